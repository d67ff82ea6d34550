/** Letters that Unicode doesn't take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		ß: 'ss',
		ø: 'o',
		ł: 'l',
		đ: 'd',
		ð: 'd',
		þ: 'th',
		æ: 'ae',
		œ: 'oe',
		ı: 'i',
		ə: 'e',
		ħ: 'h',
		ŧ: 't',
		// Arabic and Persian letters that are written in several ways.
		أ: 'ا',
		إ: 'ا',
		آ: 'ا',
		ٱ: 'ا',
		ة: 'ه',
		ى: 'ي',
		ی: 'ي',
		ک: 'ك',
		ؤ: 'و',
		ئ: 'ي'
	})
);
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Small letters that are what they are. */
const ASCII = /^[a-z]*$/;

/**
 * Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels and the stretching line. Marks that are letters (Hindi, Thai, kana)
 * stay.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
/** Zero-width characters and byte order marks; a zero-width non-joiner parts Persian words. */
const INVISIBLE = /[\u200b\u200d-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
/** Articles that French, Italian and Catalan tie to the next word. */
const ELISION = /(^|[^\p{L}])(l|d|s|n|j|c|m|t|qu|un|dell|nell|all|sull|dall|quest)['’](?=\p{L})/gu;
/** C.A.P., Τ.Κ., P.O.: letters with dots are one word. */
const ABBREVIATION = /(^|[^\p{L}])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}])/gu;

/**
 * A text in the spelling that words are compared in: small letters without accents. German ä, ö, ü become a, o, u;
 * "ae", "oe", "ue" are left as they are and met by words of their own.
 */
export function foldLetters(text: string): string {
	return ASCII.test(text)
		? text
		: text
				.normalize('NFKC')
				.toLowerCase()
				.normalize('NFD')
				.replace(MARKS, '')
				.normalize('NFC')
				.replace(LETTER, (c) => LETTERS.get(c) as string);
}

/** Words that are spelt in many ways, as one: e-mail, E Mail, eMail; e-pošta. */
const JOINED: readonly (readonly [RegExp, string])[] = [
	[/(^|[^\p{L}])e[\s_-]?mail/gu, '$1 email'],
	[/(^|[^\p{L}])e-(?=\p{L}{3})/gu, '$1 e'],
	[/(^|[^\p{L}])(linked|whats|you|face)[\s_-](in|app|tube|book)(?![\p{L}])/gu, '$1 $2$3 '],
	[/(^|[^\p{L}])opt[\s_-](in|out)(?![\p{L}])/gu, '$1 opt$2 '],
	// Field names of CRMs whose loaders write them without capitals between: DONOTCALL, donotpostalmail, HASOPTEDOUTOFFAX.
	[/(^|[^\p{L}])donot(bulk)?(?=\p{L}{3})/gu, '$1 do not $2 '],
	[/(^|[^\p{L}])postalmail(?!\p{L})/gu, '$1 postal mail '],
	[/(^|[^\p{L}])hasoptedout(of)?(?=\p{L}|$)/gu, '$1 has opted out $2 ']
];

/** Parts between which a word ends: letter and digit, Latin letter and letter of a script without spaces. */
const PARTS =
	/#|\p{N}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Hangul}]+|[\p{Script=Latin}\p{M}]+|[\p{L}\p{M}]+/gu;

/** Small letters and single spaces: nothing to fold. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const TO_JOIN = /(^| )(e mail|linked in|whats app|you tube|face book|opt in|opt out|donot|hasopted)/;

/**
 * A header as a list of small words: "workEmail", "Work E-Mail:" and "work_email" are all work, email. Camel case,
 * signs and digits part words; an apostrophe s goes with its word ("manager's" → managers), an article before an
 * apostrophe doesn't ("l'entreprise" → l, entreprise).
 */
export function foldHeader(header: string): string[] {
	if (header.length <= 200 && PLAIN.test(header) && !TO_JOIN.test(header)) return header.split(' ');
	let text = foldLetters(
		header
			.slice(0, 200)
			.replace(INVISIBLE, '')
			.replace(/〒/g, '郵便番号')
			.replace(/\u200c/g, ' ')
			.replace(/([a-z\d])([A-Z])/g, '$1 $2')
			.replace(/([A-Z])([A-Z][a-z]{2,})/g, '$1 $2')
	);
	text = text
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(ELISION, '$1$2 ')
		.replace(/(\p{L})['’`"״׳](?=\p{L})/gu, '$1')
		.replace(/l·l/g, 'll')
		.replace(ABBREVIATION, (_, before: string, word: string) => before + word.replace(/\./g, ''));
	for (const [pattern, word] of JOINED) text = text.replace(pattern, word);
	return text.match(PARTS) ?? [];
}

/** True for a word of a script that is written without spaces, or, like Korean, ties words together. */
export const isSpaceless = (word: string): boolean =>
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
		word
	);
