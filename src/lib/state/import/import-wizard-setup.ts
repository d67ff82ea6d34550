import { comma, locale } from '#domain/messages/locale';
import type { DamageFinding } from '#domain/imports/damage';
import { policyOf, type FileInspection, type FileMemory, type ImportSetup, type Preflight } from '#domain/import';
import { noUploadOptions, type ListUpload } from '#domain/lists/lead-list';
import { withFieldsNow, type FieldsNow } from '#domain/contacts/own-fields';
import type { Settings } from '#domain/settings';
import { m } from '#lib/messages/index';
import { carryOver, sameColumns, type ColumnsByName } from './import-wizard-mapping';

/** The file's name without its extension. */
export const bareName = (name: string): string => name.replace(/\.(csv|tsv|txt|tab|xlsx?|xlsm|xlsb|ods|vcf)$/i, '') || name;

/** What step 2 starts with: the device's defaults over what inspection saw. `into` = the lead list that was asked for. */
export function initialSetup(inspection: FileInspection, settings: Settings, into: string | null = null): ImportSetup {
	return withListId(
		{
			parts: inspection.setups,
			mapping: inspection.mapping,
			policy: settings.duplicatePolicy,
			requiredPolicy: settings.requiredPolicy,
			survivorship: settings.survivorship,
			defaultCountry: inspection.phoneCountry?.country ?? settings.defaultCountry,
			leadSource: settings.defaultLeadSource,
			normalizersOff: [...settings.normalizersOff],
			dateOrders: {},
			fixes: [],
			largeFileConfirmed: false
		},
		into
	);
}

/**
 * The rows go into a lead list too, or (null) not (LST-3). Lists are called, so a number alone is enough in their rows unless the user says
 * otherwise.
 */
export function withList(setup: ImportSetup, list: ListUpload | null): ImportSetup {
	const { list: before, ...rest } = setup;
	if (!list) return rest;
	return { ...rest, ...(before ? {} : { requiredPolicy: 'emailOrPhone' as const }), list };
}
/** The same from a list's own page: what is there already is updated, unless the user says otherwise. */
export const withListId = (setup: ImportSetup, into: string | null): ImportSetup =>
	into === null || setup.list ? setup : withList(setup, { listId: into, ...noUploadOptions(), update: true });

/**
 * The setup after the file was read in another way: choices stay, columns are proposed anew around what a person (or, with `all`, a recipe)
 * chose, also of columns that weren't shown in between (`gone`).
 */
export const reread = (setup: ImportSetup, inspection: FileInspection, all = false, gone?: ColumnsByName): ImportSetup => ({
	...setup,
	parts: inspection.setups,
	mapping: carryOver(inspection.mapping, setup.mapping, all, gone)
});

/** A stored setup over the same files read again: as it was left where the columns are the same, with the fields as they are by now. */
export function restored(setup: ImportSetup, inspection: FileInspection, fields: FieldsNow): ImportSetup {
	const now = { ...setup, mapping: withFieldsNow(setup.mapping, fields) };
	return sameColumns(now.mapping, inspection.mapping) ? { ...now, parts: inspection.setups } : reread(now, inspection);
}

/** Turns one cleaning step on one field on or off (VAL-1). */
export function withNormalizer(setup: ImportSetup, key: string, on: boolean): ImportSetup {
	const off = setup.normalizersOff.filter((k) => k !== key);
	return { ...setup, normalizersOff: on ? off : [...off, key] };
}

/** Key of one kind of damage in one field among the steps that are off. */
export const damageKey = (d: Pick<DamageFinding, 'field' | 'kind'>): string => `${d.field}/damage:${d.kind}`;

/** IMP-5: the file needs a person's yes, or is refused where the limit is enforced. `rows` = exact once known, else estimated. */
export function limitVerdict(
	inspection: Pick<FileInspection, 'size' | 'estimatedRows' | 'overStandardLimit'>,
	preflight: Pick<Preflight, 'rows'> | null,
	settings: Pick<Settings, 'standardBytes' | 'standardRows' | 'enforceStandardLimit'>,
	confirmed: boolean
): 'fine' | 'ask' | 'refuse' {
	const over = preflight
		? inspection.size > settings.standardBytes || preflight.rows > settings.standardRows
		: inspection.overStandardLimit;
	if (!over) return 'fine';
	if (settings.enforceStandardLimit) return 'refuse';
	return confirmed ? 'fine' : 'ask';
}

/** "This is 94 % the file of 3 November: 112 new, 40 changed, 9 gone" (with the year where it is another one). */
export function fileMemory(f: FileMemory, now: number): string {
	const year = new Date(f.at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' as const };
	const day = new Date(f.at).toLocaleDateString(locale(), { day: 'numeric', month: 'long', ...year });
	return m.imports.summary.memory(f.share, day, f.added, f.changed, f.gone);
}

/**
 * "What will happen", one plain paragraph (LOOK): the policy, what comes to the user, what stays out, what is cleaned. `key` = the primary
 * key as a sentence names it, `unique` = labels of other fields that no two contacts share: who shares one is found later.
 */
export function whatWillHappen(setup: ImportSetup, preflight: Preflight | null, key = 'email', unique: readonly string[] = []): string {
	const words = m.imports.said;
	const said = [setup.list ? m.lists.into.will(setup.list.update, setup.list.migrate, setup.list.churn) : words.policy[setup.policy](key)];
	if (setup.policy !== 'review') said.push(key === 'email' ? words.asked : words.askedByKey);
	if (preflight) {
		const of = preflight.checkedRows < preflight.rows ? preflight.checkedRows : null;
		said.push(preflight.rowsWithErrors > 0 ? words.errors(preflight.rowsWithErrors, of) : words.noErrors(of));
		if (unique.length > 0) said.push(words.unique(unique.join(comma()), policyOf(setup) === 'create' ? null : key));
		const changed = preflight.changes.reduce((n, c) => n + c.changed, 0);
		if (changed > 0) said.push(words.cleaned(changed, of !== null));
	}
	return said.join(' ');
}
