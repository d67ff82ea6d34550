import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { companyCore } from '#workers/pipeline/match/company-core';
import { likeness } from '#workers/pipeline/match/likeness';
import { phoneKey } from '#workers/pipeline/match/phone-key';
import { Interned } from '#workers/pipeline/match/similar/features/interned';
import { isNickname } from '#workers/pipeline/match/similar/features/nicknames';
import { loose, steps, stepsOfStarts } from '#workers/pipeline/match/similar/features/texts';
import { Words } from '#workers/pipeline/match/similar/features/words';
import { KINDS, Tally, type Step } from '#workers/pipeline/match/similar/tally';
import { LEVELS } from '#workers/pipeline/match/similar/levels';
import { isGivenName } from '#workers/pipeline/values/names/given-names';

/** Texts of few letters, so that many are nearly alike; with spaces, digits and letters of other scripts among them. */
const text = fc
	.array(fc.constantFrom(...'aabcdehijkpstvwyz 12\u0436\u6771'), { minLength: 1, maxLength: 14 })
	.map((letters) => letters.join(''));
/** A text and one made of it by a few changes. */
const near = fc
	.tuple(text, fc.array(fc.tuple(fc.nat(13), fc.constantFrom('', 'a', 'h', 'k', 'e', ' ', 'z')), { maxLength: 4 }))
	.map(([from, changes]): [string, string] => {
		const letters = [...from];
		for (const [at, letter] of changes) if (at < letters.length) letters[at] = letter;
		return [from, letters.join('') || 'a'];
	});
const squeezed = (t: string): string => t.replace(/ /gu, '');

describe('bounds of similar matches (DUP-2)', () => {
	it('DUP-2: no pair of texts as like as is asked for is given up by its letters', () => {
		const texts = new Interned();
		let [close, given] = [0, 0];
		fc.assert(
			fc.property(fc.oneof(near, fc.tuple(text, text)), fc.constantFrom(0.7, 0.855, 0.86), ([x, y], least) => {
				fc.pre(squeezed(x) !== '' && squeezed(y) !== '');
				const [a, b] = [texts.id(x), texts.id(y)];
				const like = likeness(squeezed(x), squeezed(y)) >= least;
				if (like) close++;
				if (!texts.mayReach(a, b, least)) given++;
				expect(like && !texts.mayReach(a, b, least)).toBe(false);
				expect(texts.mayReach(a, b, least)).toBe(texts.mayReach(b, a, least));
			}),
			{ numRuns: 1500 }
		);
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
		fc.assert(
			fc.property(fc.oneof(near, fc.tuple(text, text)), ([x, y]) => {
				if (loose(squeezed(x)) === loose(squeezed(y)) || loose(x) === loose(y))
					expect(texts.mayBeSpeltAlike(texts.id(x), texts.id(y))).toBe(true);
			}),
			{ numRuns: 3000 }
		);
		for (const [x, y] of [
			['phillipp', 'filip'],
			['mueller', 'muller'],
			['schmitz', 'schmits'],
			['jakob', 'iacob'],
			['weber', 'veber'],
			['becker', 'beker']
		] as const)
			expect([x, y, texts.mayBeSpeltAlike(texts.id(x), texts.id(y))]).toEqual([x, y, true]);
		expect(texts.mayBeSpeltAlike(texts.id('anna'), texts.id('berta'))).toBe(false);
	});

	it('DUP-2: no two texts that share words, or words nearly the same, are given up by the letters of these', () => {
		const texts = new Interned();
		const words = new Words(
			(id) => texts.text(id),
			1,
			(t) => t.split(' ').filter(Boolean)
		);
		words.weigh(new Map(), 100);
		let [shared, given] = [0, 0];
		fc.assert(
			fc.property(
				fc.oneof(
					near,
					fc.tuple(text, text),
					near.map(([x, y]): [string, string] => [`${x} kappa`, `tjdvw ${y}`])
				),
				([x, y]) => {
					const [a, b] = [texts.id(x), texts.id(y)];
					if (a === 0 || b === 0) return;
					const part = words.overlap(a, b);
					if (part > 0) shared++;
					if (!words.mayOverlap(a, b)) given++;
					expect(part > 0 && !words.mayOverlap(a, b)).toBe(false);
					expect([words.mayOverlap(a, b), part]).toEqual([words.mayOverlap(b, a), words.overlap(b, a)]);
				}
			),
			{ numRuns: 3000 }
		);
		expect(shared).toBeGreaterThan(300);
		expect(given).toBeGreaterThan(300);
	});

	it('DUP-2: the beginnings of two texts are as many steps apart as if they stood alone', () => {
		fc.assert(
			fc.property(near, text, text, fc.nat(3), ([x, y], p, q, most) => {
				expect(stepsOfStarts(x + p, x.length, y + q, y.length, most)).toBe(steps(x, y, most));
			}),
			{ numRuns: 1000 }
		);
	});

	it('DUP-2: what explains a pair better, or hardly at all, is left out of the sums without changing a bit of them', () => {
		const width = 3;
		const bits = fc.oneof(fc.float({ min: -70, max: 20, noNaN: true }), fc.float({ min: 12, max: 14, noNaN: true }));
		const pair = fc.record({
			levels: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }),
			others: fc.array(bits, { minLength: KINDS, maxLength: KINDS }),
			shares: fc.nat(15)
		});
		let counted = 0;
		fc.assert(
			fc.property(
				fc.array(pair, { minLength: 1, maxLength: 30 }),
				fc.array(fc.double({ min: -6, max: 0, noNaN: true }), { minLength: width * LEVELS, maxLength: width * LEVELS }),
				(pairs, logs) => {
					const step = {
						picked: Uint32Array.from(pairs.keys()),
						others: Float32Array.from(pairs.flatMap((p) => p.others)),
						levels: Uint8Array.from(pairs.flatMap((p) => p.levels)),
						shares: Uint8Array.from(pairs, (p) => p.shares),
						scale: 1,
						total: 1
					} as unknown as Step;
					const tally = new Tally(step, width);
					tally.begin(Float64Array.from(logs), 2, [1, 0.5, 0, -1, -2], true);
					tally.add(Uint32Array.from(pairs.keys()), 0, pairs.length);
					let matches = 0;
					for (const [k, { levels }] of pairs.entries()) {
						const match = levels.reduce((sum, level, f) => sum + logs[f * LEVELS + level]!, 2);
						const [strangers, firm, home, site, namesake] = [1, 0.5, 0, -1, -2].map(
							(prior, c) => 2 ** (step.others[k * KINDS + c]! + prior - match)
						) as [number, number, number, number, number];
						const p = 1 / (1 + strangers + firm + home + site + namesake);
						if (step.others[k * KINDS]! + 1 - match > 14 || p < 1e-4) continue;
						matches += p;
						counted++;
					}
					expect(tally.matches).toBe(matches);
				}
			),
			{ numRuns: 500 }
		);
		expect(counted).toBeGreaterThan(500);
	});

	it('DUP-1: numbers are keys unless they are filler, whichever way that is told', () => {
		const canonical = /^\+\d{8,15}$/;
		const sequences = new Set(['1234567', '12345678', '123456789', '1234567890', '0123456789', '0987654321', '987654321']);
		const filler = (d: string): boolean => new Set(d.slice(-9)).size === 1 || sequences.has(d) || sequences.has(d.slice(-10));
		const digits = fc.oneof(
			fc.constantFrom(...sequences),
			fc.stringMatching(/^[0-9]{7,15}$/u),
			fc.stringMatching(/^[0-9]{0,5}(?:7{7,10}|0{7,10})$/u),
			fc.constantFrom(...sequences).map((s) => `+49${s}`.slice(0, 15))
		);
		fc.assert(
			fc.property(digits, (d) => {
				const bare = d.replace('+', '');
				const number = `+${bare}`;
				fc.pre(canonical.test(number));
				expect(phoneKey(number)).toBe(filler(bare) ? '' : bare);
			}),
			{ numRuns: 1000 }
		);
	});

	it('DUP-1: a company without a legal form keeps its name, one with one loses it', () => {
		for (const [name, core] of [
			['Acme', 'acme'],
			['Acme Works', 'acme works'],
			['The Acme Works', 'acme works'],
			['Inc', 'inc'],
			['The', 'the'],
			['Nord Sp. z o.o.', 'nord'],
			['Sp z oo', 'sp z oo'],
			['Co & Co', 'co'],
			['J. P. Morgan', 'j p morgan']
		] as const)
			expect([name, companyCore(name)]).toEqual([name, core]);
	});

	it('DUP-2: nicknames meet their name either way, and no other', () => {
		expect([
			isNickname('william', 'bill'),
			isNickname('bill', 'william'),
			isNickname('bill', 'liam'),
			isNickname('bill', 'anna'),
			isNickname('', '')
		]).toEqual([true, true, false, false, false]);
	});

	it('MAP-3: given names are known whatever their capitals and accents', () => {
		expect(['Anna', 'JÜRGEN', 'jean-luc', 'Łukasz', 'Xqzt', ''].map(isGivenName)).toEqual([true, true, true, true, false, false]);
	});
});
