import * as z from 'zod/mini';
import type { ContactValues } from '../chunk';
import type { ZoneSource } from './calling-window';
import type { CallState } from './call-state';
import type { LeadListView } from './lead-list';
import { callOutcomeSchema } from './outcomes';
import type { Tier } from '../scoring/score';

/** A campaign with its assigned lists (LST-5). */
const campaignSchema = z.object({
	id: z.string(),
	processId: z.string(),
	name: z.string(),
	/** Assigned lists, by id. */
	lists: z.array(z.string()),
	outcomes: z.array(callOutcomeSchema),
	/** Attempts so far: the number of the next one. */
	attempts: z.number(),
	createdAt: z.number(),
	createdBy: z.string(),
	updatedAt: z.number()
});
export type Campaign = z.infer<typeof campaignSchema>;

/** `id` null = a new one; `outcomes` null = those it has, or the usual ones. */
export interface CampaignDraft {
	id: string | null;
	processId: string;
	name: string;
	outcomes: Campaign['outcomes'] | null;
}

/**
 * Contacts of a campaign by state; `total` = of assigned and enabled lists; `through` = those with no further call to come: done, do not
 * call, reached or not reached without a later moment.
 */
export interface StateCounts {
	total: number;
	byState: Record<CallState, number>;
	through: number;
}
export interface CampaignView extends Campaign {
	contacts: number;
	enabledLists: number;
	states: StateCounts;
	/** A list of it has scores of its own: a tier in the campaign may be another one than the contact has elsewhere. */
	scoredApart: boolean;
}

/** The two panes (LST-5). */
export interface Assignment {
	available: LeadListView[];
	assigned: LeadListView[];
}

/**
 * What unassigning a list loses: states of its contacts in the campaign, and their place in its reports. `doNotCall` of them stay
 * suppressed in the process.
 */
export interface ListLoss {
	list: { id: string; name: string };
	contacts: number;
	worked: number;
	attempts: number;
	callbacks: number;
	doNotCall: number;
}
export interface AssignmentPreview {
	added: { id: string; name: string; contacts: number }[];
	lost: ListLoss[];
}

/** Campaign view (LST-7). */
export interface Dashboard {
	campaign: CampaignView;
	lists: { id: string; name: string; enabled: boolean; states: StateCounts }[];
	tiers: { tier: Tier; states: StateCounts }[];
	outcomes: { outcomeId: string; count: number }[];
	/**
	 * To be worked now by state and delay, less those who are given out to nobody; of these, callable now by time zone. null = still being
	 * worked out: ask again.
	 */
	workable: number | null;
	callableNow: number | null;
	/** Of those who may be called; null = still being worked out. */
	callbacks: { due: number; later: number; next: number | null } | null;
	/** On a suppression list; null = still being worked out. */
	suppressed: number | null;
	/** On none, but said no to calls themselves (Consent): given out to nobody. null = still being worked out. */
	refused: number | null;
	/**
	 * To be worked and kept from calls by nothing, but without a number that can be called: given out to nobody. null = still being worked
	 * out.
	 */
	numberless: number | null;
	/** Earliest moment (ms) at which somebody is due again who is given out then; null = nobody waits, or still being worked out. */
	nextDue: number | null;
}

/** A contact as it stands in the working order. */
export interface WorkRow {
	id: number;
	listId: string;
	listName: string;
	name: string;
	company: string;
	phone: string;
	score: number | null;
	tier: Tier;
	state: CallState;
	attempts: number;
	lastAttempt: number | null;
	/** Asked to be called at this moment (ms). */
	callbackAt: number | null;
	/** Local time there, minutes of the day; null = the zone is not known. */
	localMinute: number | null;
	timeZone: string;
	zoneSource: ZoneSource;
	callableNow: boolean;
}

/** A number to call, best first. `type` as stored: mobile, work …; '' = not known. */
export interface RankedPhone {
	field: 'phone1' | 'phone2' | 'phone3' | 'phone4' | 'phone5';
	number: string;
	type: string;
}

/** The contact being worked. */
export interface WorkItem extends WorkRow {
	values: ContactValues;
	phones: RankedPhone[];
	/** Further numbers of these that ring where it is not the hour: each goes by its own country. */
	closed: RankedPhone['field'][];
	/** Of this contact in this campaign, newest first. */
	log: Attempt[];
	/** Contacts that are given out after this one, whatever their time zone; null = not counted yet. */
	remaining: number | null;
	/** When its calling window opens (ms); null = it is open, opens at no time within a week, or its zone is not known. */
	opensAt: number | null;
}

/**
 * Why there is nobody to work. `passed`: those left who may be called now were passed over; `closed`: it is not the hour anywhere;
 * `waiting`: all wait for a later time; `numberless`: those left have no number; `refused`: those left said no to calls; `suppressed`: they
 * are on suppression lists; `taken`: other screens have them in view; `dialer`: they were given to a dialer; `finished`; `noLists`: none
 * assigned and enabled; `empty`.
 */
export type NobodyWhy =
	'passed' | 'closed' | 'waiting' | 'numberless' | 'refused' | 'suppressed' | 'taken' | 'dialer' | 'finished' | 'noLists' | 'empty';
/** `nextAt` = when it is worth asking again (ms), where that is known. */
export type NextContact = { item: WorkItem } | { item: null; why: NobodyWhy; nextAt: number | null };

/** One line of the attempt log. */
export interface Attempt {
	/** Its number in the campaign. */
	n: number;
	contactId: number;
	listId: string;
	at: number;
	by: string;
	/** null = exported to a dialer. */
	outcomeId: string | null;
	phone: string;
	note: string;
	state: CallState;
	callbackAt: number | null;
}
export interface AttemptView extends Attempt {
	name: string;
}

export interface Callback {
	contactId: number;
	name: string;
	listName: string;
	phone: string;
	at: number;
	due: boolean;
	note: string;
}

/** Who is processed again; absent = any. Do not call never is. */
export interface ChurnFilter {
	lists?: string[];
	states?: CallState[];
	/** Of the last attempt. */
	outcomes?: string[];
	tiers?: Tier[];
	/** At most so many attempts. */
	mostAttempts?: number;
	/** Last attempt before this moment (ms); never attempted counts as before. */
	before?: number;
}

/** What a reset or churn does: contacts started anew, and do-not-call contacts that stay as they are. */
export interface ResetResult {
	changed: number;
	doNotCall: number;
}
