import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { companyCore } from '#workers/pipeline/match/company-core';
import { likeness } from '#workers/pipeline/match/likeness';
import { phoneKey } from '#workers/pipeline/match/phone-key';
import { Interned } from '#workers/pipeline/match/similar/features/feature';
import { isNickname } from '#workers/pipeline/match/similar/features/nicknames';
import { loose } from '#workers/pipeline/match/similar/features/texts';
import { isGivenName } from '#workers/pipeline/values/given-names';

/** Texts of few letters, so that many are nearly alike; with spaces, digits and letters of other scripts among them. */
const text = fc.array(fc.constantFrom(...'aabcdehijkpstvwyz 12\u0436\u6771'), { minLength: 1, maxLength: 14 }).map((letters) => letters.join(''));
/** A text and one made of it by a few changes. */
const near = fc.tuple(text, fc.array(fc.tuple(fc.nat(13), fc.constantFrom('', 'a', 'h', 'k', 'e', ' ', 'z')), { maxLength: 4 })).map(([from, changes]): [string, string] => {
	const letters = [...from];
	for (const [at, letter] of changes) if (at < letters.length) letters[at] = letter;
	return [from, letters.join('') || 'a'];
});
const squeezed = (t: string): string => t.replace(/ /gu, '');

describe('bounds of similar matches (DUP-2)', () => {
	it('DUP-2: no pair of texts as like as is asked for is given up by its letters', () => {
		const texts = new Interned();
		let [close, given] = [0, 0];
		fc.assert(fc.property(fc.oneof(near, fc.tuple(text, text)), fc.constantFrom(0.7, 0.855, 0.86), ([x, y], least) => {
			fc.pre(squeezed(x) !== '' && squeezed(y) !== '');
			const [a, b] = [texts.id(x), texts.id(y)];
			const like = likeness(squeezed(x), squeezed(y)) >= least;
			if (like) close++;
			if (!texts.mayReach(a, b, least)) given++;
			expect(like && !texts.mayReach(a, b, least)).toBe(false);
			expect(texts.mayReach(a, b, least)).toBe(texts.mayReach(b, a, least));
		}), { numRuns: 1500 });
		expect(close).toBeGreaterThan(200);
		expect(given).toBeGreaterThan(200);
	});

	it('DUP-2: texts longer than are looked at are never given up', () => {
		const texts = new Interned();
		const [a, b] = [texts.id(`${'ab'.repeat(80)}xyz`), texts.id(`${'ab'.repeat(80)}klmnopq`)];
		expect(likeness(texts.text(a), texts.text(b))).toBeGreaterThan(0.99);
		expect(texts.mayReach(a, b, 0.86)).toBe(true);
	});

	it('DUP-2: no two spellings of one sound are given up by their letters', () => {
		const texts = new Interned();
		fc.assert(fc.property(fc.oneof(near, fc.tuple(text, text)), ([x, y]) => {
			if (loose(squeezed(x)) === loose(squeezed(y)) || loose(x) === loose(y)) expect(texts.mayBeSpeltAlike(texts.id(x), texts.id(y))).toBe(true);
		}), { numRuns: 3000 });
		for (const [x, y] of [['phillipp', 'filip'], ['mueller', 'muller'], ['schmitz', 'schmits'], ['jakob', 'iacob'], ['weber', 'veber'], ['becker', 'beker']] as const) expect([x, y, texts.mayBeSpeltAlike(texts.id(x), texts.id(y))]).toEqual([x, y, true]);
		expect(texts.mayBeSpeltAlike(texts.id('anna'), texts.id('berta'))).toBe(false);
	});

	it('DUP-1: numbers are keys unless they are filler, whichever way that is told', () => {
		const canonical = /^\+\d{8,15}$/;
		const sequences = new Set(['1234567', '12345678', '123456789', '1234567890', '0123456789', '0987654321', '987654321']);
		const filler = (d: string): boolean => new Set(d.slice(-9)).size === 1 || sequences.has(d) || sequences.has(d.slice(-10));
		const digits = fc.oneof(fc.constantFrom(...sequences), fc.stringMatching(/^[0-9]{7,15}$/u), fc.stringMatching(/^[0-9]{0,5}(?:7{7,10}|0{7,10})$/u), fc.constantFrom(...sequences).map((s) => `+49${s}`.slice(0, 15)));
		fc.assert(fc.property(digits, (d) => {
			const bare = d.replace('+', '');
			const number = `+${bare}`;
			fc.pre(canonical.test(number));
			expect(phoneKey(number)).toBe(filler(bare) ? '' : bare);
		}), { numRuns: 1000 });
	});

	it('DUP-1: a company without a legal form keeps its name, one with one loses it', () => {
		for (const [name, core] of [['Acme', 'acme'], ['Acme Works', 'acme works'], ['The Acme Works', 'acme works'], ['Inc', 'inc'], ['The', 'the'], ['Nord Sp. z o.o.', 'nord'], ['Sp z oo', 'sp z oo'], ['Co & Co', 'co'], ['J. P. Morgan', 'j p morgan']] as const) expect([name, companyCore(name)]).toEqual([name, core]);
	});

	it('DUP-2: nicknames meet their name either way, and no other', () => {
		expect([isNickname('william', 'bill'), isNickname('bill', 'william'), isNickname('bill', 'liam'), isNickname('bill', 'anna'), isNickname('', '')]).toEqual([true, true, false, false, false]);
	});

	it('MAP-3: given names are known whatever their capitals and accents', () => {
		expect(['Anna', 'JÜRGEN', 'jean-luc', 'Łukasz', 'Xqzt', ''].map(isGivenName)).toEqual([true, true, true, true, false, false]);
	});
});
