import type { Encoder } from '#domain/learned-model';
import { widthOf } from './encode';
import type { Fit } from './logistic';

/** What a fit on some rows found, by the encoders of those rows. `beta`: weight per feature, the intercept last. */
export interface Learned { encoders: readonly Encoder[]; penalty: Float64Array; beta: Float64Array }

/** Where a fit on other rows may begin: penalties and weights in the order of its own features. */
export interface Start { penalty: Float64Array; beta: Float64Array }

/**
 * What was learned on one set of rows as a start for another one, whose encoders may know other levels. A column that the
 * first did not know begins with `fresh` as penalty and without weight.
 *
 * @param width features, the rule score as last one among them where `ruled`
 */
export function carry(from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean, fresh: number): Start {
	const penalty = new Float64Array(width).fill(fresh);
	const beta = new Float64Array(width + 1);
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
				if (i !== undefined) beta[at + j] = from.beta[offsets[k]! + i]!;
			});
		}
		at += widthOf(e);
	}
	if (ruled) {
		penalty[width - 1] = from.penalty[from.penalty.length - 1]!;
		beta[width - 1] = from.beta[from.beta.length - 2]!;
	}
	beta[width] = from.beta[from.beta.length - 1]!;
	return { penalty, beta };
}

/** Weights as something that a fit begins from. */
export const beginAt = (beta: Float64Array): Fit => ({ beta, gram: null, diagonal: new Float64Array(0) });

/** What was learned on other rows, the same way. */
export const startAt = (from: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Fit => beginAt(carry(from, encoders, width, ruled, 1).beta);

/** A fit moved by what lay between two others on other rows: where one under another penalty is likely to end. */
export function moved(fit: Fit | null, from: Learned, to: Learned, encoders: readonly Encoder[], width: number, ruled: boolean): Fit {
	const [a, b] = [startAt(from, encoders, width, ruled).beta, startAt(to, encoders, width, ruled).beta];
	return beginAt(b.map((v, j) => v + (fit?.beta[j] ?? a[j]!) - a[j]!));
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
