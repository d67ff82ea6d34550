import type { Column, ContactChunk } from '#domain/chunk';
import type { DataQuality, FieldQuality } from '#domain/data-quality';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/issue';
import { Distinct, type DistinctState } from './distinct';
import { hashText } from './hash';

export interface QualityOptions {
	/** The field that makes rows twins (MAP-7); email by default. */
	primaryKey?: FieldId;
	/** Different values of a field, and different keys, that are counted exactly. */
	exactValues?: number;
	exactKeys?: number;
}

const EXACT_VALUES = 4_096;
/** The device limit of rows (IMP-5): 8 MB of hashes. */
const EXACT_KEYS = 1_048_576;

/** Plain data for a checkpoint: at most 36 KB a field, and the keys. */
export interface QualityState {
	options: Required<QualityOptions>;
	rows: number;
	keyed: number;
	keys: DistinctState;
	fields: { field: FieldId; filled: number; valid: number; distinct: DistinctState }[];
}

/** Rows a different value, from which on thinning out pays. */
const FEW = 4;

interface Counted { filled: number; valid: number; distinct: Distinct }

const newCount = (distinct: Distinct, filled = 0, valid = 0): Counted => ({ filled, valid, distinct });

/**
 * Data quality of an import (VAL-7), chunk by chunk, in bounded memory. Feed it cleaned chunks, each once, with the
 * findings of its rows. The primary key is compared without regard to capitals, as matching does.
 */
export class QualityTally {
	private readonly options: Required<QualityOptions>;
	private rows = 0;
	private keyed = 0;
	private readonly keys: Distinct;
	private readonly fields = new Map<FieldId, Counted>();

	constructor(options: QualityOptions = {}, state?: QualityState) {
		this.options = state?.options ?? { primaryKey: options.primaryKey ?? 'email', exactValues: options.exactValues ?? EXACT_VALUES, exactKeys: options.exactKeys ?? EXACT_KEYS };
		this.keys = new Distinct(this.options.exactKeys, state?.keys);
		if (!state) return;
		this.rows = state.rows;
		this.keyed = state.keyed;
		for (const f of state.fields) this.fields.set(f.field, newCount(new Distinct(this.options.exactValues, f.distinct), f.filled, f.valid));
	}

	/** A tally that goes on where `state()` was taken. */
	static from(state: QualityState): QualityTally {
		return new QualityTally({}, state);
	}

	add(chunk: ContactChunk, issues: readonly Issue[]): void {
		this.rows += chunk.rowNumbers.length;
		const faulty = faultyCells(chunk, issues);
		for (const [field, column] of chunk.columns) {
			let counted = this.fields.get(field);
			if (!counted) this.fields.set(field, (counted = newCount(new Distinct(this.options.exactValues))));
			const isKey = field === this.options.primaryKey;
			// A column of few different texts (a country, a source) is thinned out first: that is cheaper than hashing each.
			const few = counted.distinct.exact && counted.distinct.count() * FEW < counted.filled;
			const values = few ? [...new Set(column)] : column;
			for (let i = 0; i < values.length; i++) {
				const value = values[i];
				if (!value) continue;
				hashText(value);
				counted.distinct.addLast();
				if (isKey) this.addKey(value);
			}
			const filled = filledIn(column);
			if (isKey) this.keyed += filled;
			counted.filled += filled;
			counted.valid += filled - (faulty.get(field) ?? 0);
		}
	}

	private addKey(value: string): void {
		const folded = value.toLowerCase();
		if (folded !== value) hashText(folded);
		this.keys.addLast();
	}

	/** @param mapped fields that the import fills: the cells that could have been filled. */
	result(mapped: readonly FieldId[]): DataQuality {
		const fields = [...new Set(mapped)].map((field): FieldQuality => {
			const c = this.fields.get(field);
			return { field, filled: c?.filled ?? 0, valid: c?.valid ?? 0, distinct: c?.distinct.count() ?? 0, distinctExact: c?.distinct.exact ?? true };
		});
		const filled = fields.reduce((n, f) => n + f.filled, 0);
		const valid = fields.reduce((n, f) => n + f.valid, 0);
		const cells = this.rows * fields.length;
		const unique = Math.min(this.keyed, this.keys.count());
		return {
			rows: this.rows, completeness: share(filled, cells), validity: share(valid, filled), uniqueness: share(unique, this.keyed),
			primaryKey: this.options.primaryKey, counts: { cells, filled, valid, keyed: this.keyed, unique, keysExact: this.keys.exact }, fields
		};
	}

	/** Plain data; `from` goes on with it. */
	state(): QualityState {
		return {
			options: this.options, rows: this.rows, keyed: this.keyed, keys: this.keys.state(),
			fields: [...this.fields].map(([field, c]) => ({ field, filled: c.filled, valid: c.valid, distinct: c.distinct.state() }))
		};
	}
}

function filledIn(column: Column): number {
	let n = 0;
	for (let i = 0; i < column.length; i++) if (column[i]) n++;
	return n;
}

/** Where there is nothing to divide by, nothing is wrong either. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Place of a row id in ascending ids, or -1. */
function placeOf(rows: Uint32Array, row: number): number {
	let low = 0;
	let high = rows.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = rows[middle] as number;
		if (at === row) return middle;
		if (at < row) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** Per field, the filled cells of the chunk with an error or a warning, each once. */
function faultyCells(chunk: ContactChunk, issues: readonly Issue[]): Map<FieldId, number> {
	const counts = new Map<FieldId, number>();
	const seen = new Map<FieldId, Uint8Array>();
	for (const { row, field, severity } of issues) {
		if (field === null || severity === 'info') continue;
		const column: Column | undefined = chunk.columns.get(field);
		const i = column ? placeOf(chunk.rowNumbers, row) : -1;
		if (!column || i < 0 || !column[i]) continue;
		let rows = seen.get(field);
		if (!rows) seen.set(field, (rows = new Uint8Array(column.length)));
		if (rows[i] === 1) continue;
		rows[i] = 1;
		counts.set(field, (counts.get(field) ?? 0) + 1);
	}
	return counts;
}
