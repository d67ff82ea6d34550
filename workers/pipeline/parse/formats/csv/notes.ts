import type { Problem } from '#domain/result';
import { repairDoubleEncoding } from '../../double-encoding';
import { filledWidth } from '../../header-row';
import type { TextSample } from './decode';

interface Seen {
	sample: TextSample;
	encoding: string;
	/** Rows above the header row. */
	preamble: readonly string[][];
	header: readonly string[];
	headerRow: number;
	/** Number of columns. */
	width: number;
	body: readonly string[][];
}

/** Things worth saying about a file that can be imported all the same (codes of the file catalogue). */
export function inspectionNotes({ sample, encoding, preamble, header, headerRow, width, body }: Seen): Problem[] {
	const notes: Problem[] = [];
	const say = (code: string, params: Problem['params'] = {}) => notes.push({ code, params });

	if (preamble.some((r) => filledWidth(r) > 0)) say('notePreamble', { rows: headerRow - 1, row: headerRow });
	if (headerRow === 0) say('noteNoHeader');
	const last = filledWidth(header);
	const used = Math.min(width, body.reduce((n, r) => Math.max(n, filledWidth(r)), last));
	const blank = headerRow === 0 ? 0 : Array.from({ length: used }, (_, i) => header[i] ?? '').filter((h) => h.trim() === '').length;
	if (blank > 0) say('noteBlankHeaders', { columns: blank });
	const twice = duplicates(header);
	if (twice.length > 0) say('noteDuplicateHeaders', { columns: twice.length, names: twice.slice(0, 3).join(', ') });
	if (width === 1) say('noteSingleColumn');

	const ragged = body.filter((r) => filledWidth(r) > 0 && (r.length < last || filledWidth(r) > width)).length;
	if (ragged > 0) say(sample.complete ? 'noteRagged' : 'noteRaggedSample', { rows: ragged });
	if (sample.nuls > 0) say('noteNul', { count: sample.nuls });
	const lost = sample.text.split('\ufffd').length - 1;
	if (lost > 0) say('noteReplacement', { count: lost, encoding });
	const garbled = body.flatMap((r) => r).find((c) => c.length < 200 && repairDoubleEncoding(c) !== null);
	if (garbled !== undefined) say('noteDoubleEncoding', { before: garbled.trim().slice(0, 60), after: (repairDoubleEncoding(garbled) ?? '').trim().slice(0, 60) });
	return notes;
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
