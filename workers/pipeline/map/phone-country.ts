import type { PhoneCountry } from '#domain/import';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { countryCode } from '../values/country';
import { parsePhone } from '../values/phones/phone';
import { severalPhones } from '../values/several';
import { numbersOf } from './phone-parts';

/** The country that most of a language's lists come from; only a hint, since numbers must fit. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
	['de', ['DE']],
	['fr', ['FR']],
	['es', ['ES', 'MX']],
	['it', ['IT']],
	['pt', ['BR', 'PT']],
	['nl', ['NL']],
	['pl', ['PL']],
	['ja', ['JP']],
	['cs', ['CZ']],
	['sk', ['SK']],
	['da', ['DK']],
	['sv', ['SE']],
	['nb', ['NO']],
	['fi', ['FI']],
	['hu', ['HU']],
	['tr', ['TR']],
	['ru', ['RU']],
	['uk', ['UA']],
	['el', ['GR']],
	['ro', ['RO']],
	['ko', ['KR']],
	['zh-Hans', ['CN']],
	['zh-Hant', ['TW']],
	['bg', ['BG']],
	['hr', ['HR']],
	['sl', ['SI']],
	['he', ['IL']],
	['ca', ['ES']],
	['gl', ['ES']],
	['eu', ['ES']],
	['et', ['EE']],
	['lv', ['LV']],
	['lt', ['LT']],
	['is', ['IS']],
	['sr', ['RS']],
	['mk', ['MK']],
	['be', ['BY']],
	['vi', ['VN']],
	['id', ['ID']],
	['th', ['TH']],
	['hi', ['IN']],
	['fa', ['IR']],
	['af', ['ZA']]
]);

/** Numbers that are looked at, and how many of them it takes to say anything. */
const LOOKED_AT = 200;
const ENOUGH = 5;
/** Of fewer, down to this many, every one must fit: a list of three people is a list, too. */
const FEWEST = 2;
/** Share of numbers that must fit the country, and how much more than by the one asked for. */
const FITS = 0.7;
const MORE = 0.4;
/** Share of all that names a country which must name this one: national numbers of mixed lists are nobody's to guess. */
const SPEAKS = 0.75;
/**
 * Share of numbers that stand beside a mail address of another country, and fit that one's plan, from which nothing is proposed: read by
 * the neighbour's plan they would be other people's numbers, in silence.
 */
const NEIGHBOURS = 0.1;

/**
 * The country by whose plan the numbers without a country code read, where it plainly isn't `asked`: most fit it, far more than
 * fit `asked`, and something else speaks for it (country codes beside them, endings of mail addresses, countries of rows, the language of
 * the headers). Rows that name their country are read by that, and don't count. Null = nothing to say.
 */
export function phoneCountry(
	mapping: readonly ColumnMapping[],
	samples: readonly (readonly string[])[],
	language: string,
	asked: string
): PhoneCountry | null {
	const at = (test: (field: string) => boolean): number[] => mapping.filter((m) => test(mappedField(m) ?? '')).map((m) => m.index);
	const phones = numbersOf(mapping);
	const [country] = at((f) => f === 'country');
	const [mail] = at((f) => f === 'email');
	if (phones.length === 0) return null;
	const votes = new Map<string, number>();
	const vote = (code: string | null): void => {
		if (code) votes.set(code, (votes.get(code) ?? 0) + 1);
	};
	const numbers: string[] = [];
	/** The country that the mail address beside each number ends in; null = none. */
	const beside: (string | null)[] = [];
	for (const row of samples) {
		const own = country === undefined ? null : countryCode((row[country] ?? '').trim());
		vote(own);
		const ending = mail === undefined ? undefined : /\.([a-z]{2})\s*$/i.exec(row[mail] ?? '')?.[1];
		const mailed = ending ? (ending.toLowerCase() === 'uk' ? 'GB' : countryCode(ending.toUpperCase())) : null;
		vote(mailed);
		for (const complete of phones) {
			const cell = complete(row).trim().replace(/^['’]/, '');
			const text = severalPhones(cell, asked)?.[0] ?? cell;
			const abroad = /^\(?(\+|00)/.test(text) || /^\w:/.test(text);
			if (abroad) {
				const read = parsePhone(text, asked);
				if (!('problem' in read) && read.valid) vote(read.country);
			} else if (own === null && numbers.length < LOOKED_AT && text.replace(/\D/g, '').length >= 6) {
				numbers.push(text);
				beside.push(mailed);
			}
		}
	}
	if (numbers.length < FEWEST) return null;
	const least = numbers.length < ENOUGH ? 1 : FITS;
	const isOf = (text: string, code: string): boolean => {
		const read = parsePhone(text, code);
		return !('problem' in read) && read.valid && read.country === code;
	};
	const fits = (code: string): number => numbers.reduce((n, text) => n + (isOf(text, code) ? 1 : 0), 0);
	const neighbours = (code: string): number =>
		numbers.reduce((n, text, i) => {
			const other = beside[i] ?? null;
			return n + (other !== null && other !== code && isOf(text, other) ? 1 : 0);
		}, 0);
	const before = fits(asked);
	if (before >= FITS * numbers.length) return null;
	if (votes.size === 0) for (const home of HOMES.get(language) ?? []) vote(home);
	const said = [...votes.values()].reduce((n, v) => n + v, 0);
	const speaks = ([, v]: readonly [string, number]): boolean => v >= SPEAKS * said || said <= 2;
	const best = [...votes]
		.filter((v) => v[0] !== asked && speaks(v))
		.sort((a, b) => b[1] - a[1])
		.slice(0, 6)
		.map(([code]) => ({ country: code, fits: fits(code), of: numbers.length, before }))
		.sort((a, b) => b.fits - a.fits)[0];
	if (!best || best.fits < least * numbers.length || best.fits - before < MORE * numbers.length) return null;
	const abroad = neighbours(best.country);
	return abroad < NEIGHBOURS * numbers.length ? { ...best, abroad } : null;
}
