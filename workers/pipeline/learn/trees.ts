import type { Tree } from '#domain/learned-model';
import { rowOf, type Matrix } from './matrix';
import { sparseOf, type SparseRows } from './sparse';

/** Boosted trees: log-odds = base + Σ leaves. */
export interface Boosted { base: number; trees: Tree[] }

export interface TreeOptions { trees: number; leaves: number; rate: number; penalty: number; leastRows: number }
export const TREE_OPTIONS: TreeOptions = { trees: 80, leaves: 6, rate: 0.1, penalty: 10, leastRows: 20 };

const BINS = 24;

/** A matrix cut into bins: entries keep their place, features without an entry stand in their bin of 0. */
interface Binned { bin: Uint8Array; edges: Float64Array[]; zero: Uint8Array }

interface Node { rows: Int32Array; gradient: number; hessian: number; at: number; best: Split | null }
interface Split { gain: number; feature: number; bin: number }

/**
 * Gradient boosting of small trees on histograms, for the log-loss, leaf by leaf (Friedman 2001; histograms and second-order
 * gains as in Chen and Guestrin 2016). Nothing is drawn at random: same rows, same trees.
 */
export function fitTrees(matrix: Matrix, y: Uint8Array, weight: Float64Array | null, options: TreeOptions = TREE_OPTIONS): Boosted {
	const x = sparseOf(matrix);
	const binned = binMatrix(x);
	let won = 0;
	let all = 0;
	for (let i = 0; i < x.rows; i++) { const w = weight?.[i] ?? 1; won += w * y[i]!; all += w; }
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
		const tree = growTree(x, binned, gradient, hessian, options, scores);
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

function growTree(x: SparseRows, binned: Binned, gradient: Float64Array, hessian: Float64Array, options: TreeOptions, scores: Float64Array): Tree {
	const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], cover: [] };
	const histogram = new Float64Array(x.width * BINS * 3);
	const add = (rows: Int32Array): Node => {
		let g = 0;
		let h = 0;
		for (const i of rows) { g += gradient[i]!; h += hessian[i]!; }
		tree.feature.push(-1); tree.threshold.push(0); tree.left.push(-1); tree.right.push(-1); tree.cover.push(rows.length);
		tree.value.push((-options.rate * g) / (h + options.penalty));
		const node: Node = { rows, gradient: g, hessian: h, at: tree.feature.length - 1, best: null };
		node.best = bestSplit(x, binned, node, gradient, hessian, options, histogram);
		return node;
	};
	const open = [add(Int32Array.from({ length: x.rows }, (_, i) => i))];
	const done: Node[] = [];
	while (open.length > 0 && open.length + done.length < options.leaves) {
		open.sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
		const node = open.shift()!;
		if (!node.best) { done.push(node); continue; }
		const { feature, bin } = node.best;
		const threshold = binned.edges[feature]![bin]!;
		const goesLeft = node.rows.map((i) => (valueOf(x, i, feature) <= threshold ? 1 : 0));
		const left = add(node.rows.filter((_, k) => goesLeft[k] === 1));
		const right = add(node.rows.filter((_, k) => goesLeft[k] === 0));
		tree.feature[node.at] = feature;
		tree.threshold[node.at] = threshold;
		tree.left[node.at] = left.at;
		tree.right[node.at] = right.at;
		open.push(left, right);
	}
	for (const node of [...open, ...done]) for (const i of node.rows) scores[i]! += tree.value[node.at]!;
	return tree;
}

function bestSplit(x: SparseRows, { bin, edges, zero }: Binned, node: Node, gradient: Float64Array, hessian: Float64Array, options: TreeOptions, histogram: Float64Array): Split | null {
	if (node.rows.length < 2 * options.leastRows) return null;
	histogram.fill(0);
	for (const i of node.rows) {
		const g = gradient[i]!;
		const h = hessian[i]!;
		for (let e = x.start[i]!; e < x.start[i + 1]!; e++) {
			const at = (x.index[e]! * BINS + bin[e]!) * 3;
			histogram[at]! += g;
			histogram[at + 1]! += h;
			histogram[at + 2]!++;
		}
	}
	const { penalty, leastRows } = options;
	const whole = node.gradient ** 2 / (node.hessian + penalty);
	let best: Split | null = null;
	for (let f = 0; f < x.width; f++) {
		const last = edges[f]!.length;
		if (last === 0) continue;
		// Rows without an entry were not counted: they are what is missing to the whole node.
		let g0 = node.gradient, h0 = node.hessian, n0 = node.rows.length;
		for (let b = 0; b <= last; b++) {
			const at = (f * BINS + b) * 3;
			g0 -= histogram[at]!; h0 -= histogram[at + 1]!; n0 -= histogram[at + 2]!;
		}
		let g = 0, h = 0, n = 0;
		for (let b = 0; b < last; b++) {
			const at = (f * BINS + b) * 3;
			g += histogram[at]! + (zero[f] === b ? g0 : 0);
			h += histogram[at + 1]! + (zero[f] === b ? h0 : 0);
			n += histogram[at + 2]! + (zero[f] === b ? n0 : 0);
			if (n < leastRows || node.rows.length - n < leastRows) continue;
			const gain = g * g / (h + penalty) + (node.gradient - g) ** 2 / (node.hessian - h + penalty) - whole;
			if (gain > 1e-6 && gain > (best?.gain ?? 0)) best = { gain, feature: f, bin: b };
		}
	}
	return best;
}

function valueOf(x: SparseRows, row: number, feature: number): number {
	let low = x.start[row]!;
	let high = x.start[row + 1]!;
	while (low < high) {
		const mid = (low + high) >> 1;
		if (x.index[mid]! < feature) low = mid + 1;
		else high = mid;
	}
	return low < x.start[row + 1]! && x.index[low] === feature ? x.value[low]! : 0;
}

/** Edges per feature at about equal counts of its entries, and between 0 and what has an entry. */
function binMatrix(x: SparseRows): Binned {
	const samples: number[][] = Array.from({ length: x.width }, () => []);
	const stride = Math.max(1, Math.floor(x.rows / 3000));
	for (let i = 0; i < x.rows; i += stride) for (let e = x.start[i]!; e < x.start[i + 1]!; e++) samples[x.index[e]!]!.push(x.value[e]!);
	const seen = Math.ceil(x.rows / stride);
	const edges = samples.map((sample) => {
		const signs = sample.every((v) => v === 1);
		if (signs) return Float64Array.of(0.5);
		if (sample.length < seen) sample.push(0);
		const sorted = Float64Array.from(sample).sort();
		const cuts = new Set<number>();
		for (let k = 1; k < BINS; k++) {
			const at = Math.floor((k * sorted.length) / BINS);
			const a = sorted[at - 1];
			const b = sorted[at];
			if (a !== undefined && b !== undefined && a < b) cuts.add((a + b) / 2);
		}
		return Float64Array.from(cuts).sort();
	});
	const binOf = (f: number, v: number): number => {
		const cuts = edges[f]!;
		let b = 0;
		while (b < cuts.length && v > cuts[b]!) b++;
		return b;
	};
	const end = x.start[x.rows]!;
	const bin = new Uint8Array(end);
	for (let e = 0; e < end; e++) bin[e] = binOf(x.index[e]!, x.value[e]!);
	return { bin, edges, zero: Uint8Array.from({ length: x.width }, (_, f) => binOf(f, 0)) };
}
