import { beforeEach, expect, it } from 'vitest';
import type { NamedContacts } from '#domain/delivery';
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
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			const status = ({ email }: { email: string }): string => (email.startsWith('known') ? 'updated' : 'created');
			return Response.json({ results: records.map((r) => ({ externalId: r.externalId, status: status(r), id: r.externalId })) });
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
const movedAt = (uniqueProperty: string) => movedIn('hubspot', { relayUrl: '', uniqueProperty, batchSize: 100 });
async function movedIn(connector: string, settings: Record<string, unknown>): Promise<NamedContacts | undefined> {
	const db = await openStore();
	for (const { sentTo: _, ...batch } of await db.getAll('batches')) await db.put('batches', batch, batch.id);
	await sandboxAt(db, '', settings, { connector });
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

it('PUSH-4: EspoCRM has an id of ours only where we created a contact one by one: the others are told of', async () => {
	const url = 'https://espo.example';
	await importAll(csv(HEADER, ['Ada,Lovelace,ada@engines.example.com,Engines', 'Grace,Hopper,known@compilers.example.com,Compilers']));
	await deliver();
	await email('Ada', 'king@engines.example.com');
	await email('Grace', 'murray@compilers.example.com');
	expect(await movedIn('espocrm', { url, mode: 'single' })).toMatchObject({ count: 1, contacts: [{ name: 'Grace X' }] });
	expect(await movedIn('espocrm', { url, mode: 'import' })).toMatchObject({ count: 2 });
});
