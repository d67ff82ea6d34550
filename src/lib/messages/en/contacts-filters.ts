const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** Words of the filters by any field. */
export const fieldFilters = {
	title: 'Any field',
	choose: 'Choose a field',
	field: 'Field',
	condition: 'Condition',
	ops: {
		is: 'is one of',
		isNot: 'is none of',
		contains: 'contains',
		number: 'from … to',
		date: 'from … to',
		given: 'is given',
		notGiven: 'is not given'
	},
	value: 'Value',
	values: 'Values',
	severalHint: 'Several values: one per line.',
	from: 'From',
	to: 'To',
	loading: 'Reading the values…',
	apply: 'Add this filter',
	change: 'Change this filter',
	notNumber: 'Write numbers in digits: 1200 or 0.5.',
	most: 'There are twelve filters by field. Take one away first.',
	retyped: (filter: string) =>
		`${filter}: the field has another type now. What is written is compared as before; tap the filter to choose another comparison.`,
	/** Stands among the sources and statuses for contacts without one, and within the sentence. */
	blank: 'Not given',
	blankSaid: 'not given',
	/** How a filter reads in the sentence above the list. */
	said: {
		is: (field: string, names: string[]) => `${field} is ${joined(names)}`,
		isNot: (field: string, names: string[]) => `${field} is not ${joined(names)}`,
		contains: (field: string, text: string) => `${field} contains “${text}”`,
		between: (field: string, from: string, to: string) => `${field} ${from} to ${to}`,
		atLeast: (field: string, from: string) => `${field} from ${from}`,
		atMost: (field: string, to: string) => `${field} up to ${to}`,
		given: (field: string) => `${field} given`,
		notGiven: (field: string) => `${field} not given`
	}
};
