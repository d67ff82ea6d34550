import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Contact {
	id: string;
	email: string;
	lastname: string;
}

/**
 * A server on loopback that speaks as much of Dolibarr's contact API as deliveries and the look for doubles use. It checks no
 * duplicates: whatever is posted is there once more. A contact whose last name is in `refused` is answered 400.
 */
export async function startTinyDolibarr(): Promise<{ url: string; contacts: Contact[]; refused: Set<string>; stop(): Promise<void> }> {
	const contacts: Contact[] = [];
	const refused = new Set<string>();
	const none = { error: { code: 404, message: 'Not Found: Contact not found' } };

	function answer(method: string, url: URL, body: Partial<Contact>): [number, unknown] {
		const byEmail = (email: string): Contact[] => contacts.filter((c) => c.email.toLowerCase() === email.toLowerCase());
		const [what = '', value = ''] = url.pathname.split('/').slice(4);
		if (method === 'POST') {
			if (refused.has(body.lastname ?? '')) return [400, { error: { code: 400, message: 'Bad Request: this last name is refused' } }];
			contacts.push({ id: String(contacts.length + 1), email: '', lastname: '', ...body });
			return [200, contacts.length];
		}
		if (what === 'email')
			return (
				byEmail(decodeURIComponent(value))
					.slice(0, 1)
					.map((c): [number, unknown] => [200, c])[0] ?? [404, none]
			);
		if (method === 'PUT') return [200, Object.assign(contacts.find((c) => c.id === what) ?? {}, body)];
		const asked = /:=:'(.*)'/.exec(url.searchParams.get('sqlfilters') ?? '')?.[1];
		const found = asked === undefined ? contacts : byEmail(asked);
		return found.length > 0 ? [200, found] : [404, none];
	}

	const server = createServer(async (req, res) => {
		const cors = {
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Allow-Headers': 'Content-Type, Accept, DOLAPIKEY',
			'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE'
		};
		if (req.method === 'OPTIONS') return void res.writeHead(204, cors).end();
		let text = '';
		for await (const part of req) text += String(part);
		const [status, json] = answer(
			req.method ?? '',
			new URL(req.url ?? '/', 'http://x'),
			text === '' ? {} : (JSON.parse(text) as Partial<Contact>)
		);
		res.writeHead(status, { ...cors, 'Content-Type': 'application/json' }).end(JSON.stringify(json));
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		contacts,
		refused,
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
