import type { SourceChunk } from '#domain/chunk';
import type { CustomField } from '#domain/fields';
import type { LeftOut, PartInspection, ReadOptions } from '#domain/imports/import-reading';
import type { Problem, Result } from '#domain/result';
import type { RegistryEntry } from '#workers/registry';
import type { ByteSource } from '../stages';

/** What a file may hold at most before it is refused (IMP-4). */
export interface ParseLimits {
	maxColumns: number;
}

/** What parsing can say of one table; the shell says which of the chosen files it is (`file` is 0 here). */
export type InspectedFile = PartInspection & {
	/** Up to 200 raw rows for the mapper: the first ones, then rows that fill columns which are blank in those. */
	sampleRows: string[][];
	/** Columns that the file says to be own fields, with their names and types. */
	ownFields?: ReadonlyMap<string, Omit<CustomField, 'id'>>;
};

/**
 * What reading yields, in file order: any number of `chunk`, then exactly one `end`, or one `problem`
 * after which nothing follows. Every chunk holds CHUNK_ROWS rows, only the last may hold fewer.
 * Rows that are no contacts (blank, a repeated header, totals below the table) are left out and counted; the counts of
 * `end` are the totals of the table. A row is ragged when it has fewer cells than the header, or filled cells beyond it.
 * `lostCharacters`: U+FFFD in the whole text; `notes`: what reading to the end showed, such as the totals that were left out.
 */
export type ReadEvent =
	| { kind: 'chunk'; chunk: SourceChunk }
	| { kind: 'end'; rows: number; leftOut: LeftOut; raggedRows: number; bytesRead: number; lostCharacters?: number; notes?: Problem[] }
	| { kind: 'problem'; problem: Problem };

/** One file format: how to look at a file, and how to read it whole with bounded memory. */
export interface FormatReader extends RegistryEntry {
	/** Lower case, without the dot. */
	extensions: string[];
	/** Looks at a sample; `overrides` are what the user settled by hand and win over every guess. */
	inspect(source: ByteSource, overrides: Partial<ReadOptions>, limits: ParseLimits): Promise<Result<InspectedFile>>;
	read(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadEvent>;
}

/** A single cell above this many characters is refused: nobody's contact needs it, and it would fill the memory (FIL-4). */
export const MAX_CELL_CHARS = 1_000_000;
/** A row with more cells than this is refused whatever the limit for headers is (FIL-4). */
export const MAX_ROW_CELLS = 16_384;
/** The header is sought among this many first rows. */
export const HEADER_SEARCH_ROWS = 20;
/** Bytes that inspection decodes. */
export const SAMPLE_BYTES = 256 * 1024;
