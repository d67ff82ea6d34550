import type { ImportManifest } from '#domain/import';
import { DECISIONS, MATCH_TYPES, type CandidatePairs, type MatchTable, type MatchType } from '#domain/match';
import { fail, ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/table-definition';
import { matchSteps, planOutcomes } from '../pipeline/match/index';
import type { OutcomePlan } from '../pipeline/stages';
import { tell } from '../news';
import { withDeadline } from '../store/deadline';
import { ofImport, readImport } from '../store/imports';
import type { Store } from '../store/open';
import type { DecisionEntry, HeldRecord, StoredPairs } from '../store/schema';
import { noPairs, openStore, type ProgressReporter, stopwatch, wallClock } from './context';
import { breathe } from './jobs';
import { buildMatchTable } from './match-table';
import { readSettings } from '../store/settings';
import { StagedRows } from './staged';
import { checkUnique } from './unique';

/** Everything about an import in review that is kept in memory; rebuilt from the store whenever it is not there. */
export interface ImportSession {
	manifest: ImportManifest;
	/** Store generation that the table was built from; another one means contacts changed since. */
	generation: number;
	table: MatchTable;
	held: HeldRecord[];
	staged: StagedRows;
	pairs: CandidatePairs;
	/** Per pair: index into DECISIONS. */
	decisions: Uint8Array;
	log: DecisionEntry[];
	plan: OutcomePlan;
}

const sessions = new Map<string, ImportSession>();

/** Forgets what is in memory of an import. */
export const dropSession = (importId: string): void => void sessions.delete(importId);

const generationOf = async (db: Store): Promise<number> => Number((await db.get('settings', 'generation')) ?? 1);

/** The session of an import in phase review or committing; matched anew when contacts changed since, with all decisions carried over. */
export async function sessionOf(importId: string): Promise<ImportSession | null> {
	const db = await openStore();
	const kept = sessions.get(importId);
	const generation = await generationOf(db);
	const manifest = await readImport(db, importId);
	// Another tab that changed rows (IMP-8) matched them anew: the pairs kept here are no longer those of the store.
	const moved = manifest?.phase === 'review' && manifest.updatedAt !== kept?.manifest.updatedAt;
	if (kept && kept.generation === generation && !moved) return withNewest(db, kept);
	if (!manifest || (manifest.phase !== 'review' && manifest.phase !== 'committing')) return null;
	return (await build(db, manifest, () => undefined, () => false)) as ImportSession;
}

/** Step "Scanning for duplicate contacts...": finds the pairs, stores them, ends in phase review. */
export async function matchImport(db: Store, start: ImportManifest, progress: ProgressReporter, shouldStop: () => boolean): Promise<Result<ImportManifest>> {
	const began = stopwatch();
	const settings = await readSettings(db);
	const manifest = { ...(await checkUnique(db, start, settings)), primaryKey: primaryKeyOf(settings.table) };
	progress.tell('matching', 0, manifest.rowsDone, manifest.ledger.failed, noPairs(), true);
	const session = await build(db, manifest, (done, total, counts) => progress.tell('matching', total > 0 ? done / total : 1, manifest.rowsDone, manifest.ledger.failed, counts), shouldStop);
	if (!session) return fail('importStopped', {});
	const elapsed = stopwatch() - began;
	const counts = noPairs();
	const rows = new Set<number>();
	for (let p = 0; p < session.pairs.length; p++) {
		counts[MATCH_TYPES[session.pairs.type[p] ?? 0] as MatchType]++;
		rows.add(session.pairs.right[p] ?? 0);
	}
	const next: ImportManifest = {
		...manifest, phase: 'review', updatedAt: wallClock(), pairs: counts, duplicatesFound: rows.size,
		stageMs: { ...manifest.stageMs, match: manifest.stageMs.match + elapsed }, wallMs: manifest.wallMs + elapsed
	};
	await withDeadline(db.put('imports', next, next.id), 'Recording the matches');
	session.manifest = next;
	progress.tell('matching', 1, next.rowsDone, next.ledger.failed, counts, true);
	tell({ kind: 'imports', importId: next.id });
	return ok(next);
}

/** Matches and replays decisions; null when told to stop. */
async function build(db: Store, manifest: ImportManifest, onProgress: (done: number, total: number, counts: Record<MatchType, number>) => void, shouldStop: () => boolean): Promise<ImportSession | null> {
	const generation = await generationOf(db);
	const { table, held, starts } = await buildMatchTable(db, manifest.id, manifest.chunksDone, manifest.primaryKey ?? 'email');
	const steps = matchSteps(table, { enabled: new Set(MATCH_TYPES) }, onProgress);
	let step = steps.next();
	while (!step.done) {
		await breathe();
		if (shouldStop()) return null;
		step = steps.next();
	}
	const pairs = step.value;
	const now = toStored(table, held, pairs);
	const before = await db.get('pairs', manifest.id);
	const log = await db.getAll('decisions', ofImport(manifest.id));
	const carried = before ? carryOver(before, now, log) : { log: [], decisions: new Uint8Array(pairs.length), same: false };
	if (!before || !carried.same) await rewrite(db, manifest.id, now, carried.log);
	const session: ImportSession = {
		manifest, generation, table, held, staged: new StagedRows(manifest.id, starts), pairs,
		decisions: carried.decisions, log: carried.log,
		plan: planOutcomes(table, pairs, manifest.setup?.policy ?? 'update', carried.decisions)
	};
	sessions.set(manifest.id, session);
	return session;
}

/** The session with what other tabs decided or took back meanwhile. The log is a stack: the same top means the same log. */
async function withNewest(db: Store, s: ImportSession): Promise<ImportSession> {
	const cursor = await withDeadline(db.transaction('decisions').store.openCursor(ofImport(s.manifest.id), 'prev'), 'Reading the decisions');
	const top = cursor?.value;
	const mine = s.log.at(-1);
	if (top?.seq === mine?.seq && top?.at === mine?.at && top?.decision === mine?.decision && top?.pairs[0] === mine?.pairs[0]) return s;
	s.log = await withDeadline(db.getAll('decisions', ofImport(s.manifest.id)), 'Reading the decisions');
	s.decisions.fill(0);
	for (const entry of s.log) for (const p of entry.pairs) s.decisions[p] = DECISIONS.indexOf(entry.decision);
	replan(s);
	return s;
}

/** Plans anew after decisions changed. */
export function replan(session: ImportSession): void {
	session.plan = planOutcomes(session.table, session.pairs, session.manifest.setup?.policy ?? 'update', session.decisions);
}

function toStored(table: MatchTable, _held: readonly HeldRecord[], pairs: CandidatePairs): StoredPairs {
	const leftKind = new Uint8Array(pairs.length);
	const leftRef = new Uint32Array(pairs.length);
	const rightRow = new Uint32Array(pairs.length);
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		leftKind[p] = left < table.storedCount ? 0 : left < table.storedCount + table.heldCount ? 1 : 2;
		leftRef[p] = table.refs[left] ?? 0;
		rightRow[p] = table.refs[pairs.right[p] ?? 0] ?? 0;
	}
	return { leftKind, leftRef, rightRow, type: pairs.type.slice(0, pairs.length), score: pairs.score.slice(0, pairs.length) };
}

const keyOf = (p: StoredPairs, i: number): string => `${p.leftKind[i]}/${p.leftRef[i]}/${p.rightRow[i]}`;

/** Decisions of the log as indexes of the pairs found now; a pair that is gone takes its decision with it. */
function carryOver(before: StoredPairs, now: StoredPairs, log: readonly DecisionEntry[]): { log: DecisionEntry[]; decisions: Uint8Array; same: boolean } {
	const length = now.type.length;
	const same = before.type.length === length && now.type.every((_, i) => keyOf(before, i) === keyOf(now, i));
	const at = new Map<string, number>();
	if (!same) for (let i = 0; i < length; i++) at.set(keyOf(now, i), i);
	const decisions = new Uint8Array(length);
	const kept = log.map((entry) => {
		const moved = same ? [...entry.pairs] : [...entry.pairs].map((p) => at.get(keyOf(before, p)) ?? -1);
		const keep = moved.map((p, i) => [p, entry.previous[i] ?? 0] as const).filter(([p]) => p >= 0);
		for (const [p] of keep) decisions[p] = DECISIONS.indexOf(entry.decision);
		return { ...entry, pairs: Uint32Array.from(keep, ([p]) => p), previous: Uint8Array.from(keep, ([, d]) => d) };
	});
	return { log: kept, decisions, same };
}

async function rewrite(db: Store, importId: string, pairs: StoredPairs, log: readonly DecisionEntry[]): Promise<void> {
	const tx = db.transaction(['pairs', 'decisions'], 'readwrite');
	await tx.objectStore('pairs').put(pairs, importId);
	await tx.objectStore('decisions').delete(ofImport(importId));
	for (const entry of log) await tx.objectStore('decisions').put(entry, [importId, entry.seq]);
	await withDeadline(tx.done, 'Keeping the matches');
}
