import { captureDraftSchema, captureValues, type BoothEvent, type BoothTally, type CaptureDraft } from '#domain/booth';
import type { ContactValues } from '#domain/chunk';
import type { ImportManifest } from '#domain/import';
import { localDay } from '#domain/local-day';
import { enabledTypes } from '#domain/match-rules';
import { isSettledByPolicy, MATCH_TYPES, type MatchType } from '#domain/match';
import { ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/table-definition';
import { findCandidatePairs } from '../pipeline/match/index';
import { tell } from '../news';
import { asWriter } from '../locks';
import { readContacts } from '../store/contacts';
import { take } from '../store/counters';
import { withDeadline } from '../store/deadline';
import { readImport } from '../store/imports';
import { journalIn } from '../store/journal';
import type { Store } from '../store/open';
import { readScoring } from '../store/scoring';
import { readSettings, userName } from '../store/settings';
import { appendTo, emptyManifest, writeTx } from './append';
import { cleanOne } from './clean-one';
import { openStore, wallClock } from './context';
import { mergeOne } from './merge-one';
import { likeThese, noteWritten } from './stored-keys';

/** In `settings`: the visitor who is being typed, so that a killed page loses nobody. Goes in the transaction that saves. */
const DRAFT = 'boothDraft';
/** The import that an event's visitors are in: one that was taken back as a whole (IMP-13) stays as it is, and another begins. */
async function importOf(event: BoothEvent, read: (id: string) => Promise<ImportManifest | null | undefined>): Promise<{ id: string; manifest: ImportManifest | null }> {
	for (let n = 1; ; n++) {
		const id = `booth-${event.id}${n > 1 ? `-${n}` : ''}`;
		const manifest = (await read(id)) ?? null;
		if (!manifest?.undone && !manifest?.undoing) return { id, manifest };
	}
}

/** PipelineApi.keepDraft: null forgets it. */
export async function keepDraft(draft: CaptureDraft | null): Promise<void> {
	const db = await openStore();
	if (draft) await db.put('settings', draft, DRAFT);
	else await db.delete('settings', DRAFT);
}

/** PipelineApi.keptDraft: the visitor that a page was closed over; null = none. */
export async function keptDraft(): Promise<CaptureDraft | null> {
	const parsed = captureDraftSchema.safeParse(await (await openStore()).get('settings', DRAFT));
	return parsed.success ? (parsed.data as CaptureDraft) : null;
}

/**
 * PipelineApi.capture (CAP-1): cleans and checks a visitor by the rules of an import, with email or phone as what is
 * required (VAL-5), and saves: into the contact that has the same primary key (DUP-7) or that the user chose (`into`), else as
 * a new contact of the event. The draft goes away in the same transaction, so that a kill in between neither loses nor doubles.
 */
export async function capture(event: BoothEvent, draft: CaptureDraft, into: number | null): Promise<Result<{ id: number; merged: boolean; tally: BoothTally }>> {
	return asWriter(async () => {
		const db = await openStore();
		const settings = await readSettings(db);
		const at = wallClock();
		const { values, issues } = cleanOne(captureValues(event, draft, localDay(at)), { ...settings, requiredPolicy: 'emailOrPhone' });
		const error = issues.find((i) => i.severity === 'error');
		if (error) return { ok: false, problem: { code: error.code, params: error.params } };
		const by = await userName(db);
		const found = into === null ? await sameKey(db, values, primaryKeyOf(settings.table), enabledTypes(settings)) : { id: into, type: null };
		const known = found && (await readContacts(db, [found.id]))[0];
		const scoring = await readScoring(db);
		const tx = writeTx(db);
		const serials = new Set<number>();
		const own = await importOf(event, (name) => tx.objectStore('imports').get(name));
		const before = own.manifest ?? emptyManifest(own.id, await take(tx, 'nextOrdinal'), at, by, 'booth', event.name);
		const row = before.rowsTotal + 1;
		await tx.objectStore('imports').put({ ...before, file: { ...before.file, name: event.name } }, before.id);
		const merged = known && await mergeOne(tx, known.id, { row, values: { ...values, eventVisits: String((Number(known.values.eventVisits) || 0) + 1) }, matchType: found.type, decidedBy: found.type ? 'rule' : 'user', picks: {} },
			{ importId: before.id, rule: 'newestWins', historyKey: `${before.id}/b${row}`, at, by, scoring }, serials);
		const [id = 0] = merged ? [known.id] : await appendTo(tx, before.id, [{ values, row }], at, by, serials, scoring);
		const now = (await tx.objectStore('imports').get(before.id)) ?? before;
		const day = localDay(at);
		const next: ImportManifest = {
			...now, updatedAt: at, completedAt: at, rowsDone: row, rowsTotal: row,
			ledger: { ...now.ledger, total: row, created: now.ledger.created + (merged ? 0 : 1), merged: now.ledger.merged + (merged ? 1 : 0) },
			captured: { ...now.captured, [day]: (now.captured?.[day] ?? 0) + 1 },
			capturedLast: [{ id, at }, ...(now.capturedLast ?? []).filter((l) => l.id !== id)].slice(0, 5)
		};
		await tx.objectStore('imports').put(next, next.id);
		await tx.objectStore('settings').delete(DRAFT);
		await journalIn(tx, at, by, merged ? 'booth.merged' : 'booth.captured', { event: event.name, id });
		const generation = await take(tx, 'generation');
		await withDeadline(tx.done, 'Saving the visitor');
		await noteWritten(db, generation, serials);
		tell({ kind: 'contacts', serials: [...serials] });
		tell({ kind: 'imports', importId: next.id });
		return ok({ id, merged: Boolean(merged), tally: await tallyOf(db, next, day) });
	});
}

/** PipelineApi.boothTally. */
export async function boothTally(event: BoothEvent): Promise<BoothTally> {
	const db = await openStore();
	return tallyOf(db, (await importOf(event, (id) => readImport(db, id))).manifest, localDay(wallClock()));
}

async function tallyOf(db: Store, manifest: ImportManifest | null | undefined, day: string): Promise<BoothTally> {
	const last = manifest?.capturedLast ?? [];
	const contacts = new Map((await readContacts(db, last.map((l) => l.id))).map((c) => [c.id, c]));
	return {
		today: manifest?.captured?.[day] ?? 0, total: manifest?.rowsTotal ?? 0,
		last: last.flatMap(({ id, at }) => { const c = contacts.get(id); return c ? [{ id, at, name: c.values.fullName || c.values.email || c.values.phone1 || '', company: c.values.company ?? '' }] : []; })
	};
}

/** The stored contact with the same primary key, if any. */
async function sameKey(db: Store, values: ContactValues, primaryKey: ReturnType<typeof primaryKeyOf>, enabled: ReturnType<typeof enabledTypes>): Promise<{ id: number; type: MatchType } | null> {
	const table = await likeThese(db, values, primaryKey, null);
	const pairs = findCandidatePairs(table, { enabled });
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
		if (left < table.storedCount && isSettledByPolicy(type, primaryKey)) return { id: table.refs[left] ?? 0, type };
	}
	return null;
}
