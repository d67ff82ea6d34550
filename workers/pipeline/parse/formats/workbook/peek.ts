import { filledWidth } from '../../header-row';
import { noFacts, type Book, type SheetFacts } from './book';

/** Rows of a sheet that are looked at, and unpacked bytes up to which a sheet is looked at whole. */
const ROWS = 1_000;
const WHOLE_BYTES = 8_000_000;

/** The beginning of a sheet, and how much there is of it. */
export interface Peek {
	/** The first filled rows and their numbers. */
	numbers: number[];
	cells: string[][];
	/** Filled rows of the sheet; an estimate unless `facts.complete`. */
	rows: number;
	/** Filled rows that were read, and the part of the sheet that they are (0–1). */
	read: number;
	done: number;
	/** Filled columns among the rows looked at. */
	columns: number;
	facts: SheetFacts;
}

/** Looks at the first rows of a sheet; `deep` goes through all of it when it is small, so that counts are exact. */
export async function peek(book: Book, index: number, deep: boolean): Promise<Peek> {
	const facts = noFacts();
	const seen: Peek = { numbers: [], cells: [], rows: 0, read: 0, done: 0, columns: 0, facts };
	const whole = deep && book.sizeOf(index) <= WHOLE_BYTES;
	const rows = deep ? ROWS : 200;
	for await (const batch of book.rows(index, facts)) {
		for (let i = 0; i < batch.cells.length; i++) {
			const cells = batch.cells[i] as string[];
			seen.read++;
			seen.columns = Math.max(seen.columns, filledWidth(cells));
			if (seen.cells.length >= rows) continue;
			seen.numbers.push(batch.numbers[i] as number);
			seen.cells.push(cells);
		}
		seen.done = batch.done;
		if (!whole && seen.read >= rows) break;
	}
	seen.rows = sheetRows(seen, facts.claimedRows);
	return seen;
}

/**
 * Filled rows of the whole sheet from those of a part of it. @param lastRow what is known or claimed of its last row, which is believed
 * when it is of the same order
 */
export function sheetRows({ facts, read, done, numbers }: Peek, lastRow: number): number {
	if (facts.complete) return read;
	const guess = Math.round(read / Math.max(done, 0.0001));
	const last = numbers.at(-1) ?? 0;
	const ofClaim = Math.round((lastRow * numbers.length) / Math.max(1, last));
	return lastRow >= last && ofClaim > guess / 2 && ofClaim < guess * 2 ? ofClaim : Math.max(read, guess);
}

/** Rows by their number, from row 1: blank where the sheet has none. What stands far below the first rows is left out. */
export function recordsOf({ numbers, cells }: Peek): string[][] {
	const records: string[][] = [];
	const first = numbers[0] ?? 1;
	for (let i = 0; i < cells.length; i++) {
		const number = numbers[i] as number;
		if (number > first + 2 * ROWS) break;
		while (records.length < number - 1) records.push([]);
		records.push(cells[i] as string[]);
	}
	return records;
}
