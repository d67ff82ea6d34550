import { beforeEach, describe, expect, it } from 'vitest';
import { isKnownByEmail } from '#workers/outbox/destinations/destination-target';
import { readBatches } from '#workers/store/batches';
import { writeDestination } from '#workers/store/destinations';
import { clockWentBack, madeInOrder } from '#workers/store/delivery-order';
import type { Store } from '#workers/store/engine/open';
import type { Destination } from '#domain/delivery';
import { creating } from './creating';
import { finished } from './steps';
import { freshStore, person, sandboxAt, seedContacts } from './support';

const HOUR = 3_600_000;

let db: Store;
let generation = 1;
beforeEach(async () => {
	db = await freshStore();
});

/** Three contacts under a job title, as they are after somebody changed them. */
async function changed(title: string): Promise<Uint32Array> {
	const ids = await seedContacts(db, 3, (i) => ({ ...person(i), jobTitle: title }));
	await db.put('settings', ++generation, 'generation');
	return Uint32Array.from(ids);
}

describe('a clock that is set back between two deliveries', () => {
	it('PUSH-4: an older delivery that was paused puts nothing over what a later one brought', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
		const older = await t.api.createBatch('crm', await changed('Before'), 'Older');
		if (!older.ok) throw new Error(older.problem.code);
		await t.api.pauseBatch(older.value.id);
		t.clock.now -= HOUR;
		const later = await t.api.createBatch('crm', await changed('After'), 'Later');
		if (!later.ok) throw new Error(later.problem.code);
		await t.api.resumeDestination('crm');
		await finished(t, later.value.id);
		expect((await readBatches(db)).map((b) => b.label)).toEqual(['Later', 'Older']);
		await t.api.resumeBatch(older.value.id);
		await finished(t, older.value.id);
		expect(sent).toHaveLength(3);
		expect((await t.api.batch(older.value.id))!.counts).toMatchObject({ created: 0, cancelled: 3, waiting: 0 });
	});
	it('PUSH-3: a delivery of the hour before is looked at before it is sent: whoever was deleted is not', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const made = await t.api.createBatch('crm', await changed('Waits'), 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		t.clock.now -= HOUR;
		const [serial] = await db.getAllKeys('chunks');
		const chunk = (await db.get('chunks', serial!))!;
		chunk.alive[1] = 0;
		await db.put('chunks', chunk, serial!);
		await db.put('settings', ++generation, 'generation');
		await t.api.resumeDestination('crm');
		await finished(t, made.value.id);
		expect(sent).toHaveLength(2);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 2, cancelled: 1 });
	});
	it('PUSH-4: those that wait go in the order in which they were made', async () => {
		const { t, keys } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const made: string[] = [];
		for (const title of ['First', 'Second']) {
			const batch = await t.api.createBatch('crm', await changed(title), title);
			if (!batch.ok) throw new Error(batch.problem.code);
			made.push(batch.value.id);
			t.clock.now -= HOUR;
		}
		await t.api.resumeDestination('crm');
		for (const id of made) await finished(t, id);
		expect(keys).toEqual(made.map((id) => `${id}-0`));
	});
});

describe('what came before what', () => {
	const made = (createdAt: number, at?: number) => ({ createdAt, ...(at !== undefined && { generation: at }) });
	it('PUSH-4: is told by the count of changes, and by the time where that is one', () => {
		const all = [made(50, 7), made(10, 9), made(60), made(20, 7), made(5)];
		expect(all.toSorted(madeInOrder)).toEqual([made(5), made(60), made(20, 7), made(50, 7), made(10, 9)]);
		expect(clockWentBack([made(30, 3), made(20, 2), made(20, 1)])).toBe(false);
		expect(clockWentBack([made(30, 3), made(40, 2), made(20, 1)])).toBe(true);
	});
});

describe('a destination that knows contacts by their email', () => {
	const at = (connector: string, settings: Record<string, unknown>, fields?: Record<string, string>): Destination => ({
		id: 'x',
		connector,
		name: 'X',
		settings,
		secretId: null,
		secretOrigin: null,
		scoreField: 'leadScore',
		tierField: 'leadTier',
		factorsField: null,
		createdAt: 0,
		paused: false,
		pausedReason: null,
		preconfigured: false,
		...(fields && { fields })
	});
	it('PUSH-4: is one alone, for the word before a delivery and for what waits in one', async () => {
		const url = 'https://base.example';
		expect(isKnownByEmail(at('postgrest', { url }))).toBe(true);
		expect(isKnownByEmail(at('postgrest', { url, keyField: 'mail' }, { email: 'mail' }))).toBe(true);
		expect(isKnownByEmail(at('postgrest', { url, keyField: 'phone1' }))).toBe(false);
		expect(isKnownByEmail(at('hubspot', {}))).toBe(true);
		expect(isKnownByEmail(at('hubspot', { uniqueProperty: 'muster_id' }))).toBe(false);
		expect(isKnownByEmail(at('espocrm', { url, mode: 'import' }))).toBe(true);
		expect(isKnownByEmail(at('espocrm', { url, mode: 'single' }))).toBe(true);
		expect(isKnownByEmail(at('file-download', {}))).toBe(false);
		expect(isKnownByEmail(at('webhook-json', { url }))).toBe(false);
	});
	it('PUSH-3: where it knows them by our own id, who waits under another email goes as frozen', async () => {
		const bodies: string[] = [];
		const { t } = creating();
		t.env.http = {
			probe: async () => true,
			send: async ({ body }) => {
				bodies.push(body ?? '');
				const { inputs = [] } = JSON.parse(body ?? '{}') as { inputs?: { id: string; objectWriteTraceId: string }[] };
				const results = inputs.map((r, i) => ({ id: String(i + 1), objectWriteTraceId: r.objectWriteTraceId, new: true }));
				return { ok: true, value: { status: 200, text: JSON.stringify({ results }), header: () => null } };
			}
		};
		await writeDestination(
			db,
			{ ...at('hubspot', { relayUrl: '', uniqueProperty: 'muster_id', batchSize: 100 }), paused: true },
			0,
			'test',
			'destination.saved',
			{}
		);
		const made = await t.api.createBatch('x', await changed('Waits'), 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		await seedContacts(db, 3, (i) => ({ ...person(i), email: `new${i}@example.com` }));
		await db.put('settings', ++generation, 'generation');
		t.clock.now += 60_000;
		await t.api.resumeDestination('x');
		await finished(t, made.value.id);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 3, cancelled: 0 });
		expect(bodies.join()).not.toContain('new1@example.com');
	});
});
