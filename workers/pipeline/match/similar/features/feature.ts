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
	/** Levels of rising agreement, from the weakest: m/u must not fall along them. */
	rising: readonly (readonly number[])[];
}

/** A comparison over the records of one table, read once into typed arrays. */
export interface Feature {
	readonly kind: FeatureKind;
	/** Kind, and for fields of their own the field. */
	readonly id: string;
	readonly fields: readonly FieldId[];
	/** Reads a record into place i. */
	read(i: number, cell: Cell): void;
	/** How far two records agree; symmetric. */
	level(i: number, j: number): number;
	/** Hash of the value that two records agree on at a level, 0 = none. */
	shared(i: number, j: number, level: number): number;
	/** Values of a record, each as a hash; what `shared` may answer. */
	values(i: number, add: (hash: number) => void): void;
	/** Words of a record, each as a hash, and how common they are, where comparing depends on it. */
	words?: { of(i: number, add: (hash: number) => void): void; weigh(common: ReadonlyMap<number, number>, records: number): void };
}

/** Texts as small numbers, 0 = blank: equal number, equal text. */
export class Interned {
	readonly texts: string[] = [''];
	private readonly ids = new Map<string, number>();
	private readonly hashes: number[] = [0];
	private readonly masks: number[] = [0];
	private readonly tight: (string | undefined)[] = [''];

	id(text: string): number {
		if (text === '') return 0;
		let id = this.ids.get(text);
		if (id === undefined) {
			id = this.texts.length;
			const own = owned(text);
			this.ids.set(own, id);
			this.texts.push(own);
			this.hashes.push(hashText(own));
			let mask = 0;
			for (let i = 0; i < own.length; i++) { const c = own.charCodeAt(i); if (c !== 32) mask |= 1 << (c & 31); }
			this.masks.push(mask);
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

	/** True where the letters and lengths of two texts allow for at most n single steps between them. */
	within(a: number, b: number, n: number): boolean {
		return ones(this.masks[a]! ^ this.masks[b]!) <= 2 * n && Math.abs(this.texts[a]!.length - this.texts[b]!.length) <= n;
	}

	/** True where two texts have most letters of the longer one in common: all that are alike as wholes do. */
	mayBeNear(a: number, b: number): boolean {
		const [x, y] = [this.masks[a]!, this.masks[b]!];
		return ones(x & y) >= 0.55 * Math.max(ones(x), ones(y));
	}

	/** True where two texts have most letters of the shorter one in common: all that are alike do. */
	mayBeAlike(a: number, b: number): boolean {
		const [x, y] = [this.masks[a] ?? 0, this.masks[b] ?? 0];
		return ones(x & y) >= 0.6 * Math.min(ones(x), ones(y));
	}
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
function ones(x: number): number {
	let n = x - ((x >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const CACHE = 1 << 17;

/** Remembers the answers for pairs of small numbers, at most 131,072 of them; symmetric. */
export class PairCache {
	private readonly keys = new Float64Array(CACHE);
	private readonly answers = new Uint8Array(CACHE);
	constructor(private readonly compute: (a: number, b: number) => number) {}

	get(a: number, b: number): number {
		const [low, high] = a < b ? [a, b] : [b, a];
		const key = low * 0x4000000 + high + 1;
		const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 15;
		if (this.keys[at] === key) return this.answers[at] ?? 0;
		const answer = this.compute(low, high);
		this.keys[at] = key;
		this.answers[at] = answer;
		return answer;
	}
}
