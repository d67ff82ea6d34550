import { emptyOutcomes, listFate, noUploadOptions, type ListOutcome } from '#domain/lead-list';
import { fail, ok } from '#domain/result';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { Book } from './book';
import { contactsIndex } from './contacts-index';
import { suppressedAmong } from './suppressed';
import { changing } from './write';

/** ListsApi.addMembers (CON-1): by the rules of an upload with no options on. Contacts that were deleted meanwhile count as skipped. */
export const addMembers: ListsApi['addMembers'] = async (listId, ids) => {
	const db = await openStore();
	const list = await db.get('leadLists', listId);
	if (!list) return fail('listGone', {});
	const [contacts, stopped] = [await contactsIndex(db), await suppressedAmong(db, ids, list.processId, 'calls')];
	return changing<Record<ListOutcome, number>>(async (tx, _at, note) => {
		const now = await tx.objectStore('leadLists').get(listId);
		if (!now) return fail('listGone', {});
		const book = await Book.open(tx, now.processId);
		const outcomes = emptyOutcomes();
		for (const id of new Set(ids)) {
			if (!contacts.isAlive(id)) {
				outcomes.skipped++;
				continue;
			}
			if (stopped.by.has(id)) {
				outcomes.suppressed++;
				continue;
			}
			const { outcome } = listFate(book.placeOf(id, listId), noUploadOptions());
			if (outcome === 'added') book.add(listId, id);
			outcomes[outcome]++;
		}
		await book.flush();
		await note('list.contactsAdded', { id: listId, name: now.name, contacts: outcomes.added });
		return ok(outcomes);
	});
};
