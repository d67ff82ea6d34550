import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answer } from '../../support/recorded';
import { RecordedServer } from '../../support/recorded';
import { saved, draft } from './drafts';
import { deliver } from './steps';
import { freshStore, tab, until } from './support';
import type { Store } from '#workers/store/engine/open';

/** A database in the destination's place that refuses whatever is written, since the destination is set up wrongly. */
const server = new RecordedServer();
let db: Store;
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(async () => {
	server.reset();
	db = await freshStore();
});

it.each<[string, Answer]>([
	['a field', { status: 400, json: { code: 'PGRST204', message: "Could not find the 'score' column of 'contacts' in the schema cache" } }],
	['a unique column', { status: 400, json: { code: '42P10', message: 'there is no unique or exclusion constraint' } }],
	['the table', { status: 404, json: { code: 'PGRST205', message: "Could not find the table 'public.contacts' in the schema cache" } }],
	['a column to write to', { status: 400, json: { code: '428C9', message: 'cannot insert a non-DEFAULT value into column "tier"' } }]
])('PUSH-3: where %s is missing nothing arrived, and no contact is said to have left without an answer', async (_, answer) => {
	server.on('GET /contacts', { json: [] }).on('POST /contacts', answer);
	const t = tab();
	await saved(t, draft({ id: 'crm', connector: 'postgrest', settings: { url: server.url } }), 'jwt');
	const { batch } = await deliver(db, t, 3);
	await until(async () => (await t.api.batch(batch.id))!.stalled !== null);
	const waits = (await t.api.receipts(batch.id, 'all', 0, 3)).receipts;
	expect(waits.map((r) => [r.status, r.unanswered, r.reason])).toEqual([0, 1, 2].map(() => ['waiting', undefined, null]));
	expect((await t.api.batch(batch.id))!.unanswered).toBeUndefined();
	await t.api.cancelBatch(batch.id);
	expect((await t.api.receipts(batch.id, 'all', 0, 3)).receipts.map((r) => [r.status, r.reason])).toEqual(
		[0, 1, 2].map(() => ['cancelled', null])
	);
});
