import { standardField, type FieldId } from '#domain/fields';
import { countryName } from '#domain/messages/catalogue';
import { fold } from './fold';

/** A number in front of a value: "12", "-0.5", "1,001-5,000" (1001). */
const LEADING = /^[-+]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/;

function leadingNumber(value: string): number {
	const found = LEADING.exec(value)?.[0];
	return found === undefined ? NaN : Number(found.replaceAll(',', ''));
}

/** What of a value is looked at when it is put in order: as people read it, without case and accents. */
function textOf(field: FieldId, value: string): string {
	if (standardField(field)?.type === 'country') return fold(countryName(value));
	return fold(/^https?:/i.test(value) ? value.replace(/^https?:\/\/(www\.)?/i, '') : value);
}

/**
 * Rank of each of these different values of a field, 0 = first in ascending order; values that read alike share one. Where all begin with a
 * number, as sizes and dates do, and in a field of numbers, they are in the order of that number, what has none behind.
 */
export function valueRanks(field: FieldId, values: readonly string[]): { ranks: Uint32Array; kinds: number } {
	const type = standardField(field)?.type;
	const numbers = Float64Array.from(values, type === 'phone' ? () => NaN : leadingNumber);
	const byNumber = type === 'number' || numbers.every((n) => !Number.isNaN(n));
	const texts = values.map((v) => textOf(field, v));
	const compare = (a: number, b: number): number => {
		const [m, n] = byNumber ? [numbers[a]!, numbers[b]!] : [0, 0];
		if (m !== n && !(Number.isNaN(m) && Number.isNaN(n))) return Number.isNaN(m) ? 1 : Number.isNaN(n) ? -1 : m - n;
		return texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : 0;
	};
	const order = Uint32Array.from(values, (_, k) => k).sort(compare);
	const ranks = new Uint32Array(values.length);
	let kinds = 0;
	order.forEach((k, n) => {
		if (n > 0 && compare(order[n - 1]!, k) !== 0) kinds++;
		ranks[k] = kinds;
	});
	return { ranks, kinds: values.length === 0 ? 0 : kinds + 1 };
}
