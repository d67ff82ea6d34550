import {
	LEAST_OUTCOMES,
	type LearnNote,
	type LearnTable,
	type ModelReport,
	type TrainedModel,
	type TrainOptions
} from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { fail, ok, type Result } from '#domain/result';
import { aucOf } from './auc';
import { startAt } from './carry';
import { challenge } from './challenge';
import { widthOf } from './encode';
import { baseRateDrift, columnDrift } from './drift';
import { stratifiedFolds, timeFolds, type Fold } from './folds';
import { featureMeans, linearScores } from './matrix';
import { fitLogistic, standardErrors } from './logistic';
import { learnPrior, MANY, rarerOf, scaled } from './penalty';
import { calibrationOf, figures, heldRows } from './report';
import { screen, type Candidate, type Screened } from './screen';
import { SUSPECT_MARGIN } from './leaks';
import { fitTrees, treeScores } from './trees';
import { chosenAuc, encodeTraining, measure, validateLogistic, type Study, type Validation } from './validate';
import type { TrainWatch } from './watch';

/** Fewest won and lost that anything can be measured with. */
const LEAST_FORCED = 2;
/** Outcomes up to which the folds are drawn three times over: with few, one drawing is luck. */
const REPEAT_BELOW = 600;
/** Share of the rows after which an outcome counts half, where the data drifts. */
const HALF_LIFE = 0.5;
/** Share of the rows that the rules must have scored to take part. */
const RULES_SCORED = 0.2;

/**
 * Learns a model from outcomes and measures it on rows that it had not seen; null = stopped by `watch`. Problems:
 * learnOneClass {won, lost}, learnTooFew {won, lost, least}, learnNoFeatures. That nothing can be foretold is no problem but
 * a finding: `report.signal` is then "none", and the rules stay.
 */
export async function train(table: LearnTable, options: TrainOptions, watch: TrainWatch): Promise<Result<TrainedModel> | null> {
	const began = performance.now();
	const rows = outcomeRows(table);
	const y = Uint8Array.from(rows, (i) => (table.labels[i] === 1 ? 1 : 0));
	const won = y.reduce((a, b) => a + b, 0);
	const lost = y.length - won;
	if (won === 0 || lost === 0) return fail('learnOneClass', { won, lost });
	if (!options.force && (won < LEAST_OUTCOMES || lost < LEAST_OUTCOMES)) return fail('learnTooFew', { won, lost, least: LEAST_OUTCOMES });
	if (Math.min(won, lost) < LEAST_FORCED) return fail('learnTooFew', { won, lost, least: LEAST_OUTCOMES });

	const ordered = table.order !== null && rows.some((i) => !Number.isNaN(table.order![i]!));
	const timed = ordered && !options.shuffle;
	const screened = screen(table, options, rows, y, ordered);
	if (screened.candidates.length === 0) return fail('learnNoFeatures');
	watch.onProgress?.(0.1);

	const repeats = timed || y.length >= REPEAT_BELOW ? 1 : 3;
	const folds = timed ? timeFolds(y) : stratifiedFolds(y, options.seed, repeats);
	const moved = ordered ? driftOf(y, screened.candidates) : [];
	const rules = rulesOf(table, rows);
	const studyOf = (candidates: readonly Candidate[]): Study => ({
		columns: candidates.flatMap((c) => c.read.map((r) => r.column)),
		y,
		rules,
		halfLife: timed && moved.length > 0 ? HALF_LIFE : null,
		forward: timed
	});
	const settled = await settle(screened, studyOf, folds, timed, watch);
	if (!settled) return null;
	const { study, validation } = settled;
	const challengeFrom = performance.now();
	const stage = await challenge(study, folds, validation, repeats, options.linearOnly === true, watch);
	if (!stage) return null;
	const challengeMs = Math.round(performance.now() - challengeFrom);
	watch.onProgress?.(0.9);

	const once = folds.slice(0, folds.length / repeats);
	const held = heldRows(once, stage.scores, y, rules);
	const fallback = rules ? folds.map((f) => Float64Array.from(f.test, (i) => (Number.isNaN(rules[i]!) ? -1 : rules[i]!))) : null;
	const { auc: measured, other, gain } = measure(study, folds, stage.scores, fallback, repeats);
	const auc = chosenAuc(measured, study, folds, validation, stage.trees ? stage.scores : null, repeats);
	const signal = auc.low > 0.5 ? 'usable' : 'none';
	const fitFrom = performance.now();
	const fitted = fitAll(study, validation, stage.trees);
	const fitMs = Math.round(performance.now() - fitFrom);
	const report: ModelReport = {
		won,
		lost,
		unknown: table.length - rows.length,
		validation: timed ? 'time' : 'folds',
		folds: once.length,
		auc,
		rulesAuc: other,
		gain,
		...figures(held, timed, study.halfLife && study.halfLife / 2),
		penalty: validation.strength,
		signal,
		leaks: screened.leaks,
		calendar: screened.calendar,
		leftOut: screened.leftOut,
		drift: { found: moved.length > 0, why: moved },
		challenger: stage.challenger,
		notes: [...screened.notes, ...sureness(y, auc, signal)],
		ms: 0,
		fitMs,
		challengeMs
	};
	const model: TrainedModel = {
		muster: 'model',
		version: 1,
		id: options.id,
		name: options.name,
		trainedAt: options.now,
		labelField: options.labelField,
		orderField: table.orderField,
		...(table.orderLabel === undefined ? {} : { orderLabel: table.orderLabel }),
		orderIsDate: table.orderIsDate,
		kind: stage.trees ? 'trees' : 'logistic',
		...fitted,
		calibration: calibrationOf(held, study.halfLife && study.halfLife / 2),
		report
	};
	report.ms = Math.round(performance.now() - began);
	watch.onProgress?.(1);
	return ok(model);
}

/** Rows with an outcome, in the order of time where there is one; rows of unknown time come first. */
function outcomeRows(table: LearnTable): Int32Array {
	const rows: number[] = [];
	for (let i = 0; i < table.length; i++) if (table.labels[i]! >= 0) rows.push(i);
	const { order } = table;
	const at = (i: number): number => (order && !Number.isNaN(order[i]!) ? order[i]! : -Infinity);
	return Int32Array.from(order ? rows.sort((a, b) => (at(a) === at(b) ? a - b : at(a) - at(b))) : rows);
}

function rulesOf(table: LearnTable, rows: Int32Array): Float64Array | null {
	const out = Float64Array.from(rows, (i) => (table.ruleScores[i] === UNSCORED ? NaN : table.ruleScores[i]!));
	const scored = out.filter((v) => !Number.isNaN(v));
	return scored.length >= RULES_SCORED * out.length && scored.some((v) => v !== scored[0]) ? out : null;
}

const driftOf = (y: Uint8Array, candidates: readonly Candidate[]): LearnNote[] => {
	const base = baseRateDrift(y);
	return [...(base ? [base] : []), ...candidates.flatMap((c) => columnDrift(c.label, c.read[0]!.bins) ?? [])];
};

/**
 * Settles the columns that must prove themselves: one that alone beats all others together by far is no honest column, and
 * one that hangs on the time stays only where later rows are foretold better with it.
 */
async function settle(
	screened: Screened,
	studyOf: (c: readonly Candidate[]) => Study,
	folds: readonly Fold[],
	timed: boolean,
	watch: TrainWatch
): Promise<{ study: Study; validation: Validation } | null> {
	const judge = (candidates: readonly Candidate[]) =>
		validateLogistic(studyOf(candidates), folds, watch, (share) => watch.onProgress?.(0.1 + 0.6 * share));
	const aucIn = (study: Study, v: Validation): number =>
		folds.reduce(
			(sum, f, k) =>
				sum +
				aucOf(
					v.scores[k]!,
					Uint8Array.from(f.test, (i) => study.y[i]!)
				),
			0
		) / folds.length;
	let candidates = screened.candidates;
	const suspects = candidates.filter((c) => c.suspect);
	const rest = candidates.filter((c) => !c.suspect);
	if (suspects.length > 0 && rest.length > 0) {
		const validation = await judge(rest);
		if (!validation) return null;
		const together = aucIn(studyOf(rest), validation);
		const leaking = suspects.filter((c) => c.auc - together >= SUSPECT_MARGIN);
		for (const c of leaking)
			screened.leaks.push({
				column: c.id,
				label: c.label,
				kept: false,
				why: { code: 'learnLeakStrong', params: { column: c.label, auc: Math.round(c.auc * 100) } }
			});
		candidates = candidates.filter((c) => !leaking.includes(c));
	}
	let study = studyOf(candidates);
	let validation = await judge(candidates);
	if (!validation) return null;
	const clinging = timed ? candidates.filter((c) => c.clings) : [];
	if (clinging.length > 0 && clinging.length < candidates.length) {
		const without = candidates.filter((c) => !c.clings);
		const second = await judge(without);
		if (!second) return null;
		if (aucIn(studyOf(without), second) >= aucIn(study, validation)) {
			for (const c of clinging)
				screened.calendar.push({
					column: c.id,
					label: c.label,
					kept: false,
					why: { code: 'learnCalendarClings', params: { column: c.label } }
				});
			study = studyOf(without);
			validation = second;
		}
	}
	return { study, validation };
}

type Fitted = Pick<TrainedModel, 'encoders' | 'prior' | 'means' | 'linear' | 'boosted' | 'percentiles'>;

/** The model of all rows. */
function fitAll(study: Study, { strength, taught }: Validation, trees: boolean): Fitted {
	const all = Int32Array.from(study.y, (_, i) => i);
	const { encoders, ruleMean, ruleSd, x, y, weight } = encodeTraining(study, all);
	const means = featureMeans(x);
	const prior = study.rules ? { mean: ruleMean, sd: ruleSd } : null;
	if (trees) {
		const boosted = fitTrees(x, y, weight);
		return { encoders, prior, means: [...means], linear: null, boosted, percentiles: percentilesOf(treeScores(x, boosted)) };
	}
	const ruled = study.rules !== null;
	const learned = learnPrior(x, y, encoders, ruled, rarerOf(y) < MANY, weight, taught?.once, study.forward);
	const { penalty, centre, unsure } = scaled(learned.prior, strength, ruled);
	const fit = fitLogistic(
		x,
		y,
		penalty,
		centre,
		taught ? startAt(taught.chosen, encoders, x.width, ruled, learned.fit?.gram ?? null) : learned.fit,
		weight
	);
	const weights = fit.beta.subarray(0, x.width);
	const columns = [...encoders.flatMap((e, k) => new Array<number>(widthOf(e)).fill(k)), ...(ruled ? [-1] : [])];
	const intercept = fit.beta[x.width]! + weights.reduce((sum, w, j) => sum + w * means[j]!, 0);
	return {
		encoders,
		prior,
		means: [...means],
		boosted: null,
		percentiles: percentilesOf(linearScores(x, fit.beta)),
		linear: {
			intercept,
			weights: [...weights],
			errors: [
				...standardErrors(fit, penalty, x, weight, columns)
					.subarray(0, x.width)
					.map((e, j) => Math.hypot(e, unsure[j]!))
			]
		}
	};
}

function percentilesOf(scores: Float64Array): number[] {
	const sorted = Float64Array.from(scores).sort();
	return Array.from({ length: 101 }, (_, k) => sorted[Math.min(sorted.length - 1, Math.round((k / 100) * (sorted.length - 1)))]!);
}

/** How far the model can be trusted, in words. */
function sureness(y: Uint8Array, auc: ModelReport['auc'], signal: ModelReport['signal']): LearnNote[] {
	const notes: LearnNote[] = [];
	const won = y.reduce((a, b) => a + b, 0);
	const percent = (v: number): number => Math.round(v * 100);
	if (signal === 'none') notes.push({ code: 'learnNoSignal', params: { low: percent(auc.low), high: percent(auc.high) } });
	const few = Math.min(won, y.length - won) < LEAST_OUTCOMES;
	// Below the least that is said, and it is what makes the figures rough.
	if (!few && auc.high - auc.low > 0.12)
		notes.push({ code: 'learnUnsure', params: { low: percent(auc.low), high: percent(auc.high), outcomes: y.length } });
	if (few) notes.push({ code: 'learnBelowLeast', params: { won, lost: y.length - won, least: LEAST_OUTCOMES } });
	return notes;
}
