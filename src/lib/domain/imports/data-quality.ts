import type { FieldId } from '../fields';

/** Data quality of one field over an import (VAL-7). Counts are rows. */
export interface FieldQuality {
	field: FieldId;
	/** Rows with a value after cleaning: a placeholder that was blanked out is none. */
	filled: number;
	/** Filled rows without an error or a warning on this field; several findings on one value count once. */
	valid: number;
	/**
	 * Different values among the filled, as cleaned and to the letter; an estimate (within about 2 %) above some four thousand, when
	 * `distinctExact` is false.
	 */
	distinct: number;
	distinctExact: boolean;
}

/** What the shares of DataQuality are made of. Counts; `keyed` and `unique` are rows. */
export interface QualityCounts {
	/** rows × mapped fields */
	cells: number;
	filled: number;
	valid: number;
	/** Rows with a value in the primary key. */
	keyed: number;
	/** Rows among them whose key no earlier row has: different keys. An estimate when `keysExact` is false. */
	unique: number;
	keysExact: boolean;
}

/** Rows of one lead source, as their file names it (HIS-1). Counts. */
export interface SourceQuality {
	source: string;
	rows: number;
	/** Rows with an error, as they were read. */
	failed: number;
	/** Filled cells of the mapped fields. */
	filled: number;
}

/**
 * Rows that a lead source needs to be told apart, and sources that are kept of an import, most rows first: what stands in a few rows may be
 * about a person ("met through Jane Doe").
 */
export const SOURCES = { rows: 10, most: 20 };

/**
 * Data quality of an import (VAL-7), of its rows as cleaned and before duplicates are settled; rows that fail count too.
 * Shares are 0–1:
 * completeness = filled cells of the mapped fields / all their cells (a field counts once however many columns fill it);
 * validity = valid / filled cells (of those fields; notes and infos make no value less valid);
 * uniqueness = rows that are no twin of an earlier row of the file by the primary key / rows that have one.
 * Where there is nothing to divide by, a share is 1 and the counts say so.
 */
export interface DataQuality {
	rows: number;
	completeness: number;
	validity: number;
	uniqueness: number;
	/** The field that uniqueness is about. */
	primaryKey: FieldId;
	counts: QualityCounts;
	/** In the order in which the fields were mapped. */
	fields: FieldQuality[];
	/** Most rows first; absent where no row names one, or it was not counted yet. */
	sources?: SourceQuality[];
}
