import { count, type Catalogue } from './catalogue';

const mb = (bytes: string | number | undefined): string => `${Math.ceil(Number(bytes ?? 0) / 1_048_576)} MB`;

const MATCHED_BY: Record<string, string> = {
	exact: ', same name and email',
	email: ', same email',
	phone: ', same phone',
	nameCompany: ', same name and company',
	primaryKey: ', same primary key',
	similar: ', similar'
};

/** A destination that is no longer on this device. */
const GONE = 'a deleted destination';
/** What became of a contact there. */
const BECAME: Record<string, string> = { created: 'created', updated: 'updated', accepted: 'accepted' };

/** Texts by code: imports, contacts, storage. */
export const generalMessages = {
	importGone: {
		message: () => 'This import is no longer on this device.',
		fix: () => 'Choose the file again to start a new one. Contacts that were imported before are safe.'
	},
	importWithoutSetup: {
		message: () => 'This import has no settings yet.',
		fix: () => 'Go back to Upload & Configure and check the columns.'
	},
	importCancelled: {
		message: () => 'This import was cancelled. Nothing of it was stored.',
		fix: () => 'Choose the file again to start over.'
	},
	importStopped: { message: () => 'The import was stopped.', fix: () => 'Resume it from the Import page; it goes on where it was.' },
	importMovedOn: {
		message: () => 'This import has moved on in the meantime.',
		fix: () => 'Open it again from the Import page to see where it is.'
	},
	rowsOutOfDate: {
		message: () => 'The rules of the fields were changed since the rows of this import were checked. Nothing was written.',
		fix: () => 'Open the import and check its rows again, then finish it. What you decided stays.'
	},
	importBusyElsewhere: {
		message: () => 'This import is running in another tab.',
		fix: () => 'Go on there, or close that tab and open the import here again.'
	},
	quickCleanTooLarge: {
		message: (p) => `Quick clean holds everything in memory and takes up to ${count(p.limit)} rows; this file has more.`,
		fix: () => 'Import the file instead: that takes a million rows, and the contacts can be exported afterwards.'
	},
	quickCleanGone: {
		message: () => 'The cleaned file is no longer in memory.',
		fix: () => 'Choose the file again; nothing of it was stored.'
	},
	tooManyParts: {
		message: (p) => `${count(p.parts)} files and sheets were chosen; at most ${count(p.limit)} can be read as one table.`,
		fix: () => 'Import them in several rounds.'
	},
	tooManyRows: {
		message: (p) => `${p.name} has more than ${count(p.limit)} rows.`,
		fix: () => 'Split the file and import the parts one after the other.'
	},
	mappingGone: { message: () => 'This saved mapping is no longer on this device.', fix: () => 'The columns are proposed anew.' },
	mappingFileUnreadable: {
		message: (p) => `${p.name} is not a mapping saved by Muster.`,
		fix: () => 'Choose a file that was exported under “Saved mappings”.'
	},
	recipeGone: { message: () => 'This recipe is no longer on this device.', fix: () => 'Choose another, or set the file up by hand.' },
	recipeFileUnreadable: {
		message: (p) => `${p.name} is not a recipe saved by Muster.`,
		fix: () => 'Choose a file that was exported under “Recipes”.'
	},
	proofGone: {
		message: () => 'There is no proof of this import on this device.',
		fix: () =>
			'It was completed by an earlier edition of the app or undone, or a person of it was erased. Import the file again to get one.'
	},
	proofUnreadable: {
		message: (p) => `${p.name} is not a proof saved by Muster, or it is damaged.`,
		fix: () => 'Choose the file that was saved under Details in History.'
	},
	columnNotMapped: {
		message: () => 'This column goes to no field, so its values are not mapped.',
		fix: () => 'Choose a field for it first.'
	},
	nameNeeded: { message: () => 'A name is needed to save it.', fix: () => 'Type a name, such as the source of the file.' },
	importUndone: {
		message: (p) => `The import of ${p.file} was undone already.`,
		fix: () => 'Import the file again to have its contacts back.'
	},
	importPlanGone: {
		message: () => 'The plan of this import could not be read.',
		fix: () => 'Go back one step and finish again. No contact was changed.'
	},
	bulkAtWork: {
		message: () => 'Many contacts are being edited at this moment, here or in another tab.',
		fix: () => 'Wait until that is done, then try again.'
	},
	bulkNotField: {
		message: () => 'This field cannot be changed for many contacts at once.',
		fix: () => 'Choose another field, or edit the contacts one by one.'
	},
	importUnfinished: {
		message: (p) => `${p.file} is still being written into your contacts.`,
		fix: () => 'Resume that import first, then try again.'
	},
	ledgerDoesNotBalance: {
		message: (p) =>
			`The books don’t balance: ${count(p.total)} rows were read, but ${count(p.created)} created + ${count(p.merged)} merged + ${count(p.skipped)} skipped + ${count(p.held)} held + ${count(p.failed)} failed came out, with ${count(p.stored)} contacts written.`,
		fix: () => 'The import is not completed and its contacts are not shown. Go back to Upload & Configure and run it again.'
	},
	overStandardLimit: {
		message: (p) =>
			`The file is above the standard limit of ${mb(p.maxBytes)} or ${count(p.maxRows)} rows: ${mb(p.size)}${Number(p.rows) > 0 ? `, about ${count(p.rows)} rows` : ''}.`,
		fix: () => 'Split the file, or switch off “enforce the standard limit” in Settings.'
	},
	overDeviceLimit: {
		message: (p) =>
			`The file is above what this device is set to take: ${mb(p.size)}${Number(p.rows) > 0 ? `, about ${count(p.rows)} rows` : ''}. The limit is ${mb(p.maxBytes)} and ${count(p.maxRows)} rows.`,
		fix: () => 'Split the file, or raise the device limit in Settings.'
	},
	deviceFull: {
		message: (p) => `This device has no room left for it. About ${mb(p.bytes)} more are needed.`,
		fix: () => 'Free some space, then try again. What was kept before stays.'
	},
	storageSilent: {
		message: () => 'The storage of this device has not answered.',
		fix: () => 'Close Muster altogether, in every tab, and open it again. What was finished before is kept; nothing is half done.'
	},
	fileChanged: {
		message: (p) => `${p.name} changed or moved while it was being read.`,
		fix: () => 'Choose the file again. Nothing was stored.'
	},
	settingsUnreadable: {
		message: () => 'These settings could not be saved.',
		fix: () => 'Check the value that you changed; everything else is as before.'
	},
	modelGone: {
		message: () => 'This version of the model is no longer on this device.',
		fix: () => 'The rules go on scoring. Train it again, or import its file.'
	},
	modelInUse: { message: () => 'This version scores your contacts now.', fix: () => 'Switch it off first.' },
	modelInLists: {
		message: (p) => `These lists are scored by this version: ${p.lists}.`,
		fix: () => 'Choose something else for them first.'
	},
	outcomesGone: { message: () => 'The file with the outcomes is no longer in memory.', fix: () => 'Choose it again; nothing was changed.' },
	nothingToUndo: { message: () => 'There is nothing to undo.' },
	decidedElsewhere: {
		message: () => 'This was decided in another tab meanwhile.',
		fix: () => 'What is shown now is how it stands. Decide again where it should be otherwise.'
	},
	heldGone: { message: () => 'These rows were settled in the meantime.', fix: () => 'The list shows what still waits.' },
	skipGone: { message: () => 'This skip can’t be taken back any more.', fix: () => 'To bring the row back, import its file again.' },
	contactGone: {
		message: () => 'This contact is no longer there.',
		fix: () => 'It was deleted or changed elsewhere. Go back to Contacts.'
	},
	takenSince: {
		message: (p) => `${p.field} ${p.value} belongs to ${p.name || 'another contact'} by now, and only one contact may have it.`,
		fix: () => 'Take it from that contact first, then try again.'
	},
	changedSince: { message: (p) => `${p.field} was changed again since.`, fix: () => 'Undo the later change first; nothing was altered.' },
	historyCreated: { message: (p) => (Number(p.row) > 0 ? `Imported from ${p.file}, row ${p.row}` : 'Added by hand') },
	historyMerged: { message: (p) => `Merged with row ${p.row} of ${p.file}${MATCHED_BY[p.match ?? ''] ?? ''}` },
	destinationDeleted: { message: () => GONE },
	sentAgainName: { message: () => ' (again)' },
	historyEdited: { message: (p) => `Edited by ${p.by}` },
	historyTakenBackGone: { message: (p) => `No longer at ${p.destination || GONE} when its delivery was taken back` },
	historyTakenBack: { message: (p) => `Delivery to ${p.destination || GONE} taken back` },
	historyDelivered: { message: (p) => `Delivered to ${p.destination || GONE}: ${BECAME[p.status ?? ''] ?? p.status}` },
	historyRejected: { message: (p) => `Rejected by ${p.destination || GONE}: ${p.reason}` },
	phoneExtension: { message: (p) => `ext. ${p.number}` },
	yes: { message: () => 'Yes' },
	no: { message: () => 'No' }
} satisfies Catalogue;
