import type { ContactValues } from '#domain/chunk';
import type { Destination, RefusedChoice, RefusedCount, WithheldCount } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { REFUSAL_FIELDS, refusedChannels } from '#domain/contacts/refusal';
import { listsOfNoProcess, LOOKED_UP, readSuppressions, suppressed } from '../../lists/suppressed';
import { connectors } from '../../connectors/index';
import type { Store } from '../../store/engine/open';
import { readContacts } from '../../store/contacts';
import { someFields } from '../../store/chunks/some-columns';
import { defaultsOf } from '../destinations/destination-target';
import { nameOf } from '../destinations/properties';
import { displayName } from './record';

/** What a delivery does with those who said no, at one destination. */
export type RefusalPolicy = Pick<RefusedCount, 'as' | 'to' | 'field'>;

/**
 * A system that writes to people by itself is not given who refuses emails. Any other is to know of a refusal, so it is given who
 * refuses where a field of it says so, and else not: there a refusal would look like a lead. `choice` = what the user wants instead.
 */
export function refusalPolicy(d: Destination, choice: RefusedChoice | null): RefusalPolicy {
	const to = connectors.get(d.connector)?.mails ? 'emails' : 'any';
	const field = nameOf('consentStatus', d, defaultsOf(d));
	return { to, field, as: choice ?? (to === 'any' && field !== null ? 'send' : 'leaveOut') };
}

/**
 * What becomes of a contact: null = it is sent; sent all the same though it refuses; left out for refusing; or kept back by the list of
 * that name.
 */
export type Verdict = null | 'sentRefused' | 'refused' | { list: string };

export const isSent = (verdict: Verdict): boolean => verdict === null || verdict === 'sentRefused';

/** Tells what becomes of contacts now, by the suppression lists and by their own Consent. Pure once made. */
export async function withheldBy(
	db: Store,
	{ as, to, field }: RefusalPolicy
): Promise<{ judge: (values: ContactValues) => Verdict; hasLists: boolean }> {
	const lists = listsOfNoProcess(await readSuppressions(db));
	const hard = lists.filter((l) => l.kind !== 'consent');
	const said = lists.filter((l) => l.kind === 'consent');
	return {
		hasLists: lists.length > 0,
		judge: (values) => {
			const list = suppressed(values, hard, to);
			if (list) return { list: list.name };
			const channels = refusedChannels(values);
			const refuses = channels.has('emails') || (to === 'any' && channels.has('calls'));
			// Being on the list of those who said no is no reason to keep the no itself from a system that has a field for it.
			const kept = refuses && to === 'any' && field !== null ? null : suppressed(values, said, to);
			if (kept) return { list: kept.name };
			return refuses ? (as === 'send' ? 'sentRefused' : 'refused') : null;
		}
	};
}

/** Contacts that are named by reason, at most. */
const NAMED = 20;

/** Counts by reason, in the order in which they came up, with the first few contacts of each. */
export class WithheldTally {
	readonly #by = new Map<string, WithheldCount>();
	readonly #refused: Pick<RefusedCount, 'count' | 'contacts'> = { count: 0, contacts: [] };
	/** Kept back by suppression lists. */
	total = 0;
	constructor(private readonly policy: RefusalPolicy) {}
	/** @returns whether the contact is sent */
	add(verdict: Verdict, id: number, name: () => string): boolean {
		if (verdict === null) return true;
		if (typeof verdict === 'string') this.#count(this.#refused, id, name);
		else {
			const known = this.#by.get(verdict.list) ?? { reason: verdict.list, count: 0, contacts: [] };
			this.#by.set(verdict.list, known);
			this.total++;
			this.#count(known, id, name);
		}
		return isSent(verdict);
	}
	#count(one: Pick<RefusedCount, 'count' | 'contacts'>, id: number, name: () => string): void {
		one.count++;
		if (one.contacts.length < NAMED) one.contacts.push({ id, name: name() });
	}
	result(): WithheldCount[] {
		return [...this.#by.values()];
	}
	/** Those who said no, sent or not; null = nobody did. */
	refused(): RefusedCount | null {
		return this.#refused.count === 0 ? null : { ...this.#refused, ...this.policy };
	}
}

const ASKED: ReadonlySet<FieldId> = new Set<FieldId>(REFUSAL_FIELDS);
const LOOKED_AT: ReadonlySet<FieldId> = new Set<FieldId>([...LOOKED_UP, ...REFUSAL_FIELDS]);

/**
 * Those of some contacts that are kept back, as in the delivery itself none that was deleted: for the preview, which reads of the others no
 * more than that takes.
 */
export async function heldBack(
	db: Store,
	ids: readonly number[],
	policy: RefusalPolicy
): Promise<{
	ids: Set<number>;
	/** Those that are still there. */ here: Set<number>;
	counts: WithheldCount[];
	refused: RefusedCount | null;
}> {
	const { judge, hasLists } = await withheldBy(db, policy);
	const found = new Set<number>(),
		here = new Set<number>();
	const tally = new WithheldTally(policy);
	for await (const { id, values } of someFields(db, ids, hasLists ? LOOKED_AT : ASKED)) {
		here.add(id);
		if (!tally.add(judge(values), id, () => '')) found.add(id);
	}
	const [counts, refused] = [tally.result(), tally.refused()];
	const named = [...counts, ...(refused ? [refused] : [])].flatMap((c) => c.contacts);
	const names = new Map(
		(
			await readContacts(
				db,
				named.map((c) => c.id)
			)
		).map((c) => [c.id, displayName(c.values)])
	);
	for (const c of named) c.name = names.get(c.id) ?? '';
	return { ids: found, here, counts, refused };
}
