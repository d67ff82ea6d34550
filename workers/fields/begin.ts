import type { CustomField } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { defaultSettings, settingsSchema, type Settings } from '#domain/settings';
import { tell } from '../news';
import { withDeadline } from '../store/engine/deadline';
import { journalIn } from '../store/journal/journal';
import type { Store } from '../store/engine/open';
import { FIELD_MARK, type FieldMark } from './mark';

/** What a change of a field writes: the settings as they shall be, what is to be done to values, and a line of the log. */
export interface FieldStep {
	settings: Settings;
	mark?: FieldMark;
	/** A key of `settings` beside the settings themselves, with what stands there. */
	beside?: [key: string, value: unknown];
	line?: { action: string; params: Record<string, unknown> };
	/** No value that is there or on its way is judged otherwise: an import that fills the field stays right. */
	harmless?: true;
}

/**
 * Rows of it are read as its fields were; one that stands at its columns reads none yet, and takes its fields as they are when it begins.
 */
const hasRows = ({ phase }: ImportManifest): boolean => phase !== 'configure' && phase !== 'complete' && phase !== 'cancelled';

/** The import whose rows are on their way into a field; null = there is none. */
export function importingInto(all: readonly ImportManifest[], id: CustomField['id']): { importId: string; file: string } | null {
	const one = all.find((m) => hasRows(m) && m.setup?.mapping.some((c) => c.target.kind === 'custom' && c.target.field.id === id));
	return one ? { importId: one.id, file: one.file.name } : null;
}

/**
 * Changes what a field is, in one transaction with the mark of what is to become of its values and with the line of the log. `work` is given
 * the field and the settings as they stand, and says what shall be, or why not.
 * @param values its values change as well: refused while rows of an import bring some, and while others are being changed
 */
export async function beginChange(
	db: Store,
	id: CustomField['id'],
	who: { at: number; by: string },
	values: boolean,
	work: (field: CustomField | undefined, now: Settings) => FieldStep | Problem
): Promise<Result<FieldStep>> {
	const tx = db.transaction(['settings', 'imports', 'journal'], 'readwrite', { durability: 'strict' });
	const store = tx.objectStore('settings');
	const parsed = settingsSchema.safeParse((await store.get('settings')) ?? {});
	const now = parsed.success ? parsed.data : defaultSettings();
	const refused = await (async (): Promise<Problem | FieldStep> => {
		if ((await store.get(FIELD_MARK)) !== undefined) return { code: 'fieldsAtWork', params: {} };
		const importing = values ? importingInto(await tx.objectStore('imports').getAll(), id) : null;
		const step = work(
			now.customFields.find((f) => f.id === id),
			now
		);
		return importing && !('code' in step) && !step.harmless ? { code: 'fieldImporting', params: importing } : step;
	})();
	if ('code' in refused) {
		await withDeadline(tx.done, 'Looking at the field');
		return fail(refused.code, refused.params);
	}
	await store.put(settingsSchema.parse(refused.settings), 'settings');
	if (refused.mark) await store.put(refused.mark, FIELD_MARK);
	if (refused.beside) await store.put(refused.beside[1], refused.beside[0]);
	if (refused.line) await journalIn(tx, who.at, who.by, refused.line.action, refused.line.params);
	await withDeadline(tx.done, 'Changing the field');
	tell({ kind: 'settings' });
	return ok(refused);
}

/** The settings with one own field replaced. */
export const withField = (now: Settings, field: CustomField): Settings => ({
	...now,
	customFields: now.customFields.map((f) => (f.id === field.id ? field : f))
});

/** The field was deleted, here or in another tab. */
export const fieldGone: Problem = { code: 'fieldGone', params: {} };
