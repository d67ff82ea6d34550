import type { ContactDetail, HistoryEvent, Provenance } from '#domain/contact';
import { hasArrived } from '#domain/deliveries/arrived';
import { DELIVERY_STATUSES } from '#domain/delivery';
import { CHUNK_ROWS, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { rowPlace } from '#domain/imports/parts';
import { tierOf } from '#domain/scoring/tier-schemes';
import { safeLink } from '../connectors/address';
import { judgeContact } from '../scoring/judge';
import { axesOf, nextTier, reasonsOf } from '../pipeline/score/index';
import { batchChunks, readBatches, statusAt } from '../store/batches';
import { positionOf, serialOf } from '../store/contact-id';
import { readChunks, readContacts, type StoredContact } from '../store/contacts';
import { openStore, type Store } from '../store/engine/open';
import { isUnsure, readEntries } from '../store/outbox';
import { wallClock } from '../imports/context';
import { readTakeBack, TAKE_BACK_STATES } from '../store/replaced';
import { readPastScores } from '../store/scores';
import { readOverride } from '../store/scoring';
import { sourceRow } from '../store/chunks/source-rows';
import type { StoredChunk } from '../store/schema';
import { historyKeyOf } from '../store/touched';
import { rawCells } from './raw-cells';
import { scoredBy } from './scored-by';
import { isSentOtherwise } from './sent-otherwise';
import { toldOn } from './told-on';
import type { Snapshot } from './snapshot';

/** QueryApi.contact: everything known of one contact, its score explained as it stands now. */
export async function contactDetail(s: Snapshot, id: number): Promise<ContactDetail | null> {
	const db = await openStore();
	const [contact] = await readContacts(db, [id]);
	const [chunk] = await readChunks(db, [serialOf(id)]);
	if (!contact || !chunk) return null;
	const i = positionOf(id);
	const deliveries = await deliveriesOf(db, contact);
	// Rows of one file are merged at one moment, one after the other: the last of them is the newest.
	const changed = (await changes(db, s, chunk, i, id)).reverse();
	const history = [...changed, created(s, chunk, i), ...deliveries.flatMap(deliveryEvents)].sort(
		(a, b) => b.at - a.at || (a.kind === 'created' ? 1 : b.kind === 'created' ? -1 : 0)
	);
	return {
		id,
		externalId: contact.externalId,
		values: contact.values,
		...(await explained(db, s, contact)),
		provenance: await provenance(db, s, chunk, i, contact.values, changed),
		history,
		deliveries,
		createdAt: contact.createdAt,
		updatedAt: contact.updatedAt
	};
}

/** The score with everything that is said of it, for the moment that it belongs to. */
async function explained(
	db: Store,
	s: Snapshot,
	{ id, values, score: inForce, scoredAt }: StoredContact
): Promise<Pick<ContactDetail, 'score' | 'details'>> {
	const { scoringProfile: profile, tierThresholds: thresholds } = s.settings;
	const { judge } = scoredBy(s, {});
	const { score: judged, rules, learned } = judgeContact(values, judge, scoredAt, thresholds);
	const score = { ...judged, contributions: toldOn(judged.contributions, values, wallClock()) };
	const [byHand, past] = await Promise.all([readOverride(db, id), readPastScores(db, serialOf(id), positionOf(id))]);
	return {
		score: byHand ? { ...score, score: byHand.score, tier: tierOf(byHand.score, thresholds) } : score,
		details: {
			axes: axesOf(values, profile, scoredAt),
			reasons: reasonsOf(score.contributions),
			next:
				byHand || learned
					? null
					: nextTier(values, profile, scoredAt, thresholds, (v) => judgeContact(v, judge, scoredAt, thresholds).score.score),
			byHand: byHand && { score: byHand.score, at: byHand.at, by: byHand.by, why: byHand.why },
			rules,
			learned: learned && { name: s.model?.name ?? '', ...learned },
			past: [...past, { at: scoredAt, score: inForce }]
		}
	};
}

function created(s: Snapshot, chunk: StoredChunk, i: number): HistoryEvent {
	const manifest = s.imports.get(chunk.importId);
	return {
		id: 'created',
		at: chunk.createdAt[i] ?? 0,
		by: manifest?.user ?? '',
		kind: 'created',
		code: 'historyCreated',
		params: rowPlace(manifest?.file.name ?? '', manifest?.setup?.parts, chunk.rows[i] ?? 0),
		changes: [],
		undoable: false
	};
}

async function changes(db: Store, s: Snapshot, chunk: StoredChunk, i: number, id: number): Promise<HistoryEvent[]> {
	const events: HistoryEvent[] = [];
	for (const key of (chunk.touchedBy[i] ?? []).map(historyKeyOf)) {
		const records = (await db.get('history', key)) ?? [];
		records.forEach((r, n) => {
			if (r.contactId !== id) return;
			const fields = Object.keys(r.after) as FieldId[];
			events.push({
				id: `${key}#${n}`,
				at: r.at,
				by: r.by,
				kind: r.undone ? 'undone' : r.kind,
				code: r.kind === 'merged' ? 'historyMerged' : 'historyEdited',
				params: { by: r.by, ...placeIn(s, r.importId, r.row ?? 0), match: r.matchType ?? '' },
				changes: fields.map((field) => ({ field, before: r.before[field] ?? null, after: r.after[field] ?? null })),
				undoable: !r.undone
			});
		});
	}
	return events;
}

const placeIn = (s: Snapshot, importId: string | null, row: number): { file: string; row: number } => {
	const manifest = importId === null ? undefined : s.imports.get(importId);
	return rowPlace(manifest?.file.name ?? '', manifest?.setup?.parts, row);
};

/** Who gave a field its value by an edit, or in a merge that was corrected by hand: the newest change that holds; '' = nobody says. */
const editorOf = (newestFirst: readonly HistoryEvent[], field: FieldId): string =>
	newestFirst.find((e) => e.kind !== 'undone' && e.changes.some((c) => c.field === field))?.by ?? '';

/** Field → where its value came from; the raw cell is the proof. */
async function provenance(
	db: Store,
	s: Snapshot,
	chunk: StoredChunk,
	i: number,
	values: ContactValues,
	changed: readonly HistoryEvent[]
): Promise<ContactDetail['provenance']> {
	const result: ContactDetail['provenance'] = {};
	const raw = new Map<string, string[] | null>();
	async function rawRow(importId: string, row: number): Promise<string[] | null> {
		const key = `${importId}/${row}`;
		if (!raw.has(key)) raw.set(key, row > 0 ? await sourceRow(db, importId, row) : null);
		return raw.get(key) ?? null;
	}
	for (const field of Object.keys(values) as FieldId[]) {
		const origin = chunk.origins[i]?.[field];
		const [source, row, at] = origin ?? [chunk.importId, chunk.rows[i] ?? 0, chunk.createdAt[i] ?? 0];
		// Typed in the fix grid before the row went in (IMP-8): the row's own cell says what it was.
		const fixed = source === 'edit' && row > 0 && row === chunk.rows[i];
		const manifest = s.imports.get(fixed ? chunk.importId : source);
		const byHand = source === 'edit' || manifest?.method === 'manual';
		const cells = fixed ? await rawRow(chunk.importId, row) : byHand ? null : await rawRow(source, row);
		const place = placeIn(s, source, row);
		result[field] = {
			kind: byHand ? 'edit' : 'import',
			importId: byHand ? null : source,
			fileName: byHand || !manifest ? null : place.file,
			row: byHand ? null : place.row,
			raw: cells && manifest ? rawCells(cells, manifest.setup?.mapping ?? [], field, values) : null,
			at,
			by: source === 'edit' && !fixed ? editorOf(changed, field) : (manifest?.user ?? '')
		} satisfies Provenance;
	}
	return result;
}

async function deliveriesOf(db: Store, contact: StoredContact): Promise<ContactDetail['deliveries']> {
	const { id } = contact;
	const destinations = new Map((await db.getAll('destinations')).map((d) => [d.id, d]));
	const found: (ContactDetail['deliveries'][number] & { place: string })[] = [];
	/** Destinations of which the newest delivery that stands there was found. */
	const there = new Set<string>();
	for (const batch of await readBatches(db))
		// One in memory at a time: its records are large.
		for await (const chunk of batchChunks(db, batch)) {
			const i = chunk.contactIds.indexOf(id);
			if (i < 0) continue;
			const back = batch.takenBack ? await readTakeBack(db, batch.id, chunk.n) : null;
			const isBack = back?.status[i] === TAKE_BACK_STATES.indexOf('done');
			const stands = hasArrived(statusAt(chunk, i)) && !isBack && !there.has(batch.destinationId);
			if (stands) there.add(batch.destinationId);
			const silent =
				!hasArrived(statusAt(chunk, i)) && isUnsure(await readEntries(db, batch.id), batch, chunk.n * CHUNK_ROWS + i, statusAt(chunk, i));
			found.push({
				batchId: batch.id,
				place: [batch.destinationId, ...(batch.sentTo ?? [])].join('\n'),
				destination: destinations.get(batch.destinationId)?.name ?? '',
				status: DELIVERY_STATUSES[chunk.status[i] ?? 0] ?? 'waiting',
				at: chunk.at[i] || batch.createdAt,
				crmId: chunk.crmIds[i] ?? null,
				link: safeLink(chunk.links[i]),
				reason: chunk.reasons[i] ?? null,
				...(silent && { unanswered: true as const }),
				...(stands && isSentOtherwise(contact, batch, chunk, i, destinations.get(batch.destinationId)) && { changedSince: true }),
				...(isBack &&
					batch.takenBack && { takenBack: { at: batch.takenBack.at, by: batch.takenBack.by, ...(back.reasons[i] && { gone: true }) } })
			});
		}
	return withLeftBehind(found.sort((a, b) => b.at - a.at));
}

/**
 * Of a contact that stands at one place as several records, marks those that no delivery reaches any more, once each. Told by the links: an
 * id without one may be that of a request. @param newestFirst
 */
function withLeftBehind(newestFirst: (ContactDetail['deliveries'][number] & { place: string })[]): ContactDetail['deliveries'] {
	const known = new Map<string, Set<string>>();
	return newestFirst.map(({ place, ...d }) => {
		if (!hasArrived(d.status) || d.takenBack || d.crmId === null || d.link === null) return d;
		const records = known.get(place) ?? new Set();
		const isOld = records.size > 0 && !records.has(d.crmId);
		known.set(place, records.add(d.crmId));
		return isOld ? { ...d, leftBehind: true } : d;
	});
}

/** What happened there; what waits or was cancelled did not. */
function deliveryEvents(d: ContactDetail['deliveries'][number]): HistoryEvent[] {
	if (d.status === 'waiting' || d.status === 'sent' || d.status === 'cancelled') return [];
	const rejected = d.status === 'rejected';
	const delivered: HistoryEvent = {
		id: `delivery/${d.batchId}`,
		at: d.at,
		by: '',
		kind: rejected ? 'rejected' : 'delivered',
		code: rejected ? 'historyRejected' : 'historyDelivered',
		params: { destination: d.destination, status: d.status, reason: d.reason ?? '' },
		changes: [],
		undoable: false
	};
	if (!d.takenBack) return [delivered];
	return [
		{
			...delivered,
			id: `delivery/${d.batchId}/back`,
			at: d.takenBack.at,
			by: d.takenBack.by,
			code: d.takenBack.gone ? 'historyTakenBackGone' : 'historyTakenBack',
			params: { destination: d.destination }
		},
		delivered
	];
}
