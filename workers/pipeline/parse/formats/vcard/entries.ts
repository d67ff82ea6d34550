import { CARD_MAKER } from '#domain/contacts/card-fields';
import type { CustomField, FieldId } from '#domain/fields';
import { BROKEN_CARD_HEADER, brokenCardCell } from '#domain/imports/own-columns';
import type { Card } from './cards';
import { androidEntry, androidLabel } from './android';
import { markedEntries } from './marked';
import { plainPhone, phoneColumn } from './phones';
import { preference, typesOf, type RawProperty } from './property';
import { profileColumn, webColumn } from './profiles';
import { components, plainText, splitUnescaped, valueText } from './values';

/** A value of a card and the column that it belongs to, before several of the same column are numbered. */
export interface Entry {
	column: string;
	value: string;
	/** Which of several it is, where it belongs with others (the city of the second address); else they are counted. */
	number?: number;
	/** The field that it fills, where Muster wrote it. */
	field?: FieldId;
	/** The own field that it is a value of. */
	own?: Pick<CustomField, 'label' | 'type'>;
}

/** What stands in one column and needs no taking apart. */
const PLAIN: ReadonlyMap<string, string> = new Map([
	['FN', 'Full Name'],
	['TITLE', 'Job Title'],
	['ROLE', 'Role'],
	['UID', 'UID'],
	['REV', 'Card Revision'],
	['TZ', 'Time Zone'],
	['GEO', 'Coordinates'],
	['LANG', 'Language'],
	['GENDER', 'Gender'],
	['X-GENDER', 'Gender'],
	['KIND', 'Kind'],
	['MAILER', 'Mailer'],
	['SORT-STRING', 'Sort As'],
	['SOURCE', 'Card Link'],
	['NAME', 'Card Label'],
	['CLASS', 'Card Class'],
	['X-PHONETIC-FIRST-NAME', 'Phonetic First Name'],
	['X-PHONETIC-LAST-NAME', 'Phonetic Last Name'],
	['X-MAIDENNAME', 'Maiden Name'],
	['X-MANAGER', 'Manager'],
	['X-EVOLUTION-MANAGER', 'Manager'],
	['X-ASSISTANT', 'Assistant'],
	['X-EVOLUTION-ASSISTANT', 'Assistant'],
	['X-MS-ASSISTANT', 'Assistant'],
	['X-MS-MANAGER', 'Manager'],
	['X-SPOUSE', 'Related (spouse)'],
	['X-EVOLUTION-SPOUSE', 'Related (spouse)'],
	['X-MS-SPOUSE', 'Related (spouse)'],
	['X-EVOLUTION-FILE-AS', 'File As']
]);
const DATES: ReadonlyMap<string, string> = new Map([
	['BDAY', 'Birthday'],
	['ANNIVERSARY', 'Anniversary'],
	['X-ANNIVERSARY', 'Anniversary'],
	['X-EVOLUTION-ANNIVERSARY', 'Anniversary'],
	['X-MS-ANNIVERSARY', 'Anniversary'],
	['DEATHDATE', 'Date of Death']
]);
const NAME_PARTS = ['Last Name', 'First Name', 'Middle Name', 'Name Prefix', 'Name Suffix'];
/** About the file, not about the contact. */
const SKIPPED = new Set(['VERSION', 'PRODID', 'X-PRODID', 'PROFILE', 'X-ABADR', 'X-ABLABEL', 'CLIENTPIDMAP']);

/** The values of a card in the order in which their columns are numbered: preferred ones first. */
export function entriesOf(card: Card, encoding: string): Entry[] {
	const entries: Entry[] = [];
	const text = (p: RawProperty) => valueText(p, encoding);
	const labels = new Map<string, string>();
	for (const p of card.properties)
		if (p.name === 'X-ABLABEL' && p.group !== '') labels.set(p.group, plainText(text(p)).replace(/^_\$!<(.*)>!\$_$/, '$1'));
	const add = (column: string, value: string, number?: number) => {
		if (value !== '') entries.push(number === undefined ? { column, value } : { column, value, number });
	};
	const counts = { home: 0, work: 0, company: 0 };
	const notes: string[] = [];
	const filled = new Set<FieldId>();
	for (const p of preferredFirst(card.properties)) {
		const label = labels.get(p.group) ?? '';
		const plain = PLAIN.get(p.name);
		const date = DATES.get(p.name);
		if (SKIPPED.has(p.name)) continue;
		const marked = markedEntries(p, () => text(p), filled);
		if (marked) entries.push(...marked.filter((e) => e.value !== ''));
		else if (plain !== undefined) add(plain, plainText(text(p)));
		else if (date !== undefined) add(date, isoDay(plainText(text(p))));
		else if (p.name === 'N') components(text(p), ' ').forEach((value, i) => add(NAME_PARTS[i] ?? 'Other Names', value));
		else if (p.name === 'NICKNAME') add('Nickname', list(text(p)));
		else if (p.name === 'CATEGORIES') add('Categories', list(text(p)));
		else if (p.name === 'NOTE') notes.push(plainText(text(p)));
		else if (p.name === 'EMAIL') add('Email', plainText(text(p)).replace(/^mailto:/i, ''));
		else if (p.name === 'TEL') add(phoneColumn(typesOf(p), label || androidLabel(p)), plainPhone(plainText(text(p))));
		else if (p.name === 'X-ANDROID-CUSTOM') add(...androidEntry(text(p)));
		else if (p.name === 'ADR') addAddress(add, p, text(p), counts);
		else if (p.name === 'LABEL') add(`${placeOf(typesOf(p))}Address Label`, plainText(text(p)));
		else if (p.name === 'ORG') {
			const [company = '', ...units] = components(text(p), null);
			counts.company++;
			add('Company', company, counts.company);
			add('Department', units.filter((u) => u !== '').join(', '), counts.company);
		} else if (p.name === 'AGENT') add('Agent', agentText(text(p)));
		else if (p.name === 'X-ABDATE')
			add(/anniversary/i.test(label) ? 'Anniversary' : `Date (${label === '' ? 'other' : label})`, isoDay(plainText(text(p))));
		else if (p.name === 'X-ABRELATEDNAMES' || p.name === 'RELATED')
			add(`Related (${(label || typesOf(p)[0] || 'other').toLowerCase()})`, plainText(text(p)));
		else if (p.name === 'URL') add(webColumn(plainText(text(p))), plainText(text(p)));
		else {
			const profile = profileColumn(p, plainText(text(p)), typesOf(p));
			if (profile) add(profile.column, profile.value);
			else add(p.name, plainText(text(p)));
		}
	}
	add('Notes', notes.filter((n) => n !== '').join('\n'));
	const ours = card.properties.some((p) => p.name === 'PRODID' && p.value.trim() === CARD_MAKER);
	const firm = ours ? null : firmOf(entries);
	if (firm !== null) add('Last Name', firm);
	for (const agent of card.agents)
		add(
			'Agent',
			entriesOf(agent, encoding)
				.filter((e) => /^(Full Name|Email|Phone)/.test(e.column))
				.map((e) => e.value)
				.join(', ')
		);
	if (card.trouble) add(BROKEN_CARD_HEADER, brokenCardCell(card.trouble.line, card.trouble.what));
	return entries;
}

/**
 * The name of a firm whose card this is, null where it is a person's: it says so, or has the firm's name as its name and no parts of one.
 * It goes whole into the last name, so that nobody takes it for a first and a last one.
 */
function firmOf(entries: readonly Entry[]): string | null {
	const of = (column: string): string => entries.find((e) => e.column === column)?.value ?? '';
	const name = of('Full Name');
	if (name === '' || of('First Name') !== '' || of('Last Name') !== '') return null;
	const said = /^org$/i.test(of('Kind')) || /^company$/i.test(of('X-ABSHOWAS'));
	return said || name.toLowerCase() === of('Company').toLowerCase() ? name : null;
}

/**
 * Preferred entries before others, each in the order of the file. Of what is said in several languages (ALTID), that of the name that is
 * shown comes first, so that its parts are those of the same name.
 */
function preferredFirst(properties: readonly RawProperty[]): readonly RawProperty[] {
	const told = properties.filter((p) => p.params.has('ALTID'));
	if (told.length === 0 && properties.every((p) => preference(p) === 101)) return properties;
	const shown = told.filter((p) => p.name === 'FN').sort((a, b) => preference(a) - preference(b))[0] ?? told[0];
	const language = shown && languageOf(shown);
	const other = (p: RawProperty): number => Number(p.params.has('ALTID') && languageOf(p) !== language);
	return [...properties].sort((a, b) => preference(a) - preference(b) || other(a) - other(b));
}

const languageOf = ({ params }: RawProperty): string => params.get('LANGUAGE')?.[0]?.toLowerCase() ?? '';

/** Values of a list, set side by side. */
const list = (text: string): string =>
	splitUnescaped(text, ',')
		.map(plainText)
		.filter((v) => v !== '')
		.join(', ');

/** "Home " for a private address, '' for one at work or of no kind. */
const placeOf = (types: readonly string[]): string => (types.includes('home') && !types.includes('work') ? 'Home ' : '');

/**
 * Addresses of one person stand in sets of columns: "Street …" for the first at work or of no kind, "Home Street …", and "Other Street …"
 * for those beyond the first.
 */
function addAddress(
	add: (column: string, value: string, number: number) => void,
	property: RawProperty,
	text: string,
	counts: { home: number; work: number }
): void {
	const [box = '', extended = '', street = '', city = '', state = '', code = '', country = ''] = components(text, ', ');
	const lines = [street, extended, box].filter((l) => l !== '');
	const label = plainText(property.params.get('LABEL')?.[0] ?? '');
	if (lines.length === 0 && city + state + code + country + label === '') return;
	const home = placeOf(typesOf(property)) !== '';
	const count = home ? ++counts.home : ++counts.work;
	const place = home ? 'Home ' : count > 1 ? 'Other ' : '';
	const number = place === 'Other ' ? count - 1 : count;
	add(`${place}Street`, lines.join(', '), number);
	add(`${place}City`, city, number);
	add(`${place}State`, state, number);
	add(`${place}Postal Code`, code, number);
	add(`${place}Country`, country, number);
	if (lines.length === 0 && city === '' && country === '') add(`${place}Address Label`, label, number);
}

/** 19800321 → 1980-03-21; a time of midnight is left out; every other form stays as written. */
function isoDay(text: string): string {
	const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T0{2}:?0{2}:?0{2}(?:\.0+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
	// Apple writes a day without a year into 1604; cards of version 4 write it so.
	if (match?.[1] === '1604') return `--${match[2]}-${match[3]}`;
	return match ? `${match[1]}-${match[2]}-${match[3]}` : text;
}

/** The name of a card that stands within another as text. */
function agentText(text: string): string {
	const plain = plainText(text);
	if (!/^BEGIN\s*:\s*VCARD/i.test(plain)) return plain;
	return plain
		.split('\n')
		.flatMap((line) => /^(?:FN|EMAIL|TEL)[^:]*:(.*)$/i.exec(line)?.[1]?.trim() ?? [])
		.join(', ');
}
