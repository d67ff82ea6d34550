import type { MatchModel } from '#domain/matching/match';
import type { Feature } from './features/feature';
import { LEVELS } from './levels';

/** Kinds of columns of the user's own, which may be a person's or a group's. */
const OWN: ReadonlySet<string> = new Set(['date', 'identifier', 'reference', 'choice', 'text']);
export const isOwn = ({ kind }: Feature): boolean => OWN.has(kind.id);

/** Two mailboxes at one company, one of a function. */
const [ONE_COMPANY, ROLE] = [2, 5];

/** True where two records are of one group by a comparison. */
export const agrees = ({ kind }: Feature, level: number): boolean =>
	kind.id === 'email' ? level === ONE_COMPANY || level === ROLE : level >= (kind.shares ?? LEVELS);

/**
 * What columns of one's own say of strangers who agree on something else already: a batch comes along with its session, an
 * account with its firm, so that they aren't counted as if by chance. Of what a pair agrees on the rarest is counted in full,
 * and of every other column as much as doesn't come along with one before it.
 */
export class Along {
	/** Comparisons of the user's own columns. */
	readonly own: number[];
	readonly isOwn: Uint8Array;
	/** Bits of strangers of the last pair, by comparison of an own column. */
	readonly bits: Float64Array;
	/** Comparisons that own columns may come along with, besides each other. */
	private readonly leads: number[];
	/** By column and what it comes along with: how often it does, 0–1. */
	private readonly share: Float64Array;
	private readonly near: Float64Array;
	/** By column: how far it is a group's. */
	private readonly group: Float64Array;
	/** By column: of those who have a value the share that are strangers; a person's own number says the more for it. */
	readonly strangers: Float64Array;
	private readonly m: Float64Array;
	private readonly order: Int32Array;

	private constructor(
		private readonly features: readonly Feature[],
		{ comparisons, along = [] }: MatchModel
	) {
		const n = features.length;
		this.own = [...features.keys()].filter((f) => isOwn(features[f] as Feature));
		this.isOwn = Uint8Array.from(features, (f) => (isOwn(f) ? 1 : 0));
		this.bits = new Float64Array(n);
		this.order = new Int32Array(n);
		this.share = new Float64Array(n * n);
		this.near = new Float64Array(n * n);
		this.group = new Float64Array(n);
		this.strangers = new Float64Array(n).fill(1);
		this.m = new Float64Array(n * LEVELS);
		for (const f of this.own)
			for (const [level, share] of (comparisons[f]?.m ?? []).entries())
				this.m[f * LEVELS + level] = Math.log2(Math.max(share, 1e-9)) * trustOf(features[f]);
		const at = new Map(features.map((f, k) => [f.id, k]));
		for (const { of, by, share, near = 0, person = 0 } of along) {
			const [g, f] = [at.get(of), at.get(by)];
			if (g === undefined || f === undefined) continue;
			if (g === f) {
				this.group[g] = share;
				this.strangers[g] = 1 - person;
			} else {
				this.share[g * n + f] = share;
				this.near[g * n + f] = near;
			}
		}
		this.leads = [...features.keys()].filter(
			(f) => this.isOwn[f] === 0 && this.own.some((g) => this.share[g * n + f]! + this.near[g * n + f]! > 0)
		);
	}

	/** @returns null where nothing comes along with anything */
	static of(features: readonly Feature[], model: MatchModel): Along | null {
		return model.along === undefined || model.along.length === 0 ? null : new Along(features, model);
	}

	/** Lessens what `bits` holds of a pair. @param from where its levels begin */
	settle(levels: Uint8Array, from: number): void {
		const { own, bits, features, order, group } = this;
		let agreed = 0;
		for (const g of own) {
			if (!agrees(features[g]!, levels[from + g]!)) continue;
			let at = agreed++;
			for (; at > 0 && bits[order[at - 1]!]! > bits[g]!; at--) order[at] = order[at - 1]!;
			order[at] = g;
		}
		for (let k = 0; k < agreed; k++) this.lessen(order[k]!, this.share, k, levels, from);
		for (const g of own) {
			const level = levels[from + g]!;
			if (level <= 1 || agrees(features[g]!, level)) continue;
			this.lessen(g, this.near, agreed, levels, from);
			// Another group's code is no slip of the finger.
			bits[g]! += group[g]! * Math.max(0, this.m[g * LEVELS + level]! - bits[g]!);
		}
	}

	/** Counts a column as much as doesn't come along with what two agree on, of own columns with the first `before` in order. */
	private lessen(g: number, share: Float64Array, before: number, levels: Uint8Array, from: number): void {
		const { bits, features, order, m } = this;
		const n = features.length;
		let most = 0;
		for (const f of this.leads) if (share[g * n + f]! > most && agrees(features[f]!, levels[from + f]!)) most = share[g * n + f]!;
		for (let b = 0; b < before; b++) most = Math.max(most, share[g * n + order[b]!]!);
		if (most === 0) return;
		const trust = trustOf(features[g]);
		bits[g] = Math.min(
			Math.max(bits[g]!, m[g * LEVELS + levels[from + g]!]!),
			trust * Math.log2(most + (1 - most) * 2 ** (bits[g]! / trust))
		);
	}
}

const trustOf = (f: Feature | undefined): number => f?.kind.trust ?? 1;

/** Of one person's records so many are of two groups, where a number is a group's. */
const OF_TWO_GROUPS = 0.7;

/** What matches are expected to agree at, before a list teaches it: who is in two groups has two of their numbers. */
export function expectedShares({ kind, id }: Feature, { along }: MatchModel): readonly number[] {
	const group = kind.id === 'identifier' ? (along?.find((a) => a.of === id && a.by === id)?.share ?? 0) * OF_TWO_GROUPS : 0;
	return group === 0 ? kind.m : kind.m.map((m, level) => m * (1 - group) + kind.u[level]! * group);
}
