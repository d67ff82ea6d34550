import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralise } from '#workers/export/cells';
import { stripControls } from '#workers/pipeline/values/control';
import { countryCode, countryOfCell } from '#workers/pipeline/values/country';
import { memoise } from '#workers/pipeline/values/memo';
import { phoneType } from '#workers/pipeline/values/phones/phone-type';
import { isPlaceholder } from '#workers/pipeline/values/placeholder';
import { stateCode } from '#workers/pipeline/values/state';
import { normalizeTags } from '#workers/pipeline/values/tags';
import { characterCount, collapseSpaces, collapseSpacesInLines, foldKey, isTidyAscii } from '#workers/pipeline/values/text';
import { parseUrl } from '#workers/pipeline/values/url';
import { parseYesNo } from '#workers/pipeline/values/yes-no';
import { effort } from '../../../support/effort';

describe('other values', () => {
	it.each([
		['Acme.com', 'https://acme.com'],
		['HTTP://ACME.com/Path?Q', 'http://acme.com/Path?Q'],
		['//acme.com', 'https://acme.com'],
		['www.Müller.de/', 'https://www.müller.de'],
		['acme.com:8080/x', 'https://acme.com:8080/x'],
		['javascript:alert(1)', null],
		['a@b.com', null],
		['acme', null],
		['a b.com', null],
		['ftp://x.com', null]
	])('VAL-1: the address %s is %s', (text, url) => {
		expect(parseUrl(text)).toBe(url);
	});
	it('VAL-1: tags are split, trimmed and kept once', () => {
		expect(normalizeTags(' a, B;b ; "c d",a ::: e')).toBe('a, B, c d, e');
		expect(normalizeTags(' ,; ')).toBeNull();
	});
	it.each([
		['Rack 19", 21"', 'Rack 19", 21"'],
		['"VIP", “Gold”', 'VIP, Gold'],
		['"VIP, Rack 19"; 24"', 'VIP, Rack 19, 24"'],
		['19”', '19”'],
		['" " VIP " "', 'VIP']
	])('VAL-1: quotes around tags go, one that a tag ends in is a part of it: %s', (raw, tidy) => {
		expect(normalizeTags(raw)).toBe(tidy);
		expect(normalizeTags(tidy)).toBe(tidy);
	});
	it('VAL-1: a main number is not said to be one of work', () => {
		expect(['Main', 'main phone', 'Company Main Phone'].map(phoneType)).toEqual(['other', 'other', 'work']);
	});
	it('VAL-1: phone types, yes and no', () => {
		expect(['* Work', 'Mobile Phone', 'Business Fax', 'Handy', 'Home', 'Assistant', '携帯電話'].map(phoneType)).toEqual([
			'work',
			'mobile',
			'fax',
			'mobile',
			'home',
			'other',
			'mobile'
		]);
		expect(['Yes', 'TRUE', '1', 'sí', 'ja', 'no', '0', 'Nein', 'perhaps'].map(parseYesNo)).toEqual([
			'yes',
			'yes',
			'yes',
			'yes',
			'yes',
			'no',
			'no',
			'no',
			null
		]);
	});
	it('VAL-1: placeholders are whole cells, and careful with names and countries', () => {
		for (const text of ['N/A', ' n/a ', '-', 'none', 'TEST', 'xxx', 'null', 'unknown', '--'])
			expect(isPlaceholder(text, 'text')).toBe(true);
		for (const text of ['N/A', '-', 'none', 'test', 'xxx', 'null', 'Info Requested', 'Information Requested'])
			expect(isPlaceholder(text, 'name')).toBe(true);
		for (const text of ['Na', 'Unknown', 'Nil', 'Testa', 'Nunn']) expect(isPlaceholder(text, 'name')).toBe(false);
		expect([isPlaceholder('NA', 'country'), isPlaceholder('test', 'tags'), isPlaceholder('non-test', 'text')]).toEqual([
			false,
			false,
			false
		]);
	});
	it('VAL-1: what Meta fills the form of a test lead with is no name, number or address', () => {
		expect(isPlaceholder('<test lead: dummy data for full_name>', 'name')).toBe(true);
		expect(isPlaceholder('p:<test lead: dummy data for phone_number>', 'phone')).toBe(true);
		expect([isPlaceholder('test@meta.com', 'email'), isPlaceholder('ana@meta.com', 'email')]).toEqual([true, false]);
		expect(isPlaceholder('Saw a <test lead: dummy data> in the list', 'longText')).toBe(false);
	});
	it('VAL-1: placeholders in the languages of the mapper, of programs, and of fields that have their own', () => {
		for (const text of [
			'keine',
			'aucun',
			'Ninguno',
			'nessuno',
			'nenhum',
			'geen',
			'brak',
			'ingen',
			'無し',
			'没有',
			'없음',
			'нет',
			's/n',
			'#N/A',
			'NULL',
			'(blank)',
			'tbd',
			'asdf',
			'....',
			'_',
			'k.A.'
		])
			expect([text, isPlaceholder(text, 'text')]).toEqual([text, true]);
		for (const text of ['Ninja', 'Nonesuch', 'Keiner & Co', 'Brakel', 'A', 'AAA', '0', 'x', 'No. 5', 'Vide Greniers'])
			expect([text, isPlaceholder(text, 'text')]).toEqual([text, false]);
		expect([
			isPlaceholder('Null', 'name'),
			isPlaceholder('NULL', 'name'),
			isPlaceholder('null', 'name'),
			isPlaceholder('asdf', 'name'),
			isPlaceholder('Nan', 'name'),
			isPlaceholder('NaN', 'name'),
			isPlaceholder('nan', 'name'),
			isPlaceholder('Nan', 'text')
		]).toEqual([false, true, true, true, false, true, true, true]);
		expect([
			isPlaceholder('000-000-0000', 'phone'),
			isPlaceholder('( ) -', 'phone'),
			isPlaceholder('0170', 'phone'),
			isPlaceholder('0', 'number')
		]).toEqual([true, true, false, false]);
		expect([
			isPlaceholder('https://', 'url'),
			isPlaceholder('www.', 'url'),
			isPlaceholder('none@none.com', 'email'),
			isPlaceholder('ann@example.com', 'email')
		]).toEqual([true, true, true, false]);
		expect([
			isPlaceholder('None', 'choice'),
			isPlaceholder('нет', 'yesNo'),
			isPlaceholder('N.C.', 'state'),
			isPlaceholder('brak', 'state')
		]).toEqual([false, false, false, false]);
	});
	it('VAL-1: countries in many languages and spellings, by a table of our own', () => {
		const same = (code: string, names: string): void => {
			for (const name of names.split('|')) expect([name, countryOfCell(name)]).toEqual([name, code]);
		};
		same(
			'DE',
			'Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland|Niemcy|ドイツ|德国|Германия|Tyskland|Saksa|Německo|Almanya|BRD|DEU|de|DE-|D|Germany (DE)|DE - Germany|🇩🇪'
		);
		same('CH', 'Suisse|Schweiz|Svizzera|Suiza|Zwitserland|Szwajcaria|スイス|瑞士|Швейцария|Sveits|Sveitsi|Švýcarsko|İsviçre');
		same('US', 'USA|U.S.A.|美国|США|US-CA|United States of America|アメリカ|Estados Unidos');
		same('GB', 'UK|England|GB-ENG|Great Britain|英国|Vereinigtes Königreich|Royaume-Uni');
		same('CI', "Côte d'Ivoire|Ivory Coast|Elfenbeinküste|CIV");
		same('NL', 'Holland|Nederland|The Netherlands|Pays-Bas');
		same('CZ', 'Česko|Czech Republic|Tschechien');
		expect(['D', 'A', 'Atlantis', 'Bavaria', '12345', 'Germany or Austria', '__proto__', 'constructor'].map(countryCode)).toEqual([
			null,
			null,
			null,
			null,
			null,
			null,
			null,
			null
		]);
	});
	it('VAL-1: states by code, name, short name and both at once', () => {
		expect(
			['US-CA', 'us-ca', 'CA - California', 'California (CA)', 'State of Ohio', 'Calif.', 'N. Dak.', 'Québec', 'Qld.', 'CA-ON'].map((t) =>
				stateCode(t, '')
			)
		).toEqual(['CA', 'CA', 'CA', 'CA', 'OH', 'CA', 'ND', 'QC', 'QLD', 'ON']);
		expect([
			stateCode('US-CA', 'CA'),
			stateCode('California, Ohio', 'US'),
			stateCode('Bayern', ''),
			stateCode('WA', 'AU'),
			stateCode('Victoria', 'DE')
		]).toEqual([null, null, null, 'WA', null]);
	});
	it('VAL-1: a web address without a scheme ends in a domain that exists', () => {
		expect(
			['acme.com', 'WWW.Acme.de/Team', 'http//acme.com', 'https:acme.com', 'http://intra.acme.local/x', 'acme.com:8080'].map(parseUrl)
		).toEqual([
			'https://acme.com',
			'https://www.acme.de/Team',
			'http://acme.com',
			'https://acme.com',
			'http://intra.acme.local/x',
			'https://acme.com:8080'
		]);
		expect(
			['ann.lee', 'john.smith/x', 'acme.com:99999', 'acme.com:0', 'https://acme.com/<script>', 'ftp://acme.com', 'ann@acme.com'].map(
				parseUrl
			)
		).toEqual([null, null, null, null, null, null, null]);
	});
	it('VAL-1: control and zero-width characters go, joiners that spell stay, one guarding apostrophe goes', () => {
		expect(stripControls('a\u0000b\u200bc\ufeff\u202ed\u00ad')).toBe('abcd');
		expect(stripControls('می\u200cخواهم')).toBe('می\u200cخواهم');
		expect(stripControls('ab\u200dc')).toBe('abc');
		expect([
			stripControls("'+49 1"),
			stripControls("'=1"),
			stripControls("''+1"),
			stripControls("'t Hooft"),
			stripControls("O'Neill")
		]).toEqual(['+49 1', '=1', "''+1", "'t Hooft", "O'Neill"]);
		expect(stripControls('a\ud800b')).toBe('ab');
	});
	it('FIL-6: what our own export put before formula characters goes again, also within a cell', () => {
		for (const cell of ['-bullet\n+plus\n@at', 'a;=1+1', 'x\t\n  =SUM(A1)\n-CMD("x")', "=a\n'quoted'", 'plain\n- bullet\n+ point'])
			expect(stripControls(neutralise(cell))).toBe(cell);
		expect(stripControls("said; 'twas + so")).toBe("said; 'twas + so");
	});
	it('VAL-1: spaces', () => {
		expect([collapseSpaces(' a \u00a0 b\n'), collapseSpacesInLines(' a  b \r\n\r\n\r\n\r\n c ')]).toEqual(['a b', 'a b\n\nc']);
		expect(['a b', 'a  b', ' a', 'a ', 'é', ''].map(isTidyAscii)).toEqual([true, false, false, false, false, true]);
	});
	it('VAL-4: counts characters, not UTF-16 units', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(characterCount(text)).toBe([...text].length);
			})
		);
		expect(foldKey('  Côte-d’Ivoire & Co. ')).toBe('cote d ivoire and co');
	});
	it('VAL-1: a hostile cell costs time in proportion to its length', () => {
		const cell = ' '.repeat(100_000) + '"'.repeat(100_000) + 'x' + '"'.repeat(100_000) + 'y';
		const all = [stripControls, collapseSpaces, collapseSpacesInLines, normalizeTags, parseUrl, countryCode, phoneType, foldKey];
		for (const f of all)
			expect(
				effort(() => f(cell)),
				f.name
			).toBeLessThan(5000);
		// Apostrophes among tabs and lines, which protect what a spreadsheet would run behind them.
		for (const text of ['\t'.repeat(200_000) + "x'=", "\t'".repeat(100_000), "\n'+".repeat(100_000) + 'x'])
			expect(effort(() => stripControls(text))).toBeLessThan(1000);
		expect(stripControls("a;\t '=1+1\n'+SUM(A1) '=x")).toBe("a;\t =1+1\n+SUM(A1) '=x");
	});
	it('memoise asks once while it remembers, and forgets in bounded memory', () => {
		let asked = 0;
		const twice = memoise((t) => (asked++, t + t), 2);
		expect(['a', 'a', 'b', 'a'].map(twice)).toEqual(['aa', 'aa', 'bb', 'aa']);
		expect(asked).toBe(2);
		for (const t of 'cdefgh') twice(t);
		expect([twice('a'), asked]).toEqual(['aa', 9]);
	});
});
