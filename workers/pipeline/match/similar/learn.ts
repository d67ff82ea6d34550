import type { MatchAnswer, MatchModel, MatchWeights } from '#domain/matching/match';
import { expectedShares } from './along';
import { calibrated } from './answers';
import type { PairList } from './blocks';
import { severalOf, ValueCounts } from './counts';
import { RELATIONS, type Feature } from './features/feature';
import { learnAlong } from './learn-along';
import { Scorer } from './model';
import type { Records } from './records';
import { relatedPairs, sharedRelation } from './related';
import { reached } from './relation-shares';
import { randomPairs, sampleOf } from './sample';
import { KINDS } from './tally';
import { entitiesOf } from './union';
import { FEWEST_RELATED, shippedModel, fewestMatches } from './shipped-model';
import { reach } from './learn-guard';
import { type Taught, maximise } from './maximise';

/** Rounds of learning: the second counts people instead of records. */
const ROUNDS = 2;
/** Pairs that are looked at between two rests. */
const AT_ONCE = 4000;
const STRANGERS_BEFORE = 2000;
/** Pairs that are one by the weights of contacts in general with which a list's own weights count as much as those. */
const CLEAR_BEFORE = 60;
/** Records up to which a list teaches no weights of matches, and from which it teaches all it can. */
const [TEACHES_FROM, TEACHES_FULLY] = [150, 400];
/** From this on two records count as one in the second round, bits. */
const SURE = 2;
/** From this on they are one plainly. */
const CLEAR = 3;

export interface Learned {
	table: { length: number; firstRow: number; active: Uint8Array };
	pairs: PairList;
	levels: Uint8Array;
	total: number;
}

/** Learns match weights of a list without labels, by expectation and maximisation, guarded by what contacts are like in general. */
export function* learn(
	records: Records,
	source: Learned,
	answers: readonly MatchAnswer[],
	words: readonly ([number, number][] | null)[]
): Generator<void, MatchModel> {
	const {
		table: { length, firstRow, active },
		pairs,
		levels,
		total
	} = source;
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
		for (let p = from; p < Math.min(random.length, from + AT_ONCE); p++)
			records.compare(random.left[p]!, random.right[p]!, randomLevels, p * width);
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
			Object.assign(
				model.comparisons[f] as MatchWeights,
				(values[f] ??= new ValueCounts(records.features[f] as Feature, length, active)).common(several)
			);
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
			taught.share =
				Math.max(0, Math.min(1, (length - TEACHES_FROM) / (TEACHES_FULLY - TEACHES_FROM))) * (taught.clear / (taught.clear + CLEAR_BEFORE));
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

/**
 * Writes what strangers and relations say of the picked pairs [from, to). @returns how many of them are plainly one, where that is asked
 */
function otherBits(
	scorer: Scorer,
	{ pairs, levels }: Learned,
	picked: Uint32Array,
	from: number,
	to: number,
	out: Float32Array,
	count: boolean
): number {
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

const countEntities = (entities: Uint32Array, active: Uint8Array): number =>
	entities.reduce((n, e, i) => n + (e === i && active[i] === 1 ? 1 : 0), 0);

/** Shares of the levels among strangers, from pairs at random less those that are likely matches. */
function strangersOf(
	model: MatchModel,
	scorer: Scorer,
	random: { length: number; left: Uint32Array; right: Uint32Array },
	levels: Uint8Array,
	width: number
): void {
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
