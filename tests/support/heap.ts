import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Which of the texts stand anywhere in the memory of the page's main thread, after garbage was collected (a heap snapshot by the browser's
 * debug protocol).
 */
export async function inHeap(page: Page, needles: readonly string[]): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	let snapshot = '';
	client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
		snapshot += chunk;
	});
	await client.send('HeapProfiler.enable');
	await client.send('HeapProfiler.collectGarbage');
	await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	await client.detach();
	return needles.filter((text) => snapshot.includes(text));
}

/**
 * The same for the memory of each of the page's workers, by the name of its script. Workers are spoken to through the page's
 * own session, since the driver opens none to them.
 */
export async function inWorkerHeaps(page: Page, needles: readonly string[]): Promise<{ workers: string[]; found: string[] }> {
	const client = await page.context().newCDPSession(page);
	const sessions = new Map<string, { name: string; snapshot: string; answers: Map<number, () => void> }>();
	client.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker')
			sessions.set(sessionId, { name: /workers\/([a-z]+)/.exec(targetInfo.url)?.[1] ?? targetInfo.url, snapshot: '', answers: new Map() });
	});
	client.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
		const session = sessions.get(sessionId);
		const said = JSON.parse(message) as { id?: number; method?: string; params?: { chunk?: string } };
		if (said.method === 'HeapProfiler.addHeapSnapshotChunk' && session) session.snapshot += said.params?.chunk ?? '';
		if (said.id !== undefined) session?.answers.get(said.id)?.();
	});
	// Answered once every worker that is there was told of.
	await client.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
	let id = 0;
	const ask = (sessionId: string, method: string, params = {}): Promise<void> =>
		new Promise((answered, failed) => {
			sessions.get(sessionId)?.answers.set(++id, answered);
			client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(failed);
		});
	for (const sessionId of sessions.keys()) {
		await ask(sessionId, 'HeapProfiler.enable');
		await ask(sessionId, 'HeapProfiler.collectGarbage');
		await ask(sessionId, 'HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	}
	await client.detach();
	const all = [...sessions.values()];
	return { workers: all.map((s) => s.name).sort(), found: needles.filter((text) => all.some((s) => s.snapshot.includes(text))) };
}

/** Which of the texts stand in the page, its storages and its caches. */
export const inPage = (page: Page, needles: readonly string[]): Promise<string[]> =>
	page.evaluate(
		async (texts) => {
			const stored = (s: Storage): string =>
				Array.from({ length: s.length }, (_, i) => `${s.key(i)} ${s.getItem(s.key(i) ?? '')}`).join('\n');
			const cached: string[] = [];
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
			}
			const all = [
				document.documentElement.outerHTML,
				document.title,
				location.href,
				stored(localStorage),
				stored(sessionStorage),
				...cached
			].join('\n');
			return texts.filter((text) => all.includes(text));
		},
		[...needles]
	);

/** Which of the texts stand in any key or value of the app's store as it lies there: in texts, and in bytes as UTF-8 and UTF-16. */
export const inStore = (page: Page, needles: readonly string[]): Promise<string[]> =>
	page.evaluate(
		async (texts) => {
			const asked = <T>(request: IDBRequest<T>): Promise<T> =>
				new Promise((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error('not read'));
				});
			// A look never makes a store: a wiped device's app, which is about to, would find a broken one.
			const db = await new Promise<IDBDatabase | null>((resolve, reject) => {
				const request = indexedDB.open('muster');
				request.onupgradeneeded = () => {
					request.transaction?.abort();
					resolve(null);
				};
				request.onsuccess = () => resolve(request.result);
				request.onerror = (e) => {
					e.preventDefault();
					reject(request.error ?? new Error('not read'));
				};
			});
			if (!db) return [];
			const found = new Set<string>();
			const look = (text: string): void => {
				for (const t of texts) if (text.includes(t)) found.add(t);
			};
			const walk = (v: unknown): void => {
				if (typeof v === 'string') look(v);
				else if (ArrayBuffer.isView(v)) for (const kind of ['latin1', 'utf-16le']) look(new TextDecoder(kind).decode(v as Uint8Array));
				else if (v instanceof Map) {
					walk([...v.keys()]);
					walk([...v.values()]);
				} else if (Array.isArray(v)) v.forEach(walk);
				else if (typeof v === 'object' && v !== null) {
					walk(Object.keys(v));
					walk(Object.values(v));
				}
			};
			for (const name of db.objectStoreNames) {
				const store = db.transaction(name).objectStore(name);
				for (const all of await Promise.all([asked(store.getAllKeys()), asked(store.getAll())])) walk(all);
			}
			db.close();
			return texts.filter((t) => found.has(t));
		},
		[...needles]
	);

/** Files below a folder that hold one of the texts, in UTF-8 or UTF-16. */
export function onDisk(folder: string, needles: readonly string[]): string[] {
	const sought = needles.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]);
	const found: string[] = [];
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = join(folder, entry);
		try {
			if (!statSync(path).isFile()) continue;
			const bytes = readFileSync(path);
			if (sought.some((s) => bytes.includes(s))) found.push(entry);
		} catch {
			/* A lock or a socket, or gone since. */
		}
	}
	return found;
}
