import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';
import { LONG } from './long';
import { Problems } from './problems';
import { startServers, type Crm } from './servers';

/** The three sizes that every screen must hold. */
export const SIZES = {
	landscape: { width: 1024, height: 768 },
	portrait: { width: 768, height: 1024 },
	phone: { width: 390, height: 844 }
} as const;
type Size = keyof typeof SIZES;
/** The sizes to look at: all of them in the long run, else the given ones. */
export const sizes = (sample: readonly Size[]): [Size, (typeof SIZES)[Size]][] =>
	(Object.entries(SIZES) as [Size, (typeof SIZES)[Size]][]).filter(([name]) => LONG || sample.includes(name));

/** What a test file gets from useApp: the built app in Chromium, with nothing carried over from test to test. */
export interface App {
	readonly url: string;
	readonly crm: Crm;
	readonly problems: Problems;
	/** A page in a fresh profile. The service worker is kept out unless asked for, so that each load is the server's. */
	open(path?: string, options?: BrowserContextOptions & { serviceWorker?: boolean }): Promise<Page>;
	/** What several tests only look at: made once by the first that asks, closed after the file's last test. */
	once<T>(make: (open: App['open']) => Promise<T>): () => Promise<T>;
	/** A profile on disk, for tests that end the browser. The caller closes the context. */
	openPersistent(folder: string): Promise<BrowserContext>;
	/** A folder that is removed after the file's tests. */
	folder(): string;
}

/**
 * What runs, by its switches. The files of one worker share it: starting a browser for each was a fortieth of all work. It ends with the
 * worker.
 */
const running = new Map<string, Promise<Browser>>();
async function browserWith(launch: { executablePath: string | undefined; args: string[] }): Promise<Browser> {
	const key = launch.args.join(' ');
	const there = await running.get(key)?.catch(() => null);
	if (there?.isConnected()) return there;
	const started = chromium.launch(launch);
	running.set(key, started);
	return started;
}

/**
 * A Chromium, one app server (of another folder than the build, where `dir` says so; `args` = further switches of the browser) and one
 * sandbox CRM for the whole test file. After each test its pages are closed, the CRM is
 * emptied, and anything that a page logged as an error, threw, or did against its content policy fails the test.
 */
export function useApp({ dir, args = [] }: { dir?: string; args?: readonly string[] } = {}): App {
	let browser: Browser | null = null;
	let servers: Awaited<ReturnType<typeof startServers>> | null = null;
	const problems = new Problems();
	const contexts: BrowserContext[] = [];
	const shared: BrowserContext[] = [];
	const folders: string[] = [];
	const launch = { executablePath: findChromium()?.path, args: [...CHROMIUM_ARGS, ...args] };

	beforeAll(async () => {
		[servers, browser] = await Promise.all([startServers(dir), browserWith(launch)]);
	});
	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail') await takePictures([...contexts, ...shared], task.name);
		await Promise.all(contexts.splice(0).map((c) => c.close()));
		await servers?.crm.clear();
		problems.check();
	});
	afterAll(async () => {
		await Promise.all(shared.splice(0).map((c) => c.close()));
		await servers?.stop();
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	});

	function ready<T>(value: T | null): T {
		if (value === null) throw new Error('the app is there from beforeAll on');
		return value;
	}
	async function openIn(
		keep: BrowserContext[],
		path = '/',
		{ serviceWorker = false, ...options }: BrowserContextOptions & { serviceWorker?: boolean } = {}
	): Promise<Page> {
		const context = await ready(browser).newContext({
			viewport: SIZES.landscape,
			reducedMotion: 'reduce',
			acceptDownloads: true,
			locale: 'en-GB',
			baseURL: ready(servers).url,
			serviceWorkers: serviceWorker ? 'allow' : 'block',
			...options
		});
		keep.push(context);
		problems.watch(context);
		context.setDefaultTimeout(30_000);
		const page = await context.newPage();
		await page.goto(path);
		return page;
	}
	return {
		get url() {
			return ready(servers).url;
		},
		get crm() {
			return ready(servers).crm;
		},
		problems,
		open: (path, options) => openIn(contexts, path, options),
		once<T>(make: (open: App['open']) => Promise<T>) {
			let made: Promise<T> | null = null;
			return () => (made ??= make((path, options) => openIn(shared, path, options)));
		},
		async openPersistent(folder) {
			const context = await chromium.launchPersistentContext(folder, {
				...launch,
				viewport: SIZES.landscape,
				reducedMotion: 'reduce',
				locale: 'en-GB',
				baseURL: ready(servers).url
			});
			problems.watch(context);
			context.setDefaultTimeout(30_000);
			return context;
		},
		folder() {
			const folder = mkdtempSync(join(tmpdir(), 'muster-profile-'));
			folders.push(folder);
			return folder;
		}
	};
}

/** What a failing test saw last, under .tmp/test/. */
async function takePictures(contexts: BrowserContext[], name: string): Promise<void> {
	const file = `${fileURLToPath(new URL('../../.tmp/test/', import.meta.url))}${name.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}`;
	for (const [n, page] of contexts.flatMap((c) => c.pages()).entries()) await page.screenshot({ path: `${file}-${n}.png` }).catch(() => {});
}
