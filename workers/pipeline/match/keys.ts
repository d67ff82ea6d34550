import { PHONE_SLOTS, type MatchTable } from '#domain/matching/match';
import { PHONE_FIELDS } from '#domain/fields';
import { companyCore } from './company-core';
import { foldName } from './fold';
import { generationIn } from './generation';
import { otherForm } from '../values/phones/phone-forms';
import { lineKey } from './phone-key';

export { PHONE_SLOTS };

/** Texts as small numbers: 1, 2, 3 …; 0 = blank. Equal number = equal folded text. */
interface Interned {
	ids: Map<string, number>;
	texts: string[];
}
const interned = (): Interned => ({ ids: new Map(), texts: [''] });

function idOf(set: Interned, text: string): number {
	if (text === '') return 0;
	let id = set.ids.get(text);
	if (id === undefined) {
		id = set.texts.length;
		set.ids.set(text, id);
		set.texts.push(text);
	}
	return id;
}

/** The table with its folded keys as number columns: what blocking groups by and rules compare. */
export interface KeyedTable {
	table: MatchTable;
	/** Value of the primary key, where it isn't the email. */
	key: Int32Array;
	email: Int32Array;
	name: Int32Array;
	company: Int32Array;
	/** PHONE_SLOTS per record. A number that has another form is once more in a free slot, where the hash of that form is. */
	phone: Int32Array;
	/** Number by its number, in the form that both have in common. */
	phones: readonly string[];
	/** Folded name by its number. */
	names: readonly string[];
	/** Company core by its number. */
	companies: readonly string[];
	/** Reads the records [from, to); all must be read before anything is compared. */
	read(from: number, to: number): void;
}

/** Prepares the keys of a table; nothing is read yet, so that the caller can do it in steps. */
export function keyedTable(table: MatchTable): KeyedTable {
	const n = table.length;
	const key = new Int32Array(table.keys ? n : 0);
	const email = new Int32Array(n);
	const name = new Int32Array(n);
	const company = new Int32Array(n);
	const phone = new Int32Array(n * PHONE_SLOTS);
	const [keys, emails, names, companies, phones] = [interned(), interned(), interned(), interned(), interned()];
	// Raw text → id, because companies and phones repeat and folding costs a hundred times a look-up.
	const rawCompany = new Map<string, number>();
	const rawPhone = new Map<string, number>();
	const twofold = new Set<number>();
	const c = table.columns;
	const phoneColumns = PHONE_FIELDS.map((f) => c[f]);

	const companyId = (text: string): number => {
		let id = rawCompany.get(text);
		if (id === undefined) rawCompany.set(text, (id = idOf(companies, companyCore(text))));
		return id;
	};
	const phoneId = (text: string): number => {
		let id = rawPhone.get(text);
		if (id === undefined) {
			rawPhone.set(text, (id = idOf(phones, lineKey(text))));
			if (otherForm(phones.texts[id] ?? '') !== '') twofold.add(id);
		}
		return id;
	};
	/** A record's numbers that have two forms, once more where they find room: slot by slot, as matchKeys has them. */
	const again = (from: number): void => {
		for (const id of phone.slice(from, from + PHONE_SLOTS)) {
			const free = twofold.has(id) ? phone.indexOf(0, from) : -1;
			if (free >= 0 && free < from + PHONE_SLOTS) phone[free] = id;
		}
	};
	const read = (from: number, to: number): void => {
		for (let i = from; i < to; i++) {
			if (table.active[i] !== 1) continue;
			if (table.keys) key[i] = idOf(keys, (table.keys[i] ?? '').trim());
			const mail = c.email[i];
			if (mail) email[i] = idOf(emails, mail.trim().toLowerCase());
			name[i] = idOf(names, foldName(c.firstName[i], c.lastName[i], c.fullName[i]));
			const firm = c.company[i];
			if (firm) company[i] = companyId(firm);
			for (let s = 0; s < PHONE_SLOTS; s++) {
				const number = phoneColumns[s]?.[i];
				if (number) phone[i * PHONE_SLOTS + s] = phoneId(number);
			}
			if (twofold.size > 0) again(i * PHONE_SLOTS);
		}
	};
	return { table, key, email, name, company, phone, phones: phones.texts, names: names.texts, companies: companies.texts, read };
}

/**
 * The generation that a record's name ends with; 0 = none. Names are compared without: it is a part beside them where they came in parts.
 */
export const generation = ({ table: { columns } }: KeyedTable, i: number): number =>
	generationIn(columns.fullName[i]) || generationIn(columns.lastName[i]);

/** True for father and son: both names say which one they are, and not the same. */
export function otherGeneration(k: KeyedTable, i: number, j: number): boolean {
	const a = generation(k, i);
	return a !== 0 && generation(k, j) !== 0 && a !== generation(k, j);
}

/** True when the two records have a phone number in common. */
export function sharePhone(k: KeyedTable, i: number, j: number): boolean {
	return sharedPhones(k, i, j, 1) > 0;
}

/** How many phone numbers two records have in common, counted up to `enough`. */
function sharedPhones(k: KeyedTable, i: number, j: number, enough: number): number {
	const a = i * PHONE_SLOTS;
	const b = j * PHONE_SLOTS;
	let shared = 0;
	for (let s = 0; s < PHONE_SLOTS; s++) {
		const id = k.phone[a + s] ?? 0;
		if (id === 0) continue;
		for (let t = 0; t < PHONE_SLOTS; t++)
			if (k.phone[b + t] === id) {
				if (++shared >= enough) return shared;
				break;
			}
	}
	return shared;
}
