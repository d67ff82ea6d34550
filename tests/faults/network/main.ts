import type { ContactValues } from '#domain/chunk';
import type { Receipt } from '#domain/delivery';
import { closeStore, type Store } from '#workers/store/engine/open';
import { freshStore, imaginedLocks, sandboxAt, seedContacts } from '../../unit/outbox/support';
import { disagreements } from './check';
import { dice, type Dice } from './dice';
import { mortalTab, type Mortal } from './mortal';
import { FAULTS, pause, startProxy, UNCUT, type Proxy } from './proxy';
import { startCrm, type Crm } from './server';

export interface CampaignOptions {
	runs: number;
	seed: number;
	from?: number;
	only?: number | undefined;
	budgetMs?: number;
	say?: (line: string) => void;
}
export interface CampaignResult {
	runs: number;
	records: number;
	requests: number;
	kills: number;
	secondTabs: number;
	clockJumps: number;
	offlineFlips: number;
	refusedWrites: number;
	resumed: number;
	cancelled: number;
	struck: Record<string, number>;
	failures: string[];
}

const TIMEOUT_MS = 60;
/** Longest life of one run, ms. */
const RUN_MS = 60_000;

interface Scene {
	db: Store;
	crm: Crm;
	proxy: Proxy;
	d: Dice;
	tally: CampaignResult;
}

/** The outbox itself, over a store in memory and real HTTP on loopback, through a proxy that disturbs, in tabs that die. */
export async function networkCampaign({ runs, seed, from = 0, only, budgetMs = Infinity, say }: CampaignOptions): Promise<CampaignResult> {
	const crm = await startCrm();
	const proxy = await startProxy(crm.url, { chance: 0, faults: FAULTS, dice: dice(seed), slowMs: TIMEOUT_MS * 2 });
	const tally: CampaignResult = {
		runs: 0,
		records: 0,
		requests: 0,
		kills: 0,
		secondTabs: 0,
		clockJumps: 0,
		offlineFlips: 0,
		refusedWrites: 0,
		resumed: 0,
		cancelled: 0,
		struck: {},
		failures: []
	};
	const begun = Date.now();
	const quiet = console.error;
	const aloud = (tell: (line: string) => void, line: string): void => {
		const now = console.error;
		console.error = quiet;
		tell(line);
		console.error = now;
	};
	// The sender says on it that the device refused a write; what the campaign says goes past it.
	console.error = () => {
		tally.refusedWrites++;
	};
	// A transaction that is undone rejects each of its requests: one of them is heard, others may have nobody who waits.
	const undone = (e: unknown): void => {
		if (!(e instanceof Error) || e.name !== 'AbortError') throw e;
	};
	process.on('unhandledRejection', undone);
	try {
		for (let run = only ?? from; run < (only === undefined ? from + runs : only + 1) && Date.now() - begun < budgetMs; run++) {
			const d = dice(seed, run);
			const db = await freshStore();
			const wrong = await within(oneRun({ db, crm, proxy, d, tally }), RUN_MS * 2).catch((e: unknown) => [
				e instanceof Error ? (e.stack ?? e.message) : String(e)
			]);
			for (const w of wrong) tally.failures.push(`run ${run}: ${w}`);
			tally.runs++;
			tally.requests += crm.requests;
			if (say && (wrong.length > 0 || tally.runs % 100 === 0))
				aloud(say, `${tally.runs} runs, ${tally.failures.length} wrong${wrong.length > 0 ? `: run ${run}: ${wrong[0]}` : ''}`);
		}
	} finally {
		console.error = quiet;
		process.off('unhandledRejection', undone);
		tally.struck = Object.fromEntries(proxy.struck);
		await proxy.stop();
		await crm.stop();
		await closeStore();
	}
	return tally;
}

/** A run that hangs is a failure like any other. */
const within = <T>(work: Promise<T>, ms: number): Promise<T> =>
	Promise.race([
		work,
		pause(ms).then((): never => {
			throw new Error(`no end within ${ms / 1000} s`);
		})
	]);

async function oneRun({ db, crm, proxy, d, tally }: Scene): Promise<string[]> {
	const mode = d.chance(0.7) ? 'upsert' : 'replay';
	crm.empty(mode);
	const faults = mode === 'upsert' ? FAULTS : UNCUT;
	proxy.mood = { chance: d.pick([0.15, 0.4, 0.7]), faults: d.chance(0.3) ? [d.pick(faults)] : faults, dice: d, slowMs: TIMEOUT_MS * 2 };
	const n = d.between(5, 160);
	const refuse = mode === 'upsert' && d.chance(0.3);
	const ids = await seedContacts(db, n, (i): ContactValues => ({
		fullName: `P ${i}`,
		email: refuse && i % 17 === 3 ? `refuse${i}@example.com` : `p${i}@example.com`
	}));
	await sandboxAt(db, 'https://crm.example', { batchSize: d.between(5, 60), fieldsUrl: '' });
	tally.records += n;

	const locks = imaginedLocks();
	let online = true;
	let born = 0;
	const tabs: Mortal[] = [];
	const openTab = (): Mortal => {
		const made = mortalTab({
			name: `tab${++born}`,
			locks,
			dice: d,
			full: d.chance(0.25) ? 0.03 : 0,
			timeoutMs: TIMEOUT_MS,
			random: () => d.next(),
			online: () => online,
			fetcher: (url, init) =>
				online ? fetch(url.replace('https://crm.example', proxy.url), init) : Promise.reject(new TypeError('Failed to fetch'))
		});
		tabs.push(made);
		return made;
	};
	const living = (): Mortal => tabs.find((t) => !t.dead) ?? openTab();

	const first = openTab();
	let made = await first.api.createBatch('crm', ids, 'Campaign').catch(() => null);
	while (!made?.ok) made = await first.api.createBatch('crm', ids, 'Campaign').catch(() => null);
	const { id } = made.value;
	let cancel = d.chance(0.08);
	const trouble = Array.from({ length: d.between(0, 6) }, () => d.pick(['kill', 'second', 'clock', 'offline', 'wake', 'pause'] as const));

	for (const end = Date.now() + RUN_MS; ;) {
		const batch = (await living().api.batch(id))!;
		if (batch.counts.waiting === 0) break;
		if (Date.now() > end)
			return [
				`still ${batch.counts.waiting} waiting: ${batch.state}, ${JSON.stringify(batch.stalled)}; ${tabs.filter((t) => !t.dead).length} tabs live, locks held by ${[...locks.held.values()].map((l) => l.owner).join()}`
			];
		await pause(d.between(1, 12));
		switch (trouble.pop()) {
			case 'kill':
				living().kill();
				tally.kills++;
				void openTab().sender.wake();
				break;
			case 'second':
				void openTab().sender.wake();
				tally.secondTabs++;
				break;
			case 'clock':
				living().clock.now += d.between(-3, 3) * 86_400_000;
				tally.clockJumps++;
				break;
			case 'offline':
				online = false;
				tally.offlineFlips++;
				await pause(d.between(1, 15));
				online = true;
				break;
			case 'wake':
				void living().sender.wake();
				break;
			case 'pause':
				await living()
					.api.pauseBatch(id)
					.catch(() => undefined);
				await pause(3);
				await living()
					.api.resumeBatch(id)
					.catch(() => undefined);
				break;
			case undefined:
				if (cancel) {
					cancel = false;
					tally.cancelled++;
					await living()
						.api.cancelBatch(id)
						.catch(() => undefined);
				}
				// Enough of it: what is left must come through.
				if (Date.now() > end - RUN_MS / 2) proxy.mood.chance = 0;
		}
		// A person who looks at the screen: resumes what was stopped, and a tab is open.
		const [destination] = await living().api.destinations();
		if (destination?.paused) {
			tally.resumed++;
			await living()
				.api.resumeDestination('crm')
				.catch(() => undefined);
		}
		if (batch.state === 'paused')
			await living()
				.api.resumeBatch(id)
				.catch(() => undefined);
		if (tabs.every((t) => t.dead)) void openTab().sender.wake();
	}
	// Requests that were given up on may still arrive at the server.
	proxy.mood.chance = 0;
	if (proxy.mood.faults.includes('delay')) await pause(TIMEOUT_MS * 2);
	const t = living();
	const receipts: Receipt[] = (await t.api.receipts(id, 'all', 0, 500)).receipts;
	const wrong = disagreements(
		{ outbox: await db.getAll('outbox'), journal: await db.getAll('journal') },
		crm,
		(await t.api.batch(id))!,
		receipts,
		n
	);
	for (const tab of tabs) if (!tab.dead) tab.kill();
	return wrong;
}
