import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Properties = Record<string, string>;
interface Contact {
	id: string;
	properties: Properties;
}

/**
 * A server on loopback that speaks as much of HubSpot's contact API as deliveries use, keeps what it is told, and lets any
 * page of this device call it, as a relay would. `fields` are its properties; unknown ones are refused as HubSpot does.
 */
export async function startTinyHubspot(): Promise<{
	url: string;
	contacts: Map<string, Contact>;
	fields: Set<string>;
	calls: string[];
	forbid: Set<string>;
	stop(): Promise<void>;
}> {
	const contacts = new Map<string, Contact>();
	const fields = new Set([
		'salutation',
		'email',
		'firstname',
		'lastname',
		'company',
		'jobtitle',
		'phone',
		'mobilephone',
		'industry',
		'company_size',
		'numemployees',
		'annualrevenue',
		'website',
		'address',
		'city',
		'state',
		'zip',
		'country',
		'hs_lead_status',
		'message'
	]);
	const calls: string[] = [];
	/** Names of calls that are answered 403, e.g. "archive". */
	const forbid = new Set<string>();
	let ids = 100;
	const byEmail = (email: string): Contact | undefined =>
		[...contacts.values()].find((c) => c.properties.email?.toLowerCase() === email.toLowerCase());

	function answer(name: string, inputs: { id: string; objectWriteTraceId: string; properties: Properties }[]): [number, unknown] {
		switch (name) {
			case 'properties':
				return [200, { results: [...fields].map((f) => ({ name: f, label: f, type: f.endsWith('score') ? 'number' : 'string' })) }];
			case 'create': {
				const made = inputs as unknown as { name: string }[];
				for (const p of made) fields.add(p.name);
				return [201, { results: made }];
			}
			case 'read':
				return [200, { results: inputs.map((i) => byEmail(i.id)).filter(Boolean) }];
			case 'archive':
				for (const i of inputs) contacts.delete(i.id);
				return [204, null];
			case 'update': {
				for (const i of inputs)
					for (const [k, v] of Object.entries(i.properties)) if (contacts.has(i.id)) contacts.get(i.id)!.properties[k] = v;
				return [200, { results: inputs.map((i) => contacts.get(i.id)).filter(Boolean) }];
			}
			default: {
				const unknown = inputs.flatMap((i) => Object.keys(i.properties)).find((k) => !fields.has(k));
				if (unknown) return [400, { status: 'error', category: 'VALIDATION_ERROR', message: `Property "${unknown}" does not exist` }];
				return [
					200,
					{
						results: inputs.map((i) => {
							const old = byEmail(i.id);
							const kept = old ?? { id: String(++ids), properties: {} };
							Object.assign(kept.properties, i.properties);
							contacts.set(kept.id, kept);
							return { id: kept.id, new: !old, objectWriteTraceId: i.objectWriteTraceId, properties: kept.properties };
						})
					}
				];
			}
		}
	}

	const server = createServer(async (req, res) => {
		const cors = {
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Allow-Headers': 'Content-Type, Accept, Authorization',
			'Access-Control-Allow-Methods': 'GET, POST'
		};
		if (req.method === 'OPTIONS') return void res.writeHead(204, cors).end();
		if (!req.url?.startsWith('/crm/')) return void res.writeHead(404, cors).end();
		let text = '';
		for await (const part of req) text += String(part);
		const name = req.method === 'GET' ? 'properties' : (req.url.split('/').at(-1) ?? '');
		calls.push(name);
		if (req.headers.authorization !== 'Bearer pat-tiny-1')
			return void res
				.writeHead(401, { ...cors, 'Content-Type': 'application/json' })
				.end('{"status":"error","message":"Authentication credentials not found.","category":"INVALID_AUTHENTICATION"}');
		if (forbid.has(name))
			return void res
				.writeHead(403, { ...cors, 'Content-Type': 'application/json' })
				.end('{"status":"error","message":"This app has no scope for it.","category":"MISSING_SCOPES"}');
		const [status, json] = answer(name, (text === '' ? {} : (JSON.parse(text) as { inputs?: never[] })).inputs ?? []);
		res.writeHead(status, { ...cors, 'Content-Type': 'application/json' }).end(json === null ? undefined : JSON.stringify(json));
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		contacts,
		fields,
		calls,
		forbid,
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
