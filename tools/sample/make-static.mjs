#!/usr/bin/env node
/**
 * node tools/sample/make-static.mjs: writes the sample that the app offers, and its truth for the tests. Run it after a change of the
 * generator.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateContacts } from './generate.mjs';

/** The sample list of the app: a trade show with 2,000 visitors. */
export const SHIPPED = { rows: 2000, seed: 2026, columns: 15 };

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const paths = { csv: at('static/samples/trade-show-2000.csv'), truth: at('tests/fixtures/sample-truth.json') };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { csv, truth } = generateContacts(SHIPPED);
	writeFileSync(paths.csv, csv);
	writeFileSync(paths.truth, JSON.stringify(truth, null, '\t') + '\n');
}
