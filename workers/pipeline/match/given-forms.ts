/** Names of men and women that are forms of each other: a letter or two apart, and two people. Folded, in Latin letters. */

/** Women's names that are no man's though there is one with an "a" or "e" more. */
const WOMEN = new Set(
	'ann carin carolin ellen evelin evelyn helen ingrid joan karin karolin katrin kristin lilian lillian marian marion susan vivian'.split(
		' '
	)
);
/** Endings that make a woman's name of a man's: what he loses, what she gets. */
const ENDINGS: readonly (readonly [his: string, hers: string])[] = [
	['', 'a'],
	['o', 'a'],
	['us', 'a'],
	['as', 'a'],
	['er', 'ra'],
	['ian', 'ina'],
	['', 'ine'],
	['', 'ina'],
	['', 'ette'],
	['', 'le'],
	['n', 'ne'],
	['l', 'le']
];

function isHers(his: string, hers: string): boolean {
	if (his.length < 3 || WOMEN.has(his)) return false;
	return ENDINGS.some(([end, other]) => his.endsWith(end) && hers === his.slice(0, his.length - end.length) + other);
}

/** True for Christian and Christina, Mario and Maria, Paul and Paula; symmetric. */
export const areForms = (a: string, b: string): boolean => isHers(a, b) || isHers(b, a);

/** True for a Slavic family name as the women of the family have it: Kamiński and Kamińska, Volkov and Volkova, Novotný and Novotná. */
export const isFeminine = (his: string, hers: string): boolean =>
	hers.length > 4 && (hers === `${his}a` || (/[iy]$/u.test(his) && (hers === `${his.slice(0, -1)}a` || hers === `${his.slice(0, -2)}aia`)));
