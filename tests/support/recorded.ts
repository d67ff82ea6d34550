import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SendContext } from '#workers/connectors/connector';
import { createHttp } from '#workers/connectors/http';

/** A request as it arrived. `json` = its body where that is JSON. */
export interface Seen {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Record<string, string | string[] | undefined>;
	text: string;
	json: any;
}
export interface Answer {
	status?: number;
	json?: unknown;
	text?: string;
	headers?: Record<string, string>;
}
type Part = Answer | 'drop' | ((seen: Seen) => Answer | 'drop');

/** A real HTTP server on loopback that plays answers as vendors document them, by method and path. */
export class RecordedServer {
	readonly #server: Server;
	readonly #routes = new Map<string, Part[]>();
	readonly seen: Seen[] = [];
	url = '';

	constructor() {
		this.#server = createServer((req, res) => {
			const chunks: Buffer[] = [];
			req.on('data', (c: Buffer) => chunks.push(c));
			req.on('end', () => {
				const url = new URL(req.url ?? '/', 'http://x');
				const text = Buffer.concat(chunks).toString('utf8');
				const seen: Seen = {
					method: req.method ?? '',
					path: url.pathname,
					query: url.searchParams,
					headers: req.headers,
					text,
					json: tryJson(text)
				};
				this.seen.push(seen);
				const parts = this.#routes.get(`${seen.method} ${decodeURIComponent(seen.path)}`);
				const part = parts && (parts.length > 1 ? parts.shift() : parts[0]);
				const answer =
					typeof part === 'function'
						? part(seen)
						: (part ?? { status: 404, json: { message: `nothing recorded for ${seen.method} ${seen.path}` } });
				if (answer === 'drop') return void req.socket.destroy();
				res.writeHead(answer.status ?? 200, {
					'Content-Type': answer.text === undefined ? 'application/json' : 'text/plain',
					...answer.headers
				});
				res.end(answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json)));
			});
		});
	}
	async start(): Promise<this> {
		await new Promise<void>((r) => this.#server.listen(0, '127.0.0.1', r));
		this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
		return this;
	}
	/** The answers to `POST /path`, one after the other; the last one repeats. */
	on(route: string, ...parts: Part[]): this {
		this.#routes.set(route, parts);
		return this;
	}
	reset(): void {
		this.#routes.clear();
		this.seen.length = 0;
	}
	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

const tryJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** Noon of 26 November 2026, UTC. */
export const NOW = Date.UTC(2026, 10, 26, 12);

/** What the sender hands to a connector; waits inside a request are counted, not slept. */
export function contextFor(url: string, token: string | null = 't0ken'): SendContext & { slept: number[] } {
	const slept: number[] = [];
	return {
		http: createHttp(undefined, { timeoutMs: 2000, maxBytes: 1 << 20 }),
		secret: token === null ? null : { value: token, origin: new URL(url).origin },
		requestId: 'batch-0',
		batch: { id: 'batch', label: 'Hannover' },
		now: NOW,
		slept,
		sleep: async (ms) => void slept.push(ms)
	};
}
