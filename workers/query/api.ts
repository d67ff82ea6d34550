import type { ContactQuery } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { ok } from '#domain/result';
import type { QueryApi, News } from '../contract';
import { defaultProfile } from '#domain/scoring-profile';
import { scoreContact } from '../pipeline/score/index';
import { exportContacts, type ExportRow } from '../export/contacts';
import { readContacts, type StoredContact } from '../store/contacts';
import { openStore } from '../store/open';
import { contactDetail } from './detail';
import { facets, scoreSummary } from './facets';
import { toRow } from './rows';
import { idAt, select } from './select';
import { hear, snapshot, type Snapshot } from './snapshot';
import { tierOf } from '#domain/tier-schemes';

const PAGE_LIMIT = 200;
const EXPORT_PAGE = 2000;

new BroadcastChannel('muster').onmessage = (e: MessageEvent<News>) => hear(e.data);

const idsOf = (s: Snapshot, q: ContactQuery): Uint32Array => select(s, q).map((place) => idAt(s, place));

/** Pages of contacts in the order of their ids: an export holds one at a time. */
async function* pagesOf(ids: Uint32Array): AsyncGenerator<StoredContact[]> {
	const db = await openStore();
	for (let at = 0; at < ids.length; at += EXPORT_PAGE) yield await readContacts(db, ids.subarray(at, at + EXPORT_PAGE));
}

async function* exportRows(s: Snapshot, ids: Uint32Array): AsyncGenerator<ExportRow> {
	for await (const page of pagesOf(ids))
		for (const c of page)
			yield {
				externalId: c.externalId, values: c.values, score: c.score, tier: tierOf(c.score, s.settings.tierThresholds),
				keyFactors: scoreContact(c.values, defaultProfile(), c.scoredAt, s.settings.tierThresholds).keyFactors
			};
}

/** Fields with a value in any of the contacts: known before the first row is written, no row has to be kept. */
async function fieldsOf(ids: Uint32Array): Promise<Set<FieldId>> {
	const fields = new Set<FieldId>();
	for await (const page of pagesOf(ids)) for (const c of page) for (const field of Object.keys(c.values)) fields.add(field as FieldId);
	return fields;
}

/** What query.worker offers to the window. Reads only. */
export const queryApi: QueryApi = {
	ping: async () => 'pong',
	count: async (q) => select(await snapshot(), q).length,
	async page(q, offset, limit) {
		const s = await snapshot();
		const places = select(s, q);
		const ids = Array.from(places.subarray(offset, offset + Math.min(limit, PAGE_LIMIT)), (p) => idAt(s, p));
		const rows = (await readContacts(await openStore(), ids)).map((c) => toRow(s, c));
		return { total: places.length, rows };
	},
	facets: async (q) => facets(await snapshot(), q),
	ids: async (q) => idsOf(await snapshot(), q),
	contact: async (id) => contactDetail(await snapshot(), id),
	scoreSummary: async (q) => scoreSummary(await snapshot(), q),
	async exportContacts(q, format, options) {
		const s = await snapshot();
		const { ids = idsOf(s, q), ...how } = options;
		const fields = options.report || format === 'vcard' ? [] : await fieldsOf(ids);
		return ok(await exportContacts(exportRows(s, ids), format, { ...how, fields, customFields: s.settings.customFields, tierScheme: s.settings.tierScheme }));
	}
};
