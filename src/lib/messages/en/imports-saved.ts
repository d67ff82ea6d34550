import { count, plural } from '#domain/messages/catalogue';

/** Words of step 2 and 5: mappings and recipes kept on the device. */
export const saved = {
	// The bar above the columns.
	use: 'Use a recipe',
	useText: 'A recipe reads, maps, cleans and fixes this file the way you settled it before.',
	fits: (name: string) => `The columns are those of the recipe “${name}”.`,
	fitsUse: 'Use it',
	next: 'Read it with a recipe',
	nextNone: 'No recipe',
	manage: 'All recipes',
	applied: (name: string) => `Recipe “${name}” is used`,
	asBefore: 'Nothing in this file surprised it.',
	surprises: (n: number) =>
		`${plural(n, 'thing')} in this file ${n === 1 ? 'is' : 'are'} not as the recipe knew ${n === 1 ? 'it' : 'them'}:`,
	severity: { error: 'Settle first', warning: 'Worth a look', info: 'Good to know' } as Record<string, string>,
	goTo: (column: string) => `Go to “${column}”`,
	goToPlain: 'Go to the column',
	drop: 'Read it without the recipe',
	looked: 'I have looked at it',
	lookFirst: 'The recipe met something it did not expect. Look at the list on top and say so there.',

	// Mapping: recognised exports and saved mappings.
	known: (label: string) => `Recognised: ${label}`,
	knownText: 'Its columns are mapped as that product writes them.',
	without: 'Map without it',
	mapped: (name: string) => `Mapping “${name}” is used`,
	missing: (names: string) => `Not in this file: ${names}.`,
	added: (names: string) => `New since then: ${names}.`,
	noneOf: (name: string) => `No column of mapping “${name}” is in this file`,
	sameSet: 'The columns are the same as when it was saved.',
	startOver: 'Start over',

	// Saving and the list.
	mappingMenu: 'Mappings',
	saveMapping: 'Save this mapping',
	saveRecipe: 'Save as recipe',
	list: 'Saved mappings',
	listRecipes: 'Recipes',
	nameTitle: { mapping: 'Save this mapping', recipe: 'Save as recipe' },
	nameText: {
		mapping: 'Where each column goes. It is used by itself when a file with the same columns comes again.',
		recipe:
			'Everything from the first byte to delivery: how the file is read, where its columns go, what is cleaned and fixed, duplicates, scoring. Next month’s file gets the same treatment and a list of what changed.'
	},
	name: 'Name',
	nameHint: 'The same name replaces the one before.',
	nameNeeded: 'Give it a name, so that you know it again.',
	willReplace: 'One of that name exists and is replaced.',
	save: 'Save',
	cancel: 'Cancel',
	savedMapping: (name: string) => `Mapping “${name}” is saved on this device.`,
	savedRecipe: (name: string) => `Recipe “${name}” is saved on this device.`,
	dialogTitle: { mapping: 'Saved mappings', recipe: 'Recipes' },
	dialogText: {
		mapping: 'Kept on this device. Each is used by itself when its columns come again.',
		recipe: 'Kept on this device. Export one as a file to use it on another.'
	},
	none: {
		mapping: 'No mapping is saved yet. Save this one, or bring a mapping file.',
		recipe: 'No recipe is saved yet. Save this import as one, or bring a recipe file.'
	},
	columns: (n: number) => plural(n, 'column'),
	from: (file: string, rows: number) => (rows > 0 ? `made from ${file}, ${plural(rows, 'row')}` : `made from ${file}`),
	on: (date: string) => `saved ${date}`,
	apply: 'Use',
	inUse: 'in use',
	download: 'Export as a file',
	remove: 'Delete',
	removeSure: (name: string) => `Delete “${name}”?`,
	keep: 'Keep',
	removed: (name: string) => `“${name}” is deleted. Imports made with it stay as they are.`,
	bring: { mapping: 'Bring a mapping file', recipe: 'Bring a recipe file' },
	recipeTaken: (name: string) => `Recipe “${name}” is on this device now.`,
	mappingTaken: (name: string) => `Mapping “${name}” is on this device now.`,
	sameFile: (n: number) =>
		n === 1
			? 'One file is the same as another one here: it is read once.'
			: `${count(n)} files are the same as others here: each is read once.`,

	// The end of step 2, and step 5.
	nextTitle: 'For the next file',
	nextText: 'Keep all of this as a recipe: next month’s file is read, mapped, cleaned and fixed the same way, and what changed is listed.',
	recipeDone: (name: string) => `Saved as “${name}”.`,
	exportRecipe: 'Export as a file'
};
