import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppEvent } from '#domain/figures/events';
import * as figures from '#domain/figures/insights';
import { allInsights } from '#lib/state/history/insights-pictures';
import { add, DAY, made, noon, whole } from './made-imports';

const answer = (events: AppEvent[], id: string): { known: boolean; sentence: string } => {
	const { days, imports } = add(events);
	const sourcesOf = whole((importId) => (importId.startsWith('fair') ? 'Fair' : 'Webinar'));
	const found = allInsights(days, imports, '2026-05-06', sourcesOf).find((i) => i.id === id);
	return { known: found?.known ?? false, sentence: found?.sentence ?? '' };
};

describe('HIS-1: what the events answer', () => {
	it('HIS-1: nothing counted = no answer, and each question says what would give one', () => {
		const all = allInsights([], [], '2026-05-06', () => []);
		expect(all).toHaveLength(12);
		expect(all.every((i) => !i.known && i.sentence.length > 20 && i.picture.bars.length === 0)).toBe(true);
	});

	it('HIS-1: are imports finished without help, and where are they given up', () => {
		const events = [...made({ id: 'a' }), ...made({ id: 'b' }), ...made({ id: 'c', end: false }), ...made({ id: 'd', end: false })];
		events.push(
			{ name: 'import_configuration_changed', at: noon + 20, props: { importId: 'b', change: 'back' } },
			{ name: 'import_abandonment', at: noon + 30, props: { importId: 'c', step: 4, rows: 100, failed: 0 } }
		);
		const { days, imports } = add(events);
		expect(figures.finishing(imports)).toEqual({ started: 4, straight: 1, helped: 1, givenUp: 1, open: 1 });
		expect(figures.givenUpAt(days)).toEqual([0, 0, 0, 1, 0]);
		expect(answer(events, 'finishing').sentence).toBe(
			'2 of 4 imports were finished, 1 of them without going back and without correcting a row.'
		);
		expect(answer(events, 'steps').sentence).toContain('Review Duplicates: 1 of 1');
		expect(answer(made({ id: 'a' }), 'finishing')).toMatchObject({ known: false, sentence: '2 more imports will answer this.' });
	});

	it('HIS-1: where as many were given up, or opened as often, all are named and none is called the most', () => {
		const gaveUp = (step: number): AppEvent => ({
			name: 'import_abandonment',
			at: noon,
			props: { importId: '', step, rows: 0, failed: 0 }
		});
		expect(answer([gaveUp(2), gaveUp(3)], 'steps').sentence).toBe(
			'Imports were given up most often at Upload & Configure, Process: 1 of 2 each.'
		);
		expect(answer([gaveUp(2), gaveUp(2), gaveUp(3)], 'steps').sentence).toBe(
			'Imports were given up most often at Upload & Configure: 2 of 3.'
		);
		const opened = (feature: string): AppEvent => ({ name: 'feature_adoption', at: noon, props: { feature, role: 'none' } });
		expect(answer([opened('home'), opened('deliver')], 'features').sentence).toBe('Opened most: Deliver, Home, in 1 session each.');
	});

	it('HIS-1: a pair that waited when its import ended and is decided since is not open any more', () => {
		const pairs = (at: number, decision: 'open' | 'manual' | 'merge', count: number): AppEvent => ({
			name: 'duplicate_resolution_decision',
			at,
			props: { importId: 'a', type: 'phone', decision, count, bulk: 0 }
		});
		const [begun, ...rest] = made({ id: 'a' });
		const events = [
			begun!,
			pairs(noon, 'open', 3),
			pairs(noon, 'manual', 2),
			pairs(noon, 'merge', 1),
			...rest,
			pairs(noon + DAY, 'merge', 4)
		];
		expect(figures.byMatchType(add(events).imports)).toEqual([{ type: 'phone', same: 5, different: 0, settled: 0, open: 1 }]);
	});

	it('HIS-1: a correction that was taken back is none', () => {
		const fix = (action: 'fixed' | 'undone'): AppEvent => ({
			name: 'error_recovery_actions',
			at: noon + 5,
			props: { importId: 'a', action, cells: 1 }
		});
		expect(figures.recovery(add([...made({ id: 'a', failed: 2 }), fix('fixed'), fix('undone')]).imports).fixedIn).toBe(0);
		expect(figures.recovery(add([...made({ id: 'a', failed: 2 }), fix('fixed'), fix('undone'), fix('fixed')]).imports).fixedIn).toBe(1);
	});

	it('HIS-1, IMP-11: rows of a corrected report that came back are rows that went in after all, and are not counted as other rows', () => {
		const back = (cells: number): AppEvent => ({
			name: 'error_recovery_actions',
			at: noon + 5,
			props: { importId: 'b', action: 'returned', cells }
		});
		const events = [...made({ id: 'a', failed: 8 }), ...made({ id: 'b', failed: 3 })];
		expect(figures.recovery(add([...events, back(5)]).imports)).toEqual({ imports: 1, atReading: 8, atEnd: 3, fixedIn: 0, reports: 1 });
		// Corrected in the wizard as well, it is one import in which rows were corrected, and not two.
		const fixed: AppEvent = { name: 'error_recovery_actions', at: noon + 4, props: { importId: 'a', action: 'fixed', cells: 1 } };
		const other = made({ id: 'c', failed: 1 });
		expect(figures.recovery(add([...events, ...other, fixed, back(5)]).imports)).toMatchObject({ imports: 2, fixedIn: 1, reports: 1 });
		expect(figures.recovery(add([...events, back(0)]).imports)).toEqual({ imports: 1, atReading: 8, atEnd: 8, fixedIn: 0, reports: 0 });
		// Of a report whose errors are known no more it is not said that more came back than had failed.
		expect(figures.recovery(add([...events, back(50)]).imports)).toMatchObject({ atReading: 8, atEnd: 0 });
	});

	it('HIS-1, IMP-11: what a rule found in the rows of a report that came back is not counted a second time, and that is said', () => {
		const events = [...made({ id: 'a', failed: 8 }), ...made({ id: 'b', failed: 3, end: false })].map((e) =>
			e.name === 'data_completeness_impact' && e.props.importId === 'b' ? { ...e, props: { ...e.props, again: 1 as const } } : e
		);
		const { days, imports } = add(events);
		expect(figures.byRule(imports)).toEqual({ read: 1, again: 1, rules: [{ code: 'emailNoAt', count: 8, imports: 1 }] });
		expect(figures.byTemplate(days, imports).others).toEqual({ imports: 1, rows: 100, failed: 8 });
		expect(
			figures.bySource(
				imports,
				whole(() => 'Fair')
			)
		).toMatchObject([{ rows: 100, failed: 8 }]);
		expect(answer(events, 'rules').sentence).toContain('1 corrected report that came back is not counted again.');
	});

	it('HIS-1: a share that is not all is not called 100 %, and one that is something not 0%', () => {
		const events = [...made({ id: 'fair', rows: 3000, failed: 1, template: 1 }), ...made({ id: 'web', rows: 100, failed: 100 })];
		expect(answer(events, 'sources').sentence).toBe('Fair: 99.9% of its rows could go in as they were read. Of Webinar it was 0%.');
		expect(answer(events, 'template').sentence).toMatch(/^Yes: .* < 0\.1% .* 100%\.$/u);
	});

	it('HIS-1: template, sources, recovery and volume are shares of rows and medians', () => {
		const events = [
			...made({ id: 'fair1', rows: 200, failed: 2, template: 1, left: 0 }),
			...made({ id: 'web1', rows: 5000, failed: 500, ms: 4000 }),
			...made({ id: 'web2', rows: 100, failed: 10, ms: 3000 })
		];
		const { days, imports } = add(events);
		expect(figures.byTemplate(days, imports)).toMatchObject({ template: { rows: 200, failed: 2 }, others: { rows: 5100, failed: 510 } });
		expect(answer(events, 'template').sentence).toMatch(/^Yes: .* 1% .* 10%/u);
		expect(answer(events, 'sources').sentence).toMatch(/^Fair: 99%.*Webinar it was 90%/u);
		expect(figures.recovery(imports)).toEqual({ imports: 3, atReading: 512, atEnd: 510, fixedIn: 0, reports: 0 });
		expect(figures.byVolume(imports).map((b) => [b.imports, b.ms])).toEqual([
			[2, 2000],
			[1, 4000]
		]);
		expect(figures.byRule(imports)).toEqual({ read: 3, again: 0, rules: [{ code: 'emailNoAt', count: 512, imports: 3 }] });
	});

	it('HIS-1: rows a second are all rows by all the work: a median time beside a mean size would be the pace of no import', () => {
		const events = [
			...made({ id: 'a', rows: 100, ms: 100 }),
			...made({ id: 'b', rows: 100, ms: 100 }),
			...made({ id: 'c', rows: 1000, ms: 5000 }),
			...made({ id: 'd', rows: 2000, ms: 4000 })
		];
		const volume = figures.byVolume(add(events).imports).map((b) => [b.rows, b.rowsASecond]);
		expect(volume).toEqual([
			[1200, 231],
			[2000, 500]
		]);
	});

	it('HIS-1: what took a moment is not said to have taken none', () => {
		const said = (ms: number): string => answer([...made({ id: 'a', ms }), ...made({ id: 'b', rows: 2000, ms: 990 })], 'volume').sentence;
		expect([0, 4, 42, 90, 900].map(said).map((text) => /take (.*? seconds?),/u.exec(text)?.[1])).toEqual([
			'0.01 seconds',
			'0.01 seconds',
			'0.04 seconds',
			'0.09 seconds',
			'0.9 seconds'
		]);
	});

	it('HIS-1: stage times by volume: a bar a band of what each stage takes for 1,000 rows, with the sentence that it proves', () => {
		const timed = (
			id: string,
			rows: number,
			ms: Partial<Record<'parse' | 'normalize' | 'validate' | 'match' | 'store', number>>
		): AppEvent[] => [
			...made({ id, rows }),
			{
				name: 'processing_performance',
				at: noon + 10,
				props: { importId: id, rows, parse: 0, map: 0, normalize: 0, validate: 0, match: 0, merge: 0, score: 0, store: 0, ...ms }
			}
		];
		const find = (events: AppEvent[]) => {
			const { days, imports } = add(events);
			return allInsights(days, imports, '2026-05-06', () => []).find((i) => i.id === 'stages')!;
		};
		const small = timed('a', 5000, { parse: 500, normalize: 1000, store: 3500 });
		// Of an import whose stages nobody timed nothing is said.
		expect(find(made({ id: 'x' }))).toMatchObject({ known: false });
		// Nor of a small one: what it takes for a row, times 1,000, is nothing that anybody ever waited.
		expect(find(timed('s', 1000, { parse: 10, store: 28_000 }))).toMatchObject({
			known: false,
			sentence: expect.stringContaining('more than 1,000 rows') as string
		});
		expect(find(small)).toMatchObject({ known: true, sentence: '“Store” takes the most: 70% of the work.', picture: { full: 1000 } });
		const both = find([
			...small,
			...timed('b', 20_000, { parse: 1000, normalize: 2000, validate: 400, match: 600, store: 8000 }),
			...timed('s', 3, { store: 90 }),
			...made({ id: 'x', rows: 800 })
		]);
		expect(both.sentence).toBe(
			'“Store” takes the most: 68% of the work. 1,001 to 10,000 rows: 1 s for each 1,000; 10,001 to 50,000 rows: 600 ms.'
		);
		expect(both.picture.bars.map((b) => [b.label, b.figure, b.parts.map((p) => [p.label, p.value, p.shade])])).toEqual([
			[
				'1,001 to 10,000 rows',
				'1 s for each 1,000 rows',
				[
					['Store', 700, 0],
					['Clean', 200, 1],
					['Read', 100, 2],
					['All other stages', 0, 3]
				]
			],
			[
				'10,001 to 50,000 rows',
				'600 ms for each 1,000 rows',
				[
					['Store', 400, 0],
					['Clean', 100, 1],
					['Read', 50, 2],
					['All other stages', 50, 3]
				]
			]
		]);
		expect(both.table.rows).toEqual([
			['Store', '700 ms', '400 ms'],
			['Clean', '200 ms', '100 ms'],
			['Read', '100 ms', '50 ms'],
			['Find duplicates', '0 ms', '30 ms'],
			['Check', '0 ms', '20 ms']
		]);
	});

	it('HIS-1: the best type of match is the one that people most often called one contact', () => {
		const decided = (type: string, decision: 'merge' | 'keepBoth' | 'policy', count: number): AppEvent => ({
			name: 'duplicate_resolution_decision',
			at: noon,
			props: { importId: 'a', type, decision, count, bulk: 0 }
		});
		const events = [
			made({ id: 'a' })[0]!,
			decided('phone', 'merge', 3),
			decided('phone', 'keepBoth', 5),
			decided('nameCompany', 'merge', 9),
			decided('nameCompany', 'keepBoth', 1),
			decided('email', 'policy', 50)
		];
		expect(answer(events, 'duplicates').sentence).toContain('name/company matches that a person decided, 9 of 10');
		expect(answer([...events, decided('phone', 'merge', 42)], 'duplicates').sentence).not.toContain('best');
		expect(answer(events.slice(0, 2), 'duplicates')).toMatchObject({
			known: false,
			sentence: '7 more decisions about possible duplicates will answer this.'
		});
	});

	it('HIS-1: an import that is read anew counts as it was read last, and its end once', () => {
		const { imports } = add([...made({ id: 'a', failed: 9, end: false }), ...made({ id: 'a', failed: 1 }).slice(1)]);
		expect(imports[0]).toMatchObject({ read: { failed: 1 }, found: { emailNoAt: 1 }, done: { total: 100, failed: 1 } });
	});

	it('HIS-1: where two rules found as much, neither is said to have found the most', () => {
		const props = { importId: 'a', code: 'nameMissing', severity: 'error' as const };
		const said = (count: number): string =>
			answer([...made({ id: 'a', failed: 3 }), { name: 'validation_error_encountered', at: noon, props: { ...props, count } }], 'rules')
				.sentence;
		expect(said(2)).toMatch(/^“[^“]+” found the most: 3 in 1 of 1 import\./);
		expect(said(3)).toMatch(/^“[^“]+”, “[^“]+” found the most: 3 each\./);
	});

	it('HIS-1: rows of an import that was undone are among those that went in, and are said to be undone', () => {
		const events = [...made({ id: 'a', failed: 2 }), ...made({ id: 'b', failed: 2 })];
		expect(answer(events, 'over-time').sentence).toMatch(/^196 of 200 rows became contacts or part of one; /);
		events.push({ name: 'import_undone', at: noon, props: { importId: 'b' } });
		expect(answer(events, 'over-time').sentence).toContain(' part of one, 98 of them in imports undone since; ');
	});

	it('HIS-1: the picture over time holds every row once, however long the time is', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 20 }), (ago) => {
				const { days } = add(ago.flatMap((d, i) => made({ id: `i${i}`, at: noon - d * DAY })));
				const periods = figures.overTime(days, '2026-05-04');
				expect(periods.length).toBeLessThanOrEqual(30);
				expect(periods.reduce((n, p) => n + p.parts.created + p.parts.merged, 0)).toBe(ago.length * 100);
				periods.forEach((p, i) => expect(i === 0 || p.from > (periods[i - 1]?.to ?? '')).toBe(true));
			}),
			{ numRuns: 40 }
		);
	});
});
