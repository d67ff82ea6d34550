import * as z from 'zod/mini';
import { boothEventSchema } from './booth/booth';
import { EVENT_DAYS } from './figures/events';
import { customFieldSchema, deletedFieldSchema } from './contacts/own-fields';
import { permissionTableSchema } from './device/permissions';
import { defaultProfile, scoringProfileSchema } from './scoring/scoring-profile';
import { emptyTable, tableDefinitionSchema } from './contacts/table-definition';

/** VAL-5. */
export const REQUIRED_POLICIES = ['emailAndName', 'emailFirstLast', 'emailFirstLastCompany', 'emailOrPhone'] as const;
export type RequiredPolicy = (typeof REQUIRED_POLICIES)[number];

export const SURVIVORSHIP_RULES = ['newestWins', 'keepExisting', 'fillBlanks', 'longest', 'mostComplete', 'sourcePriority'] as const;
export type SurvivorshipRuleId = (typeof SURVIVORSHIP_RULES)[number];

/**
 * Everything the user can set, one value in the `settings` store. Read back through this schema; unknown keys are dropped, bad ones fall
 * back to defaults.
 */
export const settingsSchema = z.object({
	/** HIS-3: device profile, shown bottom right. */
	userName: z.catch(z.string(), ''),
	deviceLabel: z.catch(z.string(), ''),
	theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
	density: z.catch(z.enum(['comfortable', 'compact']), 'comfortable'),
	/** Keys of one character act by themselves (WCAG 2.1.4). */
	singleKeys: z.catch(z.boolean(), true),
	/** A language of messages/languages.ts; 'auto' = the first of the browser's that is there. */
	language: z.catch(z.string(), 'auto'),
	/** IMP-5: standard limit, device limit. Bytes and rows. */
	standardBytes: z.catch(z.number(), 10 * 1024 * 1024),
	standardRows: z.catch(z.number(), 50_000),
	deviceBytes: z.catch(z.number(), 500 * 1024 * 1024),
	deviceRows: z.catch(z.number(), 1_000_000),
	enforceStandardLimit: z.catch(z.boolean(), false),
	/** ISO 3166 alpha-2, for phones without a country (VAL-1). */
	defaultCountry: z.catch(z.string(), 'US'),
	requiredPolicy: z.catch(z.enum(REQUIRED_POLICIES), 'emailAndName'),
	/** IMP-10, remembered. */
	duplicatePolicy: z.catch(z.enum(['update', 'skip', 'create', 'review']), 'update'),
	survivorship: z.catch(z.enum(SURVIVORSHIP_RULES), 'newestWins'),
	/** Lead source given to rows that name none; blank = none is given: the import itself says where they came from. */
	defaultLeadSource: z.catch(z.string(), ''),
	/** IMP-12: minutes of quiet after which workers are released. */
	idleMinutes: z.catch(z.number(), 30),
	customFields: z.catch(z.array(customFieldSchema), []),
	/** Own fields that were deleted, the newest last: their ids are never given again, and each can be brought back with its values. */
	deletedFields: z.catch(z.array(deletedFieldSchema), []),
	/** MAP-7: types, lengths, required, unique, primary key and order of fields. */
	table: z.catch(tableDefinitionSchema, emptyTable()),
	/** "Company not found" warns only when this is not empty (IMP-11). */
	knownCompanies: z.catch(z.array(z.string()), []),
	tierScheme: z.catch(z.enum(['letters', 'numbers']), 'letters'),
	tierThresholds: z.catch(z.object({ A: z.number(), B: z.number(), C: z.number() }), { A: 80, B: 60, C: 40 }),
	/** Tiers by fixed scores, or by rank in the list of all contacts: then the thresholds follow the ranks. */
	tierBy: z.catch(z.enum(['score', 'rank']), 'score'),
	/** Per cent of the scored contacts that end above D, C and B: A takes the top 10, B goes down to 20, C to 50. */
	tierRanks: z.catch(z.object({ A: z.number(), B: z.number(), C: z.number() }), { A: 10, B: 20, C: 50 }),
	/** SCO-3: what a good lead is. */
	scoringProfile: z.catch(scoringProfileSchema, defaultProfile()),
	/** The version of the learned model that scores instead of the rules (SCO-5); null = the rules do. */
	scoringModel: z.catch(z.nullable(z.string()), null),
	/** Ids of normalizers switched off, per field: "field/normalizerId" (VAL-1: reversible per column). */
	normalizersOff: z.catch(z.array(z.string()), []),
	/** DUP-3, by match type; what is absent is as DEFAULT_MATCH_RULES (match-rules.ts) says. */
	matchRules: z.catch(z.record(z.string(), z.object({ on: z.boolean(), ask: z.number(), auto: z.nullable(z.number()) })), {}),
	/** DUP-3: how much similar matches count what they compare, by group of fields (match-rules.ts); what is absent counts normally. */
	matchFields: z.catch(z.record(z.string(), z.enum(['off', 'less', 'normal', 'more'])), {}),
	/** Records in all, stored ones and rows of the file, up to which similar matches are looked for (DUP-2). */
	similarUpTo: z.catch(z.number(), 200_000),
	/** CAP-3: the event that the booth captures for; null = none is set up. */
	boothEvent: z.catch(z.nullable(boothEventSchema), null),
	/** CON-1: what the list of contacts shows, under names; `filters` = parameters of its address, without a search. */
	contactViews: z.catch(z.array(z.object({ id: z.string(), name: z.string(), filters: z.string() })), []),
	/** CON-1: columns of the list of contacts behind the name, in order (contacts-columns.ts); none = the usual ones. */
	contactColumns: z.catch(z.array(z.string()), []),
	/** HIS-3: what roles may do, where that is not as the defaults say. */
	permissions: z.catch(permissionTableSchema, {}),
	/** HIS-3: minutes without a touch after which the app locks itself, where users have passphrases; 0 = never. */
	autoLockMinutes: z.catch(z.number().check(z.minimum(0), z.maximum(1440)), 15),
	/** HIS-1: days that events and their totals are kept. */
	eventDays: z.catch(z.number().check(z.minimum(EVENT_DAYS.least), z.maximum(EVENT_DAYS.most)), EVENT_DAYS.usual)
});
export type Settings = z.infer<typeof settingsSchema>;

/** Defaults = what an empty device starts with. */
export const defaultSettings = (): Settings => settingsSchema.parse({});
