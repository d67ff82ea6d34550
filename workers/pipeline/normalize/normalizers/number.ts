import { isPlainNumber, parseNumber } from '../../values/number';
import type { Normalizer } from '../normalizer';

/** Writes numbers without thousands separators, currency or letters: $1.2M becomes 1200000. */
export const numberNormalizer: Normalizer = {
	id: 'number',
	label: 'Plain numbers',
	description: 'Writes numbers without thousands separators, currency or letters: $1.2M becomes 1200000.',
	order: 50,
	costly: true,
	applies: (field) => field.type === 'number',
	normalize: (value, ctx) => {
		const whole = ctx.field.group !== 'custom';
		return isPlainNumber(value) && !value.includes('.') && value.length < 15 && !value.startsWith('0')
			? value
			: (parseNumber(value, whole) ?? value);
	}
};
