import { sha256 } from '@noble/hashes/sha2.js';
import { PHONE_FIELDS } from '#domain/fields';
import type { ContactValues } from '#domain/chunk';
import { phoneKey } from '../pipeline/match/phone-key';
import { bothForms } from '../pipeline/values/phones/phone-forms';
import { asciiDomain } from '../pipeline/values/emails/email';

const utf8 = new TextEncoder();
const view = new DataView(new ArrayBuffer(8));

/**
 * The first 8 bytes of a SHA-256, as two numbers: so much of it that of a million entries and a million contacts hardly ever two are taken
 * for one.
 */
export type ShortHash = readonly [high: number, low: number];

function short(bytes: Uint8Array): ShortHash {
	for (let i = 0; i < 8; i++) view.setUint8(i, bytes[i] ?? 0);
	return [view.getUint32(0), view.getUint32(4)];
}

/** Short hash of a text that is normalised already. */
export const hashOf = (text: string): ShortHash => short(sha256(utf8.encode(text)));

/** Short hash of a SHA-256 in hexadecimal digits; null = it is none. */
export function readHash(text: string): ShortHash | null {
	if (!/^[0-9a-f]{64}$/iu.test(text)) return null;
	return [Number.parseInt(text.slice(0, 8), 16), Number.parseInt(text.slice(8, 16), 16)];
}

/** The forms in which others hash a number: digits with country code, and the same with a plus. `digits` = as phoneKey gives them. */
export const numberForms = (digits: string): string[] => [digits, `+${digits}`];

/**
 * An address, or "@" and a domain for everybody there (no email begins like that), as it is written and as the DNS writes its domain ("bücher.de", "xn--bcher-kva.de"): a file has one form, a
 * contact perhaps the other.
 */
export function emailForms(email: string): string[] {
	const at = email.lastIndexOf('@') + 1;
	const ascii = asciiDomain(email.slice(at));
	return ascii === '' || ascii === email.slice(at) ? [email] : [email, email.slice(0, at) + ascii];
}

/**
 * What a contact is looked up by in suppression lists: its email, the domains that it is at, and all its numbers in the forms that are
 * hashed.
 */
export const emailHashes = (values: ContactValues): ShortHash[] => {
	const email = values.email?.trim().toLowerCase();
	return email ? [hashOf(email)] : [];
};
/** The forms in which a list may name the email. */
export const emailLookUps = (values: ContactValues): ShortHash[] => {
	const email = values.email?.trim().toLowerCase();
	return email ? emailForms(email).map(hashOf) : [];
};
/** The domain of the email and those above it, in the forms in which a list may name them: at mail.example.com one is at example.com, too. */
export const domainHashes = (values: ContactValues): ShortHash[] => {
	const labels = (values.email?.trim().toLowerCase() ?? '').split('@')[1]?.split('.') ?? [];
	return labels.slice(0, -1).flatMap((_, i) => emailForms(`@${labels.slice(i).join('.')}`).map(hashOf));
};
export const numberHashes = (values: ContactValues): ShortHash[] => numbersOf(values).flatMap((n) => numberForms(n).map(hashOf));

/** The forms in which a list may name the numbers. */
export const numberLookUps = (values: ContactValues): ShortHash[] =>
	numbersOf(values)
		.flatMap(bothForms)
		.flatMap((n) => numberForms(n).map(hashOf));

/** Digits of a contact's numbers, each once. */
export const numbersOf = (values: ContactValues): string[] => [
	...new Set(
		PHONE_FIELDS.flatMap((f) => {
			const n = values[f];
			const key = n ? phoneKey(n) : '';
			return key ? [key] : [];
		})
	)
];

/** Entries in order, each once. */
export function sorted(hashes: readonly ShortHash[]): Uint32Array {
	const order = [...hashes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const out = new Uint32Array(order.length * 2);
	let n = 0;
	for (const [high, low] of order) {
		if (n > 0 && out[n - 2] === high && out[n - 1] === low) continue;
		out[n++] = high;
		out[n++] = low;
	}
	return out.slice(0, n);
}

/** The hashes of sorted entries. */
export const pairsOf = (entries: Uint32Array): ShortHash[] =>
	Array.from({ length: entries.length / 2 }, (_, k) => [entries[2 * k]!, entries[2 * k + 1]!] as const);

/** Whether sorted entries hold a hash. */
export function holds(entries: Uint32Array, [high, low]: ShortHash): boolean {
	let from = 0;
	let to = entries.length / 2;
	while (from < to) {
		const mid = (from + to) >>> 1;
		const h = entries[2 * mid]!;
		if (h < high || (h === high && entries[2 * mid + 1]! < low)) from = mid + 1;
		else to = mid;
	}
	return entries[2 * from] === high && entries[2 * from + 1] === low;
}
