import { toDisk } from '#workers/store/chunks/chunk-store';
import 'fake-indexeddb/auto';
import { createHttp, type Http } from '#workers/connectors/http';
import type { News } from '#workers/contract';
import { createDelivery } from '#workers/outbox/delivery';
import type { Env } from '#workers/outbox/env';
import { createPassphrase } from '#workers/outbox/passphrase';
import { createSender, type Sender } from '#workers/outbox/sending/sender';
import { contactId } from '#workers/store/contact-id';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import { closeStore, openStore, type Store } from '#workers/store/engine/open';
import { unlocksHere } from '#workers/store/sealing/protect';
import { writeDestination } from '#workers/store/destinations';
import type { ContactValues } from '#domain/chunk';
import type { Batch, Destination } from '#domain/delivery';

let stores = 0;

/** What earlier tests still send in the background; those that are held on purpose never end. */
const background = new Set<Promise<unknown>>();
const noted = <T>(work: Promise<T>): Promise<T> => {
	background.add(work);
	void work.finally(() => background.delete(work));
	return work;
};

/** A fresh, empty database for one test. */
export async function freshStore(): Promise<Store> {
	await Promise.race([Promise.allSettled([...background]), new Promise((r) => setTimeout(r, 100))]);
	background.clear();
	await closeStore();
	return openStore(`muster-test-${process.pid}-${++stores}`);
}

/** Web Locks of one imagined browser: tabs made with the same one compete. `die` frees what a killed tab held. */
export function imaginedLocks() {
	const held = new Map<string, { owner: string; free: Promise<void>; release: () => void }>();
	const take = (name: string, owner: string) => {
		let release!: () => void;
		const free = new Promise<void>((r) => {
			release = r;
		});
		held.set(name, {
			owner,
			free,
			release: () => {
				held.delete(name);
				release();
			}
		});
		return held.get(name)!;
	};
	return {
		held,
		async lock<T>(owner: string, name: string, job: () => Promise<T>): Promise<T> {
			while (held.has(name)) await held.get(name)!.free;
			const mine = take(name, owner);
			try {
				return await job();
			} finally {
				if (held.get(name) === mine) mine.release();
			}
		},
		async ifFree(owner: string, name: string, job: () => Promise<void>): Promise<void> {
			if (held.has(name)) return;
			const mine = take(name, owner);
			try {
				await job();
			} finally {
				if (held.get(name) === mine) mine.release();
			}
		},
		die(owner: string) {
			for (const lock of [...held.values()]) if (lock.owner === owner) lock.release();
		}
	};
}

export interface TabOptions {
	locks?: ReturnType<typeof imaginedLocks>;
	name?: string;
	http?: Http;
	timeoutMs?: number;
	random?: () => number;
	origin?: string | null;
	online?: () => boolean;
	permission?: Env['permission'];
	fetcher?: (url: string, init: RequestInit) => Promise<Response>;
}

/** One tab: a sender and its API over imagined time, in which every wait passes at once unless `hold` keeps it. */
export function tab(options: TabOptions = {}) {
	unlocksHere();
	const locks = options.locks ?? imaginedLocks();
	const name = options.name ?? 'tab';
	const news: News[] = [];
	const slept: number[] = [];
	const clock = { now: Date.UTC(2026, 10, 20, 9), hold: (_ms: number): boolean => false };
	let ids = 0;
	const env: Env = {
		store: openStore,
		http: options.http ?? createHttp(options.fetcher, { timeoutMs: options.timeoutMs ?? 5000, maxBytes: 10 * 1024 * 1024 }),
		now: () => clock.now,
		random: options.random ?? (() => 0.5),
		sleep: (ms, wake) =>
			new Promise((resolve) => {
				slept.push(ms);
				if (clock.hold(ms)) return wake.addEventListener('abort', () => resolve());
				clock.now += ms;
				setImmediate(resolve);
			}),
		online: options.online ?? (() => true),
		permission: options.permission ?? (async () => null),
		lock: (n, job) => locks.lock(name, n, job),
		ifFree: (n, job) => locks.ifFree(name, n, job),
		busy: (job) => job(),
		tell: (n) => news.push(n),
		nudge: () => undefined,
		shareKey: () => undefined,
		newId: () => `${name}-${++ids}`,
		origin: options.origin ?? null
	};
	const real = createSender(env);
	const sender: Sender = { ...real, start: (id) => noted(real.start(id)), retryNow: (id) => noted(real.retryNow(id)) };
	return {
		env,
		sender,
		api: createDelivery(
			env,
			sender,
			createPassphrase(env, () => void sender.wake())
		),
		news,
		slept,
		clock,
		locks
	};
}

/** n contacts in the store; returns their ids. Every tenth has no score. */
export async function seedContacts(db: Store, n: number, make: (i: number) => ContactValues = person): Promise<Uint32Array> {
	const ids = new Uint32Array(n);
	for (let at = 0, serial = 1; at < n; serial++) {
		const chunk = emptyChunk(serial, 'import-1');
		for (; at < n && chunk.length < 1000; at++)
			ids[at] = appendContact(chunk, make(at), at + 2, 1_700_000_000_000, at % 10 === 9 ? null : at % 101);
		await db.put('chunks', toDisk(chunk), serial);
	}
	return ids;
}
export { contactId };

export const person = (i: number): ContactValues => ({
	firstName: `First${i}`,
	lastName: `Last${i}`,
	fullName: `First${i} Last${i}`,
	email: `person${i}@example.com`,
	company: 'Acme GmbH',
	jobTitle: 'Head of Sales',
	phone1: '+4915112345678'
});

/** A stored webhook destination for the sandbox at `url`. */
export async function sandboxAt(
	db: Store,
	url: string,
	settings: Record<string, unknown> = {},
	more: Partial<Destination> = {}
): Promise<Destination> {
	const d: Destination = {
		id: 'crm',
		connector: 'webhook-json',
		name: 'Sandbox CRM',
		settings: {
			url: `${url}/api/contacts/batch`,
			fieldsUrl: `${url}/api/fields`,
			batchUrl: `${url}/?batch={batchId}`,
			batchSize: 50,
			...settings
		},
		secretId: null,
		secretOrigin: null,
		scoreField: 'leadScore',
		tierField: 'leadTier',
		factorsField: 'leadFactors',
		createdAt: 1,
		paused: false,
		pausedReason: null,
		preconfigured: false,
		...more
	};
	await writeDestination(db, d, 1, 'test', 'destination.saved', {});
	return d;
}

/** Resolves when `ready` is true; fails the test after 30 s. */
export async function until(ready: () => boolean | Promise<boolean>, what = 'the expected state'): Promise<void> {
	const end = performance.now() + 30_000;
	while (!(await ready())) {
		if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
		await new Promise((r) => setTimeout(r, 5));
	}
}

/** The counts of a batch must always add up to its total. */
export const addsUp = ({ counts: c }: Batch): boolean =>
	c.total === c.waiting + c.created + c.updated + c.rejected + c.cancelled + (c.accepted ?? 0);

export const faults = (url: string, wish: Record<string, unknown>): Promise<Response> =>
	fetch(`${url}/api/faults`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(wish) });

/** Everything the sandbox holds. */
export async function held(
	url: string
): Promise<{ email: string; externalId: string; writes: number; properties: Record<string, unknown> }[]> {
	const answer = (await (await fetch(`${url}/api/contacts?limit=5000`)).json()) as { contacts: never[] };
	return answer.contacts;
}
