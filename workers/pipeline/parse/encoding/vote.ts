import { analyse } from 'chardet';
import { foreignHeaderWords } from '../header-words';
import { decoderOf } from './decoder';
import { singleByteHypotheses, type Hypothesis } from './single-byte';
import { tokensOf, type Token } from './tokens';
import { twoByteHypotheses } from './two-byte';

/** An encoding that the sample may be written in. */
export interface Candidate {
	encoding: string;
	/** 0 to 1; those of all candidates together are at most 1. */
	confidence: number;
}

/** What the byte statistics' first choice gains, in bits; a header word that one reading shows and another doesn't. */
const STATISTICS = 3;
const HEADER_WORD = 2;
/** Votes count only among readings this near to the best: where letters speak clearly, nothing else has a say. */
const NEAR = 15;
/** Bits that make a reading half as likely (letters are no independent witnesses, so it is more than one). */
const HALVING = 4;
const MAX_CANDIDATES = 6;
const OPENING_BYTES = 2048;

const FROM_CHARDET: Readonly<Record<string, string>> = {
	'ISO-8859-1': 'windows-1252',
	'ISO-8859-9': 'windows-1254',
	'ISO-8859-8': 'windows-1255',
	'ISO-8859-6': 'windows-1256',
	'ISO-8859-7': 'windows-1253'
};

/**
 * The encodings that lines with foreign letters can be in, best first, up to six that read them differently. Each
 * reading is priced in bits: how often the language's letters follow each other so (profiles.ts), what signs, control
 * characters and capitals inside words cost, what broken sequences cost. Byte statistics and header words decide between close ones.
 */
export function vote(sample: Uint8Array, head: Uint8Array): Candidate[] {
	const tokens = tokensOf(sample, head.subarray(0, OPENING_BYTES));
	const priced = [...singleByteHypotheses(tokens), ...twoByteHypotheses(tokens)].sort((a, b) => a.bits - b.bits);
	const least = priced[0]?.bits ?? 0;
	const letters = new Map(priced.map((h) => [h.encoding, h.bits]));
	const near = priced.filter((h) => h.bits <= least + NEAR);
	if (near.length > 1) {
		const statistics = new Map<string, number>();
		for (const { name, confidence } of analyse(sample.subarray(0, 2048))) {
			const label = FROM_CHARDET[name] ?? name.toLowerCase();
			statistics.set(label, Math.max(statistics.get(label) ?? 0, confidence / 100));
		}
		for (const h of near) {
			h.bits -= STATISTICS * (statistics.get(h.encoding) ?? 0);
			h.bits -= HEADER_WORD * Math.min(3, foreignHeaderWords(read(h.encoding, sample.subarray(0, 1024))));
		}
		priced.sort((a, b) => a.bits - b.bits);
	}
	const best = priced[0]?.bits ?? 0;
	const weight = tokens.foreign.reduce((n, t) => n + t.weight * t.bytes.length, 0);
	// Right readings cost 3 to 6 bits a byte; what costs more is no language that we know.
	const quality = Math.max(0.3, Math.min(1, (8.5 - best / Math.max(1, weight)) / 2.5));
	const distinct = differentReadings(priced, joined(tokens.foreign));
	const shares = distinct.map((h) => 2 ** ((best - h.bits) / HALVING));
	const sum = shares.reduce((a, b) => a + b, 0);
	// Of encodings that read the sample alike the languages' own choice bears the name, not the byte statistics'.
	const named = distinct.map(({ alike }) => alike.reduce((a, b) => ((letters.get(b) as number) < (letters.get(a) as number) ? b : a)));
	return named.map((encoding, i) => ({ encoding, confidence: (0.98 * quality * (shares[i] as number)) / sum }));
}

/** The first readings that differ, each with all encodings that read alike. */
function differentReadings(priced: readonly Hypothesis[], sample: Uint8Array): { bits: number; alike: string[] }[] {
	const readings = new Map<string, { bits: number; alike: string[] }>();
	for (const { encoding, bits } of priced) {
		const text = read(encoding, sample);
		const known = readings.get(text);
		if (known) known.alike.push(encoding);
		else if (readings.size < MAX_CANDIDATES) readings.set(text, { bits, alike: [encoding] });
		else break;
	}
	return [...readings.values()];
}

/** The words one below the other. */
function joined(words: readonly Token[]): Uint8Array {
	const out = new Uint8Array(words.reduce((n, w) => n + w.bytes.length + 1, 0));
	let at = 0;
	for (const { bytes } of words) {
		out.set(bytes, at);
		at += bytes.length;
		out[at++] = 10;
	}
	return out;
}

const read = (encoding: string, bytes: Uint8Array): string => decoderOf(encoding)?.decode(bytes) ?? '';
