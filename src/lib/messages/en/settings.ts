import { locale } from '#domain/messages/locale';
import { permissions, users } from './trust';
import { area } from '../area';
import { percentText } from '#domain/messages/catalogue';
import { deleted } from './settings-deleted';
import { duplicates } from './settings-duplicates';

const n = (count: number): string => count.toLocaleString(locale());

/** Words of the settings screen. */
export const settings = area('settings', {
	title: 'Settings',
	state: 'Everything here is kept on this device and saved as you change it.',
	/** Names the ways to each section of the screen. */
	sections: 'Sections',
	saved: 'Saved',
	unread:
		'The settings could not be read. The defaults are shown; nothing is changed. If it stays so, close Muster in every tab and open it again.',
	unsaved: 'The last change could not be saved on this device. It holds until this page is closed.',
	reload: 'Reload',
	users,
	permissions,

	profile: {
		title: 'Profile',
		text: 'Written beside every import, decision and edit made on this device.',
		name: 'Your name',
		device: 'Name of this device',
		deviceHint: 'Shown in the status line, for example Hannover 2026 · Tablet 2.'
	},

	look: {
		title: 'Appearance',
		text: '',
		language: 'Language',
		languageAuto: 'Automatic',
		languageHint: 'Automatic is the language of this browser. Files keep their English column names, and the CRM its words.',
		languageLater: 'An import is running. The language changes when Muster is opened next.',
		theme: 'Theme',
		themes: { system: 'System', light: 'Light', dark: 'Dark' },
		density: 'Density',
		densities: { comfortable: 'Comfortable', compact: 'Compact' },
		densityHint: 'Compact rows are 36 px high with a mouse. Touch always gets 44 px.',
		singleKeys: 'Keys of one letter',
		singleKeysHint:
			'M merges, C calls, J and K move on, / searches. Switch them off if you speak to this device or often hit a key by accident.'
	},

	duplicates,
	deleted,

	imports: {
		title: 'Imports',
		text: 'What a new import starts with. Each can be changed for one file while it is set up.',
		policy: (key: string) => `When a contact with the same ${key} exists`,
		policies: { update: 'Update existing', skip: 'Skip the row', create: 'Create new (use with caution)', review: 'Review each' },
		required: 'Required in every row',
		requiredPolicies: {
			emailAndName: 'Email and a name',
			emailFirstLast: 'Email, first name and last name',
			emailFirstLastCompany: 'Email, first name, last name and company',
			emailOrPhone: 'Email or phone'
		},
		survivorship: 'When two values differ in a merge',
		survivorshipRules: {
			newestWins: 'The newest wins',
			keepExisting: 'Keep what is there',
			fillBlanks: 'Only fill blanks',
			longest: 'The longest wins',
			mostComplete: 'The fuller record wins',
			sourcePriority: 'The better source wins'
		},
		country: 'Default country',
		countryHint: 'For phone numbers without a country code in rows that name no country.',
		countryPlaceholder: 'Search countries',
		leadSource: 'Default lead source',
		leadSourceHint: 'For rows that name none. Left blank, they stay without one.'
	},

	limits: {
		title: 'Limits',
		text: 'A file above the standard limit asks first and is then taken in large-file mode, up to the limit of the device.',
		standardSize: 'Standard limit, MB',
		standardRows: 'Standard limit, rows',
		deviceSize: 'Device limit, MB',
		deviceRows: 'Device limit, rows',
		enforce: 'Enforce the standard limit',
		enforceHint: 'Larger files are refused instead of asking.',
		idle: 'Minutes until memory is released',
		idleHint: 'After that long without activity. Unfinished imports stay resumable.',
		range: (least: number, most: number) => `A whole number from ${n(least)} to ${n(most)}.`,
		above: (other: string) => `Must not be below “${other}”.`
	},

	tiers: {
		title: 'Tiers',
		text: 'Which score belongs to which tier. Contacts with too little data stay unscored.',
		scheme: 'Names',
		from: (label: string) => `${label} from`,
		rest: (label: string, below: number) => `${label}: scores below ${n(below)}.`,
		order: 'Each tier must start below the one above it.',
		action: 'What to do',
		byRank: 'Tiers go by rank in the list: the thresholds follow the scores.',
		open: 'Open Scoring'
	},

	table: {
		title: 'Table definition',
		text: 'What each field of a contact may hold. Imports, the editor and the CSV template follow it.',
		summary: (fields: number, key: string, required: number, unique: number) =>
			`${n(fields)} fields, primary key ${key}${required > 0 ? `, ${n(required)} more required` : ''}${unique > 0 ? `, ${n(unique)} more unique` : ''}`,
		types: {
			text: 'Text',
			name: 'Name',
			email: 'Email',
			phone: 'Phone',
			phoneType: 'Phone type',
			url: 'Web address',
			country: 'Country',
			state: 'State',
			date: 'Date',
			number: 'Number',
			yesNo: 'Yes or no',
			choice: 'Choice',
			tags: 'Tags',
			longText: 'Long text'
		} as Record<string, string>,
		characters: 'Characters',
		upTo: (length: number) => `up to ${n(length)} characters`,
		isKey: 'primary key',
		key: 'Primary key',
		keyText: (field: string) =>
			`A row with the ${field} of a contact updates that contact. Matches of any other kind are yours to decide in step 4.`,
		length: (field: string) => `Longest ${field} in characters`,
		required: 'Required',
		unique: 'Unique',
		up: (field: string) => `Move ${field} up`,
		down: (field: string) => `Move ${field} down`,
		note: 'A blank value never breaks “unique”, and contacts that share a value already stay as they are. A row that breaks a rule is an error: it stays out, is listed in the error report, and can be fixed before the import is finished.',
		onTop: (setting: string, policy: string) => `“${setting}” comes on top: ${policy}.`,
		reset: 'Back to the standard table'
	},

	companies: {
		title: 'Known companies',
		text: 'With a list here, a row whose company is not on it gets a warning. The row still goes in.',
		label: 'One company per line',
		count: (count: number) => (count === 0 ? 'No list: companies are not checked.' : count === 1 ? '1 company' : `${n(count)} companies`)
	},

	storage: {
		title: 'Storage',
		text: 'Everything is stored in this browser on this device. There is no server behind Muster.',
		used: (used: string, quota: string) => `${used} used of ${quota}`,
		unknown: 'This browser does not say how much it stores.',
		persisted: 'The browser keeps this data until you delete it.',
		notPersisted: 'The browser may clear this data when the device runs out of space.',
		notInstalled: 'Muster is not installed on this device: installed, the browser keeps its data best.',
		persist: 'Keep the data',
		refused: 'The browser did not agree. Installing Muster usually helps; then ask again.',
		granted: 'The browser will keep the data.',
		copy: 'A copy of all contacts as a CSV file, to keep elsewhere.',
		meter: 'Storage used'
	},

	backup: {
		title: 'Backup',
		text: 'Everything on this device as one file: contacts, history, imports, lists, settings and the audit log. Tokens of destinations stay here.',
		make: 'Back up',
		restore: 'Restore from a backup',
		last: (when: string, contacts: number) => `Last verified backup: ${when}, ${n(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}`,
		never: 'No backup was made on this device yet.',
		makeTitle: 'Back up this device',
		makeText: 'The file is read back and counted before it is saved.',
		encrypt: 'Encrypt with a passphrase',
		encryptHint: 'Recommended: the file holds personal data. Without the passphrase nobody can read it, not even you.',
		passphrase: 'Passphrase',
		passphraseHint: 'At least 8 characters; several words are best',
		again: 'Passphrase again',
		short: 'Use at least 8 characters.',
		unlike: 'The two are not the same.',
		making: (percent: number) => `Writing and checking, ${percentText(percent)}`,
		fileName: 'muster-backup',
		made: (contacts: number, size: string) =>
			`Backup saved and verified: ${n(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}, ${size}`,
		restoreTitle: 'Restore from a backup',
		choose: 'Choose a backup file',
		about: (when: string, contacts: number, sealed: boolean) =>
			`Made ${when}, ${n(contacts)} ${contacts === 1 ? 'contact' : 'contacts'}, ${sealed ? 'encrypted' : 'not encrypted'}`,
		how: 'What to do with it',
		replace: 'Replace everything here',
		replaceHint: (lost: string | null) =>
			lost === null
				? 'What is here could not be read. All of it gives way to the backup.'
				: lost === ''
					? 'There are no contacts and no imports here. What else is here gives way to the backup: lists, destinations, settings.'
					: `Removed first: ${lost}. Make a backup before.`,
		merge: 'Add its contacts to those here',
		mergeHint:
			'Opens the import with the contacts of the backup and the own fields that they fill; there you choose what becomes of whoever is here already. Nothing else comes along: no lists, no suppression lists, no visitors or pictures of the booth, no rows waiting for review, no history, no settings.',
		confirm: (word: string) => `Type ${word} to confirm`,
		word: 'replace',
		restoring: (percent: number) => `Reading and writing, ${percentText(percent)}`,
		run: 'Restore',
		runMerge: 'Open the import',
		cancel: 'Cancel',
		done: (contacts: number) => `${n(contacts)} ${contacts === 1 ? 'contact' : 'contacts'} restored.`,
		paused: (deliveries: number) => `${n(deliveries)} ${deliveries === 1 ? 'delivery is' : 'deliveries are'} paused`,
		pausedText: 'What waits may have arrived since the backup was made. Look in the CRM before you resume.',
		enter: 'Open the app',
		tokenless: (destinations: number) =>
			`${n(destinations)} ${destinations === 1 ? 'destination needs its token' : 'destinations need their tokens'} again`,
		tokenlessText: (names: string) => `No token is in a backup. Enter it under Deliver: ${names}.`,
		erased: (count: number) => `${n(count)} ${count === 1 ? 'contact is' : 'contacts are'} back who had been erased here`,
		erasedText: (names: string) => `They had asked for it. Open each and erase it again: ${names}.`,
		interrupted: 'It was interrupted. Start again with the same file.',
		unfinishedTitle: 'A restore was interrupted',
		unfinishedText: 'What is on this device is not whole. Restore again from the same backup file.',
		unfinishedOpen: 'Open backup settings'
	},

	rules: {
		title: 'What Muster does to a file',
		text: 'Every rule by name. Cleaning steps can be switched off per column during an import.',
		groups: {
			formats: 'Files it reads',
			normalizers: 'Cleaning',
			rules: 'Checks',
			matchRules: 'Duplicate rules',
			survivorshipRules: 'Merge rules',
			factors: 'Scoring factors'
		},
		failed: 'The rules could not be read. Reload the page; if it stays so, close Muster in every tab and open it again.'
	},

	app: {
		title: 'App',
		text: '',
		version: 'Version',
		versionText: (version: string) =>
			/^\d{12,}$/.test(version) ? new Date(Number(version)).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }) : version,
		install: 'Install Muster',
		installText: 'Opens in a window of its own, works without a network, and the browser keeps its data.',
		installed: 'Muster runs as an installed app.',
		installHint:
			'Installed, Muster opens in a window of its own, works without a network, and the browser keeps its data. Install first and import afterwards: on an iPad the installed app keeps its own data.',
		licences: 'Libraries in this app',
		licencesText: (n: number) => `Muster is built with ${n.toLocaleString(locale())} open libraries. Their licences:`,
		licencesFailed: 'The list could not be read. It is part of the built app.',
		licencesOpen: 'Show the licences',
		noText: 'The package brings no text of its own; its licence is named above.',
		privacy: 'Muster sends nothing anywhere, except contacts to the destinations that you set up.'
	},

	wipe: {
		title: 'Wipe this device',
		text: 'Removes everything that Muster stores in this browser. What was delivered stays in the CRM.',
		button: 'Wipe this device',
		question: 'Wipe everything on this device?',
		lost: (contacts: number, imports: number, undelivered: number, held: number) =>
			[
				contacts > 0 ? `${n(contacts)} ${contacts === 1 ? 'contact with its' : 'contacts with their'} history` : '',
				imports > 0 ? `${n(imports)} ${imports === 1 ? 'import with its' : 'imports with their'} files and error reports` : '',
				held > 0 ? `${n(held)} possible ${held === 1 ? 'duplicate' : 'duplicates'} waiting for review` : '',
				undelivered > 0
					? `${n(undelivered)} ${undelivered === 1 ? 'contact' : 'contacts'} not yet delivered: ${undelivered === 1 ? 'it reaches' : 'they reach'} no CRM`
					: '',
				'all destinations, their tokens and the settings'
			].filter(Boolean),
		/** Instead, where the device could not be read. */
		lostUnknown: 'everything that is here: how much, could not be read',
		gone: 'This is lost and cannot be restored:',
		confirm: (word: string) => `Type ${word} to confirm`,
		word: 'wipe',
		/** While something is not delivered: first the ways to lose nothing, then a longer word. */
		blocked: (count: number) => `${n(count)} not yet delivered`,
		blockedText: (n: number) =>
			n === 1
				? 'Wiping now would lose it for good. Deliver it, or save a backup, first.'
				: 'Wiping now would lose them for good. Deliver them, or save a backup, first.',
		deliver: 'Open Deliver',
		backup: 'Save a backup',
		loseWord: (count: number) => `lose ${count}`,
		cancel: 'Keep everything',
		failed: 'The device could not be wiped. Close the other tabs of Muster and try again.',
		done: 'Everything on this device was removed.'
	}
});
