import { fieldDefinition, type FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import type { UndoEffect } from '#domain/undo-import';
import { CHUNK_STORES, getChunk } from '../store/contacts';
import { positionOf, serialOf } from '../store/contact-id';
import { readSettings } from '../store/settings';
import { openStore } from './context';
import { HistoryValues, takeOff } from './layers';

/** PipelineApi.undoEffect: what undoEvent would do, by doing it to a copy that is never written. */
export async function undoEffect(contactId: number, eventId: string): Promise<Result<UndoEffect>> {
	const db = await openStore();
	const { customFields } = await readSettings(db);
	const cut = eventId.lastIndexOf('#');
	const tx = db.transaction([...CHUNK_STORES, 'history'] as const);
	const history = new HistoryValues(tx);
	const record = (await history.of(eventId.slice(0, cut)))[Number(eventId.slice(cut + 1))];
	const chunk = await getChunk(tx, serialOf(contactId));
	const i = positionOf(contactId);
	if (record?.contactId !== contactId || !chunk || chunk.alive[i] !== 1) return fail('contactGone', {});
	const layers = await history.layers(chunk, i);
	const n = layers.findIndex((l) => l.record === record);
	if (n < 0) return fail('contactGone', {});
	const fields = Object.keys(record.after) as FieldId[];
	const value = (field: FieldId): string | null => chunk.columns.get(field)?.[i] ?? null;
	const before = new Map(fields.map((f) => [f, value(f)]));
	const kept = new Set(takeOff(chunk, i, layers, n, history));
	const line = (field: FieldId): UndoEffect['back'][number] => ({
		field,
		label: fieldDefinition(field, customFields).label,
		now: before.get(field) ?? null,
		then: value(field)
	});
	return ok({
		back: fields.filter((f) => !kept.has(f)).map(line),
		kept: [...kept].map(line),
		later: layers.length - 1 - n,
		apart: record.kind === 'merged' && record.incoming !== null
	});
}
