import type { ImportSetup } from '#domain/import';
import type { Issue } from '#domain/issue';
import type { SurvivorshipRuleId } from '#domain/settings';
import { stopwatch } from '../imports/context';
import { mergeInto, type RowMerge } from '../imports/merge-into';
import { withPlace } from '../imports/place';
import { editOrigins, rescore } from '../imports/rescore-chunk';
import { stagedColumns } from '../imports/staged-columns';
import type { StagedPiece } from '../imports/staged';
import { readyToWrite } from '../imports/write-chunk';
import { chunkOfColumns, type ReadyChunk } from '../store/contacts';
import type { HistoryRecord } from '../store/schema';
import type { Scoring } from '../store/scoring';

/** What must be known to create the contacts of one import: plain data, sent to each row worker once. */
export interface CreateOrder {
	importId: string;
	/** Who commits, and when (ms). */
	by: string;
	at: number;
	rule: SurvivorshipRuleId;
	parts: ImportSetup['parts'];
	scoring: Scoring;
}

/** One chunk of contacts to be created. */
export interface CreateTask {
	serial: number;
	/** Row number per contact, and the rows as they are staged. */
	rows: Uint32Array;
	pieces: StagedPiece[];
	/** Rows merged into these contacts, in the order of the contacts, then of the file. */
	merges: RowMerge[];
	/** Where the history of the merges will be stored. */
	historyKey: string;
}

/** A chunk of contacts worked out to the last byte, and what its merges left. */
export interface CreatedChunk {
	ready: ReadyChunk;
	history: HistoryRecord[];
	issues: Issue[];
	/** ms per stage. */
	ms: { merge: number; score: number; store: number };
}

/** Creates the contacts of an import chunk by chunk: merges their twins in, scores and packs them. The same task comes out the same, whichever thread it runs on, but for the stamp of its writing. */
export const createWork = (order: CreateOrder) => ({ serial, rows, pieces, merges, historyKey }: CreateTask): CreatedChunk => {
	const t0 = stopwatch();
	const { columns, keys, edited } = stagedColumns(pieces);
	const chunk = chunkOfColumns(serial, order.importId, columns, rows, order.at);
	for (const [k, fields] of edited) chunk.origins[k] = editOrigins(fields, chunk.rows[k] ?? 0);
	const { history, issues, touched } = mergeInto(chunk, merges, order.rule, order.importId, order.at, order.by, historyKey);
	withPlace(issues, order.parts);
	const t1 = stopwatch();
	rescore(chunk, order.at, order.scoring);
	const t2 = stopwatch();
	const ready = readyToWrite(chunk, { keys, touched });
	return { ready, history, issues, ms: { merge: t1 - t0, score: t2 - t1, store: stopwatch() - t2 } };
};
