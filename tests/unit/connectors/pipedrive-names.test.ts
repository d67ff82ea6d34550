import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { pipedrive } from '#workers/connectors/pipedrive/pipedrive';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

const server = new RecordedServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
const target = () => opened(pipedrive, { url: server.url });
const person = { id: 7, name: 'Ada King', first_name: 'Ada', last_name: 'King', emails: [{ value: 'ada@example.com', primary: true }] };
const written = () => server.seen.findLast((s) => s.method === 'PATCH')!.json;

it('PUSH-4: a name of which a contact says one part keeps the other part there, sent and put back', async () => {
	server
		.on('GET /api/v2/personFields', { json: { data: [{ field_code: 'name', field_name: 'Name', field_type: 'varchar' }] } })
		.on('GET /api/v2/persons/search', { json: { data: { items: [{ item: { id: 7, emails: ['ada@example.com'] } }] } } })
		.on('GET /api/v2/persons/7', { json: { data: person } })
		.on('PATCH /api/v2/persons/7', { json: { success: true, data: { id: 7 } } });
	const send = (properties: DeliveryRecord['properties']) =>
		target().send([{ externalId: 'd-1', properties: { email: 'ada@example.com', ...properties } }], contextFor(server.url));
	await send({ first_name: 'Augusta' });
	expect(written()).toEqual({ name: 'Augusta King' });
	await send({ last_name: 'Lovelace', first_name: null });
	expect(written()).toEqual({ name: 'Ada Lovelace' });
	await send({ first_name: 'Augusta', last_name: 'Lovelace' });
	expect(written()).toEqual({ name: 'Augusta Lovelace' });
	await send({ first_name: 'Augusta', name: 'Dr Augusta' });
	expect(written()).toEqual({ name: 'Dr Augusta' });
	const back = async (before: Record<string, string | null>) => {
		await target().takeBack!([{ externalId: 'd-1', crmId: '7', before }], contextFor(server.url));
		return written();
	};
	// Of what was changed alone something is put back.
	expect(await back({ first_name: 'Old' })).toEqual({ name: 'Old King' });
	expect(await back({ first_name: null })).toEqual({ name: 'King' });
	expect(await back({ first_name: 'Old', last_name: 'Name' })).toEqual({ name: 'Old Name' });
	expect(await back({ first_name: 'Old', name: 'Old King' })).toEqual({ name: 'Old King' });
});
