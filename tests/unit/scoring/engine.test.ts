import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import { defaultProfile, scoringProfileSchema } from '#domain/scoring/scoring-profile';
import { DEFAULT_THRESHOLDS, rankThresholds, tierOf } from '#domain/scoring/tier-schemes';
import { deductions, factors, scoreChunk, scoreContact } from '#workers/pipeline/score/index';
import { basisBuilder } from '#workers/scoring/basis';
import { createEngine } from '#workers/scoring/engine';
import { chunkOfColumns } from '#workers/store/contacts';
import { contactValues, NOW } from '../pipeline/score/contacts';

const points = fc.nat(100);
const share = fc.integer({ min: 0, max: 10 }).map((n) => n / 10);
/** Profiles with everything that sliders can move. */
const profiles = fc
	.record({
		groupWeights: fc.record({ demographic: points, firmographic: points, source: points, engagement: points, completeness: points }),
		factorWeights: fc.dictionary(fc.constantFrom(...factors.all.map((f) => f.id)), points),
		groupCaps: fc.record({ demographic: points, firmographic: points, source: points, engagement: fc.constant(100), completeness: points }),
		deductions: fc.dictionary(fc.constantFrom(...deductions.all.map((d) => d.id)), points),
		competitors: fc.subarray(['acme-tools.com', 'gmail.com']),
		seniorities: fc.record({ executive: share, junior: share }),
		departments: fc.record({ sales: share, general: share }),
		industries: fc.record({ technology: share, retail: share }),
		ownIndustries: fc.subarray([
			{ text: 'tech', share: 0.1 },
			{ text: 'Zzyzx', share: 1 }
		]),
		sources: fc.record({ referral: share }),
		regions: fc.subarray([
			{ text: 'Berlin', share: 1 },
			{ text: 'US', share: 0.5 }
		]),
		halfLifeDays: fc.integer({ min: 1, max: 400 }),
		halfLives: fc.record({ visits: fc.integer({ min: 1, max: 90 }), downloads: fc.constant(7) })
	})
	.map((p) => scoringProfileSchema.parse(p));

const columnsOf = (contacts: readonly ContactValues[]): Map<FieldId, Column> => {
	const columns = new Map<FieldId, Column>();
	contacts.forEach((values, i) => {
		for (const [field, value] of Object.entries(values) as [FieldId, string][]) {
			if (!columns.has(field)) columns.set(field, new Array(contacts.length).fill(null));
			columns.get(field)![i] = value;
		}
	});
	return columns;
};

describe('the engine behind the sliders', () => {
	it('SCO-3: gives the scores of scoreChunk under one profile after the other, whatever moves', () => {
		fc.assert(
			fc.property(
				fc.array(contactValues, { minLength: 1, maxLength: 25 }),
				fc.array(profiles, { minLength: 1, maxLength: 4 }),
				fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
				(contacts, moves, kept) => {
					const columns = columnsOf(contacts);
					const keep = Uint8Array.from(contacts, (_, i) => Number(kept[i]));
					const { add, basis } = basisBuilder(
						keep.reduce((n, k) => n + k, 0),
						NOW
					);
					const chunk = chunkOfColumns(
						1,
						'i',
						columns,
						Uint32Array.from(contacts, (_, i) => i + 2),
						NOW
					);
					add({ chunk, keep, byHand: undefined });
					const engine = createEngine(basis);
					for (const profile of [...moves, defaultProfile(), moves[0]!]) {
						const should = [...scoreChunk(columns, contacts.length, profile, NOW)].filter((_, i) => keep[i] === 1);
						expect([...engine(profile).scores]).toEqual(should);
					}
				}
			),
			{ numRuns: 80 }
		);
	});

	it('SCO-1: a score set by hand stands, and is nobody else’s', () => {
		const contacts = [
			{ jobTitle: 'CEO', email: 'a@acme-tools.com' },
			{ jobTitle: 'Intern', email: 'b@acme-tools.com' }
		];
		const chunk = chunkOfColumns(1, 'i', columnsOf(contacts), Uint32Array.of(2, 3), NOW);
		const { add, basis } = basisBuilder(2, NOW);
		add({ chunk, keep: Uint8Array.of(1, 1), byHand: new Map([[1, 77]]) });
		const rules = scoreChunk(chunk.columns, 2, defaultProfile(), NOW);
		expect([...createEngine(basis)(defaultProfile()).scores]).toEqual([rules[0], 77]);
	});
});

describe('explanations', () => {
	it('SCO-1: every score is recomputed from its explanation, deductions and caps included', () => {
		fc.assert(
			fc.property(contactValues, profiles, (values, profile) => {
				const got = scoreContact(values, profile, NOW, DEFAULT_THRESHOLDS);
				expect(scoreChunk(columnsOf([values]), 1, profile, NOW)[0]).toBe(got.score ?? UNSCORED);
				if (got.score === null) return;
				const tenths = got.contributions.map((c) => Math.round(c.points * 10));
				expect(tenths.reduce((a, b) => a + b, 0)).toBe(got.score * 10);
				got.contributions.forEach((c, i) => {
					expect(Math.abs(c.points * 10 - tenths[i]!)).toBeLessThan(1e-6);
					expect(c.points).toBeLessThanOrEqual(c.maxPoints);
					// Only what caps and deductions take away is negative.
					if (c.maxPoints > 0) expect(c.points).toBeGreaterThanOrEqual(0);
				});
			}),
			{ numRuns: 800 }
		);
	});

	it('SCO-2: a deduction takes what the profile says, and never more than there is', () => {
		const profile = scoringProfileSchema.parse({ deductions: { competitor: 30, student: 100 }, competitors: ['rival.com'] });
		const base = { jobTitle: 'Head of Sales', industry: 'Software', fullName: 'A B' };
		const plain = scoreContact({ ...base, email: 'a@acme-tools.com' }, profile, NOW, DEFAULT_THRESHOLDS);
		const rival = scoreContact({ ...base, email: 'a@eu.rival.com' }, profile, NOW, DEFAULT_THRESHOLDS);
		expect(rival.score).toBe(plain.score! - 30);
		expect(rival.contributions.at(-1)).toMatchObject({ factorId: 'competitor', points: -30, maxPoints: 0 });
		expect(rival.keyFactors).toContain('Competitor');
		const student = scoreContact(
			{ ...base, jobTitle: 'Werkstudent Marketing', email: 'a@acme-tools.com' },
			profile,
			NOW,
			DEFAULT_THRESHOLDS
		);
		expect(student.score).toBe(0);
	});

	it('SCO-2: a cap holds its group', () => {
		const profile = scoringProfileSchema.parse({ groupCaps: { firmographic: 10 } });
		const got = scoreContact({ jobTitle: 'CEO', industry: 'Software', email: 'a@acme-tools.com' }, profile, NOW, DEFAULT_THRESHOLDS);
		const firm = got.contributions.filter((c) => c.group === 'firmographic').reduce((n, c) => n + c.points, 0);
		expect(firm).toBeCloseTo(10, 0);
	});
});

describe('tiers by rank', () => {
	it('SCO-4: the best tenth is A, the next B, down to half C; equal scores stay together', () => {
		const counts = new Float64Array(101);
		for (let s = 1; s <= 100; s++) counts[s] = 10;
		expect(rankThresholds(counts, { A: 10, B: 20, C: 50 })).toEqual({ A: 91, B: 81, C: 51 });
		const tied = new Float64Array(101);
		tied[70] = 50;
		tied[30] = 50;
		expect(rankThresholds(tied, { A: 10, B: 20, C: 50 })).toEqual({ A: 70, B: 69, C: 68 });
	});
	it('SCO-4: thresholds always fall, and A holds its share at least', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000), { minLength: 101, maxLength: 101 }), (counts) => {
				const t = rankThresholds(counts, { A: 10, B: 20, C: 50 });
				expect(t.A > t.B && t.B > t.C && t.C >= 1 && t.A <= 100).toBe(true);
				const total = counts.reduce((a, b) => a + b, 0);
				const inA = counts.reduce((n, c, s) => n + (tierOf(s, t) === 'A' ? c : 0), 0);
				if (t.A > 3) expect(inA).toBeGreaterThanOrEqual(Math.floor(total / 10));
			}),
			{ numRuns: 300 }
		);
	});
});
