import { standardField, type FieldId } from '#domain/fields';
import { countryName } from '#domain/messages/catalogue';
import { fold } from './fold';
import type { Steps } from './in-pieces';
import { byRank, numberRanks } from './number-order';
import { orderByText } from './text-order';

/** Values looked at from one rest to the next. */
const MANY = 1000;

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
export function* valueRanks(field: FieldId, values: readonly string[]): Steps<{ ranks: Uint32Array; kinds: number }> {
	const type = standardField(field)?.type;
	const numbers = new Float64Array(values.length);
	const texts: string[] = [];
	let byNumber = true;
	for (const [k, value] of values.entries()) {
		if (k % MANY === 0) yield;
		numbers[k] = type === 'phone' ? NaN : leadingNumber(value);
		byNumber &&= type === 'number' || !Number.isNaN(numbers[k]);
		texts.push(textOf(field, value));
	}
	const number = (k: number): number => (byNumber ? (Number.isNaN(numbers[k]!) ? Number.MAX_VALUE : numbers[k]!) : 0);
	let order = Uint32Array.from(values, (_, k) => k);
	// A file may have as many different values as rows: comparing them one by one would hold up whoever asks for a page.
	yield* orderByText(order, texts);
	if (byNumber) {
		const { ranks, kinds } = yield* numberRanks(Float64Array.from(order, number));
		order = yield* byRank(order, ranks, kinds, 'asc');
	}
	const ranks = new Uint32Array(values.length);
	let kinds = 0;
	for (const [n, k] of order.entries()) {
		if (n % MANY === 0) yield;
		const before = order[n - 1];
		if (before !== undefined && (texts[before] !== texts[k] || number(before) !== number(k))) kinds++;
		ranks[k] = kinds;
	}
	return { ranks, kinds: values.length === 0 ? 0 : kinds + 1 };
}
