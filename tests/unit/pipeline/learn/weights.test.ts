import { describe, expect, it } from 'vitest';
import type { Encoder } from '#domain/scoring/learned-model';
import { carry } from '#workers/pipeline/learn/carry';
import { cholesky, inverseDiagonal, solveCholesky } from '#workers/pipeline/learn/cholesky';
import { fitLogistic } from '#workers/pipeline/learn/logistic';
import { rowOf, type Matrix } from '#workers/pipeline/learn/matrix';
import { seeded } from '#workers/pipeline/learn/random';
import { relatedDiagonal } from '#workers/pipeline/learn/related';
import { normals, numberMatrix, sigmoid, signMatrix } from './made';

const TRUTH = [0.8, -0.5, 0, 1.1];

function made(n: number): { x: Matrix; y: Uint8Array } {
	const random = seeded(3);
	const normal = normals(random);
	const rows: number[][] = [];
	const y = new Uint8Array(n);
	for (let i = 0; i < n; i++) {
		const row = TRUTH.map(() => normal());
		rows.push(row);
		y[i] = random() < sigmoid(row.reduce((sum, v, j) => sum + v * TRUTH[j]!, -0.7)) ? 1 : 0;
	}
	return { x: numberMatrix(rows), y };
}

describe('what a model is made of', () => {
	const { x, y } = made(6000);

	it('SCO-5: known coefficients are recovered', () => {
		const { beta } = fitLogistic(x, y, new Float64Array(4).fill(1e-6));
		[...TRUTH, -0.7].forEach((truth, j) => expect(Math.abs(beta[j]! - truth)).toBeLessThan(0.12));
	});

	/** Largest slope of the objective at a fit, worked out row by row. */
	const slopeAt = (of: Matrix, labels: Uint8Array, beta: Float64Array, penalty: number, weight: Float64Array | null): number => {
		const gradient = Float64Array.from(beta, (b, j) => (j < of.width ? penalty * b : 0));
		const row = new Float64Array(of.width + 1);
		for (let i = 0; i < of.rows; i++) {
			rowOf(of, i, row);
			row[of.width] = 1;
			const r = (weight?.[i] ?? 1) * (sigmoid(row.reduce((sum, v, j) => sum + v * beta[j]!, 0)) - labels[i]!);
			row.forEach((v, j) => {
				gradient[j]! += r * v;
			});
		}
		return Math.max(...gradient.map(Math.abs));
	};

	it('SCO-5: the minimum is exact though the steps are steered by a part of the rows', () => {
		const { beta } = fitLogistic(x, y, new Float64Array(4).fill(30));
		expect(slopeAt(x, y, beta, 30, null)).toBeLessThan(2);
	});

	it('SCO-5: steered by what other rows taught, a fit ends at the same minimum', () => {
		const penalty = new Float64Array(4).fill(30);
		const part = numberMatrix(
			Array.from({ length: 2500 }, (_, i) => {
				const row = new Float64Array(4);
				rowOf(x, i * 2, row);
				return [...row];
			})
		);
		const taught = fitLogistic(
			part,
			y.filter((_, i) => i % 2 === 0 && i < 5000),
			penalty
		);
		const { beta } = fitLogistic(x, y, penalty, null, { ...taught, gram: taught.gram!.map((v) => v * (6000 / 2500)) });
		expect(slopeAt(x, y, beta, 30, null)).toBeLessThan(2);
		fitLogistic(x, y, penalty).beta.forEach((b, j) => expect(Math.abs(b - beta[j]!)).toBeLessThan(1e-3));
	});

	it('SCO-5: the minimum is exact where there are hundreds of features, whose levels share the intercept', () => {
		const random = seeded(8);
		const [rows, groups, levels] = [1500, 12, 15];
		const wide = signMatrix(
			Array.from({ length: rows }, () => Array.from({ length: groups }, (_, g) => g * levels + Math.floor(random() * levels))),
			groups * levels
		);
		const won = Uint8Array.from({ length: rows }, (_, i) => (random() < sigmoid(wide.signs[i * groups]! / 5 - 2) ? 1 : 0));
		const weight = Float64Array.from(won, () => 0.5 + random());
		const { beta } = fitLogistic(wide, won, new Float64Array(wide.width).fill(5), null, null, weight);
		expect(slopeAt(wide, won, beta, 5, weight)).toBeLessThan(0.3);
	});

	it('SCO-5: a fit of many features ends at the same minimum wherever it begins', () => {
		const random = seeded(9);
		const wide = signMatrix(
			Array.from({ length: 900 }, () => Array.from({ length: 3 }, (_, g) => g * 50 + Math.floor(random() * 50))),
			150
		);
		const won = Uint8Array.from({ length: 900 }, (_, i) => (random() < sigmoid(wide.signs[i * 3]! / 20 - 1) ? 1 : 0));
		const penalty = new Float64Array(150).fill(3);
		const scratch = fitLogistic(wide, won, penalty).beta;
		const far = Float64Array.from({ length: 151 }, () => random() * 4 - 2);
		const { beta } = fitLogistic(wide, won, penalty, null, { beta: far, gram: null, diagonal: new Float64Array(0) });
		beta.forEach((b, j) => expect(Math.abs(b - scratch[j]!)).toBeLessThan(0.02));
	});

	it('SCO-5: errors of weights come from the inverse of the whole matrix, whatever its size', () => {
		const random = seeded(10);
		for (const n of [1, 3, 4, 7, 13]) {
			const half = Array.from({ length: n }, () => Array.from({ length: n }, () => random() - 0.5));
			const a = Float64Array.from({ length: n * n }, (_, k) =>
				half[Math.floor(k / n)]!.reduce((sum, v, j) => sum + v * half[k % n]![j]!, Math.floor(k / n) === k % n ? 0.5 : 0)
			);
			const l = cholesky(a, n)!;
			const inverse = inverseDiagonal(l, n);
			for (let j = 0; j < n; j++) {
				const e = new Float64Array(n);
				e[j] = 1;
				solveCholesky(l, n, e);
				expect(e[j]).toBeCloseTo(inverse[j]!, 9);
				const back = Array.from({ length: n }, (_, i) => e.reduce((sum, v, k) => sum + a[i * n + k]! * v, 0));
				back.forEach((v, i) => expect(v).toBeCloseTo(i === j ? 1 : 0, 9));
			}
		}
		expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
	});

	it('SCO-5: errors of many weights are those of the whole matrix where features are related, and near them where chance alone relates them', () => {
		const random = seeded(12);
		const normal = normals(random);
		const n = 9;
		// Two columns of three features that share much, two features of their own, the intercept.
		const columns = [0, 0, 0, 1, 1, 1, 2, 3];
		const gram = new Float64Array(n * n);
		for (let i = 0; i < 2000; i++) {
			const [a, b] = [normal(), normal()];
			const row = [a, a + normal(), a - normal() + 0.5, b, 2 * b + normal(), normal() - b, normal(), normal(), 1];
			row.forEach((v, j) =>
				row.forEach((u, k) => {
					if (k >= j) gram[j * n + k]! += 0.2 * u * v;
				})
			);
		}
		const penalty = Float64Array.from(columns, (c) => 5 + 3 * c);
		const exact = inverseDiagonal(
			cholesky(
				gram.map((v, at) => (at % (n + 1) === 0 && at < n * n - 1 ? v + penalty[at / (n + 1)]! : v)),
				n
			)!,
			n
		);
		const found = relatedDiagonal(gram, penalty, 2000, columns)!;
		found.forEach((v, j) => expect(Math.abs(v / exact[j]! - 1)).toBeLessThan(0.01));
		// Of one column, they are related whatever they share.
		relatedDiagonal(
			gram,
			penalty,
			2000,
			columns.map(() => 0)
		)!.forEach((v, j) => expect(v).toBeCloseTo(exact[j]!, 10));
	});

	it('SCO-5: what one set of rows taught is carried to the features of another, whose levels are not the same', () => {
		const level = (column: string, levels: string[], other: boolean): Encoder => ({
			kind: 'level',
			column: `custom:${column}`,
			label: column,
			reading: 'text',
			levels,
			other,
			missing: true
		});
		const number: Encoder = {
			kind: 'number',
			column: 'custom:n',
			label: 'n',
			reading: 'number',
			mean: 0,
			sd: 1,
			low: 0,
			high: 9,
			log: false,
			heap: null,
			knots: [],
			spikes: [3],
			missing: false
		};
		// Features: a b other blank · slope 3 · rules; then the intercept.
		const from = {
			encoders: [level('x', ['a', 'b'], true), number],
			penalty: Float64Array.of(5, 5, 5, 5, 7, 7, 8),
			beta: Float64Array.of(1, 2, 3, 4, 5, 6, 0.4, -1),
			gram: Float64Array.from({ length: 64 }, (_, k) => k),
			rows: 10
		};
		const to = carry(from, [level('new', ['q'], false), number, level('x', ['b', 'c', 'a'], false)], 9, true, 4);
		expect([...to.penalty]).toEqual([4, 4, 7, 7, 5, 5, 5, 5, 8]);
		expect([...to.beta]).toEqual([0, 0, 5, 6, 2, 0, 1, 4, 0.4, -1]);
		// A level that was not known has no place in the matrix; where all are, it is in their order and of so many more rows.
		expect(to.gram).toBeNull();
		const known = carry(from, [number, level('x', ['b', 'a'], false)], 6, true, 4, 20);
		const places = [4, 5, 1, 0, 3, 6, 7];
		places.forEach((a, i) =>
			places.slice(i).forEach((b, j) => expect(known.gram![i * 7 + i + j]).toBe(2 * (Math.min(a, b) * 8 + Math.max(a, b))))
		);
	});
});
