// node scripts/screenshots.mjs: the pictures of the manifest (static/screenshots), made from the built app with its own sample
// contacts and a made-up event, so that they show what is there.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { serveApp } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SIZES = { wide: { width: 1024, height: 768 }, narrow: { width: 390, height: 844 } };

/** Sample contacts up to the review of what looks alike. */
async function toReview(page, url) {
	await page.goto(url);
	await page.getByTestId('try-sample').click();
	await page.getByTestId('process-button').click();
	await page.getByTestId('review-pair').first().waitFor({ timeout: 60_000 });
}

async function fillBooth(page, url) {
	await page.goto(`${url}/booth`);
	await page.getByLabel('Event name').fill('Hannover 2026');
	await page.getByTestId('booth-start').click();
	await page.getByTestId('booth-fullName').fill('Grace Hopper');
	await page.getByTestId('booth-company').fill('Compilers Inc');
	await page.getByTestId('booth-email').fill('grace@compilers.example.com');
	await page.getByTestId('rating-hot').click();
	await page.getByTestId('answer-Product').click();
	await page.getByTestId('next-Arrange demo').click();
}

const folder = `${root}static/screenshots`;
mkdirSync(folder, { recursive: true });
const app = await serveApp({ dir: `${root}build`, config: { destinations: [] } });
const browser = await chromium.launch({ executablePath: findChromium()?.path, args: CHROMIUM_ARGS });
try {
	for (const [name, viewport] of Object.entries(SIZES)) {
		const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB', serviceWorkers: 'block' });
		const page = await context.newPage();
		await toReview(page, app.url);
		await page.screenshot({ path: `${folder}/review-${name}.png` });
		await fillBooth(page, app.url);
		await page.screenshot({ path: `${folder}/booth-${name}.png` });
		await context.close();
	}
} finally {
	await browser.close();
	await app.stop();
}
