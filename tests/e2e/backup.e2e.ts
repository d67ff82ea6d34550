import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { evict, markRestoring } from '../support/damaged';
import { confirmErase } from '../support/erase';
import { plainFile } from '../support/files';
import { visit } from '../support/screens';
import { numberIn, Wizard } from '../support/wizard';
import { LONG } from '../support/long';

const app = useApp();

describe('APP-5: everything as one file, and back', () => {
	it('APP-5, HIS-2: backed up with a passphrase, restored on an empty device, the audit log whole', async () => {
		const page = await app.open('/import');
		await new Wizard(page).import(plainFile());
		await visit(page, '/settings#backup');
		await page.getByTestId('backup-open').click();
		await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
		await page.getByTestId('backup-run').click();
		await page.getByText('The two are not the same.').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByLabel('Passphrase again').fill('correct horse battery');
		const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('backup-run').click()]);
		expect(download.suggestedFilename()).toMatch(/^muster-backup-\d{4}-\d\d-\d\d\.muster$/);
		const file = { name: 'mine.muster', mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) };
		await expect.poll(() => page.getByTestId('last-backup').innerText()).toMatch(/Last verified backup: .*, 2 contacts/);

		// Whoever is quick, on a device that holds something: it is added by default, and what replacing takes away is counted.
		await page.reload();
		await page.getByTestId('restore-open').click();
		await page.getByTestId('restore-file').setInputFiles(file);
		await page
			.getByText('Removed first: 2 contacts with their history; 1 import with its files and error reports. Make a backup before.')
			.waitFor();
		expect(await page.getByRole('radio', { name: 'Add its contacts to those here' }).isChecked()).toBe(true);

		const other = await app.open('/settings#backup');
		await other.getByTestId('restore-open').click();
		await other.getByTestId('restore-file').setInputFiles(file);
		await other.getByText(/2 contacts, encrypted/).waitFor();
		await other.getByLabel('Passphrase', { exact: true }).fill('another');
		await other.getByLabel('Type replace to confirm').fill('replace');
		expect(await axeViolations(other)).toEqual([]);
		await other.getByTestId('restore-run').click();
		await other.getByText('The passphrase does not open this backup').waitFor();
		// What was refused takes no marker away: a loss of before would still be announced.
		expect(await other.evaluate(() => localStorage.getItem('muster:canary'))).not.toBeNull();
		await other.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
		await other.getByTestId('restore-run').click();
		await other.getByTestId('restore-done').getByText('2 contacts restored.').waitFor();
		expect(await axeViolations(other)).toEqual([]);
		await other.getByTestId('restore-enter').click();
		await other.waitForURL((url) => url.pathname === '/');
		// As a restore that died leaves it: every screen says so, not Home alone.
		await markRestoring(other);
		await other.goto('/contacts');
		await other.getByTestId('restore-unfinished').getByText('A restore was interrupted').waitFor();
		expect(await axeViolations(other)).toEqual([]);
		await other.getByTestId('contact-row').first().waitFor();
		expect(numberIn(await other.getByTestId('contacts-count').innerText())).toBe(2);
		await visit(other, '/audit');
		await other.getByText('Backup restored').waitFor();
		await other.getByTestId('audit-verify').click();
		await other.getByText(/^All \d+ entries are as they were written/).waitFor();
		if (!LONG) return;
		// Where it died before a contact was in, no browser is blamed for what is gone.
		await evict(other);
		await other.goto('/');
		await other.getByTestId('lost-data').waitFor();
		await markRestoring(other);
		await other.reload();
		await other.getByTestId('restore-unfinished').waitFor();
		await expect.poll(() => other.getByTestId('lost-data').count()).toBe(0);
	});

	if (LONG)
		it('APP-5, CON-4: who was erased since the backup was made is back with it, and that is said by name', async () => {
			const page = await app.open('/import');
			await new Wizard(page).import(plainFile());
			const secret = 'correct horse battery';
			await visit(page, '/settings#backup');
			await page.getByTestId('backup-open').click();
			await page.getByLabel('Passphrase', { exact: true }).fill(secret);
			await page.getByLabel('Passphrase again').fill(secret);
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('backup-run').click()]);
			const file = { name: 'mine.muster', mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) };
			await visit(page, '/contacts');
			await page.getByTestId('contact-row').filter({ hasText: 'Lovelace' }).click();
			await page.getByTestId('contact-menu').click();
			await page.getByTestId('erase-person').click();
			await page.getByTestId('erase-goes').waitFor();
			await confirmErase(page);
			await visit(page, '/settings#backup');
			await page.getByTestId('restore-open').click();
			await page.getByTestId('restore-file').setInputFiles(file);
			await page.getByRole('radio', { name: 'Replace everything here' }).check();
			await page.getByLabel('Passphrase', { exact: true }).fill(secret);
			await page.getByLabel('Type replace to confirm').fill('replace');
			await page.getByTestId('restore-run').click();
			const said = page.getByTestId('restore-erased');
			await said.waitFor();
			expect(await said.innerText()).toMatch(/1 contact is back who had been erased here[\s\S]*erase it again: Ada Lovelace\./);
			expect(await axeViolations(page)).toEqual([]);
		});
});
