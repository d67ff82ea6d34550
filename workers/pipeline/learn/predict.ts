import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { calibrated } from './calibrate';
import { encode } from './encode-rows';
import { range } from './folds';
import { linearScores, type Matrix } from './matrix';
import { readAs } from './read-column';
import { treeScores } from './trees';

const DAY = 86_400_000;
/** Rows encoded at once: memory stays small, whatever the list. */
const PIECE = 20_000;

/** Probability of winning per contact, 0–1. `ruleScores` 0–100, 255 = unscored; `now` (ms): what ages of dates are counted from. */
export function predict(
	model: TrainedModel,
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	ruleScores: Uint8Array,
	now: number
): Float32Array {
	return Float32Array.from(logOdds(model, columns, length, ruleScores, now), (s) => calibrated(model.calibration, s));
}

/** 0–100 per contact: better than so many of a hundred past leads. */
export function learnedScores(
	model: TrainedModel,
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	ruleScores: Uint8Array,
	now: number
): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(logOdds(model, columns, length, ruleScores, now), (s) => Math.round(percentileOf(model, s)));
}

/** Log-odds before calibration. */
export function logOdds(
	model: TrainedModel,
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	ruleScores: Uint8Array,
	now: number
): Float64Array {
	const out = new Float64Array(length);
	for (let from = 0; from < length; from += PIECE) {
		const to = Math.min(length, from + PIECE);
		const whole = from === 0 && to === length;
		const piece = whole ? columns : new Map([...columns].map(([id, column]) => [id, column.slice(from, to)]));
		out.set(oddsOf(model, features(model, piece, to - from, ruleScores.subarray(from, to), now)), from);
	}
	return out;
}

/** The same of contacts as features. */
export const oddsOf = (model: TrainedModel, x: Matrix): Float64Array =>
	model.boosted ? treeScores(x, model.boosted) : linearScores(x, weightsOf(model));

/** Contacts as the model's features; a column that is absent is blank everywhere. */
export function features(
	model: TrainedModel,
	columns: ReadonlyMap<FieldId, Column>,
	length: number,
	ruleScores: Uint8Array,
	now: number
): Matrix {
	const base = model.orderIsDate && model.orderField ? basesOf(columns.get(model.orderField), length, now) : now;
	const read = model.encoders.map((e) => {
		const c = readAs(e.column, e.label, columns.get(e.column) ?? [], length, e.reading, base);
		// A date after now is no age, as in training.
		if (c.kind === 'number' && e.reading === 'age')
			columns.get(e.column)?.forEach((v, i) => {
				if (v && Date.parse(v.slice(0, 10)) > now + DAY) c.values[i] = NaN;
			});
		return c;
	});
	const { prior } = model;
	const extra =
		prior &&
		Float64Array.from({ length }, (_, i) =>
			ruleScores[i] === UNSCORED || ruleScores[i] === undefined ? NaN : (ruleScores[i] - prior.mean) / prior.sd
		);
	return encode(model.encoders, read, range(0, length), extra);
}

function basesOf(column: Column | undefined, length: number, now: number): Float64Array {
	return Float64Array.from({ length }, (_, i) => {
		const at = Date.parse(column?.[i] ?? '');
		return Number.isNaN(at) ? now : at;
	});
}

/** Weights with the intercept last, for features that are not centred. */
function weightsOf({ linear, means }: TrainedModel): Float64Array {
	const { intercept, weights } = linear ?? { intercept: 0, weights: [] };
	return Float64Array.from([...weights, weights.reduce((rest, w, j) => rest - w * means[j]!, intercept)]);
}

/** Many leads share one score: sums made in another order must not fall to the other side of it. */
const TIE = 1e-9;

/** Where a log-odds score stands among the past leads, 0–100, in between too. */
export function percentileOf({ percentiles }: Pick<TrainedModel, 'percentiles'>, score: number): number {
	const s = score + TIE;
	if (s <= percentiles[0]!) return 0;
	if (s >= percentiles[100]!) return 100;
	let low = 0;
	let high = 100;
	while (high - low > 1) {
		const mid = (low + high) >> 1;
		if (percentiles[mid]! <= s) low = mid;
		else high = mid;
	}
	const width = percentiles[high]! - percentiles[low]!;
	return width > 0 ? low + (s - percentiles[low]!) / width : high;
}
