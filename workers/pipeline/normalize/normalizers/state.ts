import { stateCode } from '../../values/state';
import type { Normalizer } from '../normalizer';

/** Turns the names of US, Canadian and Australian states into their codes, in rows of such a country or of none. */
export const stateNormalizer: Normalizer = {
	id: 'state',
	label: 'State to code',
	description: 'Turns the names of US, Canadian and Australian states into their codes, in rows of such a country or of none.',
	order: 50,
	costly: true,
	byCountry: true,
	applies: (field) => field.type === 'state',
	normalize: (value, ctx) => stateCode(value, ctx.rowCountry) ?? value
};
