import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Row {
	id: string;
	externalId: string;
	email: string;
	writes: number;
}

/**
 * The CRM of the campaign. `upsert`: a record is known again by its externalId. `replay`: records are made anew each time,
 * but a request whose id was answered before gets the same answer and does nothing; that is all that protects it.
 * Emails that it refuses are rejected.
 */
export interface Crm {
	url: string;
	rows: Row[];
	requests: number;
	mode: 'upsert' | 'replay';
	/** A key that came with other records than before: the law of idempotency keys was broken. */
	keysReused: number;
	refuses(email: string): boolean;
	empty(mode: Crm['mode']): void;
	stop(): Promise<void>;
}

export async function startCrm(): Promise<Crm> {
	let answers = new Map<string, { ids: string; text: string }>();
	const crm: Crm = {
		url: '',
		rows: [],
		requests: 0,
		mode: 'upsert',
		keysReused: 0,
		refuses: (email) => email.includes('refuse'),
		empty(mode) {
			Object.assign(crm, { rows: [], requests: 0, keysReused: 0, mode });
			answers = new Map();
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
	function take(body: { batch: { requestId: string }; records: { externalId: string; email: string }[] }): string {
		const ids = body.records.map((r) => r.externalId).join();
		const before = answers.get(body.batch.requestId);
		if (before && before.ids !== ids) crm.keysReused++;
		if (before && crm.mode === 'replay') return before.text;
		const results = body.records.map(({ externalId, email }) => {
			if (crm.refuses(email)) return { externalId, status: 'rejected', message: `No ${email}`, field: 'email' };
			const old = crm.mode === 'upsert' ? crm.rows.find((r) => r.externalId === externalId) : undefined;
			const row = old ?? { id: String(crm.rows.length + 1), externalId, email, writes: 0 };
			row.writes++;
			if (!old) crm.rows.push(row);
			return { externalId, status: old ? 'updated' : 'created', id: row.id };
		});
		const text = JSON.stringify({ results });
		answers.set(body.batch.requestId, { ids, text });
		return text;
	}
	const server = createServer((req, res) => {
		void (async () => {
			let text = '';
			for await (const part of req) text += String(part);
			crm.requests++;
			res.writeHead(200, { 'Content-Type': 'application/json' }).end(req.method === 'GET' ? '{}' : take(JSON.parse(text) as never));
		})().catch(() => req.socket.destroy());
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	crm.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return crm;
}
