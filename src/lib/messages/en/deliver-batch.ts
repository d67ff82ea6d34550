import { count, plural } from '#domain/messages/catalogue';

/** Words of one delivery: its counts, receipts and acts; and of the list of deliveries. */
export const batch = {
	list: 'Deliveries',
	none: 'Nothing was delivered yet.',
	noneText: 'Each delivery is listed here with a receipt for every contact.',
	more: (n: number) => `Show ${count(n)} more`,
	back: 'Deliver',
	reading: 'Reading the delivery',
	gone: 'This delivery is not on this device',
	goneText: 'The address names a delivery that does not exist here. Your contacts are not touched.',
	goneAction: 'All deliveries',
	state: (line: string, destination: string, when: string, by: string) => `${line} · to ${destination} · ${when} · by ${by}`,

	counts: {
		waiting: 'Waiting',
		created: 'Created',
		updated: 'Updated',
		rejected: 'Rejected',
		cancelled: 'Not sent',
		unanswered: 'No answer',
		written: 'Written',
		accepted: 'Accepted'
	},
	countsOf: (n: number) => `What became of ${plural(n, 'contact')}`,
	line: {
		done: (n: number) => (n === 1 ? '1 delivered' : `All ${count(n)} delivered`),
		rejected: (n: number, all: number, again: number) =>
			`${count(n)} of ${count(all)} rejected${again === 0 ? '' : again < n ? `, ${count(again)} sent again since` : n === 1 ? ', sent again since' : ', all sent again since'}`,
		file: (n: number) => `${plural(n, 'contact')} in a file`,
		going: (n: number, all: number) => `${count(n)} of ${count(all)} delivered`,
		paused: (n: number) => `Paused, ${count(n)} waiting`,
		cancelled: (n: number) => `Cancelled, ${count(n)} not sent`,
		cancelledUnsure: (n: number, unsure: number) => `Cancelled, ${count(n)} not sent, ${count(unsure)} without an answer`,
		ending: (n: number) => `Cancelled, ${count(n)} still on the way`,
		stalled: (n: number) => `${count(n)} waiting`
	},

	pause: 'Pause',
	resume: 'Resume',
	vouch: (n: number) => (n === 1 ? 'It arrived, go on' : `All ${count(n)} arrived, go on`),
	tryNow: 'Try now',
	cancel: 'Cancel delivery',
	cancelTitle: (n: number) => `Cancel the delivery of ${plural(n, 'contact')}?`,
	cancelText: 'What was delivered stays in the CRM. The others are not sent; they stay among your contacts and can be delivered later.',
	mayBeTwice: (n: number, name: string) =>
		`${count(n)} of these contacts may have arrived: no answer came. ${name} can’t be asked; sent again, ${n === 1 ? 'it stands there twice where nobody looks for its number' : 'they stand there twice where nobody looks for their number'}. Look there first.`,
	cancelUnsure: (n: number) => `${count(n)} of these contacts may have arrived already: no answer came.`,
	cancelKeep: 'Keep sending',
	cancelConfirm: (n: number) => `Cancel ${count(n)}`,
	open: (name: string) => `Open in ${name}`,
	download: 'Download the file',
	resend: (n: number) => `Send ${count(n)} again`,
	moreActions: 'More for this delivery',

	pausedTitle: (n: number) => `Paused. ${plural(n, 'contact')} ${n === 1 ? 'waits' : 'wait'} on this device`,
	pausedText: 'A request that was on its way may still bring its answer.',
	restoredText: (when: string) =>
		`This delivery came with the backup of ${when}. What waits may have been sent since then: look in the CRM before you resume it.`,
	stoppedTitle: (name: string) => `${name} was stopped`,
	heldTitle: (name: string) => `${name} is paused`,
	heldText: 'Nothing is sent until you resume it. The contacts are kept on this device.',
	stalledTitle: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'waits' : 'wait'} to be sent`,
	nextTry: (seconds: number) => (seconds <= 0 ? 'Trying now.' : `Next try in ${plural(seconds, 'second')}.`),
	nextTryAt: (when: string) => `Goes on by itself at ${when}.`,
	resumeDestination: (name: string) => `Resume ${name}`,
	editDestination: 'Edit destination',
	rejectedTitle: (n: number) => `${plural(n, 'contact')} ${n === 1 ? 'was' : 'were'} rejected by the CRM`,
	rejectedText: (n: number) =>
		n === 1
			? 'It says why below. Fix it, then send it again; the others are safe in the CRM.'
			: 'Each says why below. Fix them, then send them again; the others are safe in the CRM.',
	rejectedHere: (n: number) =>
		n === 1
			? 'It is not among your contacts any more, so there is nothing to fix here.'
			: 'They are not among your contacts any more, so there is nothing to fix here.',
	rejectedAlsoGone: (n: number) =>
		`${count(n)} more that ${n === 1 ? 'was' : 'were'} rejected ${n === 1 ? 'is' : 'are'} not among your contacts any more.`,
	rejectedFix: (n: number) =>
		n === 1 ? 'It says why below. Fix it, then send it again.' : 'Each says why below. Fix them, then send them again.',
	rejectedGone: (n: number) =>
		n === 1
			? 'It says why below. Its destination was deleted, so it can’t be sent there again; deliver it to another one.'
			: 'Each says why below. Their destination was deleted, so they can’t be sent there again; deliver them to another one.',
	rejectedShow: (n: number) => (n === 1 ? 'Show it' : 'Show them'),
	fileTitle: 'The file is ready',
	fileText: 'It was made on this device and can be downloaded again at any time: the same contacts, as they were.',
	fileGone: 'Its destination was deleted',
	fileGoneText: 'How the file is written was deleted with it, so it can’t be downloaded any more. Your contacts are not touched.',

	receipts: 'Receipts',
	filters: {
		all: 'All',
		waiting: 'Waiting',
		delivered: 'Delivered',
		takenBack: 'Taken back',
		rejected: 'Rejected',
		cancelled: 'Not sent'
	} as Record<string, string>,
	filterLabel: 'Receipts to show',
	empty: {
		all: 'No contact is in this delivery.',
		waiting: 'No contact waits.',
		delivered: 'Nothing has arrived yet.',
		allBack: 'What had arrived was taken back.',
		takenBack: 'Nothing was taken back.',
		rejected: 'No contact was rejected.',
		cancelled: 'No contact was kept back.'
	} as Record<string, string>,
	columns: { contact: 'Contact', status: 'Status', result: 'In the CRM', at: 'Answered' },
	status: {
		waiting: 'Waiting',
		sent: 'On its way',
		unanswered: 'No answer',
		created: 'Created',
		updated: 'Updated',
		rejected: 'Rejected',
		cancelled: 'Not sent',
		accepted: 'Accepted',
		written: 'Written'
	} as Record<string, string>,
	noName: 'No name',
	noReason: 'The CRM gave no reason.',
	crmId: (id: string) => `No. ${id}`,
	/** Read out after the number of the record. */
	openRecord: (name: string) => `: ${name}, in a new tab`,
	openShort: 'Open in the CRM',
	fix: 'Fix contact',
	inField: (field: string) => `${field}: `
};
