// npm run bench -- --file FILE.csv [--json]: imports FILE through the production build in a headless Chromium, on a
// profile on disk, by the wizard's own screens and defaults, and prints one JSON object. --json leaves out the running
// commentary (which goes to the error output). The floor is measured in the same browser: papaparse alone on the same
// file in a worker, and the bare storing of the same records (the cheaper of: 1,000 records a value, one record a value).
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, ensureBrowsers } from '../../scripts/browsers.mjs';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { importByWizard, readManifest } from './drive.mjs';
import { watchHeap } from './heap.mjs';

const args = process.argv.slice(2);
const file = args[args.indexOf('--file') + 1];
if (!args.includes('--file') || !file || !existsSync(file)) {
	console.error('npm run bench -- --file FILE.csv [--json]\nA file to try: node tools/sample/cli.mjs --rows 50000 --out FILE.csv');
	process.exit(2);
}
const say = (line) => { if (!args.includes('--json')) console.error(line); };
const round = (n) => Math.round(n * 10) / 10;
const path = resolve(file);
const fromHere = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const built = await buildApp();
if (built.code !== 0) {
	console.error(built.output);
	process.exit(1);
}
const floorDir = fromHere('../../.tmp/bench-floor');
await build({ configFile: false, root: fromHere('./floor'), base: './', logLevel: 'error', worker: { format: 'es' }, build: { outDir: floorDir, emptyOutDir: true } });
const { engines, reasons } = await ensureBrowsers(['chromium'], { say });
if (!engines.chromium) {
	console.error(reasons.chromium);
	process.exit(1);
}

const profile = mkdtempSync(join(tmpdir(), 'muster-bench-'));
const app = await serveApp({ dir: fromHere('../../build'), config: { destinations: [] } });
const floorServer = await serveApp({ dir: floorDir });
const browser = await puppeteer.launch({ executablePath: engines.chromium.path, args: CHROMIUM_ARGS, userDataDir: profile, headless: true, defaultViewport: { width: 1280, height: 900 }, protocolTimeout: 1_800_000 });
try {
	say(`${path}: ${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`);
	const page = await browser.newPage();
	const heap = watchHeap(page);
	const { wallMs, longestTaskMs, id } = await importByWizard(page, app.url, path, say);
	const peakHeapBytes = await heap.stop();
	const manifest = await readManifest(page, id);
	await page.close();
	say(`imported in ${Math.round(wallMs)} ms; measuring the floor`);

	const bare = await browser.newPage();
	await bare.goto(floorServer.url);
	await (await bare.waitForSelector('input')).uploadFile(path);
	const floor = await (await bare.waitForFunction(() => globalThis.floor, { timeout: 1_800_000 })).jsonValue();
	if (floor.error) throw new Error(floor.error);
	say(`floor: ${JSON.stringify(floor)}`);

	const { total, created, merged, skipped, held, failed } = manifest.ledger;
	const { parse, map, normalize, validate, match, merge, score, store } = manifest.stageMs;
	const { exact, email, phone, nameCompany } = manifest.pairs;
	console.log(JSON.stringify({
		rows: total,
		outcomes: { created, merged, skipped, held, failed },
		candidatePairs: { exact, email, phone, nameCompany },
		stageMs: Object.fromEntries(Object.entries({ parse, map, normalize, validate, match, merge, score, store }).map(([k, v]) => [k, round(v)])),
		wallMs: round(wallMs),
		rowsPerSecond: Math.round(total / (wallMs / 1000)),
		longestMainThreadTaskMs: round(longestTaskMs),
		peakHeapBytes,
		floor: { parseMs: round(floor.parseMs), storeMs: round(floor.storeMs) },
		ratioToFloor: Math.round((wallMs / (floor.parseMs + floor.storeMs)) * 100) / 100
	}, null, 2));
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	await browser.close();
	await Promise.all([app.stop(), floorServer.stop()]);
	rmSync(profile, { recursive: true, force: true });
}
