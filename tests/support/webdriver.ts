import { withFound } from './redrawn';

/** The key under which the WebDriver standard hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export type ElementRef = string;

/** The little of the W3C WebDriver protocol that a main path needs. Errors carry the driver's own words. */
export class WebDriverSession {
	readonly #base: string;
	private constructor(base: string) {
		this.#base = base;
	}

	/** @param server address of the driver @param capabilities alwaysMatch */
	static async open(server: string, capabilities: Record<string, unknown>): Promise<WebDriverSession> {
		const { sessionId } = (await call(`${server}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })) as {
			sessionId: string;
		};
		return new WebDriverSession(`${server}/session/${sessionId}`);
	}

	async goto(url: string): Promise<void> {
		await this.#post('/url', { url });
	}
	async url(): Promise<string> {
		return (await call(`${this.#base}/url`, 'GET')) as string;
	}
	async all(css: string): Promise<ElementRef[]> {
		const found = (await this.#post('/elements', { using: 'css selector', value: css })) as Record<string, string>[];
		return found.map((e) => e[ELEMENT] ?? '');
	}
	/** First match; asks again until there is one. */
	async wait(css: string, timeout = 60_000): Promise<ElementRef> {
		const end = Date.now() + timeout;
		for (;;) {
			const [first] = await this.all(css).catch(() => []);
			if (first) return first;
			if (Date.now() > end) throw new Error(`waited ${timeout / 1000} s in vain for ${css}`);
			await new Promise((done) => setTimeout(done, 50));
		}
	}
	/** Clicks the first match once it is there. */
	async click(css: string, patience?: number): Promise<void> {
		await this.#withFirst(
			css,
			async (element) => {
				await this.run('arguments[0].scrollIntoView({ block: "center" })', element);
				await this.#post(`/element/${element}/click`, {});
			},
			patience
		);
	}
	/** Types into the first match once it is there; of a file field the path of the file. */
	async type(css: string, text: string): Promise<void> {
		await this.#withFirst(css, (element) => this.#post(`/element/${element}/value`, { text }));
	}
	async run(script: string, ...elements: ElementRef[]): Promise<unknown> {
		return this.#post('/execute/sync', { script, args: elements.map((e) => ({ [ELEMENT]: e })) });
	}
	/** What the first match shows, once it is there. */
	async text(css: string): Promise<string> {
		return this.#withFirst(css, async (element) => (await this.run('return arguments[0].innerText', element)) as string);
	}
	async size(width: number, height: number): Promise<void> {
		await this.#post('/window/rect', { width, height });
	}
	async close(): Promise<void> {
		await call(this.#base, 'DELETE');
	}

	/** Does `act` with the first match; one that the page redraws between the two requests is looked for again. */
	#withFirst<T>(css: string, act: (element: ElementRef) => Promise<T>, patience?: number): Promise<T> {
		return withFound(() => this.wait(css, patience), act, /stale element|not interactable|intercepted/);
	}

	#post(path: string, body: unknown): Promise<unknown> {
		return call(this.#base + path, 'POST', body);
	}
}

async function call(url: string, method: string, body?: unknown): Promise<unknown> {
	const answer = await fetch(url, {
		method,
		...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })
	});
	const { value } = (await answer.json()) as { value: unknown };
	if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
	return value;
}
