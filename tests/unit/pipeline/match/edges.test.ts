import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { DECISIONS, OUTCOMES } from '#domain/matching/match';
import { PairCollector } from '#workers/pipeline/match/collector';
import { noCounts, pairSteps, rulesFor } from '#workers/pipeline/match/find';
import { findCandidatePairs, planOutcomes } from '#workers/pipeline/match/index';
import { keyedTable } from '#workers/pipeline/match/keys';
import { nameGap, OTHER_NAME } from '#workers/pipeline/match/other-name';
import { ALL, lines, pairsOf, tableOf } from './table';

const find = (rows: ContactValues[]): string[] => lines(findCandidatePairs(tableOf(rows), { enabled: ALL }));

describe('at the edges of matching', () => {
	it('DUP-1: two records that share several numbers are one pair, not one for each', () => {
		const [a, b] = ['+4930111222', '+491701234567'];
		const table = tableOf([
			{ fullName: 'Ana Silva', email: 'ana@x.example', phone1: a, phone2: b },
			{ fullName: 'Tom Berg', email: 'tom@y.example', phone1: b, phone3: a }
		]);
		const found = new PairCollector(table.length, 0);
		const counts = noCounts();
		for (const _ of pairSteps(table, rulesFor({ enabled: ALL }, false), found, counts));
		expect(lines(found.finish())).toEqual(['0-1 phone 93']);
		// The count that is shown while the scan runs (IMP-6).
		expect(counts).toEqual({ ...noCounts(), phone: 1 });
	});

	it('DUP-7: at one mailbox a name that may be a short form of the other, or lacks the given name, is no other person', () => {
		const gap = (one: string, other: string): number => {
			const keyed = keyedTable(tableOf([{ fullName: one }, { fullName: other }]));
			keyed.read(0, 2);
			expect(nameGap(keyed, 0, 1)).toBe(nameGap(keyed, 1, 0));
			return nameGap(keyed, 0, 1);
		};
		expect(gap('Tho Falk', 'Thorbiornulf Falk')).not.toBe(OTHER_NAME);
		expect(gap('Falk', 'Lena Falk')).not.toBe(OTHER_NAME);
		expect(gap('L Falk', 'Lena Falk')).not.toBe(OTHER_NAME);
		expect(gap('M Falk', 'Lena Falk')).toBe(OTHER_NAME);
		expect(gap('Ivo Falk', 'Lena Falk')).toBe(OTHER_NAME);
	});

	it('DUP-1: whose number it is goes by the given name: a short form is the same person, another name of the family is not', () => {
		const score = (one: string, other: string): number =>
			Number(
				find([
					{ fullName: one, email: 'a@x.example', phone1: '+4930111222' },
					{ fullName: other, email: 'zoe.quint@y.example', phone1: '+4930111222' }
				])[0]!.split(' ')[2]
			);
		const same = score('Lena Berg', 'Lena Berg');
		expect(score('Robert Berg', 'Bob Berg')).toBe(same - 1);
		expect(score('Katharina Berger', 'Katharina Bergr')).toBe(same - 1);
		expect(score('Lena Berg', 'Lina Berg')).toBe(same - 2);
		expect(score('Lena Berg', 'Lena Schmidt')).toBe(same - 2);
		expect(score('Lena Berg', 'Ivo Novak')).toBe(same - 2);
	});

	it('DUP-8, DUP-4: a merge with a row that waits is refused also where it is the very first pair: the row waits, and nothing else is asked of it', () => {
		// A contact, an entry of Manual Review, and the row.
		const table = tableOf([{}], [{}], [{}]);
		const pairs = pairsOf([
			[1, 2, 'phone'],
			[0, 2, 'nameCompany']
		]);
		const plan = planOutcomes(table, pairs, 'update', Uint8Array.of(DECISIONS.indexOf('merge'), DECISIONS.indexOf('undecided')));
		expect([OUTCOMES[plan.outcome[2]!], plan.becausePair[2], plan.open, plan.settled[1]]).toEqual(['held', 0, 0, 1]);
	});
});
