/** What match weights are before anything is learned: contacts in general, and how many of a list match or are related at least. */

import type { MatchModel, MatchWeights } from '#domain/matching/match';
import type { Records } from './records';

/** Matches that any list has, a record; of a list of less than a hundred twice as many, up to one. */
export const FEWEST_MATCHES = 0.01;

/** Pairs that are related, a record. */
export const FEWEST_RELATED = { firm: 0.005, home: 0.005, site: 0.002, namesake: 0.002 };

/** The model before anything is learned. */
export function shippedModel(records: Records, length: number): MatchModel {
	return {
		version: 1,
		learned: 'shipped',
		records: length,
		entities: length,
		expected: {
			match: fewestMatches(length) * 2,
			firm: length * 0.01,
			home: length * 0.01,
			site: length * 0.005,
			namesake: length * 0.005
		},
		relatives: { firm: 1, home: 1, site: 1, namesake: 0.01 },
		comparisons: records.features.map((f): MatchWeights => ({
			id: f.id,
			fields: [...f.fields],
			m: [...f.kind.m],
			u: [...f.kind.u],
			common: [],
			rare: 1
		})),
		slope: 1,
		shift: 0,
		checks: []
	};
}

export const fewestMatches = (length: number): number => Math.max(length * FEWEST_MATCHES, Math.min(1, 2 * length * FEWEST_MATCHES));
