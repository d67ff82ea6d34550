import { MATCH_TYPES, type CandidatePairs, type MatchTable, type MatchType } from '#domain/match';
import { groupBlocks } from './block';
import { blockingRules } from './blocking/index';
import { MOST_RECORDS, PairCollector } from './collector';
import { keyedTable } from './keys';
import { PairFinder } from './pair-finder';
import { rulesByStrength } from './rules/index';

export interface MatchOptions {
	/** Types to look for; a pair that a type switched off would have taken goes to the next one that holds. */
	enabled: ReadonlySet<MatchType>;
}

/** Called with work done of work in all (both in records read or visited) and the pairs found so far, by type. */
export type OnMatchProgress = (done: number, total: number, counts: Record<MatchType, number>) => void;

/** Records per step of reading, and comparisons per step of comparing: a few milliseconds each. */
const RECORDS_A_STEP = 2000;
const WORK_A_STEP = 8000;

/**
 * Finds the candidate pairs (DUP-1) in steps of a few milliseconds, so that a worker can answer, report and cancel in
 * between. Pure: equal tables give equal pairs. The pairs are in the order (right, strongest type first, score from
 * high to low, left), none twice; left < right, right is a row of this file, both active.
 * @throws RangeError above 4,194,304 records, which is beyond the device limit.
 */
export function* matchSteps(table: MatchTable, options: MatchOptions, onProgress?: OnMatchProgress): Generator<void, CandidatePairs> {
	const n = table.length;
	if (n > MOST_RECORDS) throw new RangeError(`match: ${n} records in one table`);
	const rules = rulesByStrength.filter((r) => options.enabled.has(r.id) && (r.id !== 'primaryKey' || table.keys !== null));
	const blockings = blockingRules.all.filter((b) => rules.some((r) => r.blocking === b.id));
	const counts = Object.fromEntries(MATCH_TYPES.map((t) => [t, 0])) as Record<MatchType, number>;
	const total = n * (1 + blockings.length);
	const report = (done: number): void => onProgress?.(done, total, { ...counts });

	const keyed = keyedTable(table);
	for (let from = 0; from < n; from += RECORDS_A_STEP) {
		keyed.read(from, Math.min(n, from + RECORDS_A_STEP));
		report(Math.min(n, from + RECORDS_A_STEP));
		yield;
	}
	const collector = new PairCollector();
	for (const [index, blocking] of blockings.entries()) {
		const before = n * (1 + index);
		const numbers = new Int32Array(n * blocking.slots);
		const filler = blocking.keys(keyed);
		for (let from = 0; from < n; from += RECORDS_A_STEP * 10) {
			filler.fill(from, Math.min(n, from + RECORDS_A_STEP * 10), numbers);
			yield;
		}
		const blocks = groupBlocks(numbers, blocking.slots, table.active);
		yield;
		const finder = new PairFinder(keyed, blocking, rules, numbers, collector, counts);
		const last = blocks.starts.length - 1;
		for (let b = 1; b < last; b++) {
			yield* finder.visit(b, blocks.members.subarray(blocks.starts[b], blocks.starts[b + 1]), WORK_A_STEP);
			if (finder.work < WORK_A_STEP) continue;
			finder.work = 0;
			report(before + Math.floor((n * b) / last));
			yield;
		}
		report(before + n);
		yield;
	}
	return collector.finish();
}

/**
 * `matchSteps` in one go. When `shouldStop` says so, no pairs are returned: what was found until then is no answer.
 */
export function findCandidatePairs(table: MatchTable, options: MatchOptions, onProgress?: OnMatchProgress, shouldStop: () => boolean = () => false): CandidatePairs {
	const steps = matchSteps(table, options, onProgress);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (shouldStop()) return new PairCollector().finish();
	}
}
