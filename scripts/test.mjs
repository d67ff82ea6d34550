// npm test: everything that must hold. Two lanes at a time (so that two cores are busy), failing output in full, and at
// the end one line: "N passed, N failed". Developers: --only lint|check|unit|browser|e2e|firefox|webkit (comma-separated),
// and a path or -t NAME after -- goes to vitest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { buildApp, runTool } from './build.mjs';
import { count, line, readVitest } from './test-count.mjs';

const ALL = ['lint', 'check', 'unit', 'browser', 'e2e', 'firefox', 'webkit'];
const args = process.argv.slice(2);
const split = args.indexOf('--');
const extra = split < 0 ? [] : args.slice(split + 1);
const at = args.indexOf('--only');
const chosen = at < 0 ? ALL : (args[at + 1] ?? '').split(',');
if (chosen.some((name) => !ALL.includes(name))) {
	console.error(`--only takes ${ALL.join(', ')}`);
	process.exit(2);
}
const wants = (name) => chosen.includes(name);
const reports = fileURLToPath(new URL('../.tmp/test/', import.meta.url));
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/**
 * After which a part that hangs is ended; one on a machine that is busy takes several times what it takes else, and is no failure. Without
 * the short cuts all of it takes several times as long.
 */
const LIMIT_MS = process.env.MUSTER_LONG ? 3_600_000 : 1_200_000;

const from = Date.now();
/** @type {import('./test-count.mjs').Count[]} */
const results = [];
/** Keeps a part's counts, and shows what it said when something in it failed. */
function note(name, ms, counted, output) {
	results.push(counted);
	const skipped = counted.skipped > 0 ? `, ${counted.skipped} skipped` : '';
	if (counted.failed > 0) console.log(`\n──── ${name} ────\n${output.trim()}\n`);
	console.log(
		`${counted.failed > 0 ? '✗' : '✓'} ${name}: ${counted.passed} passed, ${counted.failed} failed${skipped} (${(ms / 1000).toFixed(1)} s)`
	);
	for (const reason of counted.reasons) console.log(`  skipped: ${reason}`);
}

/** A tool whose verdict is its exit code counts as one test. */
async function tool(name, path, toolArgs) {
	const { code, output, ms } = await runTool(path, toolArgs, { timeoutMs: LIMIT_MS });
	note(name, ms, count(code === 0 ? 1 : 0, code === 0 ? 0 : 1), output);
	return code === 0;
}

async function vitest(project, timeoutMs, more = []) {
	const file = `${reports}${project}.json`;
	const { code, output, ms } = await runTool(
		'vitest/vitest.mjs',
		['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more, ...extra],
		{ timeoutMs }
	);
	let report = null;
	try {
		report = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// No report: vitest itself broke; the exit code says so.
	}
	note(project, ms, readVitest(report, code), output);
}

// The native compiler takes a quarter of the time; components are still beyond it.
const typesOf = {
	window: () => tool('types of the window', 'svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human']),
	workers: () => tool('types of the workers', 'typescript-native/bin/tsc', ['--noEmit', '-p', 'workers/tsconfig.json']),
	tests: () => tool('types of the tests', 'typescript-native/bin/tsc', ['--noEmit', '-p', 'tests/tsconfig.json'])
};

const needed = [...(wants('browser') || wants('e2e') ? ['chromium'] : []), ...['firefox', 'webkit'].filter(wants)];
let engines = {};
let built = false;
async function prepare() {
	if (needed.length > 0) {
		const found = await ensureBrowsers(needed, { say: (text) => console.log(`  ${text}`) });
		engines = found.engines;
		for (const name of needed.filter((n) => !engines[n])) {
			// Without Chromium next to nothing is proven: that's a failure. The other two are a skip with its reason.
			if (name === 'chromium') note('browser', 0, count(0, 1), found.reasons[name]);
			else note(name, 0, count(0, 0, 1, [found.reasons[name]]), '');
		}
	}
	if (!['e2e', 'firefox', 'webkit'].some(wants)) return;
	const { code, output, ms } = await buildApp({ force: args.includes('--build') });
	built = code === 0;
	note('build', ms, count(built ? 1 : 0, built ? 0 : 1), output);
}

// A fresh clone lacks the generated tsconfig that everything else reads.
const synced = await runTool('@sveltejs/kit/svelte-kit.js', ['sync'], { timeoutMs: 60_000 });
if (synced.code !== 0) note('svelte-kit sync', synced.ms, count(0, 1), synced.output);

// Two lanes: whichever is free takes what comes next, longest first, so that neither waits for the other at the end. Firefox and WebKit
// have one thing beside them at most: a machine that is busier is no user's. The end-to-end tests, three at a time, begin when only one
// other thing is left. Of a chosen path nobody knows which tests of code it is among: then these are one run.
const preparing = prepare();
const apart = extra.length === 0;
const jobs = [
	['lint', () => tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
	['check', typesOf.window],
	['unit', () => apart && vitest('unit-isolated', LIMIT_MS)],
	['browser', () => engines.chromium && vitest('browser', LIMIT_MS, ['--passWithNoTests'])],
	['webkit', () => built && engines.webkit && vitest('webkit', LIMIT_MS)],
	['firefox', () => built && engines.firefox && vitest('firefox', LIMIT_MS)],
	['check', typesOf.workers],
	['check', typesOf.tests],
	['e2e', () => built && engines.chromium && vitest('e2e', LIMIT_MS)]
].filter(([name]) => wants(name));
async function workOn() {
	await preparing;
	for (let job = jobs.shift(); job; job = jobs.shift()) await job[1]();
}
await Promise.all([
	(async () => {
		if (wants('unit')) await vitest('unit', LIMIT_MS, apart ? [] : ['--project', 'unit-isolated']);
		await workOn();
	})(),
	workOn()
]);

console.log(`\n${((Date.now() - from) / 1000).toFixed(0)} s`);
console.log(line(results));
process.exit(results.some((r) => r.failed > 0) || results.length === 0 ? 1 : 0);
