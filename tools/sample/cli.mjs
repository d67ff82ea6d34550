#!/usr/bin/env node
/** node tools/sample/cli.mjs --rows 50000 --out list.csv [--seed 1] [--columns 15]: writes the list and list.csv.truth.json beside it. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HEADER, writeContacts } from './generate.mjs';

const usage = `Usage: node tools/sample/cli.mjs --rows N --out FILE.csv [--seed N] [--columns 3-${HEADER.length}]`;
const whole = (text, name, least, most) => {
	const n = Number(text);
	if (!Number.isInteger(n) || n < least || n > most) {
		console.error(`--${name} is ${text}; it must be a whole number from ${least} to ${most}.\n${usage}`);
		process.exit(2);
	}
	return n;
};

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '2000' },
		out: { type: 'string' },
		seed: { type: 'string', default: '1' },
		columns: { type: 'string', default: String(HEADER.length) }
	}
});
if (!values.out) {
	console.error(usage);
	process.exit(2);
}
const rows = whole(values.rows, 'rows', 1, 10_000_000);
const truth = await writeContacts(values.out, {
	rows,
	seed: whole(values.seed, 'seed', 0, 2 ** 31),
	columns: whole(values.columns, 'columns', 3, HEADER.length)
});
writeFileSync(`${values.out}.truth.json`, JSON.stringify(truth, null, '\t') + '\n');
console.log(
	`${rows.toLocaleString('en')} rows in ${values.out}: ${truth.errors.length} with errors, ${truth.duplicates.length} duplicates, ${truth.twins.length} twins by chance.`
);
