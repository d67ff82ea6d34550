import { count, percentText, plural } from '#domain/messages/catalogue';

/** Words of step 2: the choice of the file. */
export const upload = {
	title: 'Upload & Configure',
	state: 'Choose the file, check where its columns go, see what will be cleaned.',
	drop: 'Drop your CSV file here or click to browse files',
	dropNow: 'Let go to read this file',
	choose: 'Choose File',
	chooseAnother: 'Choose another file',
	accepts: (mb: number) =>
		`CSV, TSV, XLSX, XLS, vCard or JSON, up to ${count(mb)} MB. Several at once are read as one table, on this device only.`,
	needs: 'What the file needs',
	required: 'Required',
	optional: 'Optional',
	/** What a row must have, by what the settings require (VAL-5). */
	needed: {
		emailAndName: [
			{ name: 'Name', hint: 'one full name, or first and last' },
			{ name: 'Email', hint: 'the key by which duplicates are found' }
		],
		emailFirstLast: [
			{ name: 'First Name', hint: '' },
			{ name: 'Last Name', hint: 'one full name is split' },
			{ name: 'Email', hint: 'the key by which duplicates are found' }
		],
		emailFirstLastCompany: [
			{ name: 'First Name', hint: '' },
			{ name: 'Last Name', hint: 'one full name is split' },
			{ name: 'Email', hint: 'the key by which duplicates are found' },
			{ name: 'Company', hint: '' }
		],
		emailOrPhone: [{ name: 'Email or phone', hint: 'one of them in every row' }]
	} as Record<string, { name: string; hint: string }[]>,
	/** Stands behind the primary key (MAP-7). */
	keyHint: 'the key by which duplicates are found',
	optionalFields: { phone1: 'Phone', company: 'Company', jobTitle: 'Position', street: 'Address', tags: 'Tags' } as Record<string, string>,
	moreFields: (n: number) => `and ${count(n)} more, or fields of your own`,
	template: 'Download sample CSV template',
	reading: 'Reading the first rows…',
	selected: 'File Selected',
	ready: (name: string, files = 1) => `${name} ${files > 1 ? 'are' : 'is'} ready for import`,
	notReadTitle: (name: string) => `${name} can’t be read as a contact list`,
	anotherWay: 'Or read it another way',
	detect: 'find out',
	nothingLost: 'Nothing was stored. Your file is as it was.',
	leaveOut: (name: string, left: number) => `Leave out ${name} and read the other ${left === 1 ? 'one' : count(left)}`,
	addFiles: 'Add files',
	dropAdd: 'Let go to read it together',
	dropAddText: (name: string) => `as one table with ${name}`,
	tryAgain: 'Try again',
	failedTitle: 'This did not work',
	failed: 'The work was interrupted before it was done. Try again.'
};

/** Words of step 2: how the file is read. */
export const file = {
	rows: 'Rows',
	rowsAbout: (n: number) => `about ${count(n)}`,
	size: 'Size',
	sheet: 'Sheet',
	encoding: 'Encoding',
	delimiter: 'Delimiter',
	headerRow: 'Header row',
	headerAt: (n: number) => `row ${count(n)}`,
	noHeader: 'none, every row is a contact',
	delimiters: {
		'': 'none, one column',
		',': 'comma',
		';': 'semicolon',
		'\t': 'tab',
		'|': 'vertical bar',
		' ': 'space',
		':': 'colon',
		'::': 'double colon',
		'^': 'caret',
		'~': 'tilde',
		'#': 'hash',
		'\x1f': 'unit separator'
	} as Record<string, string>,
	quotes: 'Quotation marks',
	quotesIfClosed: 'count only where they are closed',
	quotesAsText: 'are ordinary text',
	delimiterOther: (d: string) => `“${d}”`,
	unsure: 'Not certain. Look at the preview.',
	readAs: (how: string) => `Read as ${how}`,
	// A guess opened.
	sure: { sure: 'sure', likely: 'likely', possible: 'possible', unlikely: 'unlikely' } as Record<
		'sure' | 'likely' | 'possible' | 'unlikely',
		string
	>,
	yours: 'yours',
	choiceTitle: {
		sheet: 'Which sheet holds the contacts?',
		encoding: 'In which one do the names look right?',
		delimiter: 'What stands between two cells?',
		header: 'Which row names the columns?'
	},
	others: 'Other…',
	otherOf: (what: string) => `Another: ${what.toLowerCase()}`,
	noSample: 'no text to show',
	// Sheets.
	sheetSize: (rows: number, columns: number) => `${plural(rows, 'row')} × ${plural(columns, 'column')}`,
	hidden: 'hidden',
	emptySheet: 'empty',
	// Several parts.
	partsTitle: (files: number, parts: number) =>
		files > 1 && parts > files
			? `${count(files)} files, ${count(parts)} tables, read as one`
			: files > 1
				? `${count(files)} files, read as one table`
				: `${count(parts)} sheets, read as one table`,
	partsColumns: (n: number) => `${plural(n, 'column')} together; columns of the same name share one.`,
	partRows: (n: number) => `about ${plural(n, 'row')}`,
	partTake: (name: string) => `Leave out ${name}`,
	addSheet: 'Read another sheet too',
	addSheetText: 'Its rows are read below the others, as one table.',
	showParts: (n: number) => `Show all ${count(n)}`,
	// Preview.
	preview: 'First rows as they are read',
	previewTabs: 'Files and sheets',
	previewLabel: (n: number) => (n === 1 ? 'First row of the file' : `First ${count(n)} rows of the file`),
	row: 'Row',
	makeHeader: (n: number) => `Take row ${count(n)} as the header row`,
	makeHeaderHint: 'Tap a row’s number to make it the header row.',
	moreColumns: (n: number) => `${plural(n, 'more column')}`,
	leftOut: (blank: number, headers: number, totals: number, wentIn = 0, sameRow = 0) => {
		const said = [
			blank > 0 ? plural(blank, 'blank line') : '',
			headers > 0 ? plural(headers, 'repeated header row') : '',
			totals > 0 ? plural(totals, 'total or note', 'totals and notes') + ' below the table' : '',
			wentIn > 0 ? `${plural(wentIn, 'line')} of an error report whose row is in your contacts already` : '',
			sameRow > 0
				? `${plural(sameRow, 'further line')} about the same row of an error report, read as one with what was corrected in each`
				: ''
		].filter(Boolean);
		return said.length === 0 ? '' : `Left out: ${said.join(', ')}.`;
	},
	preamble: (n: number) => `${plural(n, 'line')} above the header row ${n === 1 ? 'is' : 'are'} left out.`,
	keepTrim: 'Keep totals and repeated headers as rows',
	keepTrimHint: 'They then count as contacts and will mostly fail the rules.'
};

/** Words of step 2: how to import. */
export const options = {
	title: 'How to import',
	policy: (key: string) => `When a contact with the same ${key} is there already`,
	policies: [
		{
			value: 'update',
			label: 'Update existing',
			hint: () => 'The row is merged into the contact. Both values stay on record and it can be undone.'
		},
		{ value: 'skip', label: 'Skip', hint: () => 'The row stays out, the contact stays as it is.' },
		{
			value: 'create',
			label: 'Create new',
			caution: 'use with caution',
			hint: (key: string) => `Two contacts with the same ${key}. A CRM will often join or refuse them.`
		},
		{ value: 'review', label: 'Review each', hint: () => 'You decide every match in step 4.' }
	] as { value: 'update' | 'skip' | 'create' | 'review'; label: string; hint: (key: string) => string; caution?: string }[],
	required: 'A row must have',
	requiredPolicies: {
		emailAndName: 'Email and a name',
		emailFirstLast: 'Email, first and last name',
		emailFirstLastCompany: 'Email, first and last name, company',
		emailOrPhone: 'Email or phone'
	} as Record<string, string>,
	survivorship: 'When two values disagree',
	survivorshipRules: {
		newestWins: 'The newest wins',
		keepExisting: 'Keep what is there',
		fillBlanks: 'Only fill blanks',
		longest: 'The longest wins',
		mostComplete: 'The fuller record wins',
		sourcePriority: 'The better source wins'
	} as Record<string, string>,
	country: 'Country of phones without one',
	leadSource: 'Lead source of rows without one',
	leadSourcePlaceholder: 'e.g. Hannover 2026'
};

/** Words of step 2: what will be cleaned, and what stays out. */
export const clean = {
	title: 'What will be cleaned',
	busy: 'Reading the whole file once, storing nothing…',
	none: 'Nothing to clean: no value would change.',
	of: (n: number, all: number) =>
		n < all
			? `Seen in the first ${count(n)} of ${count(all)} rows.`
			: all === 1
				? 'The one row was looked at.'
				: `All ${count(all)} rows were looked at.`,
	changed: (n: number) => plural(n, 'value'),
	row: (n: number) => `row ${count(n)}`,
	before: 'as it stands',
	after: 'as it will be',
	empty: 'blank',
	off: 'off: values stay as they stand',
	toggle: (field: string, what: string) => `${what} in ${field}`,
	more: (n: number) => `Show ${plural(n, 'more kind')} of cleaning`,
	datesTitle: 'Order of dates',
	dateOrders: { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as Record<string, string>,
	dateDecided: (n: number, ambiguous: number) =>
		n > 0
			? `${plural(n, 'row')} can only be read this way and ${n === 1 ? 'decides' : 'decide'} it for the whole column.`
			: ambiguous > 0
				? `No row decides it: ${plural(ambiguous, 'date')} could be read both ways. Which is it?`
				: 'No date here can be read two ways.',
	/** Of a column with dates in both orders, or one whose order a person or a recipe gave. */
	dateAgainst: (n: number) => `${plural(n, 'row')} can only be read in another order and ${n === 1 ? 'stays' : 'stay'} as written.`,
	dateIs: (order: string) => `Read as ${order}.`,
	dateChange: 'Change',
	errorsTitle: (n: number) =>
		n === 0 ? 'No row has an error' : `${plural(n, 'row')} ${n === 1 ? 'has' : 'have'} an error and will stay out`,
	errorsText: (n: number) =>
		n === 1
			? 'It is listed in the error report after the import, ready to correct and bring in again.'
			: 'They are listed in the error report after the import, ready to correct and bring in again.',
	warningsTitle: 'Worth a look',
	warningsText: 'These rows go in.',
	times: (n: number) => plural(n, 'row'),
	ragged: (n: number) =>
		`${plural(n, 'row')} ${n === 1 ? 'has' : 'have'} more or fewer cells than the header. They are read as far as they go.`,
	cleaningTitle: 'Cleaned values'
};

/** Words of step 2: the summary beside it. */
export const summary = {
	what: 'What will happen',
	/** Not a hundred per cent while anything differs. */
	memory: (share: number, day: string, added: number, changed: number, gone: number) =>
		added + changed + gone === 0
			? `This is the file of ${day}: nothing in it is new, changed or gone.`
			: `This is ${percentText(Math.min(99, Math.round(share * 100)))} the file of ${day}: ${count(added)} new, ${count(changed)} changed, ${count(gone)} gone.`,
	memoryFrom: (file: string) => `(${file})`,
	process: (n: number) => `Process ${plural(n, 'row')}`,
	processAll: 'Process the file',
	blocked: 'Before it can go on',
	moreReasons: (n: number) => `and ${plural(n, 'more thing')} after that`,
	saving: 'Kept on this device: it survives a reload.',
	largeTitle: 'A large file',
	largeText: (rows: number, size: string) =>
		`It holds about ${plural(rows, 'row')} (${size}), above the standard limit. It can be taken in large-file mode: the same steps, more time and more room on this device.`,
	largeConfirm: 'Take it in large-file mode',
	largeRefuse: 'Choose another file',
	enforced: (rows: number, size: string) =>
		`This file is above the standard limit of ${plural(rows, 'row')} or ${size}, and the settings of this device refuse larger ones. Split the file, or ask the person who keeps the settings.`
};
