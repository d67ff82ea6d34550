import type { FieldId } from '#domain/fields';
import { companyCore } from '../../company-core';
import { hashText } from '../../match-keys';
import { likeness } from '../../likeness';
import type { Cell, Feature, FeatureKind } from './feature';
import { PairCache } from './pair-cache';
import { Forms, Interned, Remembered } from './interned';
import { latin, loose } from './texts';
import { Words } from './words';

/** Levels: different · partly · alike · nearly the same · the same. */
export const company: FeatureKind = {
	id: 'company',
	m: [0, 0.12, 0.06, 0.07, 0.1, 0.65],
	u: [0, 0.972, 0.02, 0.004, 0.002, 0.002],
	relations: { firm: [0, 0.06, 0.04, 0.05, 0.1, 0.75] },
	rising: [[1, 2, 3, 4, 5]],
	shares: 5
};
/** The name by which an organisation is listed, where no person's is. */
export const title: FeatureKind = {
	id: 'title',
	m: [0, 0.04, 0.08, 0.12, 0.16, 0.6],
	u: [0, 0.975, 0.02, 0.003, 0.001, 0.001],
	relations: { branch: [0, 0.03, 0.12, 0.15, 0.2, 0.5] },
	rising: [[1, 2, 3, 4, 5]],
	shares: 5
};
export const plain: FeatureKind = {
	id: 'text',
	m: [0, 0.25, 0.1, 0.05, 0.05, 0.55],
	u: [0, 0.93, 0.03, 0.01, 0.01, 0.02],
	relations: {},
	rising: [[1, 2, 3, 4, 5]],
	shares: 5
};
/** What changes with a job, and many share. */
export const job: FeatureKind = {
	id: 'job',
	m: [0, 0.35, 0.1, 0.07, 0.08, 0.4],
	u: [0, 0.9, 0.05, 0.02, 0.01, 0.02],
	relations: {},
	trust: 0.4,
	rising: [[1, 2, 3, 4, 5]],
	shares: 5
};

/** The likeness from which on two texts are partly the same. */
const PARTLY = 0.86;
/** Texts whose pairs are remembered nearly all. */
const FEW = 400;

const sets = { company: companyCore, title: companyCore, text: latin, job: latin } as const;

/** A text of one or several words. */
export class TextFeature implements Feature {
	readonly ids: Int32Array;
	readonly texts = new Interned();
	private readonly spelt = new Forms(this.texts, (t) => loose(t.replace(/ /gu, '')));
	readonly split: Words;
	private readonly levels: PairCache;
	private readonly salt: number;
	private readonly raw = new Remembered((text) => this.texts.id(latin(sets[this.kind.id as keyof typeof sets](text))));

	constructor(
		readonly kind: FeatureKind,
		readonly id: string,
		readonly fields: readonly FieldId[],
		capacity: number
	) {
		this.ids = new Int32Array(capacity);
		this.salt = hashText(id);
		this.split = new Words(
			(n) => this.texts.text(n),
			this.salt + 1,
			(t) => t.split(' ').filter((w) => w !== '' && w !== 'and' && w !== 'the')
		);
		this.levels = new PairCache((a, b) => this.judge(a, b));
	}

	/** The rarest words of a text, once it is known how common words are. */
	rarest(id: number, n: number, most: number): string[] {
		return this.split.rarest(id, n, most);
	}

	read(i: number, cell: Cell): void {
		this.ids[i] = this.raw.of(cell(this.fields[0]!));
	}

	forget(): void {
		this.raw.forget();
		this.texts.own();
		this.split.words.own();
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

	get words(): NonNullable<Feature['words']> {
		return this.split.of(this.ids, this.texts.size);
	}

	level(i: number, j: number): number {
		const [a, b] = [this.ids[i] ?? 0, this.ids[j] ?? 0];
		if (a === 0 || b === 0) return 0;
		if (a === b) return 5;
		return this.texts.size > FEW && this.apart(a, b) ? 1 : this.levels.get(a, b);
	}

	/** True where the letters of two texts, and of their words, show that they are different; most are. */
	private apart(a: number, b: number): boolean {
		const { texts } = this;
		if (texts.mayBeAlike(a, b) && (texts.mayBeSpeltAlike(a, b) || (texts.mayBeNear(a, b) && texts.mayReach(a, b, PARTLY)))) return false;
		return !this.split.mayOverlap(a, b);
	}

	private judge(a: number, b: number): number {
		const may = this.texts.mayBeAlike(a, b);
		if (may && this.texts.mayBeSpeltAlike(a, b) && this.spelt.of(a) === this.spelt.of(b)) return 4;
		const near =
			may && this.texts.mayBeNear(a, b) && this.texts.mayReach(a, b, PARTLY) ? likeness(this.texts.squeezed(a), this.texts.squeezed(b)) : 0;
		const part = this.split.overlap(a, b);
		if (near >= 0.96 || part >= 0.85) return 4;
		if (near >= 0.92 || part >= 0.65) return 3;
		return near >= PARTLY || part >= 0.4 ? 2 : 1;
	}

	shared(i: number, _j: number, level: number): number {
		return level === 5 ? this.ids[i]! : 0;
	}

	values(i: number, out: Int32Array): number {
		return (out[0] = this.ids[i]!) > 0 ? 1 : 0;
	}
}
