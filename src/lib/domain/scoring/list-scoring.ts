import { RULES, type LeadList } from '../lists/lead-list';
import type { Thresholds } from './tier-schemes';

/**
 * What a list is scored by where that is not what scores all contacts: RULES or a model's id; null = the scores of all contacts
 * count in it. @param device the model that scores all contacts; null = the rules do
 */
export const ownScoring = (list: Pick<LeadList, 'scoredBy'> | undefined, device: string | null): string | null =>
	list?.scoredBy === undefined || list.scoredBy === (device ?? RULES) ? null : list.scoredBy;

/** Lowest scores of A, B and C in a list: by rank they are those of its own scores, as soon as they are known. */
export const thresholdsIn = (
	list: Pick<LeadList, 'tierThresholds'> | undefined,
	own: string | null,
	settings: { tierBy: 'score' | 'rank'; tierThresholds: Thresholds }
): Thresholds => (own !== null && settings.tierBy === 'rank' ? (list?.tierThresholds ?? settings.tierThresholds) : settings.tierThresholds);
