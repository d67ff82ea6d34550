// node tests/bench/startup.mjs [--paths /,/booth] [--runs 3] [--rows N]: how long it takes from the address to a screen that can be
// used, and what that costs. Cold: a fresh profile at a fast 3G (1.6 Mbit/s, 150 ms) on a processor slowed four times. Plain: a fresh
// profile without throttling, for the longest tasks. Offline: the second load, with the server gone. With --rows the store holds
// as many contacts for the offline load. Prints one JSON object; times in ms, medians of the runs; under `figures` what is promised of
// each path: bytes as they travel, compressed, until the screen can be used (before anything that is loaded later).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values } = parseArgs({
	options: {
		paths: { type: 'string', default: '/,/booth' },
		runs: { type: 'string', default: '3' },
		rows: { type: 'string', default: '0' },
		only: { type: 'string', default: 'cold,plain,offline' }
	}
});
const FAST_3G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 };
const SLOWER = 4;
/** What has to be there, and able to be pressed or typed in, for a screen to be of use. */
const USABLE = {
	'/': '[data-testid="try-sample"], [data-testid="quick-tiles"], main a[href^="/contacts"]',
	'/booth': 'main form input:not([type="hidden"]), main input'
};
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
/**
 * What is promised at most: bytes of the first load, ms until usable on the slow profile, ms of the second load without a network, ms of
 * the longest task of the window.
 */
const MOST = { firstLoadBytes: 300_000, usableSlowMs: 2000, secondLoadOfflineMs: 1000, longestTaskMs: 50 };
const rounded = (times) => Math.round(middle(times));

/** In the page, before anything of it: notes first paints, tasks over 50 ms, and when `selector` can be used. */
function watch(selector) {
	const seen = (globalThis.started = { tasks: [], paint: null, largest: null, usable: null });
	const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	observe('longtask', (e) => {
		seen.tasks.push({ at: Math.round(e.startTime), ms: Math.round(e.duration) });
	});
	observe('paint', (e) => {
		if (e.name === 'first-contentful-paint') seen.paint = Math.round(e.startTime);
	});
	observe('largest-contentful-paint', (e) => {
		seen.largest = Math.round(e.startTime);
	});
	const look = () => {
		const found = [...document.querySelectorAll(selector)].find(
			(e) => !e.disabled && !e.closest('[inert]') && e.getClientRects().length > 0
		);
		// What stands there is usable when a task after the one that made it could run.
		if (found)
			setTimeout(() => {
				seen.usable = Math.round(performance.now());
			});
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

async function opened(browser, url, { throttled = false, serviceWorker = false, onPage } = {}) {
	const context = onPage ? browser.defaultBrowserContext() : await browser.createBrowserContext();
	const page = await context.newPage();
	const session = await page.createCDPSession();
	const kinds = {};
	const total = { bytes: 0, requests: 0, bytesUntilUsable: 0 };
	const names = new Map();
	session.on('Network.responseReceived', (e) => names.set(e.requestId, e.type));
	session.on('Network.loadingFinished', (e) => {
		total.bytes += e.encodedDataLength;
		total.requests++;
		const kind = (kinds[names.get(e.requestId) ?? 'Other'] ??= { requests: 0, bytes: 0 });
		kind.requests++;
		kind.bytes += e.encodedDataLength;
	});
	await session.send('Network.enable');
	if (throttled) {
		await session.send('Network.emulateNetworkConditions', FAST_3G);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	}
	if (!serviceWorker)
		await page.evaluateOnNewDocument(() => {
			delete Navigator.prototype.serviceWorker;
		});
	await page.evaluateOnNewDocument(watch, USABLE[new URL(url).pathname] ?? 'main h1');
	await page.goto(url, { waitUntil: 'commit' }).catch(() => page.goto(url));
	await page.waitForFunction(() => globalThis.started?.usable !== null, { timeout: 60_000 });
	total.bytesUntilUsable = total.bytes;
	await page.waitForNetworkIdle({ idleTime: 1500 }).catch(() => undefined);
	const started = await page.evaluate(() => globalThis.started);
	if (onPage) await onPage(page);
	else await context.close();
	return { ...started, ...total, kinds };
}

const summary = (runs) => ({
	usable: rounded(runs.map((r) => r.usable)),
	firstPaint: rounded(runs.map((r) => r.paint)),
	largestPaint: rounded(runs.map((r) => r.largest)),
	longest: rounded(runs.map((r) => Math.max(0, ...r.tasks.map((t) => t.ms)))),
	longTasks: runs.map((r) => r.tasks.map((t) => `${t.ms}@${t.at}`).join(' ')),
	requests: runs[0].requests,
	bytes: runs[0].bytes,
	bytesUntilUsable: rounded(runs.map((r) => r.bytesUntilUsable)),
	kinds: runs[0].kinds
});

/** What is promised beside what was measured; what was not measured is left out. */
function figuresOf({ cold, plain, offline }) {
	const is = {
		firstLoadBytes: cold?.bytesUntilUsable,
		usableSlowMs: cold?.usable,
		secondLoadOfflineMs: offline?.usable,
		longestTaskMs: plain?.longest
	};
	return Object.fromEntries(
		Object.entries(is)
			.filter(([, value]) => value !== undefined)
			.map(([name, value]) => [name, { is: value, most: MOST[name], kept: value <= MOST[name] }])
	);
}

const { code, output } = await buildApp();
if (code !== 0) throw new Error(output);
const dir = fileURLToPath(new URL('../../build', import.meta.url));
const runs = Number(values.runs);
const only = values.only.split(',');
const result = {};
for (const path of values.paths.split(',')) {
	const of = (result[path] = {});
	const profile = mkdtempSync(join(tmpdir(), 'muster-start-'));
	const app = await serveApp({ dir, config: { destinations: [] } });
	const browser = await launch(profile);
	const repeat = async (options) => {
		const list = [];
		for (let i = 0; i < runs; i++) list.push(await opened(browser, app.url + path, options));
		return summary(list);
	};
	try {
		if (only.includes('cold')) of.cold = await repeat({ throttled: true });
		if (only.includes('plain')) of.plain = await repeat({});
		if (only.includes('offline')) {
			const first = await browser.newPage();
			if (Number(values.rows) > 0) of.contacts = (await seedStore(first, app.url, { rows: Number(values.rows) })).contacts;
			await first.goto(app.url + path);
			await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await first.close();
			await app.stop();
			of.offline = await repeat({ serviceWorker: true, onPage: (page) => page.close() });
		}
	} finally {
		of.figures = figuresOf(of);
		await browser.close();
		await app.stop().catch(() => undefined);
		rmSync(profile, { recursive: true, force: true });
	}
}
console.log(JSON.stringify(result, null, 1));
