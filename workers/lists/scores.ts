import type { ListScoring } from '#domain/lists/lead-list';
import { RULES, type LeadList } from '#domain/lists/lead-list';
import { ownScoring, thresholdsIn } from '#domain/scoring/list-scoring';
import { UNSCORED, type Tier } from '#domain/scoring/score';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { readModel } from '../store/models';
import { openStore } from '../store/engine/open';
import type { Desk } from './desk';

/** How contacts of one list are scored: the list's own scores where it has some and all are there, else those of all contacts. */
export interface ScoresIn {
	/** 0–100, 255 = unscored. */
	raw(id: number): number;
	scoreOf(id: number): number | null;
	tierOf(id: number): Tier;
	/** Tier of a score as `raw` gives it. */
	tierAt(raw: number): Tier;
}

/** What a list is scored by and all contacts are not, and whether it is there; null = the scores of all contacts count. */
export function ownOf(d: Desk, list: LeadList | undefined): { by: string; ready: boolean } | null {
	const by = ownScoring(list, d.scoringModel);
	return by === null ? null : { by, ready: d.contacts.isScoredBy(by) };
}

/** The scores that count in a list: in its order of work, its view, its files (SCO-5). */
export function scoresIn(d: Desk, listId: string): ScoresIn {
	const list = d.lists.find((l) => l.id === listId);
	const own = ownOf(d, list);
	const by = own?.ready ? own.by : null;
	const thresholds: Thresholds = thresholdsIn(list, by, { tierBy: d.tierBy, tierThresholds: d.thresholds });
	const raw = (id: number): number => d.contacts.rawScore(id, by);
	const said = (score: number): number | null => (score === UNSCORED ? null : score);
	const tierAt = (score: number): Tier => tierOf(said(score), thresholds);
	return { raw, scoreOf: (id) => said(raw(id)), tierOf: (id) => tierAt(raw(id)), tierAt };
}

/** What scores a list in words: the model's name, null = the rules. */
export async function listScoring(d: Desk, list: LeadList): Promise<ListScoring | null> {
	const own = ownOf(d, list);
	if (!own) return null;
	const model = own.by === RULES ? null : await readModel(await openStore(), own.by);
	// A version that is gone scores nothing: what scores all contacts does.
	return own.by !== RULES && !model ? null : { name: model?.name ?? null, ready: own.ready };
}
