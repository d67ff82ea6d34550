import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { lineKey, phoneForms, phoneKey } from '#workers/pipeline/match/phone-key';
import { otherForm } from '#workers/pipeline/values/phones/phone-forms';
import { explainPair, findCandidatePairs } from '#workers/pipeline/match/index';
import { mergeContacts } from '#workers/pipeline/merge/index';
import type { SurvivorshipRuleId } from '#domain/settings';
import { ALL, lines, tableOf } from './table';

const MEXICO = ['+525512345678', '+52 1 55 1234 5678'] as const;
const ARGENTINA = ['+541123456789', '+54 9 11 2345 6789'] as const;
const BRAZIL = ['+55 11 8765 4321', '+5511987654321'] as const;

describe('one line that is written in two ways', () => {
	it('DUP-1: each form leads to the other, and both to one key', () => {
		for (const [one, other] of [MEXICO, ARGENTINA, BRAZIL]) {
			expect(otherForm(phoneKey(one))).toBe(phoneKey(other));
			expect(otherForm(phoneKey(other))).toBe(phoneKey(one));
			expect(lineKey(one)).toBe(lineKey(other));
			expect(phoneForms(one).toSorted()).toEqual(phoneForms(other).toSorted());
		}
	});

	it('DUP-1: other numbers have one form: landlines in Brazil, what is no number there, and other countries', () => {
		const others = ['+551133334444', '+5511933334444', '+521112345678', '+549912345678', '+12125550101', '+5112345678901', '+5712345678'];
		for (const number of [...others, '5512345678', '', '+4915512345678']) expect(otherForm(phoneKey(number))).toBe('');
	});

	it('DUP-1, DUP-2: whoever comes with the other form is a match by phone, among the rows and with stored contacts, also where all is said of it', () => {
		for (const [one, other] of [MEXICO, ARGENTINA, BRAZIL]) {
			const [a, b]: ContactValues[] = [
				{ fullName: 'Frida Rivera', email: 'frida@casa.example.com', phone2: one },
				{ fullName: 'Frida Rivera', email: 'frida@azul.example.com', phone1: other, phone2: '+4930111222' }
			];
			expect(lines(findCandidatePairs(tableOf([a!, b!]), { enabled: ALL }))).toEqual([expect.stringMatching(/^0-1 phone 9/)]);
			expect(lines(findCandidatePairs(tableOf([b!], [a!]), { enabled: ALL }))).toEqual([expect.stringMatching(/^0-1 phone 9/)]);
			expect(explainPair(a!, b!, 'phone', 97, 'email')[0]).toMatchObject({ code: 'samePhone', params: { number: one } });
		}
	});

	const merged = (existing: string, incoming: string, rule: SurvivorshipRuleId = 'newestWins') => {
		const { values } = mergeContacts({ phone1: existing }, { phone1: incoming }, { rule, existingAt: 1, incomingAt: 2 });
		return [values.phone1, values.phone2];
	};
	it('DUP-6: a merge holds the line once, as it stands; a newer form takes its place by the rule, but for one that nobody dials any more', () => {
		expect(merged(MEXICO[0], MEXICO[1])).toEqual([MEXICO[0], undefined]);
		expect(merged(MEXICO[1], MEXICO[0])).toEqual([MEXICO[0], undefined]);
		expect(merged(MEXICO[1], MEXICO[0], 'keepExisting')).toEqual([MEXICO[1], undefined]);
		expect(merged(BRAZIL[0], BRAZIL[1])).toEqual([BRAZIL[1], undefined]);
		expect(merged(BRAZIL[1], BRAZIL[0])).toEqual([BRAZIL[1], undefined]);
		expect(merged(ARGENTINA[0], ARGENTINA[1])).toEqual([ARGENTINA[1], undefined]);
		expect(merged(ARGENTINA[0], MEXICO[1])).toEqual([ARGENTINA[0], MEXICO[1]]);
	});
});
