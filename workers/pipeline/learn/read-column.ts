import type { Column } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { LearnColumn, Reading } from '#domain/scoring/learned-model';
import { emailKind } from '../score/knowledge/email-kind';
import { employees, representative } from '../score/knowledge/amounts';
import { readIndustry } from '../score/knowledge/industries';
import { readSource } from '../score/knowledge/sources';
import { readTitle } from '../score/knowledge/read-title';
import { memoise } from '../values/memo';
import { parseNumber } from '../values/number';

/** A column as numbers (NaN = blank) or as levels (code into `texts`, −1 = blank). */
export type ReadColumn = NumberColumn | LevelColumn;
export interface NumberColumn {
	kind: 'number';
	column: FieldId;
	label: string;
	reading: Reading;
	values: Float64Array;
}
export interface LevelColumn {
	kind: 'level';
	column: FieldId;
	label: string;
	reading: Reading;
	codes: Int32Array;
	texts: string[];
}

const DAY = 86_400_000;
/** Share of the filled cells that must be numbers or dates for a column to be read as such. */
const MOSTLY = 0.9;
/** Filled cells that are looked at to see what a column holds. */
const LOOK = 400;

const PLAIN = /^[-+]?\d+(?:\.\d+)?$/;
/**
 * What may be a number with more than digits around it, so that texts are not looked at further: a sign, a currency, digits in groups of
 * three.
 */
const LIKE =
	/^[-+(]?\s?(?:\p{Sc}|[A-Z]{2,3}\p{Sc}?)?\s?[-+]?(?:\d{1,3}(?:[ '’.,\u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?\s?(?:%|\p{Sc}|[A-Z]{3}|(?:k|m|mn|mio|bn|mrd|tsd)\.?(?:\s?\p{Sc})?)?\)?$/iu;
/** A thousand and more is written 1.234 where money is meant. */
const MONEY = /\p{Sc}|[A-Z]{3}/u;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:$|[T ])/;

/** A number as files write them (1,234.5 · 1.234,50 € · 12 % · $500 · 2.5M), or NaN. */
export function numberOf(text: string): number {
	const plain = +text;
	// A blank counts as 0 there, too.
	if (plain === plain && Math.abs(plain) < 1e15) return plain === 0 && text.trim() === '' ? NaN : plain;
	const bare = text.trim();
	if (!LIKE.test(bare)) return NaN;
	const read = parseNumber(bare.replace(/\s?%$/, ''), MONEY.test(bare));
	return read === null ? NaN : Number(read);
}

/** Levels are compared without regard to case and outer spaces. */
export const levelKey = (text: string): string => text.trim().toLowerCase();

const domainKind = (email: string): string | null => {
	const at = email.lastIndexOf('@');
	return at > 0 && at < email.length - 1 ? emailKind(email.slice(at + 1).toLowerCase()) : null;
};
const phoneCountry = (phone: string): string | null => /^\+(?:1|7|\d{2})/.exec(phone)?.[0] ?? null;

/** Columns are read a chunk at a time, for level and department: titles come again and again. */
const titleOf = memoise(readTitle, 20_000);

/** What a text is read as; null = says nothing. */
const LEVEL_OF: Partial<Record<Reading, (text: string) => string | null>> = {
	seniority: (t) => titleOf(t).level,
	department: (t) => titleOf(t).departments[0] ?? null,
	industry: readIndustry,
	source: readSource,
	emailKind: domainKind,
	phoneKind: phoneCountry,
	country: levelKey,
	text: levelKey,
	filled: () => 'filled'
};
const NUMBER_OF: Partial<Record<Reading, (text: string) => number>> = {
	number: numberOf,
	amount: (t) => employees(t) ?? NaN,
	age: (t) => (ISO_DATE.test(t) ? Date.parse(t.slice(0, 10)) : NaN)
};

/** How many different texts a column of so many filled cells may have to be read as levels. */
const fewTexts = (texts: number, filled: number): boolean => texts <= 12 || texts <= filled / 4;

/** What the cells of a column may be read as, the app's own knowledge first. */
export function readingsOf(column: LearnColumn): Reading[] {
	const { id, type, values } = column;
	const seen = new Set<string>();
	const sample: string[] = [];
	const stride = Math.max(1, Math.floor(values.length / (LOOK * 4)));
	for (let i = 0; i < values.length && sample.length < LOOK; i += stride) {
		const v = values[i];
		if (v == null || v.trim() === '') continue;
		sample.push(v);
		seen.add(levelKey(v));
	}
	if (sample.length === 0) return [];
	const share = (is: (text: string) => boolean): number => sample.filter(is).length / sample.length;
	const repeats = fewTexts(seen.size, sample.length);
	const text: Reading[] = repeats ? ['text'] : [];
	if (id === 'email') return ['emailKind'];
	if (id === 'jobTitle') return ['seniority', 'department', ...text];
	if (id === 'industry') return ['industry', ...text];
	if (id === 'leadSource') return ['source', ...text];
	if ((PHONE_FIELDS as readonly string[]).includes(id)) return repeats ? text : ['phoneKind'];
	if (id === 'companySize' && share((t) => employees(t) !== null) > MOSTLY) return ['amount', ...(seen.size <= 12 ? text : [])];
	if (id === 'annualRevenue' && share((t) => representative(t) !== null) > MOSTLY) return ['amount'];
	if (share((t) => ISO_DATE.test(t)) > MOSTLY) return ['age'];
	if (id !== 'postalCode' && share((t) => !Number.isNaN(numberOf(t))) > MOSTLY && share((t) => /^0\d/.test(t) && PLAIN.test(t)) < 0.05)
		return ['number'];
	if (repeats || type === 'choice' || type === 'yesNo' || type === 'text' || type === 'country' || type === 'state' || type === 'tags')
		return ['text'];
	return ['filled'];
}

/**
 * A column read one way. `base` (ms per row, or one for all): what ages are counted from, in days; a date after it gives a
 * negative age.
 */
export function readAs(
	id: FieldId,
	label: string,
	values: Column,
	length: number,
	reading: Reading,
	base: Float64Array | number
): ReadColumn {
	const toNumber = NUMBER_OF[reading];
	if (toNumber) {
		const out = new Float64Array(length).fill(NaN);
		const plain = reading === 'number';
		const known = new Map<string, number>();
		for (let i = 0; i < length; i++) {
			const v = values[i];
			if (v == null || v === '') continue;
			if (plain) {
				out[i] = numberOf(v);
				continue;
			}
			let n = known.get(v);
			if (n === undefined) known.set(v, (n = toNumber(v)));
			out[i] = reading === 'age' ? ((typeof base === 'number' ? base : base[i]!) - n) / DAY : n;
		}
		return { kind: 'number', column: id, label, reading, values: out };
	}
	const toLevel = LEVEL_OF[reading]!;
	const codes = new Int32Array(length).fill(-1);
	const texts: string[] = [];
	const codeOf = new Map<string, number>();
	const known = new Map<string, number>();
	for (let i = 0; i < length; i++) {
		const v = values[i];
		if (v == null || v === '') continue;
		let code = known.get(v);
		if (code === undefined) {
			const level = v.trim() === '' ? null : toLevel(v);
			code = level === null ? -1 : (codeOf.get(level) ?? -1);
			if (level !== null && code < 0) {
				code = texts.length;
				codeOf.set(level, code);
				texts.push(level);
			}
			known.set(v, code);
		}
		codes[i] = code;
	}
	return { kind: 'level', column: id, label, reading, codes, texts };
}
