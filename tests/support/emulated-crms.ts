/** A system in memory that answers as its own API does: what it holds, and one call of it. */
export interface EmulatedCrm {
	/** Contacts by their number there. */
	contacts: Map<string, Record<string, unknown>>;
	call(method: string, path: string, body: string, headers?: Readonly<Record<string, string>>): Response;
}

/** What may befall a system while it works. */
export interface CrmMood {
	/** Throws now and then: it broke off here, and what it did until then stands. */
	cut(): void;
	/** It has no time for a part of what was asked. */
	isBusy(): boolean;
}

/** Nothing befalls it. */
export const CALM: CrmMood = { cut: () => undefined, isBusy: () => false };

export const answer = (body: unknown, status = 200): Response => Response.json(body, { status });
const json = answer;

/** Dolibarr: nothing there keeps a second contact of one email away. */
export function emulatedDolibarr(): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	let last = 0;
	const none = (): Response => json({ error: { code: 404, message: 'Not Found: Contact not found' } }, 404);
	return {
		contacts,
		call(method, path, body) {
			const [, what = '', value = ''] = path.replace('/api/index.php/', '').split('/');
			const sent = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
			if (method === 'POST') {
				contacts.set(String(++last), sent);
				return json(last);
			}
			if (what === 'email') {
				const [found] = [...contacts].filter(([, c]) => String(c.email).toLowerCase() === decodeURIComponent(value));
				return found ? json({ id: found[0], ...found[1] }) : none();
			}
			const there = contacts.get(what);
			if (!there) return none();
			if (method === 'DELETE') return (contacts.delete(what), json({ success: { code: 200, message: 'Contact deleted' } }));
			if (method === 'PUT') Object.assign(there, sent);
			return json({ id: what, ...there });
		}
	};
}

/** Dynamics 365: `$batch` of upserts by an alternate key; it has no time for some parts of one. */
export function emulatedDynamics(_: unknown, mood: CrmMood): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	let last = 0;
	const one = (operation: string): [number, unknown] => {
		const [, method = '', address = ''] = /^(GET|PATCH|DELETE) (\S+) HTTP/m.exec(operation) ?? [];
		if (mood.isBusy()) return [429, { error: { code: '0x80072322', message: 'Number of requests exceeded the limit' } }];
		const body = operation.slice(operation.lastIndexOf('\r\n\r\n')).trim();
		const key = decodeURIComponent(/new_musterid=([^)]*)\)/.exec(address)?.[1] ?? '').replace(/^'|'$/g, '');
		const id = key === '' ? /contacts\(([^)]*)\)/.exec(address)?.[1] : [...contacts].find(([, c]) => c.new_musterid === key)?.[0];
		const there = id === undefined ? undefined : contacts.get(id);
		const said = (n: string): unknown => ({ contactid: n, ...contacts.get(n) });
		if (method === 'PATCH') {
			const sent = JSON.parse(body) as Record<string, unknown>;
			if (there) return (Object.assign(there, sent), [200, said(id!)]);
			if (key === '') return [404, { error: { message: 'does not exist' } }];
			contacts.set(`g-${++last}`, { new_musterid: key, ...sent });
			return [201, said(`g-${last}`)];
		}
		if (!there) return [404, { error: { message: 'does not exist' } }];
		if (method === 'GET') return [200, said(id!)];
		contacts.delete(id!);
		return [204, null];
	};
	return {
		contacts,
		call(method, path, body) {
			if (method === 'GET') return json({ value: [] });
			if (!path.endsWith('$batch')) return json({ error: { message: 'unknown' } }, 404);
			const parts = body.split('--batch_muster').slice(1, -1).map(one);
			const text = parts.flatMap(([status, said]) => [
				'--batchresponse_1',
				'Content-Type: application/http',
				'',
				`HTTP/1.1 ${status} X`,
				'Content-Type: application/json',
				'',
				said === null ? '' : JSON.stringify(said)
			]);
			return new Response([...text, '--batchresponse_1--', ''].join('\r\n'), {
				headers: { 'Content-Type': 'multipart/mixed; boundary=batchresponse_1' }
			});
		}
	};
}
