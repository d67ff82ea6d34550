import type { MatchAnswer } from '#domain/matching/match';
import { matchRuleOf } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { findSimilar, type SimilarFound, type SimilarOptions } from '../../pipeline/match/similar/index';
import type { Records } from '../../pipeline/match/similar/records';
import { FoundAhead } from './found-ahead';

/** What similar matches depend on beside the records. */
export type Question = Required<Pick<SimilarOptions, 'least' | 'answers' | 'fields'>>;
export const questionOf = (settings: Settings, answers: readonly MatchAnswer[]): Question => ({
	least: matchRuleOf(settings, 'similar').ask / 100,
	answers,
	fields: settings.matchFields
});

/** The records of a table that were read before it was whole, and what was, or is being, found among them. */
export interface ReadAhead {
	records: Records;
	found: FoundAhead<SimilarFound> | null;
}

/** Looks for similar matches among the rows of a file, once `before` is through. */
export const similarAhead = (
	records: Records,
	active: Uint8Array,
	question: Question,
	before: Promise<unknown>,
	stopped: () => boolean
): FoundAhead<SimilarFound> =>
	new FoundAhead(
		question,
		async (pause) => {
			await before;
			const table = { length: active.length, firstRow: 0, active, columns: new Map() };
			return findSimilar(table, { ...question, read: records }, { pause });
		},
		stopped
	);
