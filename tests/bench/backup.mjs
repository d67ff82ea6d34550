// node tests/bench/backup.mjs [--contacts 100000] [--plain]: backs a device with so many contacts up on the settings screen
// and restores the file on an empty one, in the production build in a headless Chromium on profiles on disk. Prints one JSON object:
// seconds, size, and the most that window and workers held meanwhile.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { watchMemory } from './memory.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, plain: { type: 'boolean', default: false } } });
const contacts = Number(values.contacts);
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);
const folder = mkdtempSync(join(tmpdir(), 'muster-backup-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [] } });
const PASS = 'correct horse battery';
const id = (name) => `[data-testid="${name}"]`;
const toMb = (bytes) => Math.round(bytes / 1e6);

/** Runs `act` on the settings page of a profile and tells how long it took and what it held. */
async function measured(profile, prepare, act) {
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
		return { seconds, heapMb: toMb(heapBytes), processesMb: toMb(processesBytes) };
	} finally {
		await browser.close();
	}
}

try {
	const downloads = join(folder, 'downloads');
	const made = await measured('full', async (page) => { await seedStore(page, app.url, { rows: contacts }); }, async (page) => {
		const session = await page.createCDPSession();
		await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
		await page.click(id('backup-open'));
		if (values.plain) await page.click(id('backup-encrypt'));
		else for (const field of ['backup-pass', 'backup-again']) await page.type(`#${field}`, PASS);
		await page.click(id('backup-run'));
		await page.waitForFunction(() => /Backup saved and verified/.test(document.body.innerText), { timeout: 600_000, polling: 50 });
	});
	let file;
	for (let tries = 0; !file && tries < 200; tries++) {
		file = readdirSync(downloads, { withFileTypes: true }).find((f) => f.name.endsWith('.muster'))?.name;
		if (!file) await new Promise((done) => setTimeout(done, 100));
	}
	const path = join(downloads, file);
	const restored = await measured('empty', async () => {}, async (page) => {
		await page.click(id('restore-open'));
		const input = await page.waitForSelector(id('restore-file'));
		await input.uploadFile(path);
		await page.waitForFunction((n) => document.body.innerText.includes(`${n.toLocaleString()} contacts`), { timeout: 30_000 }, contacts);
		if (!values.plain) await page.type('#restore-pass', PASS);
		await page.type('#restore-word', 'replace');
		await page.click(id('restore-run'));
		await page.waitForFunction(() => /contacts restored\./.test(document.body.innerText), { timeout: 600_000, polling: 50 });
	});
	console.log(JSON.stringify({ contacts, encrypted: !values.plain, fileMb: toMb(statSync(path).size), made, restored }));
} finally {
	await app.stop();
	rmSync(folder, { recursive: true, force: true });
}
