import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { postgrest } from '#workers/connectors/postgrest/postgrest';
import { contextFor, NOW, RecordedServer, type Answer } from '../../support/recorded';
import { opened } from '../../support/opened';

type Row = Record<string, unknown>;
/** PostgREST as its source maps what PostgreSQL says of a statement (Error.hs): one bad row refuses all of it. */
const server = new RecordedServer();
let table: Row[] = [];
let refuses: (row: Row, rows: readonly Row[]) => Answer | null = () => null;
const says = (status: number, code: string, message: string, details: string | null = null): Answer => ({
	status,
	json: { code, message, details, hint: null }
});
beforeAll(() => server.start());
afterAll(() => server.stop());
let tables = 0;
let name = '';
beforeEach(() => {
	server.reset();
	table = [];
	refuses = () => null;
	// What a table turned out to be like is remembered for a while, so each test has one of its own.
	name = `contacts${++tables}`;
	server.on(`GET /${name}`, { json: [] }).on(`POST /${name}`, (s) => {
		const rows = s.json as Row[];
		for (const row of rows) {
			const refusal = refuses(row, rows);
			if (refusal) return refusal;
		}
		table.push(...rows);
		return { status: 201, json: rows.map((r, i) => ({ id: i, ...r })) };
	});
});
const target = (settings: Row = {}) => opened(postgrest, { url: server.url, table: name, ...settings });
const ctx = (now = NOW) => ({ ...contextFor(server.url, 'jwt'), now });
const record = (i: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${i}`,
	properties: { email: `p${i}@example.com`, phone: `+49${i}`, ...more }
});
const many = (n: number, more: DeliveryRecord['properties'] = {}) => Array.from({ length: n }, (_, i) => record(i, more));
const posts = () => server.seen.filter((s) => s.method === 'POST').length;
async function rejectedOf(records: readonly DeliveryRecord[]) {
	const outcome = await target().send(records, ctx());
	if (outcome.kind !== 'verdicts') throw new Error(JSON.stringify(outcome));
	return outcome.results.flatMap((r) => (r.status === 'rejected' ? [[r.externalId, r.field, r.reason]] : []));
}

describe('what PostgREST refuses', () => {
	it.each([
		[
			'a value that another row has',
			says(409, '23505', 'duplicate key value violates unique constraint "contacts_phone_key"', 'Key (phone)=(+493) already exists.'),
			'phone',
			'duplicate key value violates unique constraint "contacts_phone_key": Key (phone)=(+493) already exists.'
		],
		['a text for a number', says(400, '22P02', 'invalid input syntax for type integer: "+493"'), 'phone', null],
		['a date out of range', says(400, '22008', 'date/time field value out of range: "+493"'), 'phone', null],
		['a number too large', says(400, '22003', 'value "+493" is out of range for type integer'), 'phone', null],
		['a value too long', says(400, '22001', 'value too long for type character varying(13)'), 'email', null],
		['a check', says(400, '23514', 'new row for relation "contacts" violates check constraint "NAME_phone_check"'), 'phone', null],
		[
			'an expression',
			says(409, '23505', 'duplicate key value violates unique constraint "x"', 'Key (lower(phone::text))=(+493) already exists.'),
			'phone',
			'duplicate key value violates unique constraint "x": Key (lower(phone::text))=(+493) already exists.'
		]
	])('PUSH-3: %s rejects its row alone, and names the field', async (_, answer, field, reason) => {
		const json = JSON.parse(JSON.stringify(answer.json).replace('NAME', name)) as { message: string };
		refuses = (row) => (row.phone === '+493' ? { ...answer, json } : null);
		expect(await rejectedOf(many(8))).toEqual([['d-3', field, reason ?? json.message]]);
		expect(table).toHaveLength(7);
	});
	it('PUSH-3: a row that a policy does not let in is rejected alone; where it lets none in, the token lacks a right, and nothing is given up', async () => {
		const policy = says(403, '42501', 'new row violates row-level security policy for table "contacts"');
		refuses = (row) => (row.phone === '+493' ? policy : null);
		expect(await rejectedOf(many(8))).toMatchObject([['d-3', null, 'new row violates row-level security policy for table "contacts"']]);
		refuses = () => policy;
		server.seen.length = 0;
		expect(await target().send(many(200), ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
		expect(posts()).toBeLessThan(20);
		refuses = () => says(403, '42501', 'permission denied for table contacts');
		server.seen.length = 0;
		expect(await target().send(many(8), ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
		expect(posts()).toBe(1);
	});
	it('PUSH-3: a 5xx that a row brings about each time is that row’s; a broken or busy database is waited for', async () => {
		const tooLarge = 'index row size 3000 exceeds btree version 4 maximum 2704 for index "x"';
		refuses = (row) => (row.phone === '+493' ? says(500, '54000', tooLarge) : null);
		expect(await rejectedOf(many(8))).toMatchObject([['d-3', null, tooLarge]]);
		for (const [status, code] of [
			[500, '40P01'],
			[503, '53300'],
			[500, 'XX000']
		] as const) {
			refuses = () => says(status, code, 'deadlock detected');
			expect(await target().send(many(2), ctx())).toMatchObject({ kind: 'retry' });
		}
	});
	it('PUSH-3: a statement that takes too long is tried with fewer rows; a single one waits', async () => {
		refuses = (_, rows) => (rows.length > 2 ? says(500, '57014', 'canceling statement due to statement timeout') : null);
		expect(await rejectedOf(many(8))).toEqual([]);
		expect(table).toHaveLength(8);
		refuses = () => says(500, '57014', 'canceling statement due to statement timeout');
		expect(await target().send([record(9)], ctx())).toMatchObject({ kind: 'retry' });
	});
	it('PUSH-1: tags go into a column of lists as a list, one by one and back', async () => {
		const malformed = (text: unknown) => says(400, '22P02', `malformed array literal: "${String(text)}"`);
		refuses = (row) => (typeof row.tags === 'string' ? malformed(row.tags) : null);
		expect(await rejectedOf([record(1, { tags: 'Fair, VIP' }), record(2, { tags: 'VIP' })])).toEqual([]);
		expect(table.map((r) => r.tags)).toEqual([['Fair', 'VIP'], ['VIP']]);
		// It may be one of two columns: nobody is to guess into which.
		name = `contacts${++tables}`;
		server.on(`GET /${name}`, { json: [] }).on(`POST /${name}`, malformed('VIP'));
		expect(await rejectedOf([record(1, { tags: 'VIP', source: 'VIP' })])).toHaveLength(1);
		server.on(`PATCH /${name}`, (s) => (typeof s.json.tags === 'string' ? malformed(s.json.tags) : { json: [{ id: 1 }] }));
		const back = [{ externalId: 'd-1', crmId: '1', before: { tags: 'Old, VIP', phone: null } }];
		expect(await target().takeBack!(back, ctx())).toMatchObject({ results: [{ status: 'updated' }] });
		expect(server.seen.at(-1)!.json).toEqual({ tags: ['Old', 'VIP'], phone: null });
	});
	it('PUSH-3: a column that the database fills by itself stops the destination and is named', async () => {
		refuses = () => says(400, '428C9', 'cannot insert a non-DEFAULT value into column "phone"', 'Column "phone" is a generated column.');
		const outcome = await target().send(many(8), ctx());
		if (outcome.kind !== 'stop') throw new Error(outcome.kind);
		expect(messageText(outcome.problem)).toContain('fills the field phone by itself');
		expect(posts()).toBe(1);
	});
	it('PUSH-3: a column of ours that the table got since is written again, at once where its fields were listed', async () => {
		const missing = says(400, 'PGRST204', `Could not find the 'company' column of '${name}' in the schema cache`);
		const send = (now: number) => target().send([record(1, { company: 'Acme' })], ctx(now));
		refuses = (row) => ('company' in row ? missing : null);
		await send(NOW);
		refuses = () => null;
		await send(NOW + 60_000);
		await send(NOW + 11 * 60_000);
		expect(table.map((r) => r.company)).toEqual([undefined, undefined, 'Acme']);
		refuses = (row) => ('company' in row ? missing : null);
		await send(NOW + 11 * 60_000);
		refuses = () => null;
		server.on('GET /', { json: { definitions: { [name]: { properties: { email: {}, phone: {}, company: {} } } } } });
		await target().fields!(ctx(NOW + 11 * 60_000));
		await send(NOW + 11 * 60_000);
		expect(table.at(-1)).toMatchObject({ company: 'Acme' });
	});
	it('PUSH-1: the calls of one request keep to the requests per minute as well', async () => {
		const slow = ctx();
		await target({ requestsPerMinute: 60 }).send([record(1), record(2, { company: 'Acme' })], slow);
		expect(server.seen).toHaveLength(3);
		expect(slow.slept).toEqual([1000, 1000]);
	});
});

describe('keys of Supabase', () => {
	it('PUSH-5, PUSH-6: one that is no token travels in its own header alone; a secret one is refused to browsers, and that is said', async () => {
		const sent = async (key: string) => {
			const outcome = await target({ keyKind: 'supabase' }).send([record(1)], contextFor(server.url, key));
			const { authorization, apikey } = server.seen.at(-1)!.headers;
			return [outcome.kind, authorization, apikey];
		};
		expect(await sent('eyJ.jwt')).toEqual(['verdicts', 'Bearer eyJ.jwt', 'eyJ.jwt']);
		expect(await sent('sb_publishable_1')).toEqual(['verdicts', undefined, 'sb_publishable_1']);
		server.on(`GET /${name}`, { status: 401, json: { message: 'Forbidden use of secret API key in browser' } });
		const outcome = await target().send([record(1)], contextFor(server.url, 'sb_secret_1'));
		expect(outcome).toMatchObject({ kind: 'stop', problem: { code: 'systemSecretKey' } });
		expect(await target().send([record(1)], contextFor(server.url, 'sb_publishable_1'))).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryUnauthorised' }
		});
	});
});
