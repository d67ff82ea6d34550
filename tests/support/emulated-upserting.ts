import type { Dice } from './dice';
import { answer, type CrmMood, type EmulatedCrm } from './emulated-crms';

type Values = Record<string, unknown>;
const keyOf = (value: unknown): string => String(value ?? '').toLowerCase();

/** Contacts by email: a batch writes one after the other, and may break off in the middle. */
function byEmail(email: string, mood: CrmMood) {
	const contacts: EmulatedCrm['contacts'] = new Map();
	let last = 0;
	return {
		contacts,
		idOf: (value: unknown): string | undefined => [...contacts].find(([, c]) => keyOf(c[email]) === keyOf(value))?.[0],
		/** null = it is refused. */
		put(values: Values): { id: string; isNew: boolean } | null {
			mood.cut();
			if (keyOf(values[email]).startsWith('refused')) return null;
			const there = this.idOf(values[email]);
			const id = there ?? String(++last);
			contacts.set(id, { ...contacts.get(id), ...values });
			return { id, isNew: there === undefined };
		}
	};
}

/** Mautic: verdicts by index, each with a code. */
export function emulatedMautic(_: Dice, mood: CrmMood): EmulatedCrm {
	const there = byEmail('email', mood);
	return {
		contacts: there.contacts,
		call(method, path, body) {
			if (path.startsWith('/api/fields/')) return answer({ fields: [] });
			if (method === 'GET') {
				const emails = (new URL(path, 'https://x').searchParams.get('where[0][val]') ?? '').split(',');
				const found = emails
					.flatMap((e) => there.idOf(e) ?? [])
					.map((id) => [id, { id: Number(id), fields: { all: there.contacts.get(id) } }]);
				return answer({ total: found.length, contacts: Object.fromEntries(found) as Values });
			}
			const contacts: Values = {};
			const statusCodes: Values = {};
			const errors: Values = {};
			(JSON.parse(body) as Values[]).forEach((values, i) => {
				const put = there.put(values);
				statusCodes[i] = put === null ? 400 : put.isNew ? 201 : 200;
				if (put === null) errors[i] = { code: 400, message: 'email: The value is not valid', details: { email: ['not valid'] } };
				else contacts[i] = { id: Number(put.id), fields: { all: { email: values.email } } };
			});
			return answer({ contacts, statusCodes, ...(Object.keys(errors).length > 0 && { errors }) }, 201);
		}
	};
}

/** Zoho: an upsert of up to a hundred, verdicts in the order of the records. */
export function emulatedZoho(_: Dice, mood: CrmMood): EmulatedCrm {
	const there = byEmail('Email', mood);
	return {
		contacts: there.contacts,
		call(_method, path, body) {
			if (path.includes('/settings/fields')) return answer({ fields: [] });
			if (path.endsWith('/coql')) {
				const asked = [...(JSON.parse(body) as { select_query: string }).select_query.matchAll(/'([^']*)'/g)].map(([, e]) => e);
				const found = asked.flatMap((e) => there.idOf(e) ?? []).map((id) => ({ id, ...there.contacts.get(id) }));
				return found.length > 0 ? answer({ data: found }) : new Response(null, { status: 204 });
			}
			const data = (JSON.parse(body) as { data: Values[] }).data.map((values) => {
				const put = there.put(values);
				return put === null
					? { code: 'INVALID_DATA', status: 'error', message: 'invalid data', details: { api_name: 'Email', expected_data_type: 'email' } }
					: { code: 'SUCCESS', status: 'success', action: put.isNew ? 'insert' : 'update', message: 'ok', details: { id: put.id } };
			});
			return answer({ data }, data.some((r) => r.status === 'error') ? 207 : 200);
		}
	};
}

/** Twenty: all of a batch or none, and a refusal names nobody. */
export function emulatedTwenty(_: Dice, mood: CrmMood): EmulatedCrm {
	const there = byEmail('email', { ...mood, cut: () => undefined });
	let clock = 0;
	return {
		contacts: there.contacts,
		call(method, path, body) {
			if (path.startsWith('/rest/metadata')) return answer({ data: { objects: [{ nameSingular: 'person', fields: [] }] } });
			if (method === 'GET') {
				const asked = [...(new URL(path, 'https://x').searchParams.get('filter') ?? '').matchAll(/"([^"]*)"/g)].map(([, e]) => e);
				return answer({ data: { people: asked.flatMap((e) => there.idOf(e) ?? []).map((id) => ({ id, ...there.contacts.get(id) })) } });
			}
			const now = String(++clock);
			const people = (JSON.parse(body) as { emails: { primaryEmail: string } }[]).map((p): Values => ({
				...p,
				email: p.emails.primaryEmail
			}));
			if (people.some((p) => keyOf(p.email).startsWith('refused'))) return answer({ statusCode: 400, messages: ['Invalid email'] }, 400);
			const createPeople = people.map((p) => {
				const { id, isNew } = there.put({ ...p, updatedAt: now })!;
				if (isNew) there.contacts.get(id)!.createdAt = now;
				return { id, ...there.contacts.get(id) };
			});
			return answer({ data: { createPeople } }, 201);
		}
	};
}

/** Mailchimp: those that are there already are named as errors, and changed one by one. */
export function emulatedMailchimp(_: Dice, mood: CrmMood): EmulatedCrm {
	const there = byEmail('email_address', mood);
	return {
		contacts: there.contacts,
		call(method, path, body) {
			if (method === 'GET' && path.includes('/merge-fields')) return answer({ merge_fields: [] });
			const sent = JSON.parse(body || '{}') as { members: Values[]; merge_fields: Values };
			if (method !== 'POST') {
				const id = there.idOf(decodeURIComponent(path.split('/').at(-1)!.split('?')[0]!));
				if (id === undefined) return answer({ title: 'Resource Not Found', status: 404 }, 404);
				Object.assign(there.contacts.get(id)!, sent.merge_fields);
				return answer({ id, merge_fields: there.contacts.get(id), ...there.contacts.get(id) });
			}
			const added: Values[] = [];
			const errors: Values[] = [];
			for (const { email_address, merge_fields } of sent.members) {
				const exists = there.idOf(email_address) !== undefined;
				const put = exists ? null : there.put({ email_address, ...(merge_fields as Values) });
				if (put) added.push({ id: put.id, email_address });
				else
					errors.push(
						exists
							? { email_address, error: `${String(email_address)} is already a list member`, error_code: 'ERROR_CONTACT_EXISTS' }
							: { email_address, error: 'Please provide a valid email address.', error_code: 'ERROR_GENERIC' }
					);
			}
			return answer({ new_members: added, updated_members: [], errors, total_created: added.length, error_count: errors.length });
		}
	};
}

/** Brevo: a job takes what it is given and says no more of it. */
export function emulatedBrevo(_: Dice, mood: CrmMood): EmulatedCrm {
	const there = byEmail('email', { ...mood, cut: () => undefined });
	return {
		contacts: there.contacts,
		call(method, path, body) {
			if (method === 'GET' && !path.endsWith('/attributes')) {
				const id = there.idOf(decodeURIComponent(path.split('/').at(-1)!));
				return id === undefined ? answer({ code: 'document_not_found' }, 404) : answer({ id, attributes: there.contacts.get(id) });
			}
			if (method === 'GET')
				return answer({
					attributes: ['FIRSTNAME', 'LASTNAME', 'JOB_TITLE', 'SMS', 'SCORE', 'TIER'].map((name) => ({
						name,
						category: 'normal',
						type: 'text'
					}))
				});
			for (const { email, attributes } of (JSON.parse(body) as { jsonBody: { email: string; attributes: Values }[] }).jsonBody)
				there.put({ email, ...attributes });
			return answer({ processId: 78 }, 202);
		}
	};
}
