import { locale } from '#domain/messages/locale';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());
const s = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

/** Words of Home: the empty device, and what needs the user. */
export const home = area('home', {
	title: 'Home',
	drop: 'Drop a contact file',
	dropText:
		'CSV, Excel or vCard, in any order and state. It is cleaned, deduplicated and scored on this device; nothing leaves it until you deliver.',
	choose: 'Choose a file',
	sample: 'Try with 2,000 sample contacts',
	sampleFailed: 'The sample contacts could not be read. Connect once, reload, and they stay on this device.',
	paste: 'Paste from a spreadsheet',
	booth: 'Start a booth',
	pasteTitle: 'Paste from a spreadsheet',
	pasteText: 'Copy the cells in Excel, Google Sheets or Numbers, header row first, or the recipients of an email, and paste them here.',
	pasteLabel: 'Copied cells',
	pastePlaceholder: 'First Name\tLast Name\tEmail\tCompany',
	pasteNotTable: 'This is neither a table nor a list of addresses yet. Copy the header row and at least one contact below it.',
	pasteLarge: 'Only the beginning is shown. All of it is kept and can be imported.',
	pasteUndo: 'Undo paste',
	pasteRedo: 'Redo paste',
	pasteUse: (rows: number) => (rows === 0 ? 'Import rows' : `Import ${s(rows, 'row', 'rows')}`),
	cancel: 'Cancel',

	state: (contacts: number, held: number, undelivered: number) =>
		[
			s(contacts, 'contact', 'contacts'),
			held > 0 ? `${n(held)} ${held === 1 ? 'waits' : 'wait'} for review` : 'nothing waits for review',
			undelivered > 0 ? `${n(undelivered)} not yet delivered` : ''
		]
			.filter(Boolean)
			.join(' · '),
	importAction: 'Import a file',
	more: 'More ways to import',

	todo: 'What needs you',
	nothing: 'Nothing needs you',
	nothingText: 'Every row is decided and nothing waits to be sent.',
	review: (count: number) => `Review ${s(count, 'possible duplicate', 'possible duplicates')}`,
	reviewText: (n: number) =>
		n === 1
			? 'It looks like a contact you have. Merge it, skip it or import it as new.'
			: 'They look like contacts you have. Merge, skip or import each as new.',
	deliver: (count: number) => `Deliver ${s(count, 'contact', 'contacts')}`,
	deliverText: 'Not sent yet.',
	waiting: (count: number) => `${s(count, 'contact waits', 'contacts wait')} to be sent`,
	waitingText: (n: number) =>
		n === 1
			? 'It is kept on this device until its destination takes it.'
			: 'They are kept on this device until their destination takes them.',
	rejected: (count: number) => `${s(count, 'contact was', 'contacts were')} rejected by a CRM`,
	rejectedText: (n: number) =>
		n === 1 ? 'Its delivery says why; it can be fixed and sent again.' : 'Each says why in its delivery, and can be fixed and sent again.',
	unsaved: (count: number) => `${s(count, 'visitor', 'visitors')} of the booth not saved yet`,
	unsavedText: 'The booth was left before saving. Go on there; nothing typed is lost.',
	visitors: (count: number) => `${s(count, 'visitor', 'visitors')} of the booth not yet delivered`,
	visitorsText: (n: number) =>
		n === 1
			? 'The visitor is to be completed or decided in Manual Review, or said more since the delivery.'
			: 'They are to be completed or decided in Manual Review, or said more since they were delivered.',
	typed: {
		contact: (name: string) => (name ? `Go on with what you typed of ${name}` : 'Go on with the contact you were typing'),
		member: (name: string) => (name ? `Go on adding ${name} to a list` : 'Go on adding a contact to a list'),
		note: (name: string) => `Go on with your note on ${name}`,
		paste: (name: string) => (name ? `Go on with the cells you pasted, “${name}”` : 'Go on with the cells you pasted'),
		scoring: () => 'Go on with the scoring you were trying out',
		cell: (name: string) => (name ? `Go on with “${name}”, which you were typing into a cell` : 'Go on with the cell you were emptying')
	},
	typedText: 'It was typed and not saved. It is all there.',
	undoing: (file: string) => `Go on undoing the import of ${file}`,
	resume: (file: string) => `Resume ${file}`,
	resumeText: {
		configure: 'Columns and settings wait for you.',
		processing: (rows: number) =>
			rows === 0
				? 'It stopped as it began, and goes on by itself once it is open.'
				: `It stopped once ${s(rows, 'row', 'rows')} had been read, and goes on from there. Nothing is lost.`,
		matching: 'All rows are read. The search for duplicates goes on once it is open.',
		fixing: (failed: number) =>
			failed > 0
				? `Rows were being corrected; ${s(failed, 'row', 'rows')} can’t go in yet.`
				: 'Rows were being corrected; all of them can go in now.',
		review: (failed: number, pairs: number) =>
			[failed > 0 ? `${s(failed, 'row', 'rows')} can’t go in yet.` : '', pairs > 0 ? 'Possible duplicates wait for your decision.' : '']
				.filter(Boolean)
				.join(' ') || 'Only the last step is left.',
		committing: 'It was being finished. It goes on where it stopped.'
	},

	tiers: 'Contacts by tier',
	tierLine: (count: number, percent: string) => `${n(count)} · ${percent}`,
	hotLine: (count: number) => (count === 1 ? '1 is a hot lead' : `${n(count)} are hot leads`),
	table: { tier: 'Tier', contacts: 'Contacts', share: 'Share', action: 'What to do' },

	call: 'Whom to call next',
	callAll: 'All contacts by score',
	callNone: 'No contact has a score yet.',
	callNobody: 'The best scored contacts said no to calls or are on a suppression list.',
	noPhone: 'No phone number',
	callPerson: (name: string, phone: string) => `Call ${name}, ${phone}`,

	imports: 'Last imports',
	importsAll: 'All imports',
	importLine: (total: number, created: number, merged: number, skipped: number, held: number, failed: number) =>
		`${s(total, 'row', 'rows')}: ${[`${n(created)} new`, merged > 0 ? `${n(merged)} merged` : '', skipped > 0 ? `${n(skipped)} skipped` : '', held > 0 ? `${n(held)} held` : '', failed > 0 ? `${n(failed)} failed` : ''].filter(Boolean).join(', ')}`,
	importUndone: 'undone',
	ledger: { created: 'Imported', merged: 'Merged', skipped: 'Skipped', held: 'Held', failed: 'Failed' },

	lost: {
		title: (contacts: number) =>
			contacts === 1 ? '1 contact is gone from this device' : `${n(contacts)} contacts are gone from this device`,
		text: (date: string) =>
			`This browser has cleared what Muster stored here; the contacts last changed on ${date}. Import your files again to get them back. What was delivered is still in your CRM.`,
		next: 'Browsers do this when a device runs out of space or a page is not used for a while. Installing Muster protects the data best; asking the browser to keep it helps where space runs out.',
		again: 'Import a file again',
		install: 'Install Muster',
		howToInstall: 'How to install',
		seen: 'Dismiss'
	},
	onlyHere: (contacts: number) =>
		`${s(contacts, 'contact is', 'contacts are')} stored in this browser only, and it may clear ${contacts === 1 ? 'it' : 'them'} when the device runs out of space.`,
	saveCopy: 'Save a copy',

	loading: 'Reading your contacts',
	trouble: 'Your contacts could not be read just now.',
	troubleText: 'They are still stored on this device. Reload the page; if it stays so, close Muster in every tab and open it again.',
	reload: 'Reload'
});
