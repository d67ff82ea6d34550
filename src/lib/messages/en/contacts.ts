import { count, plural } from '#domain/messages/catalogue';
import type { DeliveryStatus } from '#domain/delivery';
import { bulk } from './contacts-bulk';
import { chooser } from './contacts-columns';
import { fieldFilters } from './contacts-filters';
import { contactPage } from './contacts-page';
import { views } from './contacts-views';
import { area } from '../area';

type Delivery = DeliveryStatus | 'none' | 'undelivered' | 'changed';

const columns = {
	name: 'Name',
	company: 'Company',
	jobTitle: 'Job title',
	score: 'Score',
	tier: 'Tier',
	why: 'Why',
	source: 'Source',
	crm: 'CRM',
	contact: 'Contact',
	selectAll: (n: number) => (n === 1 ? 'Select the contact' : `Select all ${count(n)}`),
	select: (who: string) => `Select ${who}`,
	noName: 'No name'
};

const sort = {
	label: 'Order',
	choices: [
		['score-desc', 'Best score first'],
		['score-asc', 'Lowest score first'],
		['name-asc', 'Name, A to Z'],
		['name-desc', 'Name, Z to A'],
		['company-asc', 'Company, A to Z'],
		['company-desc', 'Company, Z to A'],
		['updatedAt-desc', 'Last changed first'],
		['updatedAt-asc', 'Longest unchanged first'],
		['id-desc', 'Last added first'],
		['id-asc', 'First added first']
	] as [string, string][],
	byField: (field: string, direction: 'asc' | 'desc') => `${field}, ${direction === 'asc' ? 'ascending' : 'descending'}`
};

const delivery: Record<Delivery, string> = {
	none: 'Not sent',
	undelivered: 'Not delivered',
	changed: 'Changed since',
	waiting: 'Waiting',
	sent: 'On its way',
	created: 'Delivered',
	updated: 'Delivered',
	rejected: 'Rejected',
	cancelled: 'Not sent',
	accepted: 'Delivered'
};

const filter = {
	add: 'Filter',
	title: 'Filter the list',
	remove: (text: string) => `Remove the filter “${text}”`,
	clear: 'Clear all',
	done: (n: number | null) => (n === null ? 'Show contacts' : `Show ${plural(n, 'contact')}`),
	tier: 'Tier',
	import: 'Import',
	list: 'Lead list',
	source: 'Source',
	status: 'Lead status',
	score: 'Score',
	delivery: 'Delivery',
	tag: 'Tag',
	from: 'from',
	to: 'to',
	none: 'None among these contacts.',
	loading: 'Counting…',
	failed: 'The counts could not be read. The filters work all the same.',
	more: (n: number) => `Show ${count(n)} more`,
	/** How a filter reads in the sentence above the list. */
	said: {
		tiers: (names: string[]) => `Tier ${joined(names)}`,
		oneTier: (name: string) => name,
		import: (name: string) => `from ${name}`,
		unknownImport: 'from one import',
		list: (name: string) => `in the list ${name}`,
		unknownList: 'in one lead list',
		goneList: 'in a lead list that was deleted',
		campaign: (name: string) => `in the campaign ${name}`,
		unknownCampaign: 'in one campaign',
		goneCampaign: 'in a campaign that was deleted',
		sources: (names: string[]) => `source ${joined(names)}`,
		statuses: (names: string[]) => `status ${joined(names)}`,
		score: (min: number, max: number) =>
			min > 0 && max < 100 ? `score ${min} to ${max}` : max < 100 ? `score up to ${max}` : `score from ${min}`,
		tag: (tag: string) => `tagged ${tag}`,
		search: (text: string) => `“${text}”`,
		searched: 'found by a search',
		delivery: {
			none: 'not yet sent',
			undelivered: 'not delivered',
			changed: 'changed since they were delivered',
			waiting: 'waiting to be sent',
			sent: 'on the way',
			created: 'created in the CRM',
			updated: 'updated in the CRM',
			rejected: 'rejected by the CRM',
			cancelled: 'delivery cancelled',
			accepted: 'accepted by the destination'
		} satisfies Record<Delivery, string>
	},
	deliveries: {
		none: 'Not yet sent',
		undelivered: 'Not delivered',
		changed: 'Changed since delivery',
		waiting: 'Waiting',
		sent: 'On the way',
		created: 'Created',
		updated: 'Updated',
		rejected: 'Rejected',
		cancelled: 'Cancelled',
		accepted: 'Accepted'
	} satisfies Record<Delivery, string>
};

/** "A", "A or B", "A, B or C". */
function joined(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const selection = {
	label: 'Selected contacts',
	state: (n: number) => `${count(n)} selected`,
	all: (n: number) => (n === 1 ? '1 selected' : `All ${count(n)} selected`),
	/** `n` = of them not among those that the filters leave. */
	filteredOut: (all: number, n: number) => `${count(all)} selected, ${count(n)} of them filtered out`,
	deliver: (n: number) => `Deliver ${count(n)}`,
	export: 'Export',
	delete: 'Delete',
	addToList: 'Add to list',
	clear: 'Clear the selection',
	said: (n: number) => (n === 1 ? '1 selected contact' : `${count(n)} selected contacts`)
};

const remove = {
	title: (n: number) => `Delete ${plural(n, 'contact')}?`,
	text: (n: number) =>
		`${n === 1 ? 'It disappears' : 'They disappear'} from the list on this device. What was already delivered stays in the CRM. For 30 days ${n === 1 ? 'it' : 'they'} can be brought back.`,
	confirm: (n: number) => `Delete ${plural(n, 'contact')}`,
	keep: 'Keep them',
	done: (n: number) => `${plural(n, 'contact')} deleted.`,
	undo: 'Undo',
	deleting: (n: number) => `Deleting ${plural(n, 'contact')}…`,
	restoring: 'Bringing them back…',
	undone: (n: number) => `${plural(n, 'contact')} back in the list.`,
	without: (back: number, n: number) =>
		`${plural(back, 'contact')} back in the list, ${back === n ? '' : `${count(n)} of them `}without a value.`,
	failed: 'Nothing was deleted.',
	undoFailed: 'The deletion could not be undone.',
	lately: {
		open: 'Recently deleted',
		text: 'What was deleted in the last 30 days, newest first. Contacts come back as they were.',
		reading: 'Looking them up…',
		none: 'No contact was deleted in the last 30 days.',
		trouble: 'What was deleted could not be read.',
		line: (n: number) => plural(n, 'contact'),
		back: 'Bring back',
		working: 'Bringing them back',
		anew: (n: number) => `${count(n)} ${n === 1 ? 'stays' : 'stay'} away: in the list again, with the same name and key.`,
		close: 'Close'
	}
};

const exporting = {
	open: 'Export…',
	title: (n: number) => `Export ${plural(n, 'contact')}`,
	which: (sentence: string) =>
		sentence === '' ? 'All contacts on this device, in the order of the list.' : `${sentence}, in the order of the list.`,
	best: (sentence: string) => `${sentence === '' ? 'All contacts on this device' : sentence}, best score first.`,
	ticked: 'The contacts that you ticked, in the order of the list.',
	content: 'Content',
	contents: { all: 'All fields, score and tier', report: 'Scoring report' },
	reportHint: 'Eleven columns: who, where from, score, category and key factors.',
	allHint: 'Every field that has a value, with score, tier and key factors.',
	confirm: (n: number) => `Export ${plural(n, 'contact')}`,
	done: (n: number, name: string) => `${plural(n, 'contact')} saved as ${name}.`,
	fileName: (report: boolean) => (report ? 'scoring-report' : 'contacts')
};

/** Words of the contact list and the contact page. Blanks are filled by functions. */
export const contacts = area('contacts', {
	title: 'Contacts',
	/**
	 * "1,738 contacts · 14 wait for review · 3 not yet delivered". `shown` = how many of them the filters leave; the last three are of
	 * those.
	 */
	state: (all: number, shown: number, held: number, undelivered: number, rejected: number, changed: number) =>
		[
			all === 0 ? '' : shown === all ? plural(all, 'contact') : `${count(shown)} of ${plural(all, 'contact')}`,
			held > 0 ? `${count(held)} ${held === 1 ? 'waits' : 'wait'} for review` : '',
			undelivered > 0 ? `${count(undelivered)} not yet delivered` : '',
			rejected > 0 ? `${count(rejected)} rejected` : '',
			changed > 0 ? `${count(changed)} changed since delivery` : ''
		]
			.filter(Boolean)
			.join(' · '),
	loading: 'Reading your contacts',
	/** While the search is not through all contacts yet. */
	searching: (n: number) => (n === 0 ? 'Searching…' : `Searching… ${count(n)} so far`),
	/** Behind what the list says, while something that was cut off goes on. */
	partial: {
		values: 'values are still being changed, so figures are not final',
		rescore: 'scores are still being made anew, so figures by score are not final'
	},
	list: 'Contacts',
	add: 'Add',
	deliver: (n: number) => `Deliver ${count(n)}`,
	/** While they are counted. */
	deliverAny: 'Deliver',
	deliverHint: (n: number) => `Deliver the ${plural(n, 'contact')} of this list that ${n === 1 ? 'was' : 'were'} not yet sent`,
	allContacts: 'All contacts',
	more: 'More',
	search: 'Search name, company, email, phone',
	/** Stands in the field of the search. */
	searched: 'Name, company, email, phone',
	searchKey: '/',
	emptyTitle: 'No contacts yet',
	emptyText: 'Drop a CSV, Excel or vCard file anywhere in the app, or add one contact by hand.',
	importAction: 'Import a file',
	addAction: 'Add by hand',
	noneTitle: 'No contact fits',
	noneText: (all: number) =>
		`${all === 1 ? 'Your contact is' : `All ${plural(all, 'contact')} are`} still there. Take a filter away or search for something else.`,
	showAll: 'Show all contacts',
	troubleTitle: 'The contacts could not be read just now.',
	troubleText: 'They are still stored on this device and nothing was changed. If it stays so, close Muster in every tab and open it again.',
	tryAgain: 'Try again',
	columns,
	sort,
	delivery,
	filter,
	selection,
	bulk,
	chooser,
	remove,
	exporting,
	contact: contactPage,
	views,
	fieldFilters
});
