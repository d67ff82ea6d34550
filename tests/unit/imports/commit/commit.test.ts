import { beforeEach, describe, expect, it } from 'vitest';
import { OUTCOMES } from '#domain/matching/match';
import { contactId } from '#workers/store/contact-id';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import type { CommitPlan } from '#workers/store/schema';
import { plannedRows, rowsOfGroups } from '#workers/imports/commit/plan-rows';
import { RowWindow } from '#workers/imports/commit/row-window';
import type { StagedRows } from '#workers/imports/stage/staged';
import { api, csv, plainDevice, importAll, nothing, toReview } from '../harness';

const code = (o: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(o);

/** The units as a plain reading of the plan gives them. */
function plainly(plan: CommitPlan) {
	const created: number[] = [];
	const twins = new Map<number, number[]>();
	const stored = new Map<number, number[]>();
	const held = new Map<number, number[]>();
	const chunks = Math.ceil(plan.createdCount / 1000);
	const push = (map: Map<number, number[]>, key: number, i: number): void => void map.set(key, [...(map.get(key) ?? []), i]);
	plan.outcome.forEach((o, i) => {
		const target = plan.target[i]!;
		const serial = Math.floor(target / 1024);
		if (o === code('created')) created.push(i);
		else if (o === code('held')) push(held, target, i);
		else if (o === code('merged'))
			push(
				serial >= plan.firstSerial && serial < plan.firstSerial + chunks ? twins : stored,
				serial >= plan.firstSerial && serial < plan.firstSerial + chunks ? target : serial,
				i
			);
	});
	const twinsPerChunk = Array.from({ length: chunks }, (_, n) =>
		[...twins]
			.filter(([t]) => Math.floor(t / 1024) === plan.firstSerial + n)
			.sort(([a], [b]) => a - b)
			.flatMap(([, rows]) => rows)
	);
	return { created, twins: twinsPerChunk, stored: [...stored].sort(([a], [b]) => a - b), held: [...held.values()] };
}

function somePlan(rows: number, seed: number): CommitPlan {
	let s = seed;
	const dice = (n: number): number => {
		s = (Math.imul(s, 1_103_515_245) + 12_345) >>> 0;
		return Math.floor((s / 2 ** 32) * n);
	};
	const outcome = new Uint8Array(rows);
	const target = new Uint32Array(rows);
	const made: number[] = [];
	const waiting: number[] = [];
	for (let i = 0; i < rows; i++) {
		const what = dice(10);
		if (what < 5 || made.length === 0) {
			outcome[i] = code('created');
			target[i] = contactId(40 + Math.floor(made.length / 1000), made.length % 1000);
			made.push(target[i]!);
		} else if (what < 7) {
			outcome[i] = code('merged');
			target[i] = dice(2) ? made[dice(made.length)]! : contactId(1 + dice(30), dice(1000));
		} else if (what < 9) {
			outcome[i] = code('held');
			const of = waiting.length > 0 && dice(3) === 0 ? waiting[dice(waiting.length)]! : i + 2;
			if (of === i + 2) waiting.push(of);
			target[i] = of;
		} else outcome[i] = code(dice(2) ? 'failed' : 'skipped');
	}
	return {
		rows: Uint32Array.from({ length: rows }, (_, i) => i + 2),
		outcome,
		target,
		because: new Int32Array(rows).fill(-1),
		firstSerial: 40,
		createdCount: made.length,
		at: 1,
		picks: new Map(),
		flagged: new Uint32Array(0)
	};
}

describe('the units of a commit', () => {
	it('IMP-12: typed arrays give the units in the same order as a plain reading of the plan', () => {
		for (const [rows, seed] of [
			[0, 1],
			[1, 2],
			[57, 3],
			[4000, 4],
			[9000, 5]
		] as const) {
			const plan = somePlan(rows, seed);
			const is = plannedRows(plan);
			const should = plainly(plan);
			expect([...is.created]).toEqual(should.created);
			expect(Array.from({ length: is.twins.starts.length - 1 }, (_, n) => [...rowsOfGroups(is.twins, n)])).toEqual(should.twins);
			expect([...is.stored.serials].map((serial, g) => [serial, [...rowsOfGroups(is.stored, g)]])).toEqual(should.stored);
			expect(Array.from({ length: is.held.starts.length - 1 }, (_, g) => [...rowsOfGroups(is.held, g)])).toEqual(should.held);
		}
	});

	it('FIL-5: rows that units need one by one are read for many units at once, each once', async () => {
		const asked: number[][] = [];
		const staged = {
			rows: async (p: Uint32Array) => {
				asked.push([...p]);
				return new Map(Array.from(p, (i) => [i, { values: { email: `${i}` }, edited: undefined }]));
			}
		} as unknown as StagedRows;
		const needs = [[9, 3], [], [7], Array.from({ length: 60_000 }, (_, i) => 100 + i), [1]].map((p) => Uint32Array.from(p));
		const window = new RowWindow(staged, needs.length, (u) => needs[u]!);
		for (let u = 0; u < needs.length; u++) {
			const rows = await window.of(u);
			for (const i of needs[u]!) expect(rows.get(i)?.values.email).toBe(`${i}`);
		}
		expect(asked.map((p) => p.length)).toEqual([60_003, 1]);
		expect(asked[0]!.slice(0, 4)).toEqual([3, 7, 9, 100]);
	});
});

describe('the books at the end of a commit', () => {
	beforeEach(plainDevice);
	const file = csv(
		'First Name,Last Name,Email',
		Array.from({ length: 2500 }, (_, i) => `Ana${i},Silva${i},ana${i}@orion-pack.com`)
	);

	it('IMP-7: twins that lie chunks apart are merged, and every contact has the keys of its values', async () => {
		const far = csv(
			'First Name,Last Name,Email,Company',
			Array.from({ length: 2300 }, (_, i) =>
				i < 2000 ? `Ana,Silva${i},a${i}@orion-pack.com,` : `Ana,Silva${i - 2000},a${i - 2000}@orion-pack.com,Orion ${i}`
			)
		);
		const m = await importAll(far);
		expect(m.ledger).toMatchObject({ total: 2300, created: 2000, merged: 300 });
		const db = await openStore();
		const chunks = await readChunks(db, m.chunks);
		expect(chunks[0]!.columns.get('company')!.slice(0, 300)).toEqual(Array.from({ length: 300 }, (_, i) => `Orion ${i + 2000}`));
		const { matchKeys } = await import('#workers/pipeline/match/match-keys');
		for (const chunk of chunks) expect(await db.get('matchKeys', chunk!.serial)).toEqual(matchKeys(chunk!.columns, chunk!.length));
	});

	for (const [what, break_] of [
		[
			'is missing',
			async (serial: number) => {
				await (await openStore()).delete('chunks', serial);
			}
		],
		[
			'has no columns',
			async (serial: number) => {
				await (await openStore()).delete('columns', IDBKeyRange.bound([serial, 0], [serial, Infinity]));
			}
		],
		[
			'holds fewer contacts',
			async (serial: number) => {
				const db = await openStore();
				const head = (await db.get('heads', serial))!;
				await db.put('heads', { ...head, alive: head.alive.slice(1) }, serial);
			}
		]
	] as const) {
		it(`IMP-7: an import is not completed when a chunk of its contacts ${what}`, async () => {
			const { id } = await toReview(file);
			const db = await openStore();
			// All units are written, the last step is not: as after a kill.
			const done = await api.finalizeImport(id, nothing);
			if (!done.ok) throw new Error(done.problem.code);
			await db.put('imports', { ...done.value, phase: 'committing', completedAt: null }, id);
			await db.put('plans', { ...somePlan(0, 1), createdCount: 2500, firstSerial: done.value.chunks[0]! }, id);
			await break_(done.value.chunks[1]!);
			const again = await api.finalizeImport(id, nothing);
			expect(again).toMatchObject({
				ok: false,
				problem: { code: 'ledgerDoesNotBalance', params: { created: 2500, stored: what === 'holds fewer contacts' ? 2499 : 1500 } }
			});
		});
	}
});
