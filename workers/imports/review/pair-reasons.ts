import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MatchModel, MatchType } from '#domain/matching/match';
import type { PairView } from '#domain/matching/review';
import { explainPair } from '../../pipeline/match/index';
import { explainSimilar } from '../../pipeline/match/similar/index';

/** The waterfall of two records, and what would make them no match: of a similar match by the model, of a named one by its rule. */
export function reasonsOf(
	left: ContactValues,
	right: ContactValues,
	type: MatchType,
	score: number,
	primaryKey: FieldId,
	model: MatchModel | null | undefined
): Pick<PairView, 'evidence' | 'against'> {
	const similar = type === 'similar' && model ? explainSimilar(left, right, model) : null;
	if (similar) return { evidence: similar.evidence, against: similar.against };
	const evidence = explainPair(left, right, type, score, primaryKey);
	return { evidence, against: evidence.filter((c) => c.weight < 0).sort((a, b) => a.weight - b.weight) };
}
