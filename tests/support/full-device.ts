import type { Page } from 'playwright-core';
import type { App } from './app';

/**
 * Starts the browser anew over a profile, with no room for anything more, as on a full device: an engine counts down from what it granted
 * when it opened a store. `makeRoom` gives the room back, `close` ends the browser.
 */
export async function onFullDevice(
	app: App,
	folder: string
): Promise<{ page: Page; makeRoom: () => Promise<void>; close: () => Promise<void> }> {
	const context = await app.openPersistent(folder);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	const origin = new URL(app.url).origin;
	await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	return {
		page,
		makeRoom: async () => {
			await cdp.send('Storage.overrideQuotaForOrigin', { origin });
		},
		close: () => context.close()
	};
}
