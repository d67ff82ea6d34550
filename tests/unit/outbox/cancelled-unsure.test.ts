import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '#workers/imports/context';
import { batchLine, batchParts } from '#lib/state/deliver/deliver-words';
import { personReport } from '#workers/privacy/report';
import { deliveriesOf } from '#workers/privacy/deliveries';
import type { Person } from '#workers/privacy/person';
import { ChunkCache } from '#workers/outbox/sending/ledger';
import { claim, drop } from '#workers/outbox/sending/transitions';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { sandboxAt, tab, until } from './support';

/** A CRM that takes what it is sent and drops the answer. */
let server: Server;
let taken: string[] = [];
let url = '';
beforeEach(async () => {
	taken = [];
	server = createServer((req, res) => {
		const parts: Buffer[] = [];
		req.on('data', (part: Buffer) => parts.push(part));
		req.on('end', () => {
			if (req.method !== 'POST') return res.end();
			const { records } = JSON.parse(Buffer.concat(parts).toString()) as { records: { email: string }[] };
			taken.push(...records.map((r) => r.email));
			req.socket.destroy();
		});
	});
	await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	await plainDevice();
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

const NAMES = ['Ada', 'Bea', 'Cem'];
/** Three contacts, two a request; unless the destination is paused, the first request left, and its answer was lost. */
async function lost({ paused = false } = {}) {
	const t = tab();
	t.clock.now = Date.now();
	t.clock.hold = () => true;
	const db = await openStore();
	await sandboxAt(db, url, { batchSize: 2 }, { paused });
	await importAll(
		csv(
			'First Name,Last Name,Email',
			NAMES.map((n) => `${n},Lovelace,${n.toLowerCase()}@engines.example.com`)
		)
	);
	const ids = Uint32Array.from((await queryApi.page({}, 0, 3)).rows, (r) => r.id).sort();
	const made = await t.api.createBatch('crm', ids, 'Lost');
	if (!made.ok) throw new Error(made.problem.code);
	if (!paused) await until(async () => (await db.getAll('outbox')).some((e) => e.state === 'unknown'));
	return { t, db, id: made.value.id, ids };
}

it('PUSH-3, CON-4: cancelled after they left without an answer, contacts are not said to be unsent: on the receipt, in the figures, in the file, on their page, where they are erased and in their report', async () => {
	const { t, db, id, ids } = await lost();
	expect(taken).toEqual(['ada@engines.example.com', 'bea@engines.example.com']);
	const states = async () => (await deliveriesOf(db, { ids } as unknown as Person, async () => undefined)).map((d) => d.status);
	expect(await states()).toEqual(['sent', 'sent', 'waiting']);
	expect((await queryApi.contact(ids[0]!))!.deliveries).toMatchObject([{ status: 'waiting', unanswered: true }]);
	expect((await t.api.cancelBatch(id)).ok).toBe(true);

	const { receipts } = await t.api.receipts(id, 'cancelled', 0, 5);
	expect(receipts.map((r) => [r.status, r.unanswered ?? false, r.reason?.includes('may have arrived') ?? false])).toEqual([
		['cancelled', true, true],
		['cancelled', true, true],
		['cancelled', false, false]
	]);
	const batch = (await t.api.batch(id))!;
	expect(batchLine(batch, false).text).toBe('Cancelled, 1 not sent, 2 without an answer');
	const parts = batchParts(batch, false);
	expect(parts.filter((p) => p.value > 0).map((p) => [p.label, p.value])).toEqual([
		['Not sent', 1],
		['No answer', 2]
	]);
	const file = await t.api.exportReceipts(id, 'all', 'csv', {} as never);
	if (!file.ok) throw new Error(file.problem.code);
	expect((await file.value.blob.text()).match(/No answer|Not sent/g)).toEqual(['No answer', 'No answer', 'Not sent']);
	expect(await states()).toEqual(['sent', 'sent', 'cancelled']);
	const pages = await Promise.all(Array.from(ids, async (one) => (await queryApi.contact(one))!.deliveries[0]!.unanswered ?? false));
	expect(pages).toEqual([true, true, false]);
	const report = async (one: number): Promise<string> => {
		const made = await personReport(one, () => undefined);
		return made.ok ? made.value.blob.text() : made.problem.code;
	};
	expect(await report(ids[1]!)).toContain('sent, no answer came: it may be there');
	expect(await report(ids[2]!)).toContain('cancelled before it was sent');
});

it('PUSH-3: who was deleted before a request left did not leave with it, whatever became of it', async () => {
	const { t, id, ids } = await lost({ paused: true });
	expect((await api.deleteContacts([ids[0]!])).ok).toBe(true);
	t.clock.now += 10_000;
	await t.api.resumeDestination('crm');
	await until(() => taken.length > 0);
	await until(async () => (await t.api.receipts(id, 'all', 0, 5)).receipts[1]!.unanswered === true);
	expect(taken).toEqual(['bea@engines.example.com']);
	await t.api.cancelBatch(id);
	const { receipts } = await t.api.receipts(id, 'all', 0, 5);
	expect(receipts.map((r) => r.unanswered ?? false)).toEqual([false, true, false]);
	expect((await t.api.batch(id))!).toMatchObject({ unsure: 1, counts: { cancelled: 3 } });
});

it('PUSH-3: cancelled while it is asked again, a request that is refused for one contact says of the others that they may have arrived', async () => {
	const { t, db, id } = await lost();
	const chunks = new ChunkCache();
	const { claimed } = await claim(db, chunks, (await db.getAll('outbox'))[0]!, t.clock.now);
	await t.api.cancelBatch(id);
	const said = {
		externalId: claimed!.records[0]!.externalId,
		status: 'rejected',
		crmId: null,
		link: null,
		reason: 'No',
		field: null
	} as const;
	expect(await drop(db, chunks, claimed!.entry, [said], t.clock.now)).toEqual({ open: null, named: 2 });
	const { receipts } = await t.api.receipts(id, 'all', 0, 5);
	expect(receipts.map((r) => [r.status, r.unanswered ?? false])).toEqual([
		['rejected', false],
		['cancelled', true],
		['cancelled', false]
	]);
	expect(receipts[1]!.reason).toContain('may have arrived');
});
