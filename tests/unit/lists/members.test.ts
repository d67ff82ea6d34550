import { beforeEach, describe, expect, it } from 'vitest';
import { LIST_OUTCOMES } from '#domain/lists/lead-list';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { alwaysOpen, HEADER, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const ROWS = [
	'Ada,Byron,ada@engines.example.com,+49 30 23125001,,,,,Engines',
	'Grace,Hopper,grace@compilers.example.com,+49 30 23125002,,,,,Compilers',
	'Alan,Turing,alan@park.example.com,+49 30 23125003,,,,,Park'
];
let ids: Uint32Array;
let processId: string;

beforeEach(async () => {
	await plainDevice();
	await importAll(csv(HEADER, ROWS), { requiredPolicy: 'emailOrPhone' });
	ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
	processId = (await makeProcess()).id;
});

describe('members of a list', () => {
	it('CON-1, LST-9: contacts put into a list end in one outcome each: added, there already, in another list, suppressed or gone', async () => {
		const [fair, other] = [await makeList(processId, 'Fair'), await makeList(processId, 'Other')];
		valueOf(await lists.importSuppression(new File(['alan@park.example.com\n'], 'dnc.csv'), { name: 'Register', processId: null }, 'DE'));
		expect(valueOf(await lists.addMembers(other.id, ids.slice(1, 2)))).toMatchObject({ added: 1 });
		const outcomes = valueOf(await lists.addMembers(fair.id, Uint32Array.of(...ids, 999_999)));
		expect(outcomes).toMatchObject({ added: 1, leftThere: 1, suppressed: 1, skipped: 1 });
		expect(LIST_OUTCOMES.reduce((n, o) => n + outcomes[o], 0)).toBe(4);
		expect(valueOf(await lists.addMembers(fair.id, ids.slice(0, 1)))).toMatchObject({ added: 0, unchanged: 1 });
		expect([await idsIn(fair.id), await idsIn(other.id)]).toEqual([[ids[0]], [ids[1]]]);
		expect(await lists.addMembers('gone', ids)).toMatchObject({ ok: false, problem: { code: 'listGone' } });
	});

	it('CON-1, APP-4: it is told how far it is, to the end, with and without numbers to look up', async () => {
		const told = async (listId: string): Promise<number[]> => {
			const shares: number[] = [];
			// Unknown ids count as any other.
			const many = Uint32Array.from([...ids, ...Array.from({ length: 4000 - ids.length }, (_, n) => 1_000_000 + n)]);
			valueOf(await lists.addMembers(listId, many, (done, total) => void shares.push(done / total)));
			return shares;
		};
		expect(await told((await makeList(processId, 'Fair')).id)).toEqual([0.25, 0.5, 0.75, 1]);
		valueOf(await lists.importSuppression(new File(['x@y.example.com\n'], 'dnc.csv'), { name: 'Register', processId: null }, 'DE'));
		expect(await told((await makeList(processId, 'Other')).id)).toEqual([0.625, 0.75, 0.875, 1]);
	});

	it('CON-1: contacts are filtered by list, together with other filters, and counted by list', async () => {
		const fair = await makeList(processId, 'Fair');
		valueOf(await lists.addMembers(fair.id, ids.slice(0, 2)));
		await expect.poll(() => queryApi.count({ listId: fair.id })).toBe(2);
		expect(await queryApi.count({ listId: fair.id, search: 'compilers' })).toBe(1);
		expect((await queryApi.facets({})).lists).toEqual([{ value: fair.id, label: 'Fair', count: 2 }]);
		await api.deleteContacts([ids[0]!]);
		await expect.poll(() => queryApi.count({ listId: fair.id })).toBe(1);
		expect(await queryApi.count({ listId: 'gone' })).toBe(0);
	});

	it('LST-2, LST-6: members come by state, those still to be worked first, also just some of them; rows come as they are asked for', async () => {
		const fair = await makeList(processId, 'Fair');
		valueOf(await lists.addMembers(fair.id, ids));
		const [ada, grace, alan] = ids as unknown as [number, number, number];
		const [autumn, spring] = [await makeCampaign(processId, 'Autumn', [fair.id]), await makeCampaign(processId, 'Spring', [fair.id])];
		const note = (campaignId: string, id: number, outcomeId: string) =>
			lists.attempt(campaignId, id, { outcomeId, note: '', phone: '', callbackAt: null });
		valueOf(await note(autumn.id, ada, 'interested'));
		valueOf(await note(spring.id, ada, 'interested'));
		// In one campaign it is done with, in the other it is still new.
		valueOf(await note(autumn.id, alan, 'interested'));
		valueOf(await note(autumn.id, grace, 'noAnswer'));
		valueOf(await note(spring.id, grace, 'noAnswer'));
		expect([...(await lists.memberIds(fair.id, null, 'state'))]).toEqual([alan, grace, ada]);
		expect([...(await lists.memberIds(fair.id, Uint32Array.of(ada, grace, 999_999), 'state'))]).toEqual([grace, ada]);
		expect([...(await lists.memberIds(fair.id, null, 'added'))]).toEqual([ada, grace, alan]);
		valueOf(await lists.removeMembers(fair.id, [grace]));
		expect((await lists.memberRows(fair.id, Uint32Array.of(alan, grace, ada))).map((r) => r?.name)).toEqual([
			'Alan Turing',
			undefined,
			'Ada Byron'
		]);
		expect(await lists.memberRows('gone', Uint32Array.of(ada))).toEqual([null]);
		expect([...(await lists.memberIds('gone', null, 'state'))]).toEqual([]);
	});

	it('CON-2, LST-6: a contact says in which lists it is, and where it stands in their campaigns', async () => {
		const fair = await makeList(processId, 'Fair');
		const second = await makeProcess('Service');
		await makeList(second.id, 'Elsewhere');
		valueOf(await lists.addMembers(fair.id, ids));
		const campaign = await makeCampaign(processId, 'Autumn', [fair.id]);
		await alwaysOpen();
		valueOf(await lists.take(campaign.id, ids[1]!));
		valueOf(await lists.attempt(campaign.id, ids[1]!, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
		expect(await lists.membershipsOf(ids[1]!)).toEqual([
			{
				list: { id: fair.id, name: 'Fair', enabled: true },
				process: { id: processId, name: 'Sales' },
				score: null,
				campaigns: [{ id: campaign.id, name: 'Autumn', state: 'notReached', attempts: 1, lastAttempt: expect.any(Number) as number }]
			}
		]);
		expect((await lists.leadList(fair.id))?.worked).toBe(1);
		expect(await lists.membershipsOf(999_999)).toEqual([]);
	});

	it('LST-2, LST-7: a list names its newest upload; a contact outside its hours says when they begin', async () => {
		const fair = await makeList(processId, 'Fair');
		expect((await lists.leadList(fair.id))?.lastUpload).toBeNull();
		const done = await upload(fair.id, ['Ida,Rhodes,ida@machines.example.com,+49 30 23125009,,,,,Machines']);
		expect((await lists.leadList(fair.id))?.lastUpload).toEqual({ importId: done.id, fileName: done.file.name, at: done.completedAt });
		const campaign = await makeCampaign(processId, 'Autumn', [fair.id]);
		const [id = 0] = await idsIn(fair.id);
		await alwaysOpen();
		expect(valueOf(await lists.take(campaign.id, id)).opensAt).toBeNull();
		// Only the next quarter of an hour that doesn't begin this minute is open, on the clock of Berlin.
		const next = Math.floor((Date.now() + 60_000) / 900_000) * 900_000 + 900_000;
		const at = new Date(`${new Date(next).toLocaleString('en-US', { timeZone: 'Europe/Berlin' })} UTC`);
		const [day, minute] = [(at.getUTCDay() + 6) % 7, at.getUTCHours() * 60 + at.getUTCMinutes()];
		valueOf(
			await lists.saveCallingWindows({
				'': Array.from({ length: 7 }, (_, d) => (d === day ? [[minute, minute + 15] as [number, number]] : []))
			})
		);
		expect(valueOf(await lists.take(campaign.id, id)).opensAt).toBe(next);
	});

	it('LST-7: each further number goes by the hours of its own country, while the first one may be called; as windows change, too', async () => {
		const fair = await makeList(processId, 'Fair');
		await upload(fair.id, ['Ida,Rhodes,ida@machines.example.com,+49 1511 2345678,+1 212 555 0100,+49 30 23125010,,,Machines']);
		const campaign = await makeCampaign(processId, 'Autumn', [fair.id]);
		const [id = 0] = await idsIn(fair.id);
		const always = Array.from({ length: 7 }, () => [[0, 1440] as [number, number]]);
		valueOf(await lists.saveCallingWindows({ '': always, US: Array.from({ length: 7 }, () => []) }));
		expect(valueOf(await lists.take(campaign.id, id))).toMatchObject({ callableNow: true, closed: ['phone2'] });
		expect(await lists.hourOf(campaign.id, id)).toMatchObject({ callableNow: true, closed: ['phone2'] });
		await alwaysOpen();
		expect(await lists.hourOf(campaign.id, id)).toMatchObject({ callableNow: true, closed: [] });
	});
});
