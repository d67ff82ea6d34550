import type { ImportSetup } from '#domain/import';
import { withFieldsNow } from '#domain/contacts/own-fields';
import { fail, ok, type Result } from '#domain/result';
import { defaultSettings, settingsSchema } from '#domain/settings';
import type { ColumnMapping } from '#domain/imports/mapping';
import { withChoices } from '../imports/read/brought-fields';

/**
 * A setup as the fields are in the moment that it is stored. Refused where one that it fills was deleted meanwhile, in another tab: nothing
 * brings a field back in silence, and no column is lost in silence.
 * @param stored the settings as they lie in the store, read in the transaction that stores the setup
 */
export function setupNow(setup: ImportSetup, stored: unknown): Result<ImportSetup> {
	const parsed = settingsSchema.safeParse(stored ?? {});
	const settings = parsed.success ? parsed.data : defaultSettings();
	const mapping = withFieldsNow(setup.mapping, settings).map((now, i) => withBroughtChoices(now, setup.mapping[i]));
	const lost = mapping.find((m, i) => m !== setup.mapping[i] && m.reason.code === 'excludedFieldDeleted');
	if (lost) return fail('fieldDeletedMeanwhile', lost.reason.params);
	return ok(mapping.every((m, i) => m === setup.mapping[i]) ? setup : { ...setup, mapping });
}

/** A column of a backup allows the choices of both devices: those of the other one aren't known here yet. */
function withBroughtChoices(now: ColumnMapping, was: ColumnMapping | undefined): ColumnMapping {
	if (now === was || now.target.kind !== 'custom' || was?.target.kind !== 'custom' || was.reason.code !== 'mappedBackup') return now;
	const [here, there] = [now.target.field, was.target.field];
	if (here.type !== 'choice' || there.type !== 'choice') return now;
	return { ...now, target: { kind: 'custom', field: { ...here, choices: withChoices(here.choices ?? [], there.choices ?? []) } } };
}
