import { rowValues, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { MatchType } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import { ok, type Problem, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { tell } from '../../news';
import { captureKey, readCaptures, type CaptureRecord } from '../../store/captures';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk, readContacts } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import { visitorCaptured } from '../events';
import type { Store } from '../../store/engine/open';
import { areOthers } from '../../pipeline/match/index';
import type { HistoryRecord, StoredChunk } from '../../store/schema';
import { readScoring, type Scoring } from '../../store/scoring';
import { readSettings, userName } from '../../store/settings';
import { appendTo, writeTx } from '../contacts/append';
import { cleanedVisitor } from './cleaned-visitor';
import { wallClock } from '../context';
import { withCaptures } from './fold-captures';
import { inHalfWritten, newIn } from '../commit/half-written';
import { holdAnew, holdVisitor } from './hold-visitor';
import { HistoryValues, originsOf } from '../contacts/layers';
import { applyChange } from '../contacts/merge-into';
import { noteWritten } from '../match/stored-keys';
import { rescore } from '../scoring/rescore-chunk';
import { notUnique } from '../contacts/unique-by-hand';
import { book, rowIn } from './visitor-import';
import { likeStored, type Found } from './visitor-likes';
import { leaveTaken, takenByOthers, type Taken } from './visitor-taken';
import { writeChunk } from '../contacts/write-chunk';

export interface SettleOptions {
	/** The contact that a person chose; null = by the primary key, else new. */
	into: number | null;
	/** The visitor as it was kept before; null = it is new here. */
	before: CaptureRecord | null;
	/** Refuses where neither email nor phone is known; else the visitor is kept without a contact. */
	requires: boolean;
	/** A key of `settings` that goes away in the same transaction. */
	ends?: string;
	/** Nobody looked at it here: what may be somebody else by phone or name waits in Manual Review. */
	unseen?: boolean;
	/** A person said that it is not who has the same primary key: two with one are made in Manual Review alone. */
	apart?: boolean;
}
export interface Settled {
	contactId: number | null;
	merged: boolean;
	held: boolean;
	fresh: boolean;
}

/**
 * Stores a visitor and what follows from it, in one transaction: a new contact, or the contact with the same primary key
 * (DUP-7) or the chosen one as all its captures say together (fold-captures.ts), or an entry in Manual Review, or nothing but
 * the visitor while nobody could be reached by what is known. The caller is the writer.
 */
export async function settleVisitor(db: Store, record: CaptureRecord, o: SettleOptions): Promise<Result<Settled>> {
	const settings = await readSettings(db);
	const at = wallClock();
	const { values, issues } = cleanedVisitor(record, settings);
	const error = issues.find((i) => i.severity === 'error');
	if (error && o.requires) return { ok: false, problem: refusal(error) };
	const { settledIn: _before, ...said } = record;
	const next: CaptureRecord = { ...said, values, settledAt: at, contactId: o.before?.contactId ?? record.contactId };
	if (error) return ok(await keep(db, next, o.ends));
	if (next.held !== null && (await holdAnew(db, next))) return ok({ contactId: null, merged: false, held: true, fresh: false });
	// Whose contact was deleted meanwhile is looked for as a new one is: he may be here again.
	const linked = await hereNow(db, next.contactId);
	const chosen = linked ?? (await hereNow(db, o.into));
	const matches = chosen ? null : await likeStored(db, values, primaryKeyOf(settings.table), enabledTypes(settings));
	const alive = chosen ?? (matches?.same ? await hereNow(db, matches.same.id, matches.same.type) : null);
	const comesFirst = await inHalfWritten(db, [newIn(values, alive?.values ?? null)], settings);
	// Nobody is sent away at a booth: who isn't a contact yet is kept, to be completed once that import is done.
	if (comesFirst) return linked && o.requires ? { ok: false, problem: comesFirst } : ok(await keep(db, { ...next, open: true }, o.ends));
	// A colleague or a spouse at the same mailbox: adding one to the other would rename whoever came first (IMP-10).
	if (matches?.same && alive && (o.apart === true || (matches.same.type === 'email' && areOthers(alive.values, values))))
		return ok(await holdVisitor(db, next, matches.same, o.ends, matches.same.type === 'email' ? 'sharedMail' : 'undecided'));
	const others = alive ? await othersOf(db, next, alive.id) : [];
	// One look at what others have, for this visitor and for the earlier visits that the contact is made of.
	const taken = await takenByOthers(db, [values, ...others.map((c) => c.values)], alive, settings);
	const holder = taken[0]?.[0];
	if (holder && !linked)
		// Nobody is lost, and no value is given twice: a person says whose it is.
		return ok(await holdVisitor(db, next, { id: holder.ref, type: 'primaryKey', score: 100, key: holder.field }, o.ends));
	if (holder && alive && !o.unseen && o.before?.values[holder.field] !== holder.value) {
		const [said] = await notUnique(db, { ...alive.values, [holder.field]: holder.value }, alive.id, settings);
		if (said) return { ok: false, problem: refusal(said) };
	}
	if (!alive && o.unseen && matches?.like) return ok(await holdVisitor(db, next, matches.like, o.ends));
	return ok(await apply(db, next, alive, others, taken.flat(), o, at));
}

/** A finding as the reason why a visitor isn't saved; `at` = the field that it is about. */
const refusal = ({ code, params, field }: Issue): Problem => ({ code, params: { ...params, ...(field && { at: field }) } });

/** The contact as it is by now; null = it is gone, or none is named. */
async function hereNow(db: Store, id: number | null, type: MatchType | null = null): Promise<Found | null> {
	const there = id === null ? undefined : (await readContacts(db, [id]))[0];
	return there ? { id: there.id, type, values: there.values } : null;
}

/** The other visits of a visitor's contact at this event. */
const othersOf = async (db: Store, record: CaptureRecord, contact: number): Promise<CaptureRecord[]> =>
	(await readCaptures(db, record.event.id)).filter((c) => c.contactId === contact && c.id !== record.id && !c.gone);

/** Keeps the visitor without a contact. */
async function keep(db: Store, record: CaptureRecord, ends: string | undefined): Promise<Settled> {
	const by = await userName(db);
	const tx = db.transaction(['pictures', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
	await tx.objectStore('pictures').put(record, captureKey(record.event.id, record.id));
	if (ends) await tx.objectStore('settings').delete(ends);
	await journalIn(tx, wallClock(), by, 'booth.kept', { event: record.event.name, n: record.n });
	await withDeadline(tx.done, 'Keeping the visitor');
	// No contact changed, but what is counted did: in other tabs too.
	tell({ kind: 'contacts', serials: [] });
	return { contactId: record.contactId, merged: false, held: false, fresh: false };
}

type Tx = ReturnType<typeof writeTx>;

async function apply(
	db: Store,
	record: CaptureRecord,
	found: Found | null,
	all: CaptureRecord[],
	taken: readonly Taken[],
	o: SettleOptions,
	at: number
): Promise<Settled> {
	const by = await userName(db);
	const scoring = await readScoring(db);
	const tx = writeTx(db);
	const serials = new Set<number>();
	const place = await rowIn(tx, record, at, by);
	const { before, again } = place;
	// Part of a contact already: its row is counted. Anything else is said of the contact for the first time.
	const joins = record.row === 0 || found?.id !== record.contactId;
	const row = joins ? place.row : record.row;
	const merged =
		found !== null &&
		(await foldInto(tx, found, record, all, { o, row, joins, again, importId: before.id, at, by, scoring, taken }, serials));
	const [made = 0] = merged ? [found?.id] : await appendTo(tx, before.id, [{ values: record.values, row }], at, by, serials, scoring);
	const added = merged && joins;
	if (joins && !again) await recordIn(tx, visitorCaptured(before, added ? 'merged' : 'created', at));
	const same = o.into === null ? record.same : (all.sort((a, b) => a.at - b.at)[0]?.id ?? record.same);
	const generation = await take(tx, 'generation');
	await tx.objectStore('pictures').put(
		{
			...record,
			settledIn: generation + 1,
			contactId: made,
			importId: before.id,
			row,
			same,
			merged: joins ? added : record.merged,
			held: null,
			...(again && { waited: true })
		},
		captureKey(record.event.id, record.id)
	);
	if (joins) await book(tx, place, record, added ? 'merged' : 'created', at);
	if (o.ends) await tx.objectStore('settings').delete(o.ends);
	await journalIn(tx, at, by, !joins ? 'booth.completed' : added ? 'booth.merged' : 'booth.captured', {
		event: record.event.name,
		id: made
	});
	await withDeadline(tx.done, 'Saving the visitor');
	await noteWritten(db, generation, serials);
	tell({ kind: 'contacts', serials: [...serials] });
	tell({ kind: 'imports', importId: before.id });
	return { contactId: made, merged: added, held: false, fresh: joins };
}

interface FoldAs {
	o: SettleOptions;
	row: number;
	/** It becomes part of the contact by this; else what was said of it before is said anew. */
	joins: boolean;
	/** Its row waited before. */
	again: boolean;
	importId: string;
	at: number;
	by: string;
	scoring: Scoring;
	taken: readonly Taken[];
}

/** Makes a contact what its captures say together. False = it is gone, and nothing was written. */
async function foldInto(
	tx: Tx,
	found: Found,
	record: CaptureRecord,
	others: readonly CaptureRecord[],
	as: FoldAs,
	serials: Set<number>
): Promise<boolean> {
	const chunk = await getChunk(tx, serialOf(found.id));
	const i = positionOf(found.id);
	if (!chunk || chunk.alive[i] !== 1) return false;
	if (!as.joins) await renewIncoming(tx, chunk, i, record);
	const existing = rowValues(chunk.columns, i);
	const typedAt: Partial<Record<FieldId, number>> = {};
	for (const [f, [source, , time]] of Object.entries(chunk.origins[i] ?? {})) if (source === 'edit') typedAt[f as FieldId] = time;
	const { values } = withCaptures(
		existing,
		[...others, ...(as.o.before?.contactId === found.id ? [as.o.before] : [])],
		[...others, record],
		typedAt
	);
	leaveTaken(values, existing, as.taken);
	const visits = (Number(existing.eventVisits) || 0) + (as.joins ? 1 : 0);
	if (visits > 0) values.eventVisits = String(visits);
	const fields = [...new Set([...Object.keys(existing), ...Object.keys(values)])] as FieldId[];
	const changed = fields.filter((f) => (existing[f] ?? '') !== (values[f] ?? ''));
	if (changed.length === 0) return true;
	const key = as.joins ? `${as.importId}/${as.again ? 'h' : 'b'}${as.row}` : `edit/${as.at}-${crypto.randomUUID().slice(0, 8)}`;
	const origins = originsOf(chunk, i, changed);
	applyChange(chunk, i, values, as.importId, as.row, as.at, key);
	rescore(chunk, as.at, as.scoring);
	await writeChunk(tx, chunk);
	const pick = (of: ContactValues): HistoryRecord['before'] => Object.fromEntries(changed.map((f) => [f, of[f] ?? null]));
	await tx.objectStore('history').put(
		[
			{
				contactId: found.id,
				at: as.at,
				by: as.by,
				kind: as.joins ? 'merged' : 'edited',
				importId: as.joins ? as.importId : null,
				row: as.joins ? as.row : null,
				matchType: found.type,
				decidedBy: found.type ? 'rule' : 'user',
				before: pick(existing),
				after: pick(values),
				...origins,
				incoming: as.joins ? record.values : null,
				undone: false
			}
		],
		key
	);
	serials.add(chunk.serial);
	return true;
}

/** A visitor who was added to somebody else and is completed: taking that merge back (DUP-6) brings back all that was said by now. */
async function renewIncoming(tx: Tx, chunk: StoredChunk, i: number, { importId, row, values }: CaptureRecord): Promise<void> {
	const history = new HistoryValues(tx);
	for (const { key, record } of await history.layers(chunk, i))
		if (record.kind === 'merged' && record.importId === importId && record.row === row) {
			record.incoming = values;
			history.changed.add(key);
		}
	for (const [key, value] of history.written()) await tx.objectStore('history').put(value, key);
}
