import { parsePhone } from '../../values/phone';
import type { Normalizer } from '../normalizer';

/** Writes phone numbers internationally (+14155550123 ext. 12), by the country of the row or the default country. */
export const phoneNormalizer: Normalizer = {
	id: 'phone',
	label: 'Phone to E.164',
	description: 'Writes phone numbers internationally (+14155550123 ext. 12), by the country of the row or the default country.',
	order: 50,
	applies: (field) => field.type === 'phone',
	normalize: (value, ctx) => parsePhone(value, ctx.country).canonical
};
