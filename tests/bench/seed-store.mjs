// node tests/bench/seed-store.mjs --rows N [--profile DIR] [--port P]: fills the store of an address in a headless Chromium
// with N made-up contacts. With --profile the browser profile is kept and the app can be opened on it, served at the same
// port (a store belongs to an origin). Other benches call `seedStore(page, url, { rows })` and go on with their page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';
import { rulesVersion } from '../../scripts/rules-version.mjs';
import { serveApp } from '../../scripts/serve.mjs';

const fromHere = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * A module of this project as one script that puts its exports into the global `name`: run in a page of the app's origin it
 * is the app's own code on the app's own store.
 */
export async function asScript(path, name) {
	const [{ output }] = [
		await build({
			root: fromHere('../..'),
			configFile: false,
			logLevel: 'error',
			publicDir: false,
			// As vite.config.ts says it to the app.
			define: { __MUSTER_RULES__: JSON.stringify(rulesVersion(fromHere('../..'))) },
			build: { write: false, target: 'es2022', minify: false, lib: { entry: fromHere(path), formats: ['iife'], name } }
		})
	].flat();
	return `${output[0].code}\nglobalThis.${name} = ${name};`;
}

/** Opens a page of the origin that runs no script of the app, and runs `script` in it. */
export async function onOrigin(page, url, script) {
	await page.goto(`${url}/manifest.webmanifest`);
	await page.evaluate(script);
}

/**
 * Fills the store of the app at `url` with made-up contacts; the page is left on a file of the origin.
 * @param {import('puppeteer-core').Page} page @param {string} url
 * @param {{ rows: number, from?: number }} wanted from: number of the first person
 * @returns {Promise<{ contacts: number, ms: number }>}
 */
export async function seedStore(page, url, { rows, from = 0 }) {
	await onOrigin(page, url, await asScript('./seed/store.ts', 'seed'));
	return page.evaluate((n, first) => globalThis.seed.seedContacts(n, first), rows, from);
}

/** Launches the browser that benches use. @param {string} profile folder */
export const launch = (profile) =>
	puppeteer.launch({
		executablePath: findChromium()?.path,
		args: CHROMIUM_ARGS,
		userDataDir: profile,
		headless: true,
		defaultViewport: { width: 1280, height: 900 },
		protocolTimeout: 1_800_000
	});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { rows: { type: 'string', default: '100000' }, profile: { type: 'string' }, port: { type: 'string', default: '0' } }
	});
	// The store belongs to the address; what is served there doesn't matter yet.
	const app = await serveApp({ dir: fromHere('../../static'), port: Number(values.port) });
	const profile = values.profile ?? mkdtempSync(join(tmpdir(), 'muster-seed-'));
	const browser = await launch(profile);
	try {
		const page = await browser.newPage();
		console.log(
			JSON.stringify({
				url: app.url,
				...(values.profile && { profile }),
				...(await seedStore(page, app.url, { rows: Number(values.rows) }))
			})
		);
	} finally {
		await browser.close();
		await app.stop();
		if (!values.profile) rmSync(profile, { recursive: true, force: true });
	}
}
