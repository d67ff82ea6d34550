// node tests/bench/storing.mjs [--rows 200000]: stores so many contacts of 14 fields with the app's own code in a headless Chromium
// on a profile on disk, once in clear and once sealed as under a lock; then starts the browser anew and looks at the list. Prints one
// JSON object each: ms of storing (packing, sealing, writing until committed), bytes a row on disk (as the engine reports them, and as
// its folder holds them after it was closed), ms from the opened database to the first 50 rows, and of 200 pages of 50 anywhere.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin } from './seed-store.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '200000' } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 100) {
	console.error('node tests/bench/storing.mjs [--rows 200000]');
	process.exit(2);
}
const PAGES = 200;
/** Shares spread evenly, in no order: the same in every run. */
const places = Array.from({ length: PAGES }, (_, i) => (i * 0.6180339887) % 1);
const KEY = Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256);

const round = (n) => Math.round(n * 10) / 10;
/** Bytes of the databases in a profile, 0 where the engine keeps them elsewhere. */
const onDisk = (profile) =>
	readdirSync(profile, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.parentPath.includes('IndexedDB'))
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const app = await serveApp({ dir: fileURLToPath(new URL('../../static', import.meta.url)) });
const script = await asScript('./seed/storing.ts', 'storing');

/** A page on the app's store in a browser of its own. */
async function inBrowser(profile, act) {
	const browser = await launch(profile);
	try {
		const page = await browser.newPage();
		await onOrigin(page, app.url, script);
		return await act(page);
	} finally {
		await browser.close();
	}
}

try {
	for (const [kind, key] of [
		['plain', null],
		['sealed', KEY]
	]) {
		const profile = mkdtempSync(join(tmpdir(), 'muster-storing-'));
		try {
			const stored = await inBrowser(profile, async (page) => ({
				...(await page.evaluate((n, k) => globalThis.storing.store(n, k), rows, key)),
				usage: await page.evaluate(async () => (await navigator.storage.estimate()).usage)
			}));
			if (stored.sealed !== (key !== null)) throw new Error(`values lie ${stored.sealed ? 'sealed' : 'in clear'}`);
			const bytes = onDisk(profile);
			const seen = await inBrowser(profile, (page) => page.evaluate((k, at) => globalThis.storing.look(k, at), key, places));
			if (seen.rows !== rows) throw new Error(`${seen.rows} of ${rows} contacts are there`);
			const pages = seen.pages.toSorted((a, b) => a - b);
			console.log(
				JSON.stringify({
					kind,
					rows,
					fields: stored.fields,
					storageMs: round(stored.storageMs),
					packMs: round(stored.packMs),
					bytesARow: { reported: round(stored.usage / rows), onDisk: round(bytes / rows) },
					openMs: round(seen.openMs),
					firstRowsMs: round(seen.firstRowsMs),
					page: { p50: round(pages[PAGES / 2]), p95: round(pages[Math.floor(PAGES * 0.95)]), max: round(pages.at(-1)) }
				})
			);
		} finally {
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	}
} finally {
	await app.stop();
}
