import type { ContactQuery } from '#domain/contact';
import { ok } from '#domain/result';
import type { QueryApi, News } from '../contract';
import { defaultProfile } from '#domain/scoring-profile';
import { scoreContact } from '../pipeline/score/index';
import { exportContacts, type ExportRow } from '../export/contacts';
import { readContacts } from '../store/contacts';
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

async function exportRows(s: Snapshot, ids: Uint32Array): Promise<ExportRow[]> {
	const db = await openStore();
	const rows: ExportRow[] = [];
	for (let at = 0; at < ids.length; at += EXPORT_PAGE)
		for (const c of await readContacts(db, ids.subarray(at, at + EXPORT_PAGE)))
			rows.push({
				externalId: c.externalId, values: c.values, score: c.score, tier: tierOf(c.score, s.settings.tierThresholds),
				keyFactors: scoreContact(c.values, defaultProfile(), c.scoredAt, s.settings.tierThresholds).keyFactors
			});
	return rows;
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
		const rows = await exportRows(s, options.ids ?? idsOf(s, q));
		const made = await exportContacts(rows, format, { ...options, customFields: s.settings.customFields, tierScheme: s.settings.tierScheme });
		return ok({ blob: made.blob, rows: rows.length, neutralised: made.neutralised });
	}
};
