import { generateContacts } from '../../tools/sample/generate.mjs';
import { Device } from './browser.mjs';
import { differences } from './differences.mjs';
import { startFront } from './front.mjs';
import { checks, expect, must, openTab } from './tab.mjs';

const NAME = 'list.csv';
const FROZEN_MS = 4000;
/** Longest that the store may be kept from others once the page was put away, ms. */
const LONGEST_MS = 250;

/**
 * The app's page frozen by the system in the middle of an import, and thawed: meanwhile another tab must get at the store.
 * @param {{ dir?: string, names?: string[], rows?: number, limitMs?: number, say?: (line: string) => void }} [options] names = these
 *   checks alone;
 *   limitMs = longest that another tab may wait, its own slowness included
 * @returns {Promise<{ passed: number, longestWaitMs: number, begunWhileAway: number, failures: { what: string, why: string }[] }>}
 * longestWaitMs = another tab's longest wait for the store, which is how long a transaction of the frozen page stayed open; begunWhileAway
 * = transactions begun while frozen
 */
export async function hiddenCampaign({ dir, names, rows = 20_000, limitMs = LONGEST_MS, say = () => {} } = {}) {
	const csv = generateContacts({ rows, seed: 5, columns: 15 }).csv;
	const front = await startFront({ dir, times: true });
	const device = await new Device().start();
	const seen = { longestWaitMs: 0, begunWhileAway: 0 };
	let app = null;
	let other = null;
	let reference = null;
	const before = async () => {
		await app?.close();
		await other?.page.close();
		other = await openTab(device, front);
		await other.call('pipeline.wipeDevice');
		other = await openTab(device, front, other.page);
	};
	const create = async () => must(await other.rig('create', NAME, csv, {}), 'keeping the file').id;
	/** The app's own page on this import, and a way to what the browser's debugger can do with it. */
	const openApp = async (id) => {
		app = await device.newPage();
		await app.goto(`${front.url}/import?id=${id}`);
		return app.createCDPSession();
	};
	/** Waits by asking: a page that was thawed stays hidden here, and a hidden one draws no frames to wait by. */
	const there = async (selector, click = false) => {
		for (const end = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 50))) {
			const found = await app.evaluate(
				(wanted, tap) => {
					const element = document.querySelector(wanted);
					if (tap) element?.click();
					return element !== null;
				},
				selector,
				click
			);
			if (found) return;
			expect(Date.now() < end, `waited in vain for ${selector}`);
		}
	};
	const process = () => there('[data-testid="process-button"]:not([disabled])', true);
	const step = (n) => there(`[data-testid="step-${n}"][data-state="current"]`);
	const phase = async (id, wanted, enough) => {
		for (const end = Date.now() + 30_000; ;) {
			const m = await other.rig('manifest', id);
			if (wanted.includes(m.phase) && enough(m)) return m;
			expect(Date.now() < end, `waited in vain for ${wanted.join(' or ')}: it is ${m.phase}, ${m.rowsDone} rows`);
		}
	};
	/** Freezes the page, looks at the store from another tab, and lets it go on. */
	const freeze = async (cdp, id) => {
		// As systems do it: the page is told, and suspended a moment later.
		await app.evaluate(() => void document.dispatchEvent(new Event('freeze')));
		await new Promise((done) => setTimeout(done, LONGEST_MS));
		await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
		const away = Date.now();
		const longest = await other.rig('probe', FROZEN_MS);
		const still = await other.rig('manifest', id);
		await new Promise((done) => setTimeout(done, 300));
		const later = await other.rig('manifest', id);
		const back = Date.now();
		await cdp.send('Page.setWebLifecycleState', { state: 'active' });
		await app.bringToFront();
		const times = (
			await app.evaluate(
				() =>
					new Promise((done) => {
						const channel = new BroadcastChannel('faults');
						const all = [];
						channel.onmessage = (e) => all.push(...(e.data.times ?? []));
						channel.postMessage('times?');
						// Each worker answers for itself.
						setTimeout(() => {
							channel.close();
							done(all);
						}, 500);
					})
			)
		).filter((t) => t.worker.startsWith('muster-'));
		const begun = times.filter((t) => t.begun > away && t.begun < back).length;
		seen.longestWaitMs = Math.max(seen.longestWaitMs, longest);
		seen.begunWhileAway += begun;
		say(
			`frozen at ${still.phase} with ${still.rowsDone} rows, ${still.commitDone} units: another tab waited ${longest} ms at most, ${begun} begun meanwhile`
		);
		expect(longest <= limitMs, `another tab waited ${longest} ms for the store`);
		expect(begun === 0, `${begun} transactions were begun while the page was away`);
		expect(still.rowsDone === later.rowsDone && still.commitDone === later.commitDone, 'the import went on while the page was away');
	};
	const sameAsEver = async () => {
		const got = await other.rig('snapshot');
		const wrong = Object.entries(reference).flatMap(([section, lines]) => differences(section, lines, got[section]));
		expect(wrong.length === 0, wrong.join('; '));
		const left = await other.rig('leftovers');
		expect(left.length === 0, left.join('; '));
	};
	const finish = () => there('[data-testid="finish-review"]:not([disabled])', true);

	const list = {
		'frozen while the rows are read, an import goes on at its checkpoint': async () => {
			const id = await create();
			const cdp = await openApp(id);
			await process();
			await phase(id, ['processing'], (m) => m.rowsDone >= 1000);
			await freeze(cdp, id);
			await step(4);
			await finish();
			await step(5);
			await sameAsEver();
		},
		'frozen while contacts are written, an import goes on at its checkpoint': async () => {
			const id = await create();
			const cdp = await openApp(id);
			await process();
			await step(4);
			await finish();
			await phase(id, ['committing'], (m) => m.commitDone >= 1);
			await freeze(cdp, id);
			await step(5);
			await sameAsEver();
		}
	};
	try {
		await before();
		const id = await create();
		must(await other.call('pipeline.processImport', id), 'processing');
		must(await other.call('pipeline.finalizeImport', id), 'finishing');
		reference = await other.rig('snapshot');
		const { passed, failures } = await checks(list, { say, before, names });
		return { passed, ...seen, failures };
	} finally {
		await device.stop();
		await front.stop();
	}
}
