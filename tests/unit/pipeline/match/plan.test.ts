import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DECISIONS,
	DUPLICATE_POLICIES,
	MATCH_TYPES,
	OUTCOMES,
	type CandidatePairs,
	type Decision,
	type DuplicatePolicy,
	type MatchTable
} from '#domain/matching/match';
import { outcomePlanner, planOutcomes } from '#workers/pipeline/match/index';
import { pairsOf, tableOf } from './table';

const rows = (n: number, stored = 0, held = 0, inactive: number[] = []) =>
	tableOf(Array(n).fill({}), Array(stored).fill({}), Array(held).fill({}), inactive);
const plan = (t: MatchTable, p: CandidatePairs, policy: DuplicatePolicy = 'update', ...decisions: Decision[]) => {
	const d = new Uint8Array(p.length);
	decisions.forEach((x, i) => (d[i] = DECISIONS.indexOf(x)));
	const made = planOutcomes(t, p, policy, d);
	const first = t.storedCount + t.heldCount;
	return {
		...made,
		lines: Array.from({ length: t.length - first }, (_, i) => `${OUTCOMES[made.outcome[first + i] ?? 0]} ${made.target[first + i]}`)
	};
};

describe('what becomes of the rows', () => {
	it('IMP-7: rows without a match are created, rows with errors failed', () => {
		expect(plan(rows(3, 1, 0, [1]), pairsOf([])).lines).toEqual(['created 1', 'failed -1', 'created 3']);
	});

	it('IMP-10 update: a row with a known email is merged into the contact, or into the earlier row', () => {
		const p = plan(
			rows(4, 1),
			pairsOf([
				[0, 1, 'exact'],
				[2, 3, 'email'],
				[2, 4, 'exact']
			])
		);
		expect(p.lines).toEqual(['merged 0', 'created 2', 'merged 2', 'merged 2']);
		expect(p.open).toBe(0);
		expect([...p.settled]).toEqual([1, 1, 1]);
		expect([...p.becausePair]).toEqual([-1, 0, -1, 1, 2]);
	});

	it('IMP-10 update: a row settled by email is never held by a phone match', () => {
		const p = plan(
			rows(1, 2),
			pairsOf([
				[1, 2, 'email'],
				[0, 2, 'phone']
			])
		);
		expect(p.lines).toEqual(['merged 1']);
		expect([p.open, ...p.settled]).toEqual([0, 1, 1]);
	});

	it('IMP-10 update: a row whose email already waits in Manual Review is skipped, and the pair says why', () => {
		const p = plan(
			rows(2, 0, 1),
			pairsOf([
				[0, 1, 'exact'],
				[0, 2, 'email'],
				[1, 2, 'phone']
			])
		);
		expect(p.lines).toEqual(['skipped -1', 'skipped -1']);
		expect(p.becausePair[1]).toBe(0);
		expect(p.open).toBe(0);
	});

	it('IMP-10 skip: a row with a known email is skipped; whoever is merged into it goes to the record it doubles', () => {
		const pairs = pairsOf([
			[0, 1, 'exact'],
			[1, 2, 'phone']
		]);
		expect(plan(rows(2, 1), pairs, 'skip', 'undecided', 'merge').lines).toEqual(['skipped -1', 'merged 0']);
		expect(plan(rows(2, 1), pairs, 'skip').lines).toEqual(['skipped -1', 'held 2']);
	});

	it('IMP-10 create: email matches are ignored, phone matches are not', () => {
		const p = plan(
			rows(2, 1, 1),
			pairsOf([
				[0, 2, 'exact'],
				[1, 3, 'exact'],
				[0, 3, 'phone']
			]),
			'create'
		);
		expect(p.lines).toEqual(['created 2', 'held 3']);
		expect([p.open, ...p.settled]).toEqual([1, 1, 1, 0]);
	});

	it('IMP-10 review: every match waits for its decision', () => {
		const pairs = pairsOf([
			[0, 1, 'exact'],
			[0, 2, 'email'],
			[0, 3, 'phone']
		]);
		expect(plan(rows(3, 1), pairs, 'review')).toMatchObject({ lines: ['held 1', 'held 2', 'held 3'], open: 3 });
		expect(plan(rows(3, 1), pairs, 'review', 'merge', 'skip', 'keepBoth')).toMatchObject({
			lines: ['merged 0', 'skipped -1', 'created 3'],
			open: 0
		});
	});

	it('IMP-10: what is undecided is held, never merged in silence', () => {
		expect(plan(rows(1, 1), pairsOf([[0, 1, 'nameCompany']]))).toMatchObject({ lines: ['held 1'], open: 1 });
	});

	it('DUP-4: merge, skip, manual review and two different people', () => {
		const p = pairsOf([[0, 1, 'phone']]);
		expect(plan(rows(1, 1), p, 'update', 'merge').lines).toEqual(['merged 0']);
		expect(plan(rows(1, 1), p, 'update', 'skip').lines).toEqual(['skipped -1']);
		expect(plan(rows(1, 1), p, 'update', 'manual')).toMatchObject({ lines: ['held 1'], open: 0 });
		expect(plan(rows(1, 1), p, 'update', 'keepBoth').lines).toEqual(['created 1']);
	});

	it('DUP-4: merge wins over skip, skip over manual and undecided, those over two different people', () => {
		const p = pairsOf([
			[0, 4, 'phone'],
			[1, 4, 'phone'],
			[2, 4, 'phone'],
			[3, 4, 'nameCompany']
		]);
		const t = rows(1, 4);
		expect(plan(t, p, 'update', 'keepBoth', 'manual', 'skip', 'merge')).toMatchObject({ lines: ['merged 3'], open: 0 });
		expect(plan(t, p, 'update', 'keepBoth', 'manual', 'skip')).toMatchObject({ lines: ['skipped -1'], open: 0 });
		expect(plan(t, p, 'update', 'keepBoth', 'manual')).toMatchObject({ lines: ['held 4'], open: 0 });
		expect(plan(t, p, 'update', 'keepBoth')).toMatchObject({ lines: ['held 4'], open: 3 });
		expect(plan(t, p, 'update', 'keepBoth', 'keepBoth', 'keepBoth', 'keepBoth')).toMatchObject({ lines: ['created 4'], open: 0 });
	});

	it('DUP-5: chains follow to the end', () => {
		const p = pairsOf([
			[0, 1, 'phone'],
			[1, 2, 'phone'],
			[2, 3, 'exact'],
			[3, 4, 'nameCompany']
		]);
		expect(plan(rows(4, 1), p, 'update', 'merge', 'merge', 'undecided', 'merge').lines).toEqual([
			'merged 0',
			'merged 0',
			'merged 0',
			'merged 0'
		]);
	});

	it('DUP-8: the email twins of a held row are held with it, those of a skipped row skipped', () => {
		const p = pairsOf([
			[0, 1, 'phone'],
			[1, 2, 'exact']
		]);
		expect(plan(rows(2, 1), p).lines).toEqual(['held 1', 'held 1']);
		expect(plan(rows(2, 1), p, 'update', 'skip').lines).toEqual(['skipped -1', 'skipped -1']);
		expect(plan(rows(2, 1), p, 'update', 'merge').lines).toEqual(['merged 0', 'merged 0']);
	});

	it('DUP-8: merged into a held row is held with it; merged into a skipped row or a held entry is held by itself', () => {
		const p = pairsOf([
			[0, 1, 'phone'],
			[1, 2, 'phone']
		]);
		expect(plan(rows(2, 1), p, 'update', 'undecided', 'merge').lines).toEqual(['held 1', 'held 1']);
		expect(plan(rows(2, 1), p, 'update', 'skip', 'merge').lines).toEqual(['skipped -1', 'held 2']);
		expect(plan(rows(1, 0, 1), pairsOf([[0, 1, 'phone']]), 'update', 'merge').lines).toEqual(['held 1']);
	});

	it('DUP-4: the same question is asked once', () => {
		const p = pairsOf([
			[0, 1, 'exact'],
			[0, 2, 'phone'],
			[1, 2, 'phone']
		]);
		expect(plan(rows(2, 1), p)).toMatchObject({ lines: ['merged 0', 'held 2'], open: 1 });
		expect(plan(rows(2, 1), p, 'update', 'undecided', 'undecided', 'keepBoth')).toMatchObject({
			lines: ['merged 0', 'created 2'],
			open: 0
		});
	});

	const scene = fc
		.record({
			stored: fc.nat(4),
			held: fc.nat(3),
			rows: fc.nat(25),
			seed: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3), fc.nat(4)), { maxLength: 60 }),
			inactive: fc.array(fc.nat(24), { maxLength: 4 }),
			policy: fc.constantFrom(...DUPLICATE_POLICIES)
		})
		.map((s) => {
			const first = s.stored + s.held;
			const n = first + s.rows;
			const table = rows(
				s.rows,
				s.stored,
				s.held,
				s.inactive.filter((i) => i < s.rows)
			);
			const list = new Map<string, [number, number, (typeof MATCH_TYPES)[number], number]>();
			for (const [a, b, type, d] of s.rows === 0 ? [] : s.seed) {
				const right = first + (a % s.rows);
				const left = b % n;
				if (left < right && table.active[left] === 1 && table.active[right] === 1)
					list.set(`${left}/${right}`, [left, right, MATCH_TYPES[type] ?? 'phone', d]);
			}
			const sorted = [...list.values()].sort((x, y) => x[1] - y[1] || MATCH_TYPES.indexOf(x[2]) - MATCH_TYPES.indexOf(y[2]) || x[0] - y[0]);
			return {
				table,
				pairs: pairsOf(sorted.map(([l, r, t]) => [l, r, t] as const)),
				decisions: Uint8Array.from(sorted, (x) => x[3]),
				policy: s.policy,
				first
			};
		});

	it('IMP-7: over random files every row ends in exactly one outcome, and every target is where it ends', () => {
		fc.assert(
			fc.property(scene, ({ table, pairs, decisions, policy, first }) => {
				const { outcome, target, settled, open, becausePair } = planOutcomes(table, pairs, policy, decisions);
				for (let i = 0; i < first; i++) expect([outcome[i], target[i], becausePair[i]]).toEqual([0, -1, -1]);
				for (let i = first; i < table.length; i++) {
					const what = OUTCOMES[outcome[i] ?? 0];
					const to = target[i] ?? -1;
					expect(what).not.toBe('pending');
					expect(what === 'failed').toBe(table.active[i] !== 1);
					if (what === 'created') expect(to).toBe(i);
					if (what === 'merged') {
						expect(to).toBeLessThan(i);
						expect(to < table.storedCount || (to >= first && OUTCOMES[outcome[to] ?? 0] === 'created')).toBe(true);
					}
					if (what === 'held') {
						expect(to).toBeGreaterThanOrEqual(first);
						expect(to).toBeLessThanOrEqual(i);
						expect([OUTCOMES[outcome[to] ?? 0], target[to]]).toEqual(['held', to]);
					}
					if (what === 'skipped' || what === 'failed') expect(to).toBe(-1);
					const because = becausePair[i] ?? -1;
					if (what === 'created' || what === 'failed') expect(because).toBe(-1);
					else expect(pairs.right[because]).toBe(i);
				}
				let count = 0;
				for (let p = 0; p < pairs.length; p++) if (settled[p] === 0 && decisions[p] === 0) count++;
				expect(open).toBe(count);
			}),
			{ numRuns: 2000 }
		);
	});

	it('IMP-10: nothing is merged in silence: without decisions only email matches are merged, and held rows have a question', () => {
		fc.assert(
			fc.property(scene, ({ table, pairs, policy, first }) => {
				const p = planOutcomes(table, pairs, policy, new Uint8Array(pairs.length));
				const asked = new Set<number>();
				for (let q = 0; q < pairs.length; q++) if (p.settled[q] === 0) asked.add(pairs.right[q] ?? 0);
				for (let i = first; i < table.length; i++) {
					const what = OUTCOMES[p.outcome[i] ?? 0];
					if (what === 'merged') expect([policy, (pairs.type[p.becausePair[i] ?? 0] ?? 9) <= 1]).toEqual(['update', true]);
					if (what === 'skipped') expect(policy === 'skip' || policy === 'update').toBe(true);
					if (what === 'held') expect(asked.has(p.target[i] ?? -1)).toBe(true);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('IMP-10: once every open pair is decided nothing is open; rows are held only where a person wanted it', () => {
		fc.assert(
			fc.property(scene, fc.constantFrom<Decision>('merge', 'skip', 'keepBoth'), ({ table, pairs, policy, first }, decision) => {
				const decisions = new Uint8Array(pairs.length).fill(DECISIONS.indexOf(decision));
				const p = planOutcomes(table, pairs, policy, decisions);
				expect(p.open).toBe(0);
				if (decision === 'merge') return;
				for (let i = first; i < table.length; i++) expect(OUTCOMES[p.outcome[i] ?? 0]).not.toBe('held');
			}),
			{ numRuns: 500 }
		);
	});

	it('DUP-4: one decision after the other, taken and taken back, gives what planning from the start gives', () => {
		fc.assert(
			fc.property(scene, fc.array(fc.tuple(fc.nat(60), fc.nat(4)), { maxLength: 12 }), ({ table, pairs, decisions, policy }, changes) => {
				const next = outcomePlanner(table, pairs, policy);
				next(decisions);
				for (const [p, d] of changes) {
					if (p < pairs.length) decisions[p] = d;
					expect(next(decisions)).toEqual(planOutcomes(table, pairs, policy, decisions));
				}
			}),
			{ numRuns: 300 }
		);
	});
});
