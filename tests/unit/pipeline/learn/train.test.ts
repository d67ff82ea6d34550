import { describe, expect, it } from 'vitest';
import { englishText, knowsCode } from '#domain/messages/index';
import type { FieldId } from '#domain/fields';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { explain, learnedScores, learnedWords, predict, readModelFile, train } from '#workers/pipeline/learn/index';
import { logOdds } from '#workers/pipeline/learn/predict';
import { aucOf } from '#workers/pipeline/learn/auc';
import { seeded } from '#workers/pipeline/learn/random';
import { NOW, field, leads, normals, options, sigmoid, tableOf, trained, type Row } from './made';
import { found, valuesOf } from './signs';

describe('a model learned from outcomes', () => {
	const rows = leads(1500, 11);
	const ready = trained(tableOf(rows));
	const fresh = leads(2000, 12);
	const columns = new Map(tableOf(fresh).columns.map((c) => [c.id, c.values]));
	const none = new Uint8Array(fresh.length).fill(255);

	it('SCO-5: it ranks leads that it never saw, says how well, and its probabilities are shares', async () => {
		const model = await ready;
		const p = predict(model, columns, fresh.length, none, NOW);
		const y = Uint8Array.from(fresh, (r) => r.y);
		const auc = aucOf(p, y);
		expect(auc).toBeGreaterThan(0.74);
		expect(Math.abs(model.report.auc.value - auc)).toBeLessThan(0.05);
		expect(model.report).toMatchObject({ signal: 'usable', validation: 'folds', leaks: [], calendar: [] });
		expect(model.report.ece).toBeLessThan(0.06);
		expect(Math.abs(p.reduce((a, b) => a + b, 0) / p.length - y.reduce((a, b) => a + b, 0) / y.length)).toBeLessThan(0.04);
		expect(model.report.deciles[0]!.lift).toBeGreaterThan(1.5);
		expect(model.report.bins.reduce((n, b) => n + b.count, 0)).toBe(rows.length);
	});

	it('SCO-1: contributions add up to the score exactly, and to the log-odds', async () => {
		const model = await ready;
		const p = predict(model, columns, fresh.length, none, NOW);
		const scores = learnedScores(model, columns, fresh.length, none, NOW);
		for (let i = 0; i < 300; i++) {
			const e = explain(model, valuesOf(fresh[i]!), null, NOW);
			expect(e.score).toBe(scores[i]);
			expect(e.probability).toBeCloseTo(p[i]!, 6);
			expect(e.contributions.reduce((sum, c) => sum + c.logOdds, model.linear!.intercept)).toBeCloseTo(
				logOdds(model, new Map(Object.entries(valuesOf(fresh[i]!)).map(([id, v]) => [id as FieldId, [v]])), 1, none, NOW)[0]!,
				9
			);
			expect(e.contributions.reduce((sum, c) => sum + c.points, e.base)).toBeCloseTo(e.score, 9);
			expect(e.contributions.map((c) => c.feature)).toContain(field('Size'));
			for (const c of e.contributions) expect(knowsCode(c.label.code)).toBe(true);
		}
	});

	it('SCO-5: what it learned is said in words, the strong things first and the right way round', async () => {
		const words = learnedWords(await ready);
		expect(words.find((w) => w.note.params['level'] === 'referral')).toMatchObject({ sure: true, note: { code: 'learnLevelUp' } });
		expect(words.find((w) => w.feature === field('Size'))).toMatchObject({ sure: true, note: { code: 'learnNumberUp' } });
		expect(words.slice(0, 3).map((w) => w.feature)).not.toContain(field('Noise'));
		for (const w of words) expect(knowsCode(w.note.code)).toBe(true);
	});

	it('SCO-1, SCO-5: numbers, yes and no, and countries are said in words under the name of their column', async () => {
		const random = seeded(5);
		const rows = Array.from({ length: 400 }, (): Row => {
			const [much, yes, home] = [random() < 0.5, random() < 0.5, random() < 0.5];
			const y = random() < sigmoid(Number(much) + Number(yes) + Number(home) - 1.5) ? 1 : 0;
			return {
				y,
				Turnover: Math.round(50_000 + 90_000 * (random() + Number(much))),
				Newsletter: yes ? 'yes' : 'no',
				Land: home ? 'DE' : 'FR'
			};
		});
		const table = tableOf(rows);
		const columns = table.columns.map((c) => (c.label === 'Land' ? { ...c, id: 'country' as const, label: 'Country' } : c));
		const model = await trained({ ...table, columns });
		const said = (turnover: string, newsletter: string): string[] =>
			explain(model, { [field('Turnover')]: turnover, [field('Newsletter')]: newsletter, country: 'DE' }, null, NOW)
				.contributions.map((c) => englishText(c.label))
				.sort();
		expect(said('84764', 'yes')).toEqual(['Country: Germany', 'Newsletter: yes', 'Turnover: 84,764']);
		// Four digits may be a year.
		expect(said('1998', 'no')).toEqual(['Country: Germany', 'Newsletter: no', 'Turnover: 1998']);
	});

	it('SCO-5: a model file comes back as it was, and a broken one is refused', async () => {
		const model = await ready;
		const read = readModelFile(JSON.stringify(model));
		expect(read).toEqual({ ok: true, value: model });
		// A model of before does not say how long the other kind took.
		const { challengeMs: _, ...report } = model.report;
		expect(readModelFile(JSON.stringify({ ...model, report }))).toEqual({ ok: true, value: { ...model, report } });
		const says = (text: string): string => {
			const r = readModelFile(text);
			return r.ok ? 'ok' : r.problem.code;
		};
		expect(says('{')).toBe('modelFileUnreadable');
		expect(says('{"muster":"recipe"}')).toBe('modelFileUnreadable');
		expect(says(JSON.stringify({ ...model, version: 2 }))).toBe('modelFileVersion');
		expect(says(JSON.stringify({ ...model, means: [] }))).toBe('modelFileBroken');
		expect(says(JSON.stringify({ ...model, kind: 'trees' }))).toBe('modelFileBroken');
	});

	it('SCO-5: same table and seed, same model; a stop leaves nothing', async () => {
		const again = await trained(tableOf(rows));
		const untimed = (model: TrainedModel) => ({ ...model, report: { ...model.report, ms: 0, fitMs: 0, challengeMs: 0 } });
		expect(untimed(again)).toEqual(untimed(await ready));
		expect(await train(tableOf(rows), options(), { pause: async () => false })).toBeNull();
	});

	it('SCO-5: with few outcomes the rules carry it', async () => {
		const few = leads(120, 21);
		const ruleScores = Uint8Array.from(few, (r) => Math.round(100 * sigmoid(Number(r['Size']) + (r['Source'] === 'Referral' ? 1.2 : 0))));
		const model = await trained(tableOf(few, { ruleScores }));
		expect(model.prior).not.toBeNull();
		expect(model.linear!.weights.at(-1)).toBeGreaterThan(0.2);
		expect(model.report.rulesAuc!.value).toBeGreaterThan(0.65);
	});

	it('SCO-5: a number whose middle does otherwise than its ends is learned from 300 outcomes', async () => {
		const random = seeded(33);
		const bent = Array.from({ length: 300 }, (): Row => {
			const a = 18 + Math.floor(random() * 50);
			return { y: random() < (a < 28 || a > 56 ? 0.7 : 0.2) ? 1 : 0, A: a, B: random().toFixed(2) };
		});
		const { report } = await trained(tableOf(bent));
		expect(report.auc.value).toBeGreaterThan(0.68);
	});

	it('SCO-5: what is read twice from one column gives one sign, is said once and is sure; a model of before is read as it was', async () => {
		const random = seeded(34);
		const INDUSTRY = ['Retail', 'Software', 'Hardware', 'Banking'];
		const rows = Array.from({ length: 500 }, (_, i) => ({ industry: INDUSTRY[i % 4]!, y: random() < (i % 4 === 0 ? 0.75 : 0.3) ? 1 : 0 }));
		const table = { ...tableOf(rows.map(({ y }) => ({ y, Noise: random().toFixed(2) }))) };
		table.columns = [...table.columns, { id: 'industry', label: 'Industry', type: 'text', values: rows.map((r) => r.industry) }];
		const model = await trained(table);
		expect(model.encoders.filter((e) => e.column === 'industry')).toMatchObject([
			{ reading: 'industry' },
			{ reading: 'text', levels: ['software', 'hardware'], silent: ['retail', 'banking'] }
		]);
		const words = learnedWords(model);
		expect(words.filter((w) => w.note.params['level'] === 'retail')).toMatchObject([{ reading: 'industry', sure: true }]);
		const silent = model.encoders.map((e) =>
			e.kind === 'level'
				? { kind: e.kind, column: e.column, label: e.label, reading: e.reading, levels: e.levels, other: e.other, missing: e.missing }
				: e
		);
		expect(readModelFile(JSON.stringify({ ...model, encoders: silent }))).toMatchObject({ ok: true, value: { encoders: silent } });
	});

	it('SCO-5: names of people are never learned from, however few there are', async () => {
		const table = tableOf(leads(300, 35));
		for (const id of ['firstName', 'salutation'] as const)
			table.columns.push({
				id,
				label: id,
				type: 'text',
				values: Array.from({ length: 300 }, (_, i) => ['Ann', 'Bob'][table.labels[i]! ^ (i % 4 === 0 ? 1 : 0)]!)
			});
		const { report, encoders } = await trained(table, { keep: ['firstName'] });
		expect(report.leftOut.map((f) => [f.label, f.why.code])).toEqual([
			['firstName', 'learnLeftName'],
			['salutation', 'learnLeftName']
		]);
		expect(encoders.map((e) => e.column)).not.toContain('firstName');
		// "Contact" with two texts says how somebody was reached.
		const reached = {
			...table,
			columns: [
				...table.columns.slice(0, 4),
				{
					id: 'fullName' as const,
					label: 'Contact',
					type: 'text' as const,
					values: Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? 'cellular' : 'telephone'))
				}
			]
		};
		expect((await trained(reached)).encoders.map((e) => e.column)).toContain('fullName');
	});

	it('SCO-5: trees are used where they win on later rows by more than chance, and are explained exactly', async () => {
		const random = seeded(31);
		const normal = normals(random);
		const crossed = Array.from({ length: 1200 }, (): Row => {
			const [a, b] = [normal(), normal()];
			return { y: random() < sigmoid(a * b > 0 ? 1.6 : -1.6) ? 1 : 0, A: a.toFixed(3), B: b.toFixed(3), C: normal().toFixed(3) };
		});
		const model = await trained(tableOf(crossed, { order: Float64Array.from(crossed, (_, i) => i) }));
		expect(model.kind).toBe('trees');
		expect(model.report.challenger).toMatchObject({ kind: 'logistic', why: { code: 'learnTreesWon' } });
		for (const row of crossed.slice(0, 40)) {
			const e = explain(model, valuesOf(row), null, NOW);
			expect(e.contributions.reduce((sum, c) => sum + c.points, e.base)).toBeCloseTo(e.score, 9);
		}
		expect(
			found(learnedWords(model).map((w) => ({ label: w.feature })))
				.slice(0, 2)
				.sort()
		).toEqual([field('A'), field('B')]);
		expect((await ready).kind).toBe('logistic');
	});
});
