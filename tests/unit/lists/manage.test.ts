import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#workers/imports/context';
import { detailWords } from '#lib/state/history/audit.svelte.ts';
import { queryApi as query } from '#workers/query/api';
import { api, csv, plainDevice, proposedSetup } from '../imports/harness';
import { code, HEADER, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const actions = async (): Promise<string[]> => (await (await openStore()).getAll('journal')).map((e) => e.action);

beforeEach(plainDevice);

describe('processes, lead lists and campaigns (LST-1, LST-2, LST-5)', () => {
	it('LST-1, LST-2: made, renamed, told in the audit log; names are unique in their place, whatever their case', async () => {
		const process = await makeProcess();
		expect(code(await lists.createProcess(' sales '))).toBe('nameTaken');
		expect(code(await lists.createProcess(''))).toBe('nameMissing');
		valueOf(await lists.renameProcess(process.id, 'Sales 2026'));
		const list = await makeList(process.id, 'Fair', 'Europe/Berlin');
		const other = await makeProcess('Service');
		await makeList(other.id, 'Fair');
		// APP-3: found by their names in the palette, with their process where there are several.
		expect((await query.names()).map(({ kind, name, of }) => [kind, name, of]).sort()).toEqual([
			['list', 'Fair', 'Sales 2026'],
			['list', 'Fair', 'Service']
		]);
		expect(code(await lists.saveLeadList({ ...list, processId: other.id }))).toBe('listProcessFixed');
		expect(code(await lists.saveLeadList({ ...list, timeZone: 'Mars/Base' }))).toBe('timeZoneUnknown');
		valueOf(await lists.saveLeadList({ ...list, owner: 'Dana', description: 'Halls 1 to 4' }));
		expect(await lists.leadList(list.id)).toMatchObject({
			name: 'Fair',
			owner: 'Dana',
			description: 'Halls 1 to 4',
			enabled: true,
			contacts: 0
		});
		expect(code(await lists.saveCampaign({ id: null, processId: process.id, name: 'Autumn', outcomes: [] }))).toBe('outcomesMissing');
		expect((await lists.processes()).map((p) => [p.name, p.lists])).toEqual([
			['Sales 2026', 1],
			['Service', 1]
		]);
		expect(await actions()).toEqual(expect.arrayContaining(['process.created', 'process.renamed', 'list.created', 'list.changed']));
	});

	it('HIS-2: a changed list, outcome or calling hour is in the audit log with what it was and what it is now', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair', 'Europe/Berlin');
		const campaign = await makeCampaign(process.id, 'Autumn');
		valueOf(await lists.saveLeadList({ ...list, owner: 'Dana' }));
		const outcomes = campaign.outcomes.map((o) => (o.id === 'busy' ? { ...o, mostAttempts: 2 } : o));
		valueOf(await lists.saveCampaign({ id: campaign.id, processId: process.id, name: 'Autumn', outcomes }));
		const week = Array.from({ length: 7 }, (_, day): [number, number][] => (day < 6 ? [[480, 1260]] : []));
		valueOf(await lists.saveCallingWindows({ '': week }));
		valueOf(await lists.saveCallingWindows(null));
		const entries = await (await openStore()).getAll('journal');
		const said = (action: string): string[] => entries.filter((e) => e.action === action).map((e) => detailWords(action, e.params));
		expect(said('list.changed')).toEqual(['name: Fair, owner: was blank, now Dana']);
		expect(said('campaign.changed')).toEqual(['name: Autumn, Busy › Attempts at most: was 6, now 2']);
		const [before, after] = ['Monday–Friday 09:00–20:00; Saturday 10:00–18:00', 'Monday–Saturday 08:00–21:00'];
		const [widened, usual] = said('settings.callingWindows');
		expect(widened).toContain(`Everywhere else: was ${before}, now ${after}`);
		expect(usual).toContain(`Everywhere else: was ${after}, now ${before}`);
	});

	it('LST-1, LST-2: lists and processes stand by their names, numbers in them by their value', async () => {
		const process = await makeProcess('Round 10');
		await makeProcess('Round 9');
		for (const name of ['Hall 10', 'Annex', 'Hall 2', 'hall 1']) await makeList(process.id, name);
		expect((await lists.leadLists(process.id)).map((l) => l.name)).toEqual(['Annex', 'hall 1', 'Hall 2', 'Hall 10']);
		expect((await lists.processes()).map((p) => p.name)).toEqual(['Round 9', 'Round 10']);
	});

	it('LST-1, LST-2, LST-5: deleting asks for the name where contacts are; contacts stay contacts, states and attempts go', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
		await upload(list.id, ['Ada,Byron,ada@engines.example.com,+12125550101,,,,,']);
		const [ada] = await idsIn(list.id);
		valueOf(await lists.attempt(campaign.id, ada!, { outcomeId: 'noAnswer', note: 'x', phone: '', callbackAt: null }));
		expect([
			code(await lists.deleteLeadList(list.id, null)),
			code(await lists.deleteLeadList(list.id, 'fair')),
			code(await lists.deleteCampaign(campaign.id, 'x')),
			code(await lists.deleteProcess(process.id, null))
		]).toEqual(Array(4).fill('nameMismatch'));
		valueOf(await lists.deleteCampaign(campaign.id, 'Autumn'));
		const db = await openStore();
		expect([await db.count('attempts'), await db.count('callStates'), await db.count('members')]).toEqual([0, 0, 1]);
		valueOf(await lists.deleteProcess(process.id, 'Sales'));
		expect([await db.count('leadLists'), await db.count('members'), await db.count('processes'), await db.count('chunks')]).toEqual([
			0, 0, 0, 1
		]);
	});

	it('LST-1, LST-3: neither a list nor its process can be deleted under an import that goes into it', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const file = csv(HEADER, ['Ada,Byron,ada@engines.example.com,,,,,,']);
		const made = valueOf(
			await api.createImport(
				[file],
				'file',
				await proposedSetup(file, { list: { listId: list.id, update: false, migrate: false, churn: false } })
			)
		);
		expect(code(await lists.deleteLeadList(list.id, null))).toBe('listInUse');
		expect(code(await lists.deleteProcess(process.id, null))).toBe('listInUse');
		valueOf(await api.cancelImport(made.id));
		valueOf(await lists.deleteLeadList(list.id, null));
	});
});
