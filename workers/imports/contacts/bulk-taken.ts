import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { positionOf } from '../../store/contact-id';
import { CHUNK_STORES, getChunk } from '../../store/contacts';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { HoldersAhead } from './holders-ahead';
import { HistoryValues, takeOff } from './layers';
import { uniqueFields } from './unique';
import { takenFrom, takenSince, type ComingBack } from './unique-back';

/** What is to be known of a chunk before an edit of many is taken off it. */
export interface Staying {
	/** Contacts that stay as edited. */
	ids: ReadonlySet<number>;
	/** Why the first of them does. */
	why: Problem | null;
	/** What the others get back in fields of which only one contact may have a value. */
	back: readonly ComingBack[];
}
const NOBODY: Staying = { ids: new Set(), why: null, back: [] };

/**
 * MAP-7 where an edit of many is taken back: who would get back what another contact has by now, or a row of an import that is half
 * written. No edit of many touches a field that is unique; but it may have become so since, or is restored with its values.
 */
export class BulkTaken {
	readonly ahead: HoldersAhead;

	/** @param names of the edit's history, by chunk, in the order in which they are gone through */
	constructor(
		private readonly db: Store,
		private readonly names: readonly string[]
	) {
		this.ahead = new HoldersAhead(db, (n, fields) => this.#before(n, fields), names.length);
	}

	/** What the contacts of the n-th chunk had before in some fields. */
	async #before(n: number, fields: readonly FieldId[]): Promise<ContactValues[]> {
		const records = (await withDeadline(this.db.get('history', this.names[n] ?? ''), 'Reading the edit')) ?? [];
		return records.flatMap(({ undone, before }) => {
			const values: ContactValues = {};
			for (const f of fields) if (!undone && before[f]) values[f] = before[f];
			return Object.keys(values).length > 0 ? [values] : [];
		});
	}

	/** Who of the n-th chunk stays as edited. The caller is the writer. */
	async staying(n: number, serial: number, settings: Settings): Promise<Staying> {
		const fields = uniqueFields(settings);
		if (fields.length === 0) return NOBODY;
		const back = await this.#comingBack(this.names[n] ?? '', serial, fields, primaryKeyOf(settings.table));
		if (back.length === 0) return NOBODY;
		await this.ahead.lookAt(n, settings);
		const taken = await takenFrom(this.db, back, settings, undefined, this.ahead.holdersOf);
		const ids = new Set<number>();
		let why: Problem | null = null;
		for (const [i, { id, values }] of back.entries()) {
			const [first] = taken[i] ?? [];
			const problem = first ? await takenSince(this.db, first, settings) : this.ahead.inHalfWritten(values, settings);
			if (!problem) continue;
			ids.add(id);
			why ??= problem;
		}
		return { ids, why, back: back.filter((b) => !ids.has(b.id)) };
	}

	/** What contacts of a chunk would get back, found by taking the edit off a copy of it. */
	async #comingBack(name: string, serial: number, fields: readonly FieldId[], key: FieldId): Promise<ComingBack[]> {
		const tx = this.db.transaction([...CHUNK_STORES, 'history'] as const);
		const history = new HistoryValues(tx);
		const records = (await history.of(name)).filter((r) => !r.undone && fields.some((f) => f in r.after));
		const chunk = records.length > 0 ? await getChunk(tx, serial) : null;
		const found: ComingBack[] = [];
		for (const record of chunk ? records : []) {
			if (!chunk) break;
			const i = positionOf(record.contactId);
			const layers = await history.layers(chunk, i);
			const place = layers.findIndex((l) => l.record === record);
			if (place < 0 || chunk.alive[i] !== 1) continue;
			// A copy that is never written.
			const before = rowValues(chunk.columns, i);
			takeOff(chunk, i, layers, place, history);
			const then = rowValues(chunk.columns, i);
			const values: ContactValues = { [key]: then[key] };
			for (const f of fields) if (then[f] && then[f] !== before[f]) values[f] = then[f];
			found.push({ id: record.contactId, values });
		}
		return found;
	}
}
