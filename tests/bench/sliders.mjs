// node tests/bench/sliders.mjs [--contacts N] [--built]: a slider of the scoring profile dragged by the mouse with N contacts in the
// store, in the production build in a headless Chromium. Frames are counted from the trace of the browser (the debug protocol),
// not by the page; `blankPage` is the same drag in a page that does nothing else. A machine that draws fewer than 60 frames a
// second of a blank page says nothing of the app's own: `work` is what the page's main thread does from one frame to the
// next (all its tasks: events, script, style, layout, paint), and the share of frames whose work fits into 16.7 ms. Prints
// one JSON object; times in ms.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { launch, seedStore } from './seed-store.mjs';

const {
	values: { contacts, built }
} = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, built: { type: 'boolean', default: false } } });
if (!built) {
	const made = await buildApp();
	if (made.code !== 0) throw new Error(made.output);
}
const DRAG_MS = 3000;
const round = (n) => Math.round(n * 10) / 10;
const at = (times, share) => round([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
/**
 * Ms of the processor that the page's main thread worked from one frame of its own to the next: tasks belong to the frame that they begin
 * in.
 */
function workPerFrame(events) {
	const mains = new Set(events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
	const begins = new Map(
		[...mains].map((main) => [main, events.filter((e) => e.name === 'BeginMainThreadFrame' && `${e.pid} ${e.tid}` === main)])
	);
	// Chromium's own screens are pages, too; the one that is dragged in draws most frames.
	const [thread, frames] = [...begins].sort((a, b) => b[1].length - a[1].length)[0] ?? [null, []];
	const from = frames.map((e) => e.ts).sort((a, b) => a - b);
	const tasks = events
		.filter((e) => e.ph === 'X' && e.name.endsWith('::RunTask') && `${e.pid} ${e.tid}` === thread)
		.sort((a, b) => a.ts - b.ts);
	const work = from.map(() => 0);
	let frame = -1;
	let end = 0;
	for (const task of tasks) {
		while (frame + 1 < from.length && from[frame + 1] < task.ts + task.dur) frame++;
		// A task within another one is counted with it.
		if (frame >= 0 && task.ts >= end) {
			work[frame] += (task.tdur ?? task.dur) / 1000;
			end = task.ts + task.dur;
		}
	}
	const spent = (name) =>
		round(
			events
				.filter((e) => e.ph === 'X' && e.name === name && `${e.pid} ${e.tid}` === thread)
				.reduce((sum, e) => sum + (e.tdur ?? e.dur) / 1000, 0) / Math.max(1, work.length)
		);
	return {
		frames: work.length,
		tasks: tasks.length,
		mean: Object.fromEntries(
			['FunctionCall', 'RunMicrotasks', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit'].map((name) => [
				name,
				spent(name)
			])
		),
		p50: at(work, 0.5),
		p95: at(work, 0.95),
		max: at(work, 1),
		fitPercent: round((100 * work.filter((w) => w <= 16.7).length) / Math.max(1, work.length))
	};
}

/** Drags a slider to and fro and counts the frames that were drawn meanwhile, and the changes of the section that `watched` stands in. */
async function drag(page, selector, watched) {
	const slider = await page.$(selector);
	if (!slider) throw new Error(`no slider ${selector}`);
	await slider.evaluate((el) => el.scrollIntoView({ block: 'center' }));
	const box = await slider.boundingBox();
	const file = join(profile, 'trace.json');
	await page.mouse.move(box.x + 10, box.y + box.height / 2);
	await page.evaluate((at) => {
		globalThis.pictures = new Set();
		globalThis.long = 0;
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) globalThis.long = Math.max(globalThis.long, e.duration);
		}).observe({ type: 'longtask' });
		new MutationObserver(() => globalThis.pictures.add(Math.round(performance.now()))).observe(
			document.querySelector(at).closest('section'),
			{ subtree: true, childList: true, attributes: true, characterData: true }
		);
	}, watched);
	await page.tracing.start({
		path: file,
		categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame', 'devtools.timeline', 'toplevel']
	});
	await page.mouse.down();
	const from = performance.now();
	let moves = 0;
	for (; performance.now() - from < DRAG_MS; moves++)
		await page.mouse.move(box.x + 10 + ((box.width - 20) * (1 - Math.cos(moves / 25))) / 2, box.y + box.height / 2);
	await page.mouse.up();
	await page.tracing.stop();
	const events = JSON.parse(readFileSync(file, 'utf8')).traceEvents;
	const drawn = events
		.filter((e) => e.name === 'DrawFrame')
		.map((e) => e.ts / 1000)
		.sort((a, b) => a - b);
	const gaps = drawn
		.slice(1)
		.map((t, i) => t - drawn[i])
		.filter((g) => g > 0);
	const { pictures, long } = await page.evaluate(() => ({ pictures: globalThis.pictures.size, long: globalThis.long }));
	return {
		framesPerSecond: round((1000 * (drawn.length - 1)) / Math.max(1, drawn.at(-1) - drawn[0])),
		gap: { p50: at(gaps, 0.5), p95: at(gaps, 0.95), max: at(gaps, 1) },
		work: workPerFrame(events),
		dropped: events.filter((e) => e.name === 'DroppedFrame').length,
		picturesPerSecond: round((1000 * pictures) / DRAG_MS),
		movesPerSecond: round((1000 * moves) / DRAG_MS),
		longestTaskMs: Math.round(long)
	};
}

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
	for (const id of ['group-source', 'group-demographic', 'group-engagement'])
		out[id] = await drag(page, `[data-testid="slider-${id}"]`, '[data-testid="distribution-title"]');
	// What the same drag gets on this machine from a page that does nothing but move its slider.
	await page.goto('about:blank');
	await page.setContent(
		'<!doctype html><section><p id="shown">0</p></section><input type="range" style="display:block;width:600px;height:44px" oninput="shown.textContent = value">'
	);
	out.blankPage = await drag(page, 'input', '#shown');
	console.log(JSON.stringify(out));
} finally {
	await browser.close();
	await app.close?.();
	rmSync(profile, { recursive: true, force: true });
}
process.exit(0);
