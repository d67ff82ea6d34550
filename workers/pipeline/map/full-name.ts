import type { Column, ContactChunk } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { addNote, columnIn } from '../fill-in';
import { isCompany, isJob, mayBeCompany } from './content-words';
import { isCompanyName } from '../values/companies/company-name';
import { countryCode } from '../values/country';
import { isMixed, nameCase, suffixCase, type NamePart } from '../values/names/name-case';
import { degreesBehind } from '../values/names/name-degree';
import { hasDoubleSurnames } from '../values/names/name-double';
import { isFamilyFirst } from '../values/names/name-order';
import { LEGAL_FORMS } from '../values/names/name-words';
import { isPlaceholder } from '../values/placeholder';
import { withoutPronouns } from '../values/names/name-pronouns';
import { titlesBefore, withTitles } from '../values/names/name-titles';
import { joinName, splitFullName, type NameParts } from '../values/names/name-split';
import { foldKey } from '../values/text';

/** A placeholder ("N/A") counts as blank: joined into a full name, cleaning could not take it out again. */
function blank(v: string | null | undefined): boolean {
	if (v == null) return true;
	const text = v.trim();
	return text === '' || isPlaceholder(text, 'name');
}

/** "z. Hd. Frau Moser", "Attn: Tom Berg": words of an envelope, no part of the name. */
const ENVELOPE =
	/^\s*(?:z\.?\s?hd\.?|zu händen|attn\b[.:]*|att[.:]|c\/o|t\.a\.v\.?|à l['’]attention de|all['’]attenzione di)\s+(?:von\s+)?(?=\p{L})/iu;

/**
 * Two whole names in one cell: "Anna Moser und Franz Huber", "A. Moser / F. Huber"; a couple with one family name ("Hans und Anna Moser")
 * is none.
 */
const BETWEEN = /\s+(?:und|and|et|en|e|y|i|&|\+)\s+|\s*[/;|\n]\s*/u;
const wholeName = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,3}$/u.test(text);

/** A card of a firm alone has the firm's name as the name, too: it has no halves. CRMs that ask for a last name take it as that. */
const isFirm = (whole: string, company: string | null | undefined): boolean =>
	company != null && isCompany(whole) && foldKey(whole) === foldKey(company);

/** How sure it must be that a name is a firm's. */
const SURELY = 0.97;
/** "Smith, Jones & Partners", "Huber, Moser und Söhne": who is behind the comma is no given name. */
const OTHERS = /\s(?:&|and|und|et|y|e|en)\s+(?:partners?|co|company|sons|söhne|associates|cie|fils|hijos|figli|filhos|zonen)\b\.?/iu;
/** What shops, inns, schools and town halls are called by, before the name of whoever runs them: "Bäckerei Sommer". No family is called so. */
const TRADES: ReadonlySet<string> = new Set(
	(
		'bäckerei konditorei metzgerei fleischerei tischlerei schreinerei gärtnerei autohaus gasthaus gasthof hotel restaurant café pizzeria apotheke stadtwerke grundschule musikschule ' +
		'boulangerie boucherie pharmacie mairie lycée école librairie ristorante trattoria farmacia comune panadería colegio ayuntamiento padaria escola bakkerij slagerij gemeente apotheek'
	).split(' ')
);
const isTrade = (whole: string): boolean => {
	const space = whole.indexOf(' ');
	return space > 3 && space < 13 && TRADES.has(whole.slice(0, space).toLowerCase());
};
/**
 * "ACME Inc." among people: a firm by a word of its trade or legal form, and by all other signs as well; "Suresh KG", "Tom Bank" and
 * "Group, Ann" are people.
 */
function isPlainlyFirm(whole: string): boolean {
	if (whole.length > 200) return false;
	const others = whole.includes(',') && OTHERS.test(whole);
	if (!others && !isTrade(whole) && (!mayBeCompany(whole) || !isCompany(whole))) return false;
	const comma = whole.lastIndexOf(',');
	if (comma !== -1 && !others && !LEGAL_FORMS.has(foldKey(whole.slice(comma)).replace(/ /g, ''))) return false;
	const { company, confidence } = isCompanyName(whole);
	return company && confidence >= SURELY;
}

/** "Silva, Ana" beside "Ana" and "Silva". */
const isTurned = (whole: string, first: string, last: string): boolean =>
	whole.includes(',') && foldKey(whole) === foldKey(`${last} ${first}`);

/** "Birch & Bark, Inc." beside "Ben" and "Cole": the customer, and whom to ask for there. */
const isAnothersFirm = (whole: string, first: string, last: string): boolean =>
	whole.length > first.length && ![first, last].some((n) => foldKey(whole).includes(foldKey(n))) && isPlainlyFirm(whole);

/** The people of a full name that is several; null where it is one, or a firm. */
function severalPeople(text: string): string[] | null {
	if (text.length > 200 || !BETWEEN.test(text)) return null;
	const people = text
		.split(BETWEEN)
		.map((p) => p.trim())
		.filter((p) => p !== '');
	return people.length > 1 && people.length < 6 && people.every((p) => wholeName(p) && !isCompany(p)) ? people : null;
}

/** Of several people in one cell the first is the contact, as with addresses and numbers; the others go to the notes of the row. */
function keepOthers(columns: ContactChunk['columns'], fullName: Column, i: number): void {
	const people = severalPeople(fullName[i] ?? '');
	if (!people) return;
	fullName[i] = people[0] ?? null;
	for (const person of people.slice(1)) addNote(columns, i, fullName.length, `${fieldDefinition('fullName').label}: ${person}`);
}

/** "Jane Doe (she/her)": no part of the name, and kept in the notes. */
function keepPronouns(columns: ContactChunk['columns'], names: readonly Column[], i: number): void {
	let said = '';
	for (const column of names) {
		const value = column[i];
		const apart = value ? withoutPronouns(value) : null;
		if (!apart) continue;
		column[i] = apart.name;
		said = apart.pronouns;
	}
	if (said !== '') addNote(columns, i, (names[0] as Column).length, `Pronouns: ${said}`);
}

/** What stands behind a name in brackets, or behind a bar or a dash. */
const BEHIND = /^([^()|–—]+?)\s*(?:\(([^()]+)\)|[|–—]\s*([^|–—]+)|\s-\s+(.+))$/u;

/** "Ana Silva (CEO)", "Ana Silva - Sales Manager": what somebody does is no nickname. */
function keepJob(columns: ContactChunk['columns'], fullName: Column, name: string, job: string, i: number): void {
	if (!wholeName(name.replace(',', ''))) return;
	fullName[i] = name;
	const jobs = columnIn(columns, 'jobTitle', fullName.length);
	if (blank(jobs[i])) jobs[i] = job;
	else if (foldKey(jobs[i] ?? '') !== foldKey(job)) addNote(columns, i, fullName.length, `${fieldDefinition('jobTitle').label}: ${job}`);
}

/** "Hafen AG, Ana Silva": whom a CRM shows with the firm in front (Odoo), where the row names that firm as well. */
function withoutFirm(text: string, company: string | null | undefined): string | null {
	const firm = company?.trim() ?? '';
	if (firm === '' || text.length <= firm.length + 2 || text[firm.length] !== ',' || !text.startsWith(firm)) return null;
	const name = text.slice(firm.length + 1).trim();
	return wholeName(name) && !isCompany(name) && isCompanyName(firm).company ? name : null;
}

/** "Ana Silva (Hafen AG)", "Ana Silva | Hafen AG", as people show themselves in calls: where they work is no part of the name. */
function keepFirm(columns: ContactChunk['columns'], fullName: Column, company: Column, i: number): void {
	const text = fullName[i]?.trim() ?? '';
	const alone = withoutFirm(text, company[i]);
	if (alone !== null) {
		fullName[i] = alone;
		return;
	}
	const found = text.length > 200 || !/[(|–—]| - /u.test(text) ? null : BEHIND.exec(text);
	if (!found) return;
	const name = (found[1] ?? '').trim();
	const firm = (found[2] ?? found[3] ?? found[4] ?? '').trim();
	if (isJob(firm) && !isCompany(firm)) {
		keepJob(columns, fullName, name, firm, i);
		return;
	}
	// The row's own company is one whatever it is called.
	if (!isCompany(firm) && (foldKey(firm) === '' || foldKey(company[i] ?? '') !== foldKey(firm))) return;
	if (isCompany(name) || !wholeName(name.replace(',', ''))) return;
	fullName[i] = name;
	if (!company[i]) company[i] = firm;
	else if (foldKey(company[i] ?? '') !== foldKey(firm))
		addNote(columns, i, fullName.length, `${fieldDefinition('company').label}: ${firm}`);
}

/** "Dr. Anna" as a first name, "Dr. Moser" as a last: what stands before goes to the salutation, where it may. */
function keepTitles(salutation: Column, names: Column, i: number): void {
	const apart = names[i] ? titlesBefore(names[i] as string) : null;
	const said = apart && withTitles(salutation[i] ?? '', apart.titles);
	if (!said) return;
	names[i] = apart.name;
	salutation[i] = said;
}

/** "Silva," and "Ana": a name typed "Silva, Ana" that a program cut at its space. */
function turnCut(firstName: Column, lastName: Column, i: number): void {
	const first = firstName[i];
	if (!first?.endsWith(',') || blank(lastName[i])) return;
	[firstName[i], lastName[i]] = [lastName[i] ?? null, first.slice(0, -1)];
}

const NOTHING: ReadonlySet<string> = new Set();

/** A capital and a small letter, as nearly all names begin: typed in mixed case, told by two letters. */
function isTypedSo(value: string | null | undefined): boolean {
	if (!value || value.length < 2) return false;
	const [capital, small] = [value.charCodeAt(0), value.charCodeAt(1)];
	return capital >= 65 && capital <= 90 && small >= 97 && small <= 122;
}

/** All small or all capital letters, in any script: cleaning cases it as a whole. */
const isOneCase = (text: string): boolean => !isMixed(text) && (text === text.toUpperCase() || text === text.toLowerCase());

/**
 * The parts as one name. "Ann" and "SMITH" are cased before they are joined: together they would read as typed in mixed case, which cleaning
 * leaves alone, and the full name would not be that of its parts.
 */
function joined(given: Partial<NameParts>, off: ReadonlySet<string>): string {
	const suffix = given.nameSuffix;
	const parts = suffix && !off.has('nameSuffix/name-case') ? { ...given, nameSuffix: suffixCase(suffix) } : given;
	const whole = joinName(parts);
	if ((isTypedSo(parts.firstName) && isTypedSo(parts.lastName)) || off.has('fullName/name-case') || isOneCase(whole)) return whole;
	const cased = (field: 'firstName' | 'lastName', part: NamePart): string | null => {
		const value = parts[field] ?? null;
		return value === null || off.has(`${field}/name-case`) ? value : nameCase(value.trim(), part);
	};
	return joinName({ ...parts, firstName: cased('firstName', 'first'), lastName: cased('lastName', 'last') });
}

/**
 * Fills the missing half of every name of a chunk, in place (MAP-3): a row with a full name but no first and no last name gets its parts
 * (that of a firm is a last name, and its company where it names none), a row with parts but no full name gets them joined. Values that are
 * there stay, save that a full name typed "Last, First" or with a title is put in reading order once its parts are known, and that degrees
 * behind a last name ("Wood PhD") go to the suffix where there is none, and titles before a half to the salutation.
 * @param language of the file's headers, '' = not known; asked for only where a full name is to be taken apart
 * @param off cleaning steps that are switched off, as "field/step"
 */
export function completeNames(chunk: ContactChunk, language: () => string = () => '', off: ReadonlySet<string> = NOTHING): void {
	const { columns, rowNumbers } = chunk;
	const length = rowNumbers.length;
	const full = columns.get('fullName');
	if (!full && !columns.has('firstName') && !columns.has('lastName')) return;
	const column = (field: FieldId): Column => columns.get(field) ?? new Array<string | null>(length).fill(null);
	const fullName = full ?? column('fullName');
	const firstName = column('firstName');
	const lastName = column('lastName');
	const salutation = column('salutation');
	const nameSuffix = column('nameSuffix');
	const country = columns.get('country');
	const company = column('company');
	const names = [fullName, firstName, lastName];
	for (let i = 0; i < length; i++) {
		keepPronouns(columns, names, i);
		if (fullName[i] != null) keepFirm(columns, fullName, company, i);
		turnCut(firstName, lastName, i);
		keepTitles(salutation, firstName, i);
		keepTitles(salutation, lastName, i);
		const first = firstName[i];
		const last = lastName[i];
		const whole = fullName[i];
		const hasFirst = !blank(first);
		const hasLast = !blank(last);
		if (hasFirst || hasLast) {
			const apart = hasLast && blank(nameSuffix[i]) ? degreesBehind(last as string) : null;
			if (apart) [lastName[i], nameSuffix[i]] = [apart.last, apart.degrees];
			// One half is not a name yet: validation asks for the other (VAL-5).
			if (hasFirst && hasLast && (blank(whole) || isTurned(whole as string, first as string, last as string)))
				fullName[i] = joined({ firstName: first, lastName: lastName[i], nameSuffix: nameSuffix[i] }, off) || null;
			else if (hasFirst && hasLast && isAnothersFirm(whole as string, first as string, last as string)) {
				if (!company[i]) company[i] = whole as string;
				if (foldKey(company[i] ?? '') === foldKey(whole as string))
					fullName[i] = joined({ firstName: first, lastName: lastName[i], nameSuffix: nameSuffix[i] }, off) || null;
			}
		} else if (whole != null && isFirm(whole, company[i])) lastName[i] = whole;
		else if (whole != null && isPlainlyFirm(whole)) {
			lastName[i] = whole;
			if (!company[i]) company[i] = whole;
		} else if (whole != null && !blank(whole)) {
			if (ENVELOPE.test(whole)) fullName[i] = whole.replace(ENVELOPE, '');
			keepOthers(columns, fullName, i);
			const of = countryCode(country?.[i] ?? '');
			const familyFirst = isFamilyFirst(of, language) && !whole.includes(',');
			const parts = splitFullName(fullName[i] ?? whole, { double: hasDoubleSurnames(of, language), familyFirst });
			firstName[i] = parts.firstName;
			lastName[i] = parts.lastName;
			if (blank(salutation[i])) salutation[i] = parts.salutation;
			if (blank(nameSuffix[i])) nameSuffix[i] = parts.nameSuffix;
			// What a column of its own already says differently must not vanish from the full name.
			const kept = salutation[i] === parts.salutation && nameSuffix[i] === parts.nameSuffix;
			// Where the family name is read first it stays so.
			const ordered =
				familyFirst && parts.firstName ? joinName({ ...parts, firstName: parts.lastName, lastName: parts.firstName }) : joinName(parts);
			if (kept && ordered !== '' && (whole.includes(',') || whole.includes('(') || parts.salutation !== null)) fullName[i] = ordered;
		}
	}
	for (const [field, values] of [
		['fullName', fullName],
		['firstName', firstName],
		['lastName', lastName],
		['salutation', salutation],
		['nameSuffix', nameSuffix],
		['company', company]
	] as const) {
		if (columns.has(field) || values.some((v) => v !== null)) columns.set(field, values);
	}
}
