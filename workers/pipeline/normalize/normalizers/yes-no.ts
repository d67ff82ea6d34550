import { parseYesNo } from '../../values/yes-no';
import type { Normalizer } from '../normalizer';

/** Turns true, 1, x, ja, oui and the like into yes, their opposites into no. */
export const yesNoNormalizer: Normalizer = {
	id: 'yes-no',
	label: 'Yes or no',
	description: 'Turns true, 1, x, ja, oui and the like into yes, their opposites into no.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'yesNo',
	normalize: (value) => parseYesNo(value) ?? value
};
