import { byName } from '#domain/basics/by-name';
import { messageText } from '#domain/messages/index';
import { fail, ok } from '#domain/result';
import type { SuppressionImport, SuppressionList } from '#domain/lists/suppression';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import type { StoredAttempt, StoredSuppression } from '../store/list-schema';
import { hashOf, holds, numberForms, pairsOf, sorted, type ShortHash } from './hashes';
import { readSuppressionFile } from './read-suppression';
import { readSuppressions } from './suppressed';
import { changing, checkName, confirms, newId, type ListTx } from './write';

/** Without its entries, which never leave the worker. */
const shown = ({ entries: _, parts: __, ...list }: StoredSuppression): SuppressionList => list;

/** ListsApi.suppressions, by name. */
export const suppressions: ListsApi['suppressions'] = async () => (await readSuppressions(await openStore())).map(shown).sort(byName);

/** ListsApi.importSuppression. */
export const importSuppression: ListsApi['importSuppression'] = async (file, target, country) => {
	const read = await readSuppressionFile(file, country);
	if (!read.ok) return read;
	const { entries, unreadable, samples } = read.value;
	if (entries.length === 0) return fail('suppressionEmpty', { name: file.name });
	return changing<SuppressionImport>(async (tx, at, note, by) => {
		const store = tx.objectStore('suppressions');
		const all = await store.getAll();
		const into = target.into === undefined ? null : all.find((s) => s.id === target.into);
		// What imports put on the list of those who said no is known by import: no file goes there.
		if (into === undefined || into?.kind === 'consent') return fail('suppressionGone', {});
		if (!into && target.processId !== null && !(await tx.objectStore('processes').get(target.processId))) return fail('processGone', {});
		const named = into ? ok(into.name) : checkName(target.name, all, null);
		if (!named.ok) return named;
		const before = into ?? {
			id: newId(),
			name: named.value,
			processId: target.processId,
			kind: 'file' as const,
			numbers: 0,
			emails: 0,
			hashed: 0,
			createdAt: at,
			createdBy: by,
			updatedAt: at,
			entries: new Uint32Array(0)
		};
		const found = { number: 0, email: 0, domain: 0, hashed: 0 };
		let known = 0;
		const added: ShortHash[] = [];
		const seen = new Set<string>();
		for (const entry of entries) {
			const [h] = entry.hashes;
			const key = String(h);
			if (!h || seen.has(key) || holds(before.entries, h)) {
				known++;
				continue;
			}
			for (const hash of entry.hashes) seen.add(String(hash));
			found[entry.kind]++;
			added.push(...entry.hashes);
		}
		if (into?.kind === 'refused' && into.processId !== null)
			await keepForFile(
				tx,
				into.processId,
				entries.flatMap((e) => e.hashes)
			);
		const next: StoredSuppression = {
			...before,
			numbers: before.numbers + found.number,
			emails: before.emails + found.email,
			hashed: before.hashed + found.hashed,
			...((before.domains ?? 0) + found.domain > 0 && { domains: (before.domains ?? 0) + found.domain }),
			updatedAt: at,
			entries: sorted([...pairsOf(before.entries), ...added])
		};
		await store.put(next, next.id);
		await note('suppression.imported', {
			id: next.id,
			name: next.name,
			file: file.name,
			numbers: found.number,
			emails: found.email,
			hashed: found.hashed,
			domains: found.domain,
			known,
			unreadable
		});
		return ok({
			list: shown(next),
			entries: entries.length + unreadable,
			numbers: found.number,
			emails: found.email,
			hashed: found.hashed,
			domains: found.domain,
			known,
			unreadable,
			samples
		});
	});
};

/** ListsApi.deleteSuppression. */
export const deleteSuppression: ListsApi['deleteSuppression'] = (id, typed) =>
	changing(async (tx, _at, note) => {
		const found = await tx.objectStore('suppressions').get(id);
		if (!found) return fail('suppressionGone', {});
		if (!confirms(typed, found.name, true)) return fail('nameMismatch', { name: found.name });
		await tx.objectStore('suppressions').delete(id);
		await note('suppression.deleted', {
			id,
			name: found.name,
			numbers: found.numbers,
			emails: found.emails,
			hashed: found.hashed,
			domains: found.domains ?? 0
		});
		return ok(null);
	});

/** Hashes of one number. */
const FORMS = numberForms('').length;

/** Id of the list that "do not call" fills, per process. */
const refusedId = (processId: string): string => `refused-${processId}`;

const refusedName = (process: string): string => messageText({ code: 'refusedListName', params: { process } });

/** The list that "do not call" fills goes by the name of its process. */
export async function renameRefused(tx: ListTx, processId: string, before: string, now: string): Promise<void> {
	const store = tx.objectStore('suppressions');
	const list = await store.get(refusedId(processId));
	if (list?.name === refusedName(before)) await store.put({ ...list, name: refusedName(now) }, list.id);
}

/** How many numbers have at least one hash among some. @param named those of a number side by side @param some sorted */
const numbersAmong = (named: readonly ShortHash[], some: Uint32Array): number =>
	new Set(named.flatMap((h, k) => (holds(some, h) ? [Math.floor(k / FORMS)] : []))).size;

/**
 * Puts a contact's numbers on its process's own do-not-call list, in the transaction of the attempt: so it survives every reset, upload,
 * unassigning and deletion of a list. Answers what the attempt keeps of it.
 * @param process `isGone`: it was deleted during the call; its list holds for all by now, and so does one that is made for it
 * @param numbers digits as phoneKey gives them, each once
 */
export async function refuse(
	tx: ListTx,
	process: { id: string; name: string; isGone?: true },
	numbers: readonly string[],
	at: number,
	by: string
): Promise<Required<Pick<StoredAttempt, 'named' | 'refused'>>> {
	const store = tx.objectStore('suppressions');
	const id = refusedId(process.id);
	const before = (await store.get(id)) ?? {
		id,
		name: refusedName(process.name),
		processId: process.isGone ? null : process.id,
		kind: process.isGone ? ('file' as const) : ('refused' as const),
		numbers: 0,
		emails: 0,
		hashed: 0,
		createdAt: at,
		createdBy: by,
		updatedAt: at,
		entries: new Uint32Array(0)
	};
	const named = numbers.flatMap((n) => numberForms(n).map(hashOf));
	const added = named.filter((h) => !holds(before.entries, h));
	const refused = sorted(added);
	await store.put(
		{
			...before,
			numbers: before.numbers + numbersAmong(named, refused),
			updatedAt: at,
			entries: sorted([...pairsOf(before.entries), ...added])
		},
		id
	);
	return { named: Uint32Array.from(named.flat()), refused };
}

/** The same where there is no attempt that could be taken back. Answers the name of the list. */
export async function refuseForGood(
	tx: ListTx,
	process: { id: string; name: string; isGone?: true },
	numbers: readonly string[],
	at: number,
	by: string
): Promise<string> {
	await refuse(tx, process, numbers, at, by);
	await keepForFile(
		tx,
		process.id,
		numbers.flatMap((n) => numberForms(n).map(hashOf))
	);
	return (await tx.objectStore('suppressions').get(refusedId(process.id)))?.name ?? '';
}

/** What a file names as well is the file's from then on: taking an attempt back doesn't take it off (LST-9). */
async function keepForFile(tx: ListTx, processId: string, named: readonly ShortHash[]): Promise<void> {
	const inFile = sorted(named);
	for (const { key, attempt } of await refusing(tx, processId)) {
		const own = pairsOf(attempt.refused ?? new Uint32Array(0));
		const left = own.filter((h) => !holds(inFile, h));
		if (left.length < own.length) await tx.objectStore('attempts').put({ ...attempt, refused: sorted(left) }, key);
	}
}

/** The attempts of a process that ask not to be called. */
async function refusing(tx: ListTx, processId: string): Promise<{ key: [string, number]; attempt: StoredAttempt }[]> {
	const attempts = tx.objectStore('attempts');
	const found: { key: [string, number]; attempt: StoredAttempt }[] = [];
	for (const c of await tx.objectStore('campaigns').getAll()) {
		if (c.processId !== processId) continue;
		const range = IDBKeyRange.bound([c.id, 0], [c.id, Infinity]);
		const [keys, values] = await Promise.all([attempts.getAllKeys(range), attempts.getAll(range)]);
		values.forEach((attempt, k) => {
			const key = keys[k];
			if (key && (attempt.named ?? attempt.refused)) found.push({ key, attempt });
		});
	}
	return found;
}

/**
 * Takes such entries off again, once the attempt is gone: the tap was a mistake. What another attempt of the process names as well stays
 * and is that one's from then on; what was on the list already never was the attempt's.
 */
export async function unrefuse(
	tx: ListTx,
	processId: string,
	refused: Uint32Array,
	named: Uint32Array | undefined,
	at: number
): Promise<void> {
	const before = await tx.objectStore('suppressions').get(refusedId(processId));
	if (!before || refused.length === 0) return;
	let own = pairsOf(refused);
	for (const { key, attempt: other } of await refusing(tx, processId)) {
		const sought = sorted(pairsOf(other.named ?? other.refused ?? new Uint32Array(0)));
		const shared = own.filter((h) => holds(sought, h));
		if (shared.length === 0) continue;
		own = own.filter((h) => !holds(sought, h));
		await tx.objectStore('attempts').put({ ...other, refused: sorted([...pairsOf(other.refused ?? new Uint32Array(0)), ...shared]) }, key);
	}
	const gone = sorted(own);
	const entries = sorted(pairsOf(before.entries).filter((h) => !holds(gone, h)));
	const numbers = named ? numbersAmong(pairsOf(named), gone) : own.length / FORMS;
	await tx
		.objectStore('suppressions')
		.put({ ...before, numbers: Math.max(0, before.numbers - numbers), updatedAt: at, entries }, before.id);
}
