import { describe, expect, it } from 'vitest';
import { asScript } from '../bench/seed-store.mjs';
import { useApp } from '../support/app';

const app = useApp();
/** More than a browser gives an element pixels for, one row below the other. */
const MANY = 300_000;

describe('a list of very many contacts', () => {
	it('CON-1: counts are true, its last contact is reached, all are ticked, and a search finds one of them', async () => {
		const page = await app.open('/');
		await page.evaluate(await asScript('./seed/store.ts', 'seed'));
		await page.evaluate((n) => (globalThis as never as { seed: { seedContacts(n: number): Promise<unknown> } }).seed.seedContacts(n), MANY);
		await page.goto('/contacts');
		const table = page.getByRole('table');
		await page.getByTestId('contact-row').first().waitFor();
		await expect.poll(() => page.getByTestId('contacts-count').innerText()).toContain('300,000 contacts');

		await table.evaluate((box) => {
			box.scrollTop = box.scrollHeight;
		});
		const last = page.locator(`[aria-rowindex="${MANY + 1}"]`);
		await last.getByTestId('contact-row').waitFor();
		expect(await last.isVisible()).toBe(true);
		// Best first: the last has the lowest score.
		expect(await last.innerText()).toMatch(/\b0\b/);

		await page.getByTestId('select-all').click();
		await expect.poll(() => page.getByTestId('selected-count').innerText()).toBe('All 300,000 selected');
		await page.getByTestId('clear-selection').click();

		await page.getByTestId('search').fill('(0)1500 0123-457');
		await expect.poll(() => page.getByTestId('contacts-count').innerText()).toContain('1 of 300,000 contacts');
		await expect.poll(() => page.getByTestId('contact-row').count()).toBe(1);
	});
});
