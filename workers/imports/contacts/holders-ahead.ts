/** Who has what comes back to many contacts, read once for many chunks of them (MAP-7). */

import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { inTheHalfWritten } from '../commit/half-written';
import { uniqueFields } from './unique';
import type { ComingBack } from './unique-back';
import { uniqueHolders, type Holder } from './unique-holders';

/** So many chunks are looked ahead at: their values are held until they are past. */
const CHUNKS_AHEAD = 100;

/** Values in fields of which only one contact may have each, and who has them: contacts, and rows of a half-written import. */
interface Known {
	/** What was read: until which chunk, of which contacts and imports, by which settings. */
	upTo: number;
	as: string;
	holders: Map<string, Holder[]>;
	halfWritten: Map<string, Problem>;
}

const nameOf = (field: FieldId, value: string): string => `${field} ${value}`;

/**
 * Reads the fields of all contacts and of a half-written import once, and anew only when somebody else wrote since: between two chunks the
 * lock of the writer is free. Everything here is asked by the writer.
 */
export class HoldersAhead {
	#known: Known | null = null;
	/** The generation that was written here last. */
	#own = -1;
	/** How often everything was read. */
	readings = 0;

	/** @param comesBack what may come back to the contacts of the n-th chunk, more or less: read for many chunks at once */
	constructor(
		private readonly db: Store,
		private readonly comesBack: (n: number, fields: readonly FieldId[]) => Promise<ContactValues[]>,
		private readonly chunks: number
	) {}

	/** Makes sure that what comes back in the n-th chunk is known. */
	async lookAt(n: number, settings: Settings): Promise<void> {
		const as = await this.#state(settings);
		if (this.#known && n < this.#known.upTo && this.#known.as === as) return;
		const fields = uniqueFields(settings);
		const upTo = Math.min(this.chunks, n + CHUNKS_AHEAD);
		const sought = new Map<string, ContactValues>();
		for (let at = n; at < upTo; at++)
			for (const values of await this.comesBack(at, fields))
				for (const f of fields) {
					const value = values[f];
					if (value) sought.set(nameOf(f, value), { [f]: value });
				}
		const known: Known = { upTo, as, holders: new Map(), halfWritten: new Map() };
		this.#known = known;
		if (sought.size === 0) return;
		this.readings++;
		const names = [...sought.keys()];
		const records = [...sought.values()];
		(await uniqueHolders(this.db, records, settings)).forEach((list, i) => known.holders.set(names[i] ?? '', list));
		(await inTheHalfWritten(this.db, records, fields)).forEach((problem, i) => problem && known.halfWritten.set(names[i] ?? '', problem));
	}

	/** As uniqueHolders, of what was looked at. */
	readonly holdersOf = async (records: readonly ContactValues[], settings: Settings): Promise<Holder[][]> => {
		const key = primaryKeyOf(settings.table);
		return records.map((r) =>
			uniqueFields(settings).flatMap((f) =>
				(this.#known?.holders.get(nameOf(f, r[f] ?? '')) ?? []).filter((h) => h.primaryKey === '' || h.primaryKey !== r[key])
			)
		);
	};

	/** The half-written import in whose way a contact's values would be; null = none. */
	inHalfWritten(values: ContactValues, settings: Settings): Problem | null {
		for (const f of uniqueFields(settings)) {
			const problem = this.#known?.halfWritten.get(nameOf(f, values[f] ?? ''));
			if (problem) return problem;
		}
		return null;
	}

	/** What came back was written, as this generation of the store. */
	wrote(generation: number, back: readonly ComingBack[], settings: Settings): void {
		const key = primaryKeyOf(settings.table);
		for (const { id, values } of back)
			for (const field of uniqueFields(settings)) {
				const value = values[field];
				if (!value) continue;
				const name = nameOf(field, value);
				const holder = { field, ref: id, primaryKey: values[key] ?? '' };
				this.#known?.holders.set(name, [...(this.#known.holders.get(name) ?? []), holder]);
			}
		this.#own = generation;
	}

	/** What the readings depend on: whatever was written by others, imports that are half written, and which values only one may have. */
	async #state(settings: Settings): Promise<string> {
		const generation = (await withDeadline(this.db.get('settings', 'generation'), 'Looking for changes')) as number | undefined;
		const others = this.#known && generation === this.#own ? (JSON.parse(this.#known.as) as unknown[])[0] : (generation ?? 0);
		const halfWritten = (await readImports(this.db)).filter((m) => m.phase === 'committing').map((m) => m.id);
		return JSON.stringify([others, halfWritten, uniqueFields(settings), primaryKeyOf(settings.table)]);
	}
}
