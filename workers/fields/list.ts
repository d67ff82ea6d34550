import type { CustomField } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import type { OwnFields } from '#domain/contacts/own-fields';
import { fieldRule, primaryKeyOf } from '#domain/contacts/table-definition';
import { readImports } from '../store/imports';
import { readSettings } from '../store/settings';
import { openStore } from '../imports/context';
import { readFieldMark } from './mark';
import { countValues } from './values';

/** The oldest import that was told to fill a field. */
const madeBy = (oldestFirst: readonly ImportManifest[], id: CustomField['id']): ImportManifest | undefined =>
	oldestFirst.find((m) => m.phase === 'complete' && m.setup?.mapping.some((c) => c.target.kind === 'custom' && c.target.field.id === id));

/** FieldsApi.ownFields. */
export async function ownFields(): Promise<OwnFields> {
	const db = await openStore();
	const { customFields, deletedFields, table } = await readSettings(db);
	const imports = (await readImports(db)).reverse();
	const counts = await countValues(
		db,
		customFields.map((f) => f.id)
	);
	return {
		fields: customFields.map((field) => {
			const made = madeBy(imports, field.id);
			return {
				field,
				contacts: counts.get(field.id) ?? 0,
				unique: fieldRule(table, field.id).unique === true,
				primaryKey: primaryKeyOf(table) === field.id,
				madeAt: made?.createdAt ?? null,
				file: made?.file.name ?? null
			};
		}),
		deleted: [...deletedFields].reverse(),
		atWork: (await readFieldMark(db))?.label ?? null
	};
}
