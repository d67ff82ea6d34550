import type { DeliveryResult } from '#domain/delivery';
import { toCsv } from '../../export/csv';
import type { Api, Ctx, Trouble } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { taken } from '../shared/verdict';
import { sentOf, type Sent } from '../kit/bisect';
import type { Got } from '../kit/remembered';
import { keyOf, type Row } from '../kit/rows';
import type { SendOutcome } from '../connector';
import type { Standing } from './find';
import { refusedFor } from './values';

export interface EspoImport {
	api: Api;
	ctx: Ctx;
	entity: string;
	/** What stands there by email, oldest first. */
	find(emails: readonly string[]): Promise<Got<Map<string, Standing>>>;
	/** Writes one record by itself. */
	single(row: Row): Promise<SendOutcome>;
	link(id: string): string;
}

/** An import takes 0.07 s a row: 200 rows stay well below this, ms. */
const TIMEOUT_MS = 120_000;

/**
 * Rows by EspoCRM's own import: a CSV is uploaded, then taken over in one request that updates by email. It answers with
 * counts only; which rows failed says a list of its own, where the header line is row 0. Blank cells change nothing there.
 * Every row has an email, and none twice.
 */
export async function importRows(e: EspoImport, all: readonly Row[]): Promise<Sent> {
	if (all.length === 0) return { results: [], ended: null };
	const ended = (outcome: Trouble): Sent => ({ results: [], ended: outcome });
	const before = await e.find(all.map((r) => r.key));
	if (!before.ok) return ended(before.outcome);
	const isBeside = (r: Row): boolean => before.value.get(r.key)?.beside === true;
	const rows = all.filter((r) => !isBeside(r));
	const sent: Sent = rows.length > 0 ? await imported(e, rows, before.value) : { results: [], ended: null };
	// An import would put the email of these in the place of their first one.
	for (const row of sent.ended ? [] : all.filter(isBeside)) {
		const one = sentOf(await e.single(row));
		sent.results.push(...one.results);
		if (one.ended) return { results: sent.results, ended: one.ended };
	}
	return sent;
}

async function imported(e: EspoImport, rows: readonly Row[], before: ReadonlyMap<string, Standing>): Promise<Sent> {
	const ended = (outcome: Trouble): Sent => ({ results: [], ended: outcome });
	const emails = rows.map((r) => r.key);
	const columns = [...new Set(rows.flatMap((r) => Object.keys(r.values)))];
	const csv = toCsv(
		columns,
		rows.map((r) => columns.map((c) => r.values[c] ?? null)),
		{ bom: false, spreadsheetSafe: false }
	).parts.join('');
	const file = await e.api.call(e.ctx, {
		method: 'POST',
		path: '/Import/file',
		body: csv,
		headers: { 'Content-Type': 'text/csv' },
		timeoutMs: TIMEOUT_MS
	});
	if (!file.ok) return ended(file.outcome);
	const attachmentId = textOf(at(file.reply.json, 'attachmentId'));
	if (attachmentId === null) return ended(e.api.unreadable());
	const run = await e.api.call(e.ctx, {
		method: 'POST',
		path: '/Import',
		timeoutMs: TIMEOUT_MS,
		body: {
			entityType: e.entity,
			attachmentId,
			attributeList: columns,
			action: 'createAndUpdate',
			updateBy: [columns.indexOf('emailAddress')],
			headerRow: true,
			delimiter: ',',
			textQualifier: '"',
			decimalMark: '.',
			dateFormat: 'YYYY-MM-DD',
			timeFormat: 'HH:mm:ss',
			timezone: 'UTC',
			personNameFormat: 'f l',
			skipDuplicateChecking: true,
			silentMode: true,
			idleMode: false,
			manualMode: false,
			defaultValues: {}
		}
	});
	if (!run.ok) return ended(run.outcome);
	const id = textOf(at(run.reply.json, 'id'));
	if (id === null) return ended(e.api.unreadable());

	const failed = await e.api.call(e.ctx, { method: 'GET', path: `/Import/${id}/errors?maxSize=200` });
	if (!failed.ok) return ended(failed.outcome);
	const errors = listAt(failed.reply.json, 'list');
	// Who stands there may be as before: without the list nobody can tell.
	if (!errors) return ended(e.api.unreadable());
	const bad = new Map<string, DeliveryResult>();
	for (const error of errors) {
		const row = rows[Number(at(error, 'rowIndex')) - 1];
		const field = textOf(at(error, 'validationFailures.0.field'));
		const type = textOf(at(error, 'validationFailures.0.type')) ?? textOf(at(error, 'type')) ?? '';
		if (row) bad.set(row.externalId, refusedFor(row, { field, type }));
	}
	const after = await e.find(emails);
	if (!after.ok) return { results: [...bad.values()], ended: after.outcome };
	const results = [...bad.values()];
	for (const row of rows) {
		const crmId = after.value.get(keyOf(row.key))?.id;
		if (!bad.has(row.externalId) && crmId !== undefined)
			results.push(taken(row, before.has(row.key) ? 'updated' : 'created', crmId, e.link(crmId)));
	}
	return { results, ended: null };
}
