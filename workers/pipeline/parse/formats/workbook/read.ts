import type { ReadOptions } from '#domain/imports/import-reading';
import type { ByteSource } from '../../../stages';
import type { ReadEvent } from '../../format';
import { noFacts } from './book';
import { mergedFill } from './fill-merged';
import { openBook } from './open';
import { problemOf, Refusal } from './refusal';
import { SheetBody } from './sheet-body';

/**
 * Reads one sheet as chunks of raw rows below the header row. Row numbers are the sheet's own; rows that the sheet doesn't store
 * between filled ones are blank rows, rows below the last filled one are none.
 */
export async function* readWorkbook(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const { headerRow } = options;
	let body: SheetBody | null = headerRow > 0 ? null : new SheetBody(null, 0, options.trim);
	try {
		const book = await openBook(source, { rows: 0, once: true, sheet: options.sheet });
		if (!book.sheets.some((s) => s.index === options.sheet && s.kind === 'cells'))
			throw new Refusal('noSuchSheet', { sheet: options.sheet + 1 });
		const fill = mergedFill((await book.survey(options.sheet)).merged, headerRow);
		for await (const batch of book.rows(options.sheet, noFacts())) {
			const bytesRead = Math.floor(batch.done * source.size);
			for (let i = 0; i < batch.cells.length; i++) {
				const cells = batch.cells[i] as string[];
				const row = batch.numbers[i] as number;
				if (row < headerRow) continue;
				if (row === headerRow) {
					body = new SheetBody(cells, headerRow, options.trim);
					continue;
				}
				body ??= new SheetBody([], headerRow, options.trim);
				fill(row, cells);
				const chunk = body.add(row, cells, bytesRead);
				if (chunk) yield { kind: 'chunk', chunk };
			}
		}
	} catch (error) {
		return yield { kind: 'problem', problem: problemOf(error, source.name) };
	}
	const { table } = (body ??= new SheetBody([], headerRow, options.trim));
	for (const chunk of table.end(source.size)) yield { kind: 'chunk', chunk };
	yield {
		kind: 'end',
		rows: table.rows,
		leftOut: table.leftOut,
		raggedRows: table.raggedRows,
		bytesRead: source.size,
		notes: table.notes()
	};
}
