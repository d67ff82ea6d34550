// npm run quality:match -- --input records.csv --id record_id --out clusters.csv [--second right.csv] [--pairs pairs.csv] [--json]:
// runs the app's own stages with default settings over a file whose columns it has to recognise by itself, and writes which
// records are one. Exit code 0 whatever is found; 2 for a wrong command line or a file that can't be read.
import { existsSync, writeFileSync } from 'node:fs';
import { diskSource, load, quoted, readArgs } from './load.mjs';

const USAGE = `usage: npm run quality:match -- --input records.csv --id record_id --out clusters.csv [--second right.csv] [--pairs pairs.csv] [--json]
  --input    list of contacts or organisations, in any format that the app reads
  --id       column that names a record; it takes no part in matching. Without it the number of the record
  --out      CSV: record id, cluster id (the id of the cluster's first record)
  --second   another list: matched with the first; each record once at most where neither list has twins of its own
  --pairs    CSV: both ids and the probability of every pair at or above 0.01
  --json     prints counts and times as one JSON object`;
const OPTIONS = ['input', 'id', 'out', 'second', 'pairs', 'json', 'help'];
/** Lowest probability that the list of pairs goes down to. */
const LEAST = 0.01;

const { options, words } = readArgs(process.argv.slice(2));
if (options.help) {
	console.log(USAGE);
	process.exit(0);
}
const unknown = Object.keys(options).find((o) => !OPTIONS.includes(o));
if (unknown) refuse(`unknown option --${unknown}\n${USAGE}`);
if (words.length > 0) refuse(`unknown word ${words[0]}\n${USAGE}`);
for (const name of ['input', 'out']) if (!options[name]) refuse(`--${name} needs a value\n${USAGE}`);
for (const name of ['input', 'second']) if (options[name] && !existsSync(options[name])) refuse(`no such file: ${options[name]}`);

const app = await load('scripts/quality/match.entry.ts');
const began = performance.now();
const lists = [];
for (const path of [options.input, options.second].filter(Boolean)) {
	const source = await diskSource(path);
	lists.push(await app.readList(source, options.id ?? '').catch((error) => refuse(`${path}: ${error.message}`)));
	await source.close();
}
const read = performance.now();
const [first, second = null] = lists;
const { pairs, clusters, model } = await app.matchLists(first, second, LEAST);
const matched = performance.now();

const ids = lists.flatMap((l) => l.ids);
writeFileSync(options.out, `record_id,cluster_id\r\n${ids.map((id, i) => `${quoted(id)},${quoted(ids[clusters[i]])}\r\n`).join('')}`);
if (options.pairs) {
	let text = 'id_a,id_b,probability\r\n';
	for (let p = 0; p < pairs.length; p++)
		text += `${quoted(ids[pairs.left[p]])},${quoted(ids[pairs.right[p]])},${pairs.probability[p].toFixed(6)}\r\n`;
	writeFileSync(options.pairs, text);
}
const sizes = new Map();
for (const c of clusters) sizes.set(c, (sizes.get(c) ?? 0) + 1);
const report = {
	records: ids.length,
	...(second ? { first: first.rows, second: second.rows } : {}),
	clusters: sizes.size,
	withTwins: [...sizes.values()].filter((n) => n > 1).length,
	largest: Math.max(0, ...sizes.values()),
	pairs: pairs.length,
	likely: pairs.probability.filter((p) => p >= 0.5).length,
	learned: model.learned,
	fields: first.fields,
	comparisons: model.comparisons.map((c) => c.id),
	ms: { read: Math.round(read - began), match: Math.round(matched - read), total: Math.round(performance.now() - began) },
	rssMB: Math.round(process.resourceUsage().maxRSS / 1024)
};
if (options.json) console.log(JSON.stringify(report));
else {
	console.log(`${report.records} records are ${report.clusters}: ${report.withTwins} with twins, at most ${report.largest} in one`);
	console.log(`${report.pairs} pairs, ${report.likely} of them more likely one than not`);
	console.log(`compared: ${report.comparisons.join(', ')}`);
	console.log(`read and cleaned in ${report.ms.read} ms, matched in ${report.ms.match} ms, memory ${report.rssMB} MB`);
}

function refuse(text) {
	console.error(text);
	process.exit(2);
}
