import { emailDomain, emailName } from '../../../values/emails/email';
import { isFreeMailDomain, isRoleMailbox } from '../../../values/emails/email-kind';
import { likeness } from '../../likeness';
import { hashText } from '../../match-keys';
import type { Cell, Feature, FeatureKind } from './feature';
import { Interned, lettersOf, ones } from './interned';
import type { Names } from './name';
import { numbered, steps, stepsOfStarts } from './texts';

/**
 * Levels: different · two people's mailboxes of one company · same mailbox name elsewhere, or a few letters apart · a letter
 * or two apart · the same mailbox of a function · the same. That local parts are alike is no evidence: they are made of the name.
 */
export const email: FeatureKind = {
	id: 'email',
	m: [0, 0.215, 0.005, 0.06, 0.08, 0.04, 0.6],
	u: [0, 0.995, 0.001, 0.0005, 0.0001, 0.001, 0.0001],
	relations: {
		firm: [0, 0.1, 0.72, 0.01, 0.005, 0.16, 0.005],
		home: [0, 0.95, 0.005, 0.005, 0.01, 0.01, 0.02],
		site: [0, 0.985, 0.005, 0.005, 0.001, 0.003, 0.001],
		branch: [0, 0.4, 0.25, 0.02, 0.02, 0.3, 0.01],
		namesake: [0, 0.957, 0.001, 0.03, 0.008, 0.002, 0.002]
	},
	rising: [[1, 3, 4, 6]],
	contrary: [2],
	holds: [2],
	doubts: [2],
	shares: 5
};

/** The name of a mailbox without digits and signs. */
const lettersIn = (name: string): string => name.replace(/[^a-z]/gu, '');

const dotless = new Set(['gmail.com', 'googlemail.com']);

/** An address as mailboxes know it: no plus tag, and no dots where the provider ignores them. */
function mailbox(address: string): { name: string; domain: string } {
	const lower = address.trim().toLowerCase();
	let name = emailName(lower);
	let domain = emailDomain(lower);
	const plus = name.indexOf('+');
	if (plus > 0) name = name.slice(0, plus);
	if (dotless.has(domain)) [name, domain] = [name.replace(/\./gu, ''), 'gmail.com'];
	return { name, domain };
}

/**
 * Places in what is known of an address: letters of the mailbox's name as bits, those of all of it, where the name ends, how long all
 * is, the domain, hash of the name, the company's domain, and 1 for a function's mailbox.
 */
const [LETTERS, END, LENGTH, HOST, LOCAL, COMPANY, ROLE, ROW] = [1, 2, 3, 4, 5, 6, 7, 8];

export class Email implements Feature {
	readonly kind = email;
	readonly id = 'email';
	readonly fields = ['email'] as const;
	readonly whole: Int32Array;
	/** The company's domain, 0 = none or one where anybody has a mailbox. */
	readonly domain: Int32Array;
	readonly role: Uint8Array;
	readonly texts = new Interned();
	private readonly domains = new Interned();
	/** What is known of addresses by number, ROW numbers each, so that comparing two looks at two places. */
	private known = new Int32Array(64 * ROW);
	/** By the number of a domain: anybody can have a mailbox there; its dots tell no mailboxes apart. */
	private readonly free: boolean[] = [false];
	private readonly dotless: boolean[] = [false];
	/** Of records: 0 = not looked at, 1 = a mailbox made of the name, 2 = one of their own. */
	private readonly own: Uint8Array;

	constructor(
		capacity: number,
		private readonly names: Names | null
	) {
		this.whole = new Int32Array(capacity);
		this.domain = new Int32Array(capacity);
		this.role = new Uint8Array(capacity);
		this.own = new Uint8Array(capacity);
	}

	read(i: number, cell: Cell): void {
		const address = cell('email');
		const id = address === '' ? 0 : this.idOf(address.toLowerCase());
		this.whole[i] = id;
		this.domain[i] = this.known[id * ROW + COMPANY]!;
		this.role[i] = this.known[id * ROW + ROLE]!;
		this.own[i] = 0;
	}

	private idOf(lower: string): number {
		const at = lower.lastIndexOf('@');
		if (at < 1 || at === lower.length - 1) return 0;
		const host = this.hostOf(lower.slice(at + 1));
		const plus = lower.indexOf('+');
		const plain = (plus < 1 || plus > at) && !this.dotless[host];
		const { name, domain } = plain ? { name: '', domain: '' } : mailbox(lower);
		// Dots alone before a host where dots don't count.
		if (!plain && name === '') return 0;
		const { size } = this.texts;
		const id = this.texts.id(plain ? lower : `${name}@${domain}`);
		if (id === size) {
			const text = this.texts.text(id);
			const end = plain ? at : name.length;
			const local = text.slice(0, end);
			const its = plain ? host : this.hostOf(domain);
			if ((id + 1) * ROW > this.known.length) {
				const larger = new Int32Array(this.known.length * 2);
				larger.set(this.known);
				this.known = larger;
			}
			this.known.set(
				[
					lettersOf(text, 0, end),
					this.texts.letters(id),
					end,
					text.length,
					its,
					hashText(local),
					this.free[its] ? 0 : its,
					isRoleMailbox(local) ? 1 : 0
				],
				id * ROW
			);
		}
		return id;
	}

	private hostOf(domain: string): number {
		const id = this.domains.id(domain);
		if (id === this.free.length) {
			this.free.push(isFreeMailDomain(domain));
			this.dotless.push(dotless.has(domain));
		}
		return id;
	}

	forget(): void {
		this.texts.own();
		this.domains.own();
	}

	get size(): number {
		return this.texts.size;
	}

	content(i: number): number {
		return this.hash(this.whole[i]!);
	}

	hash(value: number): number {
		return this.texts.hash(value, 21);
	}

	/** Hash of the mailbox's name, 0 for that of a function and where it is too short to tell anybody. */
	nameHash(i: number): number {
		const at = this.whole[i]! * ROW;
		return this.known[at + ROLE] === 1 || this.known[at + END]! < 5 ? 0 : this.known[at + LOCAL]! >>> 0;
	}

	level(i: number, j: number): number {
		const [a, b] = [this.whole[i]!, this.whole[j]!];
		if (a === 0 || b === 0) return 0;
		if (a === b) return this.role[i] === 1 ? 5 : 6;
		const domain = this.domain[i]!;
		if (domain !== 0 && domain === this.domain[j]) {
			// A function's mailbox says nothing against a person's.
			if (this.role[i] === 1 || this.role[j] === 1) return 0;
			const near = a < b ? this.judge(a, b) : this.judge(b, a);
			if (near >= 3) return this.byNames(i, j) ? 2 : near;
			// Two ways to make a mailbox of one name, as companies do when they change their rule.
			return near === 1 && !this.isOwn(i) && !this.isOwn(j) ? 1 : 2;
		}
		if (!this.mayBeNear(a, b)) return 1;
		const near = a < b ? this.judge(a, b) : this.judge(b, a);
		if (near >= 3 && this.byNames(i, j)) return 1;
		if (near >= 4) return near;
		return near === 3 && this.role[i] === 0 && this.role[j] === 0 && (this.isOwn(i) || this.isOwn(j)) ? 3 : 1;
	}

	/** False where neither the addresses nor the names of the mailboxes can be a few letters apart. */
	private mayBeNear(a: number, b: number): boolean {
		const { known } = this;
		return ones(known[a * ROW]! ^ known[b * ROW]!) <= 4 || this.within(a, b);
	}

	/** True where the letters and lengths of two addresses allow for two single steps between them at most. */
	private within(a: number, b: number): boolean {
		const { known } = this;
		return (
			ones(known[a * ROW + LETTERS]! ^ known[b * ROW + LETTERS]!) <= 4 && Math.abs(known[a * ROW + LENGTH]! - known[b * ROW + LENGTH]!) <= 2
		);
	}

	/** True for a mailbox name that isn't made of the person's name alone. */
	private isOwn(i: number): boolean {
		if (this.own[i] === 0) this.own[i] = this.isMadeUp(i) ? 2 : 1;
		return this.own[i] === 2;
	}

	private isMadeUp(i: number): boolean {
		const name = this.local(this.whole[i]!);
		if (/\d\d/u.test(name)) return true;
		const { names } = this;
		const letters = lettersIn(name);
		const has = (part: string): boolean => part.length >= 2 && letters.includes(part.slice(0, 4));
		return (
			names !== null && letters.length >= 6 && !has(names.words.squeezed(names.given[i]!)) && !has(names.words.squeezed(names.family[i]!))
		);
	}

	/**
	 * True where two people have other names and each a mailbox made of the own one: as alike as the names are, and no evidence beside
	 * them.
	 */
	private byNames(i: number, j: number): boolean {
		const { names } = this;
		if (names === null || (names.given[i] === names.given[j] && names.family[i] === names.family[j])) return false;
		return this.isOfName(i, names) && this.isOfName(j, names);
	}

	/** True for a mailbox of the whole family name and the given name, its beginning or nothing else: jill.palon, jpalon, palon. */
	private isOfName(i: number, { words, given, family }: Names): boolean {
		const last = words.squeezed(family[i]!);
		const letters = lettersIn(this.local(this.whole[i]!));
		const at = last.length < 3 ? -1 : letters.indexOf(last);
		return at >= 0 && words.squeezed(given[i]!).startsWith(letters.slice(0, at) + letters.slice(at + last.length));
	}

	private local(id: number): string {
		return this.texts.text(id).slice(0, this.known[id * ROW + END]);
	}

	/**
	 * How alike two addresses are, the one that was read first before the other; not remembered, since hardly any two of them meet twice.
	 */
	private judge(a: number, b: number): number {
		const { texts, known } = this;
		const [p, q] = [a * ROW, b * ROW];
		const [h, k] = [known[p + HOST]!, known[q + HOST]!];
		if (texts.hasDigit(a) || texts.hasDigit(b)) {
			// Mailboxes that differ in their number alone are those of two people: john.smith and john.smith2.
			const [x, y] = [texts.text(a), texts.text(b)];
			if (h === k && x.replace(/\d+/gu, '') === y.replace(/\d+/gu, '')) return 2;
			if (texts.hasDigit(a) && texts.hasDigit(b) && numbered(x, y)) return 1;
		}
		if (this.within(a, b)) {
			const [x, y] = [texts.text(a), texts.text(b)];
			const n = steps(x, y, 2);
			if (n <= 2 && Math.min(x.length, y.length) >= 8) return n === 1 || likeness(x, y) >= 0.9 ? 4 : 3;
		}
		const [c, d] = [known[p + END]!, known[q + END]!];
		if (c < 5 || Math.abs(c - d) > 2 || ones(known[p]! ^ known[q]!) > 4) return 1;
		const domains = h === k ? 0 : this.domains.within(h, k, 3) ? steps(this.domains.text(h), this.domains.text(k), 3) : 4;
		// Elsewhere it is the same name of a mailbox or none.
		if (domains > 3) return known[p + LOCAL] === known[q + LOCAL] && stepsOfStarts(texts.text(a), c, texts.text(b), d, 0) === 0 ? 3 : 1;
		const names = stepsOfStarts(texts.text(a), c, texts.text(b), d, 2);
		if (names > 2) return 1;
		return names + domains <= 3 ? 4 : 3;
	}

	shared(i: number, _j: number, level: number): number {
		return level >= 5 ? this.whole[i]! : 0;
	}

	values(i: number, out: Int32Array): number {
		return (out[0] = this.whole[i]!) > 0 ? 1 : 0;
	}

	/** Hash of the company's domain. */
	domainHash(i: number): number {
		return this.domain[i] === 0 ? 0 : this.domains.hash(this.domain[i]!, 22);
	}
}
