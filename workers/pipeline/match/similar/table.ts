import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

/** All records that similar matches are looked for in, with every mapped field. */
export interface SimilarTable {
	length: number;
	/** Records before it are stored or held: the right side of a pair stands at or after it. */
	firstRow: number;
	/** 1 = takes part. */
	active: Uint8Array;
	columns: ReadonlyMap<FieldId, Column>;
}
