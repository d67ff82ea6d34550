import type { DiskStaged } from './chunk-store';
import { withDeadline } from './deadline';
import type { Store } from './open';
import { packColumn, unpackColumn } from './pack';
import type { StagedChunk } from './schema';

/** Staged rows as they are stored. */
export function stagedToDisk({ columns, ...rest }: StagedChunk): DiskStaged {
	return { ...rest, packed: [...columns].map(([field, column]) => [field, packColumn(column, rest.rows.length)]) };
}

/** Staged rows to work on. Those of an import that version 2 of the schema staged are as they were. */
export function stagedFromDisk(value: DiskStaged | StagedChunk): StagedChunk {
	if (!('packed' in value)) return value;
	const { packed, ...rest } = value;
	return { ...rest, columns: new Map(packed.map(([field, column]) => [field, unpackColumn(column)])) };
}

/** The n-th staged chunk of an import as it is stored. @throws Error when it is missing: the books say that it is there. */
export async function readStagedValue(db: Store, importId: string, n: number): Promise<DiskStaged | StagedChunk> {
	const value = await withDeadline(db.get('staged', [importId, n]), 'Reading staged rows');
	if (!value) throw new Error(`staged chunk ${n} of ${importId} is missing`);
	return value;
}

/** The n-th staged chunk of an import to work on. @throws as readStagedValue. */
export const readStagedChunk = async (db: Store, importId: string, n: number): Promise<StagedChunk> => stagedFromDisk(await readStagedValue(db, importId, n));
