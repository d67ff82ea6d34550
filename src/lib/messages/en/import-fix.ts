import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

const rows = (n: number): string => plural(n, 'row');

/** Words of the fix grid (IMP-8). Blanks are filled by functions. */
export const fix = area('fix', {
	title: 'Fix rows',
	grid: 'Rows to fix',
	opening: 'Opening the rows',
	/** "9 of 14 mended · 5 can't go in yet" */
	state: (mended: number, failed: number, warned: number) => {
		const all = mended + failed;
		const parts = all === 0 ? [] : [`${count(mended)} of ${count(all)} mended`];
		if (failed > 0) parts.push(`${count(failed)} can’t go in yet`);
		else if (all > 0) parts.push('all go in');
		if (all === 0) parts.push(warned > 0 ? `Every row goes in · ${count(warned)} to look at` : 'Every row goes in');
		return parts.join(' · ');
	},
	staysOut: 'Rows that you leave stay out. The error report lists them, to be corrected and brought in later.',
	done: 'Done',
	doneHint: 'Back to the review; duplicates are looked for again where rows changed',
	closing: 'Looking for duplicates again…',
	closingText: 'Rows changed, so matches may have, too. Decisions you made stay.',

	alert: {
		title: (n: number) => `${rows(n)} ${n === 1 ? 'has an error' : 'have errors'} and won’t go in.`,
		text: (n: number) => (n === 1 ? 'Fix it now, or leave it for the error report.' : 'Fix them now, or leave them for the error report.'),
		fix: (n: number) => (n === 1 ? 'Fix it' : 'Fix them'),
		look: 'Open the rows as a grid'
	},

	show: { error: 'Can’t go in', warning: 'To look at', all: 'All rows' },
	showLabel: 'Which rows',
	column: 'Column',
	anyColumn: 'Any column',
	columnCount: (label: string, n: number) => `${label} (${count(n)})`,
	search: 'Find in rows',
	searching: (done: number, all: number) => `${count(done)} of ${rows(all)} searched`,
	replace: 'Find and replace',
	undo: (what: string) => `Undo: ${what}`,
	redo: (what: string) => `Redo: ${what}`,
	nothingUndo: 'Nothing to undo',
	nothingRedo: 'Nothing to redo',
	keysOpen: 'Keys of the grid',
	problems: 'What is wrong',

	rowHead: 'Row',
	messageHead: 'What is wrong and what to do',
	row: (n: number, place: string) => (place ? `${place}, row ${n}` : `Row ${n}`),
	status: { error: 'Can’t go in', warning: 'To look at', mended: 'Mended', fine: 'Goes in', edited: 'Changed' },
	mended: 'Mended. The row goes in.',
	nothingLeft: 'Nothing to look at any more.',
	more: (n: number) => `${count(n)} more in this row`,
	none: {
		error: { title: 'No row is held back', text: 'Every row of the file goes in.' },
		warning: { title: 'Nothing to look at', text: 'No row has a warning only.' },
		all: { title: 'No row fits', text: 'Choose another column or clear the search.' }
	},
	showAgain: 'Show all rows that can’t go in',
	use: (value: string) => `Use ${value}`,
	useAll: (n: number) => `Use all ${count(n)} suggestions`,
	alike: (n: number) => `Apply to ${count(n)} more ${n === 1 ? 'row' : 'rows'} like this`,
	edit: 'Edit',

	groups: {
		error: 'These rows can’t go in',
		warning: 'These go in; have a look',
		none: 'Nothing is wrong with any row.',
		/** `row` as it is named elsewhere: "Row 3". */
		example: (row: string, value: string) => (value ? `${row}: ${value}` : row),
		filter: (label: string, n: number) => `${label}, ${rows(n)}`,
		clear: (n: number) => (n === 1 ? 'Clear this cell' : `Clear these ${count(n)} cells`),
		set: (n: number) => (n === 1 ? 'Set a value' : `Set one value for all ${count(n)}`),
		setLabel: (field: string) => `${field} for all of them`,
		setGo: (n: number) => `Set in ${rows(n)}`,
		showing: 'Shown in the grid'
	},
	kinds: {
		missing: (field: string) => `${field} is missing`,
		emailSyntax: 'Not an email address',
		emailTld: 'Email ending does not exist',
		emailTypo: 'Email looks mistyped',
		emailDots: 'Dot in an odd place',
		emailDisposable: 'Throw-away email',
		phoneCharacters: 'Not a phone number',
		phoneDigitsLost: 'Phone has lost digits',
		phonePlan: 'Phone not in the numbering plan',
		phoneLength: 'Phone has an unusual length',
		nameTooShort: 'Name is too short',
		nameInitial: 'Only an initial',
		tooLong: 'Too long',
		dateUnreadable: 'Not a date',
		dateImpossible: 'No such day',
		notUnique: 'Used by another row',
		dateFar: 'Date in a far year',
		urlUnreadable: 'Not a web address',
		countryUnknown: 'Country not known',
		numberUnreadable: 'Not a number',
		choiceUnknown: 'Not an allowed value',
		yesNoUnreadable: 'Neither yes nor no',
		companyNotFound: 'Company not in your list',
		formulaError: 'Spreadsheet error',
		lostCharacters: 'Lost characters',
		raggedRow: 'Cells beyond the header',
		brokenCard: 'Contact card cut off or garbled'
	} as Record<string, string | ((field: string) => string)>,

	dialog: {
		title: 'Find and replace',
		text: 'Inside cells. What comes out is cleaned and checked like the file itself, and can be undone.',
		find: 'Find',
		by: 'Replace with',
		byHint: 'Blank takes the text out.',
		where: 'In',
		allColumns: 'All columns',
		scope: 'Rows',
		scopeShown: 'Rows shown now',
		scopeAll: (n: number) => (n === 1 ? rows(n) : `All ${rows(n)}`),
		whole: 'Whole cell only',
		match: 'Match capitals',
		counting: 'Counting…',
		found: (cells: number, n: number) => (cells === 0 ? 'Not found.' : `Found in ${plural(cells, 'cell')} of ${rows(n)}.`),
		go: (cells: number) => `Replace in ${plural(cells, 'cell')}`,
		cancel: 'Cancel',
		becomes: 'becomes',
		blank: 'blank'
	},
	editor: {
		save: 'Save',
		saveNext: 'Save, next problem',
		cancel: 'Cancel',
		becomes: (value: string) => `Becomes ${value}`,
		becomesBlank: 'Counts as blank',
		fine: 'Fine',
		country: 'Type to find a country'
	},
	blank: 'Blank',
	phoneTypes: { mobile: 'Mobile', work: 'Work', home: 'Home', fax: 'Fax', other: 'Other' },

	busy: {
		set: 'Setting values',
		replace: 'Replacing',
		suggestions: 'Using suggestions',
		equal: 'Applying to all alike',
		undo: 'Undoing',
		redo: 'Doing again',
		paste: 'Pasting'
	},
	toast: (n: number) => (n === 0 ? 'Nothing changed.' : `${plural(n, 'cell')} changed.`),
	undoWord: 'Undo',
	tooManyRows: (n: number) => `At most ${rows(n)} at once. Select fewer; nothing was changed.`,
	notCopied: 'The clipboard did not take it. Nothing was changed.',
	pastedCut: (n: number) => `${plural(n, 'cell')} did not fit into the rows and columns shown and ${n === 1 ? 'was' : 'were'} left out.`,
	said: {
		mended: (row: number) => `Row ${row} is mended.`,
		still: (row: number, text: string) => `Row ${row}: ${text}`,
		undone: (what: string) => `Undone: ${what}`,
		redone: (what: string) => `Done again: ${what}`
	},
	keysTitle: 'Keys of the grid',
	keysText: 'As in a spreadsheet. They work while the grid has the focus.',
	keys: [
		['Arrows, Home, End, Page', 'Move; with Shift select, with Ctrl to the edge'],
		['Tab, Shift Tab', 'Next and previous cell; from the last one on to the buttons'],
		['Enter, F2, or type', 'Edit; Enter keeps and goes down, Esc leaves it as it was'],
		['Alt ↓, Alt ↑', 'Next and previous problem'],
		['Ctrl Enter', 'Use the suggestion; with Shift in all rows alike'],
		['Delete', 'Clear the cells'],
		['Ctrl C, X, V', 'Copy, cut and paste, also to and from a spreadsheet'],
		['Ctrl D', 'Fill down'],
		['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
		['Ctrl F, Ctrl H', 'Find, find and replace']
	]
});
