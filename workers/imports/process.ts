import { noLeftOut, type ImportManifest, type ImportProgress, type ImportSetup } from '#domain/import';
import { emptyLedger } from '#domain/ledger';
import { fail, ok, type Result } from '#domain/result';
import { tell } from '../news';
import { withDeadline } from '../store/deadline';
import { clearStaged, readImport } from '../store/imports';
import { isQuotaError, type Store } from '../store/open';
import { readSettings } from '../store/settings';
import { readStagedChunk, stagedToDisk } from '../store/staged-chunks';
import { ChangeTally, IssueTally } from './changes';
import { cleaner, mappedFields, type Cleaned } from './clean';
import { noPairs, noStageMs, openStore, ProgressReporter, stopwatch, userName, wallClock } from './context';
import { finishFixes } from './fix';
import { dropFixSession } from './fix/session';
import { asJob, breathe, stopJob } from './jobs';
import { DamageTally, type DamageFacts } from '../pipeline/damage/index';
import type { FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { matchKeys } from '../pipeline/match/index';
import { QualityTally } from '../pipeline/quality/index';
import { readStaged } from './open-parts';
import { asOwner } from './owner';
import { scanOf } from './scan';
import { dropSession, matchImport } from './session';
import type { SourceChunk } from '#domain/chunk';

/** PipelineApi.processImport: steps parse to match, resumed at the checkpoint in the manifest. */
export async function processImport(importId: string, report: (p: ImportProgress) => void): Promise<Result<ImportManifest>> {
	return asJob(importId, (shouldStop) => asOwner(importId, () => process(importId, report, shouldStop)));
}

async function process(importId: string, report: (p: ImportProgress) => void, shouldStop: () => boolean): Promise<Result<ImportManifest>> {
	const db = await openStore();
	let manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	if (!manifest.setup) return fail('importWithoutSetup', {});
	if (manifest.phase === 'review' || manifest.phase === 'complete' || manifest.phase === 'committing') return ok(manifest);
	if (manifest.phase === 'cancelled') return fail('importCancelled', {});
	try {
		const progress = new ProgressReporter(manifest, report, manifest.rowsDone);
		if (manifest.phase !== 'matching') {
			const read = await readRows(db, manifest, manifest.setup, progress, shouldStop);
			if (!read.ok) return read;
			manifest = read.value;
		}
		manifest = await finishFixes(importId, manifest, shouldStop);
		return await matchImport(db, manifest, progress, shouldStop);
	} catch (e) {
		if (isQuotaError(e)) return fail('deviceFull', { bytes: manifest.file.size * 3 });
		throw e;
	}
}

/** Parse, map, normalize, validate; one transaction per chunk carries the rows, their issues and the checkpoint. */
async function readRows(db: Store, start: ImportManifest, given: ImportSetup, progress: ProgressReporter, shouldStop: () => boolean): Promise<Result<ImportManifest>> {
	const began = stopwatch();
	const settings = await readSettings(db);
	const { setup, facts } = await scanColumns(db, start, given, settings, shouldStop);
	let manifest: ImportManifest = { ...start, setup, phase: 'processing' };
	const stageMs = { ...manifest.stageMs };
	const headerCells = setup.mapping.reduce((max, m) => Math.max(max, m.index + 1), 0);
	const clean = cleaner(setup, settings, headerCells, stopwatch, stageMs, facts);
	const changes = new ChangeTally(manifest.changes);
	const issues = new IssueTally(manifest.issueCounts);
	const damage = new DamageTally(manifest.damage);
	const quality = await qualityUntil(db, manifest, primaryKeyOf(settings.table));
	let failedRows = manifest.ledger.failed;
	let n = 0;
	let leftOut = noLeftOut();
	let writing: Promise<unknown> = Promise.resolve();
	let mark = stopwatch();
	for await (const part of readStaged(db, manifest, setup)) {
		if (part.kind === 'problem') { await writing; return { ok: false, problem: part.problem }; }
		stageMs.parse += stopwatch() - mark;
		if (part.kind === 'end') { leftOut = part.leftOut; continue; }
		if (n++ >= manifest.chunksDone) {
			const cleaned = clean(part.chunk);
			changes.add(cleaned.changes);
			damage.add(cleaned.damage);
			quality.add(cleaned.chunk, cleaned.issues);
			issues.add(cleaned.issues);
			for (const f of cleaned.failed) failedRows += f;
			manifest = {
				...manifest, updatedAt: wallClock(), chunksDone: n, rowsDone: manifest.rowsDone + part.chunk.rowNumbers.length,
				changes: changes.list(), issueCounts: issues.list(), damage: damage.list(), stageMs,
				ledger: { ...manifest.ledger, failed: failedRows }, wallMs: start.wallMs + stopwatch() - began
			};
			const beforeStore = stopwatch();
			await writing;
			writing = stage(db, manifest, n - 1, part.chunk, cleaned);
			// Failure is noticed at the next await; this keeps it from being reported as unhandled before that.
			writing.catch(() => undefined);
			stageMs.store += stopwatch() - beforeStore;
		}
		progress.tell('processing', manifest.file.size > 0 ? part.chunk.bytesRead / manifest.file.size : 1, manifest.rowsDone, failedRows, manifest.pairs);
		await breathe();
		if (shouldStop()) { await writing; return fail('importStopped', {}); }
		mark = stopwatch();
	}
	const beforeStore = stopwatch();
	await writing;
	stageMs.store += stopwatch() - beforeStore;
	progress.tell('processing', 1, manifest.rowsDone, failedRows, manifest.pairs, true);
	const done: ImportManifest = { ...manifest, phase: 'matching', rowsTotal: manifest.rowsDone, leftOut, quality: quality.result(mappedFields(setup)), stageMs, wallMs: start.wallMs + stopwatch() - began };
	await withDeadline(db.put('imports', done, done.id), 'Recording the checkpoint');
	return ok(done);
}

/** Data quality of the rows that are staged already: nothing for a new import, what the tab that died had counted for a resumed one. */
async function qualityUntil(db: Store, manifest: ImportManifest, primaryKey: FieldId): Promise<QualityTally> {
	const quality = new QualityTally({ primaryKey });
	for (let n = 0; n < manifest.chunksDone; n++) {
		const chunk = await readStagedChunk(db, manifest.id, n);
		const issues = await withDeadline(db.get('issues', [manifest.id, n]), 'Reading the findings');
		quality.add({ rowNumbers: chunk.rows, columns: chunk.columns }, issues ?? []);
	}
	return quality;
}

async function stage(db: Store, manifest: ImportManifest, n: number, source: SourceChunk, cleaned: Cleaned): Promise<void> {
	const tx = db.transaction(['staged', 'sourceRows', 'issues', 'imports'], 'readwrite', { durability: 'relaxed' });
	const key: [string, number] = [manifest.id, n];
	tx.objectStore('staged').put(stagedToDisk({ rows: cleaned.chunk.rowNumbers, columns: cleaned.chunk.columns, failed: cleaned.failed, keys: matchKeys(cleaned.chunk.columns, cleaned.failed.length) }), key).catch(() => undefined);
	tx.objectStore('sourceRows').put({ rows: source.rowNumbers, cells: source.cells }, key).catch(() => undefined);
	if (cleaned.issues.length > 0) tx.objectStore('issues').put(cleaned.issues, key).catch(() => undefined);
	tx.objectStore('imports').put(manifest, manifest.id).catch(() => undefined);
	await withDeadline(tx.done, 'Keeping the rows on the device');
}

/** What whole columns say (VAL-1): the order of day and month where nobody settled it, and what spreadsheets did to the file. Read anew after a kill: the same file proves the same. */
async function scanColumns(db: Store, manifest: ImportManifest, setup: ImportSetup, settings: Settings, shouldStop: () => boolean): Promise<{ setup: ImportSetup; facts: DamageFacts }> {
	const scan = scanOf(setup, settings);
	for await (const part of readStaged(db, manifest, setup)) {
		if (part.kind !== 'chunk' || shouldStop()) break;
		scan.add(part.chunk);
		await breathe();
	}
	return { setup: scan.settle(), facts: scan.facts() };
}

/** PipelineApi.cancelImport: nothing of the import stays but a line in the journal. */
export async function cancelImport(importId: string): Promise<Result<null>> {
	await stopJob(importId);
	return asOwner(importId, async () => {
		const db = await openStore();
		const manifest = await readImport(db, importId);
		if (!manifest) return ok(null);
		if (manifest.phase === 'committing' || manifest.phase === 'complete') return fail('importMovedOn', { phase: manifest.phase });
		dropSession(importId);
		dropFixSession(importId);
		await clearStaged(db, importId, null, { at: wallClock(), by: await userName(db), action: 'import.cancelled', params: { importId, file: manifest.file.name, phase: manifest.phase } });
		tell({ kind: 'imports', importId });
		return ok(null);
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
		const fresh: ImportManifest = {
			...manifest, phase: 'configure', updatedAt: wallClock(), chunksDone: 0, rowsDone: 0, rowsTotal: 0, leftOut: noLeftOut(),
			ledger: emptyLedger(), pairs: noPairs(), duplicatesFound: 0, changes: [], issueCounts: [], damage: [], quality: null, stageMs: noStageMs(), wallMs: 0
		};
		await clearStaged(db, importId, fresh, null);
		return ok(fresh);
	});
}
