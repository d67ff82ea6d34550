import { scoredBy } from './scored-by';
import { sortField, type ContactQuery } from '#domain/contact';
import type { FieldFilter } from '#domain/contacts/field-filter';
import { standardField, type FieldId } from '#domain/fields';
import type { QueryApi, ToldNews } from '../contract';
import { later } from '../later';
import { speak } from '../speak';
import { positionOf, serialOf } from '../store/contact-id';
import { openStore } from '../store/engine/open';
import { loadFigures, readFigure } from './campaign-places';
import { contactsAt } from './contact-values';
import { refreshDeliveries, rejectedIn, waitingIn } from './deliveries';
import { facets, scoreSummary } from './facets';
import { fieldValues } from './field-values';
import { fieldsComplete, readSomeFields } from './field-bits';
import { columnComplete, readSomeColumn } from './column-kinds';
import { DEFAULT_SORT, needsTexts, orderAhead } from './orders';
import { idBits } from './id-bits';
import { idAt } from './places';
import { matching, select, selectPart } from './select';
import { hear, isBehind, snapshot, wholeSnapshot, type Snapshot } from './snapshot';
import { readSomeTexts, textsComplete } from './texts';

const PAGE_LIMIT = 200;
/** How long a page waits for texts that are still being read, ms; then it shows what was found so far. */
const PATIENCE = 80;

const [loadRows, loadDetail, loadExport, loadAudit] = [
	() => import('./rows'),
	() => import('./detail'),
	() => import('./export'),
	() => import('./audit')
];
const loadCounted = () => import('./insights');
const loadToCall = () => import('./to-call');
const loadNames = () => import('./names');
const loadOtherwise = () => import('./sent-otherwise');
const [audit, counted] = [later(loadAudit), later(loadCounted)];

/** Loads what was not called yet, so that a version of the app that is replaced on its server while this one is open goes on working. */
export async function loadTheRest(): Promise<void> {
	for (const load of [loadRows, loadDetail, loadExport, loadAudit, loadCounted, loadToCall, loadOtherwise, loadFigures, loadNames])
		await load();
}

new BroadcastChannel('muster').onmessage = (e: MessageEvent<ToldNews>) => hear(e.data);

/**
 * What a query looks in beside the heads: the texts of all contacts, the columns of field filters, the field that it is in the order of.
 */
interface Wanted {
	texts: boolean;
	fields: readonly FieldFilter[];
	order?: FieldId | null;
}
const complete = ({ chunks }: Snapshot, { texts, fields, order }: Wanted): boolean =>
	(!texts || textsComplete(chunks)) && fieldsComplete(chunks, fields) && (!order || columnComplete(chunks, order));

/**
 * The store as of now with what is wanted of all its contacts; once `ms` are over, with what is here. At least some is read, so that a
 * small list is always looked through whole.
 */
async function having(take: () => Promise<Snapshot>, wanted: Wanted, ms = Infinity): Promise<Snapshot> {
	const from = performance.now();
	for (;;) {
		// Anew after every piece: what changed meanwhile has other values.
		const s = await take();
		if (complete(s, wanted)) return s;
		const db = await openStore();
		if (wanted.order && !columnComplete(s.chunks, wanted.order)) await readSomeColumn(db, s.chunks, wanted.order);
		else if (!fieldsComplete(s.chunks, wanted.fields)) await readSomeFields(db, s.chunks, wanted.fields);
		else await readSomeTexts(db, s.chunks);
		if (performance.now() - from > ms) return s;
	}
}

/** The store as of now, with all that the query looks in. */
async function ready(q: ContactQuery, ordered: boolean, ms = Infinity): Promise<Snapshot> {
	const take = q.delivery ? wholeSnapshot : snapshot;
	const fields = q.fields ?? [];
	const sort = q.sort ?? DEFAULT_SORT;
	if (q.campaign) await readFigure(q.campaign);
	const texts = ordered && needsTexts(sort);
	const order = ordered ? sortField(sort.by) : null;
	// Countries are in the order of their names, in the language of the screen.
	if (order && standardField(order)?.type === 'country') await speak(await openStore());
	// An order is of all contacts or none: it is waited for, however long that takes.
	if (texts || order) await having(take, { texts, fields: [], order });
	const s = await having(take, { texts: texts || !!q.search, fields, order }, ms);
	if (ordered) await orderAhead(s, sort, scoredBy(s, q).by);
	return s;
}

let background: Promise<unknown> | null = null;
const ahead: Wanted = { texts: true, fields: [] };

/** Whoever looks at the list may search next, and waits for the rest of what is filtered. A failure shows where it is asked for. */
function readInBackground(fields: readonly FieldFilter[]): void {
	ahead.fields = fields;
	background ??= having(snapshot, ahead)
		.catch(() => undefined)
		.finally(() => {
			background = null;
		});
}

async function page(q: ContactQuery, offset: number, limit: number, fields: readonly FieldId[] = []): ReturnType<QueryApi['page']> {
	// What explains scores is large: it comes beside the data, and not to who only counts.
	const [s, { toRow }] = await Promise.all([ready(q, true, PATIENCE), loadRows()]);
	const by = scoredBy(s, q);
	const partial = isBehind(s) || !complete(s, { texts: !!q.search, fields: q.fields ?? [] });
	const { total, places } = selectPart(s, q, offset, offset + Math.min(limit, PAGE_LIMIT));
	const found = await contactsAt(await openStore(), s, places, true);
	readInBackground(q.fields ?? []);
	return { total, rows: found.map((row) => toRow(s, by, row, fields)), ...(partial ? { partial } : {}) };
}

/** Which contacts are there, with the states of deliveries as of now. */
async function present(): Promise<(id: number) => boolean> {
	const { chunks } = await snapshot();
	await refreshDeliveries(await openStore());
	const alive = new Map(chunks.map((c) => [c.serial, c.alive]));
	return (id) => alive.get(serialOf(id))?.[positionOf(id)] === 1;
}

/** What query.worker offers to the window. Reads only. */
export const queryApi: QueryApi = {
	ping: async () => 'pong',
	hear: async (news) => hear(news),
	auditPage: audit('readPage'),
	verifyAudit: audit('verifyAudit'),
	exportAudit: audit('exportAudit'),
	insights: counted('insights'),
	exportEvents: counted('exportEvents'),
	page,
	count: async (q) => matching(await ready(q, false), q).count,
	waiting: async (groups) => waitingIn(groups, await present()),
	async resendable(batchId, resent) {
		const again = new Set(resent);
		return rejectedIn(batchId, await present()).filter((id) => !again.has(id)).length;
	},
	toCall: async (most) => later(loadToCall)('toCall')(most, page),
	names: later(loadNames)('names'),
	facets: async (q) => facets(await ready(q, false), q),
	fieldValues: async (q, field) => fieldValues(await openStore(), () => ready(q, false), q, field),
	async ids(q) {
		const s = await ready(q, true);
		return select(s, q).map((place) => idAt(s, place));
	},
	idBits: async (q) => idBits(await ready(q, true), q),
	personReport: later(() => import('../privacy/report'))('personReport'),
	contact: async (id) => later(loadDetail)('contactDetail')(await snapshot(), id),
	scoreSummary: async (q) => scoreSummary(await ready(q, false), q),
	exportContacts: async (q, format, options, onProgress) => {
		const s = options.ids ? await snapshot() : await ready(q, true);
		return later(loadExport)('exportQuery')(await openStore(), s, q, format, { ...options, ...(onProgress && { onProgress }) });
	},
	stopExport: later(loadExport)('stopExport')
};
