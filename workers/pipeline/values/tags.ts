import { stripControls } from './control';
import { isPlaceholder } from './placeholder';
import { trimSet } from './text';

/** One tag without what surrounds it. Taking off one layer can bare the next, hence again until nothing changes. */
function tidyTag(text: string): string {
	const tidy = trimSet(stripControls(text).replace(/\s+/gu, ' '), ' "“”');
	return tidy === text ? tidy : tidyTag(tidy);
}

/**
 * "a, B; a" → "a, B": split by comma, semicolon, line end or " ::: ", trimmed, each once whatever its case, in the order they came;
 * placeholders are no tags.
 */
export function normalizeTags(raw: string): string | null {
	const seen = new Set<string>();
	const out: string[] = [];
	for (const piece of raw.split(/[,;\n]|:::/u)) {
		const tag = tidyTag(piece);
		const key = tag.toLowerCase();
		if (tag === '' || seen.has(key) || isPlaceholder(tag, 'tags')) continue;
		seen.add(key);
		out.push(tag);
	}
	return out.length === 0 ? null : out.join(', ');
}
