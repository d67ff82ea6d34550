import { foldHeader } from '../fold';
import { en } from './en';
import type { Concept, Synonyms } from './types';

export type { Concept, Synonyms } from './types';

/** One file per language, one line here. */
const languages: readonly Synonyms[] = [en];

const key = (words: readonly string[]): string => words.join(' ');

const phrases = new Map<string, Concept>();
const inside: { words: string[]; concept: Concept }[] = [];
const sets = { fillers: new Set<string>(), people: new Set<string>(), attributes: new Set<string>() };

for (const language of languages) {
	for (const [concept, list] of Object.entries(language.phrases) as [Concept, string][]) {
		for (const phrase of list.split(',')) {
			const words = foldHeader(phrase);
			if (words.length > 0 && !phrases.has(key(words))) phrases.set(key(words), concept);
		}
	}
	for (const [concept, list] of Object.entries(language.inside) as [Concept, string][]) {
		for (const phrase of list.split(',')) inside.push({ words: foldHeader(phrase), concept });
	}
	for (const kind of ['fillers', 'people', 'attributes'] as const) for (const word of language[kind].split(/\s+/)) if (word) sets[kind].add(word);
}
inside.sort((a, b) => b.words.length - a.words.length);

/** The concept of a whole header, or undefined. */
export const phraseConcept = (words: readonly string[]): Concept | undefined => phrases.get(key(words));

/** The concept of the longest telling phrase inside a header and the words around it; words that are generic alone are not in this list. */
export function insideConcept(words: readonly string[]): { concept: Concept; around: string[] } | undefined {
	const text = ` ${key(words)} `;
	const entry = inside.find((e) => text.includes(` ${key(e.words)} `));
	return entry && { concept: entry.concept, around: words.filter((w) => !entry.words.includes(w)) };
}

/** Words that add nothing (primary, your), name somebody else (manager), or speak of a property of a value (status). */
export const isFiller = (word: string): boolean => sets.fillers.has(word) || /^\d{1,2}$/.test(word);
export const isOtherPerson = (word: string): boolean => sets.people.has(word);
export const isAttribute = (word: string): boolean => sets.attributes.has(word);
