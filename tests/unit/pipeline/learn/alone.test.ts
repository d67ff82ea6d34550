import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aloneWeights } from '#workers/pipeline/learn/alone';
import { encode, learnEncoders, widthOf } from '#workers/pipeline/learn/encode';
import { range } from '#workers/pipeline/learn/folds';
import { linearScores, MatrixBuilder, timesRows } from '#workers/pipeline/learn/matrix';
import { readAs } from '#workers/pipeline/learn/read-column';
import { seeded } from '#workers/pipeline/learn/random';
import { scoresOf, splitOf, sumsOver } from '#workers/pipeline/learn/split-matrix';
import { NOW, field, leads, type Row } from './made';

const encodedOf = (rows: readonly Row[], names: readonly string[]) => {
	const columns = names.map((name) => readAs(field(name), name, rows.map((r) => String(r[name])), rows.length, name === 'Size' || name === 'Noise' ? 'number' : 'text', NOW));
	const all = range(0, rows.length);
	const encoders = learnEncoders(columns, all);
	return { encoders, x: encode(encoders, columns, all, Float64Array.from(all, (i) => (i % 7) - 3)), y: Uint8Array.from(rows, (r) => r.y) };
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

it('SCO-5: a matrix read in two parts gives what it gives in one', () => {
	fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(0, 1, 1, 1, -0.5, 2.25), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 99 }), (rows, seed) => {
		const builder = new MatrixBuilder(rows.length, 4, 4);
		for (const row of rows) { row.forEach((v, j) => builder.add(j, v)); builder.endRow(); }
		const x = builder.done();
		const random = seeded(seed);
		const beta = Float64Array.from({ length: 5 }, random);
		const v = Float64Array.from(rows, random);
		const [one, two] = [new Float64Array(5), new Float64Array(5)];
		timesRows(x, v, one);
		sumsOver(splitOf(x), v, two);
		const [a, b] = [linearScores(x, beta), scoresOf(splitOf(x), beta)];
		a.forEach((s, i) => expect(b[i]).toBeCloseTo(s, 12));
		one.forEach((s, j) => expect(two[j]).toBeCloseTo(s, 12));
	}));
});
