import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../../scripts/browsers.mjs';
import { importByWizard, readManifest } from './drive.mjs';
import { watchMemory } from './memory.mjs';

const round = (n, digits = 1) => Math.round(n * 10 ** digits) / 10 ** digits;
const rounded = (figures) => Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, round(v)]));

/**
 * Imports one file by the wizard on an empty profile on disk, then measures the floor (bare reading and bare storing of
 * the same records) in the same browser.
 * @param {{ executablePath: string, app: { url: string }, floor: { url: string }, path: string, lookMs: number, say: (line: string) => void }} o
 */
export async function measureImport({ executablePath, app, floor: floorServer, path, lookMs, say }) {
	const profile = mkdtempSync(join(tmpdir(), 'muster-bench-'));
	const browser = await puppeteer.launch({
		executablePath,
		args: CHROMIUM_ARGS,
		userDataDir: profile,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		protocolTimeout: 3_600_000
	});
	try {
		const page = await browser.newPage();
		const memory = watchMemory(browser, page);
		const { wallMs, longestTaskMs, id } = await importByWizard(page, app.url, path, say, lookMs);
		const peak = await memory.stop();
		const manifest = await readManifest(page, id);
		const { usage: diskBytes } = await page.evaluate(() => navigator.storage.estimate());
		await page.close();
		say(`imported in ${Math.round(wallMs)} ms; measuring the floor`);
		const floor = await measureFloor(browser, floorServer.url, path);
		say(`floor: ${JSON.stringify(floor)}`);

		const { total, created, merged, skipped, held, failed } = manifest.ledger;
		const { parse, map, normalize, validate, match, merge, score, store } = manifest.stageMs;
		const { exact, email, phone, nameCompany } = manifest.pairs;
		return {
			rows: total,
			outcomes: { created, merged, skipped, held, failed },
			candidatePairs: { exact, email, phone, nameCompany },
			stageMs: rounded({ parse, map, normalize, validate, match, merge, score, store }),
			wallMs: round(wallMs),
			rowsPerSecond: Math.round(total / (wallMs / 1000)),
			microsecondsPerRow: round((1000 * wallMs) / total),
			longestMainThreadTaskMs: round(longestTaskMs),
			peakHeapBytes: peak.heapBytes,
			peakWindowBytes: peak.windowBytes,
			peakWorkersBytes: peak.workersBytes,
			peakProcessesBytes: peak.processesBytes,
			diskBytes,
			floor: { parseMs: round(floor.parseMs), storeMs: round(floor.storeMs) },
			ratioToFloor: round(wallMs / (floor.parseMs + floor.storeMs), 2)
		};
	} finally {
		await browser.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

async function measureFloor(browser, url, path) {
	const bare = await browser.newPage();
	await bare.goto(url);
	await (await bare.waitForSelector('input')).uploadFile(path);
	const floor = await (await bare.waitForFunction(() => globalThis.floor, { timeout: 3_600_000 })).jsonValue();
	if (floor.error) throw new Error(floor.error);
	return floor;
}
