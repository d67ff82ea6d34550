// node tests/bench/booth.mjs [--rows N]: how long the booth waits among N contacts: recognising a visitor while typing, and saving
// one. Prints one JSON object, times in ms.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin, seedStore } from './seed-store.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } });
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const profile = mkdtempSync(join(tmpdir(), 'muster-bench-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../static', import.meta.url)), config: { destinations: [] } });
const browser = await launch(profile);
try {
	const page = await browser.newPage();
	await seedStore(page, app.url, { rows: Number(values.rows) });
	await onOrigin(page, app.url, await asScript('./seed/booth.ts', 'booth'));
	const { firstCheck, checks, firstSave, saves, found } = await page.evaluate(() => globalThis.booth.measure(40, 100));
	const round = (n) => Math.round(n * 10) / 10;
	console.log(
		JSON.stringify({
			contacts: Number(values.rows),
			recognised: found,
			checkMs: { first: round(firstCheck), median: round(middle(checks)), max: round(Math.max(...checks)) },
			saveMs: { first: round(firstSave), median: round(middle(saves)), max: round(Math.max(...saves)) }
		})
	);
} finally {
	await browser.close();
	await app.stop();
	rmSync(profile, { recursive: true, force: true });
}
