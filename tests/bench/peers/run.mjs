// npm run bench:peers -- --file FILE.csv [--json]: the same file through Muster and through what people would pick
// instead, in the same browser and run, each used as its documentation says. What they are is installed from npm into
// .tmp/bench-peers on first use. Prints one JSON object: per tool the ms until it is done with what it does, the longest
// task of the window, the highest heap, its ratio to Muster, and what it does not do. One that isn't done within 120 s is
// ended, and the table says so.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, ensureBrowsers } from '../../../scripts/browsers.mjs';
import { buildApp } from '../../../scripts/build.mjs';
import { serveApp } from '../../../scripts/serve.mjs';
import { importByWizard, readManifest } from '../drive.mjs';
import { watchMemory } from '../memory.mjs';
import { clickText, untilPeer } from './drive.mjs';

const args = process.argv.slice(2);
const file = args[args.indexOf('--file') + 1];
if (!args.includes('--file') || !file || !existsSync(file)) {
	console.error('npm run bench:peers -- --file FILE.csv [--json]');
	process.exit(2);
}
const say = (line) => {
	if (!args.includes('--json')) console.error(line);
};
const path = resolve(file);
const here = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const place = here('../../../.tmp/bench-peers');

/** What each one is asked for, and what it leaves to others. */
const PEERS = {
	floor: {
		does: 'papaparse in a worker, 1,000 records a value into IndexedDB',
		lacks: ['everything else'],
		run: (page) =>
			untilPeer(page, () => globalThis.floor && { ms: globalThis.floor.parseMs + globalThis.floor.storeMs, rows: globalThis.floor.rows })
	},
	zod: {
		does: 'papaparse and zod in the window: two rules a row',
		lacks: ['mapping', 'cleaning', 'phones', 'duplicates', 'merging', 'scores', 'storing', 'a window that stays free'],
		run: (page) => untilPeer(page, () => globalThis.peer)
	},
	hellocsv: {
		does: 'HelloCSV: five columns mapped, cleaned and checked, up to its review grid',
		lacks: ['ten of the columns', 'duplicates', 'merging', 'scores', 'storing'],
		async run(page) {
			const pause = await clickText(page, 'Confirm');
			return {
				...(await untilPeer(page, () => globalThis.peer?.mode === 'preview' && !globalThis.peer.checking && globalThis.peer)),
				pause
			};
		}
	},
	rsi: {
		does: 'react-spreadsheet-import: five columns mapped and checked, up to its review grid',
		lacks: ['ten of the columns', 'cleaning', 'phones', 'duplicates', 'merging', 'scores', 'storing'],
		async run(page) {
			const pause = (await clickText(page, 'Next')) + (await clickText(page, 'Next', 'Confirm'));
			const said = await untilPeer(
				page,
				() =>
					[...document.querySelectorAll('button')].some((b) => b.textContent?.trim() === 'Confirm') &&
					document.querySelector('[role="grid"]') &&
					globalThis.peer
			);
			return { ...said, pause };
		}
	},
	duckdb: {
		does: 'duckdb-wasm: read_csv, the four named match types as SQL, a CSV file out (engine start counted)',
		lacks: ['mapping', 'cleaning', 'rules', 'merging', 'scores', 'storing in the browser'],
		run: (page) => untilPeer(page, () => globalThis.peer)
	}
};

function install() {
	mkdirSync(place, { recursive: true });
	cpSync(here('./package.json'), join(place, 'package.json'));
	cpSync(here('./pages'), join(place, 'pages'), { recursive: true });
	if (existsSync(join(place, 'node_modules', 'hello-csv'))) return;
	say('installing what Muster is compared with');
	const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
		cwd: place,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (done.status !== 0) throw new Error('npm install of the peers failed');
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };
/** A folder on loopback, without the app's strict headers: the peers were not written for them. */
function serveFolder(dir) {
	const server = createServer((request, response) => {
		const wanted = join(dir, decodeURIComponent(new URL(request.url, 'http://local').pathname));
		if (!wanted.startsWith(dir) || !existsSync(wanted)) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'Content-Type': TYPES[extname(wanted)] ?? 'application/octet-stream' }).end(readFileSync(wanted));
	});
	return new Promise((done) =>
		server.listen(0, '127.0.0.1', () =>
			done({ url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((end) => server.close(end)) })
		)
	);
}

/** Time that a peer gets until it is done, ms. Its window may be frozen, so it is not the page that is asked to stop. */
const MOST_MS = 120_000;
const LATE = `not within ${MOST_MS / 1000} s`;

/** What `job` brings, or LATE; it is ended then. @param {() => void} end */
async function bounded(job, end) {
	let timer;
	const late = new Promise((done) => {
		timer = setTimeout(() => {
			done(LATE);
			end();
		}, MOST_MS);
	});
	job.catch(() => undefined); // What is ended fails, after LATE was said.
	try {
		return await Promise.race([job, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** One tool in a browser of its own. */
async function inBrowser(executablePath, job, { bound = false } = {}) {
	const profile = mkdtempSync(join(tmpdir(), 'muster-peers-'));
	const browser = await puppeteer.launch({
		executablePath,
		args: CHROMIUM_ARGS,
		userDataDir: profile,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		protocolTimeout: 1_800_000
	});
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(120_000);
		const memory = watchMemory(browser, page);
		const result = bound ? await bounded(job(page), () => browser.process()?.kill('SIGKILL')) : await job(page);
		const peak = await memory.stop();
		if (result === LATE) return { late: LATE };
		return { ...result, windowHeapBytes: peak.windowBytes, heapBytes: peak.heapBytes, processesBytes: peak.processesBytes };
	} finally {
		await browser.close().catch(() => undefined); // One that was ended is closed.
		rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
	}
}

async function peer(name, url) {
	return inBrowser(
		engines.chromium.path,
		async (page) => {
			await page.goto(url);
			const input = await page.waitForSelector('input[type=file]');
			await page.evaluate(() => {
				globalThis.longestTask = 0;
				new PerformanceObserver((list) => {
					for (const e of list.getEntries()) globalThis.longestTask = Math.max(globalThis.longestTask, e.duration);
				}).observe({ type: 'longtask' });
			});
			const from = performance.now();
			await input.uploadFile(path);
			const said = await PEERS[name].run(page);
			const ms = said.ms ?? performance.now() - from - (said.pause ?? 0);
			return { ...said, ms, longestTaskMs: await page.evaluate(() => globalThis.longestTask) };
		},
		{ bound: true }
	);
}

const muster = (app) =>
	inBrowser(engines.chromium.path, async (page) => {
		const { wallMs, longestTaskMs, id } = await importByWizard(page, app.url, path, () => undefined);
		const m = await readManifest(page, id);
		return {
			ms: wallMs,
			readAndMatchMs: m.stageMs.parse + m.stageMs.map + m.stageMs.normalize + m.stageMs.match,
			rows: m.ledger.total,
			longestTaskMs
		};
	});

install();
const built = await buildApp();
if (built.code !== 0) {
	console.error(built.output);
	process.exit(1);
}
const out = join(place, 'dist');
await build({
	configFile: false,
	root: join(place, 'pages'),
	base: './',
	logLevel: 'error',
	build: {
		outDir: out,
		emptyOutDir: true,
		chunkSizeWarningLimit: 1e6,
		rolldownOptions: { input: Object.fromEntries(['hellocsv', 'rsi', 'zod', 'duckdb'].map((n) => [n, join(place, 'pages', `${n}.html`)])) }
	}
});
const floorDir = here('../../../.tmp/bench-floor');
await build({
	configFile: false,
	root: here('../floor'),
	base: './',
	logLevel: 'error',
	worker: { format: 'es' },
	build: { outDir: floorDir, emptyOutDir: true }
});
const { engines, reasons } = await ensureBrowsers(['chromium'], { say });
if (!engines.chromium) {
	console.error(reasons.chromium);
	process.exit(1);
}

const [app, pages, floor] = [
	await serveApp({ dir: here('../../../build'), config: { destinations: [] } }),
	await serveFolder(out),
	await serveFolder(floorDir)
];
const round = (n) => Math.round(n * 10) / 10;
try {
	say('muster');
	const own = await muster(app);
	const tools = {};
	for (const name of Object.keys(PEERS)) {
		say(name);
		const found = await peer(name, name === 'floor' ? `${floor.url}/index.html` : `${pages.url}/${name}.html`).catch((error) => ({
			error: String(error)
		}));
		tools[name] =
			'error' in found
				? found
				: 'late' in found
					? { ms: found.late, does: PEERS[name].does, lacks: PEERS[name].lacks }
					: {
							ms: round(found.ms),
							ratioToMuster: Math.round((found.ms / own.ms) * 100) / 100,
							rows: found.rows,
							longestTaskMs: round(found.longestTaskMs),
							windowHeapBytes: found.windowHeapBytes,
							heapBytes: found.heapBytes,
							processesBytes: found.processesBytes,
							does: PEERS[name].does,
							lacks: PEERS[name].lacks,
							...(found.pairs !== undefined && { pairs: found.pairs, engineStartMs: round(found.startMs) })
						};
	}
	console.log(
		JSON.stringify(
			{
				file: path.split('/').at(-1),
				rows: own.rows,
				muster: {
					ms: round(own.ms),
					readAndMatchMs: round(own.readAndMatchMs),
					longestTaskMs: round(own.longestTaskMs),
					windowHeapBytes: own.windowHeapBytes,
					heapBytes: own.heapBytes,
					processesBytes: own.processesBytes
				},
				tools
			},
			null,
			2
		)
	);
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	await Promise.all([app.stop(), pages.stop(), floor.stop()]);
}
