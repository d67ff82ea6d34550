import type { Encoder, Interval } from '#domain/scoring/learned-model';
import { blockAuc, type Block } from './auc';
import { moved, type Learned } from './carry';
import { learnEncoders } from './encode';
import { encode } from './encode-rows';
import type { Fold } from './folds';
import { fitLogistic, NEAR } from './logistic';
import { linearScores, type Matrix } from './matrix';
import { learnPenalties, learnPrior, MANY, rarerOf, scaled } from './penalty';
import type { ReadColumn } from './read-column';
import { fitTrees, treeScores } from './trees';
import type { TrainWatch } from './watch';

/** What all models of one training learn from: rows in the order of validation. */
export interface Study {
	columns: ReadColumn[];
	y: Uint8Array;
	/** Rule scores 0–100, NaN = unscored; null = the rules take no part. */
	rules: Float64Array | null;
	/** Share of the rows after which an older outcome counts half; null = all count the same. */
	halfLife: number | null;
	/** Each fold learns from all rows before those that it judges, so also from all that the fold before it learned from. */
	forward: boolean;
}

/**
 * How many times as strongly as the columns themselves ask for weights may be held back; what is taken unless another is better comes
 * first.
 */
const STRENGTHS: readonly number[] = [4, 1, 0.25, 16, 64];
/** With many outcomes a wide search changes nothing. */
const FEW_STRENGTHS: readonly number[] = [1, 4];

/** Features of some rows by encoders learned from others. */
export interface Encoded {
	encoders: Encoder[];
	ruleMean: number;
	ruleSd: number;
	x: Matrix;
	y: Uint8Array;
	weight: Float64Array | null;
}

export function encodeTraining(study: Study, rows: Int32Array): Encoded {
	const encoders = learnEncoders(study.columns, rows);
	const { mean, sd } = ruleScale(study.rules, rows);
	return {
		encoders,
		ruleMean: mean,
		ruleSd: sd,
		x: encodeRows(study, encoders, mean, sd, rows),
		y: Uint8Array.from(rows, (i) => study.y[i]!),
		weight:
			study.halfLife === null ? null : Float64Array.from(rows, (_, k) => 0.5 ** ((rows.length - 1 - k) / rows.length / study.halfLife!))
	};
}

export function encodeRows(study: Study, encoders: readonly Encoder[], mean: number, sd: number, rows: Int32Array): Matrix {
	const extra = study.rules && study.rules.map((r) => (r - mean) / sd);
	return encode(
		encoders,
		encoders.map((e) => columnOf(study.columns, e)),
		rows,
		extra
	);
}

const columnOf = (columns: readonly ReadColumn[], e: Encoder): ReadColumn =>
	columns.find((c) => c.column === e.column && c.reading === e.reading)!;

function ruleScale(rules: Float64Array | null, rows: Int32Array): { mean: number; sd: number } {
	let n = 0,
		sum = 0,
		squares = 0;
	if (rules)
		for (const i of rows) {
			const r = rules[i]!;
			if (!Number.isNaN(r)) {
				n++;
				sum += r;
				squares += r * r;
			}
		}
	const mean = n > 0 ? sum / n : 50;
	return { mean, sd: n > 1 ? Math.sqrt(Math.max(1, squares / n - mean * mean)) : 1 };
}

/**
 * Scores of the rows that each fold held back, by one kind of model; `first`: by the strength that was not chosen on them;
 * `taught`: where fits on all rows may begin, at strength 1 and at the chosen one.
 */
export interface Validation {
	scores: Float64Array[];
	first: Float64Array[];
	strength: number;
	taught: { once: Learned; chosen: Learned } | null;
}

/** Judges the logistic model on each fold at every strength, and keeps the strength that foretells best; null = stopped. */
export async function validateLogistic(
	study: Study,
	folds: readonly Fold[],
	watch: TrainWatch,
	share: (done: number) => void
): Promise<Validation | null> {
	const many = rarerOf(study.y) >= MANY;
	const strengths = many ? FEW_STRENGTHS : STRENGTHS;
	// With many outcomes each fold begins where the one before ended. The minimum is the same from wherever one begins; that
	// the penalties of columns have seen other folds adds up to nothing there, and with few outcomes it is not done.
	let taught: Learned[] | null = null;
	const scores: Float64Array[][] = strengths.map(() => []);
	const losses: number[][] = strengths.map(() => []);
	for (const [k, fold] of folds.entries()) {
		if (!(await watch.pause())) return null;
		const t = encodeTraining(study, fold.train);
		const test = encodeRows(study, t.encoders, t.ruleMean, t.ruleSd, fold.test);
		const y = Uint8Array.from(fold.test, (i) => study.y[i]!);
		const ruled = study.rules !== null;
		const { prior, fit: start } = learnPrior(t.x, t.y, t.encoders, ruled, !many, t.weight, taught?.[0], study.forward);
		let fit = start;
		const before = taught;
		const learned = strengths.map((times, s): Learned => {
			const { penalty, centre } = scaled(prior, times, ruled);
			const from = s === 0 ? start : before ? moved(fit, before[0]!, before[s]!, t.encoders, t.x.width, ruled) : times < 1 ? fit : start;
			fit = fitLogistic(t.x, t.y, penalty, centre, from, t.weight, NEAR);
			const out = linearScores(test, fit.beta);
			scores[s]!.push(out);
			losses[s]!.push(levelLoss(out, y) * y.length);
			const penalties = prior.penalty.slice();
			// What this fold says of the penalties, the next one begins with: that spares it a round of its own.
			if (study.forward && many && times === 1)
				learnPenalties(fit, penalties, t.x, t.y, t.encoders, t.weight, (folds[k + 1]?.train.length ?? study.y.length) / t.x.rows);
			return { encoders: t.encoders, penalty: penalties, beta: fit.beta, gram: fit.gram, rows: t.x.rows };
		});
		if (many) taught = learned;
		share((k + 1) / folds.length);
	}
	const best = chooseStrength(losses);
	return {
		scores: scores[best]!,
		first: scores[0]!,
		strength: strengths[best]!,
		taught: taught && { once: taught[0]!, chosen: taught[best]! }
	};
}

/**
 * Fold-to-fold errors by which another strength must foretell better: chosen for less, it is chosen for luck, which few outcomes have a lot
 * of.
 */
const SURE = 2;

/** The first strength, unless another foretells better for sure. */
function chooseStrength(losses: readonly number[][]): number {
	let best = 0;
	let most = 0;
	for (let s = 1; s < losses.length; s++) {
		const gains = losses[0]!.map((l, k) => l - losses[s]![k]!);
		const mean = gains.reduce((a, b) => a + b, 0) / gains.length;
		const error = Math.sqrt(gains.reduce((a, g) => a + (g - mean) ** 2, 0) / Math.max(1, gains.length - 1) / gains.length);
		if (mean > SURE * error && mean > most) {
			most = mean;
			best = s;
		}
	}
	return best;
}

/** Log-loss after the best offset, so that a share of won that moved does not hide how well rows are told apart. */
function levelLoss(scores: Float64Array, y: Uint8Array): number {
	let b = 0;
	for (let step = 0; step < 25; step++) {
		let g = 0;
		let h = 1e-6;
		for (let i = 0; i < y.length; i++) {
			const p = 1 / (1 + Math.exp(-scores[i]! - b));
			g += p - y[i]!;
			h += p * (1 - p);
		}
		const move = Math.max(-3, Math.min(3, g / h));
		b -= move;
		if (Math.abs(move) < 1e-6) break;
	}
	let loss = 0;
	for (let i = 0; i < y.length; i++) {
		const s = scores[i]! + b;
		loss += Math.log1p(Math.exp(-Math.abs(s))) + Math.max(0, y[i] ? -s : s);
	}
	return loss / Math.max(1, y.length);
}

/** Boosted trees on one fold. */
export function treesOnFold(study: Study, fold: Fold): Float64Array {
	const t = encodeTraining(study, fold.train);
	return treeScores(encodeRows(study, t.encoders, t.ruleMean, t.ruleSd, fold.test), fitTrees(t.x, t.y, t.weight));
}

/** Blocks of a validation beside something to compare them with. */
const blocksOf = (
	study: Study,
	folds: readonly Fold[],
	scores: readonly Float64Array[],
	other: readonly ArrayLike<number>[] | null
): Block[] => folds.map((f, k) => ({ y: Uint8Array.from(f.test, (i) => study.y[i]!), scores: scores[k]!, other: other?.[k] ?? null }));

/**
 * Models of neighbouring folds learn from much the same rows, so their errors are related and the interval of independent
 * blocks is too narrow: 500 rows of noise were called usable twice as often as 95 % allows. So much wider, it holds.
 */
const FOLDS_SHARE = 1.2;
/** Student's factor over the normal one is about 1 + this / degrees of freedom: a handful of outcomes knows its own spread badly. */
const STUDENT = 1.5;

/** AUC of a validation with its interval. `repeats`: how often each row was held back, since repeating adds no rows. */
export function measure(
	study: Study,
	folds: readonly Fold[],
	scores: readonly Float64Array[],
	other: readonly ArrayLike<number>[] | null,
	repeats: number
): ReturnType<typeof blockAuc> {
	const found = blockAuc(blocksOf(study, folds, scores, other));
	const times = FOLDS_SHARE * (1 + STUDENT / Math.max(1, rarerOf(study.y) - 1)) * Math.sqrt(repeats);
	const widen = ({ value, low, high }: Interval, least: number): Interval => ({
		value,
		low: Math.max(least, value - (value - low) * times),
		high: Math.min(1, value + (high - value) * times)
	});
	return { auc: widen(found.auc, 0), other: found.other && widen(found.other, 0), gain: found.gain && widen(found.gain, -1) };
}

/**
 * AUC of what was chosen on the same folds that measure it, whose best luck was chosen, too: the interval reaches down by
 * what the choice of the strength seemed to gain; trees, which must win by more than chance, are sure of that much only.
 */
export function chosenAuc(
	auc: Interval,
	study: Study,
	folds: readonly Fold[],
	{ first, scores }: Validation,
	trees: readonly Float64Array[] | null,
	repeats: number
): Interval {
	const plain = measure(study, folds, first, null, repeats).auc;
	const gain = trees && measure(study, folds, trees, scores, repeats).gain;
	return { ...auc, low: Math.max(0, Math.min(auc.low, gain ? plain.low + gain.low : auc.low - (auc.value - plain.value))) };
}
