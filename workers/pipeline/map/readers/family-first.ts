import { withFamilyComma } from '../../values/names/family-first';
import type { Reader } from './reader';

/** "Rossi Mario" under "Cognome e nome". */
export const familyFirst: Reader = {
	id: 'familyFirst',
	label: 'Family name first',
	description: 'Reads names that begin with the family name.',
	fits: (field) => field === 'fullName',
	read: withFamilyComma
};
