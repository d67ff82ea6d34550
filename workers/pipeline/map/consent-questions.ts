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
		if (meaning.match !== 'none' || header.length < SHORTEST || content.filled === 0 || share(content, 'yesNo') < ANSWERS) continue;
		const found = inSomeLanguage(header);
		if (found) Object.assign(column, { meaning: found, concept: found.concept });
	}
}

function inSomeLanguage(header: string): HeaderMeaning | null {
	for (const words of languages()) {
		const meaning = headerMeaning(header, words);
		if (meaning.concept === 'consentStatus' && meaning.match === 'whole' && meaning.aside === null) return meaning;
	}
	return null;
}
