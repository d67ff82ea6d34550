import { sha256 } from '@noble/hashes/sha2.js';
import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS } from '#domain/fields';
import { hex } from '#domain/basics/hex';
import { foldName } from '../pipeline/match/fold';
import { hashText } from '../pipeline/match/index';
import { phoneForms } from '../pipeline/match/phone-key';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import type { Person } from './person';

/** In `settings`: who was erased, as hashes that can't be turned back (CON-4). */
const ERASED = 'erased';

/**
 * `hashes`: SHA-256 over the salt of this device and a kind with a value, the first 128 bits, hex. `marks`: 32 bits of another hash
 * over the same, so that a million rows are looked through without hashing each properly.
 */
interface ErasedList {
	salt: string;
	hashes: string[];
	marks: number[];
}

/** Lists by salt: that of this device first, and one more for each other device whose backup came here. */
const listsOf = (v: unknown): ErasedList[] => (Array.isArray(v) ? (v as ErasedList[]) : []);

const utf8 = new TextEncoder();
const digest = (salt: string, said: string): string => hex(sha256(utf8.encode(`${salt}|${said}`))).slice(0, 32);
const mark = (salt: string, said: string): number => hashText(`${salt}|${said}`);

const byEmail = (email: string): string => `email|${email}`;
/** A number counts with the name beside it, or where a row has no name: a switchboard is not a person. */
const byPhone = (phone: string, name: string): string => `phone|${phone}|${name}`;

interface SettingsTx {
	objectStore(name: 'settings'): { get(key: string): Promise<unknown>; put(value: unknown, key: string): Promise<unknown> };
}

/** Puts the person on the list, inside a transaction on `settings`. */
export async function suppress(tx: SettingsTx, p: Person): Promise<void> {
	const store = tx.objectStore('settings');
	const [kept, ...others] = listsOf(await store.get(ERASED));
	const list: ErasedList = kept
		? { ...kept, hashes: [...kept.hashes], marks: [...kept.marks] }
		: { salt: hex(crypto.getRandomValues(new Uint8Array(16))), hashes: [], marks: [] };
	for (const said of [...p.emails.map(byEmail), ...p.phones.flatMap((phone) => ['', ...p.names].map((name) => byPhone(phone, name)))]) {
		const hash = digest(list.salt, said);
		if (list.hashes.includes(hash)) continue;
		list.hashes.push(hash);
		list.marks.push(mark(list.salt, said));
	}
	await store.put([list, ...others], ERASED);
}

/** Two lists of who was erased as one: what `readErased` answered, or a list that was kept elsewhere meanwhile. */
export function uniteErased(one: unknown, other: unknown): ErasedList[] {
	const lists = new Map<string, ErasedList>();
	for (const list of [...listsOf(one), ...listsOf(other)]) {
		const known = lists.get(list.salt);
		const fresh = list.hashes.flatMap((hash, i) => (known?.hashes.includes(hash) ? [] : [i]));
		lists.set(
			list.salt,
			known
				? {
						...known,
						hashes: [...known.hashes, ...fresh.map((i) => list.hashes[i]!)],
						marks: [...known.marks, ...fresh.map((i) => list.marks[i]!)]
					}
				: list
		);
	}
	return [...lists.values()];
}

/**
 * Keeps who was erased here when a backup takes everything's place, inside the transaction that ends it: a backup may be older than an
 * erasure. @param before what `readErased` answered before
 */
export async function keepErased(tx: SettingsTx, before: unknown): Promise<void> {
	const lists = uniteErased(before, await tx.objectStore('settings').get(ERASED));
	if (lists.length > 0) await tx.objectStore('settings').put(lists, ERASED);
}
export const readErased = (db: Store): Promise<unknown> => withDeadline(db.get('settings', ERASED), 'Reading who was erased');

/** Tells whether values are those of somebody who was erased; null = nobody was. */
export async function erasedPeople(db: Store): Promise<((v: ContactValues) => boolean) | null> {
	const lists = listsOf(await readErased(db))
		.filter((list) => list.hashes.length > 0)
		.map(({ salt, hashes, marks }) => ({ salt, hashes: new Set(hashes), marks: new Set(marks) }));
	if (lists.length === 0) return null;
	const on = (said: string): boolean =>
		lists.some(({ salt, hashes, marks }) => marks.has(mark(salt, said)) && hashes.has(digest(salt, said)));
	return (v) => {
		const email = (v.email ?? '').trim().toLowerCase();
		if (email && on(byEmail(email))) return true;
		let name: string | null = null;
		for (const field of PHONE_FIELDS) {
			for (const phone of v[field] ? phoneForms(v[field]) : [])
				if (on(byPhone(phone, (name ??= foldName(v.firstName, v.lastName, v.fullName))))) return name !== '' || email === '';
		}
		return false;
	};
}
