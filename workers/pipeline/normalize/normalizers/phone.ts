import { parsePhoneOnce } from '../../values/phones/phone';
import { isPlaceholder } from '../../values/placeholder';
import type { Normalizer } from '../normalizer';

/** Writes phone numbers internationally (+14155550123 ext. 12), by the country of the row or the default country. */
export const phoneNormalizer: Normalizer = {
	id: 'phone',
	label: 'Phone to E.164',
	description: 'Writes phone numbers internationally (+14155550123 ext. 12), by the country of the row or the default country.',
	order: 50,
	byCountry: true,
	applies: (field) => field.type === 'phone',
	normalize: (value, ctx) => {
		const { canonical } = parsePhoneOnce(value, ctx.country);
		// "tel: 0" is a stand-in for nothing once its label is off.
		return canonical.length < 12 && canonical !== value && isPlaceholder(canonical, 'phone') ? null : canonical;
	}
};
