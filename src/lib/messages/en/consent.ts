import { count, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** "2 numbers and 1 address"; what there is none of is left out. */
const both = (numbers: number, addresses: number): string =>
	[numbers > 0 ? plural(numbers, 'number') : '', addresses > 0 ? plural(addresses, 'address', 'addresses') : '']
		.filter(Boolean)
		.join(' and ');

/** Words about contacts that said no: at the end of an import, for a dialer, in a delivery, on the contact's page (LST-9). */
export const consent = area('consent', {
	figure: 'Said no to calls',

	imported: {
		title: (n: number) => `${plural(n, 'contact')} said no`,
		columns: (names: string) => `By ${names}.`,
		to: (calls: number, emails: number) => `${count(calls)} to calls, ${count(emails)} to emails.`,
		letters: (n: number) => `${count(n)} to letters or faxes alone: calls and emails go on.`,
		text: 'Campaigns do not give them out to be called, and deliveries ask before they are sent; that follows from Consent and needs no tap. On the suppression list their numbers and addresses stay out also when a contact is deleted, or comes again in another file.',
		put: (numbers: number, addresses: number) => `Put ${both(numbers, addresses)} on the suppression list`,
		nothing: 'They have no number or address that a list could hold.',
		listed: (numbers: number, addresses: number, list: string) =>
			`${both(numbers, addresses)} of this import ${numbers + addresses === 1 ? 'is' : 'are'} on “${list}”, until the import is undone.`,
		takeOff: 'Take them off again',
		open: 'Suppression lists',
		off: (numbers: number, addresses: number) => `${both(numbers, addresses)} left the list. What another import named stays on it.`
	},

	dialer: {
		title: (n: number) => `${plural(n, 'contact with a number', 'contacts with a number')} said no to calls`,
		leaveOut: 'Leave them out',
		even: 'Export them all the same',
		evenText: 'They asked not to be called, or never agreed: be sure that you may. The audit log keeps that they were exported.',
		done: (n: number) => `${plural(n, 'contact')} in the file said no to calls.`
	},

	delivery: {
		titleAny: (n: number) => `${plural(n, 'contact')} said no to calls or emails`,
		titleMails: (n: number) => `${plural(n, 'contact')} said no to emails`,
		withField: (field: string) => `They are sent, and ${field} says so there: a system that is to respect a no must know of it.`,
		bare: 'They are sent, and no field there says that they refuse.',
		leftMails: 'They are not sent: this system writes emails.',
		leftNoField: 'They are not sent: no field there would say so. Map Consent to one, and they go along with the refusal.',
		left: 'They are not sent.',
		leaveOut: 'Leave them out',
		send: 'Send them all the same',
		wereSent: (field: string) => `They were sent, and ${field} says so there.`,
		wereBare: 'They were sent, and no field there says that they refuse.',
		wereLeft: 'They were not sent.',
		who: 'Who they are',
		mapFields: 'Map fields'
	},

	contact: {
		said: {
			calls: 'Said no to calls',
			emails: 'Said no to emails',
			letters: 'Said no to letters',
			callsEmails: 'Said no to calls and emails',
			callsLetters: 'Said no to calls and letters',
			emailsLetters: 'Said no to emails and letters',
			all: 'Said no to being contacted'
		},
		calls: 'Campaigns do not give this contact out, and dialer files leave it out unless you choose otherwise there.',
		emails: 'Deliveries to systems that write emails leave it out unless you choose otherwise there.',
		crm: 'A CRM gets it together with the refusal where a field there holds Consent, and else not.',
		letters: 'Calls and emails go on.',
		change: 'If that is no longer true, change Consent and Consent Channel.',
		listedTitle: 'On a suppression list',
		listedCalls: (names: string) => `Not called: ${names}.`,
		listedEmails: (names: string) => `Not written to: ${names}.`
	}
});
