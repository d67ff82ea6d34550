// node tests/bench/match.mjs [--rows N] [--stored N] [--known N] [--one-phone] [--hand] [--runs N]: what matching takes, by the app's own
// code in a Chromium page. N made-up rows are staged (a tenth of them doubles) and matched among themselves and with N stored contacts, of
// whom the first --known rows are; then a page of the review is read and pairs are decided. --hand = the check while typing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin } from './seed-store.mjs';

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '50000' },
		stored: { type: 'string', default: '0' },
		known: { type: 'string', default: '0' },
		runs: { type: 'string', default: '3' },
		hand: { type: 'boolean', default: false },
		'one-phone': { type: 'boolean', default: false }
	}
});
const [rows, stored, known, runs] = [values.rows, values.stored, values.known, values.runs].map(Number);

/** Highest sum of heap and array buffers of the page while `work` runs, bytes. */
async function peakOf(session, work) {
	let [peak, on] = [0, true];
	const watching = (async () => {
		while (on) {
			const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
			peak = Math.max(peak, usedSize + backingStorageSize);
			await new Promise((done) => setTimeout(done, 20));
		}
	})();
	const result = await work();
	on = false;
	await watching;
	return { ...result, peakMB: Math.round(peak / 1e6) };
}

const app = await serveApp({ dir: fileURLToPath(new URL('../../static', import.meta.url)) });
const profile = mkdtempSync(join(tmpdir(), 'muster-match-'));
const browser = await launch(profile);
try {
	const script = await asScript('./seed/match.ts', 'bench');
	const fresh = async () => {
		const page = await browser.newPage();
		await onOrigin(page, app.url, script);
		return { page, session: await page.createCDPSession() };
	};
	let { page, session } = await fresh();
	await page.evaluate(
		async (n, r, k, one) => {
			if (n > 0) await globalThis.bench.seedContacts(n);
			if (r > 0) await globalThis.bench.stageRows(r, k, one);
		},
		stored,
		rows,
		known,
		values['one-phone']
	);
	await page.close();
	({ page, session } = await fresh());
	for (let run = 0; rows > 0 && run < runs; run++) {
		await session.send('HeapProfiler.collectGarbage');
		console.log(
			JSON.stringify({
				rows,
				stored,
				known,
				...(await peakOf(session, () => page.evaluate((watch) => globalThis.bench.match(watch), run === runs - 1)))
			})
		);
	}
	if (rows > 0) {
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
		console.log(
			JSON.stringify({
				keptMB: Math.round((usedSize + backingStorageSize) / 1e6),
				...(await page.evaluate(() => globalThis.bench.review()))
			})
		);
	}
	if (values.hand) console.log(JSON.stringify(await page.evaluate(() => globalThis.bench.byHand())));
} finally {
	await browser.close();
	await app.stop();
	rmSync(profile, { recursive: true, force: true });
}
