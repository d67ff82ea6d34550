// npm run bench:match -- --rows N [--runs N]: what finding similar matches takes from a file to clusters, on made-up business
// contacts of which a share stand in the list twice. Prints one JSON object: rows, pairs, milliseconds by part, memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePeople, HEADER } from '../../tools/people/generate.mjs';
import { diskSource, load, readArgs } from './load.mjs';

const { options } = readArgs(process.argv.slice(2), ['help']);
const rows = Number(options.rows ?? 10_000);
const runs = Number(options.runs ?? 1);
if (options.help || !Number.isInteger(rows) || rows < 10 || !Number.isInteger(runs) || runs < 1) {
	console.error('usage: npm run bench:match -- --rows N [--runs N]');
	process.exit(options.help ? 0 : 2);
}
const app = await load('scripts/quality/match.entry.ts');
const folder = mkdtempSync(join(tmpdir(), 'muster-bench-match-'));
try {
	const file = join(folder, 'people.csv');
	const made = generatePeople({ people: Math.ceil(rows / 1.5), seed: 1 }).rows.slice(0, rows);
	writeFileSync(file, [HEADER, ...made].map((r) => `${r.map((c) => (/[",\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')}\r\n`).join(''));
	for (let run = 0; run < runs; run++) {
		globalThis.gc?.();
		const began = performance.now();
		const source = await diskSource(file);
		const list = await app.readList(source, '');
		await source.close();
		const read = performance.now();
		const ms = {};
		let mark = read;
		const found = await app.matchLists(list, null, 0.01, (part) => { const now = performance.now(); ms[part] = Math.round(now - mark); mark = now; });
		const done = performance.now();
		const index = app.similarIndex(app.tableOf(list, null), found.model);
		const indexed = performance.now();
		const times = [];
		for (let i = 0; i < Math.min(200, list.rows); i++) {
			const at = Math.floor((i * list.rows) / 200);
			const values = Object.fromEntries([...list.columns].flatMap(([field, column]) => (column[at] ? [[field, column[at]]] : [])));
			const from = performance.now();
			app.similarTo(values, index);
			times.push(performance.now() - from);
		}
		times.sort((a, b) => a - b);
		console.log(JSON.stringify({
			rows: list.rows, pairs: found.pairs.length, ms: { read: Math.round(read - began), ...ms, match: Math.round(done - read), total: Math.round(done - began), index: Math.round(indexed - done) },
			oneContactMs: { median: round(times[Math.floor(times.length / 2)]), p95: round(times[Math.floor(times.length * 0.95)]), most: round(times[times.length - 1]) },
			memoryMB: { heap: Math.round(process.memoryUsage().heapUsed / 1e6), buffers: Math.round(process.memoryUsage().arrayBuffers / 1e6), peakRss: Math.round(process.resourceUsage().maxRSS / 1024) }
		}));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function round(x) {
	return Math.round(x * 100) / 100;
}
