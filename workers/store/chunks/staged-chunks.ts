import { newStamp } from './chunk-head';
import type { DiskStaged, GroupedStaged } from './chunk-store';
import { columnsInGroup, type ColumnGroup } from './column-group';
import { withDeadline } from '../engine/deadline';
import type { Store } from '../engine/open';
import { packColumn, unpackColumn } from './pack';
import type { StagedChunk } from '../schema';

/** Staged rows as they are stored when they were changed. */
export function stagedToDisk({ columns, ...rest }: StagedChunk): DiskStaged {
	return { ...rest, packed: [...columns].map(([field, column]) => [field, packColumn(column, rest.rows.length)]) };
}

/** Staged rows to work on. Those of an import that version 2 of the schema staged are as they were. */
export function stagedFromDisk(value: DiskStaged | StagedChunk): StagedChunk {
	if (!('packed' in value)) return value;
	const { packed, ...rest } = value;
	return { ...rest, columns: new Map(packed.map(([field, column]) => [field, unpackColumn(column)])) };
}

/** Object stores that a transaction on staged rows is opened on. */
export const STAGED_STORES = ['staged', 'stagedPieces'] as const;

interface Writes {
	objectStore(name: 'staged'): { put(value: GroupedStaged, key: [string, number]): Promise<unknown> };
	objectStore(name: 'stagedPieces'): { put(value: ColumnGroup<DiskStaged['packed']>, key: [string, number]): Promise<unknown> };
}
interface Reads {
	objectStore(name: 'staged'): { get(key: [string, number]): Promise<GroupedStaged | DiskStaged | StagedChunk | undefined> };
	objectStore(name: 'stagedPieces'): { get(key: [string, number]): Promise<ColumnGroup<DiskStaged['packed']> | undefined> };
}

/** Stores chunks `first`, `first` + 1, … together, inside a transaction on STAGED_STORES. */
export function putStaged(tx: Writes, importId: string, first: number, chunks: readonly DiskStaged[]): Promise<unknown>[] {
	const stamp = newStamp();
	const values = chunks.map(({ packed: _lieBeside, edited: _none, ...rest }, place): GroupedStaged => ({
		...rest,
		in: { group: first, stamp, place }
	}));
	return [
		...values.map((value, place) => tx.objectStore('staged').put(value, [importId, first + place])),
		tx.objectStore('stagedPieces').put({ stamp, columns: chunks.map((c) => c.packed) }, [importId, first])
	];
}

/** The n-th staged chunk packed, inside a transaction on STAGED_STORES; undefined where there is none. */
export async function getStaged(tx: Reads, importId: string, n: number): Promise<DiskStaged | StagedChunk | undefined> {
	const value = await tx.objectStore('staged').get([importId, n]);
	if (!value || !('in' in value)) return value;
	const { in: where, ...rest } = value;
	const packed = await columnsInGroup(where, `staged chunk ${n} of ${importId}`, (group) =>
		tx.objectStore('stagedPieces').get([importId, group])
	);
	return { ...rest, packed };
}

/** The n-th staged chunk of an import, packed. @throws Error when it is missing: the books say that it is there. */
export async function readStagedValue(db: Store, importId: string, n: number): Promise<DiskStaged | StagedChunk> {
	const value = await withDeadline(getStaged(db.transaction(STAGED_STORES), importId, n), 'Reading staged rows');
	if (!value) throw new Error(`staged chunk ${n} of ${importId} is missing`);
	return value;
}

/** The n-th staged chunk of an import to work on. @throws as readStagedValue. */
export const readStagedChunk = async (db: Store, importId: string, n: number): Promise<StagedChunk> =>
	stagedFromDisk(await readStagedValue(db, importId, n));
