import type { PackedRows } from '../store/source-rows';
import type { RowOrder, WorkedRows } from './row-work';

/** What the pool says to a row worker: an order, then chunks of it by number, until another order comes. */
export type ToRows = { kind: 'order'; order: RowOrder } | { kind: 'rows'; n: number; source: PackedRows };

/** What a row worker answers: each chunk under its number. */
export interface FromRows { n: number; worked: WorkedRows }

/** One end of a line to a worker: what a Worker has, and a test can stand in for. */
export interface RowPort {
	postMessage(message: ToRows): void;
	terminate(): void;
	onmessage: ((e: MessageEvent<FromRows>) => void) | null;
	onerror: ((e: ErrorEvent) => void) | null;
	onmessageerror: ((e: MessageEvent) => void) | null;
}
