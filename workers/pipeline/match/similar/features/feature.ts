import type { FieldId } from '#domain/fields';
import { owned } from '../../../values/memo';
import { hashText } from '../../match-keys';

/** One cell of a record; '' = blank. */
export type Cell = (field: FieldId) => string;

/** Relations that two records can have without being one. */
export const RELATIONS = ['firm', 'home', 'site', 'namesake'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * What is fixed of a comparison. Levels: 0 = blank on a side, 1 = different, then rising; index = level in all lists.
 * The lists are shares and are what is expected of contacts in general; `m` and `u` are learned from the list itself.
 */
export interface FeatureKind {
	id: string;
	m: readonly number[];
	u: readonly number[];
	/** Shares under a relation; absent = as of strangers. branch = firm where organisations are listed instead of people. */
	relations: Partial<Record<Relation | 'branch', readonly number[]>>;
	/** What its bits count, 0–1, where it depends on others (a title on country and branch); absent = 1. */
	trust?: number;
	/** Levels that speak against a match: what is expected of them is their most. */
	contrary?: readonly number[];
	/** Levels with which a pair is never sure enough to be merged without asking. */
	holds?: readonly number[];
	/** Levels that make one more such contradiction enough to call two records two. */
	doubts?: readonly number[];
	/** Levels of rising agreement, from the weakest: m/u must not fall along them. */
	rising: readonly (readonly number[])[];
	/** The lowest level at which two records share a value that others may have too; absent = at none. */
	shares?: number;
}

/** A comparison over the records of one table, read once into typed arrays. */
export interface Feature {
	readonly kind: FeatureKind;
	/** Kind, and for fields of their own the field. */
	readonly id: string;
	readonly fields: readonly FieldId[];
	/** Values are numbered below it. */
	readonly size: number;
	/** Reads a record into place i. */
	read(i: number, cell: Cell): void;
	/** All records are read, and what was read is kept: lets go of the texts that cells are parts of. */
	forget?(): void;
	/** Hash of all that is compared of a record, 0 = blank. */
	content(i: number): number;
	/** How far two records agree; symmetric. */
	level(i: number, j: number): number;
	/** Number of the value that two records agree on at a level, 0 = none. */
	shared(i: number, j: number, level: number): number;
	/** The value of each record, where it has one at most and levels from `shares` on mean that two have the same; with itself a record is at the highest. */
	readonly single?: Int32Array;
	/** Writes the numbers of a record's values, what `shared` may answer, to the front of `out`. @returns how many */
	values(i: number, out: Int32Array): number;
	/** A value as a model knows it. */
	hash(value: number): number;
	/** Texts of records by number, below `texts`, the words of a text, each once, and how common these are, where comparing depends on it. */
	words?: { readonly ids: Int32Array; readonly texts: number; list(text: number): readonly number[]; hash(word: number): number; weigh(common: ReadonlyMap<number, number>, records: number): void };
}

function hasDigit(text: string): boolean {
	for (let i = 0; i < text.length; i++) { const c = text.charCodeAt(i); if (c >= 48 && c <= 57) return true; }
	return false;
}

/** Texts by number, 0 = blank. Open addressing: several times faster than a Map for texts that are parts of a file's. */
class Numbered {
	readonly texts: string[] = [''];
	protected readonly hashes: number[] = [0];
	/** By hash: numbers of texts, 0 = free. */
	private slots = new Int32Array(1 << 5);

	/** Numbers are below it. */
	get size(): number {
		return this.texts.length;
	}

	/** The number of a text, a new one where it is new. */
	id(text: string): number {
		if (text === '') return 0;
		const hash = hashText(text);
		const { slots, hashes, texts } = this;
		const last = slots.length - 1;
		let at = hash & last;
		for (let id = slots[at]!; id !== 0; id = slots[(at = (at + 1) & last)]!) if (hashes[id] === hash && texts[id] === text) return id;
		const id = texts.length;
		slots[at] = id;
		texts.push(text);
		hashes.push(hash);
		if (id * 2 > slots.length) this.grow();
		return id;
	}

	private grow(): void {
		const slots = (this.slots = new Int32Array(this.slots.length * 4));
		const last = slots.length - 1;
		for (let id = 1; id < this.texts.length; id++) {
			let at = this.hashes[id]! & last;
			while (slots[at] !== 0) at = (at + 1) & last;
			slots[at] = id;
		}
	}

	/** Texts in memory of their own: they may be parts of a file's text, which stays as long as they do. */
	own(): void {
		for (let id = 1; id < this.texts.length; id++) this.texts[id] = owned(this.texts[id]!);
	}
}

/** What cells of a column become, each text looked at once while a list is read. */
export class Remembered {
	private known = new Numbered();
	private values: number[] = [0];
	constructor(private readonly make: (text: string) => number) {}

	of(text: string): number {
		const id = this.known.id(text);
		return id < this.values.length ? this.values[id]! : (this.values[id] = this.make(text));
	}

	/** Lets go of the texts. */
	forget(): void {
		this.known = new Numbered();
		this.values = [0];
	}
}

/** Texts as small numbers, 0 = blank: equal number, equal text. */
export class Interned extends Numbered {
	private readonly masks: number[] = [0];
	/** Letters of each text, without its spaces. */
	private readonly lengths: number[] = [0];
	private readonly digits: boolean[] = [false];
	private readonly tight: (string | undefined)[] = [''];

	override id(text: string): number {
		const id = super.id(text);
		if (id === this.masks.length) {
			this.masks.push(lettersOf(text, 0, text.length));
			this.lengths.push(lengthOf(text));
			this.digits.push(hasDigit(text));
		}
		return id;
	}

	text(id: number): string {
		return this.texts[id] ?? '';
	}

	/** Without spaces. */
	squeezed(id: number): string {
		return (this.tight[id] ??= this.text(id).replace(/ /gu, ''));
	}

	/** Hash of a text with a salt, 0 for blank. */
	hash(id: number, salt: number): number {
		return id === 0 ? 0 : mixed(this.hashes[id] ?? 0, salt);
	}

	/** Letters and digits of a text as bits. */
	letters(id: number): number {
		return this.masks[id]!;
	}

	hasDigit(id: number): boolean {
		return this.digits[id]!;
	}

	/** True where the letters and lengths of two texts allow for at most n single steps between them. */
	within(a: number, b: number, n: number): boolean {
		return ones(this.masks[a]! ^ this.masks[b]!) <= 2 * n && Math.abs(this.texts[a]!.length - this.texts[b]!.length) <= n;
	}

	/** False where the letters and lengths of two texts leave no room for a likeness of 0.95: three quarters of each must be found in the other. */
	mayBeVeryNear(a: number, b: number): boolean {
		const x = this.masks[a]!;
		const y = this.masks[b]!;
		const m = this.texts[a]!.length;
		const n = this.texts[b]!.length;
		return 4 * Math.min(m, n) >= 3 * Math.max(m, n) && 4 * ones(x & ~y) <= m && 4 * ones(y & ~x) <= n;
	}

	/**
	 * False where the letters and lengths of two texts, both without spaces, leave no room for a likeness of `least` (≥ 0.7): a letter
	 * that the other text doesn't have has no partner there, and only what begins alike is raised for it.
	 */
	mayReach(a: number, b: number, least: number): boolean {
		const x = this.masks[a]!;
		const y = this.masks[b]!;
		const m = this.lengths[a]!;
		const n = this.lengths[b]!;
		if (m > LOOKED_AT || n > LOOKED_AT) return true;
		const matches = Math.min(m - ones(x & ~y), n - ones(y & ~x));
		const jaro = (matches / m + matches / n + 1) / 3;
		const [c, d] = [this.texts[a]!.charCodeAt(0), this.texts[b]!.charCodeAt(0)];
		const most = c === d || c === 32 || d === 32 ? jaro + 0.4 * (1 - jaro) : jaro;
		return most > least - ROUNDING;
	}

	/** False where two texts can't have one loose form (texts.ts): it leaves these letters, and digits, as they are. */
	mayBeSpeltAlike(a: number, b: number): boolean {
		return ((this.masks[a]! ^ this.masks[b]!) & STAY) === 0;
	}

	/** True where two texts have most letters of the longer one in common: all that are alike as wholes do. */
	mayBeNear(a: number, b: number): boolean {
		const x = this.masks[a]!;
		const y = this.masks[b]!;
		return ones(x & y) >= 0.55 * Math.max(ones(x), ones(y));
	}

	/** True where two texts have most letters of the shorter one in common: all that are alike do. */
	mayBeAlike(a: number, b: number): boolean {
		const x = this.masks[a]!;
		const y = this.masks[b]!;
		return ones(x & y) >= 0.6 * Math.min(ones(x), ones(y));
	}
}

/** Letters that `likeness` looks at, and what its sums may be rounded by. */
const [LOOKED_AT, ROUNDING] = [128, 1e-9];
/** The letters that no spelling of a sound changes, as bits; digits that share one with them stay, too. */
const STAY = [...'abdglmnoqrux'].reduce((mask, c) => mask | (1 << (c.charCodeAt(0) & 31)), 0);

function lengthOf(text: string): number {
	let n = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 32) n++;
	return n;
}

/** Letters and digits of a part of a text as bits. */
export function lettersOf(text: string, from: number, to: number): number {
	let mask = 0;
	for (let i = from; i < to; i++) { const c = text.charCodeAt(i); if (c !== 32) mask |= 1 << (c & 31); }
	return mask;
}

/** A form of every text, made once: how it sounds, how it may be spelt. */
export class Forms {
	private readonly known: (string | undefined)[] = [];
	constructor(private readonly texts: Interned, private readonly make: (text: string) => string) {}
	of(id: number): string {
		return (this.known[id] ??= this.make(this.texts.text(id)));
	}
}

/** A hash with a salt, never 0. */
export const mixed = (hash: number, salt: number): number => {
	const h = Math.imul(hash ^ salt, 0x9e3779b1);
	return ((h ^ (h >>> 15)) >>> 0) || 1;
};

/** Bits that are set. */
export function ones(x: number): number {
	let n = x - ((x >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const CACHE_BITS = 17;

/** Remembers the answers for pairs of small numbers, at most 131,072 of them; symmetric. Grows with use: two contacts need next to none. */
export class PairCache {
	private bits = 6;
	private keys = new Float64Array(1 << 6);
	private answers = new Uint8Array(1 << 6);
	private filled = 0;
	constructor(private readonly compute: (a: number, b: number) => number) {}

	get(a: number, b: number): number {
		const low = a < b ? a : b;
		const high = a < b ? b : a;
		const key = low * 0x4000000 + high + 1;
		const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - this.bits);
		if (this.keys[at] === key) return this.answers[at]!;
		const answer = this.compute(low, high);
		this.keys[at] = key;
		this.answers[at] = answer;
		if (++this.filled > 1 << this.bits && this.bits < CACHE_BITS) this.grow();
		return answer;
	}

	private grow(): void {
		this.bits = Math.min(CACHE_BITS, this.bits + 3);
		this.keys = new Float64Array(1 << this.bits);
		this.answers = new Uint8Array(1 << this.bits);
		this.filled = 0;
	}
}
