import type { ImportManifest } from '#domain/import';
import type { CandidatePairs } from '#domain/matching/match';
import { countsOf } from '../../pipeline/match/index';

/**
 * What a manifest says of the duplicates that were found: pairs by type, and the rows that are in at least one. Pairs of a row stand together.
 */
export function foundIn(pairs: CandidatePairs): Pick<ImportManifest, 'pairs' | 'duplicatesFound'> {
	let duplicatesFound = 0;
	for (let p = 0; p < pairs.length; p++) if (p === 0 || pairs.right[p] !== pairs.right[p - 1]) duplicatesFound++;
	return { pairs: countsOf(pairs), duplicatesFound };
}
