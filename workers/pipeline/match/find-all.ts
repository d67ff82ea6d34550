import { MATCH_TYPES, type CandidatePairs, type MatchTable, type MatchType } from '#domain/matching/match';
import { batchesOf, giantsOf, type Kind } from './batches';
import type { BlockingRule } from './block';
import { PairCollector } from './collector';
import { noCounts, pairSteps, rulesFor, type MatchOptions, type PairCounts } from './find';
import { GiantGroup, type Job } from './giant-group';
import { hashGroups } from './hash-groups';
import type { KeyTable } from './key-table';
import type { NameGap } from './other-name';

/** Gives the texts of records. */
export interface RecordReader {
	/**
	 * Many records (ascending) that will be asked for, so that each place where they lie is visited once.
	 * @param beat called every few milliseconds with the share done, 0–1; true = stop @returns true when it was stopped
	 */
	prepare(records: Uint32Array, beat: (done: number) => Promise<boolean>): Promise<boolean>;
	/** Some of the prepared records (ascending): a table of just those, its rows being those of the file. */
	table(records: Uint32Array): MatchTable;
}

export interface MatchWatch {
	/** Called every few milliseconds; true = stop. */
	pause: () => Promise<boolean>;
	/** Work done, 0–1, and the pairs found so far by type. */
	onProgress?: (done: number, counts: PairCounts) => void;
	/** Told of each row that has another name than the earliest record with its email. */
	onOtherName?: (record: number, gap: NameGap) => void;
}

/** Records whose texts are compared at once, some 600 bytes each, and of how many they are held packed beside that. */
const RECORDS_A_BATCH = 30_000;
const RECORDS_PREPARED = 240_000;
/** Share of the work that finding the groups is, and of the rest that reading texts is. */
const GROUPING = 0.3;
const READING = 0.6;

/**
 * The candidate pairs (DUP-1) of any number of records, from their keys: texts are read only of records that share a key
 * with another, a batch at a time, and judged by the rules themselves, so that what two values happen to share with their
 * hashes makes no pair. The pairs are those of `findCandidatePairs` on all records together, in the same order, whatever
 * the size of a batch.
 * @returns null when it was stopped
 */
export async function findAllPairs(
	keys: KeyTable,
	reader: RecordReader,
	options: MatchOptions & { recordsABatch?: number; recordsPrepared?: number },
	watch: MatchWatch
): Promise<CandidatePairs | null> {
	const active = rulesFor(
		options,
		keys.segments.some((s) => s.primaryKey !== null)
	);
	const collector = new PairCollector(keys.length, keys.firstRow);
	const counts = noCounts();
	const report = (done: number): void => watch.onProgress?.(done, { ...counts });
	const kinds: Kind[] = [];
	for (const [index, blocking] of active.blockings.entries()) {
		const steps = hashGroups(keys, blocking);
		let step = steps.next();
		while (!step.done) {
			if (await watch.pause()) return null;
			step = steps.next();
		}
		kinds.push({ groups: step.value, slots: blocking.slots });
		report((GROUPING * (index + 1)) / active.blockings.length);
	}
	const most = options.recordsABatch ?? RECORDS_A_BATCH;
	const total = kinds.reduce((n, k) => n + k.groups.ids.length, 0);
	let done = 0;
	/** Reads what the jobs of a lot need and does them; true = stopped. */
	const work = async (lot: readonly Job[]): Promise<boolean> => {
		const weight = lot.reduce((n, job) => n + job.weight, 0);
		const tell = (read: number, compared: number): void =>
			report(GROUPING + ((1 - GROUPING) * (done + READING * weight * read + (1 - READING) * compared)) / Math.max(1, total));
		if (
			await reader.prepare(union(lot), (read) => {
				tell(read, 0);
				return watch.pause();
			})
		)
			return true;
		let before = 0;
		for (const job of lot) {
			if (await watch.pause()) return true;
			const { records } = job;
			const sink = {
				add: (left: number, right: number, type: number, score: number): void =>
					collector.add(records[left] ?? 0, records[right] ?? 0, type, score),
				otherName: (right: number, gap: NameGap): void => watch.onOtherName?.(records[right] ?? 0, gap)
			};
			let steps = 0;
			for (const _ of job.steps(reader.table(records), sink, counts)) {
				if (await watch.pause()) return true;
				// What a job takes in all is not known before: the rest of it shrinks with every step and never goes back.
				tell(1, before + job.weight * (1 - 1 / (1 + ++steps / 20)));
			}
			before += job.weight;
			tell(1, before);
		}
		done += weight;
		return false;
	};
	const lots = new Lots(options.recordsPrepared ?? RECORDS_PREPARED);
	for (const { records, only, weight } of batchesOf(kinds, keys.length, keys.firstRow, most)) {
		if (await watch.pause()) return null;
		const full = lots.add({ records, weight, steps: (table, sink, found) => pairSteps(table, active, sink, found, only) });
		if (full && (await work(full))) return null;
	}
	for (const { kind, ids } of giantsOf(kinds, most)) {
		const giant = new GiantGroup(ids, active.blockings[kind] as BlockingRule, kind, active, most, keys.firstRow);
		for (const part of giant.parts) {
			const job: Job = { records: part.records, weight: 0, steps: (table) => giant.add(part, table) };
			if (await work([job])) return null;
		}
		for (const job of giant.jobs()) {
			if (job === null) {
				if (await watch.pause()) return null;
				continue;
			}
			const full = lots.add(job);
			if (full && (await work(full))) return null;
		}
	}
	const rest = lots.rest();
	if (rest && (await work(rest))) return null;
	const pairs = collector.finish();
	watch.onProgress?.(1, countsOf(pairs));
	return pairs;
}

/** Jobs in lots of at most `most` records (or one job). */
class Lots {
	private lot: Job[] = [];
	private records = 0;
	constructor(private readonly most: number) {}

	/** Adds a job; answers the lot before it when that is full. */
	add(job: Job): Job[] | null {
		const full = this.lot.length > 0 && this.records + job.records.length > this.most ? this.rest() : null;
		this.lot.push(job);
		this.records += job.records.length;
		return full;
	}

	rest(): Job[] | null {
		const { lot } = this;
		this.lot = [];
		this.records = 0;
		return lot.length > 0 ? lot : null;
	}
}

/** The records of some jobs, ascending, each once. */
function union(lot: readonly Job[]): Uint32Array {
	if (lot.length === 1 && lot[0]) return lot[0].records;
	const all = new Uint32Array(lot.reduce((n, b) => n + b.records.length, 0));
	let length = 0;
	for (const { records } of lot) {
		all.set(records, length);
		length += records.length;
	}
	all.sort();
	length = 0;
	for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[length++] = all[i] ?? 0;
	return all.slice(0, length);
}

/** Pairs by type. */
export function countsOf(pairs: CandidatePairs): PairCounts {
	const counts = noCounts();
	for (let p = 0; p < pairs.length; p++) counts[MATCH_TYPES[pairs.type[p] ?? 0] as MatchType]++;
	return counts;
}
