import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, person, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

/** What a request holds: the label of its delivery and the job titles in it. */
interface Seen {
	label: string;
	titles: string[];
}
const seenIn = (init: RequestInit): Seen & { ids: string[] } => {
	const { batch, records } = JSON.parse(String(init.body)) as {
		batch: { label: string };
		records: { externalId: string; jobTitle: string }[];
	};
	return { label: batch.label, titles: [...new Set(records.map((r) => r.jobTitle))], ids: records.map((r) => r.externalId) };
};
const created = (ids: readonly string[]): Response =>
	Response.json({ results: ids.map((externalId) => ({ externalId, status: 'created', id: externalId })) });
const titled = (title: string) => seedContacts(db, 6, (i) => ({ ...person(i), jobTitle: title }));

/** Deliveries that wait for a paused destination, each frozen with a title of its own; `of` = which of the six contacts it holds. */
async function waiting(t: ReturnType<typeof tab>, all: readonly { label: string; of: [number, number] }[]): Promise<string[]> {
	const made: string[] = [];
	for (const { label, of } of all) {
		const batch = await t.api.createBatch('crm', (await titled(label)).slice(...of), label);
		if (!batch.ok) throw new Error(batch.problem.code);
		made.push(batch.value.id);
		t.clock.now += 10;
	}
	return made;
}

describe('deliveries of the same contacts that wait for one destination', () => {
	it('PUSH-4: are never under way at once, though a destination takes two requests at a time', async () => {
		let under: string[] = [];
		const together = new Set<string>();
		const order: Seen[] = [];
		const t = tab({
			fetcher: async (_, init) => {
				const { ids, ...seen } = seenIn(init);
				order.push(seen);
				under.push(seen.label);
				together.add([...new Set(under)].sort().join('+'));
				await new Promise((r) => setTimeout(r, 5));
				under = under.filter((l, i) => i !== under.indexOf(seen.label) || l !== seen.label);
				return created(ids);
			}
		});
		await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
		const ids = await waiting(t, [
			{ label: 'A', of: [0, 6] },
			{ label: 'B', of: [0, 2] },
			{ label: 'C', of: [0, 6] }
		]);
		await t.api.resumeDestination('crm');
		for (const id of ids) await finished(t, id);
		expect([...together].sort()).toEqual(['A', 'B', 'C']);
		expect(order.map((s) => s.label).join('')).toBe('AAABCCC');
	});
	it('PUSH-3: what was made later leaves later, also where the earlier one was refused for now; who is in only one of them is not held up by the other', async () => {
		let busy = 1;
		const order: Seen[] = [];
		const t = tab({
			fetcher: async (_, init) => {
				const { ids, ...seen } = seenIn(init);
				if (busy-- > 0) return new Response('', { status: 503, headers: { 'Retry-After': '5' } });
				order.push(seen);
				return created(ids);
			}
		});
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const ids = await waiting(t, [
			{ label: 'Old', of: [0, 2] },
			{ label: 'Other', of: [3, 6] },
			{ label: 'New', of: [1, 3] }
		]);
		await t.api.resumeDestination('crm');
		for (const id of ids) await finished(t, id);
		expect(order).toEqual([
			{ label: 'Other', titles: ['Other'] },
			{ label: 'Old', titles: ['Old'] },
			{ label: 'New', titles: ['New'] }
		]);
	});
	it('PUSH-3: also where answers are lost until the circuit opens: what may have arrived goes again before anything newer', async () => {
		let lost = 5;
		const order: string[] = [];
		const t = tab({
			fetcher: async (_, init) => {
				if (lost-- > 0) throw new TypeError('Failed to fetch');
				const { ids, label } = seenIn(init);
				order.push(label);
				return created(ids);
			}
		});
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const ids = await waiting(t, [
			{ label: 'Old', of: [0, 6] },
			{ label: 'New', of: [0, 6] }
		]);
		await t.api.resumeDestination('crm');
		await until(async () => (await t.api.batch(ids[1]!))?.state === 'done');
		await finished(t, ids[0]!);
		expect(order).toEqual(['Old', 'New']);
	});
	it('PUSH-4: one that was paused while a later one went ahead keeps back whom that one brought, and says so; the others go', async () => {
		const order: (Seen & { n: number })[] = [];
		const t = tab({
			fetcher: async (_, init) => {
				const { ids, ...seen } = seenIn(init);
				order.push({ ...seen, n: ids.length });
				return created(ids);
			}
		});
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const [old, later] = await waiting(t, [
			{ label: 'Old', of: [0, 6] },
			{ label: 'New', of: [0, 2] }
		]);
		await t.api.pauseBatch(old!);
		t.clock.now += 60_000;
		await t.api.resumeDestination('crm');
		await finished(t, later!);
		await t.api.resumeBatch(old!);
		await finished(t, old!);
		expect(order).toEqual([
			{ label: 'New', titles: ['New'], n: 2 },
			{ label: 'Old', titles: ['Old'], n: 4 }
		]);
		const { total, receipts } = await t.api.receipts(old!, 'cancelled', 0, 5);
		expect([total, receipts[0]!.reason]).toEqual([2, 'Sent with “New” since, which was made later.']);
	});

	it('PUSH-4: the probe of a circuit that was open never brings a contact before an earlier delivery of it', async () => {
		// What is answered to the first requests; all others are taken.
		const answers = [504, 503, 503, 504, 401, 503, 503, 503];
		const there = new Map<string, string>();
		const t = tab({
			fetcher: async (_, init) => {
				// Whether anybody is there at all is asked as well.
				if (init.method !== 'POST') return Response.json({});
				const status = answers.shift();
				if (status !== undefined) return Response.json({}, { status });
				const { ids, titles } = seenIn(init);
				for (const id of ids) there.set(id, titles[0]!);
				return created(ids);
			}
		});
		await sandboxAt(db, 'https://crm.example', { batchSize: 1, requestsPerMinute: 6000 }, { paused: true });
		const made = await waiting(t, [
			{ label: 'A', of: [1, 4] },
			{ label: 'B', of: [0, 4] }
		]);
		await t.api.resumeDestination('crm');
		await until(() => answers.length === 3, 'the refusal of the token');
		await until(async () => (await t.api.destinations())[0]!.paused, 'a stop');
		await t.api.resumeDestination('crm');
		for (const id of made) await finished(t, id);
		expect([...there.values()]).toEqual(['B', 'B', 'B', 'B']);
	});
});
