import { plural, type Catalogue } from './catalogue';

const GONE = 'What was here was removed for it, and what is here now is not whole.';

/** Why a backup could not be made or read (APP-5). */
export const backupMessages = {
	backupNotOne: {
		message: () => 'This file is no backup of Muster',
		fix: () => 'Choose the file that “Back up” saved; its name ends in .muster. Nothing was changed.'
	},
	backupChosen: {
		message: (p) => `${p.name} is a backup of Muster, not a table of contacts. Nothing was imported.`,
		fix: () =>
			'Choose it under Settings, Backup, “Restore from a backup”: its contacts are added to those here, or all of it takes their place.'
	},
	backupDamaged: {
		message: () => 'The backup is damaged',
		fix: () => 'What it holds is not what was written. Take another copy of the file. Nothing was changed.'
	},
	backupCut: {
		message: () => 'The backup is cut off',
		fix: () => 'Its end is missing, as after a broken copy or download. Take another copy of the file. Nothing was changed.'
	},
	backupPassphrase: {
		message: () => 'The passphrase does not open this backup',
		fix: () => 'Type it as it was when the backup was made. Without it nobody can read the file. Nothing was changed.'
	},
	backupNewer: {
		message: (p) => `The backup comes from a newer version of Muster (form ${p.schema}; this one knows ${p.known})`,
		fix: () => 'Update Muster, then restore. Nothing was changed.'
	},
	visitorsNewer: {
		message: (p) =>
			`${plural(p.count, 'visitor')} of this file ${Number(p.count) === 1 ? 'comes' : 'come'} from a newer version of Muster and can’t be read here`,
		fix: () => 'Update Muster on this tablet, then take them in. Nobody was taken in, and nothing was changed.'
	},
	backupIsVisitors: {
		message: () => 'This file holds visitors of another tablet, not a backup',
		fix: () => 'Take it in at the booth, under “Hand over”. Nothing was changed.'
	},
	backupImporting: { message: () => 'An import is under way', fix: () => 'Let it end, or cancel it, then restore. Nothing was changed.' },
	backupStopped: { message: () => 'Stopped before all was restored.', fix: () => `${GONE} Start again with the same file.` },
	backupFull: {
		message: () => 'This device has no room left for all of the backup.',
		fix: () => `${GONE} Free some space, then start again with the same file.`
	}
} satisfies Catalogue;
