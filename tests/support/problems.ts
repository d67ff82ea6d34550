import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';

/** True for addresses that lead to nobody else: this machine, and what is made in the page itself. */
export function isOwn(address: string): boolean {
	const { protocol, hostname } = new URL(address);
	return (
		['blob:', 'data:', 'about:', 'chrome-error:'].includes(protocol) ||
		(/^https?:$/.test(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
	);
}

/** What a page may never do in a test: log an error, throw, or break its own content policy. */
export class Problems {
	readonly #seen: string[] = [];
	#expected: RegExp[] = [];

	/** Listens to every page and worker of the context. */
	watch(context: BrowserContext): void {
		context.on('console', (message) => {
			const text = message.text();
			if (message.type() === 'error' || /content security policy|trusted ?type/i.test(text))
				this.#add(`console ${message.type()}: ${text} (${message.location().url})`);
		});
		// APP-6: no third-party request at all, whatever a test does; destinations of tests are on this machine.
		context.on('request', (request) => {
			if (!isOwn(request.url())) this.#add(`request to another host: ${request.url()}`);
		});
		context.on('weberror', (error) => this.#add(`uncaught: ${error.error().stack ?? error.error().message}`));
	}

	/** For tests in which the network is cut: the browser itself logs each request that could not be made. */
	expectNetworkErrors(): void {
		this.expectAlso(/net::ERR_|Failed to load resource/);
	}

	expectAlso(pattern: RegExp): void {
		this.#expected.push(pattern);
	}

	/** Fails the test on anything seen that was not expected; forgets it all. */
	check(): void {
		const seen = this.#seen.splice(0);
		const expected = this.#expected.splice(0);
		expect(seen.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
	}

	#add(text: string): void {
		this.#seen.push(text);
	}
}
