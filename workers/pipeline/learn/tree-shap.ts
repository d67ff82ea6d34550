import type { Tree } from '#domain/scoring/learned-model';

/** What a tree gives on average: Σ leaf × share of the training rows in it. */
export function treeMean(tree: Tree, node = 0): number {
	if (tree.feature[node]! < 0) return tree.value[node]!;
	const left = tree.left[node]!;
	const right = tree.right[node]!;
	return (treeMean(tree, left) * tree.cover[left]! + treeMean(tree, right) * tree.cover[right]!) / tree.cover[node]!;
}

/**
 * Steps of all paths on the way down, one path behind the other: a node's own begins where that of its parent ends. Kept from call to
 * call, since a file of 200,000 contacts asks for some ten million paths.
 */
let room = 256;
let feature = new Int32Array(room);
let zero = new Float64Array(room);
let one = new Float64Array(room);
let weight = new Float64Array(room);

/** More room, with what is there. */
function grow(): void {
	room *= 2;
	const wider = (before: Float64Array): Float64Array<ArrayBuffer> => {
		const after = new Float64Array(room);
		after.set(before);
		return after;
	};
	const features = new Int32Array(room);
	features.set(feature);
	[feature, zero, one, weight] = [features, wider(zero), wider(one), wider(weight)];
}

/**
 * Adds to `out` what each feature contributed to a tree's answer: exact Shapley values, features not yet known taken as the
 * training rows split (Lundberg, Erion and Lee 2018, "Consistent individualized feature attribution for tree ensembles",
 * algorithm 2). They add up to answer − treeMean.
 */
export function addTreeShap(tree: Tree, features: Float64Array, out: Float64Array): void {
	walk(tree, features, out, { node: 0, before: 0, length: 0, zero: 1, one: 1, feature: -1 });
}

/** A node, and the step that led to it from a path of `length` steps that begins at `before`. */
interface Visit {
	node: number;
	before: number;
	length: number;
	zero: number;
	one: number;
	feature: number;
}

function walk(tree: Tree, features: Float64Array, out: Float64Array, visit: Visit): void {
	const { node } = visit;
	const path = visit.before + visit.length;
	let length = visit.length + 1;
	extend(visit, path);
	const split = tree.feature[node]!;
	if (split < 0) {
		for (let i = 1; i < length; i++)
			out[feature[path + i]!]! += unwoundSum(path, length, i) * (one[path + i]! - zero[path + i]!) * tree.value[node]!;
		return;
	}
	const left = tree.left[node]!;
	const right = tree.right[node]!;
	const hot = features[split]! <= tree.threshold[node]! ? left : right;
	const cold = hot === left ? right : left;
	let [z, o] = [1, 1];
	const known = placeOf(split, path, length);
	if (known > 0) {
		[z, o] = [zero[path + known]!, one[path + known]!];
		unwind(path, length--, known);
	}
	const cover = tree.cover[node]!;
	walk(tree, features, out, { node: hot, before: path, length, zero: (z * tree.cover[hot]!) / cover, one: o, feature: split });
	walk(tree, features, out, { node: cold, before: path, length, zero: (z * tree.cover[cold]!) / cover, one: 0, feature: split });
}

/** Where a feature stands in a path, beginning with 1; 0 = nowhere. */
function placeOf(split: number, path: number, length: number): number {
	for (let i = 1; i < length; i++) if (feature[path + i] === split) return i;
	return 0;
}

/** Writes a path and one step more to `path`. */
function extend({ before, length, ...step }: Visit, path: number): void {
	while (path + length >= room) grow();
	feature.copyWithin(path, before, before + length);
	zero.copyWithin(path, before, before + length);
	one.copyWithin(path, before, before + length);
	weight.copyWithin(path, before, before + length);
	[feature[path + length], zero[path + length], one[path + length]] = [step.feature, step.zero, step.one];
	weight[path + length] = length === 0 ? 1 : 0;
	for (let i = length - 1; i >= 0; i--) {
		const w = weight[path + i]!;
		weight[path + i + 1]! += (step.one * w * (i + 1)) / (length + 1);
		weight[path + i] = (step.zero * w * (length - i)) / (length + 1);
	}
}

/** Takes the step at `at` out of a path. */
function unwind(path: number, length: number, at: number): void {
	const last = length - 1;
	const [z, o] = [zero[path + at]!, one[path + at]!];
	let carried = weight[path + last]!;
	for (let i = last - 1; i >= 0; i--) {
		const w = weight[path + i]!;
		if (o !== 0) {
			weight[path + i] = (carried * (last + 1)) / ((i + 1) * o);
			carried = w - (weight[path + i]! * z * (last - i)) / (last + 1);
		} else weight[path + i] = (w * (last + 1)) / (z * (last - i));
	}
	feature.copyWithin(path + at, path + at + 1, path + length);
	zero.copyWithin(path + at, path + at + 1, path + length);
	one.copyWithin(path + at, path + at + 1, path + length);
}

/** What the weights of a path would add up to without the step at `at`. */
function unwoundSum(path: number, length: number, at: number): number {
	const last = length - 1;
	const [z, o] = [zero[path + at]!, one[path + at]!];
	let carried = weight[path + last]!;
	let sum = 0;
	for (let i = last - 1; i >= 0; i--) {
		const w = weight[path + i]!;
		if (o !== 0) {
			const without = (carried * (last + 1)) / ((i + 1) * o);
			sum += without;
			carried = w - (without * z * (last - i)) / (last + 1);
		} else sum += (w * (last + 1)) / (z * (last - i));
	}
	return sum;
}
