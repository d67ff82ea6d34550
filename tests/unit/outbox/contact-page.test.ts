import { afterEach, beforeEach, expect, it } from 'vitest';
import { setMessages, messageText } from '#domain/messages/index';
import { generalMessages as german } from '#domain/messages/de/general';
import { openStore } from '#workers/imports/context';
import { queryApi } from '#workers/query/api';
import { contactDetail } from '#workers/query/detail';
import type { Store } from '#workers/store/engine/open';
import { readSettings } from '#workers/store/settings';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
beforeEach(async () => {
	[db, crm] = [await freshStore(), await startSandboxCrm({ port: 0 })];
});
afterEach(async () => {
	setMessages({}, {});
	await crm.stop();
});

it('CON-2: the page of a contact tells of a delivery once something came of it, and names a deleted destination as such', async () => {
	const t = tab();
	const ids = await seedContacts(db, 1);
	const page = async () =>
		(await contactDetail({ imports: new Map(), settings: await readSettings(db), also: new Map(), model: null } as never, ids[0]!))!;
	const d = await sandboxAt(db, crm.url, {}, { paused: true });
	const waits = await t.api.createBatch(d.id, ids, 'Waits');
	if (!waits.ok) throw new Error(waits.problem.code);
	expect((await page()).deliveries).toMatchObject([{ status: 'waiting', destination: 'Sandbox CRM' }]);
	expect((await page()).history.map((e) => e.kind)).toEqual(['created']);
	await t.api.resumeDestination(d.id);
	await finished(t, waits.value.id);
	expect(await t.api.deleteDestination(d.id)).toMatchObject({ ok: true });
	const { deliveries, history } = await page();
	expect(deliveries).toMatchObject([{ status: 'created', destination: '' }]);
	const said = () => history.filter((e) => e.kind === 'delivered').map(messageText);
	expect(said()).toEqual(['Delivered to a deleted destination: created']);
	setMessages(german, {});
	expect(said()).toEqual(['Zugestellt an ein gelöschtes Ziel: angelegt']);
});

it('PUSH-7, PUSH-4: whose email became another stands at the CRM as two records; the page says which stays behind, with the way there, once each', async () => {
	await plainDevice();
	// It knows contacts by their email.
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			return Response.json({
				results: records.map(({ externalId, email: id }) => ({ externalId, status: 'created', id, link: `https://crm.example/${id}` }))
			});
		}
	});
	const d = await sandboxAt(await openStore(), 'https://crm.example');
	await importAll(csv('First Name,Last Name,Email', ['Ada,Lovelace,ada@engines.example.com']));
	const { id } = (await queryApi.page({}, 0, 1)).rows[0]!;
	const deliver = async (): Promise<void> => {
		t.clock.now = Date.now();
		const made = await t.api.createBatch(d.id, Uint32Array.of(id), 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
	};
	const email = async (to: string): Promise<void> =>
		expect(await api.saveContact({ firstName: 'Ada', lastName: 'Lovelace', email: to }, id)).toMatchObject({ ok: true });
	const page = async () => (await queryApi.contact(id))!.deliveries.map((x) => [x.link !== null, x.leftBehind ?? false]);
	await deliver();
	await email('ada@engines.example.com');
	await deliver();
	expect(await page()).toEqual([
		[true, false],
		[true, false]
	]);
	await email('ada@analytical.example.com');
	await deliver();
	expect(await page()).toEqual([
		[true, false],
		[true, true],
		[true, false]
	]);
});
