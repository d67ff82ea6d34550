import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, type BoothEvent, type CaptureDraft } from '#domain/booth/booth';
import { DELIVERY_STATUSES, type DeliveryStatus } from '#domain/delivery';
import { badgeIds } from '#workers/imports/booth/attendees';
import { openStore } from '#workers/imports/context';
import { settleVisitor } from '#workers/imports/booth/settle-visitor';
import { asWriter } from '#workers/locks';
import { readCapture, type CaptureRecord } from '#workers/store/captures';
import { readContacts } from '#workers/store/contacts';
import { api, csv, plainDevice } from '../harness';
import { fromNoon } from '../../../support/from-noon';
import { aMomentLater } from '../../../support/turns';

const EVENT: BoothEvent = {
	id: 'h26',
	name: 'Hannover 2026',
	source: 'Trade show',
	goal: 0,
	qualifiers: [],
	nextSteps: ['Call'],
	consentText: 'I agree.'
};
const draft = (part: Partial<CaptureDraft>): CaptureDraft => ({ ...emptyDraft(), ...part });
const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
	if (!r.ok) throw new Error(r.problem.code);
	return r.value;
};
const valuesOf = async (id: number | null) => (await readContacts(await openStore(), [id ?? 0]))[0]?.values;
const attendees = csv('Badge ID,First name,Last name,E-mail,Company', [
	'A-4711,Ada,Byron,ada@engines.example.com,Engines Ltd',
	'b 12,Alan,Turing,alan@park.example.com,Bletchley Park',
	',No,Badge,no@badge.example.com,None'
]);

fromNoon();
beforeEach(plainDevice);

describe('visitors to be completed (CAP-1, CAP-2)', () => {
	it('CAP-2: the id of a badge is found in plain text, in addresses and between separators', () => {
		expect(badgeIds(' A-47 11 ')).toEqual(['a-4711']);
		expect(badgeIds('https://show.example.com/badge/A-4711?x=9#')).toEqual(['https://show.example.com/badge/a-4711?x=9#', '9', 'a-4711']);
		expect(badgeIds('EV26|A-4711|x')).toContain('a-4711');
		expect(badgeIds('')).toEqual([]);
		// A badge and another code of the same visitor.
		expect(badgeIds('https://show.example.com/badge/A-4711\nB-12')).toEqual(expect.arrayContaining(['a-4711', 'b-12']));
		expect(badgeIds('B-12\nhttps://show.example.com/badge/A-4711')).toEqual(expect.arrayContaining(['a-4711', 'b-12']));
	});

	it('CAP-1, PUSH-3: who comes again after a delivery is not delivered until another holds what was said then; one taken in from another tablet neither', async () => {
		const db = await openStore();
		const grace = value(
			await api.capture(EVENT, draft({ values: { fullName: 'Grace Hopper', email: 'grace@compilers.example.com' } }), null)
		);
		const deliver = async (id: string, createdAt: number, as: DeliveryStatus = 'updated'): Promise<void> => {
			await db.put('batches', { id, destinationId: 'd', createdAt, counts: {}, takenBack: null } as never, id);
			await db.put(
				'batchChunks',
				{ batchId: id, n: 0, contactIds: Uint32Array.of(grace.id!), status: Uint8Array.of(DELIVERY_STATUSES.indexOf(as)) } as never,
				[id, 0]
			);
		};
		const said = async (): Promise<unknown[]> => [
			(await api.boothTally(EVENT)).waiting,
			(await api.undeliveredVisitors()).all,
			...(await api.visitors(EVENT.id)).map((v) => v.delivered)
		];
		const now = Date.now();
		await deliver('one', now + 1);
		expect(await said()).toEqual([0, 0, true]);
		await expect.poll(() => Date.now() > now + 1).toBe(true);
		const again = value(await api.capture(EVENT, draft({ values: { email: 'grace@compilers.example.com' }, note: 'Now 500 seats' }), null));
		expect(again.tally).toMatchObject({ today: 2, waiting: 1 });
		expect(await said()).toEqual([1, 1, false, true]);
		await deliver('two', Date.now());
		expect(await said()).toEqual([0, 0, true, true]);
		// What a CRM has it has, whatever becomes of a later delivery.
		await deliver('three', Date.now(), 'rejected');
		expect(await said()).toEqual([0, 0, true, true]);
		// The same from another tablet, captured long ago: what counts is when it came here.
		await expect.poll(async () => Date.now() > (await db.get('batches', 'three'))!.createdAt).toBe(true);
		const [before] = (await db.getAll('pictures')).filter((c) => c.kind === 'capture');
		value(
			await asWriter(() =>
				settleVisitor(
					db,
					{ ...(before as CaptureRecord), id: 'elsewhere', at: 1, revisedAt: 1, contactId: null, row: 0, received: true },
					{ into: null, before: null, requires: false }
				)
			)
		);
		expect(await said()).toEqual([1, 1, true, true, false]);
	});

	it('CAP-1, PUSH-3: a clock that is set back after a delivery, or before one, makes no visitor delivered who is not, and none wait who does not', async () => {
		const db = await openStore();
		const ada = { fullName: 'Ada Byron', email: 'ada@engines.example.com' };
		const { id } = value(await api.capture(EVENT, draft({ values: ada }), null));
		const deliver = async (batch: string, createdAt: number, as: DeliveryStatus): Promise<void> => {
			const generation = Number(await db.get('settings', 'generation'));
			await db.put('batches', { id: batch, destinationId: 'd', createdAt, generation, counts: {}, takenBack: null } as never, batch);
			const status = Uint8Array.of(DELIVERY_STATUSES.indexOf(as));
			await db.put('batchChunks', { batchId: batch, n: 0, contactIds: Uint32Array.of(id!), status } as never, [batch, 0]);
		};
		const said = async (): Promise<unknown[]> => [
			(await api.boothTally(EVENT)).waiting,
			(await api.undeliveredVisitors()).all,
			...(await api.visitors(EVENT.id)).map((v) => v.delivered)
		];
		// The delivery was made before the clock went back by an hour.
		await deliver('before', Date.now() + 3_600_000, 'created');
		expect(await said()).toEqual([0, 0, true]);
		value(await api.capture(EVENT, draft({ values: { ...ada, company: 'Engines Ltd' } }), null));
		expect(await said()).toEqual([1, 1, false, true]);
		// The newest delivery is the one that was made last, whatever its clock said.
		await deliver('waits', Date.now() - 3_600_000, 'waiting');
		expect(await said()).toEqual([1, 0, false, true]);
		await deliver('after', Date.now() - 3_600_000, 'updated');
		expect(await said()).toEqual([0, 0, true, true]);
	});

	it('CAP-2: a badge that nobody knows is kept, and becomes a person when the list is loaded; a known one is filled in at once', async () => {
		const kept = value(await api.capture(EVENT, draft({ code: 'a-4711', rating: 'hot' }), null, { open: true }));
		expect(kept).toMatchObject({ id: null, tally: { today: 1, total: 1, open: 1, waiting: 1 } });
		expect(value(await api.attendeeColumns(attendees))).toMatchObject({
			column: 0,
			headers: ['Badge ID', 'First name', 'Last name', 'E-mail', 'Company']
		});
		expect(await api.loadAttendees(csv('Badge ID,Name', [',Nobody']), 0)).toMatchObject({ ok: false, problem: { code: 'attendeesNoIds' } });
		expect(value(await api.loadAttendees(attendees, 0))).toMatchObject({ list: { people: 2 }, resolved: 1 });
		const [line] = await api.visitors(EVENT.id);
		expect(line).toMatchObject({ id: kept.captureId, name: 'Ada Byron', company: 'Engines Ltd', open: true, delivered: false });
		expect(await valuesOf(line?.contactId ?? null)).toMatchObject({
			email: 'ada@engines.example.com',
			tags: 'Hot, Hannover 2026',
			notes: 'Code: a-4711'
		});
		expect(await api.readCode('B12')).toMatchObject({ kind: 'attendee', list: 'leads.csv', values: { email: 'alan@park.example.com' } });
		expect(await api.readCode('unknown')).toMatchObject({ kind: 'text', values: {} });
		value(await api.dropAttendees((await api.attendeeLists())[0]?.id ?? ''));
		expect(await api.readCode('B12')).toMatchObject({ kind: 'text' });
		// HIS-2: that people were taken away is in the audit log, as that they came.
		const log = (await (await openStore()).getAll('journal')).filter((e) => e.action.startsWith('booth.attendees'));
		expect(log.map((e) => [e.action, e.params])).toEqual([
			['booth.attendees', { file: 'leads.csv', people: 2 }],
			['booth.attendeesRemoved', { file: 'leads.csv', people: 2 }]
		]);
	});

	it('CAP-2: a badge whose code gave no more than its address is filled in too by a list that comes later, once', async () => {
		const code = 'A-4711;ada@engines.example.com';
		const read = await api.readCode(code);
		value(await api.capture(EVENT, draft({ code, values: read.values }), null, { open: true }));
		expect(value(await api.loadAttendees(attendees, 0))).toMatchObject({ resolved: 1 });
		expect((await api.visitors(EVENT.id)).map((l) => [l.name, l.company])).toEqual([['Ada Byron', 'Engines Ltd']]);
		expect(value(await api.loadAttendees(attendees, 0))).toMatchObject({ resolved: 0 });
	});

	it('CAP-1, CAP-2: a visitor who is completed while a list is being loaded stays as it was completed', async () => {
		const kept = value(await api.capture(EVENT, draft({ code: 'a-4711' }), null, { open: true }));
		const db = await openStore();
		let loading: ReturnType<typeof api.loadAttendees> | null = null;
		await asWriter(async () => {
			loading = api.loadAttendees(attendees, 0);
			// It says that the list is kept, reads who waits for it, and stands behind this write.
			await expect.poll(async () => (await db.getAll('journal')).some((j) => j.action === 'booth.attendees')).toBe(true);
			for (let i = 0; i < 20; i++) await db.count('pictures');
			const before = await readCapture(db, EVENT.id, kept.captureId);
			value(
				await settleVisitor(
					db,
					{
						...before!,
						open: false,
						draft: draft({ code: 'a-4711', note: 'her sister', values: { email: 'augusta@engines.example.com' } })
					},
					{ into: null, before, requires: false }
				)
			);
		});
		expect(value(await loading!)).toMatchObject({ resolved: 0 });
		const [line] = await api.visitors(EVENT.id);
		expect(await valuesOf(line?.contactId ?? null)).toMatchObject({
			email: 'augusta@engines.example.com',
			notes: expect.stringContaining('her sister')
		});
		expect((await readCapture(db, EVENT.id, kept.captureId))?.draft.note).toBe('her sister');
	});

	it('CAP-1: a visitor who was scanned in a row is completed later: the same contact, counted once, what was wrong before is gone', async () => {
		const first = value(
			await api.capture(
				EVENT,
				draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, rating: 'cold', note: 'typo' }),
				null,
				{ open: true }
			)
		);
		const done = value(
			await api.capture(
				EVENT,
				draft({
					values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' },
					rating: 'hot',
					nextStep: 'Call',
					note: 'two seats'
				}),
				null,
				{ id: first.captureId }
			)
		);
		expect(done).toMatchObject({ id: first.id, captureId: first.captureId, merged: false, tally: { total: 1, open: 0 } });
		expect(await valuesOf(first.id)).toMatchObject({
			phone1: '+442079460123',
			tags: 'Hot, Hannover 2026',
			notes: 'Next step: Call\ntwo seats',
			eventVisits: '1'
		});
		expect((await api.getImport('booth-h26'))?.ledger).toMatchObject({ total: 1, created: 1 });
		// By the one with a mail address that was typed wrong the first time, too.
		value(await api.capture(EVENT, draft({ values: { email: 'ada.byron@engines.example.com' } }), null, { id: first.captureId }));
		expect((await valuesOf(first.id))?.email).toBe('ada.byron@engines.example.com');
	});

	it('CAP-1, CON-3: what was typed by hand after the capture stays when the visitor is completed', async () => {
		const first = value(
			await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', company: 'Engins' } }), null, {
				open: true
			})
		);
		await aMomentLater();
		value(await api.saveContact({ ...(await valuesOf(first.id)), company: 'Engines Ltd', tags: 'Hannover 2026, Mine' }, first.id));
		value(
			await api.capture(
				EVENT,
				draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', company: 'Engins' }, rating: 'hot' }),
				null,
				{ id: first.captureId }
			)
		);
		expect(await valuesOf(first.id)).toMatchObject({ company: 'Engines Ltd', tags: 'Mine, Hot, Hannover 2026' });
	});

	it('CAP-1: a visitor taken back counts no more; the contact goes only when it was made for this one', async () => {
		const ada = value(await api.capture(EVENT, draft({ values: { email: 'ada@engines.example.com' } }), null));
		const again = value(await api.capture(EVENT, draft({ values: { email: 'ada@engines.example.com' } }), null));
		expect(value(await api.takeBackVisitor(EVENT, again.captureId))).toMatchObject({ today: 1, total: 1 });
		expect(await valuesOf(ada.id)).toBeDefined();
		expect(value(await api.takeBackVisitor(EVENT, ada.captureId))).toMatchObject({ today: 0, total: 0, last: [] });
		expect(await valuesOf(ada.id)).toBeUndefined();
	});

	it('CAP-1: consent is reported with wording, answer, time and who asked, as CSV and as JSON', async () => {
		await api.saveSettings({ userName: 'Kim' });
		const yes = value(
			await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, consent: true }), null)
		);
		value(await api.capture(EVENT, draft({ values: { email: '=bob@engines.example.com', fullName: '=1+1' }, declined: true }), null));
		const words = {
			heads: ['Name', 'Email', 'Status', 'Wording', 'Time', 'By', 'Event', 'Device', 'Visitor'],
			status: { granted: 'Agreed', declined: 'Declined', notGiven: 'Not given', notAsked: 'Not asked' }
		};
		const one = value(await api.consentReport({ contactId: yes.id ?? 0 }, 'json', words));
		const said = (JSON.parse(await one.blob.text()) as { consents: Record<string, unknown>[] }).consents;
		expect(said).toHaveLength(1);
		expect(said[0]).toMatchObject({
			name: 'Ada Byron',
			status: 'granted',
			wording: 'I agree.',
			capturedBy: 'Kim',
			event: 'Hannover 2026',
			visitor: 1
		});
		expect(Date.parse(String(said[0]?.at))).toBeGreaterThan(1_700_000_000_000);
		const all = await value(await api.consentReport({ eventId: EVENT.id }, 'csv', words)).blob.text();
		expect(all).toContain('Agreed');
		expect(all.split('\r\n').filter(Boolean)).toHaveLength(3);
		expect(all).toContain("'=1+1");
		expect(await valuesOf(yes.id)).toMatchObject({ consentStatus: 'Granted' });
	});
});
