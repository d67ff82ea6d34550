import { generateContacts } from '../../tools/sample/generate.mjs';
import { Broken } from './broken.mjs';
import { Device } from './browser.mjs';
import { differences } from './differences.mjs';
import { startFront } from './front.mjs';
import { expect, must, openTab } from './tab.mjs';

const ROWS = 4000;
const NAME = 'list.csv';
const csv = generateContacts({ rows: ROWS, seed: 5, columns: 15 }).csv;
/** Less than any chunk takes, bytes. */
const ROOM = 4096;

/**
 * One import, again and again: at each of its transactions the device is full from there on. It must say so with the
 * bytes it needs, still be there, and end as it ever did once there is room.
 * @param {{ dir?: string, only?: number[], say?: (line: string) => void }} [options] only = these transactions alone
 * @returns {Promise<{ boundaries: number, full: number, failures: { what: string, why: string }[] }>} full = those at which something
 *   said that the device is full
 */
export async function boundaryCampaign({ dir, only, say = () => {} } = {}) {
	const front = await startFront({ dir });
	const device = await new Device().start();
	const result = { boundaries: 0, full: 0, failures: [] };
	let cdp = await device.session();
	const limit = (quotaSize) =>
		cdp.send('Storage.overrideQuotaForOrigin', { origin: front.url, ...(quotaSize === null ? {} : { quotaSize: Math.round(quotaSize) }) });
	const create = (tab) => tab.rig('create', NAME, csv, {});
	const empty = async () => {
		const tab = await openTab(device, front, device.page);
		await tab.call('pipeline.wipeDevice');
		return openTab(device, front, device.page);
	};
	/** Runs the import until its n-th transaction is on the disk, and ends the browser there. */
	const upTo = async (n) => {
		await empty();
		const reached = new Promise((done) => {
			front.onStop = () => void device.kill().then(done);
		});
		const tab = await openTab(device, front, device.page, `?run=quota&gate=pipeline:${n}:after`);
		const work = async () => {
			const { id } = must(await create(tab), 'keeping the file');
			must(await tab.call('pipeline.processImport', id), 'processing');
			must(await tab.call('pipeline.finalizeImport', id), 'finishing');
		};
		await Promise.race([
			reached,
			work().catch((error) => {
				if (error instanceof Broken) throw error;
				return reached;
			})
		]);
		await device.kill();
		await device.start();
		cdp = await device.session();
	};
	const boundary = async (n, reference) => {
		await upTo(n);
		let tab = await openTab(device, front, device.page);
		const usage = await tab.page.evaluate(async () => (await navigator.storage.estimate()).usage);
		await limit(usage + ROOM);
		let full = 0;
		/** The step, and where it says that there is no room: looked at, given room, and done again. */
		const done = async (what, step) => {
			const first = await step();
			if (first.ok) return first.value;
			expect(
				first.problem.code === 'deviceFull' && Number(first.problem.params.bytes) > 0,
				`${what} said ${JSON.stringify(first.problem)}`
			);
			full++;
			const before = (await tab.call('pipeline.listImports')).map((m) => `${m.file.name} ${m.phase}`).join();
			tab = await openTab(device, front, tab.page);
			const after = (await tab.call('pipeline.listImports')).map((m) => `${m.file.name} ${m.phase}`).join();
			expect(before === after, `it was ${before}, and after a reload ${after}`);
			await limit(null);
			return must(await step(), `${what} with room again`);
		};
		const kept = (await tab.call('pipeline.listImports'))[0];
		const { id } = kept ?? (await done('keeping the file', () => create(tab)));
		await done('processing', () => tab.call('pipeline.processImport', id));
		await done('finishing', () => tab.call('pipeline.finalizeImport', id));
		await limit(null);
		const got = await tab.rig('snapshot');
		const wrong = [
			...Object.entries(reference).flatMap(([section, lines]) => differences(section, lines, got[section])),
			...(await tab.rig('leftovers'))
		];
		expect(wrong.length === 0, wrong.join('; '));
		return full;
	};
	try {
		let tab = await empty();
		const { id } = must(await create(tab), 'keeping the file');
		must(await tab.call('pipeline.processImport', id), 'processing');
		must(await tab.call('pipeline.finalizeImport', id), 'finishing');
		const reference = await tab.rig('snapshot');
		const { seen } = await tab.rig('count', 'pipeline');
		for (let n = 1; n < seen; n++) {
			if (only && !only.includes(n)) continue;
			result.boundaries++;
			try {
				const full = await boundary(n, reference);
				if (full > 0) result.full++;
				say(`ok: full after transaction ${n} of ${seen}, said ${full} times`);
			} catch (error) {
				result.failures.push({
					what: `full after transaction ${n} of ${seen}`,
					why: error instanceof Broken ? error.message : String(error.stack ?? error)
				});
				say(`FAILED: full after transaction ${n} of ${seen}: ${error.message}`);
				await device.kill();
				await device.start();
				cdp = await device.session();
			}
		}
		return result;
	} finally {
		await device.stop();
		await front.stop();
	}
}
