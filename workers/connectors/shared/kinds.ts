import type { Result } from '#domain/result';
import type { TargetField } from '../connector';
import type { Ctx } from './api';
import { numbersIn, type Values } from './values';

/** Kind of each field of a destination, by its name there. */
export type Kinds = ReadonlyMap<string, TargetField['type']>;

/** How long kinds are kept, ms: fields seldom change, and each request needs them. */
const KEPT_MS = 10 * 60_000;
const kept = new Map<string, { until: number; kinds: Kinds }>();

/**
 * The kinds of a destination's fields, read once in a while; null where they can't be read.
 * @param key what the field list belongs to: address and kind of record
 */
export async function kindsOf(key: string, ctx: Ctx, fields: (ctx: Ctx) => Promise<Result<TargetField[]>>): Promise<Kinds | null> {
	const known = kept.get(key);
	if (known && known.until > ctx.now) return known.kinds;
	const list = await fields(ctx);
	if (!list.ok) return null;
	const kinds: Kinds = new Map(list.value.map((f) => [f.name, f.type]));
	kept.set(key, { until: ctx.now + KEPT_MS, kinds });
	return kinds;
}

/** Fields were made: the kinds are read anew. */
export function forgetKinds(key: string): void {
	kept.delete(key);
}

/** Values that stood there before, in the form that their fields want; null clears. */
export const beforeInKind = (before: Values, to: ReturnType<typeof inKind>): Record<string, string | number | boolean | null> =>
	Object.fromEntries(Object.entries(before).map(([name, value]) => [name, value === null ? null : to(value, name)]));

const YES: ReadonlySet<string> = new Set(['yes', 'true', '1', 'y']);
const NO: ReadonlySet<string> = new Set(['no', 'false', '0', 'n']);

/**
 * Gives a value the form that a field of its kind wants: contacts hold texts, while these systems refuse "12" for a number
 * and 12 for a text. A value that fits no better stays as it is, for the vendor to judge.
 * @param numbers fields that are known to be numbers where the kinds are not
 */
export function inKind(kinds: Kinds | null, numbers: ReadonlySet<string> = new Set()): (value: string | number, name: string) => string | number | boolean {
	if (!kinds) return numbersIn(numbers);
	return (value, name) => {
		const kind = kinds.get(name);
		if (kind === 'number') return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
		if (kind === 'text' || kind === 'choice') return String(value);
		if (kind === 'yesNo') {
			const word = String(value).toLowerCase();
			return YES.has(word) ? true : NO.has(word) ? false : value;
		}
		return value;
	};
}
