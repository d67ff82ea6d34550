import { locale } from '#domain/messages/locale';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());
const visitors = (count: number): string => `${n(count)} ${count === 1 ? 'visitor' : 'visitors'}`;

/** Words around the booth's form: the list of visitors, hand-over, check, visitor mode. */
export const boothDesk = area('boothDesk', {
	more: 'More at the booth',
	backToForm: 'Back to the form',
	menu: {
		visitors: 'Visitors',
		check: 'Check before the show',
		handOver: 'Hand over to another tablet',
		kiosk: 'Visitor mode',
		edit: 'Event settings'
	},
	toComplete: (count: number) => `${n(count)} to complete`,
	undelivered: (count: number) => `${n(count)} not yet delivered`,
	rapid: {
		start: 'Scan in a row',
		stop: 'End scanning',
		hint: 'Hold one badge after the other into the picture. Each is saved at once; fill in the rest later.',
		saved: (name: string, count: number) => `${name} saved · ${visitors(count)} in this row`,
		again: (name: string) => `${name} was scanned already`,
		failed: 'Not saved. Scan it again.'
	},
	photo: {
		take: 'Photo',
		pick: 'Picture',
		kept: 'The photo is kept with this visitor.',
		failed: 'This file is no picture that can be read here. Take a photo or choose a JPEG or PNG.',
		notKept: 'The photo could not be kept: this device may be full. Type what it says, or free some space and take it again.',
		alt: 'Photo of the badge or card',
		remove: 'Remove the photo',
		several: 'This picture shows the codes of several visitors. One of them is filled in: take a picture of each of the others.',
		severalSeen:
			'The codes of several visitors were in the picture. One of them is filled in: check the name, and scan the others one by one.',
		noCode: 'No code was found. The photo is kept with this visitor: type what it says, or save it for later.'
	},
	somebodyElse: (name: string) => `This code is ${name}’s, not that of the visitor here. Save this visitor first, then scan again.`,
	later: 'Save for later',
	savedLater: (name: string) => `Kept for later: ${name}`,
	savedHeld: (name: string) => `Saved: ${name} waits in Manual Review`,
	completing: (name: string) => `Completing ${name}`,
	cancelCompleting: 'Leave as it is',
	attendee: (list: string) => `Filled in from ${list}. Check and go on.`,
	dictate: { start: 'Dictate', stop: 'Stop dictating', failed: 'Dictation stopped. What was said so far stands in the note.' },
	list: {
		title: 'Visitors',
		state: (total: number, open: number, waiting: number) =>
			`${visitors(total)} · ${n(open)} to complete · ${n(waiting)} not yet delivered`,
		show: 'Show',
		all: 'All',
		open: 'To complete',
		differ: 'Disagreements',
		waiting: 'Not delivered',
		empty: 'Nobody here yet',
		emptyText: 'Visitors appear here as soon as they are saved.',
		emptyOpen: 'Nothing to complete',
		emptyOpenText: 'Visitors who were scanned in a row, kept for later or photographed wait here.',
		complete: 'Complete',
		openContact: 'Open',
		takeBack: 'Take back',
		takeBackQuestion: (name: string) => `Take ${name} back?`,
		takeBackDelivered: 'The CRM keeps what was delivered.',
		takeBackText:
			'The visitor counts no more. A contact that was made for this visit alone is removed too; it can’t be brought back from here.',
		cancel: 'Cancel',
		takenBack: (name: string) => `Taken back: ${name}`,
		order: (count: number, by: string) => `No. ${n(count)}, captured by ${by}`,
		otherTablet: 'another tablet',
		received: 'from another tablet',
		held: 'waits in Manual Review',
		notDelivered: 'Not delivered',
		delivered: 'Delivered',
		over: { skipped: 'skipped in Manual Review', deleted: 'contact deleted' },
		noContact: 'No email or phone yet',
		photo: 'Photo',
		differs: (field: string) => `Two tablets say different things about ${field}. Which is right?`,
		use: (value: string) => `Use “${value}”`,
		settled: 'Settled',
		more: (count: number) => `Show ${n(count)} more`
	},
	attendees: {
		title: 'Attendee lists',
		text: 'Load the organiser’s list, and the id on a badge becomes a person: at the next scan, and for everybody scanned before.',
		choose: 'Load a list',
		column: 'Column with the badge id',
		columnHint: 'What the code on the badge says',
		load: (rows: number) => `Load ${n(rows)} ${rows === 1 ? 'person' : 'people'}`,
		cancel: 'Cancel',
		people: (count: number) => `${n(count)} ${count === 1 ? 'person' : 'people'}`,
		loaded: (people: number, resolved: number) =>
			resolved > 0
				? `${n(people)} ${people === 1 ? 'person' : 'people'} loaded. ${visitors(resolved)} scanned before now ${resolved === 1 ? 'has' : 'have'} a name.`
				: `${n(people)} ${people === 1 ? 'person' : 'people'} loaded`,
		erased: (count: number) => `${n(count)} ${count === 1 ? 'person' : 'people'} stayed out: erased from this device at their request.`,
		remove: (name: string) => `Remove ${name}`,
		removed: 'List removed. Visitors that were filled in from it stay.',
		removeQuestion: (name: string) => `Remove ${name}?`,
		removeText:
			'Badges that are scanned from then on have no name until the list is loaded again. Visitors that were filled in from it stay.',
		removeRun: 'Remove list',
		none: 'No list is loaded. Badge ids are kept as they are.'
	},
	consent: {
		agreed: 'Agrees',
		declined: 'Declines',
		iAgree: 'I agree',
		iDecline: 'I don’t agree',
		report: 'Consent report',
		reportText: 'Who was asked, what it said, the answer, when and by whom.',
		csv: 'Save as CSV',
		json: 'Save as JSON',
		fileName: 'consent',
		heads: ['Name', 'Email', 'Answer', 'Wording', 'Time (UTC)', 'Captured by', 'Event', 'Device', 'Visitor no.'],
		status: { granted: 'Agreed', declined: 'Declined', notGiven: 'Not given', notAsked: 'Not asked' },
		saved: (rows: number) => `Saved: ${n(rows)} ${rows === 1 ? 'consent' : 'consents'}`
	},
	onContact: { title: 'Photos', open: (i: number) => `Photo ${i} of the badge or card`, consent: 'Consent report' }
});
