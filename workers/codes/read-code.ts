import type { ContactValues } from '#domain/chunk';
import type { ReadCode } from '#domain/booth/booth';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { BROKEN_CARD_HEADER } from '#domain/imports/own-columns';
import { readCards, type Card } from '../pipeline/parse/formats/vcard/cards';
import { entriesOf, type Entry } from '../pipeline/parse/formats/vcard/entries';
import { splitUnescaped } from '../pipeline/parse/formats/vcard/values';
import { fileSource } from '../store/files';

/** Columns of a card that have a place on the booth's form. */
const FIELDS: ReadonlyMap<string, FieldId> = new Map([
	['Full Name', 'fullName'],
	['First Name', 'firstName'],
	['Last Name', 'lastName'],
	['Email', 'email'],
	['Company', 'company'],
	['Job Title', 'jobTitle'],
	['Street', 'street'],
	['City', 'city'],
	['State', 'state'],
	['Postal Code', 'postalCode'],
	['Country', 'country'],
	['Website', 'website'],
	['LinkedIn', 'linkedin'],
	['Notes', 'notes']
]);
const PHONES: readonly FieldId[] = PHONE_FIELDS;
const ON_FORM: ReadonlySet<FieldId> = new Set([...FIELDS.values(), ...PHONES]);

/** Of a card, but not of the person. */
const ABOUT_CARD: ReadonlySet<string> = new Set([
	BROKEN_CARD_HEADER,
	'Card Revision',
	'Card Class',
	'Card Label',
	'Mailer',
	'Kind',
	'Sort As',
	'File As'
]);
/** What the letters of a BizCard are. */
const BIZCARD: ReadonlyMap<string, FieldId> = new Map([
	['N', 'firstName'],
	['X', 'lastName'],
	['T', 'jobTitle'],
	['C', 'company'],
	['A', 'street'],
	['E', 'email']
]);
/** Characters of a value that is kept beside the fields: no picture. */
const MOST_BESIDE = 500;
/** An email address within a text, up to what divides texts of badges. */
const EMAIL = /[^\s<>"'(),;:|^[\]{}=&?/\\]+@[^\s<>"'(),;:|^[\]{}=&?/\\@]+\.[a-z]{2,}/giu;
/** A number that says its country is a phone number, and no badge number. */
const PHONE = /^\+\d[\d ().\-/]{6,24}$/;

/**
 * What the text of a code says of a person (CAP-2): vCard 2.1 to 4.0, MeCard, BizCard, a LinkedIn profile, another web address, or plain
 * text. A card that says nothing of the form is plain text, which is kept as it is: nobody is lost.
 */
export async function readCode(text: string): Promise<ReadCode> {
	const said = text.trim();
	const values = await ofCard(said);
	if (values && Object.entries(values).some(([field, value]) => field !== 'notes' && value)) return { kind: 'card', values };
	if (/^https?:\/\/([a-z]+\.)?linkedin\.com\/(in|pub)\//i.test(said)) return { kind: 'profile', values: { linkedin: said } };
	if (/^https?:\/\//i.test(said)) return { kind: 'web', values: { website: said } };
	return { kind: 'text', values: ofText(said) };
}

/** null = it is no card. */
async function ofCard(said: string): Promise<ContactValues | null> {
	if (/^BEGIN\s*:\s*VCARD/i.test(said)) return fromVcard(inLines(said));
	if (/^MECARD:/i.test(said)) return fromMecard(said.slice(7));
	if (/^BIZCARD:/i.test(said)) return fromBizcard(said.slice(8));
	if (/^mailto:/i.test(said)) return { email: unescaped(said.slice(7).split('?')[0] ?? '') };
	if (/^tel:/i.test(said)) return { phone1: unescaped(said.slice(4)) };
	return null;
}

/** What is certain of a plain text: the one email address in it, or that all of it is a phone number. */
function ofText(said: string): ContactValues {
	if (PHONE.test(said)) return { phone1: said };
	const [email, ...others] = new Set((said.match(EMAIL) ?? []).map((found) => found.toLowerCase()));
	return email !== undefined && others.length === 0 ? { email } : {};
}

/** The text of an address without its percent signs (RFC 6068, RFC 3966). */
function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * A card as its maker meant it: one whose line ends came out as a backslash and a letter, or all of whose lines are indented as in the
 * program that wrote them, would be a single long line.
 */
function inLines(text: string): string {
	const lines = text.split(/\r\n?|\n/);
	if (lines.length === 1) return text.replace(/(?:\\r)?\\n/g, '\n');
	// Nothing goes on before it has begun: no line is folded there.
	const indent = /^[ \t]+/.exec(lines[1] ?? '')?.[0];
	return indent ? lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n') : text;
}

/** The first card of a text, by the reader of vCard files: further phones in their order, what has no field in lines of the notes. */
async function fromVcard(text: string): Promise<ContactValues> {
	const values: ContactValues = {};
	const beside: string[] = [];
	let cards = 0;
	const all: Card[] = [];
	for await (const batch of readCards(fileSource(new File([text], 'code.vcf')), 'utf-8', { count: 0, line: 0, what: '' }))
		all.push(...batch);
	for (const card of all) {
		cards++;
		for (const entry of entriesOf(card, 'utf-8')) {
			const { column, value } = entry;
			const field = fieldOf(entry, values);
			// A second card is somebody else's, or another side of the first: no field of it is told from those of the first.
			if (field && cards === 1 && values[field] === undefined) values[field] = value;
			else if (!ABOUT_CARD.has(column) && !isPhoneKind(entry) && value.length <= MOST_BESIDE) beside.push(`${column}: ${value}`);
		}
	}
	return withBeside(values, beside);
}

/** The field of the form that an entry fills; phones take the next that is free, unless a card of Muster says which is theirs. */
function fieldOf({ column, field, own }: Entry, values: ContactValues): FieldId | undefined {
	if (own) return undefined;
	if (field) return ON_FORM.has(field) ? field : undefined;
	if (/phone|mobile/i.test(column) && !/phonetic/i.test(column)) return PHONES.find((phone) => values[phone] === undefined);
	return FIELDS.get(column);
}

/** The form has no place for the kind of a phone, which a common card says within the entry of its number. */
const isPhoneKind = ({ field }: Entry): boolean => PHONE_TYPE_FIELDS.some((type) => type === field);

/** Lines of the notes for what has no field, unless a field says it. */
function withBeside(values: ContactValues, beside: readonly string[]): ContactValues {
	const said = Object.values(values).join('\n');
	const lines = beside.filter((line) => !said.includes(line.slice(line.indexOf(': ') + 2)));
	return lines.length === 0 ? values : { ...values, notes: [...(values.notes ? [values.notes] : []), ...lines].join('\n') };
}

/** MeCard as NTT DoCoMo defines it: `N:Last,First;TEL:…;EMAIL:…;ORG:…;URL:…;NOTE:…;;`, backslash escapes. */
function fromMecard(body: string): ContactValues {
	const values: ContactValues = {};
	const beside: string[] = [];
	let phones = 0;
	const put = (field: FieldId | undefined, value: string, name: string): void => {
		if (value === '') return;
		if (field && values[field] === undefined) values[field] = value;
		else beside.push(`${name}: ${value}`);
	};
	for (const { name, raw, value } of partsOf(body)) {
		if (name === 'N') {
			const [last = '', first = ''] = splitUnescaped(raw, ',').map((p) => p.replace(/\\(.)/g, '$1').trim());
			if (first === '') put('fullName', last, name);
			else {
				put('lastName', last, name);
				put('firstName', first, name);
			}
		} else if (name === 'TEL') put(PHONES[phones++], value, name);
		else if (name === 'ADR') for (const [field, part] of addressOf(raw)) put(field, part, name);
		else put(({ EMAIL: 'email', ORG: 'company', TITLE: 'jobTitle', URL: 'website', NOTE: 'notes' } as const)[name as 'EMAIL'], value, name);
	}
	return withBeside(values, beside);
}

/** BizCard, as older makers of badges write it: `N:First;X:Last;T:Title;C:Company;A:Address;B:…;M:…;F:…;E:…;;`. */
function fromBizcard(body: string): ContactValues {
	const values: ContactValues = {};
	const beside: string[] = [];
	for (const { name, value } of partsOf(body)) {
		const isPhone = name === 'B' || name === 'M';
		const field = isPhone ? PHONES.find((phone) => values[phone] === undefined) : BIZCARD.get(name);
		if (field && values[field] === undefined) values[field] = value;
		else beside.push(`${name}: ${value}`);
	}
	return withBeside(values, beside);
}

/** What stands between semicolons: a name, and the value without its backslashes. */
function partsOf(body: string): { name: string; raw: string; value: string }[] {
	return splitUnescaped(body, ';').flatMap((part) => {
		const colon = part.indexOf(':');
		const raw = part.slice(colon + 1);
		const value = raw.replace(/\\(.)/g, '$1').trim();
		return colon < 1 || value === '' ? [] : [{ name: part.slice(0, colon).trim().toUpperCase(), raw, value }];
	});
}

/**
 * The address of a MeCard: seven parts divided by commas (PO box, room, house, city, prefecture, postal code, country), or else one line as
 * most makers of codes write it.
 */
function addressOf(raw: string): [FieldId, string][] {
	const parts = splitUnescaped(raw, ',').map((p) => p.replace(/\\(.)/g, '$1').trim());
	if (parts.length !== 7) return [['street', parts.filter(Boolean).join(', ')]];
	const [box, room, house, ...rest] = parts;
	return [
		['street', [box, house, room].filter(Boolean).join(', ')],
		...(['city', 'state', 'postalCode', 'country'] as const).map((field, i): [FieldId, string] => [field, rest[i] ?? ''])
	];
}
