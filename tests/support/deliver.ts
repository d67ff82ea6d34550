import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './screens';
import { numberIn } from './wizard';

/** Delivers every contact to the preconfigured sandbox CRM. */
export async function deliverAll(page: Page): Promise<void> {
	await visit(page, '/deliver?all=1');
	await confirmDelivery(page);
}

/** The same from the list: all are ticked, then delivered. */
export async function deliverTicked(page: Page): Promise<void> {
	await visit(page, '/contacts');
	await page.getByTestId('contact-row').first().waitFor();
	await page.getByTestId('select-all').click();
	await page.getByTestId('deliver-selected').click();
	await page.waitForURL(/\/deliver\?/);
	await confirmDelivery(page);
}

/** From the dry run on: waits for it, confirms, and waits for the batch's own page. */
export async function confirmDelivery(page: Page): Promise<void> {
	await page.getByTestId('dry-run').first().waitFor();
	await page.getByTestId('deliver-confirm').click();
	await page.waitForURL(/\/delivery\?id=/);
}

/** Waits until nothing of the batch is waiting any more; answers what became of its records. */
export async function settledBatch(page: Page, timeout = 30_000): Promise<Record<'waiting' | 'created' | 'updated' | 'rejected', number>> {
	await page.getByTestId('batch-counts').waitFor();
	await expect.poll(() => page.getByTestId('batch-counts').getByTestId('batch-waiting').innerText(), { timeout }).toBe('0');
	const counts = { waiting: 0, created: 0, updated: 0, rejected: 0 };
	for (const key of ['waiting', 'created', 'updated', 'rejected'] as const)
		counts[key] = numberIn(await page.getByTestId('batch-counts').getByTestId(`batch-${key}`).innerText());
	return counts;
}

export const destinations = (page: Page) => page.getByTestId('destination-row');

/** Opens the form of a new destination. Resolves with its row, which is there once it is saved. */
export async function addDestination(page: Page, connector: string): Promise<Locator> {
	await page.goto('/deliver');
	await destinations(page).first().waitFor();
	const row = destinations(page).nth(await destinations(page).count());
	await page.getByTestId('add-destination').click();
	await page.getByTestId(`add-${connector}`).click();
	await page.getByTestId('destination-form').waitFor();
	return row;
}

/** Adds a webhook with a token. */
export async function addHook(page: Page, url: string, token: string): Promise<void> {
	await addDestination(page, 'webhook-json');
	await page.getByTestId('setting-url').fill(url);
	await page.getByTestId('setting-token').fill(token);
	await page.getByTestId('save-destination').click();
	await page.getByTestId('destination-form').waitFor({ state: 'detached' });
}

/** Maps the fields of a destination that can be read. Those that are missing there are made, but for the one of a score's reasons. */
export async function mapFields(page: Page, row: Locator): Promise<void> {
	await row.getByTestId('destination-menu').click();
	await page.getByTestId('map-fields').click();
	await page.getByTestId('fields-missing').waitFor();
	await page.getByTestId('name-factors').fill('');
	await page.getByTestId('create-fields').click();
	await page.getByTestId('fields-missing').waitFor({ state: 'hidden' });
	// Not all of ours are fields there: what it does not have is left out.
	const unknown = page.getByTestId('field-mapping').locator('input[aria-describedby]');
	while ((await unknown.count()) > 0) await unknown.first().fill('');
	await page.getByTestId('save-fields').click();
	await page.getByTestId('field-mapping').waitFor({ state: 'hidden' });
}
