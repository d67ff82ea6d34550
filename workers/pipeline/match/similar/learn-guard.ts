/** What learned weights must be: of levels within reach, rising along their chains, and not far below what contacts are like. */

import type { MatchModel, MatchWeights } from '#domain/matching/match';
import { expectedShares } from './along';
import type { Feature } from './features/feature';
import type { Records } from './records';
import { reached } from './relation-shares';

/** True shares of full agreement ran from .29 to .97; what lies far below is another class. */
const LEAST_AGREEMENT = 0.2;
const MOST_DIFFERENCE = 0.5;

/** A list of few mistakes doesn't prove that there are none. */
const LEAST_OF_EXPECTED = 0.2;

/**
 * Levels that no two records could reach, whoever they are, are left out of what is expected. What a record reaches with itself
 * twins would reach too, and all below it: that no two agree on an address doesn't make different addresses mean nothing.
 */
export function reach(model: MatchModel, records: Records, length: number, active: Uint8Array, ...all: Uint8Array[]): void {
	const width = records.features.length;
	for (const [f, c] of model.comparisons.entries()) {
		const feature = records.features[f] as Feature;
		const seen = new Uint8Array(c.m.length);
		for (const levels of all) for (let at = f; at < levels.length; at += width) seen[levels[at] ?? 0] = 1;
		withItself(feature, length, active, seen);
		for (let top = seen.length - 1; top > 0; top--) {
			if (seen[top] === 1)
				for (const chain of feature.kind.rising) for (let at = chain.indexOf(top); at >= 0; at--) seen[chain[at] ?? 0] = 1;
		}
		seen[1] = 1;
		c.u = reached(c.u, [...seen]);
		c.m = reached(c.m, c.u);
	}
}

/** Marks the levels at which records agree with themselves. */
function withItself(feature: Feature, length: number, active: Uint8Array, seen: Uint8Array): void {
	for (let i = 0; i < length; i++) {
		if (active[i] !== 1) continue;
		const level = feature.level(i, i);
		seen[level] = 1;
		if (feature.single && level > 0) return;
	}
}

/** Keeps learned weights what match weights must be; what fails is the shipped weight, and the model says so. */
export function guard(model: MatchModel, features: readonly Feature[], share: number): void {
	model.checks = [];
	for (const [f, c] of model.comparisons.entries()) {
		const { kind } = features[f] as Feature;
		const expected = reached(expectedShares(features[f] as Feature, model), c.u);
		const top = Math.max(...expected);
		const at = expected.indexOf(top);
		const enough = top < 0.45 || at < 2 || ((c.m[at] ?? 0) >= LEAST_AGREEMENT && (c.m[1] ?? 0) <= MOST_DIFFERENCE);
		if (!enough) c.m = expected;
		c.m = c.m.map((m, level) => Math.max(m, LEAST_OF_EXPECTED * (expected[level] ?? 0)));
		// A class of matches that isn't plainly there is made of whatever the list has most of: relatives, colleagues.
		c.m = c.m.map((m, level) => share * m + (1 - share) * (expected[level] ?? 0));
		for (const level of kind.contrary ?? []) c.m[level] = Math.min(c.m[level] ?? 0, expected[level] ?? 0);
		model.checks.push({ code: 'agreement', comparison: c.id, passed: enough });
		for (const chain of kind.rising)
			pool(
				c,
				chain.filter((level) => (c.u[level] ?? 0) > 0)
			);
	}
}

/** Makes m/u rise along a chain: neighbours that fall are given the ratio that they have together. */
function pool(c: MatchWeights, chain: readonly number[]): void {
	const blocks: { m: number; u: number; levels: number[] }[] = [];
	for (const level of chain) {
		let block = { m: c.m[level] ?? 0, u: Math.max(1e-9, c.u[level] ?? 0), levels: [level] };
		for (let last = blocks[blocks.length - 1]; last && last.m / last.u > block.m / block.u; last = blocks[blocks.length - 1]) {
			blocks.pop();
			block = { m: last.m + block.m, u: last.u + block.u, levels: [...last.levels, ...block.levels] };
		}
		blocks.push(block);
	}
	for (const { m, u, levels } of blocks) if (levels.length > 1) for (const level of levels) c.m[level] = ((c.u[level] ?? 0) * m) / u;
}
