import { CJK_DOUBLE, CJK_HONORIFICS, JOINERS, LEGAL_FORMS, PARTICLES, SUFFIXES, TITLES, TITLE_TAILS, WEAK_SUFFIXES } from './name-words';

/** A person's name in parts; null = not there. Middle names stay with the first name, particles with the last. */
export interface NameParts {
	salutation: string | null;
	firstName: string | null;
	lastName: string | null;
	nameSuffix: string | null;
}

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆・·\s]+$/u;

const fold = (token: string): string => (token.includes('.') || token.includes(',') ? token.toLowerCase().replace(/[.,]/g, '') : token.toLowerCase());

/**
 * A full name in parts (MAP-3): titles and degrees apart, particles with the family name, "Last, First" and
 * "LAST First" turned round, East Asian names family name first. No word is ever dropped. A single word is a
 * first name, after a title a last name.
 */
export function splitFullName(name: string): NameParts {
	const text = name.replace(/\s+/g, ' ').trim();
	if (text === '') return parts();
	if (text.charCodeAt(0) > 0x1100 && CJK.test(text)) return splitCjk(text);
	if (!text.includes(',')) return splitPlain(text.split(' '), []);
	const segments = text.split(',').map((s) => s.trim()).filter(Boolean);
	const suffixes: string[] = [];
	while (segments.length > 1 && isSuffixRun(segments[segments.length - 1] as string)) suffixes.unshift(segments.pop() as string);
	if (segments.length > 1 && LEGAL_FORMS.has(fold(segments[segments.length - 1] as string))) return parts({ lastName: text });

	const inverted = segments.length > 1;
	const family = segments[0] ?? '';
	if (!inverted) return splitPlain((segments[0] ?? text).split(' '), suffixes);
	const tokens = segments.slice(1).join(', ').split(' ');
	const familyTokens = family.split(' ');
	const titles = [...takeTitles(tokens, 0), ...takeTitles(familyTokens, 1)];
	takeSuffixes(tokens, 0, suffixes);
	takeSuffixes(familyTokens, 1, suffixes);
	return parts({ salutation: join(titles), firstName: join(tokens), lastName: join(familyTokens), nameSuffix: join(suffixes) });
}

/** A name in reading order, as words; `suffixes` are those already found after a comma. */
function splitPlain(tokens: string[], suffixes: string[]): NameParts {
	const titles = takeTitles(tokens, 1);
	takeSuffixes(tokens, 1, suffixes);
	if (tokens.length === 1) {
		const only = tokens[0] as string;
		return parts({ salutation: join(titles), nameSuffix: join(suffixes), ...(titles.length > 0 ? { lastName: only } : { firstName: only }) });
	}
	const capitals = leadingCapitals(tokens);
	const cut = capitals > 0 ? capitals : familyStart(tokens);
	const [head, tail] = [join(tokens.slice(0, cut)), join(tokens.slice(cut))];
	return parts({
		salutation: join(titles),
		firstName: capitals > 0 ? tail : head,
		lastName: capitals > 0 ? head : tail,
		nameSuffix: join(suffixes)
	});
}

/** Full name from its parts: "First Last Suffix", East Asian names family name first without a space; '' when there is none. The salutation stays apart. */
export function joinName(p: Partial<NameParts>): string {
	const first = p.firstName?.trim() ?? '';
	const last = p.lastName?.trim() ?? '';
	const cjk = first !== '' && last !== '' && CJK.test(first) && CJK.test(last) && !/[\p{Script=Katakana}]{2}/u.test(first + last);
	const name = cjk ? last + first : [first, last].filter(Boolean).join(' ');
	const suffix = p.nameSuffix?.trim() ?? '';
	return name !== '' && suffix !== '' ? `${name} ${suffix}` : name;
}

function parts(p: Partial<NameParts> = {}): NameParts {
	return { salutation: p.salutation ?? null, firstName: p.firstName ?? null, lastName: p.lastName ?? null, nameSuffix: p.nameSuffix ?? null };
}

const join = (tokens: readonly string[]): string | null => (tokens.length > 0 ? tokens.join(' ') : null);

/** Takes the titles off the front of `tokens`, leaving at least `keep`. "Mr. & Mrs." counts as one run. */
function takeTitles(tokens: string[], keep: number): string[] {
	const taken: string[] = [];
	for (;;) {
		const token = tokens[0];
		if (token === undefined || tokens.length <= keep) return taken;
		const folded = fold(token);
		const goesOn = taken.length > 0 && ((token.includes('.') && TITLE_TAILS.has(folded)) || (/^(&|and|und|et)$/.test(token) && TITLES.has(fold(tokens[1] ?? ''))));
		if (!TITLES.has(folded) && !goesOn) return taken;
		taken.push(tokens.shift() as string);
	}
}

/** Takes degrees and generations off the end of `tokens` to the front of `suffixes`, leaving at least `keep`. */
function takeSuffixes(tokens: string[], keep: number, suffixes: string[]): void {
	while (tokens.length > keep && isSuffix(tokens[tokens.length - 1] as string)) suffixes.unshift(tokens.pop() as string);
}

function isSuffix(token: string): boolean {
	const folded = fold(token);
	return SUFFIXES.has(folded) || (WEAK_SUFFIXES.has(folded) && /\..*\./.test(token));
}

/** True for "PhD", "MBA PhD", "M.A.": a segment after a comma that is no first name. */
const isSuffixRun = (segment: string): boolean =>
	segment.split(' ').every((t) => SUFFIXES.has(fold(t)) || (WEAK_SUFFIXES.has(fold(t)) && (t === t.toUpperCase() || t.includes('.'))));

/** "DUPONT Marie", "GARCIA LOPEZ Ana": number of leading words in capitals when the rest is not. */
function leadingCapitals(tokens: readonly string[]): number {
	const capital = (t: string) => t.length > 1 && !(t[1]! >= 'a' && t[1]! <= 'z') && !t.includes('.') && t === t.toUpperCase() && t !== t.toLowerCase() && /\p{L}{2}/u.test(t);
	let n = 0;
	while (n < tokens.length && capital(tokens[n] as string)) n++;
	// Two letters ("JP Morgan", "AJ Smith") are initials rather than a family name.
	if (n === 0 || n === tokens.length || (n === 1 && (tokens[0] as string).length < 3)) return 0;
	return tokens.slice(n).every((t) => !capital(t)) ? n : 0;
}

/** Index of the token that opens the family name: the first particle after the first name, else the last token. */
function familyStart(tokens: readonly string[]): number {
	const end = tokens.length - 1;
	for (let i = 1; i < end; i++) {
		const token = tokens[i] as string;
		if (JOINERS.has(token)) return Math.max(1, i - 1);
		if (PARTICLES.has(fold(token)) || /^(d['’]|['’]t)$/i.test(token)) return i;
	}
	return end;
}

/** East Asian names: family name first, one character unless it is a known pair or the name has four. Names in Katakana with a dot are foreign: given name first. */
function splitCjk(text: string): NameParts {
	const honorific = CJK_HONORIFICS.find((h) => text.length > h.length + 1 && text.endsWith(h)) ?? null;
	const name = (honorific ? text.slice(0, -honorific.length) : text).trim();
	const dotted = name.split(/[・·]/);
	if (dotted.length > 1) return parts({ salutation: honorific, firstName: dotted.slice(0, -1).join('・').trim() || null, lastName: (dotted[dotted.length - 1] as string).trim() || null });
	const space = name.search(/\s/);
	if (space > 0) return parts({ salutation: honorific, lastName: name.slice(0, space), firstName: name.slice(space + 1).trim() || null });
	const letters = [...name];
	const kanaOnly = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(name);
	if (letters.length < 2 || letters.length > 5 || kanaOnly) return parts({ salutation: honorific, firstName: name });
	const pair = letters.slice(0, 2).join('');
	const hangul = /^\p{Script=Hangul}+$/u.test(name);
	const cut = letters.length > 2 && (CJK_DOUBLE.has(pair) || (!hangul && letters.length >= 4)) ? 2 : 1;
	return parts({ salutation: honorific, lastName: letters.slice(0, cut).join(''), firstName: letters.slice(cut).join('') });
}
