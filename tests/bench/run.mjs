// npm run bench [-- --file FILE.csv | --rows 10000,50000] [--look SECONDS] [--json]: imports a file through the production
// build in a headless Chromium, on a profile on disk, by the wizard's own screens and defaults. With --file it prints one JSON
// object; without, it makes its own files of 10,000, 50,000, 200,000 and 1,000,000 rows and prints { runs, growth }, with a table
// on the error output. --look = how long step 2 is looked at before "Process": meanwhile rows are cleaned ahead. --json leaves out
// the running commentary. The floor is measured in the same browser: papaparse alone on the same file in a worker, and the bare
// storing of the same records (the cheaper of: 1,000 records a value, one record a value).
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { writeContacts } from '../../tools/sample/generate.mjs';
import { measureImport } from './measure.mjs';

const args = process.argv.slice(2);
const value = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const file = value('--file');
const lookMs = 1000 * Number(value('--look') ?? 0);
const sizes = (value('--rows') ?? '10000,50000,200000,1000000').split(',').map(Number);
if ((args.includes('--file') && !(file && existsSync(file))) || sizes.some((n) => !Number.isInteger(n) || n < 1) || !(lookMs >= 0)) {
	console.error(
		'npm run bench -- [--file FILE.csv | --rows 10000,50000] [--look SECONDS] [--json]\nA file to try: node tools/sample/cli.mjs --rows 50000 --out FILE.csv'
	);
	process.exit(2);
}
const say = (line) => {
	if (!args.includes('--json')) console.error(line);
};
const fromHere = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const built = await buildApp();
if (built.code !== 0) {
	console.error(built.output);
	process.exit(1);
}
const floorDir = fromHere('../../.tmp/bench-floor');
await build({
	configFile: false,
	root: fromHere('./floor'),
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

/** A made file of so many rows, kept for the next run. */
async function made(rows) {
	const dir = fromHere('../../.tmp/bench/');
	mkdirSync(dir, { recursive: true });
	const path = `${dir}${rows}.csv`;
	if (!existsSync(path)) {
		say(`making ${path}`);
		// Under its own name only once it is whole: a run that was ended leaves no half file behind.
		await writeContacts(`${path}.part`, { rows, seed: 7 });
		renameSync(`${path}.part`, path);
	}
	return path;
}

const app = await serveApp({ dir: fromHere('../../build'), config: { destinations: [] } });
const floor = await serveApp({ dir: floorDir });
const measure = (path) => {
	say(`${path}: ${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`);
	return measureImport({ executablePath: engines.chromium.path, app, floor, path, lookMs, say });
};
try {
	if (file) console.log(JSON.stringify(await measure(resolve(file)), null, 2));
	else {
		const runs = [];
		for (const rows of sizes) runs.push(await measure(await made(rows)));
		const base = runs.find((r) => r.rows === 50_000) ?? runs[0];
		const growth = Object.fromEntries(runs.map((r) => [r.rows, Math.round((r.microsecondsPerRow / base.microsecondsPerRow) * 100) / 100]));
		for (const line of table(runs, growth)) say(line);
		console.log(JSON.stringify({ runs, growth }, null, 2));
	}
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	await Promise.all([app.stop(), floor.stop()]);
}

/** The figures side by side; MB = 10^6 bytes, × = ratio to the floor, growth = time per row against that at 50,000. */
function table(runs, growth) {
	const mb = (n) => Math.round(n / 1e6);
	const stages = Object.keys(runs[0].stageMs);
	const head = [
		'rows',
		'wall ms',
		'µs/row',
		'growth',
		'× floor',
		'longest task',
		'window MB',
		'workers MB',
		'processes MB',
		'disk B/row',
		...stages
	];
	const lines = runs.map((r) =>
		[
			r.rows,
			Math.round(r.wallMs),
			r.microsecondsPerRow,
			growth[r.rows],
			r.ratioToFloor,
			Math.round(r.longestMainThreadTaskMs),
			mb(r.peakWindowBytes),
			mb(r.peakWorkersBytes),
			mb(r.peakProcessesBytes),
			Math.round(r.diskBytes / r.rows),
			...stages.map((s) => Math.round(r.stageMs[s]))
		].map(String)
	);
	const widths = head.map((h, i) => Math.max(h.length, ...lines.map((l) => l[i].length)));
	return [head, ...lines].map((cells) => cells.map((c, i) => c.padStart(widths[i])).join('  '));
}
