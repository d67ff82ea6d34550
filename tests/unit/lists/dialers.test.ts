import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DialerColumn, DialerId, DialerRequest } from '#domain/lists/dialer';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { phonesOf } from '#workers/lists/phones';
import { profileOf } from '#workers/lists/dialers/profiles';
import { dialerRow, type DialerContact } from '#workers/lists/dialers/row';
import { dialerRequest, idsIn, lists, makeCampaign, makeList, makeProcess, valueOf } from './support';

let campaignId: string;
let listId: string;
const HEAD =
	'First Name,Last Name,Email,Phone 1,Phone 1 Type,Phone 2,Phone 2 Type,Phone 3,Phone 3 Type,Company,State,Country,Notes,Salutation';

const NOBODY: DialerContact = {
	values: {},
	phones: [],
	externalId: '',
	tier: 'unscored',
	score: null,
	timeZone: '',
	list: 'Fair',
	state: 'new',
	attempts: 0
};

const run = async (profile: DialerId, patch: Partial<DialerRequest> = {}) =>
	valueOf(await lists.exportDialer(dialerRequest(campaignId, { profile, ...patch })));
const table = async (blob: Blob): Promise<Record<string, string>[]> =>
	Papa.parse<Record<string, string>>(await blob.text(), { header: true, skipEmptyLines: true }).data;

beforeEach(async () => {
	await plainDevice();
	const process = await makeProcess();
	listId = (await makeList(process.id, 'Fair')).id;
	await importAll(
		csv(HEAD, [
			'Ada,Byron,ada@engines.example.com,+1 212 555 0100,Work,+1 917 555 0101,Mobile,+1 212 555 0199,Fax,=HYPERLINK(1),New York,US,' +
				'x'.repeat(300) +
				',Professor',
			'Grace,Hopper,grace@compilers.example.com,+49 30 23125014,Work,030 23125014,Home,,,Compilers,Bayern,DE,,',
			'No,Number,no@engines.example.com,,,,,,,Engines,,US,,'
		]),
		{ requiredPolicy: 'emailOrPhone', list: { listId, update: false, migrate: false, churn: false }, defaultCountry: 'DE' }
	);
	campaignId = (await makeCampaign(process.id, 'Autumn 2026', [listId])).id;
});

describe('dialer files (LST-7)', () => {
	it('LST-7: best number first, each once across the five fields, no fax; formulas can’t run; nobody is left out without a count', async () => {
		const out = await run('generic');
		expect(out).toMatchObject({ rows: 2, neutralised: 1, leftOut: { noPhone: 1, doNotCall: 0, otherState: 0, deleted: 0, suppressed: 0 } });
		expect(out.files.map((f) => f.name)).toEqual(['autumn-2026-generic.csv']);
		const rows = await table(out.files[0]!.blob);
		const ada = rows.find((r) => r.name === 'Ada Byron')!;
		expect(ada).toMatchObject({
			phone1: '+19175550101',
			phone1_type: 'mobile',
			phone2: '+12125550100',
			phone2_type: 'work',
			phone3: '',
			company: "'=HYPERLINK(1)",
			time_zone: 'America/New_York',
			list: 'Fair',
			state: 'new'
		});
		expect(rows.find((r) => r.name === 'Grace Hopper')).toMatchObject({ phone1: '+493023125014', phone2: '', time_zone: 'Europe/Berlin' });
	});

	it('LST-7: a contact is one line of every dialer’s file, whatever its notes are', async () => {
		const columns: DialerColumn[] = [{ header: 'notes', source: { from: 'field', field: 'notes' }, max: 0 }];
		const lines = ['Needs: \r\n1. offline use', '2. a tablet\n', '\n'].join('\n');
		const { cells } = dialerRow(columns, { ...NOBODY, values: { notes: lines } });
		expect(cells).toEqual(['Needs: 1. offline use 2. a tablet']);
	});

	it('APP-4: it says how far the file is', async () => {
		const told: number[][] = [];
		await lists.exportDialer(dialerRequest(campaignId), (...so) => told.push(so));
		expect(told).toEqual([
			[0, 3],
			[3, 3]
		]);
	});

	it('LST-7: VICIdial gets the country code by itself, its own order and its lengths; half a state is none', async () => {
		const out = await run('vicidial');
		const rows = await table(out.files[0]!.blob);
		expect(Object.keys(rows[0]!).slice(0, 5)).toEqual(['vendor_lead_code', 'source_id', 'list_id', 'phone_code', 'phone_number']);
		expect(rows.find((r) => r.first_name === 'Ada')).toMatchObject({
			phone_code: '1',
			phone_number: '9175550101',
			alt_phone: '2125550100',
			title: 'Prof',
			state: 'NY',
			comments: 'x'.repeat(255)
		});
		expect(rows.find((r) => r.first_name === 'Grace')).toMatchObject({
			phone_code: '49',
			phone_number: '3023125014',
			state: '',
			province: 'Bayern'
		});
		expect(out.cut).toBe(2);
	});

	it('LST-7: each profile has the columns of its dialer', async () => {
		const headers = Object.fromEntries((await lists.dialerProfiles()).map((p) => [p.id, p.columns.map((c) => c.header)]));
		expect(headers.ameyo).toEqual(['name', 'email', 'phone1', 'phone2', 'phone3', 'phone4', 'phone5', 'timezone', 'facebook', 'twitter']);
		expect(headers.exotel).toEqual(['number', 'first_name', 'last_name', 'company_name', 'email', 'tag']);
		expect(headers.five9?.slice(0, 5)).toEqual(['number1', 'number2', 'number3', 'first_name', 'last_name']);
		expect(headers.genesys!.length).toBeLessThanOrEqual(50);
		expect(headers.vicidial).toHaveLength(25);
		expect((await table((await run('exotel')).files[0]!.blob)).map((r) => r.number).sort()).toEqual(['+19175550101', '+493023125014']);
		expect([profileOf('exotel').rowLimit, profileOf('genesys').rowLimit]).toEqual([100_000, 1_000_000]);
	});

	it('LST-7: a number is never written so that another one would ring: Five9 and VICIdial take the code of one country as said', async () => {
		valueOf(
			await api.addToList(
				{ listId, update: false, migrate: false, churn: false },
				{
					firstName: 'Lise',
					lastName: 'Meitner',
					phone1: '+12125550177',
					phone1Type: 'mobile',
					phone2: '+4315128800',
					phone2Type: 'work',
					phone3: '+12125550178',
					phone3Type: 'work'
				}
			)
		);
		const rowOf = async (profile: DialerId, name: string) =>
			(await table((await run(profile)).files[0]!.blob)).find((r) => r.first_name === name);
		expect(await rowOf('five9', 'Lise')).toMatchObject({ number1: '2125550177', number2: '+4315128800', number3: '2125550178' });
		expect(await rowOf('five9', 'Grace')).toMatchObject({ number1: '+493023125014', number2: '' });
		expect(await rowOf('vicidial', 'Lise')).toMatchObject({ phone_code: '1', phone_number: '2125550177', alt_phone: '2125550178' });
		expect([profileOf('five9').rowLimit, profileOf('vicidial').rowLimit]).toEqual([50_000, 50_000]);
		// Freephone of the whole world: 800 is its calling code, and no American area code.
		valueOf(
			await api.addToList(
				{ listId, update: false, migrate: false, churn: false },
				{ firstName: 'Olga', email: 'olga@world.example.com', phone1: '+80012345678' }
			)
		);
		expect(await rowOf('vicidial', 'Olga')).toMatchObject({ phone_code: '800', phone_number: '12345678' });
		expect(await rowOf('five9', 'Olga')).toMatchObject({ number1: '+80012345678' });
		// A number without its country, as an import leaves it where it can't be read.
		expect((await run('exotel')).leftOut.noPhone).toBe(1);
		valueOf(
			await api.addToList(
				{ listId, update: false, migrate: false, churn: false },
				{ firstName: 'Ida', email: 'ida@machines.example.com', phone1: '030 23125077' }
			)
		);
		expect((await run('exotel')).leftOut.noPhone).toBe(2);
	});

	it('LST-7: any column order; what is queued for the dialer is given to nobody by hand until it starts anew', async () => {
		const out = await run('generic', {
			queue: true,
			columns: [
				{ header: 'Tel', source: { from: 'phone', n: 1, form: 'digits' }, max: 0 },
				{ header: 'Who', source: { from: 'name' }, max: 5 }
			]
		});
		expect((await out.files[0]!.blob.text()).split('\r\n').slice(0, 3).sort()).toEqual([
			'19175550101,Ada B',
			'493023125014,Grace',
			'Tel,Who'
		]);
		expect((await lists.campaign(campaignId))?.states.byState).toMatchObject({ queued: 2, new: 1 });
		expect(await lists.best(campaignId, 10)).toEqual([]);
		const [ada] = await idsIn(listId);
		valueOf(await lists.release(campaignId, ada!));
		expect(await lists.best(campaignId, 10)).toEqual([]);
		expect(await run('generic', { states: ['queued'] })).toMatchObject({ rows: 2, leftOut: { otherState: 1 } });
		expect(valueOf(await lists.churn(campaignId, { states: ['queued'] })).changed).toBe(2);
		expect((await lists.best(campaignId, 10)).map((r) => r.id)).toContain(ada);
	});

	it('LST-7: that an export queued contacts can be taken back: each stands as before, and whoever was called since stays as they are', async () => {
		const [ada = 0, grace = 0] = await idsIn(listId);
		const attempt = (id: number) => lists.attempt(campaignId, id, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null });
		const byState = async () => (await lists.campaign(campaignId))?.states.byState;
		valueOf(await attempt(ada));
		const everybody = { queue: true, states: ['new', 'attempted', 'notReached', 'queued'] } as const;
		const before = await byState();
		const first = await run('generic', { ...everybody, states: [...everybody.states] });
		expect(first.queued.toSorted((a, b) => a - b)).toEqual([ada, grace].toSorted((a, b) => a - b));
		// Those that are with a dialer already were not queued by the second one.
		expect((await run('generic', { ...everybody, states: [...everybody.states] })).queued).toEqual([]);
		expect(valueOf(await lists.takeBackQueued(campaignId, first.queued))).toBe(2);
		expect(await byState()).toEqual(before);
		expect((await lists.attempts(campaignId, ada, 0, 10)).total).toBe(1);
		const again = await run('generic', { ...everybody, states: [...everybody.states] });
		valueOf(await attempt(grace));
		expect(valueOf(await lists.takeBackQueued(campaignId, again.queued))).toBe(1);
		expect((await lists.attempts(campaignId, grace, 0, 10)).total).toBe(1);
	});

	it('LST-7: more rows than a dialer takes become several files, none lost between them', async () => {
		const { SplitFile } = await import('#workers/lists/dialers/split-file');
		const split = new SplitFile(['n'], 3, { bom: false, spreadsheetSafe: false });
		for (let i = 0; i < 7; i++) split.add([i]);
		const files = split.finish('x');
		expect(files.map((f) => [f.name, f.rows])).toEqual([
			['x-1.csv', 3],
			['x-2.csv', 3],
			['x-3.csv', 1]
		]);
		expect((await Promise.all(files.map((f) => table(f.blob)))).flat().map((r) => r.n)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
	});

	it('LST-7, FIL-4: a number whose kind is a word that every object knows is called as any other', () => {
		for (const phone1Type of ['constructor', '__proto__', 'toString', ''])
			expect(phonesOf({ phone1: '+12125550100', phone1Type })).toMatchObject([{ number: '+12125550100', type: phone1Type }]);
	});

	it('LST-7: a doubtful number comes after the valid ones', async () => {
		expect(
			phonesOf({ phone1: '+1999', phone2: '+12125550100', phone3: '+1 (212) 555-0100', phone4: '+19175550101', phone4Type: 'mobile' }).map(
				(p) => p.number
			)
		).toEqual(['+19175550101', '+12125550100', '+1999']);
		expect((await api.getSettings()).defaultCountry).toBe('US');
	});
});
