import type { DialerExport } from '#domain/dialer';
import { createCsvWriter, type CsvWriter } from '../../export/csv';
import { MEDIA_TYPES } from '../../export/table';

/** Files of at most `limit` rows each, numbered where there are several. */
export class SplitFile {
	#files: { blob: Blob; rows: number }[] = [];
	#writer: CsvWriter | null = null;
	#rows = 0;
	neutralised = 0;
	constructor(
		private readonly header: readonly string[],
		private readonly limit: number,
		private readonly options: { bom: boolean; spreadsheetSafe: boolean }
	) {}

	add(cells: Parameters<CsvWriter['add']>[0]): void {
		if (this.#writer && this.limit > 0 && this.#rows >= this.limit) this.#end();
		this.#writer ??= createCsvWriter(this.header, this.options);
		this.#writer.add(cells);
		this.#rows++;
	}
	#end(): void {
		if (!this.#writer) return;
		const { parts, neutralised } = this.#writer.finish();
		this.neutralised += neutralised;
		this.#files.push({ blob: new Blob(parts, { type: MEDIA_TYPES.csv }), rows: this.#rows });
		this.#writer = null;
		this.#rows = 0;
	}
	finish(name: string): DialerExport['files'] {
		this.#end();
		const many = this.#files.length > 1;
		return this.#files.map((f, n) => ({ ...f, name: `${name}${many ? `-${n + 1}` : ''}.csv` }));
	}
}
