import { foldKey } from './text';
import { COUNTRY_ALIASES, COUNTRY_CODES } from './data/countries';

/** Languages in which a country's name is understood. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'cs', 'hu', 'ro', 'tr', 'el', 'ru', 'uk', 'ja', 'zh', 'ko'];

let codes: Map<string, string> | undefined;
const alpha2 = new Set<string>();

/** Built on first use from the platform's own names plus our aliases; English wins where languages disagree. */
function build(): Map<string, string> {
	const map = new Map<string, string>();
	const add = (name: string | undefined, code: string): void => {
		const key = foldKey(name ?? '');
		if (key !== '' && !map.has(key)) map.set(key, code);
	};
	for (const pair of COUNTRY_CODES.split(' ')) {
		const [two = '', three = ''] = pair.split(':');
		alpha2.add(two);
		map.set(two.toLowerCase(), two);
		map.set(three.toLowerCase(), two);
	}
	for (const entry of COUNTRY_ALIASES.split('|')) {
		const [code = '', ...names] = entry.split('=');
		for (const name of (names[0] ?? '').split(',')) add(name, code);
	}
	for (const language of languages) {
		const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		for (const code of alpha2) {
			const name = display.of(code);
			add(name, code);
			add(name?.replace(/\s*[(（].*$/u, ''), code);
			add(/[(（](.+)[)）]/u.exec(name ?? '')?.[1], code);
		}
	}
	return map;
}

/** ISO 3166 alpha-2 code of a country's name or code in common languages and spellings, or null. */
export function countryCode(raw: string): string | null {
	if (raw.length > 80) return null;
	codes ??= build();
	const key = foldKey(raw);
	const bare = /^(?:\p{L} )+\p{L}$/u.test(key) ? key.replace(/ /gu, '') : key;
	return codes.get(key) ?? codes.get(bare) ?? codes.get(key.replace(/^the /u, '')) ?? null;
}

/** True for an assigned alpha-2 code in capitals: the canonical form. */
export function isCountryCode(text: string): boolean {
	codes ??= build();
	return alpha2.has(text);
}
