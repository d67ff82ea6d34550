import { beforeEach, expect, it } from 'vitest';
import type { Campaign } from '#domain/lists/campaign';
import type { LeadList } from '#domain/lists/lead-list';
import { api, plainDevice } from '../imports/harness';
import { alwaysOpen, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const MINUTE = 60_000;
let list: LeadList;
let campaign: Campaign;

const done = async (id: number, outcomeId: string, callbackAt: number | null = null) =>
	valueOf(await lists.attempt(campaign.id, id, { outcomeId, note: '', phone: '', callbackAt }));

async function threePeople(): Promise<number[]> {
	await upload(list.id, [
		'Ada,Byron,ada@engines.example.com,+12125550101,,,,,',
		'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,',
		'Alan,Turing,alan@park.example.com,+12125550103,,,,,'
	]);
	return idsIn(list.id);
}

beforeEach(async () => {
	await plainDevice();
	const process = await makeProcess();
	list = await makeList(process.id, 'Fair');
	campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
	await alwaysOpen();
});

it('LST-5: what is lost is what was shown and agreed to: another call since, or one less, and it is said anew', async () => {
	const [ada, grace] = await threePeople();
	await done(ada!, 'noAnswer');
	const shown = valueOf(await lists.previewAssignment(campaign.id, [])).lost;
	await done(grace!, 'noAnswer');
	const more = await lists.assign(campaign.id, [], shown);
	expect(more).toMatchObject({ ok: false, problem: { code: 'lossNotConfirmed', params: { lists: 1, contacts: 2 } } });
	expect((await lists.campaign(campaign.id))?.lists).toEqual([list.id]);
	const two = valueOf(await lists.previewAssignment(campaign.id, [])).lost;
	valueOf(await lists.takeBackAttempt(campaign.id, grace!));
	expect(await lists.assign(campaign.id, [], two)).toMatchObject({ ok: false, problem: { code: 'lossNotConfirmed' } });
	valueOf(await lists.assign(campaign.id, [], shown));
	expect((await lists.campaign(campaign.id))?.lists).toEqual([]);
});

it('LST-5: of a contact that was deleted its attempts are lost, which stand in the log, and no callback, which nobody sees', async () => {
	const [ada] = await threePeople();
	await done(ada!, 'callback', Date.now() + 60 * MINUTE);
	valueOf(await api.deleteContacts([ada!]));
	expect([await lists.callbacks(campaign.id), (await lists.attempts(campaign.id, null, 0, 10)).total]).toEqual([[], 1]);
	expect(valueOf(await lists.previewAssignment(campaign.id, [])).lost).toMatchObject([
		{ contacts: 2, worked: 0, attempts: 1, callbacks: 0 }
	]);
});
