import { isTyped, KIND, kindOf, type Kind } from './cell-kind';
import { isHeaderWord } from './header-words';

/** What is seen of a row when it is asked whether it names the columns; in the order of WEIGHTS in header-row.ts. All 0–1 or −1–1. */
export const FEATURES = [
	'contrast',
	'valueInText',
	'newCategory',
	'repeated',
	'vocabulary',
	'fill',
	'doubles',
	'prose',
	'belowFits',
	'tablesAbove',
	'afterGap',
	'nextNarrow',
	'depth',
	'sequence',
	'colons',
	'comment',
	'short',
	'identifiers',
	'lengths',
	'typed',
	'gapBelow',
	'depthOfFew',
	'about',
	'contactsAbove',
	'addresses'
] as const;

export interface HeaderFeatures {
	index: number;
	values: Float64Array;
}

/** Rows that may be the header, and rows below that say what the columns hold. */
const SEARCHED = 60;
const LOOKED_AT = 300;
const COLUMNS = 120;

/** Facts of the rows of a table, gathered once. */
interface Seen {
	cells: string[][];
	kinds: Uint8Array[];
	filled: number[];
	width: number;
}

/** Features of each row that may be the header row; rows that hold an address or nothing are none. */
export function headerFeatures(records: readonly string[][], width: number): HeaderFeatures[] {
	const memo = new Map<string, Kind>();
	const cells = records.slice(0, LOOKED_AT).map((r) => r.slice(0, COLUMNS).map((c) => c.trim()));
	const kinds = cells.map((r) =>
		Uint8Array.from(r, (c) => {
			let kind = memo.get(c);
			if (kind === undefined) memo.set(c, (kind = kindOf(c)));
			return kind;
		})
	);
	const filled = kinds.map((r) => r.reduce((n, k) => n + (k === KIND.empty ? 0 : 1), 0));
	const seen: Seen = { cells, kinds, filled, width };
	const below = new Below(seen);
	const out: HeaderFeatures[] = [];
	// An address among facts about the file is no contact.
	const contacts = kinds.map((r, i) => r.includes(KIND.email) && (filled[i] as number) >= width * 0.6 && !ABOUT.test(cells[i]?.[0] ?? ''));
	const all = Math.max(1, contacts.filter(Boolean).length);
	const addressed = kinds.flatMap((r, i) => (r.includes(KIND.email) ? [i] : []));
	let tables = 0;
	let above = 0;
	for (let i = 0; i < Math.min(cells.length, SEARCHED); i++) {
		below.drop(i);
		if (filled[i] === 0) continue;
		if (!(kinds[i] as Uint8Array).includes(KIND.email))
			out.push({ index: i, values: featuresOf(seen, below, i, tables, above / all, addresses(seen, i, addressed)) });
		if (contacts[i]) above++;
		if ((filled[i] as number) >= width * 0.7 && width > 1) tables++;
	}
	return out;
}

/** Kinds and values of the cells below a row, by column; rows are dropped from the top as the search goes down. */
class Below {
	readonly typed: Uint32Array;
	readonly numbers: Uint32Array;
	readonly total: Uint32Array;
	readonly logLength: Float64Array;
	readonly values: Map<string, number>[];
	constructor(private readonly seen: Seen) {
		const width = Math.max(1, ...seen.cells.map((r) => r.length));
		this.typed = new Uint32Array(width);
		this.numbers = new Uint32Array(width);
		this.total = new Uint32Array(width);
		this.logLength = new Float64Array(width);
		this.values = Array.from({ length: width }, () => new Map<string, number>());
		for (let i = 0; i < seen.cells.length; i++) this.count(i, 1);
	}
	drop(i: number): void {
		this.count(i, -1);
	}
	private count(i: number, by: 1 | -1): void {
		const row = this.seen.cells[i] as string[];
		const kinds = this.seen.kinds[i] as Uint8Array;
		for (let c = 0; c < row.length; c++) {
			if (kinds[c] === KIND.empty) continue;
			const cell = row[c] as string;
			this.total[c]! += by;
			this.logLength[c]! += by * Math.log(1 + cell.length);
			if (isTyped(kinds[c] as Kind)) this.typed[c]! += by;
			if (kinds[c] === KIND.integer || kinds[c] === KIND.number) this.numbers[c]! += by;
			const values = this.values[c] as Map<string, number>;
			values.set(cell, (values.get(cell) ?? 0) + by);
		}
	}
	/** Share of numbers, dates, addresses … among the filled cells of a column. */
	typedShare(c: number): number {
		const total = this.total[c] ?? 0;
		return total === 0 ? 0 : (this.typed[c] as number) / total;
	}
}

/** A name of a column of addresses, in many languages. */
const MAIL = /e-?mail|courriel|correo|e-?post|mejl|sähköposti|почт|пошт|メール|邮箱|邮件|郵箱|郵件|이메일/iu;

/**
 * Share of the rows with an address that have it below a cell of this row that says so: a report of a meeting has tables of its own above.
 */
function addresses({ cells, kinds }: Seen, i: number, rows: readonly number[]): number {
	// One address below a word is chance: cells may say "Email" and link to one.
	if (rows.length < 2) return 0;
	const named = (cells[i] as string[]).flatMap((cell, c) => (cell.length <= 60 && MAIL.test(cell) ? [c] : []));
	return named.length === 0 ? 0 : rows.filter((r) => r > i && named.some((c) => kinds[r]?.[c] === KIND.email)).length / rows.length;
}

function featuresOf(
	{ cells, kinds, filled, width }: Seen,
	below: Below,
	i: number,
	tables: number,
	share: number,
	addressed: number
): Float64Array {
	const row = cells[i] as string[];
	const kind = kinds[i] as Uint8Array;
	const n = filled[i] as number;
	const steps = sequence(row, kind);
	let contrast = 0,
		valueInText = 0,
		newCategory = 0,
		repeated = 0,
		vocabulary = 0,
		prose = 0,
		colons = 0,
		short = 0,
		identifiers = 0,
		lengths = 0,
		typed = 0,
		texts = 0;
	for (let c = 0; c < row.length; c++) {
		const k = kind[c] as Kind;
		if (k === KIND.empty) continue;
		const cell = row[c] as string;
		const total = below.total[c] ?? 0;
		// Months over numbers are names, as are years that go up.
		const isValue = isTyped(k) && !steps && !(k === KIND.date && (below.numbers[c] ?? 0) > total * 0.6);
		const typedBelow = below.typedShare(c);
		if (isValue) typed++;
		if (k === KIND.prose || k === KIND.odd) prose++;
		if (cell.endsWith(':')) colons++;
		if (cell.length <= 30) short++;
		if (IDENTIFIER.test(cell)) identifiers++;
		if (isHeaderWord(cell)) vocabulary++;
		if (total === 0) continue;
		if (typedBelow >= 0.5) contrast += isValue ? -typedBelow : k === KIND.flag ? 0 : k === KIND.code ? 0.6 * typedBelow : typedBelow;
		else {
			const values = below.values[c] as Map<string, number>;
			const same = values.get(cell) ?? 0;
			let distinct = 0;
			for (const m of values.values()) if (m > 0) distinct++;
			texts++;
			if (isValue) valueInText++;
			else if (same > 0) repeated++;
			else if (total >= 4 && distinct <= total * 0.6) newCategory++;
			if (!isValue) lengths += Math.min(1, Math.abs(Math.log(1 + cell.length) - (below.logLength[c] as number) / total));
		}
	}
	const next = filled.slice(i + 1).find((f) => f > 0) ?? 0;
	const gap = i > 0 && (filled[i - 1] as number) <= n * 0.5;
	return Float64Array.of(
		contrast / n,
		valueInText / n,
		newCategory / n,
		repeated / n,
		vocabulary / n,
		Math.min(1, n / width),
		1 - new Set(row.filter((c) => c !== '').map((c) => c.toLowerCase())).size / n,
		prose / n,
		belowFits(kinds, filled, below, i, width),
		Math.min(1, tables / 3),
		gap ? 1 : 0,
		next <= n * 0.5 ? 1 : 0,
		Math.log1p(i) / 4,
		steps ? 1 : 0,
		colons / n,
		row[0]?.startsWith('#') && width > 1 && n === 1 ? 1 : 0,
		short / n,
		identifiers / n,
		texts === 0 ? 0 : lengths / texts,
		typed / n,
		gapBelow(filled, i),
		cells.length <= 8 ? Math.log1p(i) / 4 : 0,
		n <= 2 && ABOUT.test(row[0] ?? '') ? 1 : 0,
		share,
		addressed
	);
}

/** 1 when a blank row follows among the next twelve, though not at the end: what begins here is not the table yet. */
function gapBelow(filled: readonly number[], i: number): number {
	for (let r = i + 1; r < Math.min(i + 13, filled.length - 6); r++) if (filled[r] === 0) return 1;
	return 0;
}

/** What the first cell of a line about the file says: "Source", "Last updated: …", "Stand". */
const ABOUT =
	/^[#"'* ]*(?:data )?(?:sources?|generated|created|report|dates?|periods?|units?|releases?|frequency|tables?|authors?|contact|last updated|updated|licen[cs]e|version|filters?|notes?|titles?|subject|number of|total (?:rows|records)|export(?:ed)?|downloaded|printed|topic|quellen?|stand|einheit|zeitraum|erstellt|bericht|titel|tabelle|hinweis|fuentes?|fecha|unidad|título|informe|sources?|période|unité|titre|tableau|rapport|fonte|periodo|unità|bron|eenheid|źródło|出典|単位|来源|单位|資料)(?![\p{L}\d])/iu;

/** Names as programs write them: snake_case, camelCase, CAPITALS_WITH_LINES, a unit in brackets, a number sign at the end. */
const IDENTIFIER = /^[\p{L}][\p{L}\d]*(?:_[\p{L}\d]+)+$|^\p{Ll}+(?:\p{Lu}\p{Ll}+)+\d*$|[([][^()[\]]{1,14}[)\]]$|#$/u;

/** How far the next three filled rows are values in the columns that hold values; 0.5 where no column does. */
function belowFits(kinds: readonly Uint8Array[], filled: readonly number[], below: Below, i: number, width: number): number {
	let fits = 0;
	let of = 0;
	let rows = 0;
	for (let r = i + 1; r < kinds.length && rows < 3; r++) {
		if (filled[r] === 0) continue;
		rows++;
		for (let c = 0; c < width; c++) {
			if (below.typedShare(c) < 0.5) continue;
			of++;
			const k = (kinds[r] as Uint8Array)[c] ?? KIND.empty;
			if (isTyped(k as Kind) || k === KIND.flag) fits++;
			else if (k === KIND.empty) fits += 0.4;
		}
	}
	return of === 0 ? 0.5 : fits / of;
}

/** True when numbers of the row go up in equal steps: years, months or hours as names of columns. */
function sequence(row: readonly string[], kinds: Uint8Array): boolean {
	let last: number | null = null;
	let step: number | null = null;
	let run = 0;
	for (let c = 0; c < row.length; c++) {
		const k = kinds[c];
		if (k !== KIND.integer && k !== KIND.date) continue;
		const value = Number(/^\d{1,4}/.exec(row[c] as string)?.[0] ?? NaN);
		if (Number.isNaN(value)) return false;
		if (last !== null) {
			if (step !== null && value - last !== step) return false;
			step = value - last;
			run++;
		}
		last = value;
	}
	// Small numbers in a row are more often values.
	return step !== null && step !== 0 && Math.abs(step) <= 10 && (Math.abs(last ?? 0) >= 1500 ? run >= 2 : run >= 5);
}
