import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { csvFile } from '../support/files';
import { inStore, onDisk } from '../support/heap';
import { Wizard } from '../support/wizard';

const app = useApp();
const PASS = 'correct horse battery';
const ROWS = 3000;
/** A text of its own for some of the rows, so that a packed file can't hide one behind another. */
const MARKED = Array.from({ length: 60 }, (_, i) => `Q${((i + 1) * 7_654_321).toString(36)}zephyr${(i * 31_337 + 99).toString(36)}`);
const file = (): ReturnType<typeof csvFile> =>
	csvFile(
		'people.csv',
		[
			'First Name,Last Name,Email',
			...Array.from({ length: ROWS }, (_, i) => `Ada${i},${i % 50 === 0 ? MARKED[i / 50] : `Berg${i}`},ada.${i}@brunnthal-werke.com`)
		].join('\n')
	);

/** Ends the browser's processes as a crash of the system would: nothing is written any more. */
async function kill(context: BrowserContext): Promise<void> {
	const client = await context.newCDPSession(context.pages()[0]!);
	const gone = new Promise<void>((resolve) => {
		context.once('close', () => {
			resolve();
		});
	});
	void client.send('Browser.crash').catch(() => undefined);
	await gone;
}
async function open(folder: string): Promise<{ context: BrowserContext; page: Page }> {
	const context = await app.openPersistent(folder);
	const page = context.pages()[0] ?? (await context.newPage());
	return { context, page };
}
async function unlock(page: Page): Promise<void> {
	await page.getByTestId('unlock-user-passphrase').fill(PASS);
	await page.getByTestId('unlock-user').click();
	await page.getByTestId('lock-screen').waitFor({ state: 'detached', timeout: 60_000 });
}
/** Behind the lock screen: as if the store had not been moved yet. While it is, opening it would make an empty one. */
async function notMoved(): Promise<void> {
	while ((await indexedDB.databases()).some((db) => db.name === 'muster-moving')) await new Promise((resolve) => setTimeout(resolve, 50));
	const asked = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(request.error ?? new Error('not read'));
			};
		});
	const db = await asked(indexedDB.open('muster'));
	const vault = db.transaction('vault', 'readwrite').objectStore('vault');
	const key = (await asked(vault.get('data-key'))) as { moved?: true };
	delete key.moved;
	await asked(vault.put(key, 'data-key'));
	db.close();
}
/** True as soon as the copy stands. */
async function isMoving(): Promise<boolean> {
	for (let i = 0; i < 5000; i++) {
		if ((await indexedDB.databases()).some((db) => db.name === 'muster-moving')) return true;
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	return false;
}
const DATABASES = (): Promise<(string | undefined)[]> => indexedDB.databases().then((all) => all.map((db) => db.name));

describe('HIS-3, SPEC survival: a browser that is killed while what is stored is sealed, and while it leaves the files in which it lay in clear', () => {
	it('HIS-3: nothing is lost, nothing stays in clear, whenever it was killed', async () => {
		const folder = app.folder();
		let { context, page } = await open(folder);
		await page.goto(`${app.url}/import`);
		await new Wizard(page).import(file());
		expect(await inStore(page, MARKED)).toEqual(MARKED);
		await page.goto(`${app.url}/settings#lock`);
		await page.getByTestId('set-user-passphrase').click();
		await page.getByTestId('user-passphrase-next').fill(PASS);
		await page.getByTestId('user-passphrase-again').fill(PASS);
		await page.getByTestId('user-passphrase-save').click();
		await page.getByTestId('lock-now').waitFor();
		// Killed at once, while values are sealed; then a little later each time.
		for (const ms of [0, 30, 150]) {
			await page.waitForTimeout(ms);
			await kill(context);
			({ context, page } = await open(folder));
			await page.goto(`${app.url}/contacts`);
			await unlock(page);
			await page.getByText('3,000').first().waitFor({ timeout: 30_000 });
		}
		await expect.poll(() => inStore(page, MARKED), { timeout: 60_000 }).toEqual([]);
		await page.getByTestId('rail-lock').click();
		await page.getByTestId('unlock-user-passphrase').waitFor();
		// Killed while the store is moved: as soon as the copy stands, and later each time.
		let caught = 0;
		for (const ms of [0, 20, 60, 120, 200]) {
			await page.evaluate(notMoved);
			await page.reload();
			await page.getByTestId('unlock-user-passphrase').waitFor();
			if (await page.evaluate(isMoving)) caught++;
			await page.waitForTimeout(ms);
			await kill(context);
			({ context, page } = await open(folder));
			await page.goto(`${app.url}/contacts`);
			await page.getByTestId('unlock-user-passphrase').waitFor({ timeout: 60_000 });
		}
		expect(caught).toBeGreaterThan(0);
		await expect.poll(() => onDisk(folder, MARKED), { timeout: 60_000 }).toEqual([]);
		await unlock(page);
		await page.getByText('3,000').first().waitFor({ timeout: 30_000 });
		expect([await page.evaluate(DATABASES), await inStore(page, MARKED)]).toEqual([['muster'], []]);
		await page.getByTestId('contact-row').first().click();
		await page.getByTestId('contact-menu').waitFor();
		await context.close();
		expect(onDisk(folder, MARKED)).toEqual([]);
	}, 400_000);
});
