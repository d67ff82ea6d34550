// npm run test:crm [-- --only parse-server,directus,node-red,tryton]: pushes from the built app, in a real Chromium, into real
// servers on loopback: create, update, mixed batches, rate limits, kill and resume; and compares what they hold with the
// app's receipts. Servers are installed once under .tmp/crm, never among the app's own dependencies; one that can't be had
// is skipped with its reason. MUSTER_NO_INSTALL=1 forbids installing. The first run can take 20 minutes (Directus is
// compiled), later ones about 6.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { buildApp, runTool } from './build.mjs';
import { count, line, readVitest } from './test-count.mjs';
import * as directus from '../tests/crm/servers/directus.mjs';
import * as nodeRed from '../tests/crm/servers/node-red.mjs';
import * as parseServer from '../tests/crm/servers/parse-server.mjs';
import * as tryton from '../tests/crm/servers/tryton.mjs';

const SERVERS = { 'parse-server': parseServer, directus, 'node-red': nodeRed, tryton };
/** Longest time for the tests of one server, ms. */
const LIMIT_MS = 6 * 60_000;

const args = process.argv.slice(2);
const at = args.indexOf('--only');
const chosen = at < 0 ? Object.keys(SERVERS) : (args[at + 1] ?? '').split(',');
if (chosen.some((name) => !(name in SERVERS))) {
	console.error(`--only takes ${Object.keys(SERVERS).join(', ')}`);
	process.exit(2);
}
const say = (text) => console.log(`  ${text}`);
const from = Date.now();
const folder = fileURLToPath(new URL('../.tmp/crm/reports/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @type {import('./test-count.mjs').Count[]} */
const results = [];
function finish() {
	console.log(`\n${((Date.now() - from) / 1000).toFixed(0)} s`);
	const reasons = results.flatMap((r) => r.reasons);
	console.log(`${line(results)}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`);
	process.exit(results.some((r) => r.failed > 0) ? 1 : 0);
}

// Installed side by side: the slow one is waited for once.
const [{ engines, reasons }, built, ...missing] = await Promise.all([
	ensureBrowsers(['chromium'], { say }),
	buildApp(),
	...chosen.map((name) => SERVERS[name].install(say))
]);
if (!engines.chromium || built.code !== 0) {
	console.log(engines.chromium ? built.output : reasons.chromium);
	results.push(count(0, 1));
	finish();
}

for (const [n, name] of chosen.entries()) {
	if (missing[n]) {
		console.log(`– ${name}: skipped, ${missing[n]}`);
		results.push(count(0, 0, 1, [`${name}: ${missing[n]}`]));
		continue;
	}
	const file = `${folder}${name}.json`;
	const { code, output, ms } = await runTool(
		'vitest/vitest.mjs',
		['run', '--project', 'crm', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, `tests/crm/${name}.crm.ts`],
		{ timeoutMs: LIMIT_MS }
	);
	let report = null;
	try {
		report = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// No report: vitest itself broke, or ran out of time; the exit code says so.
	}
	const counted = readVitest(report, code);
	results.push(counted);
	if (counted.failed > 0) console.log(`\n──── ${name} ────\n${output.trim()}\n`);
	const version = SERVERS[name].VERSION ?? (await SERVERS[name].version());
	console.log(
		`${counted.failed > 0 ? '✗' : '✓'} ${name} ${version}: ${counted.passed} passed, ${counted.failed} failed (${(ms / 1000).toFixed(0)} s)`
	);
	for (const t of (report?.testResults ?? []).flatMap((r) => r.assertionResults ?? []))
		console.log(`    ${t.status === 'passed' ? '✓' : '✗'} ${t.title}`);
}
finish();
