import { withoutAccents } from '#domain/basics/same-text';

const words = (s: string): string[] => withoutAccents(s).split(/\s+/).filter(Boolean);

/** Commands whose words all occur; those that begin with the text first, otherwise in the given order. Accents and case don't matter. */
export function fitting<T extends { label: string; hint?: string }>(commands: readonly T[], text: string): T[] {
	const wanted = words(text);
	if (wanted.length === 0) return [...commands];
	const rank = (c: T): number => (withoutAccents(c.label).startsWith(wanted[0]!) ? 0 : 1);
	return commands
		.filter((c) => wanted.every((w) => withoutAccents(`${c.label} ${c.hint ?? ''}`).includes(w)))
		.sort((a, b) => rank(a) - rank(b));
}

/** People whose name begins with what was typed (any part of it) before those found by company or address; otherwise in the given order. */
export function namesFirst<T extends { name: string }>(rows: readonly T[], text: string): T[] {
	const first = words(text)[0];
	if (!first) return [...rows];
	const rank = (r: T): number => (words(r.name).some((part) => part.startsWith(first)) ? 0 : 1);
	return [...rows].sort((a, b) => rank(a) - rank(b));
}
