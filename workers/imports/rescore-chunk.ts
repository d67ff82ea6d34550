import type { FieldId } from '#domain/fields';
import { judgeChunk } from '../scoring/judge';
import type { StoredChunk } from '../store/schema';
import type { Scoring } from '../store/scoring';

/** Values that a person typed in the fix grid are theirs, not the file's (IMP-8). */
export function editOrigins(edited: Partial<Record<FieldId, number>> | undefined, row: number): Record<string, [string, number, number]> | null {
	const fields = Object.entries(edited ?? {});
	return fields.length > 0 ? Object.fromEntries(fields.map(([field, at]) => [field, ['edit', row, at ?? 0]])) : null;
}

/** Scores every contact of a chunk; a score set by hand stands. */
export function rescore(chunk: StoredChunk, now: number, scoring: Scoring): void {
	const scores = judgeChunk(chunk.columns, chunk.length, scoring, now);
	chunk.scores.set(scores.subarray(0, chunk.length));
	for (const [i, score] of scoring.byHand.get(chunk.serial) ?? []) chunk.scores[i] = score;
	chunk.scoredAt = now;
}
