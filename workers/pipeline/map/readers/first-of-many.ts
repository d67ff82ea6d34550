import { isStandard, type Reader } from './reader';

const parts = (cell: string): string[] =>
	cell
		.split(':::')
		.map((v) => v.trim())
		.filter((v) => v !== '');

/** Fields that take several values as they are. */
const WHOLE = new Set<string>(['notes', 'tags']);

/** Google Contacts writes several values of one label into one cell. */
export const firstOfMany: Reader = {
	id: 'firstOfMany',
	label: 'First of several',
	description: 'Takes the first of several values parted by “:::”; other phones fill free phone fields, all else goes to the notes.',
	fits: (field) => isStandard(field) && !WHOLE.has(field),
	read: (cell) => (cell.includes(':::') ? (parts(cell)[0] ?? '') : cell),
	rest: (cell) => (cell.includes(':::') ? parts(cell).slice(1) : [])
};
