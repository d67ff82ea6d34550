import { count, plural } from '#domain/messages/catalogue';
import type { NobodyWhy } from '#domain/lists/campaign';
import { area } from '../area';

/** Words of the working view: one contact after the other (LST-6, LST-7). */
export const work = area('work', {
	title: 'Work',
	leave: 'Leave',
	remaining: (n: number) => (n === 0 ? 'the last one' : `${count(n)} after this one`),
	today: (n: number) => `${plural(n, 'attempt')} in this session`,
	loading: 'Finding the next contact',
	next: 'Find the next one',
	noName: 'Contact without a name',
	list: (name: string) => `from ${name}`,

	call: 'Call',
	callNumber: (number: string) => `Call ${number}`,
	otherNumbers: 'Other numbers',
	noPhone: 'This contact has no number.',
	phoneTypes: { mobile: 'Mobile', work: 'Work', home: 'Home', fax: 'Fax', other: 'Other' } as Record<string, string>,
	copy: (number: string) => `Copy ${number}`,
	copied: 'Number copied.',
	email: (address: string) => `Write to ${address}`,

	localTime: (time: string, place: string) => `${time} in ${place}`,
	zoneUnknown: 'Its time zone is not known. Check the hour before you call.',
	callable: 'Callable now',
	closed: 'Outside calling hours',
	opens: (when: string) => `Calling hours begin ${when}, their time.`,
	zoneFrom: (from: string) => `Time zone ${from}`,

	score: (n: number) => `Score ${count(n)}`,
	unscored: 'No score',
	why: 'Why',
	notes: 'Notes',
	log: 'Attempts so far',
	noLog: 'Not called yet in this campaign.',
	logLine: (outcome: string, when: string) => `${outcome}, ${when}`,
	openContact: 'Open contact',

	outcome: 'What came of it?',
	note: 'Note',
	noteHint: 'Saved with the outcome',
	addNote: 'Add a note',
	pass: 'Later',
	passHint: 'Passes this contact over for now; nothing is noted.',

	callback: {
		title: 'Call back when?',
		their: (zone: string) => `Times of ${zone}`,
		here: 'Times of this device',
		hereTime: (time: string) => `(${time} here)`,
		choices: {
			hour: 'In 1 hour',
			hours: 'In 3 hours',
			tomorrowMorning: 'Tomorrow morning',
			tomorrowAfternoon: 'Tomorrow afternoon',
			monday: 'Next Monday',
			week: 'In a week'
		},
		own: 'Another time',
		ownSet: 'Set this time',
		cancel: 'Back to the outcomes',
		past: 'That moment has passed. Choose a later one.',
		asked: (when: string) => `Asked to be called ${when}`
	},

	last: (outcome: string, who: string) => `${outcome}: ${who}`,
	undo: 'Undo',
	undone: (who: string) => `Taken back. ${who} is open again.`,
	takenBack: 'Taken back.',
	notSaved: 'Not saved. Your note is still here.',

	stopped: 'Not to be called any more',
	lost: {
		title: (who: string) => `Another tab took ${who}`,
		text: 'Somebody works on this contact there now. What you wrote stays until you go on.',
		here: 'Work on it here'
	},

	nobody: {
		passed: 'Only those that you passed over are left',
		closed: 'It is not the hour to call anybody',
		waiting: 'Nobody is due just now',
		numberless: 'Nobody left has a number',
		refused: 'Everybody left said no to calls',
		suppressed: 'Everybody left is on a suppression list',
		taken: 'Those that are left are open in another tab',
		dialer: 'Those that are left are with a dialer',
		finished: 'Everybody is worked',
		noLists: 'No list is assigned and enabled',
		empty: 'The lists of this campaign are empty'
	} satisfies Record<NobodyWhy, string> as Record<NobodyWhy, string>,
	nobodyText: {
		passed: 'Everybody else is worked, or not to be called now.',
		closed: 'Every contact that is left is outside its calling hours.',
		waiting: 'Those that are left wait for a callback or for their next try.',
		numberless: 'The contacts that are left have no number to call. Add one to them in their list.',
		refused: 'The Consent of each contact that is left says so. Change it on the contact’s page where that is no longer true.',
		suppressed: 'While they stand there, nobody calls them.',
		taken: 'They come back when that tab leaves them or is closed.',
		dialer: 'They were marked queued when its file was made. To call them by hand, churn the contacts in the state Queued.',
		finished: 'Nobody is left to call. Reset the unsuccessful ones to run the campaign again.',
		noLists: 'Assign a list to the campaign, or turn one on.',
		empty: 'Upload a file into a list, or add contacts to it.'
	} satisfies Record<NobodyWhy, string> as Record<NobodyWhy, string>,
	nextAt: (when: string) => `The next one comes by itself ${when}.`,
	toCampaign: 'Open campaign',
	passedOver: (n: number) => `Show the ${count(n)} passed over`,

	keysText: { C: 'call', N: 'note', L: 'later', U: 'undo' }
});
