import { count, countryName, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';
import { cells, columns, either, rows, some } from './parts';

const again = 'No se ha importado nada.';
const expected =
	'Elija un archivo CSV, TSV, Excel, vCard o JSON: una tabla con fila de encabezado y una fila por contacto, tarjetas de contacto o registros con nombres.';
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;
const among = (p: Params, text: string): string =>
	Number(p.part) ? `Entre las primeras filas, ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const encodingName = (p: Params): string =>
	String(p.encoding)
		.replace(/^(utf|iso|euc|gb|koi)/, (s) => s.toUpperCase())
		.replace(/^windows/, 'Windows');

/** Texts by code: file problems and notes (IMP-4, FIL-1, FIL-4). */
export const fileMessages = {
	emptyFile: {
		message: (p) => `${p.name} está vacío: no contiene ningún texto. ${again}`,
		fix: () => 'Exporte de nuevo los contactos, compruebe que el archivo ocupe más de 0 bytes y elíjalo.'
	},
	wrongType: { message: (p) => `${p.name} es ${found(p.found)}, no una tabla de contactos. ${again}`, fix: () => expected },
	workbook: {
		message: (p) => `${p.name} es ${found(p.found)}. Aquí no se pueden leer libros de ese tipo. ${again}`,
		fix: () => 'Ábralo en el programa del que procede, expórtelo como Excel (XLSX) o CSV y elija ese archivo.'
	},
	workbookBroken: {
		message: (p) => `${p.name} lleva la extensión .${p.extension}, pero lo que contiene no es un libro. ${again}`,
		fix: () =>
			'Si contiene texto sin formato, cambie el final de su nombre por .csv y elíjalo de nuevo. Si no, ábralo en una hoja de cálculo y guárdelo de nuevo como XLSX.'
	},
	passwordProtected: {
		message: (p) => `${p.name} está protegido con contraseña, así que sus contactos no se pueden leer. ${again}`,
		fix: () =>
			'Ábralo con su contraseña, guarde una copia sin ella (en Excel: Archivo, Información, Proteger libro, Cifrar con contraseña, y borre la contraseña) o guarde la hoja como CSV, y elija ese archivo.'
	},
	workbookDamaged: {
		message: (p) => `${p.name} es un libro, pero está dañado: ${found(p.what)}. ${again}`,
		fix: () =>
			'Descargue o copie el archivo de nuevo. Si se abre en una hoja de cálculo, guárdelo allí como XLSX o CSV y elija ese archivo.'
	},
	workbookTooLarge: {
		message: (p) =>
			`Leer ${p.name} de una vez requiere ${megabytes(p.size)}; el límite para libros de este tipo es de ${megabytes(p.limit)}. ${again}`,
		fix: () =>
			'Ábralo en una hoja de cálculo y guarde la hoja con los contactos como XLSX o CSV: esos se leen fila a fila, sea cual sea su tamaño.'
	},
	workbookBomb: {
		message: (p) => `${p.name} está comprimido como una trampa, no como un libro: tiene ${found(p.what)}. ${again}`,
		fix: () => 'Si confía en su procedencia, ábralo en una hoja de cálculo, guarde la hoja con los contactos como CSV y elija ese archivo.'
	},
	workbookUnsafe: {
		message: (p) => `${p.name} declara contenidos propios que ninguna hoja de cálculo escribe (entidades XML), así que no se lee. ${again}`,
		fix: () => 'Si confía en su procedencia, ábralo en una hoja de cálculo, guárdelo de nuevo como XLSX y elija ese archivo.'
	},
	workbookNoCells: {
		message: (p) => `${p.name} es un libro que solo contiene ${found(p.found)} y ninguna hoja con celdas. ${again}`,
		fix: () => 'Elija el libro donde están los contactos.'
	},
	workbookBlank: {
		message: (p) =>
			`${p.name} es un libro sin ninguna celda rellena: ${Number(p.sheets) === 1 ? 'su hoja está vacía' : `sus ${count(p.sheets)} hojas están vacías`}. ${again}`,
		fix: () => 'Exporte de nuevo los contactos, compruebe que la hoja los muestre y elija el archivo nuevo.'
	},
	sheetBlank: {
		message: (p) => `La hoja «${p.sheet}» de ${p.name} no tiene ninguna celda rellena. ${again}`,
		fix: () => 'Elija otra hoja.'
	},
	noSuchSheet: {
		message: (p) => `${p.name} no tiene ninguna hoja número ${p.sheet} con celdas. ${again}`,
		fix: () => 'Elija una de sus hojas.'
	},
	textTooLarge: {
		message: (p) => `${p.name} contiene un solo texto de más de ${some(p.characters, 'carácter', 'caracteres')}. ${again}`,
		fix: () => 'Acorte o vacíe esa celda (suele ser una imagen o un documento pegado como texto), guarde el archivo y elíjalo de nuevo.'
	},
	jsonNoRecords: {
		message: (p) => `${p.name} es un archivo JSON, pero no contiene ninguna lista de registros con nombres y valores. ${again}`,
		fix: () =>
			'Exporte los contactos como una lista de objetos ([{"email": …}, …]), como un objeto por línea o como CSV, y elija ese archivo.'
	},
	jsonBroken: {
		message: (p) =>
			`${p.name} es un archivo JSON, pero no se puede leer a partir del registro ${count(p.record)}: el archivo está cortado ahí, o falta o está mal unas comillas, una coma o un corchete. ${again}`,
		fix: () => 'Descargue o exporte el archivo de nuevo y elija el nuevo, o exporte los contactos como CSV.'
	},
	noCards: {
		message: (p) => `${p.name} debería contener tarjetas de contacto (vCard), pero no se encuentra ninguna. ${again}`,
		fix: () => 'Exporte de nuevo los contactos como vCard (.vcf) o CSV y elija el archivo nuevo.'
	},
	zipFile: {
		message: (p) => `${p.name} es un archivo comprimido (ZIP). Los contactos están en un archivo que lleva dentro. ${again}`,
		fix: () => 'Descomprímalo y elija el archivo con los contactos que contenía.'
	},
	binaryFile: {
		message: (p) => `${p.name} no contiene texto legible: no es una tabla de contactos o se dañó por el camino. ${again}`,
		fix: () => `Descargue o exporte el archivo de nuevo. ${expected}`
	},
	noHeaderRow: {
		message: (p) =>
			`${p.name} no tiene ninguna fila con nombres de columna: la fila ${p.row} ya contiene datos, como «${p.value}». ${again}`,
		fix: () =>
			'Añada una primera fila que dé nombre a las columnas (Nombre, Correo, Teléfono…), o indique en «Fila de encabezado» qué fila contiene los nombres.'
	},
	noDataRows: {
		message: (p) =>
			Number(p.row) > 0
				? `${p.name} tiene nombres de columna en la fila ${p.row}, pero ningún contacto debajo. ${again}`
				: `${p.name} no contiene ningún contacto. ${again}`,
		fix: () =>
			'Compruebe que los filtros no hayan dejado vacía la exportación y elija el archivo nuevo. Si los nombres están en otra fila, cambie «Fila de encabezado».'
	},
	tooManyColumns: {
		message: (p) => `${p.name} tiene ${columns(p.columns)}; el límite es ${count(p.limit)}. ${again}`,
		fix: () =>
			'Elimine las columnas que no necesite y guarde el archivo de nuevo. Si se ve como una sola fila larga, quizá el delimitador detectado no sea el correcto: cámbielo.'
	},
	tooManyCells: {
		message: (p) => `La fila ${p.row} tiene ${cells(p.cells)}; ninguna fila puede tener más de ${count(p.limit)}. ${again}`,
		fix: (p) =>
			`Abra el archivo en un editor de texto y mire la fila ${p.row}: puede que falte un salto de línea. Después, elija el archivo de nuevo.`
	},
	unclosedQuote: {
		message: (p) =>
			`La fila ${p.row} abre unas comillas (${p.quote || '"'}) que nunca se cierran, así que no se distinguen las filas siguientes. ${again}`,
		fix: (p) =>
			`Haga que las comillas cuenten solo donde se cierran: así la fila ${p.row} se lee tal cual y las demás como siempre. O abra el archivo en un editor de texto, cierre o elimine las comillas de la fila ${p.row}, guárdelo y elíjalo de nuevo.`
	},
	cellTooLarge: {
		message: (p) =>
			`La fila ${p.row}, columna ${p.column}, contiene ${some(p.characters, 'carácter', 'caracteres')} en una celda; el límite es ${count(p.limit)}. ${again}`,
		fix: () => 'Acorte o vacíe esa celda (suele ser una imagen o un documento pegado como texto), guarde el archivo y elíjalo de nuevo.'
	},
	rowTooLong: {
		message: (p) => `La fila ${p.row} tiene más de ${some(p.characters, 'carácter', 'caracteres')}. ${again}`,
		fix: () => 'Compruebe que el archivo tenga saltos de línea entre las filas y que el delimitador sea correcto, y elíjalo de nuevo.'
	},
	unknownEncoding: {
		message: (p) => `La codificación de texto «${p.encoding}» no se conoce aquí. ${again}`,
		fix: () => 'Elija otra codificación de la lista.'
	},
	unknownFormat: { message: (p) => `${p.name} no se puede leer como «${p.format}». ${again}`, fix: () => expected },

	noteFieldType: {
		message: (p) =>
			`«${p.field}» es aquí un campo de otro tipo que en la copia de seguridad. Conserva el tipo que tiene aquí: mire sus valores más abajo.`
	},
	noteFieldName: { message: (p) => `«${p.there}» de la copia de seguridad es su campo «${p.field}». Conserva el nombre que tiene aquí.` },
	noteFieldChoices: {
		message: (p) => `«${p.field}» recibe de la copia de seguridad ${some(p.added, 'opción', 'opciones')} que aquí no tiene.`
	},
	notePhoneCountry: {
		message: (p) =>
			`Los teléfonos sin prefijo parecen de este país: ${countryName(p.country)}. De ${count(p.of)} revisados, ${count(p.fits)} le corresponden y ${count(p.before)} corresponden a ${countryName(p.asked)}; por eso se propone en «Cómo importar».${Number(p.abroad) > 0 ? ` ${count(p.abroad)} de ellos están junto a un correo de otro país y corresponden a sus números: revíselos o añada al archivo una columna con el país.` : ''}`
	},
	notePreamble: {
		message: (p) =>
			`Los nombres de columna están en la fila ${p.row}; se ${either(p.rows, 'excluye', 'excluyen')} ${rows(p.rows)} por encima.`,
		fix: () => 'Si esa no es la fila de encabezado, cambie «Fila de encabezado».'
	},
	noteTableAbove: {
		message: (p) => `Encima de esta tabla hay otra más pequeña. Empieza en la fila ${p.row} con ${p.text} y no se importa.`,
		fix: () => 'Si prefiere esa tabla, elija su primera fila como fila de encabezado.'
	},
	noteTableBelow: {
		message: (p) => `En la fila ${p.row} empieza otra tabla con otras columnas. Se excluye, ${rows(p.rows)} en total: ${p.text}`,
		fix: () => 'Si prefiere esa tabla, elija su primera fila como fila de encabezado.'
	},
	noteTotals: {
		message: (p) =>
			`${rows(p.rows)} al final no ${either(p.rows, 'es un contacto y se excluye', 'son contactos y se excluyen')}: ${p.text}`,
		fix: () => 'Si son contactos, active «Conservar totales y encabezados repetidos como filas».'
	},
	noteRepeatedHeaders: {
		message: (p) =>
			`${rows(p.rows)} ${either(p.rows, 'repite los nombres de columna y se excluye', 'repiten los nombres de columna y se excluyen')}.`
	},
	noteQuotesOff: { message: () => 'Las comillas se leen como texto, porque no encierran las celdas de este archivo.' },
	noteStrayQuotes: {
		message: (p) => `${rows(p.rows)} ${either(p.rows, 'contiene', 'contienen')} comillas en medio de un valor. Se conservan como texto.`,
		fix: () => 'Mire estas filas en la vista previa. Si las celdas se cortan donde no deben, lea el archivo sin comillas.'
	},
	noteNoHeader: {
		message: () => 'Cada fila se lee como un contacto; las columnas se llaman Columna 1, Columna 2, etc.',
		fix: () => 'Indique abajo qué es cada columna.'
	},
	noteBlankHeaders: {
		message: (p) =>
			`${columns(p.columns)} no ${either(p.columns, 'tiene nombre y recibe el de su posición', 'tienen nombre y reciben el de su posición')}, como «Column ${p.place}».`,
		fix: () => 'Compruebe en la asignación adónde va cada una.'
	},
	noteDuplicateHeaders: {
		message: (p) =>
			`${some(p.columns, 'nombre de columna aparece', 'nombres de columna aparecen')} dos veces o más: ${p.names}. Las columnas se mantienen separadas.`,
		fix: () => 'Compruebe en la asignación cuál de ellas va adónde.'
	},
	noteSingleColumn: {
		message: () => 'El archivo tiene una sola columna.',
		fix: () => 'Si en la vista previa hay varios valores en una celda, cambie el delimitador.'
	},
	noteRagged: {
		message: (p) =>
			`${rows(p.rows)} ${either(p.rows, 'tiene', 'tienen')} más o menos celdas que la fila de encabezado. Las celdas que faltan cuentan como vacías.`,
		fix: () => 'Mire estas filas en la vista previa: un delimitador dentro de un valor puede necesitar comillas.'
	},
	noteRaggedSample: {
		message: (p) =>
			`Entre las primeras filas, ${count(p.rows)} ${either(p.rows, 'tiene', 'tienen')} más o menos celdas que la fila de encabezado. Las celdas que faltan cuentan como vacías.`,
		fix: () => 'Mire estas filas en la vista previa: un delimitador dentro de un valor puede necesitar comillas.'
	},
	noteNul: {
		message: (p) =>
			`Se ${either(p.count, 'ha quitado', 'han quitado')} ${some(p.count, 'carácter nulo', 'caracteres nulos')} (NUL) de las primeras filas; no ${either(p.count, 'contiene', 'contienen')} texto.`
	},
	noteReplacement: {
		message: (p) =>
			`${some(p.count, 'carácter', 'caracteres')} no se ${either(p.count, 'puede leer', 'pueden leer')} como ${encodingName(p)} y se ${either(p.count, 'muestra', 'muestran')} como \ufffd.`,
		fix: () => 'Pruebe otra codificación hasta que los nombres con acentos se vean bien en la vista previa.'
	},
	noteDoubleEncoding: {
		message: (p) => `Algunas letras ya estaban alteradas antes de crearse este archivo: «${p.before}» fue antes «${p.after}».`,
		fix: () => 'Si puede, exporte el archivo de nuevo como UTF-8; el texto se importa tal como está.'
	},
	noteHtmlInXls: {
		message: (p) => `${p.name} tiene nombre de libro, pero contiene ${found(p.found)}. Sus tablas se leen tal como están escritas.`
	},
	noteOtherSheets: {
		message: (p) =>
			`Se lee la hoja «${p.name}». ${some(p.sheets, 'hoja más', 'hojas más')} de este libro también ${either(p.sheets, 'tiene', 'tienen')} contenido.`,
		fix: () => 'Elija otra hoja, o varias, en «Hoja».'
	},
	noteHiddenSheet: { message: (p) => `La hoja «${p.name}» está oculta en el libro; se lee igualmente.` },
	noteHiddenRows: {
		message: (p) =>
			among(
				p,
				`${some(p.rows, 'fila está oculta o filtrada', 'filas están ocultas o filtradas')} en la hoja y se ${either(p.rows, 'lee', 'leen')} como las demás.`
			),
		fix: () => 'Si no deben importarse, elimínelas en el libro y elíjalo de nuevo.'
	},
	noteHiddenColumns: {
		message: (p) =>
			`${some(p.columns, 'columna está oculta', 'columnas están ocultas')} en la hoja (${p.names}) y se ${either(p.columns, 'lee', 'leen')} como las demás.`,
		fix: () => 'Exclúyalas en la asignación si no deben importarse.'
	},
	noteMerged: {
		message: (p) =>
			`${some(p.ranges, 'grupo de celdas está combinado', 'grupos de celdas están combinados')}. El valor pertenece a la primera celda de cada grupo; las demás están vacías.`,
		fix: () => 'Sepárelas en el libro si cada fila debe contener el valor.'
	},
	noteUnsolved: {
		message: (p) =>
			among(
				p,
				`${some(p.count, 'fórmula', 'fórmulas')} no ${either(p.count, 'tiene resultado en el archivo, así que su celda está vacía', 'tienen resultado en el archivo, así que sus celdas están vacías')}.`
			),
		fix: () => 'Abra el libro en una hoja de cálculo, que las calcula, guárdelo y elíjalo de nuevo.'
	},
	noteMailLinks: {
		message: (p) =>
			among(
				p,
				`${cells(p.count)} ${either(p.count, 'enlaza a una dirección de correo, pero muestra', 'enlazan a una dirección de correo, pero muestran')} otro texto. Se lee el texto, no la dirección.`
			),
		fix: () => 'Ponga las direcciones en las celdas, o en una columna propia, si las necesita.'
	},
	noteJson: {
		message: (p) => `${some(p.records, 'registro', 'registros')} de un archivo JSON: cada uno es una fila, cada nombre una columna.`
	},
	noteLines: {
		message: (p) =>
			`Leído como lista de nombres y valores, ${some(p.records, 'registro', 'registros')}: cada bloque de líneas es una fila y cada nombre antes de los dos puntos, una columna.`,
		fix: () => 'Si es una tabla, guárdela como CSV con comas o punto y coma y elíjala de nuevo.'
	},
	noteCards: {
		message: (p) =>
			`${some(p.cards, 'tarjeta de contacto', 'tarjetas de contacto')}${p.versions ? ` (vCard ${p.versions})` : ''}: cada una es una fila, cada tipo de dato una columna.`
	},
	noteCardPictures: {
		message: (p) =>
			`Se ${either(p.count, 'excluye', 'excluyen')} ${some(p.count, 'imagen, sonido o clave', 'imágenes, sonidos o claves')} de las tarjetas; no ${either(p.count, 'es', 'son')} texto.`
	},
	noteCardsBroken: {
		message: (p) =>
			`${some(p.count, 'lugar', 'lugares')} del archivo no se ${either(p.count, 'lee', 'leen')} como una tarjeta de contacto, el primero en la línea ${p.line}: ${found(p.what)}. Lo que se pudo leer está en la tabla.`,
		fix: (p) => `Mire la línea ${p.line} en un editor de texto si parece que falta un contacto.`
	},
	noteCardColumns: {
		message: (p) =>
			`${some(p.count, 'tipo de dato presente', 'tipos de dato presentes')} en pocas tarjetas ${either(p.count, 'comparte', 'comparten')} la columna «${p.column}».`
	},
	noteTextInXls: { message: (p) => `${p.name} tiene nombre de libro, pero contiene texto sin formato y se lee como tal.` }
} satisfies SameCodes<typeof en>;
