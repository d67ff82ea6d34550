import type { StoreNames } from 'idb';
import type { JournalEntry, MusterDB } from '../schema';
import { isSealed, LockedError, type Cipher } from './sealed-value';

/**
 * How the values of a store lie there while the app has a lock. sealed: as a whole. clear: holds no contacts, and is needed
 * before anybody unlocked, or written then. said: what an entry of the audit log says is sealed, who did what when is not.
 * some: sealed but for the names below.
 */
type Rule = 'sealed' | 'clear' | 'said' | 'some';

/** [Note: at rest] Every store, so that a new one can't be forgotten. Keys are clear: serials, ids, numbers, fingerprints. */
export const AT_REST: Readonly<Record<StoreNames<MusterDB>, Rule>> = {
	chunks: 'sealed',
	columns: 'sealed',
	matchKeys: 'sealed',
	heads: 'sealed',
	files: 'sealed',
	sourceRows: 'sealed',
	sourcePieces: 'sealed',
	staged: 'sealed',
	stagedPieces: 'sealed',
	issues: 'sealed',
	imports: 'sealed',
	pairs: 'sealed',
	fixes: 'sealed',
	mappings: 'sealed',
	recipes: 'sealed',
	decisions: 'sealed',
	plans: 'sealed',
	history: 'sealed',
	held: 'sealed',
	sorted: 'sealed',
	apart: 'sealed',
	fingerprints: 'sealed',
	batches: 'sealed',
	batchChunks: 'sealed',
	outbox: 'sealed',
	destinations: 'sealed',
	replaced: 'sealed',
	models: 'sealed',
	overrides: 'sealed',
	pastScores: 'sealed',
	processes: 'sealed',
	leadLists: 'sealed',
	members: 'sealed',
	campaigns: 'sealed',
	callStates: 'sealed',
	attempts: 'sealed',
	suppressions: 'sealed',
	pictures: 'sealed',
	attendees: 'sealed',
	journal: 'said',
	// Counts, times and ids.
	events: 'clear',
	eventTotals: 'clear',
	// The lock screen names them; secrets in the vault are sealed one by one.
	users: 'clear',
	vault: 'clear',
	settings: 'some'
};

/** Names in `settings` that stay clear: what the app does on this device, its counters, who is at work. */
const CLEAR_SETTINGS: ReadonlySet<unknown> = new Set([
	'settings',
	'deviceId',
	'nextSerial',
	'nextOrdinal',
	'generation',
	'currentUser',
	'unlockTries'
]);

export const ruleOf = (store: string): Rule => AT_REST[store as StoreNames<MusterDB>] ?? 'sealed';
const isClear = (rule: Rule, key: unknown): boolean => rule === 'clear' || (rule === 'some' && CLEAR_SETTINGS.has(key));

/** An entry of the audit log as it lies sealed: bound by its hash, since its number isn't known before it is there. */
type SealedEntry = Pick<JournalEntry, 'at' | 'by' | 'action' | 'hash' | 'redacted'> & { sealed: Uint8Array };

const entryPlace = (e: Pick<JournalEntry, 'hash'>): unknown => ['journal', [...(e.hash ?? [])]];
const saysNothing = (e: JournalEntry): boolean => Object.keys(e.params).length === 0 && e.block === undefined;

/** True when a value isn't as it must lie in a store whose values are (not) to be sealed. */
export function isOtherwise(store: string, key: unknown, value: unknown, sealing: boolean): boolean {
	const rule = ruleOf(store);
	if (!sealing) return isSealed(value);
	return !isClear(rule, key) && !isSealed(value) && !(rule === 'said' && saysNothing(value as JournalEntry));
}

/** The value as it lies in the store. @param cipher null = the app is locked @throws LockedError rather than to write in clear */
export function sealedFor(cipher: Cipher | null, store: string, key: unknown, value: unknown): unknown {
	const rule = ruleOf(store);
	if (isClear(rule, key)) return value;
	if (rule === 'said') {
		const { params, block, ...rest } = value as JournalEntry;
		if (saysNothing(value as JournalEntry)) return value;
		if (!cipher) throw new LockedError('the app is locked');
		return { ...rest, sealed: cipher.seal(entryPlace(rest), { params, block }) } satisfies SealedEntry;
	}
	if (!cipher) throw new LockedError('the app is locked');
	return { sealed: cipher.seal([store, key], value) };
}

/** The value as everybody reads it; what isn't sealed is as it is. @throws LockedError where it can't be opened */
export function openedFrom(cipher: Cipher | null, store: string, key: unknown, value: unknown): unknown {
	if (!isSealed(value)) return value;
	if (ruleOf(store) === 'said') {
		const { sealed, ...rest } = value as SealedEntry;
		if (cipher) return { ...rest, ...(cipher.open(entryPlace(rest), sealed) as Pick<JournalEntry, 'params' | 'block'>) };
		// The chain goes on while the app is locked, too: hashes can be read then, what is said can't.
		const shut = {
			get: (): never => {
				throw new LockedError('the app is locked');
			},
			enumerable: true
		};
		return Object.defineProperties({ ...rest }, { params: shut, block: shut });
	}
	if (!cipher) throw new LockedError('the app is locked');
	return cipher.open([store, key], value.sealed);
}
