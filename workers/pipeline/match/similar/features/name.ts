import type { FieldId } from '#domain/fields';
import { parseName } from '../../../values/names/name-parse';
import { GENERATIONS } from '../../generation';
import { likeness } from '../../likeness';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Forms, Interned, mixed, Remembered } from './interned';
import { isNickname } from './nicknames';
import { soundOf } from './sound';
import { latin, loose, numbered, steps } from './texts';

/** A generation takes so many bits. */
const [AGES, OLDEST] = [3, 7];
/** Words before a name by birth: what follows counts as another family name. */
const BIRTH = /\b(?:geb|geborene?r?|nee|born|maiden|rozena|z domu)\b/gu;

export const given: FeatureKind = {
	id: 'given',
	m: [0, 0.05, 0.03, 0.05, 0.08, 0.75, 0.03, 0.01],
	u: [0, 0.9397, 0.02, 0.027, 0.007, 0.006, 0.0001, 0.0003],
	relations: { home: [0, 0.9147, 0.02, 0.035, 0.01, 0.02, 0.0001, 0.0003], namesake: [0, 0.005, 0.03, 0.02, 0.05, 0.89, 0.003, 0.002] },
	rising: [
		[1, 3, 4, 5],
		[1, 2],
		[1, 7, 6]
	],
	shares: 5
};
export const family: FeatureKind = {
	id: 'family',
	m: [0, 0.05, 0.04, 0.06, 0.85],
	u: [0, 0.962, 0.026, 0.009, 0.003],
	relations: { firm: [0, 0.94, 0.026, 0.009, 0.025], home: [0, 0.1, 0.02, 0.05, 0.83], namesake: [0, 0.005, 0.015, 0.02, 0.96] },
	rising: [[1, 2, 3, 4]],
	shares: 4
};
export const generation: FeatureKind = {
	id: 'generation',
	m: [0, 0.03, 0.97],
	u: [0, 0.5, 0.5],
	relations: { home: [0, 0.7, 0.3] },
	rising: [[1, 2]],
	contrary: [1],
	holds: [1],
	doubts: [1]
};

/** Names of all records, shared by the comparisons of given name, family name and generation. */
export class Names {
	readonly given: Int32Array;
	readonly family: Int32Array;
	readonly generation: Uint8Array;
	readonly words = new Interned();
	private readonly spelt = new Forms(this.words, loose);
	private readonly sound = new Forms(this.words, soundOf);
	private readonly parts: (string[] | undefined)[] = [];
	private readonly near = new PairCache((a, b) =>
		this.words.mayBeNear(a, b) ? Math.round(200 * likeness(this.words.text(a), this.words.text(b))) : 0
	);
	private readonly givenLevels = new PairCache((a, b) => this.judgeGiven(a, b));
	private readonly familyLevels = new PairCache((a, b) => this.judgeFamily(a, b));

	private readonly firsts = new Remembered((text) => this.half(latin(text)));
	private readonly lasts = new Remembered((text) => this.half(latin(text).replace(BIRTH, ' ').replace(/ +/gu, ' ').trim()));

	constructor(capacity: number) {
		this.given = new Int32Array(capacity);
		this.family = new Int32Array(capacity);
		this.generation = new Uint8Array(capacity);
	}

	read(i: number, cell: Cell): void {
		let [first, last, suffix] = [cell('firstName'), cell('lastName'), cell('nameSuffix')];
		if (first === '' && last === '') {
			const full = cell('fullName');
			if (full !== '') ({ first, last, suffix } = withMiddle(parseName(full)));
		}
		const [a, b] = [this.firsts.of(first), this.lasts.of(last)];
		this.given[i] = a >> AGES;
		this.family[i] = b >> AGES;
		this.generation[i] = (suffix === '' ? 0 : (GENERATIONS.get(latin(suffix)) ?? 0)) || b & OLDEST || a & OLDEST;
	}

	/** The number of half a name, and the generation that it ends with. */
	private half(text: string): number {
		const at = text.lastIndexOf(' ');
		const end = at > 0 ? GENERATIONS.get(text.slice(at + 1)) : undefined;
		return end === undefined ? this.words.id(text) << AGES : (this.words.id(text.slice(0, at)) << AGES) | end;
	}

	forget(): void {
		this.firsts.forget();
		this.lasts.forget();
		this.words.own();
	}

	/** True where the given name of one is the family name of the other, both ways, and not the straight way. */
	swapped(i: number, j: number): boolean {
		const [a, b, c, d] = [this.given[i] ?? 0, this.family[i] ?? 0, this.given[j] ?? 0, this.family[j] ?? 0];
		if (a === 0 || b === 0 || c === 0 || d === 0 || a === b || c === d) return false;
		if (a === d && b === c) return true;
		if (a !== d && b !== c) return false;
		// One half to the letter, the other nearly.
		return this.near.get(a, d) >= 172 && this.near.get(b, c) >= 172 && this.near.get(a, c) < 172 && this.near.get(b, d) < 172;
	}

	givenLevel(i: number, j: number): number {
		const [a, b] = [this.given[i] ?? 0, this.given[j] ?? 0];
		if (a === b && a !== 0) return 5;
		if (this.swapped(i, j)) return 6;
		const level = a === 0 || b === 0 ? 0 : this.givenLevels.get(a, b);
		return level <= 1 && this.halfSwapped(a, this.family[i] ?? 0, b, this.family[j] ?? 0) ? 7 : level;
	}

	/** True where one half stands in the other's place, and the other half says nothing for it. */
	private halfSwapped(a: number, b: number, c: number, d: number): boolean {
		if ((b !== 0 && b === d) || a === b || c === d) return false;
		return (
			(a !== 0 && d !== 0 && this.words.mayBeVeryNear(a, d) && this.near.get(a, d) >= 190) ||
			(b !== 0 && c !== 0 && this.words.mayBeVeryNear(b, c) && this.near.get(b, c) >= 190)
		);
	}

	familyLevel(i: number, j: number): number {
		const [a, b] = [this.family[i] ?? 0, this.family[j] ?? 0];
		if (a === b && a !== 0) return 4;
		return a === 0 || b === 0 || this.swapped(i, j) ? 0 : this.familyLevels.get(a, b);
	}

	private split(id: number): string[] {
		return (this.parts[id] ??= this.words.text(id).split(' '));
	}

	private judgeGiven(m: number, n: number): number {
		const [x, y] = [this.words.text(m), this.words.text(n)];
		if (!this.words.mayBeAlike(m, n)) return isNickname(this.split(m)[0] ?? '', this.split(n)[0] ?? '') ? 4 : 1;
		if (this.words.hasDigit(m) && this.words.hasDigit(n) && numbered(x, y)) return 1;
		const [a, b] = [this.split(m), this.split(n)];
		const [p, q] = [a[0] ?? '', b[0] ?? ''];
		if (p === q && p.length > 1 && (a.length === 1 || b.length === 1)) return 4;
		if (
			isNickname(p, q) ||
			(this.words.mayBeSpeltAlike(m, n) && this.spelt.of(m) === this.spelt.of(n)) ||
			this.words.squeezed(m) === this.words.squeezed(n)
		)
			return 4;
		if (p.length === 1 || q.length === 1) return p[0] === q[0] ? 2 : 1;
		if (p === q) return 3;
		const near = this.words.mayBeNear(m, n) ? likeness(x, y) : 0;
		if (near >= 0.92 || (this.words.within(m, n, 1) && oneStep(x, y))) return 4;
		if (near >= 0.82 || (this.words.within(m, n, 0) && jumbled(x, y)) || (near >= 0.7 && soundOf(p) === soundOf(q))) return 3;
		// Called by the second name, or two names in the other order.
		if ((a.length > 1 && a.includes(q)) || (b.length > 1 && b.includes(p))) return 3;
		return 1;
	}

	private judgeFamily(m: number, n: number): number {
		if (!this.words.mayBeAlike(m, n)) return 1;
		const [x, y] = [this.words.text(m), this.words.text(n)];
		if (this.words.hasDigit(m) && this.words.hasDigit(n) && numbered(x, y)) return 1;
		if ((this.words.mayBeSpeltAlike(m, n) && this.spelt.of(m) === this.spelt.of(n)) || this.words.squeezed(m) === this.words.squeezed(n))
			return 3;
		const near = this.words.mayBeNear(m, n) ? likeness(x, y) : 0;
		if (near >= 0.92 || (this.words.within(m, n, 1) && oneStep(x, y))) return 3;
		const [a, b] = [this.split(m), this.split(n)];
		if (a.length !== b.length && (a.every((w) => b.includes(w)) || b.every((w) => a.includes(w)))) return 3;
		if ((a.length > 1 || b.length > 1) && a.some((w) => w.length > 3 && b.includes(w))) return 2;
		return near >= 0.82 || (this.words.within(m, n, 0) && jumbled(x, y)) || (near >= 0.7 && this.sound.of(m) === this.sound.of(n)) ? 2 : 1;
	}
}

const oneStep = (x: string, y: string): boolean => Math.min(x.length, y.length) >= 4 && steps(x, y, 1) <= 1;
/** The same letters in another order. */
const jumbled = (x: string, y: string): boolean =>
	x.length === y.length && x.length >= 5 && x !== y && [...x].sort().join('') === [...y].sort().join('');

const withMiddle = (n: ReturnType<typeof parseName>): { first: string; last: string; suffix: string } => ({
	first: n.middle === '' ? n.first : `${n.first} ${n.middle}`,
	last: n.last,
	suffix: n.suffix
});

const FIELDS: readonly FieldId[] = ['firstName', 'lastName', 'fullName', 'nameSuffix'];

/** The comparisons of a person's name; only the first of them reads. */
export function nameFeatures(names: Names): Feature[] {
	return [new GivenName(names), new FamilyName(names), new Generation(names)];
}

class GivenName implements Feature {
	readonly kind = given;
	readonly id = 'given';
	readonly fields = FIELDS;
	constructor(private readonly names: Names) {}
	get size(): number {
		return this.names.words.size;
	}
	read(i: number, cell: Cell): void {
		this.names.read(i, cell);
	}
	forget(): void {
		this.names.forget();
	}
	content(i: number): number {
		return this.hash(this.names.given[i]!);
	}
	level(i: number, j: number): number {
		return this.names.givenLevel(i, j);
	}
	shared(i: number, _j: number, level: number): number {
		return level === 5 ? this.names.given[i]! : 0;
	}
	values(i: number, out: Int32Array): number {
		return (out[0] = this.names.given[i]!) > 0 ? 1 : 0;
	}
	hash(value: number): number {
		return this.names.words.hash(value, 11);
	}
}

class FamilyName implements Feature {
	readonly kind = family;
	readonly id = 'family';
	readonly fields = FIELDS;
	constructor(private readonly names: Names) {}
	get single(): Int32Array {
		return this.names.family;
	}
	get size(): number {
		return this.names.words.size;
	}
	read(): void {
		/* with the given name */
	}
	content(i: number): number {
		return this.hash(this.names.family[i]!);
	}
	level(i: number, j: number): number {
		return this.names.familyLevel(i, j);
	}
	shared(i: number, _j: number, level: number): number {
		return level === 4 ? this.names.family[i]! : 0;
	}
	values(i: number, out: Int32Array): number {
		return (out[0] = this.names.family[i]!) > 0 ? 1 : 0;
	}
	hash(value: number): number {
		return this.names.words.hash(value, 12);
	}
}

class Generation implements Feature {
	readonly kind = generation;
	readonly id = 'generation';
	readonly fields = FIELDS;
	readonly size = 0;
	constructor(private readonly names: Names) {}
	read(): void {
		/* with the given name */
	}
	content(i: number): number {
		const age = this.names.generation[i]!;
		return age === 0 ? 0 : mixed(age, 13);
	}
	level(i: number, j: number): number {
		const [a, b] = [this.names.generation[i]!, this.names.generation[j]!];
		return a === 0 || b === 0 ? 0 : a === b ? 2 : 1;
	}
	shared(): number {
		return 0;
	}
	values(): number {
		return 0; /* none that others share */
	}
	hash(): number {
		return 0;
	}
}
