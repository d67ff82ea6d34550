import type { Dice } from './dice';
import { answer, type CrmMood, type EmulatedCrm } from './emulated-crms';

type Values = Record<string, unknown>;
const keyOf = (value: unknown): string => String(value ?? '').toLowerCase();
const read = (body: string): Values => JSON.parse(body) as Values;

/**
 * EspoCRM: a contact comes under the id that it is given, once; one with the name or the email of another is answered 409 unless told
 * otherwise. `way`: one by one, or by its import.
 */
export function emulatedEspocrm(_: Dice, mood: CrmMood): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	const files: string[] = [];
	let imports = 0;
	let failed: number[] = [];
	const said = (id: string): Values => ({ id, ...contacts.get(id) });
	const invalid = (values: Values): boolean => keyOf(values.emailAddress).startsWith('refused');
	const with_ = (emails: readonly string[]): string[] =>
		[...contacts].filter(([, c]) => emails.includes(keyOf(c.emailAddress))).map(([id]) => id);
	const field = (name: string): [string, Values] => [name, { type: name === 'cScore' ? 'int' : 'varchar' }];

	function imported(body: Values): Response {
		const columns = body.attributeList as string[];
		failed = [];
		const [, ...lines] = files[Number(body.attachmentId)]!.trim().split('\r\n');
		for (const [i, line] of lines.entries()) {
			mood.cut();
			const values: Values = Object.fromEntries(line.split(',').map((cell, c) => [columns[c]!, cell]));
			const [there] = with_([keyOf(values.emailAddress)]);
			if (invalid(values)) failed.push(i + 1);
			else if (there === undefined) contacts.set(`imported-${++imports}`, values);
			else Object.assign(contacts.get(there)!, Object.fromEntries(Object.entries(values).filter(([, v]) => v !== '')));
		}
		return answer({ id: 'import-1', countCreated: 0, countUpdated: 0 });
	}

	return {
		contacts,
		call(method, path, body, headers) {
			const { pathname, searchParams } = new URL(path, 'https://x');
			const [kind, id, what] = pathname.replace('/api/v1/', '').split('/');
			if (kind === 'Metadata')
				return answer(Object.fromEntries(['firstName', 'lastName', 'emailAddress', 'phoneNumber', 'title', 'cScore', 'cTier'].map(field)));
			if (kind === 'Import' && id === 'file') return answer({ attachmentId: String(files.push(body) - 1) });
			if (kind === 'Import' && what === 'errors') {
				const list = failed.map((rowIndex) => ({
					rowIndex,
					type: 'Validation',
					validationFailures: [{ field: 'emailAddress', type: 'emailAddress' }]
				}));
				return answer({ total: list.length, list });
			}
			if (kind === 'Import') return imported(read(body));
			if (method === 'GET' && id === undefined) {
				const emails = [...searchParams].filter(([n]) => n.endsWith('[value]')).map(([, v]) => keyOf(v));
				const list = with_(emails).map((n) => ({ id: n, emailAddress: contacts.get(n)!.emailAddress }));
				return answer({ total: list.length, list });
			}
			const refusal = answer(
				{ messageTranslation: { label: 'validationFailure', data: { field: 'emailAddress', type: 'emailAddress' } } },
				400
			);
			if (method === 'POST') {
				const { id: own, ...values } = read(body);
				if (invalid(values)) return refusal;
				const alike = [...contacts].filter(
					([, c]) =>
						keyOf(c.emailAddress) === keyOf(values.emailAddress) || (c.firstName === values.firstName && c.lastName === values.lastName)
				);
				if (alike.length > 0 && headers?.['X-Skip-Duplicate-Check'] !== 'true')
					return answer(
						alike.map(([n]) => said(n)),
						409
					);
				if (contacts.has(String(own))) return answer({}, 500);
				contacts.set(String(own), values);
				return answer(said(String(own)));
			}
			if (!contacts.has(id!)) return answer({}, 404);
			if (method === 'DELETE') return (contacts.delete(id!), answer(true));
			if (method === 'PUT') {
				if (invalid(read(body))) return refusal;
				Object.assign(contacts.get(id!)!, read(body));
			}
			return answer(said(id!));
		}
	};
}

/** Odoo from 19 on: `load` takes all rows or none, under external ids. Some have the email in lower case beside. */
export function emulatedOdoo(d: Dice): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	const ids = new Map<string, string>();
	const normal = d.chance(0.5) ? ['email_normalized'] : [];
	let clock = 0;
	function load(fields: string[], rows: string[][]): unknown {
		const refused = rows.flatMap((row, record) =>
			row.some((c) => c.startsWith('refused')) ? [{ type: 'error', record, field: 'email', message: 'Invalid email' }] : []
		);
		if (refused.length > 0) return { ids: false, messages: refused, nextrow: 0 };
		const now = ++clock;
		return {
			messages: [],
			nextrow: 0,
			ids: rows.map(([key = '', ...cells]) => {
				let id = fields[0] === '.id' ? key : ids.get(key);
				if (id === undefined || !contacts.has(id)) {
					ids.set(key, (id = String(ids.size + 1)));
					contacts.set(id, { create_date: now });
				}
				const there = contacts.get(id)!;
				cells.forEach((cell, i) => {
					there[fields[i + 1]!] = cell;
				});
				Object.assign(there, { write_date: now, ...Object.fromEntries(normal.map((n) => [n, keyOf(there.email)])) });
				return Number(id);
			})
		};
	}
	return {
		contacts,
		call(_, path, body) {
			const method = path.split('/').at(-1);
			const named = read(body) as { fields: string[]; data: string[][]; domain: [string, string, string[]][]; ids: number[] };
			const all = [...contacts].map(([id, c]): Values => ({ id: Number(id), active: true, ...c }));
			if (method === 'fields_get')
				return answer(
					Object.fromEntries(
						['name', 'email', 'phone', 'company_name', 'function', 'active', 'x_score', 'x_tier', ...normal].map((n) => [
							n,
							{ string: n, type: 'char' }
						])
					)
				);
			if (method === 'search_read') {
				const tests = named.domain.filter((t) => Array.isArray(t));
				return answer(all.filter((c) => tests.some(([name, , emails]) => emails.includes(String(c[name])))));
			}
			if (method === 'read') return answer(all.filter((c) => named.ids.includes(Number(c.id))));
			return answer(load(named.fields, named.data));
		}
	};
}

/** Pipedrive: nothing keeps a second person of one email away, and its search learns of a new one some calls later. */
export function emulatedPipedrive(d: Dice): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	const known = new Map<string, number>();
	let calls = 0;
	const said = (id: string): Values => ({ id: Number(id), is_deleted: false, ...contacts.get(id) });
	return {
		contacts,
		call(method, path, body) {
			calls++;
			const { pathname, searchParams } = new URL(path, 'https://x');
			if (pathname.endsWith('/personFields')) return answer({ success: true, data: [] });
			if (pathname.endsWith('/search')) {
				const found = [...contacts].filter(([id, c]) => c.email === searchParams.get('term') && known.get(id)! <= calls);
				return answer({ success: true, data: { items: found.map(([id, c]) => ({ item: { id: Number(id), emails: [c.email] } })) } });
			}
			const sent = (): Values => {
				const { emails, phones: _, custom_fields: custom, ...values } = read(body);
				return { ...values, ...(custom as Values), ...(Array.isArray(emails) && { emails, email: keyOf((emails[0] as Values).value) }) };
			};
			if (method === 'POST') {
				if (keyOf(sent().email).startsWith('refused')) return answer({ success: false, error: 'email is not valid' }, 400);
				const id = String(contacts.size + 1);
				contacts.set(id, sent());
				known.set(id, calls + d.range(0, 80));
				return answer({ success: true, data: said(id) }, 201);
			}
			if (pathname.endsWith('/persons')) return answer({ success: true, data: [...contacts.keys()].reverse().slice(0, 100).map(said) });
			const id = pathname.split('/').at(-1)!;
			if (!contacts.has(id)) return answer({ success: false }, 404);
			if (method === 'PATCH') Object.assign(contacts.get(id)!, sent());
			return answer({ success: true, data: said(id) });
		}
	};
}

/** SuiteCRM: nothing keeps a second contact of one email away; what it refuses is a 400. */
export function emulatedSuitecrm(): EmulatedCrm {
	const contacts: EmulatedCrm['contacts'] = new Map();
	const said = (id: string): Values => ({ type: 'Contacts', id, attributes: contacts.get(id) });
	return {
		contacts,
		call(method, path, body) {
			const { pathname, searchParams } = new URL(path, 'https://x');
			if (pathname.endsWith('/access_token')) return answer({ token_type: 'Bearer', expires_in: 3600, access_token: 'tok' });
			if (pathname.includes('/meta/fields/'))
				return answer({ data: { attributes: { email1: { type: 'varchar' }, title: { type: 'varchar' } } } });
			if (method === 'GET') {
				const email = keyOf(searchParams.get('filter[email1][eq]'));
				return answer({ data: [...contacts].filter(([, c]) => keyOf(c.email1) === email).map(([id]) => said(id)) });
			}
			const { id, attributes } = (read(body) as { data: { id?: string; attributes: Values } }).data;
			if (keyOf(attributes.email1).startsWith('refused')) return answer({ errors: { status: 400, detail: 'The email is not valid' } }, 400);
			const own = id ?? `s-${contacts.size + 1}`;
			contacts.set(own, { ...contacts.get(own), ...attributes });
			return answer({ data: said(own) }, id === undefined ? 201 : 200);
		}
	};
}
