import type { ImportManifest, ImportProgress, ImportSetup } from '#domain/import';
import { sharedNow } from '#domain/basics/shared-clock';
import { fail, ok, type Result } from '#domain/result';
import { setupNow } from '../../fields/setup-now';
import { tell } from '../../news';
import { isSilent, withDeadline } from '../../store/engine/deadline';
import { record } from '../../store/events';
import { clearStaged, readImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { openStore, ProgressReporter, userName, waitedSince, wallClock } from '../context';
import { prepareCommit } from '../commit/commit-ahead';
import { abandoned, wereRead } from '../events';
import type { AtHand } from './early-reading';
import { nothingRead } from '../read/first-manifest';
import { finishFixes } from '../fix/fix';
import { dropFixSession } from '../fix/session';
import { withoutGridFixes } from '../fix/setup-before';
import { asJob, stopJob } from '../jobs';
import { asOwner } from '../owner';
import { dropSession, matchImport } from '../match/session';
import { storageProblem } from '../when-full';
import { stageRows } from './stage-rows';

/** PipelineApi.processImport: steps parse to match, resumed at the checkpoint in the manifest. */
export async function processImport(
	importId: string,
	report: (p: ImportProgress) => void,
	askedAt: number = sharedNow()
): Promise<Result<ImportManifest>> {
	return asJob(importId, (shouldStop) => asOwner(importId, () => process(importId, report, shouldStop, askedAt)));
}

async function process(
	importId: string,
	report: (p: ImportProgress) => void,
	shouldStop: () => boolean,
	askedAt: number
): Promise<Result<ImportManifest>> {
	const db = await openStore();
	let manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	if (!manifest.setup) return fail('importWithoutSetup', {});
	if (manifest.phase === 'review' || manifest.phase === 'complete' || manifest.phase === 'committing') return ok(manifest);
	if (manifest.phase === 'cancelled') return fail('importCancelled', {});
	try {
		const now = await begun(db, manifest, manifest.setup);
		if (!now.ok) return now;
		const { setup } = now.value;
		// What was looked at and cleaned ahead is waited for as well.
		manifest = { ...now.value, wallMs: now.value.wallMs + waitedSince(askedAt) };
		const progress = new ProgressReporter(manifest, report, manifest.rowsDone);
		let atHand: AtHand | null = null;
		if (manifest.phase !== 'matching') {
			const read = await stageRows(db, manifest, setup, progress, shouldStop, {
				keep: (rows) => {
					atHand = rows;
				}
			});
			if (!read.ok) {
				await notBegun(db, importId);
				return read;
			}
			manifest = read.value;
			tell({ kind: 'imports', importId });
			await record(db, wereRead(manifest, wallClock()));
		}
		const fixed = await finishFixes(importId, manifest, shouldStop);
		return await matchImport(db, fixed, progress, shouldStop, fixed === manifest ? atHand : null, (session, rows) =>
			prepareCommit(db, session, rows)
		);
	} catch (e) {
		const problem = storageProblem(e, manifest.file.size * 3);
		// A storage that owes an answer is not asked for another: the user hears of it now, and the import goes on where it is written to
		// be.
		if (!isSilent(e)) await notBegun(db, importId).catch(() => undefined);
		if (problem) return { ok: false, problem };
		throw e;
	}
}

/**
 * It is at work from now on, also while nothing but its columns is looked at: a reload goes on in step 3 (IMP-12), and every screen says
 * so.
 */
async function begun(db: Store, manifest: ImportManifest, setup: ImportSetup): Promise<Result<WithSetup>> {
	const next = manifest.phase === 'configure' ? await leaveColumns(db, manifest, setup) : ok({ ...manifest, setup });
	if (next.ok) tell({ kind: 'imports', importId: manifest.id });
	return next;
}

type WithSetup = ImportManifest & { setup: ImportSetup };

/** Rows are read by the fields as they are in this moment: from now on nobody changes them until the import ends. */
async function leaveColumns(db: Store, manifest: ImportManifest, setup: ImportSetup): Promise<Result<WithSetup>> {
	const tx = db.transaction(['imports', 'settings'], 'readwrite');
	const now = setupNow(setup, await tx.objectStore('settings').get('settings'));
	const next = now.ok ? ok<WithSetup>({ ...manifest, phase: 'processing', setup: now.value, updatedAt: wallClock() }) : now;
	if (next.ok) await tx.objectStore('imports').put(next.value, manifest.id);
	await withDeadline(tx.done, 'Beginning the import');
	return next;
}

/** What stopped before the first row was stored stands where it began: at its columns and settings. */
async function notBegun(db: Store, importId: string): Promise<void> {
	const manifest = await readImport(db, importId);
	if (manifest?.phase !== 'processing' || manifest.chunksDone > 0) return;
	await withDeadline(
		db.put('imports', { ...manifest, phase: 'configure', updatedAt: wallClock() }, importId),
		'Leaving the import where it began'
	);
	tell({ kind: 'imports', importId });
}

/** PipelineApi.cancelImport: nothing of the import stays but a line in the journal. */
export async function cancelImport(importId: string, replaced = false): Promise<Result<null>> {
	// What is stopped before its first row was stored stands at its columns again: it was given up where it was.
	const wasReading = (await readImport(await openStore(), importId))?.phase === 'processing';
	await stopJob(importId);
	return asOwner(importId, async () => {
		const db = await openStore();
		const manifest = await readImport(db, importId);
		if (!manifest) return ok(null);
		if (manifest.phase === 'committing' || manifest.phase === 'complete') return fail('importMovedOn', { phase: manifest.phase });
		dropSession(importId);
		dropFixSession(importId);
		const at = wallClock();
		const phase = wasReading && manifest.phase === 'configure' ? 'processing' : manifest.phase;
		await clearStaged(
			db,
			importId,
			null,
			{ at, by: await userName(db), action: 'import.cancelled', params: { importId, file: manifest.file.name, phase } },
			replaced ? [{ name: 'import_replaced', at, props: { importId } }] : abandoned(manifest, phase, at)
		);
		tell({ kind: 'imports', importId });
		return ok(null);
	});
}

/** PipelineApi.checkAgain: its rows are judged by today's rules and matched anew when it is processed again. */
export async function checkAgain(importId: string): Promise<Result<ImportManifest>> {
	return asOwner(importId, async () => {
		const db = await openStore();
		const manifest = await readImport(db, importId);
		if (!manifest) return fail('importGone', {});
		if (manifest.phase !== 'review' && manifest.phase !== 'matching') return fail('importMovedOn', { phase: manifest.phase });
		dropSession(importId);
		dropFixSession(importId);
		const next: ImportManifest = { ...manifest, phase: 'matching', updatedAt: wallClock() };
		await withDeadline(db.put('imports', next, importId), 'Going back to the rows');
		tell({ kind: 'imports', importId });
		return ok(next);
	});
}

/** PipelineApi.reopenImport: back to step 2 with file and setup kept. */
export async function reopenImport(importId: string): Promise<Result<ImportManifest>> {
	await stopJob(importId);
	return asOwner(importId, async () => {
		const db = await openStore();
		const manifest = await readImport(db, importId);
		if (!manifest) return fail('importGone', {});
		if (manifest.phase === 'committing' || manifest.phase === 'complete') return fail('importMovedOn', { phase: manifest.phase });
		dropSession(importId);
		dropFixSession(importId);
		const { fixing: _, ...file } = manifest;
		const fresh: ImportManifest = {
			...file,
			phase: 'configure',
			updatedAt: wallClock(),
			setup: await withoutGridFixes(db, manifest),
			...nothingRead()
		};
		const note = {
			at: fresh.updatedAt,
			by: await userName(db),
			action: 'import.reopened',
			params: { importId, file: manifest.file.name, phase: manifest.phase }
		};
		await clearStaged(db, importId, fresh, note, [
			{ name: 'import_configuration_changed', at: fresh.updatedAt, props: { importId, change: 'back' } }
		]);
		return ok(fresh);
	});
}
