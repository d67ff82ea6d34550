import { count, plural, sharePercent } from '#domain/messages/catalogue';
import { outcomeLabels } from '#domain/messages/outcome-labels';
import type { CallState } from '#domain/lists/call-state';
import type { ZoneSource } from '#domain/lists/calling-window';
import type { OutcomeMeaning } from '#domain/lists/outcomes';
import { area } from '../area';
import { dialer } from './campaigns-dialer';

const resetSaid = (changed: number, doNotCall: number): string =>
	`${plural(changed, 'contact')} will start anew.${doNotCall > 0 ? ` ${count(doNotCall)} marked do not call ${doNotCall === 1 ? 'stays' : 'stay'} as ${doNotCall === 1 ? 'it is' : 'they are'}.` : ''}`;

/** Words of campaigns (LST-5 to LST-7). */
export const campaigns = area('campaigns', {
	title: 'Campaigns',
	state: (campaigns: number, contacts: number) => `${plural(campaigns, 'campaign')} · ${plural(contacts, 'contact')}`,
	stateNone: 'Work lead lists by phone, one contact after the other, or hand them to a dialer.',
	loading: 'Reading campaigns',
	trouble: 'Campaigns could not be read just now',
	add: 'New campaign',
	work: 'Start calling',
	emptyTitle: 'No campaign yet',
	emptyText: 'A campaign calls the contacts of the lead lists that you assign to it, best first, in their calling hours.',
	emptyLists: 'Make a lead list first: a campaign works the contacts in it.',
	toLists: 'Make a lead list',
	listsOf: (enabled: number, assigned: number) =>
		assigned === 0
			? 'no list assigned'
			: enabled === assigned
				? plural(assigned, 'list')
				: `${count(enabled)} of ${plural(assigned, 'list')} enabled`,
	contactsOf: (n: number) => plural(n, 'contact'),
	done: (share: number) => `${sharePercent(share)} need no more calls`,
	more: (name: string) => `More for ${name}`,

	states: {
		new: 'New',
		queued: 'Queued',
		attempted: 'Attempted',
		reached: 'Reached',
		notReached: 'Not reached',
		doNotCall: 'Do not call',
		done: 'Done'
	} satisfies Record<CallState, string> as Record<CallState, string>,
	/** Shipped labels, by the outcome's id. */
	outcomes: outcomeLabels,
	exported: 'Given to a dialer',
	outcomeGone: 'An outcome taken out since',

	form: {
		newTitle: 'New campaign',
		renameTitle: (name: string) => `Rename ${name}`,
		name: 'Name',
		nameHint: 'For example Follow-up after Hannover',
		process: 'Process',
		processFixed: 'A campaign stays in its process.',
		lists: 'Lead lists',
		listsHint: 'You can change them at any time.',
		noLists: 'This process has no lead list yet. You can assign lists later.',
		create: 'Create campaign',
		save: 'Save',
		cancel: 'Cancel',
		created: (name: string) => `Campaign ${name} created.`,
		saved: 'Saved.',
		nameMissing: 'Give the campaign a name.'
	},
	remove: {
		action: 'Delete campaign',
		title: (name: string) => `Delete the campaign ${name}?`,
		text: (contacts: number) =>
			contacts === 0
				? 'It works no contact. This can’t be restored.'
				: `The states and attempts of its ${plural(contacts, 'contact')} are lost. Lists and contacts stay. This can’t be restored.`,
		typed: (name: string) => `Type ${name} to delete it`,
		confirm: 'Delete for good',
		done: (name: string) => `Campaign ${name} deleted.`
	},

	assign: {
		action: 'Assign lists',
		title: (name: string) => `Lists of ${name}`,
		text: 'A list is worked while it is assigned and enabled. Nothing changes before Apply.',
		available: 'Available',
		assigned: 'Assigned',
		take: (n: number) => (n === 0 ? 'Assign what is chosen' : `Assign ${plural(n, 'list')}`),
		leave: (n: number) => (n === 0 ? 'Unassign what is chosen' : `Unassign ${plural(n, 'list')}`),
		noneAvailable: 'Every list of this process is assigned.',
		noneAssigned: 'No list is assigned. Choose lists at the other side and move them here.',
		off: 'off',
		hint: (contacts: number, enabled: boolean) =>
			enabled ? plural(contacts, 'contact') : `${plural(contacts, 'contact')} · off, not worked`,
		willAdd: 'new',
		willLose: 'leaves',
		apply: 'Apply',
		applyLoss: 'Apply and lose this',
		cancel: 'Cancel',
		reading: 'Working out what would change',
		adds: (lists: number, contacts: number) => `${plural(lists, 'list')} with ${plural(contacts, 'contact')} will be worked.`,
		lossTitle: 'What is lost by unassigning',
		loss: (list: string, worked: number, attempts: number, callbacks: number) =>
			worked + attempts + callbacks === 0
				? `${list}: nothing, none of its contacts was worked yet.`
				: `${list}: the state of ${plural(worked, 'worked contact')}, ${plural(attempts, 'attempt')} and ${plural(callbacks, 'callback')}, and their place in the reports of this campaign.`,
		kept: (n: number) =>
			n === 1
				? '1 contact asked not to be called and stays suppressed in the whole process.'
				: `${count(n)} contacts asked not to be called and stay suppressed in the whole process.`,
		lossEnd: 'This can’t be restored. The contacts and the list stay; assigned again, they start as new.',
		done: 'Lists applied.'
	},

	page: {
		back: 'Campaigns',
		gone: 'This campaign is no longer there',
		goneText: 'It was deleted, or the address is of another device. Lists and contacts are safe.',
		state: (contacts: number, share: number) => `${plural(contacts, 'contact')} · ${sharePercent(share)} need no more calls`,
		noLists: 'No list is assigned',
		noListsText: 'Assign a lead list: its contacts are worked from then on.',
		noneEnabled: 'Every assigned list is off',
		noneEnabledText: 'Turn a list on to work its contacts.',
		byState: 'Contacts by state',
		toCall: 'To call',
		callable: 'Callable now',
		callbacksDue: 'Callbacks due',
		later: 'Callbacks later',
		suppressed: 'Suppressed',
		counting: '…',
		nextDue: (when: string) => `The next one is due ${when}.`,
		best: 'Best next contacts',
		bestText: 'Callable now first, then callbacks, tier, score and last attempt.',
		noBest: 'Nobody is to be called now.',
		bestAll: (n: number) => `Show ${count(n)}`,
		call: (who: string, number: string) => `Call ${who}, ${number}`,
		why: {
			callbackDue: (when: string) => `callback due ${when}`,
			callbackLater: (when: string) => `callback ${when}`,
			now: (time: string) => `${time} there, callable`,
			notNow: (time: string) => `${time} there, outside calling hours`,
			zoneUnknown: 'time zone not known',
			first: 'not called yet',
			again: (when: string) => `last called ${when}`,
			attempts: (n: number, when: string) => `${plural(n, 'attempt')}, last ${when}`
		},
		lists: 'By list',
		tiers: 'By tier',
		outcomes: 'Outcomes',
		noOutcomes: 'No attempt yet.',
		noneNow: 'No contact has an outcome now.',
		list: 'List',
		tier: 'Tier',
		/** A tier where lists have scores of their own, and the contacts another one elsewhere. */
		tierInLists: (tier: string) => `${tier} by the score in its list`,
		contacts: 'Contacts',
		progress: 'Progress',
		listOff: 'off, not worked',
		callbacks: 'Callbacks',
		noCallbacks: 'Nobody asked to be called back.',
		due: 'due',
		attempts: 'Last attempts',
		by: (outcome: string, when: string, who: string) => `${outcome}, ${when}, by ${who}`
	},

	reset: {
		action: 'Reset',
		title: (name: string) => `Reset ${name}`,
		text: 'Contacts that were worked start as new and can be called again. Attempts stay in the log.',
		which: 'Which contacts',
		all: 'All',
		allHint: 'Everybody, whatever came of it.',
		unsuccessful: 'Unsuccessful only',
		unsuccessfulHint: 'Attempted and not reached; who was reached or is done stays.',
		lists: 'Lists',
		allLists: 'All lists',
		campaign: 'Campaign',
		says: resetSaid,
		none: 'Nothing would change.',
		confirm: (n: number) => `Reset ${plural(n, 'contact')}`,
		done: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'starts' : 'start'} anew.`,
		cancel: 'Cancel',
		counting: 'Counting'
	},
	churn: {
		action: 'Churn',
		title: (name: string) => `Churn ${name}`,
		text: 'Contacts that fit are processed again from the start, as if they were new. Do not call never is.',
		filter: 'Only some',
		everybody: 'Everybody',
		states: 'State',
		outcomes: 'Last outcome',
		tiers: 'Tier',
		attempts: 'Attempts at most',
		before: 'Last attempt',
		beforeAny: 'Any time',
		beforeDays: (n: number) => (n === 1 ? 'More than 1 day ago' : `More than ${count(n)} days ago`),
		any: 'Any number',
		says: resetSaid,
		none: 'Nobody fits, so nothing would change.',
		confirm: (n: number) => `Churn ${plural(n, 'contact')}`,
		done: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'starts' : 'start'} anew.`
	},

	rules: {
		action: 'Outcomes and recycling',
		title: 'Outcomes and recycling',
		text: 'What can come of a call, and when it is tried again by itself. Recycling never calls anybody who is done or asked not to be called.',
		label: 'Outcome',
		meaning: 'Means',
		after: 'Call again after',
		most: 'Attempts at most',
		callback: 'Asks for a time',
		success: 'A success',
		meanings: { reached: 'Reached', notReached: 'Not reached', finish: 'Done', refuse: 'Do not call' } satisfies Record<
			OutcomeMeaning,
			string
		> as Record<OutcomeMeaning, string>,
		delays: {
			never: 'Not by itself',
			'15': '15 minutes',
			'30': '30 minutes',
			'60': '1 hour',
			'120': '2 hours',
			'240': '4 hours',
			'480': '8 hours',
			'1440': '1 day',
			'2880': '2 days',
			'4320': '3 days',
			'10080': '1 week'
		} as Record<string, string>,
		minutes: (n: number) => plural(n, 'minute'),
		noLimit: 'No limit',
		times: (n: number) => count(n),
		add: 'Add an outcome',
		remove: (label: string) => `Remove ${label}`,
		labelOf: (n: number) => `Name of outcome ${count(n)}`,
		of: (what: string, label: string) => `${what}: ${label}`,
		newLabel: 'New outcome',
		up: (label: string) => `Move ${label} up`,
		save: 'Save',
		cancel: 'Cancel',
		saved: 'Outcomes saved.'
	},

	windows: {
		action: 'Calling hours',
		title: 'Calling hours',
		text: 'When people may be called, in their own local time. They hold for every campaign on this device; check them against the law that binds you.',
		country: 'Country',
		elsewhere: 'Everywhere else',
		days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		never: 'Nobody is called',
		from: 'From',
		to: 'to',
		addSpan: (day: string) => `Add hours on ${day}`,
		removeSpan: (day: string) => `Remove hours on ${day}`,
		copy: 'Same on all weekdays',
		copyAll: 'Same on every day',
		addCountry: 'Add a country',
		removeCountry: (name: string) => `Remove the hours of ${name}`,
		wrong: (day: string) => `On ${day} the end must come after the beginning, and hours must not overlap.`,
		fromOf: (day: string, n: number) => `${day}, hours ${count(n)}, from`,
		toOf: (day: string, n: number) => `${day}, hours ${count(n)}, to`,
		usual: 'Use the usual hours',
		save: 'Save',
		cancel: 'Cancel',
		saved: 'Calling hours saved.'
	},

	dialer,

	zone: {
		field: 'from its own field',
		number: 'by its number',
		address: 'by its address',
		list: 'of the list',
		several: 'the country has several',
		none: 'not known'
	} satisfies Record<ZoneSource, string> as Record<ZoneSource, string>
});
