import type { ImportSetup } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { SurvivorshipRuleId } from '#domain/settings';
import { stopwatch } from '../imports/context';
import { mergeInto, type RowMerge } from '../imports/contacts/merge-into';
import { withPlace } from '../imports/read/place';
import { editOrigins, rescore } from '../imports/scoring/rescore-chunk';
import { stagedColumns } from '../imports/stage/staged-columns';
import type { StagedPiece } from '../imports/stage/staged';
import { readyToWrite } from '../imports/contacts/write-chunk';
import { chunkOfColumns, readyChunk, type ReadyChunk } from '../store/contacts';
import type { HistoryRecord } from '../store/schema';
import type { Scoring } from '../store/scoring';
import type { Shelved } from '../store/chunks/shelved-chunk';
import { dayOf } from '../pipeline/score/index';
import type { MatchKeys } from '#domain/matching/match';

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
	/** What the same task gave before. */
	known?: KnownChunk;
}

/** What of a chunk depends on its rows and merges alone, not on serial and time: the most work. */
export interface KnownChunk {
	shelved: Shelved;
	keys: MatchKeys;
	/** Those of that day of UTC; null = contacts are scored otherwise by now. */
	scores: Uint8Array | null;
	day: number;
}

/** A chunk of contacts worked out to the last byte, and what its merges left. */
export interface CreatedChunk {
	ready: ReadyChunk;
	history: HistoryRecord[];
	issues: Issue[];
	/** ms per stage. */
	ms: { merge: number; score: number; store: number };
}

/**
 * Creates the contacts of an import chunk by chunk: merges their twins in, scores and packs them. The same task comes out the same,
 * whichever thread it runs on, but for the stamp of its writing.
 */
export const createWork =
	(order: CreateOrder) =>
	({ serial, rows, pieces, merges, historyKey, known }: CreateTask): CreatedChunk => {
		const t0 = stopwatch();
		const { columns, keys, edited } = stagedColumns(pieces);
		const chunk = chunkOfColumns(serial, order.importId, columns, rows, order.at);
		for (const [k, fields] of edited) chunk.origins[k] = editOrigins(fields, chunk.rows[k] ?? 0);
		const { history, issues, touched } = mergeInto(chunk, merges, order.rule, order.importId, order.at, order.by, historyKey);
		withPlace(issues, order.parts);
		const t1 = stopwatch();
		rescore(chunk, order.at, order.scoring, known?.day === dayOf(order.at) ? known.scores : null);
		const t2 = stopwatch();
		const ready = known ? readyChunk(chunk, known.keys, known.shelved) : readyToWrite(chunk, { keys, touched });
		return { ready, history, issues, ms: { merge: t1 - t0, score: t2 - t1, store: stopwatch() - t2 } };
	};

/** What to keep of a chunk for the same task later. */
export const knownChunk = ({ ready: { pieces, head, keys, chunk } }: CreatedChunk): KnownChunk => ({
	shelved: { pieces, packed: head.columns },
	keys,
	scores: chunk.scores,
	day: dayOf(chunk.scoredAt)
});
