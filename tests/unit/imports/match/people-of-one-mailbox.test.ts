import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportSetup } from '#domain/import';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Company,Job Title';
const PEOPLE = ['Ann,Smith', 'Bob,Jones', 'Carol,Hara'];
const rows = (title: string, people = PEOPLE): string[] => people.map((name) => `${name},info@orion-pack.com,Orion,${title}`);
const contacts = async (): Promise<string[]> => {
	const db = await openStore();
	const serials = (await db.getAll('imports')).flatMap((m) => m.chunks);
	const ids = serials.flatMap((serial) => Array.from({ length: 20 }, (_, i) => serial * 1024 + i));
	return (await readContacts(db, ids)).map(({ values }) => `${values.fullName} ${values.jobTitle}`).sort();
};
const called = (title: string): string[] => PEOPLE.map((name) => `${name.replace(',', ' ')} ${title}`);

/** The ways in which people of one mailbox become contacts each. */
const KEPT: Record<string, () => Promise<unknown>> = {
	'“Create new”': () => importAll(csv(HEADER, rows('Buyer')), { policy: 'create' }),
	'Keep both in the review': async () => {
		const { id } = await toReview(csv(HEADER, rows('Buyer')), { policy: 'review' });
		value(await api.decide(id, { filter: 'all' }, 'keepBoth'));
		return api.finalizeImport(id, nothing);
	},
	'as new from Manual Review': async () => {
		const { id } = await toReview(csv(HEADER, rows('Buyer')));
		value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		value(await api.finalizeImport(id, nothing));
		return api.decideHeld('all', 'keepBoth');
	}
};

describe('several contacts with one email', () => {
	it.each(Object.keys(KEPT))(
		'DUP-7, IMP-10: kept apart by %s, each is updated by the row of its own name when the file comes again',
		async (way) => {
			await KEPT[way]?.();
			expect(await contacts()).toEqual(called('Buyer'));
			const done = await importAll(csv(HEADER, rows('Manager').toReversed()));
			expect(done.ledger).toMatchObject({ total: 3, merged: 3, created: 0 });
			expect(done.sharedMail).toBeUndefined();
			expect(await contacts()).toEqual(called('Manager'));
			value(await api.undoImport(done.id, 'keep', nothing));
			expect(await contacts()).toEqual(called('Buyer'));
		}
	);

	it.each([
		['skip', { skipped: 3, merged: 0 }],
		['review', { held: 3, merged: 0 }]
	] as [ImportSetup['policy'], object][])(
		'DUP-7, IMP-10: by “%s” each row is matched with the contact of its name',
		async (policy, ledger) => {
			await KEPT['“Create new”']?.();
			const { id } = await toReview(csv(HEADER, rows('Manager')), { policy });
			const { pairs } = await api.reviewPage(id, 'all', 0, 50);
			expect(pairs.map((p) => [p.left.values.lastName, p.right.values.lastName, p.type]).sort()).toEqual(
				['Hara', 'Jones', 'Smith'].map((name) => [name, name, 'exact'])
			);
			expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject(ledger);
		}
	);

	it('DUP-7, IMP-10: whose row waits in Manual Review waits once, and is not merged into somebody else of the mailbox', async () => {
		const { id } = await toReview(csv(HEADER, rows('Buyer')));
		value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		value(await api.finalizeImport(id, nothing));
		const again = await importAll(csv(HEADER, rows('Manager')));
		expect(again.ledger).toMatchObject({ total: 3, merged: 1, skipped: 2 });
		expect(await contacts()).toEqual(['Ann Smith Manager']);
		expect(await api.heldCount()).toBe(2);
	});

	it('DUP-7, IMP-7: whoever shares a mailbox with whom, a list that came in as it is and comes again in any order renames nobody and adds nobody', async () => {
		const off = { on: false, ask: 0, auto: null };
		const row = fc
			.tuple(
				fc.constantFrom('Ann,Smith', 'Bob,Jones', 'Carol,Hara', 'Ann,Jones', 'Thomas,Langford Sr.', 'Thomas,Langford Jr.', '太郎,山田'),
				fc.constantFrom('info@orion-pack.com', 'office@lumen.com', 'team@harbor.com')
			)
			.map(([name, email]) => `${name},${email},Orion,Buyer`);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 14 }), fc.infiniteStream(fc.nat(1000)), async (list, dice) => {
				await plainDevice();
				await api.saveSettings({ matchRules: { similar: off, phone: off, nameCompany: off } });
				expect((await importAll(csv(HEADER, list), { policy: 'create' })).ledger.created).toBe(list.length);
				const before = await contacts();
				const again = list
					.map((line) => [dice.next().value, line] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, line]) => line);
				expect((await importAll(csv(HEADER, again))).ledger).toMatchObject({ total: list.length, merged: list.length });
				expect(await contacts()).toEqual(before);
			}),
			{ numRuns: 20 }
		);
	});

	it('CON-3, CAP-1: who is typed is compared with the one of that name, of however many share the mailbox', async () => {
		const people = Array.from({ length: 60 }, (_, i) => `Ann${i},Smith${i}`);
		await importAll(csv(HEADER, rows('Buyer', people)), { policy: 'create' });
		const { duplicates } = await api.checkContact({ firstName: 'Ann57', lastName: 'Smith57', email: 'info@orion-pack.com' }, null);
		expect(duplicates.map((d) => [d.name, d.type])).toEqual([['Ann57 Smith57', 'exact']]);
	});
});
