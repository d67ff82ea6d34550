import { english, international } from '../synonyms/index';
import { knownLabel } from '../synonyms/labels';
import type { Words } from '../synonyms/compile';
import type { Concept, Sense } from '../synonyms/types';
import { withoutAdvice } from './advice';
import { compose, placeWord, type Aside, type Place } from './compose';
import { foldHeader } from './fold';
import { languageOf } from './language';
import { segment } from './segment';

export { languageOf, otherLanguageOf } from './language';
export type { Place } from './compose';

/** What a header alone says. `aside`: it names something else, so content must not overrule it into a contact field. */
export interface HeaderMeaning {
	concept: Concept | null;
	/** whole: every word is understood; part: telling words stand among unknown ones. */
	match: 'whole' | 'part' | 'none';
	aside: Aside | null;
	/** The value says the opposite of the field ("Opted out"). */
	negative: boolean;
	/** Business, private, other, billing, shipping. */
	place: Place;
	/** Which of several, 1 where nothing says so. */
	ordinal: number;
	/** Which half of a name stands first in a header that names both. */
	order: 'family' | 'given' | null;
	/** Kind of a phone number by its words. */
	phone: 'mobile' | 'direct' | null;
	words: string[];
}

/** Meaning of a header in `language` (that of the whole header row), with international and English words behind it. */
export function headerMeaning(header: string, language: Words = languageOf([header])): HeaderMeaning {
	const words = foldHeader(withoutAdvice(header));
	const layers = [...new Set([language, international(), english()])];
	const { senses, unknown, numbers } = segment(words, layers);
	const ordinal = numbers.find((n) => n > 0 && n < 20) ?? 1;
	const outcome = compose(senses, ordinal);
	const base = {
		negative: outcome.negative ?? false,
		place: placeWord(senses, outcome.concept),
		ordinal,
		order: orderOf(senses),
		phone: senses.includes('mobile') ? ('mobile' as const) : senses.includes('direct') ? ('direct' as const) : null,
		words
	};
	const label = unknown.length > 0 || !outcome.concept ? knownLabel(words) : undefined;
	if (label) {
		const concept = label.concept === 'street' && ordinal > 1 ? 'street2' : label.concept;
		return { ...base, concept, match: 'whole', aside: null, place: label.place, phone: label.mobile ? 'mobile' : null };
	}
	if (unknown.length === 0)
		return { ...base, concept: outcome.concept, match: outcome.concept ? 'whole' : 'none', aside: outcome.aside ?? null };
	const lost = unknown.join('').length;
	// More of the header is not understood than is: the rest may turn its meaning around ("don't email me").
	if (outcome.concept && outcome.strong && lost <= words.join('').length - lost)
		return { ...base, concept: outcome.concept, match: 'part', aside: outcome.aside ?? null };
	// Known words among unknown ones are no more than a hint, and one that may mislead: "Name of your dog".
	const known = senses.some((s) => s !== 'filler');
	return {
		...base,
		concept: null,
		match: 'none',
		aside: outcome.concept ? (known ? 'other' : null) : outcome.aside && outcome.aside !== 'other' ? outcome.aside : null
	};
}

/** "Nachname, Vorname" names the family first; "Name" beside a word for given names is the family's. */
function orderOf(senses: readonly Sense[]): HeaderMeaning['order'] {
	if (senses.includes('familyFirst')) return 'family';
	const at = (...of: Sense[]): number => senses.findIndex((s) => of.includes(s));
	const given = at('firstName', 'first');
	const family = at('lastName', 'last') === -1 ? at('name') : at('lastName', 'last');
	// "First name" in two words is one half.
	if (given === -1 || family === -1 || (senses[given] === 'first' && senses[family] === 'name')) return null;
	return family < given ? 'family' : 'given';
}
