import type { Reader } from './reader';

/** Google Contacts lists groups with a star before its own ones: "Friends ::: * myContacts". */
export const markedGroups: Reader = {
	id: 'markedGroups',
	label: 'Groups with a star',
	description: 'Lists groups with commas and takes off the star before those of the product.',
	fits: (field) => field === 'tags',
	read: (cell) =>
		cell
			.split(':::')
			.map((v) => v.replace(/^\s*\*\s*/, '').trim())
			.filter((v) => v !== '')
			.join(', ')
};
