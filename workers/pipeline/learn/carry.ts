import type { Encoder } from '#domain/scoring/learned-model';
import { widthOf } from './encode';
import type { Fit } from './logistic';

/**
 * What a fit on some rows found, by the encoders of those rows. `beta`: weight per feature, the intercept last; `gram` as of a Fit, of so
 * many rows.
 */
export interface Learned {
	encoders: readonly Encoder[];
	penalty: Float64Array;
	beta: Float64Array;
	gram: Float64Array | null;
	rows: number;
}

/** Where a fit on other rows may begin: penalties, weights and Gram matrix in the order of its own features. */
export interface Start {
	penalty: Float64Array;
	beta: Float64Array;
	gram: Float64Array | null;
}

/**
 * What was learned on one set of rows as a start for another one, whose encoders may know other levels. A column that the
 * first did not know begins with `fresh` as penalty and without weight, and then there is no Gram matrix.
 *
 * @param width features, the rule score as last one among them where `ruled`
 * @param rows that the fit will read
 */
export function carry(from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean, fresh: number, rows = from.rows): Start {
	const source = sourcesOf(from.encoders, encoders);
	const penalty = new Float64Array(width).fill(fresh);
	const beta = new Float64Array(width + 1);
	// Where each feature stood; the rule score and the intercept are last in both.
	const places = new Int32Array(width + 1).fill(-1);
	places.set(source.feature);
	if (ruled) places[width - 1] = from.beta.length - 2;
	places[width] = from.beta.length - 1;
	for (let j = 0; j <= width; j++) if (places[j]! >= 0) beta[j] = from.beta[places[j]!]!;
	for (let j = 0; j < source.column.length; j++) if (source.column[j]! >= 0) penalty[j] = from.penalty[source.column[j]!]!;
	if (ruled) penalty[width - 1] = from.penalty[from.penalty.length - 1]!;
	return { penalty, beta, gram: from.gram && gramAt(from.gram, from.beta.length, places, rows / from.rows) };
}

/** Per feature of some encoders: which feature of others is the same, and which is the first of the same column; −1 = none. */
interface Sources {
	others: readonly Encoder[];
	feature: Int32Array;
	column: Int32Array;
}

/** Of encoders that were asked for: each takes part in several fits. */
const known = new WeakMap<readonly Encoder[], Sources>();

function sourcesOf(others: readonly Encoder[], encoders: readonly Encoder[]): Sources {
	const before = known.get(encoders);
	if (before?.others === others) return before;
	const places = new Map<string, { encoder: Encoder; from: number }>();
	let from = 0;
	for (const encoder of others) {
		places.set(keyOf(encoder), { encoder, from });
		from += widthOf(encoder);
	}
	const width = encoders.reduce((sum, e) => sum + widthOf(e), 0);
	const out: Sources = { others, feature: new Int32Array(width).fill(-1), column: new Int32Array(width).fill(-1) };
	let at = 0;
	for (const e of encoders) {
		const same = places.get(keyOf(e));
		if (same) {
			out.column.fill(same.from, at, at + widthOf(e));
			alike(same.encoder, e).forEach((i, j) => {
				if (i >= 0) out.feature[at + j] = same.from + i;
			});
		}
		at += widthOf(e);
	}
	known.set(encoders, out);
	return out;
}

/** Per feature of an encoder, the one of another encoder of the same column that stands for the same; −1 = none. */
function alike(other: Encoder, e: Encoder): number[] {
	const out: number[] = [];
	if (e.kind === 'number' && other.kind === 'number') {
		out.push(0, ...e.knots.map((_, k) => (k < other.knots.length ? 1 + k : -1)));
		for (const v of e.spikes) {
			const i = other.spikes.indexOf(v);
			out.push(i < 0 ? -1 : 1 + other.knots.length + i);
		}
	} else if (e.kind === 'level' && other.kind === 'level') {
		const levels = new Map(other.levels.map((l, i) => [l, i]));
		for (const l of e.levels) out.push(levels.get(l) ?? -1);
		if (e.other) out.push(other.other ? other.levels.length : -1);
	} else return new Array<number>(widthOf(e)).fill(-1);
	if (e.missing) out.push(other.missing ? widthOf(other) - 1 : -1);
	return out;
}

/** A Gram matrix (upper triangle) of features in another order, for `times` as many rows; null where one is unknown. */
function gramAt(gram: Float64Array, size: number, source: Int32Array, times: number): Float64Array | null {
	if (source.includes(-1)) return null;
	const n = source.length;
	const out = new Float64Array(n * n);
	for (let i = 0; i < n; i++)
		for (let j = i; j < n; j++) {
			const [a, b] = [source[i]!, source[j]!];
			out[i * n + j] = times * gram[a < b ? a * size + b : b * size + a]!;
		}
	return out;
}

/** Weights as something that a fit begins from; `gram` steers its first steps. */
export const beginAt = (beta: Float64Array, gram: Float64Array | null = null): Fit => ({ beta, gram, diagonal: new Float64Array(0) });

/** What was learned on other rows, the same way; `gram` is of the rows to come. */
export const startAt = (from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean, gram: Float64Array | null): Fit =>
	beginAt(weightsAt(from, encoders, width, ruled), gram);

const weightsAt = (from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Float64Array =>
	carry({ ...from, gram: null }, encoders, width, ruled, 1).beta;

/** A fit moved by what lay between two others on other rows: where one under another penalty is likely to end. */
export function moved(fit: Fit | null, from: Learned, to: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Fit {
	const [a, b] = [weightsAt(from, encoders, width, ruled), weightsAt(to, encoders, width, ruled)];
	return beginAt(
		b.map((v, j) => v + (fit?.beta[j] ?? a[j]!) - a[j]!),
		fit?.gram
	);
}

const keyOf = (e: Encoder): string => `${e.column}\n${e.reading}`;
