// npm run quality:check -- --kind email|phone|date|name --input list.csv --out verdicts.csv: runs the app's own rules over a
// list of values and writes one verdict per row, in order. Long lists are shared out over threads, as chunks are judged
// one by one anyway. Exit code 0 whatever the verdicts; 2 for a wrong command line.
import { availableParallelism } from 'node:os';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import Papa from 'papaparse';
import { load, quoted, readArgs } from './load.mjs';

const USAGE = `usage: npm run quality:check -- --kind email|phone|date|name|casing|country|company --input list.csv --out verdicts.csv
  --input             CSV with a header; the values are in the column "value", or in the first
                      for phone: a column "country" (ISO code or name, may be blank)
  --default-country   for phones without a country and dates that can be read both ways; US
  --order             dmy, mdy or ymd instead of the order that the column itself decides`;
const OPTIONS = ['kind', 'input', 'out', 'default-country', 'order'];
/** Rows that are worth a thread of their own. */
const ROWS_A_THREAD = 25_000;
const MAX_THREADS = 4;

if (isMainThread) await main();
else parentPort.postMessage(judge(await load('scripts/quality/check.entry.ts'), workerData));

async function main() {
	const { options, words } = readArgs(process.argv.slice(2), ['help']);
	if (options.help) return console.log(USAGE);
	const unknown = Object.keys(options).find((o) => !OPTIONS.includes(o));
	if (unknown) refuse(`unknown option --${unknown}`);
	if (words.length > 0) refuse(`unknown word ${words[0]}`);
	for (const name of ['kind', 'input', 'out']) if (!options[name]) refuse(`--${name} needs a value`);
	if (options.order && !['dmy', 'mdy', 'ymd'].includes(options.order)) refuse('--order takes dmy, mdy or ymd');
	if (!existsSync(options.input)) refuse(`no such file: ${options.input}`);
	const app = await load('scripts/quality/check.entry.ts');
	const { kind } = options;
	if (!app.KINDS.includes(kind)) refuse(`--kind takes ${app.KINDS.join(', ')}`);

	const from = performance.now();
	const { values, countries } = readList(options.input);
	const settings = {
		defaultCountry: (options['default-country'] ?? 'US').toUpperCase(),
		...(options.order ? { order: options.order } : {})
	};
	// The order of dates is the column's, so it is settled before the column is cut.
	const order = kind === 'date' ? app.dateOrder(values, settings) : null;
	if (order) settings.order = order.order;
	const threads = Math.max(1, Math.min(MAX_THREADS, availableParallelism(), Math.floor(values.length / ROWS_A_THREAD)));
	const size = Math.ceil(values.length / threads);
	const shares = Array.from({ length: threads }, (_, i) => ({
		kind,
		settings,
		values: values.slice(i * size, (i + 1) * size),
		countries: countries.slice(i * size, (i + 1) * size)
	}));
	const judged = threads === 1 ? [judge(app, shares[0])] : await Promise.all(shares.map(inThread));

	writeFileSync(options.out, `${app.header(kind).join(',')}\r\n${judged.map((part) => part.text).join('')}`);
	const counts = Object.create(null);
	for (const part of judged) for (const [verdict, n] of Object.entries(part.counts)) counts[verdict] = (counts[verdict] ?? 0) + n;
	const said = Object.entries(counts)
		.map(([verdict, n]) => `${n} ${verdict}`)
		.join(', ');
	console.log(
		`${values.length} values in ${Math.round(performance.now() - from)} ms${said ? `: ${said}` : ''}${order ? `; order ${order.order}, decided by ${order.decidedBy}, ${order.ambiguous} can be read both ways` : ''}`
	);
}

function refuse(text) {
	console.error(`${text}\n${USAGE}`);
	process.exit(2);
}

/** The value column and the country column of a list; a blank line within it is a row with a blank value. */
function readList(path) {
	const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	const first = text.slice(0, text.search(/[\r\n]|$/));
	// A list of one column has no delimiter; a value must not be cut at a character of its own.
	const delimiter = [',', ';', '\t'].find((d) => first.includes(d)) ?? ',';
	const rows = Papa.parse(text, { delimiter }).data;
	if (/(?:\r\n|\r|\n)$/.test(text)) rows.pop();
	const names = (rows.shift() ?? []).map((cell) => cell.trim().toLowerCase());
	const at = Math.max(0, names.indexOf('value'));
	const countryAt = names.indexOf('country');
	return { values: rows.map((row) => row[at] ?? ''), countries: countryAt < 0 ? [] : rows.map((row) => (row[countryAt] ?? '').trim()) };
}

/** Lines of verdicts, ready to write, and how many there are of each. */
function judge(app, { kind, settings, values, countries }) {
	const at = app.header(kind).indexOf('verdict');
	const counts = Object.create(null);
	const blocks = [];
	let text = '';
	for (const cells of app.check(kind, values, countries, settings)) {
		text += `${cells.map(quoted).join(',')}\r\n`;
		if (at >= 0) counts[cells[at]] = (counts[cells[at]] ?? 0) + 1;
		if (text.length > 1 << 18) {
			blocks.push(text);
			text = '';
		}
	}
	return { text: blocks.join('') + text, counts: { ...counts } };
}

function inThread(share) {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: share });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
