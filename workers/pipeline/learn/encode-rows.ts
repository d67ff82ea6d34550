import type { Encoder } from '#domain/scoring/learned-model';
import { slotsOf, widthOf } from './encode';
import { matrixOf, type Matrix } from './matrix';
import type { LevelColumn, NumberColumn, ReadColumn } from './read-column';

/** Rows that are written at once: their features stay at hand while column after column is read. */
const PIECE = 128;

type NumberEncoder = Extract<Encoder, { kind: 'number' }>;
/**
 * Rows as features, encoder after encoder. `columns` are parallel to the encoders. `extra`: one more feature per row at the
 * end (the rule score), NaN = 0.
 */
export function encode(encoders: readonly Encoder[], columns: readonly ReadColumn[], rows: Int32Array, extra: Float64Array | null): Matrix {
	const numbers: number[] = [];
	let width = 0;
	let slots = 0;
	const places = encoders.map((e) => {
		const place: Place = { feature: width, number: numbers.length, slot: slots };
		if (e.kind === 'number') for (let k = 0; k <= e.knots.length; k++) numbers.push(width + k);
		width += widthOf(e);
		slots += slotsOf(e);
		return place;
	});
	if (extra) numbers.push(width++);
	const out: Blank = {
		dense: new Float64Array(rows.length * numbers.length),
		wide: numbers.length,
		signs: new Int32Array(rows.length * slots).fill(-1),
		slots
	};
	const codes = encoders.map((e, k) => (e.kind === 'level' ? featureOfCode(e, columns[k] as LevelColumn, places[k]!.feature) : null));
	for (let from = 0; from < rows.length; from += PIECE) {
		const to = Math.min(rows.length, from + PIECE);
		for (let k = 0; k < encoders.length; k++) {
			const features = codes[k];
			if (features) writeLevels(out, features, (columns[k] as LevelColumn).codes, rows, places[k]!.slot, from, to);
			else writeNumbers(out, encoders[k] as NumberEncoder, columns[k] as NumberColumn, rows, places[k]!, from, to);
		}
	}
	if (extra)
		for (let r = 0; r < rows.length; r++) {
			const v = extra[rows[r]!]!;
			if (!Number.isNaN(v)) out.dense[(r + 1) * numbers.length - 1] = v;
		}
	return matrixOf(rows.length, width, Int32Array.from(numbers), out.dense, out.signs);
}

/** First feature, number and slot of an encoder. */
interface Place {
	feature: number;
	number: number;
	slot: number;
}
/** What is filled in: `wide` numbers and `slots` signs a row. */
interface Blank {
	dense: Float64Array;
	wide: number;
	signs: Int32Array;
	slots: number;
}

type LevelEncoder = Extract<Encoder, { kind: 'level' }>;
const levels = new WeakMap<LevelEncoder, Map<string, number>>();
/** Which of its levels a text is, −1 = one that has no feature: kept, since a file asks for it contact by contact. */
function levelsOf(e: LevelEncoder): Map<string, number> {
	let known = levels.get(e);
	if (!known) {
		known = new Map([...e.levels.map((level, k) => [level, k] as const), ...(e.silent ?? []).map((level) => [level, -1] as const)]);
		levels.set(e, known);
	}
	return known;
}

/** Feature per code + 1, −1 = none; blank first. */
function featureOfCode(e: LevelEncoder, column: LevelColumn, offset: number): Int32Array {
	const known = levelsOf(e);
	const other = e.other ? offset + e.levels.length : -1;
	const missing = e.missing ? offset + e.levels.length + (e.other ? 1 : 0) : -1;
	return Int32Array.from([
		missing,
		...column.texts.map((text) => {
			const level = known.get(text);
			return level === undefined ? other : level < 0 ? -1 : offset + level;
		})
	]);
}

function writeLevels(
	{ signs, slots }: Blank,
	features: Int32Array,
	codes: Int32Array,
	rows: Int32Array,
	slot: number,
	from: number,
	to: number
): void {
	for (let r = from, at = from * slots + slot; r < to; r++, at += slots) signs[at] = features[codes[rows[r]!]! + 1]!;
}

/** Natural logarithms of 1 + value, none below 0, of columns that were asked for: each fold asks for them anew. */
const logs = new WeakMap<NumberColumn, Float64Array>();

function logsOf(column: NumberColumn): Float64Array {
	let out = logs.get(column);
	if (!out) logs.set(column, (out = column.values.map((v) => (v < 0 ? 0 : Math.log1p(v)))));
	return out;
}

function writeNumbers(
	{ dense, wide, signs, slots }: Blank,
	e: NumberEncoder,
	column: NumberColumn,
	rows: Int32Array,
	{ feature, number, slot }: Place,
	from: number,
	to: number
): void {
	const { values } = column;
	const { mean, sd, knots, spikes, missing } = e;
	// The logarithm rises with its number, so that holding it within its own bounds is the same.
	const scale = e.log ? logsOf(column) : values;
	const low = e.log ? Math.log1p(e.low) : e.low;
	const high = e.log ? Math.log1p(e.high) : e.high;
	const heap = e.heap ?? NaN;
	const bends = knots.length;
	const spiked = spikes.length;
	const blank = feature + 1 + bends + spikes.length;
	for (let r = from, at = from * wide + number; r < to; r++, at += wide) {
		const row = rows[r]!;
		const v = values[row]!;
		if (v !== v) {
			if (missing) signs[r * slots + slot] = blank;
			continue;
		}
		if (v !== heap) {
			const s = scale[row]!;
			const z = ((s < low ? low : s > high ? high : s) - mean) / sd;
			dense[at] = z;
			for (let k = 0; k < bends; k++) if (z > knots[k]!) dense[at + 1 + k] = z - knots[k]!;
		}
		for (let k = 0; k < spiked; k++) if (spikes[k] === v) signs[r * slots + slot] = feature + 1 + bends + k;
	}
}
