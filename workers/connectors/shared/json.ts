/** The value at a path of own keys (`data.items`; numbers index lists); undefined where the path ends. */
export function at(value: unknown, path: string): unknown {
	let found = value;
	for (const key of path.split('.')) {
		if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
		found = (found as Record<string, unknown>)[key];
	}
	return found;
}

/** The list at a path, or null when there is none. */
export function listAt(value: unknown, path: string): unknown[] | null {
	const found = path === '' ? value : at(value, path);
	return Array.isArray(found) ? found : null;
}

/** A filled text or a number as text (at most 500 characters, on one line), else null. */
export function textOf(value: unknown): string | null {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') return null;
	return (
		value
			.slice(0, 500)
			.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
			.trim() || null
	);
}

/**
 * A value as a record holds it: text and number as they are, yes and no as words, a list of them in a row, anything else (also blank) null.
 */
export const plain = (value: unknown): string | number | null =>
	Array.isArray(value) && value.every((v) => typeof v === 'string' || typeof v === 'number')
		? value.join(', ') || null
		: typeof value === 'number'
			? value
			: typeof value === 'boolean'
				? String(value)
				: typeof value === 'string' && value !== ''
					? value
					: null;

/** What a table of ours says of a word that a system sent; `constructor` stands in no table. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, word: unknown): T | undefined => {
	const key = textOf(word) ?? '';
	return Object.hasOwn(table, key) ? table[key] : undefined;
};
