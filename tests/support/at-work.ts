import type { Page } from 'playwright-core';

/** Something is at work in the page, as an import would be, until the returned function is called. */
export async function atWork(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(
		() =>
			new Promise<void>((held) => {
				void navigator.locks.request(
					'muster:busy',
					{ mode: 'shared' },
					() =>
						new Promise<void>((free) => {
							Object.assign(globalThis, { __free: free });
							held();
						})
				);
			})
	);
	return () => page.evaluate(() => (globalThis as unknown as { __free: () => void }).__free());
}
