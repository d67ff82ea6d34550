import { beforeEach, describe, expect, it } from 'vitest';
import { captureValues, emptyDraft, isBlank, typedSince, type BoothEvent, type CaptureDraft } from '#domain/booth/booth';
import { balances } from '#domain/imports/ledger';
import { freshDevice } from '../harness';
import { localDay } from '#domain/basics/local-day';
import { boothTally, capture } from '#workers/imports/booth/capture';
import { takeBackVisitor } from '#workers/imports/booth/take-back-visitor';
import { keepDraft, keptCompletion, keptDraft, keptPlaces } from '#workers/imports/booth/kept-drafts';
import { undoImport } from '#workers/imports/undo/undo-import';
import { deleteContacts } from '#workers/imports/contacts/delete-restore';
import { openStore } from '#workers/imports/context';
import { finishing, overTime } from '#domain/figures/insights';
import { readContacts } from '#workers/store/contacts';
import { readTotals } from '#workers/store/events';
import { aMomentLater } from '../../../support/turns';
import { fromNoon } from '../../../support/from-noon';

fromNoon();

const EVENT: BoothEvent = {
	id: 'h26',
	name: 'Hannover 2026',
	source: 'Trade show',
	goal: 40,
	qualifiers: [{ label: 'Interest', choices: ['Product', 'Service'] }],
	nextSteps: ['Call'],
	consentText: 'I agree.'
};
const draft = (part: Partial<CaptureDraft>): CaptureDraft => ({ ...emptyDraft(), ...part });
const saved = async (d: CaptureDraft, into: number | null = null) => {
	const result = await capture(EVENT, d, into);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
};
const valuesOf = async (id: number | null) => (await readContacts(await openStore(), [id ?? 0]))[0]?.values;
const manifest = async () => (await openStore()).get('imports', 'booth-h26');

beforeEach(freshDevice);

describe('capturing at a booth (CAP-1, CAP-3)', () => {
	it('CAP-1, CAP-3: taps become the event’s source, tags, notes and consent with its wording and day', () => {
		const values = captureValues(
			EVENT,
			draft({
				values: { fullName: 'Ada Byron' },
				rating: 'hot',
				answers: { Interest: 'Product' },
				nextStep: 'Call',
				note: 'Two seats',
				consent: true,
				code: '4711'
			}),
			'2026-11-26'
		);
		expect(values).toEqual({
			fullName: 'Ada Byron',
			leadSource: 'Trade show',
			tags: 'Hot, Interest: Product, Hannover 2026',
			notes: 'Next step: Call\nTwo seats\nCode: 4711',
			lastActivityDate: '2026-11-26',
			eventVisits: '1',
			consentStatus: 'Granted',
			consentDate: '2026-11-26',
			consentText: 'I agree.'
		});
		expect(captureValues({ ...EVENT, name: 'A, B; C', source: '' }, draft({}), '2026-11-26')).toMatchObject({
			tags: 'A B C',
			leadSource: 'A, B; C'
		});
		expect(isBlank(emptyDraft())).toBe(true);
		const tapped = draft({
			values: { firstName: 'Ada', email: 'ada@engines.example.com' },
			rating: 'hot',
			answers: { Budget: 'Yes' },
			note: 'calls back',
			consent: true
		});
		expect(isBlank(typedSince(tapped, tapped))).toBe(true);
		expect(typedSince(tapped, { ...tapped, values: { ...tapped.values, firstName: 'Bob' }, rating: 'cold', note: 'calls back' })).toEqual({
			...emptyDraft(),
			values: { firstName: 'Bob' },
			rating: 'cold',
			declined: false
		});
		expect(isBlank(draft({ note: ' ' }))).toBe(true);
		expect(isBlank(draft({ consent: true }))).toBe(false);
	});

	it('CAP-1, IMP-7, HIS-1: each visitor is counted once, as created or merged, in the books and in Insights, and the books balance', async () => {
		const ada = await saved(draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, rating: 'hot' }));
		const alan = await saved(draft({ values: { fullName: 'Alan Turing', phone1: '+44 20 7946 0999' } }));
		expect([ada.merged, alan.merged, alan.tally.today]).toEqual([false, false, 2]);
		await aMomentLater();
		const again = await saved(draft({ values: { email: 'ADA@engines.example.com', company: 'Engines Ltd' }, note: 'Back again' }));
		expect(again).toMatchObject({ id: ada.id, merged: true });
		expect(await valuesOf(ada.id)).toMatchObject({
			fullName: 'Ada Byron',
			company: 'Engines Ltd',
			eventVisits: '2',
			notes: expect.stringContaining('Back again') as string,
			tags: expect.stringContaining('Hot') as string
		});
		const books = await manifest();
		expect(books?.ledger).toMatchObject({ total: 3, created: 2, merged: 1 });
		expect(balances(books!.ledger)).toBe(true);
		const totals = await readTotals(await openStore());
		expect(totals.imports.get('booth-h26')).toMatchObject({ method: 'booth', done: { total: 3, created: 2, merged: 1 } });
		expect(overTime([...totals.days.values()], localDay(Date.now())).at(-1)?.parts).toEqual({
			created: 2,
			merged: 1,
			skipped: 0,
			held: 0,
			failed: 0
		});
		expect(finishing([...totals.imports.values()])).toMatchObject({ started: 0, open: 0 });
		expect(again.tally).toMatchObject({ today: 3, total: 3 });
		expect(again.tally.last.map((l) => l.id)).toEqual([ada.id, alan.id]);
	});

	it('CAP-3, IMP-13: an event that was taken back as a whole stays taken back; the next visitor begins another', async () => {
		await saved(draft({ values: { email: 'ada@engines.example.com' } }));
		expect((await undoImport('booth-h26', 'keep')).ok).toBe(true);
		const next = await saved(draft({ values: { email: 'alan@park.example.com' } }));
		expect(next.tally).toMatchObject({ today: 1, total: 1 });
		expect((await manifest())?.ledger.total).toBe(1);
		expect((await (await openStore()).get('imports', 'booth-h26-2'))?.ledger).toMatchObject({ total: 1, created: 1 });
	});

	it('CAP-1: the contact that was chosen takes the visitor in; one that was deleted meanwhile does not', async () => {
		const first = await saved(draft({ values: { fullName: 'Grace Hopper', phone1: '+1 212 555 0123' } }));
		const into = await saved(draft({ values: { fullName: 'G. Hopper', email: 'grace@compilers.example.com' } }), first.id);
		expect(into).toMatchObject({ id: first.id, merged: true });
		expect(await valuesOf(first.id)).toMatchObject({ email: 'grace@compilers.example.com', phone1: '+12125550123' });
		await deleteContacts([first.id!]);
		const anew = await saved(draft({ values: { email: 'other@compilers.example.com' } }), first.id);
		expect(anew.merged).toBe(false);
		expect((await boothTally(EVENT)).last.some((l) => l.id === anew.id)).toBe(true);
	});

	it('CAP-1, IMP-12: the visitor being typed is kept until the transaction that saves, and survives a refusal', async () => {
		const typed = draft({ values: { fullName: 'Only A Name' }, note: 'no address yet' });
		await keepDraft(typed);
		expect(await keptDraft()).toEqual(typed);
		expect(await capture(EVENT, typed, null)).toMatchObject({ ok: false, problem: { code: 'missingEmailOrPhone' } });
		expect(await keptDraft()).toEqual(typed);
		await saved({ ...typed, values: { ...typed.values, phone1: '+44 20 7946 0999' } });
		expect(await keptDraft()).toBeNull();
		expect((await boothTally(EVENT)).today).toBe(1);
		await keepDraft({ ...typed, picture: 'badge' });
		expect(await keptDraft()).toEqual({ ...typed, picture: 'badge' });
		expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
	});

	it('CAP-1, IMP-12: what is typed of a visitor that is completed is kept beside the new one, until it is saved; of one that is gone nothing is', async () => {
		const first = await capture(EVENT, draft({ note: 'badge in the box' }), null, { open: true });
		const id = first.ok ? first.value.captureId : '';
		const next = draft({ values: { fullName: 'Ada Byron' } });
		const typed = draft({ values: { fullName: 'Grace Hopper', email: 'grace@compilers.example.com' }, note: 'badge in the box' });
		await keepDraft(next);
		await keepDraft({ ...typed, picture: 'badge' }, id);
		expect(await keptDraft()).toEqual(next);
		expect(await keptCompletion(EVENT.id)).toEqual({ id, draft: { ...typed, picture: 'badge' } });
		expect(await keptCompletion('another')).toBeNull();
		expect(await capture(EVENT, typed, null, { id })).toMatchObject({ ok: true });
		expect(await keptCompletion(EVENT.id)).toBeNull();
		expect(await keptDraft()).toEqual(next);
		await keepDraft(typed, id);
		expect((await takeBackVisitor(EVENT, id)).ok).toBe(true);
		expect(await keptCompletion(EVENT.id)).toBeNull();
	});

	it('CAP-1, IMP-12: two tabs of the booth keep their visitors apart: saving in one takes nothing from the other', async () => {
		const [ada, grace] = [
			draft({ values: { email: 'ada@engines.example.com' } }),
			draft({ values: { email: 'grace@compilers.example.com' }, note: 'Two seats' })
		];
		await keepDraft(ada);
		await keepDraft(grace, null, 1);
		expect(await keptPlaces(EVENT.id)).toEqual([0, 1]);
		expect(await capture(EVENT, ada, null)).toMatchObject({ ok: true });
		expect([await keptDraft(), await keptDraft(1)]).toEqual([null, grace]);
		expect(await keptPlaces(EVENT.id)).toEqual([1]);
		expect(await capture(EVENT, grace, null, { place: 1 })).toMatchObject({ ok: true });
		expect(await keptPlaces(EVENT.id)).toEqual([]);
		// Whoever is completed in one of them is kept there as well, and is of its event alone.
		const later = await capture(EVENT, draft({ note: 'badge in the box' }), null, { open: true, place: 2 });
		await keepDraft(ada, later.ok ? later.value.captureId : '', 2);
		expect(await keptPlaces(EVENT.id)).toEqual([2]);
		expect(await keptPlaces('another')).toEqual([]);
	});
});
