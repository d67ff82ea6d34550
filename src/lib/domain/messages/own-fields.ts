import { type Catalogue, count } from './catalogue';

/** Why a field of one's own can't be changed, by code, and what a mapping says of one that was put away. */
export const ownFieldMessages = {
	excludedFieldDeleted: {
		message: (p) => `Left out: it went into the field ${p.field}, which was deleted.`,
		fix: () => 'Choose another field or make a new one; or bring the deleted one back under Settings, Fields.'
	},
	excludedFieldHidden: {
		message: (p) => `Left out: it would go into the field ${p.field}, which is hidden.`,
		fix: () => 'Choose another field, or show that one again under Settings, Fields.'
	},
	recipeFieldDeleted: {
		message: (p) => `The column “${p.header}” went into the field ${p.field}, which was deleted. It is left out.`,
		fix: () => 'Choose where it goes, if it is needed.'
	},
	fieldGone: {
		message: () => 'This field was deleted, here or in another tab.',
		fix: () => 'Deleted fields stand below the others and can be brought back.'
	},
	fieldsAtWork: {
		message: () => 'The values of a field are being changed at this moment, here or in another tab.',
		fix: () => 'Wait until that is done, then try again.'
	},
	fieldImporting: {
		message: (p) => `Rows of ${p.file} are on their way into this field.`,
		fix: () => 'Finish that import, take it back to step 2, or cancel it; then try again.'
	},
	fieldIsKey: {
		message: (p) => `${p.field} is the primary key: by it rows update contacts.`,
		fix: () => 'Choose another primary key in the table definition first.'
	},
	fieldIsUnique: {
		message: (p) => `${p.field} is unique, and another type could make two of its values the same.`,
		fix: () => 'Switch “Unique” off in the table definition first.'
	},
	fieldIsRequired: {
		message: (p) => `${p.field} is required, so forms have to ask for it.`,
		fix: () => 'Switch “Required” off in the table definition first.'
	},
	fieldNameLong: { message: (p) => `A name has at most ${count(p.limit)} characters.`, fix: () => 'Shorten it.' },
	fieldNameTaken: {
		message: (p) => `There is a field called ${p.field} already.`,
		fix: () => 'Give it another name: two of one name could not be told apart.'
	},
	fieldNameBuiltIn: {
		message: (p) => `In files “${p.label}” means the built-in field ${p.field}.`,
		fix: () => 'Give it a name that says something else.'
	},
	fieldChangedSince: {
		message: (p) => `${p.field} was changed meanwhile, in another tab.`,
		fix: () => 'Look at it as it is now, then try again.'
	},
	fieldDeletedSince: {
		message: (p) => `The field ${p.field} was deleted with its values.`,
		fix: () => 'It is brought back as a whole, under Settings, Fields.'
	},
	fieldDeletedMeanwhile: {
		message: (p) => `The column “${p.header}” goes into the field ${p.field}, which was deleted meanwhile.`,
		fix: () => 'Choose another field for the column, or bring the deleted one back under Settings, Fields.'
	},
	choicesNeeded: {
		message: () => 'A choice needs at least one value, and none of them blank.',
		fix: () => 'Add one, or take the blank one away.'
	},
	choicesTooMany: {
		message: (p) => `A choice has at most ${count(p.limit)} values.`,
		fix: () => 'Leave it a text field, or take some away.'
	},
	choiceTwice: {
		message: (p) => `“${p.choice}” is there twice; capitals and accents make no difference.`,
		fix: () => 'Take one of them away.'
	}
} satisfies Catalogue;
