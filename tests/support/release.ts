import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { BUILD } from './servers';

/** A copy of the build that is removed after the file's tests, for those that put a new version on the server. */
export function copyOfBuild(): { dir: string; release(page: Page): Promise<void> } {
	const folder = mkdtempSync(join(tmpdir(), 'muster-release-'));
	const dir = join(folder, 'build');
	cpSync(BUILD, dir, { recursive: true });
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return {
		dir,
		/** Puts a new version on the server and lets the page look for it; resolves when it waits to be taken. */
		async release(page) {
			appendFileSync(join(dir, 'service-worker.js'), `\n// ${Date.now()}\n`);
			await page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
			});
		}
	};
}

/** Waits until this version is whole on the device, and opens the page by it. */
export async function whole(page: Page): Promise<Page> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
	await page.reload();
	return page;
}
