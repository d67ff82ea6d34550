import { parseYesNo } from '../values/yes-no';

const YES = ['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'y', 'Y', '1', 'x', 'X'];
const NO = ['false', 'False', 'FALSE', 'no', 'No', 'NO', 'n', 'N', '0'];
/** "Do not allow emails" is answered by repeating half of it. */
const FORBIDDEN = ['Do Not Allow', 'Do not allow'];
const ALLOWED = ['Allow'];

/**
 * Values of a column such as "Opted out" as consent: a yes there denies it, a no says nothing about consent given.
 * `seen` = values of the samples; the usual spellings are listed beside them for the rows that no sample holds.
 */
export function optOutValues(seen: readonly string[]): [string, string][] {
	const values = new Map<string, string>();
	for (const v of [...YES, ...NO, ...FORBIDDEN, ...ALLOWED, ...seen.slice(0, 200)]) {
		const answer = FORBIDDEN.includes(v.trim()) ? 'yes' : ALLOWED.includes(v.trim()) ? 'no' : parseYesNo(v);
		if (answer) values.set(v.trim(), answer === 'yes' ? 'Denied' : 'Unknown');
	}
	return [...values];
}
