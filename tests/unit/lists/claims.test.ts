import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DESK_LOCK } from '#domain/device/desk-lock';
import type { Campaign, WorkItem } from '#domain/lists/campaign';
import type { LeadList } from '#domain/lists/lead-list';
import { openStore } from '#workers/imports/context';
import { LISTS_GENERATION } from '#workers/lists/book';
import { api, plainDevice } from '../imports/harness';
import { alwaysOpen, assign, dialerRequest, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const MINUTE = 60_000;
let list: LeadList;
let campaign: Campaign;
let ids: number[];
/** Working screens that are there: tabs whose lock is held. */
let here: Set<string>;

const next = async (owner: string): Promise<WorkItem | null> => valueOf(await lists.next(campaign.id, [], owner)).item;
const note = (outcomeId: string) => ({ outcomeId, note: '', phone: '', callbackAt: null });
const byState = async () => (await lists.campaign(campaign.id))?.states.byState;

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
beforeEach(async () => {
	await plainDevice();
	list = await makeList((await makeProcess()).id, 'Fair');
	campaign = await makeCampaign(list.processId, 'Autumn', [list.id]);
	await alwaysOpen();
	await upload(list.id, [
		'Ada,Byron,ada@engines.example.com,+12125550101,,,,,',
		'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,'
	]);
	ids = await idsIn(list.id);
	here = new Set();
	const request = (...args: unknown[]): unknown => (args.at(-1) as (lock: object) => unknown)({});
	vi.stubGlobal('navigator', {
		locks: { request, query: () => Promise.resolve({ held: [...here].map((owner) => ({ name: DESK_LOCK + owner })), pending: [] }) }
	});
});

/** A screen of a tab, each with an id of its own. */
let screens = 0;
function screen(): string {
	const owner = `screen ${++screens}`;
	here.add(owner);
	return owner;
}

describe('who has a contact in view (LST-6)', () => {
	it('LST-6: a screen that lost its contact to another can neither give it back nor note an outcome for it', async () => {
		const [a, b] = [screen(), screen()];
		const id = (await next(a))!.id;
		expect(await lists.hourOf(campaign.id, id, a)).toMatchObject({ isOwn: true });
		valueOf(await lists.take(campaign.id, id, b));
		expect(await lists.hourOf(campaign.id, id, a)).toMatchObject({ isOwn: false });
		valueOf(await lists.release(campaign.id, id, a));
		expect(await byState()).toMatchObject({ queued: 1, new: 1 });
		expect(await lists.attempt(campaign.id, id, note('noAnswer'), a)).toMatchObject({ ok: false, problem: { code: 'takenByOther' } });
		expect(await lists.dial(campaign.id, id, a)).toMatchObject({ ok: false, problem: { code: 'takenByOther' } });
		expect((await next(a))!.id).not.toBe(id);
		valueOf(await lists.attempt(campaign.id, id, note('interested'), b));
		expect((await lists.attempts(campaign.id, id, 0, 10)).total).toBe(1);
	});

	it('LST-6: a tab that is closed gives its contact back at once, as it was before, in every figure', async () => {
		const [a, b] = [screen(), screen()];
		const id = (await next(a))!.id;
		valueOf(await lists.attempt(campaign.id, id, note('interested'), a));
		valueOf(await lists.take(campaign.id, id, a));
		expect(await byState()).toMatchObject({ queued: 1 });
		here.delete(a);
		expect(await byState()).toMatchObject({ queued: 0, done: 1, new: 1 });
		expect((await lists.memberRows(list.id, Uint32Array.of(id)))[0]?.states[0]?.state).toBe('done');
		const other = (await next(b))!.id;
		here.delete(b);
		expect((await next(screen()))!.id).toBe(other);
	});

	it('LST-6: a call that lasts longer than half an hour stays with its screen, whether it was dialled or not; who is left to call is said to be open elsewhere', async () => {
		vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
		const [a, b, c] = [screen(), screen(), screen()];
		await next(a);
		valueOf(await lists.dial(campaign.id, (await next(b))!.id, b));
		vi.setSystemTime(Date.now() + 40 * MINUTE);
		expect(valueOf(await lists.next(campaign.id, [], c))).toEqual({ item: null, why: 'taken', nextAt: null });
		expect(valueOf(await lists.dashboard(campaign.id))).toMatchObject({ workable: 0, nextDue: null });
		// A call that began and has no outcome comes again after a while, not at once.
		here.delete(b);
		expect((await next(c))!.state).toBe('queued');
	});

	it('LST-6: a call that was begun and has no outcome stays one for whoever only looks at the contact later, for a dialer’s file and after an undo', async () => {
		vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
		const a = screen();
		const { id } = (await next(a))!;
		valueOf(await lists.dial(campaign.id, id, a));
		const called = Date.now();
		valueOf(await lists.release(campaign.id, id, a));
		vi.setSystemTime(called + 40 * MINUTE);
		valueOf(await lists.take(campaign.id, id, a));
		valueOf(await lists.release(campaign.id, id, a));
		expect(await byState()).toMatchObject({ attempted: 1, new: 1 });
		// Who was called longest ago comes after those nobody called yet.
		expect((await next(a))!.id).not.toBe(id);
		const campaigns = async () => (await lists.membershipsOf(id))[0]?.campaigns;
		expect(await campaigns()).toMatchObject([{ state: 'attempted', lastAttempt: called }]);
		const { queued } = valueOf(await lists.exportDialer(dialerRequest(campaign.id, { states: ['attempted'], queue: true })));
		expect(queued).toEqual([id]);
		valueOf(await lists.takeBackQueued(campaign.id, queued));
		valueOf(await lists.attempt(campaign.id, id, note('interested')));
		valueOf(await lists.takeBackAttempt(campaign.id, id));
		expect(await campaigns()).toMatchObject([{ state: 'attempted', attempts: 0, lastAttempt: called }]);
	});

	it('LST-6, LST-7: whom a screen takes while a file for a dialer is made is not in the file, and stays with the screen', async () => {
		const a = screen();
		const [db, key] = [await openStore(), [campaign.id, list.id, 0] as [string, string, number]];
		valueOf(await lists.take(campaign.id, ids[0]!, a));
		const inView = (await db.get('callStates', key))!;
		valueOf(await lists.release(campaign.id, ids[0]!, a));
		// Another tab writes that a moment before the export writes whom it gave to the dialer.
		let isTaken = false;
		Object.assign(db, {
			transaction(this: IDBDatabase, names: string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions): IDBTransaction {
				const begin = (Object.getPrototypeOf(this) as IDBDatabase).transaction;
				if (!isTaken && mode === 'readwrite' && names.includes('callStates')) {
					isTaken = true;
					const tx = begin.call(this, ['callStates', 'settings'], 'readwrite');
					tx.objectStore('callStates').put(inView, key);
					tx.objectStore('settings').put(7, LISTS_GENERATION);
				}
				return begin.call(this, names, mode, options);
			}
		});
		const file = valueOf(await lists.exportDialer(dialerRequest(campaign.id, { queue: true, spreadsheetSafe: false })));
		Reflect.deleteProperty(db, 'transaction');
		const text = await file.files[0]!.blob.text();
		expect([isTaken, file.rows, file.leftOut.otherState, text.includes('2125550101')]).toEqual([true, 1, 1, false]);
		expect(await lists.hourOf(campaign.id, ids[0]!, a)).toMatchObject({ isOwn: true });
		expect(await byState()).toMatchObject({ queued: 2 });
	});

	it('LST-9: who comes onto a suppression list, or says no, while in view is not to be called any more', async () => {
		const a = screen();
		const id = (await next(a))!.id;
		expect((await lists.hourOf(campaign.id, id, a))?.stopped).toBeNull();
		valueOf(
			await lists.importSuppression(new File(['phone\n+12125550101\n+12125550102'], 'dnc.csv'), { name: 'Register', processId: null }, 'US')
		);
		expect((await lists.hourOf(campaign.id, id, a))?.stopped).toEqual({ code: 'suppressed', params: { name: 'Register' } });
		valueOf(await lists.deleteSuppression((await lists.suppressions())[0]!.id, 'Register'));
		valueOf(
			await api.saveContact(
				{ firstName: 'Ada', lastName: 'Byron', email: 'ada@engines.example.com', phone1: '+12125550101', consentStatus: 'refused' },
				ids[0]!
			)
		);
		valueOf(
			await api.saveContact(
				{ firstName: 'Grace', lastName: 'Hopper', email: 'grace@compilers.example.com', phone1: '+12125550102', consentStatus: 'refused' },
				ids[1]!
			)
		);
		expect((await lists.hourOf(campaign.id, id, a))?.stopped).toMatchObject({ code: 'refusesCalls' });
	});

	it('LST-5, LST-6: a contact whose list was taken off the campaign while it is in view is not said to be somebody else’s; one that a backup brought in view of a screen elsewhere is free, also where the browser has no locks', async () => {
		const a = screen();
		const id = (await next(a))!.id;
		vi.stubGlobal('navigator', {});
		expect((await next(''))!.id).toBe(id);
		await assign(campaign.id, []);
		expect(await lists.hourOf(campaign.id, id, a)).toBeNull();
	});

	it('LST-6: a claim of before screens had ids, or of a browser without locks, lapses as it did', async () => {
		vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
		const id = (await next(''))!.id;
		const key: [string, string, number] = [campaign.id, list.id, 0];
		expect((await (await openStore()).get('callStates', key))?.owners).toBeUndefined();
		vi.setSystemTime(Date.now() + 29 * MINUTE);
		const a = screen();
		valueOf(await lists.attempt(campaign.id, (await next(a))!.id, note('interested'), a));
		expect(await next(a)).toBeNull();
		vi.setSystemTime(Date.now() + 2 * MINUTE);
		expect((await next(a))!.id).toBe(id);
	});

	it('LST-6: a reset while a contact is in view leaves it there; given back, it is new', async () => {
		const [a, b] = [screen(), screen()];
		valueOf(await lists.attempt(campaign.id, ids[0]!, note('noAnswer'), a));
		valueOf(await lists.attempt(campaign.id, ids[1]!, note('interested'), a));
		valueOf(await lists.take(campaign.id, ids[0]!, a));
		valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }));
		expect(await byState()).toMatchObject({ queued: 1, new: 1 });
		expect((await next(b))!.id).toBe(ids[1]);
		expect(valueOf(await lists.next(campaign.id, [], b))).toMatchObject({ item: null, why: 'taken' });
		valueOf(await lists.release(campaign.id, ids[0]!, a));
		expect(await byState()).toMatchObject({ queued: 1, new: 1 });
		expect(await next(a)).toMatchObject({ id: ids[0], attempts: 0 });
	});
});

describe('what a reset means (LST-6)', () => {
	it('LST-6: an outcome of before a reset that is taken back leaves the contact new, and called when it was called before', async () => {
		const { at } = valueOf(await lists.attempt(campaign.id, ids[0]!, note('noAnswer')));
		valueOf(await lists.attempt(campaign.id, ids[0]!, note('notInterested')));
		valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }));
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await lists.takeBackAttempt(campaign.id, ids[0]!));
		valueOf(await lists.release(campaign.id, ids[0]!));
		expect(await lists.membershipsOf(ids[0]!)).toMatchObject([{ campaigns: [{ state: 'new', attempts: 0, lastAttempt: at }] }]);
		expect((await lists.attempts(campaign.id, null, 0, 10)).total).toBe(1);
	});

	it('LST-2, LST-6: how many of a list were called is as true after a reset as before', async () => {
		valueOf(await lists.attempt(campaign.id, ids[0]!, note('noAnswer')));
		valueOf(await lists.reset(campaign.id, { which: 'all', lists: null }));
		expect((await lists.leadList(list.id))?.worked).toBe(1);
		valueOf(await lists.takeBackAttempt(campaign.id, ids[0]!));
		expect((await lists.leadList(list.id))?.worked).toBe(0);
	});

	it('LST-6: taking an outcome back takes none back that somebody noted after it', async () => {
		const first = valueOf(await lists.attempt(campaign.id, ids[0]!, note('noAnswer')));
		const second = valueOf(await lists.attempt(campaign.id, ids[0]!, note('interested')));
		expect(await lists.takeBackAttempt(campaign.id, ids[0]!, first.n)).toMatchObject({ ok: false, problem: { code: 'attemptNotLast' } });
		valueOf(await lists.takeBackAttempt(campaign.id, ids[0]!, second.n));
		valueOf(await lists.takeBackAttempt(campaign.id, ids[0]!, first.n));
		expect(await byState()).toMatchObject({ new: 2 });
	});
});
