import type { ContactValues } from '#domain/chunk';
import { MATCH_FIELDS, MATCH_TYPES, type CandidatePairs, type MatchRecords, type MatchTable, type MatchType } from '#domain/matching/match';
import { ok, type Result } from '#domain/result';
import { identityOf, pairKey } from '../../pipeline/match/index';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { ApartEntry } from '../../store/schema';
import { openStore, userName, wallClock } from '../context';
import type { RecordTexts } from './record-texts';

/** Matches that "two different people" holds for. One by the email or another primary key is the policy's to settle, each time. */
export const ASKED_TYPES: readonly MatchType[] = ['phone', 'nameCompany', 'similar'];

type ApartTx = { objectStore(name: 'apart'): { put(value: ApartEntry, key: string): Promise<unknown> } };

/** Remembers pairs of records as different people, inside the caller's transaction (which must include `apart`). */
export function keepApart(tx: ApartTx, pairs: readonly (readonly [ContactValues, ContactValues])[], entry: ApartEntry): void {
	const store = tx.objectStore('apart');
	for (const [a, b] of pairs) store.put(entry, pairKey(identityOf(a), identityOf(b))).catch(() => undefined);
}

/** Keys of what is together. Fingerprints are digits and letters, so the others lie below and above. */
const together = (): IDBKeyRange => IDBKeyRange.bound('=', '>', false, true);
const togetherKey = (contact: number, identity: string): string => `=${contact}:${identity}`;

/** Remembers records as a contact: matches of them with it are merged from now on, without asking again. */
export function keepTogether(tx: ApartTx, contact: number, identities: readonly string[], entry: ApartEntry): void {
	for (const identity of identities)
		tx.objectStore('apart')
			.put(entry, togetherKey(contact, identity))
			.catch(() => undefined);
}

/** Forgets that a record is a contact: the merge was taken back. */
export const forgetTogether = (
	tx: { objectStore(name: 'apart'): { delete(key: string): Promise<unknown> } },
	contact: number,
	values: ContactValues
): Promise<unknown> => tx.objectStore('apart').delete(togetherKey(contact, identityOf(values)));

/** The same for everything that an import merged. */
export async function forgetTogetherOf(
	tx: {
		objectStore(name: 'apart'): {
			getAllKeys(range: IDBKeyRange): Promise<string[]>;
			getAll(range: IDBKeyRange): Promise<ApartEntry[]>;
			delete(key: string): Promise<unknown>;
		};
	},
	importId: string
): Promise<void> {
	const store = tx.objectStore('apart');
	const [keys, entries] = await Promise.all([store.getAllKeys(together()), store.getAll(together())]);
	await Promise.all(keys.filter((_, i) => entries[i]?.importId === importId).map((key) => store.delete(key)));
}

/** PipelineApi.apartCount. */
export async function apartCount(): Promise<number> {
	const db = await openStore();
	return (await db.count('apart')) - (await db.count('apart', together()));
}

/** PipelineApi.forgetApart: from now on such pairs are asked about again. */
export async function forgetApart(): Promise<Result<number>> {
	const db = await openStore();
	const by = await userName(db);
	const tx = db.transaction(['apart', 'journal'], 'readwrite', { durability: 'strict' });
	const store = tx.objectStore('apart');
	const count = (await store.count()) - (await store.count(together()));
	await store.delete(IDBKeyRange.upperBound('=', true));
	await store.delete(IDBKeyRange.lowerBound('>'));
	await journalIn(tx, wallClock(), by, 'apart.forgotten', { count });
	await withDeadline(tx.done, 'Forgetting who is not a duplicate');
	return ok(count);
}

/** Records whose texts are held at once. */
const AT_ONCE = 50_000;

/**
 * Fingerprints of some records.
 * @param wanted ascending @param beat called between pieces of work; true = stop @returns null when it was stopped
 */
export async function identities(
	texts: RecordTexts,
	wanted: Uint32Array,
	beat: () => Promise<boolean>
): Promise<Map<number, string> | null> {
	const found = new Map<number, string>();
	for (let at = 0; at < wanted.length; at += AT_ONCE) {
		const some = wanted.slice(at, at + AT_ONCE);
		if (await texts.prepare(some, beat)) return null;
		const table = texts.table(some);
		for (let k = 0; k < some.length; k++) {
			found.set(some[k] ?? 0, identityOf(valuesOf(table, k)));
			if (k % 2000 === 1999 && (await beat())) return null;
		}
	}
	return found;
}

const valuesOf = ({ columns }: MatchTable, i: number): ContactValues =>
	Object.fromEntries(
		MATCH_FIELDS.flatMap((f) => {
			const v = columns[f][i];
			return v ? [[f, v]] : [];
		})
	);

/** Records of some pairs, ascending, each once. */
export const recordsOf = (pairs: CandidatePairs, which: readonly number[]): Uint32Array =>
	Uint32Array.from(new Set(which.flatMap((p) => [pairs.left[p] ?? 0, pairs.right[p] ?? 0]))).sort();

/**
 * The pairs without those that a person called two different people, in whichever order and import; and which of them were
 * merged before, so that nobody is asked a second time.
 * @returns null when it was stopped
 */
export async function withMemory(
	db: Store,
	records: MatchRecords,
	pairs: CandidatePairs,
	texts: RecordTexts,
	beat: () => Promise<boolean>
): Promise<(SomePairs & { together: ReadonlySet<number> }) | null> {
	const apart = new Set(await withDeadline(db.getAllKeys('apart'), 'Reading who is not a duplicate'));
	if (apart.size === 0) return { pairs, which: null, together: new Set() };
	const codes = new Set(ASKED_TYPES.map((t) => MATCH_TYPES.indexOf(t)));
	const asked = Array.from({ length: pairs.length }, (_, p) => p).filter((p) => codes.has(pairs.type[p] ?? 0));
	const known = await identities(texts, recordsOf(pairs, asked), beat);
	if (!known) return null;
	const gone = new Set(asked.filter((p) => apart.has(pairKey(known.get(pairs.left[p] ?? 0) ?? '', known.get(pairs.right[p] ?? 0) ?? ''))));
	const some = gone.size === 0 ? { pairs, which: null } : selectPairs(pairs, (p) => !gone.has(p));
	const together = new Set<number>();
	for (let p = 0; p < some.pairs.length; p++) {
		const left = some.pairs.left[p] ?? 0;
		const identity = left < records.storedCount ? known.get(some.pairs.right[p] ?? 0) : undefined;
		if (identity !== undefined && codes.has(some.pairs.type[p] ?? 0) && apart.has(togetherKey(records.refs[left] ?? 0, identity)))
			together.add(p);
	}
	return { ...some, together };
}

/** Some pairs of others; `which` = their places among those, null = all of them. */
export interface SomePairs {
	pairs: CandidatePairs;
	which: Uint32Array | null;
}

/** Some of the pairs, in their order. */
export function selectPairs(pairs: CandidatePairs, keep: (p: number) => boolean): { pairs: CandidatePairs; which: Uint32Array } {
	const which = Uint32Array.from({ length: pairs.length }, (_, p) => p).filter(keep);
	const of = <T extends Uint32Array | Uint8Array>(all: T, out: T): T => {
		which.forEach((p, k) => {
			out[k] = all[p] ?? 0;
		});
		return out;
	};
	return {
		which,
		pairs: {
			length: which.length,
			left: of(pairs.left, new Uint32Array(which.length)),
			right: of(pairs.right, new Uint32Array(which.length)),
			type: of(pairs.type, new Uint8Array(which.length)),
			score: of(pairs.score, new Uint8Array(which.length))
		}
	};
}
