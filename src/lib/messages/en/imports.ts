import { count, plural } from '#domain/messages/catalogue';
import { said } from './imports-said';
import { saved } from './imports-saved';
import { mapping, customField } from './imports-mapping';
import { clean, file, options, summary, upload } from './imports-upload';
import { area } from '../area';
import { review, pair } from './imports-review';

/** A share of 0–1 in per cent, with a decimal where it is small. */

const steps = {
	kept: 'Nothing is lost: the import is kept on this device as far as it went.',
	label: 'Import steps',
	position: (n: number, name: string) => `Step ${n} of 5: ${name}`,
	done: 'done',
	backToContacts: 'Back to Contacts',
	back: 'Back',
	cancel: 'Cancel',
	cancelTitle: 'Cancel this import?',
	cancelText:
		'Your contacts are as they were: nothing of this file was stored among them. The copy of the file and the choices made for it are removed from this device.',
	cancelConfirm: 'Cancel the import',
	cancelKeep: 'Keep going',
	backTitle: 'Go back to Upload & Configure?',
	backText: (decided: number, changed = 0) => {
		const lost = [
			...(decided > 0 ? [`${plural(decided, 'decision')} on duplicates will be asked again`] : []),
			...(changed > 0
				? [`${plural(changed, 'cell')} that you changed by hand ${changed === 1 ? 'goes' : 'go'} back to what the file says`]
				: [])
		];
		return lost.length > 0
			? `The file and its settings stay. The rows are processed again: ${lost.join(', and ')}.`
			: 'The file and its settings stay. The rows are processed again once you go on.';
	},
	backConfirm: 'Go back'
};

const choose = {
	title: 'Import contacts',
	state: 'Choose where the contacts come from. Nothing leaves this device.',
	csvName: 'CSV File',
	csvBadge: 'Popular',
	csvText: 'CSV, TSV, Excel (XLSX, XLS) or vCard, from any program, in any encoding. Several files at once, too.',
	othersTitle: 'Direct connections',
	othersText: 'Not built yet. Each says how to bring the same contacts today; what these products export is recognised by its columns.',
	comingSoon: 'Coming soon',
	today: 'How to bring them today',
	paste: 'Paste from a spreadsheet',
	sample: 'Try with 2,000 sample contacts',
	sampleFailed: 'The sample list could not be loaded. Connect once, or choose a file of your own.',
	resumeTitle: 'Unfinished imports',
	putAside: (name: string) => `${name} is kept as it was, under “Unfinished imports”.`,
	resume: 'Resume import',
	discard: 'Discard',
	discardTitle: (name: string) => `Discard the import of ${name}?`,
	discardText:
		'Nothing of it was stored among your contacts. The copy of the file and the decisions made so far are removed from this device. Your own file stays where it is.',
	discardDone: (name: string) => `The import of ${name} was discarded. Your contacts are as they were.`
};

/** How the same contacts come in today, one sentence a product: its own export. */
const sources: { id: string; name: string; how: string }[] = [
	{
		id: 'gmail',
		name: 'Gmail',
		how: 'In Google Contacts choose Export, then “Google CSV” or vCard. Bring that file here; it is recognised.'
	},
	{
		id: 'outlook',
		name: 'Outlook',
		how: 'In People choose Manage contacts, Export contacts; on the desktop File, Import/Export. The CSV is recognised, in any language.'
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		how: 'Run a report of leads or contacts, choose Export, Details Only, CSV or XLSX. The report’s columns are recognised.'
	},
	{ id: 'hubspot', name: 'HubSpot', how: 'In Contacts choose Export, all properties, CSV or XLSX. The download is recognised.' },
	{
		id: 'linkedin',
		name: 'LinkedIn',
		how: 'In Settings, Data privacy, Get a copy of your data, tick Connections. Connections.csv is recognised, notes above it and all.'
	},
	{
		id: 'zapier',
		name: 'Zapier',
		how: 'Let your Zap collect the contacts in a Google Sheet, download it as CSV or XLSX, and bring that file here.'
	},
	{
		id: 'api',
		name: 'API Import',
		how: 'Let your script write the records as JSON, as CSV with a header row, or as vCard, and bring that file here.'
	}
];

const process = {
	title: 'Processing your import...',
	scanning: 'Scanning for duplicate contacts...',
	rows: (done: number, total: number) => (total > 0 ? `${count(done)} of ${plural(total, 'row')}` : plural(done, 'row')),
	rate: (n: number) => `${plural(Math.round(n), 'row')} a second`,
	left: (text: string) => `${text} left`,
	valid: 'Valid',
	failed: 'With errors',
	pairs: {
		exact: 'Exact',
		email: 'Email',
		phone: 'Phone',
		nameCompany: 'Name/Company',
		primaryKey: 'Primary Key',
		similar: 'Similar'
	} as Record<string, string>,
	waiting: 'Starting…',
	stay: 'You may close this tab: the import goes on where it stopped when you come back.',
	committing: (n: number) => `Importing ${plural(n, 'contact')}…`,
	committingText: 'Contacts, merges and scores are written. Closing the tab does no harm: it goes on where it stopped.'
};

const complete = {
	title: 'Import Complete!',
	state: (total: number, seconds: string, rate: number) =>
		`${plural(total, 'row')} in ${seconds}, ${plural(rate, 'row')} a second. Every row is accounted for.`,
	labels: {
		total: 'Total Contacts',
		created: 'Successfully Imported',
		duplicates: 'Duplicates Found',
		merged: 'Merged',
		skipped: 'Skipped',
		held: 'Held',
		failed: 'Failed to Import'
	},
	ledger: 'What became of every row',
	equation: 'Total = imported + merged + skipped + held + failed',
	failedTitle: "Some contacts couldn't be imported",
	failedText: (n: number) =>
		`${plural(n, 'row')} stayed out. Correct ${n === 1 ? 'it' : 'them'} in the report and bring that in again; what went in is not touched.`,
	cardsTitle: (n: number) => `${plural(n, 'contact card')} can’t be read to ${n === 1 ? 'its' : 'their'} end`,
	cardsText: (n: number) =>
		n === 1
			? 'What could be read is in the row. The error report says where it breaks off.'
			: 'What could be read is in the rows. The error report says where each one breaks off.',
	report: 'Download Error Report',
	reportXlsx: 'As XLSX workbook',
	reportCsv: 'As CSV',
	reportMore: 'More formats of the error report',
	sharedMail: {
		merged: (rows: number, addresses: number) =>
			`${plural(rows, 'row')} went into ${rows === 1 ? 'a contact' : plural(addresses, 'contact')} of another name`,
		skipped: (rows: number) =>
			`${plural(rows, 'row')} ${rows === 1 ? 'was' : 'were'} skipped though ${rows === 1 ? 'its name is' : 'their names are'} new`,
		text: (addresses: number) =>
			`${addresses === 1 ? 'An email address is' : `${count(addresses)} email addresses are`} shared by people of several names. If they are different people, undo this import in History, import the file again, and send those rows to Manual Review in step 4.`,
		action: 'Open History'
	},
	heldTitle: (n: number) => `${plural(n, 'row')} ${n === 1 ? 'waits' : 'wait'} in Manual Review`,
	heldText: (n: number) =>
		n === 1
			? 'A possible duplicate that nobody decided. It is not lost and not a contact yet.'
			: 'Possible duplicates that nobody decided. They are not lost and not contacts yet.',
	heldAction: (n: number) => (n === 1 ? 'Decide it' : 'Decide them'),
	undoneTitle: 'This import was undone',
	undoneText: 'The figures are those of before. History says what went and what stayed.',
	undoneAction: 'Open History',
	view: 'View Contacts',
	more: 'Import More Contacts',
	deliver: (n: number) => `Deliver ${plural(n, 'contact')}`,
	scores: (n: number) => (n === 0 ? 'How good they are' : n === 1 ? '1 is a hot lead' : `${count(n)} are hot leads`),
	scoresState: (scored: number, all: number) =>
		scored < all ? `${count(scored)} of ${plural(all, 'contact')} scored 0–100` : `${plural(all, 'contact')} scored 0–100`,
	scoring: 'Scoring the contacts…',
	noScores: 'No contact came in, so there is nothing to score.',
	scoresFailed: 'The scores can be seen in Contacts; the summary could not be made here.',
	histogram: 'How the scores are spread',
	histogramBar: (from: number, to: number, n: number) => `${from} to ${to}: ${plural(n, 'contact')}`,
	bySource: 'By source',
	byIndustry: 'By industry',
	source: 'Source',
	industry: 'Industry',
	contacts: 'Contacts',
	mean: 'Mean score',
	noValue: 'not said',
	others: (n: number) => `and ${plural(n, 'other')}`
};

/** Words of the import wizard, step by step. Blanks are filled by functions; texts that SPEC quotes stand to the letter. */
export const imports = area('imports', {
	steps,
	choose,
	sources,
	upload,
	file,
	mapping,
	saved,
	customField,
	options,
	clean,
	summary,
	process,
	review,
	pair,
	complete,
	said
});
