import type { FieldId } from '#domain/fields';
import { judgeChunkFor } from '../../scoring/judge';
import type { StoredChunk } from '../../store/schema';
import type { Scoring } from '../../store/scoring';

/** Values that a person typed in the fix grid are theirs, not the file's (IMP-8). */
export function editOrigins(
	edited: Partial<Record<FieldId, number>> | undefined,
	row: number
): Record<string, [string, number, number]> | null {
	const fields = Object.entries(edited ?? {});
	return fields.length > 0 ? Object.fromEntries(fields.map(([field, at]) => [field, ['edit', row, at ?? 0]])) : null;
}

/**
 * Scores every contact of a chunk, also by what lists are scored by; a score set by hand stands in all of them. `known` = what the rules
 * say, where nothing else scores.
 */
export function rescore(chunk: StoredChunk, now: number, scoring: Scoring, known?: Uint8Array | null): void {
	const { scores, also } = known
		? { scores: known, also: new Map<string, Uint8Array>() }
		: judgeChunkFor(chunk.columns, chunk.length, scoring, now);
	chunk.scores.set(scores.subarray(0, chunk.length));
	if (also.size > 0) chunk.alsoScored = also;
	else delete chunk.alsoScored;
	for (const all of [chunk.scores, ...also.values()]) for (const [i, score] of scoring.byHand.get(chunk.serial) ?? []) all[i] = score;
	chunk.scoredAt = now;
}
