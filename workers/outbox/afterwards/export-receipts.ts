import type { DeliveryStatus, Receipt, ReceiptFilter } from '#domain/delivery';
import { fail, ok } from '#domain/result';
import type { ExportOptions, Exported, TableFormat } from '../../contract';
import type { Cell } from '../../export/cells';
import { exportTable, type TableColumn } from '../../export/table';
import { readBatch } from '../../store/batches';
import type { Store } from '../../store/engine/open';
import { deviceId, externalId } from '../../store/settings';
import { isWanted, receipts } from './receipts';

/** Receipts read at once. */
const PAGE = 500;

const COLUMNS: readonly TableColumn[] = [
	['contactId', 'Contact ID'],
	['sentAs', 'Sent as'],
	['name', 'Name'],
	['email', 'Email'],
	['status', 'Status'],
	['crmId', 'CRM ID'],
	['link', 'Link'],
	['field', 'Field'],
	['reason', 'Reason'],
	['answeredAt', 'Answered']
].map(([key = '', label = '']) => ({ key, label }));

const STATUS: Readonly<Record<DeliveryStatus, string>> = {
	waiting: 'Waiting',
	sent: 'On its way',
	created: 'Created',
	updated: 'Updated',
	rejected: 'Rejected',
	cancelled: 'Not sent',
	accepted: 'Accepted'
};

/**
 * The contact's id is the one that it has in every other file; who came again after a deletion went under that of before (earlier-ids.ts).
 * What was taken back is there no more under that link; why something was not is said where a rejection is.
 */
function cellsOf(r: Receipt, device: string): Cell[] {
	const back = r.takenBack?.state === 'done';
	const reason =
		r.takenBack?.state === 'failed' ? `Not taken back: ${r.takenBack.reason ?? ''}` : back ? (r.takenBack?.reason ?? null) : r.reason;
	return [
		r.contactId === 0 ? null : externalId(device, r.contactId),
		r.externalId,
		r.name,
		r.email,
		back ? (r.takenBack?.reason ? 'Not there any more' : 'Taken back') : r.unanswered ? 'No answer' : STATUS[r.status],
		r.crmId,
		back ? null : r.link,
		r.field,
		reason,
		r.at === null ? null : new Date(r.at).toISOString()
	];
}

/** DeliveryApi.exportReceipts: what became of each contact of a delivery, in its order; one page in memory at a time. */
export async function exportReceipts(
	db: Store,
	batchId: string,
	filter: ReceiptFilter,
	format: TableFormat,
	options: ExportOptions
): Promise<Exported> {
	const batch = await readBatch(db, batchId);
	if (!batch || batch.state === 'preparing') return fail('deliveryBatchGone', {});
	const device = await deviceId(db);
	async function* rows(): AsyncGenerator<Cell[]> {
		for (let at = 0; ; at += PAGE) {
			const page = await receipts(db, batchId, 'all', at, PAGE);
			for (const r of page.receipts) if (isWanted(r, filter)) yield cellsOf(r, device);
			if (page.receipts.length < PAGE) return;
		}
	}
	return ok(await exportTable(COLUMNS, rows(), format, { ...options, sheetName: 'Receipts' }));
}
