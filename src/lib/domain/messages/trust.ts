import { count, plural, type Catalogue } from './catalogue';

/** Names of the roles, as they stand in sentences and tables. */
export const ROLE_NAMES: Record<string, string> = {
	marketingAdministrator: 'Marketing administrator',
	operationsManager: 'Operations manager',
	marketingManager: 'Marketing manager',
	salesDevelopmentRepresentative: 'Sales development representative',
	accountExecutive: 'Account executive',
	salesManager: 'Sales manager',
	supervisor: 'Supervisor'
};

const role = (id: string | number | undefined): string => ROLE_NAMES[String(id)] ?? String(id ?? '');

/** What a role may not do, one whole sentence per permission. */
const REFUSED: Record<string, (role: string) => string> = {
	import: (r) => `Your role, ${r}, may not import files or take imports back.`,
	decide: (r) => `Your role, ${r}, may not decide about duplicates or edit many contacts at once.`,
	delete: (r) => `Your role, ${r}, may not delete contacts.`,
	push: (r) => `Your role, ${r}, may not deliver contacts or change destinations.`,
	settings: (r) => `Your role, ${r}, may not change the settings of this device.`,
	lists: (r) => `Your role, ${r}, may not manage lead lists and campaigns or note what came of calls.`,
	export: (r) => `Your role, ${r}, may not save contacts as files.`,
	erase: (r) => `Your role, ${r}, may not erase a person or report on one.`,
	audit: (r) => `Your role, ${r}, may not read the audit log.`
};
const ASK = (): string => 'Ask a marketing administrator of this device. Nothing was changed.';

/** Texts by code: users, roles, the lock, erasing a person. */
export const trustMessages: Catalogue = {
	notAllowed: { message: (p) => REFUSED[String(p.what)]?.(role(p.role)) ?? `Your role, ${role(p.role)}, may not do this.`, fix: ASK },
	notAdministrator: {
		message: (p) => `Only a marketing administrator may change users, roles and permissions; your role is ${role(p.role)}.`,
		fix: ASK
	},
	userNameNeeded: { message: () => 'A user needs a name.', fix: () => 'Type the name that stands beside their imports and decisions.' },
	userNameTaken: {
		message: (p) => `There is a user called ${p.name} already.`,
		fix: () => 'Add a second name or a letter, so that the audit log tells them apart.'
	},
	userGone: { message: () => 'This user is no longer on this device.', fix: () => 'The list shows who is.' },
	userIsOwner: {
		message: (p) => `${p.name} owns this device and can’t be removed.`,
		fix: () => 'Rename the owner instead, where somebody else took the device over.'
	},
	userAtWork: { message: (p) => `${p.name} is using the app at this moment.`, fix: () => 'Switch to another administrator first.' },
	userNeedsPassphrase: {
		message: () => 'Users of this device have passphrases.',
		fix: () => 'Lock the app; whoever takes over unlocks it with a passphrase of their own.'
	},
	passphraseWrong: { message: () => 'This passphrase is not the right one.', fix: () => 'Try again; small and capital letters differ.' },
	passphraseShort: {
		message: (p) => `The passphrase is shorter than ${count(p.count)} characters.`,
		fix: () => 'Four words that don’t belong together are easy to remember and hard to guess.'
	},
	passphraseWait: {
		message: (p) => `Too many wrong passphrases. The next try is possible in ${plural(p.seconds, 'second')}.`,
		fix: () => 'Nothing was deleted.'
	},
	passphraseOfTokens: {
		message: () => 'The tokens of your destinations have a passphrase of their own.',
		fix: () => 'Remove it under Deliver first; from then on the passphrases of the users protect the tokens.'
	},
	lockNotOpen: { message: () => 'The app is not unlocked.', fix: () => 'Unlock it with a passphrase of your own first.' },
	lockNotShut: { message: () => 'The app is not locked.', fix: () => 'Wipe this device in Settings instead.' },
	eraseShared: {
		message: (p) => `${p.file} was shared by another app and is not opened yet, and it holds this person, or may.`,
		fix: () => 'Go to Home and reload the page: the file opens there. Import it, or leave the import. Nothing was erased yet.'
	},
	eraseUnfinished: {
		message: (p) => `${p.file} is an import that is not finished, and its rows hold this person, or may.`,
		fix: () => 'Finish or cancel that import first. Nothing was erased yet.'
	},
	eraseSending: {
		message: (p) => `A delivery to ${p.destination} that holds this person is not finished yet.`,
		fix: () => 'Wait until it is done, or pause it. Nothing was erased yet.'
	},
	skippedErased: {
		message: (p) => `Row ${p.row}: This person was erased from this device and is not brought back.`,
		fix: () => 'Add the person by hand if they asked to be contacted again.'
	},
	erasedBefore: {
		message: () => 'Somebody with these details was erased from this device at their request.',
		fix: () => 'Save only if they asked to be contacted again.'
	}
};
