import { MATCH_TYPES, type MatchType } from '#domain/matching/match';
import type { BlockingRule } from './block';
import type { PairSink } from './collector';
import type { KeyedTable } from './keys';
import { Namesakes } from './namesakes';
import { nameGap, ONE_NAME } from './other-name';
import { scoreOf, type MatchRule } from './rule';

const EMAIL = MATCH_TYPES.indexOf('email');

/** Up to this size, all pairs of a block are candidates; beyond, each row with its most alike earlier records. */
const ALL_PAIRS_UP_TO = 10;
const MOST_ALIKE = 3;
/** Up to this size each row looks at all earlier records; beyond, at its neighbours in the order of names. */
export const ALL_COMPARED_UP_TO = 64;
export const NEIGHBOURS = 12;
/** A value that so many different names have is nobody's own: a switchboard, a front desk. */
export const MANY_NAMES = 5;
/** How far a row of a star looks for a record that its rule accepts; with the email rule on it is always the first. */
export const STAR_REACH = 10;

/** True where each row is compared with one record of its block: who is there already by that name, else the earliest. */
export const isStar = (rules: readonly MatchRule[], blocking: BlockingRule): boolean =>
	rules.some((r) => r.blocking === blocking.id && r.pairing === 'star');

/** Turns the blocks of one blocking rule into candidate pairs, at bounded cost whatever the size of a block. */
export class PairFinder {
	/** Comparisons since the caller last set it to 0. */
	work = 0;
	private readonly firstRow: number;
	private readonly star: boolean;
	/** Pairs with more than one block in common, so that they are not taken twice. */
	private readonly seen = new Set<number>();
	private readonly bestAt = new Int32Array(MOST_ALIKE);
	private readonly bestScore = new Int32Array(MOST_ALIKE);
	private readonly bestType = new Int32Array(MOST_ALIKE);
	private score = 0;
	/** The block in hand is a crowd's. */
	private crowded = false;
	/** Of a star with several records that are there already: who they are. */
	private namesakes: Namesakes | null = null;

	constructor(
		private readonly keyed: KeyedTable,
		private readonly blocking: BlockingRule,
		private readonly rules: readonly MatchRule[],
		private readonly numbers: Int32Array,
		private readonly sink: PairSink,
		private readonly counts: Record<MatchType, number>
	) {
		this.firstRow = keyed.table.storedCount + keyed.table.heldCount;
		this.star = isStar(rules, blocking);
	}

	/** Looks at one block (members ascending); yields in the middle of a block that takes more than `patience` comparisons. */
	*visit(block: number, members: Int32Array, patience: number): Generator<void, void> {
		const size = members.length;
		if (size < 2 || (members[size - 1] ?? 0) < this.firstRow) return;
		const large = size > ALL_COMPARED_UP_TO && !this.star;
		this.crowded = this.isCrowd(members);
		this.namesakes = this.star && (members[1] ?? 0) < this.firstRow ? new Namesakes(this.keyed, members, this.firstRow) : null;
		const order = large ? this.byName(members) : members;
		for (let p = 0; p < size; p++) {
			const right = order[p] ?? 0;
			if (right < this.firstRow) continue;
			if (this.star) this.pairStar(block, members, p);
			else if (size <= ALL_PAIRS_UP_TO) this.pairAll(block, members, p);
			else this.pairMostAlike(block, order, right, large ? Math.max(0, p - NEIGHBOURS) : 0, large ? Math.min(size, p + NEIGHBOURS + 1) : p);
			if (this.work > patience * 4) {
				this.work = 0;
				yield;
			}
		}
	}

	/**
	 * Looks at the members [from, to) of a block that is too large to be held at once: `order` is a stretch of it in the order
	 * of names, with NEIGHBOURS more at either end where there are any; `crowded` = what isCrowd says of the whole block.
	 */
	*visitStretch(block: number, order: Int32Array, from: number, to: number, crowded: boolean, patience: number): Generator<void, void> {
		this.crowded = crowded;
		for (let p = from; p < to; p++) {
			const right = order[p] ?? 0;
			if (right < this.firstRow) continue;
			this.pairMostAlike(block, order, right, Math.max(0, p - NEIGHBOURS), Math.min(order.length, p + NEIGHBOURS + 1));
			if (this.work <= patience) continue;
			this.work = 0;
			yield;
		}
	}

	private isCrowd(members: Int32Array): boolean {
		if (members.length < MANY_NAMES || this.rules.every((r) => r.blocking !== this.blocking.id || !r.inCrowd)) return false;
		const names = new Set<number>();
		for (const member of members) {
			const name = this.keyed.name[member] ?? 0;
			if (name !== 0 && names.add(name).size >= MANY_NAMES) return true;
		}
		return false;
	}

	private pairStar(block: number, members: Int32Array, p: number): void {
		const right = members[p] ?? 0;
		const own = this.namesakes?.of(right) ?? -1;
		if (own >= 0 && this.take(block, own, right)) return;
		for (let q = 0; q < p && q < STAR_REACH; q++) if (this.take(block, members[q] ?? 0, right)) return;
	}

	private pairAll(block: number, members: Int32Array, p: number): void {
		const right = members[p] ?? 0;
		for (let q = 0; q < p; q++) this.take(block, members[q] ?? 0, right);
	}

	private pairMostAlike(block: number, order: Int32Array, right: number, from: number, to: number): void {
		let kept = 0;
		for (let q = from; q < to; q++) {
			const left = order[q] ?? 0;
			if (left >= right) continue;
			const type = this.typeOf(left, right);
			if (type < 0) continue;
			const score = this.score;
			let at = kept;
			while (at > 0 && this.isBetter(score, left, at - 1)) at--;
			if (at >= MOST_ALIKE) continue;
			if (kept < MOST_ALIKE) kept++;
			for (let s = kept - 1; s > at; s--) this.move(s - 1, s);
			this.bestAt[at] = left;
			this.bestScore[at] = score;
			this.bestType[at] = type;
		}
		for (let s = 0; s < kept; s++) this.keep(block, this.bestAt[s] ?? 0, right, this.bestType[s] ?? 0, this.bestScore[s] ?? 0);
	}

	/** A higher score is better; among equals the earlier record. */
	private isBetter(score: number, left: number, than: number): boolean {
		const other = this.bestScore[than] ?? 0;
		return score > other || (score === other && left < (this.bestAt[than] ?? 0));
	}

	private move(from: number, to: number): void {
		this.bestAt[to] = this.bestAt[from] ?? 0;
		this.bestScore[to] = this.bestScore[from] ?? 0;
		this.bestType[to] = this.bestType[from] ?? 0;
	}

	/** Index of the strongest type that holds, with its score in `this.score`; −1 when none does or another blocking finds it. */
	private typeOf(left: number, right: number): number {
		this.work++;
		for (const rule of this.rules) {
			if (!rule.holds(this.keyed, left, right)) continue;
			if (rule.blocking !== this.blocking.id || (this.crowded && rule.inCrowd?.(this.keyed, left, right) === false)) return -1;
			this.score = scoreOf(rule, this.keyed, left, right);
			return MATCH_TYPES.indexOf(rule.id);
		}
		return -1;
	}

	private take(block: number, left: number, right: number): boolean {
		const type = this.typeOf(left, right);
		if (type < 0) return false;
		this.keep(block, left, right, type, this.score);
		return true;
	}

	private keep(block: number, left: number, right: number, type: number, score: number): void {
		if (this.blocking.slots > 1 && this.alsoIn(block, left, right)) {
			const pair = left * this.keyed.table.length + right;
			if (this.seen.has(pair)) return;
			this.seen.add(pair);
		}
		this.sink.add(left, right, type, score);
		if (type === EMAIL && this.sink.otherName) {
			const gap = nameGap(this.keyed, left, right);
			if (gap !== ONE_NAME) this.sink.otherName(right, gap);
		}
		this.counts[MATCH_TYPES[type] as MatchType]++;
	}

	/** True when the two records share another block too. */
	private alsoIn(block: number, left: number, right: number): boolean {
		const slots = this.blocking.slots;
		for (let s = left * slots; s < (left + 1) * slots; s++) {
			const b = this.numbers[s] ?? 0;
			if (b === 0 || b === block) continue;
			for (let t = right * slots; t < (right + 1) * slots; t++) if (this.numbers[t] === b) return true;
		}
		return false;
	}

	/** Members in the order of folded name, then company, then place in the table: the most alike stand side by side. */
	private byName(members: Int32Array): Int32Array {
		const { name, company, names, companies } = this.keyed;
		const compare = (x: string | undefined, y: string | undefined): number => ((x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : 0);
		return Int32Array.from(members).sort(
			(a, b) =>
				compare(names[name[a] ?? 0], names[name[b] ?? 0]) || compare(companies[company[a] ?? 0], companies[company[b] ?? 0]) || a - b
		);
	}
}
