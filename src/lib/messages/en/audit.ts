import { locale } from '#domain/messages/locale';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());
const entries = (count: number): string => `${n(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** Words of the audit log: who did what when, and whether it is whole. */
export const audit = area('audit', {
	title: 'Audit log',
	open: 'Audit log',
	back: 'History',
	help: 'Everything that was done on this device, in order. Each entry carries a hash of the one before, so that a change shows.',
	reading: 'Reading the audit log',
	state: (total: number) => `${entries(total)} on this device`,
	empty: 'Nothing was done yet. The first import, edit or setting makes the first entry.',
	verify: 'Verify',
	verifying: (done: number) => `Checking, ${entries(done)} so far`,
	holds: (count: number, seconds: string) => `All ${entries(count)} are as they were written (${seconds} s)`,
	holdsText: 'No entry was changed, taken out or put in between.',
	cut: 'Entries at the end are gone or were made anew',
	cutText: 'An earlier check on this device saw a newer entry than there is now. The entries before it are as they were written.',
	changed: (key: number) => `Entry ${n(key)} is not what was written`,
	missing: (key: number) => `Entries before number ${n(key)} are gone`,
	brokenText: (action: string, time: string) => `It reads “${action}”, ${time}. Entries before it are as they were written; from it on nothing is proved.`,
	trouble: 'The audit log could not be read. Reload the page; nothing was changed.',
	filter: 'Show',
	all: 'All',
	areas: { import: 'Imports', contacts: 'Contacts', booth: 'Booth', held: 'Manual review', delivery: 'Deliveries', destination: 'Destinations', fields: 'Fields', settings: 'Settings', scoring: 'Scoring', export: 'Exports', store: 'Storage', process: 'Processes', list: 'Lead lists', campaign: 'Campaigns', suppression: 'Suppression lists', user: 'Users' },
	none: 'Nothing of this kind in the newest entries.',
	older: 'Show older',
	columns: { number: 'Number' },
	/** Names of details that are not plain words as they are. */
	details: {
		fieldType: 'type', field: 'field', key: 'setting', before: 'was', after: 'now', total: 'rows', bytes: 'size in bytes', contacts: 'contacts', stillHeld: 'still waiting',
		file: 'file', size: 'size in bytes', policy: 'same email as a contact', rows: 'rows', created: 'imported', merged: 'merged', skipped: 'skipped', held: 'held',
		failed: 'failed', changed: 'changed since', removed: 'removed', returned: 'returned to what they were', left: 'left as they are', cells: 'cells', decision: 'decision', pairs: 'pairs',
		from: 'confidence from', type: 'type of match', phase: 'stood at', event: 'event', n: 'number', kind: 'kind', label: 'name', name: 'name',
		count: 'count', fields: 'fields', kept: 'kept', waiting: 'waiting', updated: 'updated', rejected: 'rejected', cancelled: 'cancelled', withheld: 'withheld',
		role: 'role', roleBefore: 'role before', version: 'version', restored: 'restored from version', why: 'reason', reason: 'reason', won: 'won', lost: 'lost',
		model: 'model', list: 'lead list', lists: 'lead lists', outcome: 'outcome', outcomes: 'outcomes', again: 'again', campaign: 'campaign', campaigns: 'campaigns',
		dialer: 'dialer', files: 'files', queued: 'queued', leftOut: 'left out', what: 'what', format: 'format', backupOf: 'backup of', pausedDeliveries: 'deliveries paused',
		encrypted: 'encrypted', entries: 'rows', visitors: 'visitors', pictures: 'pictures', people: 'people', known: 'known already', incomplete: 'incomplete', conflicts: 'disagreements',
		numbers: 'numbers', refused: 'said no', refusedSent: 'said no and sent', refusedLeftOut: 'said no and left out', emails: 'emails', domains: 'domains', hashed: 'hashed', unreadable: 'unreadable', unassigned: 'no longer assigned', attempts: 'attempts', contact: 'contact', imports: 'imports',
		deliveries: 'deliveries', settings: 'settings', which: 'which', origin: 'address', connector: 'connector', token: 'token', stopped: 'stopped before the end', interrupted: 'it had died in the middle'
	} as Record<string, string>,
	/** Values that the app has codes for. */
	values: {
		merged: 'merge', edited: 'edit', merge: 'merge', skip: 'skip', manual: 'Manual Review', keepBoth: 'keep both', update: 'update the contact', create: 'import as new', review: 'ask a person', true: 'yes', false: 'no',
		set: 'set', removed: 'removed', kept: 'kept'
	} as Record<string, string>,
	/** Settings that no screen names in a word of its own, and what is said of a changed one. */
	settings: {
		duplicatePolicy: 'When a contact exists already', tierScheme: 'Names of the tiers', tierThresholds: 'Thresholds of the tiers', tierRanks: 'Ranks of the tiers', scoringProfile: 'Scoring profile', normalizersOff: 'Cleaning steps switched off', matchRules: 'Kinds of duplicates', deletedFields: 'Deleted fields', boothEvent: 'Event at the booth', lookedFor: 'Looked for', maxLength: 'Longest value in characters', nothing: 'blank',
		changed: (setting: string, before: string, after: string) => `${setting}: was ${before}, now ${after}`, same: (setting: string) => `${setting}: changed`
	},
	actions: {
		'import.created': 'Import begun', 'import.committing': 'Import being written', 'import.completed': 'Import completed', 'import.cancelled': 'Import cancelled', 'import.reopened': 'Import reopened', 'import.fixed': 'Rows corrected',
		'contact.created': 'Contact added', 'contact.edited': 'Contact edited', 'contact.undone': 'Change undone', 'contacts.edited': 'Contacts edited', 'contacts.editUndone': 'Edit of many contacts undone', 'contacts.deleted': 'Contacts deleted', 'contacts.restored': 'Contacts restored', 'contacts.rescored': 'Contacts scored anew',
		'booth.captured': 'Visitor captured', 'booth.merged': 'Visitor added to a contact', 'booth.kept': 'Visitor kept, to be completed', 'booth.completed': 'Visitor completed', 'booth.takenBack': 'Visitor taken back', 'booth.attendees': 'Attendee list loaded', 'booth.handedOver': 'Visitors handed over', 'booth.received': 'Visitors taken in', 'booth.held': 'Visitor waits for review', 'held.merge': 'Waiting rows merged', 'held.keepBoth': 'Waiting rows imported as new', 'held.skip': 'Waiting rows skipped',
		'delivery.created': 'Delivery begun', 'delivery.done': 'Delivery done', 'delivery.paused': 'Delivery paused', 'delivery.resumed': 'Delivery resumed', 'delivery.cancelled': 'Delivery cancelled',
		'destination.saved': 'Destination saved', 'destination.deleted': 'Destination deleted', 'destination.stopped': 'Destination stopped', 'destination.resumed': 'Destination resumed',
		'fields.renamed': 'Field renamed', 'fields.hidden': 'Field hidden', 'fields.shown': 'Field shown again', 'fields.deleted': 'Field deleted', 'fields.restored': 'Deleted field brought back', 'fields.choices': 'Choices of a field changed', 'fields.retyped': 'Type of a field changed', 'settings.changed': 'Setting changed', 'store.upgraded': 'Stored contacts brought up to date', 'export.saved': 'List exported', 'store.backedUp': 'Backup made', 'store.restored': 'Backup restored',
		'process.created': 'Process made', 'process.renamed': 'Process renamed', 'process.deleted': 'Process deleted', 'list.created': 'Lead list made', 'list.changed': 'Lead list changed', 'list.enabled': 'Lead list enabled',
		'list.scoredBy': 'What scores a lead list was changed',
		'list.disabled': 'Lead list disabled', 'list.deleted': 'Lead list deleted', 'list.uploaded': 'Lead list uploaded', 'list.contactAdded': 'Contact added to a lead list', 'list.contactsRemoved': 'Contacts removed from a lead list',
		'campaign.created': 'Campaign made', 'campaign.changed': 'Campaign changed', 'campaign.deleted': 'Campaign deleted', 'campaign.assigned': 'Lead lists assigned', 'campaign.reset': 'Campaign reset', 'campaign.churned': 'Contacts processed again',
		'campaign.doNotCall': 'Contact asked not to be called', 'campaign.attemptTakenBack': 'Attempt taken back', 'suppression.imported': 'Suppression list imported', 'suppression.deleted': 'Suppression list deleted', 'suppression.refusalsListed': 'Refusals of an import put on the suppression list', 'suppression.refusalsUnlisted': 'Refusals of an import taken off the suppression list',
		'settings.callingWindows': 'Calling hours changed', 'export.dialer': 'Dialer file exported',
		'user.added': 'User added', 'user.changed': 'User changed', 'user.removed': 'User removed', 'user.switched': 'User took over', 'user.unlocked': 'App unlocked', 'user.locked': 'App locked', 'user.passphraseSet': 'Passphrase set', 'user.passphraseRemoved': 'Passphrase removed', 'user.refused': 'Wrong passphrase', 'contact.erased': 'A person was erased', 'contact.reported': 'Report on a person made', 'log.sealed': 'Older entries sealed',
		'import.decided': 'Duplicates decided', 'import.decisionUndone': 'Decision about duplicates undone', 'import.undoing': 'Import being taken back', 'import.undone': 'Import taken back',
		'mapping.saved': 'Mapping saved', 'mapping.imported': 'Mapping loaded from a file', 'mapping.deleted': 'Mapping deleted', 'recipe.saved': 'Recipe saved',
		'recipe.imported': 'Recipe loaded from a file', 'recipe.deleted': 'Recipe deleted', 'apart.forgotten': 'Pairs kept apart were forgotten', 'destination.configured': 'Destination set up by the app’s configuration',
		'destination.mapped': 'Fields of a destination mapped', 'destination.fieldsCreated': 'Fields created at a destination', 'destination.signedIn': 'Signed in at a destination', 'destination.addressHidden': 'Secret taken out of a destination’s address',
		'list.contactsAdded': 'Contacts added to a lead list', 'model.saved': 'Learned model saved', 'model.used': 'Learned model switched on', 'model.off': 'Learned model switched off',
		'model.deleted': 'Learned model deleted', 'outcomes.written': 'Outcomes recorded', 'score.set': 'Score set by hand', 'score.setBack': 'Score set by hand taken back',
		'scoring.profileSaved': 'Scoring profile saved', 'vault.passphraseSet': 'Passphrase of the tokens set', 'vault.passphraseRemoved': 'Passphrase of the tokens removed'
	} as Record<string, string>
});
