import { type Catalogue, count, percentText, plural } from './catalogue';

/** What a recipe did not expect of a new file, by code. */
export const recipeMessages = {
	recipeSheetGone: {
		message: (p) => `${p.file} has no sheet called ${p.names}.`,
		fix: () => 'Choose the sheet that holds the contacts now.'
	},
	recipeEncoding: { message: (p) => `${p.file} is written in ${p.is}, the file before was in ${p.was}. It is read as it is.` },
	recipeDelimiter: { message: (p) => `${p.file} is cut by another delimiter than the file before. It is read as it is.` },
	recipeHeaderRow: { message: (p) => `The column names stand in row ${p.is}, before in row ${p.was}.` },
	recipeFormat: {
		message: (p) => `${p.file} is a file of another kind than before. It is read as it is.`,
		fix: () => 'Look at the preview before you go on.'
	},
	recipeColumnGone: {
		message: (p) => `The column \u201c${p.header}\u201d is missing. It was imported before.`,
		fix: () => 'Look whether it has another name now, and choose its field by hand.'
	},
	recipeUnusedGone: { message: (p) => `Columns that were left out before are no longer there: ${p.names}.` },
	recipeColumnNew: {
		message: (p) => `The column \u201c${p.header}\u201d is new: ${plural(p.filled, 'value')}. It goes where its name and values say.`,
		fix: () => 'Check its field.'
	},
	recipeColumnNewLeftOut: {
		message: (p) => `The column \u201c${p.header}\u201d is new: ${plural(p.filled, 'value')}, left out.`,
		fix: () => 'Choose where it goes, if it is needed.'
	},
	recipeDates: {
		message: (p) =>
			`The dates in \u201c${p.header}\u201d have day and month in another order than before: ${plural(p.rows, 'row')} can be read in no other way. They are read as they stand.`,
		fix: () => 'Look at the order of dates before you go on.'
	},
	recipeRows: { message: (p) => `The file has ${plural(p.is, 'row')}; the one before had ${count(p.was)}.` },
	recipeEmptier: {
		message: (p) => `The column \u201c${p.header}\u201d is filled in ${percentText(p.is)} of the rows, before in ${percentText(p.was)}.`,
		fix: () => 'Check whether the export was complete.'
	},
	recipeManyValues: {
		message: (p) => `The column \u201c${p.header}\u201d holds many kinds of values now; before there were ${p.known}.`,
		fix: () => 'Check whether it still is the same column.'
	},
	recipeNewValues: {
		message: (p) => `The column \u201c${p.header}\u201d has ${plural(p.count, 'new value')} in ${plural(p.rows, 'row')}: ${p.values}.`,
		fix: () => 'Say what they become, or keep them as they are.'
	},
	recipeTiers: {
		message: (p) => `The recipe was made with tiers from ${p.A}, ${p.B} and ${p.C}; this device has others, and keeps them.`,
		fix: () => 'Tiers are changed in Settings.'
	}
} satisfies Catalogue;
