import type { Destination, FieldMappingDraft, FieldMappingView, TargetField } from '#domain/delivery';
import { fieldDefinition, STANDARD_FIELDS, standardField, type CustomField, type FieldId } from '#domain/fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { learnedFields, learnFields } from '../../store/learned-fields';
import { changeDestination, readDestination } from '../../store/destinations';
import { readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { readSettings, userName } from '../../store/settings';
import { callContext, customFieldNames, defaultsOf, targetOf } from './destination-target';
import type { Env } from '../env';
import { isUnfit, nameOf } from './properties';
import { askedWithToken } from '../sending/with-token';

/** Contacts that are looked at to say which fields have values. */
const SAMPLE = 500;

/** DeliveryApi.fieldMapping: our fields and their names at a destination, beside the fields that it has. */
export async function fieldMapping(env: Env, id: string): Promise<Result<FieldMappingView>> {
	const db = await env.store();
	const d = await readDestination(db, id);
	if (!d) return fail('deliveryDestinationGone');
	const { customFields } = await readSettings(db);
	const { target, problem, creatable } = await readTargetFields(env, db, d);
	const filled = await filledFields(db);
	const ids: FieldId[] = [...STANDARD_FIELDS.map((f) => f.id), ...customFields.map((c) => c.id)];
	for (const seen of filled.keys()) if (!ids.includes(seen)) ids.push(seen);
	const learned = await learnedFields(db, d.connector);
	const rows = ids.map((field) => {
		const { label } = fieldDefinition(field, customFields);
		const name = nameOf(field, d, defaultsOf(d)) ?? '';
		return { field, label, name, proposed: propose(field, label, target), filled: filled.get(field) ?? 0 };
	});
	return ok({
		rows,
		scoreField: d.scoreField,
		tierField: d.tierField,
		factorsField: d.factorsField,
		target,
		problem,
		missing: missingOf(d, target),
		creatable,
		learned: d.fields !== undefined && learned !== null && JSON.stringify(learned.fields) === JSON.stringify(d.fields)
	});
}

/** Names at a destination that differ between two states of it, as they were and as they are (HIS-2). Blank = not sent. */
function mappingChange(before: Destination, after: Destination): Record<'before' | 'after', Record<string, unknown>> {
	const defaults = defaultsOf(before);
	const names = (d: Destination, field: string): string => nameOf(field as FieldId, d, defaults) ?? '';
	const mapped = Object.keys({ ...before.fields, ...after.fields }).filter((field) => names(before, field) !== names(after, field));
	const side = (d: Destination): Record<string, unknown> => ({
		fields: Object.fromEntries(mapped.map((field) => [field, names(d, field)])),
		scoreField: d.scoreField,
		tierField: d.tierField,
		factorsField: d.factorsField
	});
	return { before: side(before), after: side(after) };
}

/** DeliveryApi.saveFieldMapping: checked, stored, and remembered for the next destination of the same kind. */
export async function saveFieldMapping(env: Env, id: string, draft: FieldMappingDraft): Promise<Result<null>> {
	const db = await env.store();
	const d = await readDestination(db, id);
	if (!d) return fail('deliveryDestinationGone');
	const trimmed = (name: string): string => (isUnfit(name.trim()) ? '' : name.trim().slice(0, 200));
	const fields = Object.fromEntries(Object.entries(draft.fields).map(([field, name]) => [field, trimmed(name)]));
	const kept = {
		fields,
		scoreField: trimmed(draft.scoreField),
		tierField: trimmed(draft.tierField),
		factorsField: draft.factorsField === null ? null : trimmed(draft.factorsField) || null
	};
	if (kept.scoreField === '' || kept.tierField === '')
		return fail('deliverySettingWrong', { setting: kept.scoreField === '' ? 'Field for the score' : 'Field for the tier' });
	const used = [
		kept.scoreField,
		kept.tierField,
		...(kept.factorsField ? [kept.factorsField] : []),
		...Object.values(fields).filter((n) => n !== '')
	];
	const twice = used.find((n, i) => n === 'externalId' || used.indexOf(n) !== i);
	if (twice !== undefined) return fail('deliveryNameTwice', { field: twice });
	const saved = await changeDestination(db, id, kept, env.now(), await userName(db), 'destination.mapped', {
		fields: Object.values(fields).filter((n) => n !== '').length,
		...mappingChange(d, { ...d, ...kept })
	});
	if (!saved) return fail('deliveryDestinationGone');
	await learnFields(db, d.connector, kept);
	return ok(null);
}

/** DeliveryApi.createTargetFields: makes the score, tier and factors fields that are missing there; answers their names. */
export async function createTargetFields(env: Env, id: string): Promise<Result<string[]>> {
	const db = await env.store();
	const d = await readDestination(db, id);
	if (!d) return fail('deliveryDestinationGone');
	const opened = targetOf(d);
	if (!opened.ok) return opened;
	const { target, problem } = await readTargetFields(env, db, d);
	if (problem) return { ok: false, problem };
	if (!opened.value.createFields || target === null) return fail('deliveryFieldsNotCreatable', { host: new URL(opened.value.url).host });
	const missing = missingOf(d, target);
	if (missing.length === 0) return ok([]);
	const wanted = [
		{ name: d.scoreField, label: 'Lead score', type: 'number' as const },
		{ name: d.tierField, label: 'Lead tier', type: 'text' as const },
		...(d.factorsField ? [{ name: d.factorsField, label: 'Lead key factors', type: 'text' as const }] : [])
	].filter((w) => missing.includes(w.name));
	const made = await opened.value.createFields(wanted, await callContext(env, db, d));
	if (!made.ok) return made;
	// A system that writes names its own way answers with its name: that is the one to send under from now on.
	const patch: Partial<Destination> = {};
	wanted.forEach((w, i) => {
		const name = made.value[i];
		if (made.value.length !== wanted.length || !name || isUnfit(name) || name === w.name) return;
		if (w.name === d.scoreField) patch.scoreField = name;
		else if (w.name === d.tierField) patch.tierField = name;
		else patch.factorsField = name;
	});
	await changeDestination(db, id, patch, env.now(), await userName(db), 'destination.fieldsCreated', { fields: made.value.join(', ') });
	return made;
}

/** The destination's field list. `target` null without a problem: it has none that can be read. */
export async function readTargetFields(
	env: Env,
	db: Store,
	d: Destination
): Promise<{ target: TargetField[] | null; problem: Problem | null; creatable: boolean }> {
	const opened = targetOf(d);
	if (!opened.ok || !opened.value.fields) return { target: null, problem: null, creatable: false };
	const read = await askedWithToken(env, db, d, (ctx) => opened.value.fields!(ctx));
	return read.ok
		? { target: read.value, problem: null, creatable: opened.value.createFields !== undefined }
		: { target: null, problem: read.problem, creatable: false };
}

/** Names of ours that are not in the destination's list. */
export const missingOf = (d: Destination, target: readonly TargetField[] | null): string[] =>
	target === null ? [] : customFieldNames(d).filter((n) => !target.some((t) => t.name === n));

/**
 * Names that the connection test looks for: those of ours, and those that somebody mapped. What a connector maps by itself it knows, and a
 * name under which nothing is sent any more, as of a deleted field, is nobody's loss.
 */
export function namesToFind(d: Destination, own: readonly CustomField[]): string[] {
	const defaults = defaultsOf(d);
	const mapped = Object.entries(d.fields ?? {}).flatMap(([field, name]) => {
		const isOwn = own.some((f) => f.id === field);
		if (!isOwn && standardField(field) === undefined) return [];
		const isKnown = defaults ? Object.values(defaults).includes(name) : !isOwn && name === field;
		return name !== '' && !isKnown ? [name] : [];
	});
	return [...new Set([...customFieldNames(d), ...mapped])];
}

const letters = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.replace(/^custom/, '');

/** The destination's field of the same name or label as ours, whatever its spelling; '' = none, or more than one. */
export function propose(field: string, label: string, target: readonly TargetField[] | null): string {
	const ours = new Set([letters(field), letters(label)]);
	const fits = (target ?? []).filter((t) => t.writable && (ours.has(letters(t.name)) || ours.has(letters(t.label))));
	return fits.length === 1 ? fits[0]!.name : '';
}

async function filledFields(db: Store): Promise<Map<FieldId, number>> {
	const counts = new Map<FieldId, number>();
	const [serial] = await db.getAllKeys('chunks', null, 1);
	if (serial === undefined) return counts;
	const contacts = await readContacts(
		db,
		Array.from({ length: SAMPLE }, (_, i) => serial * 1024 + i)
	);
	for (const { values } of contacts)
		for (const field of Object.keys(values) as FieldId[]) if (values[field]) counts.set(field, (counts.get(field) ?? 0) + 1);
	return counts;
}
