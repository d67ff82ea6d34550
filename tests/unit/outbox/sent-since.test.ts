import { beforeEach, expect, it } from 'vitest';
import { rejectedOpen } from '#domain/deliveries/rejected-open';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('PUSH-3: a rejected contact that a later delivery brought there counts as sent again: nobody is asked to fix and send it once more', async () => {
	const refused = new Set(['person1@example.com', 'person2@example.com', 'person3@example.com']);
	const sent: string[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			sent.push(...records.map((r) => r.email));
			const status = (email: string): string => (refused.has(email) ? 'rejected' : 'created');
			return Response.json({
				results: records.map(({ externalId, email }) => ({ externalId, status: status(email), message: 'No', id: externalId }))
			});
		}
	});
	await sandboxAt(db, 'https://crm.example');
	await sandboxAt(db, 'https://other.example', {}, { id: 'other' });
	const ids = await seedContacts(db, 5);
	const deliver = async (some: Uint32Array, to = 'crm'): Promise<string> => {
		const made = await t.api.createBatch(to, some, 'Some');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		return made.value.id;
	};
	const first = await deliver(ids);
	const open = async (): Promise<number> => rejectedOpen((await t.api.batch(first))!);
	expect(await open()).toBe(3);
	// Of the three one is taken there now, one is refused once more; and what stands elsewhere says nothing about here.
	refused.delete('person1@example.com');
	await deliver(ids.slice(0, 3));
	// It is noted once the delivery is done.
	await expect.poll(open).toBe(2);
	refused.clear();
	await deliver(ids.slice(3), 'other');
	expect(await open()).toBe(2);
	sent.length = 0;
	const again = await t.api.resendRejected(first);
	if (!again.ok) throw new Error(again.problem.code);
	await finished(t, again.value.id);
	expect(sent).toEqual(['person2@example.com', 'person3@example.com']);
	await expect.poll(open).toBe(0);
});
