import { locale } from '#domain/messages/locale';
import { ROLE_NAMES } from '#domain/messages/trust';
import type { Permission } from '#domain/device/permissions';
import { area } from '../area';

/** Words of users, roles and permissions (HIS-3). */
export const users = {
	title: 'Users',
	text: 'Who uses this device. What they import, decide and change stands under their name in the audit log.',
	sole: 'Only you, so far. Add a colleague where several people share this tablet.',
	ask: 'Ask a marketing administrator of this device.',
	list: 'Users of this device',
	roles: ROLE_NAMES,
	owner: 'Owner',
	atWork: 'Working now',
	unnamed: 'You (no name yet)',
	withPassphrase: 'Has a passphrase',
	noPassphrase: 'No passphrase',
	add: 'Add a user',
	edit: (name: string) => `Change ${name}`,
	switchTo: 'Take over',
	remove: 'Remove',
	more: (name: string) => `More about ${name}`,
	addTitle: 'Add a user',
	editTitle: 'Change the user',
	name: 'Name',
	role: 'Role',
	roleHint: 'The role decides what this user may do; the table of permissions says what exactly.',
	cancel: 'Cancel',
	save: 'Save',
	addAction: 'Add user',
	removeTitle: (name: string) => `Remove ${name}?`,
	removeText: 'What they did stays in the history under their name. Their passphrase is forgotten.',
	removeAction: 'Remove user',
	problem: 'That could not be saved',
	added: (name: string) => `${name} was added.`,
	changed: 'User changed.',
	removed: (name: string) => `${name} was removed.`,
	switched: (name: string) => `${name} works on this device now.`,
	soleKeeper:
		'Only one administrator has a passphrase. If they forget it, nobody can set a new one. Give a second user the role Marketing administrator and a passphrase.',
	honour: 'Without passphrases anybody can take over as anybody. Set passphrases under Lock to keep users apart.'
};

/** Words of the table of permissions. */
export const permissions = {
	title: 'Permissions',
	text: 'What each role may do. Administrators and the owner of this device may do everything.',
	what: {
		import: 'Import files',
		decide: 'Decide about duplicates, edit many at once',
		delete: 'Delete contacts',
		push: 'Deliver',
		settings: 'Change settings',
		lists: 'Manage lists, note calls',
		export: 'Save as files',
		erase: 'Erase a person',
		audit: 'Read the audit log'
	} satisfies Record<Permission, string> as Record<Permission, string>,
	administrators: 'Change users, roles and this table: administrators alone.'
};

/** Words of the lock, of its screen and its settings. */
export const lockWords = area('lockWords', {
	title: 'Lock',
	text: 'A passphrase for each user. While the app is locked no contact is on the screen or in memory, and neither contacts nor the tokens of destinations can be read.',
	off: 'The app has no lock: whoever holds this device can open it.',
	on: 'The app is locked by passphrases.',
	sealing: 'Not everything is encrypted yet. That goes on while the app is open; it needs some free room on this device.',
	limits:
		'With a passphrase, contacts, files and deliveries are stored encrypted on this device. Settings, names of users, counts, and who did what when stay readable. The browser may keep what was stored before: it goes the next time that the app locks after all of it is encrypted. Switch on the encryption of the device itself as well.',
	set: 'Set a passphrase',
	change: 'Change my passphrase',
	setFor: (name: string) => `Set a passphrase for ${name}`,
	turnOff: 'Turn the lock off',
	now: 'Lock now',
	after: 'Lock by itself',
	afterHint:
		'Counted from the last touch, also while the app is in the background. An import under way goes on behind the lock screen. Visitor mode stays open meanwhile; whoever leaves it after that time needs their passphrase.',
	minutes: (n: number) =>
		n === 0 ? 'Never' : n === 1 ? 'After 1 minute' : n === 60 ? 'After 1 hour' : `After ${n.toLocaleString(locale())} minutes`,
	warn: 'Nobody can tell you a forgotten passphrase. An administrator can set a new one. When nobody knows theirs, the contacts on this device are lost, and only a backup brings them back.',
	backup: 'Make a backup first',
	turnOffText:
		'All passphrases of users are taken away. Whoever holds this device can open the app then. What is stored on this device is no longer encrypted then.',
	current: 'Your passphrase now',
	next: 'Passphrase',
	again: 'Passphrase again',
	hint: 'At least 10 characters; four words are best',
	differ: 'The two are not the same.',
	cancel: 'Cancel',
	save: 'Set passphrase',
	saved: 'Passphrase set.',
	gone: 'The lock is off.',
	problem: 'That did not work',
	owner: 'You',
	screen: {
		title: 'Muster is locked',
		who: 'Who are you?',
		as: (name: string) => `Unlock as ${name}`,
		passphrase: (name: string) => (name === '' ? 'Your passphrase' : `Passphrase of ${name}`),
		unlock: 'Unlock',
		other: 'Somebody else',
		reading: 'Reading who can unlock',
		failed: 'Not unlocked',
		forgot:
			'Forgotten it? An administrator of this device can set a new one for you in Settings. When nobody knows theirs, the contacts on this device are lost: wipe the device and restore a backup.',
		covered: 'Work is under way and goes on; the app locks when it is done.',
		keeps: 'Everything is kept. Deliveries that wait go on once the app is unlocked.',
		moving: 'Old copies from before the lock are being removed from the browser’s files. Unlocking waits for it.'
	},
	wipe: {
		unknown: 'Some contacts may not be delivered yet',
		blocked: 'Wiping now would lose them for good. Unlock the app to deliver them, or to save a backup, first.',
		loseAll: 'lose all'
	}
});
