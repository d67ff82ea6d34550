import type { ReviewFilter } from '#domain/matching/review';
import type { ExportFormat } from '#workers/contract';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import type { ReceiptFilter } from '#domain/delivery';
import type { ListExport } from './list-export.svelte';

const words = m.exporting;

/** History as a file: one line per import. */
export const saveImports = (choice: ListExport): Promise<number | null> =>
	choice.save(words.imports, (format, options) => pipeline.exportImports(format, options));

/** What waits in Manual Review. */
export const saveHeld = (choice: ListExport<ExportFormat>): Promise<number | null> =>
	choice.save(words.held, (format, options) => pipeline.exportHeld(format, options));

/** The matches of an import under review, as filtered. */
export const saveDuplicates = (choice: ListExport, importId: string, filter: ReviewFilter): Promise<number | null> =>
	choice.save(words.duplicates, (format, options) => pipeline.exportDuplicates(importId, filter, format, options));

/** The receipts of a delivery, as filtered. */
export const saveReceipts = (choice: ListExport, batchId: string, filter: ReceiptFilter): Promise<number | null> =>
	choice.save(words.receipts, (format, options) => delivery.exportReceipts(batchId, filter, format, options));

/** The whole audit log with its hashes. */
export const saveAudit = (choice: ListExport): Promise<number | null> =>
	choice.save(words.audit, (format, options) => query.exportAudit(format, options));

/** Every event that was counted (HIS-1). */
export const saveEvents = (choice: ListExport): Promise<number | null> =>
	choice.save(words.events, (format, options) => query.exportEvents(format, options));
