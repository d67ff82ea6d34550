import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/browsers.mjs';
import { withFound } from '../support/redrawn';
import { startServers } from '../support/servers';
import { walkBooth } from '../support/walk-booth';
import { walkLists } from '../support/walk-lists';
import { walkLock } from '../support/walk-lock';
import { walkMainPath, type Driver } from '../support/walk';

let browser: Browser | undefined;
let servers: Awaited<ReturnType<typeof startServers>> | undefined;
beforeAll(async () => {
	servers = await startServers();
	browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox()?.path, headless: true });
});
afterAll(async () => {
	await browser?.close();
	await servers?.stop();
});

/** What Firefox, or what drives it, says of an element that was redrawn since it was found. */
const REDRAWN = /detached|not clickable|no such (node|handle|element)|stale|disposed/i;

function driverOf(page: Page): Driver {
	const at = (testId: string, state?: string) => `[data-testid="${testId}"]${state ? `[data-state="${state}"]` : ''}`;
	const find = async (testId: string, state?: string) =>
		(await page.waitForSelector(at(testId, state), { timeout: 60_000 })) as ElementHandle<HTMLElement>;
	const tappable = async (testId: string, patience: number) =>
		(await page.waitForSelector(`${at(testId)}:not([disabled])`, { timeout: patience, visible: true })) as ElementHandle<HTMLElement>;
	return {
		goto: async (url) => {
			await page.goto(url);
		},
		find,
		click: (testId, patience = 60_000) =>
			withFound(
				() => tappable(testId, patience),
				(button) => button.click(),
				REDRAWN
			),
		upload: async (testId, path) => {
			await ((await find(testId)) as unknown as ElementHandle<HTMLInputElement>).uploadFile(path);
		},
		type: async (testId, text) => {
			await (await find(testId)).type(text);
		},
		text: (testId) =>
			withFound(
				() => find(testId),
				(element) => element.evaluate((e) => e.innerText),
				REDRAWN
			),
		count: async (testId) => (await page.$$(at(testId))).length,
		url: async () => page.url(),
		back: () => page.evaluate(() => history.back()),
		screen: () => page.evaluate(() => document.body.innerText)
	};
}

it('the main path in Firefox: import, review, score, deliver; a list that is searched and called; locked, unlocked, wiped; visitors at the booth', async () => {
	const page = await browser!.newPage();
	await page.setViewport({ width: 1024, height: 768 });
	const errors: string[] = [];
	page.on('pageerror', (e) => errors.push(String(e)));
	page.on('console', (m) => {
		if (m.type() === 'error') errors.push(m.text());
	});
	await walkMainPath(driverOf(page), servers!);
	await walkLists(driverOf(page));
	await walkLock(driverOf(page), servers!.url);
	await walkBooth(driverOf(page), servers!.url);
	expect(errors).toEqual([]);
});
