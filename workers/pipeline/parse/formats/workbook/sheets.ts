import type { SheetInfo } from '#domain/imports/import-reading';
import { findHeaderRow, type HeaderGuess } from '../../header-row';
import { isHeaderWord } from '../../header-words';
import type { Book, BookSheet } from './book';
import { peek, recordsOf, type Peek } from './peek';

/** Sheets beyond this many are listed without being looked at. */
const LOOKED_AT = 60;
const EMAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^[+(]?\d[\d\s().\-/]{6,}$/;

/** The header row of a sheet. Sheets may begin far down; blank rows above the first filled one don't count among those searched. */
export function headerOf(records: readonly string[][]): HeaderGuess {
	const first = Math.max(
		0,
		records.findIndex((r) => r.length > 0)
	);
	const { index, confidence, ranked } = findHeaderRow(records.slice(first));
	const moved = (n: number) => (n === -1 ? -1 : n + first);
	return { index: moved(index), confidence, ranked: ranked.map((r) => ({ index: moved(r.index), confidence: r.confidence })) };
}

/** All sheets with cells, each with how much it looks like a list of contacts. */
export async function lookAtSheets(book: Book): Promise<SheetInfo[]> {
	const list: SheetInfo[] = [];
	for (const sheet of book.sheets) {
		if (sheet.kind !== 'cells') continue;
		list.push(
			list.length < LOOKED_AT
				? infoOf(sheet, await peek(book, sheet.index, false))
				: { index: sheet.index, name: sheet.name, rows: 0, columns: 0, hidden: sheet.hidden, confidence: 0, samples: [] }
		);
	}
	return list;
}

function infoOf({ index, name, hidden }: BookSheet, seen: Peek): SheetInfo {
	const records = recordsOf(seen);
	const header = headerOf(records);
	const row = records[Math.max(0, header.index)] ?? [];
	return {
		index,
		name,
		hidden,
		rows: seen.rows,
		columns: seen.columns,
		confidence: Math.round(likeness(seen, header, row) * 100) / 100,
		samples: (row.some((c) => c.trim() !== '') ? row : (seen.cells[0] ?? []))
			.filter((c) => c.trim() !== '')
			.slice(0, 5)
			.map((c) => c.trim().slice(0, 60))
	};
}

/** 0–1: a header row of known words, e-mail addresses and phones below it, more rows than one. */
function likeness(seen: Peek, header: HeaderGuess, row: readonly string[]): number {
	if (seen.cells.length === 0) return 0;
	const names = row.filter((c) => c.trim() !== '');
	const known = header.index === -1 ? 0 : names.filter(isHeaderWord).length / Math.max(1, names.length);
	const body = seen.cells.slice(1);
	const some = (pattern: RegExp) =>
		Math.min(1, (body.filter((r) => r.some((c) => c.length < 200 && pattern.test(c.trim()))).length / Math.max(1, body.length)) * 2);
	const size = seen.columns < 2 ? 0.3 : seen.rows < 2 ? 0.5 : 1;
	return (
		(0.05 +
			0.25 * Math.max(0, header.confidence) * (header.index === -1 ? 0 : 1) +
			0.25 * known +
			0.3 * some(EMAIL) +
			0.1 * some(PHONE) +
			0.05 * Math.min(1, Math.log10(seen.rows + 1) / 4)) *
		size
	);
}

/** The sheet to propose: the likeliest visible one that is filled, else the likeliest hidden one; and how sure that is. */
export function bestSheet(sheets: readonly SheetInfo[]): { sheet: SheetInfo; confidence: number } | null {
	const filled = sheets.filter((s) => s.rows > 0);
	const visible = filled.filter((s) => !s.hidden);
	const ranked = [...(visible.length > 0 ? visible : filled)].sort((a, b) => b.confidence - a.confidence || a.index - b.index);
	const [best, second] = ranked;
	if (!best) return null;
	return { sheet: best, confidence: second ? Math.min(0.98, 0.5 + (best.confidence - second.confidence)) : 1 };
}
