import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { MATCH_TYPES, type MatchType } from '#domain/matching/match';
import { findCandidatePairs } from '#workers/pipeline/match/index';
import { foldName } from '#workers/pipeline/match/fold';
import { phoneKey } from '#workers/pipeline/match/phone-key';
import { ALL, lines, tableOf } from './table';

const person = (over: ContactValues = {}): ContactValues => ({
	firstName: 'Jane',
	lastName: 'Doe',
	email: 'jane@acme.com',
	phone1: '+4930111222',
	company: 'Acme GmbH',
	...over
});
const find = (rows: ContactValues[], stored: ContactValues[] = [], enabled: ReadonlySet<MatchType> = ALL) =>
	lines(findCandidatePairs(tableOf(rows, stored), { enabled }));
const BANDS: Record<Exclude<MatchType, 'primaryKey' | 'similar'>, [number, number]> = {
	exact: [100, 100],
	email: [90, 99],
	phone: [90, 99],
	nameCompany: [80, 89]
};

describe('candidate pairs', () => {
	it('DUP-1: same name and email is exact, 100, whatever the case, accents and order of the name', () => {
		expect(find([person({ firstName: 'José' }), { fullName: 'DOE, JOSE', email: 'JANE@acme.com' }])).toEqual(['0-1 exact 100']);
	});

	it('DUP-1: same email with another name is email, about 95', () => {
		expect(find([person(), person({ firstName: 'Robert', lastName: 'Kowalski', company: 'Globex' })])).toEqual(['0-1 email 94']);
	});

	it('DUP-1: same phone in any field with another email is phone, about 90', () => {
		expect(
			find([
				person(),
				person({
					firstName: 'Robert',
					lastName: 'Kowalski',
					email: 'bob@globex.com',
					company: 'Globex',
					phone1: '+4930999888',
					phone4: '+4930111222'
				})
			])
		).toEqual(['0-1 phone 92']);
	});

	it('DUP-1: a number that five names have is a switchboard: there only alike names make a pair, and a number of their own still does', () => {
		const names: [string, string][] = [
			['Ana', 'Silva'],
			['Ben', 'Okoye'],
			['Cleo', 'Hahn'],
			['Dirk', 'Ott'],
			['Ann', 'Silva'],
			['Eva', 'Ott']
		];
		const staff = names.map(([firstName, lastName], i) => person({ firstName, lastName, email: `p${i}@acme.com` }));
		expect(find(staff)).toEqual(['0-4 phone 94']);
		expect(find(staff.slice(0, 4))).toHaveLength(6);
		const own = staff.map((p, i) => (i === 1 || i === 2 ? { ...p, phone2: '+4930777666' } : p));
		expect(find(own)).toEqual(expect.arrayContaining(['1-2 phone 94']));
	});

	it('DUP-1: same name and company with other email and phone is name/company, about 85', () => {
		expect(find([person(), person({ email: 'jd@mail.example', phone1: '+4930555444', company: 'ACME Ltd.' })])).toEqual([
			'0-1 nameCompany 85'
		]);
	});

	it('DUP-1: dots and plus tags of an address make another address', () => {
		expect(
			find([
				{ fullName: 'A One', email: 'ab@gmail.com' },
				{ fullName: 'A One', email: 'a.b+x@gmail.com' }
			])
		).toEqual([]);
	});

	it('DUP-1: a pair has one type, the strongest; switched off, the next one takes it', () => {
		const twins = [person(), person()];
		expect(find(twins)).toEqual(['0-1 exact 100']);
		expect(find(twins, [], new Set<MatchType>(['email', 'phone', 'nameCompany']))).toEqual(['0-1 email 99']);
		expect(find(twins, [], new Set<MatchType>(['phone', 'nameCompany']))).toEqual(['0-1 phone 99']);
		expect(find(twins, [], new Set<MatchType>(['nameCompany']))).toEqual(['0-1 nameCompany 89']);
		expect(find(twins, [], new Set<MatchType>())).toEqual([]);
	});

	it('DUP-1: blank fields match nobody', () => {
		expect(
			find([
				{ email: 'a@b.com' },
				{ email: 'c@b.com' },
				{ company: 'Acme' },
				{ company: 'Acme' },
				{ fullName: 'Jane Doe' },
				{ fullName: 'Jane Doe' },
				{},
				{}
			])
		).toEqual([]);
	});

	it('DUP-1: two numbers in common make one pair', () => {
		const two = { phone1: '+4930111222', phone2: '+4930333444' };
		expect(
			find([
				{ fullName: 'A B', email: 'a@x.com', ...two },
				{ fullName: 'A B', email: 'b@y.com', phone3: two.phone2, phone5: two.phone1 }
			])
		).toEqual(['0-1 phone 95']);
	});

	it('DUP-7: each row is compared with the earliest record of its email, stored contacts first', () => {
		expect(find([person(), person(), person()], [person()])).toEqual(['0-1 exact 100', '0-2 exact 100', '0-3 exact 100']);
	});

	it('DUP-7: where several people who are there share a mailbox, a row is compared with the one of its name; of another name with the earliest', () => {
		const at = (fullName: string): ContactValues => ({ fullName, email: 'info@acme.com' });
		const there = [at('Ann Smith'), at('Bob Jones'), at('Cy Fox Sr.'), at('Cy Fox Jr.')];
		const rows = ['Bob Jones', 'Bob Jonse', 'B. Jones', 'Cy Fox Jr.', 'Cy Fox Sr.', 'Dan Ray', 'Ann Smith', 'Bob Jones'].map(at);
		expect(find(rows, there).map((line) => line.split(' ')[0])).toEqual(['1-4', '1-5', '1-6', '3-7', '2-8', '0-9', '0-10', '1-11']);
		// However many there are, and in whatever order.
		const many = Array.from({ length: 200 }, (_, i) => at(`Ann${i} Smith${i}`));
		const again = many.toReversed();
		expect(find(again, many)).toEqual(again.map((_, i) => `${199 - i}-${200 + i} exact 100`));
		// A blank name is nobody's own.
		expect(find([{ email: 'info@acme.com' }], there)).toEqual([expect.stringMatching(/^0-4 email /)]);
	});

	it('DUP-1: father and son of one name are not the same name: not exact by one mailbox, not name/company at one firm', () => {
		const names = [
			[{ fullName: 'Harold Whitcombe Sr.' }, { fullName: 'Harold Whitcombe Jr.' }],
			[
				{ firstName: 'Harold', lastName: 'Whitcombe', nameSuffix: 'Sr.', fullName: 'Harold Whitcombe Sr.' },
				{ firstName: 'Harold', lastName: 'Whitcombe', nameSuffix: 'III', fullName: 'Harold Whitcombe III' }
			],
			[
				{ firstName: 'Harold', lastName: 'Whitcombe senior' },
				{ firstName: 'Harold', lastName: 'Whitcombe jr' }
			],
			[{ fullName: 'Harold Whitcombe Sr., PhD' }, { fullName: 'Dr. Harold Whitcombe Jr., MD' }]
		] as const;
		for (const [father, son] of names) {
			const [pair] = find([
				{ ...father, email: 'farm@acme.com' },
				{ ...son, email: 'farm@acme.com' }
			]);
			expect([father, pair?.split(' ')[1], Number(pair?.split(' ')[2])]).toEqual([father, 'email', 97]);
			expect(find([person({ ...father, phone1: '' }), person({ ...son, phone1: '', email: 'other@mail.example' })])).toEqual([]);
		}
		// One who says nothing may be either, and a given name is no generation.
		expect(find([person({ fullName: 'Jane Doe Jr.' }), person()])).toEqual(['0-1 exact 100']);
		expect(find([person({ lastName: 'Pere' }), person({ lastName: 'Pere' })])).toEqual(['0-1 exact 100']);
	});

	it('DUP-1: rows with errors take no part, and stored contacts are not compared with each other', () => {
		const table = tableOf([person(), person()], [person(), person({ email: 'x@y.com' })], [], [0]);
		expect(lines(findCandidatePairs(table, { enabled: ALL }))).toEqual(['0-3 exact 100', '1-3 phone 95']);
	});

	it('DUP-1: a switchboard of 1,000 rows gives each row at most three candidates, the most alike', () => {
		const rows = Array.from({ length: 1000 }, (_, i) => ({
			firstName: `Person${(i * 7) % 500}`,
			lastName: `Name${(i * 7) % 500}`,
			email: `p${i}@bigcorp.com`,
			phone1: '+4930111222'
		}));
		const pairs = findCandidatePairs(tableOf(rows), { enabled: ALL });
		const perRow = new Map<number, number>();
		let namesakes = 0;
		for (let p = 0; p < pairs.length; p++) {
			const [left, right] = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
			expect(left).toBeLessThan(right);
			perRow.set(right, (perRow.get(right) ?? 0) + 1);
			if (rows[left]?.lastName === rows[right]?.lastName) namesakes++;
		}
		expect(Math.max(...perRow.values())).toBeLessThanOrEqual(3);
		expect(namesakes).toBe(500);
	});

	const pool = (...v: string[]) => fc.option(fc.constantFrom(...v), { nil: undefined });
	const anyone = fc
		.record({
			fullName: pool('Jane Doe', 'DOE, Jane', 'J. Doe', 'Bob Ray', 'Ann Lee'),
			email: pool('a@x.com', 'A@X.com', 'b@x.com', 'c@gmail.com'),
			phone1: pool('+4930111222', '+4930333444', '030 111'),
			phone2: pool('+4930111222', '+4930555666'),
			company: pool('Acme', 'Acme GmbH', 'Globex'),
			jobTitle: pool('CEO', 'CFO'),
			city: pool('Berlin', 'Paris'),
			country: pool('DE', 'FR'),
			website: pool('https://acme.com', 'globex.com')
		})
		.map((r) => Object.fromEntries(Object.entries(r).filter(([, v]) => v !== undefined)) as ContactValues);

	it('DUP-1: over random lists, pairs are in order, none twice, each of its type and within its band', () => {
		fc.assert(
			fc.property(fc.array(anyone, { maxLength: 30 }), fc.array(anyone, { maxLength: 6 }), (rows, stored) => {
				const all = [...stored, ...rows];
				const p = findCandidatePairs(tableOf(rows, stored), { enabled: ALL });
				const keys = new Set<string>();
				let before = [-1, 0, 0, 0];
				for (let i = 0; i < p.length; i++) {
					const [left, right, type, score] = [p.left[i] ?? 0, p.right[i] ?? 0, p.type[i] ?? 0, p.score[i] ?? 0];
					expect(left).toBeLessThan(right);
					expect(right).toBeGreaterThanOrEqual(stored.length);
					keys.add(`${left}/${right}`);
					const key = [right, type, -score, left];
					const at = key.findIndex((k, n) => k !== before[n]);
					expect(key[at]).toBeGreaterThan(before[at] ?? 0);
					before = key;
					const t = MATCH_TYPES[type] as keyof typeof BANDS;
					expect(score).toBeGreaterThanOrEqual(BANDS[t][0]);
					expect(score).toBeLessThanOrEqual(BANDS[t][1]);
					const [a, b] = [all[left] ?? {}, all[right] ?? {}];
					const sameEmail = !!a.email && a.email.toLowerCase() === b.email?.toLowerCase();
					expect(sameEmail).toBe(t === 'exact' || t === 'email');
					const sameName = foldName(null, null, a.fullName) !== '' && foldName(null, null, a.fullName) === foldName(null, null, b.fullName);
					if (t === 'exact' || t === 'nameCompany') expect(sameName).toBe(true);
					if (t === 'email') expect(sameName).toBe(false);
					const numbers = [a.phone1, a.phone2]
						.filter((x): x is string => !!x)
						.map(phoneKey)
						.filter(Boolean);
					const shared = [b.phone1, b.phone2].some((x) => !!x && numbers.includes(phoneKey(x)));
					if (t === 'phone') expect(shared).toBe(true);
					if (t === 'nameCompany') expect(shared).toBe(false);
				}
				expect(keys.size).toBe(p.length);
			}),
			{ numRuns: 300 }
		);
	});

	it('DUP-1: the score does not depend on which side is first', () => {
		fc.assert(
			fc.property(anyone, anyone, (a, b) => {
				const cut = (s: string[]) => s.map((l) => l.slice(4));
				expect(cut(find([a, b]))).toEqual(cut(find([b, a])));
			}),
			{ numRuns: 500 }
		);
	});
});
