import { FACTOR_GROUPS, UNSCORED } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import { effectiveOf } from '../pipeline/score/score-chunk';
import { makeScale, roundScore, type Scale } from '../pipeline/score/weigh';
import { factors } from '../pipeline/score/index';
import type { Basis } from './basis';
import { classesOf, combine, type Combinations } from './combinations';
import { pointsTaker } from './marks';

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

/** Factors of each group. */
const MEMBERS = FACTOR_GROUPS.map((id) => factors.all.flatMap((f, k) => (f.group === id ? [k] : [])));

/**
 * Scores a basis under one profile after the other. Contacts are far more than the combinations of shares within a group,
 * so points are worked out per combination and set of data, and a contact is one look-up a group. What a profile leaves as
 * it was is not worked out again: shares per reading as long as the parts of the profile stand that the factor uses, and who
 * has data for what as long as those do. The scores are those of scoreChunk; a property test holds them equal.
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
	const pointsTaken = pointsTaker(basis.marks, total);
	const [raw, fits, engaged] = [new Float64Array(total), new Float64Array(total), new Float64Array(total)];
	/** Per factor: which readings have the same share. */
	const alike = new Array<{ of: Uint32Array; size: number }>(N);
	/** Per group: combinations of shares, and the same by set of factors with data. */
	const shared = new Array<Combinations>(MEMBERS.length);
	const cells = new Array<Combinations>(MEMBERS.length);
	const NONE: Combinations = { of: new Uint32Array(total), firsts: new Uint32Array(1) };
	const out: Scored = { scores: new Uint8Array(total), fit: new Uint8Array(total), engagement: new Uint8Array(total) };

	/** Shares per reading, [0] = no data. Says whether who has data changed, and which readings are alike. */
	function judge(f: number, profile: ScoringProfile): { data: boolean; kin: boolean } {
		const { factor, classes } = readings[f]!;
		const signature = JSON.stringify(factor.uses.map((part) => profile[part]));
		if (tables[f] && signature === signatures[f]) return { data: false, kin: false };
		const before = tables[f];
		const table = new Float64Array(classes.length + 1).fill(NaN);
		classes.forEach((c, k) => {
			table[k + 1] = (factor.shareOf ? factor.shareOf(c.text, profile) : factor.assess(c.sample, profile, now)?.share) ?? NaN;
		});
		tables[f] = table;
		signatures[f] = signature;
		const kin = classesOf(table);
		const same = alike[f]?.of.every((c, k) => c === kin.of[k]) ?? false;
		alike[f] = kin;
		return { data: !before || table.some((share, k) => Number.isNaN(share) !== Number.isNaN(before[k]!)), kin: !same };
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
		const judged = readings.map((_, f) => judge(f, profile));
		const changed = judged.some((j) => j.data);
		if (changed) whoHasWhat();
		const each = Uint32Array.from(occurring.keys());
		MEMBERS.forEach((members, g) => {
			const moved = members.some((f) => judged[f]!.kin);
			if (moved)
				shared[g] = members.reduce<Combinations>(
					(so, f) => combine(so.of, so.firsts.length, readings[f]!.codes, alike[f]!.of, alike[f]!.size),
					NONE
				);
			if (moved || changed) cells[g] = combine(shared[g]!.of, shared[g]!.firsts.length, kinds, each, each.length);
		});
		const wanted = JSON.stringify([profile.deductions, profile.competitors]);
		if (wanted !== deductionsOf) [taken, deductionsOf] = [pointsTaken(profile), wanted];
		pass(makeScale(factors.all, profile));
		return out;
	};

	/** Weights times shares, cell by cell; then group by group long runs over typed arrays. */
	function pass({ caps, group, ...scale }: Scale): void {
		const most = occurring.map((set) => effectiveOf({ caps, group, ...scale }, set) ?? new Float64Array(N));
		const known = Uint8Array.from(most, (m) => (m.some((e) => e > 0) ? 1 : 0));
		const sumOf = (keep: (group: number) => boolean): Float64Array =>
			Float64Array.from(most, (m) => m.reduce((sum, e, f) => sum + (keep(group[f]!) ? e : 0), 0));
		const [mostFit, mostEngaged] = [sumOf((g) => FIT.has(g)), sumOf((g) => g === ENGAGEMENT)];
		for (const sum of [raw, fits, engaged]) sum.fill(0);
		// No data counts as 0 here: its weight is 0 anyway.
		const shares = tables.map((table) => table.map((share) => (Number.isNaN(share) ? 0 : share)));
		MEMBERS.forEach((members, g) => {
			const { of, firsts } = cells[g]!;
			const points = new Float64Array(firsts.length);
			for (const f of members) {
				const { codes } = readings[f]!;
				const mine = shares[f]!;
				const weights = Float64Array.from(most, (m) => m[f]!);
				for (let c = 0; c < firsts.length; c++) {
					const i = firsts[c]!;
					points[c]! += weights[kinds[i]!]! * mine[codes[i]!]!;
				}
			}
			if (FIT.has(g)) addUp(points, of, fits);
			if (g === ENGAGEMENT) addUp(points, of, engaged);
			addUp(caps ? points.map((p) => Math.min(p, caps[g]!)) : points, of, raw);
		});
		for (let i = 0; i < total; i++) {
			const kind = kinds[i]!;
			out.scores[i] = byHand[i] !== 255 ? byHand[i]! : known[kind] === 1 ? roundScore(taken ? raw[i]! - taken[i]! : raw[i]!) : UNSCORED;
			out.fit[i] = mostFit[kind]! > 0 ? Math.round((100 * fits[i]!) / mostFit[kind]!) : 255;
			out.engagement[i] = mostEngaged[kind]! > 0 ? Math.round((100 * engaged[i]!) / mostEngaged[kind]!) : 255;
		}
	}
}

/** Adds the points of each contact's cell to a sum per contact. */
function addUp(points: Float64Array, of: Uint32Array, sum: Float64Array): void {
	for (let i = 0; i < of.length; i++) sum[i]! += points[of[i]!]!;
}
