import { byName } from '#domain/basics/by-name';
import type { ColumnMapping } from '#domain/imports/mapping';
import { savedMappingSchema, type SavedMapping } from '#domain/imports/saved-mapping';
import { fail, ok, type Result } from '#domain/result';
import { savedColumns } from '../../pipeline/recipe/make';
import { withDeadline } from '../../store/engine/deadline';
import { journal } from '../../store/journal/journal';
import { openStore, userName, wallClock } from '../context';
import { readJson } from './recipes';

/** All saved mappings that can be read back, by name. */
export async function listMappings(): Promise<SavedMapping[]> {
	const all = await withDeadline((await openStore()).getAll('mappings'), 'Reading the saved mappings');
	return all.filter((m) => savedMappingSchema.safeParse(m).success).sort(byName);
}

async function keep(mapping: SavedMapping, action: string): Promise<Result<SavedMapping>> {
	const db = await openStore();
	await withDeadline(db.put('mappings', mapping, mapping.id), 'Keeping the mapping');
	await journal(db, wallClock(), await userName(db), action, { id: mapping.id, name: mapping.name });
	return ok(mapping);
}

/** PipelineApi.saveMapping. */
export async function saveMapping(name: string, mapping: ColumnMapping[]): Promise<Result<SavedMapping>> {
	const title = name.trim();
	if (title === '') return fail('nameNeeded', {});
	const before = (await listMappings()).find((m) => m.name === title);
	const columns = savedColumns(mapping);
	return keep(
		{
			muster: 'mapping',
			version: 1,
			id: before?.id ?? crypto.randomUUID(),
			name: title,
			savedAt: wallClock(),
			headers: columns.map((c) => c.header),
			columns
		},
		'mapping.saved'
	);
}

/** PipelineApi.deleteMapping. */
export async function deleteMapping(id: string): Promise<Result<null>> {
	const db = await openStore();
	await withDeadline(db.delete('mappings', id), 'Deleting the mapping');
	await journal(db, wallClock(), await userName(db), 'mapping.deleted', { id });
	return ok(null);
}

/** PipelineApi.exportMapping. */
export async function exportMapping(id: string): Promise<Result<{ blob: Blob; name: string }>> {
	const mapping = (await listMappings()).find((m) => m.id === id);
	if (!mapping) return fail('mappingGone', {});
	const db = await openStore();
	await journal(db, wallClock(), await userName(db), 'export.saved', { what: 'mapping', format: 'json', name: mapping.name });
	return ok({
		blob: new Blob([JSON.stringify(mapping, null, '\t')], { type: 'application/json' }),
		name: `${mapping.name}.muster-mapping.json`
	});
}

/** PipelineApi.importMapping: a mapping of the same name is replaced. */
export async function importMapping(file: File): Promise<Result<SavedMapping>> {
	const parsed = savedMappingSchema.safeParse(await readJson(file));
	if (!parsed.success) return fail('mappingFileUnreadable', { name: file.name });
	const mapping = parsed.data as SavedMapping;
	const before = (await listMappings()).find((m) => m.name === mapping.name);
	return keep({ ...mapping, id: before?.id ?? crypto.randomUUID() }, 'mapping.imported');
}
