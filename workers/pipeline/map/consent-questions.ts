import type { SourceColumn } from './columns';
import { share } from './content';
import { headerMeaning, type HeaderMeaning } from './header/index';
import { languages } from './synonyms/index';

/** Share of yes and no that makes an answer of a column. */
const ANSWERS = 0.8;
/** Shorter headers mean something in some language by chance. */
const SHORTEST = 8;

/**
 * A form of a product that writes its columns in English asks in the language of its visitors: "Dürfen wir Sie kontaktieren?" may be the
 * only such header. Whether somebody said no must not hang on that, so a column of yes and no that nobody understood is read in every
 * language, for that alone.
 */
export function askForConsent(columns: readonly SourceColumn[]): void {
	for (const column of columns) {
		const { meaning, content, header } = column;
		if (header.length < SHORTEST || content.filled === 0 || share(content, 'yesNo') < ANSWERS) continue;
		const found = meaning.match === 'none' ? inSomeLanguage(header, () => true) : turnedAround(column);
		if (found) Object.assign(column, { meaning: found, concept: found.concept });
	}
}

/**
 * "Baja newsletter" beside English headers: the word that everybody knows says consent, the one that was not understood that it ended. Read
 * as given, it would let write to those who left.
 */
const turnedAround = ({ meaning, header }: SourceColumn): HeaderMeaning | null =>
	meaning.concept === 'consentStatus' && meaning.match === 'part' && !meaning.negative ? inSomeLanguage(header, (m) => m.negative) : null;

function inSomeLanguage(header: string, fits: (meaning: HeaderMeaning) => boolean): HeaderMeaning | null {
	for (const words of languages()) {
		const meaning = headerMeaning(header, words);
		if (meaning.concept === 'consentStatus' && meaning.match === 'whole' && meaning.aside === null && fits(meaning)) return meaning;
	}
	return null;
}
