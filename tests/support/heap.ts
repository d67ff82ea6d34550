import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Which of the texts stand anywhere in the memory of the page's main thread, after garbage was collected (a heap snapshot by the browser's debug protocol). */
export async function inHeap(page: Page, needles: readonly string[]): Promise<string[]> {
	const client = await page.context().newCDPSession(page);
	let snapshot = '';
	client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => { snapshot += chunk; });
	await client.send('HeapProfiler.enable');
	await client.send('HeapProfiler.collectGarbage');
	await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	await client.detach();
	return needles.filter((text) => snapshot.includes(text));
}

/** Which of the texts stand in the page, its storages and its caches. */
export const inPage = (page: Page, needles: readonly string[]): Promise<string[]> => page.evaluate(async (texts) => {
	const stored = (s: Storage): string => Array.from({ length: s.length }, (_, i) => `${s.key(i)} ${s.getItem(s.key(i) ?? '')}`).join('\n');
	const cached: string[] = [];
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		for (const request of await cache.keys()) cached.push(request.url, await (await cache.match(request))?.text() ?? '');
	}
	const all = [document.documentElement.outerHTML, document.title, location.href, stored(localStorage), stored(sessionStorage), ...cached].join('\n');
	return texts.filter((text) => all.includes(text));
}, [...needles]);

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
		} catch { /* A lock or a socket, or gone since. */ }
	}
	return found;
}
