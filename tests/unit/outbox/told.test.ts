import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

/** A delivery in requests of two, each of which waits until it is let go. The clock stands still: no word of progress is due. */
async function delivering() {
	const held: (() => void)[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			await new Promise<void>((go) => held.push(go));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 });
	const made = await t.api.createBatch('crm', await seedContacts(db, 10), 'Told');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	/** How many had arrived when screens were last told. */
	let shown = 0;
	const tell = t.env.tell;
	t.env.tell = (news) => {
		tell(news);
		if (news.kind === 'delivery') void t.api.batch(id).then((b) => (shown = b!.counts.created));
	};
	const next = async (): Promise<void> => {
		await until(() => held.length > 0, 'a request');
		held.shift()!();
	};
	return { t, id, held, next, shown: () => shown, arrived: async () => (await t.api.batch(id))!.counts.created };
}

it('PUSH-3: what arrives while a delivery is being paused is told to its screen, which would count it as waiting else', async () => {
	const d = await delivering();
	await d.next();
	await until(async () => (await d.arrived()) === 2);
	await until(() => d.held.length === 2, 'two under way');
	await d.t.api.pauseBatch(d.id);
	await d.next();
	await d.next();
	await until(async () => (await d.arrived()) === 6);
	await expect.poll(d.shown).toBe(6);
});

it('PUSH-3: that a destination stopped, and why, is told to the screen of its delivery, which would show it as sending else', async () => {
	const t = tab({ fetcher: async () => Response.json({ error: 'bad token' }, { status: 401 }) });
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 });
	let shown: string | undefined;
	const made = await t.api.createBatch('crm', await seedContacts(db, 4), 'Told');
	if (!made.ok) throw new Error(made.problem.code);
	const tell = t.env.tell;
	t.env.tell = (news) => {
		tell(news);
		if (news.kind === 'delivery') void t.api.batch(made.value.id).then((b) => (shown = b!.stalled?.code));
	};
	await until(async () => (await t.api.batch(made.value.id))!.stalled !== null, 'the stop');
	await expect.poll(() => shown).toBe((await t.api.batch(made.value.id))!.stalled!.code);
});
