import { count, percentText, sharePercent } from '#domain/messages/catalogue';
import { cells, contacts, either, rows, some, told } from '#domain/messages/es/parts';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { clean, customField, file, mapping, options, summary, upload } from './imports-upload';

const matches = (n: number): string => some(n, 'coincidencia', 'coincidencias');

const steps = {
	kept: 'No se ha perdido nada: la importación se conserva en este dispositivo hasta donde llegó.',
	label: 'Pasos de la importación',
	position: (n, name) => `Paso ${n} de 5: ${name}`,
	done: 'hecho',
	backToContacts: 'Volver a Contactos',
	back: 'Atrás',
	cancel: 'Cancelar',
	cancelTitle: '¿Cancelar esta importación?',
	cancelText:
		'Sus contactos están como estaban: no se ha guardado entre ellos nada de este archivo. La copia del archivo y las opciones elegidas se eliminan de este dispositivo.',
	cancelConfirm: 'Cancelar la importación',
	cancelKeep: 'Continuar',
	backTitle: '¿Volver a Cargar y configurar?',
	backText: (decided, changed = 0) => {
		const lost = [
			...(decided > 0 ? [`se volverá a preguntar por ${some(decided, 'decisión', 'decisiones')} sobre duplicados`] : []),
			...(changed > 0 ? [`${cells(changed)} que cambió a mano ${either(changed, 'vuelve', 'vuelven')} a lo que dice el archivo`] : [])
		];
		return lost.length > 0
			? `El archivo y sus ajustes se conservan. Las filas se procesan de nuevo: ${lost.join(', y ')}.`
			: 'El archivo y sus ajustes se conservan. Las filas se procesan de nuevo cuando continúe.';
	},
	backConfirm: 'Volver'
} satisfies Words<typeof en.steps>;

const choose = {
	title: 'Importar contactos',
	state: 'Elija de dónde vienen los contactos. Nada sale de este dispositivo.',
	csvName: 'Archivo CSV',
	csvBadge: 'Popular',
	csvText: 'CSV, TSV, Excel (XLSX, XLS) o vCard, de cualquier programa y con cualquier codificación. También varios archivos a la vez.',
	othersTitle: 'Conexiones directas',
	othersText:
		'Aún no disponibles. Cada una explica cómo traer hoy los mismos contactos; lo que exportan estos productos se reconoce por sus columnas.',
	comingSoon: 'Próximamente',
	today: 'Cómo traerlos hoy',
	paste: 'Pegar desde una hoja de cálculo',
	sample: 'Probar con 2000 contactos de ejemplo',
	sampleFailed: 'No se pudo cargar la lista de ejemplo. Conéctese una vez o elija un archivo propio.',
	resumeTitle: 'Importaciones sin terminar',
	resume: 'Reanudar importación',
	discard: 'Descartar',
	discardTitle: (name) => `¿Descartar la importación de ${name}?`,
	discardText:
		'No se ha guardado nada de ella entre sus contactos. La copia del archivo y las decisiones tomadas hasta ahora se eliminan de este dispositivo. Su archivo se queda donde está.',
	discardDone: (name) => `Se ha descartado la importación de ${name}. Sus contactos están como estaban.`
} satisfies Words<typeof en.choose>;

const sources = [
	{
		id: 'gmail',
		name: 'Gmail',
		how: 'En Contactos de Google elija Exportar y después «CSV de Google» o vCard. Traiga aquí ese archivo; se reconoce.'
	},
	{
		id: 'outlook',
		name: 'Outlook',
		how: 'En Contactos elija Administrar contactos, Exportar contactos; en el escritorio, Archivo, Importar o exportar. El CSV se reconoce en cualquier idioma.'
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		how: 'Ejecute un informe de candidatos o contactos y elija Exportar, Solo detalles, CSV o XLSX. Las columnas del informe se reconocen.'
	},
	{
		id: 'hubspot',
		name: 'HubSpot',
		how: 'En Contactos elija Exportar, todas las propiedades, CSV o XLSX. El archivo descargado se reconoce.'
	},
	{
		id: 'linkedin',
		name: 'LinkedIn',
		how: 'En Ajustes, Privacidad de datos, Obtener una copia de tus datos, marque Contactos. Connections.csv se reconoce, con las notas que lleva encima.'
	},
	{
		id: 'zapier',
		name: 'Zapier',
		how: 'Haga que su Zap reúna los contactos en una hoja de cálculo de Google, descárguela como CSV o XLSX y traiga aquí ese archivo.'
	},
	{
		id: 'api',
		name: 'Importación por API',
		how: 'Haga que su script escriba los registros como JSON, como CSV con una fila de encabezado o como vCard, y traiga aquí ese archivo.'
	}
] satisfies Words<typeof en.sources>;

const process = {
	title: 'Procesando su importación…',
	scanning: 'Buscando contactos duplicados…',
	rows: (done, total) => (total > 0 ? `${count(done)} de ${rows(total)}` : rows(done)),
	rate: (n) => `${rows(Math.round(n))} por segundo`,
	left: (text) => `Tiempo restante: ${text}`,
	valid: 'Válidas',
	failed: 'Con errores',
	pairs: {
		exact: 'Exactas',
		email: 'Correo',
		phone: 'Teléfono',
		nameCompany: 'Nombre/empresa',
		primaryKey: 'Clave principal',
		similar: 'Similares'
	},
	waiting: 'Iniciando…',
	stay: 'Puede cerrar esta pestaña: la importación sigue donde se detuvo cuando vuelva.',
	committing: (n) => `Importando ${contacts(n)}…`,
	committingText: 'Se escriben contactos, combinaciones y puntuaciones. Cerrar la pestaña no causa daños: el trabajo sigue donde se detuvo.'
} satisfies Words<typeof en.process>;

const review = {
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
		similar: 'Similares'
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
	finishHint: 'No se pierden ni se combinan: allí, con un toque, se importan todas como nuevas.',
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

const pair = {
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

const complete = {
	title: '¡Importación completada!',
	state: (total, seconds, rate) => `${rows(total)} en ${seconds}, ${rows(rate)} por segundo. Todas las filas están contabilizadas.`,
	labels: {
		total: 'Contactos en total',
		created: 'Importados',
		duplicates: 'Duplicados encontrados',
		merged: 'Combinados',
		skipped: 'Omitidos',
		held: 'Retenidos',
		failed: 'No importados'
	},
	ledger: 'Qué pasó con cada fila',
	equation: 'Total = importadas + combinadas + omitidas + retenidas + con errores',
	failedTitle: 'Algunos contactos no se pudieron importar',
	failedText: (n) =>
		`${rows(n)} no se ${either(n, 'importó. Corríjala', 'importaron. Corríjalas')} en el informe y vuelva a importarlo; lo ya importado no se toca.`,
	report: 'Descargar informe de errores',
	reportXlsx: 'Como libro XLSX',
	reportCsv: 'Como CSV',
	reportMore: 'Más formatos del informe de errores',
	heldTitle: (n) => `${rows(n)} ${either(n, 'espera', 'esperan')} en Revisión manual`,
	heldText: 'Posibles duplicados que nadie ha decidido. No se han perdido y aún no son contactos.',
	heldAction: 'Decidir',
	view: 'Ver contactos',
	more: 'Importar más contactos',
	deliver: (n) => `Entregar ${contacts(n)}`,
	scores: (n) => (n === 0 ? 'La calidad de los leads' : `${count(n)} ${either(n, 'es un lead caliente', 'son leads calientes')}`),
	scoresState: (scored, all) =>
		scored < all
			? `${count(scored)} de ${contacts(all)} con puntuación de 0 a 100`
			: `${some(all, 'contacto puntuado', 'contactos puntuados')} de 0 a 100`,
	scoring: 'Puntuando los contactos…',
	noScores: 'No se importó ningún contacto, así que no hay nada que puntuar.',
	scoresFailed: 'Las puntuaciones se ven en Contactos; aquí no se pudo preparar el resumen.',
	histogram: 'Cómo se reparten las puntuaciones',
	histogramBar: (from, to, n) => `De ${from} a ${to}: ${contacts(n)}`,
	bySource: 'Por origen',
	byIndustry: 'Por sector',
	source: 'Origen',
	industry: 'Sector',
	contacts: 'Contactos',
	mean: 'Puntuación media',
	noValue: 'sin indicar',
	others: (n) => `y ${told(n, 'otro', 'otros')}`
} satisfies Words<typeof en.complete>;

/** Words of the import wizard, step by step. */
export const imports = {
	steps,
	choose,
	sources,
	upload,
	file,
	mapping,
	saved,
	customField,
	options,
	clean,
	summary,
	process,
	review,
	pair,
	complete,
	said
} satisfies Words<typeof en>;
