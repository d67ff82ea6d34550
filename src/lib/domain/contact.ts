import type { CampaignFigure } from './lists/campaign-figure';
import type { ContactValues } from './chunk';
import type { FieldFilter } from './contacts/field-filter';
import type { FieldId } from './fields';
import type { LearnNote } from './scoring/learned-model';
import type { LeadScore, ScoreDetails, Tier } from './scoring/score';
import type { DeliveryStatus } from './delivery';
import type { Issue } from './imports/issue';

/** Where a value came from (CON-2). */
export interface Provenance {
	kind: 'import' | 'edit';
	importId: string | null;
	fileName: string | null;
	row: number | null;
	/** Raw cell(s) as they stood in the file, joined by " · "; null for edits of a contact. */
	raw: string | null;
	at: number;
	by: string;
}

/** One line of the contact's timeline, newest first. */
export interface HistoryEvent {
	id: string;
	at: number;
	by: string;
	kind: 'created' | 'merged' | 'edited' | 'undone' | 'delivered' | 'rejected';
	/** Key + params of its sentence. */
	code: string;
	params: Record<string, string | number>;
	/** before → after per changed field. */
	changes: { field: FieldId; before: string | null; after: string | null }[];
	/** DUP-6: can be taken back from here. */
	undoable: boolean;
}

/** A row of the contact list. */
export interface ContactRow {
	id: number;
	name: string;
	email: string;
	phone: string;
	company: string;
	jobTitle: string;
	score: number | null;
	tier: Tier;
	/**
	 * Those of the rules by their English words, those of a learned model as what it says: `keyFactorText` says both in the reader's
	 * language.
	 */
	keyFactors: (string | LearnNote)[];
	source: string;
	status: string;
	delivery: DeliveryStatus | null;
	/** It stands at a destination as it was before it was changed last. */
	changedSince?: true;
	updatedAt: number;
	/** Further values that were asked for; blank ones are absent. */
	fields?: Partial<Record<FieldId, string>>;
}

export interface ContactDetail {
	id: number;
	externalId: string;
	values: ContactValues;
	/** As the rules explain it; score and tier are those in force, also where they were set by hand. */
	score: LeadScore;
	details: ScoreDetails;
	provenance: Partial<Record<FieldId, Provenance>>;
	history: HistoryEvent[];
	deliveries: {
		batchId: string;
		destination: string;
		status: DeliveryStatus;
		at: number;
		crmId: string | null;
		link: string | null;
		reason: string | null;
		/** It left and nobody answered: it may have arrived. */
		unanswered?: true;
		/**
		 * It stands there as another record than the newest delivery made or updated (another email since): nobody updates this one any
		 * more.
		 */
		leftBehind?: true;
		/** The newest that stands there, and the contact was changed after it was frozen. */
		changedSince?: true;
		/** Set when it was taken back there; `gone` = it was not there any more. */ takenBack?: { at: number; by: string; gone?: boolean };
	}[];
	createdAt: number;
	updatedAt: number;
}

/** Filters of the list (CON-1). Absent = any; '' among sources or statuses = not given. */
export interface ContactQuery {
	search?: string;
	importId?: string;
	tiers?: Tier[];
	sources?: string[];
	minScore?: number;
	maxScore?: number;
	statuses?: string[];
	tag?: string;
	/**
	 * none = never sent, cancelled before it was, or taken back; undelivered = in no destination: never sent, rejected, cancelled or still
	 * to come; changed = in a destination as it was before it was changed last.
	 */
	delivery?: DeliveryStatus | 'none' | 'undelivered' | 'changed';
	/** With `changed`: in this destination; absent = in any that is set up. */
	deliveredTo?: string;
	/** Members of a lead list. */
	listId?: string;
	/** Counted in a figure of a campaign (LST-7). */
	campaign?: CampaignFigure;
	/** Any other field; all of them hold. */
	fields?: FieldFilter[];
	sort?: { by: 'score' | 'name' | 'company' | 'updatedAt' | 'id' | `field:${FieldId}`; direction: 'asc' | 'desc' };
}

/** The field that a list is in the order of; null = it is in one of the orders that all contacts have. */
export const sortField = (by: string): FieldId | null => (by.startsWith('field:') ? (by.slice('field:'.length) as FieldId) : null);

/** Counts per value of a filter; of sources and statuses '' = not given. */
export interface Facets {
	total: number;
	tiers: { value: Tier; count: number }[];
	sources: { value: string; count: number }[];
	statuses: { value: string; count: number }[];
	imports: { value: string; label: string; count: number }[];
	/** Lead lists. */
	lists: { value: string; label: string; count: number }[];
}

/** Values of one field among some contacts with how many have each, most frequent first; null = too many kinds to choose from. */
export type FieldValues = { value: string; count: number }[] | null;

/** Contacts that were deleted together and can be brought back; `at` in ms, `count` = those of them that are still away, `names` = of the first. */
export interface DeletionLine {
	key: string;
	at: number;
	by: string;
	count: number;
	names: string[];
}

/** How many deleted contacts still lie on the device: who can be brought back, who can't, and who stays since a delivery holds them. */
export interface DeletedHere {
	recent: number;
	past: number;
	delivered: number;
}

/** Contacts by their ids: a few, or what is ticked of a million. */
export type ContactIds = readonly number[] | Uint32Array;

/** Live check of a hand-made contact (CON-3): same rules, plus who it may duplicate. */
export interface ContactCheck {
	issues: Issue[];
	cleaned: ContactValues;
	duplicates: { id: number; name: string; email: string; company: string; type: string; score: number }[];
}
