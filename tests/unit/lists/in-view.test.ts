import { beforeEach, describe, expect, it } from 'vitest';
import type { Campaign } from '#domain/lists/campaign';
import type { LeadList } from '#domain/lists/lead-list';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { alwaysOpen, assign, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

let list: LeadList;
let campaign: Campaign;
let ids: number[];
const ADA = { firstName: 'Ada', lastName: 'Byron', email: 'ada@engines.example.com' };
const ROWS = ['Ada,Byron,ada@engines.example.com,+12125550101,,,,,', 'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,'];
const noted = (outcomeId: string, phone = '') => ({ outcomeId, note: '', phone, callbackAt: null });
const byState = async () => (await lists.campaign(campaign.id))?.states.byState;

beforeEach(async () => {
	await plainDevice();
	list = await makeList((await makeProcess()).id, 'Fair');
	campaign = await makeCampaign(list.processId, 'Autumn', [list.id]);
	await alwaysOpen();
	await upload(list.id, ROWS);
	ids = await idsIn(list.id);
});

describe('a contact in view that is changed elsewhere', () => {
	it('LST-6, LST-7: what it says by now is told, and that it is there no more', async () => {
		const id = valueOf(await lists.take(campaign.id, ids[0]!)).id;
		valueOf(await api.saveContact({ ...ADA, phone1: '+12125550199' }, id));
		expect(valueOf(await lists.inView(campaign.id, id))).toMatchObject({ id, state: 'queued', phones: [{ number: '+12125550199' }] });
		valueOf(await api.deleteContacts([id]));
		expect(await lists.inView(campaign.id, id)).toMatchObject({ ok: false, problem: { code: 'notInCampaign' } });
		expect(await lists.hourOf(campaign.id, id)).toBeNull();
		valueOf(await api.restoreContacts([id]));
		expect(await lists.hourOf(campaign.id, id)).toMatchObject({ stopped: null });
		await assign(campaign.id, []);
		expect(await lists.inView(campaign.id, id)).toMatchObject({ ok: false, problem: { code: 'notInCampaign' } });
	});

	it('CON-3, LST-6: who was deleted is taken by no screen, and stands as before once restored', async () => {
		valueOf(await api.deleteContacts([ids[0]!]));
		expect(await lists.take(campaign.id, ids[0]!)).toMatchObject({ ok: false, problem: { code: 'notInCampaign' } });
		valueOf(await api.restoreContacts([ids[0]!]));
		expect(await byState()).toMatchObject({ new: 2, queued: 0 });
	});

	it('LST-9: who refuses while deleted in another tab is not called again, at none of its numbers', async () => {
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await api.deleteContacts([ids[0]!]));
		valueOf(await lists.attempt(campaign.id, ids[0]!, noted('doNotCall', '+12125550101')));
		const again = await upload(list.id, [ROWS[0]!]);
		expect(again.listLedger?.outcomes).toMatchObject({ suppressed: 1, added: 0 });
	});

	it('LST-9: who refuses while their list is unassigned or deleted in another tab is called no more by any list of the process', async () => {
		valueOf(await lists.take(campaign.id, ids[0]!));
		await assign(campaign.id, []);
		expect(await lists.attempt(campaign.id, ids[0]!, noted('doNotCall', '+12125550101'))).toMatchObject({
			ok: false,
			problem: { code: 'refusedOutside', params: { list: `Do not call: ${(await lists.processes())[0]!.name}` } }
		});
		// Another outcome is none of a contact that is not in the campaign.
		expect(await lists.attempt(campaign.id, ids[1]!, noted('busy', '+12125550102'))).toMatchObject({ problem: { code: 'notInCampaign' } });
		expect((await lists.suppressions()).map((s) => s.numbers)).toEqual([1]);
		valueOf(await lists.deleteLeadList(list.id, list.name));
		expect(await lists.attempt(campaign.id, ids[1]!, noted('doNotCall', '+12125550102'))).toMatchObject({
			problem: { code: 'refusedOutside' }
		});
		const other = await makeList(list.processId, 'Next fair');
		const again = await upload(other.id, ROWS);
		expect(again.listLedger?.outcomes).toMatchObject({ suppressed: 2, added: 0 });
	});

	it('LST-9: who refuses while the campaign, or its process, is deleted in another tab is called no more', async () => {
		const refusal = { processId: list.processId, campaign: campaign.name };
		const [process] = await lists.processes();
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await lists.deleteCampaign(campaign.id, campaign.name));
		expect(await lists.attempt(campaign.id, ids[0]!, { ...noted('doNotCall', '+12125550101'), refusal })).toMatchObject({
			problem: { code: 'refusedGone', params: { list: `Do not call: ${process!.name}` } }
		});
		expect(await lists.attempt(campaign.id, ids[1]!, noted('busy', '+12125550102'))).toMatchObject({ problem: { code: 'campaignGone' } });
		const other = await makeList(list.processId, 'Next fair');
		expect((await upload(other.id, ROWS)).listLedger?.outcomes).toMatchObject({ suppressed: 1 });

		// The list that the process had holds for all by now, and so does one that is made for who refuses after it.
		valueOf(await lists.deleteProcess(list.processId, process!.name));
		const lost = { ...noted('doNotCall', '+12125550102'), refusal: { processId: 'none', campaign: 'Spring' } };
		expect(await lists.attempt('gone', ids[1]!, lost)).toMatchObject({
			problem: { code: 'refusedGone', params: { list: 'Do not call: Spring' } }
		});
		expect((await lists.suppressions()).map((s) => [s.name, s.processId, s.numbers])).toEqual([
			[`Do not call: ${process!.name}`, null, 1],
			['Do not call: Spring', null, 1]
		]);
		const anew = await makeList((await makeProcess('Another')).id, 'Last fair');
		expect((await upload(anew.id, ROWS)).listLedger?.outcomes).toMatchObject({ suppressed: 2, added: 0 });
	});

	it('LST-9: a refusal counts though its outcome was taken out of the campaign, or given another meaning, during the call', async () => {
		const refusal = { processId: list.processId, campaign: campaign.name };
		const outcomes = campaign.outcomes.filter((o) => o.meaning !== 'refuse');
		valueOf(await lists.saveCampaign({ ...campaign, outcomes }));
		expect(await lists.attempt(campaign.id, ids[0]!, noted('doNotCall', '+12125550101'))).toMatchObject({
			problem: { code: 'outcomeGone' }
		});
		valueOf(await lists.attempt(campaign.id, ids[0]!, { ...noted('doNotCall', '+12125550101'), refusal }));
		expect(await byState()).toMatchObject({ doNotCall: 1 });
		expect((await lists.suppressions()).map((s) => s.numbers)).toEqual([1]);
	});

	it('LST-9: the number that was called is refused, too, where the contact has another by now; taken back, both are free', async () => {
		valueOf(await lists.take(campaign.id, ids[0]!));
		valueOf(await api.saveContact({ ...ADA, phone1: '+12125550199' }, ids[0]!));
		valueOf(await lists.attempt(campaign.id, ids[0]!, noted('doNotCall', '+12125550101')));
		expect((await lists.suppressions()).map((s) => s.numbers)).toEqual([2]);
		valueOf(await lists.takeBackAttempt(campaign.id, ids[0]!));
		expect((await lists.suppressions()).map((s) => s.numbers)).toEqual([0]);
	});
});

describe('whom to call next, of all contacts', () => {
	it('LST-9: nobody who said no to calls or stands on a suppression list', async () => {
		await importAll(
			csv('First Name,Last Name,Email,Phone,Company,Job Title,Lead Source,Consent Status', [
				'Lise,Meitner,lise@uranium.example.com,+12125550103,Uranium,CEO,Referral,refused',
				'Emmy,Noether,emmy@rings.example.com,+12125550104,Rings,CEO,Referral,',
				'Ida,Rhodes,ida@engines.example.com,+12125550105,Engines,CEO,Referral,'
			])
		);
		const names = async (): Promise<string[]> => (await queryApi.toCall(5)).map((r) => r.name);
		expect(await names()).toEqual(expect.arrayContaining(['Emmy Noether', 'Ida Rhodes']));
		expect(await names()).not.toContain('Lise Meitner');
		valueOf(await lists.importSuppression(new File(['phone\n+12125550104'], 'dnc.csv'), { name: 'Register', processId: null }, 'US'));
		expect(await names()).not.toContain('Emmy Noether');
		expect((await queryApi.toCall(1)).map((r) => r.name)).toEqual(['Ida Rhodes']);
	});
});
