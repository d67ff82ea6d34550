import * as z from 'zod/mini';
import type { CallState } from './call-state';
import type { Tier } from '../scoring/score';
import type { SuppressedCount } from './suppression';

/** Contacts per piece of a list: what is read and rewritten at once. */
export const PIECE_CONTACTS = 1000;

/** What stands for the rules of the profile where a list says what it is scored by; anything else is the id of a model's version. */
export const RULES = 'rules';

/** A lead list (LST-2). Its process never changes. */
const leadListSchema = z.object({
	id: z.string(),
	processId: z.string(),
	name: z.string(),
	/** IANA name, e.g. Europe/Berlin: for contacts that say nothing of theirs; blank = none. */
	timeZone: z.string(),
	owner: z.string(),
	description: z.string(),
	/** Only enabled lists are worked. */
	enabled: z.boolean(),
	/** Pieces that hold its members. */
	pieces: z.number(),
	/** Members, deleted contacts among them. */
	members: z.number(),
	createdAt: z.number(),
	createdBy: z.string(),
	updatedAt: z.number(),
	/** What scores its contacts in the list (SCO-5): RULES, or a version of the model; absent = what scores all contacts. */
	scoredBy: z.optional(z.string()),
	/** Lowest scores of A, B and C where tiers go by rank and the list has scores of its own. */
	tierThresholds: z.optional(z.object({ A: z.number(), B: z.number(), C: z.number() }))
});
export type LeadList = z.infer<typeof leadListSchema>;

/** What can be typed of a list. `id` null = a new one. */
export interface LeadListDraft {
	id: string | null;
	processId: string;
	name: string;
	timeZone: string;
	owner: string;
	description: string;
}

/** A list as screens show it. `contacts` = members that are not deleted. */
export interface LeadListView extends LeadList {
	contacts: number;
	/** Of these, called at least once in any campaign, also before a reset: those with an attempt in its log. */
	worked: number;
	campaigns: { id: string; name: string }[];
	lastUpload: LastUpload | null;
	/** Scores of its own; null = those of all contacts count. */
	scoring: ListScoring | null;
}
/**
 * What a list is scored by where that is not what scores all contacts. `name` of the model, null = the rules; not `ready` = still being
 * worked out, and the scores of all contacts count until then.
 */
export interface ListScoring {
	name: string | null;
	ready: boolean;
}
/** A contact's score in a list that has scores of its own. */
export interface ListScore {
	score: number | null;
	tier: Tier;
	name: string | null;
}

/** The newest import that went into a list. */
export interface LastUpload {
	importId: string;
	fileName: string;
	at: number;
}

/** A list that a contact is in, with its state in each campaign of that list. */
export interface Membership {
	list: { id: string; name: string; enabled: boolean };
	process: { id: string; name: string };
	/** Its score in the list; null = that of everywhere. */
	score: ListScore | null;
	campaigns: { id: string; name: string; state: CallState; attempts: number; lastAttempt: number | null }[];
}

/** A member of a list. */
export interface MemberRow {
	id: number;
	name: string;
	company: string;
	email: string;
	phones: string[];
	score: number | null;
	tier: Tier;
	states: { campaignId: string; campaign: string; state: CallState }[];
}

/** Where rows of an upload go, and what is done with those that are there already (LST-3). */
const listUploadSchema = z.object({
	listId: z.string(),
	/** "Update duplicate records". */
	update: z.boolean(),
	/** "Migrate duplicate to chosen list". */
	migrate: z.boolean(),
	/** "Churn records". */
	churn: z.boolean()
});
export type ListUpload = z.infer<typeof listUploadSchema>;
export type ListUploadOptions = Omit<ListUpload, 'listId'>;
export const noUploadOptions = (): ListUploadOptions => ({ update: false, migrate: false, churn: false });

/** Where the person of a row is before the upload. `nowhere` = known as a contact, in no list; `unknown` = not a duplicate. */
const LIST_PLACES = ['sameList', 'sameCampaign', 'otherCampaign', 'otherProcess', 'nowhere', 'unknown'] as const;
export type ListPlace = (typeof LIST_PLACES)[number];

/**
 * What becomes of a row of an upload; every row ends in exactly one. added: in the list now. updated, unchanged: was in the list
 * before. updatedThere, leftThere: is in another list of the process, and stays there. moved: came here from another list.
 * suppressed: on a suppression list, not added. waiting: in Manual Review. skipped: a person said so. failed: an error of a rule.
 */
export const LIST_OUTCOMES = [
	'added',
	'updated',
	'unchanged',
	'updatedThere',
	'leftThere',
	'moved',
	'suppressed',
	'waiting',
	'skipped',
	'failed'
] as const;
export type ListOutcome = (typeof LIST_OUTCOMES)[number];

/** What an upload did to a list. Invariant: the outcomes add up to `total`, the rows of the file. */
export interface ListLedger {
	listId: string;
	/** As it was called then. */
	listName: string;
	total: number;
	outcomes: Record<ListOutcome, number>;
	/** Contacts that are processed again ("Churn records"). */
	again: number;
	suppressedBy: SuppressedCount[];
}

/**
 * What the options do with one row. `update`: the contact gets the row's values; `again`: its state in the list's campaigns starts anew.
 */
export interface ListFate {
	outcome: ListOutcome;
	update: boolean;
	again: boolean;
}

/**
 * The rules of LST-3 for a row that goes in. [Note: upload options] A contact is in one list of a process at most. An upload changes
 * states only in campaigns that the chosen list is assigned to, so "Churn records" does nothing for a contact of other campaigns.
 * Lists of another process are not shared: whoever is only there counts as new here.
 */
export function listFate(place: ListPlace, o: ListUploadOptions): ListFate {
	if (place === 'sameList') return { outcome: o.update ? 'updated' : 'unchanged', update: o.update, again: o.churn };
	if (place === 'sameCampaign') {
		if (o.migrate) return { outcome: 'moved', update: true, again: o.churn };
		return { outcome: o.update ? 'updatedThere' : 'leftThere', update: o.update, again: o.churn };
	}
	if (place === 'otherCampaign') return { outcome: o.update ? 'updatedThere' : 'leftThere', update: o.update, again: false };
	return { outcome: 'added', update: place === 'unknown' || o.update, again: false };
}

export const emptyOutcomes = (): Record<ListOutcome, number> =>
	Object.fromEntries(LIST_OUTCOMES.map((o) => [o, 0])) as Record<ListOutcome, number>;
export const listBalances = (l: ListLedger): boolean => LIST_OUTCOMES.reduce((n, o) => n + l.outcomes[o], 0) === l.total;
