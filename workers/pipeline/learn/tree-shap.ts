import type { Tree } from '#domain/learned-model';

interface Step {
	feature: number;
	zero: number;
	one: number;
	weight: number;
}

/** What a tree gives on average: Σ leaf × share of the training rows in it. */
export function treeMean(tree: Tree, node = 0): number {
	if (tree.feature[node]! < 0) return tree.value[node]!;
	const left = tree.left[node]!;
	const right = tree.right[node]!;
	return (treeMean(tree, left) * tree.cover[left]! + treeMean(tree, right) * tree.cover[right]!) / tree.cover[node]!;
}

/**
 * Adds to `out` what each feature contributed to a tree's answer: exact Shapley values, features not yet known taken as the
 * training rows split (Lundberg, Erion and Lee 2018, "Consistent individualized feature attribution for tree ensembles",
 * algorithm 2). They add up to answer − treeMean.
 */
export function addTreeShap(tree: Tree, features: Float64Array, out: Float64Array): void {
	const walk = (node: number, before: readonly Step[], zero: number, one: number, feature: number): void => {
		const path = extend(before, zero, one, feature);
		const split = tree.feature[node]!;
		if (split < 0) {
			for (let i = 1; i < path.length; i++)
				out[path[i]!.feature]! += unwoundSum(path, i) * (path[i]!.one - path[i]!.zero) * tree.value[node]!;
			return;
		}
		const left = tree.left[node]!;
		const right = tree.right[node]!;
		const hot = features[split]! <= tree.threshold[node]! ? left : right;
		const cold = hot === left ? right : left;
		const known = path.findIndex((s, i) => i > 0 && s.feature === split);
		const next = known > 0 ? unwind(path, known) : path;
		const { zero: z, one: o } = known > 0 ? path[known]! : { zero: 1, one: 1 };
		walk(hot, next, (z * tree.cover[hot]!) / tree.cover[node]!, o, split);
		walk(cold, next, (z * tree.cover[cold]!) / tree.cover[node]!, 0, split);
	};
	walk(0, [], 1, 1, -1);
}

function extend(path: readonly Step[], zero: number, one: number, feature: number): Step[] {
	const next = path.map((s) => ({ ...s }));
	const length = next.length;
	next.push({ feature, zero, one, weight: length === 0 ? 1 : 0 });
	for (let i = length - 1; i >= 0; i--) {
		next[i + 1]!.weight += (one * next[i]!.weight * (i + 1)) / (length + 1);
		next[i]!.weight = (zero * next[i]!.weight * (length - i)) / (length + 1);
	}
	return next;
}

function unwind(path: readonly Step[], at: number): Step[] {
	const next = path.map((s) => ({ ...s }));
	const last = next.length - 1;
	const { zero, one } = next[at]!;
	let carried = next[last]!.weight;
	for (let i = last - 1; i >= 0; i--) {
		if (one !== 0) {
			const weight = next[i]!.weight;
			next[i]!.weight = (carried * (last + 1)) / ((i + 1) * one);
			carried = weight - (next[i]!.weight * zero * (last - i)) / (last + 1);
		} else next[i]!.weight = (next[i]!.weight * (last + 1)) / (zero * (last - i));
	}
	for (let i = at; i < last; i++) {
		const { feature, zero: z, one: o } = next[i + 1]!;
		next[i] = { feature, zero: z, one: o, weight: next[i]!.weight };
	}
	return next.slice(0, last);
}

const unwoundSum = (path: readonly Step[], at: number): number => unwind(path, at).reduce((sum, s) => sum + s.weight, 0);
