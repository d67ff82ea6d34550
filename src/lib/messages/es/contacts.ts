import { count, form } from '#domain/messages/catalogue';
import type { contacts as en } from '../en/contacts';
import type { Words } from '../words';
import { bulk } from './contacts-bulk';
import { chooser } from './contacts-columns';
import { fieldFilters } from './contacts-filters';
import { contactPage } from './contacts-page';
import { views } from './contacts-views';
import { contacts as people, noun } from './nouns';

const joined = (names: readonly string[]): string => {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${/^h?o/i.test(last) ? 'u' : 'o'} ${last}`;
};

const columns = {
	name: 'Nombre',
	company: 'Empresa',
	jobTitle: 'Cargo',
	score: 'Puntuación',
	tier: 'Nivel',
	why: 'Por qué',
	source: 'Origen',
	crm: 'CRM',
	contact: 'Contacto',
	selectAll: (n) => `Seleccionar todos (${count(n)})`,
	select: (who) => `Seleccionar ${who}`,
	noName: 'Sin nombre'
} satisfies Words<typeof en.columns>;

const sort = {
	label: 'Orden',
	choices: [
		['score-desc', 'Mejor puntuación primero'],
		['score-asc', 'Menor puntuación primero'],
		['name-asc', 'Nombre, de la A a la Z'],
		['name-desc', 'Nombre, de la Z a la A'],
		['company-asc', 'Empresa, de la A a la Z'],
		['company-desc', 'Empresa, de la Z a la A'],
		['updatedAt-desc', 'Cambios más recientes primero'],
		['updatedAt-asc', 'Cambios más antiguos primero'],
		['id-desc', 'Últimos añadidos primero'],
		['id-asc', 'Primeros añadidos primero']
	],
	byField: (field, direction) => `${field}, ${direction === 'asc' ? 'ascendente' : 'descendente'}`
} satisfies Words<typeof en.sort>;

const delivery = {
	none: 'No enviado',
	undelivered: 'No entregado',
	changed: 'Cambiado después',
	waiting: 'En espera',
	sent: 'En camino',
	created: 'Entregado',
	updated: 'Entregado',
	rejected: 'Rechazado',
	cancelled: 'No enviado',
	accepted: 'Entregado'
} satisfies Words<typeof en.delivery>;

const filter = {
	add: 'Filtrar',
	title: 'Filtrar la lista',
	remove: (text) => `Quitar el filtro «${text}»`,
	clear: 'Quitar todos',
	done: (n) => (n === null ? 'Mostrar contactos' : `Mostrar ${people(n)}`),
	tier: 'Nivel',
	import: 'Importación',
	list: 'Lista de leads',
	source: 'Origen',
	status: 'Estado del lead',
	score: 'Puntuación',
	delivery: 'Entrega',
	tag: 'Etiqueta',
	from: 'de',
	to: 'a',
	none: 'Ninguno entre estos contactos.',
	loading: 'Contando…',
	failed: 'No se pudieron leer los recuentos. Los filtros funcionan igualmente.',
	more: (n) => `Mostrar ${count(n)} más`,
	said: {
		tiers: (names) => `nivel ${joined(names)}`,
		oneTier: (name) => name,
		import: (name) => `de ${name}`,
		unknownImport: 'de una importación',
		list: (name) => `en la lista ${name}`,
		unknownList: 'en una lista de leads',
		goneList: 'en una lista de leads eliminada',
		campaign: (name) => `en la campaña ${name}`,
		unknownCampaign: 'en una campaña',
		goneCampaign: 'en una campaña eliminada',
		sources: (names) => `origen ${joined(names)}`,
		statuses: (names) => `estado ${joined(names)}`,
		score: (min, max) =>
			min > 0 && max < 100 ? `puntuación de ${min} a ${max}` : max < 100 ? `puntuación hasta ${max}` : `puntuación desde ${min}`,
		tag: (tag) => `etiqueta ${tag}`,
		search: (text) => `«${text}»`,
		searched: 'encontrados por una búsqueda',
		delivery: {
			none: 'todavía no enviado',
			undelivered: 'no entregado',
			changed: 'cambiado tras la entrega',
			waiting: 'pendiente de envío',
			sent: 'en camino',
			created: 'creado en el CRM',
			updated: 'actualizado en el CRM',
			rejected: 'rechazado por el CRM',
			cancelled: 'entrega cancelada',
			accepted: 'aceptado por el destino'
		}
	},
	deliveries: {
		none: 'Todavía no enviado',
		undelivered: 'No entregado',
		changed: 'Cambiado tras la entrega',
		waiting: 'En espera',
		sent: 'En camino',
		created: 'Creado',
		updated: 'Actualizado',
		rejected: 'Rechazado',
		cancelled: 'Cancelado',
		accepted: 'Aceptado'
	}
} satisfies Words<typeof en.filter>;

const selection = {
	label: 'Contactos seleccionados',
	state: (n) => `${count(n)} ${form(n, { one: 'seleccionado', other: 'seleccionados' })}`,
	all: (n) => (n === 1 ? '1 seleccionado' : `Los ${count(n)} seleccionados`),
	filteredOut: (all, n) => `${count(all)} ${form(all, { one: 'seleccionado', other: 'seleccionados' })}, ${count(n)} fuera de los filtros`,
	deliver: (n) => `Entregar ${count(n)}`,
	export: 'Exportar',
	delete: 'Eliminar',
	addToList: 'Añadir a lista',
	clear: 'Quitar la selección',
	said: (n) => noun('contacto seleccionado', 'contactos seleccionados')(n)
} satisfies Words<typeof en.selection>;

const remove = {
	title: (n) => `¿Eliminar ${people(n)}?`,
	text: (n) =>
		`${form(n, { one: 'Desaparece', other: 'Desaparecen' })} de la lista en este dispositivo. Lo que ya se haya entregado sigue en el CRM. Durante 30 días se ${form(n, { one: 'puede', other: 'pueden' })} recuperar.`,
	confirm: (n) => `Eliminar ${people(n)}`,
	keep: 'Conservar',
	done: (n) => `${people(n)} ${form(n, { one: 'eliminado', other: 'eliminados' })}.`,
	undo: 'Deshacer',
	deleting: (n) => `Eliminando ${people(n)}…`,
	restoring: 'Recuperando los contactos…',
	undone: (n) => `${people(n)} de vuelta en la lista.`,
	without: (back, n) => `${people(back)} de vuelta en la lista, ${back === n ? '' : `${count(n)} de ellos `}sin un valor.`,
	failed: 'No se ha eliminado nada.',
	undoFailed: 'No se pudo deshacer la eliminación.',
	lately: {
		open: 'Eliminados hace poco',
		text: 'Lo que se ha eliminado en los últimos 30 días, lo más reciente primero. Los contactos vuelven como estaban.',
		reading: 'Consultando…',
		none: 'En los últimos 30 días no se ha eliminado ningún contacto.',
		trouble: 'No se pudo leer lo eliminado.',
		line: (n) => people(n),
		back: 'Recuperar',
		working: 'Recuperando los contactos',
		anew: (n) =>
			`${count(n)} no ${form(n, { one: 'vuelve', other: 'vuelven' })}: ${form(n, { one: 'ya está', other: 'ya están' })} de nuevo en la lista, con el mismo nombre y la misma clave.`,
		close: 'Cerrar'
	}
} satisfies Words<typeof en.remove>;

const exporting = {
	open: 'Exportar…',
	title: (n) => `Exportar ${people(n)}`,
	which: (sentence) =>
		sentence === '' ? 'Todos los contactos de este dispositivo, en el orden de la lista.' : `${sentence}, en el orden de la lista.`,
	best: (sentence) => `${sentence === '' ? 'Todos los contactos de este dispositivo' : sentence}, mejor puntuación primero.`,
	ticked: 'Los contactos que ha marcado, en el orden de la lista.',
	content: 'Contenido',
	contents: { all: 'Todos los campos, puntuación y nivel', report: 'Informe de puntuación' },
	reportHint: 'Once columnas: quién, de dónde, puntuación, categoría y factores clave.',
	allHint: 'Todos los campos que tienen un valor, con puntuación, nivel y factores clave.',
	confirm: (n) => `Exportar ${people(n)}`,
	done: (n, name) => `${people(n)} ${form(n, { one: 'guardado', other: 'guardados' })} como ${name}.`,
	fileName: (report) => (report ? 'informe-de-puntuacion' : 'contactos')
} satisfies Words<typeof en.exporting>;

/** Words of the contact list and the contact page. Blanks are filled by functions. */
export const contacts = {
	title: 'Contactos',
	state: (all, shown, held, undelivered, rejected, changed) =>
		[
			all === 0 ? '' : shown === all ? people(all) : `${count(shown)} de ${people(all)}`,
			held > 0 ? `${count(held)} por revisar` : '',
			undelivered > 0 ? `${count(undelivered)} sin entregar` : '',
			rejected > 0 ? `${count(rejected)} ${form(rejected, { one: 'rechazado', other: 'rechazados' })}` : '',
			changed > 0 ? `${count(changed)} ${form(changed, { one: 'cambiado', other: 'cambiados' })} tras la entrega` : ''
		]
			.filter(Boolean)
			.join(' · '),
	loading: 'Leyendo sus contactos',
	searching: (n) => (n === 0 ? 'Buscando…' : `Buscando… ${count(n)} hasta ahora`),
	partial: {
		values: 'aún se cambian valores: las cifras no son definitivas',
		rescore: 'aún se calculan puntuaciones: las cifras por puntuación no son definitivas'
	},
	list: 'Contactos',
	add: 'Añadir',
	deliver: (n) => `Entregar ${count(n)}`,
	deliverAny: 'Entregar',
	deliverHint: (n) =>
		n === 1
			? 'Entregar el único contacto de esta lista que todavía no se ha enviado'
			: `Entregar los ${people(n)} de esta lista que todavía no se han enviado`,
	allContacts: 'Todos los contactos',
	more: 'Más',
	search: 'Buscar nombre, empresa, correo, teléfono',
	searched: 'Nombre, empresa, correo, teléfono',
	searchKey: '/',
	emptyTitle: 'Todavía no hay contactos',
	emptyText: 'Suelte un archivo CSV, Excel o vCard en cualquier parte de la aplicación o añada un contacto a mano.',
	importAction: 'Importar archivo',
	addAction: 'Añadir a mano',
	noneTitle: 'No hay contactos que coincidan',
	noneText: (all) =>
		all === 1
			? 'Su contacto sigue ahí. Quite un filtro o busque otra cosa.'
			: `Sus ${people(all)} siguen ahí. Quite un filtro o busque otra cosa.`,
	showAll: 'Mostrar todos los contactos',
	troubleTitle: 'No se pudieron leer los contactos.',
	troubleText:
		'Siguen guardados en este dispositivo y no se ha cambiado nada. Si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	tryAgain: 'Reintentar',
	columns,
	sort,
	delivery,
	filter,
	selection,
	bulk,
	chooser,
	remove,
	exporting,
	contact: contactPage,
	views,
	fieldFilters
} satisfies Words<typeof en>;
