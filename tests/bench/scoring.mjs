// node tests/bench/scoring.mjs [--rows 10000 --columns 100 --contacts 100000]: what scoring takes, by the app's own code in Node.
// Prints one JSON line each for learning from made-up outcomes, scoring all contacts, and a move of each kind of slider.
import { contactRows, HEADER } from '../../tools/sample/generate.mjs';
import { load, readArgs } from '../../scripts/quality/load.mjs';

const { options } = readArgs(process.argv.slice(2), ['help']);
const number = (name, otherwise) => Number(options[name] ?? otherwise);
const [rows, columns, contacts, runs] = [number('rows', 10_000), number('columns', 100), number('contacts', 100_000), number('runs', 3)];
if (options.help || [rows, columns, contacts, runs].some((n) => !Number.isInteger(n) || n < 1)) {
	console.error('usage: node tests/bench/scoring.mjs [--rows N] [--columns N] [--contacts N] [--runs N]');
	process.exit(options.help ? 0 : 2);
}
const bench = await load('tests/bench/scoring.entry.ts');
const round = (ms) => Math.round(ms * 10) / 10;
const middle = (times) => round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]);
const high = (times) => round([...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]);

const table = bench.madeTable(rows, columns, 1);
for (let run = 0; run < runs; run++) {
	const cpu = process.cpuUsage();
	const { report, encoders } = await bench.learn(table, true);
	const { user, system } = process.cpuUsage(cpu);
	// Fitting the model itself; the whole training with the look at each column and the validation; and what that took of the processor,
	// which a busy machine does not lengthen.
	console.log(
		JSON.stringify({
			learn: 'logistic',
			rows,
			columns,
			encoders: encoders.length,
			fitMs: report.fitMs,
			allMs: report.ms,
			allCpuMs: Math.round((user + system) / 1000),
			auc: round(report.auc.value * 1000) / 1000
		})
	);
}
const { report } = await bench.learn(table, false);
console.log(JSON.stringify({ learn: 'with the other kind of model', rows, columns, allMs: report.ms, challengeMs: report.challengeMs }));

const cells = [];
for (const row of contactRows({ rows: contacts, seed: 7 }, {})) cells.push(row);
const chunks = bench.contactsOf(HEADER, cells);
const model = await bench.learn(bench.outcomesOf(chunks, Math.min(contacts, 5000)), true);
for (let run = 0; run < runs; run++) {
	const ms = bench.rescore(chunks, model);
	console.log(
		JSON.stringify({
			rescore: contacts,
			rulesMs: Math.round(ms.rules),
			modelMs: Math.round(ms.model),
			bothMs: Math.round(ms.rules + ms.model)
		})
	);
}
const { read, moves } = bench.slide(chunks, 60);
console.log(
	JSON.stringify({
		sliders: contacts,
		readMs: Math.round(read),
		...Object.fromEntries(Object.entries(moves).map(([kind, times]) => [kind, { middleMs: middle(times), highMs: high(times) }]))
	})
);
