import type { ColumnMapping } from '#domain/imports/mapping';
import type { Surprise } from '#domain/imports/recipe';

/** The column that a surprise is about: by its index, else by its header; null = none of this file. */
export function surpriseColumn(s: Pick<Surprise, 'params'>, mapping: readonly ColumnMapping[]): ColumnMapping | null {
	const { column, header } = s.params;
	if (typeof column === 'number') return mapping.find((c) => c.index === column) ?? null;
	return header === undefined ? null : (mapping.find((c) => c.header === header) ?? null);
}
