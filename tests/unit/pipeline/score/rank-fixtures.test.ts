import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRank } from '#workers/pipeline/score/knowledge/rank';

const FOLDER = new URL('../../../fixtures/titles/', import.meta.url);

/** Titles labelled by hand before anything read them; what is still read wrong is left standing. */
describe('titles labelled before they were read', () => {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

	it('SCO-2: there are hundreds of English ones and dozens of each other language', () => expect(files).toHaveLength(12));

	it('SCO-2: a word of its own is no slip of a word of rank', () => {
		for (const title of ['Mortgage Funder', 'Fondeur', 'Agent ménager'])
			expect([title, ['C-Suite', 'Manager'].includes(readRank(title))]).toEqual([title, false]);
	});

	it.each(files)('SCO-2: %s: the level of at least 96 in 100 is read right', (name) => {
		const rows = Papa.parse<{ title: string; level: string }>(readFileSync(new URL(name, FOLDER), 'utf8'), {
			header: true,
			skipEmptyLines: true
		}).data;
		const wrong = rows.filter((r) => readRank(r.title) !== r.level);
		expect(rows.length).toBeGreaterThanOrEqual(40);
		expect(wrong.length, wrong.map((r) => `${r.title}: ${readRank(r.title)}, not ${r.level}`).join('\n')).toBeLessThanOrEqual(
			rows.length * 0.04
		);
	});
});
