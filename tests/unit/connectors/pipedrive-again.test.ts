import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pipedrive } from '#workers/connectors/pipedrive/pipedrive';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** A Pipedrive whose search learns late of who is new and of who was deleted; the list of people knows at once. */
const server = new RecordedServer();
let people: { id: number; emails: { value: string }[] }[] = [];
let searched: number[] = [];
let lost = false;
/** An account of its own for each test: whom it created is kept for a while. */
let account = 0;
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	[people, searched, lost] = [[], [], false];
	account++;
	server.reset();
	server
		.on('GET /api/v2/personFields', { json: { data: [] } })
		.on('GET /api/v2/persons/search', () => ({
			json: { data: { items: searched.map((id) => ({ item: { id, emails: ['ada@example.com'] } })) } }
		}))
		.on('GET /api/v2/persons', () => ({ json: { data: people } }))
		.on('POST /api/v2/persons', (s) => {
			const person = { id: 20 + people.length, ...s.json };
			people.push(person);
			server.on(`GET /api/v2/persons/${person.id}`, { json: { data: person } });
			server.on(`PATCH /api/v2/persons/${person.id}`, { json: { data: { id: person.id } } });
			return lost ? 'drop' : { json: { data: { id: person.id } } };
		});
});
const record = { externalId: 'd-1', properties: { email: 'ada@example.com', last_name: 'King' } };
const ctxOf = () => contextFor(server.url, `t-${account}`);
const send = (again: boolean, since = 0) => {
	const ctx = ctxOf();
	return opened(pipedrive, { url: server.url }).send([record], { ...ctx, now: ctx.now + since, again });
};

it.each([
	['its search still knows', [20]],
	['we created lately', []]
])('PUSH-4: a lost answer makes nobody twice where somebody of that email, whom %s, was deleted', async (_, known) => {
	searched = known;
	if (known.length === 0) await send(false);
	people = [];
	server.on('GET /api/v2/persons/20', { status: 404, json: { success: false } });
	lost = true;
	people.push({ id: 1, emails: [{ value: 'other@example.com' }] });
	expect(await send(false)).toMatchObject({ kind: 'unknown' });
	lost = false;
	expect(await send(true)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '21' }] });
	expect(people.filter((p) => p.emails[0]?.value === 'ada@example.com')).toHaveLength(1);
});

it('PUSH-4: whom we created lately and who has another email by now is not written over', async () => {
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', crmId: '20' }] });
	people[0]!.emails = [{ value: 'grace@example.com' }];
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', crmId: '21' }] });
	expect(server.seen.filter((s) => s.method === 'PATCH')).toEqual([]);
});

it('PUSH-4: whom a lost answer had left is known to the next delivery too, before the search knows of them', async () => {
	searched = [];
	lost = true;
	expect(await send(false)).toMatchObject({ kind: 'unknown' });
	expect(await send(true)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '20' }] });
	lost = false;
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '20' }] });
	expect(people).toHaveLength(1);
});

it('PUSH-4: whom another tab, or this one before it was loaded anew, created just now is updated', async () => {
	people.push({ id: 7, emails: [{ value: 'Ada@example.com' }] });
	server.on('GET /api/v2/persons/7', { json: { data: people[0] } }).on('PATCH /api/v2/persons/7', { json: { data: { id: 7 } } });
	const foreseen = await opened(pipedrive, { url: server.url }).foresee!([record], ctxOf());
	expect(foreseen).toMatchObject({ ok: true, value: [{ crmId: '7' }] });
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '7' }] });
	expect(people).toHaveLength(1);
	// The list is not read for every contact.
	expect(server.seen.filter((s) => s.method === 'GET' && s.path === '/api/v2/persons')).toHaveLength(1);
});

it('PUSH-4: another contact of the same email makes nobody twice while the lost request of the first waits to be asked about', async () => {
	lost = true;
	expect(await send(false)).toMatchObject({ kind: 'unknown' });
	lost = false;
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '20' }] });
	expect(people).toHaveLength(1);
});

it('PUSH-4: whom we created is known for as long as a bad network may take to the next delivery', async () => {
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', crmId: '20' }] });
	// Many others came after.
	const mine = people.splice(0, 1);
	expect(await send(false, 50 * 60_000)).toMatchObject({ kind: 'verdicts', results: [{ status: 'updated', crmId: '20' }] });
	expect([mine.length, people.length]).toEqual([1, 0]);
});

it('PUSH-4: nobody new is only what Pipedrive says itself', async () => {
	server.on('GET /api/v2/persons', { json: { data: null } });
	expect(await send(false)).toMatchObject({ kind: 'stop', problem: { code: 'serviceAnswerUnreadable' } });
	server.on('GET /api/v2/persons', { json: { success: true, data: null } });
	expect(await send(false)).toMatchObject({ kind: 'verdicts', results: [{ status: 'created' }] });
});
