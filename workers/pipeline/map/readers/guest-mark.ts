import type { Reader } from './reader';

/** Teams writes behind a name from where somebody came: "Ana Silva (Guest)", "Ana Silva (External)". */
const MARK =
	/\s*\((?:guest|external|unverified|gast|extern(?:e|o)?|nicht überprüft|invité|invitée|invitado|invitada|ospite|convidado|convidada|ゲスト|外部)\)\s*$/iu;

/** True for a name with such a mark. */
export const hasGuestMark = (name: string): boolean => MARK.test(name);

export const guestMark: Reader = {
	id: 'guestMark',
	label: 'Mark of a guest',
	description: 'Takes “(Guest)” and “(External)” off the end of names.',
	fits: (field) => field === 'fullName' || field === 'lastName',
	read: (cell) => cell.replace(MARK, '').replace(MARK, '')
};
