/** What a scorer looks up, made once a model. Tables are flat: comparison × LEVELS + level. */

import type { MatchModel, MatchWeights } from '#domain/matching/match';
import { RELATIONS, type Feature, type FeatureKind } from './features/feature';
import { LEVELS } from './levels';
import type { Records } from './records';
import { bits, relationShares } from './relation-shares';

/**
 * Shares of a comparison, with those of contacts in general at levels that no two records of the list can reach. Its own pairs have none of
 * these; but who is typed, or comes in few rows beside the list, may be the first with a mobile or with swapped names. What speaks against a
 * match is not taken from elsewhere: how many colleagues a list has is seen from itself.
 */
export const beyond = (shares: readonly number[], usual: readonly number[], { u }: MatchWeights, { contrary }: FeatureKind): number[] =>
	shares.map((share, level) => (level > 1 && (u[level] ?? 0) === 0 && !contrary?.includes(level) ? (usual[level] ?? 0) : share));

/** Strength of what is expected of contacts in general, in records and in matches. */
export const RECORDS_BEFORE = 150;

/** Shares of the levels above 0 in bits. @param trust what the bits of each comparison count @param of shares of a comparison */
export function shareBits(trust: Float64Array, of: (f: number) => readonly number[]): Float64Array {
	const out = new Float64Array(trust.length * LEVELS);
	for (let f = 0; f < trust.length; f++)
		for (const [level, share] of of(f).entries()) if (level > 0) out[f * LEVELS + level] = bits(share) * trust[f]!;
	return out;
}

/** What strangers are expected to share, in people, before the list's own counts. */
export function strangersBefore(features: readonly Feature[]): Float64Array {
	const before = new Float64Array(features.length * LEVELS);
	for (const [f, { kind }] of features.entries())
		for (const [level, u] of kind.u.entries()) before[f * LEVELS + level] = RECORDS_BEFORE * u;
	return before;
}

/** Relation × comparison × LEVELS + level; 0 = as with strangers. */
export function relationBits({ features, names }: Records, { comparisons }: MatchModel, trust: Float64Array): Float64Array {
	const n = features.length;
	const relations = new Float64Array(RELATIONS.length * n * LEVELS);
	for (const [r, relation] of RELATIONS.entries()) {
		const as = relation === 'firm' && names === null ? 'branch' : relation;
		const table = shareBits(trust, (f) => {
			const [feature, weights] = [features[f] as Feature, comparisons[f] as MatchWeights];
			const usual = feature.kind.u.map((u, level) => feature.kind.relations[as]?.[level] ?? u);
			return beyond(relationShares(feature, as, weights), usual, weights, feature.kind);
		});
		relations.set(table, r * n * LEVELS);
	}
	return relations;
}

/** log2 of the expected pairs: match, strangers, firm, home, site, namesake. */
export function priorBits({ expected }: MatchModel, pairs: number): Float64Array {
	const related = RELATIONS.reduce((sum, r) => sum + expected[r], 0);
	return Float64Array.from([expected.match, Math.max(1, pairs - expected.match - related), ...RELATIONS.map((r) => expected[r])], bits);
}

/** Which count of a shared value tells how large a firm, an address, a family is: index of the comparison, −1 = none. */
export interface Places {
	firm: number;
	street: number;
	phones: number;
	email: number;
	family: number;
	given: number;
	job: number;
}

export function placesOf(features: readonly Feature[]): Places {
	const place = (...ids: string[]): number => features.findIndex((f) => ids.includes(f.kind.id));
	return {
		firm: place('company', 'title'),
		street: place('street'),
		phones: place('phones'),
		email: place('email'),
		family: place('family'),
		given: place('given'),
		job: place('job')
	};
}

/** Levels of each comparison as bits, none where it counts nothing. */
export const levelBits = (
	features: readonly Feature[],
	weight: Float64Array,
	of: (f: Feature) => readonly number[] | undefined
): Uint32Array =>
	Uint32Array.from(features, (f, n) => (weight[n] === 0 ? [] : (of(f) ?? [])).reduce((sum, level) => sum | (1 << level), 0));
