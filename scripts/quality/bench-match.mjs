// npm run bench:match [-- --rows N [--stored N]] [--runs N]: what finding similar matches takes from a file to clusters, on made-up
// business contacts of which a share stand in the list twice. --stored = beside so many contacts that are stored and clean, by the model
// that the last import taught. Without --rows all that is promised: 10,000 and 50,000 rows, 1,000 rows beside 100,000 contacts, and 100,000
// rows. Each case has a process of its own, so that memory is its own, and prints one JSON object a run: milliseconds by part and of
// processor time (which says more on a busy machine), memory, one contact while it is typed, and the longest step between two rests. The
// first run of a process also pays for compiling the code.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvText, generatePeople, HEADER } from '../../tools/people/generate.mjs';
import { diskSource, load, readArgs } from './load.mjs';

const CASES = [
	['10000', '0'],
	['50000', '0'],
	['1000', '100000'],
	['100000', '0']
];

const { options } = readArgs(process.argv.slice(2), ['help']);
const [rows, stored, runs] = [Number(options.rows ?? 10_000), Number(options.stored ?? 0), Number(options.runs ?? 3)];
if (
	options.help ||
	!Number.isInteger(rows) ||
	rows < 10 ||
	!Number.isInteger(stored) ||
	stored < 0 ||
	!Number.isInteger(runs) ||
	runs < 1
) {
	console.error('usage: npm run bench:match [-- --rows N [--stored N]] [--runs N]');
	process.exit(options.help ? 0 : 2);
}
if (options.rows === undefined) {
	for (const [n, of] of CASES)
		await new Promise((done) => {
			fork(fileURLToPath(import.meta.url), ['--rows', n, '--stored', of, '--runs', String(runs)]).on('exit', done);
		});
	process.exit();
}
const app = await load('scripts/quality/match.entry.ts');
const folder = mkdtempSync(join(tmpdir(), 'muster-bench-match-'));
try {
	const made = generatePeople({ people: Math.ceil((rows + stored) / 1.5), seed: 1 }).rows.slice(0, rows + stored);
	const contacts = stored > 0 ? await readFrom(written(made.slice(rows), 'stored')) : null;
	const model = contacts ? (await app.matchLists(contacts, null, 0.5)).model : null;
	const file = written(made.slice(0, rows), 'rows');
	made.length = 0;
	for (let run = 0; run < runs; run++) console.log(JSON.stringify(await measured(file, contacts, model)));
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function written(list, name) {
	const file = join(folder, `${name}.csv`);
	writeFileSync(file, csvText([HEADER, ...list]));
	return file;
}

async function readFrom(file) {
	const source = await diskSource(file);
	const list = await app.readList(source, '');
	await source.close();
	return list;
}

async function measured(file, contacts, model) {
	globalThis.gc?.();
	const cpu = process.cpuUsage();
	const began = performance.now();
	const list = await readFrom(file);
	const table = contacts ? app.tableOf(contacts, list) : null;
	const readAt = performance.now();
	const ms = {};
	let [mark, beat, longest] = [readAt, readAt, 0];
	const watch = {
		pause: () => {
			const now = performance.now();
			longest = Math.max(longest, now - beat);
			beat = now;
			return Promise.resolve(false);
		}
	};
	const onPart = (part) => {
		const now = performance.now();
		ms[part] = Math.round(now - mark);
		mark = now;
	};
	const found = contacts
		? await app.findSimilar({ ...table, firstRow: contacts.rows }, { least: 0.5, model, onPart }, watch)
		: await app.findSimilar(app.tableOf(list, null), { least: 0.01, onPart }, watch);
	const done = performance.now();
	const { user, system } = process.cpuUsage(cpu);
	return {
		rows: list.rows,
		...(contacts && { stored: contacts.rows }),
		pairs: found.pairs.length,
		ms: {
			read: Math.round(readAt - began),
			...ms,
			match: Math.round(done - readAt),
			total: Math.round(done - began),
			cpu: Math.round((user + system) / 1000)
		},
		longestStepMs: Math.round(longest),
		...(contacts ? {} : typed(list, found.model)),
		memoryMB: {
			heap: Math.round(process.memoryUsage().heapUsed / 1e6),
			buffers: Math.round(process.memoryUsage().arrayBuffers / 1e6),
			peakRss: Math.round(process.resourceUsage().maxRSS / 1024)
		}
	};
}

/** One contact while it is typed, beside the list as what is stored. */
function typed(list, model) {
	const from = performance.now();
	const index = app.similarIndex(app.tableOf(list, null), model);
	const indexMs = Math.round(performance.now() - from);
	const times = [];
	for (let i = 0; i < Math.min(200, list.rows); i++) {
		const at = Math.floor((i * list.rows) / 200);
		const values = Object.fromEntries([...list.columns].flatMap(([field, column]) => (column[at] ? [[field, column[at]]] : [])));
		const start = performance.now();
		app.similarTo(values, index);
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	return {
		indexMs,
		oneContactMs: {
			median: round(times[Math.floor(times.length / 2)]),
			p95: round(times[Math.floor(times.length * 0.95)]),
			most: round(times[times.length - 1])
		}
	};
}

function round(x) {
	return Math.round(x * 100) / 100;
}
