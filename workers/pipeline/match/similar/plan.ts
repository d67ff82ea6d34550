import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { MatchWeights } from '#domain/matching/match';
import { strengthOf, type MatchFieldSettings } from '#domain/matching/match-rules';
import { isCompanyName } from '../../values/companies/company-name';
import { readDate } from '../../values/date';
import { isGivenName } from '../../values/names/given-names';
import { fold } from '../fold';
import type { SimilarTable } from './table';

/** Which comparison reads which fields; its kind is the first word of its id. */
export interface Planned {
	id: string;
	fields: FieldId[];
}

/** Share of records that must have a value of a field that is the user's own. */
const FILLED = 0.03;
/** Values of a field that is a choice. */
const CHOICES = 60;

/** Share of records whose number is another's too, below which it may be a number of the record's own. */
const REPEATED = 0.01;
/** Values below which one that comes twice proves nothing: "VIP, Standard, Standard" are no numbers of the records' own. */
const FEW = 20;
/** Characters of such a number, on average, where there are no more values than those to tell by. */
const CODE = 6;
/** Headers of what belongs to a person for life, whether or not two records of the list share it. */
const BIRTH = /birth|dob|born|geburt|geboren|naiss|nacimi|nascim|nascita/u;
const NATIONAL =
	/soc-?(?:ial-?)?sec|national-?(?:id|number|insurance)|passport|personal-?(?:id|number)|tax-?(?:id|number)|steuer-?(?:id|nummer)|pesel|codice-?fiscale|nhs-?(?:no\b|num)|\b(?:ssn|nhs|dni|nif|cpf|insee|bsn)\b/u;

/** True for the fields whose comparison depends on what stands in them. */
const isOwn = (f: FieldId): boolean => f.startsWith('custom:') || f === 'accountId' || f === 'salutation' || f === 'industry';

/** Names from the first on that are looked at as those of organisations. */
const FIRMS_OF = 2000;

/** Share of names that begin with a given name below which they may be those of organisations. */
const FEW_GIVEN = 0.3;

/** What must be known of names: whether they are those of organisations. */
class NamesTally {
	private names = 0;
	private given = 0;
	private two = 0;
	private firms = 0;

	/** @param most names that there will be at most */
	constructor(private readonly most: number) {}

	add(full: Column): void {
		for (const name of full) {
			if (!name) continue;
			// So many begin with a given name that the others no longer matter, whatever they are.
			if (this.names >= FIRMS_OF && this.given >= this.most * FEW_GIVEN) return;
			const folded = fold(name);
			let words = 0;
			let given = false;
			for (let from = 0, to = 0; to < folded.length || words === 0; from = to + 1) {
				to = folded.indexOf(' ', from);
				if (to < 0) to = folded.length;
				words++;
				given ||= isGivenName(folded.slice(from, to));
			}
			this.names++;
			if (given) this.given++;
			if (words === 2 || words === 3) this.two++;
			if (this.names < FIRMS_OF && isCompanyName(name).company) this.firms++;
		}
	}

	/** True where the names are those of organisations: few begin with a given name, and their number of words varies. */
	areTitles(): boolean {
		const { names, given, two, firms } = this;
		const looked = Math.min(names, FIRMS_OF);
		return names > 0 && (firms > looked * 0.4 || (given < names * FEW_GIVEN && (two < names * 0.7 || firms > looked * 0.2)));
	}
}

/** What must be known of the values of a field of the user's own. */
class OwnTally {
	private readonly distinct = new Set<string>();
	private n = 0;
	private dates = 0;
	private digits = 0;
	private length = 0;

	add(column: Column): void {
		for (const v of column) {
			if (v === null || v === '') continue;
			this.n++;
			this.length += v.length;
			if (this.distinct.has(v)) continue;
			this.distinct.add(v);
			if (/\d/u.test(v)) this.digits++;
			if (/\d.*\d/u.test(v) && v.length >= 6 && readDate(v) !== null) this.dates++;
		}
	}

	/** What the field is compared as; null = it says nothing about who a record is. */
	kind(field: FieldId, records: number): 'date' | 'identifier' | 'reference' | 'choice' | 'text' | null {
		const { distinct, n, dates, digits, length } = this;
		// A number of its own for every record is the record's number: it tells nobody apart.
		if (n < 2 || n < records * FILLED || length > n * 60) return null;
		const ofDates = dates > distinct.size * 0.7;
		if (ofDates && BIRTH.test(field)) return 'date';
		if (NATIONAL.test(field)) return 'identifier';
		// What all have alike tells nobody apart: "Created by", a box that nobody ticked.
		if (distinct.size < 2) return null;
		if (n - distinct.size <= Math.max(1, n * REPEATED)) {
			if (distinct.size === n) return null;
			if (n >= FEW || (!ofDates && digits > distinct.size * 0.7 && length >= n * CODE)) return 'reference';
		}
		// Days of scans and changes are the same for many; how many that are is seen from some records on.
		if (ofDates) return n < FEW ? null : 'date';
		if (distinct.size <= CHOICES || distinct.size < n * 0.002) return 'choice';
		return digits > distinct.size * 0.7 && length > n * 4 ? 'identifier' : 'text';
	}
}

/** Gathers what the comparisons of a table depend on, some of its records at a time, in their order. */
export class PlanTally {
	private records = 0;
	private readonly filled = new Set<FieldId>();
	private readonly names: NamesTally;
	private readonly own = new Map<FieldId, OwnTally>();

	/** @param most records that there will be at most */
	constructor(most: number) {
		this.names = new NamesTally(most);
	}

	/** Counts the next records in. @param columns of at least so many records, of the fields that they have */
	add(columns: ReadonlyMap<FieldId, Column>, records: number): void {
		this.records += records;
		for (const [field, column] of columns) {
			if (!this.filled.has(field) && column.some((v) => v !== null && v !== '')) this.filled.add(field);
			if (field === 'fullName') this.names.add(column);
			else if (isOwn(field)) {
				let tally = this.own.get(field);
				if (!tally) this.own.set(field, (tally = new OwnTally()));
				tally.add(column);
			}
		}
	}

	/** The comparisons, without those that are off (DUP-3). */
	plan(fields: MatchFieldSettings = {}): Planned[] {
		return this.whole().filter(({ id }) => strengthOf(fields, id) !== 'off');
	}

	private whole(): Planned[] {
		const has = (field: FieldId): boolean => this.filled.has(field);
		const plan: Planned[] = [];
		const titles = this.names.areTitles();
		if (titles) plan.push({ id: 'title', fields: ['fullName'] });
		else if (has('firstName') || has('lastName') || has('fullName'))
			plan.push({ id: 'given', fields: [] }, { id: 'family', fields: [] }, { id: 'generation', fields: [] });
		if (has('email')) plan.push({ id: 'email', fields: [] });
		if (has('phone1') || has('phone2') || has('phone3') || has('phone4') || has('phone5')) plan.push({ id: 'phones', fields: [] });
		if (has('company')) plan.push({ id: titles || plan.some((p) => p.id === 'given') ? 'company' : 'title', fields: ['company'] });
		if (has('street')) plan.push({ id: 'street', fields: [] });
		if (has('city') || has('postalCode')) plan.push({ id: 'place', fields: [] });
		else if (has('state')) plan.push({ id: 'choice state', fields: ['state'] });
		if (has('website')) plan.push({ id: 'web', fields: ['website'] });
		if (has('jobTitle')) plan.push({ id: 'job', fields: ['jobTitle'] });
		for (const field of ['linkedin', 'twitter'] as const) if (has(field)) plan.push({ id: `profile ${field}`, fields: [field] });
		for (const field of [...this.own.keys()].filter((f) => f !== 'industry' || !has('company')).sort()) {
			const kind = this.own.get(field)?.kind(field, this.records) ?? null;
			if (kind !== null) plan.push({ id: `${kind} ${field}`, fields: [field] });
		}
		return plan;
	}
}

/** The comparisons of a table, by its fields and what stands in them; without those that are off (DUP-3). */
export function planOf({ columns, length }: SimilarTable, fields: MatchFieldSettings = {}): Planned[] {
	const tally = new PlanTally(length);
	tally.add(columns, length);
	return tally.plan(fields);
}

/** The comparisons that a model knows. */
export const planOfModel = (comparisons: readonly MatchWeights[]): Planned[] => comparisons.map(({ id, fields }) => ({ id, fields }));
