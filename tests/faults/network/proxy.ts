import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dice } from './dice';

/** What may happen to a request on its way. "After" = the server has acted by then. */
export const FAULTS = [
	'pass',
	'dropRequest',
	'dropAnswer',
	'delay',
	'truncate',
	'closeMidBody',
	'slowLoris',
	'tooMany',
	'tooManySilent',
	'error500',
	'error500After',
	'error502After',
	'html',
	'htmlAfter',
	'wrongJsonAfter',
	'emptyListAfter',
	'tooLarge'
] as const;
export type Fault = (typeof FAULTS)[number];
/**
 * Faults after which the only protection of a server without an upsert key, the idempotency key, holds: those that make no new request of
 * old records.
 */
export const UNCUT: readonly Fault[] = [
	'pass',
	'dropRequest',
	'dropAnswer',
	'truncate',
	'closeMidBody',
	'slowLoris',
	'tooMany',
	'tooManySilent',
	'error502After',
	'html',
	'htmlAfter',
	'wrongJsonAfter'
];

export interface Proxy {
	url: string;
	/** How often each fault struck. */
	struck: Map<Fault, number>;
	/** Chance that a request is disturbed, and by what. */
	mood: { chance: number; faults: readonly Fault[]; dice: Dice; slowMs: number };
	/** Ends every connection at once, as a network that goes away does. */
	cut(): void;
	stop(): Promise<void>;
}

const CORS = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Allow-Headers': '*',
	'Access-Control-Allow-Methods': 'GET, POST',
	'Access-Control-Max-Age': '600'
};
export const pause = (ms: number): Promise<void> =>
	new Promise((done) => {
		setTimeout(done, ms);
	});

/** A proxy on loopback in front of `upstream` that does to requests what networks and gateways do. */
export async function startProxy(upstream: string, first: Proxy['mood']): Promise<Proxy> {
	const struck = new Map<Fault, number>();
	const forward = async (req: IncomingMessage, body: Buffer): Promise<{ status: number; text: string }> => {
		const answer = await fetch(`${upstream}${req.url ?? ''}`, {
			method: req.method ?? 'POST',
			headers: { 'Content-Type': 'application/json' },
			...(body.length > 0 && { body: new Uint8Array(body) })
		});
		return { status: answer.status, text: await answer.text() };
	};
	const json = (res: ServerResponse, status: number, text: string, more: Record<string, string> = {}): void =>
		void res.writeHead(status, { ...CORS, 'Content-Type': 'application/json', ...more }).end(text);

	async function disturb(fault: Fault, req: IncomingMessage, res: ServerResponse, body: Buffer): Promise<void> {
		const { dice, slowMs } = proxy.mood;
		switch (fault) {
			case 'dropRequest':
				return void req.socket.destroy();
			case 'tooMany':
				return json(res, 429, '{"message":"slow down"}', {
					'Retry-After': String(dice.between(0, 30)),
					'Access-Control-Expose-Headers': 'Retry-After'
				});
			case 'tooManySilent':
				return json(res, 429, '{}', { 'Retry-After': '3' });
			case 'error500':
				return json(res, 500, '{"message":"broken before"}');
			case 'html':
				return void res.writeHead(200, { ...CORS, 'Content-Type': 'text/html' }).end('<html><body>Sign in to the Wi-Fi</body></html>');
			case 'tooLarge':
				return json(res, 413, '{}');
			// The server acts long after the client has given up and, perhaps, sent again.
			case 'delay':
				await pause(dice.between(1, slowMs));
				break;
			default:
				break;
		}
		const { status, text } = await forward(req, body);
		switch (fault) {
			case 'dropAnswer':
				return void req.socket.destroy();
			case 'error500After':
				return json(res, 500, '{"message":"broken after"}');
			case 'error502After':
				return void res.writeHead(502, { ...CORS, 'Content-Type': 'text/html' }).end('<html>Bad gateway</html>');
			case 'htmlAfter':
				return void res.writeHead(200, { ...CORS, 'Content-Type': 'text/html' }).end('<html>Session ended</html>');
			case 'wrongJsonAfter':
				return json(res, 200, text.slice(0, Math.floor(text.length / 2)));
			case 'emptyListAfter':
				return json(res, 200, '{"results":[]}');
			case 'truncate':
				res.writeHead(status, { ...CORS, 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) });
				res.write(text.slice(0, dice.below(text.length)));
				await pause(2);
				return void req.socket.destroy();
			case 'closeMidBody':
				res.writeHead(status, { ...CORS, 'Content-Type': 'application/json' });
				res.write(text.slice(0, dice.below(text.length)));
				await pause(2);
				return void req.socket.destroy();
			case 'slowLoris':
				res.writeHead(status, { ...CORS, 'Content-Type': 'application/json' });
				for (const char of text) {
					if (res.destroyed || res.socket?.destroyed) return;
					res.write(char);
					await pause(20);
				}
				return void res.end();
			default:
				return json(res, status, text);
		}
	}

	const proxy: Proxy = {
		url: '',
		struck,
		mood: first,
		cut: () => server.closeAllConnections(),
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
	const server = createServer((req, res) => {
		if (req.method === 'OPTIONS') return void res.writeHead(204, CORS).end();
		void (async () => {
			const parts: Buffer[] = [];
			for await (const part of req) parts.push(part as Buffer);
			const { mood } = proxy;
			const fault: Fault = mood.dice.chance(mood.chance) ? mood.dice.pick(mood.faults) : 'pass';
			struck.set(fault, (struck.get(fault) ?? 0) + 1);
			await disturb(fault, req, res, Buffer.concat(parts));
		})().catch(() => req.socket.destroy());
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return proxy;
}
