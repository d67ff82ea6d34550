import { beforeEach, expect, it } from 'vitest';
import { makeBackup } from '#workers/backup/make';
import { restoreBackup } from '#workers/backup/restore';
import type { Store } from '#workers/store/engine/open';
import { creating } from './creating';
import { finished } from './steps';
import { addsUp, freshStore, sandboxAt, seedContacts } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('APP-5, PUSH-3: a request that a backup holds as done, with contacts in it that are not, is asked about again: nobody waits for ever', async () => {
	const { t, sent } = creating();
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
	const made = await t.api.createBatch('crm', await seedContacts(db, 4), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	// As a backup holds it that was made between the two.
	await db.put('outbox', { ...(await db.get('outbox', [id, 0]))!, state: 'done' }, [id, 0]);
	const backup = await makeBackup(null, () => undefined);
	if (!backup.ok) throw new Error(backup.problem.code);
	expect(await restoreBackup(new File([backup.value.blob], 'b.muster'), null, () => undefined)).toMatchObject({ ok: true });
	await t.api.resumeBatch(id);
	await t.api.resumeDestination('crm');
	await finished(t, id);
	expect(sent.sort()).toEqual([0, 1, 2, 3].map((i) => `person${i}@example.com`));
	const batch = (await t.api.batch(id))!;
	expect(addsUp(batch)).toBe(true);
	expect(batch.counts).toMatchObject({ waiting: 0, created: 4 });
});
