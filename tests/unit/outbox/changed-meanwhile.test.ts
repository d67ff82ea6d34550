import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Destination } from '#domain/delivery';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
const servers: Server[] = [];
beforeEach(async () => {
	db = await freshStore();
});
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

interface Asked {
	authorization: string | undefined;
	answer: ServerResponse;
	records: { externalId: string }[];
}
/** A server that hands each request over before it is answered. */
async function listening(): Promise<{ url: string; asked: Asked[] }> {
	const asked: Asked[] = [];
	const server = createServer((request, answer) => {
		let body = '';
		request.on('data', (piece) => (body += String(piece)));
		request.on('end', () =>
			asked.push({
				authorization: request.headers.authorization,
				answer,
				records: (JSON.parse(body) as { records: Asked['records'] }).records
			})
		);
	});
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
const take = ({ answer, records }: Asked): unknown =>
	answer.end(JSON.stringify({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) }));
const refuse = ({ answer }: Asked, status: number): unknown => answer.writeHead(status).end('{"message":"no"}');

async function sending(url: string): Promise<{ t: ReturnType<typeof tab>; d: Destination; id: string }> {
	const t = tab();
	await sandboxAt(db, url);
	const d = (await t.api.destinations())[0]!;
	expect(await t.api.saveDestination(d, 'old')).toMatchObject({ ok: true });
	const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	return { t, d: (await t.api.destinations())[0]!, id: made.value.id };
}

it('PUSH-3, PUSH-5: a token entered while a request with the one before is under way is tried; the refusal of the old one stops nothing', async () => {
	const { url, asked } = await listening();
	const { t, d, id } = await sending(url);
	await until(() => asked.length === 1);
	expect(await t.api.saveDestination(d, 'new')).toMatchObject({ ok: true });
	refuse(asked[0]!, 401);
	await until(() => asked.length === 2);
	take(asked[1]!);
	await finished(t, id);
	expect(asked.map((a) => a.authorization)).toEqual(['Bearer old', 'Bearer new']);
	expect((await t.api.destinations())[0]).toMatchObject({ paused: false, pausedReason: null });
});

it('PUSH-3: an address corrected while a request to the one before is under way is gone to; “nobody here” of the old one stops nothing', async () => {
	const [old, other] = [await listening(), await listening()];
	const { t, d, id } = await sending(old.url);
	await until(() => old.asked.length === 1);
	const settings = { ...d.settings, url: `${other.url}/in`, fieldsUrl: '', batchUrl: '' };
	expect(await t.api.saveDestination({ ...d, settings }, 'new')).toMatchObject({ ok: true });
	refuse(old.asked[0]!, 404);
	await until(() => other.asked.length === 1);
	take(other.asked[0]!);
	await finished(t, id);
	expect((await t.api.destinations())[0]).toMatchObject({ paused: false, pausedReason: null });
	expect((await t.api.batch(id))?.counts).toMatchObject({ total: 3, created: 3, waiting: 0 });
});

it('PUSH-5: the same token refused stops the destination, as before', async () => {
	const { url, asked } = await listening();
	const { t } = await sending(url);
	await until(() => asked.length === 1);
	refuse(asked[0]!, 401);
	await until(async () => (await t.api.destinations())[0]?.paused === true);
	expect(asked).toHaveLength(1);
});
