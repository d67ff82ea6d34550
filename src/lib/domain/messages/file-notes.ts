/** Notes on a file: it is taken, and this is worth knowing. */
import { count, countryName, encodingName, plural, type Catalogue, type Params } from './catalogue';

/** "3 rows are" or, when only a part of the file was looked at, "among the first rows, 3 rows are". */
const among = (p: Params, text: string): string =>
	Number(p.part) ? `Among the first rows, ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const fileNotes = {
	noteFieldType: {
		message: (p) =>
			`“${p.field}” is another kind of field here than in the backup. It stays the kind that it is here: look at its values below.`
	},
	noteFieldName: { message: (p) => `“${p.there}” of the backup is your field “${p.field}”. The name here stays.` },
	noteFieldChoices: { message: (p) => `“${p.field}” gets ${plural(p.added, 'choice')} from the backup that it doesn’t have here.` },
	notePhoneCountry: {
		message: (p) =>
			`Phone numbers without a country code look like numbers of this country: ${countryName(p.country)}. Of ${count(p.of)} looked at ${count(p.fits)} fit it, and ${count(p.before)} fit ${countryName(p.asked)}, so it is proposed under “How to import”.${Number(p.abroad) > 0 ? ` ${count(p.abroad)} of them stand beside an email address of another country and fit its numbers: look at those, or give the file a column with the country.` : ''}`
	},
	notePreamble: {
		message: (p) =>
			`The column names stand in row ${p.row}; ${plural(p.rows, 'row')} above ${Number(p.rows) === 1 ? 'it is' : 'them are'} left out.`,
		fix: () => 'If that is not the header row, change “Header row”.'
	},
	noteTableAbove: {
		message: (p) => `Another, smaller table stands above this one. It begins in row ${p.row} with ${p.text}, and is not imported.`,
		fix: () => 'If you want that table instead, choose its first row as the header row.'
	},
	noteTableBelow: {
		message: (p) => `Another table with other columns begins in row ${p.row}. It is left out, ${plural(p.rows, 'row')} in all: ${p.text}`,
		fix: () => 'If you want that table instead, choose its first row as the header row.'
	},
	noteTotals: {
		message: (p) =>
			`${plural(p.rows, 'row')} at the end ${Number(p.rows) === 1 ? 'is' : 'are'} no contacts and ${Number(p.rows) === 1 ? 'is' : 'are'} left out: ${p.text}`,
		fix: () => 'If these are contacts, switch on “Keep totals and repeated headers as rows”.'
	},
	noteRepeatedHeaders: {
		message: (p) =>
			`${Number(p.rows) === 1 ? '1 row repeats' : `${count(p.rows)} rows repeat`} the column names and ${Number(p.rows) === 1 ? 'is' : 'are'} left out.`
	},
	noteQuotesOff: {
		message: () => 'Quotation marks are read as text, because they do not enclose the cells of this file.'
	},
	noteStrayQuotes: {
		message: (p) =>
			`${plural(p.rows, 'row')} ${Number(p.rows) === 1 ? 'holds' : 'hold'} a quotation mark in the middle of a value. It is kept as text.`,
		fix: () => 'Look at these rows in the preview. If cells are cut at the wrong place, read the file without quotation marks.'
	},
	noteNoHeader: {
		message: () => 'Every row is read as a contact; the columns are called Column 1, Column 2 and so on.',
		fix: () => 'Say below which column is what.'
	},
	noteBlankHeaders: {
		message: (p) =>
			`${plural(p.columns, 'column')} ${Number(p.columns) === 1 ? 'has' : 'have'} no name and ${Number(p.columns) === 1 ? 'is' : 'are'} called after ${Number(p.columns) === 1 ? 'its' : 'their'} place, such as “Column ${p.place}”.`,
		fix: () => 'Check in the mapping where each goes.'
	},
	noteDuplicateHeaders: {
		message: (p) =>
			`${plural(p.columns, 'column name')} ${Number(p.columns) === 1 ? 'stands' : 'stand'} twice or more: ${p.names}. The columns are kept apart.`,
		fix: () => 'Check in the mapping which of them goes where.'
	},
	noteSingleColumn: {
		message: () => 'The file has one column only.',
		fix: () => 'If several values stand in one cell of the preview, change the delimiter.'
	},
	noteRagged: {
		message: (p) =>
			`${plural(p.rows, 'row')} ${Number(p.rows) === 1 ? 'has' : 'have'} more or fewer cells than the header row. Missing cells count as blank.`,
		fix: () => 'Look at these rows in the preview: a delimiter inside a value may need quotation marks.'
	},
	noteRaggedSample: {
		message: (p) =>
			`Among the first rows, ${count(p.rows)} ${Number(p.rows) === 1 ? 'has' : 'have'} more or fewer cells than the header row. Missing cells count as blank.`,
		fix: () => 'Look at these rows in the preview: a delimiter inside a value may need quotation marks.'
	},
	noteNul: {
		message: (p) =>
			`${plural(p.count, 'zero character')} (NUL) ${Number(p.count) === 1 ? 'was' : 'were'} taken out of the first rows; they carry no text.`
	},
	noteReplacement: {
		message: (p) =>
			`${plural(p.count, 'character')} can’t be read as ${encodingName(p)} and ${Number(p.count) === 1 ? 'shows' : 'show'} as \ufffd.`,
		fix: () => 'Choose another encoding until names with accents look right in the preview.'
	},
	noteDoubleEncoding: {
		message: (p) => `Some letters were garbled before this file was made: “${p.before}” was once “${p.after}”.`,
		fix: () => 'Export the file again as UTF-8 where you can; the text is imported as it stands.'
	},
	noteHtmlInXls: {
		message: (p) => `${p.name} is named like a workbook but holds ${p.found}. Its tables are read as they are written.`
	},
	noteOtherSheets: {
		message: (p) =>
			`The sheet “${p.name}” is read. ${plural(p.sheets, 'other sheet')} of this workbook ${Number(p.sheets) === 1 ? 'holds' : 'hold'} something too.`,
		fix: () => 'Choose another sheet, or several, under “Sheet”.'
	},
	noteHiddenSheet: {
		message: (p) => `The sheet “${p.name}” is hidden in the workbook; it is read all the same.`
	},
	noteHiddenRows: {
		message: (p) =>
			among(
				p,
				`${plural(p.rows, 'row')} ${Number(p.rows) === 1 ? 'is' : 'are'} hidden or filtered out in the sheet and read like the others.`
			),
		fix: () => 'If they don’t belong in the import, delete them in the workbook and choose it again.'
	},
	noteHiddenColumns: {
		message: (p) =>
			`${plural(p.columns, 'column')} ${Number(p.columns) === 1 ? 'is' : 'are'} hidden in the sheet (${p.names}) and read like the others.`,
		fix: () => 'Leave them out in the mapping if they don’t belong in the import.'
	},
	noteMerged: {
		message: (p) =>
			`${plural(p.ranges, 'group')} of cells ${Number(p.ranges) === 1 ? 'is' : 'are'} merged. Each row that such a group covers holds its value, in the first of its columns.`,
		fix: () => 'Unmerge them in the workbook if only the first row should hold it.'
	},
	noteUnsolved: {
		message: (p) =>
			among(
				p,
				`${plural(p.count, 'formula')} ${Number(p.count) === 1 ? 'has' : 'have'} no result in the file, so ${Number(p.count) === 1 ? 'its cell is' : 'their cells are'} blank.`
			),
		fix: () => 'Open the workbook in a spreadsheet program, which works them out, save it, and choose it again.'
	},
	noteMailLinks: {
		message: (p) =>
			among(
				p,
				`${plural(p.count, 'cell')} ${Number(p.count) === 1 ? 'links' : 'link'} to an e-mail address but ${Number(p.count) === 1 ? 'shows' : 'show'} another text. The text is read, not the address.`
			),
		fix: () => 'Put the addresses into the cells, or into a column of their own, if you need them.'
	},
	noteJson: {
		message: (p) => `${plural(p.records, 'record')} of a JSON file: each is a row, each name in it a column.`
	},
	noteLines: {
		message: (p) =>
			`Read as a list of names and values, ${plural(p.records, 'record')}: each block of lines is a row, each name before a colon a column.`,
		fix: () => 'If it is a table, save it as CSV with commas or semicolons and choose it again.'
	},
	noteCards: {
		message: (p) =>
			`${plural(p.cards, 'contact card')}${p.versions ? ` (vCard ${p.versions})` : ''}: each is a row, each kind of entry a column.`
	},
	noteCardPictures: {
		message: (p) =>
			`${plural(p.count, 'picture, sound or key', 'pictures, sounds or keys')} inside the cards ${Number(p.count) === 1 ? 'is' : 'are'} left out; they are no text.`
	},
	noteCardsBroken: {
		message: (p) =>
			`${plural(p.count, 'place')} in the file ${Number(p.count) === 1 ? 'doesn’t' : 'don’t'} read like a contact card, the first in line ${p.line}: ${p.what}. What could be read is in the table.`,
		fix: (p) => `Look at line ${p.line} in a text editor if a contact seems to be missing.`
	},
	noteCardColumns: {
		message: (p) =>
			`${plural(p.count, 'kind of entry', 'kinds of entry')} found in few cards ${Number(p.count) === 1 ? 'shares' : 'share'} the column “${p.column}”.`
	},
	noteTextInXls: {
		message: (p) => `${p.name} is named like a workbook but holds plain text, and is read as such.`
	}
} satisfies Catalogue;
