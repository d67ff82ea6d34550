import { count, percentText } from '#domain/messages/catalogue';
import { columns, either, rows, some, told, values } from '#domain/messages/es/parts';
import type * as en from '../en/imports-upload';
import type { Words } from '../words';
import { keyName } from './key-name';

/** Words of step 2: the choice of the file. */
export const upload = {
	title: 'Cargar y configurar',
	state: 'Elija el archivo, compruebe adónde van sus columnas y vea qué se limpiará.',
	drop: 'Suelte aquí su archivo CSV o haga clic para buscarlo',
	dropNow: 'Suelte para leer este archivo',
	choose: 'Elegir archivo',
	chooseAnother: 'Elegir otro archivo',
	accepts: (mb) =>
		`CSV, TSV, XLSX, XLS, vCard o JSON, hasta ${count(mb)} MB. Varios a la vez se leen como una sola tabla, solo en este dispositivo.`,
	needs: 'Qué necesita el archivo',
	required: 'Obligatorio',
	optional: 'Opcional',
	needed: {
		emailAndName: [
			{ name: 'Nombre', hint: 'un nombre completo, o nombre y apellidos' },
			{ name: 'Correo electrónico', hint: 'la clave con la que se buscan duplicados' }
		],
		emailFirstLast: [
			{ name: 'Nombre', hint: '' },
			{ name: 'Apellidos', hint: 'un nombre completo se divide' },
			{ name: 'Correo electrónico', hint: 'la clave con la que se buscan duplicados' }
		],
		emailFirstLastCompany: [
			{ name: 'Nombre', hint: '' },
			{ name: 'Apellidos', hint: 'un nombre completo se divide' },
			{ name: 'Correo electrónico', hint: 'la clave con la que se buscan duplicados' },
			{ name: 'Empresa', hint: '' }
		],
		emailOrPhone: [{ name: 'Correo electrónico o teléfono', hint: 'uno de los dos en cada fila' }]
	},
	keyHint: 'la clave con la que se buscan duplicados',
	optionalFields: { phone1: 'Teléfono', company: 'Empresa', jobTitle: 'Cargo', street: 'Dirección', tags: 'Etiquetas' },
	moreFields: (n) => `y ${count(n)} más, o campos propios`,
	template: 'Descargar plantilla CSV de ejemplo',
	reading: 'Leyendo las primeras filas…',
	selected: 'Archivo seleccionado',
	ready: (name, files = 1) => `${name}: ${files > 1 ? 'listos' : 'listo'} para importar`,
	notReadTitle: (name) => `${name} no se puede leer como lista de contactos`,
	anotherWay: 'O léalo de otra manera',
	detect: 'detectar',
	nothingLost: 'No se ha guardado nada. Su archivo sigue como estaba.',
	leaveOut: (name, left) => (left === 1 ? `Excluir ${name} y leer el otro` : `Excluir ${name} y leer los otros ${count(left)}`),
	addFiles: 'Añadir archivos',
	dropAdd: 'Suelte para leerlos juntos',
	dropAddText: (name) => `como una sola tabla con ${name}`,
	tryAgain: 'Reintentar',
	failedTitle: 'No ha funcionado',
	failed: 'El trabajo se interrumpió antes de terminar. Inténtelo de nuevo.'
} satisfies Words<typeof en.upload>;

/** Words of step 2: how the file is read. */
export const file = {
	rows: 'Filas',
	rowsAbout: (n) => `unas ${count(n)}`,
	size: 'Tamaño',
	sheet: 'Hoja',
	encoding: 'Codificación',
	delimiter: 'Delimitador',
	headerRow: 'Fila de encabezado',
	headerAt: (n) => `fila ${count(n)}`,
	noHeader: 'ninguna, cada fila es un contacto',
	delimiters: {
		'': 'ninguno, una columna',
		',': 'coma',
		';': 'punto y coma',
		'\t': 'tabulación',
		'|': 'barra vertical',
		' ': 'espacio',
		':': 'dos puntos',
		'::': 'dos puntos dobles',
		'^': 'circunflejo',
		'~': 'virgulilla',
		'#': 'almohadilla',
		'\x1f': 'separador de unidades'
	},
	quotes: 'Comillas',
	quotesIfClosed: 'cuentan solo donde se cierran',
	quotesAsText: 'son texto normal',
	delimiterOther: (d) => `«${d}»`,
	unsure: 'No es seguro. Mire la vista previa.',
	readAs: (how) => `Leído como ${how}`,
	sure: { sure: 'seguro', likely: 'probable', possible: 'posible', unlikely: 'improbable' },
	yours: 'elegido por usted',
	choiceTitle: {
		sheet: '¿En qué hoja están los contactos?',
		encoding: '¿Con cuál se ven bien los nombres?',
		delimiter: '¿Qué separa una celda de otra?',
		header: '¿Qué fila da nombre a las columnas?'
	},
	others: 'Otra opción…',
	otherOf: (what) => `Otra opción: ${what.toLowerCase()}`,
	noSample: 'no hay texto que mostrar',
	sheetSize: (n, wide) => `${rows(n)} × ${columns(wide)}`,
	hidden: 'oculta',
	emptySheet: 'vacía',
	partsTitle: (files, parts) =>
		files > 1 && parts > files
			? `${count(files)} archivos, ${count(parts)} tablas, leídos como una sola`
			: files > 1
				? `${count(files)} archivos, leídos como una sola tabla`
				: `${count(parts)} hojas, leídas como una sola tabla`,
	partsColumns: (n) => `${columns(n)} en total; las columnas con el mismo nombre se unen.`,
	partRows: (n) => `aprox. ${rows(n)}`,
	partTake: (name) => `Excluir ${name}`,
	addSheet: 'Leer también otra hoja',
	addSheetText: 'Sus filas se leen a continuación de las demás, como una sola tabla.',
	showParts: (n) => `Mostrar las ${count(n)}`,
	preview: 'Primeras filas tal como se leen',
	previewTabs: 'Archivos y hojas',
	previewLabel: (n) => (n === 1 ? 'Primera fila del archivo' : `Primeras ${count(n)} filas del archivo`),
	row: 'Fila',
	makeHeader: (n) => `Usar la fila ${count(n)} como encabezado`,
	makeHeaderHint: 'Toque el número de una fila para usarla como encabezado.',
	moreColumns: (n) => some(n, 'columna más', 'columnas más'),
	leftOut: (blank, headers, totals, wentIn = 0, sameRow = 0) => {
		const said = [
			blank > 0 ? some(blank, 'línea vacía', 'líneas vacías') : '',
			headers > 0 ? some(headers, 'encabezado repetido', 'encabezados repetidos') : '',
			totals > 0 ? `${some(totals, 'total o nota', 'totales y notas')} debajo de la tabla` : '',
			wentIn > 0 ? `${some(wentIn, 'línea', 'líneas')} de un informe de errores cuya fila ya está entre sus contactos` : '',
			sameRow > 0
				? `${some(sameRow, 'línea más', 'líneas más')} de un informe de errores sobre la misma fila, leídas como una sola con lo corregido en cada una`
				: ''
		].filter(Boolean);
		return said.length === 0 ? '' : `Se excluye: ${said.join(', ')}.`;
	},
	preamble: (n) => `${either(n, 'Se excluye', 'Se excluyen')} ${some(n, 'línea', 'líneas')} por encima de la fila de encabezado.`,
	keepTrim: 'Conservar totales y encabezados repetidos como filas',
	keepTrimHint: 'Contarán entonces como contactos y la mayoría no cumplirá las reglas.'
} satisfies Words<typeof en.file>;

/** Words of step 2: how to import. */
export const options = {
	title: 'Cómo importar',
	policy: (key) => `Cuando ya existe un contacto con el mismo valor en ${keyName(key)}`,
	policies: [
		{
			value: 'update',
			label: 'Actualizar el existente',
			hint: () => 'La fila se combina con el contacto. Ambos valores quedan registrados y se puede deshacer.'
		},
		{ value: 'skip', label: 'Omitir', hint: () => 'La fila no se importa y el contacto queda como está.' },
		{
			value: 'create',
			label: 'Crear uno nuevo',
			caution: 'úselo con precaución',
			hint: (key) => `Dos contactos con el mismo valor en ${keyName(key)}. Los CRM suelen combinarlos o rechazarlos.`
		},
		{ value: 'review', label: 'Revisar cada uno', hint: () => 'Usted decide cada coincidencia en el paso 4.' }
	],
	required: 'Cada fila debe tener',
	requiredPolicies: {
		emailAndName: 'Correo y un nombre',
		emailFirstLast: 'Correo, nombre y apellidos',
		emailFirstLastCompany: 'Correo, nombre, apellidos y empresa',
		emailOrPhone: 'Correo o teléfono'
	},
	survivorship: 'Cuando dos valores no coinciden',
	survivorshipRules: {
		newestWins: 'Prevalece el más reciente',
		keepExisting: 'Conservar el existente',
		fillBlanks: 'Solo rellenar vacíos',
		longest: 'Prevalece el más largo',
		mostComplete: 'Prevalece el registro más completo',
		sourcePriority: 'Prevalece el mejor origen'
	},
	country: 'País de los teléfonos sin prefijo',
	leadSource: 'Origen del lead de las filas sin origen',
	leadSourcePlaceholder: 'p. ej., Hannover 2026'
} satisfies Words<typeof en.options>;

/** Words of step 2: what will be cleaned, and what stays out. */
export const clean = {
	title: 'Qué se limpiará',
	busy: 'Leyendo el archivo completo una vez, sin guardar nada…',
	none: 'No hay nada que limpiar: ningún valor cambiaría.',
	of: (n, all) =>
		n < all
			? `Visto en las primeras ${count(n)} de ${count(all)} filas.`
			: all === 1
				? 'Se ha examinado la única fila.'
				: `Se han examinado las ${count(all)} filas.`,
	changed: (n) => values(n),
	row: (n) => `fila ${count(n)}`,
	before: 'como está',
	after: 'como quedará',
	empty: 'vacío',
	off: 'desactivado: los valores se quedan como están',
	toggle: (field, what) => `${what} en ${field}`,
	more: (n) => `Mostrar ${some(n, 'tipo más', 'tipos más')} de limpieza`,
	datesTitle: 'Orden de las fechas',
	dateOrders: { dmy: 'día, mes, año', mdy: 'mes, día, año', ymd: 'año, mes, día' },
	dateDecided: (n, ambiguous) =>
		n > 0
			? `${rows(n)} solo ${either(n, 'puede leerse así y lo decide', 'pueden leerse así y lo deciden')} para toda la columna.`
			: ambiguous > 0
				? `Ninguna fila lo decide: ${some(ambiguous, 'fecha podría', 'fechas podrían')} leerse de las dos maneras. ¿Cuál es?`
				: 'Ninguna fecha de aquí puede leerse de dos maneras.',
	dateAgainst: (n) =>
		`${rows(n)} solo ${either(n, 'puede leerse en otro orden y queda como está escrita', 'pueden leerse en otro orden y quedan como están escritas')}.`,
	dateIs: (order) => `Se lee como ${order}.`,
	dateChange: 'Cambiar',
	errorsTitle: (n) =>
		n === 0
			? 'Ninguna fila tiene errores'
			: `${rows(n)} ${either(n, 'tiene un error y no se importará', 'tienen un error y no se importarán')}`,
	errorsText: (n) =>
		n === 1
			? 'Aparece en el informe de errores tras la importación, lista para corregirla y volver a importarla.'
			: 'Aparecen en el informe de errores tras la importación, listas para corregirlas y volver a importarlas.',
	warningsTitle: 'Conviene revisar',
	warningsText: 'Estas filas sí se importan.',
	times: (n) => rows(n),
	ragged: (n) =>
		`${rows(n)} ${either(n, 'tiene', 'tienen')} más o menos celdas que el encabezado. Se ${either(n, 'lee', 'leen')} hasta donde ${either(n, 'llega', 'llegan')}.`,
	cleaningTitle: 'Valores limpiados'
} satisfies Words<typeof en.clean>;

/** Words of step 2: the summary beside it. */
export const summary = {
	what: 'Qué ocurrirá',
	memory: (share, day, added, changed, gone) =>
		added + changed + gone === 0
			? `Este es el archivo del ${day}: no hay nada nuevo, cambiado ni desaparecido.`
			: `Coincide en un ${percentText(Math.min(99, Math.round(share * 100)))} con el archivo del ${day}: ${some(added, 'fila nueva', 'filas nuevas')}, ${told(changed, 'cambiada', 'cambiadas')}, ${told(gone, 'desaparecida', 'desaparecidas')}.`,
	memoryFrom: (name) => `(${name})`,
	process: (n) => `Procesar ${rows(n)}`,
	processAll: 'Procesar el archivo',
	blocked: 'Antes de continuar',
	moreReasons: (n) => `y después ${some(n, 'cosa más', 'cosas más')}`,
	saving: 'Guardado en este dispositivo: se conserva al recargar.',
	largeTitle: 'Un archivo grande',
	largeText: (n, size) =>
		`Contiene aprox. ${rows(n)} (${size}) y supera el límite estándar. Puede importarse en modo de archivo grande: los mismos pasos, más tiempo y más espacio en este dispositivo.`,
	largeConfirm: 'Usar modo de archivo grande',
	largeRefuse: 'Elegir otro archivo',
	enforced: (n, size) =>
		`Este archivo supera el límite estándar de ${rows(n)} o ${size}, y la configuración de este dispositivo rechaza los más grandes. Divida el archivo o pregunte a quien se encarga de la configuración.`
} satisfies Words<typeof en.summary>;
