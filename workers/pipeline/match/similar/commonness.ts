import type { MatchWeights } from '#domain/matching/match';
import type { Feature } from './features/feature';

/** How many have each value of a comparison by a model, looked up once. */
export class Commonness {
	private readonly common: Map<number, number>;
	/** By the value's number; 0 = not looked up yet. */
	private readonly counts: Float64Array;

	constructor(
		private readonly feature: Feature,
		readonly weights: Pick<MatchWeights, 'common' | 'rare'>
	) {
		this.common = new Map(weights.common);
		this.counts = new Float64Array(feature.size);
	}

	of(value: number): number {
		const count = this.counts[value];
		if (count) return count;
		const found = this.common.get(this.feature.hash(value)) ?? this.weights.rare;
		// Values that were read since, of a contact that is typed, have no place there.
		if (value < this.counts.length) this.counts[value] = found;
		return found;
	}
}

const last = new WeakMap<Feature, Commonness>();

/**
 * As above; what was looked up for the last model goes on where the next one has the same counts, as those of one round of learning have.
 */
export function commonnessOf(feature: Feature, { common, rare }: Pick<MatchWeights, 'common' | 'rare'>): Commonness {
	let known = last.get(feature);
	if (!known || known.weights.common !== common || known.weights.rare !== rare)
		last.set(feature, (known = new Commonness(feature, { common, rare })));
	return known;
}
