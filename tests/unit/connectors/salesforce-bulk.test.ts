import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { readCsv, readError } from '#workers/connectors/salesforce/results-csv';
import { salesforceBulk } from '#workers/connectors/salesforce/salesforce-bulk';
import { toCsv } from '#workers/export/csv';
import { describeConnector } from '../../support/connector-suite';
import { NOW, type RecordedServer } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { LastName: 'Love"lace', Lead_Score__c: 92, Phone: null } },
	{ externalId: 'd-2', properties: { LastName: '=Babbage', Title: 'a\nb' } }
];
const JOBS = '/services/data/v62.0/jobs/ingest';
const success =
	'"sf__Id","sf__Created",Muster_ID__c,LastName,Lead_Score__c,Title\n"003B","false","d-2","=Babbage","","a\nb"\n"003A","true","d-1","Love""lace","92",""\n';
const none = '"sf__Id","sf__Error",Muster_ID__c\n';
const job = (s: RecordedServer, ok = success, failed = none, ...states: object[]) =>
	s
		.on(`PUT ${JOBS}/750A/batches`, { status: 201, text: '' })
		.on(`PATCH ${JOBS}/750A`, { json: { id: '750A', state: 'UploadComplete' } })
		.on(
			`GET ${JOBS}/750A`,
			...(states.length > 0 ? states : [{ state: 'Open' }, { state: 'InProgress' }, { state: 'JobComplete' }]).map((json) => ({
				json: { id: '750A', ...json }
			}))
		)
		.on(`GET ${JOBS}/750A/successfulResults`, { text: ok })
		.on(`GET ${JOBS}/750A/failedResults`, { text: failed });
const describeFields = {
	fields: [
		{ name: 'LastName', label: 'Last Name', type: 'string', createable: true, updateable: true, nillable: false },
		{
			name: 'Muster_ID__c',
			label: 'Muster ID',
			type: 'string',
			createable: true,
			updateable: true,
			nillable: true,
			externalId: true,
			unique: true
		}
	]
};

const { server, target, ctx } = describeConnector(salesforceBulk, {
	settings: (url) => ({ url }),
	records,
	route: `POST ${JOBS}`,
	before: (s) => job(s),
	allIn: {
		play: { json: { id: '750A', state: 'Open', contentUrl: 'x' } },
		results: [
			{ externalId: 'd-2', status: 'updated', crmId: '003B' },
			{ externalId: 'd-1', status: 'created', crmId: '003A', link: expect.stringContaining('/lightning/r/Contact/003A/view') }
		],
		sent: (s) => {
			expect(s.json).toEqual({
				object: 'Contact',
				operation: 'upsert',
				externalIdFieldName: 'Muster_ID__c',
				contentType: 'CSV',
				lineEnding: 'CRLF'
			});
			expect(server.seen.find((x) => x.method === 'PUT')).toMatchObject({
				headers: { 'content-type': 'text/csv' },
				text: 'Muster_ID__c,LastName,Lead_Score__c,Title\r\nd-1,"Love""lace",92,\r\nd-2,=Babbage,,"a\nb"\r\n'
			});
			expect(server.seen.find((x) => x.method === 'PATCH')).toMatchObject({ json: { state: 'UploadComplete' } });
		}
	},
	refused: {
		play: { status: 400, json: [{ errorCode: 'INVALIDENTITY', message: 'InvalidEntity : entity is not supported' }] },
		reason: 'entity is not supported'
	},
	unauthorised: { status: 401, json: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }] },
	rate: { play: { status: 429, json: [{ message: 'slow down', errorCode: 'TOO_MANY' }] }, afterMs: 30_000 },
	daily: {
		play: { status: 403, json: [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }] },
		untilMs: NOW + 3_600_000
	},
	fields: {
		play: (s) => s.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: describeFields }),
		some: [{ name: 'LastName', required: true }]
	},
	foresee: {
		play: (s) => s.on('GET /services/data/v62.0/query', { json: { records: [] } }),
		foreseen: ['d-1', 'd-2'].map((externalId) => ({ externalId, crmId: null, before: null, refused: null }))
	},
	takeBack: {
		play: (s) => s.on('DELETE /services/data/v62.0/composite/sobjects', { json: [{ id: '003A', success: true, errors: [] }] }),
		records: [{ externalId: 'd-1', crmId: '003A', before: null }],
		seen: ([s]) => expect(s!.query.get('ids')).toBe('003A')
	},
	check: { play: (s) => s.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: describeFields }), needed: ['LastName'] }
});
const start = () => server.on(`POST ${JOBS}`, { json: { id: '750A', state: 'Open' } });

describe('Salesforce Bulk 2.0', () => {
	it('PUSH-3: a finished job can hold failures: each by our key, a locked row and one not processed asked for again', async () => {
		const failed =
			'"sf__Id","sf__Error",Muster_ID__c,LastName\n"","REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName --","d-2",""\n"","UNABLE_TO_LOCK_ROW:unable to obtain exclusive access:--","d-3","x"\n';
		job(start(), '"sf__Id","sf__Created",Muster_ID__c\n"003A","true","d-1"\n', failed);
		const outcome = await target().send(
			[...records, { externalId: 'd-3', properties: { LastName: 'x' } }, { externalId: 'd-4', properties: { LastName: 'y' } }],
			ctx()
		);
		expect(outcome).toEqual({
			kind: 'verdicts',
			results: [
				expect.objectContaining({ externalId: 'd-1', status: 'created' }),
				expect.objectContaining({
					externalId: 'd-2',
					status: 'rejected',
					reason: 'Required fields are missing: [LastName]',
					field: 'LastName'
				})
			],
			cut: { code: 'deliveryServerError', params: expect.objectContaining({ reason: expect.stringContaining('exclusive access') }) }
		});
	});
	it('PUSH-3: a job that failed as a whole is refused with its reason; one that was stopped is tried again', async () => {
		job(start(), none, none, { state: 'Failed', errorMessage: 'InvalidBatch : Field name not found : Foo__c' });
		expect(await target().send(records, ctx())).toMatchObject({
			kind: 'refused',
			field: 'Foo__c',
			reason: expect.stringContaining('Field name not found')
		});
		job(start(), none, none, { state: 'Aborted' });
		expect((await target().send(records, ctx())).kind).toBe('retry');
	});
	it('PUSH-4: results lost on the way are fetched again from the same job; none is started twice', async () => {
		job(start()).on(`GET ${JOBS}/750A/failedResults`, 'drop', { text: none });
		expect((await target().send(records, ctx())).kind).toBe('unknown');
		expect(await target().send(records, { ...ctx(), again: true })).toMatchObject({
			kind: 'verdicts',
			results: [{ externalId: 'd-2' }, { externalId: 'd-1' }]
		});
		expect(server.seen.filter((s) => s.method === 'POST')).toHaveLength(1);
	});
	it('PUSH-4: a job whose closing was lost on the way is closed, not started anew', async () => {
		job(start())
			.on(`GET ${JOBS}/750A`, { json: { state: 'Open' } }, { json: { state: 'Open' } }, { json: { state: 'JobComplete' } })
			.on(`PATCH ${JOBS}/750A`, 'drop', { json: {} });
		expect((await target().send(records, ctx())).kind).toBe('unknown');
		expect((await target().send(records, { ...ctx(), again: true })).kind).toBe('verdicts');
		expect(server.seen.filter((s) => s.method === 'POST' || s.method === 'PUT')).toHaveLength(2);
	});
	it('PUSH-3: waits for a job with growing pauses, ten minutes at most, then looks again later', async () => {
		job(start(), success, none, { state: 'InProgress' });
		const context = ctx();
		expect(await target().send(records, context)).toMatchObject({ kind: 'retry', afterMs: 8000, problem: { code: 'serviceJobRuns' } });
		expect(context.slept.slice(0, 5)).toEqual([1000, 2000, 4000, 8000, 8000]);
		expect(context.slept.reduce((a, b) => a + b)).toBeLessThanOrEqual(600_000);
		job(start());
		expect((await target().send(records, { ...ctx(), again: true })).kind).toBe('verdicts');
	});
	it('PUSH-4: once a job is closed its records may stand there, whatever a later look at it meets', async () => {
		const unwell = { status: 503, json: [{ message: 'down' }] };
		const expired = { status: 401, json: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }] };
		job(start()).on(`GET ${JOBS}/750A`, unwell, { json: { state: 'Open' } }, unwell, expired, { json: { state: 'JobComplete' } });
		const early = await target().send(records, ctx());
		expect(early).toMatchObject({ kind: 'retry' });
		expect(early).not.toHaveProperty('acted');
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'retry', acted: true });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'stop', acted: true });
		server.on(`GET ${JOBS}/750A/failedResults`, unwell, { text: none });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'retry', acted: true });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'verdicts' });
		expect(server.seen.filter((s) => s.method === 'POST')).toHaveLength(1);
	});
	it('PUSH-3: whatever stands in the cells, the lists read back as they were written', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', ' ') })), {
					minLength: 1,
					maxLength: 5
				}),
				(rows) => {
					const plain = rows.map(([a, b]) => [a, b] as const);
					const read = readCsv(toCsv(['a', 'b'], plain, { bom: false, spreadsheetSafe: false }).parts.join(''));
					expect(read.map((r) => [r.a, r.b])).toEqual(plain.map(([a, b]) => [a, b]));
				}
			)
		);
		expect(readError('SOMETHING odd')).toEqual({ code: '', reason: 'SOMETHING odd', field: null });
	});
});
