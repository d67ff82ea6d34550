import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Campaign, Dashboard } from '#domain/lists/campaign';
import type { ImportManifest } from '#domain/import';
import type { LeadList } from '#domain/lists/lead-list';
import { doneShare } from '#lib/state/lists/campaign-words';
import { api, plainDevice } from '../imports/harness';
import { alwaysOpen, dialerRequest, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const MINUTE = 60_000;
let list: LeadList;
let campaign: Campaign;
let imported: ImportManifest;
let ids: number[];

const done = async (id: number | undefined, outcomeId: string, callbackAt: number | null = null) =>
	valueOf(await lists.attempt(campaign.id, id!, { outcomeId, note: '', phone: '', callbackAt }));
const dashboard = async (): Promise<Dashboard> => valueOf(await lists.dashboard(campaign.id));
const stop = async (...numbers: string[]) =>
	valueOf(
		await lists.importSuppression(new File([['phone', ...numbers].join('\n')], 'dnc.csv'), { name: 'Register', processId: null }, 'US')
	);

afterEach(() => vi.useRealTimers());
beforeEach(async () => {
	await plainDevice();
	vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
	list = await makeList((await makeProcess()).id, 'Fair');
	campaign = await makeCampaign(list.processId, 'Autumn', [list.id]);
	await alwaysOpen();
	imported = await upload(list.id, [
		'Ada,Byron,ada@engines.example.com,+12125550101,,,,,',
		'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,',
		'Alan,Turing,alan@park.example.com,+12125550103,,,,,',
		'Emmy,Noether,emmy@park.example.com,+12125550104,,,,,'
	]);
	ids = await idsIn(list.id);
});

describe('figures of lists and campaigns agree with what happens (LST-6, LST-7)', () => {
	it('LST-7: how far a campaign is, is the same on its row, its page and by list and tier: who waits for a callback is not through, who has no further try is', async () => {
		await done(ids[0], 'callback', Date.now() + 60 * MINUTE);
		await done(ids[1], 'interested');
		for (let n = 0; n < 4; n++) await done(ids[2], 'voicemail');
		const d = await dashboard();
		expect(d.campaign.states).toMatchObject({ total: 4, byState: { reached: 1, done: 1, notReached: 1, new: 1 }, through: 2 });
		expect(doneShare((await lists.campaigns(list.processId))[0]!.states)).toBe(0.5);
		expect([d.lists, d.tiers].map((rows) => rows.reduce((n, r) => n + r.states.through, 0))).toEqual([2, 2]);
	});

	it('LST-6, LST-9: a callback of who was put on a suppression list meanwhile, or refused calls, is none: not in the list, not in the figure, and nobody waits for it', async () => {
		for (const id of ids.slice(0, 3)) await done(id, 'callback', Date.now() + MINUTE);
		await done(ids[3], 'interested');
		await stop('+12125550101');
		valueOf(
			await api.saveContact(
				{ firstName: 'Grace', lastName: 'Hopper', email: 'grace@compilers.example.com', phone1: '+12125550102', consentStatus: 'refused' },
				ids[1]!
			)
		);
		vi.setSystemTime(Date.now() + 2 * MINUTE);
		expect(await dashboard()).toMatchObject({ workable: 1, callbacks: { due: 1, later: 0 }, suppressed: 1, refused: 1 });
		expect((await lists.callbacks(campaign.id)).map((c) => c.contactId)).toEqual([ids[2]]);
		await done(ids[2], 'interested');
		vi.setSystemTime(Date.now() - 2 * MINUTE);
		expect(await dashboard()).toMatchObject({ callbacks: { due: 0, later: 0 }, nextDue: null });
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'refused', nextAt: null });
	});

	it('LST-6, LST-7: why there is nobody to call is said as it is: passed over, on a suppression list, with a dialer, or worked', async () => {
		const next = async (pass: number[] = []) => {
			const got = valueOf(await lists.next(campaign.id, pass));
			return got.item ? got.item.name : got.why;
		};
		expect(await next(ids)).toBe('passed');
		await done(ids[0], 'interested');
		valueOf(await lists.exportDialer(dialerRequest(campaign.id, { queue: true })));
		expect(await next()).toBe('dialer');
		valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }));
		await stop('+12125550101', '+12125550102', '+12125550103', '+12125550104');
		expect(await next()).toBe('suppressed');
		valueOf(await lists.deleteSuppression((await lists.suppressions())[0]!.id, 'Register'));
		for (const id of ids) await done(id, 'interested');
		expect(await next()).toBe('finished');
	});

	it('LST-7, LST-9: “after this one” counts only those who are given out', async () => {
		await stop('+12125550103', '+12125550104');
		const first = valueOf(await lists.next(campaign.id)).item!;
		expect(first.remaining).toBe(1);
		expect((await dashboard()).workable).toBe(1);
		// While the contact is in view, too: another one is worked, or may not be called any more.
		expect(await lists.hourOf(campaign.id, first.id, '', true)).toMatchObject({ remaining: 1 });
		await done(
			ids.find((id) => id !== first.id && id !== ids[2] && id !== ids[3]),
			'interested'
		);
		expect(await lists.hourOf(campaign.id, first.id, '', true)).toMatchObject({ remaining: 0 });
		valueOf(
			await lists.takeBackAttempt(
				campaign.id,
				ids.find((id) => id !== first.id && id !== ids[2] && id !== ids[3])!
			)
		);
		expect(valueOf(await lists.take(campaign.id, first.id)).remaining).toBe(1);
	});

	it('LST-7: who asked for this moment is callable now in every figure, also outside the window', async () => {
		await done(ids[0], 'callback', Date.now() + MINUTE);
		const taken = valueOf(await lists.next(campaign.id)).item!;
		expect(await lists.hourOf(campaign.id, taken.id)).toEqual({ callableNow: true, closed: [], opensAt: null, isOwn: true, stopped: null });
		valueOf(await lists.saveCallingWindows({ '': Array.from({ length: 7 }, () => [[0, 600] as [number, number]]) }));
		// 15:00 in London, 10:00 in New York: over there it ended this minute, and begins again at midnight.
		expect(await lists.hourOf(campaign.id, taken.id)).toEqual({
			callableNow: false,
			closed: [],
			opensAt: Date.parse('2026-03-05T05:00:00Z'),
			isOwn: true,
			stopped: null
		});
		valueOf(await lists.release(campaign.id, taken.id));
		valueOf(await lists.saveCallingWindows({ '': Array.from({ length: 7 }, () => []) }));
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'closed', nextAt: Date.now() + MINUTE });
		vi.setSystemTime(Date.now() + 2 * MINUTE);
		expect(await dashboard()).toMatchObject({ workable: 4, callableNow: 1 });
		expect((await lists.best(campaign.id, 8)).map((r) => r.callableNow)).toEqual([true, false, false, false]);
		expect(valueOf(await lists.next(campaign.id)).item).toMatchObject({ id: ids[0], callableNow: true, opensAt: null });
	});

	it('CON-3, LST-6: a reset counts and changes only contacts that are there; one restored afterwards stands where it stood', async () => {
		await done(ids[0], 'noAnswer');
		await done(ids[1], 'noAnswer');
		valueOf(await api.deleteContacts([ids[0]!]));
		expect(valueOf(await lists.countReset(campaign.id, { which: 'all', lists: null }))).toEqual({ changed: 1, doNotCall: 0 });
		expect(valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }))).toEqual({ changed: 1, doNotCall: 0 });
		valueOf(await api.restoreContacts([ids[0]!]));
		expect((await dashboard()).campaign.states.byState).toMatchObject({ new: 3, notReached: 1 });
	});

	it('LST-1, LST-2, LST-5: what shows no contact is deleted without its name, also where deleted contacts were in it', async () => {
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await api.deleteContacts(ids));
		// Nothing is lost that anybody sees: unassigned without being asked about.
		expect(valueOf(await lists.previewAssignment(campaign.id, [])).lost).toMatchObject([{ worked: 0, attempts: 0, callbacks: 0 }]);
		for (const assigned of [[], [list.id]]) expect(await lists.assign(campaign.id, assigned, [])).toMatchObject({ ok: true });
		expect([(await lists.leadList(list.id))?.contacts, (await lists.campaign(campaign.id))?.contacts]).toEqual([0, 0]);
		expect(await lists.deleteCampaign(campaign.id, null)).toMatchObject({ ok: true });
		const other = await makeList(list.processId, 'Other');
		expect(await lists.deleteLeadList(list.id, null)).toMatchObject({ ok: true });
		valueOf(await api.restoreContacts(ids));
		expect(valueOf(await lists.addMembers(other.id, Uint32Array.from(ids))).added).toBe(4);
		expect(await lists.deleteProcess(list.processId, null)).toMatchObject({ ok: false, problem: { code: 'nameMismatch' } });
		valueOf(await api.deleteContacts(ids));
		expect(await lists.deleteProcess(list.processId, null)).toMatchObject({ ok: true });
	});

	it('LST-2, IMP-13: an upload that is taken back is no longer the newest of its list', async () => {
		expect((await lists.leadList(list.id))?.lastUpload?.importId).toBe(imported.id);
		valueOf(await api.undoImport(imported.id, 'keep'));
		expect((await lists.leadList(list.id))?.lastUpload).toBeNull();
	});

	it('LST-1, LST-9: the list that “do not call” fills goes by its process’s name, also once that has another', async () => {
		await done(ids[0], 'doNotCall');
		valueOf(await lists.renameProcess(list.processId, 'Service'));
		expect((await lists.suppressions()).map((s) => s.name)).toEqual(['Do not call: Service']);
		await done(ids[1], 'doNotCall');
		expect((await lists.suppressions()).map((s) => [s.name, s.numbers])).toEqual([['Do not call: Service', 2]]);
	});

	it('IMP-13, LST-3: a callback that an upload with Churn ended is there again when the upload is taken back, but for who was called since', async () => {
		const other = await makeList(list.processId, 'Other');
		valueOf(await lists.assign(campaign.id, [list.id, other.id], []));
		await done(ids[0], 'callback', Date.now() + 60 * MINUTE);
		for (const id of ids.slice(1, 3)) await done(id, 'noAnswer');
		const before = (await dashboard()).campaign.states.byState;
		const again = await upload(
			other.id,
			[
				'Ada,Byron,ada@engines.example.com,+12125550101,,,,,',
				'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,',
				'Alan,Turing,alan@park.example.com,+12125550103,,,,,'
			],
			{ migrate: true, churn: true }
		);
		expect(again.listLedger).toMatchObject({ outcomes: { moved: 3 }, again: 3 });
		expect((await dashboard()).campaign.states.byState).toMatchObject({ new: 4 });
		vi.setSystemTime(Date.now() + MINUTE);
		await done(ids[2], 'interested');
		valueOf(await api.undoImport(again.id, 'keep'));
		expect(await dashboard()).toMatchObject({
			callbacks: { later: 1 },
			campaign: { states: { byState: { ...before, notReached: 1, done: 1 } } }
		});
		expect((await lists.best(campaign.id, 8)).map((r) => r.id)).toEqual([ids[3]]);
		expect((await lists.callbacks(campaign.id)).map((c) => c.contactId)).toEqual([ids[0]]);
	});

	it('LST-7: a contact that was given to a dialer stays with it when somebody opens it by hand and leaves it', async () => {
		valueOf(await lists.exportDialer(dialerRequest(campaign.id, { queue: true })));
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await lists.release(campaign.id, ids[0]!));
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		expect(await dashboard()).toMatchObject({ workable: 0, campaign: { states: { byState: { queued: 4 } } } });
		valueOf(await lists.take(campaign.id, ids[0]!));
		await done(ids[0], 'interested');
		expect((await dashboard()).campaign.states.byState).toMatchObject({ queued: 3, done: 1 });
	});
});
