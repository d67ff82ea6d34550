import type { FieldId } from './fields';
import type { Interval, LearnedWord, LearnNote, SourceRate, TrainedModel } from './learned-model';
import type { Tier } from './score';

/** A column that may hold outcomes: few different values. */
export interface OutcomeColumn { field: FieldId; label: string; values: { value: string; count: number }[]; blank: number }

/** What a training is asked: which values of the column are won, which lost; null = every other value. */
export interface TrainRequest { name: string; field: FieldId; won: string[]; lost: string[] | null; exclude: FieldId[]; keep: FieldId[] }

/** A version of the learned model, as it is kept. */
export interface StoredModel { model: TrainedModel; at: number; by: string }

/**
 * A version with what it learned in words; `inUse` = contacts are scored by it. `drift`: what has moved, within what it
 * learned from and, where it is in use, since then; none = [].
 */
export interface ModelView { model: TrainedModel; at: number; by: string; inUse: boolean; words: LearnedWord[]; drift: LearnNote[] }

/** A trained model that is not kept yet, with what else the outcomes tell. */
export interface Trained { model: TrainedModel; words: LearnedWord[]; sources: SourceRate[]; notes: LearnNote[] }

/** How values are sorted into won and lost unless the user says otherwise. */
export function guessOutcome(value: string): 'won' | 'lost' | null {
	const v = value.trim().toLowerCase();
	if (/^(?:lost|closed[ -]?lost|unqualified|disqualified|rejected|dead|not interested|no|false|0|n|verloren|perdu|perdido|perso)$/.test(v)) return 'lost';
	if (/^(?:won|closed[ -]?won|customer|converted|signed|qualified|yes|true|1|y|ja|gewonnen|kunde|gagné|ganado|vinto)$/.test(v)) return 'won';
	return null;
}

/** A CRM export with outcomes, as it is read. */
export interface OutcomeFile {
	name: string;
	rows: number;
	headers: string[];
	/** Columns proposed; null = none looks like it. */
	email: number | null;
	contactId: number | null;
	outcome: number | null;
	/** Different values per column with their counts; null = too many to be outcomes. */
	values: ({ value: string; count: number }[] | null)[];
	/** Moments that scores are known for, newest first (ms). */
	moments: number[];
}

/** How the outcomes of a file are to be read. */
export interface OutcomeReading {
	by: 'email' | 'contactId';
	column: number;
	outcome: number;
	won: string[];
	lost: string[];
	/** Scores as of this moment (ms); null = those of now. */
	at: number | null;
}

/** What the outcomes say of the scores. */
export interface OutcomeMatch {
	rows: number;
	/** Rows whose contact was found, and those of them that are won and lost. */
	matched: number;
	won: number;
	lost: number;
	byTier: { tier: Tier; won: number; lost: number }[];
	/** null = too few won or lost to say. */
	auc: Interval | null;
	/** Contacts with their outcome, for writing it back: 1 = won, 0 = lost. */
	ids: Uint32Array;
	outcomes: Uint8Array;
}
