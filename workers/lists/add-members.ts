import { emptyOutcomes, listFate, noUploadOptions, type ListOutcome } from '#domain/lists/lead-list';
import { fail, ok } from '#domain/result';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { Book } from './book';
import { contactsIndex } from './contacts-index';
import { suppressedAmong } from './suppressed';
import { changing } from './write';

/** Contacts between two words of how far it is. */
const TOLD_EVERY = 1000;

/** ListsApi.addMembers (CON-1): by the rules of an upload with no options on. Contacts that were deleted meanwhile count as skipped. */
export const addMembers: ListsApi['addMembers'] = async (listId, ids, onProgress) => {
	const db = await openStore();
	const list = await db.get('leadLists', listId);
	if (!list) return fail('listGone', {});
	const all = new Set(ids);
	let looked = 0;
	const onLooked = (): void => {
		if (++looked % TOLD_EVERY === 0) onProgress?.(looked, 2 * all.size);
	};
	const [contacts, stopped] = [await contactsIndex(db), await suppressedAmong(db, all, list.processId, 'calls', onLooked)];
	// Where nobody had to be looked up, adding them is all there is to do.
	const before = looked > 0 ? all.size : 0;
	return changing<Record<ListOutcome, number>>(async (tx, _at, note) => {
		const now = await tx.objectStore('leadLists').get(listId);
		if (!now) return fail('listGone', {});
		const book = await Book.open(tx, now.processId);
		const outcomes = emptyOutcomes();
		let done = 0;
		for (const id of all) {
			if (++done % TOLD_EVERY === 0) onProgress?.(before + done, before + all.size);
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
