import type { ImportSetup } from '#domain/import';
import { OUTCOME_HEADER, WENT_IN } from '#domain/own-columns';
import type { ReadEvent } from '../pipeline/parse/format';
import { Packer } from '../pipeline/parse/packer';

/**
 * An error report that comes back (IMP-11) also lists rows that went in, with a warning or a conflict. Those lines are left
 * out and counted: what went in is not touched, whatever was done to it since. Any other file passes through as it is.
 */
export async function* withoutWentIn(events: AsyncGenerator<ReadEvent>, setup: Pick<ImportSetup, 'mapping'>): AsyncGenerator<ReadEvent> {
	const at = setup.mapping.find((m) => m.header.trim() === OUTCOME_HEADER)?.index;
	if (at === undefined) return yield* events;
	const packer = new Packer();
	let wentIn = 0;
	let bytes = 0;
	for await (const event of events) {
		if (event.kind === 'chunk') {
			const { rowNumbers, cells, bytesRead } = event.chunk;
			bytes = bytesRead;
			for (const [i, row] of cells.entries()) {
				if ((row[at] ?? '').trim() === WENT_IN) { wentIn++; continue; }
				const full = packer.add(rowNumbers[i] ?? 0, row, bytesRead);
				if (full) yield { kind: 'chunk', chunk: full };
			}
		} else if (event.kind === 'end') {
			const rest = packer.rest(bytes);
			if (rest) yield { kind: 'chunk', chunk: rest };
			yield { ...event, rows: event.rows - wentIn, leftOut: { ...event.leftOut, wentIn } };
		} else yield event;
	}
}
