import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { KIND, kindOf } from '../../cell-kind';
import { repairDoubleEncoding } from '../../double-encoding';
import { HEADER_SEARCH_ROWS } from '../../format';
import { filledWidth } from '../../header-row';
import { isHeaderWord } from '../../header-words';
import { blankNames } from '../../inspected-columns';
import { TableBody } from '../../table-body';
import { lostIn, textTail } from './decode';
import type { Look } from './look';
import { splitRecords } from './records';

interface Seen {
	look: Look;
	/** Rows above the header row. */
	preamble: readonly string[][];
	header: readonly string[];
	headerRow: number;
	/** Number of columns. */
	width: number;
	body: readonly string[][];
}

/** Things worth saying about a file that can be imported all the same (codes of the file catalogue). */
export function inspectionNotes({ look: { sample, encoding, split, quote }, preamble, header, headerRow, width, body }: Seen): Problem[] {
	const notes: Problem[] = [];
	const say = (code: string, params: Problem['params'] = {}) => notes.push({ code, params });

	if (preamble.some((r) => filledWidth(r) > 0)) say('notePreamble', { rows: preamble.length, row: headerRow });
	const above = tableAbove(preamble);
	if (above !== -1)
		say('noteTableAbove', {
			row: above + 1,
			text: (preamble[above] as string[])
				.filter((c) => c.trim() !== '')
				.slice(0, 4)
				.join(', ')
				.slice(0, 80)
		});
	if (headerRow === 0) say('noteNoHeader');
	const last = filledWidth(header);
	const used = Math.min(
		width,
		body.reduce((n, r) => Math.max(n, filledWidth(r)), last)
	);
	const blank = headerRow === 0 ? [] : blankNames(header, used);
	if (blank.length > 0) say('noteBlankHeaders', { columns: blank.length, place: blank[0] as number });
	const twice = duplicates(header);
	if (twice.length > 0) say('noteDuplicateHeaders', { columns: twice.length, names: twice.slice(0, 3).join(', ') });
	if (width === 1) say('noteSingleColumn');

	const ragged = body.filter((r) => r.length < last || filledWidth(r) > width).length;
	if (ragged > 0) say(sample.complete ? 'noteRagged' : 'noteRaggedSample', { rows: ragged });
	if (quote === '' && sample.text.includes('"')) say('noteQuotesOff');
	if (split.strays > 0) say('noteStrayQuotes', { rows: split.strays });
	if (sample.nuls > 0) say('noteNul', { count: sample.nuls });
	const lost = lostIn(sample.text);
	if (lost > 0) say('noteReplacement', { count: lost, encoding });
	const garbled = body.flatMap((r) => r).find((c) => c.length < 200 && repairDoubleEncoding(c) !== null);
	if (garbled !== undefined)
		say('noteDoubleEncoding', { before: garbled.trim().slice(0, 60), after: (repairDoubleEncoding(garbled) ?? '').trim().slice(0, 60) });
	return notes;
}

/** What will be left out at the end of a file that is longer than its sample: the last lines say. */
export async function endNotes(
	source: ByteSource,
	{ encoding, sample, dialect }: Look,
	header: readonly string[],
	trim: boolean
): Promise<Problem[]> {
	const tail = trim ? await textTail(source, encoding, sample.bytes) : '';
	const body = new TableBody(header, trim);
	for (const record of splitRecords(tail, dialect, true).records) body.add(1, record, 0);
	body.end(0);
	return body.notes().filter((n) => n.code === 'noteTotals');
}

/**
 * Index of the row that names the columns of a smaller table among the rows above, or -1: two rows or more of the same width, the first of
 * them names.
 */
function tableAbove(preamble: readonly string[][]): number {
	for (let i = 0; i + 1 < Math.min(preamble.length, HEADER_SEARCH_ROWS); i++) {
		const row = preamble[i] as string[];
		const width = filledWidth(row);
		const next = preamble[i + 1] as string[];
		if (width < 2 || filledWidth(next) !== width || row.some((c) => kindOf(c) === KIND.email)) continue;
		const names = row.filter((c) => c.trim() !== '');
		if (
			names.every((c) => !c.trim().endsWith(':')) &&
			names.filter(isHeaderWord).length >= names.length * 0.5 &&
			(width > 2 || next.some((c) => kindOf(c) === KIND.email))
		)
			return i;
	}
	return -1;
}

/** Names that more than one column bears. */
function duplicates(header: readonly string[]): string[] {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const h of header) {
		const name = h.trim();
		if (name === '') continue;
		const key = name.toLowerCase();
		if (seen.has(key)) twice.add(name);
		seen.add(key);
	}
	return [...twice];
}
