import { count, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';
import { columns, some } from './parts';
import { fileNotes } from './file-notes';

const again = 'No se ha importado nada.';
const expected =
	'Elija un archivo CSV, TSV, Excel, vCard o JSON: una tabla con fila de encabezado y una fila por contacto, tarjetas de contacto o registros con nombres.';
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;

/** How a quotation mark of a row goes on: never closed, not within so many characters, or closed by a later row. */
const openQuote = (p: Params): string =>
	Number(p['later'] ?? 0) > 0
		? 'que solo cierra una fila posterior, así que las filas intermedias quedaron en una celda'
		: p['within'] === undefined
			? 'que nunca se cierran, así que no se distinguen las filas siguientes'
			: `que no se cierran en ${count(p['within'])} caracteres, más de los que admite una celda`;

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
		message: (p) => `La fila ${p.row} tiene más de ${count(p.limit)} celdas, el máximo por fila. ${again}`,
		fix: (p) =>
			`Abra el archivo en un editor de texto y mire la fila ${p.row}: puede que falte un salto de línea. Después, elija el archivo de nuevo.`
	},
	unclosedQuote: {
		message: (p) => `La fila ${p.row} abre unas comillas (${p.quote || '"'}) ${openQuote(p)}. ${again}`,
		fix: (p) =>
			`Haga que las comillas cuenten solo donde se cierran: así la fila ${p.row} se lee tal cual y las demás como siempre. O abra el archivo en un editor de texto, cierre o elimine las comillas de la fila ${p.row}, guárdelo y elíjalo de nuevo.`
	},
	cellTooLarge: {
		message: (p) =>
			`La fila ${p.row}, columna ${p.column}, contiene más de ${count(p.limit)} caracteres en una celda, el máximo por celda. ${again}`,
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
	...fileNotes
} satisfies SameCodes<typeof en>;
