import { headerFeatures, type FEATURES } from './header-features';
import { isHeaderWord } from './header-words';

export interface HeaderGuess {
	/** Index into the records, or -1 when no row reads like column names. */
	index: number;
	confidence: number;
	/** All that may be the header row, -1 for none, best first; confidences add up to 1. */
	ranked: { index: number; confidence: number }[];
}

/**
 * What each feature counts, as natural logarithms of odds. Fitted by maximum likelihood over generated tables of many
 * kinds (contacts, measurements, statistics, lists; with notes above, notes below, no header), in half of which the
 * dictionary of header words was held back, so that a language that it lacks is not lost.
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
	contrast: 4.5,
	valueInText: -0.4,
	newCategory: 2.7,
	repeated: -3.2,
	vocabulary: 2.3,
	fill: 5.1,
	doubles: -0.8,
	prose: -1.1,
	belowFits: 0.4,
	tablesAbove: -1.3,
	afterGap: 2.4,
	nextNarrow: -0.3,
	depth: -5.7,
	sequence: 0.3,
	colons: -0.4,
	comment: -1.1,
	short: 1.2,
	identifiers: 0.9,
	lengths: 1.9,
	typed: -3.4,
	gapBelow: -1.2,
	depthOfFew: -1.4,
	about: -1.5,
	// Set by hand: contacts above would be lost to the import.
	contactsAbove: -6,
	// Set by hand: where the addresses stand the contacts do.
	addresses: 5
};
/** The same for "no row names the columns". */
const NO_HEADER = { always: 4.4, firstTyped: 1.2, manyRows: 0.7 };
const VECTOR = Object.values(WEIGHTS);

/** The number of cells that most rows have (rows of more than one cell, when there are any). */
export function usualWidth(records: readonly (readonly string[])[]): number {
	const counts = new Map<number, number>();
	for (const r of records) {
		const width = filledWidth(r);
		if (width > 0) counts.set(width, (counts.get(width) ?? 0) + (width > 1 ? 1 : 0.1));
	}
	let best = 1;
	for (const [width, n] of counts) {
		const lead = n - (counts.get(best) ?? 0);
		if (lead > 0 || (lead === 0 && width > best)) best = width;
	}
	return best;
}

/** Cells up to the last filled one. */
export function filledWidth(record: readonly string[]): number {
	let n = record.length;
	while (n > 0 && (record[n - 1] as string).trim() === '') n--;
	return n;
}

/**
 * The row that names the columns: as wide as the table, in other words and of another kind than the cells below it.
 * Notes, titles and smaller tables above it are passed over (LinkedIn, webinar reports, statistics offices).
 */
export function findHeaderRow(records: readonly string[][]): HeaderGuess {
	// Blank lines above everything are no notes: the search begins below them.
	const from = Math.max(
		0,
		records.findIndex((r) => filledWidth(r) > 0)
	);
	const features = headerFeatures(from > 0 ? records.slice(from) : records, usualWidth(records));
	if (features.length === 0) return { index: -1, confidence: 0, ranked: [{ index: -1, confidence: 1 }] };
	const rows = features.map(({ index, values }) => ({
		index: index + from,
		score: values.reduce((sum, v, k) => sum + v * (VECTOR[k] as number), 0)
	}));
	const typed = features[0]?.values[19] ?? 0;
	rows.push({ index: -1, score: NO_HEADER.always + NO_HEADER.firstTyped * typed + NO_HEADER.manyRows * Math.min(1, records.length / 10) });
	rows.sort((a, b) => b.score - a.score);
	const top = (rows[0] as { score: number }).score;
	const total = rows.reduce((sum, r) => sum + Math.exp(r.score - top), 0);
	const ranked = rows.map((r) => ({ index: r.index, confidence: Math.exp(r.score - top) / total }));
	const below = ranked.findIndex((r) => isBelowGroups(records, ranked[0] as { index: number; confidence: number }, r));
	if (below > 0) ranked.unshift(...ranked.splice(below, 1));
	const first = ranked[0] as { index: number; confidence: number };
	if (first.index >= 0 && twoRowNames(records[first.index], records[first.index + 1])) {
		const lower = ranked.findIndex((r) => r.index === first.index + 1);
		if (lower > 0) ranked.splice(lower, 1);
		ranked.unshift({ index: first.index + 1, confidence: first.confidence });
	}
	const best = ranked[0] as { index: number; confidence: number };
	return { ...best, ranked };
}

/** What a survey writes below a question of one answer. */
const ANSWER = /^(?:response|open-ended response|antwort|réponse|respuesta|risposta|resposta)$/iu;
/** Longer is no name of a part of a question. */
const LONGEST_NAME = 60;

/**
 * Names that stand in two rows, as surveys write them: a question over several columns, what each of them asks for below it, and
 * nothing below the questions of one column. Null where the lower row is anything else: a row of values, names of their own.
 */
function twoRowNames(upper: readonly string[] | undefined, lower: readonly string[] | undefined): string[] | null {
	if (!upper || !lower) return null;
	let [fills, alone, words, others] = [0, 0, 0, 0];
	const names: string[] = [];
	for (let c = 0; c < Math.max(upper.length, lower.length); c++) {
		const above = (upper[c] ?? '').trim();
		const below = (lower[c] ?? '').trim();
		const answer = ANSWER.test(below);
		names.push(below === '' || answer ? above || below : below);
		if (below === '') alone += above === '' ? 0 : 1;
		else if (answer && above !== '') alone++;
		else {
			if (below.length > LONGEST_NAME || /[@]|\d{2}/.test(below)) return null;
			if (above === '') fills++;
			if (isHeaderWord(below.replace(/[:*?\s]+$/u, ''))) words++;
			else others++;
		}
	}
	return fills >= 2 && alone >= 1 && words >= others ? names : null;
}

/** The names of the columns where the header row is `row` (from 1; 0 = there is none), and how many rows they stand in. */
export function headerNames(records: readonly (readonly string[])[], row: number): { names: readonly string[]; rows: number } {
	if (row === 0) return { names: [], rows: 0 };
	const two = row > 1 ? twoRowNames(records[row - 2], records[row - 1]) : null;
	const names = two ?? (row > 1 ? groupedNames(records[row - 2], records[row - 1]) : null);
	return names ? { names, rows: 2 } : { names: records[row - 1] ?? [], rows: 1 };
}

/** Names that say nothing without what they are of. */
const BARE = /^(?:names?|size|type|id|number|no\.?|title|nom|nombre|nome|naam|nazwa|größe|taille|tamaño|名称|名前|名稱)$/iu;
/** Longer is no name of a group. */
const LONGEST_GROUP = 40;

/**
 * Names below those of the groups that they belong to ("Contact, Company" above "First name, Last name, Name, Size"): a bare one, or one
 * that comes twice, is called after its group, so that the "Name" of a company is nobody's. Null where no name needs it, or the row above
 * is anything else than groups.
 */
function groupedNames(upper: readonly string[] | undefined, lower: readonly string[] | undefined): string[] | null {
	if (!upper || !lower) return null;
	const width = filledWidth(lower);
	const groups = upper.map((c) => c.trim()).slice(0, width);
	const names = lower.slice(0, width).map((c) => c.trim());
	const filled = groups.filter((g) => g !== '');
	if (filled.length < 2 || filled.length >= width || filledWidth(upper) > width || names.some((n) => n === '')) return null;
	if (groups[0] === '' || filled.some((g) => g.length > LONGEST_GROUP || /[@:]|\d{2}/.test(g))) return null;
	let group = '';
	let called = 0;
	const out = names.map((name, c) => {
		group = groups[c] || group;
		if (!BARE.test(name) && names.indexOf(name) === names.lastIndexOf(name)) return name;
		called++;
		return group.toLowerCase() === name.toLowerCase() ? name : `${group} ${name}`;
	});
	return called > 0 ? out : null;
}

/**
 * True when `row` holds the names and the row right above it, judged a little better, the groups that they belong to: fewer different words
 * over more columns.
 */
function isBelowGroups(
	records: readonly string[][],
	best: { index: number; confidence: number },
	row: { index: number; confidence: number }
): boolean {
	if (best.index === -1 || row.index !== best.index + 1 || row.confidence < best.confidence * 0.3) return false;
	const names = (i: number): string[] => (records[i] as string[]).filter((c) => c.trim() !== '');
	const upper = names(best.index);
	const lower = names(row.index);
	return lower.length >= upper.length && new Set(lower).size > new Set(upper).size;
}
