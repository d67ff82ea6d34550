import { MATCH_TYPES, type CandidatePairs, type MatchTable, type MatchType } from '#domain/matching/match';
import { groupBlocks, type BlockingRule } from './block';
import { blockingRules } from './blocking/index';
import { PairCollector, type PairSink } from './collector';
import { keyedTable, type KeyedTable } from './keys';
import { PairFinder } from './pair-finder';
import type { MatchRule } from './rule';
import { rulesByStrength } from './rules/index';

export interface MatchOptions {
	/** Types to look for; a pair that a type switched off would have taken goes to the next one that holds. */
	enabled: ReadonlySet<MatchType>;
}

/** Pairs found so far, by type. */
export type PairCounts = Record<MatchType, number>;

/** Records per step of reading, and comparisons per step of comparing: a few milliseconds each. */
const RECORDS_A_STEP = 2000;
const WORK_A_STEP = 8000;

/** The rules that are on, strongest first, and the blocking that they need. */
export interface ActiveRules {
	rules: readonly MatchRule[];
	blockings: readonly BlockingRule[];
}

/** @param byKey there is a primary key that isn't the email */
export function rulesFor(options: MatchOptions, byKey: boolean): ActiveRules {
	const rules = rulesByStrength.filter((r) => options.enabled.has(r.id) && (r.id !== 'primaryKey' || byKey));
	return { rules, blockings: blockingRules.all.filter((b) => rules.some((r) => r.blocking === b.id)) };
}

export const noCounts = (): PairCounts => Object.fromEntries(MATCH_TYPES.map((t) => [t, 0])) as PairCounts;

function* keySteps(table: MatchTable): Generator<void, KeyedTable> {
	const keyed = keyedTable(table);
	for (let from = 0; from < table.length; from += RECORDS_A_STEP) {
		keyed.read(from, Math.min(table.length, from + RECORDS_A_STEP));
		yield;
	}
	return keyed;
}

function* numberSteps(keyed: KeyedTable, blocking: BlockingRule): Generator<void, Int32Array> {
	const n = keyed.table.length;
	const numbers = new Int32Array(n * blocking.slots);
	const filler = blocking.keys(keyed);
	for (let from = 0; from < n; from += RECORDS_A_STEP * 10) {
		filler.fill(from, Math.min(n, from + RECORDS_A_STEP * 10), numbers);
		yield;
	}
	return numbers;
}

/** A table with its keys read, and the block numbers of one blocking rule, in steps of a few milliseconds. */
export function* readSteps(table: MatchTable, blocking: BlockingRule): Generator<void, { keyed: KeyedTable; numbers: Int32Array }> {
	const keyed = yield* keySteps(table);
	return { keyed, numbers: yield* numberSteps(keyed, blocking) };
}

/**
 * Finds the candidate pairs of a table in steps of a few milliseconds.
 * @param only per blocking: 1 = the block of that slot of that record is looked at, with all its members in the table; absent = all blocks
 */
export function* pairSteps(
	table: MatchTable,
	{ rules, blockings }: ActiveRules,
	sink: PairSink,
	counts: PairCounts,
	only?: readonly Uint8Array[]
): Generator<void, void> {
	const keyed = yield* keySteps(table);
	for (const [index, blocking] of blockings.entries()) {
		const numbers = yield* numberSteps(keyed, blocking);
		const mask = only?.[index];
		const blocks = groupBlocks(mask ? numbers.map((b, s) => (mask[s] === 1 ? b : 0)) : numbers, blocking.slots, table.active);
		yield;
		const finder = new PairFinder(keyed, blocking, rules, numbers, sink, counts);
		for (let b = 1; b < blocks.starts.length - 1; b++) {
			yield* finder.visit(b, blocks.members.subarray(blocks.starts[b], blocks.starts[b + 1]), WORK_A_STEP);
			if (finder.work < WORK_A_STEP) continue;
			finder.work = 0;
			yield;
		}
		yield;
	}
}

/**
 * The candidate pairs (DUP-1) of a table that is small enough to be held with its texts. Pure: equal tables give equal
 * pairs. They are in the order (right, strongest type first, score from high to low, left), none twice; left < right,
 * right is a row of this file, both active.
 */
export function findCandidatePairs(table: MatchTable, options: MatchOptions): CandidatePairs {
	const collector = new PairCollector(table.length, table.storedCount + table.heldCount);
	for (const _ of pairSteps(table, rulesFor(options, table.keys !== null), collector, noCounts()));
	return collector.finish();
}
