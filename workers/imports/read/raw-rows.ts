/** Rows of an import before they are cleaned: read anew from the files, or those that an earlier look kept. */

import type { ImportManifest, ImportSetup } from '#domain/import';
import type { ReadEvent } from '../../pipeline/parse/format';
import type { WorkedRows } from '../../rows/row-work';
import type { Store } from '../../store/engine/open';
import { packRows, type PackedRows } from '../../store/chunks/source-rows';
import type { KeptRows } from './facts';
import { readStaged } from './open-parts';

/**
 * Raw rows in the order of the file: `packed` packs them, which those don't need that are staged already; `cleaned` cleans them, unless
 * they are.
 */
export type RawRows =
	| {
			kind: 'rows';
			rows: number;
			bytesRead: number;
			packed: () => PackedRows;
			cleaned: (clean: () => Promise<WorkedRows>) => Promise<WorkedRows>;
	  }
	| Extract<ReadEvent, { kind: 'problem' }>
	| { kind: 'end'; leftOut: ImportManifest['leftOut'] };

/** What step 2 kept; `clean` = by the same rules. */
export async function* keptRows({ chunks, leftOut }: KeptRows, clean: boolean): AsyncGenerator<RawRows> {
	for (const [k, chunk] of chunks.entries()) {
		const { source, bytesRead } = chunk;
		yield {
			kind: 'rows',
			rows: source.rows.length,
			bytesRead,
			packed: () => source,
			cleaned: (now) => (clean ? (chunk.worked ??= now()) : now())
		};
		// Stored rows aren't kept a second time.
		delete chunks[k];
	}
	yield { kind: 'end', leftOut };
}

/** The files that were kept on the device. */
export async function* readRows(db: Store, start: ImportManifest, setup: ImportSetup): AsyncGenerator<RawRows> {
	for await (const part of readStaged(db, start, setup)) {
		if (part.kind !== 'chunk') {
			yield part;
			continue;
		}
		const { rowNumbers, cells, bytesRead } = part.chunk;
		yield { kind: 'rows', rows: rowNumbers.length, bytesRead, packed: () => packRows(rowNumbers, cells), cleaned: (now) => now() };
	}
}
