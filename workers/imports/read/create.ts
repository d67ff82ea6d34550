import type { ImportManifest, ImportSetup, StagedFile } from '#domain/import';
import { namesOf } from '#domain/imports/parts';
import { fail, ok, type Result } from '#domain/result';
import { setupNow } from '../../fields/setup-now';
import { languageOf } from '../../language';
import { whileBusy, withImport } from '../../locks';
import { tell } from '../../news';
import { take } from '../../store/counters';
import { isSilent, withDeadline } from '../../store/engine/deadline';
import { ofImport, readImport, SLICE_BYTES } from '../../store/imports';
import { EVENT_STORES, record as recordEvents, recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import { isQuotaError, type Store } from '../../store/engine/open';
import { openStore, userName, wallClock } from '../context';
import { initiated } from '../events';
import { rememberFiles } from './facts';
import { firstManifest } from './first-manifest';
import { FileHasher, inputHash } from '../proof/file-hash';
import { readSettings } from '../../store/settings';
import { sweepFiles } from '../device/sweep';
import { isVanished } from './vanished';
import { withTakenBack } from './taken-back';

/** Copies that are being made, by the name that the window gave each. */
const copies = new Map<string, { stopped: boolean }>();

/** PipelineApi.stopStaging. */
export async function stopStaging(copy: string): Promise<void> {
	const made = copies.get(copy);
	if (made) made.stopped = true;
}

/** PipelineApi.createImport. */
export function createImport(
	files: File[],
	method: ImportManifest['method'],
	setup: ImportSetup,
	copy = ''
): Promise<Result<ImportManifest>> {
	const made = { stopped: false };
	copies.set(copy, made);
	return create(files, method, setup, () => made.stopped).finally(() => copies.delete(copy));
}

/** Slices of the files first, then the manifest that makes them an import. */
async function create(
	files: File[],
	method: ImportManifest['method'],
	setup: ImportSetup,
	stopped: () => boolean
): Promise<Result<ImportManifest>> {
	const db = await openStore();
	await sweepFiles(db);
	const id = crypto.randomUUID();
	// Until the import is recorded it is in the window's hands alone: no new version of the app may reload it away.
	return whileBusy(() =>
		withImport(id, async () => {
			try {
				const staged = await stageFiles(db, id, files, stopped);
				const manifest = staged ? await record(db, id, method, await withTakenBack(db, setup), staged) : fail('importStopped', {});
				if (!manifest.ok) {
					await db.delete('files', ofImport(id)).catch(() => undefined);
					return manifest;
				}
				rememberFiles(id, files);
				tell({ kind: 'imports', importId: id });
				return manifest;
			} catch (e) {
				// What a silent storage keeps of them is swept up by a later import.
				if (!isSilent(e)) await db.delete('files', ofImport(id)).catch(() => undefined);
				if (isQuotaError(e)) return fail('deviceFull', { bytes: files.reduce((n, f) => n + f.size, 0) });
				if (isVanished(e)) return fail('fileChanged', { name: namesOf(files, languageOf(await readSettings(db)).language) });
				throw e;
			}
		})
	);
}

/** The manifest that makes staged files an import. */
async function record(
	db: Store,
	id: string,
	method: ImportManifest['method'],
	setup: ImportSetup,
	files: StagedFile[]
): Promise<Result<ImportManifest>> {
	const at = wallClock();
	const [user, settings] = [await userName(db), await readSettings(db)];
	// Before the transaction: it would end by itself while the digest is awaited.
	const together = await inputHash(files);
	const tx = db.transaction(['imports', 'settings', 'journal', ...EVENT_STORES], 'readwrite', { durability: 'strict' });
	const now = setupNow(setup, await tx.objectStore('settings').get('settings'));
	if (!now.ok) {
		await withDeadline(tx.done, 'Looking at the fields');
		return now;
	}
	const manifest = firstManifest(at, {
		id,
		ordinal: await take(tx, 'nextOrdinal'),
		user,
		phase: 'configure',
		method,
		file: {
			name: namesOf(files, languageOf(settings).language),
			size: files.reduce((n, f) => n + f.size, 0),
			type: files[0]?.type ?? '',
			slices: files.reduce((n, f) => n + f.slices, 0),
			sha256: together
		},
		files,
		setup: now.value
	});
	await tx.objectStore('imports').put(manifest, id);
	await journalIn(tx, at, user, 'import.created', {
		importId: id,
		file: manifest.file.name,
		size: manifest.file.size,
		policy: setup.policy
	});
	await recordIn(tx, initiated(manifest, settings));
	await withDeadline(tx.done, 'Recording the import');
	return ok(manifest);
}

/** Slices on their way to the store at once. */
const AT_ONCE = 3;

/** null = stopped: slices may be there. */
async function stageFiles(db: Store, id: string, files: readonly File[], stopped: () => boolean): Promise<StagedFile[] | null> {
	const staged: StagedFile[] = [];
	let n = 0;
	for (const file of files) {
		const firstSlice = n;
		const hasher = new FileHasher(file);
		const writing: Promise<unknown>[] = [];
		try {
			for (let at = 0; at < file.size; at += SLICE_BYTES, n++) {
				const bytes = new Uint8Array(await file.slice(at, at + SLICE_BYTES).arrayBuffer());
				if (writing.length >= AT_ONCE) await writing[writing.length - AT_ONCE];
				const put = withDeadline(db.put('files', bytes, [id, n]), 'Keeping the file on the device');
				put.catch(() => undefined);
				writing.push(put);
				await hasher.add(bytes);
				if (stopped()) return null;
			}
			await Promise.all(writing);
		} finally {
			// Whoever tidies up after a failure must find nothing still on its way.
			await Promise.allSettled(writing);
		}
		staged.push({ name: file.name, size: file.size, type: file.type, firstSlice, slices: n - firstSlice, sha256: await hasher.end() });
	}
	return staged;
}

/** PipelineApi.stagedFiles. */
export async function stagedFiles(importId: string): Promise<Result<File[]>> {
	const db = await openStore();
	const manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	const files: File[] = [];
	for (const file of manifest.files) {
		const parts: Uint8Array<ArrayBuffer>[] = [];
		for (let n = file.firstSlice; n < file.firstSlice + file.slices; n++) {
			const bytes = await db.get('files', [importId, n]);
			if (!bytes) return fail('importGone', {});
			parts.push(bytes as Uint8Array<ArrayBuffer>);
		}
		files.push(new File(parts, file.name, { type: file.type }));
	}
	return ok(files);
}

/** What a setup says of the rows: that a large file was confirmed changes nothing about them. */
const saysOf = (setup: ImportSetup | null): string => JSON.stringify({ ...setup, largeFileConfirmed: false });

/** PipelineApi.updateSetup. */
export async function updateSetup(importId: string, given: ImportSetup): Promise<Result<ImportManifest>> {
	const db = await openStore();
	const setup = await withTakenBack(db, given);
	const tx = db.transaction(['imports', 'settings'], 'readwrite');
	const manifest = await tx.objectStore('imports').get(importId);
	if (!manifest) return fail('importGone', {});
	if (manifest.phase !== 'configure') return fail('importMovedOn', { phase: manifest.phase });
	const now = setupNow(setup, await tx.objectStore('settings').get('settings'));
	if (!now.ok) return now;
	const next = { ...manifest, setup: now.value, updatedAt: wallClock() };
	await tx.objectStore('imports').put(next, importId);
	await tx.done;
	if (saysOf(manifest.setup) !== saysOf(setup))
		await recordEvents(db, [{ name: 'import_configuration_changed', at: next.updatedAt, props: { importId, change: 'setup' } }]);
	return ok(next);
}
