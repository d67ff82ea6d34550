import type { ContactValues, Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Encoder, LearnedContribution, LearnedExplanation, LearnNote, TrainedModel } from '#domain/scoring/learned-model';
import { UNSCORED } from '#domain/scoring/score';
import { calibrated } from './calibrate';
import { widthOf } from './encode';
import { rowOf, type Matrix } from './matrix';
import { features, percentileOf } from './predict';
import { readAs } from './read-column';
import { addContributions } from './tree-answers';
import { treeMean } from './tree-shap';

type Boosted = NonNullable<TrainedModel['boosted']>;

/** Step on either side of a score for its local slope. */
const NEAR = 1e-4;

/**
 * Why a contact is ranked as it is. Logistic model: weight × (value − mean of the training rows), which is its Shapley
 * value too; trees: exact Shapley values. Σ logOdds = log-odds − those of the average lead. Points are their share of the
 * way from the average lead's score to this one's, in tenths, and `base` + Σ points = score exactly.
 */
export function explain(model: TrainedModel, values: ContactValues, ruleScore: number | null, now: number): LearnedExplanation {
	const columns = new Map<FieldId, Column>(Object.entries(values).map(([id, v]) => [id as FieldId, [v ?? null]]));
	const x = features(model, columns, 1, Uint8Array.of(ruleScore ?? UNSCORED), now);
	const effects = new Float64Array(x.width);
	const start = model.boosted ? treeEffects(model, x, effects) : linearEffects(model, x, effects);

	const byColumn = new Map<string, LearnedContribution>();
	let from = 0;
	const give = (feature: string, label: () => LearnNote, width: number): void => {
		const logOdds = effects.subarray(from, from + width).reduce((a, b) => a + b, 0);
		from += width;
		const known = byColumn.get(feature);
		if (known) known.logOdds += logOdds;
		else byColumn.set(feature, { feature, label: label(), points: 0, logOdds });
	};
	for (const e of model.encoders) give(e.column, () => labelOf(e, columns, now), widthOf(e));
	if (model.prior)
		give(
			'rules',
			(): LearnNote =>
				ruleScore === null ? { code: 'learnRulesUnscored', params: {} } : { code: 'learnRulesScore', params: { score: ruleScore } },
			1
		);

	const contributions = [...byColumn.values()];
	const end = contributions.reduce((sum, c) => sum + c.logOdds, start);
	const score = Math.round(percentileOf(model, end));
	const base = Math.round(percentileOf(model, start));
	const slope =
		Math.abs(end - start) > NEAR
			? (percentileOf(model, end) - percentileOf(model, start)) / (end - start)
			: (percentileOf(model, start + NEAR) - percentileOf(model, start - NEAR)) / (2 * NEAR);
	const tenths = wholeParts(
		contributions.map((c) => c.logOdds * slope * 10),
		(score - base) * 10
	);
	contributions.forEach((c, k) => {
		c.points = tenths[k]! / 10 + 0;
	});
	contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || Math.abs(b.logOdds) - Math.abs(a.logOdds));
	return { probability: calibrated(model.calibration, end), score, base, contributions };
}

function linearEffects({ linear, means }: TrainedModel, x: Matrix, out: Float64Array): number {
	const { intercept, weights } = linear!;
	rowOf(x, 0, out);
	for (let j = 0; j < x.width; j++) out[j] = weights[j]! * (out[j]! - means[j]!);
	return intercept;
}

function treeEffects({ boosted }: TrainedModel, x: Matrix, out: Float64Array): number {
	const dense = new Float64Array(x.width);
	rowOf(x, 0, dense);
	for (const tree of boosted!.trees) addContributions(tree, dense, out);
	return averageOf(boosted!);
}

const averages = new WeakMap<Boosted, number>();
/** What all trees give on average: worked out once, since each contact of a file begins there. */
function averageOf(boosted: Boosted): number {
	const known = averages.get(boosted) ?? boosted.trees.reduce((sum, tree) => sum + treeMean(tree), boosted.base);
	averages.set(boosted, known);
	return known;
}

/** What the contact shows in a column, as the reader of the model saw it. */
function labelOf(e: Encoder, columns: ReadonlyMap<FieldId, Column>, now: number): LearnNote {
	const column = columns.get(e.column) ?? [];
	const text = column[0];
	if (!text) return { code: 'learnShowsBlank', params: { column: e.label } };
	if (e.reading === 'age') {
		const c = readAs(e.column, e.label, column, 1, 'age', now);
		const days = c.kind === 'number' ? Math.round(c.values[0]!) : 0;
		if (Number.isFinite(days)) return { code: 'learnShowsAge', params: { column: e.label, days } };
	}
	if (e.reading === 'filled') return { code: 'learnShowsFilled', params: { column: e.label } };
	return { code: codeOf(e, text), params: { column: e.label, value: text.slice(0, MOST_LETTERS) } };
}

/** Letters that are said of a value. */
const MOST_LETTERS = 60;

/** How a value is said: a yes or no and a country in the reader's language, a number as they write numbers, all else as it is. */
function codeOf({ column, reading }: Encoder, text: string): string {
	if (reading === 'number' || reading === 'amount') return 'learnShowsNumber';
	if (column === 'country') return 'learnShowsCountry';
	return text === 'yes' ? 'learnShowsYes' : text === 'no' ? 'learnShowsNo' : 'learnShowsValue';
}

/** Whole numbers close to the given ones that add up to a total: rounded, the rest to those that rounding wronged most. */
function wholeParts(parts: readonly number[], total: number): number[] {
	const whole = parts.map(Math.round);
	let left = total - whole.reduce((a, b) => a + b, 0);
	const order = parts
		.map((_, i) => i)
		.sort((a, b) => (left > 0 ? 1 : -1) * (parts[b]! - whole[b]! - (parts[a]! - whole[a]!)) || Math.abs(parts[b]!) - Math.abs(parts[a]!));
	for (let k = 0; left !== 0 && order.length > 0; k++) {
		whole[order[k % order.length]!]! += Math.sign(left);
		left -= Math.sign(left);
	}
	return whole;
}
