import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { numberIn } from './wizard';

/** Delivers every contact to the preconfigured sandbox CRM. */
export async function deliverAll(page: Page): Promise<void> {
	await page.goto('/deliver?all=1');
	await confirmDelivery(page);
}

/** The same from the list: all are ticked, then delivered. */
export async function deliverTicked(page: Page): Promise<void> {
	await page.goto('/contacts');
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
