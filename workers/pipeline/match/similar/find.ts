import type { MatchAnswer, MatchModel } from '#domain/match';
import type { MatchFieldSettings } from '#domain/match-rules';
import type { MatchWatch } from '../find-all';
import { calibrated } from './answers';
import { byRight, candidates, PairList } from './blocks';
import { assign, averageLink } from './cluster';
import { countWords } from './counts';
import { FEWEST_MATCHES, learn } from './learn';
import { LEVELS } from './levels';
import { probabilityOf, Scorer, weighWords } from './model';
import { modelFor } from './model-for';
import { planOf, planOfModel } from './plan';
import { Records } from './records';
import type { SimilarTable } from './table';

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

export interface SimilarPairs { length: number; left: Uint32Array; right: Uint32Array; probability: Float32Array }

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

/** Pairs that are compared between two rests. */
const PAIRS_A_STEP = 4000;
/** Bits by the weights of contacts in general below which nothing that is learned makes two records one: of a short list, and short of what the prior asks for. */
const [HOPELESS, LEARNED_AT_MOST] = [-5, 16];
/** Matches that a list may have, a record. */
const USUAL_MATCHES = 0.04;
/** What is compared first: what costs little or tells most pairs apart. */
const ORDER = ['choice', 'date', 'identifier', 'reference', 'profile', 'web', 'place', 'generation', 'family', 'given', 'phones', 'email', 'job', 'company', 'title', 'text', 'street'];

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

/**
 * How pairs are looked at until nothing that is left could speak for them: the comparisons in order, bits by level, and what each
 * can add at most, to records of one value and to others.
 */
interface Looks { order: Uint8Array; usual: Float64Array; most: Float64Array; mostOfOthers: Float64Array; least: number }

function looksOf({ features }: Records, rows: number, total: number): Looks {
	const usual = new Float64Array(features.length * LEVELS);
	for (const [f, { kind }] of features.entries()) for (let l = 1; l < kind.m.length; l++) usual[f * LEVELS + l] = (kind.trust ?? 1) * Math.log2((kind.m[l] ?? 0) / (kind.u[l] ?? 1));
	const order = Uint8Array.from(features.keys()).sort((a, b) => ORDER.indexOf(features[a]!.kind.id) - ORDER.indexOf(features[b]!.kind.id) || a - b);
	const upTo = (f: number, level: number): number => Math.max(...usual.subarray(f * LEVELS, f * LEVELS + level));
	return {
		order, usual, most: Float64Array.from(features, (_, f) => upTo(f, LEVELS)), mostOfOthers: Float64Array.from(features, (feature, f) => upTo(f, feature.single ? (feature.kind.shares ?? LEVELS) : LEVELS)),
		least: Math.max(HOPELESS, Math.log2(total / Math.max(1, rows * USUAL_MATCHES)) - LEARNED_AT_MOST)
	};
}

/** Levels of the pairs; pairs that nothing speaks for are dropped. */
function* compared(records: Records, all: PairList, looks: Looks): Generator<void, { pairs: PairList; levels: Uint8Array }> {
	const width = records.features.length;
	const pairs = new PairList();
	let levels = new Uint8Array(Math.max(1 << 16, width * Math.min(all.length, 1 << 16)));
	for (let from = 0; from < all.length; from += PAIRS_A_STEP) {
		yield;
		const to = Math.min(all.length, from + PAIRS_A_STEP);
		const room = (pairs.length + to - from) * width;
		if (room > levels.length) {
			const larger = new Uint8Array(Math.max(room, levels.length * 2));
			larger.set(levels);
			levels = larger;
		}
		compareSome(records, all, from, to, looks, pairs, levels);
	}
	return { pairs, levels };
}

/**
 * Compares the pairs [from, to), one comparison after the other over those that are left: the code of each stays at hand, and most
 * pairs need only the first. Adds what nothing speaks against to `pairs`, in order, with their levels.
 */
function compareSome({ features }: Records, all: PairList, from: number, to: number, { order, usual, most, mostOfOthers, least }: Looks, pairs: PairList, levels: Uint8Array): void {
	const width = features.length;
	const n = to - from;
	const left = all.left.subarray(from, to);
	const right = all.right.subarray(from, to);
	const bits = new Float64Array(n);
	for (let f = 0; f < width; f++) addMost(bits, features[f]!.single, left, right, most[f]!, mostOfOthers[f]!);
	const open = Uint16Array.from(bits.keys());
	const found = new Uint8Array(n * width);
	let count = n;
	for (let k = 0; k < width; k++) {
		const f = order[k]!;
		const feature = features[f]!;
		const { single } = feature;
		let kept = 0;
		for (let o = 0; o < count; o++) {
			const p = open[o]!;
			const i = left[p]!;
			const j = right[p]!;
			const level = feature.level(i, j);
			found[p * width + f] = level;
			const now = (bits[p]! += usual[f * LEVELS + level]! - (single && single[i] !== single[j] ? mostOfOthers[f]! : most[f]!));
			if (now >= least) open[kept++] = p;
		}
		count = kept;
	}
	for (let o = 0; o < count; o++) {
		const p = open[o]!;
		const at = pairs.length * width;
		for (let f = 0; f < width; f++) levels[at + f] = found[p * width + f]!;
		pairs.add(left[p]!, right[p]!);
	}
}

/** Adds the most that a comparison can say to each pair. */
function addMost(bits: Float64Array, single: Int32Array | undefined, left: Uint32Array, right: Uint32Array, most: number, mostOfOthers: number): void {
	for (let p = 0; p < bits.length; p++) bits[p]! += single && single[left[p]!] !== single[right[p]!] ? mostOfOthers : most;
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
	const records = options.read ?? new Records(options.model ? planOfModel(options.model.comparisons) : planOf(table, options.fields), length);
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
	const linked = one ?? (await driven(averageLink(length, pairs, odds, (i, j) => (options.apart?.(Math.min(i, j), Math.max(i, j)) ? -Infinity : scorer.oddsOf(i, j)), records.content), watch));
	if (!linked) return null;
	options.onPart?.('cluster');
	const least = Math.log2(Math.max(1e-9, options.least) / Math.max(1e-9, 1 - options.least));
	const kept = keep(pairs, odds, (p) => (odds[p] ?? 0) >= least && (one === null || one.chosen[p] === 1 || ((odds[p] ?? 0) <= 0 && crosses(p))));
	return { pairs: kept, clusters: 'clusters' in linked ? linked.clusters : linked.value, model };
}

function hasTwins(pairs: PairList, odds: Float32Array, crosses: (p: number) => boolean): boolean {
	let [over, within] = [0, 0];
	for (let p = 0; p < pairs.length; p++) if ((odds[p] ?? 0) >= SURE) { if (crosses(p)) over++; else within++; }
	return within > over * TWINS;
}

function keep(pairs: PairList, odds: Float32Array, wanted: (p: number) => boolean): SimilarPairs {
	const list: number[] = [];
	for (let p = 0; p < pairs.length; p++) if (wanted(p)) list.push(p);
	list.sort((a, b) => (pairs.right[a] ?? 0) - (pairs.right[b] ?? 0) || (odds[b] ?? 0) - (odds[a] ?? 0) || (pairs.left[a] ?? 0) - (pairs.left[b] ?? 0));
	return {
		length: list.length, left: Uint32Array.from(list, (p) => pairs.left[p] ?? 0), right: Uint32Array.from(list, (p) => pairs.right[p] ?? 0),
		probability: Float32Array.from(list, (p) => probabilityOf(odds[p] ?? 0))
	};
}
