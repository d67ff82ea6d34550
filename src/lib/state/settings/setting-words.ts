import { countryName, percentText } from '#domain/messages/catalogue';
import { comma, labelled, locale } from '#domain/messages/locale';
import { fieldDefinition, type CustomField } from '#domain/fields';
import { languageName, LANGUAGES, type Language } from '#domain/messages/languages';
import { MATCH_TYPES } from '#domain/matching/match';
import { MATCH_FIELD_GROUPS, matchRuleOf } from '#domain/matching/match-rules';
import { ADJUSTABLE_ROLES, permissionsOf } from '#domain/device/permissions';
import type { Settings } from '#domain/settings';
import { primaryKeyOf, tableFields, type TableDefinition } from '#domain/contacts/table-definition';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import { m } from '#lib/messages/index';
import { chosenColumns } from '../contacts/contacts-columns';

const own = m.audit.settings;
const { profile, look, limits, imports, duplicates, permissions } = m.settings;

/** What the screens call each setting; what no screen names in a word of its own, the audit log does. */
export const SETTING_WORDS: Readonly<Record<keyof Settings, string>> = {
	userName: profile.name,
	deviceLabel: profile.device,
	theme: look.theme,
	density: look.density,
	singleKeys: look.singleKeys,
	language: look.language,
	standardBytes: limits.standardSize,
	standardRows: limits.standardRows,
	deviceBytes: limits.deviceSize,
	deviceRows: limits.deviceRows,
	enforceStandardLimit: limits.enforce,
	idleMinutes: limits.idle,
	defaultCountry: imports.country,
	requiredPolicy: imports.required,
	survivorship: imports.survivorship,
	defaultLeadSource: imports.leadSource,
	customFields: duplicates.fields.groups['own'] ?? '',
	deletedFields: own.deletedFields,
	table: m.settings.table.title,
	knownCompanies: m.settings.companies.title,
	tierBy: m.scoringPage.tiers.by,
	scoringModel: m.scoringPage.tab.model,
	matchFields: duplicates.fields.title,
	similarUpTo: duplicates.upTo,
	permissions: permissions.title,
	autoLockMinutes: m.lockWords.after,
	eventDays: m.insights.settings.days,
	duplicatePolicy: own.duplicatePolicy,
	tierScheme: own.tierScheme,
	tierThresholds: own.tierThresholds,
	tierRanks: own.tierRanks,
	scoringProfile: own.scoringProfile,
	normalizersOff: own.normalizersOff,
	matchRules: own.matchRules,
	boothEvent: own.boothEvent,
	contactViews: m.contacts.views.title,
	contactColumns: m.contacts.chooser.title
};

type Words = Readonly<Record<string, string>>;
const MB = 1024 * 1024;
const megabytes = (v: unknown): number => Math.round(Number(v) / MB);

/** Own fields among some ids, as they are called by now or were last. */
const ownFields = (ids: readonly string[]): CustomField[] =>
	ids
		.filter((id): id is CustomField['id'] => id.startsWith('custom:'))
		.map((id) => ({ id, label: fieldDefinition(id).label, type: 'text' }));

/**
 * Values that a screen shows otherwise than they are kept: words for codes, and objects by what they mean; what is absent stands for its
 * default.
 */
const SHOWN: Readonly<Partial<Record<keyof Settings, Words | ((v: never) => unknown)>>> = {
	theme: look.themes,
	density: look.densities,
	requiredPolicy: imports.requiredPolicies,
	survivorship: imports.survivorshipRules,
	duplicatePolicy: imports.policies,
	language: (v: string) => (v === 'auto' ? look.languageAuto : LANGUAGES.includes(v as Language) ? languageName(v as Language) : v),
	standardBytes: megabytes,
	deviceBytes: megabytes,
	defaultCountry: countryName,
	tierScheme: (v: Settings['tierScheme']) => TIER_SCHEMES[v].label,
	tierBy: { score: m.scoringPage.tiers.byScore, rank: m.scoringPage.tiers.byRank },
	autoLockMinutes: (v: number) => m.lockWords.minutes(v),
	customFields: (v: Settings['customFields']) => v.map((f) => f.label),
	deletedFields: (v: Settings['deletedFields']) => v.map((f) => f.label),
	boothEvent: (v: Settings['boothEvent']) => v?.name,
	contactViews: (v: Settings['contactViews']) => v.map((view) => view.name),
	contactColumns: (v: Settings['contactColumns']) => (chosenColumns(v, ownFields(v)) ?? []).map((c) => c.label),
	permissions: (v: Settings['permissions']) =>
		Object.fromEntries(
			ADJUSTABLE_ROLES.map((role) => [m.settings.users.roles[role], permissionsOf(role, v).map((p) => permissions.what[p])])
		),
	matchFields: (v: Settings['matchFields']) =>
		Object.fromEntries(MATCH_FIELD_GROUPS.map((g) => [duplicates.fields.groups[g] ?? g, duplicates.fields.strengths[v[g] ?? 'normal']])),
	matchRules: (v: Settings['matchRules']) =>
		Object.fromEntries(
			MATCH_TYPES.map((type) => {
				const { on, ask, auto } = matchRuleOf({ matchRules: v }, type);
				return [
					duplicates.types[type] ?? type,
					{
						[own.lookedFor]: on,
						[duplicates.ask]: percentText(ask),
						[duplicates.auto]: auto === null ? duplicates.never : percentText(auto)
					}
				];
			})
		),
	table: (v: TableDefinition) =>
		Object.fromEntries(
			tableFields(v, ownFields(v.fields.map((f) => f.id))).map((f) => [
				f.label,
				{
					[own.maxLength]: f.maxLength,
					[m.settings.table.required]: f.required ?? false,
					[m.settings.table.unique]: f.unique ?? false,
					[m.settings.table.key]: f.id === primaryKeyOf(v)
				}
			])
		)
};

function shown(key: string, v: unknown): unknown {
	const how = Object.hasOwn(SHOWN, key) ? SHOWN[key as keyof Settings] : undefined;
	if (how === undefined || v === null || v === undefined) return v;
	if (typeof how !== 'function') return Object.hasOwn(how, String(v)) ? how[String(v)] : v;
	try {
		return how(v as never);
	} catch {
		return v; // An entry keeps the shape of the version that wrote it, less what was erased.
	}
}

/** Longest value that is said, characters. */
const LONGEST = 100;
/** True for what has parts with names. */
export const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

function said(v: unknown): string {
	if (v === null || v === undefined || v === '' || (Array.isArray(v) && v.length === 0)) return own.nothing;
	const text =
		typeof v === 'number'
			? v.toLocaleString(locale())
			: typeof v === 'boolean'
				? (m.audit.values[String(v)] ?? '')
				: Array.isArray(v) && v.every((x) => typeof x !== 'object')
					? v.join(' + ')
					: isObject(v)
						? Object.entries(v)
								.map(([name, part]) => labelled(name, said(part)))
								.join(comma())
						: Array.isArray(v)
							? JSON.stringify(v)
							: String(v);
	return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** What differs between two values, in words, each part with the names that lead to it. */
export function differences(before: unknown, after: unknown, names: readonly string[]): string[] {
	if (!isObject(before) || !isObject(after))
		return JSON.stringify(before) === JSON.stringify(after) ? [] : [own.changed(names.join(' › '), said(before), said(after))];
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
		differences(before[name], after[name], [...names, name])
	);
}

/**
 * A changed setting in words: what it is called on its screen, what it was and what it is now; of a setting with parts, those that differ.
 */
export function settingChange(key: string, before: unknown, after: unknown): string {
	const name = Object.hasOwn(SETTING_WORDS, key) ? SETTING_WORDS[key as keyof Settings] : key;
	const parts = differences(shown(key, before), shown(key, after), [name]);
	return parts.length > 0 ? parts.join('; ') : own.same(name);
}
