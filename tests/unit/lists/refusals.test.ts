import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import type { ImportManifest } from '#domain/import';
import { hashOf, holds } from '#workers/lists/hashes';
import { openStore } from '#workers/imports/context';
import { readContacts } from '#workers/store/contacts';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { alwaysOpen, dialerRequest, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const HEADER = 'First Name,Last Name,Email,Phone 1,Do not call,Email consent';
/** Ada refuses calls, Alan emails, Grace both; Edith agrees. */
const ROWS = [
	'Ada,Byron,ada@engines.example.com,+12125550101,yes,yes',
	'Alan,Turing,alan@park.example.com,+12125550103,no,no',
	'Grace,Hopper,grace@compilers.example.com,+12125550102,yes,no',
	'Edith,Clarke,edith@grid.example.com,+12125550104,no,yes'
];

const idsOf = (m: ImportManifest): Uint32Array =>
	Uint32Array.from(m.chunks.flatMap((serial) => Array.from({ length: m.ledger.created }, (_, i) => serial * 1024 + i)));
const journal = async (): Promise<[string, Record<string, unknown>][]> =>
	(await (await openStore()).getAll('journal')).filter((j) => j.action.startsWith('suppression.')).map((j) => [j.action, j.params]);
const put = async (m: ImportManifest) => valueOf(await lists.listRefusals(m.id, m.file.name, idsOf(m)));
const counted = async (): Promise<[number, number] | null> => {
	const [l] = await lists.suppressions();
	return l ? [l.numbers, l.emails] : null;
};

beforeEach(plainDevice);

describe('who said no in an import', () => {
	it('LST-9, HIS-2: is counted by channel and put on the suppression list in one tap, which is in the log; taken off again', async () => {
		const m = await importAll(csv(HEADER, ROWS));
		const found = { contacts: 3, calls: 2, emails: 2, letters: 0, numbers: 2, addresses: 2 };
		expect(await lists.refusals(m.id, idsOf(m))).toEqual({ ...found, listed: null });
		expect(await lists.suppressions()).toEqual([]);
		expect(await put(m)).toMatchObject({ ...found, listed: { name: 'Said no in imports', numbers: 2, addresses: 2 } });
		await put(m);
		expect(await lists.suppressions()).toMatchObject([{ kind: 'consent', processId: null, numbers: 2, emails: 2 }]);
		expect(valueOf(await lists.unlistRefusals(m.id, m.file.name))).toEqual({ numbers: 2, addresses: 2 });
		expect(await lists.suppressions()).toEqual([]);
		expect((await journal()).map(([a]) => a)).toEqual([
			'suppression.refusalsListed',
			'suppression.refusalsListed',
			'suppression.refusalsUnlisted'
		]);
		expect((await journal())[0]?.[1]).toMatchObject({ importId: m.id, file: 'leads.csv', contacts: 3, numbers: 2, emails: 2 });
	});

	it('LST-9: a number on that list holds for calls and an email for emails, also once the contact is gone or comes again without its refusal', async () => {
		const m = await importAll(csv(HEADER, ROWS));
		await put(m);
		const [ada, alan, grace, edith] = [...idsOf(m)];
		const kept = await Promise.all([ada, alan, grace, edith].map((id) => lists.keptFrom(id!)));
		const name = 'Said no in imports';
		expect(kept).toEqual([
			{ calls: [name], emails: [] },
			{ calls: [], emails: [name] },
			{ calls: [name], emails: [name] },
			{ calls: [], emails: [] }
		]);
		const list = await makeList((await makeProcess()).id, 'Fair');
		await api.deleteContacts([ada!, alan!]);
		const again = await upload(list.id, [
			'Augusta,King,augusta@engines.example.com,+12125550101,,,,,',
			'Alan,Mathison,alan@park.example.com,+12125550109,,,,,'
		]);
		expect(again.listLedger).toMatchObject({ outcomes: { suppressed: 1, added: 1 }, suppressedBy: [{ name, count: 1 }] });
	});

	it('LST-9, IMP-13: undoing the import takes off what it put there, never what another import or list names', async () => {
		const first = await importAll(csv(HEADER, ROWS));
		await put(first);
		// The second file names Ada as well, and becomes part of her contact.
		const second = await importAll(
			csv(HEADER, ['Ada,Byron,ada@engines.example.com,+12125550101,yes,yes', 'John,Neumann,john@ias.example.com,+12125550105,yes,no'])
		);
		const ada = idsOf(first)[0]!;
		valueOf(await lists.listRefusals(second.id, second.file.name, Uint32Array.of(ada, ...idsOf(second))));
		expect(await counted()).toEqual([3, 3]);
		expect(valueOf(await api.undoImport(first.id, 'keep', nothing)).undone).toBeDefined();
		expect(await counted()).toEqual([2, 1]);
		const onList = (await (await openStore()).get('suppressions', 'consent'))!.entries;
		expect(holds(onList, hashOf('+12125550101'))).toBe(true);
		expect(holds(onList, hashOf('+12125550102'))).toBe(false);
		expect((await journal()).at(-1)).toEqual([
			'suppression.refusalsUnlisted',
			{ importId: first.id, file: 'leads.csv', name: 'Said no in imports', numbers: 1, emails: 2 }
		]);
		valueOf(await api.undoImport(second.id, 'keep', nothing));
		expect(await lists.suppressions()).toEqual([]);
		expect(await lists.unlistRefusals(second.id, 'leads.csv')).toMatchObject({ ok: false, problem: { code: 'suppressionGone' } });
	});

	it('LST-9: no file is added to that list', async () => {
		const m = await importAll(csv(HEADER, ROWS));
		const { listed } = await put(m);
		expect(
			await lists.importSuppression(new File(['+12125550199'], 'dnc.csv'), { name: '', processId: null, into: listed!.id }, 'US')
		).toMatchObject({ ok: false, problem: { code: 'suppressionGone' } });
	});
});

describe('contacts that refuse calls', () => {
	const exported = async (campaignId: string, evenRefused?: boolean) =>
		valueOf(await lists.exportDialer(dialerRequest(campaignId, { ...(evenRefused && { evenRefused }) })));

	it('LST-7, LST-9: are not given out by a campaign and left out of the dialer’s file, counted; those who refuse emails alone are called', async () => {
		const list = await makeList((await makeProcess()).id, 'Fair');
		const campaign = await makeCampaign(list.processId, 'Autumn', [list.id]);
		await alwaysOpen();
		const m = await importAll(csv(HEADER, ROWS), { list: { listId: list.id, update: false, migrate: false, churn: false } });
		expect(m.listLedger).toMatchObject({ outcomes: { added: 4 } });
		const [ada, alan, grace, edith] = await idsIn(list.id);
		expect((await lists.best(campaign.id, 10)).map((r) => r.id).sort()).toEqual([alan, edith]);
		expect(valueOf(await lists.dashboard(campaign.id))).toMatchObject({ workable: 2, callableNow: 2, suppressed: 0, refused: 2 });
		expect(await lists.take(campaign.id, ada!)).toMatchObject({ ok: false, problem: { code: 'refusesCalls' } });
		expect(valueOf(await lists.countRefused({ campaignId: campaign.id, lists: null, states: 'callable' }))).toBe(2);
		expect(await exported(campaign.id)).toMatchObject({ rows: 2, refused: 0, leftOut: { refused: 2, suppressed: 0 } });
		expect(await exported(campaign.id, true)).toMatchObject({ rows: 4, refused: 2, leftOut: { refused: 0 } });
		const noted = (await (await openStore()).getAll('journal')).filter((j) => j.action === 'export.dialer').map((j) => j.params);
		expect(noted).toMatchObject([
			{ rows: 2, leftOut: { refused: 2 } },
			{ rows: 4, refused: 2 }
		]);
		expect(noted[0]).not.toHaveProperty('refused');
		// Who agrees since is called again; when only refusals are left, that is what is said.
		const values = async (id: number): Promise<ContactValues> => (await readContacts(await openStore(), [id]))[0]!.values;
		valueOf(await api.saveContact({ ...(await values(grace!)), consentStatus: 'Granted', consentChannel: '' }, grace!));
		expect((await lists.best(campaign.id, 10)).map((r) => r.id).sort()).toEqual([alan, grace, edith].sort());
		for (const id of [alan, grace, edith])
			valueOf(await lists.attempt(campaign.id, id!, { outcomeId: 'notInterested', note: '', phone: '', callbackAt: null }));
		expect(valueOf(await lists.next(campaign.id))).toEqual({ item: null, why: 'refused', nextAt: null });
	});

	it('LST-9: whoever is on a suppression list counts there, and no choice sends it', async () => {
		const list = await makeList((await makeProcess()).id, 'Fair');
		const campaign = await makeCampaign(list.processId, 'Autumn', [list.id]);
		const m = await importAll(csv(HEADER, ROWS), { list: { listId: list.id, update: false, migrate: false, churn: false } });
		await put(m);
		expect(valueOf(await lists.countRefused({ campaignId: campaign.id, lists: null, states: 'callable' }))).toBe(0);
		expect(await exported(campaign.id, true)).toMatchObject({
			rows: 2,
			refused: 0,
			leftOut: { refused: 0, suppressed: 2, suppressedBy: [{ name: 'Said no in imports', count: 2 }] }
		});
	});
});
