import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_WINDOWS, isOpenAt } from '#domain/lists/calling-window';
import type { Campaign, WorkItem } from '#domain/lists/campaign';
import type { LeadList } from '#domain/lists/lead-list';
import { openStore } from '#workers/imports/context';
import type { News } from '#workers/contract';
import { suppressedAmong } from '#workers/lists/suppressed';
import { tell } from '#workers/news';
import { hear, snapshot } from '#workers/query/snapshot';
import { api, plainDevice } from '../imports/harness';
import { alwaysOpen, assign, idsIn, lists, makeCampaign, makeList, makeProcess, namesIn, upload, valueOf } from './support';

const MINUTE = 60_000;
/** News comes when it comes: a machine may be busy. */
const PATIENT = { timeout: 15_000 };
let list: LeadList;
let campaign: Campaign;

const nextItem = async (): Promise<WorkItem | null> => valueOf(await lists.next(campaign.id)).item;
const note = (outcomeId: string, callbackAt: number | null = null) => ({ outcomeId, note: '', phone: '', callbackAt });
const done = async (id: number, outcomeId: string, callbackAt: number | null = null) =>
	valueOf(await lists.attempt(campaign.id, id, note(outcomeId, callbackAt)));

async function threePeople(): Promise<number[]> {
	await upload(list.id, [
		'Ada,Byron,ada@engines.example.com,+12125550101,,,,,',
		'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,',
		'Alan,Turing,alan@park.example.com,+12125550103,,,,,'
	]);
	const ids = await idsIn(list.id);
	valueOf(await api.setScore(ids[0]!, 20, 'test'));
	valueOf(await api.setScore(ids[1]!, 90, 'test'));
	valueOf(await api.setScore(ids[2]!, 55, 'test'));
	return ids;
}

afterEach(() => vi.useRealTimers());
beforeEach(async () => {
	await plainDevice();
	const process = await makeProcess();
	list = await makeList(process.id, 'Fair');
	campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
	await alwaysOpen();
});

describe('working a campaign (LST-6, LST-7)', () => {
	it('LST-7: best score first, each contact to one screen; one given back comes again', async () => {
		const [ada, grace, alan] = await threePeople();
		const first = await nextItem();
		expect(first).toMatchObject({
			id: grace,
			tier: 'A',
			state: 'queued',
			attempts: 0,
			name: 'Grace Hopper',
			phones: [{ field: 'phone1', number: '+12125550102' }]
		});
		expect((await nextItem())?.id).toBe(alan);
		valueOf(await lists.release(campaign.id, grace!));
		expect((await lists.campaign(campaign.id))?.states.byState).toMatchObject({ new: 2, queued: 1 });
		expect((await lists.best(campaign.id, 10)).map((r) => r.id)).toEqual([grace, ada]);
		expect(valueOf(await lists.next(campaign.id, [grace!])).item?.id).toBe(ada);
	});

	it('LST-6: an outcome with a delay recycles the contact when it is over, until its attempts are used up', async () => {
		const [, grace] = await threePeople();
		vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
		await done(grace!, 'busy');
		expect((await nextItem())?.id).not.toBe(grace);
		vi.setSystemTime(Date.now() + 31 * MINUTE);
		expect((await nextItem())?.id).toBe(grace);
		for (let n = 1; n < 6; n++) await done(grace!, 'busy');
		vi.setSystemTime(Date.now() + 600 * MINUTE);
		expect((await lists.best(campaign.id, 10)).map((r) => r.id)).not.toContain(grace);
		expect((await lists.attempts(campaign.id, grace!, 0, 50)).total).toBe(6);
	});

	it('LST-6: a callback comes first when its time has come, and not before', async () => {
		const [ada, grace] = await threePeople();
		vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
		expect(await lists.attempt(campaign.id, ada!, note('callback'))).toMatchObject({ ok: false, problem: { code: 'callbackMissing' } });
		expect(await lists.attempt(campaign.id, ada!, note('callback', Date.now() - 5 * MINUTE))).toMatchObject({
			ok: false,
			problem: { code: 'callbackPast' }
		});
		await done(ada!, 'callback', Date.now() + 60 * MINUTE);
		expect((await lists.best(campaign.id, 10))[0]?.id).toBe(grace);
		expect(await lists.callbacks(campaign.id)).toMatchObject([{ contactId: ada, due: false }]);
		vi.setSystemTime(Date.now() + 61 * MINUTE);
		expect(await nextItem()).toMatchObject({ id: ada, callbackAt: Date.now() - MINUTE });
		expect(valueOf(await lists.dashboard(campaign.id)).callbacks).toMatchObject({ due: 1, later: 0 });
	});

	it('LST-6, LST-9: do not call survives reset, churn, upload, unassigning and deletion of the list; a wrong tap is taken back', async () => {
		const [ada] = await threePeople();
		await done(ada!, 'doNotCall');
		expect(await lists.take(campaign.id, ada!)).toMatchObject({ ok: false, problem: { code: 'doNotCall' } });
		expect(await lists.attempt(campaign.id, ada!, note('noAnswer'))).toMatchObject({ ok: false, problem: { code: 'doNotCall' } });
		expect(valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }))).toEqual({ changed: 0, doNotCall: 1 });
		expect(valueOf(await lists.churn(campaign.id, null))).toEqual({ changed: 0, doNotCall: 1 });
		valueOf(await lists.takeBackAttempt(campaign.id, ada!));
		expect((await lists.campaign(campaign.id))?.states.byState.new).toBe(3);
		expect((await lists.suppressions())[0]?.numbers).toBe(0);
		await done(ada!, 'doNotCall');
		await assign(campaign.id, []);
		await assign(campaign.id, [list.id]);
		expect((await lists.best(campaign.id, 10)).map((r) => r.id)).not.toContain(ada);
		valueOf(await lists.deleteLeadList(list.id, 'Fair'));
		const again = await makeList(campaign.processId, 'Again');
		const ledger = (await upload(again.id, ['Ada,Byron,ada@engines.example.com,+12125550101,,,,,'], { update: true, churn: true }))
			.listLedger!;
		expect(ledger).toMatchObject({ outcomes: { suppressed: 1 }, suppressedBy: [{ count: 1 }] });
		expect(await namesIn(again.id)).toEqual([]);
	});

	it('LST-6, LST-9: taking back one do not call leaves a number that another one or a file asks for; the last one takes it off', async () => {
		const [ada, grace, alan] = await threePeople();
		valueOf(
			await api.saveContact(
				{ firstName: 'Grace', lastName: 'Hopper', email: 'grace@compilers.example.com', phone1: '+12125550102', phone2: '+12125550101' },
				grace!
			)
		);
		const numbers = async () => (await lists.suppressions())[0]?.numbers;
		const stopped = async () =>
			[...(await suppressedAmong(await openStore(), [ada!, grace!, alan!], campaign.processId, 'calls')).by.keys()].sort((a, b) => a - b);
		await done(ada!, 'doNotCall');
		expect([await numbers(), await stopped()]).toEqual([1, [ada, grace]]);
		await done(grace!, 'doNotCall');
		expect(await numbers()).toBe(2);
		valueOf(await lists.takeBackAttempt(campaign.id, ada!));
		expect([await numbers(), await stopped()]).toEqual([2, [ada, grace]]);
		valueOf(await lists.takeBackAttempt(campaign.id, grace!));
		expect([await numbers(), await stopped()]).toEqual([0, []]);
		const [own] = await lists.suppressions();
		valueOf(
			await lists.importSuppression(
				new File(['+12125550103'], 'dnc.csv', { type: 'text/csv' }),
				{ name: '', processId: null, into: own!.id },
				'US'
			)
		);
		await done(alan!, 'doNotCall');
		valueOf(await lists.takeBackAttempt(campaign.id, alan!));
		expect([await numbers(), await stopped()]).toEqual([1, [alan]]);
	});

	it('LST-6, LST-9: a number that a do-not-call file names after the tap stays stopped when the tap is taken back, in whichever list the file was read', async () => {
		const [ada, grace] = await threePeople();
		const file = (numbers: string[]): File => new File([numbers.join('\n')], 'dnc.csv', { type: 'text/csv' });
		const stopped = async (): Promise<string[]> =>
			[...(await suppressedAmong(await openStore(), [ada!, grace!], campaign.processId, 'calls')).by.values()].map((l) => l.kind);
		await done(ada!, 'doNotCall');
		await done(grace!, 'doNotCall');
		const [own] = await lists.suppressions();
		expect(
			valueOf(await lists.importSuppression(file(['+1 212 555 0101']), { name: '', processId: null, into: own!.id }, 'US'))
		).toMatchObject({ numbers: 0, known: 1, list: { numbers: 2 } });
		valueOf(await lists.importSuppression(file(['+1 212 555 0102']), { name: 'National', processId: null }, 'US'));
		valueOf(await lists.takeBackAttempt(campaign.id, ada!));
		valueOf(await lists.takeBackAttempt(campaign.id, grace!));
		expect((await lists.suppressions()).map((l) => [l.kind, l.numbers]).sort()).toEqual([
			['file', 1],
			['refused', 1]
		]);
		expect((await stopped()).sort()).toEqual(['file', 'refused']);
	});

	it('LST-7: who has no number is given to nobody; it is said how many, and a person may still open one', async () => {
		const [ada, grace, alan] = await threePeople();
		valueOf(await api.saveContact({ firstName: 'Ada', lastName: 'Byron', email: 'ada@engines.example.com' }, ada!));
		valueOf(
			await api.saveContact(
				{ firstName: 'Alan', lastName: 'Turing', email: 'alan@park.example.com', phone1: '+12125550103', phone1Type: 'Fax' },
				alan!
			)
		);
		expect((await lists.best(campaign.id, 10)).map((r) => r.id)).toEqual([grace]);
		expect(valueOf(await lists.dashboard(campaign.id))).toMatchObject({ workable: 1, callableNow: 1, numberless: 2 });
		await done(grace!, 'interested');
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'numberless', nextAt: null });
		expect(valueOf(await lists.take(campaign.id, ada!))).toMatchObject({ id: ada, phones: [] });
	});

	it('CON-1, LST-7: for a call that is taken or ended the contact list reads no members again, for a change of lists it does', async () => {
		const heard: News[] = [];
		const ear = new BroadcastChannel('muster');
		ear.onmessage = (e: MessageEvent<News>) => {
			heard.push(e.data);
			hear(e.data);
		};
		const [ada] = await threePeople();
		// What the three people's making tells is heard by everybody before the list is read.
		tell({ kind: 'settings' });
		await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'settings' }), PATIENT);
		heard.length = 0;
		const before = await snapshot();
		valueOf(await lists.take(campaign.id, ada!));
		await done(ada!, 'noAnswer');
		await vi.waitFor(() => expect(heard).toMatchObject(Array(2).fill({ kind: 'lists', work: true })), PATIENT);
		expect(await snapshot()).toBe(before);
		valueOf(await lists.saveLeadList({ ...list, name: 'Fair 2026' }));
		await vi.waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'lists', told: expect.any(String) as string }), PATIENT);
		expect((await snapshot()).lists.get(list.id)?.name).toBe('Fair 2026');
		ear.close();
	});

	it('LST-2, LST-6: callbacks of a list that is disabled are not shown until it is enabled again', async () => {
		const [ada] = await threePeople();
		await done(ada!, 'callback', Date.now() + 60 * MINUTE);
		expect(await lists.callbacks(campaign.id)).toMatchObject([{ contactId: ada }]);
		valueOf(await lists.enableLeadList(list.id, false));
		expect(await lists.callbacks(campaign.id)).toEqual([]);
		valueOf(await lists.enableLeadList(list.id, true));
		expect(await lists.callbacks(campaign.id)).toMatchObject([{ contactId: ada }]);
	});

	it('LST-5: unassigning says what is lost and does nothing until that is confirmed', async () => {
		const [ada, grace] = await threePeople();
		await done(ada!, 'noAnswer');
		await done(grace!, 'callback', Date.now() + 60 * MINUTE);
		expect(valueOf(await lists.previewAssignment(campaign.id, []))).toEqual({
			added: [],
			lost: [{ list: { id: list.id, name: 'Fair' }, contacts: 3, worked: 2, attempts: 2, callbacks: 1, doNotCall: 0 }]
		});
		expect(await lists.assign(campaign.id, [], [])).toMatchObject({ ok: false, problem: { code: 'lossNotConfirmed' } });
		expect((await lists.campaign(campaign.id))?.lists).toEqual([list.id]);
		await assign(campaign.id, []);
		expect((await lists.attempts(campaign.id, null, 0, 10)).total).toBe(0);
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'noLists', nextAt: null });
		valueOf(await lists.assign(campaign.id, [list.id], []));
		expect((await lists.campaign(campaign.id))?.states.byState).toMatchObject({ new: 3 });
	});

	it('LST-2, LST-5: a list that is disabled is not worked; enabled again it stands as before', async () => {
		const [ada] = await threePeople();
		await done(ada!, 'noAnswer');
		valueOf(await lists.enableLeadList(list.id, false));
		expect(valueOf(await lists.next(campaign.id)).item).toBeNull();
		valueOf(await lists.enableLeadList(list.id, true));
		expect((await lists.campaign(campaign.id))?.states.byState).toMatchObject({ notReached: 1, new: 2 });
	});

	it('LST-6: reset of the unsuccessful leaves the others; churn goes by its filter; both count first', async () => {
		const [ada, grace, alan] = await threePeople();
		await done(ada!, 'noAnswer');
		await done(grace!, 'interested');
		expect(valueOf(await lists.countReset(campaign.id, { which: 'unsuccessful', lists: null }))).toEqual({ changed: 1, doNotCall: 0 });
		expect(valueOf(await lists.reset(campaign.id, { which: 'unsuccessful', lists: null }))).toEqual({ changed: 1, doNotCall: 0 });
		await done(alan!, 'wrongNumber');
		const filter = { outcomes: ['interested'], tiers: ['A' as const] };
		expect(valueOf(await lists.countChurn(campaign.id, filter))).toEqual({ changed: 1, doNotCall: 0 });
		valueOf(await lists.churn(campaign.id, filter));
		expect((await lists.campaign(campaign.id))?.states.byState).toMatchObject({ new: 2, done: 1 });
	});

	it('LST-7: outside its calling window nobody is given out; it says when the next may be', async () => {
		await threePeople();
		valueOf(await lists.saveCallingWindows(null));
		vi.useFakeTimers({ now: new Date('2026-03-04T12:30:00Z'), toFake: ['Date'] });
		// 07:30 in New York, where all three numbers are.
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'closed', nextAt: Date.parse('2026-03-04T13:00:00Z') });
		expect(valueOf(await lists.dashboard(campaign.id))).toMatchObject({ workable: 3, callableNow: 0 });
		vi.setSystemTime(new Date('2026-03-04T13:00:00Z'));
		expect((await nextItem())?.localMinute).toBe(480);
		expect([
			isOpenAt(DEFAULT_WINDOWS, 'FR', 0, 13 * 60 + 30),
			isOpenAt(DEFAULT_WINDOWS, 'DE', 6, 12 * 60),
			isOpenAt(DEFAULT_WINDOWS, 'DE', 0, 12 * 60)
		]).toEqual([false, false, true]);
	});

	it('LST-6, LST-7: who asked for a moment is called then whatever the window says, but not hours later', async () => {
		const [ada] = await threePeople();
		valueOf(await lists.saveCallingWindows({ '': Array.from({ length: 7 }, () => []) }));
		vi.useFakeTimers({ now: new Date('2026-03-04T02:00:00Z'), toFake: ['Date'] });
		await done(ada!, 'callback', Date.now() + 10 * MINUTE);
		vi.setSystemTime(Date.now() + 100 * MINUTE);
		expect(await nextItem()).toBeNull();
		vi.setSystemTime(Date.now() - 80 * MINUTE);
		expect((await nextItem())?.id).toBe(ada);
	});

	it('LST-7: two tabs get two contacts; what one notes the other sees', async () => {
		await threePeople();
		const [a, b] = await Promise.all([nextItem(), nextItem()]);
		expect(new Set([a?.id, b?.id]).size).toBe(2);
		expect((await (await openStore()).getAll('callStates'))[0]?.state.filter((s) => s === 1)).toHaveLength(2);
	});
});
