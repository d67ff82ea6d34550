import { wrap } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, freshDevice, importAll, killedTab, nothing, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const AT_ONE_PHONE = [
	'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging',
	'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods',
	'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works',
	'Fay,Lund,fay@blue-quarry.com,+12125550101,Blue Quarry'
];
const pairsOf = async (id: string) =>
	(await api.reviewPage(id, 'all', 0, 100)).pairs.map((p) => ({
		pair: p.pair,
		with: p.left.values.firstName,
		kind: p.left.kind,
		decision: p.decision
	}));

beforeEach(freshDevice);

it('IMP-10, DUP-8, IMP-12: what was decided about a row that waits stays with that row, whoever else is settled meanwhile', async () => {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(1, 3)), { policy: 'review' });
	const { id } = await toReview(csv(HEADER, AT_ONE_PHONE.slice(3)), { policy: 'review' });
	const waiting = (await api.heldPage(0, 10)).entries;
	expect(waiting.map((e) => e.values.firstName)).toEqual(['Nora', 'Ida']);
	const ida = (await pairsOf(id)).find((p) => p.kind === 'held' && p.with === 'Ida')!;
	await api.decide(id, { pairs: [ida.pair] }, 'skip');
	// Ida is the first of the queue now, where Nora was.
	await api.decideHeld([waiting[0]!.id], 'skip');
	for (const look of ['in this tab', 'after a reload']) {
		expect(
			(await pairsOf(id)).filter((p) => p.kind === 'held').map((p) => [p.with, p.decision]),
			look
		).toEqual([['Ida', 'skip']]);
		await killedTab(id);
	}
});

it('DUP-8, DUP-4: what waits says why it matches, adding up to its confidence, shows what a merge would leave, and takes the values that a person chose', async () => {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(1, 2)), { policy: 'review' });
	const [entry] = (await api.heldPage(0, 10)).entries;
	expect(entry!.match!.type).toBe('phone');
	expect(entry!.evidence.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(entry!.match!.score, 5);
	expect(entry!.against.length).toBeGreaterThan(0);
	expect(entry!.merged).toMatchObject({ firstName: 'Nora', company: 'Harbor Foods' });
	const done = await api.decideHeld([entry!.id], 'merge', { company: 'left' });
	expect(done).toMatchObject({ ok: true, value: { merged: 1, stillHeld: 0 } });
	const now = (await queryApi.contact(entry!.otherId!))!;
	expect(now.values).toMatchObject({ ...entry!.merged, company: 'Orion Packaging' });
	expect((await api.undoEvent(now.id, now.history[0]!.id)).ok).toBe(true);
	expect((await queryApi.contact(now.id))!.values).toEqual(entry!.other);
});

it('DUP-6, DUP-8: a tab that dies at any write of a merge leaves the contact and what waits as they were, or both merged, and nothing between', async () => {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(1, 2)), { policy: 'review' });
	const [entry] = (await api.heldPage(0, 10)).entries;
	const db = await openStore();
	const real = IDBObjectStore.prototype.put;
	const history = await db.count('history');
	let died = 0;
	// What a dying tab asked for and nobody waits for any more is no failure of the test.
	const watching = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => undefined);
	for (let n = 1; ; n++) {
		let writes = 0;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof real>) {
			if (++writes === n) {
				wrap(this.transaction).done.catch(() => undefined);
				// After what is asked in one breath: so everything asked has somebody who hears that it failed.
				queueMicrotask(() => this.transaction.abort());
				died++;
			}
			return real.apply(this, args);
		};
		const done = await api
			.decideHeld([entry!.id], 'merge')
			.catch(() => null)
			.finally(() => {
				IDBObjectStore.prototype.put = real;
			});
		const values = (await queryApi.contact(entry!.otherId!))!.values;
		const waits = (await api.heldPage(0, 10)).entries.length;
		if (done?.ok) {
			expect([values.firstName, waits, await db.count('history')]).toEqual(['Nora', 0, history + 1]);
			break;
		}
		expect([values, waits, await db.count('history')], `dead at write ${n}`).toEqual([entry!.other, 1, history]);
	}
	await new Promise((done) => setTimeout(done));
	process.removeAllListeners('unhandledRejection');
	for (const one of watching) process.on('unhandledRejection', one);
	expect(died).toBeGreaterThan(4);
});

it('DUP-8: the audit log counts the rows that were decided, two rows of one waiting person as two', async () => {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	await importAll(csv(HEADER, [AT_ONE_PHONE[1]!, AT_ONE_PHONE[1]!]));
	const page = await api.heldPage(0, 10);
	// One person waits, in two rows: the ledger counts rows, and so does the screen.
	expect([page.total, page.rows, page.entries.map((e) => e.rows.length)]).toEqual([1, 2, [2]]);
	await api.decideHeld('all', 'keepBoth');
	const log = value(await queryApi.auditPage(null, null, 5));
	expect(log.entries.find((e) => e.action === 'held.keepBoth')?.params).toMatchObject({ entries: 2, created: 1, merged: 1 });
});

it('DUP-4, IMP-10: a match that another decision settled is not counted as settled by email, and a row whose email waits says that it stays out', async () => {
	const { id } = await toReview(csv(HEADER, AT_ONE_PHONE.slice(0, 3)));
	const [first] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	const decided = await api.decide(id, { pairs: [first!.pair] }, 'merge');
	expect(decided).toMatchObject({ ok: true, value: { total: 3, settledByPolicy: 0, settledOther: 1, open: 1 } });
	await freshDevice();
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 2)));
	const again = await toReview(csv(HEADER, [AT_ONE_PHONE[1]!.replace('Harbor Foods', 'Harbor Works')]));
	const byEmail = (await api.reviewPage(again.id, 'all', 0, 10)).pairs.find((p) => p.left.kind === 'held')!;
	expect([byEmail.settled, byEmail.outcome]).toEqual([true, 'skipped']);
});

it('DUP-6: a merge that somebody decided on and that changes nothing is recorded all the same, and comes apart again; a file that comes in once more leaves no trace', async () => {
	const line = AT_ONE_PHONE.slice(0, 1);
	await importAll(csv(HEADER, line));
	const { id, ledger } = await importAll(csv(HEADER, line), { policy: 'review' });
	expect(ledger.held).toBe(1);
	const [entry] = (await api.heldPage(0, 10)).entries;
	const before = (await queryApi.contact(entry!.otherId!))!;
	value(await api.decideHeld([entry!.id], 'merge'));
	const now = (await queryApi.contact(entry!.otherId!))!;
	expect([now.values, now.updatedAt]).toEqual([before.values, before.updatedAt]);
	expect(now.history.map((h) => [h.kind, h.changes.length, h.undoable])).toEqual([
		['merged', 0, true],
		['created', 0, false]
	]);
	value(await api.undoEvent(now.id, now.history[0]!.id));
	const apart = (await queryApi.contact(now.id))!;
	expect([apart.values, apart.updatedAt, apart.history[0]!.kind]).toEqual([before.values, before.updatedAt, 'undone']);
	expect(await queryApi.count({})).toBe(2);
	expect((await api.getImport(id))!.heldResolved).toMatchObject({ created: 1, merged: 0 });
});

it('DUP-6, IMP-10: so is one that was decided in the review of an import; what the policy merges without a change is not', async () => {
	const line = AT_ONE_PHONE.slice(0, 1);
	await importAll(csv(HEADER, line));
	const { id } = await toReview(csv(HEADER, line), { policy: 'review' });
	const [pair] = await pairsOf(id);
	value(await api.decide(id, { pairs: [pair!.pair] }, 'merge'));
	value(await api.finalizeImport(id, nothing));
	await importAll(csv(HEADER, line));
	const [row] = (await queryApi.page({}, 0, 1)).rows;
	const contact = (await queryApi.contact(row!.id))!;
	expect(contact.history.map((h) => h.kind)).toEqual(['merged', 'created']);
	expect(value(await api.undoPreview(id))).toMatchObject({ created: 0, merged: 1, mergedChanged: 0 });
	value(await api.undoImport(id, 'keep'));
	expect((await queryApi.contact(row!.id))!.updatedAt).toBe(contact.updatedAt);
});
