import type { CustomField } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import type { Settings } from '#domain/settings';
import { tell } from '../../news';
import { withChoices } from '../read/brought-fields';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { changeSettings, readSettings } from '../../store/settings';

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

/** The known fields with the choices that mappings allowed besides (as a backup has them); null = there are none. */
function withNewChoices(known: readonly CustomField[], setups: readonly (ImportSetup | null)[]): CustomField[] | null {
	let more = false;
	const next = known.map((field) => {
		if (field.type !== 'choice') return field;
		const there = setups.flatMap((s) =>
			(s?.mapping ?? []).flatMap(({ target: t }) => (t.kind === 'custom' && t.field.id === field.id ? (t.field.choices ?? []) : []))
		);
		const choices = withChoices(field.choices ?? [], there);
		if (choices.length === (field.choices?.length ?? 0)) return field;
		more = true;
		return { ...field, choices };
	});
	return more ? next : null;
}

/**
 * Makes the fields that complete imports filled known on this device, with their label and type: screens, exports and
 * scoring name and read the fields of the settings. `of`: the imports to look at; absent = all.
 */
export async function keepOwnFields(db: Store, of?: readonly { setup: ImportSetup | null }[]): Promise<void> {
	const setups = (of ?? (await readImports(db)).filter((m) => m.phase === 'complete')).map((m) => m.setup);
	const known = (s: Settings) => [...s.customFields, ...s.deletedFields];
	// Choices that were taken off a field since its import came in stay off.
	const chosen = of ? setups : [];
	const stored = await readSettings(db);
	if (unknownFields(known(stored), setups).length === 0 && !withNewChoices(stored.customFields, chosen)) return;
	await changeSettings(db, (now) => {
		const found = unknownFields(known(now), setups);
		const chosenNow = withNewChoices(now.customFields, chosen);
		return found.length > 0 || chosenNow ? { ...now, customFields: [...(chosenNow ?? now.customFields), ...found] } : null;
	});
	tell({ kind: 'settings' });
}
