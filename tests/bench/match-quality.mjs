// node tests/bench/match-quality.mjs --truth pairs.csv --clusters clusters.csv [--pairs scored.csv]: precision, recall and F1 of
// clusters over all true pairs, and how true the given probabilities were. Both files as `npm run quality:match` writes them;
// the truth lists pairs of ids, or ids with a cluster.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readArgs } from '../../scripts/quality/load.mjs';

const { options } = readArgs(process.argv.slice(2));
if (!options.truth || !options.clusters) {
	console.error('usage: node tests/bench/match-quality.mjs --truth pairs.csv --clusters clusters.csv [--pairs scored.csv]');
	process.exit(2);
}
const rows = (path) => Papa.parse(readFileSync(path, 'utf8').trim()).data.slice(1);
const key = (a, b) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const truth = new Set(rows(options.truth).map(([a, b]) => key(a, b)));
const groups = new Map();
for (const [id, cluster] of rows(options.clusters)) groups.set(cluster, [...(groups.get(cluster) ?? []), id]);
let [right, wrong] = [0, 0];
for (const ids of groups.values())
	for (let i = 0; i < ids.length; i++)
		for (let j = 0; j < i; j++)
			if (truth.has(key(ids[i], ids[j]))) right++;
			else wrong++;
const precision = right / Math.max(1, right + wrong);
const recall = right / Math.max(1, truth.size);
const report = {
	truePairs: truth.size,
	right,
	wrong,
	precision: round(precision),
	recall: round(recall),
	f1: round((2 * precision * recall) / Math.max(1e-9, precision + recall))
};
if (options.pairs) {
	const bins = [0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 1.01];
	const counts = bins.map(() => [0, 0]);
	for (const [a, b, p] of rows(options.pairs)) {
		const bin = bins.findLastIndex((from) => Number(p) >= from);
		if (bin < 0) continue;
		counts[bin][0]++;
		if (truth.has(key(a, b))) counts[bin][1]++;
	}
	report.calibration = bins
		.slice(0, -1)
		.map((from, b) => ({ from, pairs: counts[b][0], true: round(counts[b][1] / Math.max(1, counts[b][0])) }));
}
console.log(JSON.stringify(report));

function round(x) {
	return Math.round(x * 100_000) / 100_000;
}
