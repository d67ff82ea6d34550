import { count, plural } from '#domain/messages/catalogue';

/** Words of the contact page. */
export const contactPage = {
	back: 'Contacts',
	newTitle: 'New contact',
	newState: 'The same rules as for an imported file. Possible duplicates show up while you type.',
	noName: 'Contact without a name',
	edit: 'Edit',
	deliver: 'Deliver',
	call: (number: string) => `Call ${number}`,
	write: (address: string) => `Write to ${address}`,
	delete: 'Delete contact',
	copyId: 'Copy the contact’s id',
	copied: 'Id copied.',
	more: 'More',
	previous: 'Previous contact in the list',
	next: 'Next contact in the list',
	loading: 'Reading the contact',
	goneTitle: 'This contact is no longer there',
	goneText: 'It was deleted, or the address is of another device. The other contacts are safe.',
	toList: 'Show all contacts',
	troubleTitle: 'The contact could not be read just now.',
	troubleText: 'It is still stored on this device and nothing was changed. If it stays so, close Muster in every tab and open it again.',
	tryAgain: 'Try again',
	and: 'at',

	fields: 'Fields',
	noFields: 'Nothing is known of this contact yet.',
	groups: {
		person: 'Person',
		contact: 'How to reach',
		company: 'Company',
		address: 'Address',
		source: 'Lead',
		engagement: 'Activity',
		consent: 'Consent',
		other: 'More',
		custom: 'Your own fields'
	},
	origin: {
		ask: (field: string) => `Where ${field} came from`,
		/** A row number is a name, so without separators. */
		import: (file: string, row: number) => `${file}, row ${row}`,
		importOnly: (file: string) => file,
		edit: 'Typed by hand',
		unknown: 'Its file is no longer on this device',
		raw: 'In the file',
		when: { import: 'Imported', edit: 'Saved' },
		by: 'By',
		value: 'Now',
		same: 'The same as in the file.',
		kinds: { first: 'from the file that brought the contact', merged: 'merged in from another row', edit: 'typed by hand' },
		open: 'Contacts of this import'
	},

	timeline: 'History',
	/** Behind the time. */
	by: (who: string) => `, by ${who}`,
	blank: 'blank',
	arrow: 'becomes',
	undo: 'Undo',
	undoMerged: 'Undone. The merged row is a contact of its own again.',
	undoEdited: 'Undone. The earlier values are back.',
	undoFailed: 'Nothing was undone.',
	undoKept: (fields: readonly string[]) => (fields.length === 0 ? '' : `Changed again since, and left as it is: ${fields.join(', ')}.`),
	effect: {
		title: 'Undo a change in the middle?',
		text: (later: number) =>
			`${later === 1 ? 'One later change was' : `${count(later)} later changes were`} made to this contact. This is what becomes of it.`,
		back: 'Goes back',
		nothing: 'No value changes now; what later changes go back to does.',
		kept: 'Changed again since, and stays',
		apart: 'The merged row becomes a contact of its own again.',
		cancel: 'Leave as it is',
		confirm: 'Undo the change'
	},
	undone: 'Undone',
	moreChanges: (n: number) => `${count(n)} more ${n === 1 ? 'change' : 'changes'}`,
	fewer: 'Show fewer',

	deliveries: 'Deliveries',
	notThere: 'Not there',
	takenBack: 'Taken back',
	noDeliveries: 'Not sent anywhere yet.',
	changedSince: (destination: string) => `Changed here since. Deliver the contact again to update it in ${destination}.`,
	leftBehind: (destination: string) =>
		`In ${destination} this is a second record of the same person: later deliveries went to another one, and this one stays as it was. Merge or delete it there.`,
	openInCrm: 'Open in CRM',
	openBatch: (destination: string) => `Delivery to ${destination}`,

	/** Of the only number that a contact has, in whichever of the five fields it stands. */
	phone: 'Phone',
	form: {
		save: 'Save',
		add: 'Add contact',
		cancel: 'Cancel',
		allFields: (n: number) => `Show ${plural(n, 'more field')}`,
		use: (value: string) => `Use ${value}`,
		becomes: (value: string) => `Will be saved as ${value}`,
		fix: (n: number) => `${plural(n, 'field')} to correct before this can be saved.`,
		notSaved: 'Nothing was saved.',
		added: (who: string) => `${who} added.`,
		saved: 'Saved.',
		interrupted: 'The work was interrupted. Your entries are still in the form; save again.',
		rebased: 'This contact was changed elsewhere while you were editing. The new values are in the form; what you typed is kept.',
		none: '–',
		phoneTypes: { mobile: 'Mobile', work: 'Work', home: 'Home', fax: 'Fax', other: 'Other' } as Record<string, string>,
		dupTitle: (n: number) =>
			n === 1 ? 'This may be a contact that exists already' : `This may be one of ${count(n)} contacts that exist already`,
		dupTypes: {
			exact: 'same name and email',
			email: 'same email',
			phone: 'same phone number',
			nameCompany: 'same name and company',
			primaryKey: 'same primary key',
			similar: 'similar'
		} as Record<string, string>,
		dupOpen: (who: string) => `Open ${who}`,
		leaveTitle: 'Leave without saving?',
		leaveText: 'What you typed here is lost. The contact stays as it was.',
		leaveTextNew: 'What you typed here is lost. No contact is added.',
		leave: 'Leave without saving',
		stay: 'Keep editing'
	}
};
