import type { Row } from '../kit/rows';
import { partsOf } from '../shared/kinds';
import type { Values } from '../shared/values';
import { columnsWith, noListIn } from './refusals';

/** What a table turned out to be like: columns of ours that it does not have, and columns that hold lists. */
export interface Learned {
	at: number;
	absent: Set<string>;
	lists: Set<string>;
}
const learned = new Map<string, Learned>();
/** How long that is taken for true, ms: somebody may change the table. */
const LEARNED_MS = 10 * 60_000;

/** What is known of a table, at `now` (ms). */
export function learnedOf(table: string, now: number): Learned {
	const before = learned.get(table);
	if (before && Math.abs(now - before.at) < LEARNED_MS) return before;
	const fresh: Learned = { at: now, absent: new Set(), lists: new Set() };
	learned.set(table, fresh);
	return fresh;
}

/** Values as columns take them, without those that have none: a list as such, since its text would be no list. */
export const inForm = (values: Values, { absent, lists }: Learned): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(values)
			.filter(([n]) => !absent.has(n))
			.map(([n, v]) => [n, v !== null && lists.has(n) ? partsOf(String(v)) : v])
	);

/** Learns from a refusal of some rows which column holds lists; false = nothing new, or it may be one of several. */
export function learnList(json: unknown, rows: readonly Pick<Row, 'values'>[], { lists }: Learned): boolean {
	const text = noListIn(json);
	const [column, another] = text === null ? [] : columnsWith(rows, text);
	if (column === undefined || another !== undefined || lists.has(column)) return false;
	lists.add(column);
	return true;
}
