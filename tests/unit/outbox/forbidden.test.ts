import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { CALM, emulatedDynamics } from '../../support/emulated-crms';
import { addsUp, freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

type Said = { records: { externalId: string; email: string }[] };
const page = (): Response => new Response('<!DOCTYPE html><html>Blocked</html>', { status: 403 });
const no = (): Response => Response.json({ message: 'It belongs to another team' }, { status: 403 });

/** A delivery of n contacts to a CRM that forbids requests with some of them; `forbids` may be changed on the way. */
async function delivering(n: number, batchSize: number, of: RegExp, answer = no) {
	const crm = { forbids: (email: string): boolean => of.test(email), answer, requests: 0, there: [] as string[] };
	const t = tab({
		fetcher: async (_, init) => {
			crm.requests++;
			const { records } = JSON.parse(String(init.body)) as Said;
			if (records.some((r) => crm.forbids(r.email))) return crm.answer();
			crm.there.push(...records.map((r) => r.email));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	await sandboxAt(db, 'https://crm.example', { batchSize });
	const made = await t.api.createBatch('crm', await seedContacts(db, n), 'Forbidden');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	return { t, crm, id, counts: async () => (await t.api.batch(id))!.counts, paused: async () => (await t.api.destinations())[0]!.paused };
}

async function deliveredTo(t: ReturnType<typeof tab>, connector: string, settings: Record<string, unknown>, n: number): Promise<string> {
	await sandboxAt(
		db,
		'https://crm.example',
		{},
		{ connector, settings, scoreField: 'new_score', tierField: 'new_tier', factorsField: null }
	);
	const made = await t.api.createBatch('crm', await seedContacts(db, n), 'One by one');
	if (!made.ok) throw new Error(made.problem.code);
	return made.value.id;
}

describe('an answer "forbidden"', () => {
	it.each([
		['one of several requests', 60, 10, /^person3[37]@/, no],
		['every contact a request of its own', 12, 1, /^person[45]@/, no],
		['the last of all', 12, 1, /^person11@/, no],
		['a gate that answers with a page', 60, 10, /^person3[37]@/, page],
		['a gate, and all in one request', 9, 20, /^person3@/, page]
	])('PUSH-3: for some contacts keeps nobody else back, and they end with the reason: %s', async (_, n, size, of, answer) => {
		const { t, crm, id, counts, paused } = await delivering(n, size, of, answer);
		await until(async () => (await counts()).waiting === 0, 'the end');
		const { receipts } = await t.api.receipts(id, 'rejected', 0, 50);
		expect(receipts.map((r) => of.test(r.email))).toEqual(receipts.map(() => true));
		expect(crm.there).toHaveLength(n - receipts.length);
		expect(crm.there.filter((email) => of.test(email))).toEqual([]);
		expect(receipts[0]!.reason).toContain('refuses access (error 403)');
		expect(addsUp((await t.api.batch(id))!)).toBe(true);
		expect(await paused()).toBe(false);
	});

	it('PUSH-3: for one contact where the CRM takes one after the other: it was said of those before it, and asked again of the rest', async () => {
		const crm = emulatedDynamics(null, CALM);
		// As the connectors do that send one by one: what was done before the refusal has its verdicts.
		const t = tab({
			fetcher: async (url, init) => {
				const { pathname } = new URL(url);
				const body = typeof init.body === 'string' ? init.body : '';
				const parts = body.split('--batch_muster').slice(1, -1);
				const at = parts.findIndex((p) => p.includes('person3@example.com'));
				if (init.method !== 'POST' || at < 0) return crm.call(init.method ?? 'GET', pathname, body);
				if (at === 0) return no();
				const done = await crm.call('POST', pathname, ['', ...parts.slice(0, at), ''].join('--batch_muster')).text();
				const rest = parts.slice(at).map(() => ['--batchresponse_1', '', 'HTTP/1.1 503 X', '', '{}', ''].join('\r\n'));
				return new Response(done.replace('--batchresponse_1--', `${rest.join('')}--batchresponse_1--`));
			}
		});
		const id = await deliveredTo(t, 'dynamics', { url: 'https://org.example', batchSize: 20 }, 10);
		await until(async () => (await t.api.batch(id))!.counts.waiting === 0 || (await t.api.destinations())[0]!.paused, 'the end');
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 9, rejected: 1 });
		expect(crm.contacts.size).toBe(9);
	});

	it('PUSH-3: a page that comes twice is of a Wi-Fi, however often the server was busy between: the contact arrives', async () => {
		const answers = [403, 503, 403];
		const answer = (): Response => {
			const status = answers.shift();
			if (answers.length === 0) crm.forbids = () => false;
			return status === 403 ? page() : new Response('{}', { status: status ?? 500 });
		};
		const { t, crm, id, counts } = await delivering(40, 1, /^person1@/, answer);
		await until(async () => (await counts()).waiting === 0, 'the end');
		expect(answers).toEqual([]);
		expect((await t.api.batch(id))!.counts).toMatchObject({ created: 40, rejected: 0 });
	});

	it('PUSH-4: cuts no request that may have arrived: it stays the one that the server knows', async () => {
		const keys = new Map<string, Set<string>>();
		let lost = false;
		const t = tab({
			fetcher: async (_, init) => {
				const { batch, records } = JSON.parse(String(init.body)) as Said & { batch: { requestId: string } };
				const [first] = records;
				keys.set(first!.email, (keys.get(first!.email) ?? new Set()).add(`${batch.requestId} ${records.length}`));
				if (first!.email !== 'person4@example.com')
					return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
				if (lost) return no();
				lost = true;
				throw new TypeError('Failed to fetch');
			}
		});
		await sandboxAt(db, 'https://crm.example', { batchSize: 4 });
		const made = await t.api.createBatch('crm', await seedContacts(db, 12), 'Lost');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.destinations())[0]!.paused, 'a stop');
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 8, waiting: 4, rejected: 0 });
		expect([...keys].map(([email, all]) => [email, all.size])).toEqual([0, 4, 8].map((n) => [`person${n}@example.com`, 1]));
	});

	it('PUSH-3: for everybody stops the destination at the first request, and rejects nobody, however often it is resumed', async () => {
		const { t, crm, counts, paused } = await delivering(60, 10, /./);
		for (let turn = 0; turn < 3; turn++) {
			await until(paused, 'a stop');
			expect(crm.requests).toBeLessThanOrEqual(1 + turn * 13);
			expect(await counts()).toMatchObject({ waiting: 60, rejected: 0 });
			await t.api.resumeDestination('crm');
		}
	});

	it('PUSH-3: that comes in the middle, as where a right was taken away, stops soon and rejects nobody; resumed, all arrive', async () => {
		for (const size of [1, 7]) {
			db = await freshStore();
			const { t, crm, counts, paused } = await delivering(50, size, /^person(1[4-9]|[2-4]\d)@/);
			await until(paused, 'a stop');
			expect(await counts()).toMatchObject({ created: 14, waiting: 36, rejected: 0 });
			expect(crm.requests).toBeLessThanOrEqual(14 + 13);
			crm.forbids = () => false;
			await t.api.resumeDestination('crm');
			await until(async () => (await counts()).waiting === 0, 'the end');
			expect(await counts()).toMatchObject({ created: 50, rejected: 0 });
			expect(new Set(crm.there).size).toBe(50);
			expect(crm.there).toHaveLength(50);
		}
	});
});
