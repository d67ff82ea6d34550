import { rowValues, type ContactValues } from '#domain/chunk';
import type { Issue } from '#domain/imports/issue';
import type { SurvivorshipRuleId } from '#domain/settings';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import type { Scoring } from '../../store/scoring';
import type { writeTx } from './append';
import { mergeInto, type RowMerge } from './merge-into';
import { rescore } from '../scoring/rescore-chunk';
import { writeChunk } from './write-chunk';

/** Who merges, when, and where it is told. */
export interface MergeAs {
	importId: string;
	rule: SurvivorshipRuleId;
	historyKey: string;
	at: number;
	by: string;
	scoring: Scoring;
}

/**
 * Merges one row into a contact in the caller's transaction, with its history; the chunk's serial goes into `serials`.
 * @returns the contact's values of before, and the conflicts that were found; null = the contact is gone, and nothing was written
 */
export async function mergeOne(
	tx: ReturnType<typeof writeTx>,
	id: number,
	row: Omit<RowMerge, 'position'>,
	as: MergeAs,
	serials: Set<number>
): Promise<{ before: ContactValues; issues: Issue[] } | null> {
	const position = positionOf(id);
	const chunk = await getChunk(tx, serialOf(id));
	if (!chunk || chunk.alive[position] !== 1) return null;
	const before = rowValues(chunk.columns, position);
	const { history, issues } = mergeInto(chunk, [{ ...row, position }], as.rule, as.importId, as.at, as.by, as.historyKey);
	rescore(chunk, as.at, as.scoring);
	await writeChunk(tx, chunk);
	if (history.length > 0) await tx.objectStore('history').put(history, as.historyKey);
	serials.add(chunk.serial);
	return { before, issues };
}
