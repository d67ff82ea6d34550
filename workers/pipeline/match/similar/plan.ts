import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MatchWeights } from '#domain/match';
import { strengthOf, type MatchFieldSettings } from '#domain/match-rules';
import { isCompanyName } from '../../values/company-name';
import { readDate } from '../../values/date';
import { isGivenName } from '../../values/given-names';
import { fold } from '../fold';
import type { SimilarTable } from './table';

/** Which comparison reads which fields; its kind is the first word of its id. */
export interface Planned { id: string; fields: FieldId[] }

/** Share of records that must have a value of a field that is the user's own. */
const FILLED = 0.03;
/** Values of a field that is a choice. */
const CHOICES = 60;

/** Share of records whose number is another's too, below which it may be a number of the record's own. */
const REPEATED = 0.01;
/** Headers of what belongs to a person for life, whether or not two records of the list share it. */
const BIRTH = /birth|dob|born|geburt|geboren|naiss|nacimi|nascim|nascita/u;
const NATIONAL = /soc-?(?:ial-?)?sec|national-?(?:id|number|insurance)|passport|personal-?(?:id|number)|tax-?(?:id|number)|steuer-?(?:id|nummer)|pesel|codice-?fiscale|nhs-?(?:no\b|num)|\b(?:ssn|nhs|dni|nif|cpf|insee|bsn)\b/u;

const filled = (column: Column | undefined): boolean => column?.some((v) => v !== null && v !== '') ?? false;

/** True where the names are those of organisations: few begin with a given name, and their number of words varies. */
function namesAreTitles({ columns }: SimilarTable): boolean {
	const full = columns.get('fullName');
	if (!full) return false;
	let [names, given, two, firms] = [0, 0, 0, 0];
	for (const name of full) {
		if (!name) continue;
		const words = fold(name).split(' ');
		names++;
		if (words.some((w) => isGivenName(w))) given++;
		if (words.length === 2 || words.length === 3) two++;
		if (names < 2000 && isCompanyName(name).company) firms++;
	}
	return names > 0 && (firms > Math.min(names, 2000) * 0.4 || (given < names * 0.3 && (two < names * 0.7 || firms > Math.min(names, 2000) * 0.2)));
}

/** What a field of the user's own is compared as; null = it says nothing about who a record is. */
function kindOf(field: FieldId, column: Column): 'date' | 'identifier' | 'reference' | 'choice' | 'text' | null {
	const distinct = new Set<string>();
	let [n, dates, digits, length] = [0, 0, 0, 0];
	for (const v of column) {
		if (v === null || v === '') continue;
		n++;
		length += v.length;
		if (distinct.has(v)) continue;
		distinct.add(v);
	}
	for (const v of distinct) {
		if (/\d/u.test(v)) digits++;
		if (/\d.*\d/u.test(v) && v.length >= 6 && readDate(v) !== null) dates++;
	}
	// A number of its own for every record is the record's number: it tells nobody apart.
	if (n < 2 || n < column.length * FILLED || length > n * 60) return null;
	const ofDates = dates > distinct.size * 0.7;
	if (ofDates && BIRTH.test(field)) return 'date';
	if (NATIONAL.test(field)) return 'identifier';
	if (n - distinct.size <= Math.max(1, n * REPEATED)) return distinct.size === n ? null : 'reference';
	if (ofDates) return 'date';
	if (distinct.size <= CHOICES || distinct.size < n * 0.002) return distinct.size < 2 ? null : 'choice';
	return digits > distinct.size * 0.7 && length > n * 4 ? 'identifier' : 'text';
}

/** The comparisons of a table, by its fields and what stands in them; without those that are off (DUP-3). */
export const planOf = (table: SimilarTable, fields: MatchFieldSettings = {}): Planned[] => whole(table).filter(({ id }) => strengthOf(fields, id) !== 'off');

function whole(table: SimilarTable): Planned[] {
	const { columns } = table;
	const has = (field: FieldId): boolean => filled(columns.get(field));
	const plan: Planned[] = [];
	const titles = namesAreTitles(table);
	if (titles) plan.push({ id: 'title', fields: ['fullName'] });
	else if (has('firstName') || has('lastName') || has('fullName')) plan.push({ id: 'given', fields: [] }, { id: 'family', fields: [] }, { id: 'generation', fields: [] });
	if (has('email')) plan.push({ id: 'email', fields: [] });
	if (has('phone1') || has('phone2') || has('phone3') || has('phone4') || has('phone5')) plan.push({ id: 'phones', fields: [] });
	if (has('company')) plan.push({ id: titles || plan.some((p) => p.id === 'given') ? 'company' : 'title', fields: ['company'] });
	if (has('street')) plan.push({ id: 'street', fields: [] });
	if (has('city') || has('postalCode')) plan.push({ id: 'place', fields: [] });
	else if (has('state')) plan.push({ id: 'choice state', fields: ['state'] });
	if (has('website')) plan.push({ id: 'web', fields: ['website'] });
	if (has('jobTitle')) plan.push({ id: 'job', fields: ['jobTitle'] });
	for (const field of ['linkedin', 'twitter'] as const) if (has(field)) plan.push({ id: `profile ${field}`, fields: [field] });
	const own = [...columns.keys()].filter((f) => f.startsWith('custom:') || f === 'accountId' || f === 'salutation' || (f === 'industry' && !has('company'))).sort();
	for (const field of own) {
		const kind = kindOf(field, columns.get(field) ?? []);
		if (kind !== null) plan.push({ id: `${kind} ${field}`, fields: [field] });
	}
	return plan;
}

/** The comparisons that a model knows. */
export const planOfModel = (comparisons: readonly MatchWeights[]): Planned[] => comparisons.map(({ id, fields }) => ({ id, fields }));
