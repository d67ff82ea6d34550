// npm run quality:score -- --input leads.csv --label COLUMN --positive VALUE --id COLUMN --split random|time --out predictions.csv:
// trains the app's learned model on the first 70 % of the rows, as far as they have an outcome, and writes id and probability of the rest.
// An input that nothing can be learned from is an answer, not an error: exit code 0; 2 for a wrong command line.
import { existsSync, writeFileSync } from 'node:fs';
import { diskSource, load, quoted, readArgs } from './load.mjs';

const USAGE = `usage: npm run quality:score -- --input leads.csv --label COLUMN --positive VALUE --id COLUMN --split random|time --out predictions.csv [--json]
  --order     column that tells the time: a date, or any rising number; else the order of the file
  --exclude   columns to leave out, separated by commas
  --keep      columns to use although they look like a leak or tell the time
  --seed      of the random split and the folds; 1
  --limit     learn from so many outcomes only: with --split time the last ones before the split, else at random
  --now       date that ages are counted from; today`;
const OPTIONS = ['input', 'label', 'positive', 'id', 'order', 'exclude', 'keep', 'split', 'seed', 'limit', 'now', 'out'];

const { options, words } = readArgs(process.argv.slice(2));
if (options.help) {
	console.log(USAGE);
	process.exit(0);
}
const unknown = Object.keys(options).find((o) => ![...OPTIONS, 'json'].includes(o));
if (unknown) refuse(`unknown option --${unknown}`);
if (words.length > 0) refuse(`unknown word ${words[0]}`);
for (const name of ['input', 'label', 'positive', 'id', 'split', 'out']) if (!options[name]) refuse(`--${name} needs a value`);
for (const name of OPTIONS) if (name in options && options[name] === undefined) refuse(`--${name} needs a value`);
if (!['random', 'time'].includes(options.split)) refuse('--split takes random or time');
if (!existsSync(options.input)) refuse(`no such file: ${options.input}`);
const number = (name, otherwise, least) => {
	if (!(name in options)) return otherwise;
	const n = Number(options[name]);
	if (!Number.isInteger(n) || n < least) refuse(`--${name} takes a whole number from ${least}`);
	return n;
};
const list = (name) =>
	(options[name] ?? '')
		.split(',')
		.map((s) => s.trim())
		.filter(Boolean);
const now = options.now ? Date.parse(options.now) : Date.now();
if (Number.isNaN(now)) refuse('--now takes a date like 2026-01-31');

const app = await load('scripts/quality/score.entry.ts');
const { headers, cells } = await readAll(options.input);
let run;
try {
	run = await app.scoreFile(headers, cells, {
		label: options.label,
		positive: options.positive,
		id: options.id,
		order: options.order ?? null,
		exclude: list('exclude'),
		keep: list('keep'),
		split: options.split,
		seed: number('seed', 1, 0),
		limit: number('limit', null, 1),
		now
	});
} catch (e) {
	if (!(e instanceof Error) || !e.message.startsWith('no column')) throw e;
	refuse(e.message);
}
writeFileSync(options.out, `id,probability\r\n${run.rows.map((r) => `${quoted(r.id)},${r.probability.toFixed(6)}\r\n`).join('')}`);
if (options.json) console.log(JSON.stringify(run.report));
else
	for (const [name, value] of Object.entries(run.report))
		console.log(
			`${name.padEnd(14)}${Array.isArray(value) && typeof value[0] === 'string' ? `\n  ${value.join('\n  ')}` : JSON.stringify(value)}`
		);

async function readAll(path) {
	const source = await diskSource(path);
	const inspected = await app.inspectSource(source, {}, { maxColumns: 16_384 });
	if (!inspected.ok) refuse(`${path} can't be read as a table: ${app.messageText(inspected.problem)}`);
	const rows = [];
	for await (const event of app.readSource(source, inspected.value.read)) {
		if (event.kind === 'problem') refuse(`${path} can't be read to its end: ${app.messageText(event.problem)}`);
		if (event.kind !== 'end') for (const row of event.chunk.cells) rows.push(row);
	}
	await source.close();
	return { headers: inspected.value.headers, cells: rows };
}

function refuse(text) {
	console.error(`${text}\n${USAGE}`);
	process.exit(2);
}
