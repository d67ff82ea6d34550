import { repairDoubleEncoding } from './double-encoding';

/** The first 100 rows, and below them up to 100 that fill a column blank so far: a column filled in row 900 is no blank column. */
export function sampleRows(body: readonly string[][], columns: number): string[][] {
	const rows: string[][] = [];
	const seen = new Uint8Array(columns);
	for (const record of body) {
		let adds = false;
		for (let c = 0; c < record.length && c < columns; c++) {
			if (seen[c] === 0 && (record[c] as string).trim() !== '') {
				seen[c] = 1;
				adds = true;
			}
		}
		if (rows.length < 100 || (adds && rows.length < 200)) rows.push(record);
	}
	return rows;
}

/**
 * Column names as shown: on one line, trimmed, letters that were decoded twice repaired (a "PrÃ©nom" would be understood by nobody); a blank
 * one is called after its place. Names may repeat; the index tells columns apart.
 */
export const columnNames = (header: readonly string[], columns: number): string[] =>
	Array.from({ length: columns }, (_, i) => {
		const name = (header[i] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
		return (repairDoubleEncoding(name) ?? name) || `Column ${i + 1}`;
	});

/** Places (from 1) of the columns without a name: what they are called after. */
export const blankNames = (header: readonly string[], columns: number): number[] =>
	Array.from({ length: columns }, (_, i) => i + 1).filter((place) => (header[place - 1] ?? '').trim() === '');
