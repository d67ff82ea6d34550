#!/usr/bin/env node
/**
 * node tools/people/report.mjs [--people 3000] [--seeds 1,2,3] [--json]: how duplicates are found among made-up business contacts
 * of which everything is known, by the app's own stages with default settings. By tag: of one person told twice how many are
 * found and merged without asking; of two people who look alike how many are put together, and merged. Then over all seeds:
 * precision of what is merged without asking and of pairs given 0.9 and more. Exit code 1 where two people are merged.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskSource, load, readArgs } from '../../scripts/quality/load.mjs';
import { csvText, generatePeople, HEADER, TAGS } from './generate.mjs';

/** Probability from which nine of ten pairs have to be true. */
const LIKELY = 0.9;

const { options } = readArgs(process.argv.slice(2));
const people = Number(options.people ?? 3000);
const seeds = String(options.seeds ?? '1,2,3')
	.split(',')
	.map(Number);
if (options.help || !Number.isInteger(people) || people < 10 || seeds.some((s) => !Number.isInteger(s))) {
	console.error('usage: node tools/people/report.mjs [--people N] [--seeds 1,2,3] [--json]');
	process.exit(options.help ? 0 : 2);
}
const app = await load('scripts/quality/match.entry.ts');
const folder = mkdtempSync(join(tmpdir(), 'muster-people-'));
const tags = new Map([...TAGS.same, ...TAGS.apart].map((tag) => [tag, { all: 0, together: 0, automatic: 0 }]));
const automatic = { pairs: 0, right: 0 };
const likely = { pairs: 0, right: 0 };
const clustered = { right: 0, wrong: 0, all: 0 };
try {
	for (const seed of seeds) tally(await found(seed));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
const share = (n, all) => (all === 0 ? null : Math.round((n / all) * 10_000) / 10_000);
const report = {
	people,
	seeds,
	same: rows(TAGS.same),
	apart: rows(TAGS.apart),
	automatic: { ...automatic, precision: share(automatic.right, automatic.pairs) },
	likely: { ...likely, precision: share(likely.right, likely.pairs) },
	clusters: {
		...clustered,
		precision: share(clustered.right, clustered.right + clustered.wrong),
		recall: share(clustered.right, clustered.all)
	}
};
if (options.json) console.log(JSON.stringify(report));
else print();
process.exitCode = report.apart.some((t) => t.automatic > 0) ? 1 : 0;

async function found(seed) {
	const made = generatePeople({ people, seed });
	const file = join(folder, `people-${seed}.csv`);
	writeFileSync(file, csvText([HEADER, ...made.rows]));
	const source = await diskSource(file);
	const list = await app.readList(source, '');
	await source.close();
	return { ...made, ...(await app.matchLists(list, null, 0.01)) };
}

function tally({ pairs, clusters, entity, tagged }) {
	const sure = new Set();
	for (let p = 0; p < pairs.length; p++) {
		const right = entity[pairs.left[p]] === entity[pairs.right[p]];
		if (pairs.probability[p] >= LIKELY) {
			likely.pairs++;
			if (right) likely.right++;
		}
		if (pairs.probability[p] < app.SIMILAR_AUTOMATIC) continue;
		automatic.pairs++;
		if (right) automatic.right++;
		sure.add(pairs.left[p] * entity.length + pairs.right[p]);
	}
	for (const { tag, left, right } of tagged) {
		const t = tags.get(tag);
		t.all++;
		if (clusters[left] === clusters[right]) t.together++;
		if (sure.has(Math.min(left, right) * entity.length + Math.max(left, right))) t.automatic++;
	}
	const groups = new Map();
	clusters.forEach((c, i) => groups.set(c, [...(groups.get(c) ?? []), i]));
	for (const g of groups.values())
		for (let a = 1; a < g.length; a++)
			for (let b = 0; b < a; b++)
				if (entity[g[a]] === entity[g[b]]) clustered.right++;
				else clustered.wrong++;
	const sizes = new Map();
	for (const e of entity) sizes.set(e, (sizes.get(e) ?? 0) + 1);
	for (const n of sizes.values()) clustered.all += (n * (n - 1)) / 2;
}

function rows(names) {
	return names.map((tag) => {
		const t = tags.get(tag);
		return { tag, ...t, share: share(t.together, t.all) };
	});
}

function print() {
	const line = (t, words) =>
		console.log(
			`${t.tag.padEnd(18)} ${String(t.together).padStart(5)} of ${String(t.all).padEnd(5)} ${words}, ${t.automatic} merged without asking`
		);
	console.log(`${people} people, seeds ${seeds.join(', ')}\n\nOne person told twice`);
	for (const t of report.same) line(t, `found (${((t.share ?? 0) * 100).toFixed(1)} %)`);
	console.log('\nTwo people who look alike');
	for (const t of report.apart) line(t, 'put together');
	console.log(`\nmerged without asking  ${automatic.right} of ${automatic.pairs} right: precision ${report.automatic.precision}`);
	console.log(`given 0.9 and more     ${likely.right} of ${likely.pairs} right: ${report.likely.precision}`);
	console.log(`clusters               precision ${report.clusters.precision}, recall ${report.clusters.recall}`);
}
