/**
 * Countries whose postal codes are digits of one length and may begin with zero: length, then the lowest and highest code
 * that does, without its zeros. Made from the code systems of the Universal Postal Union's members.
 */
const ZERO_CODES =
	'US:5:501-9899 PR:5:601-988 DE:5:1067-9669 FR:5:1000-9899 ES:5:1001-9699 IT:5:10-9299 FI:5:100-9999 TR:5:1000-9999 MX:5:1000-9999 KR:5:1000-9999 ' +
	'UA:5:1001-9999 MY:5:1000-9999 DZ:5:1000-9999 PE:5:1000-9999 GT:5:1000-9999 LT:5:1000-9999 LK:5:100-9999 PL:5:1-9999 SK:5:1001-9999 ' +
	'NO:4:1-999 DK:4:800-999 AU:4:200-999 NZ:4:110-999 ZA:4:1-999 GE:4:100-999 AM:4:1-999 PH:4:400-999 ' +
	'CN:6:10000-99999 RO:6:10011-99999 KZ:6:10000-99999 EC:6:10100-99999 CO:6:50001-99999 SG:6:10000-99999 JP:7:10000-999999 BR:8:1000000-9999999';
/** Countries of one length whose codes never begin with zero: a code of that length is whole. */
const WHOLE_CODES =
	'CH:4 LI:4 AT:4 BE:4 LU:4 HU:4 SI:4 BG:4 CY:4 AL:4 MK:4 TN:4 BD:4 PY:4 VE:4 AR:4 GL:4 FO:3 IS:3 ' +
	'SE:5 CZ:5 GR:5 EE:5 HR:5 RS:5 BA:5 ME:5 MA:5 EG:5 TH:5 ID:5 SA:5 CR:5 DO:5 UY:5 CU:5 NP:5 PK:5 SN:5 IQ:5 JO:5 KW:5 SM:5 MC:5 VA:5 ' +
	'IN:6 RU:6 BY:6 KG:6 TJ:6 TM:6 UZ:6 NG:6 CL:7 IL:7';

export interface PostalPlan {
	length: number;
	low: number;
	high: number;
}

const plans = new Map<string, PostalPlan>();
for (const entry of ZERO_CODES.split(' ')) {
	const [country = '', length = '', range = ''] = entry.split(':');
	const [low = '0', high = '0'] = range.split('-');
	plans.set(country, { length: Number(length), low: Number(low), high: Number(high) });
}
for (const entry of WHOLE_CODES.split(' ')) {
	const [country = '', length = ''] = entry.split(':');
	plans.set(country, { length: Number(length), low: 1, high: 0 });
}

/** Most zeros that a code may have lost: beyond that a number is more likely something else. */
const MOST_ZEROS = 2;

/** The postal codes of a country (ISO alpha-2), or undefined where they are no digits of one length. */
export const postalPlan = (country: string): PostalPlan | undefined => plans.get(country);

/** The code with the zeros that it lost, or null when it is none of this plan. Digits only. */
export function withZeros(digits: string, plan: PostalPlan): string | null {
	const missing = plan.length - digits.length;
	if (missing < 1 || missing > MOST_ZEROS || digits.startsWith('0')) return null;
	const n = Number(digits);
	return n >= plan.low && n <= plan.high ? digits.padStart(plan.length, '0') : null;
}
