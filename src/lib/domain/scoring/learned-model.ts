import * as z from 'zod/mini';
import type { Column } from '../chunk';
import type { FieldId, FieldType } from '../fields';

/** Fewest won and fewest lost outcomes that a model is learned from. */
export const LEAST_OUTCOMES = 40;

/** A code of the message catalogue with what fills its blanks. */
export interface LearnNote {
	code: string;
	params: Record<string, string | number>;
}

/** One column that a model may learn from; null = blank. As long as the table. */
export interface LearnColumn {
	id: FieldId;
	label: string;
	type: FieldType;
	values: Column;
}

/** Contacts with what became of them, as columns. */
export interface LearnTable {
	length: number;
	columns: LearnColumn[];
	/** 1 = won, 0 = lost, -1 = no outcome yet (not learned from). */
	labels: Int8Array;
	/** Scores by the rules, 0–100, 255 = unscored. */
	ruleScores: Uint8Array;
	/** What the outcomes are ordered by (ms where it is a date, else any rising number), NaN = unknown; null = no order known. */
	order: Float64Array | null;
	/** The column that `order` was read from; it is no feature itself. */
	orderField: FieldId | null;
	/** What that column is called. */
	orderLabel?: string;
	/** True where `order` holds dates in ms: then ages of other dates are counted from it. */
	orderIsDate: boolean;
}

export interface TrainOptions {
	/** Same table and seed, same model. */
	seed: number;
	/** Columns that the user left out. */
	exclude: readonly FieldId[];
	/** Columns that are used although they look like a leak or a calendar. */
	keep: readonly FieldId[];
	/** ms: ages of dates are counted from here where the rows have no date of their own. */
	now: number;
	/** Identity and name of the model. */
	id: string;
	name: string;
	/** Column of the outcome, for the record; null = it is no field. */
	labelField: FieldId | null;
	/** Validate on rows drawn at random even though an order is known. */
	shuffle?: boolean;
	/** Measure below the least number of outcomes too; such a model is never offered for use. */
	force?: boolean;
	/** Leave the other kind of model untried. */
	linearOnly?: boolean;
}

const text = z.string().check(z.maxLength(500));
const num = z.number();
const note = z.object({ code: text, params: z.record(z.string(), z.union([z.string(), num])) });
const interval = z.object({ value: num, low: num, high: num });
const fieldId = z.custom<FieldId>((v) => typeof v === 'string' && v.length > 0 && v.length < 200);
const finding = z.object({ column: fieldId, label: text, kept: z.boolean(), why: note });

/** What a cell is read as before it is encoded: itself, or what the app's own knowledge says of it. */
const READINGS = [
	'text',
	'seniority',
	'department',
	'industry',
	'source',
	'emailKind',
	'phoneKind',
	'country',
	'filled',
	'number',
	'amount',
	'age'
] as const;
export type Reading = (typeof READINGS)[number];

/**
 * How one column becomes numbers, learned from the training rows alone. `number`: z = (value held within [low, high], its
 * log(1 + value) where `log`, less `mean`) / `sd`, 0 at the value `heap` that most rows share; a hinge max(0, z − knot) per
 * knot; a sign per value of `spikes`; a sign for blank where `missing`. `level`: one sign per level in order, then one for
 * all other texts where `other`, then one for blank where `missing`; texts of `silent` (said by another
 * reading of the column) have none.
 */
const encoder = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('number'),
		column: fieldId,
		label: text,
		reading: z.enum(READINGS),
		mean: num,
		sd: num,
		low: num,
		high: num,
		log: z.boolean(),
		heap: z.nullable(num),
		knots: z.array(num),
		spikes: z.array(num),
		missing: z.boolean()
	}),
	z.object({
		kind: z.literal('level'),
		column: fieldId,
		label: text,
		reading: z.enum(READINGS),
		levels: z.array(text),
		silent: z.optional(z.array(text)),
		other: z.boolean(),
		missing: z.boolean()
	})
]);
export type Encoder = z.infer<typeof encoder>;

const tree = z.object({
	/**
	 * Per node: feature looked at (−1 = leaf), what goes left (value ≤ threshold), children, value of a leaf in log-odds, rows that came
	 * by.
	 */
	feature: z.array(num),
	threshold: z.array(num),
	left: z.array(num),
	right: z.array(num),
	value: z.array(num),
	cover: z.array(num)
});
export type Tree = z.infer<typeof tree>;

const report = z.object({
	/** Outcomes learned from, and rows without one. */
	won: num,
	lost: num,
	unknown: num,
	validation: z.enum(['time', 'folds']),
	folds: num,
	/** Cross-validated AUC with its 95 % interval; of the rules on the same rows (null = the rules scored nobody); of the difference. */
	auc: interval,
	rulesAuc: z.nullable(interval),
	gain: z.nullable(interval),
	brier: num,
	ece: num,
	/** Share of won among the rows of the validation. */
	baseRate: num,
	/** Predicted against observed, by bins of equal count. */
	bins: z.array(z.object({ predicted: num, observed: num, count: num, low: num, high: num })),
	/** Best tenth first. `lift` = won share / base rate; `rulesWon` = won in the same tenth by the rules, null without them. */
	deciles: z.array(z.object({ count: num, won: num, lift: num, rulesWon: z.nullable(num) })),
	/** Strength of the penalty that the validation chose. */
	penalty: num,
	signal: z.enum(['usable', 'none']),
	/** Filled in after the outcome; tells the time rather than the lead; left out for another reason. `kept` = used all the same. */
	leaks: z.array(finding),
	calendar: z.array(finding),
	leftOut: z.array(finding),
	drift: z.object({ found: z.boolean(), why: z.array(note) }),
	/** The other kind of model, measured on the same folds; null = not tried. */
	challenger: z.nullable(z.object({ kind: z.enum(['logistic', 'trees']), auc: interval, why: note })),
	/** What the user should know: odd input, how sure the model is. */
	notes: z.array(note),
	/** All of the training; fitting the model itself; trying the other kind of model (absent in models of before). */
	ms: num,
	fitMs: num,
	challengeMs: z.optional(num)
});
export type ModelReport = z.infer<typeof report>;
export type Interval = z.infer<typeof interval>;
export type ColumnFinding = z.infer<typeof finding>;

/** A trained model as plain JSON: also the shape of its file. What doesn't fit this schema is refused. */
export const trainedModelSchema = z.object({
	muster: z.literal('model'),
	version: z.literal(1),
	id: text,
	name: text,
	/** ms. */
	trainedAt: num,
	labelField: z.nullable(fieldId),
	orderField: z.nullable(fieldId),
	/** Absent in models of before, and where no column tells the order. */
	orderLabel: z.optional(text),
	orderIsDate: z.boolean(),
	kind: z.enum(['logistic', 'trees']),
	encoders: z.array(encoder),
	/** Mean and deviation of the rule score on the training rows; null = the rules take no part. */
	prior: z.nullable(z.object({ mean: num, sd: num })),
	/** Mean of each encoded feature (the rule score last where it takes part) on the training rows: what contributions are counted from. */
	means: z.array(num),
	/** Log-odds = intercept + Σ weights × (feature − mean); `errors`: standard error of each weight. */
	linear: z.nullable(z.object({ intercept: num, weights: z.array(num), errors: z.array(num) })),
	/** Log-odds = base + Σ leaves. */
	boosted: z.nullable(z.object({ base: num, trees: z.array(tree) })),
	/** Log-odds → probability: platt 1/(1+exp(−(a·x+b))); isotonic: straight lines between the points (x, y), with 2 % of that curve. */
	calibration: z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('platt'), a: num, b: num }),
		z.object({ kind: z.literal('isotonic'), a: num, b: num, x: z.array(num).check(z.minLength(1)), y: z.array(num).check(z.minLength(1)) })
	]),
	/** Log-odds at the 0th, 1st … 100th percentile of the training rows: what the 0–100 score is read from. */
	percentiles: z.array(num).check(z.length(101)),
	report
});
export type TrainedModel = z.infer<typeof trainedModelSchema>;

/** Why a contact is ranked as it is. `base` + Σ points = score, exactly, in tenths; Σ logOdds is what the points were cut from. */
export interface LearnedExplanation {
	/** 0–1. */
	probability: number;
	/** 0–100: better than so many of a hundred past leads. */
	score: number;
	/** Score of the average past lead. */
	base: number;
	/** One a column, furthest from 0 first. `feature` = column id, or "rules" for the rule score. */
	contributions: LearnedContribution[];
}
export interface LearnedContribution {
	feature: string;
	label: LearnNote;
	points: number;
	logOdds: number;
}

/**
 * One thing that the model learned, strongest first: e.g. learnLevelUp {column, level, times}. `effect` = odds multiplied by;
 * `reading` = what the level is a name of, where it is not the text itself.
 */
export interface LearnedWord {
	feature: string;
	note: LearnNote;
	effect: number;
	sure: boolean;
	reading?: Reading;
}

/** How well leads of one source do: `rate` is drawn towards the overall rate where there are few of them. */
export interface SourceRate {
	source: string;
	won: number;
	count: number;
	rate: number;
	low: number;
	high: number;
}
