import type { Encoder } from '#domain/learned-model';
import { widthOf } from './encode';
import type { Fit } from './logistic';

/** What a fit on some rows found, by the encoders of those rows. `beta`: weight per feature, the intercept last; `gram` as of a Fit, of so many rows. */
export interface Learned { encoders: readonly Encoder[]; penalty: Float64Array; beta: Float64Array; gram: Float64Array | null; rows: number }

/** Where a fit on other rows may begin: penalties, weights and Gram matrix in the order of its own features. */
export interface Start { penalty: Float64Array; beta: Float64Array; gram: Float64Array | null }

/**
 * What was learned on one set of rows as a start for another one, whose encoders may know other levels. A column that the
 * first did not know begins with `fresh` as penalty and without weight, and then there is no Gram matrix.
 *
 * @param width features, the rule score as last one among them where `ruled`
 * @param rows that the fit will read
 */
export function carry(from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean, fresh: number, rows = from.rows): Start {
	const penalty = new Float64Array(width).fill(fresh);
	const beta = new Float64Array(width + 1);
	// Where each feature stood; the intercept is last in both.
	const source = new Int32Array(width + 1).fill(-1);
	source[width] = from.beta.length - 1;
	const places = new Map<string, number>();
	let place = 0;
	from.encoders.forEach((e, k) => { places.set(keyOf(e), k); });
	const offsets = from.encoders.map((e) => { const at = place; place += widthOf(e); return at; });
	let at = 0;
	for (const e of encoders) {
		const k = places.get(keyOf(e));
		if (k !== undefined) {
			const old = placesOf(from.encoders[k]!);
			penalty.fill(from.penalty[offsets[k]!]!, at, at + widthOf(e));
			placesOf(e).forEach((j, name) => {
				const i = old.get(name);
				if (i !== undefined) { beta[at + j] = from.beta[offsets[k]! + i]!; source[at + j] = offsets[k]! + i; }
			});
		}
		at += widthOf(e);
	}
	if (ruled) {
		penalty[width - 1] = from.penalty[from.penalty.length - 1]!;
		beta[width - 1] = from.beta[from.beta.length - 2]!;
		source[width - 1] = from.beta.length - 2;
	}
	beta[width] = from.beta[from.beta.length - 1]!;
	return { penalty, beta, gram: from.gram && gramAt(from.gram, from.beta.length, source, rows / from.rows) };
}

/** A Gram matrix (upper triangle) of features in another order, for `times` as many rows; null where one is unknown. */
function gramAt(gram: Float64Array, size: number, source: Int32Array, times: number): Float64Array | null {
	if (source.includes(-1)) return null;
	const n = source.length;
	const out = new Float64Array(n * n);
	for (let i = 0; i < n; i++) for (let j = i; j < n; j++) {
		const [a, b] = [source[i]!, source[j]!];
		out[i * n + j] = times * gram[a < b ? a * size + b : b * size + a]!;
	}
	return out;
}

/** Weights as something that a fit begins from; `gram` steers its first steps. */
export const beginAt = (beta: Float64Array, gram: Float64Array | null = null): Fit => ({ beta, gram, diagonal: new Float64Array(0) });

/** What was learned on other rows, the same way; `gram` is of the rows to come. */
export const startAt = (from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean, gram: Float64Array | null): Fit => beginAt(weightsAt(from, encoders, width, ruled), gram);

const weightsAt = (from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Float64Array => carry({ ...from, gram: null }, encoders, width, ruled, 1).beta;

/** A fit moved by what lay between two others on other rows: where one under another penalty is likely to end. */
export function moved(fit: Fit | null, from: Learned, to: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Fit {
	const [a, b] = [weightsAt(from, encoders, width, ruled), weightsAt(to, encoders, width, ruled)];
	return beginAt(b.map((v, j) => v + (fit?.beta[j] ?? a[j]!) - a[j]!), fit?.gram);
}

const keyOf = (e: Encoder): string => `${e.column}\n${e.reading}`;

/** Places of encoders that were asked for: each takes part in several fits. */
const known = new WeakMap<Encoder, ReadonlyMap<string, number>>();

function placesOf(e: Encoder): ReadonlyMap<string, number> {
	let places = known.get(e);
	if (!places) known.set(e, (places = new Map(namesOf(e).map((name, j) => [name, j]))));
	return places;
}

/** What the features of an encoder stand for, in their order. */
const namesOf = (e: Encoder): string[] =>
	e.kind === 'number'
		? ['slope', ...e.knots.map((_, k) => `bend ${k}`), ...e.spikes.map((v) => `at ${v}`), ...(e.missing ? ['blank'] : [])]
		: [...e.levels.map((l) => `is ${l}`), ...(e.other ? ['other'] : []), ...(e.missing ? ['blank'] : [])];
