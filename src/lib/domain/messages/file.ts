import { count, plural, type Catalogue, type Params } from './catalogue';

const again = 'Nothing was imported.';
const expected = 'Choose a CSV or TSV file: plain text with a header row and one row per contact.';
const save = 'Open it in the program it comes from and save the sheet with the contacts as CSV (in Excel: File, Save As, "CSV UTF-8"), then choose that file.';

/** utf-8 → UTF-8, windows-1252 → Windows-1252: as people know them. */
const encodingName = (p: Params): string => String(p.encoding).replace(/^(utf|iso|euc|gb|koi)/, (s) => s.toUpperCase()).replace(/^windows/, 'Windows');

/** Texts by code: file problems and notes (IMP-4, FIL-1, FIL-4). */
export const fileMessages: Catalogue = {
	// --- problems: the file is not taken ---------------------------------------
	emptyFile: {
		message: (p) => `${p.name} is empty: it holds no text at all. ${again}`,
		fix: () => 'Export the contacts again and check that the file is larger than 0 bytes, then choose it.'
	},
	wrongType: {
		message: (p) => `${p.name} is ${p.found}, not a table of contacts. ${again}`,
		fix: () => expected
	},
	workbook: {
		message: (p) => `${p.name} is ${p.found}. Workbooks can't be read here, only CSV and TSV files. ${again}`,
		fix: () => save
	},
	workbookBroken: {
		message: (p) => `${p.name} is named .${p.extension}, but what is inside is not a workbook. ${again}`,
		fix: () => 'If it holds plain text, change the end of its name to .csv and choose it again. Otherwise open it in a spreadsheet and save the sheet as CSV.'
	},
	passwordProtected: {
		message: (p) => `${p.name} is protected by a password, so its contacts can't be read. ${again}`,
		fix: () => 'Open it with its password, save the sheet with the contacts as CSV, and choose that file.'
	},
	zipFile: {
		message: (p) => `${p.name} is a compressed archive (ZIP). The contacts are in a file inside it. ${again}`,
		fix: () => 'Unpack the archive and choose the CSV file that was in it.'
	},
	binaryFile: {
		message: (p) => `${p.name} holds no readable text: it is not a CSV file, or it was damaged on its way. ${again}`,
		fix: () => `Download or export the file again. ${expected}`
	},
	noHeaderRow: {
		message: (p) => `${p.name} has no row of column names: row ${p.row} already holds data, such as "${p.value}". ${again}`,
		fix: () => 'Add a first row that names the columns (Name, Email, Phone …), or say under "Header row" which row holds the names.'
	},
	noDataRows: {
		message: (p) => (Number(p.row) > 0 ? `${p.name} has column names in row ${p.row}, but no contact below them. ${again}` : `${p.name} holds no contact. ${again}`),
		fix: () => 'Check that the export was not filtered down to nothing, then choose the new file. If the names stand in another row, change "Header row".'
	},
	tooManyColumns: {
		message: (p) => `${p.name} has ${plural(p.columns, 'column')}; the limit is ${count(p.limit)}. ${again}`,
		fix: () => 'Delete the columns you don\'t need and save the file again. If it shows as one long row, the delimiter may be a wrong guess: change it.'
	},
	tooManyCells: {
		message: (p) => `Row ${p.row} has ${plural(p.cells, 'cell')}; no row may have more than ${count(p.limit)}. ${again}`,
		fix: (p) => `Open the file in a text editor and look at row ${p.row}: a line break may be missing there. Then choose the file again.`
	},
	unclosedQuote: {
		message: (p) => `Row ${p.row} opens a quotation mark (") that is never closed, so the rows after it can't be told apart. ${again}`,
		fix: (p) => `Open the file in a text editor, close or delete the quotation mark in row ${p.row}, save it, and choose it again.`
	},
	cellTooLarge: {
		message: (p) => `Row ${p.row}, column ${p.column} holds ${count(p.characters)} characters in one cell; the limit is ${count(p.limit)}. ${again}`,
		fix: () => 'Shorten or empty that cell (it is often a picture or a document pasted as text), save the file, and choose it again.'
	},
	rowTooLong: {
		message: (p) => `Row ${p.row} is longer than ${count(p.characters)} characters. ${again}`,
		fix: () => 'Check that the file has line breaks between its rows and that the delimiter is right, then choose it again.'
	},
	unknownEncoding: {
		message: (p) => `The text encoding "${p.encoding}" is not known here. ${again}`,
		fix: () => 'Choose another encoding from the list.'
	},
	unknownFormat: {
		message: (p) => `${p.name} can't be read as "${p.format}". ${again}`,
		fix: () => expected
	},

	// --- notes: the file is taken, this is worth knowing ------------------------
	notePreamble: {
		message: (p) => `The column names stand in row ${p.row}; ${plural(p.rows, 'row')} above ${Number(p.rows) === 1 ? 'it is' : 'them are'} left out.`,
		fix: () => 'If that is not the header row, change "Header row".'
	},
	noteNoHeader: {
		message: () => 'Every row is read as a contact; the columns are called Column 1, Column 2 and so on.',
		fix: () => 'Say below which column is what.'
	},
	noteBlankHeaders: {
		message: (p) => `${plural(p.columns, 'column')} ${Number(p.columns) === 1 ? 'has' : 'have'} no name and ${Number(p.columns) === 1 ? 'is' : 'are'} called after ${Number(p.columns) === 1 ? 'its' : 'their'} place, such as "Column 7".`,
		fix: () => 'Check in the mapping where each goes.'
	},
	noteDuplicateHeaders: {
		message: (p) => `${plural(p.columns, 'column name')} ${Number(p.columns) === 1 ? 'stands' : 'stand'} twice or more: ${p.names}. The columns are kept apart.`,
		fix: () => 'Check in the mapping which of them goes where.'
	},
	noteSingleColumn: {
		message: () => 'The file has one column only.',
		fix: () => 'If several values stand in one cell of the preview, change the delimiter.'
	},
	noteRagged: {
		message: (p) => `${plural(p.rows, 'row')} ${Number(p.rows) === 1 ? 'has' : 'have'} more or fewer cells than the header row. Missing cells count as blank.`,
		fix: () => 'Look at these rows in the preview: a delimiter inside a value may need quotation marks.'
	},
	noteRaggedSample: {
		message: (p) => `Among the first rows, ${count(p.rows)} ${Number(p.rows) === 1 ? 'has' : 'have'} more or fewer cells than the header row. Missing cells count as blank.`,
		fix: () => 'Look at these rows in the preview: a delimiter inside a value may need quotation marks.'
	},
	noteNul: {
		message: (p) => `${plural(p.count, 'zero character')} (NUL) ${Number(p.count) === 1 ? 'was' : 'were'} taken out of the first rows; they carry no text.`
	},
	noteReplacement: {
		message: (p) => `${plural(p.count, 'character')} can't be read as ${encodingName(p)} and ${Number(p.count) === 1 ? 'shows' : 'show'} as \ufffd.`,
		fix: () => 'Choose another encoding until names with accents look right in the preview.'
	},
	noteDoubleEncoding: {
		message: (p) => `Some letters were garbled before this file was made: "${p.before}" was once "${p.after}".`,
		fix: () => 'Export the file again as UTF-8 where you can; the text is imported as it stands.'
	},
	noteTextInXls: {
		message: (p) => `${p.name} is named like a workbook but holds plain text, and is read as such.`
	}
};
