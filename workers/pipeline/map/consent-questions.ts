import type { SourceColumn } from './columns';
import { share } from './content';
import { headerMeaning, type HeaderMeaning } from './header/index';
import { languages } from './synonyms/index';

/**
 * What asks for leave to write or call, in folded words: "May we contact you about our products?" tells of products, and still the answer is
 * a yes or no to that. By language: en, de, fr, es, pt, it, nl, pl.
 */
const ASKS = new RegExp(
	` (?:${[
		'(?:may|can|could|might) we (?:contact|call|phone|ring|text|sms|e ?mail|mail|write|message|reach|send|inform|update|keep)',
		'(?:to|being|be) (?:be )?contacted by',
		'to receive (?:\\S+ ){0,3}(?:news|updates?|e ?mails?|mails?|offers?|newsletters?|communications?|marketing|promotions?|invitations?)',
		'(?:durfen|durften|konnen) wir (?:sie|dich|euch|ihnen|dir)',
		'(?:pouvons|pourrions) nous vous',
		'podemos (?:contact|llam|escrib|envi|inform|lig|entrar em cont)\\S*',
		'possiamo (?:contatt|chiam|scriver|invi|inform)\\S*',
		'mogen (?:we|wij) (?:u|je|jou|jullie)',
		'czy mozemy (?:\\S+ ){0,4}(?:skontaktowac|kontaktowac|zadzwonic|dzwonic|wyslac|wysylac)'
	].join('|')}) `,
	'u'
);
/** The same in languages that write without spaces. */
const ASKS_TOGETHER = /(?:連絡|案内|送付)(?:を)?(?:お送り)?しても(?:よろしい|よい|いい)|可以(?:联系|联络|聯絡|聯繫)您/u;
/** "How can we contact you?" asks for a way, "when" for an hour; a question with a "not" may mean either. */
const OTHERWISE =
	/ (?:how|when|where|what|which|who|wie|wann|comment|quand|como|cuando|quando|come|hoe|wanneer|jak|kiedy|not|nicht|pas|niet|nie) /u;
const asks = (header: string, words: string): boolean => ASKS_TOGETHER.test(header) || (ASKS.test(words) && !OTHERWISE.test(words));

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
		else if (column.concept === null && asks(header, ` ${meaning.words.join(' ')} `))
			Object.assign(column, { meaning: { ...meaning, match: 'part', aside: null }, concept: 'consentStatus' });
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
