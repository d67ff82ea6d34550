import { count, plural } from './catalogue';

/** Words of the report on one person: a file that leaves the app, so they stand beside the domain's messages. */
export const personReport = {
	title: (name: string) => `Everything kept about ${name}`,
	made: (when: string, by: string, device: string) => `Made ${when} by ${by} from the contacts kept on “${device}”. Times are in UTC.`,
	intro:
		'This report holds every value that this device keeps about the person, where each came from, what was done with it, and to whom it was handed on. What other systems keep after a delivery is theirs to report.',
	device: 'this device',
	noName: 'a contact without a name',
	id: (id: string) => `Contact ${id}`,
	deleted: 'deleted from the list, still stored',
	fields: 'What is known',
	field: 'Field',
	value: 'Value',
	from: 'Came from',
	original: 'As it stood there',
	when: 'When',
	by: 'By',
	typed: 'Typed by hand',
	row: (file: string, row: number) => `${file}, row ${count(row)}`,
	consent: 'Consent',
	consentNone: 'No consent is recorded for this person.',
	consentStatus: 'Status',
	consentChannel: 'About',
	consentDate: 'Given or refused on',
	consentText: 'Wording',
	consentSource: 'Recorded from',
	consentBy: 'Recorded by',
	history: 'What was done',
	act: 'What',
	changes: 'Changes',
	before: 'before',
	after: 'after',
	blank: 'nothing',
	takenBack: 'taken back since',
	score: 'How the contact is rated',
	scoreNow: (score: string, tier: string) => `Lead score ${score}, ${tier}`,
	unscored: 'unscored',
	scoreWhy: 'Because of',
	scoreByHand: (by: string, why: string) => `Set by hand by ${by}: ${why}`,
	scorePast: 'Earlier scores',
	deliveries: 'To whom it was handed on',
	deliveriesNone: 'It was not handed on to any other system.',
	destination: 'Destination',
	state: 'State',
	record: 'Id there',
	sent: 'What was sent',
	statuses: {
		waiting: 'waits to be sent',
		sent: 'sent, no answer yet',
		created: 'created there',
		updated: 'updated there',
		rejected: 'refused there',
		cancelled: 'cancelled before it was sent',
		accepted: 'accepted there'
	} as Record<string, string>,
	rows: 'Original rows of files',
	rowsNone: 'No original rows are kept.',
	column: (n: number) => `Column ${count(n)}`,
	waiting: 'Rows that wait in Manual Review',
	lists: 'Lists and attempts',
	listsText: (lists: number, attempts: number, pictures: number) =>
		`In ${plural(lists, 'lead list')}, ${plural(attempts, 'attempt')} to reach the person, ${plural(pictures, 'picture')}.`,
	others: (n: number) =>
		`${plural(n, 'more contact', 'more contacts')} on this device ${n === 1 ? 'is' : 'are'} the same person by email or by number and name.`
};

export type ReportWords = typeof personReport;
