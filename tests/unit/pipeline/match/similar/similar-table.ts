import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { SimilarFound, SimilarTable } from '#workers/pipeline/match/similar/index';

export const go = { pause: () => Promise.resolve(false) };

/** A table of rows whose cells are those of `fields`; '' = blank. */
export function similarTable(fields: readonly FieldId[], rows: readonly (readonly string[])[], firstRow = 0): SimilarTable {
	const columns = new Map(fields.map((f, c): [FieldId, Column] => [f, rows.map((r) => r[c] || null)]));
	return { length: rows.length, firstRow, active: new Uint8Array(rows.length).fill(1), columns };
}

/** Pairs as texts that don't depend on where the records stand. */
export const named = ({ pairs }: SimilarFound, name: (i: number) => string): string[] =>
	Array.from(
		{ length: pairs.length },
		(_, p) => `${[name(pairs.left[p] ?? 0), name(pairs.right[p] ?? 0)].sort().join(' = ')} ${(pairs.probability[p] ?? 0).toFixed(5)}`
	).sort();

/** Clusters as sorted lists of names. */
export function groups({ clusters }: SimilarFound, name: (i: number) => string): string[] {
	const by = new Map<number, string[]>();
	clusters.forEach((c, i) => by.set(c, [...(by.get(c) ?? []), name(i)]));
	return [...by.values()]
		.filter((g) => g.length > 1)
		.map((g) => g.sort().join(' = '))
		.sort();
}
