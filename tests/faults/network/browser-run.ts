import type { Page } from 'puppeteer-core';
import type { Batch, Destination, Receipt } from '#domain/delivery';
import type { Dice } from './dice';
import { disagreements } from './check';
import { FAULTS, pause, UNCUT, type Proxy } from './proxy';
import type { Crm } from './server';
import type { Device } from '../browser.mjs';

export interface BrowserTally {
	runs: number;
	records: number;
	requests: number;
	closes: number;
	crashes: number;
	workerKills: number;
	browserKills: number;
	secondTabs: number;
	reloads: number;
	clockJumps: number;
	offlineFlips: number;
	fullDisks: number;
	resumed: number;
	struck: Record<string, number>;
	failures: string[];
}
export interface BrowserScene {
	device: Device;
	port: number;
	crm: Crm;
	proxy: Proxy;
	seedScript: string;
	tally: BrowserTally;
}

/** The app's 30 s for an answer, at the speed of page/clock.mjs. */
const TIMEOUT_MS = 1500;
/** A run is given up after this, ms; from half of it on nothing is disturbed any more. */
const RUN_MS = 90_000;
const TROUBLES = ['close', 'crash', 'worker', 'browser', 'second', 'reload', 'clock', 'offline', 'full', 'pause'] as const;

interface Rig {
	call(name: string, ...args: unknown[]): Promise<unknown>;
	deliver(label: string): Promise<unknown>;
	end(): void;
	open<T>(read: (db: IDBDatabase) => Promise<T>): Promise<T>;
}
interface Seed {
	seedContacts(rows: number, from: number): Promise<unknown>;
}
declare const rig: Rig;
declare const seed: Seed;

/** One delivery in real tabs of the built app, on an origin of its own. Returns what is wrong in the end. */
export async function browserRun({ device, port, crm, proxy, seedScript, tally }: BrowserScene, d: Dice, name: string): Promise<string[]> {
	const origin = `http://${name}.localhost:${port}`;
	const mode = d.chance(0.7) ? 'upsert' : 'replay';
	crm.empty(mode);
	crm.refuses = mode === 'upsert' && d.chance(0.3) ? (email) => email.length % 11 === 3 : () => false;
	const faults = mode === 'upsert' ? FAULTS : UNCUT;
	proxy.mood = { chance: 0, faults: d.chance(0.3) ? [d.pick(faults)] : faults, dice: d, slowMs: TIMEOUT_MS * 2 };
	const n = d.between(20, 400);
	tally.records += n;

	let desk = await openDesk(device, origin);
	await desk.evaluate(seedScript);
	await desk.evaluate(
		async (rows, from) => {
			await seed.seedContacts(rows, from);
		},
		n,
		d.below(1_000_000)
	);
	await desk.evaluate(
		(url, batchSize) =>
			rig.call(
				'delivery.saveDestination',
				{
					id: 'sandbox',
					connector: 'webhook-json',
					name: 'CRM',
					settings: { url, batchSize },
					scoreField: 'leadScore',
					tierField: 'leadTier',
					factorsField: null,
					paused: false,
					pausedReason: null,
					preconfigured: false
				},
				null
			),
		`${proxy.url}/contacts`,
		d.between(5, 60)
	);
	proxy.mood.chance = d.pick([0.15, 0.4, 0.7]);
	const made = (await desk.evaluate(() => rig.deliver('Campaign'))) as { ok: true; value: Batch } | { ok: false; problem: unknown };
	if (!made.ok) return [`not made: ${JSON.stringify(made.problem)}`];
	const { id } = made.value;

	const tabs: Page[] = [];
	const openTab = async (): Promise<void> => {
		const tab = await device.newPage();
		tabs.push(tab);
		await tab.goto(`${origin}/delivery?id=${id}`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
	};
	const post = (message: unknown): Promise<void> => desk.evaluate((m) => new BroadcastChannel('faults-clock').postMessage(m), message);
	const restart = async (): Promise<void> => {
		await device.kill();
		await device.start();
		tabs.splice(0);
		desk = await openDesk(device, origin);
	};
	const limit = async (quotaSize?: number): Promise<void> => {
		const cdp = await desk.createCDPSession();
		await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
	};
	const act: Record<(typeof TROUBLES)[number], () => Promise<void>> = {
		async close() {
			await tabs.shift()?.close();
			tally.closes++;
		},
		async crash() {
			const tab = tabs.shift();
			if (!tab) return;
			(await tab.createCDPSession()).send('Page.crash').catch(() => undefined);
			await pause(50);
			await tab.close().catch(() => undefined);
			tally.crashes++;
		},
		async worker() {
			await desk.evaluate(() => rig.end());
			tally.workerKills++;
		},
		async browser() {
			await restart();
			tally.browserKills++;
		},
		async second() {
			await openTab();
			tally.secondTabs++;
		},
		async reload() {
			await tabs
				.at(-1)
				?.reload({ waitUntil: 'domcontentloaded' })
				.catch(() => undefined);
			tally.reloads++;
		},
		async clock() {
			await post({ jumpMs: d.between(-3, 3) * 86_400_000 });
			tally.clockJumps++;
		},
		async offline() {
			await post({ offline: true });
			proxy.cut();
			await pause(d.between(20, 300));
			await post({ offline: false });
			tally.offlineFlips++;
		},
		// The engine counts down from what it was granted when the store was opened: less room takes a new start.
		async full() {
			const used = await desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
			await restart();
			await limit(used + d.between(0, 40_000));
			await openTab();
			await pause(d.between(300, 1500));
			await limit();
			tally.fullDisks++;
		},
		async pause() {
			await desk.evaluate(async (batch) => {
				await rig.call('delivery.pauseBatch', batch);
			}, id);
			await pause(30);
			await desk.evaluate(async (batch) => {
				await rig.call('delivery.resumeBatch', batch);
			}, id);
		}
	};
	const troubles = Array.from({ length: d.between(0, 6) }, () => d.pick(TROUBLES));

	for (const end = Date.now() + RUN_MS; ;) {
		const { batch, destination } = await look(desk, id);
		if (!batch || batch.counts.waiting === 0) break;
		if (Date.now() > end) return [`still ${batch.counts.waiting} of ${n} waiting: ${batch.state}, ${JSON.stringify(batch.stalled)}`];
		await pause(d.between(20, 250));
		const trouble = Date.now() > end - RUN_MS / 2 ? undefined : troubles.pop();
		if (trouble) await act[trouble]();
		else if (Date.now() > end - RUN_MS / 2) proxy.mood.chance = 0;
		if (tabs.length === 0) await openTab();
		// A person who looks at the screen and resumes what was stopped.
		if (destination?.paused) {
			tally.resumed++;
			await desk.evaluate(async () => {
				await rig.call('delivery.resumeDestination', 'sandbox');
			});
		}
		if (batch.state === 'paused')
			await desk.evaluate(async (b) => {
				await rig.call('delivery.resumeBatch', b);
			}, id);
	}
	proxy.mood.chance = 0;
	// Requests that were given up on may still arrive at the server.
	if (proxy.mood.faults.includes('delay')) await pause(TIMEOUT_MS * 2);
	tally.requests += crm.requests;
	const { batch, stored } = await look(desk, id);
	const { receipts } = (await desk.evaluate((b) => rig.call('delivery.receipts', b, 'all', 0, 500), id)) as { receipts: Receipt[] };
	const wrong = batch ? disagreements(stored, crm, batch, receipts, n) : ['the delivery is gone'];
	for (const tab of [...tabs, desk]) await tab.close().catch(() => undefined);
	return wrong;
}

async function openDesk(device: Device, origin: string): Promise<Page> {
	const desk = await device.newPage();
	await desk.goto(`${origin}/faults/`);
	await desk.waitForFunction('Boolean(globalThis.rig)');
	return desk;
}

interface Looked {
	batch: Batch | null;
	destination: Destination | null;
	stored: { outbox: { state: 'done' }[]; journal: { action: string }[] };
}

/** The store, read past the app. */
const look = (desk: Page, id: string): Promise<Looked> =>
	desk.evaluate(
		(batchId) =>
			rig.open(async (db) => {
				const all = (store: string): Promise<unknown[]> =>
					new Promise((done, failed) => {
						const request = db.transaction(store).objectStore(store).getAll();
						request.onsuccess = () => done(request.result);
						request.onerror = () => failed(new Error(request.error?.message));
					});
				const [batches, destinations, outbox, journal] = await Promise.all(['batches', 'destinations', 'outbox', 'journal'].map(all));
				return {
					batch: (batches as Batch[]).find((b) => b.id === batchId) ?? null,
					destination: (destinations as Destination[])[0] ?? null,
					stored: {
						outbox: (outbox as { state: 'done' }[]).map(({ state }) => ({ state })),
						journal: (journal as { action: string }[]).map(({ action }) => ({ action }))
					}
				};
			}),
		id
	);
