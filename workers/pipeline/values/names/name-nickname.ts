import { isSuffix } from './name-tokens';

/** Brackets and quotes in which people put a nickname, opening and closing. */
const pairs: readonly [string, string][] = [
	['(', ')'],
	['（', '）'],
	['"', '"'],
	['“', '”'],
	['„', '“'],
	['„', '”'],
	['«', '»'],
	['‘', '’'],
	["'", "'"]
];

export interface Nicknamed {
	/** The text without nicknames; what is in brackets but is a degree or a short word stays, bare. */
	text: string;
	nickname: string;
	/** The nickname stood before any other word. */
	first: boolean;
}

const edge = (char: string | undefined): boolean => char === undefined || /[\s,.]/u.test(char);

/**
 * Takes "Ben" out of Benjamin (Ben) Franklin, Benjamin "Ben" Franklin and Benjamin 'Ben' Franklin. An apostrophe within
 * a word is no quote (O'Connor, Ng'ang'a), and neither is one behind it (Mari' Aube').
 */
export function takeNickname(text: string): Nicknamed {
	if (!/[("“„«‘'（]/u.test(text)) return { text, nickname: '', first: false };
	const found: string[] = [];
	let rest = text;
	let first = false;
	for (const [open, close] of pairs) {
		for (let from = 0; from < rest.length;) {
			const start = rest.indexOf(open, from);
			const end = start < 0 ? -1 : rest.indexOf(close, start + 1);
			if (end < 0) break;
			const inside = rest.slice(start + 1, end).trim();
			const quote = open === close || open === '‘';
			if (inside === '' || (quote && (!edge(rest[start - 1]) || !edge(rest[end + 1])))) {
				from = start + 1;
				continue;
			}
			// (MBA) and (Ret.) belong to the name around them.
			const stays = /^\p{L}+\.$/u.test(inside) || (isSuffix(inside) && !/^(?:jd|ed|al|mac|mc)$/iu.test(inside));
			if (!stays) {
				if (found.length === 0 && rest.slice(0, start).trim() === '') first = true;
				found.push(inside);
			}
			rest = `${rest.slice(0, start)} ${stays ? inside : ''} ${rest.slice(end + 1)}`;
			from = start + 1;
		}
	}
	return {
		text: rest
			.replace(/\s+/gu, ' ')
			.replace(/\s+(?=,)/gu, '')
			.trim(),
		nickname: found.join(' '),
		first
	};
}
