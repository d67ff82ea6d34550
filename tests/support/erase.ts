import type { Page } from 'playwright-core';

/** Says yes to erasing somebody, and waits until they are erased. */
export async function confirmErase(page: Page): Promise<void> {
	await page.getByTestId('erase-word').fill('erase');
	await page.getByTestId('erase-confirm').click();
	await page.getByText('The person was erased from this device.').waitFor();
}
