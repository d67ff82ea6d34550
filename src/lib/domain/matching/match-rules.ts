import { MATCH_TYPES, type MatchType } from './match';
import type { Settings } from '../settings';

/** What one type of match does (DUP-3); confidence in per cent. */
export interface MatchRuleSetting {
	on: boolean;
	/** Lowest confidence that is asked about; pairs below it are left alone. */
	ask: number;
	/** Confidence from which rows are merged without asking; null = never. Matches of the primary key are the policy's instead. */
	auto: number | null;
}

/**
 * Similar matches are asked about from even odds on: of pairs given 50 % or more, more are right than wrong, so that a person
 * says yes more often than no. The named types have always been asked about, whatever their confidence.
 */
const DEFAULT_MATCH_RULES: Readonly<Record<MatchType, MatchRuleSetting>> = {
	exact: { on: true, ask: 0, auto: null },
	email: { on: true, ask: 0, auto: null },
	phone: { on: true, ask: 0, auto: null },
	nameCompany: { on: true, ask: 0, auto: null },
	primaryKey: { on: true, ask: 0, auto: null },
	similar: { on: true, ask: 50, auto: null }
};

/** The lowest and highest confidence that a type gives, per cent: what can be set lies between. */
export const CONFIDENCE: Readonly<Record<MatchType, readonly [number, number]>> = {
	exact: [100, 100],
	email: [90, 99],
	phone: [90, 99],
	nameCompany: [80, 89],
	primaryKey: [90, 100],
	similar: [5, 99]
};

export type MatchRuleSettings = Pick<Settings, 'matchRules'>;

export const matchRuleOf = ({ matchRules }: MatchRuleSettings, type: MatchType): MatchRuleSetting => ({
	...DEFAULT_MATCH_RULES[type],
	...matchRules[type]
});

/** The types that are looked for. */
export const enabledTypes = (settings: MatchRuleSettings): Set<MatchType> =>
	new Set(MATCH_TYPES.filter((t) => matchRuleOf(settings, t).on));

/** What similar matches compare, as people speak of it (DUP-3); `own` = fields of the user's own. */
export const MATCH_FIELD_GROUPS = ['name', 'email', 'phone', 'company', 'address', 'jobTitle', 'web', 'own'] as const;
export type MatchFieldGroup = (typeof MATCH_FIELD_GROUPS)[number];

/** How much a comparison counts; what is absent counts normally. */
export const FIELD_STRENGTHS = ['off', 'less', 'normal', 'more'] as const;
export type FieldStrength = (typeof FIELD_STRENGTHS)[number];
export type MatchFieldSettings = Readonly<Partial<Record<string, FieldStrength>>>;

const GROUP_OF: Readonly<Record<string, MatchFieldGroup>> = {
	given: 'name',
	family: 'name',
	generation: 'name',
	email: 'email',
	phones: 'phone',
	company: 'company',
	title: 'company',
	street: 'address',
	place: 'address',
	job: 'jobTitle',
	web: 'web',
	profile: 'web'
};
/** The group of a comparison by its id, "email" or "choice state". */
function fieldGroupOf(comparison: string): MatchFieldGroup {
	const [kind = '', field = ''] = comparison.split(' ');
	return GROUP_OF[kind] ?? (field === 'state' || field === 'country' ? 'address' : 'own');
}

/** What the bits of a comparison are multiplied by. */
export const STRENGTH_FACTOR: Readonly<Record<FieldStrength, number>> = { off: 0, less: 0.5, normal: 1, more: 1.5 };
export const strengthOf = (fields: MatchFieldSettings, comparison: string): FieldStrength => fields[fieldGroupOf(comparison)] ?? 'normal';
