import { DECISIONS, MATCH_TYPES, OUTCOMES } from '#domain/matching/match';
import { CHUNK_ROWS } from '#domain/chunk';
import { contactId } from '../../store/contact-id';
import { nextOf, take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { EVENT_STORES, recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { CommitPlan } from '../../store/schema';
import type { ImportManifest } from '#domain/import';
import { pairKey } from '../../pipeline/match/index';
import { foundIn } from '../match/found';
import { answersWith, putAnswers } from '../match/answers';
import { ASKED_TYPES, identities, keepTogether, recordsOf } from '../match/apart';
import { MODEL } from '../match/similar';
import { wallClock } from '../context';
import { decided } from '../events';
import { isByRule } from '../review/review-order';
import { picksOf } from '../review/merged-ahead';
import { listOf, suppressedRows, updatedByUpload } from '../lists/list-rules';
import type { ImportSession } from '../match/session';
import { sharedMailCount } from '../match/shared-mail';

const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');
const HELD = OUTCOMES.indexOf('held');
const SKIPPED = OUTCOMES.indexOf('skipped');

/** Fixes the outcome of every row before anything is applied: from here on a kill resumes exactly here (schema: CommitPlan). */
export async function freezePlan(db: Store, s: ImportSession): Promise<{ plan: CommitPlan; manifest: ImportManifest }> {
	const outcomes = outcomesOf(s);
	const { first, rowCount, outcome, createdCount } = outcomes;
	const at = wallClock();
	const left = await leftOutOfList(db, s, first, outcome);
	const unmerged = left && left.rows;
	const apart = await saidApart(s);
	const merged = await saidTogether(
		s,
		first,
		Uint8Array.from(outcome, (o, i) => (unmerged?.has(i) ? SKIPPED : o))
	);
	const answers = await answersWith(db, s);
	const tx = db.transaction(['plans', 'imports', 'settings', 'journal', 'apart', ...EVENT_STORES], 'readwrite', { durability: 'strict' });
	const chunkCount = Math.ceil(createdCount / CHUNK_ROWS);
	const firstSerial = await take(tx, 'nextSerial', chunkCount);
	const target = targets(s, first, outcome, firstSerial);
	const known = unmerged && target.map((id, i) => (outcome[i] === CREATED || outcome[i] === MERGED ? id : 0));
	for (const i of unmerged ?? []) {
		outcome[i] = SKIPPED;
		target[i] = 0;
	}
	const plan: CommitPlan = {
		...planOf(s, outcomes, at),
		firstSerial,
		outcome,
		target,
		...(known ? { known } : {}),
		...(left?.suppressed.size && { suppressed: left.suppressed })
	};
	const shared = sharedMailCount(s, (record) => unmerged?.has(record - first) ?? false);
	const manifest: ImportManifest = {
		...s.manifest,
		// Contacts that came or went since the scan: what is written goes by the pairs of now.
		...foundIn(s.pairs),
		phase: 'committing',
		commitDone: 0,
		updatedAt: at,
		...(shared.rows > 0 && { sharedMail: shared }),
		chunks: Array.from({ length: chunkCount }, (_, i) => firstSerial + i),
		ledger: { total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 }
	};
	await tx.objectStore('plans').put(plan, manifest.id);
	await tx.objectStore('imports').put(manifest, manifest.id);
	if (answers) await putAnswers(tx, answers);
	if (s.similar) await tx.objectStore('settings').put(s.similar.model, MODEL);
	const note = { at, by: manifest.user, importId: manifest.id };
	for (const key of apart)
		tx.objectStore('apart')
			.put(note, key)
			.catch(() => undefined);
	for (const { i, identities } of merged) keepTogether(tx, plan.target[i] ?? 0, identities, note);
	await journalIn(tx, at, manifest.user, 'import.committing', { importId: manifest.id, rows: rowCount, created: createdCount });
	await recordIn(tx, decided(s, at));
	await withDeadline(tx.done, 'Recording the plan');
	return { plan, manifest };
}

/** What becomes of the rows of the file, which begin at `first` in the table. */
interface Outcomes {
	first: number;
	rowCount: number;
	outcome: Uint8Array;
	createdCount: number;
}

/** Outcomes of the rows as the decisions so far say. */
function outcomesOf(s: ImportSession): Outcomes {
	const first = s.table.storedCount + s.table.heldCount;
	const rowCount = s.table.length - first;
	const outcome = s.plan.outcome.slice(first, first + rowCount);
	return { first, rowCount, outcome, createdCount: outcome.reduce((n, o) => n + (o === CREATED ? 1 : 0), 0) };
}

/** All of a plan but where its contacts lie. */
function planOf(
	s: ImportSession,
	{ first, rowCount, createdCount }: Outcomes,
	at: number
): Omit<CommitPlan, 'firstSerial' | 'outcome' | 'target'> {
	return {
		rows: s.table.refs.slice(first),
		because: s.plan.becausePair.slice(first, first + rowCount),
		createdCount,
		at,
		picks: allPicks(s),
		flagged: flaggedRows(s),
		byRule: ruledRows(s),
		...(s.erased.length > 0 && { erased: Uint32Array.from(s.erased) })
	};
}

/** The plan as it would be frozen now, its serials as if nobody took any before; of an import into no list. */
export async function tentativePlan(db: Store, s: ImportSession): Promise<CommitPlan> {
	const firstSerial = await nextOf(db, 'nextSerial');
	const outcomes = outcomesOf(s);
	const { first, outcome } = outcomes;
	return { ...planOf(s, outcomes, wallClock()), firstSerial, outcome, target: targets(s, first, outcome, firstSerial) };
}

/** Rows by their position that are merged into nothing; those of them that a suppression list names. */
interface LeftOut {
	rows: Set<number>;
	suppressed: NonNullable<CommitPlan['suppressed']>;
}

/**
 * Rows of an import into a list, by position, that match somebody whom the options don't update (LST-3): nobody decided about them, and
 * they are merged into nothing. Null = the import goes into no list.
 */
async function leftOutOfList(db: Store, s: ImportSession, first: number, outcome: Uint8Array): Promise<LeftOut | null> {
	const list = await listOf(db, s.manifest.setup);
	if (!list.ok || !list.value) return null;
	const { upload, processId } = list.value;
	const rows: { i: number; contact: number | null }[] = [];
	for (let i = 0; i < outcome.length; i++) {
		if (outcome[i] !== MERGED || s.decisions[s.plan.becausePair[first + i] ?? -1] !== 0) continue;
		const to = s.plan.target[first + i] ?? -1;
		rows.push({ i, contact: to < s.table.storedCount ? (s.table.refs[to] ?? 0) : null });
	}
	const updated = await updatedByUpload(db, upload, processId, new Set(rows.flatMap((r) => r.contact ?? [])));
	// Whoever is in the file twice is in the list when the second row comes.
	const isUpdated = (r: { contact: number | null }): boolean => (r.contact === null ? upload.update : updated.has(r.contact));
	const places = rows.filter(isUpdated).map((r) => r.i);
	const suppressed = await suppressedRows(db, upload, processId, s.staged, places);
	return { rows: new Set(rows.filter((r) => !isUpdated(r) || suppressed.has(r.i)).map((r) => r.i)), suppressed };
}

/** Contact id per row (created or merged), first row of the entry (held), else 0. Rows are in file order, so a target is always known. */
function targets(s: ImportSession, first: number, outcome: Uint8Array, firstSerial: number): Uint32Array {
	const target = new Uint32Array(outcome.length);
	let made = 0;
	for (let i = 0; i < outcome.length; i++) {
		if (outcome[i] !== CREATED) continue;
		target[i] = contactId(firstSerial + Math.floor(made / CHUNK_ROWS), made % CHUNK_ROWS);
		made++;
	}
	for (let i = 0; i < outcome.length; i++) {
		const to = s.plan.target[first + i] ?? -1;
		if (outcome[i] === MERGED) {
			if (to < 0) throw new Error(`row ${s.table.refs[first + i]} is merged into nothing`);
			target[i] = to < s.table.storedCount ? (s.table.refs[to] ?? 0) : (target[to - first] ?? 0);
			if (target[i] === 0) throw new Error(`row ${s.table.refs[first + i]} is merged into a row that is not a contact`);
		} else if (outcome[i] === HELD) {
			target[i] = to >= first ? (s.table.refs[to] ?? 0) : (s.table.refs[first + i] ?? 0);
		}
	}
	return target;
}

function allPicks(s: ImportSession): CommitPlan['picks'] {
	const picks: CommitPlan['picks'] = new Map();
	const merge = DECISIONS.indexOf('merge');
	const withPicks = new Set(s.log.filter((e) => e.picks).flatMap((e) => [...e.pairs]));
	for (const p of withPicks) if (s.decisions[p] === merge) picks.set(s.table.refs[s.pairs.right[p] ?? 0] ?? 0, picksOf(s, p));
	return picks;
}

/** Rows that are merged by something else than the primary key, with the fingerprints of both sides as they are now. */
async function saidTogether(s: ImportSession, first: number, outcome: Uint8Array): Promise<{ i: number; identities: string[] }[]> {
	const types = new Set(ASKED_TYPES.map((t) => MATCH_TYPES.indexOf(t)));
	const pairs: number[] = [];
	outcome.forEach((o, i) => {
		const p = s.plan.becausePair[first + i] ?? -1;
		if (o === MERGED && p >= 0 && types.has(s.pairs.type[p] ?? 0)) pairs.push(p);
	});
	const known = await identities(s.texts, recordsOf(s.pairs, pairs), () => Promise.resolve(false));
	s.texts.forget();
	const of = (record: number): string => known?.get(record) ?? '';
	return pairs.map((p) => ({ i: (s.pairs.right[p] ?? 0) - first, identities: [of(s.pairs.left[p] ?? 0), of(s.pairs.right[p] ?? 0)] }));
}

/** Rows that a rule merged: the pair that explains their outcome was decided by nobody. */
function ruledRows(s: ImportSession): Uint32Array {
	const rows: number[] = [];
	for (let p = 0; p < s.pairs.length; p++) {
		const row = s.pairs.right[p] ?? 0;
		if (isByRule(s, p)) rows.push(s.table.refs[row] ?? 0);
	}
	return Uint32Array.from(rows);
}

/** Keys of the pairs that are two different people, as somebody decided one by one or in bulk. */
async function saidApart(s: ImportSession): Promise<string[]> {
	const keepBoth = DECISIONS.indexOf('keepBoth');
	const said = Array.from(s.decisions.keys()).filter((p) => s.decisions[p] === keepBoth);
	const known = await identities(s.texts, recordsOf(s.pairs, said), () => Promise.resolve(false));
	s.texts.forget();
	return said.map((p) => pairKey(known?.get(s.pairs.left[p] ?? 0) ?? '', known?.get(s.pairs.right[p] ?? 0) ?? ''));
}

function flaggedRows(s: ImportSession): Uint32Array {
	const manual = DECISIONS.indexOf('manual');
	const rows: number[] = [];
	for (let p = 0; p < s.pairs.length; p++) if (s.decisions[p] === manual) rows.push(s.table.refs[s.pairs.right[p] ?? 0] ?? 0);
	return Uint32Array.from(rows);
}
