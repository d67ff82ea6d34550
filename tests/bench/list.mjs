// npm run bench:list -- --contacts N [--profile DIR]: the list of contacts with N of them in the store, in the production build in a
// headless Chromium on a profile on disk: opening, pages, search, filters, counts, scrolling, an edit saved. Prints one JSON object; times
// in ms.
// With --profile the store is kept there and the next run uses it again: filling it takes longer than all of the rest.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { ask, scrollFor, tickAll, toTheEnd, watchPage } from './list-page.mjs';
import { watchMemory } from './memory.mjs';
import { asScript, launch, onOrigin, seedStore } from './seed-store.mjs';

const {
	values: { contacts, profile: kept }
} = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, profile: { type: 'string' } } });
const N = Number(contacts);
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);

const round = (n) => Math.round(n * 10) / 10;
const at = (sorted, share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
const spread = (times) => {
	const s = times.toSorted((a, b) => a - b);
	return { p50: at(s, 0.5), p95: at(s, 0.95), max: round(s.at(-1)) };
};
const megabytes = (bytes) => Math.round(bytes / 1e6);

/** Words that are in one contact, in some, in many and in none, in the ways in which people write. */
const SEARCHES = [
	'greta',
	'Müller',
	'garcia',
	'kowalski nordlicht',
	'sales manager',
	'procurement berlin',
	'software',
	'zoe ueda meridian',
	'łukasz',
	'太郎',
	'nobody-has-this',
	'xq zzz',
	'+49 15 000 123',
	`(0)15 ${String(1_000_000_000 + N - 10).slice(1)}`,
	`${(N - 3).toString(36)}@`,
	'lumen robotics 217',
	'hugo xu',
	"o'neill",
	'e',
	'ber'
];
const page1 = (q) => ['page', q, 0, 100];
const COUNTED = { by: 'id', direction: 'asc' };

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
/** A store belongs to an address: one that is kept needs the same again. */
const KEPT_PORT = 4719;
const profile = kept ?? mkdtempSync(join(tmpdir(), 'muster-list-'));
const filled = join(profile, `muster-${N}`);
const app = await serveApp({ dir: BUILD, port: kept ? KEPT_PORT : 0, config: { destinations: [] } });
let browser = await launch(profile);
try {
	let page = await browser.newPage();
	if (!existsSync(filled)) {
		const seeded = await seedStore(page, app.url, { rows: N });
		console.error(`seeded ${N} in ${seeded.ms} ms`);
		if (kept) writeFileSync(filled, '');
	}
	await browser.close();

	browser = await launch(profile);
	page = await browser.newPage();
	// The offline copy that an earlier run left in the profile may be of another build.
	await (
		await page.createCDPSession()
	).send('Storage.clearDataForOrigin', { origin: app.url, storageTypes: 'service_workers,cache_storage' });
	await page.evaluateOnNewDocument(watchPage);
	const memory = watchMemory(browser, page);
	const open = async () => {
		await page.goto(`${app.url}/contacts`);
		await page.waitForFunction(() => globalThis.bench.firstRowMs !== null, { timeout: 120_000 });
		return page.evaluate(() => globalThis.bench.firstRowMs);
	};
	const asked = (questions) => page.evaluate(ask, questions);
	const one = async (question) => round((await asked([question]))[0].ms);
	const firstOpenMs = await open();
	assertOurs();
	const early = (await asked([page1({ search: 'greta' })]))[0];
	await asked([['count', { search: 'all texts are read with this' }]]);
	const reopenMs = await open();
	assertOurs();
	const readyMs = await one(['count', { search: 'all texts are read with this' }]);

	const pages = await asked(Array.from({ length: 200 }, () => ['page', {}, Math.floor(Math.random() * (N - 100)), 100]));
	const found = await asked(SEARCHES.map((search) => page1({ search })));
	const filters = await asked(
		[
			{ tiers: ['A'] },
			{ sources: ['Webinar', 'Referral'] },
			{ statuses: ['Won'], minScore: 50 },
			{ delivery: 'none' },
			{ tiers: ['B', 'C'], sources: ['Website'], maxScore: 70 }
		].map(page1)
	);
	const facets = await asked(
		[{}, { tiers: ['A'] }, { sources: ['Webinar'] }, { search: 'berg' }].map((q) => ['facets', { ...q, sort: COUNTED }])
	);
	const byNameMs = await one(page1({ sort: { by: 'name', direction: 'asc' } }));
	const byCompanyMs = await one(page1({ sort: { by: 'company', direction: 'desc' } }));
	// Any field is read once for its order: few kinds of value, and as many as there are contacts.
	const byCityMs = await one(page1({ sort: { by: 'field:city', direction: 'asc' } }));
	// Who searches while the order is made is answered before it is.
	let ordering = true;
	const [byEmailMs, whileOrdering] = await Promise.all([
		one(page1({ sort: { by: 'field:email', direction: 'asc' } })).finally(() => (ordering = false)),
		(async () => {
			const times = [];
			while (ordering) times.push(await one(page1({ search: SEARCHES[times.length % SEARCHES.length] })));
			return times;
		})()
	]);
	const namePages = await asked(
		Array.from({ length: 50 }, () => ['page', { sort: { by: 'name', direction: 'asc' } }, Math.floor(Math.random() * (N - 100)), 100])
	);

	const frames = [...(await page.evaluate(scrollFor, 2.5, 60)), ...(await page.evaluate(scrollFor, 2.5, 2000))];
	const lastRowMs = round(await page.evaluate(toTheEnd, N));
	const before = await page.evaluate(() => ({ longest: globalThis.bench.longestTaskMs, tasks: globalThis.bench.tasks }));
	const tickAllMs = round(await page.evaluate(tickAll));
	const after = await page.evaluate(() => globalThis.bench.longestTaskMs);
	const peak = await memory.stop();
	const resting = await settled();
	// The app's own code in a page without the app: nobody else reads meanwhile.
	await onOrigin(page, app.url, await asScript('./seed/edit.ts', 'seed'));
	const edits = await page.evaluate((n) => globalThis.seed.edit(50, n), N);
	console.log(
		JSON.stringify(
			{
				contacts: N,
				firstOpenMs: round(firstOpenMs),
				reopenMs: round(reopenMs),
				textsReadMs: readyMs,
				searchWhileReading: { ms: round(early.ms), partial: early.partial },
				page: spread(pages.map((p) => p.ms)),
				pageByName: spread(namePages.map((p) => p.ms)),
				search: {
					...spread(found.map((f) => f.ms)),
					each: Object.fromEntries(SEARCHES.map((s, i) => [s, [round(found[i].ms), found[i].total]]))
				},
				filter: spread(filters.map((f) => f.ms)),
				facets: spread(facets.map((f) => f.ms)),
				byNameMs,
				byCompanyMs,
				byCityMs,
				byEmailMs,
				searchWhileOrdering: { searches: whileOrdering.length, ...spread(whileOrdering) },
				scroll: {
					frames: frames.length,
					longestMs: round(Math.max(...frames)),
					overBudget: round((100 * frames.filter((f) => f > 17.5).length) / frames.length) + ' %'
				},
				edit: { firstMs: round(edits.first), ...spread(edits.rest) },
				lastRowMs,
				tickAllMs,
				longestTaskMs: round(before.longest),
				tasksOver50Ms: before.tasks,
				longestTaskTickingAllMs: round(after),
				memoryMB: {
					queryWorker: megabytes(resting.worker),
					window: megabytes(resting.window),
					peakWorkers: megabytes(peak.workersBytes),
					peakWindow: megabytes(peak.windowBytes),
					peakProcesses: megabytes(peak.processesBytes)
				}
			},
			null,
			2
		)
	);

	/** @throws Error when the page runs another build than the one that is measured. */
	function assertOurs() {
		const scripts = page.workers().map((w) => new URL(w.url()).pathname);
		const strange = scripts.find((path) => !existsSync(join(BUILD, path)));
		if (scripts.length === 0 || strange) throw new Error(`not of this build: ${strange ?? 'no worker runs'}`);
	}

	/** Memory after a collection, in bytes. */
	async function settled() {
		const usage = async (client) => {
			await client.send('HeapProfiler.collectGarbage');
			const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
			return usedSize + embedderHeapUsedSize + backingStorageSize;
		};
		const workers = await Promise.all(page.workers().map(async (w) => usage(w.client)));
		return { window: await usage(await page.createCDPSession()), worker: Math.max(0, ...workers) };
	}
} finally {
	await browser.close();
	await app.stop();
	if (!kept) rmSync(profile, { recursive: true, force: true });
}
