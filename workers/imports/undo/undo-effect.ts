import { fieldDefinition, type FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import type { UndoEffect } from '#domain/imports/undo-import';
import { CHUNK_STORES, getChunk } from '../../store/contacts';
import { positionOf, serialOf } from '../../store/contact-id';
import type { Store } from '../../store/engine/open';
import type { HistoryRecord, StoredChunk } from '../../store/schema';
import { readSettings } from '../../store/settings';
import { openStore } from '../context';
import { HistoryValues, takeOff } from '../contacts/layers';

/** A change of a contact taken off a copy that is never written. */
export interface TakenOff {
	record: HistoryRecord;
	/** The copy, and the contact's place in it. */
	chunk: StoredChunk;
	i: number;
	/** What the fields of the change were until now. */
	before: Map<FieldId, string | null>;
	kept: Set<FieldId>;
	/** Changes after it. */
	later: number;
}

/** Takes a change off a copy of its contact; null = one of them is gone. */
export async function takenOff(db: Store, contactId: number, eventId: string): Promise<TakenOff | null> {
	const cut = eventId.lastIndexOf('#');
	const tx = db.transaction([...CHUNK_STORES, 'history'] as const);
	const history = new HistoryValues(tx);
	const record = (await history.of(eventId.slice(0, cut)))[Number(eventId.slice(cut + 1))];
	const chunk = await getChunk(tx, serialOf(contactId));
	const i = positionOf(contactId);
	if (record?.contactId !== contactId || !chunk || chunk.alive[i] !== 1) return null;
	const layers = await history.layers(chunk, i);
	const n = layers.findIndex((l) => l.record === record);
	if (n < 0) return null;
	const before = new Map((Object.keys(record.after) as FieldId[]).map((f) => [f, chunk.columns.get(f)?.[i] ?? null]));
	const kept = new Set(takeOff(chunk, i, layers, n, history));
	return { record, chunk, i, before, kept, later: layers.length - 1 - n };
}

/** PipelineApi.undoEffect: what undoEvent would do, by doing it to a copy that is never written. */
export async function undoEffect(contactId: number, eventId: string): Promise<Result<UndoEffect>> {
	const db = await openStore();
	const { customFields } = await readSettings(db);
	const off = await takenOff(db, contactId, eventId);
	if (!off) return fail('contactGone', {});
	const { record, chunk, i, before, kept, later } = off;
	const line = (field: FieldId): UndoEffect['back'][number] => ({
		field,
		label: fieldDefinition(field, customFields).label,
		now: before.get(field) ?? null,
		then: chunk.columns.get(field)?.[i] ?? null
	});
	return ok({
		back: [...before.keys()].filter((f) => !kept.has(f)).map(line),
		kept: [...kept].map(line),
		later,
		apart: record.kind === 'merged' && record.incoming !== null
	});
}
