import { count, form } from '#domain/messages/catalogue';
import type { lists as en } from '../en/lists';
import type { Words } from '../words';
import { attempts, contacts, listsOf, noun, rows } from './nouns';

const campaignsOf = noun('campaña', 'campañas');

/** Words of lead lists and the processes that hold them (LST-1 to LST-4). */
export const lists = {
	title: 'Listas de leads',
	loading: 'Leyendo las listas de leads',
	state: (number, people) => `${listsOf(number)} · ${contacts(people)}`,
	stateNone: 'Contactos a los que se llama en conjunto, separados por proceso.',
	trouble: 'No se pudieron leer las listas de leads',
	troubleText:
		'Siguen guardadas en este dispositivo y no se ha cambiado nada. Si sigue igual, cierre Muster en todas las pestañas y vuelva a abrirlo.',
	tryAgain: 'Reintentar',
	cancel: 'Cancelar',
	find: 'Buscar una lista',
	noneNamed: 'Ninguna lista se llama así.',
	notDone: 'No se ha cambiado nada.',

	process: {
		label: 'Proceso',
		more: (name) => `Más opciones del proceso ${name}`,
		add: 'Nuevo proceso',
		rename: 'Cambiar nombre del proceso',
		remove: 'Eliminar proceso',
		name: 'Nombre del proceso',
		nameHint: 'Un cliente, un país o un producto. Sus listas y campañas no se comparten con otros procesos.',
		first: 'Ventas',
		create: 'Crear proceso',
		save: 'Guardar',
		created: (name) => `Se ha creado el proceso ${name}.`,
		renamed: (name) => `El proceso se llama ahora ${name}.`,
		removed: (name) => `Se ha eliminado el proceso ${name}.`,
		removeTitle: (name) => `¿Eliminar el proceso ${name}?`,
		removeText: (number, campaigns) =>
			`También se eliminarán ${noun('lista de leads', 'listas de leads')(number)} y ${campaignsOf(campaigns)}, con todos sus estados e intentos. Esta acción no se puede deshacer. Los contactos se conservan.`
	},

	add: 'Nueva lista',
	upload: 'Subir archivo',
	suppressions: 'Listas de supresión',
	emptyTitle: 'Todavía no hay listas de leads',
	emptyText:
		'Una lista de leads reúne contactos a los que se llama en conjunto. Cree una, añada contactos, asígnela a una campaña y empiece a llamar.',
	emptyIn: (process) => `Todavía no hay nada en ${process}`,
	columns: {
		name: 'Nombre',
		contacts: 'Contactos',
		campaigns: 'Campañas',
		progress: 'Trabajados',
		upload: 'Última subida',
		enabled: 'Activada',
		actions: 'Acciones'
	},
	inCampaigns: (n) => (n === 0 ? 'en ninguna campaña' : `en ${campaignsOf(n)}`),
	contacts: (n) => contacts(n),
	never: 'ninguna',
	worked: (n, all) => `${count(n)} de ${count(all)}`,
	workedLabel: (name) => `Contactos de ${name} a los que se ha llamado`,
	on: 'Sí',
	off: 'No',
	toggle: (name) => `${name} está activada`,
	turnedOn: (name) => `Se vuelve a trabajar con ${name}.`,
	turnedOff: (name) => `${name} está desactivada: no se trabajará con sus contactos hasta que se vuelva a activar.`,
	more: (name) => `Más opciones de ${name}`,

	form: {
		newTitle: 'Nueva lista de leads',
		editTitle: (name) => `Editar ${name}`,
		process: 'Proceso',
		processFixed: 'Una lista permanece en su proceso.',
		processName: 'Proceso',
		processNew: 'La primera lista crea su proceso. Puede cambiarle el nombre más adelante.',
		name: 'Nombre',
		nameHint: 'Por ejemplo, Hannover 2026, leads calientes',
		zone: 'Zona horaria',
		zoneHint: 'Para contactos cuya zona horaria no se deduce de su propio campo, su número ni su dirección.',
		zoneNone: 'Ninguna: por número y dirección',
		owner: 'Propietario',
		ownerHint: 'Quién se ocupa de esta lista',
		description: 'Descripción',
		create: 'Crear lista',
		save: 'Guardar',
		created: (name) => `Se ha creado la lista ${name}.`,
		saved: 'Guardado.',
		nameMissing: 'Ponga un nombre a la lista.'
	},

	remove: {
		action: 'Eliminar lista',
		title: (name) => `¿Eliminar la lista ${name}?`,
		text: (people, campaigns) =>
			people === 0
				? 'La lista está vacía. Esta acción no se puede deshacer.'
				: `${form(people, { one: 'Su', other: 'Sus' })} ${contacts(people)} ${form(people, { one: 'se conserva', other: 'se conservan' })}${campaigns === 0 ? '' : `, pero se perderán los estados e intentos en ${campaignsOf(campaigns)}`}. Esta acción no se puede deshacer.`,
		typed: (name) => `Escriba ${name} para eliminarla`,
		confirm: 'Eliminar definitivamente',
		done: (name) => `Se ha eliminado la lista ${name}. Sus contactos se conservan.`
	},

	page: {
		back: 'Listas de leads',
		gone: 'Esta lista ya no existe',
		goneText: 'Se ha eliminado o la dirección es de otro dispositivo. Los contactos están a salvo.',
		facts: (people, zone, owner) => [contacts(people), zone, owner].filter(Boolean).join(' · '),
		edit: 'Editar lista',
		addByHand: 'Añadir a mano',
		export: 'Exportar',
		reset: 'Restablecer',
		churn: 'Reprocesar',
		campaigns: 'Campañas',
		noCampaign: 'Ninguna campaña trabaja todavía con esta lista.',
		start: 'Crear campaña',
		members: 'Contactos de esta lista',
		columns: {
			name: 'Nombre',
			company: 'Empresa',
			phone: 'Teléfono',
			score: 'Puntuación',
			tier: 'Nivel',
			state: 'Estado en campañas',
			select: (who) => `Elegir ${who}`,
			all: 'Elegir todos los contactos mostrados'
		},
		orders: {
			added: 'En el orden en que llegaron',
			newest: 'Últimos en llegar primero',
			state: 'Por estado, por llamar primero',
			stateDone: 'Por estado, ya atendidos primero'
		},
		found: (n) => (n === 1 ? '1 contacto encontrado' : `${count(n)} contactos encontrados`),
		noneText: (all) =>
			all === 1 ? 'El contacto de la lista sigue ahí. Busque otra cosa.' : `Los ${contacts(all)} de la lista siguen ahí. Busque otra cosa.`,
		showAll: 'Mostrar toda la lista',
		morePhones: (n) => `+${count(n)}`,
		morePhonesSaid: (n) => (n === 1 ? 'y 1 número más' : `y ${count(n)} números más`),
		noPhone: 'sin número',
		notYet: 'En ninguna campaña',
		emptyTitle: 'Esta lista está vacía',
		emptyText: 'Suba un archivo, añada contactos a mano o incluya contactos que ya tenga.',
		addAll: (n) => `Añadir ${contacts(n)}`,
		addFromContacts: 'Elegir en Contactos',
		selected: (n) => noun('contacto elegido', 'contactos elegidos')(n),
		clear: 'Quitar selección',
		remove: 'Quitar de la lista',
		removeTitle: (n) => `¿Quitar ${contacts(n)} de la lista?`,
		removeText: (n) =>
			n === 1
				? 'Se conserva como contacto. Se perderán su estado y sus intentos en las campañas de esta lista.'
				: 'Se conservan como contactos. Se perderán sus estados e intentos en las campañas de esta lista.',
		removed: (n) => `${contacts(n)} ${form(n, { one: 'quitado', other: 'quitados' })} de la lista.`,
		scoredBy: {
			action: 'Puntuar esta lista con…',
			title: (list: string) => `Qué puntúa ${list}`,
			text: 'La puntuación elegida aquí vale en esta lista: en su orden de trabajo, en esta página y en los archivos y entregas que salen de ella. En todo lo demás los contactos conservan su puntuación. Una puesta a mano vale en ambos sitios.',
			all: 'Como en todas partes',
			nowRules: 'Ahora: las reglas',
			nowModel: (name: string) => `Ahora: ${name}`,
			rules: 'Las reglas del perfil',
			noModels: 'Todavía no se ha aprendido ningún modelo.',
			learn: 'Aprender de sus propios negocios',
			save: 'Puntuar la lista',
			saved: (list: string) => `${list} se puntúa como usted eligió.`,
			byRules: 'Aquí puntúan las reglas; en todo lo demás, un modelo.',
			byModel: (name: string) => `Aquí puntúa «${name}»; fuera de la lista los contactos tienen otra puntuación.`,
			working: 'Se están calculando las puntuaciones de esta lista. Hasta entonces valen las de todas partes.'
		}
	},

	hand: {
		title: (list) => `Añadir un contacto a ${list}`,
		name: 'Nombre',
		email: 'Correo electrónico',
		phone: (n) => `Teléfono ${count(n)}`,
		twitter: 'X/Twitter',
		company: 'Empresa',
		jobTitle: 'Cargo',
		zone: 'Zona horaria',
		needs: 'Hace falta un correo electrónico o un número de teléfono.',
		morePhones: 'Más números',
		more: 'Más campos',
		save: 'Guardar',
		saveNext: 'Guardar y añadir otro',
		update: 'Actualizar el contacto si ya existe',
		updateHint: 'Se busca por su correo o por cualquiera de sus números.',
		outcomes: {
			added: (who) => `${who} está en la lista.`,
			updated: (who) => `${who} ya estaba en la lista y se ha actualizado.`,
			unchanged: (who) => `${who} ya está en la lista y queda como estaba.`,
			updatedThere: (who) => `${who} está en otra lista de este proceso: se ha actualizado allí y sigue en ella.`,
			leftThere: (who) => `${who} está en otra lista de este proceso y sigue en ella.`,
			moved: (who) => `${who} se ha movido aquí desde otra lista.`,
			suppressed: (who) => `${who} está en una lista de supresión y no se ha añadido.`,
			waiting: (who) => `${who} se parece a un contacto que ya tiene y espera en Revisión.`,
			skipped: (who) => `${who} se ha omitido.`,
			failed: (who) => `${who} no se ha añadido.`
		}
	},

	into: {
		title: 'A una lista de leads',
		text: 'Las filas se convierten en contactos y en miembros de la lista que elija.',
		list: 'Lista de leads',
		none: 'Sin lista: solo contactos',
		noLists: 'Todavía no hay ninguna lista de leads.',
		make: 'Crear lista de leads',
		update: 'Actualizar registros duplicados',
		updateHint:
			'Los contactos que ya existen reciben los datos nuevos. Los de otra lista se actualizan y siguen en ella. Desactivado: quedan como están.',
		migrate: 'Mover duplicados a la lista elegida',
		migrateHint: 'Los contactos de otra lista de la misma campaña pasan a esta, con los datos nuevos. Desactivado: siguen donde están.',
		churn: 'Reprocesar registros',
		churnHint:
			'Se vuelve a llamar desde el principio a los contactos que ya existen. «No llamar» se mantiene. Desactivado: conservan su estado.',
		note: (list) => `El archivo se añade a la lista de leads ${list}.`,
		will: (update, migrate, churn) =>
			[
				'Las filas se añaden a la lista de leads.',
				update
					? 'Los contactos que ya existen se actualizan.'
					: migrate
						? 'Los contactos que ya existen conservan sus valores, salvo que pasen a esta lista.'
						: 'Los contactos que ya existen conservan sus valores.',
				migrate ? 'Los de otra lista de la misma campaña pasan a esta.' : '',
				churn ? 'Se vuelve a llamar desde el principio a los que ya existen.' : ''
			]
				.filter(Boolean)
				.join(' '),
		takesPlace: 'Lo que ocurre con los duplicados se indica en «A una lista de leads».',
		doneTitle: (list) => `En la lista ${list}`,
		doneState: (inList, total) => `${count(inList)} de ${rows(total)} ${form(inList, { one: 'está', other: 'están' })} ahora en la lista`,
		outcomes: {
			added: 'Añadidos',
			updated: 'Actualizados',
			unchanged: 'Ya existentes, sin cambios',
			updatedThere: 'Actualizados en otra lista',
			leftThere: 'Siguen en otra lista',
			moved: 'Movidos aquí',
			suppressed: 'Excluidos',
			waiting: 'Pendientes de revisión',
			skipped: 'Omitidos',
			failed: 'Con errores'
		},
		again: (n) => `Se volverá a llamar desde el principio a ${contacts(n)}.`,
		suppressedBy: (n, list) => `${count(n)} en «${list}»`,
		open: 'Abrir lista',
		suppressedTitle: (n) => `${contacts(n)} ${form(n, { one: 'está en una lista de supresión', other: 'están en listas de supresión' })}`,
		suppressedText: (n) =>
			n === 1
				? 'Se conserva como contacto, pero queda fuera de llamadas, archivos para marcador y entregas.'
				: 'Se conservan como contactos, pero quedan fuera de llamadas, archivos para marcador y entregas.'
	},

	addTo: {
		action: 'Añadir a lista',
		title: (n) => `Añadir ${contacts(n)} a una lista de leads`,
		text: 'Un contacto está como máximo en una lista de cada proceso. Los que ya estén en otra siguen en ella.',
		confirm: (n) => `Añadir ${contacts(n)}`,
		working: 'Añadiendo los contactos…',
		choose: 'Elija una lista.',
		done: (added, list) => `${contacts(added)} ${form(added, { one: 'añadido', other: 'añadidos' })} a ${list}.`,
		others: (already, elsewhere, suppressed) =>
			[
				already > 0 ? `${count(already)} ya ${form(already, { one: 'estaba', other: 'estaban' })} en ella.` : '',
				elsewhere > 0
					? `${count(elsewhere)} ${form(elsewhere, { one: 'está en otra lista y sigue', other: 'están en otra lista y siguen' })} allí.`
					: '',
				suppressed > 0
					? `${count(suppressed)} ${form(suppressed, { one: 'está excluido y no se ha añadido', other: 'están excluidos y no se han añadido' })}.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		none: (list) => `No se ha añadido a nadie a ${list}.`,
		oneListOnly: 'Un contacto está como máximo en una lista de cada proceso: quítelos primero de la otra lista.',
		open: 'Abrir lista'
	},

	ofContact: {
		title: 'Listas de leads',
		none: 'En ninguna lista de leads.',
		in: (process) => `en ${process}`,
		noCampaign: 'en ninguna campaña',
		attempts: (n) => attempts(n),
		scoreByRules: (score: number | null) =>
			score === null ? 'Sin puntuar en esta lista, según las reglas' : `Puntuación en esta lista: ${count(score)}, según las reglas`,
		scoreByModel: (score: number | null, name: string) =>
			score === null ? `Sin puntuar en esta lista, según «${name}»` : `Puntuación en esta lista: ${count(score)}, según «${name}»`
	}
} satisfies Words<typeof en>;
