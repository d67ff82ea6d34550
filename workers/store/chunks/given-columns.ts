import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

/**
 * What other columns give is not stored a second time: a full name that is first and last name joined, the part of an
 * address before the @ that is made of them. Everything comes back as it was, to the letter.
 */
export interface Given {
	/** Bit i: the i-th full name is first and last name joined. */
	names?: Uint8Array;
	/**
	 * Per address how its beginning is made of the names (0 = it isn't): 1 + 2 × (order × 4 + separator), + 1 where more follows before the
	 * @.
	 */
	emails?: Uint8Array;
}

type Columns = ReadonlyMap<FieldId, Column>;

const joined = (first: string | null | undefined, last: string | null | undefined): string =>
	first && last ? `${first} ${last}` : first || last || '';

const SEPARATORS = ['', '.', '_', '-'];
/** Letters whose decomposition and lower case are settled for good in Unicode, so that every engine folds them alike. */
const LATIN = /^[\u0000-\u024f]*$/;
const PLAIN = /^[\u0000-\u007f]*$/;
const fold = (name: string | null | undefined): string =>
	!name || !LATIN.test(name)
		? ''
		: PLAIN.test(name)
			? name.toLowerCase()
			: name
					.normalize('NFD')
					.replace(/[\u0300-\u036f]/gu, '')
					.toLowerCase();

/** The two names in one of three orders: first last, last first, initial last. */
const ordered = (order: number, first: string, last: string): [string, string] =>
	order === 0 ? [first, last] : order === 1 ? [last, first] : [first.slice(0, 1), last];

/** Code of how an address begins with the names, and its length; 0 = it doesn't. */
function beginning(email: string, first: string, last: string): { code: number; length: number } {
	for (let order = 0; order < 3; order++) {
		const [a, b] = ordered(order, first, last);
		if (!email.startsWith(a)) continue;
		const separator = Math.max(0, SEPARATORS.indexOf(email.charAt(a.length)));
		const at = a.length + (separator > 0 ? 1 : 0);
		if (email.startsWith(b, at)) return { code: 1 + 2 * (order * 4 + separator), length: at + b.length };
	}
	return { code: 0, length: 0 };
}

/** Leaves out what the others give. @returns the columns to be stored instead of those of the same name */
export function leaveOut(columns: Columns, length: number): { given: Given; instead: ReadonlyMap<FieldId, Column> } {
	const [first, last, full, email] = (['firstName', 'lastName', 'fullName', 'email'] as const).map((f) => columns.get(f));
	const given: Given = {};
	const instead = new Map<FieldId, Column>();
	if (full) {
		const names = new Uint8Array((length + 7) >> 3);
		const rest: Column = new Array<string | null>(length).fill(null);
		for (let i = 0; i < length; i++) {
			const v = full[i];
			if (!v) continue;
			if (v === joined(first?.[i], last?.[i])) names[i >> 3]! |= 1 << (i & 7);
			else rest[i] = v;
		}
		given.names = names;
		instead.set('fullName', rest);
	}
	if (email && first && last) {
		const codes = new Uint8Array(length);
		const rest: Column = new Array<string | null>(length).fill(null);
		for (let i = 0; i < length; i++) {
			const v = email[i];
			if (!v) continue;
			rest[i] = v;
			const [f, l] = [fold(first[i]), fold(last[i])];
			if (f === '' || l === '') continue;
			const found = beginning(v, f, l);
			if (found.code === 0) continue;
			// The @ itself goes where it follows at once and something stands behind it: what is stored is never blank.
			const whole = v.charAt(found.length) === '@' && v.length > found.length + 1;
			if (!whole && v.length === found.length) continue;
			codes[i] = whole ? found.code : found.code + 1;
			rest[i] = v.slice(found.length + (whole ? 1 : 0));
		}
		given.emails = codes;
		instead.set('email', rest);
	}
	return { given, instead };
}

type ReadsValue = (i: number) => string | null | undefined;

/** The i-th value of a column as it was, out of what is stored of it and of the names. */
export function restoredValue(
	field: FieldId,
	stored: string | null,
	i: number,
	{ names, emails }: Given,
	first?: ReadsValue,
	last?: ReadsValue
): string | null {
	if (field === 'fullName') return names && names[i >> 3]! & (1 << (i & 7)) ? joined(first?.(i), last?.(i)) : stored;
	const code = field === 'email' && emails ? emails[i]! : 0;
	if (code === 0) return stored;
	const way = (code - 1) >> 1;
	const [a, b] = ordered(way >> 2, fold(first?.(i)), fold(last?.(i)));
	return `${a}${SEPARATORS[way & 3]}${b}${code & 1 ? '@' : ''}${stored}`;
}

/** The column as it was. */
export function restored(
	field: 'fullName' | 'email',
	stored: Column,
	given: Given,
	first: Column | undefined,
	last: Column | undefined
): Column {
	if (!(field === 'fullName' ? given.names : given.emails)) return stored;
	return stored.map((v, i) =>
		restoredValue(
			field,
			v,
			i,
			given,
			(k) => first?.[k],
			(k) => last?.[k]
		)
	);
}
