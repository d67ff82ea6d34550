import { PHONE_FIELDS, PHONE_TYPE_FIELDS } from '#domain/fields';
import { PHONE_SLOTS } from '#domain/matching/match';
import { lineKey } from '../../phone-key';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Interned, mixed } from './interned';
import { steps } from './texts';

/** Levels: different mobiles · different · one digit apart · one in common but different mobiles · one in common · a mobile in common. */
export const phones: FeatureKind = {
	id: 'phones',
	m: [0, 0.05, 0.17, 0.05, 0.04, 0.44, 0.25],
	u: [0, 0.3, 0.698, 0.0007, 0.0002, 0.001, 0.0001],
	relations: {
		firm: [0, 0.25, 0.3, 0.03, 0.21, 0.2, 0.01],
		home: [0, 0.25, 0.22, 0.01, 0.25, 0.25, 0.02],
		site: [0, 0.25, 0.62, 0.02, 0.05, 0.055, 0.005],
		branch: [0, 0.1, 0.84, 0.01, 0.01, 0.04, 0],
		namesake: [0, 0.3, 0.697, 0.0007, 0.0002, 0.001, 0.0011]
	},
	rising: [
		[2, 3, 5, 6],
		[1, 2]
	],
	contrary: [1],
	doubts: [1, 4],
	shares: 4
};

/** Its last level. */
export const SAME_MOBILE = 6;
/** Digits at the end by which the lines of one exchange are told apart. */
const LINES = 3;

/** Any of a record's numbers with any of another's, by their last nine digits. */
export class Phones implements Feature {
	readonly kind = phones;
	readonly id = 'phones';
	readonly fields = [...PHONE_FIELDS, ...PHONE_TYPE_FIELDS];
	readonly numbers: Int32Array;
	/** Which of a record's numbers are mobiles, as bits. */
	private readonly mobile: Uint8Array;
	readonly texts = new Interned();
	/** Slots that any record uses. */
	private slots = 1;
	private readonly near = new PairCache((a, b) => {
		const [x, y] = [this.texts.text(a), this.texts.text(b)];
		// Numbers of one exchange differ in their last digits: two extensions, no slip of the finger.
		return steps(x, y, 1) <= 1 && x.slice(0, -LINES) !== y.slice(0, -LINES) ? 1 : 0;
	});

	constructor(capacity: number) {
		this.numbers = new Int32Array(capacity * PHONE_SLOTS);
		this.mobile = new Uint8Array(capacity);
	}

	read(i: number, cell: Cell): void {
		this.mobile[i] = 0;
		for (let s = 0; s < PHONE_SLOTS; s++) {
			const text = cell(PHONE_FIELDS[s]!);
			const number = text === '' ? 0 : this.texts.id(lineKey(text).slice(-9));
			this.numbers[i * PHONE_SLOTS + s] = number;
			if (number === 0) continue;
			if (s >= this.slots) this.slots = s + 1;
			if (cell(PHONE_TYPE_FIELDS[s]!) === 'mobile') this.mobile[i]! |= 1 << s;
		}
	}

	level(i: number, j: number): number {
		let found = 0;
		const { numbers, slots } = this;
		const mine = this.mobile[i]!;
		const theirs = this.mobile[j]!;
		for (let s = 0; s < slots; s++) {
			const a = numbers[i * PHONE_SLOTS + s]!;
			if (a === 0) continue;
			for (let t = 0; t < slots; t++) {
				const b = numbers[j * PHONE_SLOTS + t]!;
				if (b === 0) continue;
				if (a === b) {
					if (((mine >> s) & 1) === 1 || ((theirs >> t) & 1) === 1) return 6;
					found = 5;
				} else if (found < 3) found = this.texts.within(a, b, 1) && this.near.get(a, b) === 1 ? 3 : 2;
			}
		}
		if (mine === 0 || theirs === 0) return found;
		return found === 2 ? 1 : found === 5 ? 4 : found;
	}

	forget(): void {
		this.texts.own();
	}

	get size(): number {
		return this.texts.size;
	}

	content(i: number): number {
		let hash = 0;
		for (let s = i * PHONE_SLOTS; s < (i + 1) * PHONE_SLOTS; s++)
			if (this.numbers[s]! > 0) hash = (hash + this.hash(this.numbers[s]!)) >>> 0;
		return hash === 0 ? 0 : mixed(hash, this.mobile[i]!);
	}

	hash(value: number): number {
		return this.texts.hash(value, 31);
	}

	/** The one that they share; of several the one whose hash is highest. */
	shared(i: number, j: number, level: number): number {
		if (level < 4) return 0;
		let best = 0;
		for (let s = i * PHONE_SLOTS; s < (i + 1) * PHONE_SLOTS; s++) {
			const a = this.numbers[s] ?? 0;
			if (a === 0 || a === best) continue;
			for (let t = j * PHONE_SLOTS; t < (j + 1) * PHONE_SLOTS; t++)
				if (this.numbers[t] === a && (best === 0 || this.hash(a) > this.hash(best))) best = a;
		}
		return best;
	}

	values(i: number, out: Int32Array): number {
		let n = 0;
		for (let s = i * PHONE_SLOTS; s < i * PHONE_SLOTS + this.slots; s++) if (this.numbers[s]! > 0) out[n++] = this.numbers[s]!;
		return n;
	}
}
