import type { DeliveryRecord } from '#domain/delivery';
import { typedProperties, type ValueKinds } from '#domain/deliveries/value-kinds';
import { toCsv } from '../../export/csv';

/**
 * How contacts travel to a webhook:
 * - batch: JSON {batch: {id, label, requestId}, records: [{externalId, …}]}; list: the records alone; one: a single contact.
 * - ndjson: one JSON object a line. csv: a header line, then one line a contact (RFC 4180, CRLF).
 * - form: one contact as application/x-www-form-urlencoded. text: like list, but as text/plain.
 * In JSON, values of fields for numbers and for yes or no are numbers and true or false; elsewhere everything is text.
 * form and text are "simple" requests: a browser sends them without asking the server first (Fetch standard, CORS-safelisted).
 */
export const BODY_FORMATS = ['batch', 'list', 'one', 'ndjson', 'csv', 'form', 'text'] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

/** Formats that hold one contact a request. */
export const isSingle = (format: BodyFormat): boolean => format === 'one' || format === 'form';

export interface HookBatch {
	id: string;
	label: string;
	requestId: string;
	kinds?: ValueKinds | undefined;
}

/** Names of the parts of the JSON envelope; a blank `batch` leaves that part out. */
export interface Envelope {
	batch: string;
	records: string;
}

const TYPES: Record<BodyFormat, string> = {
	batch: 'application/json',
	list: 'application/json',
	one: 'application/json',
	ndjson: 'application/x-ndjson',
	csv: 'text/csv; charset=utf-8',
	form: 'application/x-www-form-urlencoded',
	text: 'text/plain'
};
export const contentType = (format: BodyFormat): string => TYPES[format];

/** The body of one request; the same records and batch make the same text, so that a repeat is byte by byte the same. */
export function hookBody(format: BodyFormat, records: readonly DeliveryRecord[], batch: HookBatch, envelope: Envelope): string {
	const isText = format === 'csv' || format === 'form';
	const rows = records.map((r) => ({ ...typedProperties(r.properties, isText ? undefined : batch.kinds), externalId: r.externalId }));
	if (format === 'batch')
		return JSON.stringify({
			...(envelope.batch && { [envelope.batch]: { id: batch.id, label: batch.label, requestId: batch.requestId } }),
			[envelope.records]: rows
		});
	if (format === 'list' || format === 'text') return JSON.stringify(rows);
	if (format === 'ndjson') return rows.map((r) => `${JSON.stringify(r)}\n`).join('');
	if (format === 'csv') return csv(records);
	const [row = { externalId: batch.requestId }] = rows;
	if (format === 'one') return JSON.stringify(row);
	return new URLSearchParams(
		Object.entries(row)
			.filter(([, v]) => v !== null)
			.map(([k, v]): [string, string] => [k, String(v)])
	).toString();
}

function csv(records: readonly DeliveryRecord[]): string {
	const rows: Record<string, string | number | null>[] = records.map((r) => ({ ...r.properties, externalId: r.externalId }));
	const columns = [...new Set(['externalId', ...rows.flatMap((r) => Object.keys(r))])];
	return toCsv(
		columns,
		rows.map((r) => columns.map((c) => r[c] ?? null)),
		{ bom: false, spreadsheetSafe: false }
	).parts.join('');
}
