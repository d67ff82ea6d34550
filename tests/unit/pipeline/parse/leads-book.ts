import type { ReadOptions } from '#domain/imports/import-reading';
import { workbook } from '#workers/pipeline/parse/formats/workbook';
import { xlsxOf, type BookXml } from '../../../support/books';
import { memory } from './source';

export const LIMITS = { maxColumns: 500 };

/** Inspects and reads a book that must be accepted. */
export async function read(bytes: Uint8Array, overrides: Partial<ReadOptions> = {}, name = 'leads.xlsx') {
	const source = memory(bytes, name);
	const seen = await workbook.inspect(source, overrides, LIMITS);
	if (!seen.ok) throw new Error(`refused: ${JSON.stringify(seen.problem)}`);
	const rows: string[][] = [];
	const numbers: number[] = [];
	for await (const event of workbook.read(source, seen.value.read)) {
		if (event.kind === 'problem') throw new Error(`problem: ${JSON.stringify(event.problem)}`);
		if (event.kind === 'end') return { seen: seen.value, rows, numbers, end: event, notes: seen.value.notes.map((n) => n.code) };
		rows.push(...event.chunk.cells);
		numbers.push(...event.chunk.rowNumbers);
	}
	throw new Error('no end');
}
/** A book of one sheet. */
export const book = (rows: string, more: Partial<BookXml> = {}): Uint8Array => xlsxOf({ sheets: [{ name: 'Leads', rows }], ...more });
export const HEADER = ['First Name', 'Last Name', 'Email'];
export const ADA = ['Ada', 'Lovelace', 'ada@engines.co.uk'];
export const GRACE = ['Grace', 'Hopper', 'grace@compilers.com'];
