import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

const waits = (n: number): string => `${count(n)} ${n === 1 ? 'waits' : 'wait'}`;

/** Words of Manual Review (DUP-8). Blanks are filled by functions. */
export const review = area('review', {
	title: 'Manual Review',
	state: (n: number, rows: number) =>
		n === 0
			? 'Nothing waits for you.'
			: `${waits(n)} for you${rows > n ? `, with ${plural(rows, 'row')} between them` : ''}. ${n === 1 ? 'It is not a contact' : 'They are not contacts'} yet, and nothing is lost.`,
	reading: 'Reading the rows that wait',
	list: 'Rows that wait',
	back: 'All that wait',
	position: (i: number, n: number) => `${count(i)} of ${count(n)}`,
	next: 'Next',
	previous: 'Previous',
	noName: 'No name',
	looksLike: (name: string) => `looks like ${name}`,

	merge: 'Merge',
	skip: 'Skip',
	importNew: 'Import as new',
	undo: 'Undo',
	undoSkip: 'Undo the last skip',
	mergeInto: (rule: string) =>
		`Merge keeps one contact. Where the two disagree: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}. It can be undone from the contact.`,
	otherWaits: 'The other side waits here too. Import that one as new first, then this one can be merged into it.',
	otherGone: 'What it looked like is no longer there. Import this one as new, or skip it.',
	taken: (field: string) => `Only one contact may have this value (${field}), and this one has it. Merge the row, or skip it.`,
	sameKey: 'This person is in your contacts by now, so the row can’t come in as a second one. Merge it, or skip it.',
	noMatch: 'Nothing here looks like it any more. Import it as new, or skip it.',
	inContacts: 'In your contacts',
	alsoWaiting: 'Waits here too',
	gone: 'No longer there',
	waiting: 'Waiting',
	from: (file: string, rows: readonly number[]) =>
		`${file || 'A file'}, ${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 4).join(', ')}${rows.length > 4 ? ` and ${count(rows.length - 4)} more` : ''}`,
	together: (n: number) => `${plural(n, 'row')} of the file share this email and go together.`,
	why: {
		undecided: (by: string, when: string) => `Left undecided when the import was finished by ${by}, ${when}`,
		booth: (by: string, when: string) => `Captured at the booth by ${by}, ${when}`,
		flagged: (by: string, when: string) => `Put aside for Manual Review by ${by}, ${when}`,
		sharedMail: (by: string, when: string) => `Put aside by ${by}, ${when}: people of several names share its email`
	},
	thisDevice: 'this device',
	namelessUser: 'This device',

	did: {
		merge: (name: string) => `${name} was merged.`,
		keepBoth: (name: string) => `${name} was imported as a new contact.`,
		skip: (name: string) => `${name} was skipped: the row stays out.`
	},
	isTaken: (name: string) => `${name} still waits: another contact has what only one may have. Compare the two, then merge or skip.`,
	isThere: (name: string) => `${name} still waits: this person came into your contacts meanwhile. Compare the two, then merge or skip.`,
	decidedElsewhere: (name: string) => `${name} was decided in another tab first. That decision stands.`,
	stillWaits: (name: string) => `${name} could not be merged yet: the other side waits here too. Import that one as new first.`,
	openContact: 'Open contact',

	more: 'For all at once, and keys',
	all: {
		keepBoth: (n: number) => (n === 1 ? 'Import 1 as new' : `Import all ${count(n)} as new`),
		merge: (n: number) => (n === 1 ? 'Merge 1' : `Merge all ${count(n)}`),
		skip: (n: number) => (n === 1 ? 'Skip 1' : `Skip all ${count(n)}`)
	},
	ask: {
		keepBoth: {
			title: (rows: number, n: number) =>
				`Import ${plural(rows, 'row')} as ${rows > n ? `${count(n)} ` : ''}new ${n === 1 ? 'contact' : 'contacts'}?`,
			text: (n: number) =>
				n === 1
					? 'It becomes a contact of its own beside the one it looks like. It is scored at once and can be deleted.'
					: 'Each becomes a contact of its own beside the one it looks like. They are scored at once and can be deleted one by one.',
			confirm: (n: number) => `Import ${count(n)} as new`
		},
		merge: {
			title: (n: number) => `Merge ${plural(n, 'row')} into the ${n === 1 ? 'contact it looks' : 'contacts they look'} like?`,
			text: (n: number) =>
				n === 1
					? 'The merge can be undone from the contact. A row whose other side waits here too stays until that one is decided.'
					: 'Each merge can be undone from its contact. A row whose other side waits here too stays until that one is decided.',
			confirm: (n: number) => `Merge ${count(n)}`
		},
		skip: {
			title: (n: number) => `Skip ${plural(n, 'row')} for good?`,
			text: (n: number) =>
				n === 1
					? 'It leaves this list and becomes no contact. The contact that it looks like stays as it is. To bring the row back, import its file again.'
					: 'They leave this list and become no contacts. The contacts that they look like stay as they are. To bring the rows back, import their file again.',
			confirm: (n: number) => `Skip ${count(n)}`
		}
	},
	cancel: 'Cancel',
	allDone: {
		taken: (n: number) => `${waits(n)} still: another contact has what only one may have.`,
		keepBoth: (n: number, same: number) =>
			`${plural(n, 'contact')} imported as new.${same > 0 ? ` ${waits(same)} still: ${same === 1 ? 'this person is' : 'these people are'} in your contacts by now. Merge or skip ${same === 1 ? 'it' : 'them'}.` : ''}`,
		merge: (n: number, left: number) =>
			`${plural(n, 'row')} merged.${left > 0 ? ` ${waits(left)} still: import ${left === 1 ? 'it' : 'them'} as new, or decide the other side first.` : ''}`,
		skip: (n: number) => `${plural(n, 'row')} skipped.`
	},

	emptyTitle: 'Nothing waits for review',
	emptyText:
		'Possible duplicates that were put aside, or left undecided when an import was finished, are kept here until you merge, skip or import them.',
	emptyImport: 'Import a file',
	emptyContacts: 'Go to Contacts',
	problem: 'This did not work',
	safe: 'Nothing was lost: what waits still waits.',
	retry: 'Try again',

	keysTitle: 'Keys for Manual Review',
	keysItem: 'Keys',
	keys: [
		['J', 'next'],
		['K', 'previous'],
		['M', 'merge into the contact'],
		['S', 'skip the row'],
		['B', 'import as a new contact'],
		['U', 'undo the last skip'],
		['?', 'this list']
	] as [string, string][]
});
