// npm run quality:titles -- --input titles.csv --column title --out levels.csv: the rank, the level in scoring and the
// departments of each title by the app's own knowledge, one row per title in order. Exit code 2 for a wrong command line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { load, readArgs } from './load.mjs';

const USAGE = `usage: npm run quality:titles -- --input titles.csv --column title --out levels.csv
  writes title, level (C-Suite, VP, Director, Manager, Other), seniority and departments
  --truth     column with the right level: prints how many are read right, and those that aren't`;

const { options, words } = readArgs(process.argv.slice(2), ['help']);
if (options.help) {
	console.log(USAGE);
	process.exit(0);
}
const unknown = Object.keys(options).find((o) => !['input', 'column', 'out', 'truth'].includes(o));
if (unknown) refuse(`unknown option --${unknown}`);
if (words.length > 0) refuse(`unknown word ${words[0]}`);
for (const name of ['input', 'column', 'out']) if (!options[name]) refuse(`--${name} needs a value`);
if (!existsSync(options.input)) refuse(`no such file: ${options.input}`);

const [header = [], ...rows] = Papa.parse(
	readFileSync(options.input, 'utf8')
		.replace(/^\uFEFF/, '')
		.replace(/(\r?\n)+$/, '')
).data;
const column = header.indexOf(options.column);
if (column < 0) refuse(`no column “${options.column}”; there are: ${header.join(', ')}`);
const truth = options.truth === undefined ? -1 : header.indexOf(options.truth);
if ('truth' in options && truth < 0) refuse(`no column “${options.truth ?? ''}”; there are: ${header.join(', ')}`);
const wrong = [];
const app = await load('scripts/quality/titles.entry.ts');
const counts = Object.fromEntries(app.RANKS.map((rank) => [rank, 0]));
const lines = rows.map((row) => {
	const title = row[column] ?? '';
	const level = app.readRank(title);
	const { level: seniority, departments } = app.readTitle(title);
	counts[level]++;
	if (truth >= 0 && row[truth] !== level) wrong.push(`${title}: ${level}, not ${row[truth]}`);
	return [title, level, seniority ?? '', departments.join(';')];
});
writeFileSync(options.out, `${Papa.unparse([['title', 'level', 'seniority', 'departments'], ...lines])}\r\n`);
console.log(
	`${lines.length} titles: ${Object.entries(counts)
		.map(([rank, n]) => `${n} ${rank}`)
		.join(', ')}`
);
if (truth >= 0)
	console.log(
		`${lines.length - wrong.length} of ${lines.length} right, ${((1 - wrong.length / Math.max(1, lines.length)) * 100).toFixed(1)} %${wrong.map((w) => `\n  ${w}`).join('')}`
	);

function refuse(text) {
	console.error(`${text}\n${USAGE}`);
	process.exit(2);
}
