import { openDataKey, readDataKey } from './data-key';
import type { Store } from '../engine/open';
import { protection, setProtection } from './protection';
import { holdWay, leaveWay } from './rest-lock';
import type { Cipher } from './sealed-value';

/**
 * What workers tell each other of the key under which the data key is kept: in this browser and origin only, and none of them
 * can read it. look: the lock was turned off, or all values were opened since. forget: the app was locked.
 * letGo: the store is about to be moved, and who only shows the lock screen closes it.
 */
type RestNews = { kind: 'ask' } | { kind: 'key'; key: CryptoKey } | { kind: 'look' } | { kind: 'forget' } | { kind: 'letGo' };

/**
 * Longest wait for another worker to hand the key over, and how often it is asked for meanwhile, ms: one that was just unlocked may be
 * busy.
 */
const PATIENCE = 20_000;
const ASK_EVERY = 1000;

let rest: CryptoKey | null = null;
let store: Store | null = null;
let channel: BroadcastChannel | null = null;
let settling: Promise<void> = Promise.resolve();
/** The worker that unlocks is given the key by a passphrase, not by others. */
let waits = true;
let close: () => void = () => undefined;
const listeners = new Set<() => void>();

export const restKey = (): CryptoKey | null => rest;
/** Called by the worker that unlocks: it never waits for the key. */
export const unlocksHere = (): void => {
	waits = false;
};
/** Calls `listen` whenever this worker learned anew how values lie. */
export function onProtection(listen: () => void): () => void {
	listeners.add(listen);
	return () => listeners.delete(listen);
}

function hear({ data }: MessageEvent<RestNews>): void {
	if (data.kind === 'ask') {
		if (rest) channel?.postMessage({ kind: 'key', key: rest } satisfies RestNews);
		return;
	}
	if (data.kind === 'letGo') {
		if (!waits && !rest) close();
		return;
	}
	if (data.kind === 'key') rest = data.key;
	if (data.kind === 'look') rest = null;
	if (data.kind === 'forget') {
		rest = null;
		if (protection().kind === 'sealing') setProtection({ kind: 'shut' });
	}
	void settle().catch(() => undefined);
}

/** What seals is loaded once there is a lock. Where it can't be, nothing is read or written, rather than written in clear. */
async function cipherWith(key: Uint8Array): Promise<Cipher> {
	try {
		return (await import('./cipher')).cipherOf(key);
	} catch (e) {
		setProtection({ kind: 'shut' });
		throw e;
	}
}

/** Reads how values lie and does so from here on; one after the other. */
export function settle(): Promise<void> {
	return (settling = settling
		.catch(() => undefined)
		.then(async () => {
			const db = store;
			if (!db) return;
			// Both are said before it is read, so that whoever changes it next waits for this worker.
			await Promise.all([holdWay('clear'), holdWay('sealed')]);
			const record = await readDataKey(db);
			const key = record && (await openDataKey(db, record, rest));
			setProtection(
				!record
					? { kind: 'clear' }
					: !key
						? { kind: 'shut' }
						: { kind: record.sealing === 'on' ? 'sealing' : 'opening', cipher: await cipherWith(key) }
			);
			leaveWay(record?.sealing === 'on' ? 'clear' : 'sealed');
			for (const listen of listeners) listen();
		}));
}

/** Begins for a connection that was just opened; nothing is read or written through it before. @param letGo closes it */
export async function protect(db: Store, letGo: () => void): Promise<void> {
	store = db;
	close = letGo;
	if (!channel && typeof BroadcastChannel !== 'undefined') {
		channel = new BroadcastChannel('muster-rest');
		channel.onmessage = hear;
		// In Node, where the tests run, an open channel would keep the process.
		(channel as { unref?: () => void }).unref?.();
	}
	await settle();
	if (protection().kind === 'shut') channel?.postMessage({ kind: 'ask' } satisfies RestNews);
}

/** Waits a little for the key where values are sealed and this worker has none yet. */
export async function untilOpen(): Promise<void> {
	if (!waits || protection().kind !== 'shut') return;
	await new Promise<void>((resolve) => {
		const ask = (): void => channel?.postMessage({ kind: 'ask' } satisfies RestNews);
		const done = (): void => {
			clearTimeout(end);
			clearInterval(again);
			stop();
			resolve();
		};
		const end = setTimeout(done, PATIENCE);
		const again = setInterval(ask, ASK_EVERY);
		const stop = onProtection(() => {
			if (protection().kind !== 'shut') done();
		});
		ask();
	});
}

/** Takes the key and hands it to all other workers. */
export async function giveRestKey(key: CryptoKey): Promise<void> {
	rest = key;
	await settle();
	channel?.postMessage({ kind: 'key', key } satisfies RestNews);
}

/** Forgets the key, here and in all other workers. */
export function forgetRestKey(): void {
	rest = null;
	// At once, not only when it was read again.
	if (protection().kind === 'sealing') setProtection({ kind: 'shut' });
	channel?.postMessage({ kind: 'forget' } satisfies RestNews);
}

/** Tells all workers that the lock was turned off, or that all values were opened since. */
export async function tellOff(): Promise<void> {
	rest = null;
	await settle();
	channel?.postMessage({ kind: 'look' } satisfies RestNews);
}

/** Asks the workers behind other lock screens to close the store; they open it again with their next call. */
export const askToLetGo = (): void => channel?.postMessage({ kind: 'letGo' } satisfies RestNews);

/** The connection was closed for good. */
export function unprotect(): void {
	store = null;
	rest = null;
	setProtection({ kind: 'clear' });
}
