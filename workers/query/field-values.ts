import type { ContactQuery, FieldValues } from '#domain/contact';
import { standardField, type FieldId } from '#domain/fields';
import type { Store } from '../store/engine/open';
import { unpackColumn } from '../store/chunks/pack';
import { packedOfShelf, type Shelf } from '../store/chunks/shelf';
import type { ChunkIndex } from './chunk-index';
import { inHead } from './field-bits';
import { partsOf } from './field-test';
import { PLACES } from './places';
import { matching } from './select';
import { shelves } from './shelves';
import { Spellings } from './spellings';
import type { Snapshot } from './snapshot';

/** More kinds of value are no choice: they are typed. Countries are stored by their codes, which nobody types. */
const mostKinds = (field: FieldId): number => (standardField(field)?.type === 'country' ? 300 : 40);
/** Chunks read at a time: few, so that a page asked for meanwhile waits for milliseconds. */
const AT_ONCE = 8;

/** Counts values by what the filter holds for the same. */
class Kinds {
	readonly #spellings = new Spellings();
	readonly #field: FieldId;
	constructor(field: FieldId) {
		this.#field = field;
	}

	/** @returns false = too many */
	add(value: string, n: number): boolean {
		for (const part of partsOf(this.#field, value)) this.#spellings.add(part, n);
		return this.#spellings.size <= mostKinds(this.#field);
	}

	/** The most frequent first. */
	result(): NonNullable<FieldValues> {
		return [...this.#spellings.counts()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value, count]) => ({ value, count }));
	}
}

const last = { key: '', values: null as FieldValues };
let newest = 0;

/** QueryApi.fieldValues. @param ready the store as of now, with all that the query looks in */
export async function fieldValues(db: Store, ready: () => Promise<Snapshot>, q: ContactQuery, field: FieldId): Promise<FieldValues> {
	const turn = ++newest;
	const s = await ready();
	if (turn !== newest) return null;
	const key = `${s.version}|${field}|${JSON.stringify(q)}`;
	if (last.key === key) return last.values;
	const { mask } = matching(s, q);
	const kinds = new Kinds(field);
	const head = inHead(field);
	const step = head ? s.chunks.length : AT_ONCE;
	for (let from = 0; from < s.chunks.length; from += step) {
		const some = s.chunks.slice(from, from + step);
		const found = head ? [] : await shelves(db, some, false);
		if (turn !== newest) return null;
		for (const [n, c] of some.entries()) {
			const at = (from + n) * PLACES;
			for (const [value, count] of head
				? counted(head(c), mask.subarray(at, at + c.length))
				: countedIn(found[n] ?? null, c, field, mask.subarray(at, at + c.length)))
				if (!kinds.add(value, count)) return keep(key, null);
		}
	}
	return keep(key, kinds.result());
}

function keep(key: string, values: FieldValues): FieldValues {
	Object.assign(last, { key, values });
	return values;
}

function countedIn(shelf: Shelf | null, c: ChunkIndex, field: FieldId, mask: Uint8Array): Iterable<[string, number]> {
	const column = shelf && packedOfShelf(shelf, new Set([field]))[0]?.[1];
	if (!column || c.length === 0) return [];
	if ('values' in column) return counted(column, mask);
	const counts = new Map<string, number>();
	unpackColumn(column).forEach((v, i) => {
		if (v && mask[i] === 1) counts.set(v, (counts.get(v) ?? 0) + 1);
	});
	return counts;
}

function counted({ values, codes }: { values: readonly string[]; codes: Uint8Array | Uint16Array }, mask: Uint8Array): [string, number][] {
	const counts = new Uint32Array(values.length + 1);
	for (let i = 0; i < mask.length; i++) counts[codes[i]!]! += mask[i]!;
	return values.flatMap((value, k): [string, number][] => {
		const n = counts[k + 1] ?? 0;
		return n > 0 ? [[value, n]] : [];
	});
}
