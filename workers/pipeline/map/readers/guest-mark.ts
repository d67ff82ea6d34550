import type { Reader } from './reader';

/** Teams writes behind a name from where somebody came: "Ana Silva (Guest)", "Ana Silva (External)". */
const MARKS = new Set(
	'guest|external|unverified|gast|extern|externe|externo|nicht überprüft|invité|invitée|invitado|invitada|ospite|convidado|convidada|ゲスト|外部'.split(
		'|'
	)
);

/** A name without the mark at its end; null = there is none. By hand: a pattern would go through a run of spaces from each of them. */
function withoutMark(name: string): string | null {
	const text = name.trimEnd();
	const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
	return open >= 0 && MARKS.has(text.slice(open + 1, -1).toLowerCase()) ? text.slice(0, open).trimEnd() : null;
}

/** True for a name with such a mark. */
export const hasGuestMark = (name: string): boolean => withoutMark(name) !== null;

export const guestMark: Reader = {
	id: 'guestMark',
	label: 'Mark of a guest',
	description: 'Takes “(Guest)” and “(External)” off the end of names.',
	fits: (field) => field === 'fullName' || field === 'lastName',
	read: (cell) => {
		const once = withoutMark(cell);
		return once === null ? cell : (withoutMark(once) ?? once);
	}
};
