import type { LearnNote } from '#domain/scoring/learned-model';
import { afterKind } from './after-words';
import { blankAuc, loneAuc, orderAuc, tallied, type Bins } from './bins';
import { oneSided } from './one-sided';

/** A column alone that ranks this well is the outcome under another name. */
const COPY = 0.985;
/** No column known beforehand ranks this well alone. */
const IMPLAUSIBLE = 0.94;
/** A column whose being filled in at all ranks this well was filled in because of the outcome. */
const BLANK_TELLS = 0.8;
/** Where the name says "afterwards", so much is enough. */
const NAMED = 0.58;
/** Strong enough to be looked at beside all the other columns together. */
export const SUSPECT = 0.85;
/** A lone column that beats all others together by this much says more than a lead can. */
export const SUSPECT_MARGIN = 0.12;

export interface LeakLook {
	auc: number;
	why: LearnNote | null;
}

/**
 * Whether a column was filled in after the outcome, by what it says (AUC alone, AUC of blank or filled) and by what it is
 * called together: a telling name needs some evidence, evidence without a telling name must be overwhelming.
 */
export function lookForLeak(label: string, bins: readonly Bins[], y: Uint8Array): LeakLook {
	const tallies = bins.map((b) => tallied(b, y));
	const auc = Math.max(0.5, ...tallies.map((t) => Math.max(loneAuc(t), orderAuc(t))));
	const blank = Math.max(0.5, ...tallies.map(blankAuc));
	const won = y.reduce((a, b) => a + b, 0);
	// Standard error of an AUC of 0.5 (Hanley and McNeil 1982).
	const error = Math.sqrt((won + (y.length - won) + 1) / (12 * Math.max(1, won) * Math.max(1, y.length - won)));
	const params = { column: label, auc: Math.round(auc * 100) };
	if (auc >= COPY) return { auc, why: { code: 'learnLeakCopy', params } };
	if (auc >= IMPLAUSIBLE) return { auc, why: { code: 'learnLeakStrong', params } };
	if (blank >= BLANK_TELLS && blank - 0.5 > 3 * error) return { auc, why: { code: 'learnLeakBlank', params: { column: label } } };
	const told = Math.max(0, ...tallies.map(oneSided));
	if (told > 0) return { auc, why: { code: 'learnLeakOneSided', params: { column: label, count: told } } };
	const kind = afterKind(label);
	if (kind && Math.max(auc, blank) >= NAMED && Math.max(auc, blank) - 0.5 > 2 * error)
		return { auc, why: { code: `learnLeak${kind[0]!.toUpperCase()}${kind.slice(1)}`, params } };
	return { auc, why: null };
}
