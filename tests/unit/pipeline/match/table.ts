import { MATCH_FIELDS, MATCH_TYPES, type CandidatePairs, type MatchTable } from '#domain/matching/match';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

/** A match table of stored contacts, held entries and rows given as values. */
export function tableOf(
	rows: ContactValues[],
	stored: ContactValues[] = [],
	held: ContactValues[] = [],
	inactive: number[] = [],
	primaryKey: FieldId = 'email'
): MatchTable {
	const all = [...stored, ...held, ...rows];
	const active = new Uint8Array(all.length).fill(1);
	for (const i of inactive) active[stored.length + held.length + i] = 0;
	return {
		length: all.length,
		storedCount: stored.length,
		heldCount: held.length,
		columns: Object.fromEntries(MATCH_FIELDS.map((f) => [f, all.map((v) => v[f] ?? null)])) as MatchTable['columns'],
		primaryKey,
		keys: primaryKey === 'email' ? null : all.map((v) => v[primaryKey] ?? null),
		refs: Uint32Array.from(all, (_, i) => i + 1),
		active
	};
}

/** Pairs as readable lines: "left-right type score". */
export const lines = (p: CandidatePairs): string[] =>
	Array.from({ length: p.length }, (_, i) => `${p.left[i]}-${p.right[i]} ${MATCH_TYPES[p.type[i] ?? 0]} ${p.score[i]}`);

/** Pairs from readable lines, as if found. */
export function pairsOf(
	list: readonly (readonly [left: number, right: number, type: (typeof MATCH_TYPES)[number], score?: number])[]
): CandidatePairs {
	return {
		length: list.length,
		left: Uint32Array.from(list, (l) => l[0]),
		right: Uint32Array.from(list, (l) => l[1]),
		type: Uint8Array.from(list, (l) => MATCH_TYPES.indexOf(l[2])),
		score: Uint8Array.from(list, (l) => l[3] ?? 90)
	};
}

export const ALL = new Set(MATCH_TYPES);
