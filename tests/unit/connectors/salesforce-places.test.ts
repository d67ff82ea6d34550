import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { salesforce } from '#workers/connectors/salesforce/salesforce';
import { opened } from '../../support/connector-suite';
import { contextFor, RecordedServer } from '../../support/recorded';

const server = new RecordedServer();
const target = () => opened(salesforce, { url: server.url });
beforeAll(() => server.start());
afterAll(() => server.stop());

describe('Countries and states in Salesforce', () => {
	it('PUSH-1: where countries and states are picklists, their codes go to the fields of codes; names, and orgs without, stay as they are', async () => {
		const field = { createable: true, updateable: true, nillable: true };
		const place = (name: string, type: string, values: string[] = []) => ({
			...field,
			name,
			label: name,
			type,
			length: 80,
			picklistValues: values.map((value) => ({ value, active: true }))
		});
		const lists = [
			place('MailingCountry', 'string'),
			place('MailingCountryCode', 'picklist', ['DE', 'US']),
			place('MailingState', 'string'),
			place('MailingStateCode', 'picklist', ['WA'])
		];
		const own = (token: string) => ({ ...contextFor(server.url), secret: { value: token, origin: server.url } });
		server
			.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: { fields: lists } }, { json: { fields: lists.slice(0, 1) } })
			.on('PATCH /services/data/v62.0/composite/sobjects/Contact/Muster_ID__c', {
				json: [{ id: '003A', success: true, created: true, errors: [] }]
			})
			.on('GET /services/data/v62.0/query', {
				json: { records: [{ Id: '003A', Muster_ID__c: 'd-1', MailingCountry: 'Germany', MailingCountryCode: 'DE' }] }
			})
			.on('PATCH /services/data/v62.0/composite/sobjects', { json: [{ id: '003A', success: true, errors: [] }] });
		const sent = async (properties: DeliveryRecord['properties'], token = 'lists'): Promise<unknown> => {
			await target().send([{ externalId: 'd-1', properties }], own(token));
			return server.seen.at(-1)!.json.records[0];
		};
		expect(await sent({ MailingCountry: 'US', MailingState: 'WA' })).toMatchObject({ MailingCountryCode: 'US', MailingStateCode: 'WA' });
		expect(await sent({ MailingCountry: 'DE', MailingState: 'Bayern' })).toEqual({
			attributes: { type: 'Contact' },
			MailingCountryCode: 'DE',
			MailingState: 'Bayern',
			Muster_ID__c: 'd-1'
		});
		expect(await sent({ MailingCountry: 'DE' }, 'no lists')).toMatchObject({ MailingCountry: 'DE' });
		const record = { externalId: 'd-1', properties: { MailingCountry: 'US' } };
		expect(await target().foresee!([record], own('lists'))).toMatchObject({ ok: true, value: [{ before: { MailingCountry: 'DE' } }] });
		expect(server.seen.at(-1)!.query.get('q')).toContain('MailingCountry,MailingCountryCode');
		await target().takeBack!([{ externalId: 'd-1', crmId: '003A', before: { MailingCountry: 'DE', MailingState: null } }], own('lists'));
		expect(server.seen.at(-1)!.json.records[0]).toMatchObject({ MailingCountryCode: 'DE', MailingStateCode: null });
		const fields = await target().fields!(own('lists'));
		expect(fields.ok && fields.value[0]).toMatchObject({ name: 'MailingCountry', maxLength: 80 });
	});
});
