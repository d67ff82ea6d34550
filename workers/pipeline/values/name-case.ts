/** Which part of a name a value holds; decides how particles and Mac are treated. */
export type NamePart = 'first' | 'last' | 'full';

const lowerParticles = new Set('van von der den ter ten te vom zum zur zu af av da do dos das bin binti ibn bint e y und'.split(' '));
/** Only after another particle: "van de Berg", but "De La Cruz". */
const lowerAfterParticle = new Set("de het 't".split(' '));
/** A whole name doesn't begin with a first name when it begins with one of these pairs. */
const particlePairs = new Set(['van der', 'van den', 'van de', 'von der', 'von den', 'von dem', 'van het', "van 't"]);
const romans = new Set('ii iii iv vii viii ix xii xiii xiv xv xvi'.split(' '));
const letters = new Map([['phd', 'PhD'], ['md', 'MD'], ['mba', 'MBA'], ['cpa', 'CPA'], ['rn', 'RN'], ['dds', 'DDS'], ['llm', 'LLM'], ['jd', 'JD']]);
/** Two-letter names; other pairs without a vowel, or around a J, are initials (JD, AJ). */
const shortNames = new Set(['ng', 'jo', 'ju', 'ji', 'jr', 'sr', 'dr', 'mr', 'ms', 'st', 'lt', 'ty', 'cy', 'ky', 'ly', 'vy', 'my', 'by', 'th', 'ch', 'ph', 'sc', 'mc']);
/** What follows Mac when it is the prefix (MacDonald) and not part of the word (Machado, Macias, Mackie). */
const macRests = new Set(
	'allister alister allan alpine arthur artney aulay bain beth bride callum cartney cormack coll crae culloch dermott diarmid donald donell donnell dougal dougall dowell duff eachern ewan ewen fadyen farland farlane gee gill gillivray gowan gregor guire guinness hugh innes intosh intyre isaac iver ivor kay kean kellar kenna kenzie kinley kinnon kintosh lachlan laine laren laughlin lean lellan lennan leod mahon manus master millan murdo murray murtrie nab nair namara naughton neice neil neill nicol niven phail phee pherson quarrie rae ritchie rory shane sween sweeney tavish taggart vicar vittie whirter william'.split(' ')
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
const lowerCase = (text: string): string => text.toLowerCase().replace(/i\u0307/gu, 'i');

function casePiece(lower: string, part: NamePart): string {
	if (/^mc[^aeiou]?/u.test(lower) && lower.length > 3 && lower.startsWith('mc')) return 'Mc' + capitalise(lower.slice(2));
	if (part !== 'first' && lower.startsWith('mac') && macRests.has(lower.slice(3))) return 'Mac' + capitalise(lower.slice(3));
	return capitalise(lower);
}

const isInitials = (lower: string): boolean =>
	/^[a-z]{2}$/u.test(lower) && !shortNames.has(lower) && (!/[aeiouy]/u.test(lower) || /^[aeiou]j$/u.test(lower) || /^[cdjkprt][j]$/u.test(lower));

/** One word between spaces: pieces between hyphens, dots and apostrophes are cased on their own. */
function caseWord(word: string, part: NamePart): string {
	const lower = lowerCase(word);
	if (isInitials(lower)) return lower.toUpperCase();
	let out = '';
	let last = '';
	for (const piece of lower.split(/([-‐‑.'’ʼ/&(),"])/u)) {
		if (piece === '') continue;
		const afterApostrophe = last === "'" || last === '’' || last === 'ʼ';
		// Yuri's stays; O'Neill, D'Angelo and 't don't follow that rule.
		out += afterApostrophe && piece.length === 1 ? piece : casePiece(piece, part);
		last = piece;
	}
	return out;
}

/** Letters behind a name in their own case, the dots as typed (PH.D. → Ph.D.); undefined for any other word. */
function degree(lower: string): string | undefined {
	const cased = letters.get(lower.replace(/\./gu, ''));
	let next = 0;
	return cased && lower.replace(/[^.]/gu, () => cased[next++] ?? '');
}

function caseWords(text: string, part: NamePart): string {
	const words = text.split(' ');
	const lowers = words.map(lowerCase);
	return words
		.map((word, i) => {
			const lower = lowers[i] ?? '';
			const isLast = i === words.length - 1;
			const opens = i === 0 && part !== 'last' && !particlePairs.has(`${lower} ${lowers[1] ?? ''}`);
			const afterParticle = i > 0 && lowerParticles.has(lowers[i - 1] ?? '');
			if (!isLast && !opens && (lowerParticles.has(lower) || (afterParticle && lowerAfterParticle.has(lower)))) return lower;
			if (i > 0 && romans.has(lower)) return lower.toUpperCase();
			if (i > 0 && part === 'full' && isLast) return degree(lower) ?? caseWord(word, part);
			return caseWord(word, part);
		})
		.join(' ');
}

/**
 * A name that came in all capitals or all small letters, in the case that people write: McDonald, van der Berg,
 * O'Neill, De La Cruz. A name typed in mixed case (MacKenzie, LeBron) and scripts without case (山田) are left alone.
 */
export function nameCase(text: string, part: NamePart): string {
	if (text.length > 200) return text;
	const upper = text === text.toUpperCase();
	const lower = text === text.toLowerCase();
	if (upper === lower) return text;
	const cased = caseWords(text, part);
	// İ has no one-letter small form; keep the letter that was typed.
	return upper && text.startsWith('İ') && cased.startsWith('I') ? 'İ' + cased.slice(1) : cased;
}
