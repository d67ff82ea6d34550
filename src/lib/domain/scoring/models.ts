import type { FieldId } from '../fields';
import { LEAST_OUTCOMES, type Interval, type LearnedWord, type LearnNote, type SourceRate, type TrainedModel } from './learned-model';
import type { Tier } from './score';

/** A column that may hold outcomes: few different values. */
export interface OutcomeColumn {
	field: FieldId;
	label: string;
	values: { value: string; count: number }[];
	blank: number;
}

/** What a training is asked: which values of the column are won, which lost; null = every other value. */
export interface TrainRequest {
	name: string;
	field: FieldId;
	won: string[];
	lost: string[] | null;
	exclude: FieldId[];
	keep: FieldId[];
}

/** A version of the learned model, as it is kept. */
export interface StoredModel {
	model: TrainedModel;
	at: number;
	by: string;
}

/**
 * A version with what it learned in words; `inUse` = contacts are scored by it. `drift`: what has moved, within what it
 * learned from and, where it is in use, since then; none = [].
 */
export interface ModelView {
	model: TrainedModel;
	at: number;
	by: string;
	inUse: boolean;
	words: LearnedWord[];
	drift: LearnNote[];
}

/** A trained model that is not kept yet, with what else the outcomes tell. */
export interface Trained {
	model: TrainedModel;
	words: LearnedWord[];
	sources: SourceRate[];
	notes: LearnNote[];
}

const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const LOST =
	/^(?:(?:(?:closed|deal|opportunity) )?lost(?: (?:deal|opportunity))?|loss|fail(?:ed|ure)?|unqualified|disqualified|rejected|declined|dead|not interested|unsuccessful|no|false|0|n|nein|verloren|abgelehnt|non|perdue?|nao|perdid[oa]|perso|persa|失注|いいえ)$/;
const WON =
	/^(?:(?:(?:closed|deal|opportunity) )?won(?: (?:deal|opportunity))?|win|success(?:ful)?|customer|converted|signed|qualified|purchased|paid|yes|true|1|y|ja|gewonnen|kunde|oui|gagnee?|sim|si|ganad[oa]|ganh[oa]|vint[oa]|受注|成約|はい)$/;

/** How values are sorted into won and lost unless the user says otherwise. */
export function guessOutcome(value: string): 'won' | 'lost' | null {
	const v = plain(value);
	return LOST.test(v) ? 'lost' : WON.test(v) ? 'won' : null;
}

/** Headers of columns that say what became of a lead. */
const OUTCOME_HEADERS =
	/(?:^| )(?:outcome|result|won|lost|converted|conversion|closed|deal|opportunity|success|purchased|target|label|ergebnis|gewonnen|abschluss|resultat|gagne|issue|resultado|ganado|ganho|esito|risultato|vinto|結果|受注|成約)(?: |$)/;

/**
 * The column that most likely holds the outcomes: one that tells both won and lost, by what its header says, then by how many it has of the
 * fewer kind; undefined where no value reads like an outcome.
 */
export function likeliestOutcomes(columns: readonly OutcomeColumn[]): OutcomeColumn | undefined {
	const rank = ({ field, label, values }: OutcomeColumn): readonly number[] => {
		const of = (side: 'won' | 'lost'): number => values.reduce((n, v) => n + (guessOutcome(v.value) === side ? v.count : 0), 0);
		const [won, lost] = [of('won'), of('lost')];
		const fewer = Math.min(won, lost);
		return [
			fewer >= LEAST_OUTCOMES ? 2 : fewer > 0 ? 1 : 0,
			field === 'leadStatus' || OUTCOME_HEADERS.test(plain(label)) ? 1 : 0,
			fewer,
			won + lost
		];
	};
	const telling = columns
		.map((column) => ({ column, rank: rank(column) }))
		.filter(({ column, rank: r }) => column.field === 'leadStatus' || (r[3] ?? 0) > 0);
	return telling.sort((a, b) => a.rank.reduce((found, v, i) => found || (b.rank[i] ?? 0) - v, 0))[0]?.column;
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
	/** What tells more of its rows apart. */
	by: 'email' | 'contactId';
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
