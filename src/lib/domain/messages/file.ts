import { count, plural, type Catalogue, type Params } from './catalogue';
import { fileNotes } from './file-notes';

const again = 'Nothing was imported.';
const expected =
	'Choose a CSV, TSV, Excel, vCard or JSON file: a table with a header row and one row per contact, contact cards, or records with names.';
/** 48000000 → "48 MB" */
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;

/** How a quotation mark of a row goes on: never closed, not within so many characters, or closed by a later row. */
const openQuote = (p: Params): string =>
	Number(p['later'] ?? 0) > 0
		? 'that only a later row closes, so the rows between became one cell'
		: p['within'] === undefined
			? 'that is never closed, so the rows after it can’t be told apart'
			: `that isn’t closed within ${count(p['within'])} characters, more than a cell may hold`;

/** Texts by code: file problems and notes (IMP-4, FIL-1, FIL-4). */
export const fileMessages = {
	emptyFile: {
		message: (p) => `${p.name} is empty: it holds no text at all. ${again}`,
		fix: () => 'Export the contacts again and check that the file is larger than 0 bytes, then choose it.'
	},
	wrongType: {
		message: (p) => `${p.name} is ${p.found}, not a table of contacts. ${again}`,
		fix: () => expected
	},
	workbook: {
		message: (p) => `${p.name} is ${p.found}. Workbooks of that kind can’t be read here. ${again}`,
		fix: () => 'Open it in the program it comes from, export it as Excel (XLSX) or CSV, and choose that file.'
	},
	workbookBroken: {
		message: (p) => `${p.name} is named .${p.extension}, but what is inside is not a workbook. ${again}`,
		fix: () =>
			'If it holds plain text, change the end of its name to .csv and choose it again. Otherwise open it in a spreadsheet program and save it again as XLSX.'
	},
	passwordProtected: {
		message: (p) => `${p.name} is protected by a password, so its contacts can’t be read. ${again}`,
		fix: () =>
			'Open it with its password, save a copy without one (in Excel: File, Info, Protect Workbook, Encrypt with Password, and clear the password) or save the sheet as CSV, and choose that file.'
	},
	workbookDamaged: {
		message: (p) => `${p.name} is a workbook, but it is damaged: ${p.what}. ${again}`,
		fix: () => 'Download or copy the file again. If it opens in a spreadsheet program, save it there as XLSX or CSV and choose that file.'
	},
	workbookTooLarge: {
		message: (p) =>
			`${p.name} takes ${megabytes(p.size)} to read at once; the limit for workbooks of this kind is ${megabytes(p.limit)}. ${again}`,
		fix: () =>
			'Open it in a spreadsheet program and save the sheet with the contacts as XLSX or CSV: those are read row by row, whatever their size.'
	},
	workbookBomb: {
		message: (p) => `${p.name} is packed like a trap, not like a workbook: it has ${p.what}. ${again}`,
		fix: () =>
			'If you trust where it comes from, open it in a spreadsheet program, save the sheet with the contacts as CSV, and choose that file.'
	},
	workbookUnsafe: {
		message: (p) => `${p.name} declares contents of its own that no spreadsheet program writes (XML entities), so it is not read. ${again}`,
		fix: () => 'If you trust where it comes from, open it in a spreadsheet program, save it again as XLSX, and choose that file.'
	},
	workbookNoCells: {
		message: (p) => `${p.name} is a workbook that holds only ${p.found}, and no sheet with cells. ${again}`,
		fix: () => 'Choose the workbook that the contacts are in.'
	},
	workbookBlank: {
		message: (p) =>
			`${p.name} is a workbook without a filled cell: ${Number(p.sheets) === 1 ? 'its sheet is blank' : `all ${count(p.sheets)} sheets are blank`}. ${again}`,
		fix: () => 'Export the contacts again, check that the sheet shows them, and choose the new file.'
	},
	sheetBlank: {
		message: (p) => `The sheet “${p.sheet}” of ${p.name} holds no filled cell. ${again}`,
		fix: () => 'Choose another sheet.'
	},
	noSuchSheet: {
		message: (p) => `${p.name} has no sheet number ${p.sheet} with cells. ${again}`,
		fix: () => 'Choose one of its sheets.'
	},
	textTooLarge: {
		message: (p) => `${p.name} holds a single text of more than ${count(p.characters)} characters. ${again}`,
		fix: () => 'Shorten or empty that cell (it is often a picture or a document pasted as text), save the file, and choose it again.'
	},
	jsonNoRecords: {
		message: (p) => `${p.name} is a JSON file, but no list of records with names and values can be found in it. ${again}`,
		fix: () => 'Export the contacts as an array of objects ([{"email": …}, …]), as one object a line, or as CSV, and choose that file.'
	},
	jsonBroken: {
		message: (p) =>
			`${p.name} is a JSON file, but it can’t be read from record ${count(p.record)} on: the file is cut off there, or a quotation mark, comma or bracket is missing or wrong. ${again}`,
		fix: () => 'Download or export the file again and choose the new one, or export the contacts as CSV.'
	},
	noCards: {
		message: (p) => `${p.name} should hold contact cards (vCard), but none can be found in it. ${again}`,
		fix: () => 'Export the contacts again as vCard (.vcf) or CSV and choose the new file.'
	},
	zipFile: {
		message: (p) => `${p.name} is a compressed archive (ZIP). The contacts are in a file inside it. ${again}`,
		fix: () => 'Unpack the archive and choose the file with the contacts that was in it.'
	},
	binaryFile: {
		message: (p) => `${p.name} holds no readable text: it is not a table of contacts, or it was damaged on its way. ${again}`,
		fix: () => `Download or export the file again. ${expected}`
	},
	noHeaderRow: {
		message: (p) => `${p.name} has no row of column names: row ${p.row} already holds data, such as “${p.value}”. ${again}`,
		fix: () => 'Add a first row that names the columns (Name, Email, Phone …), or say under “Header row” which row holds the names.'
	},
	noDataRows: {
		message: (p) =>
			Number(p.row) > 0
				? `${p.name} has column names in row ${p.row}, but no contact below them. ${again}`
				: `${p.name} holds no contact. ${again}`,
		fix: () =>
			'Check that the export was not filtered down to nothing, then choose the new file. If the names stand in another row, change “Header row”.'
	},
	tooManyColumns: {
		message: (p) => `${p.name} has ${plural(p.columns, 'column')}; the limit is ${count(p.limit)}. ${again}`,
		fix: () =>
			'Delete the columns you don’t need and save the file again. If it shows as one long row, the delimiter may be a wrong guess: change it.'
	},
	tooManyCells: {
		message: (p) => `Row ${p.row} has more than ${count(p.limit)} cells, the most that a row may have. ${again}`,
		fix: (p) => `Open the file in a text editor and look at row ${p.row}: a line break may be missing there. Then choose the file again.`
	},
	unclosedQuote: {
		message: (p) => `Row ${p.row} opens a quotation mark (${p.quote || '"'}) ${openQuote(p)}. ${again}`,
		fix: (p) =>
			`Let quotation marks count only where they are closed: then row ${p.row} is read as it stands, and all others as usual. Or open the file in a text editor, close or delete the quotation mark in row ${p.row}, save it, and choose it again.`
	},
	cellTooLarge: {
		message: (p) =>
			`Row ${p.row}, column ${p.column} holds more than ${count(p.limit)} characters in one cell, the most that a cell may hold. ${again}`,
		fix: () => 'Shorten or empty that cell (it is often a picture or a document pasted as text), save the file, and choose it again.'
	},
	rowTooLong: {
		message: (p) => `Row ${p.row} is longer than ${count(p.characters)} characters. ${again}`,
		fix: () => 'Check that the file has line breaks between its rows and that the delimiter is right, then choose it again.'
	},
	unknownEncoding: {
		message: (p) => `The text encoding “${p.encoding}” is not known here. ${again}`,
		fix: () => 'Choose another encoding from the list.'
	},
	unknownFormat: {
		message: (p) => `${p.name} can’t be read as “${p.format}”. ${again}`,
		fix: () => expected
	},
	...fileNotes
} satisfies Catalogue;
