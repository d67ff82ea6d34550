import { afterEach, beforeEach, expect, it } from 'vitest';
import { setMessages, messageText } from '#domain/messages/index';
import { generalMessages as german } from '#domain/messages/de/general';
import { contactDetail } from '#workers/query/detail';
import type { Store } from '#workers/store/open';
import { readSettings } from '#workers/store/settings';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
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
