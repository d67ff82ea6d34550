import { serveApp } from '../../scripts/serve.mjs';
import { sandboxDestination, startSandboxCrm } from '../../tools/sandbox-crm/index.mjs';
import { Device } from './browser.mjs';
import { dice } from './random.mjs';
import { DEEDS } from './deeds.mjs';
import { falseFigures } from './figures.mjs';
import { seenBy, touchOne } from './page/touch.mjs';

const SIZES = [
	[1024, 768],
	[768, 1024],
	[390, 844]
];
const LANGUAGES = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'ja-JP'];
const KEYS = ['Escape', 'Tab', 'Enter', 'ArrowDown', 'ArrowUp', 'Space', 'j', 'k', 'm', 's', 'r', 'u', '/', '?'];
const SCREENS =
	'contacts import review lists campaigns scoring deliver history insights settings quick booth audit suppressions work'.split(' ');
/** What people type, and what they don't. */
const TEXTS = ['Ana Lima', 'ana@nordlicht.example', '+49 30 1234567', '12', '', '日本語', "O'Neill", '<b>x</b>', '=1+1', 'a'.repeat(400)];
/** ms that a tap is given before the next one. */
const [LEAST, MOST] = [60, 300];
/** Steps that are told before what went wrong. */
const TOLD = 10;
/** An engine warns of a date field that is given no date, as it should. */
const EXPECTED = /does not conform to the required format/;

/**
 * Walks through the built app by taps, keys and texts that nobody planned, with the sample imported and a sandbox CRM to deliver to. What
 * fails: an error or a warning of the page, a page that stays blank or is wider than the screen, a text that says "undefined", a request to
 * a host other than the app's and the CRM's; at the end of a walk a figure that is not what the store holds.
 * @param {{ runs?: number, steps?: number, seed?: number, only?: number, budgetMs?: number, dir?: string, say?: (line: string) => void }} [o]
 * @returns {Promise<{ runs: number, steps: number, failures: { run: number, what: string, at: string, before: string[] }[] }>}
 */
export async function wanderCampaign({ runs = 10, steps = 200, seed = 1, only, budgetMs = Infinity, dir, say = () => {} } = {}) {
	const until = Date.now() + budgetMs;
	const crm = await startSandboxCrm({ port: 0 });
	const app = await serveApp({ ...(dir && { dir }), config: { destinations: [sandboxDestination(crm.url)] } });
	const result = { runs: 0, steps: 0, failures: [] };
	try {
		for (let run = only ?? 0; run < (only === undefined ? runs : only + 1) && Date.now() < until; run++) {
			const walked = await walk([app.url, crm.url], dice('wander', seed, run), steps, say);
			result.runs++;
			result.steps += walked.steps;
			result.failures.push(...walked.failures.map((f) => ({ run, ...f })));
			say(`run ${run} (${walked.how}): ${walked.steps} steps, ${walked.failures.length} failures`);
		}
	} finally {
		await Promise.all([app.stop(), crm.stop()]);
	}
	return result;
}

/** One walk on an empty device. */
async function walk([url, crm], dice, steps, say) {
	const device = await new Device().start();
	const { page } = device;
	const [width, height] = dice.pick(SIZES);
	const language = dice.pick(LANGUAGES);
	const told = [];
	const failures = [];
	const fail = (what) => {
		// One fault shows again and again.
		if (failures.some((f) => f.what === what)) return;
		failures.push({ what, at: page.url().replace(url, ''), before: told.slice(-TOLD) });
		say(`FAILED at ${page.url()}: ${what}`);
	};
	page.on('pageerror', (error) => fail(String(error.stack ?? error)));
	page.on('console', (m) => {
		if (['error', 'warn'].includes(m.type()) && !EXPECTED.test(m.text())) fail(`${m.type()}: ${m.text()}${from(m)}`);
	});
	page.on('request', (r) => {
		if (/^https?:/.test(r.url()) && ![url, crm].some((own) => r.url().startsWith(own))) fail(`a request to ${r.url()}`);
	});
	page.on('dialog', (d) => void d.accept().catch(() => undefined));
	const session = await device.session();
	await session.send('Network.setUserAgentOverride', {
		userAgent: await page.evaluate(() => navigator.userAgent),
		acceptLanguage: language
	});
	await page.setViewport({ width, height });
	let done = 0;
	try {
		await page.goto(url);
		await importSample(page);
		for (; done < steps; done++) {
			told.push(await step(page, url, dice));
			await new Promise((go) => setTimeout(go, LEAST + dice.next() * (MOST - LEAST)));
			for (const wrong of await seen(page)) fail(wrong);
		}
		for (const wrong of await falseFigures(page, url)) fail(wrong);
	} finally {
		await device.stop();
	}
	return { how: `${width}×${height}, ${language}`, steps: done, failures };
}

/** Where in the code a message of the console comes from. */
const from = (message) =>
	message
		.stackTrace()
		.slice(0, 8)
		.map((at) => ` < ${at.url?.split('/').at(-1)}:${at.lineNumber}:${at.columnNumber}`)
		.join('');

async function importSample(page) {
	const tap = async (id, timeout) =>
		(await page.waitForSelector(`[data-testid="${id}"]:not([disabled])`, { timeout })).evaluate((e) => e.click());
	await tap('try-sample', 60_000);
	await tap('process-button', 60_000);
	await tap('finish-review', 120_000);
	await page.waitForSelector('[data-testid="step-5"][data-state="current"]', { timeout: 60_000 });
}

/** Does one thing and says which. What can't be done any more (the place went, the page is another one) was done too late, as by people. */
async function step(page, url, dice) {
	const way = dice.next();
	try {
		if (way < 0.05) {
			const screen = dice.pick(SCREENS);
			await page.goto(`${url}/${screen}`);
			return `open ${screen}`;
		}
		if (way < 0.07) {
			await page.goBack({ timeout: 3000 });
			if (page.url() === 'about:blank') await page.goto(url);
			return 'back';
		}
		if (way < 0.08) {
			await page.reload();
			return 'reload';
		}
		if (way < 0.12) {
			const deed = dice.pick(Object.keys(DEEDS));
			const ended = await DEEDS[deed](page, dice).then(
				() => 'done',
				() => 'ended early'
			);
			return `${deed}, ${ended}`;
		}
		if (way < 0.22) {
			const key = dice.pick(KEYS);
			await page.keyboard.press(key);
			return `key ${key}`;
		}
		return await page.evaluate(touchOne, { which: dice.next(), where: dice.next(), text: dice.pick(TEXTS) });
	} catch (error) {
		return `(${String(error.message).split('\n')[0]})`;
	}
}

/** What is wrong on the screen; a blank page is given a moment. */
async function seen(page) {
	const look = () => page.evaluate(seenBy).catch(() => []);
	const first = await look();
	if (!first.includes('a blank page')) return first;
	await new Promise((go) => setTimeout(go, 3000));
	return look();
}
