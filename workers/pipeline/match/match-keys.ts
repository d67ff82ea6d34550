import type { Column } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { PHONE_SLOTS, type MatchKeys } from '#domain/matching/match';
import { companyCore } from './company-core';
import { foldName } from './fold';
import { otherForm } from '../values/phones/phone-forms';
import { phoneKey } from './phone-key';

/** 32-bit hash of a text, never 0 for one that isn't blank: FNV-1a over the UTF-16 units, its bits mixed as in MurmurHash3's finalizer. */
export function hashText(text: string, seed = 0x811c9dc5): number {
	if (text === '') return 0;
	let h = seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0 || 1;
}

/** The keys of a chunk of cleaned columns. */
export function matchKeys(columns: ReadonlyMap<FieldId, Column>, length: number): MatchKeys {
	const keys: MatchKeys = {
		email: new Uint32Array(length),
		phones: new Uint32Array(length * PHONE_SLOTS),
		nameCompany: new Uint32Array(length)
	};
	const emails = columns.get('email');
	const [first, last, full, companies] = [
		columns.get('firstName'),
		columns.get('lastName'),
		columns.get('fullName'),
		columns.get('company')
	];
	// A chunk has many records of few companies.
	const cores = new Map<string, number>();
	for (let i = 0; i < length; i++) {
		const mail = emails?.[i];
		if (mail) keys.email[i] = hashText(mail.trim().toLowerCase());
		const company = companies?.[i];
		if (!company) continue;
		let core = cores.get(company);
		if (core === undefined) cores.set(company, (core = hashText(companyCore(company))));
		if (core === 0) continue;
		const name = foldName(first?.[i], last?.[i], full?.[i]);
		if (name !== '') keys.nameCompany[i] = hashText(name, core);
	}
	const others: [record: number, form: string][] = [];
	for (const [slot, field] of PHONE_FIELDS.entries()) {
		const column = columns.get(field);
		if (!column) continue;
		for (let i = 0; i < length; i++) {
			const number = column[i];
			if (!number) continue;
			const key = phoneKey(number);
			keys.phones[i * PHONE_SLOTS + slot] = hashText(key);
			const other = otherForm(key);
			if (other !== '') others.push([i, other]);
		}
	}
	// In the first slot that is free, as keyedTable has it; numbers come slot by slot.
	for (const [i, form] of others) {
		const free = keys.phones.indexOf(0, i * PHONE_SLOTS);
		if (free >= 0 && free < (i + 1) * PHONE_SLOTS) keys.phones[free] = hashText(form);
	}
	return keys;
}
