import type { MatchModel, MatchWeights } from '#domain/matching/match';
import { STRENGTH_FACTOR, strengthOf } from '#domain/matching/match-rules';
import { Along } from './along';
import { commonnessOf, type Commonness } from './commonness';
import { areTwo, MOST_DOUBTED, mostOf } from './contradictions';
import { RELATIONS, type Feature } from './features/feature';
import { SAME_MOBILE } from './features/phones';
import { LEVELS } from './levels';
import type { Records } from './records';
import { bits, colleagues, offset } from './relation-shares';
import {
	beyond,
	levelBits,
	placesOf,
	priorBits,
	RECORDS_BEFORE,
	relationBits,
	shareBits,
	strangersBefore,
	type Places
} from './score-tables';

/**
 * Bits of another address and another title of a match whose mobile went along to another firm: who changes jobs has all three, so that
 * they are counted once.
 */
const MOVED = -0.5;

const KINDS = 2 + RELATIONS.length;
/** Places in the order of RELATIONS. */
const [FIRM, HOME, SITE, NAMESAKE] = [0, 1, 2, 3] as const;

/** Adds what speaks for each kind of pair; made once a model. Tables are flat: comparison × LEVELS + level. */
export class Scorer {
	private readonly width: number;
	private readonly trust: Float64Array;
	/** What the bits of each comparison count by the settings (DUP-3). */
	private readonly weight: Float64Array;
	private readonly m: Float64Array;
	private readonly u: Float64Array;
	/** What strangers are expected to share, in people, before the list's own counts. */
	private readonly before: Float64Array;
	/** Relation × comparison × LEVELS + level; 0 = as with strangers. */
	private readonly relations: Float64Array;
	private readonly commonness: Commonness[];
	/** The level from which on two records share a value that is counted. */
	private readonly shares: Uint8Array;
	/** The value of each record, where that is what two share. */
	private readonly singles: (Int32Array | null)[];
	private readonly people: number;
	private readonly features: readonly Feature[];
	private readonly at: Places;
	/** Comparisons with levels at which a pair is held, those levels as bits. */
	private readonly held: Uint32Array;
	private readonly doubted: Uint32Array;
	/** log2 of the expected pairs: match, strangers, firm, home, site, namesake. */
	private readonly prior: Float64Array;
	/** Bits of each kind of pair of the last pair that was scored, in the order of `prior`. */
	readonly last = new Float64Array(KINDS);
	private readonly levels: Uint8Array;
	/**
	 * The model's relatives in the order of RELATIONS. There they are whole numbers first and fractions later, for which V8 made the code that
	 * scores anew in each round of learning.
	 */
	private readonly relatives: Float64Array;
	/** What comes along with what of the columns of one's own. */
	private readonly along: Along | null;

	constructor(
		readonly records: Records,
		readonly model: MatchModel,
		pairs: number
	) {
		const { comparisons } = model;
		const features = (this.features = records.features);
		const n = (this.width = features.length);
		this.trust = Float64Array.from(features, (f) => f.kind.trust ?? 1);
		this.weight = Float64Array.from(comparisons, (c) => STRENGTH_FACTOR[strengthOf(model.fields ?? {}, c.id)]);
		const table = (of: (f: number) => readonly number[]): Float64Array => shareBits(this.trust, of);
		const known = (f: number, of: 'm' | 'u'): number[] => {
			const c = comparisons[f];
			const { kind } = features[f]!;
			return c ? beyond(c[of], kind[of], c, kind) : [];
		};
		this.m = table((f) => known(f, 'm')).map((m, cell) => m * this.weight[Math.floor(cell / LEVELS)]!);
		this.u = table((f) => known(f, 'u'));
		this.before = strangersBefore(features);
		this.relations = relationBits(records, model, this.trust);
		this.people = model.entities;
		this.relatives = Float64Array.from(RELATIONS, (r) => model.relatives[r]);
		this.commonness = features.map((f, n) => commonnessOf(f, comparisons[n] as MatchWeights));
		this.singles = features.map((f) => f.single ?? null);
		this.shares = Uint8Array.from(features, (f) => f.kind.shares ?? 255);
		this.prior = priorBits(model, pairs);
		this.levels = new Uint8Array(n);
		this.along = Along.of(features, model);
		this.at = placesOf(features);
		this.held = levelBits(features, this.weight, (f) => f.kind.holds);
		this.doubted = levelBits(features, this.weight, (f) => f.kind.doubts);
	}

	/** How many have the value that two records agree on, 0 = none is shared. */
	count(f: number, i: number, j: number, level: number): number {
		if (level < this.shares[f]!) return 0;
		const single = this.singles[f]!;
		const value = single ? single[i]! : this.features[f]!.shared(i, j, level);
		return value === 0 ? 0 : this.commonness[f]!.of(value);
	}

	/** log2 of the share of strangers that agree on a value that `count` have. */
	private strangers(f: number, level: number, count: number): number {
		return bits((Math.max(0, count - 1) + this.before[f * LEVELS + level]!) / (this.people + RECORDS_BEFORE)) * this.trust[f]!;
	}

	/** log2 of what a comparison adds to strangers at a level. */
	private strangerBits(f: number, i: number, j: number, level: number): number {
		if (this.along !== null && this.along.isOwn[f] === 1) return this.along.bits[f]!;
		const count = this.count(f, i, j, level);
		return count === 0 ? this.u[f * LEVELS + level]! : this.strangers(f, level, count);
	}

	/** What own columns say of strangers, where some come along with others. */
	private readAlong(along: Along, levels: Uint8Array, from: number, i: number, j: number): void {
		for (const f of along.own) {
			const level = levels[from + f]!;
			const count = level === 0 ? 0 : this.count(f, i, j, level);
			along.bits[f] = count === 0 ? this.u[f * LEVELS + level]! : this.strangers(f, level, 1 + (count - 1) * along.strangers[f]!);
		}
		along.settle(levels, from);
	}

	/** Bits for strangers and the relations together with their priors, without what matches add. */
	others(levels: Uint8Array, from: number, i: number, j: number): number {
		const { last, prior, u, relations, width, at, weight } = this;
		const size = width * LEVELS;
		let strangers = prior[1]!;
		let firm = prior[2]!;
		let home = prior[3]!;
		let site = prior[4]!;
		let namesake = prior[5]!;
		let firmCount = 0;
		let streetCount = 0;
		let familyCount = 0;
		let givenBits = 0;
		let familyBits = 0;
		const { relatives } = this;
		const firmSize = this.firmSize(i, j, at.firm < 0 ? 0 : levels[from + at.firm]!);
		const { along } = this;
		if (along !== null) this.readAlong(along, levels, from, i, j);
		for (let f = 0; f < width; f++) {
			const level = levels[from + f]!;
			if (level === 0) continue;
			const cell = f * LEVELS + level;
			const w = weight[f]!;
			if (w === 0) continue;
			if (along !== null && along.isOwn[f] === 1) {
				const own = w * along.bits[f]!;
				strangers += own;
				firm += own;
				home += own;
				site += own;
				namesake += own;
				continue;
			}
			const count = this.count(f, i, j, level);
			const usual = count === 0 ? u[cell]! : this.strangers(f, level, count);
			strangers += w * usual;
			// Without a way of its own under a relation a comparison is as with strangers.
			firm += w * (count === 0 ? relations[cell]! || usual : this.ofFirm(f, cell, count, firmSize, usual));
			home += w * (relations[size + cell]! || usual);
			site += w * (relations[2 * size + cell]! || usual);
			namesake += w * (relations[3 * size + cell]! || usual);
			if (count === 0) continue;
			if (f === at.firm) firmCount = count;
			else if (f === at.street) streetCount = count;
			else if (f === at.family) {
				familyCount = count;
				familyBits = usual;
			} else if (f === at.given) givenBits = usual;
		}
		if (firmCount > 0) firm += offset(firmCount, relatives[FIRM]!);
		if (streetCount > 0) {
			home += offset(Math.min(streetCount, familyCount || streetCount), relatives[HOME]!);
			site += offset(streetCount, relatives[SITE]!);
		}
		if (givenBits !== 0 && familyBits !== 0) namesake += this.namesakes(givenBits + familyBits);
		last[1] = strangers;
		last[2] = firm;
		last[3] = home;
		last[4] = site;
		last[5] = namesake;
		const most = Math.max(strangers, firm, home, site, namesake);
		let sum = 0;
		for (let c = 1; c < KINDS; c++) if (last[c]! > most - 40) sum += last[c] === most ? 1 : 2 ** (last[c]! - most);
		return most + Math.log2(sum);
	}

	/** Records of the firm that two share, or of a usual one. */
	private firmSize(i: number, j: number, level: number): number {
		return (level === 0 ? 0 : this.count(this.at.firm, i, j, level)) || 1 + this.relatives[FIRM]!;
	}

	/** log2 of the share of colleagues that agree on a value which `count` have. */
	private ofFirm(f: number, cell: number, count: number, firm: number, usual: number): number {
		const own = this.relations[cell]! || usual;
		if (f === this.at.phones) return colleagues(count, firm, 2 ** own);
		return f === this.at.family || f === this.at.email ? Math.min(own, Math.max(usual, colleagues(count, firm, 2 ** own))) : own;
	}

	/** A rare name has the fewer namesakes. @param name bits of strangers for both halves of it */
	private namesakes(name: number): number {
		return Math.max(-8, Math.min(4, name + bits(this.people) - Math.log2(Math.max(1e-6, this.relatives[NAMESAKE]!))));
	}

	/** People who are expected to have the name that two records share, if names were given at random; 0 = they share none. */
	expectedNamesakes(i: number, j: number): number {
		let [name, halves] = [0, 0];
		for (const f of [this.at.given, this.at.family]) {
			const level = this.features[f]?.level(i, j) ?? 0;
			if (level === 0) return 0;
			const count = this.count(f, i, j, level);
			if (count === 0) return 0;
			name += this.strangers(f, level, count);
			halves++;
		}
		return halves === 2 ? 2 ** (name + bits(this.people)) : 0;
	}

	/** Bits for a match, with the prior. */
	match(levels: Uint8Array, from: number): number {
		let sum = this.prior[0]!;
		for (let f = 0; f < this.width; f++) sum += this.m[f * LEVELS + levels[from + f]!]!;
		const { firm, phones, email, job } = this.at;
		if (firm < 0 || phones < 0 || levels[from + phones] !== SAME_MOBILE || levels[from + firm] !== 1) return sum;
		if (email >= 0 && levels[from + email] === 1) sum += this.moved(email);
		if (job >= 0 && levels[from + job] === 1) sum += this.moved(job);
		return sum;
	}

	/** What a comparison that speaks against a match says less where somebody changed jobs. */
	private moved(f: number): number {
		return Math.max(0, MOVED * this.weight[f]! - this.m[f * LEVELS + 1]!);
	}

	/** Log odds in bits that two records are one, after what answers taught. */
	odds(levels: Uint8Array, from: number, i: number, j: number): number {
		const raw = this.match(levels, from) - this.others(levels, from, i, j);
		const odds = this.model.slope * raw + this.model.shift;
		return odds > MOST_DOUBTED
			? Math.min(odds, areTwo(levels, from, this.at) ? MOST_DOUBTED : mostOf(levels, from, this.held, this.doubted))
			: odds;
	}

	/** As `odds`, comparing first. */
	oddsOf(i: number, j: number): number {
		this.records.compare(i, j, this.levels, 0);
		return this.odds(this.levels, 0, i, j);
	}

	/** Shares of a comparison's levels for a kind of pair, in bits: 0 match, 1 strangers, 2 … relations. */
	bitsOf(kind: number, f: number, level: number, i: number, j: number): number {
		if (level === 0) return 0;
		const cell = f * LEVELS + level;
		if (kind === 0)
			return this.m[cell]! + (level === 1 && (f === this.at.email || f === this.at.job) && this.changedJobs(i, j) ? this.moved(f) : 0);
		const w = this.weight[f]!;
		const count = kind === 2 ? this.count(f, i, j, level) : 0;
		const { firm } = this.at;
		if (count > 0)
			return (
				w *
				this.ofFirm(f, cell, count, this.firmSize(i, j, firm < 0 ? 0 : this.features[firm]!.level(i, j)), this.strangers(f, level, count))
			);
		return w * ((kind > 1 && this.relations[(kind - 2) * this.width * LEVELS + cell]) || this.strangerBits(f, i, j, level));
	}

	private changedJobs(i: number, j: number): boolean {
		const { firm, phones } = this.at;
		return firm >= 0 && phones >= 0 && this.features[phones]!.level(i, j) === SAME_MOBILE && this.features[firm]!.level(i, j) === 1;
	}

	priorOf(kind: number): number {
		return this.prior[kind] ?? 0;
	}
}

/** Tells texts how common their words are; before anything is blocked or compared. */
export function weighWords(records: Records, words: readonly ([number, number][] | null | undefined)[], length: number): void {
	for (const [f, feature] of records.features.entries()) feature.words?.weigh(new Map(words[f] ?? []), length);
}

export const probabilityOf = (odds: number): number => 1 / (1 + 2 ** -odds);
