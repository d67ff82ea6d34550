import { expect, it } from 'vitest';
import { eraseDeliveries } from '#workers/privacy/deliveries';
import { nobody } from '#workers/privacy/person';
import { finished } from './steps';
import { addsUp, freshStore, sandboxAt, seedContacts, tab, until } from './support';

it('CON-4, PUSH-3: who was erased while their delivery was paused is not sent by the sender that had tried to send it before', async () => {
	const db = await freshStore();
	let busy = 1;
	const sent: string[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			if (busy-- > 0) return new Response('', { status: 429, headers: { 'Retry-After': '600' } });
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			sent.push(...records.map((r) => r.email));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
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
	t.clock.hold = () => false;
	await t.api.resumeBatch(id);
	await finished(t, id);
	expect(sent).toEqual(['person0@example.com', 'person2@example.com']);
	const batch = (await t.api.batch(id))!;
	expect(batch.counts).toMatchObject({ waiting: 0, created: 2, cancelled: 1 });
	expect(addsUp(batch)).toBe(true);
});
