import type { FieldId } from '#domain/fields';

/** One cell of a record; '' = blank. */
export type Cell = (field: FieldId) => string;

/** Relations that two records can have without being one. */
export const RELATIONS = ['firm', 'home', 'site', 'namesake'] as const;
export type Relation = (typeof RELATIONS)[number];

/**
 * What is fixed of a comparison. Levels: 0 = blank on a side, 1 = different, then rising; index = level in all lists.
 * The lists are shares and are what is expected of contacts in general; `m` and `u` are learned from the list itself.
 */
export interface FeatureKind {
	id: string;
	m: readonly number[];
	u: readonly number[];
	/** Shares under a relation; absent = as of strangers. branch = firm where organisations are listed instead of people. */
	relations: Partial<Record<Relation | 'branch', readonly number[]>>;
	/** What its bits count, 0–1, where it depends on others (a title on country and branch); absent = 1. */
	trust?: number;
	/** Levels that speak against a match: what is expected of them is their most. */
	contrary?: readonly number[];
	/** Levels with which a pair is never sure enough to be merged without asking. */
	holds?: readonly number[];
	/** Levels that make one more such contradiction enough to call two records two. */
	doubts?: readonly number[];
	/** Levels of rising agreement, from the weakest: m/u must not fall along them. */
	rising: readonly (readonly number[])[];
	/** The lowest level at which two records share a value that others may have too; absent = at none. */
	shares?: number;
}

/** A comparison over the records of one table, read once into typed arrays. */
export interface Feature {
	readonly kind: FeatureKind;
	/** Kind, and for fields of their own the field. */
	readonly id: string;
	readonly fields: readonly FieldId[];
	/** Values are numbered below it. */
	readonly size: number;
	/** Reads a record into place i. */
	read(i: number, cell: Cell): void;
	/** All records are read, and what was read is kept: lets go of the texts that cells are parts of. */
	forget?(): void;
	/** Hash of all that is compared of a record, 0 = blank. */
	content(i: number): number;
	/** How far two records agree; symmetric. */
	level(i: number, j: number): number;
	/** Number of the value that two records agree on at a level, 0 = none. */
	shared(i: number, j: number, level: number): number;
	/**
	 * The value of each record, where it has one at most and levels from `shares` on mean that two have the same; with itself a record is
	 * at the highest.
	 */
	readonly single?: Int32Array;
	/** Writes the numbers of a record's values, what `shared` may answer, to the front of `out`. @returns how many */
	values(i: number, out: Int32Array): number;
	/** A value as a model knows it. */
	hash(value: number): number;
	/**
	 * Texts of records by number, below `texts`, the words of a text, each once, and how common these are, where comparing depends on it.
	 */
	words?: {
		readonly ids: Int32Array;
		readonly texts: number;
		list(text: number): readonly number[];
		hash(word: number): number;
		weigh(common: ReadonlyMap<number, number>, records: number): void;
	};
}
