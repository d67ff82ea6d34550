// node tests/bench/audit.mjs [--entries 1000000]: verifies an audit log of so many entries on its screen, in the production
// build in a headless Chromium on a profile on disk, three times. Prints one JSON object.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { asScript, launch, onOrigin } from './seed-store.mjs';

const { values } = parseArgs({ options: { entries: { type: 'string', default: '1000000' } } });
const entries = Number(values.entries);
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);
const profile = mkdtempSync(join(tmpdir(), 'muster-audit-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [] } });
const browser = await launch(profile);
try {
	const page = await browser.newPage();
	await onOrigin(page, app.url, await asScript('./seed/audit.ts', 'seed'));
	const packTenThousandMs = await page.evaluate((n) => globalThis.seed.fillAudit(n), entries);
	const seconds = [];
	for (let run = 0; run < 3; run++) {
		await page.goto(`${app.url}/audit`);
		const button = await page.waitForSelector('[data-testid="audit-verify"]:not([disabled])');
		const from = Date.now();
		await button.click();
		await page.waitForFunction(() => /entries are as they were written|is not what was written|are gone/.test(document.body.innerText), {
			timeout: 120_000
		});
		seconds.push((Date.now() - from) / 1000);
	}
	const said = await page.evaluate(() => /All .* entries are as they were written[^\n]*/.exec(document.body.innerText)?.[0] ?? 'broken');
	console.log(JSON.stringify({ entries, packTenThousandMs: Math.round(packTenThousandMs), seconds, best: Math.min(...seconds), said }));
} finally {
	await browser.close();
	await app.stop();
	rmSync(profile, { recursive: true, force: true });
}
