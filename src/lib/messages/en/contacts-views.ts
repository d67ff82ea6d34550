/** Words of saved views. */
export const views = {
	title: 'Saved views',
	short: 'Views',
	all: 'All contacts',
	reading: 'Reading your views…',
	save: 'Save this view…',
	saveHint: 'Filter or sort the list first.',
	nameTitle: 'Save this view',
	renameTitle: 'Rename the view',
	nameText:
		'Filters, order and chosen columns are kept on this device, and come with a backup. What was typed into the search, or into a filter by name, email, phone, link or note, is not.',
	name: 'Name',
	nameHint: '“Hot leads of Hannover”',
	nameNeeded: 'Give it a name.',
	willReplace: 'There is a view of this name. It will be replaced.',
	confirm: 'Save',
	cancel: 'Cancel',
	saved: (name: string) => `View “${name}” is saved.`,
	unsaved: (name: string) => `View “${name}” is kept until this page is closed: it could not be saved on this device.`,
	removed: (name: string) => `View “${name}” is deleted.`,
	unremoved: (name: string) => `View “${name}” is gone until this page is closed: that could not be stored on this device.`,
	update: (name: string) => `Save changes to “${name}”`,
	rename: (name: string) => `Rename “${name}”…`,
	remove: (name: string) => `Delete “${name}”`,
	changed: (name: string) => `${name}, changed`,
	attention: 'A filter in it wants a look'
};
