import { primaryKeyOf } from '#domain/contacts/table-definition';
import { scanOf, type Proved, type ScanOrder } from '../imports/read/scan';
import { RowPrinter, type RowPrints } from '../pipeline/quality/row-prints';
import type { PackedRows } from '../store/chunks/source-rows';
import { columnsOfPacked } from './packed-source';

/** What all rows of a file said: what its columns prove, and the fingerprints of its rows. */
export interface Seen extends Proved {
	prints: RowPrints;
}

/** A look at all rows of a file, chunk by chunk, whichever thread it is on. */
export interface FileLook {
	add(source: PackedRows): void;
	result(): Seen;
}

export function fileLook({ setup, settings, language }: ScanOrder): FileLook {
	const scan = scanOf(setup, settings, language);
	const printer = new RowPrinter(setup.mapping, primaryKeyOf(settings.table));
	return {
		add(source) {
			scan.add(columnsOfPacked(source));
			printer.add(source);
		},
		result: () => ({ ...scan.result(), prints: printer.prints() })
	};
}
