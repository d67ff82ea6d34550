import { beforeEach, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title,Tags,Website';
const FIRST = 'Cara,Lund,cara@blue-quarry.com,+12125550201,Blue Quarry,Buyer,a,';
const SECOND = 'Cara,Lund,cara.lund@gmail.com,+12125550201,Blue Quarry,Chair,b,https://cara-lund.com';
const THIRD = 'Cara,Lund,cara@home-lund.net,,Blue Quarry,Nurse,c,';

const pairsOf = async (id: string) => (await api.reviewPage(id, 'all', 0, 10)).pairs;
const contacts = async () =>
	readContacts(
		await openStore(),
		(await queryApi.page({}, 0, 10)).rows.map((r) => r.id)
	);

beforeEach(plainDevice);

it('DUP-4, DUP-5, DUP-6: what a merge leaves is shown with the rows that are merged into the same person before it', async () => {
	const { id } = await toReview(csv(HEADER, [FIRST, SECOND, THIRD]));
	const [phone] = await pairsOf(id);
	expect(phone!.type).toBe('phone');
	value(await api.decide(id, { pairs: [phone!.pair] }, 'merge'));
	const next = (await pairsOf(id)).find((p) => p.decision === 'undecided' && !p.settled)!;
	expect(next.merged).toMatchObject({ tags: 'a, b, c', website: 'https://cara-lund.com', email: 'cara@home-lund.net', jobTitle: 'Nurse' });
	// Whose value is chosen is the person's as it stands, not that of the row beside.
	expect([next.left.values.tags, next.person?.values.tags, next.person?.others.map((o) => o.ref)]).toEqual(['a', 'a, b', [3]]);
	value(await api.decide(id, { pairs: [next.pair] }, 'merge', { jobTitle: 'left' }));
	expect((await pairsOf(id)).find((p) => p.pair === next.pair)!.merged.jobTitle).toBe('Chair');
	const shown = (await pairsOf(id)).find((p) => p.pair === next.pair)!.merged;
	value(await api.finalizeImport(id, nothing));
	const [cara, ...others] = await contacts();
	expect(others).toEqual([]);
	// Newest first, also of rows that were merged at one moment.
	const { history } = (await queryApi.contact(cara!.id))!;
	expect(history.map((e) => e.params['row'])).toEqual([4, 3, 2]);
	expect({ ...cara!.values }).toEqual({ ...shown });
});

it('DUP-6: where rows of one file are equally new, what a merge leaves is what the rule does, not the later row', async () => {
	for (const survivorship of ['longest', 'mostComplete', 'newestWins'] as const) {
		await plainDevice();
		const { id } = await toReview(csv(HEADER, [FIRST, SECOND.replace('b,https://cara-lund.com', 'b,')]), { survivorship });
		const [only] = await pairsOf(id);
		value(await api.decide(id, { pairs: [only!.pair] }, 'merge'));
		value(await api.finalizeImport(id, nothing));
		const [cara] = await contacts();
		expect({ ...cara!.values }, survivorship).toEqual({ ...only!.merged });
	}
	// Two of equal length: nothing says which is newer.
	await plainDevice();
	const { id } = await toReview(csv(HEADER, [FIRST, SECOND]), { survivorship: 'longest' });
	expect((await pairsOf(id))[0]!.merged).toMatchObject({ jobTitle: 'Buyer' });
});

it('DUP-6: who is stored is older than any row, until the first is merged into it', async () => {
	await importAll(csv(HEADER, [FIRST]));
	const { id } = await toReview(csv(HEADER, [SECOND, THIRD]), { survivorship: 'longest' });
	const [phone] = await pairsOf(id);
	expect(phone!.merged).toMatchObject({ jobTitle: 'Chair' });
	value(await api.decide(id, { pairs: [phone!.pair] }, 'merge'));
	const next = (await pairsOf(id)).find((p) => p.decision === 'undecided' && !p.settled)!;
	expect(next.merged).toMatchObject({ jobTitle: 'Chair', tags: 'a, b, c' });
	value(await api.decide(id, { pairs: [next.pair] }, 'merge'));
	value(await api.finalizeImport(id, nothing));
	expect({ ...(await contacts())[0]!.values }).toEqual({ ...next.merged });
});

it('DUP-6, DUP-8: what a person chose of two rows that are one and wait stays chosen while they wait', async () => {
	await importAll(csv(HEADER, ['Cara,Lund,c.lund@old-lund.com,+12125550201,Old Lund,Clerk,,']));
	const { id } = await toReview(csv(HEADER, [FIRST, 'Cara,Lund,cara@home-lund.net,,Blue Quarry,Nurse,c,']));
	const both = (await pairsOf(id)).find((p) => p.left.kind === 'row')!;
	expect(both.type).toBe('nameCompany');
	value(await api.decide(id, { pairs: [both.pair] }, 'merge', { jobTitle: 'left', email: 'left' }));
	const shown = (await pairsOf(id)).find((p) => p.pair === both.pair)!.merged;
	expect(shown).toMatchObject({ jobTitle: 'Buyer', email: 'cara@blue-quarry.com' });
	value(await api.finalizeImport(id, nothing));
	const { entries } = await api.heldPage(0, 10);
	expect(entries.map((e) => [e.rows, { ...e.values }])).toEqual([[[2, 3], { ...shown }]]);
});
