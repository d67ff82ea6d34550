import type { ContactChunk } from '#domain/chunk';
import type { CustomField } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import type { RetypePreview, RetypeTo } from '#domain/contacts/own-fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { fieldRule, primaryKeyOf } from '#domain/contacts/table-definition';
import { createDateOrderScan, defaultDateOrder } from '../pipeline/normalize/index';
import { readSettings } from '../store/settings';
import { openStore } from '../imports/context';
import type { Store } from '../store/engine/open';
import { breathe } from '../imports/jobs';
import { fieldGone, withField } from './begin';
import { changeValues, markOf, type OnProgress } from './change';
import { choicesProblem } from './choices';
import { carriedViews, filtersBy, type CarriedViews } from './carried-views';
import { readAs } from './convert';
import { firstWritings } from './first-writings';
import { valuesOf } from './values';

/** Examples of a preview. */
const SHOWN = 5;
/** Different values read at once. */
const AT_ONCE = 2_000;

/** The field as it will be. `before` = its earlier types that are behind it then. */
function retyped(field: CustomField, { type, choices }: RetypeTo, edit: string): { next: CustomField; back: string[] } {
	const { choices: had, before = [], ...rest } = field;
	const to = { ...rest, type, ...(type === 'choice' && { choices: choices ?? [] }) };
	const at = before.map((b) => b.type).lastIndexOf(type);
	// Back to a type that it had: what was written otherwise since then gets its first writing back.
	if (at >= 0)
		return {
			next: { ...to, ...(at > 0 && { before: before.slice(0, at) }) },
			back: before
				.slice(at)
				.map((b) => b.edit)
				.reverse()
		};
	return { next: { ...to, before: [...before, { type: field.type, ...(had && { choices: had }), edit }] }, back: [] };
}

/** Why the type can't be changed, or null. */
function retypeProblem(field: CustomField, to: RetypeTo, now: Settings): Problem | null {
	const params = { field: field.label };
	// Values that are written otherwise could become equal: what tells contacts apart stays as it is.
	if (primaryKeyOf(now.table) === field.id) return { code: 'fieldIsKey', params };
	if (fieldRule(now.table, field.id).unique) return { code: 'fieldIsUnique', params };
	return to.type === 'choice' ? choicesProblem(to.choices ?? []) : null;
}

/** How days are read that could be read two ways: as the other values of the field show, else as the device's country writes them. */
function orderOf(field: CustomField, values: readonly string[], country: string): { order: DateOrder; asked: boolean } {
	const scan = createDateOrderScan([field.id], defaultDateOrder(country));
	const chunk: ContactChunk = { rowNumbers: Uint32Array.from(values, (_, i) => i), columns: new Map([[field.id, [...values]]]) };
	scan.add(chunk);
	const [found] = scan.result();
	return { order: found?.order ?? defaultDateOrder(country), asked: (found?.ambiguous ?? 0) > 0 };
}

/** The saved views by then. `firsts` = the writings that a value gets back (firstWritings). */
function viewsThen(
	settings: Settings,
	next: CustomField,
	order: DateOrder,
	values: Iterable<string>,
	firsts: (value: string) => string[]
): CarriedViews {
	const becomes = (value: string): string[] => {
		const writings = firsts(value);
		return readAs(writings, next, settings, order).map(({ to }, i) => to ?? writings[i] ?? value);
	};
	return carriedViews(settings.contactViews, { next, values, becomes });
}

/** The writings that a value gets back; only where a view asks for it is the history read. */
const firstsFor = (db: Store, { contactViews }: Settings, id: CustomField['id'], back: readonly string[]) =>
	firstWritings(db, id, contactViews.some((v) => filtersBy(v.filters, id)) ? back : []);

/** FieldsApi.retypePreview. */
export async function retypePreview(id: CustomField['id'], to: RetypeTo): Promise<Result<RetypePreview>> {
	const db = await openStore();
	const settings = await readSettings(db);
	const field = settings.customFields.find((f) => f.id === id);
	if (!field) return fail(fieldGone.code, fieldGone.params);
	const problem = retypeProblem(field, to, settings);
	if (problem) return { ok: false, problem };
	const { next, back } = retyped(field, to, '');
	const counts = [...(await valuesOf(db, id))].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
	const { order, asked } = orderOf(
		field,
		counts.map(([value]) => value),
		settings.defaultCountry
	);
	const values = counts.map(([value]) => value);
	const { carried, attention } = viewsThen(settings, next, order, values, await firstsFor(db, settings, id, back));
	const preview: RetypePreview = {
		contacts: 0,
		same: 0,
		rewritten: 0,
		misfits: 0,
		rewrittenExamples: [],
		misfitExamples: [],
		order: to.type === 'date' && asked ? order : null,
		restores: back.length > 0,
		views: { carried, attention }
	};
	for (let at = 0; at < counts.length; at += AT_ONCE) {
		const some = counts.slice(at, at + AT_ONCE);
		const read = readAs(
			some.map(([value]) => value),
			next,
			settings,
			order
		);
		some.forEach(([value, contacts], i) => tally(preview, value, contacts, read[i]!));
		await breathe();
	}
	return ok(preview);
}

function tally(preview: RetypePreview, value: string, contacts: number, { to, fits }: ReturnType<typeof readAs>[number]): void {
	preview.contacts += contacts;
	if (!fits) {
		preview.misfits += contacts;
		if (preview.misfitExamples.length < SHOWN) preview.misfitExamples.push(value);
	} else if (to === value) preview.same += contacts;
	else {
		preview.rewritten += contacts;
		if (preview.rewrittenExamples.length < SHOWN) preview.rewrittenExamples.push({ from: value, to: to ?? '' });
	}
}

/** FieldsApi.retypeField. */
export async function retypeField(id: CustomField['id'], to: RetypeTo, onProgress: OnProgress): Promise<Result<{ contacts: number }>> {
	const db = await openStore();
	const values = [...(await valuesOf(db, id)).keys()];
	const settings = await readSettings(db);
	const known = settings.customFields.find((f) => f.id === id);
	const firsts = await firstsFor(db, settings, id, known ? retyped(known, to, '').back : []);
	return changeValues(id, onProgress, (field, now, who) => {
		const problem = retypeProblem(field, to, now);
		if (problem) return problem;
		if (field.type === to.type) return { code: 'fieldChangedSince', params: { field: field.label } };
		const { next, back } = retyped(field, to, who.key);
		const { order } = orderOf(field, values, now.defaultCountry);
		return {
			settings: { ...withField(now, next), contactViews: viewsThen(now, next, order, values, firsts).views },
			mark: markOf(field, who, {
				back,
				// What gets its first writing back was of this type when it had it, or was kept as it was.
				work: { kind: 'type', order, skip: back },
				said: { action: 'fields.retyped', params: { field: field.label, before: { fieldType: field.type }, after: { fieldType: to.type } } }
			})
		};
	});
}
