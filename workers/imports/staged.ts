import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { PHONE_SLOTS, type MatchKeys } from '#domain/match';
import { openStore } from '../store/open';
import { readStagedValue } from '../store/staged-chunks';
import { StagedPart, type StagedRow } from './staged-part';

/** Chunks kept at hand as they were stored (some 150 KB each), and those of them whose columns stay spread out. */
const KEEP = 100;
const KEEP_SPREAD = 2;
/** Chunks asked for at once where many are read one after the other. */
const AT_ONCE = 8;

/** Whole rows of an import as columns with their match keys. */
export interface StagedColumns {
	columns: Map<FieldId, Column>;
	keys: MatchKeys;
	/** Place among the rows asked for → fields changed by hand in the fix grid, with the time (ms). */
	edited: Map<number, Partial<Record<FieldId, number>>>;
}

/** Random access to the normalized rows of one import, by their position in the file's data (0-based); keeps the last chunks at hand. */
export class StagedRows {
	/** A Map yields the least recently used first. */
	private readonly kept = new Map<number, StagedPart>();
	private spread: StagedPart[] = [];
	/** @param starts position of the first row of each chunk, ascending. */
	constructor(private readonly importId: string, readonly starts: readonly number[]) {}

	private async part(n: number): Promise<StagedPart> {
		const at = this.kept.get(n);
		if (at) {
			this.kept.delete(n);
			this.kept.set(n, at);
			return at;
		}
		// Asked for each time: a connection may have been closed for another tab's upgrade since.
		const found = new StagedPart(await readStagedValue(await openStore(), this.importId, n));
		const rows = (this.starts[n + 1] ?? (this.starts[n] ?? 0) + found.length) - (this.starts[n] ?? 0);
		if (rows !== found.length) throw new Error(`staged chunk ${n} of ${this.importId} has ${found.length} rows, not ${rows}`);
		this.kept.set(n, found);
		if (this.kept.size > KEEP) this.kept.delete(this.kept.keys().next().value as number);
		return found;
	}

	/** Number of the chunk that holds the row at `position`. */
	chunkOf(position: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const mid = (low + high + 1) >> 1;
			if ((this.starts[mid] ?? 0) <= position) low = mid;
			else high = mid - 1;
		}
		return low;
	}

	/** The rows at `positions` (ascending) as columns, without an object per row. */
	async columns(positions: Uint32Array): Promise<StagedColumns> {
		const n = positions.length;
		const result: StagedColumns = { columns: new Map(), keys: { email: new Uint32Array(n), phones: new Uint32Array(n * PHONE_SLOTS), nameCompany: new Uint32Array(n) }, edited: new Map() };
		for (let from = 0; from < n; ) {
			const number = this.chunkOf(positions[from] ?? 0);
			const start = this.starts[number] ?? 0;
			const part = await this.part(number);
			let to = from;
			while (to < n && (positions[to] ?? 0) < start + part.length) to++;
			copyRows(part, positions, from, to, start, result);
			this.letGo(part);
			from = to;
		}
		return result;
	}

	private letGo(part: StagedPart): void {
		this.spread = [...this.spread.filter((p) => p !== part), part];
		while (this.spread.length > KEEP_SPREAD) this.spread.shift()?.fold();
	}

	/** The rows at `positions` (ascending), each chunk read once, a few at a time. */
	async rows(positions: Uint32Array): Promise<Map<number, StagedRow>> {
		const numbers = Uint32Array.from(positions, (position) => this.chunkOf(position));
		const wanted = [...new Set(numbers)];
		const result = new Map<number, StagedRow>();
		let k = 0;
		for (let at = 0; at < wanted.length; at += AT_ONCE) {
			const some = wanted.slice(at, at + AT_ONCE);
			const parts = await Promise.all(some.map((n) => this.part(n)));
			some.forEach((n, i) => {
				for (; k < positions.length && numbers[k] === n; k++) {
					const position = positions[k]!;
					const place = position - (this.starts[n] ?? 0);
					result.set(position, { values: parts[i]!.values(place), edited: parts[i]!.edited(place) });
				}
			});
		}
		return result;
	}

	async values(position: number): Promise<ContactValues> {
		const n = this.chunkOf(position);
		return (await this.part(n)).values(position - (this.starts[n] ?? 0));
	}
}

/** Copies rows [from, to) of those asked for out of one chunk that begins at position `start`. */
function copyRows(part: StagedPart, positions: Uint32Array, from: number, to: number, start: number, into: StagedColumns): void {
	for (const [field, column] of part.columns()) {
		let target = into.columns.get(field);
		if (!target) into.columns.set(field, (target = new Array<string | null>(positions.length).fill(null)));
		for (let k = from; k < to; k++) target[k] = column[(positions[k] ?? 0) - start] ?? null;
	}
	const keys = part.keys();
	for (let k = from; k < to; k++) {
		const i = (positions[k] ?? 0) - start;
		into.keys.email[k] = keys.email[i] ?? 0;
		into.keys.nameCompany[k] = keys.nameCompany[i] ?? 0;
		for (let slot = 0; slot < PHONE_SLOTS; slot++) into.keys.phones[k * PHONE_SLOTS + slot] = keys.phones[i * PHONE_SLOTS + slot] ?? 0;
	}
	if (part.untouched) return;
	for (let k = from; k < to; k++) {
		const edited = part.edited((positions[k] ?? 0) - start);
		if (edited) into.edited.set(k, edited);
	}
}
