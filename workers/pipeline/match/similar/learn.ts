import type { MatchAnswer, MatchModel, MatchWeights } from '#domain/match';
import { expectedShares } from './along';
import { calibrated } from './answers';
import type { PairList } from './blocks';
import { severalOf, ValueCounts } from './counts';
import { RELATIONS, type Feature } from './features/feature';
import { learnAlong } from './learn-along';
import { LEVELS } from './levels';
import { Scorer } from './model';
import type { Records } from './records';
import { relatedPairs, sharedRelation } from './related';
import { reached } from './relation-shares';
import { randomPairs, sampleOf } from './sample';
import { KINDS, Tally, type Step } from './tally';
import { entitiesOf } from './union';

/** Rounds of learning: the second counts people instead of records. */
const ROUNDS = 2;
const STEPS = 9;
/** Pairs that are looked at between two rests. */
const AT_ONCE = 4000;
/** Strength of what is expected of contacts in general, in pairs. */
const MATCHES_BEFORE = 25;
const STRANGERS_BEFORE = 2000;
/** Matches that any list has, a record; of a list of less than a hundred twice as many, up to one. */
export const FEWEST_MATCHES = 0.01;
/** Matches that a list may have, a record, where hardly any is plain. */
const USUAL_MATCHES = 0.04;
/** Pairs that are one by the weights of contacts in general with which a list's own weights count as much as those. */
const CLEAR_BEFORE = 60;
/** Records up to which a list teaches no weights of matches, and from which it teaches all it can. */
const [TEACHES_FROM, TEACHES_FULLY] = [150, 400];
/** Pairs that are related, a record. */
const FEWEST_RELATED = { firm: 0.005, home: 0.005, site: 0.002, namesake: 0.002 };
/** True shares of full agreement ran from .29 to .97; what lies far below is another class. */
const LEAST_AGREEMENT = 0.2;
const MOST_DIFFERENCE = 0.5;
/** A list of few mistakes doesn't prove that there are none. */
const LEAST_OF_EXPECTED = 0.2;
/** From this on two records count as one in the second round, bits. */
const SURE = 2;
/** From this on they are one plainly. */
const CLEAR = 3;

/** Rows that have twins or not, how many pairs are plainly one before anything is learned, and how far the list's own weights are believed, 0–1. */
interface Taught { rows: number; clear: number; share: number }

export interface Learned { table: { length: number; firstRow: number; active: Uint8Array }; pairs: PairList; levels: Uint8Array; total: number }

/** The model before anything is learned. */
export function shippedModel(records: Records, length: number): MatchModel {
	return {
		version: 1, learned: 'shipped', records: length, entities: length,
		expected: { match: fewestMatches(length) * 2, firm: length * 0.01, home: length * 0.01, site: length * 0.005, namesake: length * 0.005 }, relatives: { firm: 1, home: 1, site: 1, namesake: 0.01 },
		comparisons: records.features.map((f): MatchWeights => ({ id: f.id, fields: [...f.fields], m: [...f.kind.m], u: [...f.kind.u], common: [], rare: 1 })),
		slope: 1, shift: 0, checks: []
	};
}

/** Learns match weights of a list without labels, by expectation and maximisation, guarded by what contacts are like in general. */
export function* learn(records: Records, source: Learned, answers: readonly MatchAnswer[], words: readonly ([number, number][] | null)[]): Generator<void, MatchModel> {
	const { table: { length, firstRow, active }, pairs, levels, total } = source;
	const width = records.features.length;
	const model = shippedModel(records, length);
	for (const [f, c] of model.comparisons.entries()) if (words[f]) c.words = words[f];
	model.pairs = total;
	model.learned = answers.length > 0 ? 'answers' : 'list';
	const picked = sampleOf(records, pairs);
	const random = randomPairs(records, length, active);
	const randomLevels = new Uint8Array(random.length * width);
	const values: ValueCounts[] = [];
	for (let from = 0; from < random.length; from += AT_ONCE) {
		yield;
		for (let p = from; p < Math.min(random.length, from + AT_ONCE); p++) records.compare(random.left[p]!, random.right[p]!, randomLevels, p * width);
	}
	reach(model, records, length, active, levels, randomLevels);
	const along = yield* learnAlong(records, length, active, randomLevels);
	if (along.length > 0) model.along = along;
	for (const [f, c] of model.comparisons.entries()) c.m = reached(expectedShares(records.features[f] as Feature, model), c.u);
	let entities: Uint32Array = Uint32Array.from({ length }, (_, i) => i);
	const related = relatedPairs(records, length, active);
	for (const r of RELATIONS) model.relatives[r] = related[r].mean;
	for (const r of RELATIONS) model.expected[r] = Math.max(1, length * FEWEST_RELATED[r], related[r].pairs / 2);
	const shares = sharedRelation(records, pairs, picked);
	yield;
	const taught: Taught = { rows: length - firstRow, clear: 0, share: 0 };
	model.expected.match = 2 * fewestMatches(taught.rows);
	for (let round = 0; round < ROUNDS; round++) {
		model.entities = countEntities(entities, active);
		const several = severalOf(entities, active);
		for (let f = 0; f < width; f++) {
			Object.assign(model.comparisons[f] as MatchWeights, (values[f] ??= new ValueCounts(records.features[f] as Feature, length, active)).common(several));
			yield;
		}
		strangersOf(model, new Scorer(records, model, total), random, randomLevels, width);
		model.relatives.namesake = usualNamesakes(new Scorer(records, model, total), pairs, picked, shares);
		const scorer = new Scorer(records, model, total);
		const others = new Float32Array(picked.length * KINDS);
		let clear = 0;
		for (let from = 0; from < picked.length; from += AT_ONCE) {
			yield;
			clear += otherBits(scorer, source, picked, from, Math.min(picked.length, from + AT_ONCE), others, round === 0);
		}
		const scale = pairs.length / Math.max(1, picked.length);
		if (round === 0) {
			taught.clear = clear * scale;
			taught.share = Math.max(0, Math.min(1, (length - TEACHES_FROM) / (TEACHES_FULLY - TEACHES_FROM))) * (taught.clear / (taught.clear + CLEAR_BEFORE));
		}
		yield* maximise(records, model, { picked, others, levels, scale, shares, related, total }, length, answers, taught);
		if (round === ROUNDS - 1) break;
		const judge = new Scorer(records, model, total);
		const sure: number[] = [];
		for (let from = 0; from < pairs.length; from += AT_ONCE) {
			yield;
			surePairs(judge, source, from, Math.min(pairs.length, from + AT_ONCE), sure);
		}
		entities = entitiesOf(length, pairs, sure);
	}
	Object.assign(model, calibrated(model, answers));
	return model;
}

/** Writes what strangers and relations say of the picked pairs [from, to). @returns how many of them are plainly one, where that is asked */
function otherBits(scorer: Scorer, { pairs, levels }: Learned, picked: Uint32Array, from: number, to: number, out: Float32Array, count: boolean): number {
	const width = scorer.records.features.length;
	let clear = 0;
	for (let k = from; k < to; k++) {
		const p = picked[k]!;
		const bits = scorer.others(levels, p * width, pairs.left[p]!, pairs.right[p]!);
		if (count && scorer.match(levels, p * width) - bits >= CLEAR) clear++;
		for (let c = 0; c < KINDS; c++) out[k * KINDS + c] = scorer.last[c + 1]! - scorer.priorOf(c + 1);
	}
	return clear;
}

/** Adds those of the pairs [from, to) that count as one. */
function surePairs(scorer: Scorer, { pairs, levels }: Learned, from: number, to: number, sure: number[]): void {
	const width = scorer.records.features.length;
	for (let p = from; p < to; p++) if (scorer.odds(levels, p * width, pairs.left[p]!, pairs.right[p]!) >= SURE) sure.push(p);
}

const fewestMatches = (length: number): number => Math.max(length * FEWEST_MATCHES, Math.min(1, 2 * length * FEWEST_MATCHES));

const countEntities = (entities: Uint32Array, active: Uint8Array): number => entities.reduce((n, e, i) => n + (e === i && active[i] === 1 ? 1 : 0), 0);

/** Shares of the levels among strangers, from pairs at random less those that are likely matches. */
function strangersOf(model: MatchModel, scorer: Scorer, random: { length: number; left: Uint32Array; right: Uint32Array }, levels: Uint8Array, width: number): void {
	const sums = scorer.records.features.map((f, at) => reached(f.kind.u, model.comparisons[at]?.u ?? []).map((u) => u * STRANGERS_BEFORE));
	for (let p = 0; p < random.length; p++) {
		const odds = scorer.odds(levels, p * width, random.left[p] ?? 0, random.right[p] ?? 0);
		const weight = odds > -20 ? 1 / (1 + 2 ** odds) : 1;
		for (let f = 0; f < width; f++) {
			const level = levels[p * width + f] ?? 0;
			const sum = sums[f];
			if (level > 0 && sum) sum[level] = (sum[level] ?? 0) + weight;
		}
	}
	for (const [f, sum] of sums.entries()) {
		const all = sum.reduce((a, b) => a + b, 0);
		(model.comparisons[f] as MatchWeights).u = sum.map((s) => s / all);
	}
}

function* maximise(records: Records, model: MatchModel, source: Step, length: number, answers: readonly MatchAnswer[], taught: Taught): Generator<void, void> {
	const { picked, scale, total } = source;
	const width = records.features.length;
	const before = records.features.map((f, at) => reached(expectedShares(f, model), model.comparisons[at]?.u ?? []).map((m) => m * MATCHES_BEFORE));
	for (const answer of answers) {
		if (!answer.same) continue;
		for (const [f, feature] of records.features.entries()) {
			const level = answer.levels[feature.id] ?? 0;
			const sum = before[f];
			if (level > 0 && sum) sum[level] = (sum[level] ?? 0) + 3;
		}
	}
	const { expected } = model;
	// Pairs that are hopeless after a few steps stay out of the rest.
	let open = Uint32Array.from({ length: picked.length }, (_, k) => k);
	const logs = new Float64Array(width * LEVELS);
	const tally = new Tally(source, width);
	for (let step = 0; step < STEPS; step++) {
		for (const [f, c] of model.comparisons.entries()) {
			for (let l = 1; l < c.m.length; l++) logs[f * LEVELS + l] = Math.log2(Math.max(c.m[l] ?? 0, 1e-9));
		}
		const prior = Math.log2(expected.match);
		const related = RELATIONS.map((r) => expected[r]);
		const priors = [Math.max(1, total - expected.match - related.reduce((a, b) => a + b)), ...related].map((n) => Math.log2(n));
		tally.begin(logs, prior, priors, step < 3);
		for (let from = 0; from < open.length; from += 10_000) {
			tally.add(open, from, Math.min(open.length, from + 10_000));
			yield;
		}
		if (step >= 3) open = open.subarray(0, tally.kept);
		const { matches, shared, sums } = tally;
		expected.match = Math.max(fewestMatches(taught.rows), Math.min(matches * scale, Math.max(taught.rows * USUAL_MATCHES, 2 * taught.clear)));
		for (const [r, relation] of RELATIONS.entries()) expected[relation] = Math.max(1, length * FEWEST_RELATED[relation], source.related[relation].pairs - (shared[r] ?? 0) * scale);
		// A household's pairs share its address too.
		expected.site = Math.max(1, length * FEWEST_RELATED.site, expected.site - expected.home);
		for (const [f, c] of model.comparisons.entries()) {
			let all = 0;
			const sum = c.m.map((_, l) => (l === 0 ? 0 : (before[f]?.[l] ?? 0) + (sums[f * LEVELS + l] ?? 0) * scale));
			for (const n of sum) all += n;
			c.m = sum.map((n) => n / all);
		}
		guard(model, records.features, taught.share);
	}
}

/** Mean of the namesakes that are expected at random, over the pairs that share a name. */
function usualNamesakes(scorer: Scorer, pairs: PairList, picked: Uint32Array, shares: Uint8Array): number {
	const bit = 1 << RELATIONS.indexOf('namesake');
	let [sum, n] = [0, 0];
	for (const [k, p] of picked.entries()) {
		if (((shares[k] ?? 0) & bit) === 0) continue;
		sum += scorer.expectedNamesakes(pairs.left[p] ?? 0, pairs.right[p] ?? 0);
		n++;
	}
	return n > 0 ? Math.max(1e-6, sum / n) : 0.01;
}

/**
 * Levels that no two records could reach, whoever they are, are left out of what is expected. What a record reaches with itself
 * twins would reach too, and all below it: that no two agree on an address doesn't make different addresses mean nothing.
 */
function reach(model: MatchModel, records: Records, length: number, active: Uint8Array, ...all: Uint8Array[]): void {
	const width = records.features.length;
	for (const [f, c] of model.comparisons.entries()) {
		const feature = records.features[f] as Feature;
		const seen = new Uint8Array(c.m.length);
		for (const levels of all) for (let at = f; at < levels.length; at += width) seen[levels[at] ?? 0] = 1;
		withItself(feature, length, active, seen);
		for (let top = seen.length - 1; top > 0; top--) {
			if (seen[top] === 1) for (const chain of feature.kind.rising) for (let at = chain.indexOf(top); at >= 0; at--) seen[chain[at] ?? 0] = 1;
		}
		seen[1] = 1;
		c.u = reached(c.u, [...seen]);
		c.m = reached(c.m, c.u);
	}
}

/** Marks the levels at which records agree with themselves. */
function withItself(feature: Feature, length: number, active: Uint8Array, seen: Uint8Array): void {
	for (let i = 0; i < length; i++) {
		if (active[i] !== 1) continue;
		const level = feature.level(i, i);
		seen[level] = 1;
		if (feature.single && level > 0) return;
	}
}

/** Keeps learned weights what match weights must be; what fails is the shipped weight, and the model says so. */
function guard(model: MatchModel, features: readonly Feature[], share: number): void {
	model.checks = [];
	for (const [f, c] of model.comparisons.entries()) {
		const { kind } = features[f] as Feature;
		const expected = reached(expectedShares(features[f] as Feature, model), c.u);
		const top = Math.max(...expected);
		const at = expected.indexOf(top);
		const enough = top < 0.45 || at < 2 || ((c.m[at] ?? 0) >= LEAST_AGREEMENT && (c.m[1] ?? 0) <= MOST_DIFFERENCE);
		if (!enough) c.m = expected;
		c.m = c.m.map((m, level) => Math.max(m, LEAST_OF_EXPECTED * (expected[level] ?? 0)));
		// A class of matches that isn't plainly there is made of whatever the list has most of: relatives, colleagues.
		c.m = c.m.map((m, level) => share * m + (1 - share) * (expected[level] ?? 0));
		for (const level of kind.contrary ?? []) c.m[level] = Math.min(c.m[level] ?? 0, expected[level] ?? 0);
		model.checks.push({ code: 'agreement', comparison: c.id, passed: enough });
		for (const chain of kind.rising) pool(c, chain.filter((level) => (c.u[level] ?? 0) > 0));
	}
}

/** Makes m/u rise along a chain: neighbours that fall are given the ratio that they have together. */
function pool(c: MatchWeights, chain: readonly number[]): void {
	const blocks: { m: number; u: number; levels: number[] }[] = [];
	for (const level of chain) {
		let block = { m: c.m[level] ?? 0, u: Math.max(1e-9, c.u[level] ?? 0), levels: [level] };
		for (let last = blocks[blocks.length - 1]; last && last.m / last.u > block.m / block.u; last = blocks[blocks.length - 1]) {
			blocks.pop();
			block = { m: last.m + block.m, u: last.u + block.u, levels: [...last.levels, ...block.levels] };
		}
		blocks.push(block);
	}
	for (const { m, u, levels } of blocks) if (levels.length > 1) for (const level of levels) c.m[level] = ((c.u[level] ?? 0) * m) / u;
}
