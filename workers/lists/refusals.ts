import { messageText } from '#domain/messages/index';
import { refusedChannels, REFUSAL_FIELDS } from '#domain/contacts/refusal';
import { fail, ok } from '#domain/result';
import type { ImportRefusals, Refusals } from '#domain/lists/suppression';
import type { FieldId } from '#domain/fields';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import type { StoredSuppression, SuppressionPart } from '../store/list-schema';
import type { Store } from '../store/engine/open';
import { readContacts } from '../store/contacts';
import { someFields } from '../store/chunks/some-columns';
import { emailHashes, numberForms, numberHashes, pairsOf, sorted, type ShortHash } from './hashes';
import { LOOKED_UP, readSuppressions, suppressed, type Purpose } from './suppressed';
import { changing } from './write';

/** The one list of those who said no in imported files; it holds for all processes. */
const ID = 'consent';
const FORMS = numberForms('').length;
const FIELDS: ReadonlySet<FieldId> = new Set<FieldId>([...LOOKED_UP, ...REFUSAL_FIELDS]);

const numbersIn = (p: SuppressionPart): number => p.numbers.length / 2 / FORMS;
const addressesIn = (p: SuppressionPart): number => p.emails.length / 2;

/**
 * Who of some stored contacts refuses, and what of them a list would hold: numbers of those who refuse calls, addresses of those who refuse
 * emails.
 */
async function read(db: Store, ids: Iterable<number>): Promise<{ refusals: Refusals; part: SuppressionPart }> {
	const count = { contacts: 0, calls: 0, emails: 0, letters: 0 };
	const numbers: ShortHash[] = [],
		emails: ShortHash[] = [];
	for await (const { values } of someFields(db, new Set(ids), FIELDS)) {
		const refused = refusedChannels(values);
		if (refused.size === 0) continue;
		count.contacts++;
		if (refused.has('calls')) {
			count.calls++;
			numbers.push(...numberHashes(values));
		}
		if (refused.has('emails')) {
			count.emails++;
			emails.push(...emailHashes(values));
		}
		if (!refused.has('calls') && !refused.has('emails')) count.letters++;
	}
	const part = { numbers: sorted(numbers), emails: sorted(emails) };
	return { refusals: { ...count, numbers: numbersIn(part), addresses: addressesIn(part) }, part };
}

const listedIn = (list: StoredSuppression | undefined, importId: string): ImportRefusals['listed'] => {
	const part = list?.parts?.get(importId);
	return list && part ? { id: list.id, name: list.name, numbers: numbersIn(part), addresses: addressesIn(part) } : null;
};

/** ListsApi.refusals. */
export const refusals: ListsApi['refusals'] = async (importId, contactIds) => {
	const db = await openStore();
	const [{ refusals: found }, list] = [await read(db, contactIds), await db.get('suppressions', ID)];
	return { ...found, listed: listedIn(list, importId) };
};

/** The list as its parts make it. */
function ofParts(list: StoredSuppression, parts: Map<string, SuppressionPart>, at: number): StoredSuppression {
	const all = [...parts.values()];
	const union: SuppressionPart = {
		numbers: sorted(all.flatMap((p) => pairsOf(p.numbers))),
		emails: sorted(all.flatMap((p) => pairsOf(p.emails)))
	};
	return {
		...list,
		parts,
		numbers: numbersIn(union),
		emails: addressesIn(union),
		updatedAt: at,
		entries: sorted([...pairsOf(union.numbers), ...pairsOf(union.emails)])
	};
}

/** ListsApi.listRefusals. */
export const listRefusals: ListsApi['listRefusals'] = async (importId, fileName, contactIds) => {
	const { refusals: found, part } = await read(await openStore(), contactIds);
	return changing<ImportRefusals>(async (tx, at, note, by) => {
		const store = tx.objectStore('suppressions');
		const before: StoredSuppression = (await store.get(ID)) ?? {
			id: ID,
			name: messageText({ code: 'consentListName', params: {} }),
			processId: null,
			kind: 'consent',
			numbers: 0,
			emails: 0,
			hashed: 0,
			createdAt: at,
			createdBy: by,
			updatedAt: at,
			entries: new Uint32Array(0)
		};
		const next = ofParts(before, new Map(before.parts).set(importId, part), at);
		await store.put(next, ID);
		await note('suppression.refusalsListed', {
			importId,
			file: fileName,
			name: next.name,
			contacts: found.contacts,
			numbers: found.numbers,
			emails: found.addresses
		});
		return ok({ ...found, listed: listedIn(next, importId) });
	});
};

interface Suppressions {
	objectStore(name: 'suppressions'): {
		get(id: string): Promise<StoredSuppression | undefined>;
		put(value: StoredSuppression, id: string): Promise<unknown>;
		delete(id: string): Promise<unknown>;
	};
}

/**
 * Takes off what an import put on the list, within a transaction; null = it put nothing there. What another import names as well stays:
 * nobody leaves because of somebody else.
 */
export async function takeOffRefusals(
	transaction: unknown,
	importId: string,
	at: number
): Promise<{ name: string; numbers: number; addresses: number } | null> {
	const store = (transaction as Suppressions).objectStore('suppressions');
	const before = await store.get(ID);
	if (!before?.parts?.has(importId)) return null;
	const parts = new Map(before.parts);
	parts.delete(importId);
	const next = ofParts(before, parts, at);
	if (parts.size === 0) await store.delete(ID);
	else await store.put(next, ID);
	return { name: before.name, numbers: before.numbers - next.numbers, addresses: before.emails - next.emails };
}

/** ListsApi.unlistRefusals. */
export const unlistRefusals: ListsApi['unlistRefusals'] = (importId, fileName) =>
	changing(async (tx, at, note) => {
		const gone = await takeOffRefusals(tx, importId, at);
		if (!gone) return fail('suppressionGone', {});
		await note('suppression.refusalsUnlisted', {
			importId,
			file: fileName,
			name: gone.name,
			numbers: gone.numbers,
			emails: gone.addresses
		});
		return ok({ numbers: gone.numbers, addresses: gone.addresses });
	});

/** ListsApi.keptFrom: lists of any process, by name. */
export const keptFrom: ListsApi['keptFrom'] = async (contactId) => {
	const db = await openStore();
	const [lists, [contact]] = [await readSuppressions(db), await readContacts(db, [contactId])];
	const on = (purpose: Purpose): string[] =>
		contact ? lists.filter((l) => suppressed(contact.values, [l], purpose) !== null).map((l) => l.name) : [];
	return { calls: on('calls'), emails: on('emails') };
};
