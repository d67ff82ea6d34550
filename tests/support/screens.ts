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

/** Goes to a screen as a tap on a link does. The app isn't loaded anew, which would be most of the work of looking at all screens. */
export async function visit(page: Page, screen: string): Promise<void> {
	await page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, screen);
	await page.waitForURL((url) => url.pathname === screen);
}
