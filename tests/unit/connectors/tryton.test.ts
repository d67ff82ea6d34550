import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { tryton } from '#workers/connectors/tryton/tryton';
import { contextFor, RecordedServer, type Answer, type Seen } from '../../support/recorded';
import { opened } from '../../support/opened';

/** Answers of Tryton 6 as they were seen: refusals are 200 with `error`; `npm run test:crm` asks a real one. */
const server = new RecordedServer();
let parties: { id: number; name: string; lead_score?: number; mechanisms: { type: string; value: string }[] }[] = [];
let users = 0;
let sessions = 0;
type Vals = { name?: string; lead_score?: number; contact_mechanisms?: [['create', { type: string; value: string }[]]] };
function method(name: string, params: any[]): unknown {
	if (name.endsWith('fields_get'))
		return Object.fromEntries(
			[
				['name', 'char'],
				['email', 'char'],
				['phone', 'char'],
				['lead_score', 'integer'],
				['do_not_call', 'boolean'],
				['since', 'date']
			].map(([n, type]) => [n, { type, string: n }])
		);
	if (name.endsWith('search_read')) {
		const all = parties.flatMap((p) => p.mechanisms.map((m) => ({ party: p.id, ...m })));
		return all.filter((m) =>
			(params[0] as [string, string, any][]).every(([field, op, value]) =>
				op === 'in' ? value.includes((m as any)[field]) : (m as any)[field] === value
			)
		);
	}
	if (name.endsWith('create')) {
		const bad = (params[0] as Vals[]).find((v) => v.name?.includes('Refused'));
		if (bad) return { error: ['UserError', [`This name is refused: ${bad.name}`, '', null]] };
		return (params[0] as Vals[]).map((v) => {
			parties.push({
				id: parties.length + 1,
				name: v.name ?? '',
				...(v.lead_score !== undefined && { lead_score: v.lead_score }),
				mechanisms: v.contact_mechanisms?.[0][1] ?? []
			});
			return parties.length;
		});
	}
	for (let i = 0; i + 1 < params.length - 1; i += 2) {
		const p = parties.find((x) => x.id === params[i][0])!;
		const { contact_mechanisms: more, ...rest } = params[i + 1] as Vals;
		Object.assign(p, rest);
		p.mechanisms.push(...(more?.[0][1] ?? []));
	}
	return null;
}
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	parties = [];
	users++;
	sessions = 0;
	server.on('POST /crm/', answered);
});
function answered(s: Seen): Answer {
	if (s.json.method === 'common.db.login')
		return s.json.params[1].password === 'k3y' ? { json: { id: 0, result: [1, `s${++sessions}`] } } : { status: 401, text: '<html>' };
	if (s.headers.authorization !== `Session ${btoa(`user${users}:1:s${sessions}`)}`) return { status: 401, text: '' };
	const result = method(s.json.method, s.json.params);
	return { json: typeof result === 'object' && result !== null && 'error' in result ? { id: 1, ...result } : { id: 1, result } };
}
const target = () => opened(tryton, { url: server.url, database: 'crm', user: `user${users}` });
const ctx = (secret = 'k3y') => contextFor(server.url, secret);
const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { name: `P${n}`, email: `p${n}@example.com`, lead_score: n, ...more }
});

describe('Tryton', () => {
	it('PUSH-1: the latest versions take calls at a path of their own, and answer the old one in a way that a browser can’t read', async () => {
		for (const [i, odd] of (['drop', { status: 404, text: '' }, { status: 405, text: '' }] as const).entries()) {
			server.on(`POST /new${i}/`, odd).on(`POST /new${i}/rpc/`, answered);
			const at = opened(tryton, { url: server.url, database: `new${i}`, user: `user${users}` });
			expect(await at.send([record(1)], ctx())).toMatchObject({ kind: 'verdicts' });
		}
		expect(parties).toHaveLength(1);
	});
	it('PUSH-4: parties are found by their email; what they lack is added, nothing is doubled', async () => {
		expect(await target().send([record(1), record(2)], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'created', crmId: '1' },
				{ externalId: 'd-2', status: 'created', crmId: '2' }
			]
		});
		expect(await target().send([record(1, { lead_score: '7', phone: '+49 151 1' }), record(2, { name: null })], ctx())).toMatchObject({
			results: [{ status: 'updated' }, { status: 'updated' }]
		});
		expect(parties).toEqual([
			{
				id: 1,
				name: 'P1',
				lead_score: 7,
				mechanisms: [
					{ type: 'email', value: 'p1@example.com' },
					{ type: 'phone', value: '+49 151 1' }
				]
			},
			{ id: 2, name: 'P2', lead_score: 2, mechanisms: [{ type: 'email', value: 'p2@example.com' }] }
		]);
		expect(sessions).toBe(1);
	});
	it('PUSH-1: yes and no travel as such: any text would be a yes there', async () => {
		await target().send([record(1, { do_not_call: 'no' })], ctx());
		const sent = server.seen.map((s) => s.json).find((j) => j.method.endsWith('.create'));
		expect(sent.params[0][0]).toMatchObject({ do_not_call: false });
		expect(await target().send([record(2, { do_not_call: 'Denied' })], ctx())).toMatchObject({
			results: [{ externalId: 'd-2', status: 'rejected', field: 'do_not_call', reason: 'do_not_call does not take “Denied”.' }]
		});
	});
	it('PUSH-4: what stood there is put back in the form of its field: days as days, a no as a no', async () => {
		await target().send([record(1)], ctx());
		server.on('POST /crm/', (s) => ({
			json: {
				result:
					s.json.method === 'common.db.login'
						? [1, 's']
						: s.json.method.endsWith('party.read')
							? [{ id: 1, since: { __class__: 'date', year: 2024, month: 3, day: 5 }, do_not_call: false }]
							: s.json.method.endsWith('.write')
								? null
								: method(s.json.method, s.json.params)
			}
		}));
		const t = opened(tryton, { url: server.url, database: 'crm', user: `other${users}` });
		expect(await t.foresee!([record(1, { since: '2026-11-26', do_not_call: 'yes' })], ctx())).toMatchObject({
			ok: true,
			value: [{ before: { since: '2024-03-05', do_not_call: 'false' } }]
		});
		await t.takeBack!([{ externalId: 'd-1', crmId: '1', before: { since: '2024-03-05', do_not_call: 'false' } }], ctx());
		expect(server.seen.at(-1)!.json.params[1]).toEqual({ since: { __class__: 'date', year: 2024, month: 3, day: 5 }, do_not_call: false });
	});
	it('PUSH-3: a 200 with an error refuses all rows; halving finds the one at fault', async () => {
		const outcome = await target().send(
			Array.from({ length: 9 }, (_, n) => record(n, n === 5 ? { name: 'Refused 5' } : {})),
			ctx()
		);
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(outcome.results.filter((r) => r.status === 'rejected')).toMatchObject([
			{ externalId: 'd-5', reason: 'This name is refused: Refused 5' }
		]);
		expect(parties).toHaveLength(8);
	});
	it('PUSH-3: a session that ended is signed in anew, once; a wrong password stops, and goes to its own origin only', async () => {
		await target().send([record(1)], ctx());
		sessions = 40;
		expect(await target().send([record(2)], ctx())).toMatchObject({ kind: 'verdicts' });
		expect(sessions).toBe(41);
		expect(await target().send([record(1)], ctx('wrong'))).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
		server.seen.length = 0;
		expect(await target().send([record(1)], contextFor('https://elsewhere.example.com', 'k3y2'))).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryTokenOtherOrigin' }
		});
		expect(server.seen).toEqual([]);
	});
});
