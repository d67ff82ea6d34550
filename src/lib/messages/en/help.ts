import { area } from '../area';

/** Help on every screen. */
export const help = area('help', {
	title: 'What this screen is for',
	firstSteps: 'First steps',
	/** By screen: what it is for, in two sentences. */
	screens: {
		home: 'Home says what waits for you: files to finish, rows to fix, duplicates to review, contacts to deliver. Drop a file anywhere to begin, or try it with the sample contacts.',
		booth:
			'At the booth you keep one visitor after the other: scan or type, tap the answers, save. Everything is stored on this device at once and needs no network.',
		import:
			'An import takes a file in five steps: choose it, check its columns, let it be cleaned, review duplicates, and see what became of every row. Nothing is stored among your contacts before you finish.',
		quick: 'Quick clean takes a file and gives it back cleaned, without duplicates and scored. Nothing of it stays on this device.',
		contacts:
			'Here are all contacts on this device: search, filter by any field, choose the columns, and tap one to see where each value came from. What you select can be edited at once, exported, delivered, put on a list or deleted.',
		review:
			'Here wait the rows that may be a contact you already have. Merge them, keep them apart, or leave them for later; each decision can be undone.',
		deliver:
			'Here contacts go to a CRM or a file. Set up a destination once, choose who is to go, and see for every record what the other side answered.',
		history: 'Every import stands here with what became of its rows. Each one can be undone, exported, or proved against its file.',
		settings:
			'Here you decide how files are cleaned, what counts as a duplicate, who may do what, and how this device keeps its data. Changes are saved at once.',
		contact:
			'Everything that is known of one person: values with their origin, score with its reasons, and what happened when. Change a value by tapping it; the history keeps the old one.',
		delivery:
			'What became of each record of this delivery, as the other side answered it. Refused records can be repaired here and sent again.',
		audit:
			'Everything that was done on this device, in order. Each entry carries a hash of the one before it, so a change made later would show.',
		scoring:
			'Here you say what a good lead is, and see at once how your own contacts would stand. Nothing changes for them until you save.',
		lists:
			'A lead list is a selection of contacts that somebody works through, in an order that you choose. Open one to call, hand over or export it.',
		list: 'The contacts of this list in the order in which they are to be worked. Start calling, or give the list to a dialer as a file.',
		campaigns:
			'A campaign works through one or more lead lists by rules of its own: hours, retries, who calls whom. Open one to see how far it is.',
		campaign: 'How far this campaign is, who works on it, and what came of it. Rules that you change count from the next call on.',
		work: 'One contact at a time, with what you need for the call. Say how it ended by one tap, and the next one comes.',
		suppressions:
			'Whoever stands on a suppression list is never called or delivered. An entry can be an email address, a phone number or a whole domain.',
		insights:
			'What happened on this device in numbers: how good the files were, where imports stop, what duplicates cost. Nothing of it leaves the device.'
	}
});
