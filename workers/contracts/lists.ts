import type { CallingWindows } from '#domain/lists/calling-window';
import type {
	Assignment,
	AssignmentPreview,
	AttemptView,
	Attempt,
	Callback,
	Campaign,
	CampaignDraft,
	CampaignView,
	ChurnFilter,
	Dashboard,
	ListLoss,
	NextContact,
	ResetResult,
	WorkItem,
	WorkRow
} from '#domain/lists/campaign';
import type { DialerExport, DialerProfile, DialerRequest } from '#domain/lists/dialer';
import type { LeadList, LeadListDraft, LeadListView, ListOutcome, MemberRow, Membership } from '#domain/lists/lead-list';
import type { Process, ProcessView } from '#domain/lists/process';
import type { Problem, Result } from '#domain/result';
import type { ImportRefusals, SuppressionImport, SuppressionList } from '#domain/lists/suppression';

/** Which contacts of a campaign start anew; `lists` null = all. */
export interface ResetRequest {
	which: 'all' | 'unsuccessful';
	lists: string[] | null;
}

/** What is noted of an attempt. `phone` = the number that was called; `callbackAt` (ms) where the outcome asks for one. */
export interface AttemptDraft {
	outcomeId: string;
	note: string;
	phone: string;
	callbackAt: number | null;
	/** The outcome refuses calls: whose campaign it is as the screen knows it, so that it is kept also where that was deleted meanwhile. */
	refusal?: { processId: string; campaign: string };
}

/**
 * lists.worker: processes, lead lists, campaigns and the work on them; never writes contacts. Uploads into a list are imports
 * (`ImportSetup.list`), and contacts added by hand come through `PipelineApi.addToList`, since contacts have one writer.
 *
 * Deleting asks for the name (`typed`) where contacts are concerned, else null will do; problems: nameMismatch, nameTaken, nameMissing,
 * nameTooLong, processGone, listGone, campaignGone.
 */
export interface ListsApi {
	ping(): Promise<'pong'>;

	// --- processes (LST-1) --------------------------------------------------------
	processes(): Promise<ProcessView[]>;
	createProcess(name: string): Promise<Result<Process>>;
	renameProcess(id: string, name: string): Promise<Result<Process>>;
	/** With its lists and campaigns; contacts stay contacts, its suppression lists become global. */
	deleteProcess(id: string, typed: string | null): Promise<Result<null>>;

	// --- lead lists (LST-2) -------------------------------------------------------
	/** By name. */
	leadLists(processId: string): Promise<LeadListView[]>;
	leadList(id: string): Promise<LeadListView | null>;
	/** Makes or edits a list; a draft with another process than the list's is refused (listProcessFixed). */
	saveLeadList(draft: LeadListDraft): Promise<Result<LeadList>>;
	enableLeadList(id: string, enabled: boolean): Promise<Result<LeadList>>;
	/** Its contacts stay contacts; their states and attempts in campaigns go. Can't be taken back. */
	deleteLeadList(id: string, typed: string | null): Promise<Result<null>>;
	/** In the order in which they came in; at most 200. */
	members(listId: string, offset: number, limit: number): Promise<{ total: number; rows: MemberRow[] }>;
	/** Some members, at most 200, in the order of `ids`; null = not in the list any more. */
	memberRows(listId: string, ids: Uint32Array): Promise<(MemberRow | null)[]>;
	/**
	 * Ids of the members that are not deleted (`among` = just those of these): as they came in, or by state, those still to be worked
	 * first.
	 */
	memberIds(listId: string, among: Uint32Array | null, by: 'added' | 'state'): Promise<Uint32Array>;
	/**
	 * Puts contacts that are there already into a list; those in another list of the process stay there, suppressed ones stay out. Answers
	 * what became of each.
	 */
	addMembers(
		listId: string,
		ids: Uint32Array,
		onProgress?: (done: number, total: number) => void
	): Promise<Result<Record<ListOutcome, number>>>;
	/** The lists that a contact is in, by process. */
	membershipsOf(contactId: number): Promise<Membership[]>;
	/** Takes contacts out of a list, with their states there; answers how many. */
	removeMembers(listId: string, ids: number[]): Promise<Result<number>>;

	// --- campaigns (LST-5) ----------------------------------------------------------
	campaigns(processId: string): Promise<CampaignView[]>;
	campaign(id: string): Promise<CampaignView | null>;
	/** Problems beside those above: outcomesMissing, outcomeTwice, outcomeWithoutLabel. */
	saveCampaign(draft: CampaignDraft): Promise<Result<Campaign>>;
	deleteCampaign(id: string, typed: string | null): Promise<Result<null>>;
	assignment(campaignId: string): Promise<Assignment>;
	/** What "Apply" would do; `lists` = ids that would be assigned. */
	previewAssignment(campaignId: string, lists: string[]): Promise<Result<AssignmentPreview>>;
	/** `shown` = the losses that the user saw and agreed to; refused (lossNotConfirmed) where a list loses anything else by then. */
	assign(campaignId: string, lists: string[], shown: readonly ListLoss[]): Promise<Result<Campaign>>;

	// --- work (LST-6, LST-7) -----------------------------------------------------------
	dashboard(campaignId: string): Promise<Result<Dashboard>>;
	/** The best next contacts, at most 5,000, callable ones first. */
	best(campaignId: string, limit: number): Promise<WorkRow[]>;
	// `owner` = the working screen that asks: it holds the lock DESK_LOCK and this. What it has in view is nobody else's until it gives it
	// back or is gone;
	// without one (a browser without locks) a claim lapses after half an hour.
	/** The next contact to work, taken for this screen (queued); `pass` = contacts to pass over. */
	next(campaignId: string, pass?: number[], owner?: string): Promise<Result<NextContact>>;
	/**
	 * A certain contact of the campaign, taken likewise, also from whoever has it in view; refused for do not call (doNotCall), suppressed
	 * ones (suppressed) and those not in it (notInCampaign).
	 */
	take(campaignId: string, contactId: number, owner?: string): Promise<Result<WorkItem>>;
	/**
	 * Whether a contact may be called at this moment, and when its calling window opens (as WorkItem says it): the hour passes, and windows
	 * are changed, while it is worked. `isOwn` false = this screen has it no more; `stopped` = it is on a suppression list, or said no,
	 * since it is in view (LST-9); `remaining` where it is asked for (`count`), as WorkItem says it. null = it is in no list of the
	 * campaign any more, or was deleted.
	 */
	hourOf(
		campaignId: string,
		contactId: number,
		owner?: string,
		count?: boolean
	): Promise<
		(Pick<WorkItem, 'callableNow' | 'closed' | 'opensAt'> & { isOwn: boolean; stopped: Problem | null; remaining?: number | null }) | null
	>;
	/** A contact that is in view as it is by now, edited elsewhere perhaps; changes nothing. Problems: campaignGone, notInCampaign. */
	inView(campaignId: string, contactId: number): Promise<Result<WorkItem>>;
	/** Gives a contact back unworked; one that another screen has stays there. */
	release(campaignId: string, contactId: number, owner?: string): Promise<Result<null>>;
	/** The call began (tap to call). Problems: doNotCall, takenByOther. */
	dial(campaignId: string, contactId: number, owner?: string): Promise<Result<null>>;
	/**
	 * Problems: outcomeGone, callbackMissing, callbackPast, doNotCall, notInCampaign, takenByOther, campaignGone; refusedOutside = it is in the
	 * campaign no more, refusedGone = there is no such campaign any more, and that it wants no calls is kept.
	 */
	attempt(campaignId: string, contactId: number, draft: AttemptDraft, owner?: string): Promise<Result<Attempt>>;
	/**
	 * Takes back the contact's newest attempt, e.g. a wrong tap: its state is what it was before, or new where it started anew since.
	 * `attemptNo` = only that one. Problems: attemptGone, attemptNotLast.
	 */
	takeBackAttempt(campaignId: string, contactId: number, attemptNo?: number | null): Promise<Result<null>>;
	/** Newest first, at most 200; `contactId` null = of all. */
	attempts(
		campaignId: string,
		contactId: number | null,
		offset: number,
		limit: number
	): Promise<{ total: number; attempts: AttemptView[] }>;
	/** By time, at most 500. */
	callbacks(campaignId: string): Promise<Callback[]>;
	countReset(campaignId: string, request: ResetRequest): Promise<Result<ResetResult>>;
	reset(campaignId: string, request: ResetRequest): Promise<Result<ResetResult>>;
	countChurn(campaignId: string, filter: ChurnFilter | null): Promise<Result<ResetResult>>;
	/** Processes contacts again; null = all. */
	churn(campaignId: string, filter: ChurnFilter | null): Promise<Result<ResetResult>>;

	// --- dialers (LST-7) -------------------------------------------------------------
	dialerProfiles(): Promise<DialerProfile[]>;
	exportDialer(request: DialerRequest, onProgress?: (done: number, total: number) => void): Promise<Result<DialerExport>>;
	/**
	 * Takes back that an export marked contacts as queued; those called or started anew since stay as they are. Answers how many are back.
	 */
	takeBackQueued(campaignId: string, ids: readonly number[]): Promise<Result<number>>;
	/** Of those that an export would take: who has a number and said no to calls (Consent), those on suppression lists not counted. */
	countRefused(request: Pick<DialerRequest, 'campaignId' | 'lists' | 'states'>): Promise<Result<number>>;

	// --- suppression (LST-9) -----------------------------------------------------------
	suppressions(): Promise<SuppressionList[]>;
	/**
	 * Reads a file of numbers, emails or SHA-256 values, one a cell, into a new list or (`into`) one that is there. `country` = for numbers
	 * without one.
	 */
	importSuppression(
		file: File,
		target: { name: string; processId: string | null; into?: string },
		country: string
	): Promise<Result<SuppressionImport>>;
	/** Who of these contacts refuses to be reached, and whether the import put them on the list of those who said no. */
	refusals(importId: string, contactIds: Uint32Array): Promise<ImportRefusals>;
	/**
	 * Puts numbers of those who refuse calls and addresses of those who refuse emails on the list of those who said no, which holds for all
	 * processes; twice is as once. Answers as refusals does.
	 */
	listRefusals(importId: string, fileName: string, contactIds: Uint32Array): Promise<Result<ImportRefusals>>;
	/** Takes off again what that put there, but for what another import names as well; answers how much left the list. */
	unlistRefusals(importId: string, fileName: string): Promise<Result<{ numbers: number; addresses: number }>>;
	/** The suppression lists that keep a contact from being called, and from being written to. */
	keptFrom(contactId: number): Promise<{ calls: string[]; emails: string[] }>;
	/** Always asks for the name. */
	deleteSuppression(id: string, typed: string | null): Promise<Result<null>>;

	// --- calling windows ------------------------------------------------------------------
	callingWindows(): Promise<CallingWindows>;
	/** null = the usual ones again. */
	saveCallingWindows(windows: CallingWindows | null): Promise<Result<CallingWindows>>;
}
