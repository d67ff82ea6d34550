import { ALIKE, BLANK, DIFFERENT, name, SAME } from './criteria';
import type { KeyedTable } from './keys';

/** How far the names of two records with one email are those of two people: not at all, perhaps (a name in common), plainly. */
export const ONE_NAME = 0;
export const NEAR_NAME = 1;
export const OTHER_NAME = 2;
export type NameGap = typeof ONE_NAME | typeof NEAR_NAME | typeof OTHER_NAME;

const wordsOf = (text: string): string => text.split(' ').sort().join(' ');

/** The gap between two names; one that is blank, nearly the same, or the same in another order of words, is none. Symmetric. */
export function nameGap(k: KeyedTable, i: number, j: number): NameGap {
	const verdict = name.judge(k, i, j);
	if (verdict === SAME || verdict === ALIKE || verdict === BLANK) return ONE_NAME;
	if (verdict !== DIFFERENT) return NEAR_NAME;
	const [x, y] = [k.names[k.name[i] ?? 0] ?? '', k.names[k.name[j] ?? 0] ?? ''];
	return x.length === y.length && wordsOf(x) === wordsOf(y) ? ONE_NAME : OTHER_NAME;
}
