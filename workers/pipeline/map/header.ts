import { foldHeader } from './fold';
import { insideConcept, isAttribute, isFiller, isOtherPerson, phraseConcept, type Concept } from './synonyms/index';

/** What a header alone says. `aside`: it names something else, so content must not overrule it into a contact field. */
export interface HeaderMeaning {
	concept: Concept | null;
	/** whole: the header is the phrase; part: the phrase stands among other words. */
	match: 'whole' | 'part' | 'none';
	aside: 'otherPerson' | 'attribute' | 'company' | null;
	words: string[];
}

const NOTHING: Omit<HeaderMeaning, 'words'> = { concept: null, match: 'none', aside: null };

/**
 * Meaning of a header: the whole phrase as known, the same without fillers ("Your primary e-mail"), or a telling
 * phrase inside it, unless the other words say that it is about another person ("Manager's phone") or about a
 * property of the value ("Email status"). Generic words alone never match.
 */
export function headerMeaning(header: string): HeaderMeaning {
	const words = foldHeader(header);
	const aside = (kind: HeaderMeaning['aside']): HeaderMeaning => ({ ...NOTHING, aside: kind, words });
	const whole = phraseConcept(words) ?? phraseConcept(words.filter((w) => !isFiller(w)));
	if (whole) return { concept: whole, match: 'whole', aside: null, words };
	const inside = insideConcept(words) ?? insideConcept(words.filter((w) => !isFiller(w)));
	if (words.some(isOtherPerson)) return inside?.concept === 'owner' || inside?.concept === 'leadSource' ? { concept: inside.concept, match: 'part', aside: null, words } : aside('otherPerson');
	if (!inside) return { ...NOTHING, words };
	if (inside.concept === 'consentStatus' && inside.around.some((w) => CONSENT_DETAILS.has(w))) return aside('attribute');
	if (inside.concept === 'consentStatus') return { concept: consentPart(words), match: 'part', aside: null, words };
	if (inside.around.some(isAttribute)) return inside.concept === 'phone' && words.some((w) => w === 'type' || w === 'label') ? { concept: 'phoneLabel', match: 'part', aside: null, words } : aside('attribute');
	if ((inside.concept === 'linkedin' || inside.concept === 'twitter') && /\b(company|organi[sz]ation|account)\b/.test(words.join(' '))) return aside('company');
	return { concept: inside.concept, match: 'part', aside: null, words };
}

/** What is recorded beside a consent and is neither its status nor its date nor its wording. */
const CONSENT_DETAILS: ReadonlySet<string> = new Set(['ip', 'id', 'source', 'url', 'form', 'method', 'by', 'version', 'reason']);

/** Consent comes as a status, a date and a wording. */
function consentPart(words: readonly string[]): Concept {
	if (words.some((w) => ['date', 'time', 'timestamp', 'at', 'on'].includes(w))) return 'consentDate';
	return words.some((w) => ['text', 'wording', 'statement', 'language', 'description'].includes(w)) ? 'consentText' : 'consentStatus';
}
