import type { AttemptView, Attempt, Callback } from '#domain/lists/campaign';
import { nextState, stateCode, stateOf } from '#domain/lists/call-state';
import { rowValues } from '#domain/chunk';
import { PHONE_FIELDS } from '#domain/fields';
import { PIECE_CONTACTS } from '#domain/lists/lead-list';
import type { CallOutcome } from '#domain/lists/outcomes';
import { fail, ok, type Result } from '#domain/result';
import type { AttemptDraft, ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { positionOf, serialOf } from '../store/contact-id';
import type { CallStatePiece, StoredAttempt } from '../store/list-schema';
import { readSomeColumns } from '../store/chunks/some-columns';
import { isOthers } from './claims';
import { campaignDesk } from './campaign-desk';
import { eachContact, nameOf, workedLists } from './counts';
import { desk, pieceAt, whereIs } from './desk';
import { numbersOf } from './hashes';
import { phonesOf } from './phones';
import { workOn } from './piece-work';
import { someContacts } from './some-contacts';
import { stand, standingUntaken, stateAt } from './standing';
import { refuse, refuseForGood, unrefuse } from './suppressions';
import { shownAttempt } from './work';
import { changing } from './write';

const PAGE = 200;
const MOST_CALLBACKS = 500;
const MOST_NOTE = 4000;
/** A callback "now" may be a moment old when it arrives. */
const PATIENCE_MS = 60_000;

/** When an outcome makes the contact due again (ms); Infinity = not by itself. */
function dueAfter(o: CallOutcome, draft: AttemptDraft, at: number, tries: number): number {
	if (o.callback && draft.callbackAt !== null) return draft.callbackAt;
	const isRecycled = o.meaning !== 'refuse' && o.recycleAfter !== null && (o.mostAttempts === 0 || tries < o.mostAttempts);
	return isRecycled ? at + (o.recycleAfter ?? 0) * 60_000 : Infinity;
}

/**
 * Digits of the numbers by which a contact was called: its own, also where it was deleted during the call, and the one that was called,
 * which may be another by now. Whoever refuses at one is called at none of them.
 */
async function numbersCalled(contactId: number, phone: string): Promise<string[]> {
	const [chunk] = await readSomeColumns(await openStore(), [serialOf(contactId)], new Set(PHONE_FIELDS));
	const own = chunk ? numbersOf(rowValues(chunk.columns, positionOf(contactId))) : [];
	return [...new Set([...own, ...numbersOf({ phone1: phone })])];
}

/** ListsApi.attempt. */
export const attempt: ListsApi['attempt'] = async (campaignId, contactId, draft, owner = '') => {
	const numbers = await numbersCalled(contactId, draft.phone);
	const done = await workOn<Attempt>(campaignId, contactId, async ({ tx, campaign, list, piece, i, at, by, note, put }) => {
		if (isOthers(piece, i, owner)) return fail('takenByOther', {});
		const outcome = refusing(draft) ?? campaign.outcomes.find((o) => o.id === draft.outcomeId);
		if (!outcome) return fail('outcomeGone', {});
		if (outcome.callback && draft.callbackAt === null) return fail('callbackMissing', {});
		if (outcome.callback && (draft.callbackAt ?? 0) < at - PATIENCE_MS) return fail('callbackPast', {});
		const state = nextState(stateAt(piece, i), outcome.meaning);
		if (state === null) return fail('doNotCall', {});
		const before = standingUntaken(piece, i);
		const tries = before.tries + 1;
		const callback = outcome.callback ? 1 : 0;
		stand(piece, i, { state: stateCode(state), tries, last: at, due: dueAfter(outcome, draft, at, tries), callback, outcome: outcome.id });
		const n = campaign.attempts;
		piece.log.set(i, [...(piece.log.get(i) ?? []), n]);
		const done: StoredAttempt = {
			n,
			contactId,
			listId: list.id,
			at,
			by,
			outcomeId: outcome.id,
			phone: draft.phone,
			note: draft.note.trim().slice(0, MOST_NOTE),
			state,
			callbackAt: callback ? draft.callbackAt : null,
			before
		};
		if (outcome.meaning === 'refuse') {
			const process = await tx.objectStore('processes').get(campaign.processId);
			if (process && numbers.length > 0) Object.assign(done, await refuse(tx, process, numbers, at, by));
			await note('campaign.doNotCall', { campaign: campaign.name, contact: contactId });
		}
		await tx.objectStore('attempts').put(done, [campaignId, n]);
		put({ ...campaign, attempts: n + 1 });
		return ok(shownAttempt(done));
	});
	const isLeft = !done.ok && (done.problem.code === 'notInCampaign' || done.problem.code === 'campaignGone');
	return (isLeft && (await refusedAllTheSame(campaignId, contactId, draft, numbers))) || done;
};

/** What was tapped where it refuses calls, also where the outcome was taken out of the campaign, or given another meaning, during the call. */
const refusing = ({ outcomeId, refusal }: AttemptDraft): CallOutcome | null =>
	refusal ? { id: outcomeId, label: '', meaning: 'refuse', recycleAfter: null, mostAttempts: 0, callback: false } : null;

/**
 * Whose list, or the campaign itself, was deleted, unassigned or moved during the call has no attempt; that they want no calls is kept all
 * the same. Null = that is not what was said.
 */
async function refusedAllTheSame(
	campaignId: string,
	contactId: number,
	{ outcomeId, refusal }: AttemptDraft,
	numbers: readonly string[]
): Promise<Result<never> | null> {
	const campaign = (await desk()).campaigns.find((c) => c.id === campaignId);
	const isRefused = refusal !== undefined || campaign?.outcomes.find((o) => o.id === outcomeId)?.meaning === 'refuse';
	const of = campaign ? { processId: campaign.processId, campaign: campaign.name } : refusal;
	if (!isRefused || !of || numbers.length === 0) return null;
	const kept = await changing<string>(async (tx, at, note, by) => {
		const process = await tx.objectStore('processes').get(of.processId);
		const list = await refuseForGood(tx, process ?? { id: of.processId, name: of.campaign, isGone: true }, numbers, at, by);
		await note('campaign.doNotCall', { campaign: of.campaign, contact: contactId });
		return ok(list);
	});
	return kept.ok ? fail(campaign ? 'refusedOutside' : 'refusedGone', { list: kept.value }) : null;
}

/**
 * ListsApi.takeBackAttempt: the one way out of do not call, for a tap that was a mistake. Who started anew since stays new: the attempt was
 * of the run before.
 */
export const takeBackAttempt: ListsApi['takeBackAttempt'] = (campaignId, contactId, attemptNo = null) =>
	workOn<null>(campaignId, contactId, async ({ tx, campaign, piece, i, at, note }) => {
		const numbers = piece.log.get(i) ?? [];
		const n = numbers.at(-1);
		const last = n === undefined ? undefined : await tx.objectStore('attempts').get([campaignId, n]);
		if (n === undefined || !last) return fail('attemptGone', {});
		if (attemptNo !== null && n !== attemptNo) return fail('attemptNotLast', {});
		if (standingUntaken(piece, i).outcome === null) forgetLast(piece, i, last);
		else stand(piece, i, last.before);
		if (numbers.length === 1) piece.log.delete(i);
		else piece.log.set(i, numbers.slice(0, -1));
		await tx.objectStore('attempts').delete([campaignId, n]);
		if (last.refused) await unrefuse(tx, campaign.processId, last.refused, last.named, at);
		await note('campaign.attemptTakenBack', { campaign: campaign.name, contact: contactId, outcome: last.outcomeId });
		return ok(null);
	});

/** An attempt of before the contact started anew is none any more: it stands as it does, and was last called when it was before that. */
function forgetLast(piece: CallStatePiece, i: number, { at, before }: StoredAttempt): void {
	const under = piece.taken.get(i);
	if (piece.last[i] === at) piece.last[i] = before.last;
	if (under?.last === at) piece.taken.set(i, { ...under, last: before.last });
}

async function named(attempts: Attempt[]): Promise<AttemptView[]> {
	const names = await someContacts(
		await openStore(),
		attempts.map((a) => a.contactId)
	);
	return attempts.map((a) => ({ ...a, name: nameOf(names.get(a.contactId) ?? {}) }));
}

/** ListsApi.attempts. */
export const attempts: ListsApi['attempts'] = async (campaignId, contactId, offset, limit) => {
	const db = await openStore();
	const most = Math.min(limit, PAGE);
	const range = IDBKeyRange.bound([campaignId, 0], [campaignId, Infinity]);
	let keys: [string, number][];
	if (contactId === null) keys = (await db.getAllKeys('attempts', range)).reverse();
	else {
		const d = await desk();
		const campaign = d.campaigns.find((c) => c.id === campaignId);
		const spot = campaign && whereIs(d, campaign.processId, contactId);
		const log = spot ? (pieceAt(d, campaignId, spot.list.id, spot.spot)?.log.get(spot.spot % PIECE_CONTACTS) ?? []) : [];
		keys = [...log].reverse().map((n) => [campaignId, n]);
	}
	const found = await Promise.all(keys.slice(offset, offset + most).map((key) => db.get('attempts', key)));
	return { total: keys.length, attempts: await named(found.flatMap((a) => (a ? [shownAttempt(a)] : []))) };
};

/** ListsApi.callbacks: of those who may be called; who refused calls since, or is on a suppression list, is called no more. */
export const callbacks: ListsApi['callbacks'] = async (campaignId) => {
	const open = await campaignDesk(campaignId);
	if (!open.ok) return [];
	const { db, d, campaign, facts, now } = open.value;
	const found: { id: number; listId: string; at: number; last: number | undefined }[] = [];
	eachContact(d, workedLists(d, campaign), (id, listId, n, i) => {
		const piece = d.states.get(campaignId)?.get(listId)?.[n];
		const asked = standingUntaken(piece, i);
		if (piece && asked.callback === 1 && stateOf(piece.state[i]!) !== 'doNotCall')
			found.push({ id, listId, at: asked.due, last: piece.log.get(i)?.at(-1) });
	});
	await facts.read(found.map((f) => f.id));
	const shown = found
		.filter((f) => !facts.isStopped(f.id))
		.sort((a, b) => a.at - b.at)
		.slice(0, MOST_CALLBACKS);
	const values = await someContacts(
		db,
		shown.map((f) => f.id)
	);
	const notes = await Promise.all(
		shown.map(async ({ last }) => (last === undefined ? '' : ((await db.get('attempts', [campaignId, last]))?.note ?? '')))
	);
	return shown.flatMap(({ id, listId, at }, k): Callback[] => {
		const v = values.get(id);
		return v
			? [
					{
						contactId: id,
						name: nameOf(v),
						listName: d.lists.find((l) => l.id === listId)?.name ?? '',
						phone: phonesOf(v)[0]?.number ?? '',
						at,
						due: at <= now,
						note: notes[k] ?? ''
					}
				]
			: [];
	});
};
