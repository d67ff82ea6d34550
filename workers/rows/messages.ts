import type { ScanOrder } from '../imports/read/scan';
import type { PackedRows } from '../store/chunks/source-rows';
import type { CreatedChunk, CreateOrder, CreateTask } from './create-work';
import type { Seen } from './file-look';
import type { RowOrder, WorkedRows } from './row-work';

/**
 * What the pool says to a row worker: an order, then chunks of it by number, until another order comes (rows to be cleaned, or contacts to
 * be created of rows); beside that a scan, then the chunks of a file to be looked at, and at their end the question what they proved; a
 * newer scan ends it. Chunks looked at are kept there while they say `keep`, and needn't be sent again to be cleaned: `looked` = the number
 * of that look.
 */
export type ToRows =
	| { kind: 'order'; order: RowOrder }
	| { kind: 'rows'; n: number; source: PackedRows }
	| { kind: 'rows'; n: number; looked: number }
	| { kind: 'creating'; order: CreateOrder }
	| { kind: 'create'; n: number; task: CreateTask }
	| { kind: 'scan'; id: number; scan: ScanOrder }
	| { kind: 'look'; id: number; n: number; source: PackedRows; keep: boolean }
	| { kind: 'prove'; id: number; n: number };

/** What a row worker answers under the number that it was asked by. */
export type FromRows =
	{ n: number; worked: WorkedRows } | { n: number; created: CreatedChunk } | { n: number; seen: true } | { n: number; proved: Seen | null };

/** One end of a line to a row worker: like a Worker, and a test can stand in for it. `onerror` = it died. */
export interface RowPort {
	postMessage(message: ToRows): void;
	terminate(): void;
	onmessage: ((e: MessageEvent<FromRows>) => void) | null;
	onerror: (() => void) | null;
	onmessageerror: (() => void) | null;
}
