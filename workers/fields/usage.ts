import type { CustomField } from '#domain/fields';
import { MOST_CHOICES, type FieldUsage } from '#domain/contacts/own-fields';
import type { SavedColumn } from '#domain/imports/saved-mapping';
import { fail, ok, type Result } from '#domain/result';
import type { Store } from '../store/engine/open';
import { readImports } from '../store/imports';
import { readModels } from '../store/models';
import { readSettings } from '../store/settings';
import { openStore } from '../imports/context';
import { allHeld } from '../imports/held/held-store';
import { listRecipes } from '../imports/read/recipes';
import { listMappings } from '../imports/read/saved-mappings';
import { importingInto } from './begin';
import { filtersBy } from './carried-views';
import { valuesOf } from './values';

const fills = (columns: readonly Pick<SavedColumn, 'target'>[], id: CustomField['id']): boolean =>
	columns.some((c) => c.target.kind === 'custom' && c.target.field.id === id);

const namesOf = (all: readonly { name: string }[]): string[] => all.map((x) => x.name);

/** What learned models read of the field: how many do, and whether the one in use does. */
async function modelsOf(db: Store, id: CustomField['id'], inUse: string | null): Promise<{ models: number; scoring: boolean }> {
	const reading = (await readModels(db)).filter(({ model }) => model.encoders.some((e) => e.column === id) || model.orderField === id);
	return { models: reading.length, scoring: reading.some(({ model }) => model.id === inUse) };
}

/** FieldsApi.fieldUsage. */
export async function fieldUsage(id: CustomField['id']): Promise<Result<FieldUsage>> {
	const db = await openStore();
	const settings = await readSettings(db);
	if (!settings.customFields.some((f) => f.id === id)) return fail('fieldGone', {});
	const counts = [...(await valuesOf(db, id))].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
	return ok({
		contacts: counts.reduce((n, [, contacts]) => n + contacts, 0),
		held: (await allHeld(db)).filter((e) => e.values[id]).reduce((n, e) => n + e.rows.length, 0),
		values: counts.slice(0, MOST_CHOICES).map(([value, contacts]) => ({ value, contacts })),
		more: counts.length > MOST_CHOICES,
		mappings: namesOf((await listMappings()).filter((m) => fills(m.columns, id))),
		recipes: namesOf((await listRecipes()).filter((r) => fills(r.columns, id))),
		views: namesOf(settings.contactViews.filter((v) => filtersBy(v.filters, id))),
		column: settings.contactColumns.includes(id),
		importing: importingInto(await readImports(db), id),
		...(await modelsOf(db, id, settings.scoringModel))
	});
}
