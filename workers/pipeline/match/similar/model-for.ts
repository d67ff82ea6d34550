import type { MatchModel } from '#domain/matching/match';
import { RELATIONS } from './features/feature';

/** Pairs that the expected ones of a model are some of. */
export const pairsOf = ({ pairs, records }: MatchModel): number => Math.max(1, pairs ?? (records * (records - 1)) / 2);

/**
 * A model for another table: as large a share of its pairs is what it was of the pairs that the model is of. @param fewest matches that are
 * expected at least
 */
export function modelFor(model: MatchModel, pairs: number, fewest: number): MatchModel {
	const scale = pairs / pairsOf(model);
	const expected = { ...model.expected, match: Math.max(fewest, model.expected.match * scale) };
	for (const r of RELATIONS) expected[r] = Math.max(1, expected[r] * scale);
	return { ...model, pairs, expected };
}
