import { noLeftOut, type ReadOptions } from '#domain/imports/import-reading';
import type { ByteSource } from '../../../stages';
import { giantIn } from '../csv/diagnose';
import type { ReadEvent } from '../../format';
import { Packer } from '../../packer';
import { isBlank } from '../../table-body';
import { NamedColumns, type NamedRows } from './named-rows';

/**
 * Reads named records as rows: once through the file for the columns, once for the records. The number of a row is that of its record;
 * records without a value are left out as blank.
 */
export async function* readNamed(source: ByteSource, rows: NamedRows, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const columns = new NamedColumns();
	for await (const read of rows(source, options.encoding)) {
		if ('problem' in read) return yield { kind: 'problem', problem: read.problem };
		columns.add(read.row.entries);
	}
	const packer = new Packer();
	const leftOut = noLeftOut();
	for await (const read of rows(source, options.encoding)) {
		if ('problem' in read) return yield { kind: 'problem', problem: read.problem };
		const cells = columns.cells(read.row.entries);
		const problem = giantIn(cells, read.row.number);
		if (problem) return yield { kind: 'problem', problem };
		if (isBlank(cells)) {
			leftOut.blank++;
			continue;
		}
		const chunk = packer.add(read.row.number, cells, read.row.bytesRead);
		if (chunk) yield { kind: 'chunk', chunk };
	}
	const rest = packer.rest(source.size);
	if (rest) yield { kind: 'chunk', chunk: rest };
	yield { kind: 'end', rows: packer.rows, leftOut, raggedRows: 0, bytesRead: source.size };
}
