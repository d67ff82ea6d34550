import type { Batch, DeliveryRecord } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import { isFinal, readBatchChunk, readStatuses, statusAt } from '../../store/batches';
import { contactId, positionOf, serialOf } from '../../store/contact-id';
import { clockWentBack } from '../../store/delivery-order';
import type { Store } from '../../store/engine/open';
import { emailPrint } from './email-print';

/** A number for each of some contacts, 0 = none: a million take eight megabytes. */
export class Numbers {
	readonly #chunks = new Map<number, Float64Array>();

	get(id: number): number {
		return this.#chunks.get(serialOf(id))?.[positionOf(id)] ?? 0;
	}

	*entries(): Generator<[id: number, n: number]> {
		for (const [serial, chunk] of this.#chunks) for (const [i, n] of chunk.entries()) if (n !== 0) yield [contactId(serial, i), n];
	}

	set(id: number, n: number): void {
		let chunk = this.#chunks.get(serialOf(id));
		if (!chunk) this.#chunks.set(serialOf(id), (chunk = new Float64Array(1024)));
		chunk[positionOf(id)] = n;
	}
}

/** Of a thousand records of a delivery: whose they are, and under whose external ids they went; null = each under its own. */
interface Part {
	ids: Uint32Array;
	status: Uint8Array;
	settled: boolean;
	under: Uint32Array | null;
	/** Of the emails that they had. */
	prints: Uint32Array;
}
/** What was read of each delivery: its records, which are large, are read once, unless a person is erased from them. */
const read = new Map<string, { db: Store; erased: number | undefined; parts: (Part | null)[] }>();

/** What is known of the n-th thousand records of a delivery; null = they are gone. */
export async function partOf(db: Store, batch: Batch, n: number, device: string): Promise<Part | null> {
	let known = read.get(batch.id);
	if (known?.db !== db || known.erased !== batch.erased) read.set(batch.id, (known = { db, erased: batch.erased, parts: [] }));
	let part = known.parts[n];
	if (part && !part.settled) await readStatuses(db, batch.id, n, part.status);
	if (part === undefined) {
		const chunk = await readBatchChunk(db, batch.id, n);
		const under = chunk && batch.earlierIds !== undefined ? chunk.contactIds.map((id, i) => ownerOf(chunk.records[i], device) || id) : null;
		known.parts[n] = part = chunk && {
			ids: chunk.contactIds,
			status: chunk.status,
			settled: false,
			under,
			prints: Uint32Array.from(chunk.emails ?? [], emailPrint)
		};
	}
	if (part) part.settled = part.status.every((_, i) => isFinal(statusAt(part, i)));
	return part;
}

/** Whose external id a record goes under; 0 = nobody's of this device. */
function ownerOf(record: DeliveryRecord | undefined, device: string): number {
	const n = record?.externalId.startsWith(`${device}-`) ? Number(record.externalId.slice(device.length + 1)) : NaN;
	return Number.isSafeInteger(n) && n > 0 ? n : 0;
}

/**
 * Under which external ids contacts went, read from the deliveries themselves, so that erasing a person (CON-4) takes that away with the
 * rest. The newest delivery of a contact counts; what was refused made nobody known. Read only as far as it is asked, the newest first.
 */
export class IdsSent {
	/** Contact → whose external id it went under. */
	readonly #under = new Numbers();
	#batch = 0;
	#part = 0;
	/** Whether a time says which deliveries a contact can't be in. */
	readonly #isTimely: boolean;

	constructor(
		private readonly db: Store,
		private readonly device: string,
		private readonly batches: readonly Batch[]
	) {
		this.#isTimely = !clockWentBack(batches);
	}

	/** Reads on until of each of these is known under which id it went, or all is read that was made since the first of them was there. */
	async learn(contacts: Iterable<{ id: number; createdAt: number }>): Promise<void> {
		const open = new Set<number>();
		let [since, serial] = [Infinity, Infinity];
		for (const { id, createdAt } of contacts)
			if (this.#under.get(id) === 0) {
				open.add(id);
				since = Math.min(since, createdAt);
				serial = Math.min(serial, serialOf(id));
			}
		while (open.size > 0) {
			const batch = this.batches[this.#batch];
			if (!batch || this.#isBefore(batch, serial, since)) return;
			if (this.#part * CHUNK_ROWS >= batch.counts.total) {
				this.#batch++;
				this.#part = 0;
				continue;
			}
			const part = await partOf(this.db, batch, this.#part++, this.device);
			part?.ids.forEach((id, i) => {
				if (id === 0 || statusAt(part, i) === 'rejected' || this.#under.get(id) !== 0) return;
				this.#under.set(id, part.under?.[i] ?? id);
				open.delete(id);
			});
		}
	}

	/**
	 * True where this delivery, and with it all earlier ones, was made before there was a contact of a chunk from `serial` on, or one since
	 * `since`. A clock may have been set back before the delivery, so its time counts only where nothing better is known.
	 */
	#isBefore({ nextSerial, createdAt }: Batch, serial: number, since: number): boolean {
		return nextSerial !== undefined ? nextSerial <= serial : this.#isTimely && createdAt < since;
	}

	/** Whose external id a contact went under; 0 = it never went. */
	of(id: number): number {
		return this.#under.get(id);
	}
}

/** Whose external ids contacts went under in one of these deliveries, the newest first, where it was somebody else's; by contact. */
export async function othersSent(db: Store, device: string, batches: readonly Batch[]): Promise<Numbers> {
	const others = new Numbers();
	for (const batch of batches)
		for (let n = 0; batch.earlierIds !== undefined && n * CHUNK_ROWS < batch.counts.total; n++) {
			const part = await partOf(db, batch, n, device);
			part?.under?.forEach((owner, i) => {
				const id = part.ids[i]!;
				if (id !== 0 && owner !== id && others.get(id) === 0 && statusAt(part, i) !== 'rejected') others.set(id, owner);
			});
		}
	return others;
}
