import type { FieldId } from '#domain/fields';
import { PHONE_SLOTS } from '#domain/matching/match';
import { hashText } from '../../pipeline/match/index';
import { readHeads } from '../../store/chunks/chunk-head';
import { contactId, positionOf, serialOf } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { rowsOf } from '../../store/chunks/shelved-chunk';
import { readSomeColumns } from '../../store/chunks/some-columns';

/** Chunks of contacts read at once. */
const AT_ONCE = 32;
const NOBODY: readonly number[] = [];

/** Hashes with contacts: two numbers an entry, ordered by hash, then by contact. */
class Entries {
	#pairs = new Uint32Array(1 << 12);
	#length = 0;

	add(hash: number, id: number): void {
		if (this.#length === this.#pairs.length) {
			const larger = new Uint32Array(this.#length * 2);
			larger.set(this.#pairs);
			this.#pairs = larger;
		}
		// The hash behind the contact: as one number of 64 bits it weighs more.
		this.#pairs[this.#length++] = id;
		this.#pairs[this.#length++] = hash;
	}

	sort(): void {
		this.#pairs = this.#pairs.slice(0, this.#length);
		new BigUint64Array(this.#pairs.buffer).sort();
	}

	/** Contacts under a hash, the newest first. */
	under(hash: number): readonly number[] {
		let [from, to] = [0, this.#length / 2];
		while (from < to) {
			const middle = (from + to) >>> 1;
			if (this.#pairs[middle * 2 + 1]! < hash) from = middle + 1;
			else to = middle;
		}
		if (from >= this.#length / 2 || this.#pairs[from * 2 + 1] !== hash) return NOBODY;
		const ids: number[] = [];
		for (; this.#pairs[from * 2 + 1] === hash && from < this.#length / 2; from++) ids.push(this.#pairs[from * 2]!);
		return ids.reverse();
	}
}

export const keyHash = (key: string): number => hashText(key);
export const rowHash = (file: number, row: number): number => hashText(`row ${file} ${row}`);
export const phoneHash = (key: string): number => hashText(key);

/**
 * Contacts that were deleted or went with an undone import, found by hashes of what tells a person: a million of them take some megabytes.
 * Hashes only say who may be meant, so whoever asks looks at the values.
 */
export class GoneIndex {
	readonly #entries = new Entries();
	/** Chunk → which of its contacts are there. */
	readonly #alive = new Map<number, Uint8Array>();
	/** Nobody is gone. */
	isEmpty = true;

	under(hash: number): readonly number[] {
		return hash === 0 ? NOBODY : this.#entries.under(hash);
	}

	isHere(id: number): boolean {
		return this.#alive.get(serialOf(id))?.[positionOf(id)] === 1;
	}

	/**
	 * @param primary field that tells a person
	 * @param sought whether who went with this import is asked about
	 * @param fileOf number of the file that an import was of, where it was read more than once
	 */
	static async read(
		db: Store,
		primary: FieldId,
		sought: (importId: string) => boolean,
		fileOf: (importId: string) => number | undefined
	): Promise<GoneIndex> {
		const index = new GoneIndex();
		const serials = await withDeadline(db.getAllKeys('heads'), 'Looking for deleted contacts');
		for (let at = 0; at < serials.length; at += AT_ONCE) {
			const last = serials[Math.min(at + AT_ONCE, serials.length) - 1]!;
			const some: { serial: number; file: number | undefined }[] = [];
			for (const { serial, importId, alive } of await readHeads(db, serials[at]!, last)) {
				index.#alive.set(serial, alive);
				if (alive.includes(0) && sought(importId)) some.push({ serial, file: fileOf(importId) });
			}
			if (some.length > 0) await index.#add(db, some, primary);
		}
		index.#entries.sort();
		return index;
	}

	async #add(db: Store, some: readonly { serial: number; file: number | undefined }[], primary: FieldId): Promise<void> {
		this.isEmpty = false;
		const tx = db.transaction(['matchKeys', 'chunks']);
		const found = await withDeadline(
			Promise.all(
				some.map(({ serial, file }) =>
					Promise.all([tx.objectStore('matchKeys').get(serial), file === undefined ? undefined : tx.objectStore('chunks').get(serial)])
				)
			),
			'Reading what contacts are found by'
		);
		const primaries = primary === 'email' ? null : await primaryHashes(db, some, primary);
		for (const [n, { serial, file }] of some.entries()) {
			const [keys, chunk] = found[n]!;
			const alive = this.#alive.get(serial)!;
			const rows = chunk && rowsOf(chunk.rows);
			for (let i = 0; i < alive.length; i++) {
				if (alive[i] === 1) continue;
				const id = contactId(serial, i);
				if (file !== undefined && rows) this.#entries.add(rowHash(file, rows[i] ?? 0), id);
				const hash = (primaries ? primaries.get(serial) : keys?.email)?.[i] ?? 0;
				if (hash !== 0) this.#entries.add(hash, id);
				else
					for (const phone of new Set(keys?.phones.subarray(i * PHONE_SLOTS, (i + 1) * PHONE_SLOTS)))
						if (phone !== 0) this.#entries.add(phone, id);
			}
		}
	}
}

async function primaryHashes(db: Store, some: readonly { serial: number }[], primary: FieldId): Promise<Map<number, number[]>> {
	const chunks = await readSomeColumns(
		db,
		some.map((s) => s.serial),
		new Set([primary])
	);
	return new Map(chunks.map((c) => [c.serial, (c.columns.get(primary) ?? []).map((v) => keyHash((v ?? '').trim().toLowerCase()))]));
}
