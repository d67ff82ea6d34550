import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#domain/basics/hex';
import { joinBytes } from '#domain/basics/join-bytes';
import type { JournalBlock } from './journal-blocks';
import type { JournalEntry } from '../schema';

/** What stands before the first entry. */
export const GENESIS = new Uint8Array(32);
/** Bytes of a hash. */
export const HASH_BYTES = 32;
const utf8 = new TextEncoder();

/**
 * [Note: audit chain] Each entry carries the SHA-256 of the entry before and of itself, so that nothing can be changed,
 * taken out or put in between without all later hashes being wrong (HIS-2). The hash is made synchronously, since a
 * transaction ends while something else is waited for. Entries of before the chain are taken into it by the first that has one.
 */
export const chained = (before: Uint8Array, entry: JournalEntry): Uint8Array => hashOf(before, saidBy(entry));

/** What an entry says, as it is hashed. */
export const saidBy = ({ at, by, action, params }: JournalEntry): string => JSON.stringify([at, by, action, params]);

/** The hash of an entry by what it says. */
export function hashOf(before: Uint8Array, said: string): Uint8Array {
	// Longest that UTF-8 can get.
	if (scratch.length < HASH_BYTES + said.length * 3) scratch = new Uint8Array(HASH_BYTES + said.length * 3);
	scratch.set(before);
	const { written } = utf8.encodeInto(said, scratch.subarray(HASH_BYTES));
	return sha256(scratch.subarray(0, HASH_BYTES + written));
}
/** Grows to the longest entry seen. */
let scratch = new Uint8Array(4096);

/** Hash of what an entry says by itself, hex. */
export const contentHash = (said: string): string => hex(sha256(utf8.encode(said)));

/** What the seal of a block is made over: all of it. */
const bytesOf = ({ numbers, hashes, redacted, lines }: JournalBlock): Uint8Array<ArrayBuffer> =>
	joinBytes([
		new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
		hashes,
		new Uint8Array(Uint32Array.from(redacted).buffer),
		utf8.encode(lines)
	]);

/** Seal of a block, hex: one hash for a thousand entries. Within a transaction, and, many times faster, outside of one. */
export const sealOf = (block: JournalBlock): string => hex(sha256(bytesOf(block)));
export const sealOfOutside = async (block: JournalBlock): Promise<string> =>
	hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(block))));

export const sameHash = (a: Uint8Array, b: Uint8Array): boolean => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
