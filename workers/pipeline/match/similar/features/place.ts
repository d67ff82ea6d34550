import type { FieldId } from '#domain/fields';
import { likeness } from '../../likeness';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Interned, mixed, Remembered } from './interned';
import { latin, steps } from './texts';

/**
 * City, postal code and state as one: they say the same thing. Levels: different · different but one state · one of them alike ·
 * same city · same postal code, or both alike · one the same, the other alike · both the same.
 */
export const place: FeatureKind = {
	id: 'place',
	m: [0, 0.06, 0.04, 0.05, 0.15, 0.1, 0.1, 0.5],
	u: [0, 0.74, 0.2, 0.01, 0.03, 0.005, 0.002, 0.013],
	relations: {
		firm: [0, 0.15, 0.04, 0.03, 0.15, 0.06, 0.07, 0.5],
		home: [0, 0.02, 0.02, 0.03, 0.1, 0.06, 0.07, 0.7],
		site: [0, 0.02, 0.02, 0.03, 0.1, 0.06, 0.07, 0.7],
		namesake: [0, 0.5, 0.25, 0.03, 0.13, 0.02, 0.01, 0.06]
	},
	rising: [
		[1, 2, 3, 4, 6, 7],
		[3, 5, 6, 7]
	],
	shares: 4
};

export class Place implements Feature {
	readonly kind = place;
	readonly id = 'place';
	readonly fields: readonly FieldId[] = ['city', 'postalCode', 'state', 'country'];
	readonly city: Int32Array;
	readonly code: Int32Array;
	private readonly state: Int32Array;
	readonly texts = new Interned();
	private readonly cities = new PairCache((a, b) => {
		if (!this.texts.mayBeAlike(a, b)) return 1;
		const [x, y] = [this.texts.text(a), this.texts.text(b)];
		return likeness(x, y) >= 0.84 ||
			(Math.min(x.length, y.length) >= 6 && steps(x, y, 2) <= 2) ||
			(Math.min(x.length, y.length) > 4 && (x.includes(y) || y.includes(x)))
			? 2
			: 1;
	});
	private readonly codes = new PairCache((a, b) =>
		this.texts.within(a, b, 1) && steps(this.texts.text(a), this.texts.text(b), 1) <= 1 ? 2 : 1
	);

	private readonly plain = new Remembered((text) => this.texts.id(latin(text)));
	private readonly codesOf = new Remembered((text) => this.texts.id(latin(text).replace(/ /gu, '')));

	constructor(capacity: number) {
		this.city = new Int32Array(capacity);
		this.code = new Int32Array(capacity);
		this.state = new Int32Array(capacity);
	}

	read(i: number, cell: Cell): void {
		this.city[i] = this.plain.of(cell('city'));
		this.code[i] = this.codesOf.of(cell('postalCode'));
		this.state[i] = this.plain.of(cell('state') || cell('country'));
	}

	forget(): void {
		this.plain.forget();
		this.codesOf.forget();
		this.texts.own();
	}

	get size(): number {
		return 2 * this.texts.size;
	}

	content(i: number): number {
		const [city, code, state] = [this.city[i]!, this.code[i]!, this.state[i]!];
		return city + code + state === 0 ? 0 : mixed(this.texts.hash(city, 51), mixed(this.texts.hash(code, 52), this.texts.hash(state, 53)));
	}

	/** A value is a city's number twice, or a postal code's and one more. */
	hash(value: number): number {
		return this.texts.hash(value >> 1, 51 + (value & 1));
	}

	level(i: number, j: number): number {
		const city = sameness(this.city[i] ?? 0, this.city[j] ?? 0, this.cities);
		const code = sameness(this.code[i] ?? 0, this.code[j] ?? 0, this.codes);
		if (city === 0 && code === 0) return 0;
		if (city === 3 && code === 3) return 7;
		if (city + code === 5) return 6;
		if (code === 3 || city + code === 4) return city === 3 ? 4 : 5;
		if (city === 3) return 4;
		if (city === 2 || code === 2) return 3;
		const state = this.state[i] ?? 0;
		return state !== 0 && state === this.state[j] ? 2 : 1;
	}

	/** Hash of the postal code, or else of the city. */
	placeHash(i: number): number {
		const [city, code] = [this.city[i] ?? 0, this.code[i] ?? 0];
		return code !== 0 ? this.texts.hash(code, 52) : city !== 0 ? this.texts.hash(city, 51) : 0;
	}

	shared(i: number, j: number, level: number): number {
		if (level < 4) return 0;
		if (this.code[i] !== 0 && this.code[i] === this.code[j]) return 2 * this.code[i]! + 1;
		return this.city[i] !== 0 && this.city[i] === this.city[j] ? 2 * this.city[i]! : 0;
	}

	values(i: number, out: Int32Array): number {
		let n = 0;
		if (this.city[i]! > 0) out[n++] = 2 * this.city[i]!;
		if (this.code[i]! > 0) out[n++] = 2 * this.code[i]! + 1;
		return n;
	}
}

/** 0 blank, 1 different, 2 alike, 3 the same. */
const sameness = (a: number, b: number, near: PairCache): number => (a === 0 || b === 0 ? 0 : a === b ? 3 : near.get(a, b));
