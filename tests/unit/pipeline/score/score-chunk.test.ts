import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { UNSCORED } from '#domain/scoring/score';
import { defaultProfile, scoringProfileSchema } from '#domain/scoring/scoring-profile';
import { DEFAULT_THRESHOLDS } from '#domain/scoring/tier-schemes';
import { scoreChunk, scoreContact } from '#workers/pipeline/score/index';
import { contactValues, NOW } from './contacts';

it('SCO-1: columns give the same numbers as contacts one by one', () => {
	fc.assert(
		fc.property(fc.array(contactValues, { maxLength: 60 }), fc.boolean(), (contacts, blankAsText) => {
			const columns = new Map<FieldId, Column>();
			contacts.forEach((values, i) => {
				for (const [field, value] of Object.entries(values) as [FieldId, string][]) {
					if (!columns.has(field)) columns.set(field, new Array(contacts.length).fill(blankAsText ? '' : null));
					columns.get(field)![i] = value;
				}
			});
			const bytes = scoreChunk(columns, contacts.length, defaultProfile(), NOW);
			const alone = contacts.map((values) => scoreContact(values, defaultProfile(), NOW, DEFAULT_THRESHOLDS).score ?? UNSCORED);
			expect([...bytes]).toEqual(alone);
		}),
		{ numRuns: 300 }
	);
});

it('SCO-7: what was judged under one profile or time is forgotten under another', () => {
	const columns = new Map<FieldId, Column>([
		['jobTitle', ['CEO']],
		['industry', ['Retail']],
		['lastActivityDate', ['2026-11-15']]
	]);
	const before = scoreChunk(columns, 1, defaultProfile(), NOW)[0]!;
	const retailers = scoringProfileSchema.parse({ industries: { retail: 1 } });
	expect(scoreChunk(columns, 1, retailers, NOW)[0]).toBeGreaterThan(before);
	expect(scoreChunk(columns, 1, defaultProfile(), NOW + 200 * 86_400_000)[0]).toBeLessThan(before);
	expect(scoreChunk(columns, 1, defaultProfile(), NOW)[0]).toBe(before);
});
