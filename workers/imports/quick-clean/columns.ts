import { SCORE_HEADER, SUPPRESSED_HEADER, TWIN_HEADER } from '#domain/imports/own-columns';
import { fieldDefinition, STANDARD_FIELDS, type CustomField, type FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import { placeOfRow, rowInPart, type PartName } from '#domain/imports/parts';
import type { Cell } from '../../export/cells';
import type { CleanRow } from './assemble';

/** What a cleaned row adds behind the columns of the file. */
export interface Scored {
	score: number | null;
	tier: string;
	keyFactors: string;
}

interface OutColumn {
	header: string;
	cell: (row: CleanRow) => Cell;
}

/**
 * The columns of a cleaned file: those of the source in their order, with clean values where a column is mapped and the
 * cell as it was where it is left out; then the fields that cleaning found (a first name out of a full name), then what
 * may be a twin or is on a suppression list, then the score. A column joined into an earlier one is not written twice.
 */
export function cleanColumns(
	setup: ImportSetup,
	headers: readonly string[],
	rows: readonly CleanRow[],
	custom: readonly CustomField[]
): OutColumn[] {
	const taken = new Set<FieldId>();
	const columns: OutColumn[] = [];
	for (const [index, header] of headers.entries()) {
		const mapping = setup.mapping.find((m) => m.index === index);
		const field = mapping ? mappedField(mapping) : null;
		if (field === null) columns.push({ header, cell: (r) => r.cells[index] ?? '' });
		else if (!taken.has(field)) {
			taken.add(field);
			columns.push({ header, cell: (r) => r.values[field] ?? '' });
		}
	}
	const found = new Set<FieldId>();
	for (const r of rows) for (const field of Object.keys(r.values) as FieldId[]) if (!taken.has(field)) found.add(field);
	const order = new Map<FieldId, number>(STANDARD_FIELDS.map((d, i) => [d.id, i]));
	for (const field of [...found].sort((a, b) => (order.get(a) ?? 1000) - (order.get(b) ?? 1000)))
		columns.push({ header: fieldDefinition(field, custom).label, cell: (r) => r.values[field] ?? '' });
	return columns;
}

/** A row by its number; where several files or sheets were read, with the one it stands in. */
const rowName = (parts: readonly PartName[], id: number): Cell => {
	const place = placeOfRow(parts, id);
	return place ? `${place}, ${rowInPart(id)}` : rowInPart(id);
};

/** Header and lines of the cleaned file. */
export function cleanTable(
	columns: readonly OutColumn[],
	rows: readonly CleanRow[],
	scores: readonly Scored[],
	parts: readonly PartName[] = []
): { header: string[]; lines: () => Generator<Cell[]> } {
	const twins = rows.some((r) => r.twinOf > 0);
	const suppressed = rows.some((r) => r.suppressedBy !== '');
	return {
		header: [...columns.map((c) => c.header), ...(twins ? [TWIN_HEADER] : []), ...(suppressed ? [SUPPRESSED_HEADER] : []), ...SCORE_HEADER],
		*lines() {
			for (const [i, row] of rows.entries()) {
				const s = scores[i];
				yield [
					...columns.map((c) => c.cell(row)),
					...(twins ? [row.twinOf > 0 ? rowName(parts, row.twinOf) : ''] : []),
					...(suppressed ? [row.suppressedBy] : []),
					s?.score ?? null,
					s?.tier ?? '',
					s?.keyFactors ?? ''
				];
			}
		}
	};
}
