import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { channelsIn } from '#domain/contacts/refusal';
import { foldKey } from '../values/text';
import { parseYesNo } from '../values/yes-no';
import { isCallResult } from './call-results';
import { answersConsent, consentOf, speaksOfConsent } from './choices/consent-answers';
import type { SourceColumn } from './columns';

const YES = ['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'y', 'Y', '1', 'x', 'X'];
const NO = ['false', 'False', 'FALSE', 'no', 'No', 'NO', 'n', 'N', '0'];
/** "Do not allow emails" is answered by repeating half of it. */
const FORBIDDEN = [
	...['Do Not Allow', 'Do not allow', 'do not allow', 'Not allowed', 'not allowed', 'Do Not Send'],
	...['Nicht zulassen', 'Ne pas autoriser', 'No permitir', 'Non consentire', 'Niet toestaan', 'Não permitir']
];
/** Different values that a column of states has at most. */
const STATES = 12;
const ALLOWED = ['Allow', 'allow', 'Allowed', 'allowed', 'Send', 'Zulassen', 'Autoriser', 'Permitir', 'Consenti', 'Toestaan'];
/** Why mailers write to somebody no more: all that a column of suppressions holds. */
const SUPPRESSED = ['HARD_BOUNCE', 'INVALID_EMAIL', 'SPAM_COMPLAINT', 'UNSUBSCRIBE', 'USER_SUPPRESSED'];
const forbidden = new Set(FORBIDDEN.map(foldKey));
const allowed = new Set(ALLOWED.map(foldKey));

/**
 * What an answer under a header such as "Opted out" or "Do not call" says: yes = refused; null = neither. A state ("unsubscribed") says
 * itself what it is.
 */
export function optOutAnswer(value: string): 'yes' | 'no' | null {
	const key = foldKey(value);
	if (forbidden.has(key)) return 'yes';
	if (allowed.has(key)) return 'no';
	if (!speaksOfConsent(key)) return parseYesNo(value) ?? (consentOf(value) === 'Withdrawn' ? 'yes' : null);
	const state = consentOf(value);
	return state === null ? null : state === 'Denied' || state === 'Withdrawn' ? 'yes' : 'no';
}

/**
 * Values of a column such as "Opted out" as consent: a yes there denies it, a no says nothing about consent given.
 * `seen` = values of the samples; the usual spellings are listed beside them for the rows that no sample holds.
 */
export function optOutValues(seen: readonly string[]): [string, string][] {
	const values = new Map<string, string>();
	for (const v of [...YES, ...NO, ...FORBIDDEN, ...ALLOWED, ...SUPPRESSED, ...seen.slice(0, 200)]) {
		const answer = optOutAnswer(v);
		if (answer) values.set(v.trim(), answer === 'yes' ? 'Denied' : 'Unknown');
	}
	return [...values];
}

/**
 * Of several columns by which people refuse (emails, calls, letters) one fills the field; a yes in any of the others, which
 * stay fields of their own, counts as well: none of them may be lost by standing second.
 */
export function everyOptOut(proposed: readonly ColumnMapping[], columns: readonly SourceColumn[]): ColumnMapping[] {
	const filling = proposed.find((m) => mappedField(m) === 'consentStatus');
	const ofAll = filling !== undefined && channelsIn(filling.header).size === 0;
	// The field is filled by refusals alone: whoever did not agree elsewhere would be taken for one who said nothing.
	const onlyNo = columns.some((c) => c.meaning.negative && c.index === filling?.index);
	return proposed.map((mapping, i) => {
		const column = columns[i] as SourceColumn;
		const { meaning, content, concept } = column;
		if (meaning.negative && concept === 'consentDate') return dated(mapping, content.filled);
		const statesIt = (): boolean => isCallResult(column) || (content.distinct <= STATES && answersConsent(content.values));
		// Leave for one way beside leave for another says nothing of it; "Unsubscribed" there does.
		const leave = isLeave(column, ofAll) || (onlyNo && mapping.reason.code !== 'customByExport' && isAnswered(column));
		if (concept !== 'consentStatus' && !meaning.negative && statesIt()) return stated(mapping, 'statedToo');
		const isBeside = concept === 'consentStatus' && mapping.target.kind === 'custom' && !leave;
		if (isBeside && !meaning.negative && statesIt()) return stated(mapping, 'leftToo');
		if (mapping.target.kind === 'custom' && filling && leave) return withheld(mapping);
		if (mapping.target.kind === 'field' || meaning.concept !== 'consentStatus' || !meaning.negative) return mapping;
		const reader = 'optOutToo';
		const params = { header: mapping.header, reader };
		const refusing = { ...mapping, reader, concept: 'consentStatus' };
		// Few refuse, so the first rows are often blank: later ones count nevertheless.
		if (mapping.reason.code === 'excludedBlank') return { ...refusing, reason: { code: 'excludedBlankOptOut', params } };
		if (mapping.target.kind === 'exclude') return mapping;
		const answers = content.values.filter((v) => optOutAnswer(v) !== null).length;
		if (answers === 0 || answers * 2 < content.values.length) return mapping;
		return { ...refusing, reason: { code: 'customOptOut', params } };
	});
}

/** Words of folded headers that name consent as such: a no to that is a no to everything. */
const CONSENT =
	/^(?:dsgvo|gdpr|rgpd|lopd|lgpd|rodo|\p{L}*einwilligung|zustimmung|einverstandnis(?:erklarung)?|consents?|consentement|consentimiento|consentimento|consenso|toestemming|zgoda|samtycke)$/u;
const BESIDE_CONSENT =
	/^(?:marketing|erteilt|liegt|vor|given|granted|obtained|status|optin|donne|otorgado|dado|opt|in|ja|nein|yes|no|j|n|y)$/u;

/**
 * A further column by which people agree whose no must not be lost: to being contacted as such ("DSGVO-Einwilligung"), or in one way
 * ("Newsletter") where the column that fills the field names none (`ofAll`). Leave for one way beside leave for another says nothing of it.
 */
function isLeave(column: SourceColumn, ofAll: boolean): boolean {
	const { words } = column.meaning;
	const named = channelsIn(column.header).size > 0;
	const asSuch =
		(words.some((w) => CONSENT.test(w)) && words.every((w) => CONSENT.test(w) || BESIDE_CONSENT.test(w))) ||
		(!named && words.some((w) => CONTACT.test(w)));
	return (asSuch || (ofAll && named)) && isAnswered(column);
}

/** Words of folded headers that ask for leave to get in touch, however. */
const CONTACT =
	/^(?:contact(?:ed|able)?|kontaktieren|kontaktiert|kontaktaufnahme|(?:re)?contacter|contactar(?:te|le|la|lo|los)?|contactado|contattar(?:ti|la|lo|vi|mi)?|contattato)$/u;

/** A column by which people agree, most of whose values say whether. */
function isAnswered({ concept, meaning, content }: SourceColumn): boolean {
	if (concept !== 'consentStatus' || meaning.negative || meaning.aside !== null) return false;
	const answers = content.values.filter((v) => consentOf(v) !== null).length;
	return answers > 0 && answers * 2 >= content.values.length;
}

/** Such a column beside the one that fills the field: who withheld leave refuses, whatever else they ticked. */
function withheld(mapping: ColumnMapping): ColumnMapping {
	const reader = 'consentToo';
	return { ...mapping, reader, reason: { code: 'customOptOut', params: { header: mapping.header, reader } } };
}

/**
 * A status that says who left ("Active", "Unsubscribed"), or what came of a call ("Do not call"), beside a column that says who agreed: who
 * refuses there refuses, wherever it goes.
 */
function stated(mapping: ColumnMapping, reader: 'statedToo' | 'leftToo'): ColumnMapping {
	if (mapping.target.kind === 'exclude' || mapping.reader !== undefined) return mapping;
	const code = mapping.target.kind === 'field' ? mapping.reason.code : 'customOptOut';
	return { ...mapping, reader, reason: { code, params: { ...mapping.reason.params, header: mapping.header, reader } } };
}

/**
 * A column of the days on which people refused ("Unsubscribed at"): whoever has one refused, also where another column fills the date or
 * the first rows are blank.
 */
function dated(mapping: ColumnMapping, filled: number): ColumnMapping {
	const { target, header } = mapping;
	const reader = 'refusedAt';
	const params = { ...mapping.reason.params, header, reader };
	if (target.kind === 'field')
		return target.field === 'consentDate' ? { ...mapping, reader, reason: { code: mapping.reason.code, params } } : mapping;
	if (target.kind === 'exclude' && filled > 0) return mapping;
	return {
		...mapping,
		reader,
		concept: 'consentStatus',
		reason: { code: target.kind === 'exclude' ? 'excludedBlankOptOut' : 'customOptOut', params }
	};
}
