import { emailDomain, emailName } from '../../../values/email';
import { isFreeMailDomain, isRoleMailbox } from '../../../values/email-kind';
import { likeness } from '../../likeness';
import { Interned, PairCache, type Cell, type Feature, type FeatureKind } from './feature';
import type { Names } from './name';
import { numbered, steps } from './texts';

/**
 * Levels: different · two people's mailboxes of one company · same mailbox name elsewhere, or a few letters apart · a letter
 * or two apart · the same mailbox of a function · the same. That local parts are alike is no evidence: they are made of the name.
 */
export const email: FeatureKind = {
	id: 'email', m: [0, 0.215, 0.005, 0.06, 0.08, 0.04, 0.6], u: [0, 0.995, 0.001, 0.0005, 0.0001, 0.001, 0.0001],
	relations: { firm: [0, 0.1, 0.72, 0.01, 0.005, 0.16, 0.005], home: [0, 0.95, 0.005, 0.005, 0.01, 0.01, 0.02], site: [0, 0.985, 0.005, 0.005, 0.001, 0.003, 0.001], branch: [0, 0.4, 0.25, 0.02, 0.02, 0.3, 0.01], namesake: [0, 0.957, 0.001, 0.03, 0.008, 0.002, 0.002] }, rising: [[1, 3, 4, 6]], contrary: [2], holds: [2]
};

const dotless = new Set(['gmail.com', 'googlemail.com']);

/** An address as mailboxes know it: no plus tag, and no dots where the provider ignores them. */
export function mailbox(address: string): { name: string; domain: string } {
	const lower = address.trim().toLowerCase();
	let name = emailName(lower);
	let domain = emailDomain(lower);
	const plus = name.indexOf('+');
	if (plus > 0) name = name.slice(0, plus);
	if (dotless.has(domain)) [name, domain] = [name.replace(/\./gu, ''), 'gmail.com'];
	return { name, domain };
}

export class Email implements Feature {
	readonly kind = email;
	readonly id = 'email';
	readonly fields = ['email'] as const;
	readonly whole: Int32Array;
	readonly name: Int32Array;
	/** The company's domain, 0 = none or one where anybody has a mailbox. */
	readonly domain: Int32Array;
	readonly role: Uint8Array;
	readonly texts = new Interned();
	private readonly levels = new PairCache((a, b) => this.judge(a, b));
	/** Mailbox name and domain by the number of an address. */
	private readonly locals: number[] = [];
	private readonly hosts: number[] = [];

	constructor(capacity: number, private readonly names: Names | null) {
		this.whole = new Int32Array(capacity);
		this.name = new Int32Array(capacity);
		this.domain = new Int32Array(capacity);
		this.role = new Uint8Array(capacity);
	}

	read(i: number, cell: Cell): void {
		const address = cell('email');
		const { name, domain } = address === '' ? { name: '', domain: '' } : mailbox(address);
		const at = name !== '' && domain !== '';
		this.whole[i] = at ? this.texts.id(`${name}@${domain}`) : 0;
		this.name[i] = at ? this.texts.id(name) : 0;
		this.locals[this.whole[i]!] = this.name[i]!;
		this.hosts[this.whole[i]!] = at ? this.texts.id(domain) : 0;
		this.domain[i] = at && !isFreeMailDomain(domain) ? this.texts.id(domain) : 0;
		this.role[i] = at && isRoleMailbox(name) ? 1 : 0;
	}

	level(i: number, j: number): number {
		const [a, b] = [this.whole[i] ?? 0, this.whole[j] ?? 0];
		if (a === 0 || b === 0) return 0;
		if (a === b) return this.role[i] === 1 ? 5 : 6;
		const domain = this.domain[i] ?? 0;
		const near = this.levels.get(a, b);
		if (domain !== 0 && domain === this.domain[j]) {
			// A function's mailbox says nothing against a person's.
			if (this.role[i] === 1 || this.role[j] === 1) return 0;
			if (near >= 3) return near;
			// Two ways to make a mailbox of one name, as companies do when they change their rule.
			return near === 1 && !this.isOwn(i) && !this.isOwn(j) ? 1 : 2;
		}
		if (near >= 4) return near;
		if (near === 2) return 1;
		return near === 3 && this.role[i] === 0 && this.role[j] === 0 && (this.isOwn(i) || this.isOwn(j)) ? 3 : 1;
	}

	/** True for a mailbox name that isn't made of the person's name alone. */
	private isOwn(i: number): boolean {
		const name = this.texts.text(this.name[i] ?? 0);
		if (/\d\d/u.test(name)) return true;
		const { names } = this;
		const letters = name.replace(/[^a-z]/gu, '');
		const has = (part: string): boolean => part.length >= 2 && letters.includes(part.slice(0, 4));
		return names !== null && letters.length >= 6 && !has(names.words.squeezed(names.given[i] ?? 0)) && !has(names.words.squeezed(names.family[i] ?? 0));
	}

	private judge(a: number, b: number): number {
		const { texts } = this;
		const [x, y] = [texts.text(a), texts.text(b)];
		// Mailboxes that differ in their number alone are those of two people: john.smith and john.smith2.
		if (this.hosts[a] === this.hosts[b] && x.replace(/\d+/gu, '') === y.replace(/\d+/gu, '')) return 2;
		if (numbered(x, y)) return 1;
		const n = texts.within(a, b, 2) ? steps(x, y, 2) : 3;
		if (n <= 2 && Math.min(x.length, y.length) >= 8) return n === 1 || likeness(x, y) >= 0.9 ? 4 : 3;
		const [p, q] = [this.locals[a] ?? 0, this.locals[b] ?? 0];
		if (texts.text(p).length < 5) return 1;
		const names = p === q ? 0 : texts.within(p, q, 2) ? steps(texts.text(p), texts.text(q), 2) : 3;
		if (names > 2) return 1;
		const [h, k] = [this.hosts[a] ?? 0, this.hosts[b] ?? 0];
		const domains = texts.within(h, k, 3) ? steps(texts.text(h), texts.text(k), 3) : 4;
		if (domains <= 3) return names + domains <= 3 ? 4 : 3;
		return names === 0 ? 3 : 1;
	}

	shared(i: number, _j: number, level: number): number {
		return level >= 5 ? this.texts.hash(this.whole[i] ?? 0, 21) : 0;
	}

	values(i: number, add: (hash: number) => void): void {
		if (this.whole[i]) add(this.texts.hash(this.whole[i] ?? 0, 21));
		if (this.domain[i]) add(this.texts.hash(this.domain[i] ?? 0, 22));
	}

	/** Hash of the company's domain, as counted by `values`. */
	domainHash(i: number): number {
		return this.domain[i] ? this.texts.hash(this.domain[i] ?? 0, 22) : 0;
	}
}
