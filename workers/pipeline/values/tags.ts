import { stripControls } from './control';
import { isPlaceholder } from './placeholder';
import { trimSet } from './text';

const QUOTES = '"“”';

/**
 * One tag without the quotes around it; one at its end that none at its beginning belongs to is a part of it (19"). `open` = quotes that
 * the pieces before left open: "a, b" is two pieces.
 */
function tidyTag(text: string, open: number): { tag: string; open: number } {
	let tag = trimSet(stripControls(text).replace(/\s+/gu, ' '), ' ');
	for (;;) {
		const first = QUOTES.includes(tag.charAt(0));
		if (tag === '' || (!first && (open === 0 || !QUOTES.includes(tag.slice(-1))))) break;
		open += first ? 1 : -1;
		tag = trimSet(first ? tag.slice(1) : tag.slice(0, -1), ' ');
	}
	return { tag, open: tag === '' ? 0 : open };
}

/**
 * "a, B; a" → "a, B": split by comma, semicolon, line end or " ::: ", trimmed, each once whatever its case, in the order they came;
 * placeholders are no tags.
 */
export function normalizeTags(raw: string): string | null {
	const seen = new Set<string>();
	let open = 0;
	const out: string[] = [];
	for (const piece of raw.split(/[,;\n]|:::/u)) {
		const tidy = tidyTag(piece, open);
		({ open } = tidy);
		const { tag } = tidy;
		const key = tag.toLowerCase();
		if (tag === '' || seen.has(key) || isPlaceholder(tag, 'tags')) continue;
		seen.add(key);
		out.push(tag);
	}
	return out.length === 0 ? null : out.join(', ');
}
