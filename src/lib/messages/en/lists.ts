import { count, plural } from '#domain/messages/catalogue';
import type { ListOutcome } from '#domain/lists/lead-list';
import { area } from '../area';

/** Words of lead lists and the processes that hold them (LST-1 to LST-4). */
export const lists = area('lists', {
	title: 'Lead lists',
	loading: 'Reading lead lists',
	state: (lists: number, contacts: number) => `${plural(lists, 'list')} · ${plural(contacts, 'contact')}`,
	stateNone: 'Contacts that are called together, kept apart by process.',
	trouble: 'Lead lists could not be read just now',
	troubleText: 'They are still stored on this device and nothing was changed. If it stays so, close Muster in every tab and open it again.',
	tryAgain: 'Try again',
	cancel: 'Cancel',
	find: 'Find a list',
	noneNamed: 'No list is called that.',
	notDone: 'Nothing was changed.',

	process: {
		label: 'Process',
		more: (name: string) => `More for the process ${name}`,
		add: 'New process',
		rename: 'Rename process',
		remove: 'Delete process',
		name: 'Name of the process',
		nameHint: 'A client, a country or a product. Its lists and campaigns are not shared with other processes.',
		first: 'Sales',
		create: 'Create process',
		save: 'Save',
		created: (name: string) => `Process ${name} created.`,
		renamed: (name: string) => `The process is called ${name} now.`,
		removed: (name: string) => `Process ${name} deleted.`,
		removeTitle: (name: string) => `Delete the process ${name}?`,
		removeText: (lists: number, campaigns: number) =>
			`Its ${plural(lists, 'lead list')} and ${plural(campaigns, 'campaign')} go with it, with every state and attempt. This can’t be restored. The contacts stay.`
	},

	add: 'New list',
	upload: 'Upload a file',
	suppressions: 'Suppression lists',
	emptyTitle: 'No lead list yet',
	emptyText: 'A lead list holds contacts that are called together. Make one, put contacts in, assign it to a campaign, and work it.',
	emptyIn: (process: string) => `Nothing in ${process} yet`,
	columns: {
		name: 'Name',
		contacts: 'Contacts',
		campaigns: 'Campaigns',
		progress: 'Worked',
		upload: 'Last upload',
		enabled: 'Enabled',
		actions: 'Actions'
	},
	inCampaigns: (n: number) => (n === 0 ? 'in no campaign' : `in ${plural(n, 'campaign')}`),
	contacts: (n: number) => plural(n, 'contact'),
	never: 'none',
	worked: (n: number, all: number) => `${count(n)} of ${count(all)}`,
	workedLabel: (name: string) => `Contacts of ${name} that were called`,
	on: 'On',
	off: 'Off',
	toggle: (name: string) => `${name} is enabled`,
	turnedOn: (name: string) => `${name} is worked again.`,
	turnedOff: (name: string) => `${name} is off: its contacts are not worked until it is on again.`,
	more: (name: string) => `More for ${name}`,

	form: {
		newTitle: 'New lead list',
		editTitle: (name: string) => `Edit ${name}`,
		process: 'Process',
		processFixed: 'A list stays in its process.',
		processName: 'Process',
		processNew: 'The first list makes its process. You can rename it later.',
		name: 'Name',
		nameHint: 'For example Hannover 2026, hot leads',
		zone: 'Time zone',
		zoneHint: 'For contacts whose own time zone, number and address say nothing.',
		zoneNone: 'None: by number and address',
		owner: 'Owner',
		ownerHint: 'Who looks after this list',
		description: 'Description',
		create: 'Create list',
		save: 'Save',
		created: (name: string) => `List ${name} created.`,
		saved: 'Saved.',
		nameMissing: 'Give the list a name.'
	},

	remove: {
		action: 'Delete list',
		title: (name: string) => `Delete the list ${name}?`,
		text: (contacts: number, campaigns: number) =>
			contacts === 0
				? 'The list is empty. This can’t be restored.'
				: `${contacts === 1 ? 'Its 1 contact stays a contact' : `Its ${plural(contacts, 'contact')} stay contacts`}${campaigns === 0 ? '' : `, but ${contacts === 1 ? 'its' : 'their'} state and attempts in ${plural(campaigns, 'campaign')} are lost`}. This can’t be restored.`,
		typed: (name: string) => `Type ${name} to delete it`,
		confirm: 'Delete for good',
		done: (name: string) => `List ${name} deleted. Its contacts are still there.`
	},

	page: {
		back: 'Lead lists',
		gone: 'This list is no longer there',
		goneText: 'It was deleted, or the address is of another device. The contacts are safe.',
		facts: (contacts: number, zone: string, owner: string) => [plural(contacts, 'contact'), zone, owner].filter(Boolean).join(' · '),
		edit: 'Edit list',
		addByHand: 'Add by hand',
		export: 'Export',
		reset: 'Reset',
		churn: 'Churn',
		campaigns: 'Campaigns',
		noCampaign: 'No campaign works this list yet.',
		start: 'Start a campaign',
		members: 'Contacts of this list',
		columns: {
			name: 'Name',
			company: 'Company',
			phone: 'Phone',
			score: 'Score',
			tier: 'Tier',
			state: 'State in campaigns',
			select: (who: string) => `Choose ${who}`,
			all: 'Choose all contacts shown'
		},
		orders: {
			added: 'In the order they came in',
			newest: 'Last one in first',
			state: 'By state, still to call first',
			stateDone: 'By state, done with first'
		},
		found: (n: number) => `${plural(n, 'contact')} found`,
		noneText: (all: number) =>
			all === 1
				? 'The 1 contact of the list is still there. Search for something else.'
				: `All ${count(all)} contacts of the list are still there. Search for something else.`,
		showAll: 'Show the whole list',
		morePhones: (n: number) => `+${count(n)}`,
		morePhonesSaid: (n: number) => (n === 1 ? 'and 1 more number' : `and ${count(n)} more numbers`),
		noPhone: 'no number',
		notYet: 'Not in a campaign',
		emptyTitle: 'This list is empty',
		emptyText: 'Upload a file into it, add contacts by hand, or put contacts in that you have already.',
		addAll: (n: number) => (n === 1 ? 'Add the contact' : `Add all ${count(n)} contacts`),
		addFromContacts: 'Choose in Contacts',
		selected: (n: number) => `${plural(n, 'contact')} chosen`,
		clear: 'Choose none',
		remove: 'Take out of the list',
		removeTitle: (n: number) => `Take ${plural(n, 'contact')} out of the list?`,
		removeText: (n: number) =>
			n === 1
				? 'It stays a contact. Its state and attempts in the campaigns of this list are lost.'
				: 'They stay contacts. Their state and attempts in the campaigns of this list are lost.',
		removed: (n: number) => `${plural(n, 'contact')} taken out of the list.`,
		scoredBy: {
			action: 'Score this list by …',
			title: (list: string) => `What scores ${list}`,
			text: 'The scores chosen here count in this list: in its order of work, on this page, and in files and deliveries made from it. Everywhere else contacts keep their score. A score set by hand counts in both.',
			all: 'The same as everywhere',
			nowRules: 'Now: the rules',
			nowModel: (name: string) => `Now: ${name}`,
			rules: 'The rules of the profile',
			noModels: 'No model has been learned yet.',
			learn: 'Learn from your own deals',
			save: 'Score the list',
			saved: (list: string) => `${list} is scored as you chose.`,
			byRules: 'Scored by the rules here; everywhere else a model scores.',
			byModel: (name: string) => `Scored by “${name}” here; contacts have another score elsewhere.`,
			working: 'The scores of this list are being worked out. Until then the scores of everywhere count.'
		}
	},

	hand: {
		title: (list: string) => `Add a contact to ${list}`,
		name: 'Name',
		email: 'Email',
		phone: (n: number) => `Phone ${count(n)}`,
		twitter: 'X/Twitter',
		company: 'Company',
		jobTitle: 'Job title',
		zone: 'Time zone',
		needs: 'An email or a phone number is needed.',
		morePhones: 'More numbers',
		more: 'More fields',
		save: 'Save',
		saveNext: 'Save and add another',
		update: 'Update the contact if it is there already',
		updateHint: 'Found by its email or any of its numbers.',
		outcomes: {
			added: (who: string) => `${who} is in the list.`,
			updated: (who: string) => `${who} was in the list and is updated.`,
			unchanged: (who: string) => `${who} is in the list already and stays as it was.`,
			updatedThere: (who: string) => `${who} is in another list of this process, was updated there, and stays there.`,
			leftThere: (who: string) => `${who} is in another list of this process and stays there.`,
			moved: (who: string) => `${who} moved here from another list.`,
			suppressed: (who: string) => `${who} is on a suppression list and was not added.`,
			waiting: (who: string) => `${who} looks like somebody you have and waits in Review.`,
			skipped: (who: string) => `${who} was skipped.`,
			failed: (who: string) => `${who} was not added.`
		} satisfies Record<ListOutcome, (who: string) => string> as Record<ListOutcome, (who: string) => string>
	},

	/** The part of step 2, and what step 5 says. */
	into: {
		title: 'Into a lead list',
		text: 'The rows become contacts, and members of the list that you choose.',
		list: 'Lead list',
		none: 'No list: contacts only',
		noLists: 'There is no lead list yet.',
		make: 'Make a lead list',
		update: 'Update duplicate records',
		updateHint:
			'Contacts that are there already get the new data. Those in another list are updated there and stay there. Off: they stay as they are.',
		migrate: 'Migrate duplicate to chosen list',
		migrateHint: 'Contacts in another list of the same campaign move to this one, with the new data. Off: they stay where they are.',
		churn: 'Churn records',
		churnHint: 'Contacts that are there already are called again from the start. Do not call stays. Off: they keep their state.',
		note: (list: string) => `The file goes into the lead list ${list}.`,
		will: (update: boolean, migrate: boolean, churn: boolean) =>
			[
				'The rows go into the lead list.',
				update
					? 'Contacts that are there already are updated.'
					: migrate
						? 'Contacts that are there already keep their values, unless they move here.'
						: 'Contacts that are there already keep their values.',
				migrate ? 'Those in another list of the same campaign move here.' : '',
				churn ? 'Those that are there already are called again from the start.' : ''
			]
				.filter(Boolean)
				.join(' '),
		takesPlace: 'What happens to duplicates is said under “Into a lead list”.',
		doneTitle: (list: string) => `In the list ${list}`,
		doneState: (inList: number, total: number) =>
			`${count(inList)} of ${plural(total, 'row')} ${inList === 1 ? 'is' : 'are'} in the list now`,
		outcomes: {
			added: 'Added',
			updated: 'Updated',
			unchanged: 'Already there, unchanged',
			updatedThere: 'Updated in another list',
			leftThere: 'Left in another list',
			moved: 'Moved here',
			suppressed: 'Suppressed',
			waiting: 'Waits for review',
			skipped: 'Skipped',
			failed: 'Failed'
		} satisfies Record<ListOutcome, string> as Record<ListOutcome, string>,
		again: (n: number) => `${plural(n, 'contact')} will be called again from the start.`,
		suppressedBy: (n: number, list: string) => `${count(n)} on “${list}”`,
		open: 'Open the list',
		suppressedTitle: (n: number) =>
			n === 1 ? '1 contact stands on a suppression list' : `${count(n)} contacts stand on suppression lists`,
		suppressedText: (n: number) =>
			n === 1
				? 'It is kept as a contact, and left out of calls, dialer files and deliveries.'
				: 'They are kept as contacts, and left out of calls, dialer files and deliveries.'
	},

	/** From Contacts, for what is ticked. */
	addTo: {
		action: 'Add to list',
		title: (n: number) => `Add ${plural(n, 'contact')} to a lead list`,
		text: 'A contact is in one list of a process at most. Those in another list of it stay there.',
		confirm: (n: number) => `Add ${plural(n, 'contact')}`,
		working: 'Adding the contacts…',
		choose: 'Choose a list.',
		done: (added: number, list: string) => `${plural(added, 'contact')} added to ${list}.`,
		others: (already: number, elsewhere: number, suppressed: number) =>
			[
				already > 0 ? `${count(already)} ${already === 1 ? 'was' : 'were'} in it already.` : '',
				elsewhere > 0
					? `${count(elsewhere)} ${elsewhere === 1 ? 'is' : 'are'} in another list and ${elsewhere === 1 ? 'stays' : 'stay'} there.`
					: '',
				suppressed > 0
					? `${count(suppressed)} ${suppressed === 1 ? 'is' : 'are'} suppressed and ${suppressed === 1 ? 'was' : 'were'} not added.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		none: (list: string) => `Nobody was added to ${list}.`,
		oneListOnly: 'A contact is in one list of a process at most: take them out of the other list first.',
		open: 'Open list'
	},

	/** On the contact page. */
	ofContact: {
		title: 'Lead lists',
		none: 'In no lead list.',
		in: (process: string) => `in ${process}`,
		noCampaign: 'in no campaign',
		attempts: (n: number) => plural(n, 'attempt'),
		scoreByRules: (score: number | null) =>
			score === null ? 'Unscored in this list, by the rules' : `Score in this list: ${count(score)}, by the rules`,
		scoreByModel: (score: number | null, name: string) =>
			score === null ? `Unscored in this list, by “${name}”` : `Score in this list: ${count(score)}, by “${name}”`
	}
});
