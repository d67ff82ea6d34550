import type { MatchAlong } from '#domain/matching/match';
import { PHONE_SLOTS } from '#domain/matching/match';
import { agrees, isOwn } from './along';
import type { Feature } from './features/feature';
import { SAME_MOBILE } from './features/phones';
import type { Records } from './records';

/** Records by whose values pairs are chosen, of one group at most, and pairs, for each comparison; about. */
const [RECORDS, OF_GROUP, PAIRS] = [12_000, 40, 1500];
/** Pairs of other people that a column links, for each pair of one person that it links: people have two names, and lists have slips. */
const SLIPS = 0.3;
/** Pairs by chance that are set against those that were seen. */
const [PAIRS_BEFORE, CHANCE_BEFORE] = [2, 200];
/** What is added to a count for the mean of a share by Jeffreys' prior. */
const HALF = 0.5;
/** What comes along more seldom is taken to be chance. */
const LEAST = 0.05;
/** Of the pairs that share a number so many must be one person's, for it to be a person's own. */
const CONFIRMED = 0.5;
const PERSONAL: ReadonlySet<string> = new Set(['identifier', 'reference']);
const ROOM = 2 ** 21;

const stirred = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 8;

/** By what records are of one group, as far as a comparison tells; 0 = by nothing. null = it tells of no groups. */
function groupKey({ names, email, phones, street, place }: Records, feature: Feature): ((i: number) => number) | null {
	const {
		single,
		kind: { id }
	} = feature;
	if (isOwn(feature) || id === 'company' || id === 'web') return single ? (i) => (single[i]! > 0 ? feature.hash(single[i]!) : 0) : null;
	if (id === 'family') return (i) => (names && names.family[i]! > 0 ? feature.hash(names.family[i]!) : 0);
	if (id === 'email') return (i) => email?.domainHash(i) ?? 0;
	if (id === 'phones') return (i) => (phones && phones.numbers[i * PHONE_SLOTS]! > 0 ? feature.hash(phones.numbers[i * PHONE_SLOTS]!) : 0);
	if (id === 'street') return (i) => street?.addressHash(i) ?? 0;
	return id === 'place' ? (i) => place?.placeHash(i) ?? 0 : null;
}

/** Pairs of records of one group, chosen by what stands in them: neighbours in each group in the order of their hashes. */
function groupPairs({ content }: Records, length: number, active: Uint8Array, key: (i: number) => number): [number, number][] {
	let keyed: number[] = [];
	for (let i = 0; i < length; i++) {
		const k = active[i] === 1 ? key(i) : 0;
		if (k !== 0) keyed.push(k * ROOM + i);
	}
	const every = Math.ceil(keyed.length / RECORDS);
	if (every > 1) {
		const some = keyed.filter((k) => stirred(Math.floor(k / ROOM)) % every === 0);
		// Where few values are all that there is, some records of each are taken.
		keyed = some.length > RECORDS / 4 ? some : keyed.filter((k) => stirred(content[k % ROOM]!) % every === 0);
	}
	const sorted = Float64Array.from(keyed).sort();
	const pairs: [number, number][] = [];
	for (let p = 0; p < sorted.length;) {
		const from = p;
		const group = Math.floor(sorted[p]! / ROOM);
		while (p < sorted.length && Math.floor(sorted[p]! / ROOM) === group) p++;
		if (p - from < 2) continue;
		const thin = Math.ceil((p - from) / OF_GROUP);
		const members: number[] = [];
		for (let k = from; k < p; k++) {
			const i = sorted[k]! % ROOM;
			if (thin === 1 || stirred(content[i]!) % thin === 0) members.push(i);
		}
		members.sort((a, b) => content[a]! - content[b]! || a - b);
		for (let k = 1; k < members.length; k++) pairs.push([members[k - 1]!, members[k]!]);
	}
	const thin = Math.ceil(pairs.length / PAIRS);
	return thin <= 1 ? pairs : pairs.filter(([i, j]) => stirred(content[i]! ^ content[j]!) % thin === 0);
}

/** Levels: numbers that differ, and one website. */
const [DIFFERENT, SAME_WEBSITE] = [2, 3];
/** Share of strangers of one name from which on a list's titles don't tell who is one. */
const COMMON_TITLE = 0.02;

/**
 * Says of two records by name, mailbox and mobile whether they are one person (1), two (−1), or neither plainly (0); of
 * organisations by website and number, too. Where there are no names, mailboxes and numbers alone say it.
 */
function judgeOf(features: readonly Feature[], randomLevels: Uint8Array): (levels: Uint8Array) => number {
	const at = (id: string): number => features.findIndex((f) => f.kind.id === id);
	const [given, family, email, phones, title, web] = [at('given'), at('family'), at('email'), at('phones'), at('title'), at('web')];
	const named = given >= 0 || (title >= 0 && byChance(features[title]!, randomLevels, title, features.length) < COMMON_TITLE);
	return (levels) => {
		const of = (f: number): number => (f < 0 ? 0 : levels[f]!);
		const [g, f, mail, phone, t] = [of(given), of(family), of(email), of(phones), named ? of(title) : 0];
		if (mail === 3 || mail === 4 || mail === 6 || phone === SAME_MOBILE || g >= 6 || (g >= 2 && f >= 2) || t >= 3) return 1;
		if (given < 0 && (phone > DIFFERENT || of(web) === SAME_WEBSITE)) return 1;
		if (!named) return mail === 1 || mail === 2 || (mail === 0 && phone > 0) ? -1 : 0;
		return g === 1 || (g === 0 && f === 1) || t === 1 ? -1 : 0;
	};
}

/** What a list teaches of its own columns: which come along with what, and which are a group's; by pairs that are plainly two people. */
export function* learnAlong(records: Records, length: number, active: Uint8Array, randomLevels: Uint8Array): Generator<void, MatchAlong[]> {
	const { features } = records;
	const width = features.length;
	const own = [...features.keys()].filter((f) => isOwn(features[f]!));
	if (own.length === 0) return [];
	const chance = own.map((g) => byChance(features[g]!, randomLevels, g, width));
	const chanceNear = own.map((g) => byChance(features[g]!, randomLevels, g, width, true));
	const judge = judgeOf(features, randomLevels);
	const found: MatchAlong[] = [];
	for (const [f, feature] of features.entries()) {
		const key = groupKey(records, feature);
		if (key === null) continue;
		yield;
		const seen = new Seen(own, features);
		const levels = new Uint8Array(width);
		for (const [i, j] of groupPairs(records, length, active, key)) {
			records.compare(i, j, levels, 0);
			const said = agrees(feature, levels[f]!) ? judge(levels) : 0;
			if (said !== 0) seen.add(levels, said > 0 ? 1 : 0);
		}
		const [two, one] = seen.pairs as [number, number];
		const others = Math.max(0, two - SLIPS * one);
		const group = others / (others + one + PAIRS_BEFORE);
		for (const [k, g] of own.entries()) {
			const of = features[g]!.id;
			if (g === f) {
				const person = PERSONAL.has(feature.kind.id) ? (one + HALF) / (one + two + 2 * HALF) : 0;
				if (group >= LEAST || person >= CONFIRMED) found.push({ of, by: of, share: group, ...(person >= CONFIRMED && { person }) });
				continue;
			}
			const share = group * seen.more(k, chance[k]!, seen.same);
			const near = group * seen.more(k, chanceNear[k]!, seen.near);
			if (share >= LEAST || near >= LEAST) found.push({ of, by: feature.id, share: Math.max(0, share), ...(near >= LEAST && { near }) });
		}
	}
	return found;
}

/** What pairs of one group are, by whether they are two people (0) or one (1). */
class Seen {
	readonly pairs = [0, 0];
	/** By column: pairs of which both have a value, the same, or nearly the same. */
	private readonly has: readonly Uint32Array[];
	readonly same: readonly Uint32Array[];
	readonly near: readonly Uint32Array[];
	constructor(
		private readonly own: readonly number[],
		private readonly features: readonly Feature[]
	) {
		const counts = (): Uint32Array[] => [new Uint32Array(own.length), new Uint32Array(own.length)];
		[this.has, this.same, this.near] = [counts(), counts(), counts()];
	}

	add(levels: Uint8Array, of: 0 | 1): void {
		this.pairs[of]!++;
		for (const [k, g] of this.own.entries()) {
			if (levels[g] === 0) continue;
			this.has[of]![k]!++;
			if (agrees(this.features[g]!, levels[g]!)) this.same[of]![k]!++;
			else if (levels[g]! > 1) this.near[of]![k]!++;
		}
	}

	/** How often a column comes along, beyond chance and what is sure of it: 0–1, below 0 where it doesn't. */
	more(k: number, usual: number, of: readonly Uint32Array[]): number {
		const together = Math.max(0, of[0]![k]! - SLIPS * of[1]![k]!);
		const all = Math.max(together, this.has[0]![k]! - SLIPS * this.has[1]![k]!) + PAIRS_BEFORE;
		const seen = (together + PAIRS_BEFORE * usual) / all;
		return (seen - usual - 2 * Math.sqrt((usual * (1 - usual)) / all)) / (1 - usual);
	}
}

/** Share of pairs at random that agree on a column, or nearly do. */
function byChance(feature: Feature, levels: Uint8Array, f: number, width: number, near = false): number {
	const { u, shares = u.length - 1 } = feature.kind;
	const usual = (near ? u.slice(2, shares) : u.slice(shares)).reduce((a, b) => a + b, 0);
	let [all, found] = [CHANCE_BEFORE, CHANCE_BEFORE * usual];
	for (let at = f; at < levels.length; at += width) {
		if (levels[at] === 0) continue;
		all++;
		if (near ? levels[at]! > 1 && !agrees(feature, levels[at]!) : agrees(feature, levels[at]!)) found++;
	}
	return Math.min(0.99, found / all);
}
