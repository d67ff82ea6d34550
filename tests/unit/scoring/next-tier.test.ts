import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowsCode, messageText } from '#domain/messages/index';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { DEFAULT_THRESHOLDS, tierOf } from '#domain/scoring/tier-schemes';
import { FACTOR_WEIGHTS } from '#domain/scoring/factor-weights';
import { axesOf, factors, nextTier, reasonsOf, scoreContact } from '#workers/pipeline/score/index';
import { emailKind } from '#workers/pipeline/score/knowledge/email-kind';
import { readIndustry } from '#workers/pipeline/score/knowledge/industries';
import { INDUSTRY_TEXTS } from '#workers/pipeline/score/next-tier';
import { contactValues, NOW } from '../pipeline/score/contacts';

const next = (values: Parameters<typeof nextTier>[0]) => nextTier(values, defaultProfile(), NOW, DEFAULT_THRESHOLDS);

describe('the way into the next tier', () => {
	it('SCO-1: names only what reaches it, and says so where nothing does', () => {
		fc.assert(
			fc.property(contactValues, (values) => {
				const got = next(values);
				const now = scoreContact(values, defaultProfile(), NOW, DEFAULT_THRESHOLDS);
				if (got === null) {
					expect(now.tier).toBe('A');
					return;
				}
				for (const step of got.steps) {
					expect(knowsCode(step.code)).toBe(true);
					expect(messageText(step)).not.toBe('');
				}
				const reached = got.together === null ? got.steps.map((s) => s.score) : got.steps.length > 0 ? [got.together] : [];
				for (const score of reached) expect(score).toBeGreaterThanOrEqual(got.from);
				if (got.steps.length > 0 && got.tier !== 'D') expect(tierOf(got.from, DEFAULT_THRESHOLDS)).toBe(got.tier);
			}),
			{ numRuns: 300 }
		);
	});
	it('SCO-1: a sales manager of a bank with private mail is told what a sign of life and a work address would do', () => {
		const got = next({
			fullName: 'A B',
			email: 'a@gmail.com',
			jobTitle: 'Sales Manager',
			industry: 'Banking',
			leadSource: 'Website',
			phone1: '+12125550142'
		});
		expect(got).toMatchObject({ tier: 'A', from: 80 });
		expect(got!.steps.map((s) => s.code)).toContain('stepWorkEmail');
	});
	it('SCO-1, SCO-5: titles that do the same, as for a model that looks at none, are one step: the page of the contact has each once', () => {
		const by = (v: Parameters<typeof nextTier>[0]): number | null => (v.jobTitle ? 90 : v.fullName === 'Scored' ? 50 : null);
		for (const fullName of ['Scored', 'Unscored']) {
			const got = nextTier({ fullName }, defaultProfile(), NOW, DEFAULT_THRESHOLDS, by);
			expect(got?.steps).toEqual([{ code: 'stepTitle', params: { title: 'Manager' }, score: 90 }]);
		}
	});
	it('SCO-1, SCO-4: whom two things together would give a score is told so; where the weights let nothing do it, nothing is advised', () => {
		const weighing = (groupWeights: object) =>
			nextTier(
				{ fullName: 'Ann Lee' },
				{
					...defaultProfile(),
					groupWeights: { demographic: 0, firmographic: 0, source: 0, engagement: 0, completeness: 0, ...groupWeights }
				},
				NOW,
				DEFAULT_THRESHOLDS
			);
		const two = weighing({ demographic: 50, firmographic: 50 })!;
		expect(two.steps.map((s) => [s.code, s.score !== null])).toEqual([
			['stepTitle', false],
			['stepIndustry', true]
		]);
		expect(two.together).toBe(two.steps[1]!.score);
		for (const weights of [{}, { demographic: 50 }, { source: 50, completeness: 50 }])
			expect(weighing(weights)).toMatchObject({ steps: [], together: null });
		expect(
			scoreContact(
				{ fullName: 'Ann Lee' },
				{ ...defaultProfile(), groupWeights: { demographic: 0, firmographic: 0, source: 0, engagement: 0, completeness: 0 } },
				NOW,
				DEFAULT_THRESHOLDS
			).missingGroups
		).toEqual([]);
	});
	it('SCO-1: the wordings tried are understood', () => {
		for (const [family, text] of Object.entries(INDUSTRY_TEXTS)) expect(readIndustry(text)).toBe(family);
	});
});

it('SCO-1: reasons stand on their side, at most five each, strongest first', () => {
	fc.assert(
		fc.property(contactValues, (values) => {
			const { contributions } = scoreContact(values, defaultProfile(), NOW, DEFAULT_THRESHOLDS);
			const got = reasonsOf(contributions);
			for (const side of [got.for, got.against]) expect(side.length).toBeLessThanOrEqual(5);
			for (const c of got.for) expect(c.points).toBeGreaterThan(0.5 * c.maxPoints);
			for (const c of got.against) expect(c.points).toBeLessThan(0.6 * c.maxPoints + 0.1);
			expect(got.for.some((c) => got.against.includes(c))).toBe(false);
		}),
		{ numRuns: 200 }
	);
});

it('SCO-2: fit is role and company alone, engagement what they did alone', () => {
	const base = { jobTitle: 'CEO', industry: 'Software', email: 'a@acme-tools.com' };
	expect(axesOf(base, defaultProfile(), NOW)).toEqual({ fit: 100, engagement: null });
	expect(axesOf({ ...base, leadSource: 'Bought list' }, defaultProfile(), NOW).fit).toBe(100);
	expect(axesOf({ ...base, lastActivityDate: '2026-11-15' }, defaultProfile(), NOW).engagement).toBe(100);
});

it('SCO-2: acts fade by the half-life of their kind: meetings are remembered longer than visits', () => {
	const share = (act: object) =>
		axesOf({ jobTitle: 'CEO', lastActivityDate: '2026-08-17', ...act }, { ...defaultProfile(), factorWeights: { recency: 0 } }, NOW)
			.engagement!;
	const fresh = (act: object) =>
		axesOf({ jobTitle: 'CEO', lastActivityDate: '2026-11-15', ...act }, { ...defaultProfile(), factorWeights: { recency: 0 } }, NOW)
			.engagement!;
	// 90 days: three half-lives of visits (10 points → 1.25), one of meetings (8 → 4).
	expect(fresh({ visits: '10' })).toBe(50);
	expect(share({ visits: '10' })).toBe(Math.round(100 * (1 - 0.5 ** 0.125)));
	expect(share({ eventVisits: '1' })).toBe(Math.round(100 * (1 - 0.5 ** 0.4)));
});

it('SCO-3: the sliders start where the factors do', () => {
	expect(Object.fromEntries(FACTOR_WEIGHTS)).toEqual(
		Object.fromEntries(factors.all.filter((f) => f.group !== 'source').map((f) => [f.id, f.weight]))
	);
});

it.each([
	['acme-tools.com', 'business'],
	['gmail.com', 'free'],
	['mailinator.com', 'disposable'],
	['mit.edu', 'education'],
	['ox.ac.uk', 'education'],
	['uni-bonn.de', 'education'],
	['tu-dresden.de', 'education'],
	['univ-lyon1.fr', 'education'],
	['k12.ca.us', 'education'],
	['cs.university-of-x.org', 'education'],
	['irs.gov', 'government'],
	['hmrc.gov.uk', 'government'],
	['sat.gob.mx', 'government'],
	['interieur.gouv.fr', 'government'],
	['bmi.bund.de', 'government'],
	['army.mil', 'government'],
	['canada.gc.ca', 'government'],
	['ec.europa.eu', 'government'],
	['gov-tools.com', 'business'],
	['unilever.com', 'business'],
	['unity.it', 'business'],
	['unibo.it', 'education'],
	['eduboost.com', 'business']
])('SCO-2: %s is %s mail', (domain, kind) => expect(emailKind(domain)).toBe(kind));
