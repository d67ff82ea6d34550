import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination, ReceiptFilter } from '#domain/delivery';
import { batchParts } from '#lib/state/deliver/deliver-words';
import { deliveryOf, forgetDeliveries, newestDeliveries, refreshDeliveries } from '#workers/query/deliveries';
import { positionOf, serialOf } from '#workers/store/contact-id';
import type { Store } from '#workers/store/engine/open';
import { startTinyHubspot } from '../../support/tiny-hubspot';
import { contact, readable, type Readable } from './readable';
import { finished } from './steps';
import { imaginedLocks, seedContacts, tab, until } from './support';

let db: Store;
let crm: Readable['crm'];
let t: Readable['t'];
let d: Destination;

beforeEach(async () => {
	({ db, crm, t, d } = await readable());
});
afterEach(() => crm.stop());

const standing = (id: string, email: string, properties: Record<string, string> = {}) =>
	crm.contacts.set(id, { id, properties: { email, ...properties } });

async function delivered(n = 25): Promise<string> {
	crm.fields.add('lead_score').add('lead_tier');
	const made = await t.api.createBatch(d.id, await seedContacts(db, n, contact), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	return made.value.id;
}
async function takenBack(id: string, even = false) {
	const begun = await t.api.takeBack(id, even);
	if (!begun.ok) throw new Error(begun.problem.code);
	await until(async () => (await t.api.batch(id))!.takenBack!.state !== 'running', 'the taking back to end');
	return (await t.api.batch(id))!.takenBack!;
}

describe('taking a delivery back', () => {
	it('CON-1, PUSH-3: a contact whose delivery was taken back counts as not sent again; where an earlier one delivered it, that one counts', async () => {
		const state = async (): Promise<(string | null)[]> => {
			await refreshDeliveries(db);
			return Array.from(ids.slice(0, 2), (c) => deliveryOf(newestDeliveries()!, serialOf(c), positionOf(c)));
		};
		const first = await delivered(25);
		const ids = await seedContacts(db, 25, contact);
		expect(await state()).toEqual(['created', 'created']);
		const again = await t.api.createBatch(d.id, ids.slice(0, 1), 'Again');
		if (!again.ok) throw new Error(again.problem.code);
		await finished(t, again.value.id);
		expect(await state()).toEqual(['updated', 'created']);
		await takenBack(again.value.id, true);
		expect(await state()).toEqual(['created', 'created']);
		await takenBack(first, true);
		expect(await state()).toEqual([null, null]);
		forgetDeliveries();
	});
	it('PUSH-3: deletes what it created and puts back what it replaced, and nothing else', async () => {
		standing('7', 'p1@example.com', { firstname: 'Old', company: 'Before Ltd', phone: '+491' });
		standing('8', 'bystander@example.com', { firstname: 'Keep' });
		const id = await delivered();
		expect(crm.contacts.get('7')!.properties).toMatchObject({ firstname: 'F1', company: 'Acme' });
		expect(crm.contacts.size).toBe(26);
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 24, restores: 1, cannot: 0, later: 0 } });
		expect(await takenBack(id)).toMatchObject({ state: 'done', counts: { done: 25, failed: 0, open: 0 } });
		expect(crm.contacts.size).toBe(2);
		expect(crm.contacts.get('7')!.properties).toMatchObject({ firstname: 'Old', company: 'Before Ltd', phone: '+491', lead_score: '' });
		expect(crm.contacts.get('8')!.properties).toEqual({ email: 'bystander@example.com', firstname: 'Keep' });
		expect((await t.api.receipts(id, 'all', 0, 1)).receipts[0]!.takenBack).toEqual({ state: 'done', reason: null });
	});
	it('PUSH-3: what somebody changed there since is left alone and said; asked for, it is taken back too', async () => {
		const id = await delivered(12);
		const changed = [...crm.contacts.values()].find((c) => c.properties.email === 'p3@example.com')!;
		changed.properties.jobtitle = 'CTO';
		expect(await takenBack(id)).toMatchObject({ counts: { done: 11, failed: 1 } });
		expect([...crm.contacts.keys()]).toEqual([changed.id]);
		// What was taken back is delivered no more, in no count, list or file.
		const shown = async (filter: ReceiptFilter): Promise<number[]> => {
			const { total, receipts } = await t.api.receipts(id, filter, 0, 50);
			return [total, receipts.length, receipts.filter((r) => r.takenBack?.state === 'done').length];
		};
		expect([await shown('delivered'), await shown('takenBack'), await shown('all')]).toEqual([
			[1, 1, 0],
			[11, 11, 11],
			[12, 12, 11]
		]);
		const parts = batchParts((await t.api.batch(id))!, false);
		expect(parts.map((p) => [p.key, p.value])).toEqual([
			['delivered', 1],
			['takenBack', 11],
			['rejected', 0],
			['waiting', 0]
		]);
		const kept = await t.api.exportReceipts(id, 'delivered', 'csv', { spreadsheetSafe: true, bom: false });
		expect(kept.ok && (await kept.value.blob.text()).trim().split('\r\n')).toHaveLength(2);
		expect((await t.api.receipts(id, 'all', 3, 1)).receipts[0]!.takenBack).toMatchObject({
			state: 'failed',
			reason: expect.stringContaining('Changed in the CRM since (jobtitle)')
		});
		const file = await t.api.exportReceipts(id, 'all', 'csv', { spreadsheetSafe: true, bom: false });
		if (!file.ok) throw new Error(file.problem.code);
		const lines = (await file.value.blob.text()).trim().split('\r\n').slice(1);
		expect(lines.filter((l) => l.includes(',Taken back,'))).toHaveLength(11);
		expect(lines[3]).toMatch(/,Created,.*Not taken back: Changed in the CRM since/);
		expect(await takenBack(id, true)).toMatchObject({ counts: { done: 12, failed: 0 } });
		expect(crm.contacts.size).toBe(0);
	});
	it('PUSH-3: without the right to delete it stops with the reason, and goes on once it has it', async () => {
		const id = await delivered(12);
		crm.forbid.add('archive');
		expect(await takenBack(id)).toMatchObject({ state: 'stopped', problem: { code: 'deliveryForbidden' }, counts: { open: 12 } });
		expect(crm.contacts.size).toBe(12);
		crm.forbid.clear();
		expect(await takenBack(id)).toMatchObject({ state: 'done', counts: { done: 12, open: 0 } });
		expect(crm.contacts.size).toBe(0);
	});
	it('PUSH-3, PUSH-4: a tab that dies in the middle: the next one goes on where it was, and touches nobody else', async () => {
		standing('7', 'p1@example.com', { firstname: 'Old' });
		standing('8', 'bystander@example.com', { firstname: 'Keep' });
		const id = await delivered(25);
		const locks = imaginedLocks();
		let asked = 0;
		t = tab({
			locks,
			name: 'first',
			fetcher: async (url, init) => {
				const answer = await fetch(url, init);
				// It is done there, and nobody is left to hear of it.
				return url.endsWith('/archive') && ++asked === 2 ? new Promise<Response>(() => undefined) : answer;
			}
		});
		expect((await t.api.takeBack(id, false)).ok).toBe(true);
		await until(() => asked === 2, 'the second call');
		locks.die('first');
		t = tab({ locks, name: 'next' });
		await t.api.wake();
		await until(async () => (await t.api.batch(id))!.takenBack!.state !== 'running', 'the taking back to end');
		// Ten were gone when it looked: whether by the first tab's call nobody heard.
		expect((await t.api.batch(id))!.takenBack).toMatchObject({ state: 'done', counts: { done: 25, failed: 0, open: 0, gone: 10 } });
		expect([...crm.contacts.values()].map((c) => [c.id, c.properties.firstname])).toEqual([
			['7', 'Old'],
			['8', 'Keep']
		]);
	});
	it('PUSH-4: a lost answer does not make the own writing look like what stood there before', async () => {
		crm.fields.add('lead_score').add('lead_tier');
		let lost = 1;
		const locks = imaginedLocks();
		t = tab({
			locks,
			name: 'second',
			fetcher: async (url, init) => {
				const answer = await fetch(url, init);
				if (url.endsWith('/upsert') && lost-- > 0) throw new TypeError('Failed to fetch');
				return answer;
			}
		});
		const id = await delivered(12);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 12, updated: 0 });
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 12, restores: 0, cannot: 0, later: 0 } });
		await takenBack(id);
		expect(crm.contacts.size).toBe(0);
	});
	it('PUSH-3: taken back, it is not offered again; delivered anew, the older delivery touches nothing', async () => {
		const id = await delivered(5);
		await takenBack(id);
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 0, restores: 0, cannot: 0, later: 0 } });
		await delivered(5);
		expect(await takenBack(id, true)).toMatchObject({ counts: { done: 5, failed: 0 } });
		expect(crm.contacts.size).toBe(5);
	});
	it('PUSH-3, PUSH-4: what was taken back before a problem stopped the rest is said so, and not called gone later', async () => {
		standing('7', 'p1@example.com', { firstname: 'Old' });
		const id = await delivered(3);
		crm.forbid.add('update');
		expect(await takenBack(id)).toMatchObject({ state: 'stopped', counts: { done: 2, failed: 0, open: 1 } });
		crm.forbid.clear();
		const all = await takenBack(id);
		expect(all).toMatchObject({ state: 'done', counts: { done: 3, failed: 0, open: 0 } });
		expect(all.counts.gone).toBeUndefined();
		expect([...crm.contacts.values()]).toMatchObject([{ id: '7', properties: { firstname: 'Old' } }]);
	});
	it('PUSH-3: what a later delivery wrote again stays until that one is taken back', async () => {
		const id = await delivered(3);
		t.clock.now += 1000;
		const made = await t.api.createBatch(d.id, (await seedContacts(db, 3, contact)).slice(0, 2), 'Later one');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 1, restores: 0, cannot: 0, later: 2 } });
		expect(await takenBack(id, true)).toMatchObject({ counts: { done: 1, failed: 2 } });
		expect(crm.contacts.size).toBe(2);
		expect((await t.api.receipts(id, 'all', 0, 1)).receipts[0]!.takenBack).toMatchObject({
			state: 'failed',
			reason: expect.stringContaining('Later one')
		});
		await takenBack(made.value.id);
		expect(await takenBack(id)).toMatchObject({ counts: { done: 3, failed: 0 } });
		expect(crm.contacts.size).toBe(0);
	});
	it('PUSH-3: behind a relay that leads to another account nobody else is deleted who has the same number there', async () => {
		const id = await delivered(3);
		const other = await startTinyHubspot();
		try {
			for (const [number, { properties }] of crm.contacts) {
				other.contacts.set(number, { id: number, properties: { email: `stranger${number}@example.org` } });
				other.contacts.set(`9${number}`, { id: `9${number}`, properties: { ...properties } });
			}
			await t.api.saveDestination({ ...d, settings: { ...d.settings, relayUrl: other.url } }, 'pat-tiny-1');
			expect(await takenBack(id, true)).toMatchObject({ counts: { done: 0, failed: 3 } });
			expect(other.contacts.size).toBe(6);
			expect((await t.api.receipts(id, 'all', 0, 1)).receipts[0]!.takenBack!.reason).toMatch(/no\. 9\d+ now/);
		} finally {
			await other.stop();
		}
	});
	it('PUSH-3, PUSH-5: a destination at another address is not asked for what the one before was given; what stood where a request was refused is not put back elsewhere', async () => {
		const tables = new Map<string, Record<string, unknown>[]>([
			['typo.example.com', [{ id: 5, email: 'p0@example.com', firstName: 'Elsewhere' }]],
			['right.example.com', [{ id: 7, email: 'p0@example.com', firstName: 'Before' }]],
			['new.example.com', []]
		]);
		t = tab({
			fetcher: async (address, init) => {
				const { host } = new URL(address);
				const rows = tables.get(host)!;
				if (init.method === 'GET') return Response.json(rows);
				if (host.startsWith('typo')) return Response.json({ code: '42501', message: 'no' }, { status: 403 });
				const sent = JSON.parse(String(init.body)) as Record<string, unknown>[];
				for (const r of init.method === 'POST' ? sent : []) {
					const old = rows.find((x) => x.email === r.email);
					if (old) Object.assign(old, r);
					else rows.push({ id: rows.length + 20, ...r });
				}
				return Response.json(rows.filter((x) => sent.some((r) => r.email === x.email)));
			}
		});
		const at = (host: string, id = '') => ({
			id,
			connector: 'postgrest',
			name: 'Base',
			settings: { url: `https://${host}` },
			scoreField: 'leadScore',
			tierField: 'leadTier',
			factorsField: null,
			paused: false,
			pausedReason: null,
			preconfigured: false
		});
		const saved = await t.api.saveDestination(at('typo.example.com'), 'key');
		if (!saved.ok) throw new Error(saved.problem.code);
		const made = await t.api.createBatch(saved.value.id, await seedContacts(db, 2, contact), 'Moved');
		if (!made.ok) throw new Error(made.problem.code);
		const { id } = made.value;
		await until(async () => (await t.api.batch(id))!.stalled !== null, 'the refusal');
		await t.api.saveDestination(at('right.example.com', saved.value.id), 'key');
		await finished(t, id);
		expect((await t.api.batch(id))!.sentTo).toEqual([expect.stringContaining('https://right.example.com')]);
		expect((await db.getAll('replaced')).flat()).toMatchObject([{ crmId: '7', before: { firstName: 'Before' } }, { before: null }]);
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 1, restores: 1, cannot: 0, later: 0 } });
		await t.api.saveDestination(at('new.example.com', saved.value.id), 'key');
		expect(await t.api.takeBackPlan(id)).toMatchObject({ ok: false, problem: { code: 'deliveryTakeBackMoved', params: { name: 'Base' } } });
		expect(await t.api.takeBack(id, true)).toMatchObject({ ok: false, problem: { code: 'deliveryTakeBackMoved' } });
	});
	it('PUSH-3: what is not there any more, as behind another account, is said to be that, not to have been taken back', async () => {
		const id = await delivered(3);
		const [first] = crm.contacts.keys();
		crm.contacts.delete(first!);
		expect(await takenBack(id)).toMatchObject({ state: 'done', counts: { done: 3, gone: 1, failed: 0 } });
		const { receipts } = await t.api.receipts(id, 'all', 0, 3);
		expect(receipts.map((r) => r.takenBack)).toEqual(
			expect.arrayContaining([
				{ state: 'done', reason: 'It is not there any more.' },
				{ state: 'done', reason: null },
				{ state: 'done', reason: null }
			])
		);
		const file = await t.api.exportReceipts(id, 'all', 'csv', { spreadsheetSafe: true, bom: false });
		if (!file.ok) throw new Error(file.problem.code);
		expect((await file.value.blob.text()).match(/,(Not there any more|Taken back),/g)!.sort()).toEqual([
			',Not there any more,',
			',Taken back,',
			',Taken back,'
		]);
	});
	it('PUSH-3: where nothing was kept, updated contacts stay as they are and say so', async () => {
		standing('7', 'p1@example.com', { firstname: 'Old' });
		await t.api.saveDestination({ ...d, keepPrevious: false }, null);
		const id = await delivered(3);
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 2, restores: 0, cannot: 1, later: 0 } });
		expect(await takenBack(id)).toMatchObject({ counts: { done: 2, failed: 1 } });
		expect(crm.contacts.get('7')!.properties.firstname).toBe('F1');
	});
});
