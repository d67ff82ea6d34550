/** Letters behind a name in their own case. */
const letters = new Map(
	'PhD DPhil MD MBA EMBA CPA RN DDS DMD DVM LLM LLB JD MPH MPA MSc BSc MSW LCSW PharmD PsyD EdD MFA CFA CFP PMP PE OBE MBE CBE KBE FRCS MRCP BA MA MEng BEng DBA'
		.split(' ')
		.map((d) => [d.toLowerCase(), d] as const)
);

/** Two-letter names; other pairs without a vowel, or around a J, are initials (JD, AJ). */
const shortNames = new Set([
	'ng',
	'jo',
	'ju',
	'ji',
	'jr',
	'sr',
	'dr',
	'mr',
	'ms',
	'st',
	'lt',
	'ty',
	'cy',
	'ky',
	'ly',
	'vy',
	'my',
	'by',
	'th',
	'ch',
	'ph',
	'sc',
	'mc',
	'fr',
	'sgt',
	'sz'
]);
/** What follows Mac when it is the prefix (MacDonald) and not part of the word (Machado, Macias, Mackie). */
const macRests = new Set(
	'allister alister allan alpine arthur artney aulay bain beth bride callum cartney cormack coll crae culloch dermott diarmid donald donell donnell dougal dougall dowell duff eachern ewan ewen fadyen farland farlane gee gill gillivray gowan gregor guire guinness hugh innes intosh intyre isaac iver ivor kay kean kellar kenna kenzie kinley kinnon kintosh lachlan laine laren laughlin lean lellan lennan leod mahon manus master millan murdo murray murtrie nab nair namara naughton neice neil neill nicol niven phail phee pherson quarrie rae ritchie rory shane sween sweeney tavish taggart vicar vittie whirter william'.split(
		' '
	)
);

/** Capital only where it is one letter for one letter (not ß → SS), so that doing it twice changes nothing. */
const capital = (ch: string): string => {
	const up = ch.toUpperCase();
	return up.length === ch.length ? up : ch;
};
const capitalise = (lower: string): string => {
	const first = String.fromCodePoint(lower.codePointAt(0) ?? 0);
	return lower === '' ? lower : capital(first) + lower.slice(first.length);
};

/** Small letters, without the loose dot that İ leaves behind. */
export const lowerCase = (text: string): string => text.toLowerCase().replace(/i\u0307/gu, 'i');

/** A part of a word with its capital: McCarthy, MacDonald (not in first names), IJssel, Smith. */
export function casePiece(lower: string, family: boolean): string {
	if (lower.length > 3 && lower.startsWith('mc')) return 'Mc' + capitalise(lower.slice(2));
	if (family && lower.startsWith('mac') && macRests.has(lower.slice(3))) return 'Mac' + capitalise(lower.slice(3));
	// The Dutch letter IJ; with a vowel or r behind it is another language (Ijeoma, Ijaz).
	if (/^ij[szpktm]/u.test(lower)) return 'IJ' + lower.slice(2);
	return capitalise(lower);
}

/** JD, AJ: two letters that can't be a name. */
export const isInitials = (lower: string): boolean =>
	/^[a-z]{2}$/u.test(lower) &&
	!shortNames.has(lower) &&
	(!/[aeiouy]/u.test(lower) || /^[aeiou]j$/u.test(lower) || /^[cdjkprt][j]$/u.test(lower));

/** Letters behind a name in their own case, dots and comma as typed (PH.D. → Ph.D.); undefined for any other word. */
export function degree(lower: string): string | undefined {
	const cased = letters.get(lower.replace(/[.,]/gu, ''));
	let next = 0;
	return cased && lower.replace(/[^.,]/gu, () => cased[next++] ?? '');
}
