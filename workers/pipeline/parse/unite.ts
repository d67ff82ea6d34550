import type { PartSetup, ReadOptions } from '#domain/imports/import-reading';
import { columnKey, occurrences } from '#domain/imports/column-keys';
import { MAX_PARTS, rowId, ROWS_A_PART } from '#domain/imports/parts';
import type { Problem } from '#domain/result';
import type { ByteSource } from '../stages';
import type { ReadEvent } from './format';
import { readSource } from './index';
import { Packer } from './packer';

/**
 * The columns of an import of several tables: those of the first, then what the others add. The same name (capitals and
 * spaces aside) is the same column; a name that stands twice in one table is two columns, first with first, second with
 * second. `columns[p][c]` = place of column c of part p.
 */
export function uniteColumns(headersOfParts: readonly (readonly string[])[]): { headers: string[]; columns: number[][] } {
	const headers: string[] = [];
	const place = new Map<string, number>();
	const columns = headersOfParts.map((own) => {
		const occurrence = occurrences();
		return own.map((header) => {
			const key = columnKey(header, occurrence(header));
			let at = place.get(key);
			if (at === undefined) {
				at = headers.push(header) - 1;
				place.set(key, at);
			}
			return at;
		});
	});
	return { headers, columns };
}

/** One part ready to be read. */
export interface OpenPart {
	source: ByteSource;
	read: ReadOptions;
	columns: PartSetup['columns'];
}

/**
 * Reads the parts one after the other as one table: row ids carry the offset of their part, cells stand in the columns
 * of the import, chunks are full across parts. `bytesRead` counts over all parts. One part alone passes through as it is.
 */
export async function* readParts(parts: readonly OpenPart[]): AsyncGenerator<ReadEvent> {
	const [only] = parts;
	if (parts.length === 1 && only) return yield* readSource(only.source, only.read);
	if (parts.length > MAX_PARTS)
		return yield { kind: 'problem', problem: { code: 'tooManyParts', params: { parts: parts.length, limit: MAX_PARTS } } };
	const packer = new Packer();
	const width = Math.max(0, ...parts.flatMap((p) => p.columns)) + 1;
	const notes: Problem[] = [];
	const total = { rows: 0, raggedRows: 0, lostCharacters: 0, leftOut: { blank: 0, repeatedHeaders: 0, totals: 0 } };
	let before = 0;
	for (const [p, part] of parts.entries()) {
		for await (const event of readSource(part.source, part.read)) {
			if (event.kind === 'problem')
				return yield { kind: 'problem', problem: { ...event.problem, params: { ...event.problem.params, name: part.source.name } } };
			if (event.kind === 'end') {
				total.rows += event.rows;
				total.raggedRows += event.raggedRows;
				total.lostCharacters += event.lostCharacters ?? 0;
				notes.push(...(event.notes ?? []));
				for (const kind of ['blank', 'repeatedHeaders', 'totals'] as const) total.leftOut[kind] += event.leftOut[kind];
				continue;
			}
			const { rowNumbers, cells, bytesRead } = event.chunk;
			for (let i = 0; i < cells.length; i++) {
				const row = rowNumbers[i] ?? 0;
				if (row >= ROWS_A_PART)
					return yield { kind: 'problem', problem: { code: 'tooManyRows', params: { name: part.source.name, limit: ROWS_A_PART - 1 } } };
				const full = packer.add(rowId(p, row), inPlace(cells[i] as string[], part.columns, width), before + bytesRead);
				if (full) yield { kind: 'chunk', chunk: full };
			}
		}
		before += part.source.size;
	}
	const rest = packer.rest(before);
	if (rest) yield { kind: 'chunk', chunk: rest };
	yield { kind: 'end', ...total, notes, bytesRead: before };
}

/**
 * Cells of a part's row in the columns of the import; what stands beyond the part's own columns goes behind them all, so that it is seen
 * and said.
 */
function inPlace(cells: readonly string[], columns: readonly number[], width: number): string[] {
	const out = new Array<string>(width).fill('');
	for (let c = 0; c < cells.length; c++) {
		const at = columns[c];
		if (at !== undefined) out[at] = cells[c] as string;
		else if ((cells[c] as string).trim() !== '') out.push(cells[c] as string);
	}
	return out;
}
