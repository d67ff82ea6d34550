import { standardField } from '#domain/fields';
import type { Message, SourceColumn } from './columns';
import { share, type ColumnContent, type Kind } from './content';
import { judge } from './expect';
import type { Concept } from './synonyms/index';

/** One possible meaning of one column. */
export interface Candidate {
	index: number;
	concept: Concept;
	score: number;
	/** Taken off the score where several columns want one field: a private value behind a business one. */
	behind: number;
	reason: Message;
	warning?: Message;
}

/**
 * Scores by how much of the header was understood and what the content says: a header alone is never sure (0.9), only with content that
 * agrees.
 */
const SCORES = {
	whole: { agrees: 0.97, blank: 0.86, neutral: 0.82, contradicts: 0.35 },
	part: { agrees: 0.84, blank: 0.7, neutral: 0.66, contradicts: 0.3 }
} as const;

/** Kinds that may decide a column whose header says nothing, with the score that they give. */
const BY_CONTENT: readonly (readonly [Concept, Kind, number])[] = [
	['email', 'email', 0.7],
	['linkedin', 'linkedin', 0.65],
	['phone', 'phone', 0.6]
];
/** Meanings without a field of their own that still go into one. */
const INTO_FIELDS: readonly Concept[] = ['phone', 'phoneLabel', 'street2', 'houseNumber', 'email2', 'zipCity'];

/** Share of yes and no among the values from which on a column answers a question. */
const MOSTLY = 0.8;

/** What is called by a name: an answer of yes or no is none. */
const NAMED: ReadonlySet<Concept> = new Set<Concept>(['company', 'jobTitle', 'industry', 'owner', 'tags']);

/** True for meanings that some standard field holds. */
export const isFieldConcept = (concept: Concept): boolean => standardField(concept) !== undefined || INTO_FIELDS.includes(concept);

/** Every meaning that header or content propose for a column. */
export function candidatesFor({ index, header, meaning, content, concept, byValues }: SourceColumn): Candidate[] {
	if (meaning.aside && concept !== 'email2') return [];
	const list: Candidate[] = [];
	const known = concept !== null && meaning.match !== 'none';
	if (known && isFieldConcept(concept)) {
		const later =
			behind(meaning.place, concept, meaning.ordinal) +
			(concept === 'consentStatus' && isTerms(meaning.words) ? 0.1 : 0) +
			(isLoose(concept, meaning.words) || (concept === 'consentStatus' && isByText(meaning.words)) ? LOOSELY : 0) +
			(comes(concept, meaning.words) ? -AHEAD : 0) +
			(meaning.negative ? REFUSES : 0);
		const said = byHeader(
			index,
			header,
			concept,
			meaning.match as 'whole' | 'part',
			content,
			later,
			atMost(meaning.concept, concept, content)
		);
		if (byValues && concept === 'company') {
			said.score = SCORES.part.agrees;
			said.reason = { code: 'mappedByContent', params: { header, hits: content.hits.company, total: content.filled, kind: 'company' } };
		}
		// "Is a company: False" answers a question about the company; it doesn't name one. One company called "X" among others does.
		if (!NAMED.has(concept) || share(content, 'yesNo') < MOSTLY) list.push(said);
	} else if (known) return list;
	for (const [found, kind, score] of BY_CONTENT) {
		if (concept === found || (concept === 'email2' && found === 'email') || share(content, kind) < 0.8) continue;
		// Bare digits are as often an order number as a phone number.
		if (kind === 'phone' && !content.samples.every((v) => /^\+|[\s().-]/.test(v.trim()) && !/^\d{1,3}([.,']\d{3})+$/.test(v.trim())))
			continue;
		const params = { header, hits: content.hits[kind], total: content.filled, kind };
		const candidate: Candidate = { index, concept: found, score, behind: 0, reason: { code: 'mappedByContent', params } };
		// A header that says otherwise makes it a guess to look at.
		list.push(known ? { ...candidate, score: score - 0.15, warning: { code: 'headerIsOther', params } } : candidate);
	}
	return list;
}

/**
 * Best score of a header with two meanings where the values don't say which: a "Title" that is neither a job nor an honorific may be that
 * of a book.
 */
const atMost = (said: Concept | null, concept: Concept, content: ColumnContent): number =>
	said === 'title' && concept === 'jobTitle' && content.filled > 0 && share(content, 'job') < 0.3 ? 0.66 : 1;

/**
 * Words of terms, privacy and the keeping of data: a yes there is no leave to write, so it comes behind one to a newsletter or to being
 * contacted.
 */
const TERMS =
	/^(terms?|conditions?|privacy|processing|gdpr|dsgvo|datenschutz\p{L}*|agb|nutzungsbedingungen|verarbeitung|rgpd|cgv|cgu|confidentialite|traitement|privacidad|privacidade|tratamiento|tratamento|terminos|termos|condiciones|condicoes|condizioni|trattamento|voorwaarden|verwerking|regulamin\p{L}*|przetwarzanie)$/u;
const LEAVE =
	/^(newsletters?|marketing|mailings?|e?mails?|emails?|promotions?|offers?|sms|phone|calls?|werbung|angebote|offres?|ofertas?|offerte|kontaktieren|contact)$/u;
const isTerms = (words: readonly string[]): boolean => words.some((w) => TERMS.test(w)) && !words.some((w) => LEAVE.test(w));

/** Words that say less of a field than its own: "Headline" of a profile beside "Job title", a category beside tags. */
const LOOSE: Partial<Record<Concept, RegExp>> = {
	jobTitle: /^(headline|role|roles|function)$/,
	tags: /^(category|categories|interests|topics)$/,
	street: /^(full|formatted|whole|complete|completa|completo|vollstandige|volledig)$/
};
const LOOSELY = 0.03;
const isLoose = (concept: Concept, words: readonly string[]): boolean => words.some((w) => LOOSE[concept]?.test(w));

/** Leave to be sent messages or called is none to be written to: it comes behind that to e-mail. */
const BY_TEXT = /^(?:sms|texts?|texting|whatsapp|messages|mobile|phone|calls?|voice)$/u;
const isByText = (words: readonly string[]): boolean =>
	words.some((w) => BY_TEXT.test(w)) && !words.some((w) => /^e?mails?$|^newsletters?$/u.test(w));

/** Who comes, in lists of those who ordered: "Email" beside "Attendee email" is that of whoever bought the tickets. */
const COMES =
	/^(?:attendee|participant|delegate|invitee|registrant|guest|teilnehmer|teilnehmerin|gast|participante|asistente|invitado|partecipante|invite|deelnemer|uczestnik)s?$/u;
const AHEAD = 0.01;
const comes = (concept: Concept, words: readonly string[]): boolean => concept === 'email' && words.some((w) => COMES.test(w));

/** A column by which people refuse counts wherever it goes (everyOptOut); one by which they agree only where it fills the field. */
const REFUSES = 0.09;

const BEHIND = { home: 0.03, other: 0.04, billing: 0.02, shipping: 0.035, work: 0.005, company: 0.015 } as const;

function behind(place: SourceColumn['meaning']['place'], concept: Concept, ordinal: number): number {
	return (place ? BEHIND[place] : 0) + (ordinal > 1 ? 0.02 : 0) + (concept === 'email2' ? 0.1 : 0);
}

function byHeader(
	index: number,
	header: string,
	concept: Concept,
	match: 'whole' | 'part',
	content: ColumnContent,
	later: number,
	most: number
): Candidate {
	const verdict = judge(concept, content);
	const params = { header, concept, hits: verdict.hits, total: content.filled, kind: verdict.kind };
	const base = { index, concept, score: Math.min(SCORES[match][verdict.state], most), behind: later };
	if (verdict.state === 'blank') return { ...base, reason: { code: 'mappedBlank', params } };
	if (verdict.state === 'agrees' && verdict.kind !== 'text') return { ...base, reason: { code: 'mappedByBoth', params } };
	if (verdict.state !== 'contradicts') return { ...base, reason: { code: 'mappedByHeader', params } };
	const warning: Message = verdict.found
		? { code: 'contentIsOther', params: { ...params, kind: verdict.found } }
		: { code: 'contentMismatch', params: { ...params, example: content.exception(verdict.kind).slice(0, 60) } };
	return { ...base, reason: { code: 'mappedByHeader', params }, warning };
}
