import {
	DECISIONS,
	isSettledByPolicy,
	MATCH_TYPES,
	OUTCOMES,
	type CandidatePairs,
	type DuplicatePolicy,
	type MatchRecords
} from '#domain/matching/match';
import type { OutcomePlan } from '../stages';

const [CREATED, MERGED, SKIPPED, HELD, FAILED] = (['created', 'merged', 'skipped', 'held', 'failed'] as const).map((o) =>
	OUTCOMES.indexOf(o)
) as [number, number, number, number, number];
const [UNDECIDED, MERGE, SKIP, MANUAL] = (['undecided', 'merge', 'skip', 'manual'] as const).map((d) => DECISIONS.indexOf(d)) as [
	number,
	number,
	number,
	number
];

/**
 * What becomes of every row of the file (IMP-7, IMP-10), from the pairs, the policy and the decisions so far; called
 * after each decision, linear in rows and pairs.
 *
 * [Note: entities] An entity is one person: a stored contact, a held entry, or the first row of a person with the rows
 * that are merged into it. Rows are settled in file order, so that the earlier side of a pair is always final.
 * - A row that fails validation is `failed` and takes no part.
 * - Policy `update`: the earliest record with the row's primary key (the email, unless another field was chosen) takes the row in: `merged`, or whatever became of that
 *   record's entity (held with it, skipped with it). The row's other pairs are settled: who it is, is known.
 *   A row whose key already waits in Manual Review is `skipped`; the pair says why.
 * - Policy `skip`: such a row is `skipped`; whoever is merged into it later goes to the record it doubles.
 * - Policy `create`: pairs of the primary key are ignored. Policy `review`: they are decided like the others.
 *   Where a person decided about such a pair (several people share a mailbox), that holds as it does under `review`.
 * - All other pairs are for a person to decide. A row's decisions count in this order: merge, skip, manual and
 *   undecided (held), keepBoth. Once one of the first three is taken, the row's undecided pairs are settled; so are
 *   several pairs that ask the same question (same entity on the left) once, and further merges than the first.
 * - A merge goes to the left's entity wherever that ended: stored or created → `merged`; held → held with it. Where
 *   the left is skipped, or waits in Manual Review, the row is held by itself: nothing a person wanted to merge is lost.
 *
 * - A row that says what one in Manual Review says, field by field, is `skipped` like one whose key waits there, unless a person decided about it or a rule merges it.
 * - A pair that a rule merges (DUP-3, `auto`) counts as a merge while nobody decided about it, behind the merges of a person.
 *
 * @param pairs in the order of `findCandidatePairs`
 * @param decisions index into DECISIONS, per pair
 */
export const planOutcomes = (table: MatchRecords, pairs: CandidatePairs, policy: DuplicatePolicy, decisions: Uint8Array): OutcomePlan =>
	outcomePlanner(table, pairs, policy)(decisions);

/** In `auto`: the left side is the same row, waiting in Manual Review. */
export const WAITS = 2;

/**
 * `planOutcomes` for one decision after the other: each answer costs what the pairs cost, however many rows there are. All
 * answers share their arrays, so a new one takes the place of the one before.
 * @param auto per pair, unless somebody says otherwise: 1 = a rule merges it, WAITS = its left side is the same row; absent = none
 */
export function outcomePlanner(
	table: MatchRecords,
	pairs: CandidatePairs,
	policy: DuplicatePolicy,
	auto?: Uint8Array
): (decisions: Uint8Array) => OutcomePlan {
	const n = table.length;
	const heldFrom = table.storedCount;
	const firstRow = heldFrom + table.heldCount;
	const outcome = new Uint8Array(n);
	const target = new Int32Array(n).fill(-1);
	const becausePair = new Int32Array(n).fill(-1);
	const settled = new Uint8Array(pairs.length);
	/** First record of the entity that each record belongs to: a contact, a held entry, or a row that is created, held or skipped. */
	const entity = new Int32Array(n);
	for (let i = 0; i < n; i++) entity[i] = i;
	let decisions: Uint8Array = new Uint8Array();
	for (let r = firstRow; r < n; r++) {
		outcome[r] = table.active[r] === 1 ? CREATED : FAILED;
		if (table.active[r] === 1) target[r] = r;
	}
	const settles = policy === 'update' || policy === 'skip';
	const byKey = Uint8Array.from(MATCH_TYPES, (t) => (isSettledByPolicy(t, table.primaryKey) ? 1 : 0));
	/** True for a pair of the primary key: the policy's to settle. */
	const isByKey = (q: number): boolean => byKey[pairs.type[q] ?? 0] === 1;
	/** True for a pair that says nothing: a pair of the primary key under `create`, or one with a row that failed. */
	const isIgnored = (q: number): boolean => (policy === 'create' && isByKey(q)) || table.active[pairs.left[q] ?? 0] !== 1;

	/** Puts row r into the entity of record x, whose outcome is final. */
	const join = (r: number, x: number, pair: number): void => {
		const e = entity[x] ?? x;
		const end = outcome[e] ?? 0;
		becausePair[r] = pair;
		entity[r] = e;
		outcome[r] = e < heldFrom || end === CREATED ? MERGED : end === HELD ? HELD : SKIPPED;
		target[r] = outcome[r] === SKIPPED ? -1 : e;
	};
	const end = (r: number, what: number, pair: number): void => {
		outcome[r] = what;
		target[r] = what === SKIPPED ? -1 : r;
		becausePair[r] = pair;
	};
	/** True when a merge into the entity of x takes the row in: a contact, or an entity of this file that is held. */
	const takesIn = (x: number): boolean => {
		const e = entity[x] ?? x;
		return e < heldFrom || (e >= firstRow && outcome[e] !== SKIPPED);
	};

	/** A row with the pairs [from, to), of which it is the right side. */
	function settle(r: number, from: number, to: number): void {
		if (table.active[r] !== 1) {
			settled.fill(1, from, to);
			return;
		}
		entity[r] = r;
		const x = pairs.left[from] ?? 0;
		if (settles && isByKey(from) && table.active[x] === 1 && (decisions[from] ?? UNDECIDED) === UNDECIDED) {
			settled.fill(1, from, to);
			join(r, x, from);
			if (policy === 'skip') {
				outcome[r] = SKIPPED;
				target[r] = -1;
			}
		} else decide(r, from, to);
	}

	/** The row's open pairs [from, to), all of them with final left sides. */
	function decide(r: number, from: number, to: number): void {
		let merge = -1;
		let byRule = -1;
		let refused = -1;
		let skip = -1;
		let manual = -1;
		let already = -1;
		let waits = -1;
		for (let q = from; q < to; q++) {
			if (isIgnored(q)) {
				settled[q] = 1;
				continue;
			}
			const d = decisions[q] ?? UNDECIDED;
			if (d === MERGE) {
				if (!takesIn(pairs.left[q] ?? 0)) {
					if (refused < 0) refused = q;
				} else if (merge < 0) merge = q;
			} else if (d === UNDECIDED && auto?.[q] === 1 && takesIn(pairs.left[q] ?? 0)) {
				if (byRule < 0) byRule = q;
			} else if (d === UNDECIDED && auto?.[q] === WAITS) {
				if (already < 0) already = q;
			} else if (d === SKIP) {
				if (skip < 0) skip = q;
			} else if (d === MANUAL) {
				if (manual < 0) manual = q;
			} else if (d === UNDECIDED) {
				if (asksAgain(from, to, q)) settled[q] = 1;
				else if (waits < 0) waits = q;
			}
		}
		// What a person said of the row stands above every rule.
		if (merge < 0 && refused < 0 && skip < 0 && manual < 0) merge = byRule;
		const decided = merge >= 0 || refused >= 0 || skip >= 0 || manual >= 0 || already >= 0;
		if (decided)
			for (let q = from; q < to; q++) {
				const d = decisions[q] ?? UNDECIDED;
				if (d === UNDECIDED || (d === MERGE && merge >= 0 && q !== merge)) settled[q] = 1;
			}
		if (merge >= 0) join(r, pairs.left[merge] ?? 0, merge);
		else if (refused >= 0) end(r, HELD, refused);
		else if (skip >= 0) end(r, SKIPPED, skip);
		else if (manual >= 0) end(r, HELD, manual);
		else if (already >= 0) join(r, pairs.left[already] ?? 0, already);
		else if (waits >= 0) end(r, HELD, waits);
		else end(r, CREATED, -1);
	}

	/** True when another pair of the row, decided or earlier, is about the same entity. */
	function asksAgain(from: number, to: number, q: number): boolean {
		const e = entity[pairs.left[q] ?? 0];
		for (let o = from; o < to; o++) {
			if (o === q || entity[pairs.left[o] ?? 0] !== e || isIgnored(o)) continue;
			if (o < q || (decisions[o] ?? UNDECIDED) !== UNDECIDED) return true;
		}
		return false;
	}

	return (now) => {
		decisions = now;
		settled.fill(0);
		for (let p = 0; p < pairs.length;) {
			const from = p;
			const r = pairs.right[p] ?? 0;
			while (p < pairs.length && pairs.right[p] === r) p++;
			settle(r, from, p);
		}
		let open = 0;
		for (let q = 0; q < pairs.length; q++) if (settled[q] === 0 && (decisions[q] ?? UNDECIDED) === UNDECIDED) open++;
		return { outcome, target, settled, open, becausePair };
	};
}
