import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { startProxy } from './proxy.mjs';
import { addDestination, bring, countBy, deliverTo, expectSame, people, receipts, settle, testConnection, type Person } from './walk';

/** A contact as the server holds it. */
export interface Held {
	id: string;
	email: string;
	score: unknown;
	tier: unknown;
	title?: unknown;
}

/** A real server with lists of contacts of its own for each test. */
export interface RealServer {
	url: string;
	/** Settings of a destination for a list, at this address (the server's own, or that of a proxy before it). */
	settings(list: string, url: string): Record<string, string>;
	held(list: string): Promise<Held[]>;
	/** What a person does there: writes a title, and a remark that the app knows nothing of; answers how to read it back. */
	scribble(list: string, id: string): Promise<() => Promise<unknown>>;
	stop(): Promise<void>;
}

export interface Suite {
	name: string;
	connector: string;
	/** Names of its fields for score, tier and key factors, where they are not ours. */
	fields?: { score: string; tier: string; factors: string };
	/** Makes a person one that the mixed list refuses; absent = without a job title. */
	spoil?(p: Person): Person;
	/** Says which requests write contacts. */
	writes(request: { method?: string; url?: string }, body: string): boolean;
	start(appUrl: string): Promise<RealServer>;
	/** State of the step "fields" of the connection test. */
	fieldsStep: 'pass' | 'skipped';
	/** Lists: one that refuses some contacts, and one whose rate limit is the server's own (null = a proxy says 429). */
	lists: { plain: string; mixed: string; resumed: string; limited: string | null };
	/** What the server says of a contact that it refuses. */
	refusal: { field: string; reason: RegExp };
	batch: { small: string; usual: string };
	/** People brought in for the rate limit. */
	limited: number;
}

/** What every system must prove: create, update, a mixed batch, a rate limit, kill and resume; and that receipts and server agree. */
export function crmSuite(s: Suite): void {
	const app = useApp();
	describe(s.name, () => {
		let server: RealServer;
		let proxy: Awaited<ReturnType<typeof startProxy>>;
		beforeAll(async () => {
			// Before anything listens there: the proxy's address is one of those that a server may have to allow.
			server = await s.start(app.url);
			proxy = await startProxy(server.url, { writes: (r, body) => r.method !== 'OPTIONS' && s.writes(r, body) });
		});
		afterEach(() => proxy?.calm());
		afterAll(async () => {
			await proxy?.stop();
			await server?.stop();
		});
		const connect = (page: Page, list: string, batchSize: string, url = server.url): Promise<void> =>
			addDestination(page, s.connector, `To ${list}`, { ...server.settings(list, url), batchSize }, s.fields);

		it('PUSH-1 and PUSH-6: a tested connection creates every contact once, with score and tier, and updates them', async () => {
			const page = await app.open();
			const { plain } = s.lists;
			await bring(page, people(60));
			await connect(page, plain, s.batch.small);
			expect(await testConnection(page, `To ${plain}`)).toEqual({
				reachable: 'pass',
				cors: 'pass',
				authorised: 'pass',
				fields: s.fieldsStep
			});
			await deliverTo(page, `To ${plain}`);
			await settle(page);
			const said = await receipts(page);
			expect(countBy(said)).toEqual({ Created: 60 });
			const there = await server.held(plain);
			expectSame(said, there);
			for (const c of there) expect([typeof c.score, /^Tier [A-D]/.test(String(c.tier))]).toEqual(['number', true]);
			const one = there[0]!;
			const remark = await server.scribble(plain, one.id);
			await deliverTo(page, `To ${plain}`);
			await settle(page);
			const again = await receipts(page);
			expect(countBy(again)).toEqual({ Updated: 60 });
			const now = await server.held(plain);
			expectSame(again, now);
			expect(now.find((c) => c.id === one.id)?.title).toBe(one.title);
			expect(await remark()).toBe('met at the booth');
		});

		it('PUSH-3: of a batch with bad rows the good ones arrive, and each bad one says why', async () => {
			const page = await app.open();
			// A refused request is logged by the browser itself.
			app.problems.expectNetworkErrors();
			const bad = [3, 4, 17, 39];
			await bring(
				page,
				people(40).map((p, i) => (!bad.includes(i) ? p : s.spoil ? s.spoil(p) : { ...p, title: '' }))
			);
			await connect(page, s.lists.mixed, s.batch.usual);
			await deliverTo(page, `To ${s.lists.mixed}`);
			await settle(page);
			const said = await receipts(page);
			expect(countBy(said)).toEqual({ Created: 36, Rejected: 4 });
			const rejected = said.filter((r) => r.status === 'Rejected');
			expect(rejected.map((r) => r.email).sort()).toEqual(bad.map((i) => `person${i}@orion-pack.de`).sort());
			for (const r of rejected) {
				expect(r.field).toBe(s.refusal.field);
				expect(r.reason).toMatch(s.refusal.reason);
			}
			expectSame(said, await server.held(s.lists.mixed));
		});

		it('PUSH-3: a rate limit is waited out', async () => {
			const page = await app.open();
			app.problems.expectNetworkErrors();
			const list = s.lists.limited ?? s.lists.resumed;
			let refusals = 0;
			page.context().on('response', (r) => {
				if (r.status() === 429 || r.status() === 400) refusals++;
			});
			const before = new Set((await server.held(list)).map((h) => h.id));
			await bring(
				page,
				people(s.limited).map((p) => ({ ...p, email: `limited.${p.email}` }))
			);
			await connect(page, list, s.batch.small, s.lists.limited === null ? proxy.url : server.url);
			if (s.lists.limited === null) proxy.limit(2);
			await deliverTo(page, `To ${list}`);
			await settle(page);
			const said = await receipts(page);
			expect(countBy(said)).toEqual({ Created: s.limited });
			expect(refusals).toBeGreaterThan(0);
			expectSame(
				said,
				(await server.held(list)).filter((h) => !before.has(h.id))
			);
		});

		it('PUSH-4: a lost answer and a page killed in mid-delivery leave every contact there once', async () => {
			const page = await app.open();
			app.problems.expectNetworkErrors();
			const { resumed } = s.lists;
			const before = new Set((await server.held(resumed)).map((h) => h.id));
			await bring(page, people(150));
			await connect(page, resumed, '15', proxy.url);
			proxy.drop(1);
			const held = proxy.hold(5);
			await deliverTo(page, `To ${resumed}`);
			const address = page.url();
			await held;
			const second = await page.context().newPage();
			await page.close();
			proxy.calm();
			const then = (await server.held(resumed)).filter((h) => !before.has(h.id)).length;
			expect([then >= 30, then < 150]).toEqual([true, true]);
			await second.goto(address);
			await settle(second);
			const said = await receipts(second);
			const { Created: created = 0, Updated: updated = 0 } = countBy(said);
			expect(created + updated).toBe(150);
			expectSame(
				said,
				(await server.held(resumed)).filter((h) => !before.has(h.id))
			);
		});
	});
}
