import { PHONE_SLOTS } from '#domain/matching/match';
import { hashText } from '../match-keys';
import { soundOf } from './features/sound';
import type { Records } from './records';

/** Blocking keys that a record has at most, and keys by which blocks that are too large are split. */
export const KEYS = 48;
export const SPLITS = 4;
/** Keys that many share in a long list: only small blocks of them are looked at whole. They are the odd ones. */
const WEAK = [6, 7, 10, 14, 24, 28, 29, 30].reduce((bits, rule) => bits | (1 << rule), 0);
/** Records that have a word which is a key by itself. */
const RARE = 60;

const start = (text: string, n: number): string => text.slice(0, n);
/** Two hashes as one, whatever their order. */
const both = (a: number, b: number, salt: number): number =>
	a === 0 || b === 0 ? 0 : (Math.imul(Math.min(a, b) ^ salt, 0x9e3779b1) ^ Math.imul(Math.max(a, b) + salt, 0x85ebca6b)) >>> 0 || 1;
/** Two hashes as one, in order. */
const pair = (a: number, b: number, salt: number): number =>
	a === 0 || b === 0 ? 0 : (Math.imul(a ^ salt, 0x9e3779b1) ^ Math.imul(b + salt, 0xc2b2ae35)) >>> 0 || 1;

/** Remembers what is made of a text, by its number. */
class Derived {
	private readonly known: number[] = [];
	constructor(
		private readonly text: (id: number) => string,
		private readonly make: (text: string) => string,
		private readonly salt: number
	) {}
	of(id: number): number {
		return id === 0 ? 0 : (this.known[id] ??= hashText(this.make(this.text(id)), this.salt));
	}
}

/** What records are blocked by (FACTS: the union of many narrow keys finds what no single one does). */
export class BlockKeys {
	private readonly whole: Derived;
	private readonly sound: Derived;
	private readonly initial: Derived;
	private readonly three: Derived;
	private readonly four: Derived;
	private at = 0;
	/** Where keys are written to: from which place of which list. */
	private out: Uint32Array = new Uint32Array(0);
	private from = 0;

	constructor(private readonly records: Records) {
		const name = (id: number): string => records.names?.words.text(id) ?? '';
		this.whole = new Derived(name, (t) => t, 1);
		this.sound = new Derived(name, soundOf, 2);
		this.initial = new Derived(name, (t) => start(t, 1), 3);
		this.three = new Derived(name, (t) => start(t, 3), 4);
		this.four = new Derived(name, (t) => start(t, 4), 5);
	}

	private put(rule: number, hash: number): void {
		if (hash === 0 || this.at >= KEYS) return;
		const key = pair(hash, rule + 1, 77);
		this.out[this.from + this.at++] = ((WEAK >>> rule) & 1 ? key | 1 : key & ~1) >>> 0;
	}

	/** Writes the keys of a record: `out` from `from`. @returns how many, KEYS at most */
	write(i: number, out: Uint32Array, from: number): number {
		const r = this.records;
		[this.at, this.out, this.from] = [0, out, from];
		const g = r.names?.given[i] ?? 0;
		const f = r.names?.family[i] ?? 0;
		const [gs, fs, gi, fi] = [this.sound.of(g), this.sound.of(f), this.initial.of(g), this.initial.of(f)];
		if (r.email) {
			this.put(0, r.email.texts.hash(r.email.whole[i] ?? 0, 1));
			this.put(1, r.email.nameHash(i));
			const domain = r.email.domainHash(i);
			this.put(2, pair(domain, this.four.of(f), 1));
			this.put(3, pair(domain, this.three.of(g), 2));
		}
		if (r.phones)
			for (let s = 0; s < PHONE_SLOTS; s++) {
				const n = r.phones.numbers[i * PHONE_SLOTS + s] ?? 0;
				if (n) this.put(4, r.phones.texts.hash(n, 1));
			}
		this.put(5, both(this.three.of(g), this.four.of(f), 3));
		this.put(5, both(this.four.of(g), this.three.of(f), 3));
		this.put(6, pair(fs, gi, 4));
		this.put(7, pair(gs, fi, 5));
		this.put(8, both(this.whole.of(g), this.whole.of(f), 6));
		const place = r.place;
		const city = place?.texts.hash(place.city[i] ?? 0, 1) ?? 0;
		const code = place?.texts.hash(place.code[i] ?? 0, 2) ?? 0;
		this.put(9, pair(code, fs, 7));
		this.put(10, pair(code, gs, 8));
		const street = r.street?.ids[i] ?? 0;
		const number = r.street?.texts.hash(r.street.number[i] ?? 0, 1) ?? 0;
		if (r.street && street) {
			const words = r.street.split.list(street).map((w) => r.street?.split.words.text(w) ?? '');
			this.put(12, hashText(words.slice(0, 2).join(' '), number || 5));
			this.put(13, pair(number, code || city, 10));
			this.put(14, pair(hashText(start(words[0] ?? '', 5)), gs || fs, 11));
			const at = pair(number, city, 18);
			if (gi || fi) {
				this.put(25, pair(at, gi, 24));
				this.put(25, pair(at, fi, 25));
			} else this.put(25, at);
			for (const w of r.street.split.rarest(street, 3, RARE))
				if (w.length > 3) {
					this.put(26, hashText(w));
					this.put(27, pair(hashText(start(w, 4)), number, 19));
					this.put(30, pair(hashText(start(w, 4)), city, 22));
				}
		}
		this.put(28, pair(city, fs, 20));
		this.put(29, pair(city, gs, 21));
		for (const value of r.values) {
			const id = value.ids[i] ?? 0;
			const kind = value.kind.id;
			if (id === 0 || kind === 'choice') continue;
			const text = value.texts.text(id);
			if (kind !== 'web') this.put(15, pair(value.texts.hash(id, 1), value.salt, 23));
			else this.put(16, pair(value.texts.hash(id, 1), gi || fi || 1, 12));
			if (kind !== 'date') continue;
			this.put(17, pair(hashText(start(text, 6)), gi, 13));
			this.put(18, pair(hashText(text.slice(4)), fi, 14));
			this.put(24, pair(hashText(start(text, 4)), fs, 17));
		}
		const firm = r.firm;
		const id = firm?.ids[i] ?? 0;
		if (firm && id) {
			const core = firm.texts.hash(id, 1);
			if (g || f) {
				this.put(19, pair(core, fs, 15));
				this.put(20, pair(core, gs, 16));
			} else {
				this.put(21, core);
				for (const w of firm.rarest(id, 2, RARE)) this.put(22, hashText(w, 9));
				this.put(23, hashText(start(firm.texts.squeezed(id), 6), city || code || 3));
			}
		}
		return this.at;
	}

	/** By what blocks that are too large are cut: given name, family name, place, and a date or code. */
	split(i: number, out: Uint32Array, from: number): void {
		const r = this.records;
		out[from] = this.sound.of(r.names?.given[i] ?? 0);
		out[from + 1] = this.sound.of(r.names?.family[i] ?? 0);
		out[from + 2] = r.place?.placeHash(i) ?? 0;
		const value = r.values.find((v) => v.kind.id !== 'choice' && v.ids[i]);
		out[from + 3] =
			(value ? value.texts.hash(value.ids[i] ?? 0, 1) : r.email?.domainHash(i)) || (r.firm?.texts.hash(r.firm.ids[i] ?? 0, 1) ?? 0);
	}
}
