import { memoise } from '../values/memo';
import { fold } from './fold';

/** Folded form of a field's text, remembered: titles, cities and countries repeat. */
export const foldedText = memoise((text: string) => fold(text), 20_000);

/** Host of a web address without scheme and www, lower case: "https://www.Acme.com/en" → "acme.com". */
export function hostOf(text: string): string {
	const rest = text
		.trim()
		.toLowerCase()
		.replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
		.replace(/^www\./u, '');
	const end = rest.search(/[/?#:]/u);
	return end < 0 ? rest : rest.slice(0, end);
}

/** What names a person in a LinkedIn address: its last path segment, lower case. */
export function profileOf(text: string): string {
	const lower = text.trim().toLowerCase();
	const end = lower.search(/[?#]/u);
	const segments = (end < 0 ? lower : lower.slice(0, end)).split('/').filter(Boolean);
	return segments[segments.length - 1] ?? '';
}
