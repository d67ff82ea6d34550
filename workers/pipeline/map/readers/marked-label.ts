import type { Reader } from './reader';

/** Google Contacts puts a star before the label of the value that the user uses most. */
export const markedLabel: Reader = {
	id: 'markedLabel',
	label: 'Label with a star',
	description: 'Takes off the star that marks the main value.',
	fits: (field) => /^phone\dType$/.test(field),
	read: (cell) => (cell.split(':::')[0] ?? '').replace(/^\s*\*\s*/, '').trim()
};
