import { isPhoneField, type Reader } from './reader';

const asIs = (cell: string): string => cell;

/** "+49" in a column beside numbers written without it. */
export const callingCode: Reader = {
	id: 'callingCode',
	label: 'Country calling code',
	description: 'Goes before the numbers of its row that are written without one.',
	fits: isPhoneField,
	read: asIs
};

/** "030" in a column beside local numbers. */
export const areaCode: Reader = {
	id: 'areaCode',
	label: 'Area code',
	description: 'Goes before the local number of its row.',
	fits: isPhoneField,
	read: asIs
};

/** "12" in a column beside the number of a switchboard. */
export const phoneExtension: Reader = {
	id: 'phoneExtension',
	label: 'Extension',
	description: 'Goes behind the number of its row.',
	fits: isPhoneField,
	read: asIs
};
