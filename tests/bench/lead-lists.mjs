// node tests/bench/lead-lists.mjs --contacts N --lists M: N contacts in M lead lists of one campaign, in a headless Chromium on
// a profile on disk. Prints one JSON object; times in ms. The code of the lists worker runs in the page, on the real store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin } from './seed-store.mjs';

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, lists: { type: 'string', default: '50' } } });
const round = (n) => Math.round(n * 10) / 10;
const at = (sorted, share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
const spread = (times) => {
	const s = times.toSorted((a, b) => a - b);
	return s.length === 1 ? round(s[0]) : { p50: at(s, 0.5), p95: at(s, 0.95), max: round(s.at(-1)) };
};

const profile = mkdtempSync(join(tmpdir(), 'muster-lists-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../static', import.meta.url)) });
const browser = await launch(profile);
try {
	const script = await asScript('./seed/lists.ts', 'bench');
	const page = await browser.newPage();
	await onOrigin(page, app.url, script);
	const seeded = await page.evaluate((n) => globalThis.bench.seedContacts(n, 0), Number(values.contacts));
	const made = await page.evaluate((m) => globalThis.bench.makeLists(m), Number(values.lists));
	await page.evaluate(() => globalThis.bench.hours(true));
	// A page that has read nothing yet.
	await onOrigin(page, app.url, script);
	const measured = await page.evaluate((c, p) => globalThis.bench.measure(c, p), made.campaignId, made.processId);
	console.log(
		JSON.stringify(
			{
				contacts: seeded.contacts,
				lists: made.lists.length,
				seededMs: round(seeded.ms),
				placedMs: round(made.placedMs),
				...Object.fromEntries(Object.entries(measured).map(([k, t]) => [k, spread(t)]))
			},
			null,
			'\t'
		)
	);
} finally {
	await browser.close();
	await app.stop();
	rmSync(profile, { recursive: true, force: true });
}
