import { STANDARD_FIELDS, type CustomField } from '#domain/fields';
import { nameKey } from '#domain/contacts/own-fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { settingsSchema, type Settings } from '#domain/settings';
import { tell } from '../../news';
import { changeSettings, readSettings } from '../../store/settings';
import { openStore, wallClock } from '../context';
import { followRanks } from '../scoring/rank-tiers';
import { renameCurrent } from './users';

/** PipelineApi.saveSettings: merges a patch; every change goes into the journal with old and new value. */
export async function saveSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
	const db = await openStore();
	let fits = true;
	const { before, after } = await changeSettings(
		db,
		(now) => {
			const parsed = settingsSchema.safeParse({ ...now, ...patch });
			fits = parsed.success;
			return parsed.success ? parsed.data : null;
		},
		wallClock()
	);
	if (!fits) return fail('settingsUnreadable', {});
	const changed = (Object.keys(patch) as (keyof Settings)[]).filter((k) => JSON.stringify(before[k]) !== JSON.stringify(after[k]));
	if (changed.includes('userName')) await renameCurrent(db, after.userName);
	if (changed.length > 0) tell({ kind: 'settings' });
	if (!changed.some((key) => key === 'tierBy' || key === 'tierRanks' || key === 'tierThresholds')) return ok(after);
	await followRanks(db);
	return ok(await readSettings(db));
}

/** Why a field can't be made, or null. */
function newFieldProblem({ id, label }: CustomField, others: readonly CustomField[], deleted: readonly { id: string }[]): Problem | null {
	const named = [...others, ...STANDARD_FIELDS].find((f) => nameKey(f.label) === nameKey(label));
	if (named) return { code: 'fieldNameTaken', params: { field: named.label } };
	return deleted.some((f) => f.id === id) ? { code: 'fieldDeletedMeanwhile', params: { field: label, header: label } } : null;
}

/** FieldsApi.addCustomField: a field of the same id is replaced; no two fields have one name. */
export async function addCustomField(field: CustomField): Promise<Result<Settings>> {
	const db = await openStore();
	let problem: Problem | null = null;
	const { after } = await changeSettings(
		db,
		(now) => {
			const others = now.customFields.filter((c) => c.id !== field.id);
			problem = newFieldProblem(field, others, now.deletedFields);
			return problem ? null : { ...now, customFields: [...others, field] };
		},
		wallClock()
	);
	if (problem) return { ok: false, problem };
	tell({ kind: 'settings' });
	return ok(after);
}
