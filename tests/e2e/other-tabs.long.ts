import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DB_VERSION } from '#domain/device/store-version';
import { useApp } from '../support/app';
import { plainFile } from '../support/files';
import { PASS, setPassphrase, unlock } from '../support/lock';
import { copyOfBuild, whole } from '../support/release';
import { Wizard } from '../support/wizard';

const { dir, release } = copyOfBuild();
const app = useApp({ dir });

/** A device that has this version whole. */
async function device(path: string): Promise<Page> {
	return whole(await app.open(path, { serviceWorker: true }));
}
async function tab(page: Page, path: string): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(path);
	return other;
}
/** A newer version raises the store, as one in another tab does; once the lock screen has moved it, which would begin it anew. */
const raiseStore = (page: Page): Promise<void> =>
	page.evaluate(async (present) => {
		for (let stands = 0; stands < 10; await new Promise((done) => setTimeout(done, 200))) {
			const stores = await indexedDB.databases();
			stands = stores.some((s) => s.name === 'muster' && s.version === present) && stores.length === 1 ? stands + 1 : 0;
		}
		await new Promise<void>((done, failed) => {
			const opening = indexedDB.open('muster', present + 1);
			opening.onerror = () => failed(opening.error);
			opening.onsuccess = () => {
				opening.result.close();
				done();
			};
		});
	}, DB_VERSION);

it('APP-1: a new version waits while something is typed into a dialog of another tab, and is offered once that is closed', async () => {
	const page = await device('/lists');
	const other = await tab(page, '/settings#users');
	await other.getByRole('button', { name: 'Add a user' }).click();
	const name = other.getByRole('dialog').getByRole('textbox').first();
	await name.pressSequentially('Gra');
	await release(page);
	// One look of the page at whether it may offer comes while it may not.
	await page.waitForTimeout(2500);
	expect([await page.getByTestId('update-bar').count(), await name.inputValue()]).toEqual([0, 'Gra']);
	await other.keyboard.press('Escape');
	await page.getByTestId('update-bar').waitFor();
});

it('APP-1, HIS-3: a tab at the lock screen takes a new version with the others; one that is older than what is kept says so and offers nothing else', async () => {
	const page = await device('/import');
	await new Wizard(page).import(plainFile());
	await setPassphrase(page);
	await page.getByTestId('lock-now').click();
	await page.getByTestId('unlock-user-passphrase').waitFor();
	const other = await tab(page, '/contacts');
	await other.getByTestId('unlock-user-passphrase').waitFor();
	await unlock(page);
	await page.getByTestId('lock-screen').waitFor({ state: 'detached' });
	await release(page);
	await page.getByTestId('update-bar').waitFor();
	await Promise.all([other.waitForEvent('load'), page.getByTestId('update-bar').getByRole('button').click()]);
	await page.close();

	app.problems.expectAlso(/./); // An old page whose store was raised under it.
	const plain = await tab(other, '/config.json');
	await raiseStore(plain);
	await other.getByTestId('unlock-user-passphrase').fill(PASS);
	await other.getByTestId('unlock-user').click();
	await other.getByTestId('older-page').getByText('A newer Muster is at work in another tab').waitFor();
	// Nobody is led to wipe what a reload shows.
	expect([await other.getByTestId('lock-wipe').count(), await other.getByTestId('unlock-user').count()]).toEqual([0, 0]);
	const late = await tab(other, '/');
	await late.getByTestId('older-page').waitFor();
});

it('APP-5: another tab says why it is at Home after a wipe, and that what was typed there is gone; a lock screen lets go', async () => {
	const page = await app.open('/settings#wipe');
	const typing = await tab(page, '/contact?new=1');
	await typing.getByLabel('First name').pressSequentially('Gra');
	await page.getByRole('button', { name: 'Wipe this device' }).click();
	await page.getByTestId('wipe-word').fill('wipe');
	await page.getByTestId('wipe-confirm').click();
	await typing.waitForURL((url) => url.pathname === '/');
	await typing
		.getByText('This device was wiped in another tab, so this tab began anew. What was typed here and not saved is gone.')
		.waitFor();
});

it('APP-5, HIS-3: a wipe from one lock screen lets another go, which has nobody left to let in', async () => {
	const page = await app.open('/settings');
	await setPassphrase(page);
	await page.getByTestId('lock-now').click();
	await page.getByTestId('lock-wipe').waitFor();
	const other = await tab(page, '/contacts');
	await other.getByTestId('unlock-user-passphrase').waitFor();
	await page.getByTestId('lock-wipe').click();
	await page.getByTestId('wipe-word').fill('wipe');
	await page.getByTestId('wipe-confirm').click();
	await other.getByText('This device was wiped in another tab').waitFor();
	expect(await other.getByTestId('lock-screen').count()).toBe(0);
});
