import { likeness } from '../../likeness';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Interned, Remembered } from './interned';
import { latin } from './texts';
import { Words } from './words';

/**
 * Levels: how much of the words two addresses share (hardly, a quarter, half, three quarters, all), each without and with the
 * same number: 1, 2 … 9, 10.
 */
export const street: FeatureKind = {
	id: 'street',
	m: [0, 0.07, 0.04, 0.02, 0.03, 0.03, 0.05, 0.05, 0.13, 0.08, 0.5],
	u: [0, 0.93, 0.02, 0.025, 0.001, 0.015, 0.0007, 0.004, 0.0003, 0.003, 0.001],
	relations: {
		firm: [0, 0.3, 0.03, 0.02, 0.03, 0.02, 0.05, 0.02, 0.1, 0.03, 0.4],
		home: [0, 0.04, 0.02, 0.02, 0.03, 0.02, 0.05, 0.03, 0.13, 0.03, 0.63],
		site: [0, 0.04, 0.02, 0.02, 0.03, 0.02, 0.05, 0.03, 0.13, 0.03, 0.63]
	},
	rising: [
		[1, 3, 5, 7, 9],
		[2, 4, 6, 8, 10],
		[1, 2],
		[3, 4],
		[5, 6],
		[7, 8],
		[9, 10]
	],
	shares: 10
};

/** Words of streets as they are written out and shortened. */
const SHORT: ReadonlyMap<string, string> = new Map(
	Object.entries({
		street: 'st',
		str: 'st',
		road: 'rd',
		avenue: 'ave',
		av: 'ave',
		boulevard: 'blvd',
		boul: 'blvd',
		bd: 'blvd',
		drive: 'dr',
		place: 'pl',
		lane: 'ln',
		court: 'ct',
		crescent: 'cres',
		cr: 'cres',
		circuit: 'cct',
		close: 'cl',
		parade: 'pde',
		terrace: 'tce',
		terr: 'tce',
		highway: 'hwy',
		parkway: 'pkwy',
		square: 'sq',
		suite: 'ste',
		apartment: 'apt',
		building: 'bldg',
		floor: 'fl',
		north: 'n',
		south: 's',
		east: 'e',
		west: 'w',
		strasse: 'st',
		platz: 'pl',
		saint: 'st',
		sankt: 'st',
		mount: 'mt',
		fort: 'ft',
		heights: 'hts',
		between: 'btw',
		at: '',
		off: '',
		of: '',
		the: '',
		and: '',
		de: '',
		la: '',
		des: '',
		du: '',
		first: '1',
		second: '2',
		third: '3',
		fourth: '4',
		fifth: '5',
		sixth: '6',
		seventh: '7',
		eighth: '8',
		ninth: '9',
		tenth: '10'
	})
);

const plainStreet = (text: string): string =>
	latin(text)
		.replace(/(?<=[a-z]{3})(?:strasse|str)\b/gu, ' st')
		.split(' ')
		.map((w) => SHORT.get(w) ?? w.replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1'))
		.filter(Boolean)
		.join(' ');

const NUMBER = /^\d+[a-z]?$/u;
const ROOM = 2 ** 26;

/** The street with house number and second line; the number is the first word with a digit at either end. */
export class Street implements Feature {
	readonly kind = street;
	readonly id = 'street';
	readonly fields = ['street'] as const;
	readonly number: Int32Array;
	readonly ids: Int32Array;
	readonly texts = new Interned();
	readonly split = new Words(
		(n) => this.texts.text(n),
		42,
		(t) => t.split(' ')
	);
	private readonly levels = new PairCache((a, b) => this.judge(a, b));

	/** Addresses by number: their street, their house number, their hash. */
	private readonly addresses = new Map<number, number>();
	private readonly streets: number[] = [0];
	private readonly numbers: number[] = [0];
	private readonly hashes: number[] = [0];
	private readonly raw = new Remembered((text) => this.address(text));
	/** The address of each record by number. */
	private readonly at: Int32Array;

	constructor(capacity: number) {
		this.number = new Int32Array(capacity);
		this.ids = new Int32Array(capacity);
		this.at = new Int32Array(capacity);
	}

	read(i: number, cell: Cell): void {
		const at = this.raw.of(cell('street'));
		this.at[i] = at;
		this.number[i] = this.numbers[at]!;
		this.ids[i] = this.streets[at]!;
	}

	forget(): void {
		this.raw.forget();
		this.texts.own();
		this.split.words.own();
	}

	private address(text: string): number {
		const words = plainStreet(text).split(' ');
		const first = words.findIndex((w) => NUMBER.test(w));
		const number = this.texts.id(first === 0 || (first > 0 && words.length > 1) ? (words.splice(first, 1)[0] ?? '') : '');
		const street = this.texts.id(words.join(' '));
		const key = street * ROOM + number;
		let at = this.addresses.get(key);
		if (at === undefined) {
			this.addresses.set(key, (at = this.streets.length));
			this.streets.push(street);
			this.numbers.push(number);
			this.hashes.push(
				street === 0 ? (number === 0 ? 0 : this.texts.hash(number, 44)) : this.texts.hash(street, 41 + this.texts.hash(number, 43))
			);
		}
		return at;
	}

	get words(): NonNullable<Feature['words']> {
		return this.split.of(this.ids, this.texts.size);
	}

	get size(): number {
		return this.streets.length;
	}

	content(i: number): number {
		return this.hashes[this.at[i]!]!;
	}

	level(i: number, j: number): number {
		const [a, b] = [this.ids[i] ?? 0, this.ids[j] ?? 0];
		if (a === 0 || b === 0) return 0;
		const n = this.number[i] ?? 0;
		return (a === b ? 9 : this.levels.get(a, b)) + (n !== 0 && n === this.number[j] ? 1 : 0);
	}

	private judge(a: number, b: number): number {
		const part = this.split.overlap(a, b);
		const near = this.texts.mayBeNear(a, b) ? likeness(this.texts.squeezed(a), this.texts.squeezed(b)) : 0;
		if (part >= 0.93 || near >= 0.96) return 9;
		if (part >= 0.7 || near >= 0.92) return 7;
		return part >= 0.45 || near >= 0.87 ? 5 : part >= 0.2 ? 3 : 1;
	}

	/** Hash of a record's address, 0 = none. */
	addressHash(i: number): number {
		return this.ids[i] === 0 ? 0 : this.hashes[this.at[i]!]!;
	}

	hash(value: number): number {
		return this.hashes[value]!;
	}

	shared(i: number, j: number, level: number): number {
		return level === 10 && this.ids[i] === this.ids[j] ? this.at[i]! : 0;
	}

	values(i: number, out: Int32Array): number {
		out[0] = this.at[i]!;
		return this.ids[i] === 0 ? 0 : 1;
	}
}
