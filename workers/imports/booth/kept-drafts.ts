import { keptCompletionSchema, keptDraftSchema, type KeptCompletion, type KeptDraft } from '#domain/booth/booth';
import { KEPT_COMPLETION, KEPT_DRAFT, keptKey, keptKeys, placeIn, readCapture } from '../../store/captures';
import { openStore } from '../context';

/**
 * PipelineApi.keepDraft: null forgets it; `completing` = the visitor whose draft it is, null = a new one's. `place` = the page's own: two
 * tabs of the booth never write the same.
 */
export async function keepDraft(draft: KeptDraft | null, completing: string | null = null, place = 0): Promise<void> {
	const db = await openStore();
	const key = keptKey(completing === null ? KEPT_DRAFT : KEPT_COMPLETION, place);
	if (draft) await db.put('settings', completing === null ? draft : { id: completing, draft }, key);
	else await db.delete('settings', key);
}

/** PipelineApi.keptDraft: the visitor that a page was closed over; null = none. */
export async function keptDraft(place = 0): Promise<KeptDraft | null> {
	const parsed = keptDraftSchema.safeParse(await (await openStore()).get('settings', keptKey(KEPT_DRAFT, place)));
	return parsed.success ? (parsed.data as KeptDraft) : null;
}

/** PipelineApi.keptCompletion: the visitor of the event that a page was closed over while it was completed; null = none. */
export async function keptCompletion(eventId: string, place = 0): Promise<KeptCompletion | null> {
	const db = await openStore();
	const parsed = keptCompletionSchema.safeParse(await db.get('settings', keptKey(KEPT_COMPLETION, place)));
	if (!parsed.success) return null;
	const found = await readCapture(db, eventId, parsed.data.id);
	return found && !found.gone ? (parsed.data as KeptCompletion) : null;
}

/** PipelineApi.keptPlaces: where a visitor of the event, or a new one, is kept, ascending. */
export async function keptPlaces(eventId: string): Promise<number[]> {
	const db = await openStore();
	const keys = [
		...(await db.getAllKeys('settings', keptKeys(KEPT_DRAFT))),
		...(await db.getAllKeys('settings', keptKeys(KEPT_COMPLETION)))
	];
	const places = [...new Set(keys.map((key) => placeIn(String(key))))].sort((a, b) => a - b);
	const kept = await Promise.all(
		places.map(async (place) => (await keptDraft(place)) !== null || (await keptCompletion(eventId, place)) !== null)
	);
	return places.filter((_, i) => kept[i]);
}
