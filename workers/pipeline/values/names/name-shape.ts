const pairs: readonly (readonly [RegExp, string])[] = [
	[/ph/gu, 'f'],
	[/th/gu, 't'],
	[/[yj]/gu, 'i'],
	[/k/gu, 'c'],
	[/w/gu, 'v'],
	[/z/gu, 's'],
	[/(.)\1+/gu, '$1']
];

/**
 * A word without what spellings of one name differ in: Katharina, Catarina and Katarine are all "catarin". `word` = lower
 * case, accents off. Words under five letters stay as they are, since too many of them would fall together; stems have five at least.
 */
export function skeleton(word: string): string {
	if (word.length < 5) return word;
	let key = word;
	for (const [from, to] of pairs) key = key.replace(from, to);
	const stem = key.replace(/[aeiou]+h?$/u, '');
	return stem.length >= 5 ? stem : key;
}

const LETTERS = 27;
const SIZE = LETTERS ** 3;
const letterAt = (word: string, at: number): number => {
	const code = word.charCodeAt(at) - 96;
	return code > 0 && code < LETTERS ? code : 0;
};

/** Calls `see` with the number of each run of three letters, the word's ends (0) included. */
function eachTrigram(word: string, see: (trigram: number) => void): void {
	let run = letterAt(word, 0);
	for (let i = 1; i <= word.length; i++) {
		run = (run * LETTERS + letterAt(word, i)) % SIZE;
		see(run);
	}
}

/** How much the letters of a word look like a company's word (above 0) or a person's name (below 0). */
export type Shape = (skeleton: string) => number;

const SMOOTHING = 0.5;
const LIMIT = 3;

/**
 * Naive Bayes over runs of three letters: the mean of log(share in company words ÷ share in names), from −3 to 3.
 * Both lists are skeletons, and so is what it is asked about.
 */
export function learnShape(names: Iterable<string>, companyWords: Iterable<string>): Shape {
	const count = (list: Iterable<string>): Float32Array => {
		const counts = new Float32Array(SIZE).fill(SMOOTHING);
		let sum = SIZE * SMOOTHING;
		for (const word of list)
			eachTrigram(word, (at) => {
				counts[at] = (counts[at] ?? 0) + 1;
				sum++;
			});
		return counts.map((n) => n / sum);
	};
	const people = count(names);
	const odds = count(companyWords).map((share, at) => Math.log(share / (people[at] ?? 1)));
	return (word) => {
		let sum = 0;
		let n = 0;
		eachTrigram(word, (at) => {
			sum += odds[at] ?? 0;
			n++;
		});
		return Math.max(-LIMIT, Math.min(LIMIT, sum / Math.sqrt(Math.max(1, n))));
	};
}
