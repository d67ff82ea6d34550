import type { ImportManifest } from '#domain/import';
import { noLeftOut } from '#domain/imports/import-reading';
import { emptyLedger } from '#domain/imports/ledger';
import { noPairs, noStageMs } from '../context';

/** What a manifest says of rows before one was read. */
export const nothingRead = () => ({
	chunksDone: 0,
	rowsDone: 0,
	rowsTotal: 0,
	leftOut: noLeftOut(),
	ledger: emptyLedger(),
	pairs: noPairs(),
	duplicatesFound: 0,
	changes: [],
	issueCounts: [],
	damage: [],
	quality: null,
	stageMs: noStageMs(),
	wallMs: 0
});

type Said = Pick<ImportManifest, 'id' | 'ordinal' | 'user' | 'phase' | 'method' | 'file'> & Partial<ImportManifest>;

/** The manifest of an import that has read no row yet; `at` = when it was made (ms since 1970), the rest as it is said. */
export const firstManifest = (at: number, said: Said): ImportManifest => ({
	createdAt: at,
	updatedAt: at,
	completedAt: null,
	files: [],
	setup: null,
	commitDone: 0,
	chunks: [],
	heldResolved: { created: 0, merged: 0, skipped: 0 },
	...nothingRead(),
	...said
});
