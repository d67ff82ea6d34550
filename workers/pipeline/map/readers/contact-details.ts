import type { Reader } from './reader';

/** Lists made by hand put all that is known of a person into one cell: "Ana Silva, ana@hafen.example, +49 30 9018200". */
export const contactDetails: Reader = {
	id: 'contactDetails',
	label: 'Contact details in one cell',
	description: 'Takes names, addresses, numbers and what else stands in one cell apart.',
	fits: (field) => field === 'fullName',
	read: (cell) => cell
};
