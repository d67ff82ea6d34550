// node tests/bench/lock.mjs [--contacts 100000 | --file LIST.csv]: puts a lock on a device with so many made-up contacts, or with those of
// a file that the wizard imported, in the production build in a headless Chromium on a profile on disk: how long it takes until all is
// sealed in the background, until old copies are moved away behind the lock screen, to unlock, and to wipe from the lock screen; what
// window and workers held meanwhile, and how often the progress of the move changed. Prints one JSON object a step.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildApp } from '../../scripts/build.mjs';
import { serveApp } from '../../scripts/serve.mjs';
import { importByWizard } from './drive.mjs';
import { watchMemory } from './memory.mjs';
import { launch, seedStore } from './seed-store.mjs';

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '100000' }, file: { type: 'string' } } });
const built = await buildApp();
if (built.code !== 0) throw new Error(built.output);
const folder = mkdtempSync(join(tmpdir(), 'muster-lock-'));
const app = await serveApp({ dir: fileURLToPath(new URL('../../build', import.meta.url)), config: { destinations: [] } });
const PASS = 'correct horse battery';
const PATIENCE = { timeout: 1_800_000, polling: 100 };
const id = (name) => `[data-testid="${name}"]`;
const toMb = (bytes) => Math.round(bytes / 1e6);
const onDisk = () => (process.platform === 'linux' ? Number(execFileSync('du', ['-sm', folder]).toString().split('\t')[0]) : null);
const browser = await launch(folder);

/** True once what the vault says of the data key holds; false as long as it doesn't. Runs in the page. */
const keySays = async (what) => {
	const asked = (request) =>
		new Promise((done) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => done(null);
		});
	const db = await asked(indexedDB.open('muster'));
	if (!db?.objectStoreNames.contains('vault')) {
		db?.close();
		return false;
	}
	const key = await asked(db.transaction('vault').objectStore('vault').get('data-key'));
	db.close();
	return Boolean(key?.[what]);
};

/** Runs a step and prints how long it took and what it held. */
async function step(name, page, act) {
	const memory = watchMemory(browser, page);
	const from = Date.now();
	const more = await act();
	const seconds = (Date.now() - from) / 1000;
	const { heapBytes, processesBytes } = await memory.stop();
	console.log(
		JSON.stringify({ step: name, seconds, heapMb: toMb(heapBytes), processesMb: toMb(processesBytes), profileMb: onDisk(), ...more })
	);
}

try {
	const page = await browser.newPage();
	if (values.file) await importByWizard(page, app.url, values.file, (said) => console.error(said));
	else await seedStore(page, app.url, { rows: Number(values.contacts) });
	await page.goto(`${app.url}/settings#lock`);
	await (await page.waitForSelector(id('set-user-passphrase'))).click();
	for (const field of ['user-passphrase-next', 'user-passphrase-again']) await page.type(id(field), PASS);
	await page.click(id('user-passphrase-save'));
	await page.waitForSelector(id('lock-now'));
	await step('seal', page, async () => {
		while (!(await page.evaluate(keySays, 'done'))) await new Promise((done) => setTimeout(done, 500));
	});
	await page.click(id('lock-now'));
	await page.waitForSelector(id('unlock-user-passphrase'), PATIENCE);
	await step('move', page, async () => {
		// A look into the store would stop it: the screen says when it begins and ends.
		const changes = await page.evaluate(
			(bar) =>
				new Promise((done) => {
					const said = [];
					let quiet = 0;
					const timer = setInterval(() => {
						const text = document.querySelector(`${bar} [role="progressbar"]`)?.getAttribute('aria-valuenow');
						if (text && text !== said.at(-1)) said.push(text);
						quiet = text ? 0 : quiet + 1;
						if ((said.length > 0 && quiet > 0) || quiet > 600) {
							clearInterval(timer);
							done(said.length);
						}
					}, 50);
				}),
			id('lock-moving')
		);
		return { progressChanges: changes };
	});
	console.log(JSON.stringify({ moved: await page.evaluate(keySays, 'moved') }));
	await step('unlock', page, async () => {
		await page.type(id('unlock-user-passphrase'), PASS);
		await page.click(id('unlock-user'));
		await page.waitForFunction((screen) => !document.querySelector(screen), PATIENCE, id('lock-screen'));
		await page.waitForSelector('h1');
	});
	await page.goto(`${app.url}/contacts`);
	await page.waitForSelector(id('unlock-user-passphrase'), PATIENCE);
	await page.click(id('lock-wipe'));
	await (await page.waitForSelector('#wipe-word')).type('wipe');
	await step('wipe', page, async () => {
		await page.click(id('wipe-confirm'));
		await page.waitForFunction((screen) => !document.querySelector(screen), PATIENCE, id('lock-screen'));
		await page.waitForSelector('h1');
	});
} finally {
	await browser.close();
	await app.stop();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
