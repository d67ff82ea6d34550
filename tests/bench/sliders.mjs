// node tests/bench/sliders.mjs [--contacts N] [--built]: a slider of the scoring profile dragged by the mouse with N contacts in the
// store, in the production build in a headless Chromium. Frames are counted from the trace of the browser (the debug protocol),
// not by the page. Prints one JSON object; times in ms.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values: { contacts, built } } = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, built: { type: 'boolean', default: false } } });
if (!built) {
	const made = await buildApp();
	if (made.code !== 0) throw new Error(made.output);
}
const DRAG_MS = 3000;
const round = (n) => Math.round(n * 10) / 10;
const at = (times, share) => round([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
const profile = mkdtempSync(join(tmpdir(), 'muster-sliders-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [] } });
const browser = await launch(profile);
try {
	const page = await browser.newPage();
	await page.setViewport({ width: 1024, height: 768 });
	await seedStore(page, app.url, { rows: Number(contacts) });
	await page.goto(`${app.url}/scoring`);
	await page.waitForSelector('[data-testid="distribution-title"]', { timeout: 60_000 });
	const out = { contacts: Number(contacts) };
	for (const id of ['group-source', 'group-demographic', 'group-engagement']) {
		const slider = await page.$(`[data-testid="slider-${id}"]`);
		if (!slider) throw new Error(`no slider ${id}`);
		await slider.evaluate((el) => el.scrollIntoView({ block: 'center' }));
		const box = await slider.boundingBox();
		const file = join(profile, 'trace.json');
		await page.mouse.move(box.x + 10, box.y + box.height / 2);
		await page.evaluate(() => {
			globalThis.shown = new Set();
			globalThis.long = 0;
			new PerformanceObserver((list) => { for (const e of list.getEntries()) globalThis.long = Math.max(globalThis.long, e.duration); }).observe({ type: 'longtask' });
			new MutationObserver(() => globalThis.shown.add(Math.round(performance.now()))).observe(document.querySelector('[data-testid="distribution-title"]').closest('section'), { subtree: true, childList: true, attributes: true, characterData: true });
		});
		await page.tracing.start({ path: file, categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame', 'devtools.timeline'] });
		await page.mouse.down();
		const from = performance.now();
		for (let k = 0; performance.now() - from < DRAG_MS; k++) await page.mouse.move(box.x + 10 + ((box.width - 20) * (1 - Math.cos(k / 25))) / 2, box.y + box.height / 2);
		await page.mouse.up();
		await page.tracing.stop();
		const events = JSON.parse(readFileSync(file, 'utf8')).traceEvents;
		const drawn = events.filter((e) => e.name === 'DrawFrame').map((e) => e.ts / 1000).sort((a, b) => a - b);
		const gaps = drawn.slice(1).map((t, i) => t - drawn[i]).filter((g) => g > 0);
		const { pictures, long } = await page.evaluate(() => ({ pictures: globalThis.shown.size, long: globalThis.long }));
		out[id] = {
			framesPerSecond: round((1000 * (drawn.length - 1)) / Math.max(1, drawn.at(-1) - drawn[0])), gap: { p50: at(gaps, 0.5), p95: at(gaps, 0.95), max: at(gaps, 1) },
			dropped: events.filter((e) => e.name === 'DroppedFrame').length, picturesPerSecond: round((1000 * pictures) / DRAG_MS), longestTaskMs: Math.round(long)
		};
	}
	console.log(JSON.stringify(out));
} finally {
	await browser.close();
	await app.close?.();
	rmSync(profile, { recursive: true, force: true });
}
process.exit(0);
