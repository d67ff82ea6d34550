import { RELATIONS } from './features/feature';
import { LEVELS } from './levels';
import type { relatedPairs } from './related';

/** What two records can be besides one: strangers and the relations. */
export const KINDS = 1 + RELATIONS.length;
/** Bits against a match from which on a pair doesn't count in a step, and can't become one by learning. */
const [IMPOSSIBLE, HOPELESS] = [14, 28];
/** Bits by which another explanation leaves a match less than is counted, and those below which it changes no sum of one and more. */
const [EXPLAINED, NOTHING] = [13.3, -60];

/** 2 to a power, where it adds anything to one. */
const power = (bits: number): number => (bits < NOTHING ? 0 : 2 ** bits);

export interface Step {
	picked: Uint32Array;
	/** Bits of strangers and the relations without their priors, KINDS a pair. */
	others: Float32Array;
	levels: Uint8Array;
	scale: number;
	/** Which relations' values each pair shares, as bits. */
	shares: Uint8Array;
	related: ReturnType<typeof relatedPairs>;
	total: number;
}

/** Expectation: how many of the pairs are matches, and at which levels these agree. */
export class Tally {
	readonly sums: Float64Array;
	readonly shared = new Float64Array(RELATIONS.length);
	matches = 0;
	kept = 0;
	private logs: Float64Array = new Float64Array();
	private prior = 0;
	private priors: readonly number[] = [];
	private all = false;
	constructor(
		private readonly step: Step,
		private readonly width: number
	) {
		this.sums = new Float64Array(width * LEVELS);
	}

	/** @param all no pair is given up yet */
	begin(logs: Float64Array, prior: number, priors: readonly number[], all: boolean): void {
		[this.logs, this.prior, this.priors, this.all] = [logs, prior, priors, all];
		this.sums.fill(0);
		this.shared.fill(0);
		this.matches = this.kept = 0;
	}

	/** Adds open[from] to open[to − 1]; what stays open is moved to the front. */
	add(open: Uint32Array, from: number, to: number): void {
		const { logs, prior, priors, all, width, sums, shared } = this;
		const { picked, levels, others, shares } = this.step;
		const [strangers = 0, firm = 0, home = 0, site = 0, namesake = 0] = priors;
		for (let o = from; o < to; o++) {
			const k = open[o]!;
			const at = picked[k]! * width;
			let match = prior;
			for (let f = 0; f < width; f++) match += logs[f * LEVELS + levels[at + f]!]!;
			const lead = others[k * KINDS]! + strangers - match;
			if (all || lead < HOPELESS) open[this.kept++] = k;
			if (lead > IMPOSSIBLE) continue;
			const ofFirm = others[k * KINDS + 1]! + firm - match;
			const ofHome = others[k * KINDS + 2]! + home - match;
			const ofSite = others[k * KINDS + 3]! + site - match;
			const ofName = others[k * KINDS + 4]! + namesake - match;
			if (lead > EXPLAINED || ofFirm > EXPLAINED || ofHome > EXPLAINED || ofSite > EXPLAINED || ofName > EXPLAINED) continue;
			const p = 1 / (1 + power(lead) + power(ofFirm) + power(ofHome) + power(ofSite) + power(ofName));
			if (p < 1e-4) continue;
			this.matches += p;
			const bits = shares[k]!;
			for (let r = 0; r < RELATIONS.length; r++) if ((bits >> r) & 1) shared[r]! += p;
			for (let f = 0; f < width; f++) sums[f * LEVELS + levels[at + f]!]! += p;
		}
	}
}
