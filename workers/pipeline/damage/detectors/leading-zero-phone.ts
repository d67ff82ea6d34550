import { parsePhone } from '../../values/phones/phone';
import type { Detector } from '../detector';
import { zeroInFront } from '../trunk';

/** Only bare digits were ever taken for a number; anything else was left alone. */
const bare = /^[1-9]\d{4,13}$/;
/** (030) 123, 0 30-123, +49 …, 0049 …: written with what dialling needs in front. */
const withFront = /^[([]?(?:\+|0)/;

/** Numbers with a 0 or + that it takes, and their share among those that are no bare digits. */
const FEWEST = 3;
const SHARE = 0.8;

/**
 * 1701234567 for 01701234567: the column's other numbers begin with 0 or +, this one is bare digits, is no international
 * number as it stands, and with the 0 it is one of the country's plan.
 */
export const leadingZeroPhoneDetector: Detector = {
	id: 'leading-zero-phone',
	kind: 'leadingZero',
	order: 40,
	label: 'Phone numbers without their zero',
	description: 'A national phone number that lost the zero it begins with.',
	applies: (field) => field.type === 'phone',
	scan() {
		let short = 0;
		let fronted = 0;
		let others = 0;
		return {
			add(value) {
				const text = value.trim();
				if (bare.test(text)) short++;
				else if (withFront.test(text)) fronted++;
				else others++;
			},
			facts: () => (short > 0 && fronted >= FEWEST && fronted >= SHARE * (fronted + others) ? { short, fronted, others } : null)
		};
	},
	judge(value, ctx) {
		const text = value.trim();
		if (!bare.test(text)) return undefined;
		const country = ctx.country === '' ? ctx.defaultCountry : ctx.country;
		if (!zeroInFront(country)) return undefined;
		const repaired = parsePhone(`0${text}`, country);
		if ('problem' in repaired || !repaired.valid) return undefined;
		const international = parsePhone(`+${text}`, country);
		return !('problem' in international) && international.valid ? undefined : `0${text}`;
	}
};
