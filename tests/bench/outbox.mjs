// npm run bench:outbox -- --contacts N [--batch 100] [--rtt MS]: how fast contacts leave. The production build in a headless
// Chromium on a profile on disk, delivering N contacts to a bare server on loopback that answers every record at once.
// Prints one JSON object: records a second between the first request and the last answer; the longest task of the window.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values } = parseArgs({
	options: {
		contacts: { type: 'string', default: '100000' },
		batch: { type: 'string', default: '100' },
		rtt: { type: 'string', default: '0' }
	}
});
const N = Number(values.contacts);
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);

/** What the server saw: when, how often each record, how long between an answer and the next request. */
const seen = { first: 0, last: 0, requests: 0, writes: new Map(), gapMs: 0, bytes: 0 };
const server = createServer(async (req, res) => {
	const cors = {
		'Access-Control-Allow-Origin': '*',
		'Access-Control-Allow-Headers': 'Content-Type, Accept',
		'Access-Control-Allow-Methods': 'POST',
		'Access-Control-Max-Age': '7200'
	};
	if (req.method === 'OPTIONS') return res.writeHead(204, cors).end();
	const parts = [];
	for await (const part of req) parts.push(part);
	const now = performance.now();
	if (seen.requests++ === 0) seen.first = now;
	else seen.gapMs += now - seen.last;
	const body = Buffer.concat(parts);
	seen.bytes += body.length;
	const { records } = JSON.parse(body.toString());
	const results = records.map(({ externalId }) => {
		seen.writes.set(externalId, (seen.writes.get(externalId) ?? 0) + 1);
		return { externalId, status: 'created', id: String(seen.writes.size), link: `http://127.0.0.1/contacts/${seen.writes.size}` };
	});
	if (values.rtt !== '0') await new Promise((done) => setTimeout(done, Number(values.rtt)));
	res.writeHead(200, { ...cors, 'Content-Type': 'application/json' }).end(JSON.stringify({ results }));
	seen.last = performance.now();
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${server.address().port}/contacts`;

const profile = mkdtempSync(join(tmpdir(), 'muster-outbox-'));
const destination = { id: 'loopback', connector: 'webhook-json', name: 'Loopback', settings: { url, batchSize: Number(values.batch) } };
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [destination] } });
const browser = await launch(profile);
try {
	const page = await browser.newPage();
	const seeded = await seedStore(page, app.url, { rows: N });
	console.error(`seeded ${N} in ${seeded.ms} ms`);
	await page.goto(`${app.url}/deliver?all=1`);
	await page.waitForSelector('[data-testid="deliver-confirm"]', { timeout: 120_000 });
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
	await page.evaluate(() => {
		globalThis.tasks = [];
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) globalThis.tasks.push(Math.round(e.duration));
		}).observe({ type: 'longtask', buffered: false });
	});
	const from = performance.now();
	await page.click('[data-testid="deliver-confirm"]');
	await page.waitForFunction(() => location.pathname.startsWith('/delivery'), { timeout: 110_000 });
	const queuedMs = performance.now() - from;
	const queuedTasks = await page.evaluate(() => globalThis.tasks.slice());
	await page.waitForFunction(() => document.querySelector('[data-testid="batch-waiting"]')?.textContent?.trim() === '0', {
		timeout: 110_000,
		polling: 200
	});
	const tasks = await page.evaluate(() => globalThis.tasks);
	const ms = seen.last - seen.first;
	console.log(
		JSON.stringify({
			contacts: N,
			batch: Number(values.batch),
			rttMs: Number(values.rtt),
			queuedMs: Math.round(queuedMs),
			sentMs: Math.round(ms),
			recordsPerSecond: Math.round((N / ms) * 1000),
			requests: seen.requests,
			betweenRequestsMs: Math.round((seen.gapMs / Math.max(1, seen.requests - 1)) * 10) / 10,
			bytesPerRecord: Math.round(seen.bytes / N),
			arrived: seen.writes.size,
			doubled: [...seen.writes.values()].filter((n) => n > 1).length,
			longestTaskQueueingMs: Math.max(0, ...queuedTasks),
			longestTaskMs: Math.max(0, ...tasks),
			tasksOver50Ms: tasks.filter((t) => t > 50).length
		})
	);
} finally {
	await browser.close();
	await app.stop();
	server.closeAllConnections();
	server.close();
	rmSync(profile, { recursive: true, force: true });
}
