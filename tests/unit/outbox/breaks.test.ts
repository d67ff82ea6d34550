import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { deliver, expectExactlyOnce, finished } from './steps';
import { freshStore, sandboxAt, tab } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
beforeEach(async () => {
	db = await freshStore();
	crm = await startSandboxCrm({ port: 0 });
});
afterEach(() => crm.stop());

/** A tab that gets `answers` in turn in the place of its first calls that hold the last of the people, and is served after them. */
function disturbed(answers: (() => Response)[]) {
	return tab({
		fetcher: async (url, init) => {
			if (!String(init.body).includes('person2@example.com')) return fetch(url, init);
			const next = answers.shift();
			return next ? next() : fetch(url, init);
		}
	});
}
const lost = (): Response => {
	throw new TypeError('Failed to fetch');
};
const busy = (): Response => new Response('{}', { status: 429, headers: { 'Retry-After': '1' } });
const broke = (): Response => new Response('{"message":"NullPointerException"}', { status: 500 });

describe('a server that breaks (PUSH-3)', () => {
	it('PUSH-3: answers that were lost and those that say “not now” are no errors of a contact: one error after them does not end it', async () => {
		await sandboxAt(db, crm.url, { batchSize: 1, requestsPerMinute: 6000 });
		const t = disturbed([lost, lost, busy, lost, busy, broke]);
		const { batch } = await deliver(db, t, 3);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 3);
	});

	it('PUSH-3: a server that is away for some minutes, with one contact left, breaks on no contact: it arrives afterwards', async () => {
		await sandboxAt(db, crm.url, { batchSize: 1, requestsPerMinute: 6000 });
		const t = disturbed(Array.from({ length: 12 }, () => broke));
		const { batch } = await deliver(db, t, 3);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 3);
	});

	it('PUSH-3: the last contact of all ends with the reason too, where the server breaks on it for long', async () => {
		await sandboxAt(db, crm.url, { batchSize: 1, requestsPerMinute: 6000 });
		const t = disturbed(Array.from({ length: 99 }, () => broke));
		const { batch } = await deliver(db, t, 3);
		await finished(t, batch.id);
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 2, rejected: 1 });
		const [rejected] = (await t.api.receipts(batch.id, 'rejected', 0, 5)).receipts;
		expect(rejected).toMatchObject({ email: 'person2@example.com' });
		expect(rejected!.reason).toContain('The CRM failed on this record 40 times (error 500)');
	});
});
