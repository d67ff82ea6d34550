import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { MusterDB } from '../schema';
import { initial } from './0001-initial';
import { partsAndSaved } from './0002-parts-and-saved';
import { packed } from './0003-packed';
import { matchingScoringDelivery } from './0004-matching-scoring-delivery';
import { whole } from './0005-whole';

/** One step of the schema: it brings a store of `version - 1` to `version`. */
export interface Migration {
	version: number;
	describe: string;
	up(db: IDBPDatabase<MusterDB>, tx: IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'versionchange'>): void;
}

/** In order of version, never edited once released, only added to. */
export const migrations: readonly Migration[] = [initial, partsAndSaved, packed, matchingScoringDelivery, whole];
