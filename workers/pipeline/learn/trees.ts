import type { Tree } from '#domain/scoring/learned-model';
import { cellAt, cellsOf, type Cells } from './cells';
import { rowOf, type Matrix } from './matrix';

/** Boosted trees: log-odds = base + Σ leaves. */
export interface Boosted {
	base: number;
	trees: Tree[];
}

export interface TreeOptions {
	trees: number;
	leaves: number;
	rate: number;
	penalty: number;
	leastRows: number;
}
const TREE_OPTIONS: TreeOptions = { trees: 80, leaves: 6, rate: 0.1, penalty: 10, leastRows: 20 };

/** Rows of a node stand at from … to of the order. `sums`: gradient, hessian and count per cell, null once nobody needs them. */
interface Node {
	from: number;
	to: number;
	gradient: number;
	hessian: number;
	at: number;
	sums: Float64Array | null;
	best: Split | null;
}
/** Rows of cells up to `last` go left. */
interface Split {
	gain: number;
	feature: number;
	last: number;
}

/**
 * Gradient boosting of small trees on histograms, for the log-loss, leaf by leaf (Friedman 2001; histograms and second-order
 * gains as in Chen and Guestrin 2016). Nothing is drawn at random: same rows, same trees.
 */
export function fitTrees(matrix: Matrix, y: Uint8Array, weight: Float64Array | null, options: TreeOptions = TREE_OPTIONS): Boosted {
	const x = cellsOf(matrix);
	let won = 0;
	let all = 0;
	for (let i = 0; i < x.rows; i++) {
		const w = weight?.[i] ?? 1;
		won += w * y[i]!;
		all += w;
	}
	const base = Math.log((won + 0.5) / (all - won + 0.5));
	const scores = new Float64Array(x.rows).fill(base);
	const gradient = new Float64Array(x.rows);
	const hessian = new Float64Array(x.rows);
	const trees: Tree[] = [];
	for (let t = 0; t < options.trees; t++) {
		for (let i = 0; i < x.rows; i++) {
			const p = 1 / (1 + Math.exp(-scores[i]!));
			const w = weight?.[i] ?? 1;
			gradient[i] = w * (p - y[i]!);
			hessian[i] = w * Math.max(1e-6, p * (1 - p));
		}
		const tree = growTree(x, gradient, hessian, options, scores);
		if (tree.feature.length === 1) break;
		trees.push(tree);
	}
	return { base, trees };
}

/** Log-odds per row. */
export function treeScores(x: Matrix, model: Boosted): Float64Array {
	const out = new Float64Array(x.rows).fill(model.base);
	const dense = new Float64Array(x.width);
	for (let i = 0; i < x.rows; i++) {
		rowOf(x, i, dense);
		for (const tree of model.trees) out[i]! += leafOf(tree, dense);
	}
	return out;
}

function leafOf(tree: Tree, features: Float64Array): number {
	let node = 0;
	while (tree.feature[node]! >= 0) node = features[tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
	return tree.value[node]!;
}

function growTree(x: Cells, gradient: Float64Array, hessian: Float64Array, options: TreeOptions, scores: Float64Array): Tree {
	const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], cover: [] };
	const order = Int32Array.from(gradient, (_, i) => i);
	const spare: Float64Array[] = [];
	const add = (from: number, to: number): Node => {
		let g = 0;
		let h = 0;
		for (let k = from; k < to; k++) {
			g += gradient[order[k]!]!;
			h += hessian[order[k]!]!;
		}
		tree.feature.push(-1);
		tree.threshold.push(0);
		tree.left.push(-1);
		tree.right.push(-1);
		tree.cover.push(to - from);
		tree.value.push((-options.rate * g) / (h + options.penalty));
		return { from, to, gradient: g, hessian: h, at: tree.feature.length - 1, sums: null, best: null };
	};
	const count = (node: Node): Float64Array => {
		const sums = spare.pop()?.fill(0) ?? new Float64Array(3 * x.offset[x.width]!);
		addRows(x, order, node, gradient, hessian, sums);
		return sums;
	};
	const look = (node: Node): void => {
		node.best = bestSplit(x, node, options);
		if (!node.best) {
			spare.push(node.sums!);
			node.sums = null;
		}
	};
	const root = add(0, x.rows);
	root.sums = count(root);
	look(root);
	const open = [root];
	const done: Node[] = [];
	while (open.length > 0 && open.length + done.length < options.leaves) {
		open.sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
		const node = open.shift()!;
		if (!node.best) {
			done.push(node);
			continue;
		}
		const { feature, last } = node.best;
		const middle = part(x, order, node, feature, last);
		const left = add(node.from, middle);
		const right = add(middle, node.to);
		tree.feature[node.at] = feature;
		tree.threshold[node.at] = x.edges[feature]![last - x.offset[feature]!]!;
		tree.left[node.at] = left.at;
		tree.right[node.at] = right.at;
		open.push(left, right);
		// The last two stay leaves, and need no look.
		if (open.length + done.length >= options.leaves) break;
		// Only the smaller half is read: the other one is what is missing to the whole.
		const [small, large] = left.to - left.from < right.to - right.from ? [left, right] : [right, left];
		small.sums = count(small);
		large.sums = node.sums!;
		for (let k = 0; k < large.sums.length; k++) large.sums[k]! -= small.sums[k]!;
		look(left);
		look(right);
	}
	for (const node of [...open, ...done]) for (let k = node.from; k < node.to; k++) scores[order[k]!]! += tree.value[node.at]!;
	return tree;
}

function addRows(
	{ start, cell }: Cells,
	order: Int32Array,
	{ from, to }: Node,
	gradient: Float64Array,
	hessian: Float64Array,
	sums: Float64Array
): void {
	for (let k = from; k < to; k++) {
		const i = order[k]!;
		const g = gradient[i]!;
		const h = hessian[i]!;
		for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
			const at = 3 * cell[e]!;
			sums[at]! += g;
			sums[at + 1]! += h;
			sums[at + 2]!++;
		}
	}
}

/** Puts the rows of a node that go left before those that go right, each in their order; where those begin. */
function part(x: Cells, order: Int32Array, { from, to }: Node, feature: number, last: number): number {
	const right = new Int32Array(to - from);
	let at = from;
	let others = 0;
	for (let k = from; k < to; k++) {
		const i = order[k]!;
		if (cellAt(x, i, feature) <= last) order[at++] = i;
		else right[others++] = i;
	}
	order.set(right.subarray(0, others), at);
	return at;
}

function bestSplit(
	{ width, offset, zero }: Cells,
	{ from, to, gradient, hessian, sums }: Node,
	{ penalty, leastRows }: TreeOptions
): Split | null {
	const rows = to - from;
	if (rows < 2 * leastRows || !sums) return null;
	const whole = gradient ** 2 / (hessian + penalty);
	let best: Split | null = null;
	for (let f = 0; f < width; f++) {
		const first = offset[f]!;
		const end = offset[f + 1]!;
		if (end - first < 2) continue;
		// Rows without an entry were not counted: they are what is missing to the whole node.
		let g0 = gradient,
			h0 = hessian,
			n0 = rows;
		for (let c = first; c < end; c++) {
			g0 -= sums[3 * c]!;
			h0 -= sums[3 * c + 1]!;
			n0 -= sums[3 * c + 2]!;
		}
		let g = 0,
			h = 0,
			n = 0;
		for (let c = first; c < end - 1; c++) {
			g += sums[3 * c]!;
			h += sums[3 * c + 1]!;
			n += sums[3 * c + 2]!;
			if (zero[f] === c) {
				g += g0;
				h += h0;
				n += n0;
			}
			if (n < leastRows || rows - n < leastRows) continue;
			const gain = (g * g) / (h + penalty) + (gradient - g) ** 2 / (hessian - h + penalty) - whole;
			if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature: f, last: c };
		}
	}
	return best;
}
