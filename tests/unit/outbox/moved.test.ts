import { beforeEach, expect, it } from 'vitest';
import { openStore } from '#workers/imports/context';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { finished, type Tab } from './steps';
import { freshStore, sandboxAt, tab } from './support';

const HEADER = 'First Name,Last Name,Email,Company';
const ROWS = ['Ada,Lovelace,ada@engines.example.com,Engines', 'Grace,Hopper,grace@compilers.example.com,Compilers'];

let t: Tab;
beforeEach(async () => {
	await freshStore();
	await plainDevice();
	t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map((r) => ({ externalId: r.externalId, status: 'created', id: r.externalId })) });
		}
	});
	await sandboxAt(await openStore(), 'https://crm.example');
});

const here = async (): Promise<Uint32Array> => Uint32Array.from((await queryApi.page({}, 0, 50)).rows.map((r) => r.id));
const idOf = async (name: string): Promise<number> => (await queryApi.page({}, 0, 50)).rows.find((r) => r.name.includes(name))?.id ?? 0;
async function deliver(): Promise<void> {
	t.clock.now = Date.now();
	const made = await t.api.createBatch('crm', await here(), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
}
/** What the dry run says of them where the deliveries so far went to a HubSpot that knows contacts by this property. */
async function movedAt(uniqueProperty: string): Promise<{ count: number; contacts: { name: string }[] } | undefined> {
	const db = await openStore();
	for (const { sentTo: _, ...batch } of await db.getAll('batches')) await db.put('batches', batch, batch.id);
	await sandboxAt(db, '', { relayUrl: '', uniqueProperty, batchSize: 100 }, { connector: 'hubspot' });
	const run = await t.api.dryRun('crm', await here(), 10);
	if (!run.ok) throw new Error(run.problem.code);
	await sandboxAt(db, 'https://crm.example');
	return run.value.moved;
}
const email = async (name: string, to: string): Promise<void> => {
	const saved = await api.saveContact({ firstName: name, lastName: 'X', email: to }, await idOf(name));
	expect(saved.ok).toBe(true);
};

it('PUSH-4: whose email is another than the one that went is told of before, where a system knows contacts by it, until it went too', async () => {
	await importAll(csv(HEADER, ROWS));
	await deliver();
	expect(await movedAt('email')).toBeUndefined();
	await email('Ada', 'king@engines.example.com');
	// Somebody who never went is no double.
	await api.saveContact({ firstName: 'Alan', lastName: 'Turing', email: 'alan@machines.example.com' }, null);
	expect(await movedAt('email')).toMatchObject({ count: 1, contacts: [{ name: 'Ada X' }] });
	// Known by our own id, it is the same contact there.
	expect(await movedAt('muster_id')).toBeUndefined();
	await deliver();
	expect(await movedAt('email')).toBeUndefined();
	// Back to the first one, which stands there too.
	await email('Ada', 'ADA@engines.example.com');
	expect(await movedAt('email')).toBeUndefined();
});
