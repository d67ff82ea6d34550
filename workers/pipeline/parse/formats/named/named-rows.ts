import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';

/** A record whose values carry their own names: an object of a JSON file, a block of "Name: value" lines. */
export interface NamedRow {
	/** From 1, in file order. */
	number: number;
	/** Name of the column and value, in the order of the record; a name may repeat. */
	entries: (readonly [name: string, value: string])[];
	bytesRead: number;
}

/** The records of a file in order; a problem ends them. */
export type NamedRows = (source: ByteSource, encoding: string) => AsyncGenerator<{ row: NamedRow } | { problem: Problem }>;

/** Names beyond this many are no columns of contacts, and would fill the memory (FIL-4). */
const MAX_NAMES = 20_000;

/** The columns of named records, in the order in which they were first met; a name that repeats within a record has a column for each. */
export class NamedColumns {
	private readonly places = new Map<string, number>();

	/** Columns so far. */
	get names(): string[] {
		return [...this.places.keys()];
	}

	add(entries: NamedRow['entries']): void {
		for (const [name] of numbered(entries))
			if (!this.places.has(name) && this.places.size < MAX_NAMES) this.places.set(name, this.places.size);
	}

	/** The cells of a record in these columns. */
	cells(entries: NamedRow['entries']): string[] {
		const cells = new Array<string>(this.places.size).fill('');
		for (const [name, value] of numbered(entries)) {
			const at = this.places.get(name);
			if (at !== undefined) cells[at] = value;
		}
		return cells;
	}
}

/** "Phone" said twice is "Phone" and "Phone 2". */
function* numbered(entries: NamedRow['entries']): Generator<readonly [name: string, value: string]> {
	// How often each name was met; a list of a million objects must not be counted through for each of them (FIL-4).
	const times = new Map<string, number>();
	for (const [name, value] of entries) {
		let own = name;
		for (let n = times.get(name) ?? 0; times.has(own); own = `${name} ${n}`) times.set(name, ++n);
		times.set(own, Math.max(1, times.get(own) ?? 0));
		yield [own, value];
	}
}
