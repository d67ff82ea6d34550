import { beforeAll, describe, expect, it } from 'vitest';
import { listBalances, type ListOutcome, type ListUploadOptions } from '#domain/lead-list';
import { openStore } from '#workers/imports/context';
import { readContacts } from '#workers/store/contacts';
import { csv, importAll, plainDevice } from '../imports/harness';
import { idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

/** Where the person of the uploaded row is before: the columns of the table in docs/lead-lists.md. */
type Place = 'same list' | 'other list, same campaign' | 'other list, other campaign' | 'other process' | 'no list' | 'not a duplicate';

/**
 * What is true afterwards. `in`: which list the person is in (K: where it was, L: the chosen one, both: another process's and L). `values`: the row's
 * new job title or the old one. `state`: in the campaign of L and K, or of K alone: worked as before, or anew.
 */
interface Cell { outcome: ListOutcome; in: 'K' | 'L' | 'both'; values: 'new' | 'old'; state: 'kept' | 'anew' | 'none' }

const cell = (outcome: ListOutcome, where: Cell['in'], values: Cell['values'], state: Cell['state']): Cell => ({ outcome, in: where, values, state });

/** Written by hand from docs/lead-lists.md: options U(pdate), M(igrate), C(hurn) × place. */
const TABLE: [string, Record<Place, Cell>][] = [
	['---', {
		'same list': cell('unchanged', 'L', 'old', 'kept'), 'other list, same campaign': cell('leftThere', 'K', 'old', 'kept'), 'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
		'other process': cell('added', 'both', 'old', 'kept'), 'no list': cell('added', 'L', 'old', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['U--', {
		'same list': cell('updated', 'L', 'new', 'kept'), 'other list, same campaign': cell('updatedThere', 'K', 'new', 'kept'), 'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
		'other process': cell('added', 'both', 'new', 'kept'), 'no list': cell('added', 'L', 'new', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['-M-', {
		'same list': cell('unchanged', 'L', 'old', 'kept'), 'other list, same campaign': cell('moved', 'L', 'new', 'kept'), 'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
		'other process': cell('added', 'both', 'old', 'kept'), 'no list': cell('added', 'L', 'old', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['UM-', {
		'same list': cell('updated', 'L', 'new', 'kept'), 'other list, same campaign': cell('moved', 'L', 'new', 'kept'), 'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
		'other process': cell('added', 'both', 'new', 'kept'), 'no list': cell('added', 'L', 'new', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['--C', {
		'same list': cell('unchanged', 'L', 'old', 'anew'), 'other list, same campaign': cell('leftThere', 'K', 'old', 'anew'), 'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
		'other process': cell('added', 'both', 'old', 'kept'), 'no list': cell('added', 'L', 'old', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['U-C', {
		'same list': cell('updated', 'L', 'new', 'anew'), 'other list, same campaign': cell('updatedThere', 'K', 'new', 'anew'), 'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
		'other process': cell('added', 'both', 'new', 'kept'), 'no list': cell('added', 'L', 'new', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['-MC', {
		'same list': cell('unchanged', 'L', 'old', 'anew'), 'other list, same campaign': cell('moved', 'L', 'new', 'anew'), 'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
		'other process': cell('added', 'both', 'old', 'kept'), 'no list': cell('added', 'L', 'old', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}],
	['UMC', {
		'same list': cell('updated', 'L', 'new', 'anew'), 'other list, same campaign': cell('moved', 'L', 'new', 'anew'), 'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
		'other process': cell('added', 'both', 'new', 'kept'), 'no list': cell('added', 'L', 'new', 'none'), 'not a duplicate': cell('added', 'L', 'new', 'none')
	}]
];

const optionsOf = (letters: string): ListUploadOptions => ({ update: letters[0] === 'U', migrate: letters[1] === 'M', churn: letters[2] === 'C' });
const PLACES = Object.keys(TABLE[0]![1]) as Place[];
const HEAD = 'First Name,Last Name,Email,Phone 1,Job Title';

/** A device with the person where `place` says, worked (not reached) where it is in a campaign; answers what is looked at afterwards. */
async function arranged(place: Place): Promise<{ chosen: string; old: string | null; campaign: string | null; contact: number | null }> {
	await plainDevice();
	const process = await makeProcess();
	const other = place === 'other process' ? await makeProcess('Another') : process;
	const chosen = await makeList(process.id, 'L');
	const old = place === 'same list' ? chosen : place === 'no list' || place === 'not a duplicate' ? null : await makeList(other.id, 'K');
	if (!old) {
		if (place === 'no list') await importAll(csv(HEAD, ['Ada,Byron,ada@engines.example.com,+12125550123,Analyst']), {});
		await makeCampaign(process.id, 'X', [chosen.id]);
		return { chosen: chosen.id, old: null, campaign: null, contact: null };
	}
	await importAll(csv(HEAD, ['Ada,Byron,ada@engines.example.com,+12125550123,Analyst']), { list: { listId: old.id, update: false, migrate: false, churn: false } });
	const campaign = await makeCampaign(other.id, 'X', place === 'other list, same campaign' ? [chosen.id, old.id] : [old.id]);
	const [contact] = await idsIn(old.id);
	valueOf(await lists.attempt(campaign.id, contact!, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
	return { chosen: chosen.id, old: old.id, campaign: campaign.id, contact: contact! };
}

describe.each(TABLE)('LST-3: an upload with %s', (letters, row) => {
	beforeAll(() => { expect(PLACES).toHaveLength(6); });
	it.each(PLACES)('%s', async (place) => {
		const expected = row[place];
		const { chosen, old, campaign } = await arranged(place);
		// The number is another spelling in another field: matching goes across all five of both sides.
		const done = await importAll(csv('First Name,Last Name,Email,Phone 3,Job Title', ['Ada,Byron,Ada@Engines.example.com,(212) 555-0123,Director']), { list: { listId: chosen, ...optionsOf(letters) } });
		const ledger = done.listLedger!;
		expect(listBalances(ledger)).toBe(true);
		expect(ledger.outcomes[expected.outcome], JSON.stringify(ledger.outcomes)).toBe(1);
		const inChosen = await idsIn(chosen);
		const inOld = old ? await idsIn(old) : [];
		expect([inChosen.length > 0, inOld.length > 0]).toEqual([expected.in !== 'K', old === chosen || (expected.in !== 'L' && old !== null)]);
		const id = [...inChosen, ...inOld][0]!;
		expect(new Set([...inChosen, ...inOld]).size, 'one contact, however often it is listed').toBe(1);
		const [contact] = await readContacts(await openStore(), [id]);
		expect(contact?.values.jobTitle).toBe(expected.values === 'new' ? 'Director' : 'Analyst');
		const state = campaign ? ((await lists.campaign(campaign))?.states.byState.notReached === 1 ? 'kept' : 'anew') : 'none';
		expect(state).toBe(expected.state);
		expect(ledger.again).toBe(expected.state === 'anew' ? 1 : 0);
	});
});

describe('LST-3: matching of an upload', () => {
	it('any of five numbers against any of five, where the name agrees; another name at the number is a person’s to decide', async () => {
		await plainDevice();
		const process = await makeProcess();
		const list = await makeList(process.id, 'L');
		await upload(list.id, ['Ada,Byron,,,,,,+1 212 555 0123,', 'Grace,Hopper,,+1 212 555 0177,,,,,']);
		const done = await upload(list.id, ['Ada,Byron,,,+12125550123,,,,Engines', 'Alan,Turing,,,,,+12125550177,,'], { update: true });
		expect(done.listLedger).toMatchObject({ total: 2, outcomes: { updated: 1, waiting: 1 } });
		expect(await idsIn(list.id)).toHaveLength(2);
	});

	it('IMP-7, LST-3: every row ends in exactly one outcome; who is twice in the file is in the list once', async () => {
		await plainDevice();
		const process = await makeProcess();
		const list = await makeList(process.id, 'L');
		const done = await upload(list.id, ['Ada,Byron,ada@engines.example.com,,,,,,', 'Ada,Byron,ada@engines.example.com,,,,,,', 'No,Way,,,,,,,', 'Alan,Turing,alan@park.example.com,,,,,,']);
		expect(done.listLedger).toMatchObject({ total: 4, outcomes: { added: 2, unchanged: 1, failed: 1 } });
		expect(listBalances(done.listLedger!)).toBe(true);
		expect(await idsIn(list.id)).toHaveLength(2);
	});
});
