import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionCheck, DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { knowsCode } from '#domain/messages/index';
import type { Foreseen, NetworkConnector, SendOutcome, Target, TargetField } from '#workers/connectors/connector';
import { contextFor, RecordedServer, type Answer, type Seen } from './recorded';

type Play = (server: RecordedServer) => void;
type Result = Partial<DeliveryResult>;

/** What one connector is put through: answers as its vendor documents them, and what must be made of them. */
export interface Recorded {
	settings(url: string): Record<string, unknown>;
	token?: string;
	records: readonly DeliveryRecord[];
	/** The call that writes, as `POST /path`. */
	route: string;
	/** Calls that come before it, where there are any. */
	before?: Play;
	allIn: { play: Answer | ((seen: Seen) => Answer); results: Result[]; sent?: (seen: Seen) => void };
	mixed?: { play: Answer; results: Result[] };
	refused: { play: Answer; reason: string; field?: string | null };
	unauthorised: Answer;
	rate: { play: Answer; afterMs: number };
	daily?: { play: Answer; untilMs: number };
	/** Which JSON is no answer of this vendor. */
	malformed?: Answer[];
	fields: { play: Play; some: Partial<TargetField>[] };
	foresee: { play: Play; records?: readonly DeliveryRecord[]; foreseen: Foreseen[] };
	takeBack: {
		play: Play;
		records: Parameters<NonNullable<Target['takeBack']>>[0];
		/** Looks at the calls that write, in order. */ seen: (writes: readonly Seen[]) => void;
		results?: Result[];
	};
	check: { play: Play; needed: string[] };
}

/** Opens a connector or throws its problem. */
export function opened(connector: NetworkConnector, settings: Record<string, unknown>): Target {
	const target = connector.open(settings);
	if (!target.ok) throw new Error(`${target.problem.code} ${JSON.stringify(target.problem.params)}`);
	return target.value;
}
const verdictsOf = (outcome: SendOutcome): DeliveryResult[] => {
	if (outcome.kind !== 'verdicts') throw new Error(`${outcome.kind}: ${JSON.stringify(outcome)}`);
	return outcome.results;
};

const routeOf = (s: Seen): string => `${s.method} ${decodeURIComponent(s.path)}`;
const isNoSignIn = (s: Seen): boolean => !s.path.endsWith('/access_token');

/** Those that take a blank where a score stood. */
const EMPTIES = new Set(['hubspot', 'salesforce', 'salesforce-bulk', 'pipedrive', 'zoho', 'dynamics', 'twenty']);

/** The cases that every connector has in common (PUSH-1, PUSH-3, PUSH-4, PUSH-6). Returns the server for cases of its own. */
export function describeConnector(
	connector: NetworkConnector,
	r: Recorded
): { server: RecordedServer; target: () => Target; ctx: () => ReturnType<typeof contextFor> } {
	const server = new RecordedServer();
	const target = (): Target => opened(connector, r.settings(server.url));
	const ctx = () => contextFor(server.url, r.token);
	const send = (): Promise<SendOutcome> => target().send(r.records, ctx());
	const play = (...parts: Parameters<RecordedServer['on']>[1][]): void => {
		r.before?.(server);
		server.on(r.route, ...parts);
	};
	beforeAll(() => server.start());
	afterAll(() => server.stop());
	beforeEach(() => server.reset());

	describe(`${connector.label}, as recorded from its documentation`, () => {
		it('PUSH-1: all in: one verdict a record, matched to what was sent, the token only in its place', async () => {
			play(r.allIn.play);
			const results = verdictsOf(await send());
			expect(results).toMatchObject(r.allIn.results);
			expect(results.map((v) => v.externalId).sort()).toEqual(r.records.map((v) => v.externalId).sort());
			const write = server.seen.find((s) => routeOf(s) === r.route)!;
			r.allIn.sent?.(write);
			expect(write.text).not.toContain('null');
			for (const s of server.seen) expect(s.path + s.query.toString()).not.toContain('t0ken');
		});
		it('PUSH-2: the score of who has none by now is emptied where the system takes a blank; elsewhere nothing is sent for it', async () => {
			play(r.allIn.play);
			const [first, ...others] = r.records as [DeliveryRecord, ...DeliveryRecord[]];
			const score = Object.entries(first.properties).find(([, v]) => typeof v === 'number')?.[0] ?? 'leadScore';
			const without = { ...first, properties: { ...first.properties, [score]: null }, emptied: score };
			await target().send([without, ...others.map((o) => ({ ...o, properties: { ...o.properties, [score]: 7 } }))], ctx());
			expect(target().emptiesScore === true).toBe(EMPTIES.has(connector.id));
			const blank = new RegExp(`"${score.split('.').at(-1)}":(null|"")|#N/A`);
			expect(blank.test(server.seen.map((s) => s.text).join('\n'))).toBe(EMPTIES.has(connector.id));
		});
		if (r.mixed) {
			const mixed = r.mixed;
			it('PUSH-3: some in, some rejected: each with its own verdict and the reason in the words of the CRM', async () => {
				play(mixed.play);
				const results = verdictsOf(await send());
				expect(results.sort((a, b) => (a.externalId < b.externalId ? -1 : 1))).toMatchObject(mixed.results);
				expect(results).toHaveLength(mixed.results.length);
			});
		}
		it('PUSH-3: refused as a whole, with a reason, so that halving finds the record at fault', async () => {
			play(r.refused.play);
			const outcome = await target().send(r.records, ctx());
			expect(outcome).toMatchObject({ kind: 'refused', ...(r.refused.field !== undefined && { field: r.refused.field }) });
			expect(outcome.kind === 'refused' && outcome.reason).toContain(r.refused.reason);
		});
		it('PUSH-3: 401 stops the destination and asks for credentials', async () => {
			play(r.unauthorised);
			expect(await send()).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
		});
		it('PUSH-3: too many requests: waits for the window of the vendor, Retry-After or not', async () => {
			play(r.rate.play);
			expect(await send()).toMatchObject({ kind: 'retry', afterMs: r.rate.afterMs });
			play({ ...r.rate.play, headers: { ...r.rate.play.headers, 'Retry-After': '17' } });
			expect(await send()).toMatchObject({ kind: 'retry' });
		});
		if (r.daily) {
			const daily = r.daily;
			it('PUSH-3: a quota used up parks with a clock, and is no failure', async () => {
				play(daily.play);
				expect(await send()).toMatchObject({ kind: 'parked', untilMs: daily.untilMs, problem: { code: 'serviceQuota' } });
			});
		}
		it('PUSH-4: an answer lost is unknown; sent again, each record gets its verdict', async () => {
			play('drop', r.allIn.play);
			expect((await send()).kind).toBe('unknown');
			const again = await target().send(r.records, { ...ctx(), again: true });
			expect(verdictsOf(again)).toMatchObject(r.allIn.results);
		});
		it('PUSH-3: an answer that is none of this system stops, and no record gets a verdict', async () => {
			for (const odd of [{ text: '<html>Sign in</html>' }, { json: [1, 'x', null] }, { json: {} }, { text: '' }, ...(r.malformed ?? [])]) {
				play(odd);
				const outcome = await send();
				// A page for people is waited out: the Wi-Fi's, or that of a gate in front of it.
				if (odd.text?.startsWith('<html>'))
					expect(outcome, JSON.stringify(outcome)).toMatchObject({ kind: 'unknown', problem: { code: 'deliveryAnswerPage' } });
				else expect(['stop', 'retry'], JSON.stringify([odd, outcome])).toContain(outcome.kind);
				if ('problem' in outcome) expect(knowsCode(outcome.problem.code)).toBe(true);
			}
		});
		it('PUSH-6: the field list says names, kinds and what may be written', async () => {
			r.fields.play(server);
			const fields = await target().fields!(ctx());
			if (!fields.ok) throw new Error(fields.problem.code);
			for (const some of r.fields.some)
				expect(
					fields.value.find((f) => f.name === some.name),
					some.name
				).toMatchObject(some);
		});
		it('PUSH-2: foresees what would be created and what would be replaced, and changes nothing', async () => {
			r.foresee.play(server);
			const foreseen = await target().foresee!(r.foresee.records ?? r.records, ctx());
			if (!foreseen.ok) throw new Error(`${foreseen.problem.code} ${JSON.stringify(foreseen.problem.params)}`);
			expect(foreseen.value).toEqual(r.foresee.foreseen);
		});
		it('PUSH-2: an answer of another kind is no word on what stands there: nothing is foreseen from it', async () => {
			r.foresee.play(server);
			await target().foresee!(r.foresee.records ?? r.records, ctx());
			const routes = new Set(server.seen.filter(isNoSignIn).map(routeOf));
			for (const odd of [{ text: '' }, ...[false, [], {}].map((json) => ({ json }))]) {
				server.reset();
				r.foresee.play(server);
				for (const route of routes) server.on(route, odd);
				expect(await target().foresee!(r.foresee.records ?? r.records, ctx()), JSON.stringify(odd)).toMatchObject({ ok: false });
			}
		});
		it('PUSH-4: takes back: deletes what was created, puts back what was replaced', async () => {
			r.takeBack.play(server);
			const results = verdictsOf(await target().takeBack!(r.takeBack.records, ctx()));
			expect(results).toMatchObject(r.takeBack.results ?? r.takeBack.records.map(({ externalId }) => ({ externalId, status: 'updated' })));
			r.takeBack.seen(server.seen.filter((s) => s.method !== 'GET'));
		});
		it('PUSH-4: only what an answer confirms is taken back; one of another kind says nothing of the record', async () => {
			r.takeBack.play(server);
			await target().takeBack!(r.takeBack.records, ctx());
			const writes = new Set(server.seen.filter((s) => s.method !== 'GET' && isNoSignIn(s)).map(routeOf));
			for (const odd of [
				{ text: '' },
				...[false, null, [], {}, { success: false }, { errors: [{ message: 'no' }] }].map((json) => ({ json }))
			]) {
				server.reset();
				r.takeBack.play(server);
				for (const route of writes) server.on(route, odd);
				const outcome = await target().takeBack!(r.takeBack.records, ctx());
				const said = outcome.kind === 'verdicts' ? outcome.results.filter((v) => v.status === 'updated') : [];
				expect(said, JSON.stringify(odd)).toEqual([]);
			}
		});
		it('PUSH-6: test connection passes where all is there, and names what is missing', async () => {
			r.check.play(server);
			const run = async (needed: string[], context = ctx()): Promise<ConnectionCheck[]> => {
				const checks: ConnectionCheck[] = [];
				await target().check(needed, context, (c) => checks.push(c));
				return checks;
			};
			expect(await run(r.check.needed)).toMatchObject([
				{ step: 'cors', state: 'pass' },
				{ step: 'authorised', state: 'pass' },
				{ step: 'fields', state: 'pass' }
			]);
			expect(await run([...r.check.needed, 'noSuchField'])).toMatchObject([
				{ state: 'pass' },
				{ state: 'pass' },
				{ step: 'fields', state: 'fail', detail: { code: 'deliveryFieldsMissing', params: { fields: 'noSuchField' } } }
			]);
			// Whatever answers in its place takes no contacts.
			const routes = new Set(server.seen.filter(isNoSignIn).map(routeOf));
			for (const odd of [{ text: '' }, ...[false, [], {}].map((json) => ({ json }))]) {
				for (const route of routes) server.on(route, odd);
				expect((await run(r.check.needed)).at(-1)!.state, JSON.stringify(odd)).not.toBe('pass');
			}
			for (const route of routes) server.on(route, { text: '' });
			expect(await run(r.check.needed)).toMatchObject([{ state: 'pass' }, { step: 'authorised', state: 'fail' }, { state: 'skipped' }]);
			server.reset();
			const cut = await run(r.check.needed, {
				...ctx(),
				http: {
					probe: async () => true,
					send: async () => ({ ok: false, problem: { kind: 'network', problem: { code: 'deliveryNoAnswer', params: {} } } })
				}
			});
			expect(cut).toMatchObject([
				{ step: 'cors', state: 'fail', detail: { code: 'serviceCors', params: { remedy: connector.corsRemedy ?? expect.any(String) } } },
				{ state: 'skipped' },
				{ state: 'skipped' }
			]);
		});
	});
	return { server, target, ctx };
}
