import { byName } from '#domain/basics/by-name';
import { fail, ok, type Result } from '#domain/result';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { checkName, changing, confirms, newId } from './write';
import { desk } from './desk';
import { Book } from './book';
import { contactsIndex } from './contacts-index';
import { livingMembers } from './counts';
import { renameRefused } from './suppressions';
import { usedBy } from './in-use';

/** ListsApi.processes, by name. */
export const processes: ListsApi['processes'] = async () => {
	const d = await desk();
	return d.processes
		.map((p) => {
			const lists = d.lists.filter((l) => l.processId === p.id);
			return {
				...p,
				lists: lists.length,
				campaigns: d.campaigns.filter((c) => c.processId === p.id).length,
				contacts: lists.reduce((n, l) => n + livingMembers(d, l.id), 0)
			};
		})
		.sort(byName);
};

/** ListsApi.createProcess. */
export const createProcess: ListsApi['createProcess'] = (name) =>
	changing(async (tx, at, note, by) => {
		const named = checkName(name, await tx.objectStore('processes').getAll(), null);
		if (!named.ok) return named;
		const process = { id: newId(), name: named.value, createdAt: at, createdBy: by, updatedAt: at };
		await tx.objectStore('processes').put(process, process.id);
		await note('process.created', { id: process.id, name: process.name });
		return ok(process);
	});

/** ListsApi.renameProcess. */
export const renameProcess: ListsApi['renameProcess'] = (id, name) =>
	changing(async (tx, at, note) => {
		const all = await tx.objectStore('processes').getAll();
		const found = all.find((p) => p.id === id);
		if (!found) return fail('processGone', {});
		const named = checkName(name, all, id);
		if (!named.ok) return named;
		const next = { ...found, name: named.value, updatedAt: at };
		await tx.objectStore('processes').put(next, id);
		await renameRefused(tx, id, found.name, next.name);
		await note('process.renamed', { id, before: found.name, name: next.name });
		return ok(next);
	});

/** ListsApi.deleteProcess: its suppression lists hold for all processes from then on, so that nobody is called who asked not to be. */
export const deleteProcess: ListsApi['deleteProcess'] = async (id, typed) => {
	const lists = (await (await openStore()).getAll('leadLists')).filter((l) => l.processId === id);
	const using = await usedBy(lists.map((l) => l.id));
	return using ? fail('listInUse', { file: using.file.name }) : deleteNow(id, typed);
};

const deleteNow = async (id: string, typed: string | null): Promise<Result<null>> => {
	const index = await contactsIndex(await openStore());
	return changing(async (tx, at, note) => {
		const found = await tx.objectStore('processes').get(id);
		if (!found) return fail('processGone', {});
		const book = await Book.open(tx, id);
		const contacts = index.aliveOf([...book.lists.keys()].flatMap((l) => book.membersOf(l)));
		if (!confirms(typed, found.name, contacts > 0)) return fail('nameMismatch', { name: found.name });
		const lists = [...book.lists.keys()];
		for (const listId of lists) await book.removeList(listId, at);
		await book.flush();
		for (const c of book.campaigns) await tx.objectStore('campaigns').delete(c.id);
		for (const s of await tx.objectStore('suppressions').getAll())
			if (s.processId === id) await tx.objectStore('suppressions').put({ ...s, processId: null, kind: 'file', updatedAt: at }, s.id);
		await tx.objectStore('processes').delete(id);
		await note('process.deleted', { id, name: found.name, lists: lists.length, campaigns: book.campaigns.length, contacts });
		return ok(null);
	});
};
