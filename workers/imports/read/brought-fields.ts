import type { CustomField } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { Problem } from '#domain/result';
import { foldKey } from '../../pipeline/values/text';

/** The own fields of a backup whose contacts come in as a file (APP-5): header of the file → the field as that device has it. */
type Brought = ReadonlyMap<string, CustomField>;

/** The newest file that was made of a backup, by name and size: a copy sent to this worker is another object. */
let newest: { file: string; fields: Brought } | null = null;
const nameOf = (file: File): string => JSON.stringify([file.name, file.size]);

/** Says which own fields the columns of a file are. */
export function rememberBrought(file: File, fields: Brought): void {
	newest = { file: nameOf(file), fields };
}

/** The own fields that the columns of these files are; none where they are not the contacts of a backup. */
export const broughtBy = (files: readonly File[]): Brought =>
	files.length === 1 && files[0] && newest?.file === nameOf(files[0]) ? newest.fields : new Map();

/** The choices of both, those of the first one first; each once, however it is written. */
export function withChoices(here: readonly string[], there: readonly string[]): string[] {
	const known = new Set(here.map(foldKey));
	const added = there.filter((choice) => {
		const key = foldKey(choice);
		const isNew = !known.has(key);
		known.add(key);
		return isNew;
	});
	return [...here, ...added];
}

/** The field of this device that another device's field is: the same id, else the same name. */
const sameField = (own: readonly CustomField[], theirs: CustomField): CustomField | undefined =>
	own.find((f) => f.id === theirs.id) ?? own.find((f) => foldKey(f.label) === foldKey(theirs.label));

/** A field with what both devices know of it: this device's name and type stay, choices of both are allowed. */
function united(here: CustomField, there: CustomField): CustomField {
	if (here.type !== 'choice' || there.type !== 'choice') return here;
	return { ...here, choices: withChoices(here.choices ?? [], there.choices ?? []) };
}

/**
 * A mapping with the own fields of a backup in it: each column fills the field that it is here, or that it becomes as it was there. What
 * the two devices say differently of a field is in `notes`, and this device's word holds.
 * @param fits do the values of a column fit a field of this device that has another type than on the other one?
 */
export function withBrought(
	mapping: readonly ColumnMapping[],
	brought: Brought,
	own: readonly CustomField[],
	fits: (column: ColumnMapping, field: CustomField) => boolean
): { mapping: ColumnMapping[]; notes: Problem[] } {
	const notes: Problem[] = [];
	const next = mapping.map((column): ColumnMapping => {
		const theirs = brought.get(column.header);
		if (!theirs || column.byUser) return column;
		const here = sameField(own, theirs);
		if (here && here.type !== theirs.type)
			notes.push({ code: 'noteFieldType', params: { field: here.label, here: here.type, there: theirs.type } });
		if (here && here.label !== theirs.label) notes.push({ code: 'noteFieldName', params: { field: here.label, there: theirs.label } });
		const field = here ? united(here, theirs) : theirs;
		const added = (field.choices?.length ?? 0) - (here?.choices?.length ?? 0);
		if (here && added > 0) notes.push({ code: 'noteFieldChoices', params: { field: here.label, added } });
		const doubtful = here !== undefined && here.type !== theirs.type && !fits(column, here);
		return {
			...column,
			target: { kind: 'custom', field },
			confidence: doubtful ? 0.5 : 1,
			reason: { code: 'mappedBackup', params: { header: column.header } },
			...(doubtful && { warning: { code: 'mappedOwnFieldOther', params: { header: column.header, field: here.label } } })
		};
	});
	return { mapping: next, notes };
}
