import type { MatchTable } from '#domain/matching/match';
import type { BlockingRule } from './block';
import type { PairSink } from './collector';
import { pairSteps, readSteps, type ActiveRules, type PairCounts } from './find';
import { generation } from './keys';
import { ALL_COMPARED_UP_TO, isStar, MANY_NAMES, NEIGHBOURS, PairFinder, STAR_REACH } from './pair-finder';

/** Work on some records that are held at once. */
export interface Job {
	/** Ascending. */
	records: Uint32Array;
	/** Its share of the work. */
	weight: number;
	steps(table: MatchTable, sink: PairSink, counts: PairCounts): Generator<void, void>;
}

/** A member of a block: the record, and the slot by which it is in it. */
interface Member {
	record: number;
	slot: number;
	name: string;
	company: string;
	/** The name with its generation: who is there already by that name is in the job of a row (namesakes.ts). */
	person: string;
}

const WORK_A_STEP = 8000;

/**
 * A group of more records than are held at once. It is read in parts, first for what puts its blocks in order (value,
 * name, company: some 100 bytes a record are held), then for its pairs, in jobs that overlap by as much as the pairing looks around:
 * the pairs are those of the block as a whole.
 */
export class GiantGroup {
	private readonly blocks = new Map<string, Member[]>();
	/** The group in parts to be read: its ids, and the records that they belong to. */
	readonly parts: { ids: Uint32Array; records: Uint32Array }[] = [];
	private readonly star: boolean;

	/**
	 * @param index of the blocking rule among the active ones @param most records held at once @param firstRow first record that is a row
	 */
	constructor(
		ids: Uint32Array,
		private readonly blocking: BlockingRule,
		private readonly index: number,
		private readonly active: ActiveRules,
		private readonly most: number,
		private readonly firstRow: number
	) {
		const { slots } = blocking;
		this.star = isStar(active.rules, blocking);
		const recordOf = (e: number): number => Math.floor((ids[e] ?? 0) / slots);
		for (let from = 0; from < ids.length;) {
			const records: number[] = [];
			let to = from;
			for (; to < ids.length; to++) {
				if (records.at(-1) === recordOf(to)) continue;
				if (records.length === most) break;
				records.push(recordOf(to));
			}
			this.parts.push({ ids: ids.subarray(from, to), records: Uint32Array.from(records) });
			from = to;
		}
	}

	/** Takes in the members of one part. */
	*add({ ids, records }: { ids: Uint32Array; records: Uint32Array }, table: MatchTable): Generator<void, void> {
		const { slots } = this.blocking;
		const { keyed, numbers } = yield* readSteps(table, this.blocking);
		let i = 0;
		for (const id of ids) {
			const record = Math.floor(id / slots);
			while (records[i] !== record) i++;
			const slot = id - record * slots;
			if (table.active[i] !== 1 || (numbers[i * slots + slot] ?? 0) === 0) continue;
			const value = this.blocking.valueOf(keyed, i, slot);
			let block = this.blocks.get(value);
			if (!block) this.blocks.set(value, (block = []));
			// By both forms of one number.
			if (block.at(-1)?.record === record) continue;
			const name = keyed.names[keyed.name[i] ?? 0] ?? '';
			const person = this.star && name !== '' ? `${name} ${generation(keyed, i)}` : '';
			block.push({ record, slot, name, company: keyed.companies[keyed.company[i] ?? 0] ?? '', person });
		}
	}

	/** What is to be done once all parts are in; null = a good moment to pause. */
	*jobs(): Generator<Job | null, void> {
		for (const members of this.blocks.values()) {
			if (this.star) yield* this.starJobs(members);
			else if (members.length <= ALL_COMPARED_UP_TO) yield this.wholeJob(members);
			else yield* this.stretchJobs(members);
		}
	}

	/** Each row looks at the first members, and at who is there already by its name: they are in every job that has such a row. */
	private *starJobs(members: readonly Member[]): Generator<Job, void> {
		const there = new Map<string, Member>();
		for (const m of members) if (m.record < this.firstRow && m.person !== '' && !there.has(m.person)) there.set(m.person, m);
		for (let from = 0; from < members.length;) {
			const job = new Set(members.slice(0, STAR_REACH));
			let to = from;
			for (; to < members.length && (to === from || job.size < this.most); to++) {
				const m = members[to] as Member;
				const own = m.record < this.firstRow ? undefined : there.get(m.person);
				job.add(m);
				if (own) job.add(own);
			}
			yield this.wholeJob([...job].sort((a, b) => a.record - b.record));
			from = to;
		}
	}

	private wholeJob(members: readonly Member[]): Job {
		const { slots } = this.blocking;
		const records = Uint32Array.from(members, (m) => m.record);
		const only = this.active.blockings.map((b) => new Uint8Array(records.length * b.slots));
		members.forEach((m, i) => {
			(only[this.index] as Uint8Array)[i * slots + m.slot] = 1;
		});
		return { records, weight: members.length, steps: (table, sink, counts) => pairSteps(table, this.active, sink, counts, only) };
	}

	/** Each row looks at its neighbours in the order of names. */
	private *stretchJobs(members: readonly Member[]): Generator<Job | null, void> {
		const order = yield* inOrder(members);
		const crowded = new Set(order.map((m) => m.name).filter((name) => name !== '')).size >= MANY_NAMES;
		for (let from = 0; from < order.length; from += this.most) {
			const [low, to] = [Math.max(0, from - NEIGHBOURS), Math.min(order.length, from + this.most)];
			const stretch = order.slice(low, to + NEIGHBOURS);
			const records = Uint32Array.from(stretch, (m) => m.record).sort();
			yield {
				records,
				weight: to - from,
				steps: (table, sink, counts) =>
					this.stretchSteps(table, records, stretch, { from: from - low, to: to - low, crowded }, sink, counts)
			};
		}
	}

	private *stretchSteps(
		table: MatchTable,
		records: Uint32Array,
		stretch: readonly Member[],
		{ from, to, crowded }: { from: number; to: number; crowded: boolean },
		sink: PairSink,
		counts: PairCounts
	): Generator<void, void> {
		const { keyed, numbers } = yield* readSteps(table, this.blocking);
		const place = new Map<number, number>();
		records.forEach((record, i) => place.set(record, i));
		const order = Int32Array.from(stretch, (m) => place.get(m.record) ?? 0);
		const block = numbers[(order[0] ?? 0) * this.blocking.slots + (stretch[0]?.slot ?? 0)] ?? 0;
		yield* new PairFinder(keyed, this.blocking, this.active.rules, numbers, sink, counts).visitStretch(
			block,
			order,
			from,
			to,
			crowded,
			WORK_A_STEP
		);
	}
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const byName = (a: Member, b: Member): number => compare(a.name, b.name) || compare(a.company, b.company) || a.record - b.record;

/** Members sorted at once, and merged between two pauses. */
const RUN = 8192;

/** Members by name, company and place (a merge sort that pauses every few milliseconds). */
function* inOrder(members: readonly Member[]): Generator<null, readonly Member[]> {
	let from: Member[] = [];
	for (let at = 0; at < members.length; at += RUN) {
		for (const m of members.slice(at, at + RUN).sort(byName)) from.push(m);
		yield null;
	}
	for (let width = RUN; width < from.length; width *= 2) {
		const to: Member[] = [];
		for (let at = 0; at < from.length; at += 2 * width) {
			const [middle, end] = [Math.min(at + width, from.length), Math.min(at + 2 * width, from.length)];
			for (let left = at, right = middle; left < middle || right < end;) {
				const first = right >= end || (left < middle && byName(from[left] as Member, from[right] as Member) <= 0);
				to.push((first ? from[left++] : from[right++]) as Member);
				if (to.length % RUN === 0) yield null;
			}
		}
		from = to;
	}
	return from;
}
