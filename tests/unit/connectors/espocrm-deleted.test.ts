import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { espocrm } from '#workers/connectors/espocrm/espocrm';
import { opened } from '../../support/opened';
import { contextFor, RecordedServer } from '../../support/recorded';

const server = new RecordedServer();
const target = () => opened(espocrm, { url: server.url });
beforeAll(() => server.start());
afterAll(() => server.stop());

describe('Contacts that were deleted in EspoCRM', () => {
	it('PUSH-4: whom somebody deleted there, or a delivery took back, comes again under another id of ours, since a deleted one keeps its own', async () => {
		const contacts: { id: string }[] = [];
		server
			.on('GET /api/v1/Metadata', { json: { lastName: { type: 'varchar' }, emailAddress: { type: 'email' } } })
			.on('GET /api/v1/Contact', { json: { list: [] } });
		const gone = new Set<string>();
		server.on('POST /api/v1/Contact', (s) => (gone.has(s.json.id) ? { status: 500, text: '' } : (contacts.push(s.json), { json: s.json })));
		const ids: string[] = [];
		const both: DeliveryRecord['properties'][] = [{ lastName: 'Mail', emailAddress: 'a@example.com' }, { lastName: 'Nomail' }];
		for (const properties of both)
			for (let n = 0; n < 3; n++) {
				expect(await target().send([{ externalId: 'd-1', properties }], contextFor(server.url))).toMatchObject({
					results: [{ status: 'created' }]
				});
				const [{ id }] = contacts.splice(0) as [{ id: string }];
				ids.push(id);
				gone.add(id);
				if (n === 2) gone.clear();
			}
		expect(new Set(ids.slice(0, 3)).size).toBe(3);
		expect(ids.slice(3)).toEqual(ids.slice(0, 3));
		// Without an email it is known again by any of these ids.
		const standing = { id: ids[1]!, lastName: 'Nomail' };
		server.on(`GET /api/v1/Contact/${ids[1]}`, { json: standing }).on(`PUT /api/v1/Contact/${ids[1]}`, { json: standing });
		expect(await target().send([{ externalId: 'd-1', properties: { lastName: 'Nomail' } }], contextFor(server.url))).toMatchObject({
			results: [{ status: 'updated', crmId: ids[1] }]
		});
	});
});

it('PUSH-3: whom EspoCRM created before it broke on its way back counts as created', async () => {
	const made: Record<string, unknown>[] = [];
	server.reset();
	server
		.on('GET /api/v1/Metadata', { json: { lastName: { type: 'varchar' }, emailAddress: { type: 'email' } } })
		.on('GET /api/v1/Contact', { json: { list: [] } })
		.on('POST /api/v1/Contact', (s) => {
			made.push(s.json);
			server.on(`GET /api/v1/Contact/${s.json.id}`, { json: s.json }).on(`PUT /api/v1/Contact/${s.json.id}`, { json: { id: s.json.id } });
			return { status: 500, text: '' };
		});
	const properties = { lastName: 'Mail', emailAddress: 'a@example.com' };
	expect(await target().send([{ externalId: 'd-1', properties }], contextFor(server.url))).toMatchObject({
		results: [{ status: 'created' }]
	});
	expect(made).toHaveLength(1);
});
