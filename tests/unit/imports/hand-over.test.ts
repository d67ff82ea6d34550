import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, eventIdOf, sameEvent, type BoothEvent, type CaptureDraft } from '#domain/booth';
import type { ContactValues } from '#domain/chunk';
import { balances } from '#domain/ledger';
import { FrameWriter } from '#workers/codes/frames';
import { openStore } from '#workers/imports/context';
import { sweepPictures } from '#workers/imports/sweep';
import { captureKey, readCaptures, type CaptureRecord } from '#workers/store/captures';
import { api, nothing, plainDevice } from './harness';

const EVENT: BoothEvent = { id: 'h26', name: 'Hannover 2026', source: 'Trade show', goal: 0, qualifiers: [{ label: 'Interest', choices: ['Product', 'Service'] }], nextSteps: [], consentText: 'I agree.' };
const draft = (part: Partial<CaptureDraft>): CaptureDraft => ({ ...emptyDraft(), ...part });
const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => { if (!r.ok) throw new Error(r.problem.code); return r.value; };

/** All contacts as plain values, in an order of their own, and all that waits in review. */
async function people(): Promise<{ contacts: ContactValues[]; held: ContactValues[] }> {
	const file = await import('#workers/store/contacts');
	const db = await openStore();
	const ids = [...new Set((await readCaptures(db, null)).flatMap((c) => c.contactId ?? []))];
	const contacts = (await file.readContacts(db, ids)).map((c) => c.values);
	const held = (await api.heldPage(0, 100)).entries.map((e) => e.values);
	const key = (v: ContactValues): string => Object.entries(v).map((e) => e.join('=')).sort().join();
	const sorted = (list: ContactValues[]) => [...list].sort((a, b) => key(a).localeCompare(key(b)));
	return { contacts: sorted(contacts), held: sorted(held) };
}

/** A bundle of visitors who were captured on another tablet, at the moments given. */
async function bundleOf(device: string, seen: { id: string; at: number; draft: CaptureDraft; same?: string }[]): Promise<File> {
	await plainDevice();
	const db = await openStore();
	for (const [i, s] of seen.entries()) {
		const record: CaptureRecord = {
			kind: 'capture', id: s.id, event: { id: EVENT.id, name: EVENT.name, source: EVENT.source, qualifiers: EVENT.qualifiers, consentText: EVENT.consentText }, at: s.at, by: device, device, n: i + 1, revisedAt: s.at,
			draft: s.draft, consent: { status: 'notGiven', text: 'I agree.', at: s.at, by: device }, open: false, picture: null, same: s.same ?? null,
			contactId: null, importId: '', row: 0, held: null, values: {}, merged: false, gone: false, received: false
		};
		await db.put('pictures', record, captureKey(EVENT.id, s.id));
	}
	return new File([value(await api.handOverFile(EVENT.id, null)).blob], `${device}.muster`);
}

beforeEach(plainDevice);

describe('two tablets without a network (CAP-1, hand-over)', () => {
	it('CAP-1: visitors arrive with their picture, consent and order; taken in twice nobody is doubled; a wrong passphrase and a backup are refused', async () => {
		const picture = value(await api.keepPicture(Uint8Array.of(0xff, 0xd8, 1, 2, 3), 10, 20));
		const ada = value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, rating: 'hot', consent: true }), null, { picture }));
		value(await api.capture(EVENT, draft({ code: '4711' }), null, { open: true }));
		const file = new File([value(await api.handOverFile(EVENT.id, 'a long passphrase')).blob], 'a.muster');
		const backup = new File([value(await api.makeBackup(null, nothing)).blob], 'b.muster');
		await plainDevice();
		expect(await api.receiveFile(file, 'wrong', nothing)).toMatchObject({ ok: false, problem: { code: 'backupPassphrase' } });
		expect(await api.receiveFile(backup, null, nothing)).toMatchObject({ ok: false, problem: { code: 'notVisitors' } });
		expect(await api.restoreBackup(file, 'a long passphrase', nothing)).toMatchObject({ ok: false, problem: { code: 'backupIsVisitors' } });
		expect(value(await api.receiveFile(file, 'a long passphrase', nothing))).toMatchObject({ visitors: 2, created: 1, incomplete: 1, known: 0 });
		expect(value(await api.receiveFile(file, 'a long passphrase', nothing))).toMatchObject({ visitors: 2, created: 0, merged: 0, known: 2 });
		const lines = await api.visitors(EVENT.id);
		expect(lines.map((l) => [l.n, l.name, l.open, l.received])).toEqual([[2, '4711', true, true], [1, 'Ada Byron', false, true]]);
		expect(await api.capturedOf(lines[1]?.contactId ?? 0)).toEqual({ captured: true, pictures: [picture] });
		expect((await api.picture(picture))?.size).toBe(5);
		expect(lines[1]?.id).toBe(ada.captureId);
		expect((await people()).contacts[0]).toMatchObject({ consentStatus: 'Granted', tags: 'Hot, Hannover 2026', eventVisits: '1' });
	});

	it('CAP-3: tablets that are set up apart for one event mean the same, also where its id is another', async () => {
		expect(eventIdOf(' Hannover  2026')).toBe(eventIdOf('hannover 2026'));
		expect(eventIdOf('Hannover 2027')).not.toBe(eventIdOf('Hannover 2026'));
		expect([eventIdOf(''), sameEvent('Hannover 2026 ', 'HANNOVER 2026')]).toEqual(['cbf29ce484222325', true]);
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { email: 'ada@engines.example.com' } }) }]);
		await plainDevice();
		await api.saveSettings({ boothEvent: { ...EVENT, id: 'mine', name: 'hannover 2026' } });
		value(await api.receiveFile(other, null, nothing));
		expect(await api.visitors('mine')).toHaveLength(1);
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ known: 1 });
	});

	it('CAP-1: a hundred visitors fit in the codes of a minute', async () => {
		await bundleOf('one', Array.from({ length: 100 }, (_, i) => ({ id: crypto.randomUUID(), at: 1_790_000_000_000 + i * 91_000, draft: draft({ values: { fullName: `Visitor Number${i}`, company: `Company ${i * 7}`, email: `visitor.${i}@company${i * 7}.example.com`, phone1: `+4420794${10_000 + i * 37}` }, rating: 'hot', answers: { Interest: 'Product' }, note: `Wants ${i} seats by spring` }) })));
		const { bytes } = value(await api.handOverBytes(EVENT.id, 'ABCD2345'));
		expect(new FrameWriter(bytes).count * 0.28).toBeLessThan(60);
	});

	it('CAP-1, DUP-6: whatever the order in which tablets hand over, everybody ends the same, once, and what they disagree on waits for a person', async () => {
		const who = (n: number, part: Partial<CaptureDraft>): CaptureDraft => draft({ ...part, values: { email: `p${n}@engines.example.com`, ...part.values } });
		const T = 1_790_000_000_000;
		const bundles = [
			await bundleOf('one', [{ id: 'aaaaaaaa-1', at: T + 1000, draft: who(1, { values: { fullName: 'Ada Byron', company: 'Engines' }, rating: 'warm', note: 'first' }) }, { id: 'aaaaaaaa-2', at: T + 5000, draft: who(2, { values: { fullName: 'Bob Roe', jobTitle: 'Buyer' } }) }]),
			await bundleOf('two', [{ id: 'bbbbbbbb-1', at: T + 2000, draft: who(1, { values: { company: 'Engines Ltd', phone1: '+44 20 7946 0123' }, rating: 'hot', note: 'second' }) }, { id: 'bbbbbbbb-2', at: T + 3000, draft: draft({ values: { fullName: 'Nobody Known' }, code: '99' }) }]),
			await bundleOf('three', [{ id: 'cccccccc-1', at: T + 1500, draft: who(1, { values: { jobTitle: 'Countess', company: 'Analytical' }, note: 'between' }) }, { id: 'cccccccc-2', at: T + 6000, draft: who(2, { values: { jobTitle: 'Head of Buying' } }) }])
		];
		const orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0, 1, 2]];
		const ends: unknown[] = [];
		for (const order of orders) {
			await plainDevice();
			for (const b of order) value(await api.receiveFile(bundles[b] as File, null, nothing));
			const conflicts = (await api.visitors(EVENT.id)).flatMap((l) => l.conflicts.map((c) => [l.name, c.field, c.kept, c.dropped].join('/'))).sort();
			ends.push({ ...(await people()), conflicts });
			const books = (await api.getImport('booth-h26'))?.ledger;
			expect(books).toMatchObject({ total: 5, created: 2, merged: 3 });
			expect(balances(books!)).toBe(true);
		}
		for (const end of ends) expect(end).toEqual(ends[0]);
		expect(ends[0]).toMatchObject({ held: [], contacts: [{ fullName: 'Ada Byron', company: 'Engines Ltd', jobTitle: 'Countess', notes: 'first\nbetween\nsecond', eventVisits: '3' }, { fullName: 'Bob Roe', jobTitle: 'Head of Buying', eventVisits: '2' }] });
		expect((ends[0] as { conflicts: string[] }).conflicts).toEqual(['Ada Byron/company/Engines Ltd/Analytical', 'Ada Byron/company/Engines Ltd/Engines', 'Bob Roe/jobTitle/Head of Buying/Buyer']);
	});

	it('CAP-1, DUP-6: a law: visitors of three tablets, handed over in any two orders, twice or in part before, end as the same contacts', async () => {
		const some = (...v: string[]) => fc.option(fc.constantFrom(...v), { nil: undefined });
		const visit = fc.record({ person: fc.integer({ min: 0, max: 3 }), tablet: fc.integer({ min: 0, max: 2 }), company: some('Engines', 'Park', 'Mill'), jobTitle: some('Buyer', 'Head'), phone1: some('+442079460123', '+442079460124'), note: some('a', 'b'), rating: some('hot', 'cold'), yes: fc.boolean(), no: fc.boolean() });
		await fc.assert(fc.asyncProperty(fc.array(visit, { minLength: 2, maxLength: 9 }), fc.shuffledSubarray([0, 1, 2, 0, 1], { minLength: 5 }), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (visits, one, two) => {
			const bundles: File[] = [];
			for (const tablet of [0, 1, 2]) bundles.push(await bundleOf(`t${tablet}`, visits.flatMap((v, i) => {
				const values = Object.fromEntries(Object.entries({ email: `p${v.person}@engines.example.com`, company: v.company, jobTitle: v.jobTitle, ...(v.person === 0 && { phone1: v.phone1 }) }).filter(([, x]) => x));
				return v.tablet === tablet ? [{ id: `capture-${i}`, at: 1_790_000_000_000 + i * 60_000, draft: draft({ values, note: v.note ?? '', rating: (v.rating ?? null) as 'hot' | null, consent: v.yes, declined: !v.yes && v.no }) }] : [];
			})).catch(() => new File([], 'none')));
			const ends: unknown[] = [];
			for (const order of [one, two]) {
				await plainDevice();
				for (const b of order) if ((bundles[b]?.size ?? 0) > 0) value(await api.receiveFile(bundles[b] as File, null, nothing));
				const end = await people();
				expect(end.contacts).toHaveLength(new Set(visits.map((v) => v.person)).size);
				expect(end.contacts.reduce((n, c) => n + Number(c.eventVisits), 0)).toBe(visits.length);
				ends.push(end);
			}
			expect(ends[1]).toEqual(ends[0]);
		}), { numRuns: Number(process.env.MUSTER_RUNS ?? 5), seed: Number(process.env.MUSTER_SEED ?? 1) });
	});

	it('CAP-1, DUP-8: who may be somebody else by the phone waits in Manual Review; what a person settled stays settled', async () => {
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } }) }, { id: 'bbbbbbbb-2', at: 1_790_000_003_000, draft: draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Buyer' } }) }]);
		await plainDevice();
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }), null));
		const bob = value(await api.capture(EVENT, draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Head of Buying' } }), null));
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ held: 1, merged: 1, conflicts: 1 });
		expect(await api.heldCount()).toBe(1);
		const line = (await api.visitors(EVENT.id)).find((l) => l.conflicts.length > 0);
		expect(line).toMatchObject({ contactId: bob.id, conflicts: [{ field: 'jobTitle' }] });
		value(await api.settleConflict(EVENT.id, line?.id ?? '', 'jobTitle', 'Buyer'));
		expect((await api.visitors(EVENT.id)).flatMap((l) => l.conflicts)).toEqual([]);
		expect((await people()).contacts.find((c) => c.email === 'bob@engines.example.com')?.jobTitle).toBe('Buyer');
	});

	it('CAP-1, DUP-8: who waited becomes what a person decides, is completed only then, and never twice', async () => {
		const phoneOnly = draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } });
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: phoneOnly }]);
		for (const decision of ['merge', 'keepBoth'] as const) {
			await plainDevice();
			const ada = value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }), null));
			value(await api.receiveFile(other, null, nothing));
			expect(await api.capture(EVENT, phoneOnly, null, { id: 'bbbbbbbb-1' })).toMatchObject({ ok: false, problem: { code: 'heldForReview' } });
			value(await api.decideHeld('all', decision));
			const line = (await api.visitors(EVENT.id)).find((l) => l.id === 'bbbbbbbb-1');
			expect(line).toMatchObject({ held: false, contactId: decision === 'merge' ? ada.id : expect.any(Number) });
			expect(line?.contactId === ada.id).toBe(decision === 'merge');
			const done = value(await api.capture(EVENT, draft({ values: { ...phoneOnly.values, jobTitle: 'Countess' } }), null, { id: 'bbbbbbbb-1' }));
			expect(done.id).toBe(line?.contactId);
			expect((await people()).contacts).toHaveLength(decision === 'merge' ? 1 : 2);
			expect(value(await api.takeBackVisitor(EVENT, 'bbbbbbbb-1'))).toMatchObject({ total: 1 });
			expect((await people()).contacts).toHaveLength(1);
		}
	});

	it('CAP-1, DUP-8: a visitor who is taken back while waiting is decided by that: nothing of it can become a contact', async () => {
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { fullName: 'A. Byron', phone1: '+44 20 7946 0123' } }) }]);
		await plainDevice();
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+44 20 7946 0123' } }), null));
		value(await api.receiveFile(other, null, nothing));
		value(await api.takeBackVisitor(EVENT, 'bbbbbbbb-1'));
		expect(await api.heldCount()).toBe(0);
		expect(await api.getImport('booth-h26')).toMatchObject({ ledger: { held: 1 }, heldResolved: { created: 0, merged: 0, skipped: 1 } });
		expect((await api.visitors(EVENT.id)).map((l) => l.name)).toEqual(['Ada Byron']);
	});

	it('CAP-1: a visitor who was taken back leaves no picture when it is handed over again, and pictures of nobody go after a day', async () => {
		const bytes = Uint8Array.of(0xff, 0xd8, 1, 2, 3);
		const [mine, nobodys] = [value(await api.keepPicture(bytes, 10, 20)), value(await api.keepPicture(bytes, 10, 20))];
		const kept = value(await api.capture(EVENT, draft({ values: { email: 'bob@engines.example.com' } }), null, { picture: nobodys }));
		const ada = value(await api.capture(EVENT, draft({ values: { email: 'ada@engines.example.com' } }), null, { picture: mine }));
		const file = new File([value(await api.handOverFile(EVENT.id, null)).blob], 'a.muster');
		value(await api.takeBackVisitor(EVENT, ada.captureId));
		expect(value(await api.receiveFile(file, null, nothing))).toMatchObject({ known: 2 });
		expect([await api.picture(mine), (await api.picture(nobodys))?.size]).toEqual([null, 5]);
		const lost = value(await api.keepPicture(bytes, 10, 20));
		const db = await openStore();
		await sweepPictures(db, Date.now());
		expect((await api.picture(lost))?.size).toBe(5);
		await api.keepDraft({ ...draft({}), picture: lost });
		await sweepPictures(db, Date.now() + 25 * 3_600_000);
		expect((await api.picture(lost))?.size).toBe(5);
		await api.keepDraft(null);
		await sweepPictures(db, Date.now() + 25 * 3_600_000);
		expect([await api.picture(lost), (await api.picture(nobodys))?.size]).toEqual([null, 5]);
		expect((await api.visitors(EVENT.id)).map((l) => l.id)).toEqual([kept.captureId]);
	});

	it('CAP-1, DUP-6: what the same person said at another event is no disagreement between the tablets', async () => {
		const other = await bundleOf('two', [{ id: 'bbbbbbbb-1', at: 1_790_000_003_000, draft: draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Buyer' } }) }]);
		await plainDevice();
		value(await api.capture({ ...EVENT, id: 'k25', name: 'Cologne 2025' }, draft({ values: { email: 'bob@engines.example.com', jobTitle: 'Trainee' } }), null));
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ merged: 1, conflicts: 0 });
	});
});
