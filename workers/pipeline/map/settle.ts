import type { SourceColumn } from './columns';
import { settleBareNames, settleOrganisations } from './bare-headers';
import { findCampaign } from './campaign';
import { settleBanks, settleFirms } from './firms';
import { answersConsent } from './choices/consent-answers';
import { share } from './content';
import { isOtherHalf, settleNameOrder, settleTwoNames } from './name-order';
import { settleContacts, settlePersons } from './persons';
import { settlePhoneParts } from './phone-parts';
import { isPartCode } from '../values/country';
import { foldKey } from '../values/text';
import type { Concept } from './synonyms/index';
import { settleTogether } from './together';

const PLACES: readonly Concept[] = ['street', 'city', 'postalCode', 'zipCity'];

/**
 * Settles the headers that say two things, by the other columns and by the values: a "Nom" beside "Prénom" is the family
 * name, alone the full name; "Title" is an honorific or a job; "Estado" beside a city a state.
 */
export function settle(columns: readonly SourceColumn[]): void {
	const has = (...concepts: Concept[]): boolean =>
		columns.some((c) => c.concept !== null && concepts.includes(c.concept) && !c.meaning.aside);
	settleBareNames(columns);
	settleContacts(columns);
	settleFirms(columns);
	settleBanks(columns);
	const first = has('firstName');
	const last = has('lastName');
	const job = has('jobTitle');
	const state = has('state');
	const country = has('country');
	const company = has('company');
	const titles = columns.filter((c) => c.concept === 'title').length;
	// In Brazil an "Apelido" beside a "Sobrenome" is what friends say; in Portugal it is the family name.
	const surnames = columns.filter((c) => c.concept === 'lastName');
	if (surnames.some((c) => c.meaning.words.includes('sobrenome')))
		for (const c of surnames) if (c.meaning.words.join() === 'apelido') c.concept = 'nickname';
	setAsideHosts(columns);
	// "Subscribed" or "Unsubscribed" with dates below it says when, and that it happened.
	for (const c of columns) if (c.concept === 'consentStatus' && share(c.content, 'date') >= 0.5) c.concept = 'consentDate';
	for (const c of columns) {
		if (c.concept === 'consentStatus' && isContract(c)) setApart(c);
		settleTogether(c);
	}
	if (!has('leadSource')) findCampaign(columns);
	findConsent(columns);
	settleProfiles(columns);
	settlePhoneParts(columns);
	settleNameOrder(columns);
	settleTwoNames(columns, company, first || last);
	let names = 0;
	let nthTitle = 0;
	for (const column of columns) {
		const { content } = column;
		if (column.concept === 'jobTitle' && (isMeetingRole(column) || isRoleOfUser(column))) column.concept = 'custom';
		else if (column.concept === 'state' && isSalesRegion(column)) column.concept = 'custom';
		else if (column.concept === 'state' && areCountries(column)) column.concept = country ? 'custom' : 'country';
		else if (column.concept === 'state' && isStateOfRecord(column) && has('createdDate') && !has(...PLACES))
			column.concept = has('leadStatus') ? 'custom' : 'leadStatus';
		else if ((column.concept === 'name' || column.concept === 'fullName') && isNobody(column, first && last)) column.concept = null;
		else if (column.concept === 'name' && first && last && (names > 0 || isAnother(column))) column.concept = null;
		else if (column.concept === 'fullName' && first && !last && isOtherHalf(column, columns)) column.concept = 'lastName';
		else if (column.concept === 'name') column.concept = nameOf(column, first, last, company, names++);
		else if (column.concept === 'title') column.concept = titleOf(column, job || (titles > 1 && nthTitle++ === 0));
		else if (column.concept === 'location') column.concept = locationOf(column);
		else if (column.concept === 'stateOrStatus') column.concept = stateOrStatusOf(column, columns);
		else if (column.concept === 'stateOrCountry') {
			if (isStateOfThing(column)) {
				column.concept = has('leadStatus') ? 'custom' : 'leadStatus';
				continue;
			}
			const isState = arePartCodes(content) || (share(content, 'state') >= 0.6 && share(content, 'country') < 0.6);
			column.concept = isState || (country && !state && share(content, 'country') < 0.6) ? 'state' : 'country';
		}
	}
	settleOrganisations(columns);
	settlePersons(columns);
}

/** Values that it takes to say that a column repeats itself. */
const MANY = 20;

/** One or very few values again and again. */
const repeats = ({ content: { filled, distinct } }: SourceColumn): boolean => filled >= MANY && distinct * MANY <= filled;

/** In a list too short for that: the same in every row, beside a column (`other`) that never says anything twice. */
const repeatsBeside = ({ content }: SourceColumn, other: SourceColumn): boolean =>
	content.distinct === 1 &&
	content.filled >= 2 &&
	other.content.filled === content.filled &&
	other.content.distinct === other.content.filled;

/**
 * An address that stands in row after row beside a column of different ones is that of the host, the sender or whoever made
 * the list: taken for the contact's own it would make one person of all. A question that is the same for all is no note.
 */
function setAsideHosts(columns: readonly SourceColumn[]): void {
	const mails = columns.filter((c) => share(c.content, 'email') >= 0.8);
	const own = mails.some((c) => !c.meaning.aside && c.content.filled >= MANY && c.content.distinct * 2 >= c.content.filled);
	for (const column of mails) {
		const beside = mails.some((c) => c !== column && !c.meaning.aside && repeatsBeside(column, c));
		// An owner is a colleague by its header; the address says which.
		if (column.concept === 'owner' || (!beside && (!own || !repeats(column)))) continue;
		column.concept = 'otherPerson';
		column.meaning = { ...column.meaning, match: 'whole', aside: 'otherPerson' };
	}
	// "Recipient" in a list of mails: where nobody else has an address, who has one is the contact.
	const [only, more] = mails;
	if (only && !more && only.meaning.aside === 'otherPerson' && only.meaning.words.every((w) => WRITES.test(w)) && !repeats(only)) {
		only.concept = null;
		only.meaning = { ...only.meaning, concept: null, match: 'none', aside: null };
	}
	for (const column of columns) {
		const same = column.content.filled >= MANY && column.content.distinct === 1;
		if (column.concept === 'notes' && (same || isAnswered(column, columns[column.index + 1]))) column.concept = 'custom';
	}
}

/** "Question 1" before "Response 1": what was asked, and no note of the contact. */
const isAnswered = ({ header }: SourceColumn, next: SourceColumn | undefined): boolean => {
	const number = /\d+/.exec(header)?.[0];
	return number !== undefined && next !== undefined && ANSWER.test(foldKey(next.header)) && /\d+/.exec(next.header)?.[0] === number;
};
const ANSWER = /^(?:answer|response|antwort|reponse|respuesta|risposta|resposta|antwoord|odpowiedz|回答)/u;

/** Who is at either end of a mail, in a list of mails. */
const WRITES =
	/^(?:recipients?|senders?|from|to|empfanger|absender|destinataires?|expediteurs?|destinatarios?|remitentes?|destinatari|mittenti|mittente)$/u;

const COMPANY_PAGE = /linkedin\.com\/(?:company|school|showcase)\//i;

/**
 * A "Profile URL" of nothing but LinkedIn is no website: it is the person's page where no column says so by its name, and the company's
 * never.
 */
function settleProfiles(columns: readonly SourceColumn[]): void {
	const named = columns.some((c) => c.concept === 'linkedin' && c.content.filled > 0);
	for (const column of columns) {
		const { concept, content, meaning } = column;
		if ((concept !== 'website' && concept !== 'linkedin') || share(content, 'linkedin') < 0.8) continue;
		const ofCompany = content.values.every((v) => COMPANY_PAGE.test(v));
		if (concept === 'linkedin' && !ofCompany) continue;
		if (!named && !ofCompany) column.concept = 'linkedin';
		else
			Object.assign(column, {
				concept: null,
				meaning: { ...meaning, concept: null, match: 'none', aside: ofCompany ? 'company' : 'attribute' }
			});
	}
}

/** Words of a contract: whoever accepts its terms has said nothing of being written to (GDPR, Art. 7). */
const CONTRACT =
	/^(?:terms?|conditions?|tos|tandc|agb|nutzungsbedingungen|teilnahmebedingungen|cgv|cgu|terminos|termos|condiciones|condicoes|condizioni|voorwaarden|regulamin\p{L}*)$/u;
/** What such a header says beside: that it was accepted, and of what it is. */
const OF_CONTRACT =
	/^(?:and|und|et|y|e|the|of|i|die|den|le|les|los|las|to|use|service|sale|event|website|accepts?|accepted|agree|agreed|agrees|akzeptiert|gelesen|bestatigt|zugestimmt|accepte[es]?|acepta|aceptad[oa]s?|aceita|aceitos?|accetta|accettat[eio]|uso|utilizzo|utilisation|generales|generaux|gerais|generali|algemene|allgemeine|yes|no|ja|nein|consent)$/u;
const isContract = ({ meaning: { words } }: SourceColumn): boolean =>
	words.some((w) => CONTRACT.test(w)) && words.every((w) => CONTRACT.test(w) || OF_CONTRACT.test(w));
const setApart = (column: SourceColumn): void => {
	column.concept = 'custom';
	column.meaning = { ...column.meaning, concept: 'custom' };
};

/** Where no header speaks of consent, a column whose values do ("subscribed", "unsubscribed") is it, whatever its header. */
function findConsent(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => c.concept === 'consentStatus' && c.content.filled > 0)) return;
	const column = columns.find((c) => c.content.filled >= 5 && c.content.distinct <= 12 && answersConsent(c.content.values));
	if (!column) return;
	column.concept = 'consentStatus';
	column.byValues = true;
	column.meaning = { ...column.meaning, match: 'whole', aside: null, negative: false };
}

/** What people are in a meeting, as its reports call them in the languages of the app. */
const MEETING_ROLES: ReadonlySet<string> = new Set(
	(
		'attendee|presenter|organizer|organiser|co organizer|co organiser|host|co host|panelist|participant|guest|moderator|viewer|' +
		'teilnehmer|teilnehmerin|referent|organisator|mitorganisator|gast|podiumsteilnehmer|présentateur|organisateur|coorganisateur|hôte|invité|' +
		'asistente|presentador|organizador|coorganizador|anfitrión|participante|invitado|partecipante|relatore|organizzatore|ospite|' +
		'出席者|発表者|開催者|共同開催者|参加者'
	)
		.split('|')
		.map(foldKey)
);
/** A "Role" of nothing but attendees and presenters is that of a meeting, no job. */
const isMeetingRole = ({ content }: SourceColumn): boolean =>
	content.filled > 0 && content.values.every((v) => MEETING_ROLES.has(foldKey(v)));

/** What an account may do on a website, in its lists of users. */
const isRoleOfUser = ({ content, meaning: { words } }: SourceColumn): boolean =>
	words.some((w) => /^(?:roles?|rolle|rol|ruolo|papel)$/u.test(w)) &&
	content.filled > 0 &&
	content.values.every((v) =>
		/^(?:member|admin|super ?admin|user|subscriber|customer|visitor|mitglied|membre|miembro|usuario|utilisateur|benutzer|utente)s?$/u.test(
			foldKey(v)
		)
	);

/** Parts of the world as companies divide it. */
const SALES_REGION =
	/^(?:emea|apac|apj|amer|americas|latam|lac|noram|mena|meta|anz|asean|dach|benelux|nordics?|cee|see|uki|uk ?& ?i|row|global|worldwide|international|north america|south america|latin america|europe|asia|africa|oceania|asia[ -]pacific|middle east)$/iu;
/** A "Region" of nothing but these says who sells there, and is no state of an address. */
const isSalesRegion = ({ content }: SourceColumn): boolean =>
	content.filled > 0 && content.values.every((v) => SALES_REGION.test(v.trim()));

/** A "Region" of nothing but countries. A Georgia may be either. */
const areCountries = ({ content, meaning: { words } }: SourceColumn): boolean =>
	words.some((w) => /^regi\p{L}*$/u.test(w)) &&
	content.values.some((v) => v.trim().length > 3) &&
	share(content, 'country') >= 0.8 &&
	share(content, 'state') < share(content, 'country');

/** "État: Active", "Stan: aktywny": nowhere. */
const isStateOfThing = ({ content }: SourceColumn): boolean =>
	(share(content, 'yesNo') >= 0.6 || share(content, 'status') >= 0.6) && share(content, 'state') < 0.2 && share(content, 'country') < 0.2;

/** "State: active", "cancelled" is that of a subscription (Kit), no place. */
const isStateOfRecord = ({ content, meaning: { words } }: SourceColumn): boolean =>
	words.join() === 'state' && (share(content, 'yesNo') >= 0.6 || share(content, 'status') >= 0.6) && share(content, 'state') < 0.2;

/**
 * A "Contact" that says "telephone" or "e-mail" a thousand times names a way, not a person: few different values, and the
 * names stand in columns of their own (`named`) or none has a second word. A "Customer" of nothing but numbers is nobody either.
 */
const isNobody = ({ content, content: { filled, distinct, values } }: SourceColumn, named: boolean): boolean =>
	(filled > 0 && values.every((v) => /^[\d\s.,/-]+$/.test(v))) ||
	// Whether somebody is a guest or a member, not who ("Guest" of Zoom).
	share(content, 'yesNo') > 0.5 ||
	(filled >= 30 && distinct * 10 <= filled && (named || (distinct <= 5 && values.every((v) => !/\s/.test(v)))));

/**
 * Beside a first and a last name the "Name 2" of an ERP is the second line of the company, and who gets the bill or the parcel may be
 * anybody.
 */
const isAnother = ({ meaning: { place, ordinal } }: SourceColumn): boolean => ordinal > 1 || place === 'billing' || place === 'shipping';

function nameOf({ content }: SourceColumn, first: boolean, last: boolean, company: boolean, nth: number): Concept {
	if (nth > 0) return 'fullName';
	if (first !== last) return first ? 'lastName' : 'firstName';
	// Beside both halves of a name, too: "Name" under a heading "Company". Alone it names people as soon as some of it does: firms among
	// them
	// stay whole (full-name.ts), people taken for firms would have no name.
	return !company && share(content, 'company') >= (first ? 0.5 : 0.9) ? 'company' : 'fullName';
}

/** `other` = another column is the job title, as where a file has "Titre" twice: before the name and beside the company. */
function titleOf({ content }: SourceColumn, other: boolean): Concept {
	return share(content, 'honorific') >= 0.5 || (content.filled === 0 && other) ? 'salutation' : 'jobTitle';
}

/** DE-NW, US-CA: each names its country as well, but says more. */
const arePartCodes = ({ values }: SourceColumn['content']): boolean => values.length > 0 && values.every(isPartCode);
/** Where meetings are held that nobody travels to, as schedulers (Calendly) name them. */
const ONLINE =
	/^(?:https?:\/\/|(?:zoom|google meet|(?:microsoft |ms )?teams|(?:cisco )?webex|go ?to ?meeting|skype|whereby|jitsi|phone(?: call)?|online|virtual|web conference)\b|\+?[\d\s()./-]{7,}$)/iu;

function locationOf({ content }: SourceColumn): Concept {
	if (content.values.length > 0 && content.values.filter((v) => ONLINE.test(v.trim())).length * 2 > content.values.length) return 'custom';
	if (share(content, 'address') >= 0.5) return 'street';
	if (arePartCodes(content)) return 'state';
	return share(content, 'country') >= 0.6 && share(content, 'state') < 0.6 ? 'country' : 'city';
}

/** Columns about the record: a status stands among them. */
const RECORD: readonly Concept[] = ['leadSource', 'owner', 'createdDate', 'modifiedDate', 'industry'];

/** "Alta" and "Baja" are how Spanish lists say who is in and who left; alone each is also a place. */
const comesAndGoes = (values: readonly string[]): boolean =>
	values.length > 0 && values.length <= 4 && values.every((v) => /^(?:de )?(?:alta|baja|activ[oa]|inactiv[oa])$/i.test(v.trim()));

function stateOrStatusOf({ index, content, meaning }: SourceColumn, columns: readonly SourceColumn[]): Concept {
	if (share(content, 'yesNo') >= 0.6 || share(content, 'status') >= 0.5 || comesAndGoes(content.values)) return 'leadStatus';
	if (share(content, 'state') >= 0.5) return 'state';
	const near = [index - 1, index + 1].map((i) => columns[i]?.concept ?? null);
	const beside = (list: readonly Concept[]): boolean => near.some((c) => c !== null && list.includes(c));
	const has = (list: readonly Concept[]): boolean =>
		columns.some((c) => c.concept !== null && list.includes(c.concept) && !c.meaning.aside);
	const inAddress = meaning.place !== null || beside(['city', 'postalCode', 'zipCity']);
	// "Provincia, Stato": where the state has a column of its own, the word for it is the country.
	if (has(['state'])) return inAddress && !has(['country']) ? 'country' : 'leadStatus';
	if (meaning.place !== null || beside(['city', 'postalCode', 'country', 'zipCity'])) return 'state';
	if (has(RECORD)) return beside(RECORD) || !has(PLACES) ? 'leadStatus' : 'stateOrStatus';
	return has(['city', 'postalCode']) ? 'state' : 'stateOrStatus';
}
