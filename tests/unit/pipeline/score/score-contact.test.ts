import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { knowsCode, messageText } from '#domain/messages/index';
import { FACTOR_GROUPS } from '#domain/scoring/score';
import { defaultProfile, scoringProfileSchema, type ScoringProfile } from '#domain/scoring/scoring-profile';
import { DEFAULT_THRESHOLDS, tierOf } from '#domain/scoring/tier-schemes';
import { factors, scoreContact } from '#workers/pipeline/score/index';
import { contactValues, NOW } from './contacts';

const score = (values: ContactValues, profile = defaultProfile()) => scoreContact(values, profile, NOW, DEFAULT_THRESHOLDS);
const tenths = (n: number) => Math.round(n * 10);

const OWNER: [string, number, string, ContactValues][] = [
	[
		'Jane Doe',
		92,
		'A',
		{
			email: 'jane.doe@example.com',
			company: 'Acme Corp',
			jobTitle: 'Marketing Dir.',
			industry: 'Tech',
			city: 'New York',
			leadSource: 'Webinar'
		}
	],
	[
		'John Smith',
		85,
		'A',
		{
			email: 'john.s@sample.net',
			company: 'Global Solutions',
			jobTitle: 'Sales Manager',
			industry: 'Finance',
			city: 'London',
			leadSource: 'Referral'
		}
	],
	[
		'Alice Brown',
		68,
		'B',
		{
			email: 'alice.b@testco.org',
			company: 'Test Co.',
			jobTitle: 'Software Eng.',
			industry: 'Manufacturing',
			city: 'San Francisco',
			leadSource: 'Website'
		}
	],
	[
		'Bob White',
		35,
		'D',
		{ email: 'bob.w@corp.io', company: 'Corp Inc.', jobTitle: 'Intern', industry: 'Retail', city: 'Chicago', leadSource: 'LinkedIn' }
	]
];

describe('the owner’s sample', () => {
	it.each(OWNER)('SCO-9: %s scores within 2 of %i and is tier %s', (fullName, expected, tier, rest) => {
		const got = score({ fullName, ...rest });
		expect(Math.abs((got.score ?? -1) - expected)).toBeLessThanOrEqual(2);
		expect(got.tier).toBe(tier);
	});
	it('SCO-9: the order is the owner’s, whatever the names and addresses', () => {
		const scores = OWNER.map(
			([, , , v]) => score({ ...v, fullName: 'Somebody Else', email: 'somebody@elsewhere.com', company: 'Elsewhere' }).score ?? -1
		);
		expect([...scores].sort((a, b) => b - a)).toEqual(scores);
		expect(new Set(scores).size).toBe(4);
	});
});

describe('contributions', () => {
	it('SCO-1: they add up to the score exactly, for thousands of contacts', () => {
		fc.assert(
			fc.property(contactValues, (values) => {
				const got = score(values);
				const sum = got.contributions.reduce((total, c) => total + tenths(c.points), 0);
				const most = got.contributions.reduce((total, c) => total + tenths(c.maxPoints), 0);
				if (got.score === null) {
					expect(got).toMatchObject({ tier: 'unscored', contributions: [], keyFactors: [] });
					return;
				}
				expect(sum).toBe(got.score * 10);
				expect(most).toBe(1000);
				for (const c of got.contributions) {
					expect(Math.abs(c.points * 10 - tenths(c.points))).toBeLessThan(1e-6);
					expect(c.points).toBeGreaterThanOrEqual(0);
					expect(c.points).toBeLessThanOrEqual(c.maxPoints);
				}
			}),
			{ numRuns: 3000 }
		);
	});
	it('SCO-1: the same holds for any profile', () => {
		const profile = fc.record({
			groupWeights: fc.record({
				demographic: fc.nat(100),
				firmographic: fc.nat(100),
				source: fc.nat(100),
				engagement: fc.nat(100),
				completeness: fc.nat(100)
			}),
			halfLifeDays: fc.integer({ min: 1, max: 400 }),
			factorWeights: fc.dictionary(fc.constantFrom(...factors.all.map((f) => f.id)), fc.nat(100))
		});
		fc.assert(
			fc.property(contactValues, profile, (values, p) => {
				const got = score(values, scoringProfileSchema.parse(p));
				if (got.score !== null) expect(got.contributions.reduce((total, c) => total + tenths(c.points), 0)).toBe(got.score * 10);
			}),
			{ numRuns: 600 }
		);
	});
	it('SCO-1: up to three key factors in words, each once, and a sentence behind every contribution', () => {
		fc.assert(
			fc.property(contactValues, (values) => {
				const got = score(values);
				expect(got.keyFactors.length).toBeLessThanOrEqual(3);
				expect(new Set(got.keyFactors).size).toBe(got.keyFactors.length);
				if (got.score !== null) expect(got.keyFactors.length).toBeGreaterThan(0);
				for (const c of got.contributions) expect(messageText(c.reason)).toMatch(/^[A-Z“0-9].*\.$/s);
				for (const word of got.keyFactors) expect(word).not.toMatch(/^key/);
			}),
			{ numRuns: 1000 }
		);
	});
	it('SCO-1: the strongest factor stands first', () => {
		expect(score({ jobTitle: 'CEO', industry: 'Software', leadSource: 'Referral', email: 'a@acme-tools.com' }).keyFactors).toEqual([
			'High ICP Fit',
			'Senior Role',
			'Referral Source'
		]);
		expect(score({ jobTitle: 'Marketing Intern', industry: 'Retail', email: 'kim@gmail.com', fullName: 'Kim Lee' }).keyFactors[0]).toBe(
			'Low Seniority'
		);
		expect(score({ jobTitle: 'Head of Sales', industry: 'Software', leadSource: 'Website', email: 'a@acme-tools.com' }).keyFactors).toEqual(
			['High ICP Fit', 'Senior Role', 'Target Department']
		);
	});
});

describe('groups without data', () => {
	it('SCO-2, SCO-6: engagement gives its weight to the others and is named', () => {
		const base: ContactValues = {
			fullName: 'A B',
			email: 'a@acme-tools.com',
			jobTitle: 'CEO',
			industry: 'Software',
			leadSource: 'Referral'
		};
		const without = score(base);
		expect(without.missingGroups).toEqual(['engagement']);
		const demographic = (s: ReturnType<typeof score>) =>
			s.contributions.filter((c) => c.group === 'demographic').reduce((n, c) => n + c.maxPoints, 0);
		expect(demographic(without)).toBeCloseTo((35 / 85) * 100, 0);
		const withActivity = score({ ...base, lastActivityDate: '2026-11-01' });
		expect(withActivity.missingGroups).toEqual([]);
		expect(demographic(withActivity)).toBeCloseTo(35, 0);
	});
	it('SCO-4: too little data is unscored, never a low score', () => {
		for (const values of [
			{},
			{ fullName: 'Jane Doe' },
			{ fullName: 'Jane Doe', email: 'jane@acme-tools.com' },
			{ fullName: 'Jane Doe', email: 'jane@acme-tools.com', phone1: '+12125550142', leadSource: 'Referral' },
			{ jobTitle: 'CEO' },
			{ fullName: 'Jane Doe', jobTitle: 'Zzyzx', email: 'a@b.com' }
		] as ContactValues[]) {
			expect(score(values)).toMatchObject({ score: null, tier: 'unscored' });
		}
	});
	it('SCO-4: a title with an address is enough', () => {
		expect(score({ fullName: 'Jane Doe', jobTitle: 'CEO', email: 'jane@acme-tools.com' }).score).toBeGreaterThan(80);
	});
	it('SCO-2: an unknown source says nothing, and no field is ever read as a low mark by being blank', () => {
		const base: ContactValues = { fullName: 'A B', email: 'a@acme-tools.com', jobTitle: 'CEO', industry: 'Software' };
		expect(score({ ...base, leadSource: 'expo_list_v7.csv' }).missingGroups).not.toContain('engagement-low');
		expect(score({ ...base, leadSource: 'Zzyzx 7' }).missingGroups).toContain('source');
		expect(score(base).contributions.map((c) => c.factorId)).not.toContain('companySize');
	});
	it('SCO-2: a weight of zero takes a group out', () => {
		const profile = scoringProfileSchema.parse({
			groupWeights: { demographic: 0, firmographic: 50, source: 50, engagement: 0, completeness: 0 }
		});
		const got = score({ jobTitle: 'Intern', industry: 'Software', leadSource: 'Referral', email: 'a@b.com' }, profile);
		expect(got.score).toBe(100);
	});
});

describe('activity', () => {
	const active = (lastActivityDate: string) =>
		score({ email: 'a@acme-tools.com', jobTitle: 'CEO', lastActivityDate }).contributions.find((c) => c.factorId === 'recency');
	it('SCO-2: counts half after 30 days, a quarter after 60, fully today and ahead', () => {
		const full = active('2026-11-15')!;
		expect(full.points).toBe(full.maxPoints);
		expect(active('2026-12-24')!.points).toBe(full.maxPoints);
		expect(active('2026-10-16')!.points / full.maxPoints).toBeCloseTo(0.5, 1);
		expect(active('2026-09-16')!.points / full.maxPoints).toBeCloseTo(0.25, 1);
		expect(active('soon')).toBeUndefined();
	});
	it('SCO-2, SCO-4: a date of the wrong century, or one that stands for none, is no data instead of a visit of today or of long ago', () => {
		for (const slip of ['2062-11-01', '2206-11-14', '2027-12-01', '1900-01-01', '1970-01-01', '0026-11-01', '0099-11-01'])
			expect(active(slip), slip).toBeUndefined();
		expect(active('2027-11-01')).toBeDefined();
		expect(active('1990-01-01')).toBeDefined();
		const engaged = (activities: string) =>
			score({ email: 'a@acme-tools.com', jobTitle: 'CEO', activities }).contributions.find((c) => c.factorId === 'engagementCounts');
		expect(engaged('2062-11-01 meeting')).toBeUndefined();
		expect(engaged('2062-11-01 meeting\n2026-11-14 meeting')!.reason.params).toEqual({ acts: 1 });
	});
	it('SCO-2: each dated activity fades by its own age and the half-life of its kind; an old profile knows replies too', () => {
		const engaged = (activities: string, p: ScoringProfile = defaultProfile()) =>
			score({ email: 'a@acme-tools.com', jobTitle: 'CEO', activities }, p).contributions.find((c) => c.factorId === 'engagementCounts');
		/** Points come in tenths of some fourteen. */
		const share = (activities: string, p?: ScoringProfile) => {
			const c = engaged(activities, p)!;
			return c.points / c.maxPoints;
		};
		const worth = (points: number) => 1 - 0.5 ** (points / 10);
		expect(share('2026-11-15 Meeting')).toBeCloseTo(worth(8), 1.5);
		// 90 days: a meeting and a reply at half, a visit at an eighth; each by itself, together in one field.
		expect(share('2026-08-17 Meeting')).toBeCloseTo(worth(4), 1.5);
		expect(share('2026-08-17: replied to email')).toBeCloseTo(worth(3), 1.5);
		expect(share('Website visit 2026-08-17 ×8')).toBeCloseTo(worth(1), 1.5);
		expect(share('2026-11-15 Meeting\n2026-08-17 Treffen; 2026-08-17 visit x8')).toBeCloseTo(worth(8 + 4 + 1), 1.5);
		expect(engaged('2026-11-15 Meeting; 2026-10-16 email open')!.reason.params).toEqual({ acts: 2 });
		for (const nothing of ['Meeting', '2026-13-45 meeting', '2026-11-15 slept', '']) expect(engaged(nothing)).toBeUndefined();
		const { replies: _, ...before } = defaultProfile().halfLives;
		const old = scoringProfileSchema.parse({ ...defaultProfile(), halfLives: { ...before, visits: 10 } });
		expect(old.halfLives).toEqual({ ...before, visits: 10, replies: 90 });
		expect(share('2026-11-05 visit', old)).toBeCloseTo(worth(0.5), 1.5);
	});
	it('SCO-2: a cap of the group cuts what many dated activities give', () => {
		const capped = scoringProfileSchema.parse({ ...defaultProfile(), groupCaps: { ...defaultProfile().groupCaps, engagement: 3 } });
		const got = score({ email: 'a@acme-tools.com', jobTitle: 'CEO', activities: '2026-11-15 meeting x9' }, capped);
		expect(got.contributions.filter((c) => c.group === 'engagement').reduce((n, c) => n + tenths(c.points), 0)).toBe(30);
	});
	it('SCO-2: zero visits are data, blank ones are none', () => {
		const counted = score({ email: 'a@acme-tools.com', jobTitle: 'CEO', visits: '0' });
		expect(counted.contributions.find((c) => c.factorId === 'engagementCounts')!.points).toBe(0);
		expect(counted.missingGroups).not.toContain('engagement');
	});
});

it('SCO-4: tier follows the thresholds of the caller', () => {
	const values: ContactValues = { email: 'a@acme-tools.com', jobTitle: 'CEO', industry: 'Software' };
	const got = scoreContact(values, defaultProfile(), NOW, { A: 100, B: 99, C: 1 });
	expect(got.tier).toBe(tierOf(got.score, { A: 100, B: 99, C: 1 }));
});

it('VAL-6: every code of every factor has its words', () => {
	for (const factor of factors.all) {
		expect(
			factor.codes.filter((code) => !knowsCode(code)),
			factor.id
		).toEqual([]);
		expect(FACTOR_GROUPS).toContain(factor.group);
		expect(factor.fields.length).toBeGreaterThan(0);
	}
	for (const group of FACTOR_GROUPS) expect(knowsCode('scoreMissing' + group[0]!.toUpperCase() + group.slice(1))).toBe(true);
	for (const code of ['scoreUnscored', 'scoreNoWay']) expect(knowsCode(code), code).toBe(true);
});

it('VAL-6: a factor returns no code that it doesn’t declare, and equal keys give equal assessments', () => {
	const seen = new Map<string, unknown>();
	fc.assert(
		fc.property(contactValues, fc.constantFrom(0, 1, 40), (values, days) => {
			const now = NOW + days * 86_400_000;
			for (const factor of factors.all) {
				const key = factor.memoKey(values, now);
				if (key === null) continue;
				const got = factor.assess(values, defaultProfile(), now);
				if (got) {
					expect(factor.codes).toContain(got.reason.code);
					expect(factor.codes).toContain(got.key);
					expect(got.share).toBeGreaterThanOrEqual(0);
					expect(got.share).toBeLessThanOrEqual(1);
				}
				const known = `${factor.id} ${key}`;
				if (seen.has(known)) expect(got).toEqual(seen.get(known));
				seen.set(known, got);
			}
		}),
		{ numRuns: 1000 }
	);
});
