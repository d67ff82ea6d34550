import type { NamedRow } from '../named/named-rows';

/** Levels that only wrap what a record holds and say nothing of it. */
const WRAPPERS = new Set(['properties', 'attributes', 'fields']);
/** Deeper values stay as they are written. */
const MAX_DEPTH = 6;
/**
 * Values of a record that are looked at: each has a column of its own, and a file of fewer columns than these is refused already. And
 * characters of a key that the name of a column takes: keys and what is within them must not fill the memory (FIL-4).
 */
const MAX_VALUES = 20_000;
const MAX_KEY_CHARS = 300;
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * An object as text; null when it is no JSON. Numbers are kept as they are written: a phone number of 20 digits would lose some as a
 * number, and a postcode its zero.
 */
export function parseRecord(text: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`)));
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values of an object with the names of their columns: what is nested is called by its way ("address city"), the values of a list stand
 * together, those of a list of objects by number.
 */
export function entriesOf(record: Record<string, unknown>): NamedRow['entries'] {
	const entries: [string, string][] = [];
	const walk = (path: readonly string[], value: unknown): void => {
		if (entries.length >= MAX_VALUES) return;
		const name = path.join(' ');
		if (Array.isArray(value) && value.some(isObject)) for (const one of value) walk(path, one);
		else if (isObject(value) && path.length < MAX_DEPTH)
			for (const [key, inner] of Object.entries(value))
				walk(WRAPPERS.has(key.toLowerCase()) && isObject(inner) ? path : [...path, key.slice(0, MAX_KEY_CHARS)], inner);
		else entries.push([name || 'Value', said(value)]);
	};
	walk([], record);
	return entries;
}

/** A value as a cell. */
function said(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (Array.isArray(value) && !value.some((v) => typeof v === 'object' && v !== null)) {
		const texts = value.map(said).filter((v) => v !== '');
		return texts.join(texts.some((t) => t.includes(',')) ? '; ' : ', ');
	}
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
