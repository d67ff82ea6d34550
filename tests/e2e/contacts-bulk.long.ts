import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { isOnTop, list, rows } from '../support/contact-list';
import { boothFile } from '../support/files';
import { Wizard } from '../support/wizard';

const app = useApp();

describe('many contacts edited at once', () => {
	it('CON-1: ticked contacts are edited at once, told before and after how many change, and one tap takes it back', async () => {
		const page = await app.open('/import');
		await new Wizard(page).import(boothFile());
		await list(page);
		// Open before there is anything to take back: the message with Undo stays for a while only.
		const beside = await page.context().newPage();
		await beside.goto('/contacts?tag=hannover+2026');
		await beside.getByTestId('contacts-count').waitFor();
		await page.getByTestId('select-all').click();
		await page.getByTestId('edit-selected').click();
		await page.getByTestId('bulk-value').fill('VIP, Hannover 2026');
		await page.getByTestId('bulk-ahead').getByText('4 contacts would change.').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await page.getByTestId('bulk-run').click();
		await page.getByText('4 contacts changed.').waitFor();
		await expect.poll(() => rows(beside).count()).toBe(4);
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByText('4 contacts as before.').waitFor();
		await expect.poll(() => rows(beside).count()).toBe(0);
		await beside.close();
		// Long after its message is gone an edit can still be taken back as a whole.
		await page.getByTestId('select-all').click();
		await page.getByTestId('edit-selected').waitFor();
		// The message of before may still be there: the bar lies beneath none.
		await expect.poll(() => isOnTop(page.getByTestId('edit-selected'))).toBe(true);
		await page.getByTestId('edit-selected').click();
		await page.getByTestId('bulk-value').fill('Late');
		await page.getByTestId('bulk-run').click();
		await page.getByText('4 contacts changed.').waitFor();
		await page.reload();
		await page.getByTestId('contacts-menu').click();
		await page.getByTestId('bulk-edits').click();
		const lines = page.getByTestId('bulk-edit-line');
		await lines.nth(1).getByText('Undone').waitFor();
		expect(await axeViolations(page)).toEqual([]);
		await lines.nth(0).getByTestId('bulk-edit-undo').click();
		await page.getByText('4 contacts as before.').waitFor();
		await lines.nth(0).getByText('Undone').waitFor();
	});
});
