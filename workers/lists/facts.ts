import { rowValues } from '#domain/chunk';
import type { ContactZones } from '#domain/lists/calling-window';
import { PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { REFUSAL_FIELDS, refusedChannels } from '#domain/contacts/refusal';
import { positionOf, serialOf } from '../store/contact-id';
import type { StoredSuppression } from '../store/list-schema';
import type { Store } from '../store/engine/open';
import type { StoredChunk } from '../store/schema';
import { readSomeColumns } from '../store/chunks/some-columns';
import type { Desk } from './desk';
import { phonesOf } from './phones';
import { LOOKED_UP, suppressed } from './suppressed';
import { mayFill, ZONE_FIELDS, zonesOf } from './zones/index';

/**
 * What the working order must know of contacts beside their state: where they live, whether there is a number to call, whether a
 * suppression list names them, and whether they refuse calls. Kept by chunk as it was written under its stamp.
 */
interface Facts {
	stamp: number;
	zones: Uint16Array;
	suppressed: Uint16Array;
	refused: Uint8Array;
	hasNumber: Uint8Array;
}

const FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([...ZONE_FIELDS, ...LOOKED_UP, ...PHONE_TYPE_FIELDS, ...REFUSAL_FIELDS]);
const AT_ONCE = 8;

/** All kinds of zones that were met: contacts refer to them by number. */
const kinds: ContactZones[] = [];
const kindOf = new Map<string, number>();
function kind(z: ContactZones): number {
	const key = `${z.source}|${z.country}|${z.zones.join()}`;
	let n = kindOf.get(key);
	if (n === undefined) kindOf.set(key, (n = kinds.push(z) - 1));
	return n;
}

/** The same zones with a list's in place of what the country leaves open. */
const filled = new Map<string, ContactZones>();

let known: { store: Store; key: string; chunks: (Facts | undefined)[] } | null = null;

const UNKNOWN: ContactZones = { zones: [], country: '', source: 'none' };

/** Facts of contacts as of one moment, for the suppression lists of one process. */
export class FactsOf {
	readonly #chunks: (Facts | undefined)[];
	constructor(
		private readonly db: Store,
		private readonly d: Desk,
		private readonly lists: readonly StoredSuppression[],
		processId: string
	) {
		// Entries only ever change together with the moment of the change.
		const key = `${processId}|${lists.map((l) => `${l.id}:${l.updatedAt}:${l.entries.length}`).join()}`;
		if (known?.store !== db || known.key !== key) known = { store: db, key, chunks: [] };
		this.#chunks = known.chunks;
	}

	#isRead(serial: number): boolean {
		const found = this.#chunks[serial];
		return found !== undefined && found.stamp === this.d.contacts.stampOf(serial);
	}

	/** Whether a contact is read. */
	isKnown(id: number): boolean {
		return this.#isRead(serialOf(id));
	}

	/** Reads what is not known yet of these contacts, or of the first `most` chunks of it; true when all is. */
	async read(ids: Iterable<number>, most = Infinity): Promise<boolean> {
		const serials = new Set<number>();
		for (const id of ids) serials.add(serialOf(id));
		const wanted = [...serials].filter((s) => !this.#isRead(s));
		for (let at = 0; at < wanted.length && at < most; at += AT_ONCE)
			this.#take(await readSomeColumns(this.db, wanted.slice(at, Math.min(at + AT_ONCE, most)), FIELDS));
		return wanted.length <= most;
	}

	#take(chunks: readonly StoredChunk[]): void {
		for (const chunk of chunks) {
			const facts: Facts = {
				stamp: this.d.contacts.stampOf(chunk.serial),
				zones: new Uint16Array(chunk.length),
				suppressed: new Uint16Array(chunk.length),
				refused: new Uint8Array(chunk.length),
				hasNumber: new Uint8Array(chunk.length)
			};
			for (let i = 0; i < chunk.length; i++) {
				const values = rowValues(chunk.columns, i);
				const phones = phonesOf(values);
				facts.zones[i] = kind(zonesOf(values, '', phones));
				if (phones.length > 0) facts.hasNumber[i] = 1;
				if (refusedChannels(values).has('calls')) facts.refused[i] = 1;
				const list = suppressed(values, this.lists, 'calls');
				if (list) facts.suppressed[i] = 1 + this.lists.indexOf(list);
			}
			this.#chunks[chunk.serial] = facts;
		}
	}

	/** Zones of a contact that was read; the list's where nothing nearer says more. */
	zonesOf(id: number, listZone: string): ContactZones {
		const z = kinds[this.#chunks[serialOf(id)]?.zones[positionOf(id)] ?? -1] ?? UNKNOWN;
		if (listZone === '' || (z.source !== 'several' && z.source !== 'none')) return z;
		if (z.source === 'several' && !mayFill(listZone, z.zones)) return z;
		const key = `${z.country}|${listZone}`;
		const known = filled.get(key) ?? { ...z, zones: [listZone], source: 'list' as const };
		filled.set(key, known);
		return known;
	}

	/** Whether a contact that was read has a number that can be called. */
	hasNumber(id: number): boolean {
		return this.#chunks[serialOf(id)]?.hasNumber[positionOf(id)] === 1;
	}

	/** Whether a contact that was read said no to calls itself, as its Consent stands. */
	refuses(id: number): boolean {
		return this.#chunks[serialOf(id)]?.refused[positionOf(id)] === 1;
	}

	/** Whether a contact that was read is kept from calls: by a suppression list, or as it said no itself. */
	isStopped(id: number): boolean {
		return this.refuses(id) || this.suppressedBy(id) !== null;
	}

	/** Whether a contact that was read is given out when its turn comes. */
	isGivenOut(id: number): boolean {
		return this.hasNumber(id) && !this.isStopped(id);
	}

	/** The suppression list that a contact is on, of those that were read; null = none. */
	suppressedBy(id: number): StoredSuppression | null {
		return this.lists[(this.#chunks[serialOf(id)]?.suppressed[positionOf(id)] ?? 0) - 1] ?? null;
	}
}
