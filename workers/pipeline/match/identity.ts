import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS } from '#domain/fields';
import { companyCore } from './company-core';
import { foldName } from './fold';
import { generationOf } from './generation';
import { hashText } from './match-keys';
import { phoneKey } from './phone-key';

/** Start of the second of two hashes that make one of 64 bits. */
const OTHER_SEED = 0x9747b28c;

/**
 * Fingerprint of what makes a record that person: the folded name (with Jr or Sr) and the email, or without one the first number, or
 * without one the company. Two 32-bit hashes as text, 14 characters; the same however the rest of the record changes.
 */
export function identityOf(values: ContactValues): string {
	const name = foldName(values.firstName, values.lastName, values.fullName);
	const email = (values.email ?? '').trim().toLowerCase();
	const number = email ? '' : (PHONE_FIELDS.map((f) => (values[f] ? phoneKey(values[f]) : '')).find((k) => k !== '') ?? '');
	const text = `${name}${generationOf(values) || ''}|${email || number || companyCore(values.company ?? '')}`;
	return hashText(text).toString(36).padStart(7, '0') + hashText(text, OTHER_SEED).toString(36).padStart(7, '0');
}

/** Key of a pair of records, the same in either order: "smaller:larger" of their fingerprints. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}:${b}` : `${b}:${a}`);
