import { stateCode } from '../../values/state';
import type { DamageContext, Detector, Fact } from '../detector';
import { postalPlan, withZeros, type PostalPlan } from '../postal';
import { countryHint } from '../hint';

const digitsOnly = /^\d{1,9}$/;
/** 7030-1234: the ZIP lost its zero before the four digits were put behind it. */
const zipPlusFour = /^(\d{3,4})(-\d{4})$/;
/** States whose ZIP codes begin with zero. */
const ZERO_STATES = new Set(['CT', 'MA', 'ME', 'NH', 'NJ', 'PR', 'RI', 'VI', 'VT']);

/** Codes of full length that it takes before a column without countries speaks for itself, and their share among all codes. */
const FEWEST = 30;
const SHARE = 0.85;

/** Does the row's state fit a ZIP code with a zero in front? undefined = it names none, or none of the US. */
function zeroState(ctx: DamageContext): boolean | undefined {
	const state = ctx.cell('state');
	const code = state === null ? null : stateCode(state, 'US');
	return code === null ? undefined : ZERO_STATES.has(code);
}

function repair(text: string, plan: PostalPlan, isUs: boolean): string | null {
	if (digitsOnly.test(text)) return withZeros(text, plan);
	const m = isUs ? zipPlusFour.exec(text) : null;
	const zip = m && withZeros(m[1] ?? '', plan);
	return zip === null ? null : zip + (m?.[2] ?? '');
}

/**
 * 7030 for 07030: a spreadsheet took the postal code for a number. Certain where the row names a country whose codes have
 * one length; a US state settles it too, and speaks against it where its codes have no zero. In rows without a country the
 * column has to prove it: nearly all codes of one length, none of them with a zero in front (a column that kept some was
 * not damaged as a whole), and no row that looks like one from a country where the short code is whole.
 */
export const leadingZeroPostalDetector: Detector = {
	id: 'leading-zero-postal',
	kind: 'leadingZero',
	order: 40,
	label: 'Postal codes without their zero',
	description: 'A postal code that lost the zero it begins with, like 7030 for 07030.',
	applies: (field) => field.id === 'postalCode',
	scan(_field, options) {
		const lengths = new Array<number>(10).fill(0);
		const foreign = new Array<number>(10).fill(0);
		const zeros = new Array<number>(10).fill(0);
		let codes = 0;
		return {
			add(value, ctx) {
				if (ctx.country !== '') return;
				const text = value.trim();
				codes++;
				if (!digitsOnly.test(text)) return;
				const n = text.length;
				lengths[n] = (lengths[n] ?? 0) + 1;
				if (text.startsWith('0')) zeros[n] = (zeros[n] ?? 0) + 1;
				else if (n >= 3 && n <= 7 && postalPlan(countryHint(ctx))?.length === n) foreign[n] = (foreign[n] ?? 0) + 1;
			},
			facts(): Fact {
				const length = lengths.indexOf(Math.max(...lengths));
				const full = lengths[length] ?? 0;
				const short = lengths[length - 1] ?? 0;
				const home = postalPlan(options.defaultCountry);
				const proved =
					length >= 4 &&
					full >= FEWEST &&
					full >= SHARE * codes &&
					(zeros[length] ?? 0) === 0 &&
					short > 0 &&
					(foreign[length - 1] ?? 0) === 0 &&
					(home === undefined || home.length !== length - 1) &&
					(length === 5 || home?.length === length);
				const own = home?.length === length && home.low <= home.high;
				const low = own ? home.low : 10 ** (length - 2);
				return {
					length: proved ? length : 0,
					low: proved ? low : 0,
					high: proved ? (own ? home.high : 10 ** (length - 1) - 1) : 0,
					codes,
					full,
					short
				};
			}
		};
	},
	judge(value, ctx, fact) {
		const text = value.trim();
		if (text.length > 9 || text.startsWith('0')) return undefined;
		const country = ctx.country;
		const state = country === '' || country === 'US' ? zeroState(ctx) : undefined;
		if (state === false) return undefined;
		const us = country === 'US' || (country === '' && state === true);
		const plan = us
			? postalPlan('US')
			: country !== ''
				? postalPlan(country)
				: Number(fact['length']) > 0
					? { length: Number(fact['length']), low: Number(fact['low']), high: Number(fact['high']) }
					: undefined;
		return (plan && repair(text, plan, us)) ?? undefined;
	}
};
