import type { RawProperty } from './property';
import { components, decoded, unquoted } from './values';

/** Relations by the number that Android gives them; 0 = named by the user. */
const RELATIONS = [
	'other',
	'assistant',
	'brother',
	'child',
	'domestic partner',
	'father',
	'friend',
	'manager',
	'mother',
	'parent',
	'partner',
	'referred by',
	'relative',
	'sister',
	'spouse'
];
const EVENTS: ReadonlyMap<string, string> = new Map([
	['1', 'Anniversary'],
	['3', 'Birthday']
]);

/** What Android writes for entries that version 2.1 has no name for: "vnd.android.cursor.item/nickname;Vanya;1;;;". */
export function androidEntry(text: string): [column: string, value: string] {
	const [kind = '', value = '', type = '', named = ''] = components(text, null);
	const item = /^vnd\.android\.cursor\.item\/(.+)$/i.exec(kind)?.[1]?.toLowerCase();
	if (item === 'nickname') return ['Nickname', value];
	if (item === 'relation') return [`Related (${named.toLowerCase() || RELATIONS[Number(type)] || 'other'})`, value];
	if (item === 'contact_event') return [EVENTS.get(type) ?? `Date (${named || 'other'})`, value];
	return ['X-ANDROID-CUSTOM', text.trim()];
}

/** Where Android writes a phone's own name in other letters: TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=89t=C3=A9):… */
const IN_LETTERS = 'X-CUSTOM(CHARSET';

/** The user's own name for a phone: TEL;X-Cottage:…, or X-CUSTOM(…) around it; '' = none. */
export function androidLabel({ params }: RawProperty): string {
	const [charset, , quoted] = params.get(IN_LETTERS) ?? [];
	if (quoted !== undefined) return decoded(unquoted(quoted.replace(/\)$/, '')), charset, 'utf-8').trim();
	const type = (params.get('TYPE') ?? []).find((t) => /^x-./i.test(t)) ?? '';
	return type
		.replace(/^x-(?:evolution-)?/i, '')
		.replace(/^custom\((.*)\)$/i, '$1')
		.trim();
}
