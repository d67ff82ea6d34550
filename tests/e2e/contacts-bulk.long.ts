import { describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { axeViolations } from '../support/axe';
import { isOnTop, list, rows } from '../support/contact-list';
import { boothFile } from '../support/files';
import { visit } from '../support/screens';
import { Wizard } from '../support/wizard';

const app = useApp();

/** Leaves the store as a page does that dies in the middle: of the last edit of many, or of undoing the import. */
async function died(of: 'edit' | 'undo'): Promise<void> {
	const opening = indexedDB.open('muster');
	await new Promise((done) => {
		opening.onsuccess = done;
	});
	const tx = opening.result.transaction(['history', 'settings', 'imports'], 'readwrite');
	const keys = tx.objectStore('history').getAllKeys(IDBKeyRange.bound('edit/', 'edit/\uffff'));
	keys.onsuccess = () => {
		const key = String(keys.result.at(-1)).replace(/-\d+$/, '');
		if (of === 'edit') tx.objectStore('settings').put({ key, at: 1, by: '' }, 'bulkEdit');
	};
	const imports = tx.objectStore('imports').openCursor();
	imports.onsuccess = () => {
		const tally = { removed: 0, returned: 0, left: 0, held: 0 };
		const value = imports.result?.value as Record<string, unknown>;
		if (of === 'undo') imports.result?.update({ ...value, undoing: { at: 1, by: '', changed: 'keep', done: 0, tally } });
	};
	await new Promise((done) => {
		tx.oncomplete = done;
	});
	opening.result.close();
}

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

	it('CON-1, IMP-12: an edit that died with its page is undone, and that is said until somebody puts it away', async () => {
		const page = await app.open('/import');
		await new Wizard(page).import(boothFile());
		await list(page);
		await page.getByTestId('select-all').click();
		await page.getByTestId('edit-selected').click();
		await page.getByTestId('bulk-value').fill('Halfway');
		await page.getByTestId('bulk-run').click();
		await page.getByText('4 contacts changed.').waitFor();
		await page.evaluate(died, 'edit' as const);
		await page.reload();
		const said = page.getByText('the 4 contacts that it had changed are as before');
		await said.waitFor();
		await visit(page, '/contacts?tag=halfway');
		await expect.poll(() => rows(page).count()).toBe(0);
		expect(await said.count()).toBe(1);
		await page.getByTestId('toast').getByRole('button', { name: 'Dismiss' }).click();
		await said.waitFor({ state: 'detached' });
	});

	it('IMP-13: Home says that undoing an import stopped half way, and leads to where it goes on', async () => {
		const page = await app.open('/import');
		await new Wizard(page).import(boothFile());
		await page.evaluate(died, 'undo' as const);
		await page.goto('/');
		await page
			.getByTestId('todo')
			.getByRole('link', { name: /^Go on undoing the import of .*Undoing this import stopped half way/ })
			.click();
		await page.getByRole('button', { name: 'Go on undoing' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Undo import' }).click();
		await page.getByTestId('import-undone').waitFor();
		await visit(page, '/');
		await page.getByTestId('todo').waitFor();
		expect(await page.getByText('stopped half way').count()).toBe(0);
	});
});
