import { dice, type Dice } from './dice';
import { makeTable, sentence, type MadeTable } from './made-tables';

/** A delimited text and what it says: the truth that reading is held against. */
export interface MadeFile {
	text: string;
	kind: string;
	delimiter: string;
	quote: string;
	/** True when a cell is enclosed. */
	quoted: boolean;
	/** 1-based; 0 = none. */
	headerRow: number;
	header: string[];
	/** Rows between the header and the footer, blank ones left out. */
	rows: string[][];
	/** Filled rows below the table. */
	footer: number;
}

const DELIMITERS = [
	[',', 45],
	[';', 18],
	['\t', 14],
	['|', 7],
	[' ', 3],
	[':', 1],
	['#', 1.5],
	['^', 2],
	['~', 2],
	['\u001f', 1],
	['::', 0.7],
	['||', 0.7]
] as const;
const HEADINGS = [
	'Report of attendees',
	'Population by region, 2011 to 2020',
	'Monthly air quality measurements',
	'Table 1: Expenditure over £25,000',
	'Umsatz nach Bundesland',
	'List of contacts',
	'Données annuelles'
];
const FACTS = [
	['Source', 'Office for Statistics'],
	['Generated', '2021-05-04 10:22'],
	['Date', '12/03/2020'],
	['Report period', 'Jan 2020 - Dec 2020'],
	['Unit', 'thousands'],
	['Last Updated', '3 May 2021'],
	['Release', '4'],
	['Filter', 'all regions'],
	['Number of records', '42'],
	['Licence', 'Open Government Licence']
];

/** Lines above a table: a title, facts about it, remarks, a smaller table. */
function preamble(g: Dice, { names, rows }: MadeTable): string[][] {
	const facts = (joined: boolean): string[][] =>
		Array.from({ length: g.range(1, 6) }, () => (joined ? [g.pick(FACTS).join(': ')] : [...g.pick(FACTS)]));
	const width = Math.max(2, names.length - 1);
	return g.pick<() => string[][]>([
		() => [[g.pick(HEADINGS)]],
		() => [[g.pick(HEADINGS)], []],
		() => [[g.pick(HEADINGS)], [sentence(g)], []],
		() => [...facts(false), []],
		() => facts(true),
		() => [['Notes:'], [sentence(g, 15, 40)], []],
		() => Array.from({ length: g.range(2, 12) }, () => [`# ${sentence(g)}`]),
		() => [[g.pick(HEADINGS)], [], ...facts(false), []],
		() =>
			names.length > 3
				? [['Host Details'], names.slice(0, width), ...rows.slice(0, 2).map((r) => r.slice(0, width)), ['Attendee Details']]
				: [[g.pick(HEADINGS)]]
	])();
}

function footer(g: Dice, { names, rows }: MadeTable): string[][] {
	const total = names.map((_, c) =>
		c === 0
			? g.pick(['Total', 'Summe', 'TOTAL', 'Grand Total', 'Gesamt', 'Total général'])
			: /^\d+$/.test(rows[0]?.[c] ?? '')
				? String(g.range(1000, 99_999))
				: ''
	);
	return g.pick([
		[total],
		[[], [`Source: ${g.pick(['Office for Statistics', 'own calculations'])}`]],
		[[], [`1) ${sentence(g)}`], [`2) ${sentence(g)}`]],
		[['Exported by Ana Silva on 2024-03-01 10:00']]
	]);
}

export function makeFile(seed: number): MadeFile {
	const g = dice(seed);
	const delimiter = g.weighted(DELIMITERS);
	const comma = delimiter !== ',' && g.chance(delimiter === ';' ? 0.7 : 0.2);
	const table = makeTable(seed * 31 + 7, comma);
	const width = table.names.length;
	const hasHeader = !g.chance(0.06);
	const above = hasHeader && width > 1 && g.chance(0.3) ? preamble(g, table) : [];
	const below = width > 1 && table.rows.length > 3 && g.chance(0.2) ? footer(g, table) : [];
	const padded = g.chance(0.4);
	const pad = (rows: string[][]): string[][] =>
		padded ? rows.map((r) => [...r, ...new Array<string>(Math.max(0, width - r.length)).fill('')]) : rows;
	const quote = g.chance(0.06) ? "'" : '"';
	const style = g.weighted([
		['minimal', 70],
		['all', 18],
		['text', 12]
	] as const);
	const escape = g.chance(0.06) ? '\\' : quote;
	const newline = g.weighted([
		['\n', 50],
		['\r\n', 45],
		['\r', 5]
	] as const);
	const gap = (delimiter === ',' || delimiter === ';') && g.chance(0.04) ? ' ' : '';
	const all = [...pad(above), ...(hasHeader ? [table.names] : []), ...table.rows, ...pad(below)];
	let quoted = false;
	const write = (cell: string): string => {
		const needs =
			cell.includes(delimiter) ||
			cell.includes(quote) ||
			/[\r\n]/.test(cell) ||
			(delimiter === ' ' && cell === '') ||
			(gap !== '' && cell.startsWith(' '));
		if (style !== 'all' && !needs && !(style === 'text' && !/^-?[\d.,]*$/.test(cell))) return cell;
		quoted = true;
		return quote + cell.replaceAll(quote, escape + quote) + quote;
	};
	const lines = all.map((r) => r.map(write).join(delimiter + gap));
	const text = lines.join(newline) + (g.chance(0.8) ? newline : '');
	return {
		text,
		kind: table.kind,
		delimiter,
		quote,
		quoted,
		headerRow: hasHeader ? above.length + 1 : 0,
		header: hasHeader ? table.names : [],
		rows: table.rows,
		footer: below.filter((r) => r.some((c) => c !== '')).length
	};
}
