import { afterAll, beforeAll, it } from 'vitest';
import { startServers } from '../support/servers';
import { LONG } from '../support/long';
import { walkBooth } from '../support/walk-booth';
import { walkLists } from '../support/walk-lists';
import { walkLock } from '../support/walk-lock';
import { walkMainPath, type Driver } from '../support/walk';
import type { WebDriverSession } from '../support/webdriver';
import { startWebKit } from '../support/webkit';

let webkit: Awaited<ReturnType<typeof startWebKit>> | undefined;
let servers: Awaited<ReturnType<typeof startServers>> | undefined;
beforeAll(async () => {
	[servers, webkit] = await Promise.all([startServers(), startWebKit()]);
});
afterAll(async () => {
	await webkit?.stop();
	await servers?.stop();
});

/**
 * ms in which what a page is still writing and reading ends: WebKit may block the store for good where a page is left while several
 * transactions wait (SECURITY.md).
 */
const REST_MS = 1500;

function driverOf(session: WebDriverSession): Driver {
	const at = (testId: string, state?: string) => `[data-testid="${testId}"]${state ? `[data-state="${state}"]` : ''}`;
	return {
		goto: async (url) => {
			await new Promise((done) => setTimeout(done, REST_MS));
			await session.goto(url);
		},
		find: (testId, state) => session.wait(at(testId, state)),
		click: async (testId, patience) => session.click(`${at(testId)}:not([disabled])`, patience),
		upload: async (testId, path) => session.type(at(testId), path),
		type: async (testId, text) => session.type(at(testId), text),
		text: async (testId) => session.text(at(testId)),
		count: async (testId) => (await session.all(at(testId))).length,
		url: () => session.url(),
		back: () => session.run('history.back()'),
		screen: async () => String(await session.run('return document.body.innerText'))
	};
}

it("the main path in WebKit, the iPad's engine: import, review, score, deliver; a list that is searched and called; visitors at the booth", async () => {
	await walkMainPath(driverOf(webkit!.session), servers!);
	await walkLists(driverOf(webkit!.session));
	if (LONG) await walkLock(driverOf(webkit!.session), servers!.url);
	await walkBooth(driverOf(webkit!.session), servers!.url);
});
