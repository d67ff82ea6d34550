import type { FileInspection, ImportManifest, ImportSetup, ReadOptions } from '#domain/import';
import { emptyLedger } from '#domain/ledger';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { proposeMapping } from '../pipeline/map/index';
import { inspectSource } from '../pipeline/parse/index';
import { importLock, withLock } from '../locks';
import { tell } from '../news';
import { take } from '../store/counters';
import { withDeadline } from '../store/deadline';
import { fileSource } from '../store/files';
import { ofImport, readImport, SLICE_BYTES } from '../store/imports';
import { journalIn } from '../store/journal';
import { isQuotaError, type Store } from '../store/open';
import { noPairs, noStageMs, openStore, userName, wallClock } from './context';
import { readSettings } from '../store/settings';
import { sweepFiles } from './sweep';

/** Columns that a file may have; more is a sign of the wrong delimiter or a hostile file (IMP-4). */
const MAX_COLUMNS = 500;

/** The limits of IMP-5 that this file is above, or null. Bytes are known at once, rows by estimate. */
function limitProblem(size: number, rows: number, s: Settings): Result<{ over: boolean }> {
	if (size > s.deviceBytes || rows > s.deviceRows) return fail('overDeviceLimit', { size, rows, maxBytes: s.deviceBytes, maxRows: s.deviceRows });
	const over = size > s.standardBytes || rows > s.standardRows;
	if (over && s.enforceStandardLimit) return fail('overStandardLimit', { size, rows, maxBytes: s.standardBytes, maxRows: s.standardRows });
	return ok({ over });
}

/** PipelineApi.inspectFile. */
export async function inspectFile(file: File, overrides: Partial<ReadOptions> = {}): Promise<Result<FileInspection>> {
	const settings = await readSettings(await openStore());
	const early = limitProblem(file.size, 0, settings);
	if (!early.ok) return early;
	const seen = await inspectSource(fileSource(file), overrides, { maxColumns: MAX_COLUMNS });
	if (!seen.ok) return seen;
	const limit = limitProblem(file.size, seen.value.estimatedRows, settings);
	if (!limit.ok) return limit;
	// The sample stays here: the window gets the preview only.
	const { sampleRows, ...inspection } = seen.value;
	return ok({ ...inspection, mapping: proposeMapping(inspection.headers, sampleRows), overStandardLimit: limit.value.over });
}

/** PipelineApi.createImport: slices of the file first, then the manifest that makes them an import. */
export async function createImport(file: File, method: ImportManifest['method'], setup: ImportSetup): Promise<Result<ImportManifest>> {
	const db = await openStore();
	await sweepFiles(db);
	const id = crypto.randomUUID();
	return withLock(importLock(id), async () => {
		try {
			const staged = await stageFile(db, id, file);
			const manifest = await record(db, id, file, method, setup, staged);
			tell({ kind: 'imports', importId: id });
			return ok(manifest);
		} catch (e) {
			await db.delete('files', ofImport(id)).catch(() => undefined);
			if (isQuotaError(e)) return fail('deviceFull', { bytes: file.size });
			if (e instanceof DOMException && (e.name === 'NotReadableError' || e.name === 'NotFoundError')) return fail('fileChanged', { name: file.name });
			throw e;
		}
	});
}

/** The manifest that makes a staged file an import. */
async function record(db: Store, id: string, file: File, method: ImportManifest['method'], setup: ImportSetup, staged: { slices: number; sha256: string }): Promise<ImportManifest> {
	const at = wallClock();
	const user = await userName(db);
	const tx = db.transaction(['imports', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
	const manifest: ImportManifest = {
		id, ordinal: await take(tx, 'nextOrdinal'), createdAt: at, updatedAt: at, completedAt: null, user,
		phase: 'configure', method,
		file: { name: file.name, size: file.size, type: file.type, ...staged },
		setup, chunksDone: 0, rowsDone: 0, rowsTotal: 0, blankRows: 0, commitDone: 0, chunks: [],
		ledger: emptyLedger(), heldResolved: { created: 0, merged: 0, skipped: 0 },
		pairs: noPairs(), duplicatesFound: 0, changes: [], issueCounts: [], stageMs: noStageMs(), wallMs: 0
	};
	await tx.objectStore('imports').put(manifest, id);
	await journalIn(tx, at, user, 'import.created', { importId: id, file: file.name, size: file.size, policy: setup.policy });
	await withDeadline(tx.done, 'Recording the import');
	return manifest;
}

async function stageFile(db: Store, id: string, file: File): Promise<{ slices: number; sha256: string }> {
	let slices = 0;
	for (let at = 0; at < file.size; at += SLICE_BYTES, slices++) {
		const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
		await withDeadline(db.put('files', bytes, [id, slices]), 'Keeping the file on the device');
	}
	return { slices, sha256: await fingerprint(file) };
}

/** SHA-256 of files up to 64 MB; larger ones by their first and last 32 MB and the size, since digest() takes no stream. */
async function fingerprint(file: File): Promise<string> {
	const half = 32 * 1024 * 1024;
	const blob = file.size <= 2 * half ? file : new Blob([file.slice(0, half), file.slice(-half), String(file.size)]);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
	return [...digest].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** PipelineApi.stagedFile. */
export async function stagedFile(importId: string): Promise<Result<File>> {
	const db = await openStore();
	const manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	const parts: Uint8Array<ArrayBuffer>[] = [];
	for (let n = 0; n < manifest.file.slices; n++) {
		const bytes = await db.get('files', [importId, n]);
		if (!bytes) return fail('importGone', {});
		parts.push(bytes as Uint8Array<ArrayBuffer>);
	}
	return ok(new File(parts, manifest.file.name, { type: manifest.file.type }));
}

/** PipelineApi.updateSetup. */
export async function updateSetup(importId: string, setup: ImportSetup): Promise<Result<ImportManifest>> {
	const db = await openStore();
	const tx = db.transaction('imports', 'readwrite');
	const manifest = await tx.store.get(importId);
	if (!manifest) return fail('importGone', {});
	if (manifest.phase !== 'configure') return fail('importMovedOn', { phase: manifest.phase });
	const next = { ...manifest, setup, updatedAt: wallClock() };
	await tx.store.put(next, importId);
	await tx.done;
	return ok(next);
}
