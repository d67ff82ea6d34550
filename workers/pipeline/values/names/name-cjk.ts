import { CJK_DOUBLE, CJK_HONORIFICS, CJK_TRIPLE } from './name-words';

/** Parts of a name in East Asian writing. */
export interface CjkName {
	honorific: string;
	first: string;
	last: string;
}

const written = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆・·\s]+$/u;

/** True for a text wholly in Chinese, Japanese or Korean writing. */
export const isCjk = (text: string): boolean => text.charCodeAt(0) > 0x1100 && written.test(text);

const READING = /^(.{2,20}?)\s*[（(]\s*([\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+?)\s*[)）]$/u;

/** "渡辺 一郎（わたなべ いちろう）": the name, and how it is read. */
export function withoutReading(text: string): { base: string; reading: string } {
	const found = /[)）]$/.test(text) ? READING.exec(text) : null;
	return found ? { base: (found[1] ?? '').trim(), reading: found[2] ?? '' } : { base: text, reading: '' };
}

/**
 * East Asian names: family name first, one character unless it is a known pair or three, or the name has four; a known one alone is just
 * that ("佐藤様"). Names in Katakana with a dot are foreign: given name first.
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
	if (CJK_DOUBLE.has(name) || CJK_TRIPLE.has(name)) return { honorific, first: '', last: name };
	const three = letters.length > 3 && CJK_TRIPLE.has(letters.slice(0, 3).join(''));
	const cut = three ? 3 : letters.length > 2 && (CJK_DOUBLE.has(pair) || (!hangul && letters.length >= 4)) ? 2 : 1;
	return { honorific, last: letters.slice(0, cut).join(''), first: letters.slice(cut).join('') };
}
