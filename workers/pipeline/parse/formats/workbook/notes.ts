import type { SheetInfo } from '#domain/imports/import-reading';
import type { Problem } from '#domain/result';
import { filledWidth } from '../../header-row';
import { blankNames } from '../../inspected-columns';
import type { Peek } from './peek';

interface Seen {
	seen: Peek;
	/** 1-based; 0 = none. */
	headerRow: number;
	header: readonly string[];
	preamble: readonly string[][];
	/** Number of columns. */
	width: number;
	sheet: SheetInfo;
	sheets: readonly SheetInfo[];
}

/**
 * Things worth saying about a sheet that can be imported all the same (codes of the file catalogue). `part` = 1 when only its first rows
 * were looked at.
 */
export function sheetNotes({ seen, headerRow, header, preamble, width, sheet, sheets }: Seen): Problem[] {
	const notes: Problem[] = [];
	const { facts } = seen;
	const part = facts.complete ? 0 : 1;
	const say = (code: string, params: Problem['params'] = {}) => notes.push({ code, params });

	const others = sheets.filter((s) => s.index !== sheet.index && s.rows > 0).length;
	if (others > 0) say('noteOtherSheets', { name: sheet.name, sheets: others });
	if (sheet.hidden) say('noteHiddenSheet', { name: sheet.name });
	if (preamble.some((r) => filledWidth(r) > 0)) say('notePreamble', { rows: preamble.length, row: headerRow });
	if (headerRow === 0) say('noteNoHeader');
	else nameNotes(header, width, say);
	if (facts.hiddenRows > 0) say('noteHiddenRows', { rows: facts.hiddenRows, part });
	const hidden = facts.hiddenColumns.filter((c) => c < width);
	if (hidden.length > 0)
		say('noteHiddenColumns', {
			columns: hidden.length,
			names: hidden
				.slice(0, 3)
				.map((c) => header[c]?.trim() || `Column ${c + 1}`)
				.join(', ')
		});
	const merged = facts.merged.filter((m) => m.bottom >= Math.max(1, headerRow) && m.left < width).length;
	if (merged > 0) say('noteMerged', { ranges: merged });
	if (facts.unsolved > 0) say('noteUnsolved', { count: facts.unsolved, part });
	if (facts.mailLinks > 0) say('noteMailLinks', { count: facts.mailLinks, part });
	return notes;
}

function nameNotes(header: readonly string[], width: number, say: (code: string, params: Problem['params']) => void): void {
	const names = Array.from({ length: width }, (_, i) => (header[i] ?? '').trim());
	const blank = blankNames(header, width);
	if (blank.length > 0) say('noteBlankHeaders', { columns: blank.length, place: blank[0] as number });
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const name of names.filter((n) => n !== '')) {
		if (seen.has(name.toLowerCase())) twice.add(name);
		seen.add(name.toLowerCase());
	}
	if (twice.size > 0) say('noteDuplicateHeaders', { columns: twice.size, names: [...twice].slice(0, 3).join(', ') });
}
