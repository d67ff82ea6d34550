import { MATCH_TYPES, type CandidatePairs, type MatchRecords, type MatchTable, type MatchType } from '#domain/matching/match';
import { PairCollector } from './collector';
import { keyedTable } from './keys';
import { scoreOf } from './rule';
import { ruleOf } from './rules/index';

/** A pair of a named type by the places of its records. */
export interface NamedPair {
	left: number;
	right: number;
	type: MatchType;
}

/**
 * `pairs` and those of `more` whose rule holds, on or off, in the order of `findCandidatePairs`.
 * @param wanted the records of `more`, ascending, and `table` what they say
 */
export function stillPairs(
	records: MatchRecords,
	pairs: CandidatePairs,
	more: readonly NamedPair[],
	wanted: Uint32Array,
	table: MatchTable
): CandidatePairs {
	const keyed = keyedTable(table);
	keyed.read(0, table.length);
	const places = new Map(Array.from(wanted, (record, i) => [record, i]));
	const collector = new PairCollector(records.length, records.storedCount + records.heldCount);
	for (let p = 0; p < pairs.length; p++) collector.add(pairs.left[p] ?? 0, pairs.right[p] ?? 0, pairs.type[p] ?? 0, pairs.score[p] ?? 0);
	for (const { left, right, type } of more) {
		const [i, j] = [places.get(left) ?? 0, places.get(right) ?? 0];
		const rule = ruleOf(type);
		if (records.active[left] !== 1 || records.active[right] !== 1 || table.active[i] !== 1) continue;
		if (rule.holds(keyed, i, j)) collector.add(left, right, MATCH_TYPES.indexOf(type), scoreOf(rule, keyed, i, j));
	}
	return collector.finish();
}
