import { generateContacts } from '../../tools/sample/generate.mjs';
import { Device } from './browser.mjs';
import { differences } from './differences.mjs';
import { startFront } from './front.mjs';
import { fullAfterImports } from './quota-after.mjs';
import { checks, expect, must, openTab } from './tab.mjs';

const ROWS = 4000;
const NAME = 'list.csv';
const csv = generateContacts({ rows: ROWS, seed: 5, columns: 15 }).csv;
const FULL = 'This device has no room left';

/**
 * A device whose storage fills up at different points of an import, and has room again later.
 * @param {{ dir?: string, names?: string[], say?: (line: string) => void }} [options] names = these checks alone
 * @returns {Promise<{ passed: number, stopped: number, failures: { what: string, why: string }[] }>} stopped = calls that said the device
 *   is full
 */
export async function quotaCampaign({ dir, names, say = () => {} } = {}) {
	const front = await startFront({ dir });
	const device = await new Device().start();
	let cdp = await device.session();
	let tab;
	let stopped = 0;
	let reference = null;
	const limit = (quotaSize) =>
		cdp.send('Storage.overrideQuotaForOrigin', { origin: front.url, ...(quotaSize === null ? {} : { quotaSize }) });
	const used = () => tab.page.evaluate(async () => (await navigator.storage.estimate()).usage);
	/** The engine counts down from what it was granted when the store was opened: less room takes a new start. */
	const leave = async (bytes) => {
		const usage = await used();
		await device.kill();
		await device.start();
		cdp = await device.session();
		await limit(Math.round(usage + bytes));
		tab = await openTab(device, front, device.page);
	};
	const reload = async () => {
		tab = await openTab(device, front, tab.page);
	};
	const before = async () => {
		await limit(null);
		tab = await openTab(device, front, device.page);
		await tab.call('pipeline.wipeDevice');
		await reload();
	};
	/** Calls again and again until it succeeds; the first "full" is looked at closely, then there is room. */
	const untilDone = async (name, id) => {
		const first = await tab.call(name, id);
		if (first.ok) return first.value;
		expect(first.problem.code === 'deviceFull', `${name} said ${JSON.stringify(first.problem)}`);
		stopped++;
		await reload();
		expect((await tab.call('pipeline.getImport', id))?.file.name === NAME, 'the import can no longer be opened');
		await limit(null);
		return must(await tab.call(name, id), `${name} with room again`);
	};
	const create = async () => must(await tab.rig('create', NAME, csv, {}), 'keeping the file').id;
	const sameAsEver = async () => {
		const got = await tab.rig('snapshot');
		const other = Object.entries(reference).flatMap(([section, lines]) => differences(section, lines, got[section]));
		expect(other.length === 0, other.join('; '));
		const left = await tab.rig('leftovers');
		expect(left.length === 0, left.join('; '));
	};
	const undisturbed = async () => {
		await before();
		const id = await create();
		must(await tab.call('pipeline.processImport', id), 'processing');
		must(await tab.call('pipeline.finalizeImport', id), 'finishing');
		return tab.rig('snapshot');
	};

	const list = {
		'a file that does not fit is refused in words and leaves nothing': async () => {
			await tab.call('pipeline.getSettings');
			await leave(200_000);
			const made = await tab.rig('create', NAME, csv, {});
			expect(!made.ok && made.problem.code === 'deviceFull', `keeping the file answered ${JSON.stringify(made).slice(0, 300)}`);
			stopped++;
			const left = await tab.rig('leftovers');
			expect(left.length === 0, left.join('; '));
			await limit(null);
			await create();
		},
		'a full device stops the import on the screen in words, and it resumes there': async () => {
			const id = await create();
			await leave(400_000);
			await tab.page.goto(`${front.url}/import`);
			const resume = async () =>
				(
					await tab.page.waitForSelector('xpath///a[contains(., "Resume import")] | //button[contains(., "Resume import")]', {
						timeout: 15_000
					})
				).click();
			await resume();
			await (await tab.page.waitForSelector('[data-testid="process-button"]:not([disabled])', { timeout: 20_000 })).click();
			await tab.page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 20_000 }, FULL);
			stopped++;
			await limit(null);
			await tab.page.goto(`${front.url}/import`);
			await resume();
			await tab.page.waitForSelector('[data-testid="step-4"][data-state="current"]', { timeout: 30_000 });
			await reload();
			expect((await tab.call('pipeline.getImport', id))?.rowsTotal === ROWS, 'rows are missing');
		}
	};
	for (const room of [50_000, 300_000, 600_000, 900_000, 1_800_000, 3_000_000])
		list[`an import stopped with ${room / 1000} kB of room goes on when there is more`] = async () => {
			const id = await create();
			await leave(room);
			await untilDone('pipeline.processImport', id);
			await untilDone('pipeline.finalizeImport', id);
			await sameAsEver();
		};
	for (const room of [20_000, 500_000])
		list[`writing contacts stopped with ${room / 1000} kB of room goes on when there is more`] = async () => {
			const id = await create();
			must(await tab.call('pipeline.processImport', id), 'processing');
			await leave(room);
			await untilDone('pipeline.finalizeImport', id);
			await sameAsEver();
		};
	list['a decision on a full device is refused in words, not lost in silence'] = async () => {
		const id = must(await tab.rig('create', NAME, csv, { policy: 'review' }), 'keeping the file').id;
		must(await tab.call('pipeline.processImport', id), 'processing');
		const pairs = await tab.rig('pairs', id);
		await leave(-100_000);
		const decided = await tab.call('pipeline.decide', id, { pairs: [pairs[0].pair] }, 'skip');
		await limit(null);
		await reload();
		const now = (await tab.rig('pairs', id))[0].decision;
		expect(
			decided.ok ? now === 'skip' : decided.problem.code === 'deviceFull' && now === 'undecided',
			`deciding answered ${JSON.stringify(decided).slice(0, 200)}, and it reads ${now}`
		);
		if (!decided.ok) stopped++;
	};

	Object.assign(
		list,
		fullAfterImports({
			tab: () => tab,
			leave,
			reload,
			before,
			roomAgain: () => limit(null),
			stopped: () => void stopped++,
			async imported() {
				const id = await create();
				must(await tab.call('pipeline.processImport', id), 'processing');
				must(await tab.call('pipeline.finalizeImport', id), 'finishing');
			}
		})
	);

	try {
		reference = await undisturbed();
		const { passed, failures } = await checks(list, { say, before, names });
		return { passed, stopped, failures };
	} finally {
		await device.stop();
		await front.stop();
	}
}
