import type { Encoder } from '#domain/scoring/learned-model';
import type { LevelColumn, NumberColumn, ReadColumn } from './read-column';

/** Values looked at for the spread of a number. */
const SAMPLE = 1000;
const MOST_LEVELS = 40;
/** Columns of numbers up to which bends are learned. */
const MOST_BENT = 40;
const BENT_FROM_ROWS = 200;

/** Rows that a level needs to be told from the others. */
const leastRows = (rows: number): number => Math.min(30, Math.max(5, Math.ceil(rows * 0.003)));

/** Encoders of columns, learned from some of their rows and without their outcomes. A column that says the same of all is left out. */
export function learnEncoders(columns: readonly ReadColumn[], rows: Int32Array): Encoder[] {
	const bent = rows.length >= BENT_FROM_ROWS && columns.filter((c) => c.kind === 'number').length <= MOST_BENT;
	const scratch = new Float64Array(rows.length);
	return columns.flatMap(
		(c) =>
			(c.kind === 'number'
				? numberEncoder(c, rows, bent, scratch)
				: levelEncoder(
						c,
						rows,
						c.reading === 'text' ? columns.filter((o): o is LevelColumn => o.kind === 'level' && o.column === c.column && o !== c) : []
					)) ?? []
	);
}

/** Features that an encoder gives. */
export const widthOf = (e: Encoder): number =>
	e.kind === 'number'
		? 1 + e.knots.length + e.spikes.length + (e.missing ? 1 : 0)
		: e.levels.length + (e.other ? 1 : 0) + (e.missing ? 1 : 0);

function numberEncoder(
	{ column, label, reading, values }: NumberColumn,
	rows: Int32Array,
	bent: boolean,
	scratch: Float64Array
): Encoder | null {
	let filled = 0;
	for (let i = 0; i < rows.length; i++) {
		const v = values[rows[i]!]!;
		if (v === v) scratch[filled++] = v;
	}
	const least = leastRows(rows.length);
	const missing = rows.length - filled >= least;
	if (filled < least) return null;
	const stride = Math.max(1, Math.floor(filled / SAMPLE));
	const sample = new Float64Array(Math.ceil(filled / stride));
	for (let k = 0, n = 0; k < filled; k += stride) sample[n++] = scratch[k]!;
	sample.sort();
	const n = sample.length;
	const heaps = heapsOf(sample);
	if (heaps.length === 1 && heaps[0]!.count === n && !missing) return null;
	const fewValues = heaps.length <= 12 && heaps.reduce((sum, h) => sum + h.count, 0) === n;
	const biggest = heaps.reduce((a, b) => (b.count > a.count ? b : a), { value: NaN, count: 0 });
	// One value that most rows share at an end of the range (0 visits, 999 = never) says something else than the rest does.
	const heap =
		!fewValues && biggest.count >= n / 2 && (biggest.value === sample[0] || biggest.value === sample[n - 1]) ? biggest.value : null;
	const rest = heap === null ? sample : sample.filter((v) => v !== heap);
	const at = (share: number): number => rest[Math.min(rest.length - 1, Math.floor(share * rest.length))]!;
	const low = at(0.01);
	const high = at(0.99);
	const log = low >= 0 && high > 10 && high - at(0.5) > 4 * (at(0.5) - low);
	const held = new Float64Array(rest.length);
	let sum = 0;
	for (let i = 0; i < held.length; i++) {
		const v = Math.min(high, Math.max(low, rest[i]!));
		sum += held[i] = log ? Math.log1p(v) : v;
	}
	const mean = sum / held.length;
	let squares = 0;
	for (let i = 0; i < held.length; i++) squares += (held[i]! - mean) ** 2;
	const sd = Math.sqrt(squares / held.length) || 1;
	const enough = Math.max(least, n / (fewValues ? 50 : 10));
	const spikes =
		heaps.length > 2 || heap !== null ? heaps.filter((h) => h.count * stride >= least && h.count >= enough).map((h) => h.value) : [];
	const knots =
		bent && !fewValues && rest.length > 100
			? [...new Set([1 / 3, 2 / 3].map((q) => (held[Math.floor(q * held.length)]! - mean) / sd))]
			: [];
	return { kind: 'number', column, label, reading, mean, sd, low, high, log, heap, knots, spikes, missing };
}

/** Values that repeat in a sorted sample: all of them where there are few, else those of a tenth of it or more. */
function heapsOf(sorted: Float64Array): { value: number; count: number }[] {
	const out: { value: number; count: number }[] = [];
	let distinct = 0;
	for (let from = 0; from < sorted.length;) {
		let to = from + 1;
		while (to < sorted.length && sorted[to] === sorted[from]) to++;
		distinct++;
		if (distinct <= 12 || to - from >= sorted.length / 10) out.push({ value: sorted[from]!, count: to - from });
		from = to;
	}
	return distinct <= 12 ? out : out.filter((h) => h.count >= sorted.length / 10);
}

/** Slots of a row that an encoder's signs take: a cell is one level, one spike or blank. */
export const slotsOf = (e: Encoder): number => (e.kind === 'level' || e.spikes.length > 0 || e.missing ? 1 : 0);

/** `known`: the same column as the app's own knowledge reads it. */
function levelEncoder(
	{ column, label, reading, codes, texts }: LevelColumn,
	rows: Int32Array,
	known: readonly LevelColumn[]
): Encoder | null {
	const counts = new Int32Array(texts.length);
	let blank = 0;
	for (let i = 0; i < rows.length; i++) {
		const code = codes[rows[i]!]!;
		if (code < 0) blank++;
		else counts[code]!++;
	}
	const least = leastRows(rows.length);
	const told = known.map((k) => toldBy(k, codes, counts, rows));
	const silent = texts.map((_, code) => code).filter((code) => told.some((t) => t[code] === 1));
	let said = 0;
	for (const code of silent) {
		said += counts[code]!;
		counts[code] = 0;
	}
	const chosen = texts
		.map((_, code) => code)
		.filter((code) => counts[code]! >= least)
		.sort((a, b) => counts[b]! - counts[a]! || a - b)
		.slice(0, MOST_LEVELS);
	const taken = chosen.reduce((sum, code) => sum + counts[code]!, 0);
	const other = rows.length - blank - said - taken >= least;
	const missing = blank >= least && !known.some((k) => blanksOf(k, rows) === blank);
	const signs = chosen.length + (other ? 1 : 0) + (missing ? 1 : 0);
	if (signs === 0 || (signs === 1 && said === 0 && blank === 0)) return null;
	return {
		kind: 'level',
		column,
		label,
		reading,
		levels: chosen.map((code) => texts[code]!),
		...(silent.length > 0 ? { silent: silent.map((code) => texts[code]!) } : {}),
		other,
		missing
	};
}

/**
 * Texts that stand alone for what they are read as ("Retail" where nothing else is read as retail), 1 = so. A sign of their
 * own would be the same sign twice: each would get half the weight, and neither could be told to be sure.
 *
 * @param counts rows per text
 */
function toldBy(known: LevelColumn, codes: Int32Array, counts: Int32Array, rows: Int32Array): Uint8Array {
	const families = new Int32Array(known.texts.length);
	const family = new Int32Array(counts.length).fill(-1);
	for (let i = 0; i < rows.length; i++) {
		const f = known.codes[rows[i]!]!;
		if (f < 0) continue;
		families[f]!++;
		const text = codes[rows[i]!]!;
		if (text >= 0) family[text] = f;
	}
	return Uint8Array.from(counts, (n, text) => (n > 0 && family[text]! >= 0 && families[family[text]!] === n ? 1 : 0));
}

const blanksOf = ({ codes }: LevelColumn, rows: Int32Array): number => rows.reduce((n, i) => n + (codes[i]! < 0 ? 1 : 0), 0);
