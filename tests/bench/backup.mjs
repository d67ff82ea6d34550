// node tests/bench/backup.mjs [--contacts 100000 | --file LIST.csv] [--plain]: backs a device with so many made-up contacts, or with those
// of a file that the wizard imported, up on the settings screen and restores the file on an empty one, in the production build in a
// headless Chromium on profiles on disk. Prints one JSON object: seconds, size, and the most that window and workers held meanwhile.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { importByWizard } from './drive.mjs';
import { watchMemory } from './memory.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values } = parseArgs({
	options: { contacts: { type: 'string', default: '100000' }, file: { type: 'string' }, plain: { type: 'boolean', default: false } }
});
let contacts = Number(values.contacts);
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);
const folder = mkdtempSync(join(tmpdir(), 'muster-backup-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [] } });
const PASS = 'correct horse battery';
const id = (name) => `[data-testid="${name}"]`;
const toMb = (bytes) => Math.round(bytes / 1e6);

/** Runs `act` on the settings page of a profile and tells how long it took and what it held; `after` is not counted. */
async function measured(profile, prepare, act, after = async () => {}) {
	const browser = await launch(join(folder, profile));
	try {
		const page = await browser.newPage();
		await prepare(page);
		await page.goto(`${app.url}/settings`);
		await page.waitForSelector(id('backup-open'));
		const memory = watchMemory(browser, page);
		const from = Date.now();
		await act(page, browser);
		const seconds = (Date.now() - from) / 1000;
		const { heapBytes, processesBytes } = await memory.stop();
		await after();
		return { seconds, heapMb: toMb(heapBytes), processesMb: toMb(processesBytes) };
	} finally {
		await browser.close();
	}
}

try {
	const downloads = join(folder, 'downloads');
	let file;
	let importMs = 0;
	const made = await measured(
		'full',
		async (page) => {
			if (values.file) ({ wallMs: importMs } = await importByWizard(page, app.url, values.file, (said) => console.error(said)));
			else await seedStore(page, app.url, { rows: contacts });
		},
		async (page) => {
			const session = await page.createCDPSession();
			await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
			await page.click(id('backup-open'));
			await page.waitForSelector(id('backup-encrypt'));
			if (values.plain) await page.click(id('backup-encrypt'));
			else
				for (const field of ['backup-pass', 'backup-again']) {
					await page.waitForSelector(`#${field}`);
					await page.type(`#${field}`, PASS);
				}
			await page.click(id('backup-run'));
			await page.waitForFunction(() => /Backup saved and verified/.test(document.body.innerText), { timeout: 600_000, polling: 50 });
		},
		async () => {
			// The browser goes on writing a large file when the page has handed it over.
			for (let tries = 0; !file && tries < 1200; tries++) {
				file = readdirSync(downloads, { withFileTypes: true }).find((f) => f.name.endsWith('.muster'))?.name;
				if (!file) await new Promise((done) => setTimeout(done, 100));
			}
			if (!file) throw new Error('the browser saved no backup');
		}
	);
	const path = join(downloads, file);
	const restored = await measured(
		'empty',
		async () => {},
		async (page) => {
			await page.click(id('restore-open'));
			const input = await page.waitForSelector(id('restore-file'));
			await input.uploadFile(path);
			const about = await page.waitForSelector(id('restore-about'), { timeout: 120_000 });
			contacts = Number(/([\d,]+) contacts/.exec(await about.evaluate((e) => e.textContent))?.[1]?.replaceAll(',', ''));
			if (!values.plain) await page.type('#restore-pass', PASS);
			await page.type('#restore-word', 'replace');
			await page.click(id('restore-run'));
			await page.waitForFunction(() => /contacts restored\./.test(document.body.innerText), { timeout: 600_000, polling: 50 });
		}
	);
	console.log(
		JSON.stringify({
			contacts,
			...(values.file && { importSeconds: importMs / 1000 }),
			encrypted: !values.plain,
			fileMb: toMb(statSync(path).size),
			made,
			restored
		})
	);
} finally {
	await app.stop();
	rmSync(folder, { recursive: true, force: true });
}
