import { count, countryName, encodingName, type Params, type SameCodes } from '../catalogue';
import type { fileNotes as en } from '../file-notes';
import { found } from './found';
import { cells, columns, either, rows, some } from './parts';

const among = (p: Params, text: string): string =>
	Number(p.part) ? `Entre las primeras filas, ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const fileNotes = {
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
			`${some(p.ranges, 'grupo de celdas está combinado', 'grupos de celdas están combinados')}. Cada fila que abarca un grupo contiene su valor, en la primera de sus columnas.`,
		fix: () => 'Sepárelas en el libro si el valor solo corresponde a la primera fila.'
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
