import { CARD_MAKER, COMMON_FIELDS, FIELD_MARK, fieldProperty, NO_FIELD } from '#domain/contacts/card-fields';
import {
	fieldDefinition,
	PHONE_FIELDS,
	PHONE_TYPE_FIELDS,
	standardField,
	STANDARD_FIELDS,
	type CustomField,
	type FieldId
} from '#domain/fields';
import type { ContactValues } from '#domain/chunk';
import type { TextSink } from './blob-parts';

export const VCARD_VERSIONS = ['4.0', '3.0'] as const;
export type VcardVersion = (typeof VCARD_VERSIONS)[number];

/** Octets of a line without its end (RFC 6350, 3.2). */
const LINE = 75;
/** What no line of a card may hold. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const ESCAPED = /[\\,;\n]/g;

/** A text value: backslash, comma and semicolon escaped, line breaks as \n. */
const text = (value: string): string =>
	value
		.replace(/\r\n?/g, '\n')
		.replace(CONTROLS, '')
		.replace(ESCAPED, (c) => (c === '\n' ? '\\n' : `\\${c}`));
/** An address is written as it is, but in one line. */
const address = (value: string): string => value.replace(/[\r\n]+/g, '').replace(CONTROLS, '');

const octets = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit < 0x10000 ? 3 : 4);

/** A line cut into pieces of at most 75 octets, never inside a character; each further one begins with a space. */
export function fold(line: string): string {
	let out = '';
	let used = 0;
	for (const c of line) {
		const size = octets(c.codePointAt(0) ?? 0);
		if (used + size > LINE) {
			out += '\r\n ';
			used = 1;
		}
		out += c;
		used += size;
	}
	return out;
}

/** How a phone's type is called in a card; other and none have no name. */
const PHONE_WORDS = new Map([
	['mobile', 'cell'],
	['work', 'work'],
	['home', 'home'],
	['fax', 'fax']
]);

/** FN is the one thing that a card must have: the name, or whatever the contact can be known by. */
const displayName = (v: ContactValues): string =>
	v.fullName ||
	[v.firstName, v.lastName].filter(Boolean).join(' ') ||
	v.company ||
	v.email ||
	v.phone1 ||
	v.phone2 ||
	v.phone3 ||
	v.phone4 ||
	v.phone5 ||
	'?';

const marked = (field: FieldId | typeof NO_FIELD): string => `;${FIELD_MARK}=${field}`;

/** The fields of a contact in the order in which screens show them. */
const inOrder = (v: ContactValues, custom: readonly CustomField[]): FieldId[] => [
	...new Set<FieldId>([...STANDARD_FIELDS, ...custom].map((f) => f.id).concat(Object.keys(v) as FieldId[]))
];

/** The fields of a contact that no common entry holds, own ones with their name and type (see #domain/card-fields). */
function ownLines(v: ContactValues, custom: readonly CustomField[]): string[] {
	const phoneTypes = new Set<string>(
		PHONE_TYPE_FIELDS.filter((type, k) => v[PHONE_FIELDS[k] as FieldId] && PHONE_WORDS.has(v[type] ?? ''))
	);
	return inOrder(v, custom).flatMap((field) => {
		const value = v[field];
		if (!value || COMMON_FIELDS.has(field) || phoneTypes.has(field)) return [];
		if (standardField(field)) return [`${fieldProperty(field)}:${text(value)}`];
		const { label, type } = fieldDefinition(field, custom);
		return [`${FIELD_MARK}:${[label || field, type, value].map(text).join(';')}`];
	});
}

function card(externalId: string, v: ContactValues, version: VcardVersion, custom: readonly CustomField[]): string {
	const lines: string[] = ['BEGIN:VCARD', `VERSION:${version}`, `PRODID:${CARD_MAKER}`];
	const four = version === '4.0';
	const put = (name: string, value: string | undefined, write: (value: string) => string = text): void => {
		if (value) lines.push(`${name}:${write(value)}`);
	};
	/** Parts between semicolons, when any of them says something. */
	const parts = (name: string, values: (string | undefined)[]): void => {
		if (values.some(Boolean)) lines.push(`${name}:${values.map((p) => text(p ?? '')).join(';')}`);
	};
	/** A web address is one as it stands; the mark keeps it in its field, whatever its host, and its backslashes. */
	const link = (name: string, field: FieldId): void => put(name + marked(field), v[field], address);
	put(v.fullName ? 'FN' : `FN${marked(NO_FIELD)}`, displayName(v));
	// 3.0 wants N in every card; a name that nobody took apart stands in its first part.
	const named = Boolean(v.firstName || v.lastName || v.salutation || v.nameSuffix);
	if (named) parts('N', [v.lastName, v.firstName, '', v.salutation, v.nameSuffix]);
	else if (!four) parts(`N${marked(NO_FIELD)}`, [displayName(v), '', '', '', '']);
	put(four ? 'EMAIL' : 'EMAIL;TYPE=INTERNET', v.email);
	PHONE_FIELDS.forEach((field, k) => {
		const word = PHONE_WORDS.get(v[PHONE_TYPE_FIELDS[k] as FieldId] ?? '');
		put((word === undefined ? 'TEL' : `TEL;TYPE=${four ? word : word.toUpperCase()}`) + marked(field), v[field]);
	});
	put('ORG', v.company);
	put('TITLE', v.jobTitle);
	parts(four ? 'ADR;TYPE=work' : 'ADR;TYPE=WORK', ['', '', v.street, v.city, v.state, v.postalCode, v.country]);
	link('URL', 'website');
	put(four ? 'TZ' : 'TZ;VALUE=text', v.timeZone);
	put('NOTE', v.notes);
	const tags = (v.tags ?? '')
		.split(/[,;]/)
		.map((t) => t.trim())
		.filter((t) => t !== '');
	if (tags.length > 0) lines.push(`CATEGORIES:${tags.map(text).join(',')}`);
	link('X-SOCIALPROFILE;TYPE=linkedin', 'linkedin');
	link('X-SOCIALPROFILE;TYPE=twitter', 'twitter');
	lines.push(...ownLines(v, custom));
	put(`UID${four ? ';VALUE=text' : ''}${marked(NO_FIELD)}`, externalId);
	lines.push('END:VCARD');
	return lines.map((line) => fold(line) + '\r\n').join('');
}

/** Writes one more contact. */
type VcardWriter = (externalId: string, values: ContactValues) => void;

/**
 * Contacts as vCards (RFC 6350, or RFC 2426 for programs that know 3.0 only), one after the other in one file. Every field is in them:
 * what no common entry holds, and `custom` (own fields as they are called), stands in properties of ours (see #domain/card-fields).
 */
export const createVcardWriter =
	(out: TextSink, version: VcardVersion = '4.0', custom: readonly CustomField[] = []): VcardWriter =>
	(externalId, values) =>
		out.add(card(externalId, values, version, custom));
