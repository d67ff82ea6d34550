import { policyOf, type ImportManifest } from '#domain/import';
import type { CandidatePairs, MatchRecords, MatchType } from '#domain/matching/match';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { outcomePlanner, WAITS } from '../../pipeline/match/index';
import type { OutcomePlan } from '../../pipeline/stages';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport, readImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { DecisionEntry } from '../../store/schema';
import { noPairs, openStore, type ProgressReporter, stopwatch, wallClock } from '../context';
import { withMemory } from './apart';
import { withNewest } from './replan';
import type { AtHand } from '../stage/early-reading';
import { foundIn } from './found';
import { breathe, breather } from '../jobs';
import { judgeAgain, judgedOtherwise } from '../held/judge-again';
import { listRules } from '../lists/list-rules';
import { withDecided } from './decided-before';
import { openMatchSource } from './match-source';
import { findNamed, namedQuestion } from './named';
import { dropPrepared } from '../commit/prepared';
import type { RecordTexts } from './record-texts';
import { pairsPrint } from '../review/review-state';
import { readAnswers, readModel, withSimilar, type SimilarState } from './similar';
import { readSettings } from '../../store/settings';
import { StagedRows } from '../stage/staged';
import { checkUnique } from '../contacts/unique';
import { pairsThatWait } from './waits-already';
import { withoutErased, asked, automatic } from './automatic-pairs';
import { carriedTo, keeperOf, toStored, type Keep } from './stored-pairs';

/** Everything about an import in review that is kept in memory; rebuilt from the store whenever it is not there. */
export interface ImportSession {
	manifest: ImportManifest;
	/** Store generation that the table was built from; another one means contacts changed since. */
	generation: number;
	/** All records that were matched, without their texts. */
	table: MatchRecords;
	texts: RecordTexts;
	staged: StagedRows;
	pairs: CandidatePairs;
	/** Tells these pairs, in their order, from others (`pairsPrint`). */
	print: string;
	/** Per pair: index into DECISIONS. */
	decisions: Uint8Array;
	log: DecisionEntry[];
	/** Per pair, unless somebody says otherwise: 1 = a rule merges it (DUP-3), 2 = the same row waits in Manual Review already. */
	auto: Uint8Array;
	/** Per row of the file: how far its name is another than that of the earliest record with its email (`nameGap`). */
	nameGaps: Uint8Array;
	/** Similar matches (DUP-2); null where they were not looked for, `tooMany` records being one reason. */
	similar: SimilarState | null;
	tooMany: boolean;
	/** The fields were changed since its rows were judged. */
	outOfDate: boolean;
	/** The settings that the pairs were found by. */
	rules: string;
	/** Rows of people who were erased (CON-4): skipped, whatever anybody decides. */
	erased: readonly number[];
	/** Works the plan out again when decisions changed. */
	planner: (decisions: Uint8Array) => OutcomePlan;
	plan: OutcomePlan;
	/** Counts the plans: what was worked out from another one is out of date. */
	version: number;
}

const sessions = new Map<string, ImportSession>();

/** Forgets what is in memory of an import. */
export function dropSession(importId: string): void {
	sessions.delete(importId);
	dropPrepared(importId);
}

const generationOf = async (db: Store): Promise<number> => Number((await db.get('settings', 'generation')) ?? 1);

/**
 * The session of an import in phase review or committing; matched anew when contacts changed since, with all decisions carried over.
 * @param alone the caller holds the lock of its review: then what it is given is what is kept, and stays so
 */
export async function sessionOf(importId: string, alone = false): Promise<ImportSession | null> {
	const db = await openStore();
	const kept = sessions.get(importId);
	const generation = await generationOf(db);
	const manifest = await readImport(db, importId);
	const settings = await readSettings(db);
	const rules = rulesOf(settings);
	// Another tab that changed rows (IMP-8) matched them anew: the pairs kept here are no longer those of the store.
	const moved = manifest?.phase === 'review' && manifest.updatedAt !== kept?.manifest.updatedAt;
	if (kept && kept.generation === generation && kept.rules === rules && !moved) {
		kept.outOfDate = await judgedOtherwise(kept.manifest, settings);
		return withNewest(db, kept);
	}
	if (!manifest || (manifest.phase !== 'review' && manifest.phase !== 'committing')) return null;
	/** What it is built from may change while it is built, in another tab: then it is out of date, and kept by nobody. */
	const isNow = async (): Promise<boolean> => {
		const now = await readImport(db, importId);
		const same = now?.phase === manifest.phase && now.updatedAt === manifest.updatedAt;
		return same && (await generationOf(db)) === generation && rulesOf(await readSettings(db)) === rules;
	};
	const built = await build(
		db,
		manifest,
		() => undefined,
		() => false,
		keeperOf(db, importId, isNow, alone)
	);
	return alone && built?.rules === OUT_OF_DATE ? sessionOf(importId, alone) : built;
}

/** Rules of a session that nobody keeps: the next one who asks has another one built. */
const OUT_OF_DATE = '';

/**
 * Step "Scanning for duplicate contacts...": finds the pairs, stores them, ends in phase review. @param atHand its rows as they were staged
 * a moment ago @param onReview is given the session once it is in review, and its rows where they are as they were staged
 */
export async function matchImport(
	db: Store,
	start: ImportManifest,
	progress: ProgressReporter,
	shouldStop: () => boolean,
	atHand: AtHand | null = null,
	onReview?: (s: ImportSession, rows?: AtHand) => void
): Promise<Result<ImportManifest>> {
	const began = stopwatch();
	const settings = await readSettings(db);
	const progressed = (done: number) => progress.tell('matching', JUDGING * done, start.rowsDone, start.ledger.failed, noPairs());
	const judged = await judgeAgain(db, start, settings, async () => (await breathe(), shouldStop()), progressed);
	const checked = judged && (await checkUnique(db, judged, settings, shouldStop));
	if (!checked) return fail('importStopped', {});
	const { fixing: _, ...rows } = checked;
	const manifest: ImportManifest = { ...rows, primaryKey: primaryKeyOf(settings.table) };
	progress.tell('matching', 0, manifest.rowsDone, manifest.ledger.failed, noPairs(), true);
	// What was found to be unique no more was staged anew.
	const hand = checked === start ? atHand : null;
	const session = await build(
		db,
		manifest,
		(done, counts) => progress.tell('matching', done, manifest.rowsDone, manifest.ledger.failed, counts),
		shouldStop,
		keeperOf(db, manifest.id),
		hand
	);
	if (!session) return fail('importStopped', {});
	const elapsed = stopwatch() - began;
	const found = foundIn(session.pairs);
	const next: ImportManifest = {
		...manifest,
		phase: 'review',
		updatedAt: wallClock(),
		...found,
		stageMs: { ...manifest.stageMs, match: manifest.stageMs.match + elapsed },
		wallMs: manifest.wallMs + elapsed
	};
	await withDeadline(db.put('imports', next, next.id), 'Recording the matches');
	session.manifest = next;
	progress.tell('matching', 1, next.rowsDone, next.ledger.failed, found.pairs, true);
	tell({ kind: 'imports', importId: next.id });
	onReview?.(session, hand ?? undefined);
	return ok(next);
}

/** What the pairs depend on beside the records (DUP-3). */
const rulesOf = ({ matchRules, similarUpTo, matchFields }: Settings): string => JSON.stringify([matchRules, similarUpTo, matchFields]);

/** Share of the bar that judging the rows again takes, where the fields were changed. */
const JUDGING = 0.1;
/** Shares of the work: reading the keys, and finding the named pairs; the rest is similar matches. */
const READING = 0.25;
const NAMED = 0.35;

/** Matches and replays decisions; null when told to stop. */
async function build(
	db: Store,
	manifest: ImportManifest,
	onProgress: (done: number, counts: Record<MatchType, number>) => void,
	shouldStop: () => boolean,
	keep: Keep,
	atHand: AtHand | null = null
): Promise<ImportSession | null> {
	const generation = await generationOf(db);
	const own = await readSettings(db);
	const settings = listRules(own, manifest.setup);
	const policy = policyOf(manifest.setup);
	const rest = breather();
	const pause = async (): Promise<boolean> => {
		await rest();
		return shouldStop();
	};
	const none = noPairs();
	const source = await openMatchSource(
		db,
		manifest.id,
		manifest.chunksDone,
		manifest.primaryKey ?? 'email',
		(done) => {
			onProgress(READING * done, none);
			return pause();
		},
		atHand?.near
	);
	if (!source) return null;
	const { records: table, texts } = source;
	const question = namedQuestion(settings, table.primaryKey);
	const named =
		(await atHand?.named(table)?.answer(question, pause)) ??
		(await findNamed(source, question, { pause, onProgress: (done, now) => onProgress(READING + NAMED * done, now) }));
	if (!named) return null;
	const { counts, nameGaps } = named;
	const before = await db.get('pairs', manifest.id);
	const log = await db.getAll('decisions', ofImport(manifest.id));
	const toAsk = await withDecided(source, asked(named.pairs, settings, table.primaryKey), before, log, table.primaryKey, pause);
	if (!toAsk) return null;
	const found = await withSimilar(
		source,
		toAsk,
		{
			settings,
			policy,
			answers: await readAnswers(db),
			model: await readModel(db),
			before,
			log,
			read: atHand?.similar(table, settings.matchFields) ?? null
		},
		{
			pause,
			onProgress: (done) => {
				onProgress(READING + NAMED + (1 - READING - NAMED) * done, counts);
			}
		}
	);
	const remembered = found && (await withMemory(db, table, found.pairs, texts, pause));
	texts.forget();
	if (!remembered) return null;
	const { pairs, which, together } = remembered;
	const similar = found.similar && {
		...found.similar,
		probability: which ? Float32Array.from(which, (p) => found.similar?.probability[p] ?? 0) : found.similar.probability
	};
	const now = toStored(table, source.heldIds, pairs);
	const auto = automatic(pairs, settings, table.primaryKey);
	for (const p of together) auto[p] = 1;
	const staged = new StagedRows(manifest.id, source.starts);
	const waiting = await pairsThatWait(db, table, source.heldIds, pairs, staged, pause);
	if (!waiting) return null;
	for (const p of waiting) auto[p] = WAITS;
	const outOfDate = await judgedOtherwise(manifest, own);
	const kept = await keep(now);
	const carried = kept ?? carriedTo(before, now, log);
	const planner = withoutErased(outcomePlanner(table, pairs, policy, auto), source.erased);
	const session: ImportSession = {
		manifest,
		generation,
		table,
		texts,
		staged,
		pairs,
		print: pairsPrint(now),
		decisions: carried.decisions,
		log: carried.log,
		auto,
		nameGaps,
		similar,
		tooMany: found.tooMany,
		outOfDate,
		rules: kept ? rulesOf(own) : OUT_OF_DATE,
		erased: source.erased.map((r) => table.refs[r] ?? 0),
		version: 0,
		planner,
		plan: planner(carried.decisions)
	};
	sessions.set(manifest.id, session);
	return session;
}
