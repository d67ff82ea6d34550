import type { ModelReport } from '#domain/scoring/learned-model';
import { aucOf } from './auc';
import type { Fold } from './folds';
import { fitLogistic, NEAR } from './logistic';
import { linearScores } from './matrix';
import { learnPrior, MANY, rarerOf } from './penalty';
import { fitTrees, treeScores } from './trees';
import { encodeRows, encodeTraining, measure, treesOnFold, type Study, type Validation } from './validate';
import type { TrainWatch } from './watch';

/** Outcomes from which trees are tried at all. */
const TRIED_FROM = 500;
/** Rows of the trial that decides whether trees are worth a full validation. */
const TRIAL_ROWS = 2500;

/** Scores of the held-back rows by the kind of model that is used. */
export interface Stage {
	scores: readonly Float64Array[];
	trees: boolean;
	challenger: ModelReport['challenger'];
}

/**
 * Boosted trees against the logistic model on the same folds. They are used where the paired interval of their gain lies
 * above 0. A trial on a part of one fold comes first: trees that lose there are not worth their time.
 */
export async function challenge(
	study: Study,
	folds: readonly Fold[],
	{ scores: logistic }: Validation,
	repeats: number,
	off: boolean,
	watch: TrainWatch
): Promise<Stage | null> {
	const stay = (challenger: ModelReport['challenger']): Stage => ({ scores: logistic, trees: false, challenger });
	if (off || study.y.length < TRIED_FROM || rarerOf(study.y) < 60) return stay(null);
	if (!(await watch.pause())) return null;
	if (!trialWon(study, folds[study.forward ? folds.length - 1 : 0]!)) return stay(null);
	const scores: Float64Array[] = [];
	for (const [k, fold] of folds.entries()) {
		if (!(await watch.pause())) return null;
		scores.push(treesOnFold(study, fold));
		watch.onProgress?.(0.7 + (0.2 * (k + 1)) / folds.length);
	}
	const { auc, other, gain } = measure(study, folds, scores, logistic, repeats);
	const params = { trees: Math.round(auc.value * 1000) / 1000, logistic: Math.round((other?.value ?? 0) * 1000) / 1000 };
	if (gain && other && gain.low > 0)
		return { scores, trees: true, challenger: { kind: 'logistic', auc: other, why: { code: 'learnTreesWon', params } } };
	return stay({ kind: 'trees', auc, why: { code: 'learnTreesLost', params } });
}

function trialWon(study: Study, fold: Fold): boolean {
	const stride = Math.max(1, Math.ceil(fold.train.length / TRIAL_ROWS));
	const t = encodeTraining(
		study,
		fold.train.filter((_, i) => i % stride === 0)
	);
	const test = encodeRows(study, t.encoders, t.ruleMean, t.ruleSd, fold.test);
	const y = Uint8Array.from(fold.test, (i) => study.y[i]!);
	const ruled = study.rules !== null;
	const { fit, prior } = learnPrior(t.x, t.y, t.encoders, ruled, rarerOf(study.y) < MANY, t.weight);
	const line = aucOf(linearScores(test, fitLogistic(t.x, t.y, prior.penalty, prior.centre, fit, t.weight, NEAR).beta), y);
	const trees = aucOf(treeScores(test, fitTrees(t.x, t.y, t.weight, { trees: 40, leaves: 6, rate: 0.2, penalty: 10, leastRows: 20 })), y);
	return trees > line;
}
