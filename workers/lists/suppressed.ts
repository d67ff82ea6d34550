import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { SuppressedCount } from '#domain/lists/suppression';
import type { StoredSuppression } from '../store/list-schema';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { someFields } from '../store/chunks/some-columns';
import { domainHashes, emailLookUps, holds, numberLookUps, type ShortHash } from './hashes';

/** The lists that hold for a process; null = those that hold for all. */
export const listsFor = (all: readonly StoredSuppression[], processId: string | null): StoredSuppression[] =>
	all.filter((s) => s.processId === null || s.processId === processId);

/** The lists that hold for what belongs to no process, a delivery or a cleaned file: those for all, and who refused to be called in any. */
export const listsOfNoProcess = (all: readonly StoredSuppression[]): StoredSuppression[] =>
	all.filter((s) => s.processId === null || s.kind === 'refused');

/** What a contact would be reached for. */
export type Purpose = 'calls' | 'emails' | 'any';

/**
 * The first list that a contact is on, by its email, the domain of it, or any of its numbers; null = none (LST-9). On the list of those who
 * said no in imports a number stands for calls and an email for emails; on any other list each keeps its contact out of everything.
 */
export function suppressed(values: ContactValues, lists: readonly StoredSuppression[], purpose: Purpose): StoredSuppression | null {
	if (lists.length === 0) return null;
	const emails = lists.some((l) => l.domains) ? [...emailLookUps(values), ...domainHashes(values)] : emailLookUps(values);
	const numbers = numberLookUps(values);
	const on = (l: StoredSuppression, hashes: readonly ShortHash[]): boolean => hashes.some((h) => holds(l.entries, h));
	return (
		lists.find(
			(l) =>
				(on(l, emails) && (l.kind !== 'consent' || purpose !== 'calls')) ||
				(on(l, numbers) && (l.kind !== 'consent' || purpose !== 'emails'))
		) ?? null
	);
}

/** Counts per list, in the order of the lists. */
export class SuppressionTally {
	readonly #counts = new Map<string, SuppressedCount>();
	add(list: Pick<StoredSuppression, 'id' | 'name'>): void {
		const known = this.#counts.get(list.id);
		this.#counts.set(list.id, { id: list.id, name: list.name, count: (known?.count ?? 0) + 1 });
	}
	get total(): number {
		return [...this.#counts.values()].reduce((n, c) => n + c.count, 0);
	}
	result(): SuppressedCount[] {
		return [...this.#counts.values()];
	}
}

/** Fields that suppression looks at. */
export const LOOKED_UP: ReadonlySet<FieldId> = new Set<FieldId>(['email', ...PHONE_FIELDS]);

export const readSuppressions = (db: Store): Promise<StoredSuppression[]> =>
	withDeadline(db.getAll('suppressions'), 'Reading the suppression lists');

/**
 * Which of some stored contacts are on a suppression list (LST-9): by id, with the list; those deleted are on none. Reads nothing where
 * there is no list.
 * @param processId lists of this process count as well; null = only those for all
 * @param onLooked told after each that was looked up
 */
export async function suppressedAmong(
	db: Store,
	ids: Iterable<number>,
	processId: string | null,
	purpose: Purpose,
	onLooked?: () => void
): Promise<{ by: Map<number, StoredSuppression>; counts: SuppressedCount[] }> {
	const lists = listsFor(await readSuppressions(db), processId);
	const by = new Map<number, StoredSuppression>();
	const tally = new SuppressionTally();
	if (lists.length === 0) return { by, counts: [] };
	for await (const { id, values } of someFields(db, new Set(ids), LOOKED_UP)) {
		const list = suppressed(values, lists, purpose);
		if (list) {
			by.set(id, list);
			tally.add(list);
		}
		onLooked?.();
	}
	return { by, counts: tally.result() };
}
