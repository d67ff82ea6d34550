import { noLeftOut, type ReadOptions } from '#domain/imports/import-reading';
import type { ByteSource } from '../../../stages';
import type { ReadEvent } from '../../format';
import { giantIn } from '../csv/diagnose';
import { Packer } from '../../packer';
import { readCards } from './cards';
import { cellsOf } from './columns';
import { entriesOf } from './entries';
import { survey } from './survey';

/** Reads the cards as rows: once through the file for the columns, once for the cards. The number of a row is that of its card. */
export async function* readVcard(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const { columns, cards } = await survey(source, options.encoding);
	if (cards === 0) return yield { kind: 'problem', problem: { code: 'noCards', params: { name: source.name } } };
	const places = new Map(columns.map((column, n) => [column, n]));
	const packer = new Packer();
	for await (const batch of readCards(source, options.encoding, { count: 0, line: 0, what: '' })) {
		for (const card of batch) {
			const cells = cellsOf(entriesOf(card, options.encoding), places);
			const problem = giantIn(cells, packer.rows + 1);
			if (problem) return yield { kind: 'problem', problem };
			const chunk = packer.add(packer.rows + 1, cells, card.bytesRead);
			if (chunk) yield { kind: 'chunk', chunk };
		}
	}
	const rest = packer.rest(source.size);
	if (rest) yield { kind: 'chunk', chunk: rest };
	yield { kind: 'end', rows: packer.rows, leftOut: noLeftOut(), raggedRows: 0, bytesRead: source.size };
}
