import { count } from '#domain/messages/catalogue';
import { cells, contacts, either, rows, some, told } from '#domain/messages/es/parts';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { mapping, customField } from './imports-mapping';
import { clean, file, options, summary, upload } from './imports-upload';
import { review, pair } from './imports-review';

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
	putAside: (name) => `${name} queda como estaba, en «Importaciones sin terminar».`,
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
	cardsTitle: (n) => `${count(n)} ${either(n, 'tarjeta de contacto no se puede', 'tarjetas de contacto no se pueden')} leer hasta el final`,
	cardsText: (n) =>
		n === 1
			? 'Lo que se pudo leer está en la fila. El informe de errores dice dónde se corta.'
			: 'Lo que se pudo leer está en las filas. El informe de errores dice dónde se corta cada una.',
	report: 'Descargar informe de errores',
	reportXlsx: 'Como libro XLSX',
	reportCsv: 'Como CSV',
	reportMore: 'Más formatos del informe de errores',
	sharedMail: {
		merged: (n, addresses) =>
			`${rows(n)} ${either(n, 'entró', 'entraron')} en ${n === 1 || addresses === 1 ? 'un contacto' : `${count(addresses)} contactos`} de otro nombre`,
		skipped: (n) => `${rows(n)} de nombre nuevo se ${either(n, 'omitió', 'omitieron')}`,
		text: (addresses) =>
			`${addresses === 1 ? 'Una dirección de correo es' : `${count(addresses)} direcciones de correo son`} de personas de varios nombres. Si son personas distintas, deshaga esta importación en Historial, importe el archivo de nuevo y envíe esas filas a Revisión manual en el paso 4.`,
		action: 'Abrir Historial'
	},
	heldTitle: (n) => `${rows(n)} ${either(n, 'espera', 'esperan')} en Revisión manual`,
	heldText: (n) =>
		n === 1
			? 'Un posible duplicado que nadie ha decidido. No se ha perdido y aún no es un contacto.'
			: 'Posibles duplicados que nadie ha decidido. No se han perdido y aún no son contactos.',
	heldAction: () => 'Decidir',
	undoneTitle: 'Esta importación se deshizo',
	undoneText: 'Las cifras son las de antes. El Historial dice qué se fue y qué se quedó.',
	undoneAction: 'Abrir Historial',
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
