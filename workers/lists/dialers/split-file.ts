import type { DialerExport } from '#domain/lists/dialer';
import { TextFile } from '../../export/blob-parts';
import { createCsvWriter, type RowWriter } from '../../export/csv';
import { MEDIA_TYPES } from '../../export/table';

/** Files of at most `limit` rows each, numbered where there are several. */
export class SplitFile {
	#files: { blob: Blob; rows: number }[] = [];
	#open: { file: TextFile; writer: RowWriter } | null = null;
	#rows = 0;
	neutralised = 0;
	constructor(
		private readonly header: readonly string[],
		private readonly limit: number,
		private readonly options: { bom: boolean; spreadsheetSafe: boolean }
	) {}

	add(cells: Parameters<RowWriter['add']>[0]): void {
		if (this.#open && this.limit > 0 && this.#rows >= this.limit) this.#end();
		this.#open ??= this.#begin();
		this.#open.writer.add(cells);
		this.#rows++;
	}
	#begin(): { file: TextFile; writer: RowWriter } {
		const file = new TextFile();
		return { file, writer: createCsvWriter(file, this.header, this.options) };
	}
	#end(): void {
		if (!this.#open) return;
		this.neutralised += this.#open.writer.end();
		this.#files.push({ blob: this.#open.file.blob(MEDIA_TYPES.csv), rows: this.#rows });
		this.#open = null;
		this.#rows = 0;
	}
	finish(name: string): DialerExport['files'] {
		this.#end();
		const many = this.#files.length > 1;
		return this.#files.map((f, n) => ({ ...f, name: `${name}${many ? `-${n + 1}` : ''}.csv` }));
	}
}
