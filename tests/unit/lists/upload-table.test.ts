import { beforeAll, describe, expect, it } from 'vitest';
import { listBalances, type ListLedger, type ListOutcome, type ListUploadOptions } from '#domain/lists/lead-list';
import { openStore } from '#workers/imports/context';
import { readContacts } from '#workers/store/contacts';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

/** Where the person of the uploaded row is before: the columns of the table in docs/lead-lists.md. */
type Place = 'same list' | 'other list, same campaign' | 'other list, other campaign' | 'other process' | 'no list' | 'not a duplicate';

/**
 * What is true afterwards. `in`: which list the person is in (K: where it was, L: the chosen one, both: another process's and L). `values`:
 * the row's new job title or the old one. `state`: in the campaign of L and K, or of K alone: worked as before, or anew.
 */
interface Cell {
	outcome: ListOutcome;
	in: 'K' | 'L' | 'both';
	values: 'new' | 'old';
	state: 'kept' | 'anew' | 'none';
}

const cell = (outcome: ListOutcome, where: Cell['in'], values: Cell['values'], state: Cell['state']): Cell => ({
	outcome,
	in: where,
	values,
	state
});

/** Written by hand from docs/lead-lists.md: options U(pdate), M(igrate), C(hurn) × place. */
const TABLE: [string, Record<Place, Cell>][] = [
	[
		'---',
		{
			'same list': cell('unchanged', 'L', 'old', 'kept'),
			'other list, same campaign': cell('leftThere', 'K', 'old', 'kept'),
			'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
			'other process': cell('added', 'both', 'old', 'kept'),
			'no list': cell('added', 'L', 'old', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'U--',
		{
			'same list': cell('updated', 'L', 'new', 'kept'),
			'other list, same campaign': cell('updatedThere', 'K', 'new', 'kept'),
			'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
			'other process': cell('added', 'both', 'new', 'kept'),
			'no list': cell('added', 'L', 'new', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'-M-',
		{
			'same list': cell('unchanged', 'L', 'old', 'kept'),
			'other list, same campaign': cell('moved', 'L', 'new', 'kept'),
			'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
			'other process': cell('added', 'both', 'old', 'kept'),
			'no list': cell('added', 'L', 'old', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'UM-',
		{
			'same list': cell('updated', 'L', 'new', 'kept'),
			'other list, same campaign': cell('moved', 'L', 'new', 'kept'),
			'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
			'other process': cell('added', 'both', 'new', 'kept'),
			'no list': cell('added', 'L', 'new', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'--C',
		{
			'same list': cell('unchanged', 'L', 'old', 'anew'),
			'other list, same campaign': cell('leftThere', 'K', 'old', 'anew'),
			'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
			'other process': cell('added', 'both', 'old', 'kept'),
			'no list': cell('added', 'L', 'old', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'U-C',
		{
			'same list': cell('updated', 'L', 'new', 'anew'),
			'other list, same campaign': cell('updatedThere', 'K', 'new', 'anew'),
			'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
			'other process': cell('added', 'both', 'new', 'kept'),
			'no list': cell('added', 'L', 'new', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'-MC',
		{
			'same list': cell('unchanged', 'L', 'old', 'anew'),
			'other list, same campaign': cell('moved', 'L', 'new', 'anew'),
			'other list, other campaign': cell('leftThere', 'K', 'old', 'kept'),
			'other process': cell('added', 'both', 'old', 'kept'),
			'no list': cell('added', 'L', 'old', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	],
	[
		'UMC',
		{
			'same list': cell('updated', 'L', 'new', 'anew'),
			'other list, same campaign': cell('moved', 'L', 'new', 'anew'),
			'other list, other campaign': cell('updatedThere', 'K', 'new', 'kept'),
			'other process': cell('added', 'both', 'new', 'kept'),
			'no list': cell('added', 'L', 'new', 'none'),
			'not a duplicate': cell('added', 'L', 'new', 'none')
		}
	]
];

const optionsOf = (letters: string): ListUploadOptions => ({
	update: letters[0] === 'U',
	migrate: letters[1] === 'M',
	churn: letters[2] === 'C'
});
const PLACES = Object.keys(TABLE[0]![1]) as Place[];
const BEFORE = { jobTitle: 'Analyst', leadSource: 'Fair' };
const emailOf = (place: Place): string => `${place.replace(/\W/g, '')}@engines.example.com`;
const numberOf = (place: Place): string => `212555010${PLACES.indexOf(place)}`;

/** What is looked at of a person afterwards. */
interface Seen {
	lists: string[];
	jobTitle: string | undefined;
	state: Cell['state'];
}

/** A device with one person at each place, worked (not reached) where there is a campaign; then one upload with a row of each. */
async function uploaded(options: ListUploadOptions): Promise<{ ledger: ListLedger; seen: Record<Place, Seen> }> {
	await plainDevice();
	const [here, another] = [await makeProcess(), await makeProcess('Another')];
	const chosen = await makeList(here.id, 'L');
	const listAt: Partial<Record<Place, string>> = {
		'same list': chosen.id,
		'other list, same campaign': (await makeList(here.id, 'K1')).id,
		'other list, other campaign': (await makeList(here.id, 'K2')).id,
		'other process': (await makeList(another.id, 'K3')).id
	};
	const x = await makeCampaign(here.id, 'X', [chosen.id, listAt['other list, same campaign']!]);
	const campaignAt: Partial<Record<Place, string>> = {
		'same list': x.id,
		'other list, same campaign': x.id,
		'other list, other campaign': (await makeCampaign(here.id, 'Y', [listAt['other list, other campaign']!])).id,
		'other process': (await makeCampaign(another.id, 'Z', [listAt['other process']!])).id
	};
	for (const place of PLACES) {
		const values = {
			firstName: 'Ada',
			lastName: place.replace(/\W/g, ''),
			email: emailOf(place),
			phone1: `+1${numberOf(place)}`,
			...BEFORE
		};
		const listId = listAt[place];
		if (place === 'no list') valueOf(await api.saveContact(values, null));
		if (!listId) continue;
		const { id } = valueOf(await api.addToList({ listId, update: false, migrate: false, churn: false }, values));
		valueOf(await lists.attempt(campaignAt[place]!, id, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
	}
	// The number is another spelling in another field: matching goes across all five of both sides.
	const rows = PLACES.map((p) => `Ada,${p.replace(/\W/g, '')},${emailOf(p).toUpperCase()},${numberOf(p)},Director`);
	const done = await importAll(csv('First Name,Last Name,Email,Phone 3,Job Title', rows), { list: { listId: chosen.id, ...options } });
	const listed = await Promise.all(
		[chosen.id, ...['other list, same campaign', 'other list, other campaign', 'other process'].map((p) => listAt[p as Place]!)].map(
			async (id) => [id, (await lists.members(id, 0, 50)).rows] as const
		)
	);
	const db = await openStore();
	const seen = {} as Record<Place, Seen>;
	for (const place of PLACES) {
		const found = listed.flatMap(([id, members]) => members.filter((m) => m.email === emailOf(place)).map((m) => ({ id, m })));
		expect(new Set(found.map((f) => f.m.id)).size, `${place}: one contact, however often it is listed`).toBe(1);
		const [contact] = await readContacts(db, [found[0]!.m.id]);
		const state = found.flatMap((f) => f.m.states).find((s) => s.campaignId === campaignAt[place])?.state;
		seen[place] = {
			lists: found.map((f) => f.id).map((id) => (id === chosen.id ? 'L' : 'K')),
			jobTitle: contact?.values.jobTitle,
			state: state === undefined ? 'none' : state === 'notReached' ? 'kept' : 'anew'
		};
	}
	return { ledger: done.listLedger!, seen };
}

describe.each(TABLE)('LST-3: an upload with %s', (letters, row) => {
	let done: Awaited<ReturnType<typeof uploaded>>;
	beforeAll(async () => {
		done = await uploaded(optionsOf(letters));
	});

	it.each(PLACES)('%s', (place) => {
		const { lists: where, jobTitle, state } = done.seen[place];
		const cell = row[place];
		expect(where.join('')).toBe({ K: 'K', L: 'L', both: 'LK' }[cell.in]);
		expect([jobTitle, state]).toEqual([cell.values === 'new' ? 'Director' : 'Analyst', cell.state]);
	});

	it('IMP-7: each row is counted in its outcome, and nowhere else', () => {
		const counts: Partial<Record<ListOutcome, number>> = {};
		for (const { outcome } of Object.values(row)) counts[outcome] = (counts[outcome] ?? 0) + 1;
		expect(Object.fromEntries(Object.entries(done.ledger.outcomes).filter(([, n]) => n > 0))).toEqual(counts);
		expect(done.ledger).toMatchObject({ total: 6, again: Object.values(row).filter((c) => c.state === 'anew').length });
		expect(listBalances(done.ledger)).toBe(true);
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
		const done = await upload(list.id, [
			'Ada,Byron,ada@engines.example.com,,,,,,',
			'Ada,Byron,ada@engines.example.com,,,,,,',
			'No,Way,,,,,,,',
			'Alan,Turing,alan@park.example.com,,,,,,'
		]);
		expect(done.listLedger).toMatchObject({ total: 4, outcomes: { added: 2, unchanged: 1, failed: 1 } });
		expect(listBalances(done.listLedger!)).toBe(true);
		expect(await idsIn(list.id)).toHaveLength(2);
	});
});
