import { tell } from '../news';
import { whileBusy } from '../locks';
import { openStore, userName, wallClock } from '../imports/context';
import { withDeadline } from '../store/engine/deadline';
import { journalIn } from '../store/journal/journal';
import { fail, type Result } from '#domain/result';
import { NAME_LENGTH } from '#domain/lists/process';
import { bump, LIST_STORES } from './book';

/** The transaction of everything that changes lists and campaigns. */
export type ListTx = Awaited<ReturnType<typeof listTx>>;
const listTx = async () => (await openStore()).transaction(LIST_STORES, 'readwrite', { durability: 'strict' });

/** What a change notes in the audit log, in the transaction of the act. */
export type Note = (action: string, params: Record<string, unknown>) => Promise<unknown>;

/**
 * Runs a change of lists in one transaction, with the audit log; a problem undoes all of it. Changes of several tabs follow each
 * other, since their transactions are on the same stores.
 * @param after told the generations of the lists before and after, once all is written
 * @param work only where contacts stand changes: who is in which list stays as it is
 */
export async function changing<T>(
	job: (tx: ListTx, at: number, note: Note, by: string) => Promise<Result<T>>,
	after?: (before: number, now: number) => void,
	work = false
): Promise<Result<T>> {
	return whileBusy(async () => {
		const by = await userName(await openStore());
		const tx = await listTx();
		const at = wallClock();
		let done: Result<T>;
		let generations = { before: -1, now: -1 };
		try {
			done = await job(tx, at, (action, params) => journalIn(tx, at, by, action, params), by);
			if (done.ok) generations = await bump(tx);
			else tx.abort();
		} catch (e) {
			try {
				tx.abort();
			} catch {
				/* it ended by itself: the error says why */
			}
			await tx.done.catch(() => undefined);
			throw e;
		}
		if (!done.ok) {
			await tx.done.catch(() => undefined);
			return done;
		}
		await withDeadline(tx.done, 'Changing the lead lists');
		after?.(generations.before, generations.now);
		tell(work ? { kind: 'lists', work: true } : { kind: 'lists' });
		return done;
	});
}

/** A short id that no other device makes. */
export const newId = (): string => crypto.randomUUID();

/** The name as it is kept, or why it can't be: names are unique among `others`, whatever their case. */
export function checkName(name: string, others: readonly { id: string; name: string }[], own: string | null): Result<string> {
	const tidy = name.trim().replace(/\s+/gu, ' ');
	if (tidy === '') return fail('nameMissing', {});
	if (tidy.length > NAME_LENGTH) return fail('nameTooLong', { max: NAME_LENGTH });
	const fold = tidy.toLocaleLowerCase();
	return others.some((o) => o.id !== own && o.name.toLocaleLowerCase() === fold)
		? fail('nameTaken', { name: tidy })
		: { ok: true, value: tidy };
}

/** The name that was typed to confirm a deletion; asked for where `needed`. */
export const confirms = (typed: string | null, name: string, needed: boolean): boolean =>
	!needed || (typed !== null && typed.trim() === name.trim());
