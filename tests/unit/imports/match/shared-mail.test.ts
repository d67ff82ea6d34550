import { beforeEach, describe, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';
import { value } from '../fix/fix-support';

beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Company';
const FILE = csv(HEADER, [
	'Ann,Smith,info@orion-pack.com,Orion',
	'Bob,Jones,info@orion-pack.com,Orion',
	'Carol,Hara,info@orion-pack.com,Orion',
	'Carol,Hara,info@orion-pack.com,Orion',
	// A name in common, at an address that is several people's plainly: two of one family are two.
	'Peter,Smith,info@orion-pack.com,Orion',
	// One person: the names in another order, a typing error, an initial.
	'Smith,Ann,info@orion-pack.com,Orion',
	'Ann,Smiht,info@orion-pack.com,Orion',
	'A.,Smith,info@orion-pack.com,Orion',
	// One person by all that is known.
	'Robert,Miller,rm@delta-tools.com,Delta',
	'Rob,Miller,rm@delta-tools.com,Delta',
	'Dan,Lee,office@lee-works.io,Lee',
	'Eve,Park,office@lee-works.io,Lee'
]);
const names = async (): Promise<string[]> => (await queryApi.page({}, 0, 50)).rows.map((r) => `${r.name} ${r.email}`).sort();

describe('IMP-10: several people at one mailbox', () => {
	it('IMP-10, DUP-4: rows of another name that “Update existing” would make one contact of are counted, with their addresses; nobody loses by it that the rule says so', async () => {
		const { id } = await toReview(FILE);
		const before = await api.reviewCounts(id);
		expect(before.sharedMail).toEqual({ rows: 5, addresses: 2, all: 5 });
		expect(before.settledByPolicy).toBe(9);
		const page = await api.reviewPage(id, 'sharedMail', 0, 50);
		expect([page.total, page.open, page.pairs.map((p) => p.right.ref).sort((a, b) => a - b)]).toEqual([5, 0, [3, 4, 5, 6, 13]]);
		// The policy keeps its meaning where nobody says otherwise, and what it did is said on the last screen.
		const done = value(await api.finalizeImport(id, nothing));
		expect(done.ledger).toMatchObject({ total: 12, created: 3, merged: 9, held: 0 });
		expect(done.sharedMail).toEqual({ rows: 5, addresses: 2 });
	});

	it('IMP-10, DUP-8, IMP-7: one tap sends these rows to Manual Review, one undo takes that back, and a tab that dies keeps it', async () => {
		const { id } = await toReview(FILE);
		const aside = value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		expect([aside.sharedMail, aside.decided.manual, aside.settledByPolicy]).toEqual([{ rows: 0, addresses: 0, all: 5 }, 5, 4]);
		expect(value(await api.undoDecision(id)).sharedMail.rows).toBe(5);
		value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		await killedTab(id);
		expect((await api.reviewCounts(id)).decided.manual).toBe(5);
		const done = value(await api.finalizeImport(id, nothing));
		expect(done.ledger).toMatchObject({ total: 12, created: 3, merged: 4, held: 5 });
		expect(done.sharedMail).toBeUndefined();
		const { entries } = await api.heldPage(0, 50);
		expect(entries.map((e) => [e.rows, e.why, e.match?.type, e.sameKey])).toEqual(
			[3, 4, 5, 6, 13].map((row) => [[row], 'sharedMail', 'email', false])
		);
		// All of them as new: each person once, though one stands in the file twice.
		expect(value(await api.decideHeld('all', 'keepBoth'))).toMatchObject({ created: 4, sameKey: 1, stillHeld: 1 });
		const [twin] = (await api.heldPage(0, 50)).entries;
		expect(twin).toMatchObject({ rows: [5], sameKey: true, match: { kind: 'stored', type: 'exact' } });
		expect(value(await api.decideHeld([twin!.id], 'merge'))).toMatchObject({ merged: 1, stillHeld: 0 });
		expect(await names()).toHaveLength(7);
		expect(new Set(await names()).size).toBe(7);
	});

	it('IMP-10, DUP-7: so it is beside a stored contact, and with 200 people of one mailbox', async () => {
		await importAll(csv(HEADER, ['Ann,Smith,info@orion-pack.com,Orion']));
		const people = Array.from({ length: 200 }, (_, i) => `${GIVEN[i % 20]},${FAMILY[Math.floor(i / 20)]},info@orion-pack.com,Orion`);
		const { id } = await toReview(csv(HEADER, people));
		expect((await api.reviewCounts(id)).sharedMail).toEqual({ rows: 200, addresses: 1, all: 200 });
		value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ total: 200, created: 0, merged: 0, held: 200 });
		expect(value(await api.decideHeld('all', 'keepBoth'))).toMatchObject({ created: 200, sameKey: 0, stillHeld: 0 });
	});

	it('IMP-10: an address that is made of the given name of both is one person’s, whatever they are called by now', async () => {
		const rows = (email: string): string[] => [`Angela,Harrison,${email},Fenwick`, `Angela,Dutta,${email},Fenwick`];
		for (const [email, shared] of [
			['angela.harrison@fenwick-energy.com', 0],
			['Angela1974@fenwick-energy.com', 0],
			['info@fenwick-energy.com', 1],
			['harrison@fenwick-energy.com', 1]
		] as const) {
			const { id } = await toReview(csv(HEADER, rows(email)));
			expect([email, (await api.reviewCounts(id)).sharedMail.rows]).toEqual([email, shared]);
			await api.cancelImport(id);
		}
	});

	it('IMP-10: couples and father and son at one mailbox are other names; short forms, mistakes and another script of one person are not', async () => {
		const two = [
			['Gerald,Winterbourne', 'Louise,Winterbourne'],
			['Christian,Wegener', 'Christina,Wegener'],
			['Mario,Bianchi', 'Maria,Bianchi'],
			['Paul,Schreiner', 'Paula,Schreiner'],
			['Andreas,Lohmann', 'Andrea,Lohmann'],
			['Marek,Kamiński', 'Maria,Kamińska'],
			['Александр,Волков', 'Александра,Волкова'],
			['Harold,Whitcombe Sr.', 'Harold,Whitcombe Jr.']
		];
		const one = [
			['Elizabeth,Crowther', 'Beth,Crowther'],
			['Robert,Miller', 'Rob,Miller'],
			['Stephanie,Kowalczyk', 'Stehpanie,Kowalczyk'],
			['Anna,Kowalska', 'Anna,Kowalski'],
			['María del Carmen,Ruiz', 'Carmen,Ruiz'],
			['Дмитрий,Соколов', 'Dmitry,Sokolov'],
			['R.,Vanterpool', 'Rosalind,Vanterpool'],
			['太郎,山田', '山田,太郎'],
			['أحمد,إبراهيم', 'احمد,ابراهيم']
		];
		const rows = (pairs: string[][], host: string): string[] =>
			pairs.flatMap((pair, i) => pair.map((name) => `${name},office${i}@${host}.com,`));
		const { id } = await toReview(csv(HEADER, [...rows(two, 'two-firm'), ...rows(one, 'one-firm')]));
		expect((await api.reviewPage(id, 'sharedMail', 0, 50)).pairs.map((p) => p.right.ref).sort((a, b) => a - b)).toEqual(
			two.map((_, i) => 3 + 2 * i)
		);
		// Sent to Manual Review and imported as new, father and son are two as well.
		value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
		value(await api.finalizeImport(id, nothing));
		expect(value(await api.decideHeld('all', 'keepBoth'))).toMatchObject({ created: two.length, sameKey: 0, stillHeld: 0 });
	});

	it('IMP-10: “Skip” says so as well; “Review each” and “Create new” ask about these anyway, or bring them in', async () => {
		for (const [policy, rows] of [
			['skip', 5],
			['review', 0],
			['create', 0]
		] as const) {
			const { id } = await toReview(FILE, { policy });
			expect([policy, (await api.reviewCounts(id)).sharedMail.rows]).toEqual([policy, rows]);
			if (policy === 'skip') value(await api.decide(id, { filter: 'sharedMail' }, 'manual'));
			if (policy === 'skip') expect((await api.reviewCounts(id)).sharedMail.rows).toBe(0);
			await api.cancelImport(id);
		}
	});
});

const GIVEN = 'Ada Bea Cleo Dora Edda Fina Gabi Hilda Ines Jutta Karin Lena Mona Nele Olga Petra Ruth Sonja Tilda Vera'.split(' ');
const FAMILY = 'Adler Brandt Conrad Dietz Ebner Falk Gruber Huber Imhof Jung'.split(' ');
