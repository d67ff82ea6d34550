import type { CustomField } from '#domain/fields';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { fieldRule, primaryKeyOf } from '#domain/contacts/table-definition';
import { ifFree } from '../locks';
import type { Store } from '../store/engine/open';
import { openStore, userName, wallClock } from '../imports/context';
import { teller } from '../imports/teller';
import { beginChange, fieldGone, withField, type FieldStep } from './begin';
import { FIELD_CHANGE, FIELD_LOCK, type FieldMark } from './mark';
import { nameProblem } from './names';
import { finishChange } from './rewrite';

export type OnProgress = (done: number, total: number) => void;
export interface Who {
	at: number;
	by: string;
	/** Key in `history` for the values that change. */
	key: string;
}

/** Runs a change as the one at work on this device; what an earlier one left is finished first. */
export function alone<T>(job: (db: Store, who: Who) => Promise<Result<T>>): Promise<Result<T>> {
	return ifFree(
		FIELD_LOCK,
		async () => {
			const db = await openStore();
			await finishChange(db, teller('values'));
			const at = wallClock();
			return job(db, { at, by: await userName(db), key: `${FIELD_CHANGE}${at}-${crypto.randomUUID().slice(0, 8)}` });
		},
		fail('fieldsAtWork', {})
	);
}

type Work = (field: CustomField, now: Settings, who: Who) => FieldStep | Problem;

/** Changes what a field is, and nothing of its values. */
const changeDefinition = (id: CustomField['id'], work: Work): Promise<Result<null>> =>
	alone(async (db, who) => {
		const done = await beginChange(db, id, who, false, (field, now) => (field ? work(field, now, who) : fieldGone));
		return done.ok ? ok(null) : done;
	});

/** Changes what a field is, then its values. */
export const changeValues = (id: CustomField['id'], onProgress: OnProgress, work: Work): Promise<Result<{ contacts: number }>> =>
	alone(async (db, who) => {
		const begun = await beginChange(db, id, who, true, (field, now) => (field ? work(field, now, who) : fieldGone));
		return begun.ok ? ok({ contacts: await finishChange(db, onProgress) }) : begun;
	});

/** A mark to begin with. */
export const markOf = (
	field: CustomField,
	{ at, by, key }: Who,
	rest: Pick<FieldMark, 'work' | 'said'> & { back?: string[] }
): FieldMark => ({
	key,
	at,
	by,
	field: field.id,
	label: field.label,
	back: [],
	contacts: 0,
	...rest
});

/** FieldsApi.renameField: whatever names the field names it by its id, so that all of it follows. */
export const renameField = (id: CustomField['id'], label: string): Promise<Result<null>> =>
	changeDefinition(id, (field, now) => {
		const problem = nameProblem(label, id, now.customFields);
		if (problem) return problem;
		const name = label.trim().replace(/\s+/g, ' ');
		return {
			settings: withField(now, { ...field, label: name }),
			...(name === field.label ? {} : { line: { action: 'fields.renamed', params: { before: field.label, after: name } } })
		};
	});

/** FieldsApi.hideField. */
export const hideField = (id: CustomField['id'], hidden: boolean): Promise<Result<null>> =>
	changeDefinition(id, ({ hidden: was, ...field }, now) => {
		const { label } = field;
		if (hidden && primaryKeyOf(now.table) === id) return { code: 'fieldIsKey', params: { field: label } };
		// Nobody could save a contact: the form would want what it doesn't ask for.
		if (hidden && fieldRule(now.table, id).required) return { code: 'fieldIsRequired', params: { field: label } };
		return {
			settings: withField(now, hidden ? { ...field, hidden } : field),
			...(hidden === (was ?? false) ? {} : { line: { action: hidden ? 'fields.hidden' : 'fields.shown', params: { field: label } } })
		};
	});
