import { byName } from '#domain/basics/by-name';
import type { LeadList } from '#domain/lists/lead-list';
import { fail, ok, type Result } from '#domain/result';
import type { AssignmentPreview, Campaign, ListLoss } from '#domain/lists/campaign';
import { defaultOutcomes, DEFAULT_OUTCOMES } from '#domain/lists/outcomes';
import type { ListsApi } from '../contract';
import { noteLaunched } from '../store/first-times';
import { openStore } from '../store/engine/open';
import { Book } from './book';
import { livingMembers, viewOfCampaign } from './counts';
import { contactsIndex } from './contacts-index';
import { desk, type Desk } from './desk';
import { viewOfList } from './lead-lists';
import { standingUntaken, stateAt } from './standing';
import { changing, checkName, confirms, newId } from './write';

/** ListsApi.campaigns. */
export const campaigns: ListsApi['campaigns'] = async (processId) => {
	const d = await desk();
	return d.campaigns
		.filter((c) => c.processId === processId)
		.map((c) => viewOfCampaign(d, c))
		.sort(byName);
};

/** ListsApi.campaign. */
export const campaign: ListsApi['campaign'] = async (id) => {
	const d = await desk();
	const found = d.campaigns.find((c) => c.id === id);
	return found ? viewOfCampaign(d, found) : null;
};

const usual = new Set(DEFAULT_OUTCOMES.map((o) => o.id));

function checkOutcomes(outcomes: Campaign['outcomes']): Result<Campaign['outcomes']> {
	if (outcomes.length === 0) return fail('outcomesMissing', {});
	if (new Set(outcomes.map((o) => o.id)).size < outcomes.length) return fail('outcomeTwice', {});
	if (outcomes.some((o) => o.label.trim() === '' && !usual.has(o.id))) return fail('outcomeWithoutLabel', {});
	return ok(
		outcomes.map((o) => ({
			...o,
			label: o.label.trim(),
			recycleAfter: o.recycleAfter === null ? null : Math.max(0, o.recycleAfter),
			mostAttempts: Math.max(0, Math.floor(o.mostAttempts))
		}))
	);
}

/** ListsApi.saveCampaign. */
export const saveCampaign: ListsApi['saveCampaign'] = (draft) =>
	changing<Campaign>(async (tx, at, note, by) => {
		if (!(await tx.objectStore('processes').get(draft.processId))) return fail('processGone', {});
		const all = await tx.objectStore('campaigns').getAll();
		const before = draft.id === null ? null : all.find((c) => c.id === draft.id);
		if (before === undefined || (before && before.processId !== draft.processId)) return fail('campaignGone', {});
		const named = checkName(
			draft.name,
			all.filter((c) => c.processId === draft.processId),
			draft.id
		);
		if (!named.ok) return named;
		const outcomes = checkOutcomes(draft.outcomes ?? before?.outcomes ?? defaultOutcomes());
		if (!outcomes.ok) return outcomes;
		const next: Campaign = before
			? { ...before, name: named.value, outcomes: outcomes.value, updatedAt: at }
			: {
					id: newId(),
					processId: draft.processId,
					name: named.value,
					lists: [],
					outcomes: outcomes.value,
					attempts: 0,
					createdAt: at,
					createdBy: by,
					updatedAt: at
				};
		await tx.objectStore('campaigns').put(next, next.id);
		const said = ({ name, outcomes }: Campaign) => ({ name, outcomes });
		if (before) await note('campaign.changed', { id: next.id, name: next.name, before: said(before), after: said(next) });
		else await note('campaign.created', { id: next.id, name: next.name, outcomes: next.outcomes.map((o) => o.id) });
		return ok(next);
	});

/** ListsApi.deleteCampaign: its lists stay, states and attempts go. */
export const deleteCampaign: ListsApi['deleteCampaign'] = async (id, typed) => {
	const index = await contactsIndex(await openStore());
	return changing(async (tx, _at, note) => {
		const found = await tx.objectStore('campaigns').get(id);
		if (!found) return fail('campaignGone', {});
		const book = await Book.open(tx, found.processId);
		const contacts = index.aliveOf(found.lists.flatMap((l) => book.membersOf(l)));
		if (!confirms(typed, found.name, contacts > 0)) return fail('nameMismatch', { name: found.name });
		for (const listId of found.lists) await book.unassign(found, listId);
		await tx.objectStore('attempts').delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
		await tx.objectStore('campaigns').delete(id);
		await note('campaign.deleted', { id, name: found.name, contacts, attempts: found.attempts });
		return ok(null);
	});
};

/** ListsApi.assignment. */
export const assignment: ListsApi['assignment'] = async (campaignId) => {
	const d = await desk();
	const found = d.campaigns.find((c) => c.id === campaignId);
	const lists = found
		? d.lists
				.filter((l) => l.processId === found.processId)
				.map((l) => viewOfList(d, l))
				.sort(byName)
		: [];
	return { available: lists.filter((l) => !found?.lists.includes(l.id)), assigned: lists.filter((l) => found?.lists.includes(l.id)) };
};

/**
 * What is lost when a list leaves a campaign. Attempts to reach contacts that were deleted since stand in the campaign's log and go with the
 * others; callbacks of theirs nobody sees.
 */
function lossOf(
	list: Pick<LeadList, 'id' | 'name'>,
	{ members, states }: ReturnType<Book['standings']>,
	isThere: (id: number) => boolean
): ListLoss {
	const loss: ListLoss = { list: { id: list.id, name: list.name }, contacts: 0, worked: 0, attempts: 0, callbacks: 0, doNotCall: 0 };
	members.forEach(({ ids }, n) => {
		const piece = states[n];
		for (const numbers of piece?.log.values() ?? []) loss.attempts += numbers.length;
		for (let i = 0; i < ids.length; i++) {
			if (ids[i] === 0 || !isThere(ids[i]!)) continue;
			loss.contacts++;
			const state = stateAt(piece, i);
			if (state !== 'new') loss.worked++;
			if (state === 'doNotCall') loss.doNotCall++;
			if (standingUntaken(piece, i).callback === 1) loss.callbacks++;
		}
	});
	return loss;
}

/** True where unassigning would lose something. */
const isLoss = (l: ListLoss): boolean => l.worked > 0 || l.attempts > 0 || l.callbacks > 0;

/** True where a loss is as it was shown. */
const isAsShown = (l: ListLoss, shown: readonly ListLoss[]): boolean =>
	shown.some(
		(s) =>
			s.list.id === l.list.id &&
			s.worked === l.worked &&
			s.attempts === l.attempts &&
			s.callbacks === l.callbacks &&
			s.doNotCall === l.doNotCall
	);

/** ListsApi.previewAssignment. */
export const previewAssignment: ListsApi['previewAssignment'] = async (campaignId, lists) => preview(await desk(), campaignId, lists);

function preview(d: Desk, campaignId: string, lists: string[]): Result<AssignmentPreview> {
	const found = d.campaigns.find((c) => c.id === campaignId);
	if (!found) return fail('campaignGone', {});
	const own = d.lists.filter((l) => l.processId === found.processId);
	if (lists.some((id) => !own.some((l) => l.id === id))) return fail('listGone', {});
	return ok({
		added: own
			.filter((l) => lists.includes(l.id) && !found.lists.includes(l.id))
			.map((l) => ({ id: l.id, name: l.name, contacts: livingMembers(d, l.id) })),
		lost: found.lists.flatMap((id) => {
			const list = lists.includes(id) ? undefined : own.find((l) => l.id === id);
			const standings = { members: d.members.get(id) ?? [], states: d.states.get(campaignId)?.get(id) ?? [] };
			return list ? [lossOf(list, standings, (contact) => d.contacts.isAlive(contact))] : [];
		})
	});
}

/** ListsApi.assign. What is lost is worked out again in the transaction that loses it: another tab may have worked meanwhile. */
export const assign: ListsApi['assign'] = async (campaignId, lists, shown) => {
	const d = await desk();
	const seen = preview(d, campaignId, lists);
	if (!seen.ok) return seen;
	const done = await changing<Campaign>(async (tx, at, note) => {
		const found = await tx.objectStore('campaigns').get(campaignId);
		if (!found) return fail('campaignGone', {});
		const book = await Book.open(tx, found.processId);
		if (lists.some((id) => !book.lists.has(id))) return fail('listGone', {});
		const gone = found.lists.filter((id) => !lists.includes(id));
		const lost = gone.flatMap((id) => {
			const list = book.lists.get(id);
			return list ? [lossOf(list, book.standings(campaignId, id), (contact) => d.contacts.isAlive(contact))] : [];
		});
		if (lost.some((l) => isLoss(l) && !isAsShown(l, shown)))
			return fail('lossNotConfirmed', { lists: lost.length, contacts: lost.reduce((n, l) => n + l.worked, 0) });
		for (const id of gone) await book.unassign(found, id);
		const next = { ...found, lists: [...new Set(lists)], updatedAt: at };
		await book.putCampaign(next);
		await book.flush();
		await note('campaign.assigned', {
			id: campaignId,
			name: found.name,
			lists: next.lists.map((id) => book.lists.get(id)?.name ?? ''),
			unassigned: gone.map((id) => book.lists.get(id)?.name ?? ''),
			lost
		});
		return ok(next);
	});
	if (done.ok)
		await noteLaunched(
			await openStore(),
			seen.value.added.map((l) => l.id),
			done.value.updatedAt
		);
	return done;
};
