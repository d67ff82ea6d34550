import type { Page } from 'playwright-core';

/** From the form of the staff into visitor mode. `before` = what is looked at once its passcode is typed. */
export async function startVisitorMode(page: Page, before?: () => Promise<void>): Promise<void> {
	await page.getByTestId('booth-more').click();
	await page.getByTestId('booth-kiosk').click();
	await page.getByLabel('Passcode to leave').fill('2468');
	await page.getByLabel('Passcode again').fill('2468');
	await before?.();
	await page.getByTestId('kiosk-run').click();
	await page.getByTestId('kiosk').waitFor();
}
