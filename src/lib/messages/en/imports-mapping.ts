/** Step 2: where each column goes. */
import { count, plural } from '#domain/messages/catalogue';

/** Words of step 2: where the columns go. */
export const mapping = {
	title: (placed: number, all: number) => `${count(placed)} of ${plural(all, 'column')} ${placed === 1 ? 'has' : 'have'} a place`,
	look: (n: number) => (n === 0 ? 'All of them look right.' : n === 1 ? 'One wants a look.' : `${count(n)} want a look.`),
	column: 'Column',
	values: 'First values',
	target: 'Goes to',
	confidence: 'Confidence',
	noValues: 'no values',
	noHeader: (i: number) => `Column ${i + 1}`,
	targetFor: (header: string) => `Field for the column ${header}`,
	exclude: 'Don’t import',
	newField: 'New field…',
	custom: 'Your own fields',
	words: { sure: 'Sure', likely: 'Likely', check: 'Check' } as Record<'sure' | 'likely' | 'check', string>,
	yours: 'Yours',
	excluded: 'Left out',
	byYou: 'Chosen by you, here or in what you saved.',
	why: (header: string) => `Why this field for ${header}`,
	shared: (other: string, field: string) => `“${other}” goes to ${field} too.`,
	join: 'Join the two',
	joined: (other: string) => `Joined with “${other}”`,
	joinWith: 'Put between them',
	joiners: [
		{ value: ' ', label: 'a space' },
		{ value: ', ', label: 'a comma' },
		{ value: ' / ', label: 'a slash' },
		{ value: '\n', label: 'a new line' }
	],
	unjoin: 'Undo the join',
	showAll: (n: number) => `Show all ${count(n)} columns`,
	showMore: (n: number) => `Show ${plural(n, 'more column')}`,
	filterLabel: 'Which columns',
	filters: { all: 'All', look: 'Want a look', out: 'Left out' } as Record<'all' | 'look' | 'out', string>,
	search: 'Find a column',
	nothing: (filter: string) => `No column is here under “${filter}”.`,
	nothingFound: (typed: string) => `No column, value or field holds “${typed}”.`,
	// Select values.
	valuesOf: 'Values',
	valuesSet: (n: number) => `${count(n)} set`,
	valuesOpen: (header: string) => `Values of ${header} and what they become`,
	valuesBusy: 'Counting the values…',
	valuesMany: 'More than 500 different values: it is not a column of choices.',
	valuesNone: 'No row has a value here.',
	valuesFree: 'Anything may stand here. Change a value to bring several spellings together.',
	valuesChoices: (n: number, open: number) =>
		`${plural(n, 'value')}. ${open === 0 ? 'Each is a choice of the field.' : `${count(open)} ${open === 1 ? 'is' : 'are'} no choice of the field and ${open === 1 ? 'stays' : 'stay'} as ${open === 1 ? 'it is' : 'they are'}.`}`,
	value: 'In the file',
	times: 'Rows',
	becomes: 'Becomes',
	becomesFor: (value: string) => `What ${value} becomes`,
	asIs: 'Keep as it is',
	blankOut: 'Leave blank',
	by: { label: 'same words', key: 'same key', alias: 'means the same', fold: 'same but for case or accents' } as Record<
		'label' | 'key' | 'alias' | 'fold',
		string
	>,
	valuesMore: (n: number) => `Show ${plural(n, 'more value')}`,
	groups: {
		person: 'Person',
		contact: 'Email and phone',
		company: 'Company',
		address: 'Address',
		source: 'Source and status',
		engagement: 'Engagement',
		consent: 'Consent',
		other: 'Other',
		custom: 'Your own fields'
	} as Record<string, string>
};

/** Words of step 2: a field of the user’s own. */
export const customField = {
	title: 'New field',
	description: 'A field of your own can be filtered, exported and delivered like any other.',
	name: 'Name',
	type: 'Type',
	types: { text: 'Text', number: 'Number', date: 'Date', yesNo: 'Yes or no', choice: 'Choice', url: 'Web address' } as Record<
		string,
		string
	>,
	choices: 'Choices',
	choicesHint: 'One a line. Values outside the list are kept and marked.',
	create: 'Create field',
	cancel: 'Cancel',
	nameNeeded: 'Give the field a name.',
	nameTaken: (label: string) => `“${label}” exists already. Choose it in the list, or take another name.`,
	meant: (name: string, field: string) =>
		name === field ? `${field} is there already.` : `There is a field for what “${name}” says in most files: ${field}.`,
	useMeant: (field: string) => `Use ${field}`,
	choicesNeeded: 'Write at least one choice.'
};
