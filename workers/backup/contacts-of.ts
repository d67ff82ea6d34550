import { CHUNK_ROWS, rowValues } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { ok, type Result } from '#domain/result';
import { settingsSchema } from '#domain/settings';
import { TextFile } from '../export/blob-parts';
import { createCsvWriter } from '../export/csv';
import { contactColumns } from '../export/contacts';
import { rememberBrought } from '../imports/read/brought-fields';
import { breathe } from '../imports/jobs';
import { unknownFields } from '../imports/contacts/own-fields';
import { fromDisk } from '../store/chunks/chunk-store';
import { unshelve, type ColumnPiece, type ShelvedChunk } from '../store/chunks/shelved-chunk';
import { readBackup } from './format';

/**
 * PipelineApi.backupContacts: the contacts of a backup as a file for the import wizard, where matching sees to it that
 * nobody is doubled: the way into an app that holds contacts already. The file is read twice, so that its columns are
 * those that have values; one chunk is held at a time. What the own fields among them are is remembered for that import.
 * @param onProgress share done, 0–1
 */
export async function backupContacts(
	file: File,
	passphrase: string | null,
	onProgress: (done: number) => void
): Promise<Result<{ file: File; contacts: number }>> {
	const visible = new Set<number>();
	const fields = new Set<FieldId>();
	const chunks = new Map<number, ShelvedChunk>();
	let custom: readonly CustomField[] = [];
	const setups: ImportManifest['setup'][] = [];
	const surveyed = await readBackup(file, passphrase, async (store, entries, share) => {
		for (const [key, value] of entries) {
			if (store === 'imports' && (value as ImportManifest).phase === 'complete') {
				for (const serial of (value as ImportManifest).chunks) visible.add(serial);
				setups.push((value as ImportManifest).setup);
			}
			if (store === 'settings' && key === 'settings') custom = settingsSchema.safeParse(value).data?.customFields ?? [];
			if (store === 'chunks' && 'pieces' in (value as ShelvedChunk)) chunks.set(key as number, value as ShelvedChunk);
			if (store === 'columns') for (const [field] of (value as ColumnPiece).columns) fields.add(field);
		}
		onProgress(0.4 * share);
		await breathe();
		return true;
	});
	if (!surveyed.ok) return surveyed;
	custom = [...custom, ...unknownFields(custom, setups)];
	const { columns, cells } = contactColumns(fields, custom);
	const csv = new TextFile();
	const writer = createCsvWriter(
		csv,
		columns.map((c) => c.label),
		{ spreadsheetSafe: false, bom: false }
	);
	let contacts = 0;
	let pieces: ColumnPiece[] = [];
	let at = -1;
	const write = (): void => {
		const shelved = chunks.get(at);
		if (!shelved || !visible.has(at) || pieces.length === 0) return;
		const chunk = fromDisk(unshelve(shelved, pieces), CHUNK_ROWS);
		for (let i = 0; i < chunk.length; i++)
			if (chunk.alive[i] === 1) {
				writer.add(cells(rowValues(chunk.columns, i)));
				contacts++;
			}
	};
	const read = await readBackup(file, passphrase, async (store, entries, share) => {
		if (store === 'columns')
			for (const [key, value] of entries) {
				const [serial] = key as [number, number];
				if (serial !== at) {
					write();
					pieces = [];
					at = serial;
				}
				pieces.push(value as ColumnPiece);
			}
		onProgress(0.4 + 0.6 * share);
		await breathe();
		return true;
	});
	if (!read.ok) return read;
	write();
	const made = new File([csv.blob('text/csv')], file.name.replace(/\.[^.]*$/, '.csv'), { type: 'text/csv' });
	const byId = new Map<string, CustomField>(custom.map((f) => [f.id, f]));
	rememberBrought(
		made,
		new Map(
			columns.flatMap(({ key, label }) => {
				const field = byId.get(key);
				return field ? [[label, field] as const] : [];
			})
		)
	);
	return ok({ file: made, contacts });
}
