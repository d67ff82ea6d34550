import type { ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { DateOrder, Preflight } from '#domain/import';
import { datePartsOf } from '../values/date-parts';
import { stripControls } from '../values/control';

export type DateOrderResult = Preflight['dateOrders'][number];

/** Countries that write the month first. */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU', 'VI', 'AS', 'MP', 'FM', 'PW', 'MH']);

/** Languages that they speak. */
const spoken = new Set(['en', 'es']);

/**
 * The order to assume where a column decides nothing. A file that is written in another language than those of the countries with the month
 * first comes from elsewhere. @param language of the headers
 */
export const defaultDateOrder = (country: string, language = 'en'): DateOrder =>
	monthFirst.has(country) && spoken.has(language) ? 'mdy' : 'dmy';

interface Votes {
	dmy: number;
	mdy: number;
	ymd: number;
	ambiguous: number;
	/** Of the ambiguous ones, those with dots: hardly anybody who writes 05.03.2024 puts the month first. */
	dotted: number;
}
const DOTTED = /^\s*\d{1,2}\s?\./u;

function vote(votes: Votes, value: string): void {
	const parts = datePartsOf(stripControls(value));
	if (parts?.kind !== 'open') return;
	const { a, b, yearDigits } = parts;
	if (a > 31 && yearDigits === 2) votes.ymd++;
	else if (a > 12 && a <= 31 && b <= 12) votes.dmy++;
	else if (b > 12 && b <= 31 && a <= 12) votes.mdy++;
	else if (a <= 12 && b <= 12 && a !== b) {
		votes.ambiguous++;
		if (DOTTED.test(value)) votes.dotted++;
	}
}

/**
 * Finds out, over a whole column, whether 05/03/2024 is the fifth of March or May the third: one value whose first
 * part is over 12 settles it (never cell by cell). Feed it mapped chunks, raw or cleaned.
 * A column in which every value can be read both ways follows the file's other columns where they agree, else
 * what its dots say, else `fallback`; its `decidedBy` stays 0, so that a screen can ask. `against` = values that can be read in another
 * order alone.
 *
 * @param set orders that are given: by a person, or by a recipe
 */
export function createDateOrderScan(
	fields: readonly FieldId[],
	fallback: DateOrder,
	set: Partial<Record<FieldId, DateOrder>> = {}
): { add(chunk: ContactChunk): void; result(): DateOrderResult[] } {
	const all = new Map<FieldId, Votes>(fields.map((f) => [f, { dmy: 0, mdy: 0, ymd: 0, ambiguous: 0, dotted: 0 }]));
	return {
		add(chunk) {
			for (const [field, votes] of all) for (const value of chunk.columns.get(field) ?? []) if (value) vote(votes, value);
		},
		result() {
			const decided = [...all].map(([field, v]) => {
				const decidedBy = Math.max(v.dmy, v.mdy, v.ymd);
				const order: DateOrder | null =
					decidedBy === 0 ? null : v.ymd === decidedBy ? 'ymd' : v.dmy === v.mdy ? null : v.dmy > v.mdy ? 'dmy' : 'mdy';
				return { field, order, decidedBy, votes: v };
			});
			const orders = new Set(decided.flatMap((d) => d.order ?? []));
			const agreed = orders.size === 1 ? [...orders][0] : undefined;
			const usual = ({ ambiguous, dotted }: Votes): DateOrder =>
				agreed ?? (dotted > 0 && dotted === ambiguous && fallback === 'mdy' ? 'dmy' : fallback);
			return decided.map(({ field, order, decidedBy, votes }) => {
				const used = set[field] ?? order ?? (decidedBy === 0 ? usual(votes) : fallback);
				const all = votes.dmy + votes.mdy + votes.ymd;
				return { field, order: used, decidedBy: votes[used], against: all - votes[used], ambiguous: votes.ambiguous };
			});
		}
	};
}
