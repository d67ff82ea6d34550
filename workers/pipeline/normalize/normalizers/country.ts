import { countryOfCell } from '../../values/country';
import { memoise } from '../../values/memo';
import type { Normalizer } from '../normalizer';

/** Turns country names and codes in common spellings and languages into the two-letter ISO 3166 code. */
export const countryNormalizer: Normalizer = {
	id: 'country',
	label: 'Country to code',
	description: 'Turns country names and codes in common spellings and languages into the two-letter ISO 3166 code.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'country',
	normalize: memoise((value: string) => countryOfCell(value) ?? value, 5_000)
};
