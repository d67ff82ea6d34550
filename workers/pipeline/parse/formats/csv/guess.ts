import { dialectOf } from './dialect';
import { fit, SINGLE, type Fit, type KindMemo } from './fit';
import type { Dialect } from './records';

/** Delimiters that are sought, with how far each is believed before anything is seen. */
const DELIMITERS: readonly (readonly [delimiter: string, prior: number])[] = [
	[',', 1],
	[';', 1],
	['\t', 1],
	['|', 0.95],
	['\u001f', 0.95],
	['\u0001', 0.9],
	['||', 0.97],
	['::', 0.7],
	['~', 0.75],
	['^', 0.75],
	['¦', 0.8],
	['§', 0.7],
	['¬', 0.6],
	['¶', 0.6],
	['#', 0.62],
	[':', 0.55],
	[' ', 0.51],
	['*', 0.4],
	['&', 0.4],
	['=', 0.35],
	['!', 0.35],
	['$', 0.2],
	['/', 0.15],
	['-', 0.1],
	['_', 0.1]
];

/** One way to cut a text, with how well it fits. */
export interface DialectGuess extends Fit {
	dialect: Dialect;
}

/** Characters that are looked at. */
const GUESS_CHARS = 64 * 1024;

/**
 * Ways to cut a text, best first: one per delimiter that occurs in it, with the quote that suits it, and one for a
 * single column. (That rows of one pattern and cells of known kinds should be judged together is the idea of van den
 * Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019; measures are ours.)
 */
export function guessDialects(sample: string, complete: boolean, quote?: string): DialectGuess[] {
	const text = wholeLines(sample);
	const whole = complete && text.length === sample.length;
	const memo: KindMemo = new Map();
	const guesses: DialectGuess[] = [];
	for (const [delimiter, prior] of DELIMITERS) {
		const guess = text.includes(delimiter) ? bestQuote(text, whole, delimiter, prior, quote, memo) : null;
		if (guess) guesses.push(guess);
	}
	const single = dialectOf(text, '', quote ?? '"');
	const one = fit(text, whole, single, SINGLE, memo);
	if (one) guesses.push({ ...one, dialect: single });
	// One endless line: its beginning has to do.
	if (guesses.length === 0 && !whole) return guessDialects(text, true, quote);
	return guesses.sort((a, b) => b.score - a.score);
}

function wholeLines(sample: string): string {
	if (sample.length <= GUESS_CHARS) return sample;
	const end = Math.max(sample.lastIndexOf('\n', GUESS_CHARS), sample.lastIndexOf('\r', GUESS_CHARS));
	return sample.slice(0, end > 0 ? end + 1 : GUESS_CHARS);
}

function bestQuote(
	text: string,
	whole: boolean,
	delimiter: string,
	prior: number,
	quote: string | undefined,
	memo: KindMemo
): DialectGuess | null {
	let best: DialectGuess | null = null;
	for (const q of quote !== undefined ? [quote] : quotesFor(text, delimiter)) {
		if (q === '' && quote === undefined && best?.sound) continue;
		const dialect = dialectOf(text, delimiter, q);
		const found = fit(text, whole, dialect, prior, memo);
		if (q === '' && quote === undefined && (!found || found.share < 0.98 || !standSingly(found.records))) continue;
		// The usual quote is left only for a plain gain; the apostrophe comes in question where it encloses cells, so that it takes less.
		if (found && (!best || found.score > (q === "'" ? best.score * 0.995 : best.score * 1.03 + 0.01))) best = { ...found, dialect };
	}
	return best;
}

/**
 * Quotes that may mean something with this delimiter: the usual one always; the apostrophe when cells begin and end with it; none when
 * quotes stand about singly.
 */
function quotesFor(text: string, delimiter: string): string[] {
	const quotes = ['"'];
	const d = delimiter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	const open = text.match(new RegExp(`(?:^|${d} ?)'(?=[^'\\s])`, 'gm'))?.length ?? 0;
	const close = text.match(new RegExp(`[^'\\s]'(?=[ \\t]*$|${d})`, 'gm'))?.length ?? 0;
	if (open > 0 && close > 0 && Math.min(open, close) >= Math.max(open, close) * 0.6) quotes.push("'");
	if (text.includes('"')) quotes.push('');
	return quotes;
}

/**
 * True when cells that begin or end with a quote mostly don't do both: quotes are inches and speech there, not enclosures. A single open
 * quote in a text that encloses cells is a fault to be said, not a way to write.
 */
function standSingly(records: readonly string[][]): boolean {
	let both = 0;
	let one = 0;
	for (const r of records) {
		for (const c of r) {
			const opens = c.startsWith('"');
			const closes = c.length > 1 && c.endsWith('"');
			if (opens && closes) both++;
			else if (opens || closes) one++;
		}
	}
	return one > 2 && one > both;
}
