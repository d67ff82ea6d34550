import { filterText, type FieldFilter } from '#domain/contacts/field-filter';
import type { FieldId } from '#domain/fields';
import { keepNewest } from '#domain/basics/keep-newest';
import type { Store } from '../store/engine/open';
import { unpackColumn, type PackedColumn } from '../store/chunks/pack';
import { filledIn, packedOfShelf, type Shelf } from '../store/chunks/shelf';
import type { ChunkIndex, CodedColumn } from './chunk-index';
import { testOf } from './field-test';
import { shelves } from './shelves';

/** Chunks read at a time: few, so that a page asked for meanwhile waits for milliseconds. */
const AT_ONCE = 8;
/**
 * Filters whose answers are kept, 125 KB each for a million contacts: those of several queries that are read at the same time, or one would
 * push out what the other reads.
 */
const KEPT = 64;

/**
 * Bit i = the i-th contact of the chunk passes. By the chunk's index itself: it is another one as soon as the chunk changed, and when the
 * snapshot lets go of it the bits go, too.
 */
type Bits = WeakMap<ChunkIndex, Uint8Array>;
const kept = new Map<string, Bits>();

/** Columns that the heads hold: nothing has to be read. */
const HEADS: Partial<Record<FieldId, (c: ChunkIndex) => CodedColumn>> = {
	leadSource: (c) => c.sources,
	leadStatus: (c) => c.statuses,
	industry: (c) => c.industries,
	tags: (c) => c.tags
};

/** The way to a field's values by their kinds, where heads hold it. */
export const inHead = (field: FieldId): ((c: ChunkIndex) => CodedColumn) | undefined => HEADS[field];

function bitsOf(filter: FieldFilter): Bits {
	const text = filterText(filter);
	return keepNewest(kept, text, kept.get(text) ?? new WeakMap<ChunkIndex, Uint8Array>(), KEPT);
}

const toRead = (filters: readonly FieldFilter[]): FieldFilter[] => filters.filter(({ field }) => !HEADS[field]);

/** Is all that these filters look in read? */
export function fieldsComplete(chunks: readonly ChunkIndex[], filters: readonly FieldFilter[]): boolean {
	const each = toRead(filters).map(bitsOf);
	return chunks.every((c) => each.every((bits) => bits.has(c)));
}

/** Grows with every piece that was read: what was found before may not be all. */
let grown = 0;
export const fieldsVersion = (): number => grown;

const steps = new Map<string, Promise<void>>();

/** Reads some of the chunks that a filter has not seen, newest contacts first. Callers share the reading. */
export function readSomeFields(db: Store, chunks: readonly ChunkIndex[], filters: readonly FieldFilter[]): Promise<void> {
	const key = JSON.stringify(filters);
	const step = steps.get(key) ?? read(db, chunks, filters).finally(() => steps.delete(key));
	steps.set(key, step);
	return step;
}

async function read(db: Store, chunks: readonly ChunkIndex[], filters: readonly FieldFilter[]): Promise<void> {
	const each = toRead(filters).map((filter) => ({ filter, bits: bitsOf(filter), passes: testOf(filter) }));
	const some: ChunkIndex[] = [];
	for (let at = chunks.length - 1; at >= 0 && some.length < AT_ONCE; at--) {
		const c = chunks[at]!;
		if (each.some(({ bits }) => !bits.has(c))) some.push(c);
	}
	const found = await shelves(db, some, false);
	some.forEach((c, n) => {
		const shelf = found[n];
		const columns = new Map(shelf ? packedOfShelf(shelf, new Set(each.map(({ filter }) => filter.field))) : []);
		for (const { filter, bits, passes } of each)
			if (!bits.has(c))
				bits.set(c, shelf ? judged(shelf, columns.get(filter.field), filter, passes, c.length) : new Uint8Array((c.length + 7) >> 3));
	});
	grown++;
}

function judged(
	shelf: Shelf,
	column: PackedColumn | undefined,
	{ field, op }: FieldFilter,
	passes: (value: string) => boolean,
	length: number
): Uint8Array {
	if (op === 'given') return bitsWhere(length, filledIn(shelf, field));
	if (op === 'notGiven') {
		const filled = filledIn(shelf, field);
		return bitsWhere(length, (i) => !filled(i));
	}
	const blank = passes('');
	if (!column) return bitsWhere(length, () => blank);
	if ('values' in column) {
		const kinds = [blank, ...column.values.map(passes)];
		return bitsWhere(length, (i) => kinds[column.codes[i] ?? 0] ?? false);
	}
	const values = unpackColumn(column);
	return bitsWhere(length, (i) => {
		const v = values[i];
		return v ? passes(v) : blank;
	});
}

function bitsWhere(length: number, passes: (i: number) => boolean): Uint8Array {
	const bits = new Uint8Array((length + 7) >> 3);
	for (let i = 0; i < length; i++) if (passes(i)) bits[i >> 3]! |= 1 << (i & 7);
	return bits;
}

/** Clears those of `mask` that don't pass; a chunk that isn't read yet is passed by. */
export function byField(filter: FieldFilter): (c: ChunkIndex, mask: Uint8Array) => void {
	const bits = bitsOf(filter);
	return (c, mask) => {
		const own = bits.get(c);
		if (!own) {
			mask.fill(0);
			return;
		}
		for (let i = 0; i < mask.length; i++) mask[i]! &= (own[i >> 3]! >> (i & 7)) & 1;
	};
}
