import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { toCsv } from '../../export/csv';
import { checkAddress } from '../address';
import type { NetworkConnector, SendContext, SendOutcome, Target } from '../connector';
import type { Trouble } from '../shared/api';
import { at, textOf } from '../shared/json';
import { parseSettings } from '../shared/settings';
import { inKind, kindsOf } from '../shared/kinds';
import { written } from '../shared/values';
import { rejected, taken } from '../shared/verdict';
import { kindsKey, PASSING, salesforceApi, salesforceCommon } from './api';
import { coded } from './places';
import { readCsv, readError } from './results-csv';
import {
	API,
	CORS_REMEDY,
	SALESFORCE_DEFAULTS,
	salesforceBulkFields,
	salesforceBulkSchema,
	salesforceFieldsOf,
	salesforceOauth,
	type SalesforceSettings
} from './settings';

const JOBS = `${API}/jobs/ingest`;
/** Waits between two looks at a job, ms; and how long one request looks on in all. */
const LOOKS_MS = [1000, 2000, 4000, 8000];
const PATIENCE_MS = 10 * 60_000;

/**
 * Jobs that were started for a request and whose results are not in: a repeated request looks at its job again. `closed`: it is at work, or
 * was.
 */
const started = new Map<string, { id: string; closed: boolean }>();

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(salesforceBulkSchema, salesforceBulkFields, raw);
	if (!s.ok) return s;
	const base = checkAddress(s.value.url);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

function target(s: SalesforceSettings, base: URL): Target {
	const api = salesforceApi(base);
	const { link, ...common } = salesforceCommon(s, api);

	async function send(records: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const key = `${base.href} ${ctx.requestId}`;
		let job = started.get(key);
		if (job === undefined) {
			const made = await upload(records, ctx);
			if (typeof made !== 'string') return made;
			job = { id: made, closed: false };
			started.set(key, job);
		}
		const ended = await waitFor(job, ctx);
		if ('outcome' in ended) return job.closed ? atWork(ended.outcome) : ended.outcome;
		const done = await resultsOf(job.id, records, ctx);
		if ('kind' in done) return atWork(done);
		const { results, busy } = done;
		started.delete(key);
		// Rows that hit a fault of the moment, or that a job stopped before, were not left out: they wait for the next one.
		const why = busy ?? (ended.state === 'JobComplete' ? null : ended.message);
		if (results.length > 0)
			return {
				kind: 'verdicts',
				results,
				...(why !== null && { cut: { code: 'deliveryServerError', params: { host: api.host, status: 200, reason: why } } })
			};
		// Nothing was done: the job as a whole was at fault, or it was stopped by somebody.
		const params = { host: api.host, status: 200, reason: ended.message };
		return ended.state === 'Failed'
			? {
					kind: 'refused',
					problem: { code: 'deliveryRefused', params },
					reason: ended.message,
					field: /: (\w+__c)\b/.exec(ended.message)?.[1] ?? null
				}
			: { kind: 'retry', problem: { code: 'deliveryServerError', params }, afterMs: null };
	}

	/** Creates a job and gives it the records. Nothing is done by Salesforce before it is closed. */
	async function upload(records: readonly DeliveryRecord[], ctx: SendContext): Promise<string | Trouble> {
		const kinds = await kindsOf(kindsKey(s, api), ctx, common.fields);
		const to = inKind(kinds, undefined, (parts) => parts.join(';'));
		const made = await api.call(ctx, {
			method: 'POST',
			path: JOBS,
			body: { object: s.object, operation: 'upsert', externalIdFieldName: s.externalIdField, contentType: 'CSV', lineEnding: 'CRLF' }
		});
		if (!made.ok) return made.outcome;
		const id = textOf(at(made.reply.json, 'id'));
		if (id === null) return api.unreadable();
		const path = `${JOBS}/${encodeURIComponent(id)}`;
		const put = await api.call(ctx, {
			method: 'PUT',
			path: `${path}/batches`,
			body: csvOf(coded(records, kinds), s.externalIdField, (value, name) => String(to(value, name))),
			headers: { 'Content-Type': 'text/csv' },
			timeoutMs: 120_000
		});
		return put.ok ? id : put.outcome;
	}

	/** Closes the job where that was not done, or its answer was lost, and waits for its end. */
	async function waitFor(
		job: { id: string; closed: boolean },
		ctx: SendContext
	): Promise<{ state: string; message: string } | { outcome: Trouble }> {
		const path = `${JOBS}/${encodeURIComponent(job.id)}`;
		let waited = 0;
		for (let look = 0; ; look++) {
			const called = await api.call(ctx, { method: 'GET', path });
			if (!called.ok) return { outcome: called.outcome };
			const state = textOf(at(called.reply.json, 'state'));
			if (state === null) return { outcome: api.unreadable() };
			if (state === 'Open') {
				const closed = await api.call(ctx, { method: 'PATCH', path, body: { state: 'UploadComplete' } });
				if (!closed.ok) return { outcome: closed.outcome };
			}
			job.closed = true;
			if (['JobComplete', 'Failed', 'Aborted'].includes(state))
				return { state, message: textOf(at(called.reply.json, 'errorMessage')) ?? state };
			const wait = LOOKS_MS[Math.min(look, LOOKS_MS.length - 1)] ?? 8000;
			waited += wait;
			if (!ctx.sleep || ctx.signal?.aborted || waited > PATIENCE_MS)
				return { outcome: { kind: 'retry', problem: { code: 'serviceJobRuns', params: { host: api.host } }, afterMs: wait } };
			await ctx.sleep(wait);
		}
	}

	/** Verdicts out of the job's lists, matched by our key: their order is not promised. Rows that were not processed get none. */
	async function resultsOf(
		job: string,
		records: readonly DeliveryRecord[],
		ctx: SendContext
	): Promise<{ results: DeliveryResult[]; /** Why some of them could not be done at the moment. */ busy: string | null } | Trouble> {
		let busy: string | null = null;
		const asked = new Map(records.map((r) => [r.externalId, r]));
		const results: DeliveryResult[] = [];
		for (const list of ['successfulResults', 'failedResults'] as const) {
			const called = await api.call(ctx, {
				method: 'GET',
				path: `${JOBS}/${encodeURIComponent(job)}/${list}`,
				headers: { Accept: 'text/csv' },
				timeoutMs: 120_000
			});
			if (!called.ok) return called.outcome;
			for (const row of readCsv(called.reply.text)) {
				const record = asked.get(row[s.externalIdField] ?? '');
				if (!record) continue;
				if (list === 'successfulResults') {
					const id = row.sf__Id ?? '';
					if (id !== '') results.push(taken(record, row.sf__Created === 'true' ? 'created' : 'updated', id, link(id)));
				} else {
					const { code, reason, field } = readError(row.sf__Error ?? '');
					if (PASSING.has(code)) {
						busy = reason;
						continue;
					}
					results.push(rejected(record, reason, field));
				}
				asked.delete(record.externalId);
			}
		}
		return { results, busy };
	}

	return { ...common, minIntervalMs: 500, send };
}

/** Whatever the answer to a look at a closed job: the job goes on, and its records may stand there. */
const atWork = (outcome: Trouble): SendOutcome =>
	'afterMs' in outcome || 'untilMs' in outcome || outcome.kind === 'stop' ? { ...outcome, acted: true } : outcome;

/** The records as CSV. An empty cell leaves the field as it is; #N/A empties it, which is sent for a score that is none by now alone. */
function csvOf(records: readonly DeliveryRecord[], keyField: string, to: (value: string | number, name: string) => string): string {
	const names = [...new Set(records.flatMap((r) => written(r, true).map(([name]) => name)))].filter((n) => n !== keyField);
	const rows = records.map((r) => [
		r.externalId,
		...names.map((n) => {
			if (n === r.emptied) return '#N/A';
			const value = r.properties[n] ?? '';
			return value === '' || value === '#N/A' ? null : to(value, n);
		})
	]);
	return toCsv([keyField, ...names], rows, { bom: false, spreadsheetSafe: false }).parts.join('');
}

/** Salesforce by Bulk API 2.0: https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/bulk_api_2_0.htm */
export const salesforceBulk: NetworkConnector = {
	id: 'salesforce-bulk',
	label: 'Salesforce (bulk)',
	description: 'For large deliveries: creates and updates contacts or leads by jobs of 1,000, which use up far fewer calls of the quota.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'oauth',
	oauth: salesforceOauth,
	upsertKey: 'externalId',
	settings: salesforceBulkFields,
	defaultFields: SALESFORCE_DEFAULTS,
	defaultFieldsOf: salesforceFieldsOf,
	open
};
