import { fold, isGenerationOnly, isSuffix, isWeakDegree } from './name-tokens';

/** Degrees that nobody is called by, however they are written. */
const PLAIN: ReadonlySet<string> = new Set([
	'phd',
	'dphil',
	'mba',
	'emba',
	'llm',
	'msc',
	'bsc',
	'edd',
	'psyd',
	'pharmd',
	'cfa',
	'cpa',
	'pmp'
]);

/** "PhD", "M.Sc.", "(MBA)": a degree by its writing; "Ned" and "Ma" are names. */
function isDegree(word: string): boolean {
	const bare = word.replace(/^\(|[®™]|\)$|,$/gu, '');
	if (PLAIN.has(fold(bare))) return true;
	const shape = /\..*\p{L}/u.test(bare) || /\p{Ll}\p{Lu}/u.test(bare);
	return shape && isSuffix(bare) && !isGenerationOnly(bare) && !(isWeakDegree(bare) && !bare.includes('.'));
}

/** The degrees behind a family name, apart: "Wood PhD" → Wood, PhD; null where there are none. A name is never left blank. */
export function degreesBehind(last: string): { last: string; degrees: string } | null {
	if (!last.includes(' ')) return null;
	const words = last.trim().split(/\s+/u);
	let n = words.length;
	while (n > 1 && isDegree(words[n - 1] as string)) n--;
	if (n === words.length) return null;
	const degrees = words
		.slice(n)
		.map((w) => w.replace(/^\(|\)$|,$/gu, ''))
		.join(', ');
	return { last: words.slice(0, n).join(' ').replace(/,$/u, ''), degrees };
}
