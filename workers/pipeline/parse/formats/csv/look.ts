import { CLOSED_QUOTES, type ReadCandidate, type ReadOptions } from '#domain/imports/import-reading';
import type { ByteSource } from '../../../stages';
import { detectEncoding, type EncodingGuess } from '../../encoding/detect';
import { SAMPLE_BYTES } from '../../format';
import { findHeaderRow, type HeaderGuess } from '../../header-row';
import { isBlank } from '../../table-body';
import { textSample, type TextSample } from './decode';
import { MAX_REST_CHARS } from './diagnose';
import { dialectOf, NO_DELIMITER } from './dialect';
import { guessDialects, type DialectGuess } from './guess';
import { splitRecords, type Dialect, type Split } from './records';

/** Everything that the first part of a delimited text says, before any of it is judged. */
export interface Look {
	encodingGuess: EncodingGuess;
	encoding: string;
	sample: TextSample;
	/** Ways to cut it, best first, with confidences that add up to 1. */
	ways: { value: string; confidence: number; guess: DialectGuess }[];
	delimiter: string;
	quote: string;
	dialect: Dialect;
	split: Split;
	header: HeaderGuess;
}

/** Looks at the first 256 KiB (at more, when they hold no complete record); null when the encoding is unknown. */
export async function lookAt(source: ByteSource, overrides: Partial<ReadOptions>): Promise<Look | null> {
	const head = await source.slice(0, Math.min(SAMPLE_BYTES, source.size));
	const encodingGuess = await detectEncoding(source, head);
	const encoding = overrides.encoding ?? encodingGuess.encoding;
	let sample = await textSample(source, encoding);
	if (!sample) return null;
	const salvage = overrides.quote === CLOSED_QUOTES;
	const ways = ranked(guessDialects(sample.text, sample.complete, salvage ? '"' : overrides.quote), source.name);
	const delimiter = overrides.delimiter ?? sample.separator ?? ways[0]?.value ?? ',';
	const quote = overrides.quote ?? ways.find((w) => w.value === delimiter)?.guess.dialect.quote ?? '"';
	const dialect = dialectOf(sample.text, delimiter, salvage ? '"' : quote);
	let split = splitRecords(sample.text, dialect, sample.complete, salvage);
	if (!sample.complete && split.records.every(isBlank)) {
		sample = (await textSample(source, encoding, MAX_REST_CHARS)) as TextSample;
		split = splitRecords(sample.text, dialect, sample.complete, salvage);
	}
	return { encodingGuess, encoding, sample, ways, delimiter, quote, dialect, split, header: findHeaderRow(split.records) };
}

/** Extensions that vouch for a delimiter. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
	[/\.(tsv|tab)$/i, '\t'],
	[/\.psv$/i, '|']
];

/**
 * Confidences from scores: a way half as good is a third or less as likely. A single column without commas is read as such by the comma,
 * too.
 */
function ranked(guesses: readonly DialectGuess[], name: string): Look['ways'] {
	const usual = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
	const ways = new Map<string, { value: string; weight: number; guess: DialectGuess }>();
	for (const guess of guesses) {
		const { delimiter } = guess.dialect;
		const value = delimiter !== NO_DELIMITER ? delimiter : guesses.some((g) => g.dialect.delimiter === ',') ? '' : ',';
		if (!ways.has(value)) ways.set(value, { value, weight: Math.pow(guess.score * (value === usual ? 1.4 : 1), 2.5), guess });
	}
	const list = [...ways.values()].sort((a, b) => b.weight - a.weight);
	const total = list.reduce((sum, w) => sum + w.weight, 0);
	return list.map(({ value, weight, guess }) => ({ value, guess, confidence: total === 0 ? 1 / list.length : weight / total }));
}

/** Delimiters with three rows as they cut them; the likeliest six. */
export function delimiterCandidates({ ways }: Look): ReadCandidate<string>[] {
	return ways
		.slice(0, 6)
		.filter((w, i) => i < 2 || w.confidence > 0.001)
		.map(({ value, confidence, guess }) => {
			const rows = guess.records.filter((r) => r.length === guess.width && r.some((c) => c.trim() !== ''));
			const samples = rows
				.slice(rows.length > 3 ? 1 : 0)
				.slice(0, 3)
				.map((r) =>
					r
						.slice(0, 4)
						.map((c) => c.replace(/\s+/g, ' ').trim().slice(0, 24))
						.join(' | ')
				);
			return { value, confidence, samples };
		});
}

/**
 * Rows that may be the header row, or that there is none (0), with what stands there; the likeliest six, none of them impossible, "none"
 * always among them.
 */
export function headerCandidates({ header, split }: Look): ReadCandidate<number>[] {
	const best = header.ranked.slice(0, 6);
	if (!best.some((r) => r.index === -1)) best.splice(5, 1, header.ranked.find((r) => r.index === -1) ?? { index: -1, confidence: 0 });
	return best.map(({ index, confidence }) => ({
		value: index + 1,
		confidence,
		samples: index === -1 ? ['Column 1', 'Column 2', 'Column 3'] : firstCells(split.records[index] ?? [])
	}));
}

const firstCells = (record: readonly string[]): string[] =>
	record
		.filter((c) => c.trim() !== '')
		.slice(0, 3)
		.map((c) => c.replace(/\s+/g, ' ').trim().slice(0, 40));
