// node tests/bench/figures.mjs: what a first visit transfers (start screen alone, and with all that is kept for offline
// use), and the longest source files. Prints one JSON object.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

function longestFiles() {
	return ['src', 'workers', 'scripts', 'tests', 'tools']
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
				.filter((e) => e.isFile() && /\.(ts|mjs|svelte)$/.test(e.name))
				.map((e) => join(e.parentPath, e.name))
		)
		.map((file) => ({ file: file.slice(root.length), lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
		.sort((a, b) => b.lines - a.lines)
		.slice(0, 3);
}

/** Bytes as they went over the wire, compressed, for a fresh profile. */
async function firstLoad(browser, url) {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	const session = await page.createCDPSession();
	await session.send('Network.enable');
	let bytes = 0;
	let requests = 0;
	session.on('Network.loadingFinished', (e) => {
		bytes += e.encodedDataLength;
		requests++;
	});
	// Without a service worker, which would fetch everything else beside it.
	await page.evaluateOnNewDocument(() => {
		delete Navigator.prototype.serviceWorker;
	});
	await page.goto(url, { waitUntil: 'networkidle0' });
	await context.close();
	return { bytes, requests };
}

const { code, output } = await buildApp();
if (code !== 0) throw new Error(output);
let served = 0;
const app = await serveApp({
	dir: join(root, 'build'),
	config: { destinations: [] },
	onSent: (bytes) => {
		served += bytes;
	}
});
const browser = await puppeteer.launch({ executablePath: findChromium()?.path, args: CHROMIUM_ARGS, headless: true });
try {
	const page = await firstLoad(browser, app.url);
	served = 0;
	const context = await browser.createBrowserContext();
	const tab = await context.newPage();
	await tab.goto(app.url);
	await tab.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
	await context.close();
	console.log(JSON.stringify({ firstScreen: page, withOfflineCopyBytes: served, longestFiles: longestFiles() }, null, 2));
} finally {
	await browser.close();
	await app.stop();
}
