import type { CustomField } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import type { Settings } from '#domain/settings';
import { tell } from '../news';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import { changeSettings, readSettings } from '../store/settings';

/** Fields that mappings made and that are not among the known ones, each once; those that were deleted since are known, too. */
export function unknownFields(known: readonly Pick<CustomField, 'id'>[], setups: readonly (ImportSetup | null)[]): CustomField[] {
	const ids = new Set<string>(known.map((f) => f.id));
	const found: CustomField[] = [];
	for (const setup of setups)
		for (const { target } of setup?.mapping ?? []) {
			if (target.kind !== 'custom' || ids.has(target.field.id)) continue;
			ids.add(target.field.id);
			found.push(target.field);
		}
	return found;
}

/**
 * Makes the fields that complete imports filled known on this device, with their label and type: screens, exports and
 * scoring name and read the fields of the settings. `of`: the imports to look at; absent = all.
 */
export async function keepOwnFields(db: Store, of?: readonly { setup: ImportSetup | null }[]): Promise<void> {
	const setups = (of ?? (await readImports(db)).filter((m) => m.phase === 'complete')).map((m) => m.setup);
	const known = (s: Settings) => [...s.customFields, ...s.deletedFields];
	if (unknownFields(known(await readSettings(db)), setups).length === 0) return;
	await changeSettings(db, (now) => {
		const found = unknownFields(known(now), setups);
		return found.length > 0 ? { ...now, customFields: [...now.customFields, ...found] } : null;
	});
	tell({ kind: 'settings' });
}
