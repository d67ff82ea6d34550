import { PHONE_SLOTS, type MatchKeys } from '#domain/matching/match';

/** Match keys of records that lie together, in table order. */
export interface KeySegment {
	length: number;
	email: Uint32Array;
	nameCompany: Uint32Array;
	/** `width` per record: slots that no record of the segment fills are left out. */
	phones: Uint32Array;
	width: number;
	/** Hashes of the primary key, where it isn't the email. */
	primaryKey: Uint32Array | null;
}

/** Slots up to the last one that any record fills. */
function filledSlots(phones: Uint32Array): number {
	let width = 0;
	for (let e = 0; e < phones.length; e++) if (phones[e] !== 0 && e % PHONE_SLOTS >= width) width = (e % PHONE_SLOTS) + 1;
	return width;
}

/** The first slots of each record. */
function narrowed(phones: Uint32Array, width: number): Uint32Array {
	const out = new Uint32Array((phones.length / PHONE_SLOTS) * width);
	for (let i = 0, to = 0; to < out.length; i++) for (let s = 0; s < width; s++) out[to++] = phones[i * PHONE_SLOTS + s]!;
	return out;
}

/**
 * A segment of the keys of a chunk, which stay as they are: they may be about to be stored. @param off 1 = the record takes no part: it gets no
 * keys
 */
export function keySegment(keys: MatchKeys, primaryKey: Uint32Array | null = null, off: Uint8Array | null = null): KeySegment {
	const length = keys.email.length;
	const width = filledSlots(keys.phones);
	const phones = narrowed(keys.phones, width);
	if (!off?.includes(1)) return { length, email: keys.email, nameCompany: keys.nameCompany, phones, width, primaryKey };
	const [email, nameCompany, primary] = [keys.email.slice(), keys.nameCompany.slice(), primaryKey?.slice() ?? null];
	for (let i = 0; i < length; i++) {
		if (off[i] !== 1) continue;
		email[i] = nameCompany[i] = 0;
		phones.fill(0, i * width, (i + 1) * width);
		if (primary) primary[i] = 0;
	}
	return { length, email, nameCompany, phones, width, primaryKey: primary };
}

/**
 * The keys of all records that a match looks at, in the order of MatchRecords: what other records there are first, then
 * the rows of the file. 12 to 30 bytes a record.
 */
export class KeyTable {
	readonly segments: KeySegment[] = [];
	/** First record of each segment. */
	readonly starts: number[] = [];
	length = 0;
	/** First record that is a row of the file, and its segment. */
	firstRow = 0;
	rowSegments = 0;

	add(segment: KeySegment): void {
		this.starts.push(this.length);
		this.segments.push(segment);
		this.length += segment.length;
	}

	/** What is added from here on are rows of the file. */
	beginRows(): void {
		this.firstRow = this.length;
		this.rowSegments = this.segments.length;
	}
}
