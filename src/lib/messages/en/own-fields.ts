import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());
const contacts = (count: number): string => `${n(count)} ${count === 1 ? 'contact' : 'contacts'}`;
const named = (names: readonly string[]): string => names.join(', ');

/** Words of the fields that users make for themselves (MAP-2). */
export const ownFields = area('ownFields', {
	title: 'Fields',
	text: 'The fields that you made for data of your own. Built-in fields stand in the table definition, below.',
	empty: 'You have no fields of your own yet.',
	emptyText: 'They are made in step 2 of an import: a column that no built-in field holds becomes one, or you choose “New field” for it.',
	emptyAction: 'Import a file',
	reading: 'Counting contacts',
	trouble:
		'The fields could not be read. Nothing was changed. Reload the page; if it stays so, close Muster in every tab and open it again.',
	list: 'Your own fields',
	columns: { field: 'Field', type: 'Type', contacts: 'Contacts', made: 'Made' },
	types: { text: 'Text', number: 'Number', date: 'Date', yesNo: 'Yes or no', choice: 'Choice', url: 'Web address' } as Record<
		string,
		string
	>,
	hidden: 'Hidden',
	unique: 'Unique',
	key: 'Primary key',
	inContacts: (count: number) => (count === 0 ? 'in no contact' : `in ${contacts(count)}`),
	madeBy: (when: string, file: string) => `${when}, by ${file}`,
	madeByHand: 'by hand',
	more: (field: string) => `More for ${field}`,
	atWork: (field: string) => `The values of ${field} are being changed`,
	working: (percent: number) => percentText(percent),
	cancel: 'Cancel',
	close: 'Close',
	failed: 'That was not done.',
	importing: 'An import is bringing values into it',
	openImport: 'Open the import',
	rename: {
		action: 'Rename',
		title: (field: string) => `Rename ${field}`,
		label: 'Name',
		text: 'Lists, mappings, destinations and the history follow. Destinations keep the name that they have for it.',
		save: 'Rename',
		done: (before: string, after: string) => `${before} is called ${after} now.`
	},
	hide: {
		action: 'Hide',
		show: 'Show again',
		hint: 'Not offered in mappings, columns, filters and forms. Values stay.',
		done: (field: string) => `${field} is hidden. Its values stay, and are still exported and delivered.`,
		shown: (field: string) => `${field} is shown again.`
	},
	type: {
		action: 'Change type',
		title: (field: string) => `Change the type of ${field}`,
		label: 'New type',
		choices: 'Choices',
		choicesHint: 'One a line. The values that are there are proposed.',
		reading: 'Looking at the values',
		none: 'No contact has a value yet.',
		fits: (count: number) => `${contacts(count)}: the value fits as it is`,
		rewritten: (count: number) => `${contacts(count)}: the value is written in the new way`,
		misfits: (count: number) => `${contacts(count)}: the value does not fit and stays as it is written`,
		misfitsText: 'Nothing is lost: such values stay in lists, exports and deliveries, and can be corrected one by one.',
		becomes: (from: string, to: string) => `${from} becomes ${to}`,
		examples: (values: readonly string[]) => `For example ${named(values)}`,
		orders: {
			dmy: 'Dates such as 05/03/2024 are read day first.',
			mdy: 'Dates such as 05/03/2024 are read month first.',
			ymd: 'Dates such as 05/03/04 are read year first.'
		},
		restores: 'The field had this type before: values that were written in another way since get their first writing back.',
		viewsCarried: (names: readonly string[]) => `Saved views: ${named(names)}. Their filters by this field go on with it.`,
		viewsAttention: (names: readonly string[]) =>
			`Saved views: ${named(names)}. They compare in a way that the new type does not have: choose another comparison there afterwards.`,
		back: 'Changing the type back later brings every value back as it is now.',
		save: (type: string) => `Change to ${type}`,
		done: (field: string, type: string, count: number) => `${field} is ${type} now; ${contacts(count)} changed.`
	},
	choices: {
		action: 'Edit choices',
		title: (field: string) => `Choices of ${field}`,
		text: 'In the order in which forms offer them. Values of contacts follow a new name.',
		label: (place: number) => `Choice ${n(place)}`,
		add: 'Add a choice',
		up: (choice: string) => `Move ${choice} up`,
		down: (choice: string) => `Move ${choice} down`,
		remove: (choice: string) => `Remove ${choice}`,
		keep: (choice: string) => `Keep ${choice} after all`,
		gone: (choice: string, count: number) =>
			`${choice} goes. ${count === 0 ? 'No contact has it.' : `${contacts(count)} ${count === 1 ? 'has' : 'have'} it:`}`,
		fate: (choice: string) => `What becomes of ${choice}`,
		keepValue: 'They keep it as it is',
		clear: 'They lose it',
		change: (to: string) => `They get ${to}`,
		others: (count: number) =>
			`${contacts(count)} ${count === 1 ? 'has a value' : 'have values'} that ${count === 1 ? 'is' : 'are'} none of the choices.`,
		save: 'Save the choices',
		done: (field: string, count: number) => `Choices of ${field} saved; ${contacts(count)} changed.`
	},
	remove: {
		action: 'Delete',
		title: (field: string) => `Delete ${field}?`,
		text: 'The values go from the contacts. The field can be brought back with all of them, under “Deleted fields”.',
		reading: 'Looking at what uses it',
		nothing: 'Nothing uses it.',
		uses: 'What uses it:',
		contacts: (count: number) => `${contacts(count)} ${count === 1 ? 'has' : 'have'} a value`,
		held: (rows: number) => `${n(rows)} ${rows === 1 ? 'row that waits' : 'rows that wait'} in Manual Review`,
		mappings: (names: readonly string[]) => `Saved mappings: ${named(names)}. The column is left out there and says so.`,
		recipes: (names: readonly string[]) => `Recipes: ${named(names)}. The column is left out there and says so.`,
		views: (names: readonly string[]) => `Views: ${named(names)}. A filter by it finds nobody.`,
		column: 'A column of the list of contacts',
		destinations: (names: readonly string[]) => `Destinations: ${named(names)}. It is no longer sent; what they have stays there.`,
		waiting: (count: number) =>
			`${contacts(count)} in deliveries that wait: their value is still sent. Cancel such a delivery under Deliver, if it must not be.`,
		models: (count: number) => `${n(count)} ${count === 1 ? 'learned model' : 'learned models'}`,
		scoring: 'The learned model that scores now reads it: scores change.',
		rule: 'Its line in the table definition',
		typed: (field: string) => `Type ${field} to delete it`,
		confirm: 'Delete the field',
		done: (field: string, count: number) => `${field} deleted, with the values of ${contacts(count)}.`,
		undo: 'Undo'
	},
	deleted: {
		summary: (count: number) => `Deleted fields (${n(count)})`,
		line: (when: string, who: string, count: number) => `Deleted ${when} by ${who}, with the values of ${contacts(count)}`,
		restore: 'Bring back',
		restoreLabel: (field: string) => `Bring back ${field}`,
		done: (field: string, count: number, without: number) =>
			`${field} is back, with the values of ${contacts(count)}.${without > 0 ? ` ${contacts(without)} ${without === 1 ? 'stays' : 'stay'} without.` : ''}`
	}
});
