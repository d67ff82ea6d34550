import { beforeEach, describe, expect, it } from 'vitest';
import { DELIVERY_STATUSES, type DeliveryStatus } from '#domain/delivery';
import { overTime } from '#domain/figures/insights';
import { localDay } from '#domain/basics/local-day';
import { captureKey, readCapture } from '#workers/store/captures';
import { openStore } from '#workers/imports/context';
import { queryApi } from '#workers/query/api';
import { readTotals } from '#workers/store/events';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, bundleOf, draft, value } from './tablets';
import { fromNoon } from '../../../support/from-noon';

fromNoon();

const PHONE = '+49 30 1234567';
const NORA = { fullName: 'Nora Lindqvist', email: 'nora@harbor-foods.com', phone1: PHONE };
const TOM = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', phone1: PHONE };
/** What the events say became of the visitors, of all days. */
const noted = async () => {
	const { days } = await readTotals(await openStore());
	const periods = overTime([...days.values()], localDay(Date.now()));
	const sum = (part: 'created' | 'merged' | 'held' | 'skipped'): number => periods.reduce((all, { parts }) => all + parts[part], 0);
	return { created: sum('created'), merged: sum('merged'), held: sum('held') };
};
const books = async () => {
	const m = await api.getImport(`booth-${EVENT.id}`);
	return { rows: m?.rowsTotal, ledger: m?.ledger, later: m?.heldResolved };
};

/** Deliveries made so far: each a moment after the one before, however fast the machine is. */
let made = 0;
/** A delivery of one contact as it is now, and what became of it. */
async function deliver(batch: string, id: number, as: DeliveryStatus): Promise<void> {
	const db = await openStore();
	const generation = Number(await db.get('settings', 'generation'));
	await db.put(
		'batches',
		{ id: batch, destinationId: 'd', createdAt: Date.now() + made++, generation, counts: {}, takenBack: null } as never,
		batch
	);
	const status = Uint8Array.of(DELIVERY_STATUSES.indexOf(as));
	await db.put('batchChunks', { batchId: batch, n: 0, contactIds: Uint32Array.of(id), status } as never, [batch, 0]);
}

describe('CAP-1, DUP-8: visitors who wait in Manual Review are counted once, by what became of them', () => {
	beforeEach(async () => {
		await plainDevice();
		await api.saveSettings({ table: { fields: [{ id: 'phone1', unique: true }] } });
		value(await api.saveContact(TOM, null));
	});

	it('HIS-1, CAP-1: who waits is in the figures of the event as one who waits, and begins the event where nobody came before', async () => {
		value(await api.capture(EVENT, draft({ values: NORA }), null));
		expect(await noted()).toEqual({ created: 0, merged: 0, held: 1 });
		const { imports } = await readTotals(await openStore());
		expect(imports.get(`booth-${EVENT.id}`)).toMatchObject({ method: 'booth', done: { total: 1, created: 0, held: 1 } });
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.com' } }), null));
		expect(await noted()).toMatchObject({ created: 1, held: 1 });
		expect(await books()).toMatchObject({ rows: 2, ledger: { total: 2, created: 1, held: 1 } });
	});

	it('CAP-1, PUSH-3: who was skipped waits for nobody and no CRM; completed after all, the same row becomes a contact', async () => {
		const { captureId } = value(await api.capture(EVENT, draft({ values: NORA }), null));
		const waits = { captureId, id: null, name: 'Nora Lindqvist', held: true };
		expect(await api.boothTally(EVENT)).toMatchObject({ total: 1, waiting: 1, last: [waits] });
		expect((await api.undeliveredVisitors()).all).toBe(1);
		value(await api.decideHeld('all', 'skip'));
		expect(await api.visitors(EVENT.id)).toMatchObject([{ held: false, over: 'skipped', contactId: null, delivered: false }]);
		expect(await api.boothTally(EVENT)).toMatchObject({ total: 1, waiting: 0 });
		expect((await api.undeliveredVisitors()).all).toBe(0);
		expect((await api.boothTally(EVENT)).last).toEqual([]);

		value(await api.capture(EVENT, draft({ values: { ...NORA, phone1: '' } }), null, { id: captureId }));
		expect(await api.visitors(EVENT.id)).toMatchObject([{ over: null, contactId: expect.any(Number) }]);
		expect(await books()).toMatchObject({
			rows: 1,
			ledger: { total: 1, created: 0, held: 1 },
			later: { created: 1, merged: 0, skipped: 0 }
		});
	});
});

describe('CAP-1, CON-1: a visitor whose contact was deleted', () => {
	beforeEach(() => plainDevice());

	it('CAP-1, APP-4: Home says of visitors those that no row of contacts counts: to be completed, or with new words for the CRM', async () => {
		value(await api.capture(EVENT, draft({ values: { fullName: 'Dan Badge' } }), null, { open: true }));
		const { id } = value(await api.capture(EVENT, draft({ values: NORA }), null));
		// Nora is among the contacts that were never sent.
		expect(await api.undeliveredVisitors()).toEqual({ all: 2, beside: 1 });
		await deliver('none', id ?? 0, 'cancelled');
		expect(await api.undeliveredVisitors()).toEqual({ all: 2, beside: 1 });
		await deliver('one', id ?? 0, 'rejected');
		expect(await api.undeliveredVisitors()).toEqual({ all: 2, beside: 1 });
		await deliver('two', id ?? 0, 'created');
		expect(await api.undeliveredVisitors()).toEqual({ all: 1, beside: 1 });
		value(await api.capture(EVENT, draft({ values: NORA, note: 'Call' }), null));
		expect(await api.undeliveredVisitors()).toEqual({ all: 2, beside: 2 });
		await deliver('three', id ?? 0, 'waiting');
		expect(await api.undeliveredVisitors()).toEqual({ all: 1, beside: 1 });
	});

	it('CAP-1, CON-1: is said to have none, waits for no CRM, and counts again when it is brought back', async () => {
		const { id, captureId } = value(await api.capture(EVENT, draft({ values: NORA }), null));
		value(await api.deleteContacts([id ?? 0]));
		expect(await api.visitors(EVENT.id)).toMatchObject([{ over: 'deleted', contactId: null }]);
		expect(await api.boothTally(EVENT)).toMatchObject({ total: 1, waiting: 0 });
		expect((await api.undeliveredVisitors()).all).toBe(0);
		value(await api.restoreContacts([id ?? 0]));
		expect(await api.visitors(EVENT.id)).toMatchObject([{ over: null, contactId: id }]);
		expect((await api.undeliveredVisitors()).all).toBe(1);
		value(await api.deleteContacts([id ?? 0]));
		expect(await api.takeBackVisitor(EVENT, captureId)).toMatchObject({ ok: true, value: { total: 0 } });
	});

	it('CAP-1, DUP-7: completed after that, becomes part of who has the same email by now, and no second contact', async () => {
		const { id, captureId } = value(await api.capture(EVENT, draft({ values: NORA }), null));
		value(await api.deleteContacts([id ?? 0]));
		const anew = value(await api.saveContact({ fullName: 'Nora Lindqvist', email: NORA.email }, null)).id;
		const done = value(await api.capture(EVENT, draft({ values: NORA, note: 'Call' }), null, { id: captureId }));
		expect(done).toMatchObject({ id: anew, merged: true });
		expect(await books()).toMatchObject({ rows: 2, ledger: { total: 2, created: 1, merged: 1 } });
	});

	it('CAP-1, DUP-7: nor does the newer word of another tablet make one', async () => {
		const one = 'bbbbbbbb-1';
		const early = await bundleOf('two', [{ id: one, at: 1_790_000_002_000, draft: draft({ values: NORA }) }]);
		const later = await bundleOf('two', [{ id: one, at: 1_790_000_003_000, draft: draft({ values: { ...NORA, jobTitle: 'Buyer' } }) }]);
		await plainDevice();
		value(await api.receiveFile(early, null, nothing));
		const db = await openStore();
		const first = (await readCapture(db, EVENT.id, one))?.contactId ?? 0;
		value(await api.deleteContacts([first]));
		const anew = value(await api.saveContact({ fullName: 'Nora Lindqvist', email: NORA.email }, null)).id;
		expect(value(await api.receiveFile(later, null, nothing))).toMatchObject({ known: 1, created: 0 });
		expect(await db.get('pictures', captureKey(EVENT.id, one))).toMatchObject({ contactId: anew });
	});
});

describe('CAP-3, HIS-1: a visitor who is taken back came in as nobody', () => {
	const [ADA, BEN] = [{ email: 'ada@engines.com' }, { email: 'ben@lumen.com' }];
	const inInsights = async () => {
		const { days, imports } = await readTotals(await openStore());
		const { created, merged, skipped } = overTime([...days.values()], localDay(Date.now()))[0]!.parts;
		const { done } = imports.get(`booth-${EVENT.id}`)!;
		expect(done).toMatchObject({ created, merged, skipped });
		return { created, merged, skipped };
	};
	const ofEvent = async () => (await api.getImport(`booth-${EVENT.id}`))!;
	beforeEach(() => plainDevice());

	it('CAP-3, IMP-7, HIS-1: its row counts as skipped, in History and in Insights; who stays counts as before', async () => {
		const { captureId } = value(await api.capture(EVENT, draft({ values: ADA }), null));
		value(await api.capture(EVENT, draft({ values: BEN }), null));
		for (let n = 0; n < 2; n++) expect(value(await api.takeBackVisitor(EVENT, captureId))).toMatchObject({ today: 1, total: 1 });
		expect((await ofEvent()).ledger).toEqual({ total: 2, created: 1, merged: 0, skipped: 1, held: 0, failed: 0 });
		expect(await inInsights()).toEqual({ created: 1, merged: 0, skipped: 1 });
		expect(await queryApi.count({ importId: `booth-${EVENT.id}` })).toBe(1);
	});

	it.each([
		['the first visit first', 0],
		['the second visit first', 1]
	])('CAP-3, CAP-1: of two visits of one person the contact goes with the last, %s, and neither came in', async (_, first) => {
		const visits: string[] = [];
		for (let n = 0; n < 2; n++) visits.push(value(await api.capture(EVENT, draft({ values: ADA }), null)).captureId);
		value(await api.takeBackVisitor(EVENT, visits[first]!));
		expect(await queryApi.count({})).toBe(1);
		expect((await ofEvent()).ledger).toMatchObject({ created: 1, merged: 1, skipped: 0 });
		value(await api.takeBackVisitor(EVENT, visits[1 - first]!));
		expect(await queryApi.count({})).toBe(0);
		expect((await ofEvent()).ledger).toEqual({ total: 2, created: 0, merged: 0, skipped: 2, held: 0, failed: 0 });
		expect(await inInsights()).toEqual({ created: 0, merged: 0, skipped: 2 });
	});

	it('CAP-3: whom a visit was added to stays, and so does what was said of the row', async () => {
		value(await api.saveContact({ fullName: 'Ada Byron', ...ADA }, null));
		const { captureId } = value(await api.capture(EVENT, draft({ values: ADA }), null));
		value(await api.takeBackVisitor(EVENT, captureId));
		expect(await queryApi.count({})).toBe(1);
		expect((await ofEvent()).ledger).toMatchObject({ created: 0, merged: 1, skipped: 0 });
	});

	it('CAP-3, DUP-8: one who was imported from Manual Review counts as skipped there', async () => {
		await api.saveSettings({ table: { fields: [{ id: 'phone1', unique: true }] } });
		const tom = value(await api.saveContact(TOM, null));
		value(await api.capture(EVENT, draft({ values: BEN }), null));
		const { captureId } = value(await api.capture(EVENT, draft({ values: NORA }), null));
		value(await api.saveContact({ ...TOM, phone1: '' }, tom.id));
		value(await api.decideHeld('all', 'keepBoth'));
		value(await api.takeBackVisitor(EVENT, captureId));
		expect(await books()).toMatchObject({
			ledger: { total: 2, created: 1, held: 1, skipped: 0 },
			later: { created: 0, merged: 0, skipped: 1 }
		});
		expect(await queryApi.count({ importId: `booth-${EVENT.id}` })).toBe(1);
	});
});

describe('CAP-1: what the counts are made of is told to every tab', () => {
	beforeEach(() => plainDevice());

	it('CAP-1: who is kept for later without a contact, and who is taken back', async () => {
		const heard: string[] = [];
		const tab = new BroadcastChannel('muster');
		tab.onmessage = ({ data }: MessageEvent<{ kind: string }>) => heard.push(data.kind);
		try {
			const { captureId, id } = value(await api.capture(EVENT, draft({ values: { fullName: 'Nora Lindqvist' } }), null, { open: true }));
			expect(id).toBeNull();
			await expect.poll(() => heard).toContain('contacts');
			heard.length = 0;
			value(await api.takeBackVisitor(EVENT, captureId));
			await expect.poll(() => heard).toContain('contacts');
		} finally {
			tab.close();
		}
	});
});
