import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { espocrm } from '#workers/connectors/espocrm/espocrm';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/**
 * EspoCRM finds a record by each of its emails, lists it with its first, and drops that where another one is saved as first
 * (Orm/FieldConverters/Email, FieldProcessing/EmailAddress/Saver).
 */
const server = new RecordedServer();
const emails: Record<string, string[]> = { c1: ['first@example.com', 'p1@example.com'], c2: ['p2@example.com'] };
const list = Object.entries(emails).map(([id, [emailAddress]]) => ({ id, emailAddress, title: `Old ${id}` }));
const imported: string[] = [];
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	imported.length = 0;
	const fields = ['firstName', 'lastName', 'emailAddress', 'title'].map((n) => [n, { type: 'varchar' }]);
	server
		.on('GET /api/v1/Metadata', { json: Object.fromEntries(fields) })
		.on('GET /api/v1/Contact', (s) => {
			const asked = [...s.query].filter(([k]) => k.endsWith('[value]')).map(([, v]) => v);
			return { json: { list: list.filter(({ id }) => emails[id]!.some((e) => asked.includes(e))) } };
		})
		.on('POST /api/v1/Import/file', (s) => {
			imported.push(s.text);
			return { json: { attachmentId: 'a1' } };
		})
		.on('POST /api/v1/Import', { json: { id: 'imp1' } })
		.on('GET /api/v1/Import/imp1/errors', { json: { list: [] } });
	for (const { id, emailAddress } of list)
		server.on(`PUT /api/v1/Contact/${id}`, { json: { id } }).on(`GET /api/v1/Contact/${id}`, {
			json: { id, emailAddress, emailAddressData: emails[id]!.map((e) => ({ emailAddress: e })) }
		});
});
const target = (settings: Record<string, unknown> = {}) => opened(espocrm, { url: server.url, entity: 'Contact', ...settings });
const ctx = () => contextFor(server.url, 'k3y');
const record = (n: number): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { emailAddress: `p${n}@example.com`, lastName: `L${n}`, title: `New ${n}` }
});
const put = (id: string) => server.seen.find((s) => s.method === 'PUT' && s.path.endsWith(id))?.json;

describe('EspoCRM: whom it knows by another of their emails', () => {
	it('PUSH-4: is no new contact, so that taking back never deletes them', async () => {
		expect(await target().foresee!([record(1), record(2)], ctx())).toMatchObject({
			ok: true,
			value: [
				{ crmId: 'c1', before: { title: 'Old c1', emailAddress: 'p1@example.com' } },
				{ crmId: 'c2', before: { title: 'Old c2' } }
			]
		});
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: 'c1' }] });
	});
	it('PUSH-4: keeps its first email, one by one, by import and when it is put back', async () => {
		await target().send([record(1)], ctx());
		expect(put('c1')).toEqual({ lastName: 'L1', title: 'New 1' });
		await target().send([record(2)], ctx());
		expect(put('c2')).toMatchObject({ emailAddress: 'p2@example.com' });
		server.seen.length = 0;
		const outcome = await target({ mode: 'import' }).send([record(1), record(2)], ctx());
		expect(outcome).toMatchObject({
			kind: 'verdicts',
			results: [
				{ crmId: 'c2', status: 'updated' },
				{ crmId: 'c1', status: 'updated' }
			]
		});
		expect(imported.map((t) => t.includes('p1@example.com'))).toEqual([false]);
		expect(put('c1')).toEqual({ lastName: 'L1', title: 'New 1' });
		const before = { emailAddress: 'p1@example.com', title: 'Old c1' };
		server.seen.length = 0;
		await target().takeBack!([{ externalId: 'd-1', crmId: 'c1', before }], ctx());
		expect(put('c1')).toEqual({ title: 'Old c1' });
	});
});
