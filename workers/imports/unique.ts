import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/issue';
import type { FieldId } from '#domain/fields';
import { placeOfRow } from '#domain/parts';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { UniqueCheck } from '../pipeline/validate/unique';
import { readChunks } from '../store/contacts';
import { withDeadline } from '../store/deadline';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import { readStagedChunk, stagedToDisk } from '../store/staged-chunks';
import { wallClock } from './context';
import { findingsOf, Kinds, sumCounts } from './fix/findings';
import { breathe } from './jobs';

/** Fields that the administrator made unique; the primary key is the duplicates policy's to settle (DUP-7). */
export const uniqueFields = (settings: Settings): FieldId[] => settings.table.fields.filter((f) => f.unique && f.id !== primaryKeyOf(settings.table)).map((f) => f.id);

/** Every value of the fields that a contact holds now, with its primary key: the same person may keep what is theirs. */
async function preload(db: Store, check: UniqueCheck, fields: readonly FieldId[], primaryKey: FieldId): Promise<void> {
	const serials = (await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks);
	for (let at = 0; at < serials.length; at += 50) {
		for (const chunk of await readChunks(db, serials.slice(at, at + 50))) {
			if (!chunk) continue;
			const keys = chunk.columns.get(primaryKey);
			for (const field of fields) {
				const column = chunk.columns.get(field);
				for (let i = 0; column && i < chunk.length; i++) if (chunk.alive[i] === 1) check.preload(field, column[i], keys?.[i]);
			}
		}
		await breathe();
	}
}

/**
 * MAP-7 over a whole import and against what is stored: a row with a value that another person has can't go in. Runs
 * before matching, and again whenever rows were changed since. Rows that fail anyway claim nothing. A kill in the middle
 * leaves the import in phase matching, which begins here again.
 */
export async function checkUnique(db: Store, manifest: ImportManifest, settings: Settings): Promise<ImportManifest> {
	const fields = uniqueFields(settings);
	if (fields.length === 0) return manifest;
	const parts = manifest.setup?.parts ?? [];
	const primaryKey = primaryKeyOf(settings.table);
	const check = new UniqueCheck({ customFields: settings.customFields, primaryKey, placeOf: (row) => placeOfRow(parts, row) });
	await preload(db, check, fields, primaryKey);
	const kinds = new Kinds();
	const findings = [];
	let failedRows = 0;
	for (let n = 0; n < manifest.chunksDone; n++) {
		const staged = await readStagedChunk(db, manifest.id, n);
		const before: Issue[] = (await withDeadline(db.get('issues', [manifest.id, n]), 'Reading the findings')) ?? [];
		const kept = before.filter((i) => i.ruleId !== 'unique');
		const bad = new Set(kept.filter((i) => i.severity === 'error').map((i) => i.row));
		const found = check.add({ rowNumbers: staged.rows, columns: staged.columns }, fields, (row) => !bad.has(row));
		const issues = [...kept, ...found];
		for (const issue of found) bad.add(issue.row);
		findings.push(findingsOf(issues, kinds));
		failedRows += bad.size;
		if (found.length > 0 || kept.length < before.length) {
			const failed = Uint8Array.from(staged.rows, (row) => (bad.has(row) ? 1 : 0));
			const tx = db.transaction(['staged', 'issues'], 'readwrite', { durability: 'relaxed' });
			void tx.objectStore('staged').put(stagedToDisk({ ...staged, failed }), [manifest.id, n]);
			void tx.objectStore('issues').put(issues, [manifest.id, n]);
			await withDeadline(tx.done, 'Keeping what is not unique');
		}
		await breathe();
	}
	const next: ImportManifest = { ...manifest, updatedAt: wallClock(), ledger: { ...manifest.ledger, failed: failedRows }, issueCounts: sumCounts(findings) };
	await withDeadline(db.put('imports', next, next.id), 'Recording what is not unique');
	return next;
}
