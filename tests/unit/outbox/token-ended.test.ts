import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { startTinyOauth } from '../../support/tiny-oauth';
import { salesforceAt } from './drafts';
import { finished, tested } from './steps';
import { freshStore, seedContacts, tab, until } from './support';

/** Names of the fields that a contact fills there. */
const FIELDS = ['FirstName', 'LastName', 'Email', 'Muster_ID__c', 'Lead_Score__c', 'Lead_Tier__c'];
const HOUR_MS = 3_600_000;

let db: Store;
let server: Awaited<ReturnType<typeof startTinyOauth>>;
beforeEach(async () => {
	db = await freshStore();
	server = await startTinyOauth();
});
afterEach(() => server.stop());

/** As much of Salesforce's API as a delivery and its taking back use; it takes the newest token alone, unless that has `ended`. */
function salesforce() {
	const ended = new Set<string>();
	const there = new Map<string, Record<string, unknown>>();
	const said = (json: unknown, status = 200): Response => Response.json(json, { status });
	async function fetcher(url: string, init: RequestInit): Promise<Response> {
		const { pathname, searchParams } = new URL(url);
		if (!pathname.startsWith('/services/data/')) return fetch(url, init);
		const token = server.grants.at(-1) ?? '';
		if (new Headers(init.headers).get('Authorization') !== `Bearer ${token}` || ended.has(token))
			return said([{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }], 401);
		if (pathname.endsWith('/describe'))
			return said({
				fields: FIELDS.map((name) => ({
					name,
					label: name,
					type: 'string',
					createable: true,
					updateable: true,
					externalId: true,
					unique: true
				}))
			});
		if (pathname.endsWith('/query')) {
			const wanted = [...searchParams.get('q')!.matchAll(/'([^']*)'/g)].map((m) => m[1]);
			return said({ records: [...there.values()].filter((r) => wanted.includes(String(r.Muster_ID__c))) });
		}
		if (init.method === 'DELETE') {
			const ids = searchParams.get('ids')!.split(',');
			for (const id of ids) there.delete(id);
			return said(ids.map((id) => ({ id, success: true, errors: [] })));
		}
		const { records } = JSON.parse(String(init.body)) as { records: Record<string, unknown>[] };
		return said(
			records.map((r) => {
				const id = `003${String(r.Muster_ID__c)}`;
				const created = !there.has(id);
				there.set(id, { ...there.get(id), ...r, Id: id });
				return { id, success: true, created, errors: [] };
			})
		);
	}
	return { ended, there, fetcher };
}

describe('a sign-in whose token has ended', () => {
	it('PUSH-3, PUSH-5: taking back, a dry run, the field list and the connection test get a new one, also where this device’s clock says that it lasts', async () => {
		const crm = salesforce();
		const t = tab({ fetcher: crm.fetcher });
		await t.api.saveDestination(salesforceAt(server.url), null);
		const begun = await t.api.beginSignIn('sf', 'http://localhost/deliver');
		if (!begun.ok) throw new Error(begun.problem.code);
		const back = (await fetch(begun.value, { redirect: 'manual' })).headers.get('location')!;
		expect((await t.api.finishSignIn(back)).ok).toBe(true);
		const name = (i: number) => ({ firstName: `F${i}`, lastName: `L${i}`, email: `p${i}@example.com` });
		const ids = await seedContacts(db, 3, name);
		const made = await t.api.createBatch('sf', ids, 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		expect(crm.there.size).toBe(3);

		const endsNow = (): void => void crm.ended.add(server.grants.at(-1)!);
		endsNow();
		t.clock.now += 2 * HOUR_MS;
		expect(await t.api.foresee('sf', ids, null, null)).toMatchObject({ ok: true, value: { counts: { update: 3 }, problem: null } });
		endsNow();
		expect(await t.api.fieldMapping('sf')).toMatchObject({ ok: true, value: { problem: null } });
		endsNow();
		expect((await tested(t, 'sf')).map((c) => c.state)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
		endsNow();
		expect((await t.api.takeBack(made.value.id, false)).ok).toBe(true);
		await until(async () => (await t.api.batch(made.value.id))!.takenBack!.state !== 'running', 'the taking back to end');
		expect((await t.api.batch(made.value.id))!.takenBack).toMatchObject({ state: 'done', counts: { done: 3, failed: 0, open: 0 } });
		expect([crm.there.size, server.grants.length]).toEqual([0, 5]);
		endsNow();
		server.revoke();
		expect((await tested(t, 'sf')).slice(3)).toMatchObject([
			{ state: 'fail', detail: { code: 'deliverySignInAgain' } },
			{ state: 'skipped' }
		]);
	});
});
