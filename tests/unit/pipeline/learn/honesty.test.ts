import { describe, expect, it } from 'vitest';
import { knowsCode } from '#domain/messages/index';
import { predict, train } from '#workers/pipeline/learn/index';
import { seeded } from '#workers/pipeline/learn/random';
import { NOW, WATCH, field, leads, options, tableOf, trained, type Row } from './made';
import { found } from './signs';

describe('honesty', () => {
	it('SCO-5: no usable signal is said, and predictions stay at the share of won', async () => {
		const random = seeded(41);
		const noise = Array.from({ length: 900 }, (): Row => ({
			y: random() < 0.3 ? 1 : 0,
			A: random().toFixed(3),
			B: ['x', 'y', 'z'][Math.floor(random() * 3)]!,
			C: Math.floor(random() * 40)
		}));
		const model = await trained(tableOf(noise));
		expect(model.report.signal).toBe('none');
		expect(model.report.notes.map((n) => n.code)).toContain('learnNoSignal');
		const p = predict(model, new Map(tableOf(noise).columns.map((c) => [c.id, c.values])), 900, new Uint8Array(900).fill(255), NOW);
		for (const v of p) expect(Math.abs(v - 0.3)).toBeLessThan(0.15);
	});

	it('SCO-5: what was chosen on the folds that measure it counts against its interval: of many sets of noise hardly one seems usable', async () => {
		let usable = 0;
		for (let seed = 0; seed < 40; seed++) {
			const random = seeded(900 + seed);
			const noise = Array.from({ length: 80 }, (_, i): Row => ({
				y: i % 2,
				A: random().toFixed(3),
				B: ['x', 'y', 'z'][Math.floor(random() * 3)]!,
				C: Math.floor(random() * 9),
				D: random().toFixed(2)
			}));
			if ((await trained(tableOf(noise))).report.signal === 'usable') usable++;
		}
		expect(usable).toBeLessThanOrEqual(3);
	});

	it.each([
		['one class', leads(200, 1).map((r) => ({ ...r, y: 1 })), 'learnOneClass'],
		[
			'39 won',
			[
				...leads(900, 1)
					.filter((r) => r.y === 1)
					.slice(0, 39),
				...leads(900, 1).filter((r) => r.y === 0)
			],
			'learnTooFew'
		],
		[
			'nothing to learn from',
			Array.from({ length: 200 }, (_, i): Row => ({ y: i % 2, Same: 'a', Text: `text number ${i}`, Row: i + 1 })),
			'learnNoFeatures'
		]
	])('SCO-5: %s is refused in words', async (_, rows, code) => {
		const result = await train(tableOf(rows), options(), WATCH);
		expect(result).toMatchObject({ ok: false, problem: { code } });
		expect(knowsCode(code)).toBe(true);
	});

	it('SCO-5: below the least of outcomes a model is only made to be measured, from two of each on', async () => {
		const rows = leads(900, 1);
		const few = (won: number): Row[] => [...rows.filter((r) => r.y === 1).slice(0, won), ...rows.filter((r) => r.y === 0).slice(0, 60)];
		expect(await train(tableOf(few(3)), options(), WATCH)).toMatchObject({ ok: false, problem: { code: 'learnTooFew' } });
		expect((await trained(tableOf(few(3)), { force: true })).report.notes.map((n) => n.code)).toContain('learnBelowLeast');
		expect(await train(tableOf(few(1)), options({ force: true }), WATCH)).toMatchObject({ ok: false, problem: { code: 'learnTooFew' } });
	});

	it('SCO-5: columns filled in after the outcome are left out with the reason, unless kept', async () => {
		const rows = leads(1200, 51, (y, _i, random) => ({
			'Call duration': Math.round(y ? 200 + 300 * random() : 350 * random()),
			Tags: random() < 0.6 ? (y ? 'will buy' : 'not reached') : null,
			'Renamed label': y ? 'ja' : 'nein',
			'Closed on': y && random() < 0.9 ? '2025-11-03' : null,
			'Lead Quality': random() < 0.5 ? (y ? 'high' : 'low') : 'unclear',
			Status: y ? (random() < 0.8 ? 'customer' : 'open') : 'open',
			'Marital status': random() < 0.5 ? 'single' : 'married',
			'Previous outcome': y === 1 ? (random() < 0.6 ? 'bought' : 'no') : random() < 0.4 ? 'bought' : 'no'
		}));
		const { report } = await trained(tableOf(rows));
		expect(found(report.leaks).sort()).toEqual(['Call duration', 'Closed on', 'Lead Quality', 'Renamed label', 'Status', 'Tags']);
		for (const leak of report.leaks) expect(knowsCode(leak.why.code)).toBe(true);
		const kept = await trained(tableOf(rows), { keep: [field('Call duration')] });
		expect(kept.report.leaks.find((l) => l.label === 'Call duration')).toMatchObject({ kept: true });
		expect(kept.encoders.map((e) => e.column)).toContain(field('Call duration'));
	});

	it('SCO-5: Lead Status is no feature where something else says the outcome, however little it proves, unless kept', async () => {
		const rows = leads(600, 51, (_y, _i, random) => ({ Status: random() < 0.5 ? 'Working' : 'New' }));
		const table = tableOf(rows);
		const columns = table.columns.map((c) => (c.id === field('Status') ? { ...c, id: 'leadStatus' as const, label: 'Lead Status' } : c));
		const { report, encoders } = await trained({ ...table, columns });
		expect(report.leaks.find((l) => l.column === 'leadStatus')?.why.code).toBe('learnLeakStage');
		expect(encoders.map((e) => e.column)).not.toContain('leadStatus');
		const kept = await trained({ ...table, columns }, { keep: ['leadStatus'] });
		expect(kept.report.leaks.find((l) => l.column === 'leadStatus')).toMatchObject({ kept: true });
	});

	it('SCO-5: with an order, columns that tell the time are left out and drift is warned of; without one nothing is claimed', async () => {
		const rows = leads(1500, 61, (_, i) => ({
			Month: ['may', 'june', 'july', 'august', 'september'][Math.floor(i / 300)]!,
			Rate: (4 - Math.floor(i / 100) * 0.2).toFixed(2),
			Age: i < 700 ? 20 + ((i * 7) % 20) : 45 + ((i * 11) % 20)
		})).map((r, i) => (i > 1000 && i % 3 === 0 ? { ...r, y: 1 } : r));
		const order = Float64Array.from(rows, (_, i) => i);
		const { report } = await trained(tableOf(rows, { order }));
		expect(report.validation).toBe('time');
		expect(found(report.calendar)).toEqual(expect.arrayContaining(['Month', 'Rate']));
		expect(found(report.calendar)).not.toContain('Size');
		expect(report.drift.found).toBe(true);
		expect(report.drift.why.map((w) => w.code)).toContain('learnDriftMoreWon');
		const still = await trained(tableOf(leads(1500, 62), { order }));
		expect(still.report.drift).toEqual({ found: false, why: [] });
		expect(still.report.calendar).toEqual([]);
		expect((await trained(tableOf(rows))).report.calendar).toEqual([]);
	});

	it('SCO-5: odd columns are left out in words: constants, row numbers, ten thousand categories, names; future dates count as blank', async () => {
		const rows = leads(1000, 71, (_, i, random) => ({
			Same: 'a',
			'No.': i + 1,
			Remark: `remark ${Math.floor(random() * 10_000)}`,
			Seen: i % 50 === 0 ? '2031-01-01' : `2025-0${1 + Math.floor(random() * 9)}-11`
		}));
		const { report, encoders } = await trained(tableOf(rows), { linearOnly: true });
		expect(report.leftOut.map((f) => [f.label, f.why.code])).toEqual([
			['Same', 'learnLeftConstant'],
			['No.', 'learnLeftId'],
			['Remark', 'learnLeftFreeText']
		]);
		expect(report.notes).toContainEqual({ code: 'learnFutureDates', params: { column: 'Seen', count: 20 } });
		expect(encoders.find((e) => e.column === field('Seen'))).toMatchObject({ kind: 'number', reading: 'age' });
	});
});
