import { FACTOR_GROUPS, UNSCORED } from '#domain/score';
import type { ScoringProfile } from '#domain/scoring-profile';
import { effectiveOf } from '../pipeline/score/score-chunk';
import { makeScale, roundScore, type Scale } from '../pipeline/score/weigh';
import { factors } from '../pipeline/score/index';
import type { Basis } from './basis';
import { pointsTaken } from './marks';

/** Scores of all contacts under one profile, and the two axes beside them. Arrays are reused by the next call. */
export interface Scored {
	/** 0–100, 255 = unscored; those set by hand are theirs. */
	scores: Uint8Array;
	/** 0–100, 255 = no data: who they are (role and company), and what they did. */
	fit: Uint8Array;
	engagement: Uint8Array;
}

const N = factors.all.length;
const FIT = new Set([FACTOR_GROUPS.indexOf('demographic'), FACTOR_GROUPS.indexOf('firmographic')]);
const ENGAGEMENT = FACTOR_GROUPS.indexOf('engagement');

/**
 * Scores a basis under one profile after the other. What a profile leaves as it was is not worked out again: shares per
 * reading as long as the parts of the profile stand that the factor uses, and who has data for what as long as those do.
 * The scores are those of scoreChunk; a property test holds them equal.
 */
export function createEngine(basis: Basis): (profile: ScoringProfile) => Scored {
	const { total, readings, verified, byHand, now } = basis;
	const tables = new Array<Float64Array>(N);
	const signatures = new Array<string>(N).fill('');
	const sets = new Uint32Array(total);
	/** Index of each set of factors with data among those that occur. */
	const kinds = new Uint16Array(total);
	let occurring: number[] = [];
	let deductionsOf = '';
	let taken: Float64Array | null = null;
	const [raw, fits, engaged] = [new Float64Array(total), new Float64Array(total), new Float64Array(total)];
	const byGroup = FACTOR_GROUPS.map(() => new Float64Array(total));
	const sums = [raw, fits, engaged, ...byGroup];
	const out: Scored = { scores: new Uint8Array(total), fit: new Uint8Array(total), engagement: new Uint8Array(total) };

	/** Shares per reading, [0] = no data. True when who has data changed. */
	function judge(f: number, profile: ScoringProfile): boolean {
		const { factor, classes } = readings[f]!;
		const signature = JSON.stringify(factor.uses.map((part) => profile[part]));
		if (tables[f] && signature === signatures[f]) return false;
		const before = tables[f];
		const table = new Float64Array(classes.length + 1).fill(NaN);
		classes.forEach((c, k) => { table[k + 1] = (factor.shareOf ? factor.shareOf(c.text, profile) : factor.assess(c.sample, profile, now)?.share) ?? NaN; });
		tables[f] = table;
		signatures[f] = signature;
		return !before || table.some((share, k) => Number.isNaN(share) !== Number.isNaN(before[k]!));
	}
	function whoHasWhat(): void {
		sets.set(verified);
		for (let f = 0; f < N; f++) {
			const { codes } = readings[f]!;
			const bits = Uint32Array.from(tables[f]!, (share) => (Number.isNaN(share) ? 0 : 2 << f));
			for (let i = 0; i < total; i++) sets[i]! |= bits[codes[i]!]!;
		}
		const index = new Map<number, number>();
		for (let i = 0; i < total; i++) {
			let kind = index.get(sets[i]!);
			if (kind === undefined) index.set(sets[i]!, (kind = index.size));
			kinds[i] = kind;
		}
		occurring = [...index.keys()];
	}

	return (profile) => {
		let changed = false;
		for (let f = 0; f < N; f++) changed = judge(f, profile) || changed;
		if (changed) whoHasWhat();
		const wanted = JSON.stringify([profile.deductions, profile.competitors]);
		if (wanted !== deductionsOf) [taken, deductionsOf] = [pointsTaken(basis.marks, total, profile), wanted];
		pass(makeScale(factors.all, profile));
		return out;
	};

	/** Weights times shares, factor by factor: long runs over typed arrays. The sums are made in the order of scoreChunk. */
	function pass({ caps, group, ...scale }: Scale): void {
		const most = occurring.map((set) => effectiveOf({ caps, group, ...scale }, set) ?? new Float64Array(N));
		const known = Uint8Array.from(most, (m) => (m.some((e) => e > 0) ? 1 : 0));
		const sumOf = (keep: (group: number) => boolean): Float64Array => Float64Array.from(most, (m) => m.reduce((sum, e, f) => sum + (keep(group[f]!) ? e : 0), 0));
		const [mostFit, mostEngaged] = [sumOf((g) => FIT.has(g)), sumOf((g) => g === ENGAGEMENT)];
		for (const sum of sums) sum.fill(0);
		for (let f = 0; f < N; f++) {
			// No data counts as 0 here: its weight is 0 anyway.
			const shares = tables[f]!.map((share) => (Number.isNaN(share) ? 0 : share));
			const weights = Float64Array.from(most, (m) => m[f]!);
			const axis = FIT.has(group[f]!) ? fits : group[f] === ENGAGEMENT ? engaged : null;
			addUp(weights, shares, readings[f]!.codes, kinds, raw, axis);
			if (caps) addUp(weights, shares, readings[f]!.codes, kinds, byGroup[group[f]!]!, null);
		}
		for (let i = 0; i < total; i++) {
			const kind = kinds[i]!;
			let less = 0;
			if (caps) for (let g = 0; g < caps.length; g++) less += Math.max(0, byGroup[g]![i]! - caps[g]!);
			if (taken) less += taken[i]!;
			out.scores[i] = byHand[i] !== 255 ? byHand[i]! : known[kind] === 1 ? roundScore(raw[i]! - less) : UNSCORED;
			out.fit[i] = mostFit[kind]! > 0 ? Math.round((100 * fits[i]!) / mostFit[kind]!) : 255;
			out.engagement[i] = mostEngaged[kind]! > 0 ? Math.round((100 * engaged[i]!) / mostEngaged[kind]!) : 255;
		}
	}
}

/** Adds a factor's points to one sum per contact, or to two. */
function addUp(weights: Float64Array, shares: Float64Array, codes: Uint32Array, kinds: Uint16Array, sum: Float64Array, other: Float64Array | null): void {
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i]!;
		if (code === 0) continue;
		const points = weights[kinds[i]!]! * shares[code]!;
		sum[i]! += points;
		if (other) other[i]! += points;
	}
}
