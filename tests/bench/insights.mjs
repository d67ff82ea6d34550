// node tests/bench/insights.mjs [--imports 1000 --events 1000000 --runs 5]: how fast Insights opens on a device that has counted so
// much. Prints what the events take on the disk, and per run the ms from the press on "Insights" to the answers on the screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin } from './seed-store.mjs';

const { values } = parseArgs({
	options: {
		imports: { type: 'string', default: '1000' },
		events: { type: 'string', default: '1000000' },
		runs: { type: 'string', default: '5' }
	}
});
const [imports, events, runs] = [values.imports, values.events, values.runs].map(Number);
const profile = mkdtempSync(join(tmpdir(), 'muster-insights-'));
const app = await serveApp();
const browser = await launch(profile);
try {
	const page = await browser.newPage();
	await onOrigin(page, app.url, await asScript('./seed/events.ts', 'seed'));
	const seeded = await page.evaluate((i, e) => globalThis.seed.seedEvents(i, e), imports, events);
	console.log(
		JSON.stringify({
			imports,
			events: seeded.events,
			megabytes: Math.round(seeded.bytes / 1e5) / 10,
			bytesPerEvent: Math.round((10 * seeded.bytes) / seeded.events) / 10,
			seedSeconds: Math.round(seeded.ms / 1000)
		})
	);
	for (let run = 0; run < runs; run++) {
		await page.goto(`${app.url}/settings`);
		await page.waitForSelector('nav a[href="/insights"]', { timeout: 60_000 });
		await new Promise((rest) => setTimeout(rest, 3000));
		const ms = await page.evaluate(async () => {
			const from = performance.now();
			document.querySelector('a[href="/insights"]').click();
			await new Promise((done) => {
				const look = () => (document.querySelector('[data-testid="insights"]') ? requestAnimationFrame(done) : requestAnimationFrame(look));
				look();
			});
			return performance.now() - from;
		});
		await page.goto(`${app.url}/insights`);
		await page.waitForSelector('[data-testid="insights"]', { timeout: 60_000 });
		const cold = await page.evaluate(() => performance.now());
		console.log(JSON.stringify({ run, opensMs: Math.round(ms), coldStartMs: Math.round(cold) }));
	}
} finally {
	await browser.close();
	await app.stop();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
