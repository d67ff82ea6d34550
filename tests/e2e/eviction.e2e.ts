import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { evict } from '../support/damaged';
import { plainFile } from '../support/files';
import { Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();
const lost = (page: Page) => page.getByTestId('lost-data');

async function withContacts(): Promise<Page> {
	const page = await app.open('/import');
	await new Wizard(page).import(plainFile());
	await page.goto('/');
	await page.getByTestId('todo').waitFor();
	return page;
}
describe('storage that a browser clears', () => {
	it('IMP-12, APP-4: contacts that vanished behind the app are announced with the way back, until the user has seen it', async () => {
		const page = await withContacts();
		expect(await lost(page).count()).toBe(0);
		await evict(page);
		await page.reload();
		await lost(page).waitFor();
		expect(await lost(page).innerText()).toContain('2 contacts are gone from this device');
		expect(await axeViolations(page)).toEqual([]);
		// Not seen yet: a reload says it again.
		await page.reload();
		await lost(page).getByRole('button', { name: 'Import a file again' }).waitFor();
		await page.getByTestId('lost-seen').click();
		await expect.poll(() => lost(page).count()).toBe(0);
		await page.reload();
		await page.getByText('Drop a contact file').waitFor();
		expect(await lost(page).count()).toBe(0);
	});

	if (LONG)
		it('IMP-12: it is said beside contacts that came after the loss, too', async () => {
			const page = await withContacts();
			await evict(page);
			await new Wizard(page).import(plainFile('again.csv'));
			await page.goto('/');
			await page.getByTestId('todo').waitFor();
			expect(await lost(page).innerText()).toContain('2 contacts are gone from this device');
			await page.getByTestId('lost-seen').click();
			await page.reload();
			await page.getByTestId('todo').waitFor();
			expect(await lost(page).count()).toBe(0);
		});

	if (LONG)
		it('APP-5, IMP-12: wiping the device is no loss', async () => {
			const page = await withContacts();
			await page.goto('/settings');
			await page.getByRole('button', { name: 'Wipe this device' }).click();
			await page.locator('#wipe-word').fill('wipe');
			await page.getByTestId('wipe-dialog').getByRole('button', { name: 'Wipe this device' }).click();
			await page.getByText('Drop a contact file').waitFor();
			await page.reload();
			await page.getByText('Drop a contact file').waitFor();
			expect(await lost(page).count()).toBe(0);
		});

	if (LONG)
		it('IMP-12: contacts that are nowhere else are offered as a copy, until one was saved', async () => {
			const page = await withContacts();
			const hint = page.getByTestId('only-here');
			await hint.waitFor();
			expect(await hint.innerText()).toContain('2 contacts are stored in this browser only');
			const [download] = await Promise.all([page.waitForEvent('download'), hint.getByTestId('save-copy').click()]);
			expect(download.suggestedFilename()).toMatch(/\.csv$/);
			await expect.poll(() => hint.count()).toBe(0);
			await page.reload();
			await page.getByTestId('todo').waitFor();
			expect(await hint.count()).toBe(0);
		});
});
