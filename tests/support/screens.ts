import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { BUILD } from './servers';

/** Addresses of all prerendered screens, from the build itself: a new screen is tested without being named here. */
export function allScreens(): string[] {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split('\\').join('/'))
		.filter((name) => name.endsWith('.html') && !name.startsWith('_app/') && name !== '404.html')
		.map((name) => `/${name.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`)
		.sort();
}

/**
 * Goes to an address of the app as a tap on a link does: loading the app anew would be most of the work of a test. A page that isn't in the
 * app yet is opened there.
 */
export async function visit(page: Page, address: string): Promise<void> {
	if (!page.url().startsWith('http')) {
		await page.goto(address);
		return;
	}
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
	const { pathname } = new URL(address, page.url());
	await page.waitForURL((url) => url.pathname === pathname);
}

/**
 * APP-3: Back closes what lies above the screen and not the screen, and what was closed leaves nothing behind to go back to: the next Back
 * leads to the screen `before`. Ends where it began.
 */
export async function closedByBack(page: Page, testId: string, before: string): Promise<void> {
	await page.evaluate(() => history.back());
	await page.getByTestId(testId).waitFor({ state: 'hidden' });
	await page.evaluate(() => history.back());
	await page.waitForURL((url) => url.pathname === before);
	await page.evaluate(() => history.forward());
}
