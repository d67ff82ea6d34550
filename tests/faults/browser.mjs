import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';

/** Says that the browser was ended on purpose while something was being asked of it. */
export class Killed extends Error {}

/** A Chromium on a profile on disk that can be ended at once and started again on the same profile. */
export class Device {
	#profile = mkdtempSync(join(tmpdir(), 'muster-faults-'));
	#browser = null;
	#end = null;
	page = null;

	async start() {
		this.#browser = await puppeteer.launch({ executablePath: findChromium()?.path, args: CHROMIUM_ARGS, userDataDir: this.#profile, headless: true, defaultViewport: { width: 1024, height: 768 }, protocolTimeout: 120_000 });
		this.page = (await this.#browser.pages())[0] ?? (await this.#browser.newPage());
		this.dead = new Promise((_, reject) => { this.#end = () => reject(new Killed('the browser was ended')); });
		this.dead.catch(() => undefined);
		return this;
	}
	newPage() { return this.#browser.newPage(); }
	session() { return this.page.createCDPSession(); }

	/** Ends the browser as a crash would, with all of its processes. Resolves when it is gone. */
	async kill() {
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
	/** Waits for something of the page; rejects with Killed when the browser is ended meanwhile. */
	async during(work) {
		work.catch(() => undefined);
		return Promise.race([work, this.dead]);
	}
	async stop() {
		await this.#browser?.close().catch(() => undefined);
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}
