import { locale } from '#domain/messages/locale';
import { area } from '../area';
import { percentText } from '#domain/messages/catalogue';

const n = (count: number): string => count.toLocaleString(locale());

/** Words of the frame around every screen: rail, bars, status, palette, updates, intake. */
export const shell = area('shell', {
	app: 'Muster',
	screens: {
		home: 'Home',
		booth: 'Booth',
		import: 'Import',
		quick: 'Quick clean',
		contacts: 'Contacts',
		review: 'Review',
		deliver: 'Deliver',
		history: 'History',
		settings: 'Settings',
		contact: 'Contact',
		delivery: 'Delivery',
		audit: 'Audit log',
		scoring: 'Scoring',
		lists: 'Lead lists',
		list: 'Lead list',
		campaigns: 'Campaigns',
		campaign: 'Campaign',
		work: 'Work',
		suppressions: 'Suppression lists',
		insights: 'Insights'
	},
	skip: 'Skip to content',
	navigation: 'Main',
	more: 'More',
	profile: 'You',
	waiting: (count: number) => `, ${n(count)} waiting`,

	online: 'Online',
	offline: 'Offline',
	onDevice: 'All work is on this device',
	onDeviceShort: 'On this device',
	undelivered: (count: number) => `${n(count)} not yet delivered`,
	unscored: 'Unscored',
	running: {
		reading: (file: string, percent: number | null) => `Importing ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (file: string, percent: number | null) =>
			`Looking for duplicates in ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (file: string, percent: number | null) =>
			`Writing the contacts of ${file}${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	upkeep: {
		upgrade: (percent: number) => `Updating how contacts are stored, ${percentText(percent)}`,
		rescore: (percent: number) => `Scoring all contacts anew, ${percentText(percent)}`,
		seal: (percent: number) => `Encrypting what is stored, ${percentText(percent)}`,
		open: (percent: number) => `Removing the encryption, ${percentText(percent)}`,
		values: (percent: number) => `Changing values of contacts, ${percentText(percent)}`
	},
	statusTitle: 'Status',
	statusOnline: 'Connected. Deliveries are sent as soon as they are made.',
	statusOffline: 'No network. Everything but delivery works; what waits is sent when the network is back.',
	statusDelivered: 'Nothing waits to be sent.',
	statusUndelivered: (count: number) => (count === 1 ? '1 contact waits to be delivered.' : `${n(count)} contacts wait to be delivered.`),
	statusHeld: (count: number) =>
		count === 1 ? '1 possible duplicate waits for review.' : `${n(count)} possible duplicates wait for review.`,
	statusNoImport: 'No import is running.',
	statusStorage: (used: string, quota: string) => `${used} used of ${quota} that this browser allows.`,
	statusPersisted: 'The browser keeps this data until you delete it.',
	statusNotPersisted: 'The browser may clear this data when the device runs out of space.',
	statusTrouble:
		'The counts could not be read from this device. Your contacts are not touched. Reload the page; if it stays so, close Muster in every tab and open it again.',
	open: { import: 'Open import', review: 'Open review', deliver: 'Open deliver', storage: 'Storage settings' },

	palette: 'Go to, do or find',
	palettePlaceholder: 'Search contacts, lists, campaigns, screens and actions',
	paletteNothing: (text: string) => `Nothing fits “${text}”. Try a name, a company or an email address.`,
	paletteGroups: {
		go: 'Go to',
		do: 'Do',
		list: 'Lead lists',
		campaign: 'Campaigns',
		view: 'Saved views',
		destination: 'Destinations',
		contacts: 'Contacts'
	},
	paletteKeys: 'Arrows to move, Enter to open, Escape to close',
	commands: {
		choose: 'Import a contact file',
		sample: 'Try with 2,000 sample contacts',
		paste: 'Paste from a spreadsheet',
		light: 'Light theme',
		dark: 'Dark theme',
		system: 'Theme of the system',
		add: 'Add a contact by hand'
	},

	updateReady: 'A new version is ready',
	updateNow: 'Update now',
	olderPage: 'A newer Muster is at work in another tab, and this page can’t read what it keeps. Nothing is lost.',
	olderReload: 'Reload',
	lostStore:
		'The browser has cut this page off from its storage. Reload it to go on: nothing that is stored is lost, but what was typed here and not saved goes.',
	updateBusy: 'Muster is at work in a tab, or something typed there is not saved yet. The new version waits until that is done.',
	wipedElsewhere: 'This device was wiped in another tab, so this tab began anew.',
	restoredElsewhere: 'A backup takes the place of everything on this device, from another tab, so this tab began anew.',
	typedGone: 'What was typed here and not saved is gone.',
	sharedNothing: 'Nothing that can be imported was shared. Share a CSV, Excel or vCard file.',
	sharedFull: 'Nothing of what was shared could be kept: there is no room left. Free some room on this device, then share it again.',
	sharedLeft: (names: readonly string[]) =>
		`${names.join(', ')} could not be kept: there is not enough room. Free some room on this device, then share or open ${names.length === 1 ? 'it' : 'them'} again.`,
	sharedWaits: (why: string) => `${why} The file waits on this device, and Home opens it as soon as it can.`,
	sharedElsewhere: 'What was shared is open in another tab.',
	importRuns: 'An import is running.',
	offlineReady: 'Ready to work offline',

	dropTitle: 'Drop to import',
	dropText: 'CSV, TSV, Excel or vCard, one contact per row; several files become one import',
	dropFolder: 'That is a folder. Drop the files in it instead.',
	busyIntake: 'An import is running. Drop the file again when it has finished.',
	pastedName: (date: string) => `Pasted ${date}`,
	dismiss: 'Dismiss',
	close: 'Close',
	help: 'Help',
	nothingCalled: (typed: string) => `Nothing is called “${typed}”.`,
	clearSearch: 'Clear the search',
	partMissing: 'This part could not be loaded. Nothing is lost. Check the connection and reload the page.',
	toasts: 'Messages',
	actionOf: (action: string, what: string) => `${action}: ${what}`,

	errorTitle: (status: number) => (status === 404 ? 'There is no such page' : 'This page could not be shown'),
	errorText: (status: number) =>
		status === 404
			? 'The address leads nowhere in Muster. Your contacts are not touched.'
			: 'Something in the app went wrong. Your contacts are stored on this device and are not touched. Reload the page; if it stays so, close Muster in every tab and open it again.',
	errorHome: 'Go to Home',
	errorReload: 'Reload',
	cutOffTitle: 'This screen isn’t on the device yet',
	cutOffText:
		'The network went before Muster was stored for offline use. What you did is kept, and back on the network this screen opens by itself.',
	cutOffBack: 'Go back'
});
