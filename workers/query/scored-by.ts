import type { ContactQuery } from '#domain/contact';
import { ownScoring, thresholdsIn } from '#domain/scoring/list-scoring';
import type { Thresholds } from '#domain/scoring/tier-schemes';
import type { Judge } from '../scoring/judge';
import type { Snapshot } from './snapshot';

/**
 * What scores the contacts of a query, and how their scores become tiers. `by`: a list's own (RULES or a model's id); null = what scores
 * all contacts.
 */
export interface ScoredBy {
	by: string | null;
	judge: Judge;
	thresholds: Thresholds;
}

/**
 * What scores contacts as of a snapshot: within one list that list's own, as soon as all contacts have it, else what scores all (SCO-5).
 */
export function scoredBy(s: Snapshot, { campaign, listId = campaign?.list }: Pick<ContactQuery, 'listId' | 'campaign'>): ScoredBy {
	const list = listId === undefined ? undefined : s.lists.get(listId);
	const own = ownScoring(list, s.settings.scoringModel);
	const by = own !== null && s.also.has(own) && s.chunks.every((c) => c.also?.has(own)) ? own : null;
	return {
		by,
		judge: { profile: s.settings.scoringProfile, model: by === null ? s.model : (s.also.get(by) ?? null) },
		thresholds: thresholdsIn(list, by, s.settings)
	};
}
