// A proxy in front of a real server that loses what a network loses, at the moment when it hurts: after the server has acted.
import { createServer, request as ask } from 'node:http';

/**
 * @param {string} upstream origin and path of the server
 * @param {{ port?: number, writes?: (request: import('node:http').IncomingMessage, body: string) => boolean }} [options]
 * @returns {Promise<{ url: string, writes: number, hold(from: number): Promise<void>, limit(count: number): void, drop(count: number):
 *   void, calm(): void, stop(): Promise<void> }>}
 * writes: those that the server took. hold: from the so-maniest of them on, answers are kept back; resolves when the server has answered
 * the first of them.
 * drop: the connection is cut on that many answers to writes. limit: that many writes get a 429 and never reach the server.
 */
export async function startProxy(
	upstream,
	{ writes: isWrite = (r) => r.method === 'POST' || r.method === 'PATCH' || r.method === 'PUT', port = 0 } = {}
) {
	const to = new URL(upstream);
	const state = { writes: 0, holdFrom: Infinity, held: () => {}, drops: 0, limits: 0 };
	const kept = new Set();
	const server = createServer((request, response) => {
		const chunks = [];
		request.on('data', (c) => chunks.push(c));
		request.on('end', () => {
			const body = Buffer.concat(chunks);
			const write = isWrite(request, body.toString('utf8'));
			if (write && state.limits > 0) {
				state.limits--;
				response.writeHead(429, {
					'Retry-After': '1',
					'Content-Type': 'application/json',
					'Access-Control-Allow-Origin': request.headers.origin ?? '*'
				});
				return response.end('{"message":"too many requests"}');
			}
			const onward = ask(
				{ host: to.hostname, port: to.port, method: request.method, path: request.url, headers: { ...request.headers, host: to.host } },
				(answer) => {
					const parts = [];
					answer.on('data', (c) => parts.push(c));
					answer.on('end', () => {
						const done = write && (answer.statusCode ?? 500) < 300;
						if (done) state.writes++;
						if (done && state.drops > 0) {
							state.drops--;
							return request.socket.destroy();
						}
						if (done && state.writes >= state.holdFrom) {
							kept.add(response);
							return state.held();
						}
						response.writeHead(answer.statusCode ?? 502, answer.headers);
						response.end(Buffer.concat(parts));
					});
				}
			);
			onward.on('error', () => response.destroy());
			onward.end(body);
		});
	});
	await new Promise((ready, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', ready);
	});
	return {
		url: `http://127.0.0.1:${server.address().port}${to.pathname.replace(/\/$/, '')}`,
		get writes() {
			return state.writes;
		},
		hold: (from) =>
			new Promise((held) => {
				state.writes = 0;
				state.holdFrom = from;
				state.held = held;
			}),
		limit: (count) => {
			state.limits = count;
		},
		drop: (count) => {
			state.drops = count;
		},
		calm() {
			Object.assign(state, { holdFrom: Infinity, drops: 0, limits: 0 });
			for (const response of kept) response.destroy();
			kept.clear();
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
