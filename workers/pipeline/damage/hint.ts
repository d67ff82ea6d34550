import { PHONE_FIELDS } from '#domain/fields';
import { isCountryCode } from '../values/country';
import { parsePhone } from '../values/phones/phone';
import type { DamageContext } from './detector';

/** Country endings that are used all over the world and say nothing about where somebody is. */
const WORLDWIDE = new Set(['ai', 'ac', 'cc', 'co', 'fm', 'gg', 'io', 'la', 'ly', 'me', 'sh', 'so', 'to', 'tv', 'ws', 'xyz']);

/**
 * The country that a row without one looks like: by a phone number with its country code, else by the ending of the address. '' = no hint.
 */
export function countryHint(ctx: DamageContext): string {
	for (const field of PHONE_FIELDS) {
		const phone = ctx.cell(field)?.trim();
		if (phone === undefined || !/^(?:\+|00)[1-9]/.test(phone)) continue;
		const read = parsePhone(phone, ctx.defaultCountry);
		if (!('problem' in read) && read.country !== '') return read.country;
	}
	const ending = /@[^@\s]+\.([a-z]{2})$/i.exec(ctx.cell('email')?.trim() ?? '')?.[1]?.toLowerCase();
	if (ending === undefined || WORLDWIDE.has(ending)) return '';
	const country = ending === 'uk' ? 'GB' : ending.toUpperCase();
	return isCountryCode(country) ? country : '';
}
