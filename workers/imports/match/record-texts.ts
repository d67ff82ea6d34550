import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { MATCH_FIELDS, type MatchField, type MatchRecords, type MatchTable } from '#domain/matching/match';
import type { DiskChunk, DiskStaged } from '../../store/chunks/chunk-store';
import { withDeadline } from '../../store/engine/deadline';
import { openStore, type Store } from '../../store/engine/open';
import { readPackedChunks } from '../../store/chunks/packed-chunks';
import { packColumn, type PackedColumn } from '../../store/chunks/pack';
import type { HeldRecord, StagedChunk } from '../../store/schema';
import { getStaged, STAGED_STORES } from '../../store/chunks/staged-chunks';

/** Where the records of a match lie: each part is one value of the store, and begins at the record `starts[n]`. */
export interface RecordParts {
	/** Serials of the stored chunks, keys of the held values, numbers of the staged chunks: in this order. */
	at: ({ store: 'chunks'; key: number } | { store: 'held'; key: [string, number] } | { store: 'staged'; key: [string, number] })[];
	starts: number[];
}

/** Values of the store that are asked for at once. */
const AT_ONCE = 12;

type Raw = PackedColumn | Column;
type PartValue = DiskChunk | DiskStaged | StagedChunk | HeldRecord[];

/** Number of the part that holds a record. */
function partOf(starts: readonly number[], record: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const mid = (low + high + 1) >> 1;
		if ((starts[mid] ?? 0) <= record) low = mid;
		else high = mid - 1;
	}
	return low;
}

/** The columns of a part as they are stored. */
export function rawColumns(value: PartValue): ReadonlyMap<FieldId, Raw> {
	if (Array.isArray(value)) return heldColumns(value);
	return 'packed' in value ? new Map(value.packed) : value.columns;
}

/** Entries of Manual Review as columns. */
export function heldColumns(entries: readonly HeldRecord[]): Map<FieldId, Column> {
	const fields = new Set(entries.flatMap((e) => Object.keys(e.values) as FieldId[]));
	return new Map([...fields].map((f) => [f, entries.map((e) => e.values[f] ?? null)]));
}

/**
 * The values at some places (ascending) of a column, packed anew. Parts of a text keep the whole text alive, so what is
 * picked is laid together into a text of its own: what is held of a chunk is what was asked for.
 */
function pick(column: Raw, places: Uint32Array): PackedColumn {
	if (Array.isArray(column)) return packColumn(Array.from(places, (i) => column[i] ?? null));
	if (!('text' in column)) {
		const codes = column.codes.slice(0, places.length);
		places.forEach((i, k) => {
			codes[k] = column.codes[i] ?? 0;
		});
		return { values: column.values, codes };
	}
	const { text, lengths } = column;
	const pieces: string[] = [];
	const own = lengths.slice(0, places.length);
	let [row, from] = [0, 0];
	places.forEach((i, k) => {
		while (row < i) from += lengths[row++] ?? 0;
		const length = lengths[i] ?? 0;
		own[k] = length;
		if (length > 0) pieces.push(text.slice(from, from + length));
	});
	return { text: pieces.join(''), lengths: own };
}

/** Puts all values of a packed column into `out` from `at` on. */
function spread(p: PackedColumn, out: Column, at: number): void {
	if ('text' in p) {
		let end = 0;
		for (let k = 0; k < p.lengths.length; k++) {
			const n = p.lengths[k] ?? 0;
			if (n > 0) out[at + k] = p.text.slice(end, (end += n));
		}
	} else
		for (let k = 0; k < p.codes.length; k++) {
			const code = p.codes[k] ?? 0;
			if (code > 0) out[at + k] = p.values[code - 1] ?? null;
		}
}

/** Of one part, the records that will be asked for: their places in it (ascending), and what matching compares of them. */
interface Picked {
	places: Uint32Array;
	columns: Map<FieldId, PackedColumn>;
	alive: Uint8Array | null;
}

/** Where each of `places` is in `among`; both ascend and all are there. */
function ranks(places: Uint32Array, among: Uint32Array): Uint32Array {
	if (places.length === among.length) return places.map((_, k) => k);
	let at = 0;
	return places.map((p) => {
		while ((among[at] ?? p) < p) at++;
		return at;
	});
}

/** Parts that were read for their keys and are kept for their texts: some 10 MB, all of a middling file. */
export const KEEP = 64;

/** Reads the texts of single records, each part once. */
export class RecordTexts {
	private readonly kept: Map<number, PartValue>;
	private readonly picked = new Map<number, Picked>();

	/** @param near parts that were just read, by number */
	constructor(
		private readonly records: MatchRecords,
		private readonly parts: RecordParts,
		near: readonly (readonly [number, PartValue])[] = []
	) {
		this.kept = new Map(near);
	}

	/** Lets go of everything that is kept. */
	forget(): void {
		this.kept.clear();
		this.picked.clear();
	}

	/**
	 * Reads what matching compares of many records (ascending) in one go, each part once, and keeps it packed (some 150 bytes
	 * each) until the next ones are prepared: tables are made of these only.
	 * @param beat called between pieces of work with the share done, 0–1; true = stop @returns true when it was stopped
	 */
	async prepare(wanted: Uint32Array, beat: (done: number) => Promise<boolean>): Promise<boolean> {
		this.picked.clear();
		const { primaryKey } = this.records;
		const fields: readonly FieldId[] = primaryKey === 'email' ? MATCH_FIELDS : [...new Set([...MATCH_FIELDS, primaryKey])];
		return this.each(
			wanted,
			(part, value, from, to, base) => {
				const raw = rawColumns(value);
				const places = wanted.slice(from, to).map((r) => r - base);
				const columns = new Map<FieldId, PackedColumn>();
				for (const field of fields) {
					const column = raw.get(field);
					if (column) columns.set(field, pick(column, places));
				}
				this.picked.set(part, { places, columns, alive: 'alive' in value ? Uint8Array.from(places, (i) => value.alive[i] ?? 0) : null });
			},
			beat
		);
	}

	/** The table of some of the prepared records (ascending). Contacts that were deleted are marked as taking no part. */
	table(wanted: Uint32Array): MatchTable {
		const { primaryKey, storedCount, heldCount } = this.records;
		const blank = (): Column => new Array<string | null>(wanted.length).fill(null);
		const columns = Object.fromEntries(MATCH_FIELDS.map((f) => [f, blank()])) as Record<MatchField, Column>;
		const keys = primaryKey === 'email' ? null : blank();
		const active = new Uint8Array(wanted.length).fill(1);
		for (const { part, from, to, base } of this.runs(wanted)) {
			const picked = this.picked.get(part);
			if (!picked) {
				active.fill(0, from, to);
				continue;
			}
			const places = ranks(
				wanted.slice(from, to).map((r) => r - base),
				picked.places
			);
			for (const field of MATCH_FIELDS) {
				const c = picked.columns.get(field);
				if (c) spread(pick(c, places), columns[field], from);
			}
			const key = keys && picked.columns.get(primaryKey);
			if (keys && key) spread(pick(key, places), keys, from);
			if (picked.alive) for (let k = from; k < to; k++) active[k] = picked.alive[places[k - from] ?? 0] === 1 ? 1 : 0;
		}
		let others = 0;
		while (others < wanted.length && (wanted[others] ?? 0) < storedCount + heldCount) others++;
		return {
			length: wanted.length,
			storedCount: others,
			heldCount: 0,
			columns,
			primaryKey,
			keys,
			refs: wanted.map((r) => this.records.refs[r] ?? 0),
			active
		};
	}

	/**
	 * All records in one pass, part by part: columns of the fields that `wanted` lets through, as values, and who takes part.
	 * What is held is the packed text of the parts with a reference per value.
	 * @param beat called between pieces of work with the share done, 0–1; true = stop @returns null when it was stopped
	 */
	async all(
		wanted: (field: FieldId) => boolean,
		beat: (done: number) => Promise<boolean>
	): Promise<{ columns: Map<FieldId, Column>; active: Uint8Array } | null> {
		const { length } = this.records;
		const columns = new Map<FieldId, Column>();
		const active = this.records.active.slice();
		const { at, starts } = this.parts;
		for (let n = 0; n < at.length; n += AT_ONCE) {
			const some = at.slice(n, n + AT_ONCE);
			const db = await openStore();
			const values = await withDeadline(
				Promise.all(some.map((part, k) => this.kept.get(n + k) ?? readPart(db, part))),
				'Reading what records say'
			);
			values.forEach((value, k) => {
				const base = starts[n + k] ?? 0;
				if (!value) {
					active.fill(0, base, starts[n + k + 1] ?? length);
					return;
				}
				for (const [field, raw] of rawColumns(value)) {
					if (!wanted(field)) continue;
					let column = columns.get(field);
					if (!column) columns.set(field, (column = new Array<string | null>(length).fill(null)));
					if (Array.isArray(raw))
						raw.forEach((v, i) => {
							column[base + i] = v || null;
						});
					else spread(raw, column, base);
				}
				const end = starts[n + k + 1] ?? length;
				if ('alive' in value)
					value.alive.forEach((a, i) => {
						if (a !== 1 && base + i < end) active[base + i] = 0;
					});
			});
			if (await beat(Math.min(1, (n + AT_ONCE) / at.length))) return null;
		}
		return { columns, active };
	}

	/** An entry of Manual Review by its ordinal. */
	async held(ordinal: number): Promise<HeldRecord | undefined> {
		let entry: HeldRecord | undefined;
		await this.each(Uint32Array.of(this.records.storedCount + ordinal), (_part, value, _from, _to, base) => {
			if (Array.isArray(value)) entry = value[this.records.storedCount + ordinal - base];
		});
		return entry;
	}

	/** Which parts hold some records (ascending): wanted[from, to) are in one, which begins at the record `base`. */
	private runs(wanted: Uint32Array): { part: number; from: number; to: number; base: number }[] {
		const { starts } = this.parts;
		const runs = [];
		for (let from = 0; from < wanted.length;) {
			const part = partOf(starts, wanted[from] ?? 0);
			const end = starts[part + 1] ?? Infinity;
			let to = from;
			while (to < wanted.length && (wanted[to] ?? 0) < end) to++;
			runs.push({ part, from, to, base: starts[part] ?? 0 });
			from = to;
		}
		return runs;
	}

	private async each(
		wanted: Uint32Array,
		use: (part: number, value: PartValue, from: number, to: number, base: number) => void,
		beat: (done: number) => Promise<boolean> = () => Promise.resolve(false)
	): Promise<boolean> {
		const { at } = this.parts;
		const runs = this.runs(wanted);
		for (let r = 0; r < runs.length; r += AT_ONCE) {
			const some = runs.slice(r, r + AT_ONCE);
			// Asked for each time: a connection may have been closed for another tab's upgrade since.
			const db = await openStore();
			const values = await withDeadline(
				Promise.all(some.map(({ part }) => this.kept.get(part) ?? readPart(db, at[part]))),
				'Reading the rows that look alike'
			);
			some.forEach(({ part, from, to, base }, i) => {
				const value = values[i];
				if (value) use(part, value, from, to, base);
			});
			if (await beat(Math.min(1, (r + AT_ONCE) / runs.length))) return true;
		}
		return false;
	}
}

async function readPart(db: Store, part: RecordParts['at'][number] | undefined): Promise<PartValue | null | undefined> {
	if (part?.store === 'chunks') return (await readPackedChunks(db, [part.key]))[0];
	return part?.store === 'held' ? db.get('held', part.key) : part && getStaged(db.transaction(STAGED_STORES), ...part.key);
}
