import type { MatchAnswer, MatchModel } from '#domain/matching/match';
import type { MatchFieldSettings } from '#domain/matching/match-rules';
import type { MatchWatch } from '../find-all';
import { calibrated } from './answers';
import type { PairList } from './blocks';
import { byRight, candidates } from './blocks';
import { assign, averageLink } from './cluster';
import { countWords } from './counts';
import { learn } from './learn';
import { FEWEST_MATCHES } from './shipped-model';
import { probabilityOf, Scorer, weighWords } from './model';
import { modelFor } from './model-for';
import { planOf, planOfModel } from './plan';
import { Records } from './records';
import type { SimilarTable } from './table';
import { looksOf, compared } from './compare';

export interface SimilarOptions {
	/** Lowest probability that is kept, 0–1. */
	least: number;
	/** A model that was learned before; absent = learned from this table. */
	model?: MatchModel | null;
	answers?: readonly MatchAnswer[];
	/** The records of the table, where they were read before; by the comparisons that its plan has. */
	read?: Records | null;
	/** How much what is compared counts (DUP-3); what is off isn't compared at all. */
	fields?: MatchFieldSettings;
	/** True for two records that a person said are two. */
	apart?: (left: number, right: number) => boolean;
	/** Records before `firstRow` and those after are two lists without twins of their own: each is matched once at most. */
	oneToOne?: boolean;
	/** First record of a second list in a table of rows only: where neither has twins of its own, each record is matched once at most. */
	second?: number;
	/** Called when a part of the work is done; for measuring. */
	onPart?: (part: 'keys' | 'candidates' | 'compare' | 'learn' | 'score' | 'cluster') => void;
}

export interface SimilarPairs {
	length: number;
	left: Uint32Array;
	right: Uint32Array;
	probability: Float32Array;
}

export interface SimilarFound {
	/** Ordered by right, then probability from high to low, then left. */
	pairs: SimilarPairs;
	/** The smallest record of each record's cluster. */
	clusters: Uint32Array;
	model: MatchModel;
}

/** Of matches over both lists, how many may lie within one for it to count as free of twins. */
const TWINS = 0.02;
/** Bits from which a pair within a list is a twin. */
const SURE = 3;

/** Drives steps of a few milliseconds. @returns null when it was stopped */
async function driven<T>(steps: Generator<void, T>, watch: MatchWatch): Promise<{ value: T } | null> {
	for (;;) {
		const step = steps.next();
		if (step.done) return { value: step.value };
		if (await watch.pause()) return null;
	}
}

function* read(table: SimilarTable, records: Records): Generator<void, void> {
	for (let from = 0; from < table.length; from += 1000) {
		yield;
		records.readRows(table, from, Math.min(table.length, from + 1000));
	}
}

function* scored(scorer: Scorer, pairs: PairList, levels: Uint8Array, apart: SimilarOptions['apart']): Generator<void, Float32Array> {
	const width = scorer.records.features.length;
	const odds = new Float32Array(pairs.length);
	for (let p = 0; p < pairs.length; p++) {
		if (p % 8000 === 7999) yield;
		const [left, right] = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
		odds[p] = apart?.(left, right) ? -Infinity : scorer.odds(levels, p * width, left, right);
	}
	return odds;
}

/**
 * Similar matches (DUP-2) of a table. Equal records give equal pairs, whatever their order; nothing is drawn by chance.
 * @returns null when it was stopped
 */
export async function findSimilar(table: SimilarTable, options: SimilarOptions, watch: MatchWatch): Promise<SimilarFound | null> {
	const { length, firstRow, active } = table;
	const records =
		options.read ?? new Records(options.model ? planOfModel(options.model.comparisons) : planOf(table, options.fields), length);
	if (!options.read && !(await driven(read(table, records), watch))) return null;
	options.onPart?.('keys');
	const words = options.model ? null : records.features.map((_, f) => countWords(records, f, length, active));
	weighWords(records, words ?? options.model?.comparisons.map((c) => c.words) ?? [], options.model?.records ?? length);
	const found = await driven(candidates(records, length, firstRow, active, options.oneToOne === true), watch);
	if (!found) return null;
	options.onPart?.('candidates');
	const rows = length - firstRow;
	const total = Math.max(1, (rows * (rows - 1)) / 2 + rows * firstRow);
	const compare = await driven(compared(records, found.value, looksOf(records, rows, total)), watch);
	if (!compare) return null;
	const { pairs, levels } = byRight(compare.value.pairs, compare.value.levels, records.features.length, length);
	options.onPart?.('compare');
	let { model } = options;
	if (model) model = modelFor({ ...model, ...(options.answers ? calibrated(model, options.answers) : {}) }, total, rows * FEWEST_MATCHES);
	else {
		const learned = await driven(learn(records, { table, pairs, levels, total }, options.answers ?? [], words ?? []), watch);
		if (!learned) return null;
		model = learned.value;
	}
	if (options.fields) model = { ...model, fields: options.fields };
	options.onPart?.('learn');
	const scorer = new Scorer(records, model, total);
	const score = await driven(scored(scorer, pairs, levels, options.apart), watch);
	if (!score) return null;
	const odds = score.value;
	options.onPart?.('score');
	const { second } = options;
	const crosses = (p: number): boolean => second === undefined || ((pairs.left[p] ?? 0) < second && (pairs.right[p] ?? 0) >= second);
	const once = options.oneToOne === true || (second !== undefined && !hasTwins(pairs, odds, crosses));
	const one = once ? assign(length, pairs, odds, crosses, records.content) : null;
	const linked =
		one ??
		(await driven(
			averageLink(
				length,
				pairs,
				odds,
				(i, j) => (options.apart?.(Math.min(i, j), Math.max(i, j)) ? -Infinity : scorer.oddsOf(i, j)),
				records.content
			),
			watch
		));
	if (!linked) return null;
	options.onPart?.('cluster');
	const least = Math.log2(Math.max(1e-9, options.least) / Math.max(1e-9, 1 - options.least));
	const kept = keep(
		pairs,
		odds,
		(p) => (odds[p] ?? 0) >= least && (one === null || one.chosen[p] === 1 || ((odds[p] ?? 0) <= 0 && crosses(p)))
	);
	return { pairs: kept, clusters: 'clusters' in linked ? linked.clusters : linked.value, model };
}

function hasTwins(pairs: PairList, odds: Float32Array, crosses: (p: number) => boolean): boolean {
	let [over, within] = [0, 0];
	for (let p = 0; p < pairs.length; p++)
		if ((odds[p] ?? 0) >= SURE) {
			if (crosses(p)) over++;
			else within++;
		}
	return within > over * TWINS;
}

function keep(pairs: PairList, odds: Float32Array, wanted: (p: number) => boolean): SimilarPairs {
	const list: number[] = [];
	for (let p = 0; p < pairs.length; p++) if (wanted(p)) list.push(p);
	list.sort(
		(a, b) =>
			(pairs.right[a] ?? 0) - (pairs.right[b] ?? 0) || (odds[b] ?? 0) - (odds[a] ?? 0) || (pairs.left[a] ?? 0) - (pairs.left[b] ?? 0)
	);
	return {
		length: list.length,
		left: Uint32Array.from(list, (p) => pairs.left[p] ?? 0),
		right: Uint32Array.from(list, (p) => pairs.right[p] ?? 0),
		probability: Float32Array.from(list, (p) => probabilityOf(odds[p] ?? 0))
	};
}
