import { CJK_DOUBLE, CJK_HONORIFICS } from './name-words';

/** Parts of a name in East Asian writing. */
export interface CjkName {
	honorific: string;
	first: string;
	last: string;
}

const written = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆・·\s]+$/u;

/** True for a text wholly in Chinese, Japanese or Korean writing. */
export const isCjk = (text: string): boolean => text.charCodeAt(0) > 0x1100 && written.test(text);

/**
 * East Asian names: family name first, one character unless it is a known pair or the name has four. Names in Katakana with a dot are
 * foreign: given name first.
 */
export function splitCjk(text: string): CjkName {
	const honorific = CJK_HONORIFICS.find((h) => text.length > h.length + 1 && text.endsWith(h)) ?? '';
	const name = (honorific === '' ? text : text.slice(0, -honorific.length)).trim();
	const dotted = name.split(/[・·]/u);
	if (dotted.length > 1) return { honorific, first: dotted.slice(0, -1).join('・').trim(), last: (dotted[dotted.length - 1] ?? '').trim() };
	const space = name.search(/\s/u);
	if (space > 0) return { honorific, last: name.slice(0, space), first: name.slice(space + 1).trim() };
	const letters = [...name];
	const kanaOnly = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(name);
	if (letters.length < 2 || letters.length > 5 || kanaOnly) return { honorific, first: name, last: '' };
	const pair = letters.slice(0, 2).join('');
	const hangul = /^\p{Script=Hangul}+$/u.test(name);
	const cut = letters.length > 2 && (CJK_DOUBLE.has(pair) || (!hangul && letters.length >= 4)) ? 2 : 1;
	return { honorific, last: letters.slice(0, cut).join(''), first: letters.slice(cut).join('') };
}
