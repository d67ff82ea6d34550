import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import type { NetworkConnector, SendContext, SendOutcome, Target } from '#workers/connectors/connector';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { addsUp, freshStore, sandboxAt, seedContacts, tab, until } from './support';

/** What the scripted connector does with a request; the others of the registry stay as they are. */
let script: (records: readonly DeliveryRecord[], ctx: SendContext) => SendOutcome;
let limits: Partial<Pick<Target, 'burst' | 'windowMs' | 'minIntervalMs' | 'foresee' | 'takeBack'>> = {};
vi.mock('#workers/connectors/index', async (original) => {
	const real = await original<typeof import('#workers/connectors/index')>();
	const scripted = {
		id: 'scripted',
		label: 'Scripted',
		description: '',
		kind: 'network',
		cors: 'open',
		auth: 'none',
		upsertKey: 'none',
		settings: [],
		open: () => ({
			ok: true,
			value: {
				url: 'http://127.0.0.1:9/',
				batchSize: 40,
				minIntervalMs: 0,
				...limits,
				send: async (r: readonly DeliveryRecord[], c: SendContext) => script(r, c),
				check: async () => undefined,
				batchLink: () => null
			}
		})
	} as unknown as NetworkConnector;
	return {
		...real,
		connectors: { all: real.connectors.all, get: (id: string) => (id === 'scripted' ? scripted : real.connectors.get(id)) }
	};
});

let db: Store;
let seen: { ids: string[]; key: string; again: boolean | undefined; at: number }[];
let t: ReturnType<typeof tab>;
beforeEach(async () => {
	db = await freshStore();
	seen = [];
	limits = {};
	t = tab();
	await sandboxAt(db, 'http://127.0.0.1:9', {}, { connector: 'scripted' });
});

const yes = (records: readonly DeliveryRecord[], status: DeliveryResult['status'] = 'created'): SendOutcome => ({
	kind: 'verdicts',
	results: records.map((r) => ({ externalId: r.externalId, status, crmId: null, link: null, reason: null, field: null }))
});
const no = (r: DeliveryRecord, reason: string): DeliveryResult => ({
	externalId: r.externalId,
	status: 'rejected',
	crmId: null,
	link: null,
	reason,
	field: null
});
const problem = { code: 'deliveryServerError', params: { host: 'x', status: 503 } };
async function deliver(n: number, play: typeof script): Promise<string> {
	script = (records, ctx) => {
		seen.push({ ids: records.map((r) => r.externalId), key: ctx.requestId, again: ctx.again, at: ctx.now });
		return play(records, ctx);
	};
	const made = await t.api.createBatch('crm', await seedContacts(db, n), 'Scripted');
	if (!made.ok) throw new Error(made.problem.code);
	return made.value.id;
}

describe('what a connector may answer', () => {
	it('PUSH-3: named records are settled, the rest goes once more as a request of its own, until nobody is named', async () => {
		const bad = new Set([3, 7, 30]);
		let round = 0;
		const id = await deliver(40, (records) => {
			const named = records.filter((r) => bad.has(Number(/(\d+)@/.exec(String(r.properties.email))?.[1])));
			// As Odoo's load: nothing is saved while there is an error; this one names two at most.
			return named.length > 0 ? { kind: 'named', problem, results: named.slice(0, 2).map((r) => no(r, `Wrong ${++round}`)) } : yes(records);
		});
		await finished(t, id);
		expect(seen.map((s) => s.ids.length)).toEqual([40, 38, 37]);
		expect(new Set(seen.map((s) => s.key)).size).toBe(3);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 37, rejected: 3, waiting: 0 });
	});
	it('PUSH-3: a connector that was cut short again and again rejects nobody: only what an answer left out twice is', async () => {
		// One request is many calls there, and each time the connection ends after ten records.
		const id = await deliver(40, (records) =>
			records.length > 10 ? { ...(yes(records.slice(0, 10)) as Extract<SendOutcome, { kind: 'verdicts' }>), cut: problem } : yes(records)
		);
		await finished(t, id);
		expect(seen.map((s) => s.ids.length)).toEqual([40, 30, 20, 10]);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 40, rejected: 0, waiting: 0 });
	});
	it('PUSH-3, PUSH-4: a request whose answer left everybody out is halved cleanly: no record is in two halves, the counts add up', async () => {
		const play: SendOutcome[] = [
			{ kind: 'verdicts', results: [] },
			{ kind: 'tooLarge', problem },
			{ kind: 'tooLarge', problem }
		];
		const id = await deliver(20, (records) => play.shift() ?? yes(records));
		await finished(t, id);
		const sent = seen.slice(3).flatMap((s) => s.ids);
		expect(sent).toHaveLength(20);
		expect(new Set(sent).size).toBe(20);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 20, waiting: 0 });
	});
	it('PUSH-3, PUSH-4: an answer too large to be read is asked for again in halves, of whom any may stand there', async () => {
		const large = { code: 'deliveryAnswerTooLarge', params: { host: 'x', mb: 10 } };
		const id = await deliver(40, (records) => (records.length > 10 ? { kind: 'unknown', problem: large } : yes(records)));
		await finished(t, id);
		expect(seen.map((s) => s.ids.length)).toEqual([40, 20, 10, 10, 20, 10, 10]);
		expect(seen.map((s) => s.again)).toEqual([false, true, true, true, true, true, true]);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 40, waiting: 0 });
	});
	it('PUSH-4: where more stands there than is read, fewer are asked about at once; of a single one nothing is kept', async () => {
		const large = { code: 'deliveryAnswerTooLarge', params: { host: 'x', mb: 10 } };
		const asked: number[] = [];
		limits = {
			foresee: async (records) => {
				asked.push(records.length);
				return { ok: false, problem: large };
			},
			takeBack: async () => yes([])
		};
		const id = await deliver(4, (records) => yes(records));
		await finished(t, id);
		expect(asked).toEqual([4, 2, 1, 1, 2, 1, 1]);
		expect(seen.map((s) => s.ids.length)).toEqual([1, 1, 1, 1]);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 4, waiting: 0 });
	});
	it('PUSH-3: cancelled while a request is refused as too large, nothing of it waits for ever', async () => {
		const id = await deliver(20, () => ({ kind: 'tooLarge', problem }));
		await t.api.cancelBatch(id);
		await until(async () => (await t.api.batch(id))!.counts.waiting === 0);
		expect(addsUp((await t.api.batch(id))!)).toBe(true);
		expect((await db.getAll('outbox')).every((e) => e.state === 'cancelled')).toBe(true);
	});
	it('PUSH-3: an answer that names nobody of ours is halved instead', async () => {
		const id = await deliver(8, (records) =>
			records.some((r) => r.properties.email === 'person5@example.com') ? { kind: 'named', problem, results: [] } : yes(records)
		);
		await finished(t, id);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 7, rejected: 1 });
	});
	it('PUSH-3: accepted counts as delivered, in counts, filters and sums', async () => {
		const id = await deliver(50, (records) => yes(records, 'accepted'));
		await finished(t, id);
		const batch = (await t.api.batch(id))!;
		expect(batch.counts).toMatchObject({ accepted: 50, created: 0, waiting: 0 });
		expect(addsUp(batch)).toBe(true);
		expect(await t.api.receipts(id, 'delivered', 45, 10)).toMatchObject({ total: 50, receipts: { length: 5 } });
	});
	it('PUSH-3: a used-up quota waits with a clock, counts no failure, and is kept over a restart', async () => {
		const until0 = t.clock.now + 7 * 3_600_000;
		let parked = false;
		t.clock.hold = (ms) => ms > 3_600_000;
		const id = await deliver(60, (records) =>
			parked ? yes(records) : ((parked = true), { kind: 'parked', problem: { code: 'serviceQuota', params: {} }, untilMs: until0 })
		);
		await until(async () => (await t.api.batch(id))?.stalled?.code === 'serviceQuota');
		expect((await t.api.batch(id))!.nextAttemptAt).toBe(until0);
		await until(async () => (await db.getAll('outbox')).some((e) => e.nextAttemptAt === until0));
		const restarted = tab({ name: 'restarted' });
		restarted.clock.hold = (ms) => ms > 3_600_000;
		void restarted.sender.wake();
		await until(() => restarted.slept.some((ms) => ms === 7 * 3_600_000), 'the restarted sender to wait for the clock');
		expect(seen).toHaveLength(1);
		await t.api.resumeBatch(id);
		await finished(t, id);
	});
	it('PUSH-4: after a lost answer the connector is told to look first, also when a plain refusal came between, and for the halves', async () => {
		const play: SendOutcome[] = [
			{ kind: 'unknown', problem: { code: 'deliveryTimeout', params: {} } },
			{ kind: 'retry', problem, afterMs: 5 },
			{ kind: 'tooLarge', problem }
		];
		const id = await deliver(4, (records) => play.shift() ?? yes(records));
		await finished(t, id);
		expect(seen.map((s) => s.again)).toEqual([false, true, true, true, true]);
		expect(new Set(seen.slice(0, 3).map((s) => s.key)).size).toBe(1);
	});
	it.each<SendOutcome>([
		{ kind: 'retry', problem, afterMs: 5, acted: true },
		{ kind: 'parked', problem, untilMs: 5, acted: true },
		{ kind: 'stop', problem: { code: 'deliveryUnauthorised', params: { host: 'x', status: 401 } }, acted: true }
	])(
		'PUSH-4: a request that ends as $kind after it had its effect may have arrived, and says so where it is cancelled',
		async (outcome) => {
			t.clock.hold = () => true;
			const id = await deliver(2, () => outcome);
			await until(async () => (await t.api.batch(id))?.unanswered === 2);
			await t.api.cancelBatch(id);
			expect((await t.api.receipts(id, 'cancelled', 0, 5)).receipts.map((r) => r.reason?.includes('may have arrived'))).toEqual([
				true,
				true
			]);
		}
	);
	it("PUSH-3: 429 without a readable Retry-After waits for the vendor's window", async () => {
		limits = { windowMs: 10_000 };
		let n = 0;
		const id = await deliver(4, (records) =>
			n++ === 0
				? { kind: 'retry', problem: { code: 'deliveryRateLimited', params: { host: 'x', status: 429 } }, afterMs: null }
				: yes(records)
		);
		await finished(t, id);
		expect(seen[1]!.at - seen[0]!.at).toBe(10_000);
	});
	it('PUSH-3: a burst leaves at once, then one request an interval', async () => {
		limits = { burst: 3, minIntervalMs: 600 };
		const id = await deliver(200, (records) => yes(records));
		await finished(t, id);
		expect(seen.map((s) => s.at - seen[0]!.at)).toEqual([0, 0, 0, 600, 1200]);
	});
	it('PUSH-3: after the circuit was open a small request goes first', async () => {
		let failures = 3;
		const id = await deliver(80, (records) => (failures-- > 0 ? { kind: 'retry', problem, afterMs: null } : yes(records)));
		await finished(t, id);
		expect(seen.map((s) => s.ids.length).slice(3)).toEqual([10, 30, 40]);
		expect((await t.api.batch(id))!.counts.created).toBe(80);
	});
});
