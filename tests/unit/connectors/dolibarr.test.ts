import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { dolibarr } from '#workers/connectors/dolibarr';
import { contextFor, RecordedServer, type Answer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** Answers of a Dolibarr as they were seen: the bare id of a new contact, 404 with an error for none. */
const server = new RecordedServer();
let contacts: Record<string, any>[] = [];
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	contacts = [];
	for (const email of ['a@example.com', 'b@example.com'])
		server.on(`GET /api/index.php/contacts/email/${email}`, () => {
			const found = contacts.find((c) => c.email === email);
			return found ? { json: found } : { status: 404, json: { error: { code: 404, message: 'Not Found: Contact not found' } } };
		});
	server
		.on('POST /api/index.php/contacts', (s) => {
			if (!s.json.lastname)
				return { status: 400, json: { error: { code: 400, message: 'Bad Request: lastname field missing' }, debug: { stages: {} } } };
			contacts.push({ id: String(contacts.length + 1), ...s.json });
			return { json: contacts.length };
		})
		.on('PUT /api/index.php/contacts/1', (s) => ({ json: Object.assign(contacts[0]!, s.json) }));
});
const target = () => opened(dolibarr, { url: server.url });
const ctx = () => contextFor(server.url, 'k3y');
const record = (more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: 'd-1',
	properties: { lastname: 'Lovelace', email: 'A@example.com', options_lead_score: 92, ...more }
});

describe('Dolibarr', () => {
	it('PUSH-4: the email is looked up before anything is created, since nothing there would stop a second one', async () => {
		expect(await target().send([record()], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ status: 'created', crmId: '1', link: `${server.url}/contact/card.php?id=1` }]
		});
		contacts[0]!.email = 'a@example.com';
		expect(await target().send([record({ poste: 'Buyer', zip: null })], ctx())).toMatchObject({
			results: [{ status: 'updated', crmId: '1' }]
		});
		expect(contacts).toHaveLength(1);
		expect(server.seen.at(-1)!.json).toEqual({
			lastname: 'Lovelace',
			email: 'A@example.com',
			poste: 'Buyer',
			array_options: { options_lead_score: 92 }
		});
		expect(server.seen.every((s) => s.headers.dolapikey === 'k3y')).toBe(true);
	});
	it('PUSH-4: of a contact that the browser posted twice by itself the younger one goes', async () => {
		server
			.on('POST /api/index.php/contacts', (s) => {
				for (let n = 0; n < 2; n++) contacts.push({ id: String(contacts.length + 1), ...s.json, email: s.json.email.toLowerCase() });
				return { json: contacts.length };
			})
			.on('DELETE /api/index.php/contacts/2', () => {
				contacts.splice(1, 1);
				return { json: { success: { code: 200 } } };
			});
		expect(await target().send([record()], ctx())).toMatchObject({ results: [{ status: 'created', crmId: '1' }] });
		expect(contacts.map((c) => c.id)).toEqual(['1']);
		// Where it may not be deleted, both stand, and the receipt names ours.
		contacts = [];
		server.on('DELETE /api/index.php/contacts/2', { status: 403, json: { error: { code: 403, message: 'Forbidden' } } });
		expect(await target().send([record()], ctx())).toMatchObject({ results: [{ status: 'created', crmId: '2' }] });
	});
	it('PUSH-4, PUSH-7: the younger of two goes also where answers are lost on the way, and the receipt never names one that is gone', async () => {
		const posted = (): void => {
			contacts = [];
			server.on('POST /api/index.php/contacts', (s) => {
				for (let n = 0; n < 2; n++) contacts.push({ id: String(contacts.length + 1), ...s.json, email: s.json.email.toLowerCase() });
				return { json: contacts.length };
			});
		};
		const gone = (): Answer => (contacts.splice(1, 1), { json: { success: { code: 200 } } });
		const none = { status: 404, json: { error: { code: 404, message: 'Not Found' } } };
		const look = 'GET /api/index.php/contacts/email/a@example.com';
		const ours = { results: [{ status: 'created', crmId: '1', link: expect.stringMatching(/id=1$/) }] };
		// The look for another is lost twice.
		posted();
		server.on(look, none, 'drop', { status: 200, text: '<html>Sign in</html>' }, () => ({ json: contacts[0] }));
		server.on('DELETE /api/index.php/contacts/2', gone);
		expect(await target().send([record()], ctx())).toMatchObject(ours);
		expect(contacts.map((c) => c.id)).toEqual(['1']);
		// It went, and the answer that says so is lost, each time it is asked for.
		posted();
		server.on(look, none, () => ({ json: contacts[0] }));
		server.on('DELETE /api/index.php/contacts/2', () => (gone(), { status: 502, text: 'Bad gateway' }), 'drop');
		expect(await target().send([record()], ctx())).toMatchObject(ours);
		expect(contacts.map((c) => c.id)).toEqual(['1']);
	});
	it('PUSH-4: a deletion that failed inside is answered with 200 and a number below 1: it is none', async () => {
		const back = async (json: unknown) => {
			server.on('DELETE /api/index.php/contacts/1', { json });
			return target().takeBack!([{ externalId: 'd-1', crmId: '1', before: null }], ctx());
		};
		for (const yes of [1, true, { success: { code: 200, message: 'Contact deleted' } }])
			expect(await back(yes)).toMatchObject({ results: [{ status: 'updated' }] });
		for (const no of [-1, 0, false]) expect(await back(no)).toMatchObject({ results: [{ status: 'rejected' }] });
		for (const odd of [{}, null, { success: false }]) expect(await back(odd)).toEqual({ kind: 'verdicts', results: [] });
	});
	it('PUSH-3: without an email a contact could not be told from a second one, so it is not sent', async () => {
		expect(await target().send([record({ email: null })], ctx())).toMatchObject({ results: [{ status: 'rejected', field: 'email' }] });
		expect(server.seen).toEqual([]);
	});
	it('PUSH-3: a wrong key stops, a server error is tried again, a page in place of an answer never counts as "not there"', async () => {
		const at = 'GET /api/index.php/contacts/email/a@example.com';
		server.on(at, { status: 401, json: { error: { code: 401, message: 'Unauthorized' } } });
		expect(await target().send([record()], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
		server.on(at, { status: 503, text: 'down' });
		expect((await target().send([record()], ctx())).kind).toBe('retry');
		server.on(at, { status: 404, text: '<html>not here</html>' });
		expect((await target().send([record()], ctx())).kind).toBe('stop');
		expect(contacts).toEqual([]);
	});
	it('PUSH-3, PUSH-4: 200 with “false”, which is how a change that was not saved is answered, is no delivery; nor is what is no answer of Dolibarr', async () => {
		contacts = [{ id: '1', email: 'a@example.com', lastname: 'Lovelace' }];
		server.on('PUT /api/index.php/contacts/1', { text: 'false' });
		expect(await target().send([record()], ctx())).toMatchObject({
			results: [{ status: 'rejected', reason: expect.stringContaining('200') }]
		});
		const before = [{ externalId: 'd-1', crmId: '1', before: { lastname: 'Byron' } }];
		expect(await target().takeBack!(before, ctx())).toMatchObject({ results: [{ status: 'rejected' }] });
		for (const odd of [{ text: 'true' }, { json: {} }, { json: { id: '2' } }, { json: { error: { message: 'Busy' } } }]) {
			server.on('PUT /api/index.php/contacts/1', odd);
			expect(await target().send([record()], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'serviceAnswerUnreadable' } });
		}
		// The older one did not get what ours has: both stand.
		contacts = [];
		server
			.on('POST /api/index.php/contacts', () => {
				contacts = [{ id: '1', email: 'a@example.com' }];
				return { json: 2 };
			})
			.on('PUT /api/index.php/contacts/1', { text: 'false' });
		expect(await target().send([record()], ctx())).toMatchObject({ results: [{ status: 'created', crmId: '2' }] });
		expect(server.seen.some((s) => s.method === 'DELETE')).toBe(false);
		contacts = [];
		for (const odd of [{ text: 'false' }, { text: 'true' }, { json: 0 }]) {
			server.on('POST /api/index.php/contacts', odd);
			expect(await target().send([record()], ctx())).toMatchObject({ kind: 'stop' });
		}
	});
});
