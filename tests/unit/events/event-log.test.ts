import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEvents, noTotals } from '#domain/figures/event-totals';
import { DELIVERY_STATUSES } from '#domain/delivery';
import { EVENT_NAMES, EVENTS, readEvent, type AppEvent } from '#domain/figures/events';
import { exportEvents, insights } from '#workers/query/insights';
import { ChunkCache } from '#workers/outbox/sending/ledger';
import { drop } from '#workers/outbox/sending/transitions';
import { contactId } from '#workers/store/contact-id';
import { packEvents, unpackEvents } from '#workers/store/event-pack';
import { pruneEvents, readEvents, readTotals, record } from '#workers/store/events';
import { readImports } from '#workers/store/imports';
import { openStore } from '#workers/store/engine/open';
import type { OutboxEntry } from '#workers/store/schema';
import { api, csv, freshDevice, importAll, killedTab, proposedSetup, toReview } from '../imports/harness';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Company,Phone';
const file = (from: number, n: number): File =>
	csv(
		HEADER,
		Array.from(
			{ length: n },
			(_, i) => `Ana${from + i},Berg${from + i},${i % 7 === 3 ? 'no-address' : `ana${from + i}@example.com`},Acme ${from + i},`
		)
	);
const all = async (): Promise<AppEvent[]> => {
	const events: AppEvent[] = [];
	for await (const some of readEvents(await openStore())) events.push(...some);
	return events;
};
/** Everything that happens to imports in the life of a device, with the manifests that it leaves. */
async function busyDevice(): Promise<void> {
	await importAll(file(0, 30));
	await importAll(file(10, 30));
	const left = await toReview(file(40, 10));
	await api.cancelImport(left.id);
	const { id } = await toReview(file(60, 12));
	await api.reopenImport(id);
	await killedTab(id);
	await api.processImport(id, () => undefined);
	await api.finalizeImport(id, () => undefined);
	await api.undoImport(id, 'keep', () => undefined);
}

describe('HIS-1: what happened is counted', () => {
	it('HIS-1: the totals are those of the events, and those of the manifests that History shows', async () => {
		await busyDevice();
		const db = await openStore();
		const events = await all();
		const again = noTotals();
		addEvents(again, events);
		const kept = await readTotals(db);
		expect(kept).toEqual(again);
		const ended = (await readImports(db)).filter((m) => m.phase === 'complete');
		expect(ended).toHaveLength(3);
		for (const m of ended) {
			const f = kept.imports.get(m.id);
			expect(f?.done).toMatchObject({ ...m.ledger, at: m.completedAt, ms: Math.round(m.wallMs) });
			expect(f?.startedAt).toBe(m.createdAt);
			const counts: Record<string, number> = {};
			for (const { code, count } of m.issueCounts) counts[code] = (counts[code] ?? 0) + count;
			expect(f?.found).toEqual(counts);
		}
		const days = (await insights()).days;
		const sum = (key: string): number => days.reduce((n, d) => n + (d.names.import_completion_time?.[key] ?? 0), 0);
		for (const part of ['total', 'created', 'merged', 'skipped', 'held', 'failed'] as const)
			expect(sum(`sum:${part}`)).toBe(ended.reduce((n, m) => n + m.ledger[part], 0));
		expect(events.filter((e) => e.name === 'import_abandonment').map((e) => e.props)).toMatchObject([{ step: 4, rows: 10 }]);
		expect(events.filter((e) => e.name === 'import_configuration_changed').map((e) => e.props)).toMatchObject([{ change: 'back' }]);
	});

	it('HIS-1, IMP-5: what is chosen in step 2 is no going back to it: such an import went straight through', async () => {
		const setup = await proposedSetup(file(0, 5));
		const made = await api.createImport([file(0, 5)], 'file', setup);
		const id = made.ok ? made.value.id : '';
		await api.updateSetup(id, { ...setup, largeFileConfirmed: true });
		const turns = async (): Promise<number | undefined> => (await readTotals(await openStore())).imports.get(id)?.turns;
		expect(await turns()).toBe(0);
		await api.updateSetup(id, { ...setup, largeFileConfirmed: true, policy: 'skip' });
		expect(await turns()).toBe(0);
		expect(await api.processImport(id, () => undefined)).toMatchObject({ ok: true });
		expect(await api.reopenImport(id)).toMatchObject({ ok: true });
		expect(await turns()).toBe(1);
	});

	it('HIS-4: no event holds a value of a person or the name of a file', async () => {
		await busyDevice();
		const said = JSON.stringify(await all());
		expect(said).not.toMatch(/Ana|Berg|Acme|example\.com|leads/u);
		for (const e of await all()) expect(readEvent(e.name, e.props, e.at)).toEqual(e);
		expect(readEvent('template_downloaded', { format: 'Maria Schneider' }, 1)).toBeNull();
		expect(readEvent('feature_adoption', { feature: 'm@example.com', role: 'x' }, 1)).toBeNull();
		await api.noteEvents([
			{ name: 'import_completion_time', props: {} },
			{ name: 'template_downloaded', props: { format: 'csv' } },
			{ name: 'constructor', props: {} }
		]);
		expect((await all()).at(-1)).toMatchObject({ name: 'template_downloaded', props: { format: 'csv' } });
	});

	it('HIS-3: the parts of the app that are opened are counted by the role of the user at work', async () => {
		const open = (feature: string): Promise<void> => api.noteEvents([{ name: 'feature_adoption', props: { feature } }]);
		await open('history');
		const db = await openStore();
		await db.put('users', { id: 'u1', name: 'Ana', role: 'salesManager', owner: true, createdAt: 1 } as never, 'u1');
		await db.put('settings', 'u1', 'currentUser');
		await open('history');
		expect((await all()).map((e) => e.props)).toEqual([
			{ feature: 'history', role: 'none' },
			{ feature: 'history', role: 'salesManager' }
		]);
	});

	it('HIS-1: events come back from their packed form as they were, in their order', () => {
		const props = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string()));
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(fc.constantFrom(...EVENT_NAMES), props), { selector: ([n]) => n, minLength: 1, maxLength: 5 }),
				fc.array(fc.tuple(fc.nat(4), fc.nat(86_400_000)), { minLength: 1, maxLength: 60 }),
				(kinds, written) => {
					const events = written.map(([k, at]) => {
						const [name, props] = kinds[k % kinds.length]!;
						return { name, at: 1_700_000_000_000 + at, props } as unknown as AppEvent;
					});
					expect(unpackEvents(packEvents('2026-01-01', events))).toEqual(events);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('HIS-1: what is older than the setting goes, events and totals alike; the rest still adds up', async () => {
		const db = await openStore();
		const now = Date.now();
		const day = 86_400_000;
		for (const ago of [45, 31, 29, 0]) {
			const at = now - ago * day;
			await record(db, [
				{ name: 'import_initiated', at, props: { importId: `i${ago}`, method: 'file', format: 'csv', bytes: 1, files: 1, template: 0 } },
				...Array.from({ length: 700 }, (): AppEvent => ({ name: 'template_downloaded', at, props: { format: 'csv' } }))
			]);
		}
		await pruneEvents(db, 30, now);
		const kept = await readTotals(db);
		expect([...kept.imports.keys()]).toEqual(['i0', 'i29']);
		const again = noTotals();
		const left = await all();
		addEvents(again, left);
		expect(left).toHaveLength(1402);
		expect(kept).toEqual(again);
	});

	it('HIS-1: an import of before the counting is counted from what History knows of it', async () => {
		const { tidyEvents } = await import('#workers/imports/device/window-events');
		const m = await importAll(file(0, 20));
		const db = await openStore();
		const before = (await readTotals(db)).imports.get(m.id);
		await db.clear('events');
		await db.clear('eventTotals');
		await tidyEvents(db);
		await tidyEvents(db);
		expect((await readTotals(db)).imports.get(m.id)).toEqual(before);
	});

	it('HIS-1: an import of before the counting is counted on a day that counted something else already', async () => {
		const { tidyEvents } = await import('#workers/imports/device/window-events');
		const m = await importAll(file(0, 20));
		const db = await openStore();
		const before = (await readTotals(db)).imports.get(m.id);
		await db.clear('events');
		await db.clear('eventTotals');
		const later = await importAll(file(20, 10));
		const counted = (await readTotals(db)).imports.get(later.id);
		await Promise.all([tidyEvents(db), tidyEvents(db)]);
		const { imports } = await readTotals(db);
		expect(imports.get(m.id)).toEqual(before);
		expect(imports.get(later.id)).toEqual(counted);
		expect((await all()).filter((e) => e.name === 'import_initiated')).toHaveLength(2);
	});

	it.each(['created', 'accepted'] as const)(
		'HIS-1: an import counts as delivered when the last records of a delivery are refused by name, too (one %s)',
		async (how) => {
			const m = await importAll(file(0, 3));
			const db = await openStore();
			const [serial = 0] = m.chunks;
			const ids = [0, 1].map((i) => contactId(serial, i));
			const blank = [null, null];
			await db.put(
				'batches',
				{
					id: 'b',
					destinationId: 'd',
					label: 'Fair',
					createdAt: 5,
					createdBy: 'Ana',
					state: 'sending',
					counts: { total: 2, waiting: 1, created: 0, updated: 0, rejected: 0, cancelled: 0, [how]: 1 },
					lastAttemptAt: null,
					nextAttemptAt: null,
					stalled: null,
					link: null
				},
				'b'
			);
			await db.put(
				'batchChunks',
				{
					batchId: 'b',
					n: 0,
					contactIds: Uint32Array.from(ids),
					records: ids.map((id) => ({ externalId: `x-${id}`, properties: {} })),
					names: ['', ''],
					emails: ['', ''],
					status: Uint8Array.of(DELIVERY_STATUSES.indexOf(how), 0),
					crmIds: blank,
					links: blank,
					reasons: blank,
					reasonFields: blank,
					at: new Float64Array(2)
				},
				['b', 0]
			);
			const entry: OutboxEntry = {
				batchId: 'b',
				seq: 0,
				destinationId: 'd',
				from: 0,
				to: 2,
				state: 'sending',
				attempts: 1,
				idempotencyKey: 'k',
				nextAttemptAt: 0,
				lastError: null
			};
			await db.put('outbox', entry, ['b', 0]);
			expect(
				await drop(
					db,
					new ChunkCache(),
					entry,
					[{ externalId: `x-${ids[1]}`, status: 'rejected', crmId: null, link: null, reason: 'no', field: null }],
					Date.now()
				)
			).toEqual({ open: null, named: 1 });
			expect((await readTotals(db)).imports.get(m.id)?.deliveredMs).toBeGreaterThanOrEqual(0);
		}
	);

	it('HIS-1: the log leaves as CSV and JSON, a line per event, nothing that a spreadsheet would run', async () => {
		await importAll(file(0, 10));
		const n = (await all()).length;
		const options = { spreadsheetSafe: true, bom: false };
		const made = await exportEvents('csv', options);
		const text = made.ok ? await made.value.blob.text() : '';
		expect(text.trim().split('\r\n')).toHaveLength(n + 1);
		expect(text).not.toMatch(/(^|,)"?[=+\-@]/mu);
		const json = await exportEvents('json', options);
		const read = JSON.parse(json.ok ? await json.value.blob.text() : '[]') as { event: string }[];
		expect(read.map((e) => e.event)).toEqual((await all()).map((e) => e.name));
		expect(read.every((e) => e.event in EVENTS)).toBe(true);
	});
});
