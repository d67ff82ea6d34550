import type { Reader } from './reader';

/** Mail programs write people as `Ana Silva <ana@hafen.example>`. */
export const nameAndAddress: Reader = {
	id: 'nameAndAddress',
	label: 'Name and address',
	description: 'Takes names and email addresses that stand in one cell apart.',
	fits: (field) => field === 'email' || field === 'fullName',
	read: (cell) => cell
};
