import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { FactorGroup } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import type { RegistryEntry } from '../../registry';

/** What a factor says of one contact. */
export interface Assessment {
	/** 0 (worst) to 1 (best). */
	share: number;
	/** Why, as key + params of the message catalogue. */
	reason: { code: string; params: Record<string, string | number> };
	/** Code of the words for the key factors, e.g. keySeniorRole → "Senior Role". */
	key: string;
}

/** One thing that scoring looks at (SCO-2): one file of factors/, one line in its index. */
export interface ScoringFactor extends RegistryEntry {
	group: FactorGroup;
	/** Relative weight within its group, unless the profile says otherwise. */
	weight: number;
	/** Fields that it reads; nothing else is given to it. */
	fields: readonly FieldId[];
	/**
	 * What the assessment depends on, as text; null = no data. Equal keys give equal assessments under one profile, at any
	 * time and down to the words, so that each is judged once.
	 */
	memoKey(values: ContactValues, now: number): string | null;
	/**
	 * Asked only where memoKey is not null. null = not understood, which gives the weight to the others. Pure: `now` (ms) is the only
	 * clock.
	 */
	assess(values: ContactValues, profile: ScoringProfile, now: number): Assessment | null;
	/** Set where memoKey is nothing but the text of this field: then a column is judged by its different texts. */
	by?: FieldId;
	/** True where the assessment also depends on the time, by whole days of UTC: what was judged stands for the same day only. */
	timed?: boolean;
	/** False where it says nothing of anybody under this profile; absent = it may. */
	says?(profile: ScoringProfile): boolean;
	/** Memo keys of a whole chunk at once; where neither this nor `by` is there, each contact is asked for its own. */
	keys?(columns: ReadonlyMap<FieldId, Column>, length: number): (string | number | null)[];
	/** The same where the share alone is asked for: contacts of one kind have one, though their words may differ. */
	kinds?(columns: ReadonlyMap<FieldId, Column>, length: number): (string | null)[];
	/** Parts of the profile that assess looks at, beside the weights: while they stand, a judgement does. */
	uses: readonly (keyof ScoringProfile)[];
	/**
	 * What assess makes of the values before it looks at the profile: contacts of one reading have one share under any
	 * profile. null = not understood. Absent = the memo key itself.
	 */
	reading?(values: ContactValues): string | null;
	/** The share of a reading without its words, where that is quicker than assess; the same number. */
	shareOf?(reading: string, profile: ScoringProfile): number | null;
	/** Every code that it can return, so that the catalogue can be checked for completeness. */
	codes: readonly string[];
}

/** Words by how good a share is: at least 0.8, at least 0.5, below. */
export const byShare = <T>(share: number, good: T, fair: T, poor: T): T => (share >= 0.8 ? good : share >= 0.5 ? fair : poor);
