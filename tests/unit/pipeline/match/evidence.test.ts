import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { MATCH_TYPES, type MatchType } from '#domain/matching/match';
import { knowsCode, messageText } from '#domain/messages/index';
import * as criteria from '#workers/pipeline/match/criteria';
import { explainPair, findCandidatePairs, matchRules } from '#workers/pipeline/match/index';
import { ALL, tableOf } from './table';

const jane: ContactValues = {
	firstName: 'Jane',
	lastName: 'Doe',
	fullName: 'Jane Doe',
	email: 'jane@acme.com',
	phone1: '+4930111222',
	phone1Type: 'mobile',
	company: 'Acme GmbH',
	jobTitle: 'CFO',
	city: 'Berlin',
	country: 'DE'
};
const texts = (a: ContactValues, b: ContactValues, type: MatchType, score: number) =>
	explainPair(a, b, type, score).map((c) => `${messageText(c)} ${c.weight}`);

describe('evidence', () => {
	it('DUP-4: says in words what agrees and what does not, and adds up', () => {
		const other = { ...jane, email: 'j.doe@acme.com', jobTitle: 'Controller' };
		expect(texts(jane, other, 'phone', 95)).toEqual([
			'Same mobile number 99',
			'Different email, same company domain -3',
			'Same name 0',
			'Same company 0',
			'Different job title: CFO and Controller -1',
			'Same place 0'
		]);
	});

	it('DUP-4: mail providers are no company domain', () => {
		const gmail = (email: string) => ({ fullName: 'Jane Doe', email, phone1: '+4930111222' });
		expect(texts(gmail('a@gmail.com'), gmail('b@gmail.com'), 'phone', 95)).toContain('Different email -4');
	});

	it('DUP-4: two extensions of one number are said', () => {
		expect(texts({ ...jane, phone1: '+4930111222 ext. 12', email: '' }, { ...jane, phone1: '+4930111222 ext. 40' }, 'phone', 97)).toContain(
			'Different extension: 12 and 40 0'
		);
	});

	it('DUP-4: a side that changed since is said, and the lines still add up to the score', () => {
		const lines = explainPair(jane, { ...jane, email: 'new@acme.com' }, 'exact', 100);
		expect(lines[0]?.code).toBe('matchedBefore');
		const edited = explainPair(jane, { ...jane, jobTitle: 'CEO', fullName: 'X Y', firstName: 'X', lastName: 'Y' }, 'email', 99);
		expect(edited.at(-1)).toMatchObject({ code: 'changedSinceScored', weight: 4 });
		expect(edited.reduce((s, c) => s + c.weight, 0)).toBe(99);
	});

	it('DUP-4: over random pairs the weights add up to the score that matching gave', () => {
		const pool = (...v: string[]) => fc.constantFrom('', ...v);
		const anyone = fc.record({
			fullName: pool('Jane Doe', 'J. Doe', 'Bob Ray'),
			email: pool('a@x.com', 'b@x.com', 'c@gmail.com'),
			phone1: pool('+4930111222', '+4930333444'),
			company: pool('Acme', 'Acme GmbH', 'Globex'),
			jobTitle: pool('CEO', 'CFO'),
			city: pool('Berlin', 'Paris'),
			country: pool('DE', 'FR'),
			website: pool('acme.com', 'globex.com'),
			linkedin: pool('linkedin.com/in/a', 'linkedin.com/in/b')
		});
		let found = 0;
		fc.assert(
			fc.property(anyone, anyone, (a, b) => {
				const p = findCandidatePairs(tableOf([a, b]), { enabled: ALL });
				if (p.length === 0) return;
				found++;
				const lines = explainPair(a, b, MATCH_TYPES[p.type[0] ?? 0] as MatchType, p.score[0] ?? 0);
				expect(lines.reduce((sum, c) => sum + c.weight, 0)).toBe(p.score[0]);
				expect(lines.some((c) => c.code === 'changedSinceScored' || c.code === 'matchedBefore')).toBe(false);
				for (const c of lines) expect(messageText(c)).not.toBe(c.code);
			}),
			{ numRuns: 1000 }
		);
		expect(found).toBeGreaterThan(200);
	});

	it('DUP-4: every code has its words', () => {
		const made = Object.values(criteria).filter((c): c is criteria.Criterion => typeof c === 'object');
		const codes = [
			...made.flatMap((c) => c.codes),
			...matchRules.all.map((r) => r.anchor.code),
			'matchedBefore',
			'changedSinceScored',
			'differentExtension'
		];
		expect(codes.filter((c): c is string => c !== null).filter((c) => !knowsCode(c))).toEqual([]);
	});

	it('DUP-1: the costs of a rule end exactly at the floor of its band', () => {
		for (const rule of matchRules.all) {
			const most = rule.costs.reduce((sum, c) => sum + Math.max(...c.points), 0);
			expect(rule.base - most, rule.id).toBe(rule.floor);
			for (const c of rule.costs) {
				expect(c.points[0], rule.id).toBe(0);
				for (const p of c.points) expect(Number.isInteger(p)).toBe(true);
			}
		}
	});
});
