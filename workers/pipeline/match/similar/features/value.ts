import type { FieldId } from '#domain/fields';
import { readDate } from '../../../values/date';
import { hashText } from '../../match-keys';
import { hostOf, profileOf } from '../../texts';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Interned, Remembered } from './interned';
import { latin, steps } from './texts';

/** Levels: different · a part in common · nearly the same (two parts, a digit, day and month swapped) · the same. */
export const date: FeatureKind = {
	id: 'date',
	m: [0, 0.05, 0.05, 0.1, 0.8],
	u: [0, 0.94, 0.055, 0.0045, 0.0005],
	relations: {},
	rising: [[1, 2, 3, 4]],
	shares: 4
};
/** A number or code that is nearly one's own. Levels: different · a letter or digit apart · the same. */
export const identifier: FeatureKind = {
	id: 'identifier',
	m: [0, 0.06, 0.09, 0.85],
	u: [0, 0.999, 0.0009, 0.0001],
	relations: {},
	rising: [[1, 2, 3]],
	shares: 3
};
/** A number or code that hardly any two records share: it may be the record's own, so that another one says next to nothing. */
export const reference: FeatureKind = {
	id: 'reference',
	m: [0, 0.7491, 0.0009, 0.25],
	u: [0, 0.999, 0.0009, 0.0001],
	relations: {},
	rising: [[1, 2, 3]],
	shares: 3
};
/** A profile page. */
export const profile: FeatureKind = {
	id: 'profile',
	m: [0, 0.08, 0.05, 0.87],
	u: [0, 0.999, 0.0009, 0.0001],
	relations: {},
	rising: [[1, 2, 3]],
	shares: 3
};
/** The website of a company; a page of a large site counts by host. */
export const web: FeatureKind = {
	id: 'web',
	m: [0, 0.15, 0.05, 0.8],
	u: [0, 0.9979, 0.0001, 0.002],
	relations: { firm: [0, 0.08, 0.04, 0.88], branch: [0, 0.1, 0.05, 0.85] },
	rising: [[1, 2, 3]],
	shares: 3
};
/** One of a few values. Levels: different · the same. */
export const choice: FeatureKind = {
	id: 'choice',
	m: [0, 0.15, 0.85],
	u: [0, 0.7, 0.3],
	relations: {},
	trust: 0.6,
	rising: [[1, 2]],
	shares: 2
};

const readers: Readonly<Record<string, (text: string) => string>> = {
	identifier: (t) => latin(t).replace(/ /gu, ''),
	reference: (t) => latin(t).replace(/ /gu, ''),
	profile: (t) => profileOf(t) || latin(t),
	web: hostOf,
	choice: latin,
	date: (t) => {
		const d = readDate(t);
		if (d?.kind === 'fixed')
			return `${String(d.year).padStart(4, '0')}${String(d.month).padStart(2, '0')}${String(d.day).padStart(2, '0')}`;
		if (d?.kind === 'open' && d.yearDigits === 4) return `${d.c}${String(d.b).padStart(2, '0')}${String(d.a).padStart(2, '0')}`;
		return t.replace(/\D/gu, '');
	}
};

/** A value that is compared as a whole: a date, a code, one of a few. */
export class ValueFeature implements Feature {
	readonly ids: Int32Array;
	readonly texts = new Interned();
	readonly salt: number;
	private readonly levels: PairCache;
	private readonly top: number;
	private readonly raw = new Remembered((text) => this.texts.id((readers[this.kind.id] ?? latin)(text)));

	constructor(
		readonly kind: FeatureKind,
		readonly id: string,
		readonly fields: readonly FieldId[],
		capacity: number
	) {
		this.ids = new Int32Array(capacity);
		this.salt = hashText(id);
		this.top = kind.m.length - 1;
		const judge =
			kind === date
				? judgeDate
				: kind === choice || kind === reference
					? () => 1
					: (x: string, y: string) => (Math.min(x.length, y.length) >= 5 && steps(x, y, 1) <= 1 ? 2 : 1);
		this.levels = new PairCache((a, b) => judge(this.texts.text(a), this.texts.text(b)));
	}

	read(i: number, cell: Cell): void {
		this.ids[i] = this.raw.of(cell(this.fields[0]!));
	}

	forget(): void {
		this.raw.forget();
		this.texts.own();
	}

	get single(): Int32Array {
		return this.ids;
	}

	get size(): number {
		return this.texts.size;
	}

	content(i: number): number {
		return this.hash(this.ids[i]!);
	}

	hash(value: number): number {
		return this.texts.hash(value, this.salt);
	}

	level(i: number, j: number): number {
		const [a, b] = [this.ids[i] ?? 0, this.ids[j] ?? 0];
		return a === 0 || b === 0 ? 0 : a === b ? this.top : this.levels.get(a, b);
	}

	shared(i: number, _j: number, level: number): number {
		return level === this.top ? this.ids[i]! : 0;
	}

	values(i: number, out: Int32Array): number {
		return (out[0] = this.ids[i]!) > 0 ? 1 : 0;
	}
}

function judgeDate(x: string, y: string): number {
	if (x.length !== 8 || y.length !== 8) return steps(x, y, 1) <= 1 ? 3 : 1;
	const [a, b] = [
		[x.slice(0, 4), x.slice(4, 6), x.slice(6)],
		[y.slice(0, 4), y.slice(4, 6), y.slice(6)]
	];
	const same = a.filter((part, k) => part === b[k]).length;
	if (same === 2 || steps(x, y, 1) <= 1 || (a[0] === b[0] && a[1] === b[2] && a[2] === b[1])) return 3;
	return a[0] === b[0] || (same === 0 && steps(x, y, 2) <= 2) ? 2 : 1;
}
