import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SIZES } from './app';
import { LONG } from './long';

const FOLDER = '.tmp/pictures';
/** True in the long run, and with MUSTER_PICTURES=1. */
const WANTED = LONG || process.env.MUSTER_PICTURES === '1';

/**
 * The screen as it stands, in each size, as FOLDER/THEME/NAME-SIZE.png: for the eye, kept out of git. Leaves the page as large as it was.
 */
export async function photograph(page: Page, theme: string, name: string): Promise<void> {
	if (!WANTED) return;
	const before = page.viewportSize();
	mkdirSync(`${FOLDER}/${theme}`, { recursive: true });
	for (const [size, viewport] of Object.entries(SIZES)) {
		await page.setViewportSize(viewport);
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		await page.screenshot({
			path: `${FOLDER}/${theme}/${name.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}-${size}.png`,
			animations: 'disabled'
		});
	}
	if (before) await page.setViewportSize(before);
}

/** The same in the light theme and in the dark one, for screens that a walk reaches once. Leaves the page light, as it comes. */
export async function photographBoth(page: Page, name: string): Promise<void> {
	if (!WANTED) return;
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		await photograph(page, colorScheme, name);
	}
}
