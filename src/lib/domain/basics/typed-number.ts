import { locale } from '../messages/locale';

/** What stands between thousands ('' where it is a space) and before decimals, as a locale writes it. */
function marks(tag: string | undefined): { thousands: string; decimals: string } {
	const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
	const of = (type: Intl.NumberFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
	return { thousands: /[.,]/.test(of('group')) ? of('group') : '', decimals: of('decimal') };
}

/**
 * A number as somebody types it in their language, in the one writing that is compared: German "1.200" and "0,5" are 1200 and 0.5. Where it
 * can't stand between thousands, either mark begins the decimals: a keypad on the screen may have one of them only. What is no number stays.
 */
export function typedNumber(text: string, tag = locale()): string {
	const { thousands, decimals } = marks(tag);
	const [, minus, digits] = /^([-−]?)(\d[\d.,]*)$/.exec(text.replace(/[\s'’]/g, '')) ?? [];
	if (digits === undefined) return text.trim();
	const sign = minus ? '-' : '';
	const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{2,3})*\\${thousands}\\d{3}(\\${decimals}\\d+)?$`);
	if (thousands !== '' && grouped.test(digits)) return sign + digits.replaceAll(thousands, '').replace(decimals, '.');
	return /^\d+([.,]\d+)?$/.test(digits) ? sign + digits.replace(',', '.') : text.trim();
}

/** The same as it is typed: with the decimals of the language, without thousands. */
export const numberToType = (text: string, tag = locale()): string =>
	/^-?\d+\.\d+$/.test(text) ? text.replace('.', marks(tag).decimals) : text;
