import type { ContactQuery } from '#domain/contact';
import { ok } from '#domain/result';
import { tierOf } from '#domain/scoring/tier-schemes';
import type { Exported, QueryApi } from '../contract';
import { exportContacts, type ExportRow } from '../export/contacts';
import { keyFactorsOf } from '../scoring/judge';
import { positionOf, serialOf } from '../store/contact-id';
import type { Store } from '../store/engine/open';
import { deviceId, externalId } from '../store/settings';
import { scoreAt } from './chunk-index';
import { contactsAt, fieldsOf } from './contact-values';
import { chunkAt, idAt, PLACES, positionAt } from './places';
import { scoredBy, type ScoredBy } from './scored-by';
import { select } from './select';
import type { Snapshot } from './snapshot';

/** Contacts held at a time. In the order of scores each touches many chunks, so that few would read them over and over. */
const EXPORT_PAGE = 10_000;

/** Places of contacts by id, in their order; those deleted meanwhile are left out. */
function placesOf(s: Snapshot, ids: Uint32Array): Uint32Array {
	const bySerial = new Map(s.chunks.map((c, at) => [c.serial, at]));
	const places = new Uint32Array(ids.length);
	let n = 0;
	for (const id of ids) {
		const at = bySerial.get(serialOf(id));
		if (at !== undefined && s.chunks[at]?.alive[positionOf(id)] === 1) places[n++] = at * PLACES + positionOf(id);
	}
	return places.subarray(0, n);
}

/** Called with how many of all contacts are written. */
type OnProgress = (done: number, total: number) => void;
/** Contacts from one word of progress to the next. */
const TELL_EACH = 1000;

/** Raised by each word to stop: exports that began before it end. */
let stops = 0;
export function stopExport(): void {
	stops++;
}

async function* rowsOf(
	db: Store,
	s: Snapshot,
	{ by, judge, thresholds }: ScoredBy,
	places: Uint32Array,
	isStopped: () => boolean,
	onProgress?: OnProgress
): AsyncGenerator<ExportRow> {
	const device = await deviceId(db);
	let done = 0;
	for (let at = 0; at < places.length && !isStopped(); at += EXPORT_PAGE)
		for (const { place, values, scoredAt } of await contactsAt(db, s, places.subarray(at, at + EXPORT_PAGE), false)) {
			if (done++ % TELL_EACH === 0) {
				if (isStopped()) return;
				onProgress?.(done - 1, places.length);
			}
			const score = scoreAt(s.chunks[chunkAt(place)]!, positionAt(place), by);
			yield {
				externalId: externalId(device, idAt(s, place)),
				values,
				score,
				tier: tierOf(score, thresholds),
				keyFactors: keyFactorsOf(values, judge, scoredAt, thresholds)
			};
		}
	onProgress?.(places.length, places.length);
}

/** QueryApi.exportContacts over one moment of the store; null = it was stopped. */
export async function exportQuery(
	db: Store,
	s: Snapshot,
	q: ContactQuery,
	format: Parameters<QueryApi['exportContacts']>[1],
	options: Parameters<QueryApi['exportContacts']>[2] & { onProgress?: OnProgress }
): Promise<Exported | null> {
	const begun = stops;
	const isStopped = (): boolean => stops !== begun;
	const { ids, onProgress, ...how } = options;
	const places = ids ? placesOf(s, ids) : select(s, q);
	const fields = options.report || format === 'vcard' ? [] : await fieldsOf(db, s, places);
	const file = await exportContacts(rowsOf(db, s, scoredBy(s, q), places, isStopped, onProgress), format, {
		...how,
		fields,
		customFields: s.settings.customFields,
		tierScheme: s.settings.tierScheme
	});
	return isStopped() ? null : ok(file);
}
