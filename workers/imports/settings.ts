import type { CustomField } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { settingsSchema, type Settings } from '#domain/settings';
import { tell } from '../news';
import { journal } from '../store/journal';
import { changeSettings, readSettings } from '../store/settings';
import { openStore, userName, wallClock } from './context';
import { followRanks } from './rank-tiers';
import { renameCurrent } from './users';

/** PipelineApi.saveSettings: merges a patch; every change goes into the journal with old and new value. */
export async function saveSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
	const db = await openStore();
	let fits = true;
	const { before, after } = await changeSettings(db, (now) => {
		const parsed = settingsSchema.safeParse({ ...now, ...patch });
		fits = parsed.success;
		return parsed.success ? parsed.data : null;
	});
	if (!fits) return fail('settingsUnreadable', {});
	const changed = (Object.keys(patch) as (keyof Settings)[]).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(after[k]));
	for (const key of changed)
		await journal(db, wallClock(), await userName(db), 'settings.changed', { key, before: before[key], after: after[key] });
	if (changed.includes('userName')) await renameCurrent(db, after.userName);
	if (changed.length > 0) tell({ kind: 'settings' });
	if (!changed.some((key) => key === 'tierBy' || key === 'tierRanks' || key === 'tierThresholds')) return ok(after);
	await followRanks(db);
	return ok(await readSettings(db));
}

/** PipelineApi.addCustomField: a field of the same id is replaced. */
export async function addCustomField(field: CustomField): Promise<Result<Settings>> {
	const now = await readSettings(await openStore());
	return saveSettings({ customFields: [...now.customFields.filter((c) => c.id !== field.id), field] });
}
