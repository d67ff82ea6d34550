import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactorContribution, FactorGroup, LeadScore } from '#domain/scoring/score';
import { FACTOR_GROUPS } from '#domain/scoring/score';
import { pointsText, scoreGroups, scoreSum, signedPoints } from '#lib/state/contacts/contact-score';
import { generalMessages as german } from '#domain/messages/de/general';
import { learnMessages as learnGerman } from '#domain/messages/de/learn';
import { english, englishText, keyFactorText, keyFactorTexts, setMessages } from '#domain/messages/index';
import { setLocale } from '#domain/messages/locale';
import { extensionInWords, linkOf, shownValue, webLink } from '#lib/state/contacts/contact-values';

const part = (group: FactorGroup, tenths: number, id = 'x'): FactorContribution => ({
	factorId: id,
	group,
	points: tenths / 10,
	maxPoints: 20,
	reason: { code: 'c', params: {} }
});

describe('the reasons of a score', () => {
	it('SCO-1: the groups add up to the sum exactly, to the tenth', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...FACTOR_GROUPS), fc.integer({ min: -200, max: 400 })), { maxLength: 15 }), (list) => {
				const parts = list.map(([g, n]) => part(g, n));
				const exact = list.reduce((s, [, n]) => s + n, 0) / 10;
				expect(scoreSum(parts)).toBe(exact);
				expect(scoreGroups(parts).reduce((s, g) => s + Math.round(g.points * 10), 0) / 10).toBe(exact);
			})
		);
	});

	it('SCO-1: the strongest group comes first, one without factors is left out', () => {
		expect(scoreGroups([part('source', 30), part('demographic', 120), part('source', 10)]).map((g) => [g.group, g.points])).toEqual([
			['demographic', 12],
			['source', 4]
		]);
		expect(pointsText(28.4)).toBe((28.4).toLocaleString());
		expect(signedPoints(-3)).toBe('−3');
		expect(signedPoints(0)).toBe('0');
	});

	it('SCO-5: key factors of a model are said in the language that is spoken', () => {
		const score: LeadScore = { score: 12, tier: 'D', contributions: [], keyFactors: ['Score by the rules: 99'], missingGroups: [] };
		const learned = {
			name: 'M',
			probability: 0.1,
			score: 12,
			base: 43,
			contributions: [{ feature: 'rules', label: { code: 'learnRulesScore', params: { score: 99 } }, points: -31, logOdds: -2 }]
		};
		setMessages(learnGerman, {});
		try {
			expect(keyFactorTexts(score, { learned })).toEqual(['Score nach Regeln: 99']);
			expect(learned.contributions.map((c) => keyFactorText(c.label))).toEqual(['Score nach Regeln: 99']);
			// Fields by their names in that language, too; a column of a file is called what it is called.
			setMessages({ ...learnGerman, x: { message: (p) => `${p.column}` } }, { industry: 'Branche' });
			expect(keyFactorText({ code: 'learnShowsValue', params: { column: 'Industry', value: 'Retail' } })).toBe('Branche: Retail');
			expect(keyFactorText({ code: 'learnShowsYes', params: { column: 'Newsletter' } })).toBe('Newsletter: ja');
			// A file has English words, and English numbers with them, whatever is spoken.
			setLocale('de-DE');
			const revenue = { code: 'learnShowsNumber', params: { column: 'Annual Revenue', value: '84764' } };
			expect([keyFactorText(revenue), englishText(revenue)]).toEqual(['Annual Revenue: 84.764', 'Annual Revenue: 84,764']);
			const country = { code: 'learnShowsCountry', params: { column: 'Country', value: 'DE' } };
			expect([keyFactorText(country), englishText(country)]).toEqual(['Country: Deutschland', 'Country: Germany']);
			expect(keyFactorText({ code: 'x', params: { column: 'Industry' } })).toBe('Industry');
		} finally {
			setMessages(english, {});
			setLocale(undefined);
		}
	});
});

describe('values as links and text', () => {
	it('CON-2: only addresses of the web become links', () => {
		expect(webLink('example.com/a')).toBe('https://example.com/a');
		expect(webLink('http://example.com')).toBe('http://example.com/');
		for (const bad of [
			'javascript:alert(1)',
			'JaVaScRiPt:alert(1)',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
			'not a link',
			'https://firm.example@elsewhere.example',
			'firm.example:x@elsewhere.example/login',
			''
		])
			expect(webLink(bad)).toBeNull();
	});

	it('CON-2, FIL-4: a kind of number that no table has is shown as it is, also one that every object knows', () => {
		expect(['mobile', 'constructor', '__proto__', 'pager'].map((v) => shownValue('phoneType', v))).toEqual([
			'Mobile',
			'constructor',
			'__proto__',
			'pager'
		]);
	});

	it('CON-2: a tap on an address writes to it alone, whatever signs stand in it', () => {
		expect(linkOf('email', "ann.o'neill+fair@hafen.example")).toBe("mailto:ann.o'neill+fair@hafen.example");
		expect(linkOf('email', 'jörg@müller.example')).toBe('mailto:jörg@müller.example');
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'?&#%,;=a1./"<> \n\r') }), (before) => {
				const { pathname, search, hash } = new URL(linkOf('email', `x${before}bcc=all@firm.example`) ?? '');
				expect([decodeURIComponent(pathname), search, hash]).toEqual([`x${before}bcc=all@firm.example`, '', '']);
				expect(pathname).not.toMatch(/[,;]/);
			})
		);
		const desk = readFileSync(new URL('../../../src/lib/components/work/WorkContact.svelte', import.meta.url), 'utf8');
		expect(desk).not.toContain('mailto:');
	});

	it('CON-2: no text of a file ever becomes a link that runs', () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom('url' as const, 'phone' as const, 'email' as const, 'text' as const), (text, type) => {
				const href = linkOf(type, text);
				if (href !== null) expect(href).toMatch(/^(https?|tel|mailto):/);
			})
		);
		expect(linkOf('phone', '+49 30 123')).toBe('tel:+4930123');
		expect(linkOf('phone', 'ask Ann')).toBeNull();
	});

	it('LST-7, CON-2: a tap on a number with an extension dials the number, and the extension after it', () => {
		expect(linkOf('phone', '+14155550123 ext. 12')).toBe('tel:+14155550123;ext=12');
		expect(linkOf('phone', '+1 415 555 0123;ext=7')).toBe('tel:+14155550123;ext=7');
		// Home's own list of whom to call builds no address of its own.
		const home = readFileSync(new URL('../../../src/lib/components/home/CallNext.svelte', import.meta.url), 'utf8');
		expect(home).toContain("href={linkOf('phone', row.phone)");
	});

	it('CON-2, APP-3: an extension is named in the language of the screen; what is no number stays as it is', () => {
		const numbers = ['+44 20 7183 8750 ext. 12', '+44 20 7183 8750', 'ask Ann ext. or Bo'];
		expect(numbers.map(extensionInWords)).toEqual(numbers);
		setMessages(german, {});
		expect(numbers.map(extensionInWords)).toEqual(['+44 20 7183 8750 Durchwahl 12', ...numbers.slice(1)]);
		setMessages(english, {});
	});

	it('CON-2: reads a country by name and a date as a date, and leaves the rest alone', () => {
		expect(shownValue('country', 'DE')).toBe(new Intl.DisplayNames(undefined, { type: 'region' }).of('DE'));
		expect(shownValue('country', 'Atlantis')).toBe('Atlantis');
		expect(shownValue('date', '2026-03-05')).toContain('2026');
		expect(shownValue('date', 'soon')).toBe('soon');
		expect(shownValue('url', 'https://www.example.com/')).toBe('example.com');
		expect(['yes', 'no', 'maybe'].map((v) => shownValue('yesNo', v))).toEqual(['Yes', 'No', 'maybe']);
		setMessages(german, {});
		expect(['yes', 'no', 'maybe'].map((v) => shownValue('yesNo', v))).toEqual(['Ja', 'Nein', 'maybe']);
		setMessages(english, {});
	});
});
