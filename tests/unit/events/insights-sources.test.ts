import { describe, expect, it } from 'vitest';
import type { ImportManifest } from '#domain/import';
import * as figures from '#domain/figures/insights';
import { allInsights } from '#lib/state/history/insights-pictures';
import { sourcesOf } from '#lib/state/history/insights-sources';
import { add, made, whole } from './made-imports';

describe('HIS-1: quality by source', () => {
	it('HIS-1: a source is one however it is spelled', () => {
		const { imports } = add([...made({ id: 'a', failed: 8 }), ...made({ id: 'b', failed: 2 })]);
		const spelled = whole((importId) => (importId === 'a' ? 'Trade Show' : 'TRADE SHOW'));
		expect(figures.bySource(imports, spelled)).toMatchObject([{ source: 'Trade Show', imports: 2, rows: 200, failed: 10 }]);
	});

	it('HIS-1: rows that name their lead source count for it, in whichever file they stand; an import that was given one counts for it as a whole', () => {
		const { days, imports } = add([...made({ id: 'a', rows: 60, failed: 5 }), ...made({ id: 'b', rows: 40, failed: 10 })]);
		const manifest = (over: object): ImportManifest => ({ quality: null, setup: null, ...over }) as ImportManifest;
		const named = [
			{ source: 'Web', rows: 50, failed: 4, filled: 150 },
			{ source: 'fair', rows: 10, failed: 0, filled: 40 }
		];
		const manifests = new Map([
			['a', manifest({ quality: { fields: [1, 2, 3, 4], sources: named } })],
			['b', manifest({ setup: { leadSource: 'Fair' } })]
		]);
		const of = (f: figures.WasRead): figures.RowsOfSource[] => sourcesOf(manifests.get(f.importId), f);
		expect(figures.bySource(imports, of)).toEqual([
			{ source: 'Web', imports: 1, rows: 50, failed: 4, completeness: 0.75 },
			{ source: 'fair', imports: 2, rows: 50, failed: 10, completeness: 0.92 }
		]);
		const told = allInsights(days, imports, '2026-05-06', of).find((i) => i.id === 'sources');
		expect(told?.sentence).toBe('Web: 92% of its rows could go in as they were read. Of fair it was 80%.');
		// What is known of the first import no more is not called a file without a lead source where its rows name some of a few rows each.
		expect(sourcesOf(manifest({ quality: { fields: [1], sources: [] } }), imports[0] as figures.WasRead)).toEqual([]);
		expect(sourcesOf(undefined, imports[0] as figures.WasRead)).toMatchObject([{ source: 'Files without a lead source', rows: 60 }]);
		const few = (f: figures.WasRead): figures.RowsOfSource[] => of(f).map((s) => ({ ...s, rows: Math.min(9, s.rows) }));
		expect(allInsights(days, imports, '2026-05-06', few).find((i) => i.id === 'sources')?.sentence).toContain('Two sources of 10 rows');
	});

	it('HIS-1: sources of which as many rows could go in are named together, and none is called the best where all are alike', () => {
		const told = (failed: Record<string, number>): string | undefined => {
			const { days, imports } = add(made({ id: 'a', rows: 20 * Object.keys(failed).length, failed: 5 }));
			const of = (): figures.RowsOfSource[] =>
				Object.entries(failed).map(([source, n]) => ({ source, rows: 20, failed: n, completeness: 1 }));
			return allInsights(days, imports, '2026-05-06', of).find((i) => i.id === 'sources')?.sentence;
		};
		expect(told({ Fair: 0, Web: 0, Shop: 5 })).toBe('Fair, Web: 100% of their rows could go in as they were read. Of Shop it was 75%.');
		expect(told({ Fair: 2, Web: 2 })).toBe('None: of every source 90% of the rows could go in as they were read.');
		expect(told({ A: 5, B: 5, C: 5, D: 5, E: 5, F: 0 })).toContain('Of A, B, C, and 2 others it was 75%.');
	});

	it('HIS-1: sources whose figures read alike are named together, though a hair lies between them', () => {
		const of = (): figures.RowsOfSource[] =>
			Object.entries({ Site: 380, Call: 379, Fair: 200 }).map(([source, rows]) => ({ source, rows, failed: 3, completeness: 1 }));
		const { days, imports } = add(made({ id: 'a', rows: 959, failed: 9 }));
		const told = allInsights(days, imports, '2026-05-06', of).find((i) => i.id === 'sources');
		// 377 of 380 are 99.21 %, 376 of 379 are 99.2084 %.
		expect(told?.sentence).toBe('Site, Call: 99.2% of their rows could go in as they were read. Of Fair it was 99%.');
		expect(told?.picture.bars.map((b) => b.figure)).toEqual(['99.2%', '99.2%', '99%']);
	});

	it('HIS-1: rows that no source counts are said, so that the figures add up to all that were read', () => {
		const { days, imports } = add([...made({ id: 'a', rows: 100 }), ...made({ id: 'b', rows: 40 })]);
		const told = (ofB: number, rowsOfA = 100): string | undefined => {
			const of = (f: figures.WasRead): figures.RowsOfSource[] =>
				(f.importId === 'a' ? ['Fair', 'Web'] : ofB > 0 ? ['Fair'] : []).map((source) => ({
					source,
					rows: f.importId === 'a' ? rowsOfA / 2 : ofB,
					failed: source === 'Fair' && f.importId === 'a' ? 5 : 0,
					completeness: 1
				}));
			return allInsights(days, imports, '2026-05-06', of).find((i) => i.id === 'sources')?.sentence;
		};
		expect(told(40)).not.toContain('left out');
		expect(told(12)).toMatch(/ 28 of 140 rows are left out: they name no source, or one that few rows of their import name\.$/u);
		expect(told(39)).toMatch(/ 1 of 140 rows is left out: it names no source/u);
		expect(told(0, 90)).toContain(' 50 of 140 rows are left out');
	});

	it('HIS-1, LOOK: with more sources than the picture has room for, the last one, of which the sentence speaks, is in it', () => {
		const { days, imports } = add(made({ id: 'a', rows: 200, failed: 55 }));
		const of = (): figures.RowsOfSource[] => [...'ABCDEFGHIJ'].map((source, i) => ({ source, rows: 20, failed: i, completeness: 1 }));
		const picture = JSON.stringify(allInsights(days, imports, '2026-05-06', of).find((i) => i.id === 'sources')?.picture);
		const shown = [...'ABCDEFGHIJ'].filter((source) => picture.includes(`"label":"${source}"`));
		expect(shown).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'J']);
	});
});
