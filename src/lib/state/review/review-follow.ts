import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';

/** How long news of a review are gathered before it is looked at anew, ms. */
const GATHER_MS = 200;

/**
 * Calls `catchUp` when another tab decided something in the review of an import, or added, changed or took away whom its rows are matched
 * with; returns the way to stop.
 */
export function followReview(importId: string, catchUp: () => Promise<void>): () => void {
	return followNews(
		(news) =>
			news.kind === 'contacts' ||
			news.kind === 'held' ||
			// The rules of the fields may be others than when the rows were judged.
			news.kind === 'settings' ||
			((news.kind === 'decisions' || news.kind === 'imports') && news.importId === importId),
		catchUp,
		GATHER_MS
	);
}

/** Whether an import that is in review no more was finished or given up by another tab; else its rows are corrected or matched there. */
export async function endedElsewhere(importId: string): Promise<boolean> {
	const phase = (await pipeline.getImport(importId).catch(() => undefined))?.phase;
	return phase === 'complete' || phase === undefined || phase === 'cancelled';
}
