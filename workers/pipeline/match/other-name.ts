import { ALIKE, BLANK, DIFFERENT, name, SAME } from './criteria';
import type { KeyedTable } from './keys';

/** How far the names of two records with one email are those of two people: not at all, perhaps (a name in common), plainly. */
export const ONE_NAME = 0;
export const NEAR_NAME = 1;
export const OTHER_NAME = 2;
export type NameGap = typeof ONE_NAME | typeof NEAR_NAME | typeof OTHER_NAME;

const wordsOf = (text: string): string => text.split(' ').sort().join(' ');

/** True where two share the given name that the address is made of: who is called otherwise by now still has it. */
function isOneOwn(email: string, x: string, y: string): boolean {
	const [given = ''] = x.split(' ', 1);
	return given.length > 2 && y.split(' ', 1)[0] === given && email.slice(0, email.lastIndexOf('@')).toLowerCase().includes(given);
}

/**
 * The gap between two names; one that is blank, nearly the same, the same in another order of words, or by its given name the address's own,
 * is none. Symmetric.
 */
export function nameGap(k: KeyedTable, i: number, j: number): NameGap {
	const verdict = name.judge(k, i, j);
	if (verdict === SAME || verdict === ALIKE || verdict === BLANK) return ONE_NAME;
	if (verdict !== DIFFERENT) return NEAR_NAME;
	const [x, y] = [k.names[k.name[i] ?? 0] ?? '', k.names[k.name[j] ?? 0] ?? ''];
	const isOne = (x.length === y.length && wordsOf(x) === wordsOf(y)) || isOneOwn(k.table.columns.email[i] ?? '', x, y);
	return isOne ? ONE_NAME : OTHER_NAME;
}
