import { fold, isTitle } from './name-tokens';

/** Forms of address and titles that nobody is called by, without a dot, too; others need theirs. */
const PLAIN: ReadonlySet<string> = new Set('dr prof mr mrs ms mme mlle monsieur madame herr herrn frau'.split(' '));

const isTitleHere = (word: string): boolean => PLAIN.has(fold(word)) || (word.length > 2 && word.endsWith('.') && isTitle(word));

/** The titles before one half of a name, apart: "Prof. Dr. Ute" → Ute; null where there are none. A name is never left blank. */
export function titlesBefore(name: string): { name: string; titles: string } | null {
	if (name.length > 100 || !name.includes(' ')) return null;
	const words = name.trim().split(/\s+/u);
	let n = 0;
	while (n < words.length - 1 && isTitleHere(words[n] as string)) n++;
	return n === 0 ? null : { name: words.slice(n).join(' '), titles: words.slice(0, n).join(' ') };
}

/** "Frau" and "Dr." as German letters begin; null = the two don't go together. */
export function withTitles(salutation: string, titles: string): string | null {
	const said = salutation.trim();
	if (said === '' || said.toLowerCase() === titles.toLowerCase()) return titles;
	if (` ${fold(said)} `.includes(` ${fold(titles)} `)) return said;
	return /^(?:herrn?|frau)$/iu.test(said) && !/^(?:herrn?|frau)(?: |$)/iu.test(titles) ? `${said} ${titles}` : null;
}
