import { byName } from '#domain/basics/by-name';
import { fail, ok, type Result } from '#domain/result';
import type { LeadList, LeadListView } from '#domain/lists/lead-list';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { Book } from './book';
import { contactsIndex } from './contacts-index';
import { livingMembers, workedMembers } from './counts';
import { desk, type Desk } from './desk';
import { usedBy } from './in-use';
import { listScoring } from './scores';
import { changing, checkName, confirms, newId } from './write';
import { isTimeZone } from './zones/index';

/** Longest description. */
const DESCRIPTION = 2000;

export const viewOfList = (d: Desk, l: LeadList): LeadListView => ({
	...l,
	contacts: livingMembers(d, l.id),
	worked: workedMembers(d, l.id),
	lastUpload: d.uploads.get(l.id) ?? null,
	campaigns: d.campaigns.filter((c) => c.lists.includes(l.id)).map(({ id, name }) => ({ id, name })),
	scoring: null
});

/** ListsApi.leadLists. */
export const leadLists: ListsApi['leadLists'] = async (processId) => {
	const d = await desk();
	return (
		await Promise.all(
			d.lists.filter((l) => l.processId === processId).map(async (l) => ({ ...viewOfList(d, l), scoring: await listScoring(d, l) }))
		)
	).sort(byName);
};

/** ListsApi.leadList. */
export const leadList: ListsApi['leadList'] = async (id) => {
	const d = await desk();
	const found = d.lists.find((l) => l.id === id);
	return found ? { ...viewOfList(d, found), scoring: await listScoring(d, found) } : null;
};

/** ListsApi.saveLeadList. */
export const saveLeadList: ListsApi['saveLeadList'] = (draft) =>
	changing<LeadList>(async (tx, at, note, by) => {
		if (!(await tx.objectStore('processes').get(draft.processId))) return fail('processGone', {});
		const all = await tx.objectStore('leadLists').getAll();
		const before = draft.id === null ? null : all.find((l) => l.id === draft.id);
		if (before === undefined) return fail('listGone', {});
		if (before && before.processId !== draft.processId) return fail('listProcessFixed', {});
		const named = checkName(
			draft.name,
			all.filter((l) => l.processId === draft.processId),
			draft.id
		);
		if (!named.ok) return named;
		if (draft.timeZone !== '' && !isTimeZone(draft.timeZone)) return fail('timeZoneUnknown', { value: draft.timeZone });
		const said = {
			name: named.value,
			timeZone: draft.timeZone,
			owner: draft.owner.trim(),
			description: draft.description.trim().slice(0, DESCRIPTION)
		};
		const next: LeadList = before
			? { ...before, ...said, updatedAt: at }
			: {
					id: newId(),
					processId: draft.processId,
					...said,
					enabled: true,
					pieces: 0,
					members: 0,
					createdAt: at,
					createdBy: by,
					updatedAt: at
				};
		await tx.objectStore('leadLists').put(next, next.id);
		await note(
			before ? 'list.changed' : 'list.created',
			before
				? {
						id: next.id,
						name: next.name,
						before: { name: before.name, timeZone: before.timeZone, owner: before.owner, description: before.description },
						after: said
					}
				: { id: next.id, ...said }
		);
		return ok(next);
	});

/** ListsApi.enableLeadList. */
export const enableLeadList: ListsApi['enableLeadList'] = (id, enabled) =>
	changing<LeadList>(async (tx, at, note) => {
		const found = await tx.objectStore('leadLists').get(id);
		if (!found) return fail('listGone', {});
		if (found.enabled === enabled) return ok(found);
		const next = { ...found, enabled, updatedAt: at };
		await tx.objectStore('leadLists').put(next, id);
		await note(enabled ? 'list.enabled' : 'list.disabled', { id, name: found.name });
		return ok(next);
	});

/** ListsApi.deleteLeadList. */
export const deleteLeadList: ListsApi['deleteLeadList'] = async (id, typed) => {
	const using = await usedBy([id]);
	return using ? fail('listInUse', { file: using.file.name }) : deleteNow(id, typed);
};

const deleteNow = async (id: string, typed: string | null): Promise<Result<null>> => {
	const index = await contactsIndex(await openStore());
	return changing(async (tx, at, note) => {
		const found = await tx.objectStore('leadLists').get(id);
		if (!found) return fail('listGone', {});
		const book = await Book.open(tx, found.processId);
		const contacts = index.aliveOf(book.membersOf(id));
		if (!confirms(typed, found.name, contacts > 0)) return fail('nameMismatch', { name: found.name });
		const assigned = book.campaigns.filter((c) => c.lists.includes(id)).map((c) => c.name);
		await book.removeList(id, at);
		await book.flush();
		await note('list.deleted', { id, name: found.name, contacts, campaigns: assigned });
		return ok(null);
	});
};

/** ListsApi.removeMembers. */
export const removeMembers: ListsApi['removeMembers'] = (listId, ids) =>
	changing(async (tx, _at, note): Promise<Result<number>> => {
		const found = await tx.objectStore('leadLists').get(listId);
		if (!found) return fail('listGone', {});
		const book = await Book.open(tx, found.processId);
		let n = 0;
		for (const id of new Set(ids)) if (book.listOf(id) === listId && book.remove(id)) n++;
		await book.flush();
		await note('list.contactsRemoved', { id: listId, name: found.name, contacts: n });
		return ok(n);
	});
