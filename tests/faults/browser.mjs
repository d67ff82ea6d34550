import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';

/** Says that the browser was ended on purpose while something was being asked of it. */
export class Killed extends Error {}

/** What a kill takes with it: the whole browser, the page's process, or the page's workers alone. */
export const KILLS = ['browser', 'page', 'worker'];

/** A Chromium on a profile on disk that can be ended at once and started again on the same profile. */
export class Device {
	#profile = mkdtempSync(join(tmpdir(), 'muster-faults-'));
	#browser = null;
	#end = null;
	page = null;
	/** The kill that is under way, or was the last. */
	killing = Promise.resolve();
	/** How often something was killed: who began before a kill belongs to what is gone. */
	kills = 0;

	async start() {
		this.#browser = await puppeteer.launch({
			executablePath: findChromium()?.path,
			args: CHROMIUM_ARGS,
			userDataDir: this.#profile,
			headless: true,
			defaultViewport: { width: 1024, height: 768 },
			protocolTimeout: 120_000
		});
		this.page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
		this.#arm();
		return this;
	}
	#arm() {
		this.dead = new Promise((_, reject) => {
			this.#end = () => reject(new Killed('the browser was ended'));
		});
		this.dead.catch(() => undefined);
	}
	newPage() {
		return this.#browser.newPage();
	}
	session() {
		return this.page.createCDPSession();
	}

	/** Ends what KILLS says as a crash would. Resolves when it is gone; after `page` and `worker` there is a page to go on with. */
	kill(what = 'browser') {
		this.kills++;
		this.killing = what === 'browser' || !this.page ? this.#killBrowser() : this.#killWithin(what);
		return this.killing;
	}
	async #killWithin(what) {
		const old = this.page;
		// First of all: what was being asked of the page fails for this reason and for no other.
		this.#end?.();
		if (what === 'worker') await old.evaluate(() => globalThis.rig?.end()).catch(() => undefined);
		else {
			const session = await old.createCDPSession();
			// It answers to nobody once it is done.
			session.send('Page.crash').catch(() => undefined);
			await new Promise((done) => {
				old.once('error', done);
				setTimeout(done, 2000);
			});
		}
		this.page = await this.#browser.newPage();
		await old.close().catch(() => undefined);
		this.#arm();
	}
	async #killBrowser() {
		const child = this.#browser?.process();
		if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
		const gone = new Promise((done) => child.once('exit', done));
		this.#end?.();
		try {
			// Chromium is started as the leader of a group of its own; its helpers go with it.
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			process.kill(child.pid, 'SIGKILL');
		}
		await gone;
		this.page = null;
	}
	/** Waits for something of the page; rejects with Killed when the browser is ended meanwhile, or was since `kills` were counted. */
	async during(work, kills = this.kills) {
		work.catch(() => undefined);
		if (kills !== this.kills) throw new Killed('the browser was ended');
		return Promise.race([work, this.dead]).catch((error) => {
			throw kills === this.kills ? error : new Killed('the browser was ended');
		});
	}
	async stop() {
		await this.#browser?.close().catch(() => undefined);
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}
