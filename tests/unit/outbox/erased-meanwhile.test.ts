import { expect, it } from 'vitest';
import { eraseDeliveries } from '#workers/privacy/deliveries';
import { nobody } from '#workers/privacy/person';
import { creating } from './creating';
import { finished } from './steps';
import { addsUp, freshStore, sandboxAt, seedContacts, until } from './support';

it('CON-4, PUSH-3: who was erased while their delivery was paused is not sent by the sender that had tried to send it before', async () => {
	const db = await freshStore();
	let busy = 1;
	const { t, sent } = creating(() => (busy-- > 0 ? new Response('', { status: 429, headers: { 'Retry-After': '600' } }) : null));
	t.clock.hold = () => true;
	await sandboxAt(db, 'https://crm.example');
	const ids = await seedContacts(db, 3);
	const made = await t.api.createBatch('crm', ids, 'Busy');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	await until(async () => (await t.api.batch(id))?.stalled?.code === 'deliveryRateLimited');
	await t.api.pauseBatch(id);
	await eraseDeliveries(db, { ...nobody(), ids: [ids[1]!] }, t.clock.now);
	expect((await t.api.batch(id))!.counts).toMatchObject({ total: 3, waiting: 2, cancelled: 1 });
	expect((await t.api.receipts(id, 'cancelled', 0, 5)).receipts).toMatchObject([
		{ contactId: 0, name: '', reason: 'Erased on this device.' }
	]);
	t.clock.hold = () => false;
	await t.api.resumeBatch(id);
	await finished(t, id);
	expect(sent).toEqual(['person0@example.com', 'person2@example.com']);
	const batch = (await t.api.batch(id))!;
	expect(batch.counts).toMatchObject({ waiting: 0, created: 2, cancelled: 1 });
	expect(addsUp(batch)).toBe(true);
});
