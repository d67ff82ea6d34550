import { FACTOR_GROUPS, type FactorGroup } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { deductions } from './deductions/index';
import type { Deduction } from './deduction';
import type { ScoringFactor } from './factor';

/** Factors, profile and time brought into the form that both ways of scoring share; made once per run. */
export interface Scale {
	factors: readonly ScoringFactor[];
	/** Index into FACTOR_GROUPS per factor. */
	group: Uint8Array;
	/** Weight within the group per factor. */
	weight: Float64Array;
	/** Weight per group, in the order of FACTOR_GROUPS. */
	groupWeight: Float64Array;
	/** Most points per group; null = no group has a cap. */
	caps: Float64Array | null;
	/** What takes points away under the profile, and how many. */
	deductions: readonly { deduction: Deduction; points: number }[];
}

export function makeScale(factors: readonly ScoringFactor[], profile: ScoringProfile): Scale {
	return {
		factors,
		group: Uint8Array.from(factors, (f) => FACTOR_GROUPS.indexOf(f.group)),
		weight: Float64Array.from(factors, (f) => profile.factorWeights[f.id] ?? f.weight),
		groupWeight: Float64Array.from(FACTOR_GROUPS, (g) => profile.groupWeights[g]),
		caps: FACTOR_GROUPS.some((g) => profile.groupCaps[g] < 100) ? Float64Array.from(FACTOR_GROUPS, (g) => profile.groupCaps[g]) : null,
		deductions: deductions.all.flatMap((deduction) => {
			const points = profile.deductions[deduction.id] ?? 0;
			return points > 0 ? [{ deduction, points }] : [];
		})
	};
}

/** Scratch: points per group. */
const given = new Float64Array(FACTOR_GROUPS.length);

/** Points that the caps of groups cut off, per group; all 0 without caps. The array is reused by the next call. */
export function cutByCaps({ caps, group }: Scale, shares: ArrayLike<number>, effective: Float64Array): Float64Array {
	given.fill(0);
	if (!caps) return given;
	for (let f = 0; f < effective.length; f++) if (effective[f]! > 0) given[group[f]!]! += effective[f]! * shares[f]!;
	for (let g = 0; g < given.length; g++) given[g] = Math.max(0, given[g]! - caps[g]!);
	return given;
}

/** Scratch: weight with data per group; reused, since weigh runs once per contact. */
const sums = new Float64Array(FACTOR_GROUPS.length);
const COMPLETENESS = FACTOR_GROUPS.indexOf('completeness');
const SOURCE = FACTOR_GROUPS.indexOf('source');

/**
 * Brings the weights of the factors that have data to a sum of 100 and returns the unrounded score, or NaN = unscored.
 * Within a group, factors without data give their weight to the others; a group without data gives its weight to the
 * other groups (SCO-2). Completeness counts as data only when there is an address or a phone to judge (`verified`).
 *
 * Unscored (SCO-4): fewer than two groups have data, or only source and completeness have: they say how a contact came
 * in and how well it is filled in, but nothing about who it is.
 *
 * @param shares per factor, NaN = no data
 * @param effective out: points that each factor could give at most, 0 without data
 */
export function weigh(scale: Scale, shares: Float64Array, verified: boolean, effective: Float64Array): number {
	const { group, weight, groupWeight } = scale;
	const n = shares.length;
	sums.fill(0);
	for (let f = 0; f < n; f++) if (!Number.isNaN(shares[f]!)) sums[group[f]!]! += weight[f]!;
	let total = 0;
	let informative = 0;
	let aboutThem = 0;
	for (let g = 0; g < sums.length; g++) {
		if (sums[g]! <= 0 || groupWeight[g]! <= 0) continue;
		total += groupWeight[g]!;
		if (g !== COMPLETENESS || verified) informative++;
		if (g !== COMPLETENESS && g !== SOURCE) aboutThem++;
	}
	const scored = informative >= 2 && aboutThem >= 1;
	let score = 0;
	for (let f = 0; f < n; f++) {
		const g = group[f]!;
		if (!scored || Number.isNaN(shares[f]!) || sums[g]! <= 0) {
			effective[f] = 0;
			continue;
		}
		effective[f] = (100 * groupWeight[g]! * weight[f]!) / (sums[g]! * total);
		score += effective[f]! * shares[f]!;
	}
	return scored ? score : NaN;
}

/** Groups that have a weight to give away, since no factor in them has data. */
export function missingGroups(scale: Scale, shares: Float64Array): FactorGroup[] {
	return FACTOR_GROUPS.filter(
		(_, g) => scale.groupWeight[g]! > 0 && !scale.factors.some((_f, f) => scale.group[f] === g && !Number.isNaN(shares[f]!))
	);
}

/** Sums made in another order must not fall to the other side of a half. */
const HALF = 1e-9;

/** The score that is stored: 0–100. */
export const roundScore = (raw: number): number => Math.min(100, Math.max(0, Math.round(raw + HALF)));

/**
 * Splits a total into whole parts close to the given ones, none above its cap, by largest remainder: the parts add up to
 * the total exactly (SCO-1). Parts of 0 stay 0 unless nothing else has room.
 */
export function apportion(parts: readonly number[], total: number, caps?: readonly number[]): number[] {
	const cap = (i: number) => caps?.[i] ?? Infinity;
	const whole = parts.map((p, i) => Math.min(cap(i), Math.floor(p + 1e-9)));
	let left = total - whole.reduce((a, b) => a + b, 0);
	const order = parts.map((_, i) => i).sort((a, b) => parts[b]! - whole[b]! - (parts[a]! - whole[a]!) || a - b);
	for (let round = 0; left > 0 && round < 1000; round++) {
		const open = order.filter((i) => whole[i]! < cap(i));
		const filled = open.filter((i) => parts[i]! > 0);
		for (const i of filled.length > 0 ? filled : open) {
			if (left === 0) break;
			whole[i]!++;
			left--;
		}
		if (open.length === 0) break;
	}
	for (let round = 0; left < 0 && round < 1000; round++) {
		const open = order.filter((i) => whole[i]! > 0);
		if (open.length === 0) break;
		for (const i of [...open].reverse()) {
			if (left === 0) break;
			whole[i]!--;
			left++;
		}
	}
	return whole;
}
