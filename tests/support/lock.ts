import type { Page } from 'playwright-core';
import { visit } from './screens';

/** The passphrase of whoever is at work in the tests. */
export const PASS = 'correct horse battery';

/** Gives the user at work the passphrase. */
export async function setPassphrase(page: Page): Promise<void> {
	await visit(page, '/settings#lock');
	await page.getByTestId('set-user-passphrase').click();
	await page.getByTestId('user-passphrase-next').fill(PASS);
	await page.getByTestId('user-passphrase-again').fill(PASS);
	await page.getByTestId('user-passphrase-save').click();
	await page.getByTestId('lock-now').waitFor();
}

/** Types a passphrase into the lock screen, the right one unless said otherwise. */
export async function unlock(page: Page, passphrase = PASS): Promise<void> {
	await page.getByTestId('unlock-user-passphrase').fill(passphrase);
	await page.getByTestId('unlock-user').click();
}
