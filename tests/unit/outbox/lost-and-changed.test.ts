import { afterEach, beforeEach, expect, it } from 'vitest';
import { batchParts } from '#lib/state/deliver/deliver-words';
import type { Store } from '#workers/store/engine/open';
import { startTinyHubspot } from '../../support/tiny-hubspot';
import { creating } from './creating';
import { finished, type Tab } from './steps';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startTinyHubspot>>;
beforeEach(async () => {
	[db, crm] = [await freshStore(), await startTinyHubspot()];
});
afterEach(() => crm.stop());

/** Three contacts are sent, the answer is lost, and the delivery paused; the first of them goes with newer values; then the first one goes on. */
async function resumedLater(t: Tab, answersAgain: () => void): Promise<[string, string]> {
	const make = async (jobTitle: string, n: number): Promise<string> => {
		const ids = await seedContacts(db, 3, (i) => ({ firstName: `F${i}`, email: `p${i}@example.com`, jobTitle }));
		const made = await t.api.createBatch('crm', ids.slice(0, n), jobTitle);
		if (!made.ok) throw new Error(made.problem.code);
		return made.value.id;
	};
	t.clock.hold = () => true;
	const first = await make('Old', 3);
	await until(async () => (await db.getAll('outbox')).some((e) => e.state === 'unknown'));
	await t.api.pauseBatch(first);
	answersAgain();
	t.clock.now += 60_000;
	t.clock.hold = () => false;
	const second = await make('New', 1);
	await t.api.resumeDestination('crm');
	await finished(t, second);
	t.clock.now += 60_000;
	await t.api.resumeBatch(first);
	await finished(t, first);
	return [first, second];
}

it.each([
	['had arrived', true, ['updated']],
	['had not arrived', false, ['created']]
])('PUSH-4: what is sent again after a pause, and %s, puts no older values over those of a later delivery', async (_, acted, said) => {
	const [scoreField, tierField] = ['industry', 'message'];
	const settings = { relayUrl: crm.url };
	await sandboxAt(db, crm.url, {}, { connector: 'hubspot', settings, scoreField, tierField, factorsField: null, secretOrigin: null });
	let lost = true;
	const t = tab({
		fetcher: async (url, init) => {
			const headers = { ...(init.headers as Record<string, string>), Authorization: 'Bearer pat-tiny-1' };
			if (!url.endsWith('/upsert') || !lost) return fetch(url, { ...init, headers });
			if (acted) await (await fetch(url, { ...init, headers })).text();
			throw new TypeError('Failed to fetch');
		}
	});
	const [first, second] = await resumedLater(t, () => {
		lost = false;
	});
	expect([...crm.contacts.values()].map((c) => [c.properties.email, c.properties.jobtitle]).sort()).toEqual([
		['p0@example.com', 'New'],
		['p1@example.com', 'Old'],
		['p2@example.com', 'Old']
	]);
	const receipts = async (id: string) => (await t.api.receipts(id, 'all', 0, 5)).receipts;
	expect((await receipts(second)).map((r) => r.status)).toEqual(said);
	// Whether the first one brought them there nobody knows.
	expect((await receipts(first)).map((r) => [r.status, r.unanswered ?? false, r.reason])).toEqual([
		['cancelled', true, 'Sent with “New” since, which was made later.'],
		['created', false, null],
		['created', false, null]
	]);
	const parts = batchParts((await t.api.batch(first))!, false).filter((p) => p.value > 0);
	expect(parts.map((p) => [p.label, p.value])).toEqual([
		['Created', 2],
		['No answer', 1]
	]);
});

it('PUSH-4: a server that knows requests by their number alone gets the same one again', async () => {
	let lost = true;
	const { t, sent, keys } = creating(() => {
		if (lost) throw new TypeError('Failed to fetch');
		return null;
	});
	await sandboxAt(db, 'https://crm.example');
	await resumedLater(t, () => {
		lost = false;
	});
	expect(sent).toEqual([0, 0, 1, 2].map((i) => `p${i}@example.com`));
	expect(keys.at(-1)).not.toContain('.r');
});

it.each([
	['is left out where the server knows each contact again', true, ['p1@example.com', 'p2@example.com']],
	[
		'goes with the same request where the server knows it by its number alone',
		false,
		['p0@example.com', 'p1@example.com', 'p2@example.com']
	]
])('LST-9, PUSH-4: who said no after an answer was lost %s', async (_, asks, heard) => {
	const [scoreField, tierField] = ['industry', 'message'];
	const hubspot = { connector: 'hubspot', settings: { relayUrl: crm.url }, scoreField, tierField, factorsField: null, secretOrigin: null };
	let lost = true;
	const sent: string[] = [];
	const t = tab({
		fetcher: async (url, init) => {
			const writes = init.method === 'POST' && !url.endsWith('/read');
			if (writes && lost) throw new TypeError('Failed to fetch');
			const emails = writes ? [...String(init.body).matchAll(/p\d@example\.com/g)].map(([e]) => e) : [];
			sent.push(...new Set(emails));
			if (asks)
				return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Authorization: 'Bearer pat-tiny-1' } });
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	await sandboxAt(db, asks ? crm.url : 'https://crm.example', {}, asks ? hubspot : {});
	const seed = (refuses: boolean): Promise<Uint32Array> =>
		seedContacts(db, 3, (i) => ({
			firstName: `F${i}`,
			email: `p${i}@example.com`,
			...(refuses && i === 0 && { consentStatus: 'Withdrawn' })
		}));
	t.clock.hold = () => true;
	const made = await t.api.createBatch('crm', await seed(false), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await db.getAll('outbox')).some((e) => e.state === 'unknown'));
	await seed(true);
	await db.put('settings', 2, 'generation');
	lost = false;
	t.clock.now += 70_000;
	t.clock.hold = () => false;
	await t.api.resumeBatch(made.value.id);
	await t.api.resumeDestination('crm');
	await finished(t, made.value.id);
	expect(sent).toEqual(heard);
	const [first] = (await t.api.receipts(made.value.id, 'all', 0, 1)).receipts;
	expect([first!.status, first!.unanswered ?? false]).toEqual(asks ? ['cancelled', true] : ['created', false]);
});
