import { browserRun, type BrowserTally } from './browser-run';
import { dice } from './dice';
import { FAULTS, startProxy } from './proxy';
import { startCrm } from './server';

export interface BrowserCampaignOptions {
	runs: number;
	seed: number;
	from?: number | undefined;
	only?: number | undefined;
	budgetMs?: number;
	lanes?: number;
	dir?: string | undefined;
	say?: (line: string) => void;
}
/** What is not of this bundle: the app's front, the browser, and the script that fills a store. */
export interface BrowserTools {
	startFront: typeof import('../front.mjs').startFront;
	Device: typeof import('../browser.mjs').Device;
	seedScript: string;
}

/**
 * Deliveries in real tabs of the built app in Chromium, through a proxy that disturbs, in tabs, workers and browsers that
 * die, on devices that go offline, run full and whose clocks jump. The sender's time goes fast (page/clock.mjs).
 */
export async function browserCampaign(
	{ runs, seed, from = 0, only, budgetMs = Infinity, lanes = 2, dir, say }: BrowserCampaignOptions,
	tools: BrowserTools
): Promise<BrowserTally & { seconds: number }> {
	const tally: BrowserTally = {
		runs: 0,
		records: 0,
		requests: 0,
		closes: 0,
		crashes: 0,
		workerKills: 0,
		browserKills: 0,
		secondTabs: 0,
		reloads: 0,
		clockJumps: 0,
		offlineFlips: 0,
		fullDisks: 0,
		resumed: 0,
		struck: {},
		failures: []
	};
	const begun = Date.now();
	const front = await tools.startFront({ clock: true, ...(dir && { dir }) });
	const port = Number(new URL(front.url).port);
	let next = only ?? from;
	const last = only === undefined ? from + runs : only + 1;

	/** One browser, one server: lanes share nothing but the files of the app. */
	async function lane(): Promise<void> {
		const crm = await startCrm();
		const proxy = await startProxy(crm.url, { chance: 0, faults: FAULTS, dice: dice(seed), slowMs: 0 });
		let device = await new tools.Device().start();
		try {
			while (next < last && Date.now() - begun < budgetMs) {
				const run = next++;
				const at = Date.now();
				const wrong = await browserRun(
					{ device, port, crm, proxy, seedScript: tools.seedScript, tally },
					dice(seed, 'browser', run),
					`r${seed}-${run}`
				).catch((e: unknown) => [e instanceof Error ? (e.stack ?? e.message) : String(e)]);
				tally.runs++;
				for (const w of wrong) tally.failures.push(`run ${run}: ${w}`);
				if (wrong.length > 0 || tally.runs % 10 === 0)
					say?.(
						`${tally.runs} runs, ${tally.failures.length} wrong; run ${run} took ${Date.now() - at} ms${wrong.length > 0 ? `: ${wrong[0]}` : ''}`
					);
				if (wrong.length === 0) continue;
				await device.kill();
				await device.stop();
				device = await new tools.Device().start();
			}
		} finally {
			for (const [fault, n] of proxy.struck) tally.struck[fault] = (tally.struck[fault] ?? 0) + n;
			await device.stop();
			await proxy.stop();
			await crm.stop();
		}
	}
	try {
		await Promise.all(Array.from({ length: lanes }, lane));
	} finally {
		await front.stop();
	}
	return { ...tally, seconds: Math.round((Date.now() - begun) / 1000) };
}
