import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneWeights } from '#workers/pipeline/learn/alone';
import { learnEncoders, widthOf } from '#workers/pipeline/learn/encode';
import { encode } from '#workers/pipeline/learn/encode-rows';
import { range } from '#workers/pipeline/learn/folds';
import { featureMeans, linearScores, matrixOf, rowOf, timesRows } from '#workers/pipeline/learn/matrix';
import { readAs } from '#workers/pipeline/learn/read-column';
import { seeded } from '#workers/pipeline/learn/random';
import { gramOf } from '#workers/pipeline/learn/gram';
import { cellAt, cellsOf } from '#workers/pipeline/learn/cells';
import { NOW, field, leads, type Row } from './made';

const encodedOf = (rows: readonly Row[], names: readonly string[]) => {
	const columns = names.map((name) =>
		readAs(
			field(name),
			name,
			rows.map((r) => String(r[name])),
			rows.length,
			name === 'Size' || name === 'Noise' ? 'number' : 'text',
			NOW
		)
	);
	const all = range(0, rows.length);
	const encoders = learnEncoders(columns, all);
	return {
		encoders,
		x: encode(
			encoders,
			columns,
			all,
			Float64Array.from(all, (i) => (i % 7) - 3)
		),
		y: Uint8Array.from(rows, (r) => r.y)
	};
};

describe('what a column says alone', () => {
	it('SCO-5: is the same whatever stands beside it, and nothing for what is no column', () => {
		const rows = leads(300, 61);
		const whole = encodedOf(rows, ['Size', 'Source', 'Noise', 'Region']);
		const all = aloneWeights(whole.x, whole.y, whole.encoders, null);
		const part = encodedOf(rows, ['Source', 'Size']);
		const two = aloneWeights(part.x, part.y, part.encoders, null);
		const [size, source] = [widthOf(whole.encoders[0]!), widthOf(whole.encoders[1]!)];
		expect([...two.weights.subarray(0, source)]).toEqual([...all.weights.subarray(size, size + source)]);
		expect([...two.weights.subarray(source, source + size)]).toEqual([...all.weights.subarray(0, size)]);
		expect([all.weights.at(-1), all.errors.at(-1)]).toEqual([0, 0]);
	});

	it('SCO-5: keeps what tells outcomes apart, and is nothing for most columns of noise', () => {
		let silent = 0;
		for (let seed = 0; seed < 20; seed++) {
			const { x, y, encoders } = encodedOf(leads(150, 700 + seed), ['Size', 'Noise', 'Region']);
			const { weights } = aloneWeights(x, y, encoders, null);
			const [size, noise] = [widthOf(encoders[0]!), widthOf(encoders[1]!)];
			expect(weights[0]).toBeGreaterThan(0.2);
			if (weights.subarray(size, size + noise).every((w) => w === 0)) silent++;
			if (weights.subarray(size + noise, -1).every((w) => w === 0)) silent++;
		}
		expect(silent).toBeGreaterThan(26);
	});
});

it('SCO-5: numbers side by side and signs by name give what rows written out give', () => {
	// Features: sign 0 · number 1 · number 2 · sign 3 · sign 4, of which a row has one or neither.
	const row = fc.tuple(fc.boolean(), fc.constantFrom(0, -0.5, 2.25), fc.constantFrom(0, 1, 1.5), fc.constantFrom(null, 3, 4));
	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 99 }), (rows, seed) => {
			const x = matrixOf(
				rows.length,
				5,
				Int32Array.of(1, 2),
				Float64Array.from(rows.flatMap(([, a, b]) => [a, b])),
				Int32Array.from(rows.flatMap(([first, , , other]) => [first ? 0 : -1, other ?? -1]))
			);
			const plain = rows.map(([first, a, b, other]) => [Number(first), a, b, Number(other === 3), Number(other === 4), 1]);
			const random = seeded(seed);
			const beta = Float64Array.from({ length: 6 }, random);
			const v = Float64Array.from(rows, random);
			const times = new Float64Array(6);
			timesRows(x, v, times);
			const sum = (f: (row: number[], i: number) => number): number => plain.reduce((all, r, i) => all + f(r, i), 0);
			linearScores(x, beta).forEach((s, i) =>
				expect(s).toBeCloseTo(
					plain[i]!.reduce((all, f, j) => all + f * beta[j]!, 0),
					12
				)
			);
			times.forEach((t, j) =>
				expect(t).toBeCloseTo(
					sum((r, i) => r[j]! * v[i]!),
					12
				)
			);
			featureMeans(x).forEach((m, j) => expect(m).toBeCloseTo(sum((r) => r[j]!) / rows.length, 12));
			const gram = gramOf(x, (i) => v[i]!, 1000);
			for (let j = 0; j < 6; j++)
				for (let k = j; k < 6; k++)
					expect(gram[j * 6 + k]).toBeCloseTo(
						sum((r, i) => r[j]! * r[k]! * v[i]!),
						12
					);
			const cells = cellsOf(x);
			plain.forEach((r, i) => {
				r.slice(0, 5).forEach((f, j) =>
					expect(cellAt(cells, i, j) - cells.offset[j]!).toBe(cells.edges[j]!.filter((edge) => edge < f).length)
				);
				const out = new Float64Array(5);
				rowOf(x, i, out);
				expect([...out]).toEqual(r.slice(0, 5));
			});
		})
	);
});
