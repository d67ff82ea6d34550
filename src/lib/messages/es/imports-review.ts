import { count, percentText, sharePercent } from '#domain/messages/catalogue';
import { either, some, told } from '#domain/messages/es/parts';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';

const matches = (n: number): string => some(n, 'coincidencia', 'coincidencias');

export const review = {
	title: 'Revisar contactos duplicados',
	matches: (n) => matches(n),
	settled: (n, byEmail) => `${told(n, 'resuelta', 'resueltas')} por ${byEmail ? 'correo' : 'clave principal'}`,
	forYou: (n) => (n === 0 ? 'no queda ninguna para usted' : `${count(n)} para usted`),
	none: 'Ninguna fila de este archivo se parece a otra ni a un contacto que ya tenga.',
	filters: {
		all: 'Todas',
		exact: 'Coincidencias exactas',
		email: 'Por correo',
		phone: 'Por teléfono',
		nameCompany: 'Por nombre/empresa',
		primaryKey: 'Por clave principal',
		similar: 'Similares',
		sharedMail: 'Correo compartido'
	},
	filterLabel: 'Mostrar',
	modeSingle: 'Una a una',
	modeList: 'Lista',
	position: (i, n) => `${count(i)} de ${count(n)}`,
	settledPosition: (i, n) => `resuelta, ${count(i)} de ${count(n)}`,
	merge: 'Combinar',
	skip: 'Omitir',
	manual: 'Revisión manual',
	keepBoth: 'Conservar ambos',
	next: 'Coincidencia siguiente',
	previous: 'Coincidencia anterior',
	undo: 'Deshacer',
	help: 'Teclas',
	more: 'Atrás, cancelar, teclas',
	backHint: 'a Cargar y configurar',
	did: {
		merge: 'Se combinará',
		skip: 'La fila se omitirá',
		manual: 'Espera en Revisión manual',
		keepBoth: 'Se conservarán ambos',
		undecided: 'Sin decidir'
	},
	toast: {
		merge: (n) => (n === 1 ? 'Combinada.' : `${some(n, 'coincidencia combinada', 'coincidencias combinadas')}.`),
		skip: (n) => (n === 1 ? 'Omitida: la fila no se importa.' : `${some(n, 'fila omitida', 'filas omitidas')}.`),
		manual: (n) => (n === 1 ? 'Apartada para Revisión manual.' : `${told(n, 'apartada', 'apartadas')} para Revisión manual.`),
		keepBoth: (n) => (n === 1 ? 'Se conservan ambos.' : `${told(n, 'conservado', 'conservados')} como contactos propios.`)
	},
	tooFast: 'Demasiado rápido: no se ha tenido en cuenta. Decida de nuevo.',
	undone: 'Deshecho.',
	said: { merge: 'Combinada', skip: 'Omitida', manual: 'Apartada para Revisión manual', keepBoth: 'Se conservan ambos' },
	settledBy: {
		update: 'resuelta por correo: actualiza el contacto',
		skip: 'resuelta por correo: la fila se omite',
		create: 'resuelta por correo: se crea como nuevo',
		review: 'resuelta',
		waits: 'resuelta por correo: espera con la fila anterior',
		stays: 'resuelta por correo: se omite con la fila anterior',
		waiting: 'resuelta por correo: se omite, esa persona ya espera'
	},
	settledByKey: {
		update: 'resuelta por clave principal: actualiza el contacto',
		skip: 'resuelta por clave principal: la fila se omite',
		create: 'resuelta por clave principal: se crea como nuevo',
		review: 'resuelta',
		waits: 'resuelta por clave principal: espera con la fila anterior',
		stays: 'resuelta por clave principal: se omite con la fila anterior',
		waiting: 'resuelta por clave principal: se omite, esa persona ya espera'
	},
	settledOther: 'resuelta por otra decisión',
	settledOtherCount: (n) => `${told(n, 'resuelta', 'resueltas')} por otra decisión`,
	byRule: 'combinada por su regla, sin preguntar',
	byRuleCount: (n) => `${told(n, 'combinada', 'combinadas')} por regla`,
	tooManyForSimilar:
		'No se buscaron coincidencias similares (erratas, apodos, nombres intercambiados): hay más registros de los que permite Configuración, Duplicados. Aumente allí «Buscar coincidencias similares hasta» y vuelva a abrir esta revisión.',
	outOfDate: {
		title: 'Las reglas de los campos cambiaron después de comprobar estas filas.',
		text: 'Compruebe las filas otra vez para continuar; lo que decidió se conserva.',
		check: 'Comprobar las filas otra vez'
	},
	sharedMail: {
		title: (rows, addresses) =>
			`${some(rows, 'fila comparte', 'filas comparten')} ${addresses === 1 ? 'una dirección de correo' : `${count(addresses)} direcciones de correo`} con alguien de otro nombre.`,
		fate: {
			update: (addresses) =>
				`«Actualizar el existente» hace un solo contacto de ${addresses === 1 ? 'ella' : 'cada dirección'}. Personas distintas de un mismo buzón se perderían en él.`,
			skip: (rows) => `«Omitir» ${either(rows, 'la deja', 'las deja')} fuera.`
		},
		aside: (rows) => `Enviar ${some(rows, 'fila', 'filas')} a Revisión manual`,
		show: 'Mostrar'
	},
	orderLabel: 'Orden',
	orders: { confidence: 'Primero las más seguras', worth: 'Primero las más útiles' },
	threshold: {
		label: 'Combinar desde',
		merge: (n) => `Combinar todas ≥ ${percentText(n)}`,
		effect: (merge, wait, stay) =>
			`${count(merge)} se ${either(merge, 'combinaría', 'combinarían')}, ${count(wait)} ${either(wait, 'sigue pendiente', 'siguen pendientes')}, ${count(stay)} ya ${either(stay, 'está resuelta y no cambia', 'están resueltas y no cambian')}.`,
		wrong: (share, low, high) =>
			`De las combinaciones, cerca del ${sharePercent(share)} puede ser errónea (del ${sharePercent(low)} al ${sharePercent(high)}).`
	},
	allDone: 'Aquí no le espera nada',
	allDoneText: (n) =>
		n > 0
			? `${matches(n)} ya ${either(n, 'resuelta; se muestra', 'resueltas; se muestran')} abajo.`
			: 'Continúe para terminar la importación.',
	finish: 'Terminar importación',
	finishShort: 'Terminar',
	finishOpen: (n) => `Terminar: ${count(n)} sin decidir ${either(n, 'espera', 'esperan')} en Revisión manual`,
	finishHint: (n) =>
		n === 1
			? 'No se pierde ni se combina: allí, con un toque, se importa como nueva.'
			: 'No se pierden ni se combinan: allí, con un toque, se importan todas como nuevas.',
	selectRow: 'Seleccionar',
	change: 'Cambiar',
	selected: (n) => told(n, 'seleccionada', 'seleccionadas'),
	bulkAll: (n, filter) => `Las ${count(n)} pendientes de «${filter}»`,
	bulk: 'Para muchas a la vez',
	open: 'Pendiente',
	keys: [
		['J', 'coincidencia siguiente'],
		['K', 'coincidencia anterior'],
		['M', 'combinar'],
		['S', 'omitir la fila'],
		['R', 'apartar para Revisión manual'],
		['B', 'conservar ambos'],
		['U', 'deshacer la última decisión'],
		['?', 'esta lista']
	],
	keysTitle: 'Teclas para revisar',
	keysText: 'En una pantalla táctil, deslice la coincidencia a la derecha para combinar y a la izquierda para omitir.'
} satisfies Words<typeof en.review>;

export const pair = {
	inContacts: 'En sus contactos',
	inFile: 'En este archivo',
	inHeld: 'En Revisión manual',
	row: (n) => `fila ${count(n)}`,
	blank: 'vacío',
	why: 'Por qué coinciden',
	types: {
		exact: 'exacta',
		email: 'correo',
		phone: 'teléfono',
		nameCompany: 'nombre/empresa',
		primaryKey: 'clave principal',
		similar: 'similar'
	},
	sum: 'Confianza',
	scaleNamed: (score) => `Puntos de confianza, en porcentaje. Suman ${score}.`,
	strengths: { less: 'cuenta menos, según su configuración', more: 'cuenta más, según su configuración' },
	scaleSimilar: (score) =>
		`Peso de la evidencia: cada punto duplica las probabilidades o las reduce a la mitad. En conjunto equivalen al ${percentText(score)}.`,
	against: 'Qué habla en contra:',
	group: (n) => `Uno de ${count(n)} registros que podrían ser una misma persona`,
	groupOf: (n) => `grupo de ${count(n)}`,
	weak: 'vínculo débil',
	weakText: 'Un vínculo débil une lo que podrían ser dos personas: revíselo antes que los demás.',
	moreLinks: (n) => `y ${some(n, 'coincidencia más', 'coincidencias más')} en este grupo`,
	after: 'Después de combinar',
	tapHint: 'Toque un valor para conservarlo.',
	keep: (value, field) => `Conservar ${value} como ${field}`,
	chosen: 'elegido por usted',
	instead: (value) => `en lugar de ${value}`,
	name: 'Nombre',
	phone: 'Teléfono',
	differs: 'difiere',
	moreFields: (n) => `${some(n, 'campo más', 'campos más')}, iguales o solo en un lado`,
	fewer: 'Mostrar solo lo que los distingue'
} satisfies Words<typeof en.pair>;
