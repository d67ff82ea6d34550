import type { Encoder } from '#domain/learned-model';
import { slotsOf, widthOf } from './encode';
import { matrixOf, type Matrix } from './matrix';
import type { LevelColumn, NumberColumn, ReadColumn } from './read-column';

/** Rows that are written at once: their features stay at hand while column after column is read. */
const PIECE = 128;

type NumberEncoder = Extract<Encoder, { kind: 'number' }>;
/** Writes the features of the rows from … to (positions in `rows`) of one column. */
type Writer = (from: number, to: number) => void;

/**
 * Rows as features, encoder after encoder. `columns` are parallel to the encoders. `extra`: one more feature per row at the
 * end (the rule score), NaN = 0.
 */
export function encode(encoders: readonly Encoder[], columns: readonly ReadColumn[], rows: Int32Array, extra: Float64Array | null): Matrix {
	const numbers: number[] = [];
	let width = 0;
	let slots = 0;
	const places = encoders.map((e) => {
		const place = { feature: width, number: numbers.length, slot: slots };
		if (e.kind === 'number') for (let k = 0; k <= e.knots.length; k++) numbers.push(width + k);
		width += widthOf(e);
		slots += slotsOf(e);
		return place;
	});
	if (extra) numbers.push(width++);
	const out: Blank = { dense: new Float64Array(rows.length * numbers.length), wide: numbers.length, signs: new Int32Array(rows.length * slots).fill(-1), slots };
	const writers = encoders.map((e, k): Writer => {
		const { feature, number, slot } = places[k]!;
		return e.kind === 'number' ? numberWriter(out, e, columns[k] as NumberColumn, rows, feature, number, slot) : levelWriter(out, featureOfCode(e, columns[k] as LevelColumn, feature), (columns[k] as LevelColumn).codes, rows, slot);
	});
	for (let from = 0; from < rows.length; from += PIECE) for (const write of writers) write(from, Math.min(rows.length, from + PIECE));
	if (extra) for (let r = 0; r < rows.length; r++) {
		const v = extra[rows[r]!]!;
		if (!Number.isNaN(v)) out.dense[(r + 1) * numbers.length - 1] = v;
	}
	return matrixOf(rows.length, width, Int32Array.from(numbers), out.dense, out.signs);
}

/** What is filled in: `wide` numbers and `slots` signs a row. */
interface Blank { dense: Float64Array; wide: number; signs: Int32Array; slots: number }

/** Feature per code + 1, −1 = none; blank first. */
function featureOfCode(e: Extract<Encoder, { kind: 'level' }>, column: LevelColumn, offset: number): Int32Array {
	const known = new Map([...e.levels.map((level, k) => [level, offset + k] as const), ...(e.silent ?? []).map((level) => [level, -1] as const)]);
	const other = e.other ? offset + e.levels.length : -1;
	const missing = e.missing ? offset + e.levels.length + (e.other ? 1 : 0) : -1;
	return Int32Array.from([missing, ...column.texts.map((text) => known.get(text) ?? other)]);
}

function levelWriter({ signs, slots }: Blank, feature: Int32Array, codes: Int32Array, rows: Int32Array, slot: number): Writer {
	return (from, to) => {
		for (let r = from, at = from * slots + slot; r < to; r++, at += slots) signs[at] = feature[codes[rows[r]!]! + 1]!;
	};
}

/** Natural logarithms of 1 + value, none below 0, of columns that were asked for: each fold asks for them anew. */
const logs = new WeakMap<NumberColumn, Float64Array>();

function logsOf(column: NumberColumn): Float64Array {
	let out = logs.get(column);
	if (!out) logs.set(column, (out = column.values.map((v) => (v < 0 ? 0 : Math.log1p(v)))));
	return out;
}

function numberWriter({ dense, wide, signs, slots }: Blank, e: NumberEncoder, column: NumberColumn, rows: Int32Array, feature: number, number: number, slot: number): Writer {
	const { values } = column;
	const { mean, sd, knots, spikes } = e;
	// The logarithm rises with its number, so that holding it within its own bounds is the same.
	const scale = e.log ? logsOf(column) : values;
	const [low, high] = e.log ? [Math.log1p(e.low), Math.log1p(e.high)] : [e.low, e.high];
	const heap = e.heap ?? NaN;
	const bends = knots.length;
	const spiked = spikes.length > 0;
	const blank = feature + 1 + bends + spikes.length;
	return (from, to) => {
		for (let r = from, at = from * wide + number; r < to; r++, at += wide) {
			const row = rows[r]!;
			const v = values[row]!;
			if (v !== v) {
				if (e.missing) signs[r * slots + slot] = blank;
				continue;
			}
			if (v !== heap) {
				const s = scale[row]!;
				const z = ((s < low ? low : s > high ? high : s) - mean) / sd;
				dense[at] = z;
				for (let k = 0; k < bends; k++) if (z > knots[k]!) dense[at + 1 + k] = z - knots[k]!;
			}
			if (spiked) {
				const spike = spikes.indexOf(v);
				if (spike >= 0) signs[r * slots + slot] = feature + 1 + bends + spike;
			}
		}
	};
}
