/** Texts told once and kept under numbers, with what is cheap to ask of them before they are compared. */

import { owned } from '../../../values/memo';
import { hashText } from '../../match-keys';

function hasDigit(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c >= 48 && c <= 57) return true;
	}
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

	/**
	 * False where the letters and lengths of two texts leave no room for a likeness of 0.95: three quarters of each must be found in the
	 * other.
	 */
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
	for (let i = from; i < to; i++) {
		const c = text.charCodeAt(i);
		if (c !== 32) mask |= 1 << (c & 31);
	}
	return mask;
}

/** A form of every text, made once: how it sounds, how it may be spelt. */
export class Forms {
	private readonly known: (string | undefined)[] = [];
	constructor(
		private readonly texts: Interned,
		private readonly make: (text: string) => string
	) {}
	of(id: number): string {
		return (this.known[id] ??= this.make(this.texts.text(id)));
	}
}

/** A hash with a salt, never 0. */
export const mixed = (hash: number, salt: number): number => {
	const h = Math.imul(hash ^ salt, 0x9e3779b1);
	return (h ^ (h >>> 15)) >>> 0 || 1;
};

/** Bits that are set. */
export function ones(x: number): number {
	let n = x - ((x >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
