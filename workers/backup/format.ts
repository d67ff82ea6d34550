import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '#domain/basics/base64';
import type { BackupHeader } from '#domain/device/backup';
import { BACKUP_MARK } from '#domain/device/backup-mark';
import { fail, ok, type Result } from '#domain/result';
import { BlobParts } from '../export/blob-parts';
import { sha256 } from '../imports/proof/hashing';
import { pack, unpack } from '../store/codec';
import { passphraseSeal, plainSeal, ROUNDS, type Seal } from './seal';

/*
 * A backup file: "MUSTER" 01, the length of the header (u32, big-endian), the header as JSON, then frames, each its length (u32)
 * and its bytes. A frame is a packed list [store, [[key, value] …]]; the last one is ["", {store: entries}, sum], so that a file
 * that was cut is told from a whole one. `sum` is a SHA-256 over those of the header and of each frame, base64, where nothing is encrypted:
 * a bit that went over on a stick is told instead of restored. Encrypted frames prove themselves; files of before had none.
 */
const MAGIC = Uint8Array.from(BACKUP_MARK);
/** Longest header and frame that are read, bytes: a damaged length must not ask for the whole memory. */
const MOST_HEADER = 64 * 1024;
const MOST_FRAME = 512 * 1024 * 1024;

const headerSchema = z.object({
	format: z.literal(1),
	kind: z.optional(z.literal('visitors')),
	schema: z.int(),
	at: z.number(),
	contacts: z.int(),
	device: z.string(),
	sealed: z.nullable(z.object({ salt: z.base64(), rounds: z.int().check(z.minimum(1), z.maximum(10_000_000)) }))
});

export type Entries = [key: IDBValidKey, value: unknown][];
export type Counts = Record<string, number>;

/** Writes a backup frame by frame. */
export class BackupWriter {
	readonly counts: Counts = Object.create(null) as Counts;
	private readonly file = new BlobParts();
	private n = 0;
	private readonly sum = new Sum();
	private constructor(private readonly seal: Seal) {}

	/** @param passphrase null = not encrypted */
	static async open(about: Omit<BackupHeader, 'format' | 'sealed'>, passphrase: string | null): Promise<BackupWriter> {
		const salt = crypto.getRandomValues(new Uint8Array(16));
		const header: BackupHeader = { format: 1, ...about, sealed: passphrase === null ? null : { salt: toBase64(salt), rounds: ROUNDS } };
		const text = new TextEncoder().encode(JSON.stringify(header));
		const writer = new BackupWriter(passphrase === null ? plainSeal : await passphraseSeal(passphrase, salt, ROUNDS, text));
		writer.put(MAGIC);
		writer.put(length(text.length));
		writer.put(text);
		await writer.sum.add(text);
		return writer;
	}

	/** @returns bytes of the frame */
	async add(store: string, entries: Entries): Promise<number> {
		this.counts[store] = (this.counts[store] ?? 0) + entries.length;
		return this.frame([store, entries]);
	}

	async finish(): Promise<Blob> {
		await this.frame(['', this.counts, ...(this.seal === plainSeal ? [await this.sum.soFar()] : [])]);
		return this.file.blob('application/octet-stream');
	}

	private async frame(content: unknown): Promise<number> {
		const sealed = await this.seal.close(pack(content), this.n++);
		this.put(length(sealed.length));
		this.put(sealed);
		await this.sum.add(sealed);
		return sealed.length;
	}

	private put(bytes: Uint8Array): void {
		this.file.put(bytes as Uint8Array<ArrayBuffer>);
	}
}

/** What a file that is not encrypted is known by again. */
class Sum {
	readonly #hashes: Uint8Array<ArrayBuffer>[] = [];

	async add(part: Uint8Array): Promise<void> {
		this.#hashes.push(await sha256(part as Uint8Array<ArrayBuffer>));
	}

	/** Of all parts until now. */
	async soFar(): Promise<string> {
		return toBase64(await sha256(new Uint8Array(await new Blob(this.#hashes).arrayBuffer())));
	}
}

const length = (n: number): Uint8Array => {
	const out = new Uint8Array(4);
	new DataView(out.buffer).setUint32(0, n);
	return out;
};
const bytesAt = async (file: Blob, from: number, to: number): Promise<Uint8Array> =>
	new Uint8Array(await file.slice(from, to).arrayBuffer());
const lengthAt = async (file: Blob, at: number): Promise<number> => {
	const bytes = await bytesAt(file, at, at + 4);
	return bytes.length < 4 ? -1 : new DataView(bytes.buffer).getUint32(0);
};

/** What a file says of itself. Fails with backupNotOne, backupDamaged. */
export async function readHeader(file: Blob): Promise<Result<{ header: BackupHeader; text: Uint8Array; end: number }>> {
	const magic = await bytesAt(file, 0, MAGIC.length);
	if (magic.length < MAGIC.length || magic.some((b, i) => b !== MAGIC[i])) return fail('backupNotOne', {});
	const size = await lengthAt(file, MAGIC.length);
	const from = MAGIC.length + 4;
	if (size <= 0 || size > MOST_HEADER || from + size > file.size) return fail('backupDamaged', {});
	const text = await bytesAt(file, from, from + size);
	try {
		const parsed = headerSchema.safeParse(JSON.parse(new TextDecoder().decode(text)));
		return parsed.success ? ok({ header: parsed.data, text, end: from + size }) : fail('backupDamaged', {});
	} catch {
		return fail('backupDamaged', {});
	}
}

/**
 * Reads all frames in order. Fails with backupPassphrase (the first frame does not open), backupDamaged, or backupCut (it ends before its
 * last frame).
 * @param take gets the entries of one frame, and how many bytes they are unpacked; false = stop
 */
export async function readBackup(
	file: Blob,
	passphrase: string | null,
	take: (store: string, entries: Entries, done: number, bytes: number) => Promise<boolean>
): Promise<Result<Counts>> {
	const opened = await readHeader(file);
	if (!opened.ok) return opened;
	const { header, text } = opened.value;
	if (header.sealed && passphrase === null) return fail('backupPassphrase', {});
	const salt = header.sealed && fromBase64(header.sealed.salt);
	const seal = header.sealed && salt ? await passphraseSeal(passphrase ?? '', salt, header.sealed.rounds, text) : plainSeal;
	const counts: Counts = Object.create(null) as Counts;
	const sum = new Sum();
	await sum.add(text);
	let at = opened.value.end;
	for (let n = 0; ; n++) {
		const size = await lengthAt(file, at);
		if (size < 0 || at + 4 + size > file.size) return fail('backupCut', {});
		if (size > MOST_FRAME) return fail('backupDamaged', {});
		const bytes = await bytesAt(file, at + 4, at + 4 + size);
		const frame = await seal.open(bytes, n);
		if (!frame) return fail(n === 0 && header.sealed ? 'backupPassphrase' : 'backupDamaged', {});
		at += 4 + size;
		let content: unknown;
		try {
			content = unpack(frame);
		} catch {
			return fail('backupDamaged', {});
		}
		if (!Array.isArray(content) || typeof content[0] !== 'string') return fail('backupDamaged', {});
		const [store, rest, said] = content as [string, unknown, unknown];
		if (store === '') {
			const whole = same(rest, counts) && at === file.size && (header.sealed || said === undefined || said === (await sum.soFar()));
			return whole ? ok(counts) : fail('backupDamaged', {});
		}
		await sum.add(bytes);
		if (!Array.isArray(rest) || !rest.every(isEntry)) return fail('backupDamaged', {});
		counts[store] = (counts[store] ?? 0) + rest.length;
		if (!(await take(store, rest as Entries, at / file.size, frame.length))) return fail('backupStopped', {});
	}
}

/** A key and a value, the key one that the store takes: what it would refuse is told before anything makes way for it. */
const isEntry = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 2 && isStoreKey(entry[0]);
const isStoreKey = (key: unknown): boolean =>
	typeof key === 'string' ||
	// A store that counts on from a number beyond these can count no further.
	(typeof key === 'number' && Math.abs(key) < 2 ** 50 && Number.isInteger(key)) ||
	(Array.isArray(key) && key.length > 0 && key.every((k) => typeof k === 'string' || (typeof k === 'number' && !Number.isNaN(k))));

/** True where what was said of the stores is what was counted. */
export const same = (said: unknown, counted: Counts): boolean =>
	typeof said === 'object' &&
	said !== null &&
	Object.keys(said).length === Object.keys(counted).length &&
	Object.entries(said).every(([store, n]) => counted[store] === n);
