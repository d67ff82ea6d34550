import type { CustomField } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { settingsSchema, type Settings } from '#domain/settings';
import { tell } from '../news';
import { journal } from '../store/journal';
import { readSettings, writeSettings } from '../store/settings';
import { openStore, userName, wallClock } from './context';
import { followRanks } from './rank-tiers';

/** PipelineApi.saveSettings: merges a patch; every change goes into the journal with old and new value. */
export async function saveSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
	const db = await openStore();
	const before = await readSettings(db);
	const parsed = settingsSchema.safeParse({ ...before, ...patch });
	if (!parsed.success) return fail('settingsUnreadable', {});
	await writeSettings(db, parsed.data);
	const changed = (Object.keys(patch) as (keyof Settings)[]).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(parsed.data[k]));
	for (const key of changed) await journal(db, wallClock(), await userName(db), 'settings.changed', { key, before: before[key], after: parsed.data[key] });
	if (changed.length > 0) tell({ kind: 'settings' });
	if (!changed.includes('tierBy') && !changed.includes('tierRanks')) return ok(parsed.data);
	await followRanks(db);
	return ok(await readSettings(db));
}

/** PipelineApi.addCustomField: a field of the same id is replaced. */
export async function addCustomField(field: CustomField): Promise<Result<Settings>> {
	const now = await readSettings(await openStore());
	return saveSettings({ customFields: [...now.customFields.filter((c) => c.id !== field.id), field] });
}
