import { ALIKE, BLANK, DIFFERENT, name, SAME } from './criteria';
import { areForms, isFeminine } from './given-forms';
import { otherGeneration, type KeyedTable } from './keys';
import { likeness } from './likeness';
import { isNickname } from './similar/features/nicknames';
import { latin, loose } from './similar/features/texts';

/** How far the names of two records with one email are those of two people: not at all, perhaps (a name in common), plainly. */
export const ONE_NAME = 0;
const NEAR_NAME = 1;
export const OTHER_NAME = 2;
export type NameGap = typeof ONE_NAME | typeof NEAR_NAME | typeof OTHER_NAME;

const inOrder = (text: string): string => text.split(' ').sort().join(' ');

/** True for the same words in another order; Chinese, Japanese and Korean names have no space between them. */
const sameWords = (x: string, y: string): boolean =>
	x.length === y.length && (inOrder(x) === inOrder(y) || (x.length > 1 && x.charCodeAt(0) >= 0x1100 && `${x}${x}`.includes(y)));

/** True where two share the given name that the address is made of: who is called otherwise by now still has it. */
function isOneOwn(email: string, x: string, y: string): boolean {
	const [given = ''] = x.split(' ', 1);
	return given.length > 2 && y.split(' ', 1)[0] === given && email.slice(0, email.lastIndexOf('@')).toLowerCase().includes(given);
}

/** True where given names of one family may be one person's: short or long, misspelt, one of several. */
function maybeOne(a: readonly string[], b: readonly string[]): boolean {
	const [p = '', q = ''] = [a[0], b[0]];
	if (p === '' || q === '' || p.length === 1 || q.length === 1) return p === '' || q === '' || p[0] === q[0];
	if (isNickname(p, q) || a.some((word) => b.includes(word)) || loose(p) === loose(q)) return true;
	if (areForms(p, q)) return false;
	return (Math.min(p.length, q.length) > 2 && (p.startsWith(q) || q.startsWith(p))) || likeness(p, q) >= 0.85;
}

/**
 * The gap between two names. One that is blank, nearly the same, the same in another order of words or in Cyrillic, or by its given name the
 * address's own, is none. Another given name of the same family is another name: it is couples that have one mailbox. Symmetric.
 */
export function nameGap(k: KeyedTable, i: number, j: number): NameGap {
	const verdict = name.judge(k, i, j);
	if (verdict === SAME || verdict === BLANK) return ONE_NAME;
	if (otherGeneration(k, i, j)) return OTHER_NAME;
	const [x, y] = [latin(k.names[k.name[i] ?? 0] ?? ''), latin(k.names[k.name[j] ?? 0] ?? '')];
	if (sameWords(x, y) || loose(x) === loose(y)) return ONE_NAME;
	const [a, b] = [x.split(' '), y.split(' ')];
	const [last, other] = [a.pop() ?? '', b.pop() ?? ''];
	const ofOneFamily = last === other || isFeminine(last, other) || isFeminine(other, last);
	if (ofOneFamily && !maybeOne(a, b)) return OTHER_NAME;
	if (verdict === ALIKE) return ONE_NAME;
	if (ofOneFamily || verdict !== DIFFERENT) return NEAR_NAME;
	return k.email[i] === k.email[j] && isOneOwn(k.table.columns.email[i] ?? '', x, y) ? ONE_NAME : OTHER_NAME;
}
