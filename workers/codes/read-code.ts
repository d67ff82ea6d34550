import type { ContactValues } from '#domain/chunk';
import type { ReadCode } from '#domain/booth';
import type { FieldId } from '#domain/fields';
import { readCards } from '../pipeline/parse/formats/vcard/cards';
import { entriesOf } from '../pipeline/parse/formats/vcard/entries';
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
const PHONES: readonly FieldId[] = ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'];

/** What the text of a code says of a person (CAP-2): vCard 2.1 to 4.0, MeCard, a LinkedIn profile, another web address, or plain text. */
export async function readCode(text: string): Promise<ReadCode> {
	const said = text.trim();
	if (/^BEGIN\s*:\s*VCARD/i.test(said)) return { kind: 'card', values: await fromVcard(said) };
	if (/^MECARD:/i.test(said)) return { kind: 'card', values: fromMecard(said.slice(7)) };
	if (/^mailto:/i.test(said)) return { kind: 'card', values: { email: said.slice(7).split('?')[0] ?? '' } };
	if (/^tel:/i.test(said)) return { kind: 'card', values: { phone1: said.slice(4) } };
	if (/^https?:\/\/([a-z]+\.)?linkedin\.com\/(in|pub)\//i.test(said)) return { kind: 'profile', values: { linkedin: said } };
	if (/^https?:\/\//i.test(said)) return { kind: 'web', values: { website: said } };
	return { kind: 'text', values: {} };
}

/** The first card of a text, by the reader of vCard files; further phones in their order, all else that has no field is left out. */
async function fromVcard(text: string): Promise<ContactValues> {
	for await (const [card] of readCards(fileSource(new File([text], 'code.vcf')), 'utf-8', { count: 0, line: 0, what: '' })) {
		if (!card) continue;
		const values: ContactValues = {};
		let phones = 0;
		for (const { column, value } of entriesOf(card, 'utf-8')) {
			const phone = /phone|mobile/i.test(column) && !/phonetic/i.test(column) ? PHONES[phones] : undefined;
			const field = phone ?? FIELDS.get(column);
			if (phone) phones++;
			if (field && values[field] === undefined) values[field] = value;
		}
		return values;
	}
	return {};
}

/** MeCard as NTT DoCoMo defines it: `N:Last,First;TEL:…;EMAIL:…;ORG:…;URL:…;NOTE:…;;`, backslash escapes. */
function fromMecard(body: string): ContactValues {
	const values: ContactValues = {};
	let phones = 0;
	const put = (field: FieldId | undefined, value: string): void => {
		if (field && value !== '' && values[field] === undefined) values[field] = value;
	};
	for (const part of splitUnescaped(body, ';')) {
		const colon = part.indexOf(':');
		if (colon < 1) continue;
		const raw = part.slice(colon + 1);
		const value = raw.replace(/\\(.)/g, '$1').trim();
		const name = part.slice(0, colon).trim().toUpperCase();
		if (name === 'N') {
			const [last = '', first = ''] = splitUnescaped(raw, ',').map((p) => p.replace(/\\(.)/g, '$1').trim());
			if (first === '') put('fullName', last);
			else {
				put('lastName', last);
				put('firstName', first);
			}
		} else if (name === 'TEL') put(PHONES[phones++], value);
		else
			put(
				({ EMAIL: 'email', ORG: 'company', TITLE: 'jobTitle', URL: 'website', NOTE: 'notes', ADR: 'street' } as const)[name as 'EMAIL'],
				value
			);
	}
	return values;
}
