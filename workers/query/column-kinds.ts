import type { FieldId } from '#domain/fields';
import type { Store } from '../store/engine/open';
import { packedOfShelf } from '../store/chunks/shelf';
import { codedColumn, type ChunkIndex, type CodedColumn } from './chunk-index';
import { inHead } from './field-bits';
import type { Steps } from './in-pieces';
import { chunkAt, positionAt } from './places';
import { shelves } from './shelves';
import { valueRanks } from './value-order';

/** Chunks read at a time: few, so that a page asked for meanwhile waits for milliseconds. */
const AT_ONCE = 8;
/** Fields whose values are kept: lists in two tabs may be in the order of one each. */
const KEPT = 2;

/** The values of a field by chunk. By the chunk's index itself: it is another one as soon as the chunk changed. */
type Columns = WeakMap<ChunkIndex, CodedColumn>;
const kept = new Map<FieldId, Columns>();

function columnsOf(field: FieldId): Columns {
	const columns = kept.get(field) ?? new WeakMap<ChunkIndex, CodedColumn>();
	kept.delete(field);
	kept.set(field, columns);
	return columns;
}

/** Are all values of a field read? */
export function columnComplete(chunks: readonly ChunkIndex[], field: FieldId): boolean {
	if (inHead(field)) return true;
	const columns = columnsOf(field);
	return chunks.every((c) => columns.has(c));
}

/** Reads some of the values of a field that are missing. */
export async function readSomeColumn(db: Store, chunks: readonly ChunkIndex[], field: FieldId): Promise<void> {
	const columns = columnsOf(field);
	const some = chunks.filter((c) => !columns.has(c)).slice(0, AT_ONCE);
	const found = await shelves(db, some, false);
	some.forEach((c, n) => {
		const shelf = found[n];
		columns.set(c, codedColumn(shelf ? packedOfShelf(shelf, new Set([field]))[0]?.[1] : undefined, c.length));
	});
}

/** Rank of each place by its value of a field that is read; `kinds` = blank. */
export function* fieldRanks(
	chunks: readonly ChunkIndex[],
	places: Uint32Array,
	field: FieldId
): Steps<{ ranks: Uint32Array; kinds: number }> {
	const head = inHead(field);
	const columns = columnsOf(field);
	const ids = new Map<string, number>();
	const coded: { codes: CodedColumn['codes'] | undefined; its: number[] }[] = [];
	for (const c of chunks) {
		yield;
		const column = head ? head(c) : columns.get(c);
		const its = (column?.values ?? []).map((value) => {
			const id = ids.get(value) ?? ids.size;
			ids.set(value, id);
			return id;
		});
		coded.push({ codes: column?.codes, its });
	}
	// Only once one is whole: of several that are being read at the same time each would push out another for ever.
	while (kept.size > KEPT) kept.delete(kept.keys().next().value as FieldId);
	const { ranks, kinds } = yield* valueRanks(field, [...ids.keys()]);
	return {
		kinds,
		ranks: places.map((p) => {
			const { codes, its } = coded[chunkAt(p)]!;
			const code = codes?.[positionAt(p)] ?? 0;
			return code === 0 ? kinds : ranks[its[code - 1]!]!;
		})
	};
}
