import { describe, expect, it } from 'vitest';
import type { Tree } from '#domain/scoring/learned-model';
import { seeded } from '#workers/pipeline/learn/random';
import { addContributions } from '#workers/pipeline/learn/tree-answers';
import { addTreeShap, treeMean } from '#workers/pipeline/learn/tree-shap';
import { fitTrees } from '#workers/pipeline/learn/trees';
import { sigmoid, signMatrix } from './made';

describe('what a model is made of', () => {
	it('SCO-5: each leaf of a tree says what its own rows ask for, and each split is the best of its rows', () => {
		const random = seeded(13);
		const rows = Array.from({ length: 400 }, () => Array.from({ length: 12 }, (_, j) => (random() < 0.1 + j / 20 ? j : -1)));
		const labels = Uint8Array.from(rows, (r) => (random() < (r[3] === 3 && r[7] === 7 ? 0.9 : r[11] === 11 ? 0.3 : 0.5) ? 1 : 0));
		const options = { trees: 1, leaves: 6, rate: 0.2, penalty: 3, leastRows: 10 };
		const { base, trees } = fitTrees(signMatrix(rows, 12), labels, null, options);
		const p = sigmoid(base);
		const [tree] = trees;
		const sums = (own: number[]): [number, number] => [own.reduce((sum, i) => sum + p - labels[i]!, 0), own.length * p * (1 - p)];
		const worth = (own: number[]): number => {
			const [g, h] = sums(own);
			return (g * g) / (h + options.penalty);
		};
		const sides = (own: number[], f: number): [number[], number[]] => [
			own.filter((i) => rows[i]![f] !== f),
			own.filter((i) => rows[i]![f] === f)
		];
		let splits = 0;
		const check = (node: number, own: number[]): void => {
			expect(tree!.cover[node]).toBe(own.length);
			const [g, h] = sums(own);
			expect(tree!.value[node]).toBeCloseTo((-options.rate * g) / (h + options.penalty), 10);
			if (tree!.feature[node]! < 0) return;
			splits++;
			const gains = Array.from({ length: 12 }, (_, f) => sides(own, f)).map(([l, r]) =>
				Math.min(l.length, r.length) < options.leastRows ? 0 : worth(l) + worth(r) - worth(own)
			);
			expect(gains[tree!.feature[node]!]).toBeCloseTo(Math.max(...gains), 10);
			const [left, right] = sides(own, tree!.feature[node]!);
			check(tree!.left[node]!, left);
			check(tree!.right[node]!, right);
		};
		check(
			0,
			rows.map((_, i) => i)
		);
		expect(splits).toBe(5);
	});

	it('SCO-5: contributions of a tree are its exact Shapley values', () => {
		const tree: Tree = {
			feature: [0, 1, -1, -1, 2, -1, 0, -1, -1],
			threshold: [0, 0, 0, 0, 0, 0, 1, 0, 0],
			left: [1, 2, -1, -1, 5, -1, 7, -1, -1],
			right: [4, 3, -1, -1, 6, -1, 8, -1, -1],
			value: [0, 0, 3, -1, 0, 5, 0, 2, -4],
			cover: [100, 60, 20, 40, 40, 10, 30, 12, 18]
		};
		const expected = (known: ReadonlySet<number>, at: Float64Array, node = 0): number => {
			const f = tree.feature[node]!;
			if (f < 0) return tree.value[node]!;
			const [l, r] = [tree.left[node]!, tree.right[node]!];
			if (known.has(f)) return expected(known, at, at[f]! <= tree.threshold[node]! ? l : r);
			return (expected(known, at, l) * tree.cover[l]! + expected(known, at, r) * tree.cover[r]!) / tree.cover[node]!;
		};
		const share = [1 / 3, 1 / 6, 1 / 3];
		for (const at of [
			[-1, -1, -1],
			[0.5, 1, -1],
			[0.5, 1, 1],
			[2, 0, 1]
		].map((v) => Float64Array.from(v))) {
			const out = new Float64Array(3);
			addTreeShap(tree, at, out);
			for (let f = 0; f < 3; f++) {
				const others = [0, 1, 2].filter((o) => o !== f);
				const sets = [[], [others[0]!], [others[1]!], others];
				const value = sets.reduce(
					(sum, set) => sum + share[set.length]! * (expected(new Set([...set, f]), at) - expected(new Set(set), at)),
					0
				);
				expect(out[f]).toBeCloseTo(value, 10);
			}
			expect(out.reduce((a, b) => a + b, 0)).toBeCloseTo(expected(new Set([0, 1, 2]), at) - treeMean(tree), 10);
		}
	});

	it('SCO-1: what a tree remembers of one contact is what it would say of another that answers its splits alike', () => {
		const random = seeded(29);
		const rows = Array.from({ length: 600 }, () => Array.from({ length: 9 }, (_, j) => (random() < 0.4 ? j : -1)));
		const labels = Uint8Array.from(rows, (r) => (random() < (r[2] === 2 ? 0.8 : r[5] === 5 ? 0.6 : 0.3) ? 1 : 0));
		const { trees } = fitTrees(signMatrix(rows, 9), labels, null, { trees: 5, leaves: 6, rate: 0.2, penalty: 3, leastRows: 10 });
		for (let n = 0; n < 200; n++) {
			const contact = Float64Array.from({ length: 9 }, () => (random() < 0.4 ? 1 : 0));
			const [anew, remembered] = [new Float64Array(9), new Float64Array(9)];
			for (const tree of trees) {
				addTreeShap(tree, contact, anew);
				addContributions(tree, contact, remembered);
			}
			for (let j = 0; j < 9; j++) expect(remembered[j]).toBeCloseTo(anew[j]!, 12);
		}
	});

	it('SCO-1: the reasons of a very tall tree add up too, feature met again on the way down included', () => {
		const TALL = 60;
		const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], cover: [] };
		// A stair: each step to the left is a leaf, each to the right leads on, by seven features in turn.
		for (let step = 0; step < TALL; step++) {
			tree.feature.push(step % 7, -1);
			tree.threshold.push(step, 0);
			tree.left.push(2 * step + 1, -1);
			tree.right.push(2 * step + 2, -1);
			tree.value.push(0, step);
			tree.cover.push(TALL + 1 - step, 1);
		}
		tree.feature.push(-1);
		tree.threshold.push(0);
		tree.left.push(-1);
		tree.right.push(-1);
		tree.value.push(TALL);
		tree.cover.push(1);
		for (const [value, leaf] of [
			[100, TALL],
			[30.5, 31],
			[-1, 0]
		] as const) {
			const out = new Float64Array(7);
			addTreeShap(tree, new Float64Array(7).fill(value), out);
			expect(out.reduce((a, b) => a + b, 0)).toBeCloseTo(leaf - treeMean(tree), 8);
		}
	});
});
