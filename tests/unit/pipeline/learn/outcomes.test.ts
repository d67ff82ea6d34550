import { describe, expect, it } from 'vitest';
import { knowsCode } from '#domain/messages/index';
import { readOutcomes, sourceRates } from '#workers/pipeline/learn/index';

describe('outcomes', () => {
	it('SCO-5: three classes, open leads and blanks are told apart and said', () => {
		const read = readOutcomes(['Won', 'lost', 'Disqualified', 'Open', null, ' won '], ['won'], null);
		if (!read.ok) throw new Error(read.problem.code);
		expect([...read.value.labels]).toEqual([1, 0, 0, -1, -1, 1]);
		expect(read.value).toMatchObject({ won: 2, lost: 2, unknown: 2 });
		expect(read.value.notes.map((n) => n.code)).toEqual(['learnOtherOutcomes', 'learnOpenOutcomes', 'learnBlankOutcomes']);
		for (const n of read.value.notes) expect(knowsCode(n.code)).toBe(true);
	});

	it('SCO-5: with both sides named, everything else is no outcome', () => {
		const read = readOutcomes(['yes', 'no', 'maybe'], ['yes'], ['no']);
		expect(read.ok && [...read.value.labels]).toEqual([1, 0, -1]);
	});

	it('SCO-5: 1 and 1.0 are one outcome', () => {
		const read = readOutcomes(['1.0', '0.0', '1', '10.0'], ['1'], null);
		expect(read.ok && [...read.value.labels]).toEqual([1, 0, 1, 0]);
	});

	it('SCO-5: a value that nobody has, and a blank column, are refused', () => {
		expect(readOutcomes(['a', 'b'], ['won'], null)).toMatchObject({ ok: false, problem: { code: 'learnNoWon' } });
		expect(readOutcomes([null, ''], ['won'], null)).toMatchObject({ ok: false, problem: { code: 'learnNoOutcomes' } });
	});

	it('SCO-2: rates of sources are drawn towards the average, the fewer their outcomes the more', () => {
		const sources: string[] = [];
		const labels: number[] = [];
		const add = (source: string, won: number, lost: number): void => {
			for (let i = 0; i < won + lost; i++) {
				sources.push(source);
				labels.push(i < won ? 1 : 0);
			}
		};
		add('Referral', 120, 80);
		add('Web', 60, 240);
		add('Fair', 90, 210);
		add('Tip', 2, 0);
		const rates = sourceRates([...sources, null, 'Web'], Int8Array.from([...labels, 1, -1]));
		const of = (source: string) => rates.find((r) => r.source === source)!;
		expect(Math.abs(of('Referral').rate - 0.6)).toBeLessThan(0.03);
		expect(of('Tip').rate).toBeLessThan(0.6);
		expect(of('Tip').rate).toBeGreaterThan(0.3);
		expect(of('Tip').high - of('Tip').low).toBeGreaterThan(of('Web').high - of('Web').low);
		expect(rates.reduce((n, r) => n + r.count, 0)).toBe(802);
		expect(rates.map((r) => r.source)[0]).toBe('Referral');
	});

	it('SCO-2: sources that don’t differ are all at the average', () => {
		const sources = Array.from({ length: 400 }, (_, i) => `S${i % 4}`);
		const rates = sourceRates(
			sources,
			Int8Array.from(sources, (_, i) => (Math.floor(i / 4) % 4 === 0 ? 1 : 0))
		);
		for (const r of rates) expect(Math.abs(r.rate - 0.25)).toBeLessThan(0.01);
	});
});
