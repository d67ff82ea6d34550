import { memoise } from '../../../values/memo';
import { fold } from '../../fold';

/** Letters of Cyrillic and Greek as passports write them (ICAO Doc 9303), common ones only. */
const LATIN: ReadonlyMap<string, string> = new Map(
	Object.entries({
		а: 'a',
		б: 'b',
		в: 'v',
		г: 'g',
		д: 'd',
		е: 'e',
		ё: 'e',
		ж: 'zh',
		з: 'z',
		и: 'i',
		й: 'i',
		к: 'k',
		л: 'l',
		м: 'm',
		н: 'n',
		о: 'o',
		п: 'p',
		р: 'r',
		с: 's',
		т: 't',
		у: 'u',
		ф: 'f',
		х: 'kh',
		ц: 'ts',
		ч: 'ch',
		ш: 'sh',
		щ: 'shch',
		ъ: 'ie',
		ы: 'y',
		ь: '',
		э: 'e',
		ю: 'iu',
		я: 'ia',
		і: 'i',
		ї: 'i',
		є: 'ie',
		ґ: 'g',
		α: 'a',
		β: 'v',
		γ: 'g',
		δ: 'd',
		ε: 'e',
		ζ: 'z',
		η: 'i',
		θ: 'th',
		ι: 'i',
		κ: 'k',
		λ: 'l',
		μ: 'm',
		ν: 'n',
		ξ: 'x',
		ο: 'o',
		π: 'p',
		ρ: 'r',
		σ: 's',
		ς: 's',
		τ: 't',
		υ: 'y',
		φ: 'f',
		χ: 'ch',
		ψ: 'ps',
		ω: 'o'
	})
);

/** What Arabic and Hebrew names are written with or without: vowel points, the line that stretches a word, and forms of one letter. */
const POINTS = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+|\u0640+/gu;
const FORMS: ReadonlyMap<string, string> = new Map(Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }));

/** Folded and in Latin letters where the script is Cyrillic or Greek; without points where it is Arabic or Hebrew. */
export function latin(text: string): string {
	const folded = fold(text);
	if (!/[\u0370-\u06ff]/u.test(folded)) return folded;
	return [...folded.replace(POINTS, '')].map((c) => LATIN.get(c) ?? FORMS.get(c) ?? c).join('');
}

/** The form in which spellings of one sound meet: ae/oe/ue, doubled letters, ph, ck, y, and what transliterations vary in. */
export const loose = memoise(
	(text: string): string =>
		text
			.replace(/([aou])e/gu, '$1')
			.replace(/ph/gu, 'f')
			.replace(/kh/gu, 'h')
			.replace(/ck/gu, 'k')
			.replace(/tz|ts/gu, 'z')
			.replace(/(?:iy|ii|ij|yi|y|j|ie)/gu, 'i')
			.replace(/w/gu, 'v')
			.replace(/c(?=[aou lr])/gu, 'k')
			.replace(/(.)\1/gu, '$1'),
	60_000
);

const WIDTH = 250;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/** Number of single steps (insert, delete, replace, swap of neighbours) between two texts, counted up to `most` + 1. */
export const steps = (a: string, b: string, most: number): number => (a === b ? 0 : stepsOfStarts(a, a.length, b, b.length, most));

/** As `steps`, between the first `endA` letters of one text and the first `endB` of another. */
export function stepsOfStarts(a: string, endA: number, b: string, endB: number, most: number): number {
	if (Math.abs(endA - endB) > most) return most + 1;
	const end = Math.min(endA, endB);
	let from = 0;
	while (from < end && a.charCodeAt(from) === b.charCodeAt(from)) from++;
	let i = endA;
	let j = endB;
	while (i > from && j > from && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
		i--;
		j--;
	}
	const [n, m] = [i - from, j - from];
	if (n === 0 || m === 0 || m >= WIDTH) return Math.min(most + 1, Math.max(n, m));
	let [before, row, next] = [rows[0], rows[1], rows[2]] as [Uint8Array, Uint8Array, Uint8Array];
	for (let c = 0; c <= m; c++) row[c] = c;
	for (let r = 1; r <= n; r++) {
		next[0] = r;
		let least = r;
		const x = a.charCodeAt(from + r - 1);
		for (let c = 1; c <= m; c++) {
			const y = b.charCodeAt(from + c - 1);
			let k = Math.min(row[c]! + 1, next[c - 1]! + 1, row[c - 1]! + (x === y ? 0 : 1));
			if (r > 1 && c > 1 && x === b.charCodeAt(from + c - 2) && a.charCodeAt(from + r - 2) === y) k = Math.min(k, before[c - 2]! + 1);
			next[c] = k;
			if (k < least) least = k;
		}
		if (least > most) return most + 1;
		[before, row, next] = [row, next, before];
	}
	return Math.min(most + 1, row[m]!);
}

const DIGITS = /\d+/gu;
/** True for two texts that are the same but for the numbers in them: Room 1 and Room 2, ana1 and ana2. */
export const numbered = (x: string, y: string): boolean =>
	x !== y && /\d/u.test(x) && /\d/u.test(y) && x.replace(DIGITS, '0') === y.replace(DIGITS, '0');
