import type { Settings } from '../settings';

/** Settings whose parts only make sense together: three limits in order, a choice of columns. */
const WHOLE: ReadonlySet<keyof Settings> = new Set<keyof Settings>(['tierThresholds', 'tierRanks', 'contactColumns']);

type Fields = Record<string, unknown>;
const isFields = (v: unknown): v is Fields => typeof v === 'object' && v !== null && !Array.isArray(v);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** What an entry of a list is known by: its id, else all of it. */
const keyOf = (entry: unknown): string => (isFields(entry) && typeof entry['id'] === 'string' ? entry['id'] : JSON.stringify(entry));

function mergedList(before: readonly unknown[], after: readonly unknown[], stored: readonly unknown[]): unknown[] {
	const was = new Map(before.map((e) => [keyOf(e), e])),
		is = new Map(after.map((e) => [keyOf(e), e]));
	const kept = stored.filter((e) => is.has(keyOf(e)) || !was.has(keyOf(e)));
	const there = new Set(stored.map(keyOf));
	const changed = (e: unknown): unknown => (is.has(keyOf(e)) && !same(was.get(keyOf(e)), is.get(keyOf(e))) ? is.get(keyOf(e)) : e);
	return [...kept.map(changed), ...[...is].flatMap(([key, e]) => (there.has(key) || was.has(key) ? [] : [e]))];
}

function mergedFields(before: Fields, after: Fields, stored: Fields): Fields {
	const next = new Map(Object.entries(stored));
	for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) next.delete(key);
	for (const [key, value] of Object.entries(after))
		if (!same(before[key], value)) next.set(key, next.has(key) ? merged(before[key], value, next.get(key)) : value);
	return Object.fromEntries(next);
}

function merged(before: unknown, after: unknown, stored: unknown): unknown {
	if (Array.isArray(before) && Array.isArray(after) && Array.isArray(stored)) return mergedList(before, after, stored);
	return isFields(before) && isFields(after) && isFields(stored) ? mergedFields(before, after, stored) : after;
}

/** True where a change of it may be one of a part, so that the rest has to be known. */
export const hasParts = (key: keyof Settings, value: unknown): boolean => typeof value === 'object' && value !== null && !WHOLE.has(key);

/** A setting as it is stored, with what was changed between `before` and `after`: entries of lists are told apart by their id. */
export const mergedSetting = <K extends keyof Settings>(
	key: K,
	before: Settings[K],
	after: Settings[K],
	stored: Settings[K]
): Settings[K] => (hasParts(key, after) ? (merged(before, after, stored) as Settings[K]) : after);
