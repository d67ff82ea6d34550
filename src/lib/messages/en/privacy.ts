import { percentText, plural } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of erasing a person and of the report on one (CON-4). */
export const privacy = area('privacy', {
	action: 'Erase this person',
	report: 'Report on this person',
	reportHint: 'Everything kept about them, as one file to hand over',
	/** Somebody who is no contact, by what they are known by. */
	anybody: {
		title: 'Report on a person, or erase them',
		text: 'Somebody who is no contact here: in rows that failed or wait, in a list of attendees, in a draft. A contact is reported on and erased from its own page.',
		email: 'Email',
		phone: 'Phone',
		name: 'Name',
		hint: 'An email, or a number with the name.',
		look: 'Look for this person',
		nobody: 'No contact, row or delivery of this person was found',
		nobodyText: 'Erasing takes them out of drafts, labels and the audit log all the same, and a later import does not bring them.'
	},
	title: (name: string) => `Erase ${name}?`,
	text: 'For good, from everything on this device. This can’t be undone.',
	noName: 'this person',
	looking: (percent: number) => `Looking through contacts, files and deliveries, ${percentText(percent)}`,
	erasing: (percent: number) => `Erasing, ${percentText(percent)}`,
	goes: 'What goes',
	contacts: (n: number) => plural(n, 'contact'),
	alsoTitle: 'Also this person, by email or by number and name',
	deleted: 'deleted from the list',
	rows: (rows: number, imports: number) => `${plural(rows, 'row')} of ${plural(imports, 'import')}, with what was found in them`,
	held: (n: number) => `${plural(n, 'row')} waiting in Manual Review`,
	changes: (n: number) => `${plural(n, 'merge or edit', 'merges and edits')} with what was before`,
	records: (n: number) => `${plural(n, 'record')} of deliveries, with receipts`,
	lists: (n: number) => `Place in ${plural(n, 'lead list')}`,
	attempts: (n: number) => `${plural(n, 'attempt')} to reach them`,
	pictures: (n: number) => plural(n, 'picture'),
	log: 'Their values in labels, drafts and the audit log',
	stays: 'What stays',
	hash: 'A salted hash of email and numbers, so that a later import doesn’t bring them back',
	said: 'A line in the audit log that a person was erased, without the person',
	delivered: (destinations: string) => `What was delivered to ${destinations}: delete it there, too`,
	backups: 'Backup files and exports saved before: delete or replace them',
	maybe: (n: number) => `${plural(n, 'row')} in Manual Review may be this person, and ${n === 1 ? 'stays' : 'stay'}`,
	maybeText: 'Decide first: what is merged into this contact is erased with it.',
	mixed: (n: number) =>
		plural(n, 'contact of somebody else has values of this person, and stays', 'contacts of others have values of this person, and stay'),
	mixedText: 'A row of theirs was merged there. Undo that merge first: what it brought is then erased, too.',
	review: 'Open Review',
	reportedMaybe: (name: string, n: number) =>
		`Report saved as ${name}. ${plural(n, 'row')} in Manual Review may be this person and ${n === 1 ? 'is' : 'are'} not in it: decide first, then make it again.`,
	confirm: (word: string) => `Type ${word} to confirm`,
	word: 'erase',
	cancel: 'Keep the person',
	erase: 'Erase for good',
	failed: 'The person could not be erased',
	interrupted: 'It was interrupted. What was begun is finished when the app is opened next.',
	done: 'The person was erased from this device.',
	reportName: 'muster-person-report',
	reporting: (percent: number) => `Making the report, ${percentText(percent)}`,
	reported: (name: string) => `Report saved as ${name}.`,
	reportFailed: 'The report could not be made just now. Nothing was changed.'
});
