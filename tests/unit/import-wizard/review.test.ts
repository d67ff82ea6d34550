import { describe, expect, it } from 'vitest';
import type { ReviewCounts } from '#domain/matching/review';
import { fateWords, filters, headline, isDecidable, pace, timeLeft } from '#lib/state/review/review-words';

const counts: ReviewCounts = {
	total: 61,
	settledByPolicy: 47,
	settledOther: 0,
	open: 14,
	byRule: 0,
	sharedMail: { rows: 0, addresses: 0, all: 0 },
	outOfDate: false,
	tooManyForSimilar: false,
	canUndo: false,
	state: '',
	byType: {
		exact: { total: 20, open: 0 },
		email: { total: 27, open: 0 },
		phone: { total: 9, open: 9 },
		nameCompany: { total: 5, open: 5 },
		primaryKey: { total: 0, open: 0 },
		similar: { total: 0, open: 0 }
	},
	primaryKey: 'email',
	decided: { merge: 0, skip: 0, manual: 0, keepBoth: 0 }
};

describe('review-words', () => {
	it('DUP-4: the header says matches, settled, open and the time they take', () => {
		expect(headline(counts)).toBe('61 matches · 47 settled by email · 14 for you · about 2 minutes');
		expect(headline({ ...counts, total: 1, settledByPolicy: 0, open: 1 })).toBe('1 match · 1 for you · less than a minute');
		expect(headline({ ...counts, settledByPolicy: 46, settledOther: 1 })).toBe(
			'61 matches · 46 settled by email · 1 settled by another decision · 14 for you · about 2 minutes'
		);
		expect(headline({ ...counts, open: 0 })).toBe('61 matches · 47 settled by email · none left for you');
		expect(headline(counts, undefined, true), 'a phone says what is left to do').toBe('14 for you · about 2 minutes');
		expect(headline({ ...counts, open: 0 }, undefined, true)).toBe('none left for you');
		expect(headline({ ...counts, total: 0, settledByPolicy: 0, open: 0 })).toMatch(/No row of this file/);
	});
	it('AC-12: the filters in order and to the letter, with counts that add up', () => {
		const all = filters(counts);
		expect(all.map((f) => f.label)).toEqual([
			'All',
			'Exact Matches',
			'Email Matches',
			'Phone Matches',
			'Name/Company Matches',
			'Similar Matches'
		]);
		expect(all.slice(1).reduce((n, f) => n + f.count, 0)).toBe(all[0]!.count);
	});
	it('DUP-4: the time left follows the person’s own pace, and a long pause does not spoil it', () => {
		expect(pace([])).toBe(8);
		expect(pace([1, 2])).toBe(8);
		expect(pace([3, 3, 3600, 4])).toBe(4);
		expect(pace([600, 600, 600])).toBe(60);
		expect([0, 2, 8, 100, 1000, 50_000].map((n) => timeLeft(n, 6))).toEqual([
			'',
			'less than a minute',
			'about a minute',
			'about 10 minutes',
			'about 2 hours',
			''
		]);
	});
	it('AC-11: settled pairs say how, and only what a person may decide is open to decisions', () => {
		const settled = { decision: 'undecided' as const, settled: true, outcome: 'merged' as const, left: { kind: 'stored' as const } };
		expect(fateWords({ ...settled, type: 'email' }, 'update')).toBe('settled by email: updates the contact');
		expect(fateWords({ ...settled, type: 'exact', outcome: 'skipped' }, 'skip')).toBe('settled by email: the row is skipped');
		expect(fateWords({ ...settled, type: 'phone' }, 'update')).toBe('settled by another decision');
		// A row goes where the person went that it belongs to, and its words with it.
		expect(fateWords({ ...settled, type: 'email', outcome: 'held', left: { kind: 'row' } }, 'update')).toBe(
			'settled by email: waits with the row before it'
		);
		expect(fateWords({ ...settled, type: 'email', outcome: 'skipped', left: { kind: 'row' } }, 'update')).toBe(
			'settled by email: skipped with the row before it'
		);
		expect(fateWords({ ...settled, type: 'email', outcome: 'skipped', left: { kind: 'held' } }, 'update')).toBe(
			'settled by email: skipped, that person waits already'
		);
		expect(fateWords({ ...settled, type: 'email', outcome: 'merged' }, 'create')).toBe('settled by another decision');
		expect(fateWords({ ...settled, decision: 'merge', type: 'phone' }, 'update')).toBe('Will be merged');
		expect([
			isDecidable(settled),
			isDecidable({ decision: 'undecided', settled: false }),
			isDecidable({ decision: 'skip', settled: true })
		]).toEqual([false, true, true]);
	});
});
