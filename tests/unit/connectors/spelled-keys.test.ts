import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { directus } from '#workers/connectors/directus';
import { parseServer } from '#workers/connectors/parse-server/parse-server';
import { postgrest } from '#workers/connectors/postgrest/postgrest';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** What stands there under a key with capitals, in systems that tell them from small letters. */
const THERE = { id: 'old', objectId: 'old', account: 'ACC-1', lastName: 'Before' };
const server = new RecordedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	server
		.on('GET /contacts', (s) => ({ json: s.query.get('account')?.includes('"ACC-1"') ? [THERE] : [] }))
		.on('GET /fields/contacts', {
			json: { data: ['id', 'account', 'lastName'].map((field) => ({ field, schema: { is_primary_key: field === 'id' } })) }
		})
		.on('GET /items/contacts', (s) => ({
			json: { data: JSON.parse(s.query.get('filter') ?? '{}').account._in.includes('ACC-1') ? [THERE] : [] }
		}))
		.on('POST /parse/classes/Contact', (s) => ({ json: { results: s.json.where.account.$in.includes('ACC-1') ? [THERE] : [] } }));
});
const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { account: 'ACC-1', lastName: 'After' } },
	{ externalId: 'd-2', properties: { account: 'acc-2', lastName: 'New' } }
];

describe('keys with capitals', () => {
	it.each([
		['PostgREST', () => opened(postgrest, { url: server.url, keyField: 'account' })],
		['Directus', () => opened(directus, { url: server.url, collection: 'contacts', keyField: 'account' })],
		['Parse Server', () => opened(parseServer, { url: `${server.url}/parse`, applicationId: 'app', keyField: 'account' })]
	])('PUSH-4: in %s who stands there is seen before the first request, or taking back would delete them', async (_, target) => {
		expect(await target().foresee!(records, contextFor(server.url, 'k3y'))).toEqual({
			ok: true,
			value: [
				{ externalId: 'd-1', crmId: 'old', before: { account: 'ACC-1', lastName: 'Before' }, refused: null },
				{ externalId: 'd-2', crmId: null, before: null, refused: null }
			]
		});
	});
});
