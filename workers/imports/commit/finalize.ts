import type { ImportManifest, ImportProgress } from '#domain/import';
import { sharedNow } from '#domain/basics/shared-clock';
import { fail, ok, type Result } from '#domain/result';
import { tell } from '../../news';
import { asWriter, withLock } from '../../locks';
import { readImport, readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { CommitPlan } from '../../store/schema';
import { openStore, ProgressReporter, stopwatch, waitedSince } from '../context';
import { takePrepared, type CommitAhead } from './commit-ahead';
import { commitUnits, startsOf, type CommitContext, type CommitUnits, type ReadyUnit } from './commit-units';
import { finish } from './finish';
import { asJob, breathe } from '../jobs';
import { judgedOtherwise } from '../held/judge-again';
import { asOwner, reviewLock } from '../owner';
import { listOf } from '../lists/list-rules';
import { freezePlan } from './plan';
import { ProofOfRows } from '../proof/rows';
import { keepOwnFields } from '../contacts/own-fields';
import { followRanks } from '../scoring/rank-tiers';
import { dropFixSession } from '../fix/session';
import { dropSession, sessionOf } from '../match/session';
import { StagedRows } from '../stage/staged';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { checkUniqueAgain } from '../contacts/unique';
import { storageProblem } from '../when-full';
import { UNITS_AT_ONCE, writeUnits } from './write-units';
import type { RowPool } from '../../rows/pool';
import { ALONE, createsApart, withRowPool } from '../../rows/start';

/** PipelineApi.finalizeImport: freezes the plan, applies it unit by unit, and completes when the ledger balances. */
export async function finalizeImport(
	importId: string,
	report: (p: ImportProgress) => void,
	askedAt: number = sharedNow()
): Promise<Result<ImportManifest>> {
	return asJob(importId, () => asOwner(importId, () => asWriter(() => finalize(importId, report, askedAt))));
}

async function finalize(importId: string, report: (p: ImportProgress) => void, askedAt: number): Promise<Result<ImportManifest>> {
	const db = await openStore();
	const found = await readImport(db, importId);
	if (!found) return fail('importGone', {});
	if (found.phase === 'complete') return ok(found);
	if (found.phase !== 'review' && found.phase !== 'committing') return fail('importMovedOn', { phase: found.phase });
	const began = stopwatch() - waitedSince(askedAt);
	try {
		let plan: CommitPlan | undefined;
		let ahead: CommitAhead | null = null;
		let manifest = found;
		if (found.phase === 'review') {
			const before = await finishOthers(db, importId);
			if (before) return before;
			const list = await listOf(db, found.setup);
			if (!list.ok) return list;
			// No tab decides between what is read here and what is frozen.
			const frozen = await withLock(reviewLock(importId), async () => {
				const settings = await readSettings(db);
				if (await judgedOtherwise(found, settings)) return 'outOfDate';
				// What rows fail by now takes no part in what is frozen.
				const checked = await checkUniqueAgain(db, found, settings);
				if (checked !== found) {
					dropFixSession(importId);
					dropSession(importId);
				}
				const session = await sessionOf(importId, true);
				if (!session) return null;
				ahead = await takePrepared(session);
				return freezePlan(db, session);
			});
			if (frozen === 'outOfDate') return fail('rowsOutOfDate', {});
			if (!frozen) return fail('importMovedOn', { phase: found.phase });
			({ plan, manifest } = frozen);
			tell({ kind: 'imports', importId });
		} else plan = await db.get('plans', importId);
		if (!plan) return fail('importPlanGone', {});
		const frozen = plan;
		return await withRowPool((pool) => apply(db, manifest, frozen, ahead, pool, report, began), {
			own: createsApart() ? undefined : ALONE
		});
	} catch (e) {
		const problem = storageProblem(e, found.file.size * 2);
		if (problem) return { ok: false, problem };
		throw e;
	}
}

/**
 * An import that died while it was being written comes first: this one must see its contacts, or one person could end up
 * twice. Runs under the writer's lock, so nobody else is writing it. Returns what stops both, or null.
 */
async function finishOthers(db: Store, importId: string): Promise<Result<ImportManifest> | null> {
	for (const other of await readImports(db)) {
		if (other.phase !== 'committing' || other.id === importId) continue;
		const done = await finalize(other.id, () => undefined, sharedNow());
		// Books that don't balance stop their own import only.
		if (!done.ok && done.problem.code !== 'ledgerDoesNotBalance') return done;
	}
	return null;
}

/**
 * Units that are on their way while one is written, in the order of their numbers: none waits for another, and each is written only when
 * the one before is.
 */
function onTheirWay(units: CommitUnits, from: number, ahead: number): () => Promise<ReadyUnit> {
	const queue: Promise<ReadyUnit>[] = [];
	let reading: Promise<unknown> = Promise.resolve();
	let next = from;
	const begin = (u: number): Promise<ReadyUnit> => {
		const begun = reading.then(() => units.begin(u));
		reading = begun.catch(() => undefined);
		const ready = begun.then((unit) => unit.ready);
		// Failure is noticed when its turn comes; this keeps it from being reported as unhandled before that.
		ready.catch(() => undefined);
		return ready;
	};
	return () => {
		while (next < units.length && queue.length <= ahead) queue.push(begin(next++));
		return queue.shift() as Promise<ReadyUnit>;
	};
}

/**
 * Applies the units that the checkpoint does not cover yet, a few in one transaction that also moves the checkpoint; while they are written
 * the next ones are worked out.
 */
async function apply(
	db: Store,
	start: ImportManifest,
	plan: CommitPlan,
	ahead: CommitAhead | null,
	pool: RowPool,
	report: (p: ImportProgress) => void,
	began: number
): Promise<Result<ImportManifest>> {
	const progress = new ProgressReporter(start, report, 0);
	const now = await readScoring(db);
	const scoring = ahead?.scoringAs(now) ?? now;
	const proof = ahead?.proof ?? new ProofOfRows(startsOf(start), plan.rows.length, new Set(plan.erased));
	const context: CommitContext = {
		db,
		start,
		plan,
		primaryKey: start.primaryKey ?? 'email',
		settings: await readSettings(db),
		scoring,
		pool,
		order: {
			importId: start.id,
			by: start.user,
			at: plan.at,
			rule: start.setup?.survivorship ?? 'newestWins',
			parts: start.setup?.parts ?? [],
			scoring
		},
		staged: ahead?.staged ?? new StagedRows(start.id, startsOf(start), proof.add),
		ahead,
		pairs: (await db.get('pairs', start.id)) ?? null,
		stageMs: { ...start.stageMs }
	};
	const units = commitUnits(context);
	let writing = Promise.resolve(start);
	try {
		const take = onTheirWay(units, start.commitDone, pool.workers > 0 ? pool.ahead + 1 : 1);
		for (let u = start.commitDone; u < units.length;) {
			const ready: ReadyUnit[] = [];
			for (; ready.length < UNITS_AT_ONCE && u < units.length; u++) {
				ready.push(await take());
				await breathe();
			}
			const mark = stopwatch();
			const before = await writing;
			writing = writeUnits(db, ready, { ...before, stageMs: context.stageMs });
			// Failure is noticed at the next await; this keeps it from being reported as unhandled before that.
			writing.catch(() => undefined);
			context.stageMs.store += stopwatch() - mark;
			progress.tell(
				'committing',
				before.commitDone / (units.length + 1),
				Math.round((before.rowsTotal * before.commitDone) / (units.length + 1)),
				before.ledger.failed,
				before.pairs
			);
		}
	} finally {
		// Nothing is under way any more when this one is over, however it ends.
		await writing.catch(() => undefined);
	}
	let manifest = await writing;
	manifest = { ...manifest, wallMs: start.wallMs + stopwatch() - began };
	const done = await finish(db, manifest, plan, proof);
	if (!done.ok) return done;
	dropSession(start.id);
	dropFixSession(start.id);
	progress.tell('complete', 1, manifest.rowsTotal, manifest.ledger.failed, manifest.pairs, true);
	await keepOwnFields(db, [done.value]);
	await followRanks(db);
	tell({ kind: 'contacts' });
	tell({ kind: 'imports', importId: start.id });
	if (done.value.ledger.held > 0) tell({ kind: 'held' });
	return done;
}
