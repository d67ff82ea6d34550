import * as z from 'zod/mini';
import type { SettingField } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import {
	outgoing,
	type CallContext,
	type Foreseen,
	type NetworkConnector,
	type SendOutcome,
	type Target,
	type TargetField
} from './connector';
import { inTurn, sentOf } from './kit/bisect';
import { importRows } from './kit/espo-import';
import { sha256 } from './kit/hash';
import { look, skippingUnlisted } from './kit/look';
import { ended, got, remembered, type Got } from './kit/remembered';
import { byColumns, keyOf, rowsOf, sayingYesOrNo, waves, type Row } from './kit/rows';
import { createApi, type Ctx, type Reply } from './shared/api';
import { checkApi } from './shared/check';
import { foreseeBy } from './shared/foresee';
import { inKind, type Kinds } from './shared/kinds';
import { at, listAt, plain, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import { choice, field, name, openAt, rows as rowsSetting, rowsField, secretField } from './shared/settings';
import { takeBackBy } from './shared/take-back';
import { pieces, type Values } from './shared/values';
import { rejected, taken, takenBack } from './shared/verdict';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where EspoCRM runs, for example https://crm.example.com.', null, true),
	secretField(
		'API key',
		'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.'
	),
	choice(
		'mode',
		'Way of sending',
		'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.',
		[
			['single', 'One by one'],
			['import', 'Import, 200 at a time']
		]
	),
	field('text', 'entity', 'Kind of record', 'Contact or Lead.', 'Contact', true),
	rowsField(200, 200),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];
const schema = z.object({
	url: z.string(),
	mode: z._default(z.enum(['single', 'import']), 'single'),
	entity: name('Contact'),
	batchSize: rowsSetting(200, 200),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
type Settings = z.infer<typeof schema>;

const shapes = remembered<TargetField[]>();
/** Emails in one question; each takes some 150 characters of the address. */
const EMAILS_AT_ONCE = 30;

function target(s: Settings, home: URL): Target {
	const root = home.href.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
	const api = createApi({
		base: new URL(`${root}/api/v1`),
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, 'X-Api-Key', ''),
		reason: (json) => failureOf(json)?.reason ?? textOf(at(json, 'message'))
	});
	const path = `/${s.entity}`;
	const link = (id: string): string => `${root}/#${s.entity}/view/${id}`;

	/** What is found by email, oldest first; the filter is without case, "in" on emails fails there, so "or" of "equals". */
	async function byEmail(ctx: Ctx, emails: readonly string[], select: readonly string[] = []): Promise<Got<Map<string, unknown>>> {
		const found = new Map<string, unknown>();
		for (const some of pieces([...new Set(emails)], EMAILS_AT_ONCE)) {
			const one = (at: string, email: string): [string, string][] => [
				[`${at}[type]`, 'equals'],
				[`${at}[attribute]`, 'emailAddress'],
				[`${at}[value]`, email]
			];
			const [first] = some;
			const where: [string, string][] =
				some.length === 1 && first
					? one('where[0]', first)
					: [['where[0][type]', 'or'], ...some.flatMap((e, i) => one(`where[0][value][${i}]`, e))];
			const query = new URLSearchParams([
				...where,
				['select', ['id', 'emailAddress', ...select].join(',')],
				['maxSize', '200'],
				['orderBy', 'createdAt'],
				['order', 'asc']
			]);
			const reply = await look(api, ctx, { method: 'GET', path: `${path}?${query}` });
			if (!reply.ok) return reply;
			const list = listAt(reply.value.json, 'list');
			if (!list) return ended(api.unreadable());
			for (const entry of list) {
				const key = keyOf(at(entry, 'emailAddress'));
				if (!found.has(key)) found.set(key, entry);
			}
		}
		return got(found);
	}
	const idsByEmail = async (ctx: Ctx, emails: readonly string[]): Promise<Got<Map<string, string>>> => {
		const found = await byEmail(ctx, emails);
		return found.ok ? got(new Map([...found.value].map(([key, e]) => [key, textOf(at(e, 'id')) ?? '']))) : found;
	};

	/** The record of a row: by its email, and without one by the id that we give it. */
	async function standing(ctx: Ctx, row: Row, own: string): Promise<Got<string | null>> {
		if (row.key !== '') {
			const found = await idsByEmail(ctx, [row.key]);
			return found.ok ? got(found.value.get(row.key) ?? null) : found;
		}
		const called = await api.call(ctx, { method: 'GET', path: `${path}/${own}` });
		if (called.ok) return got(own);
		return called.reply?.status === 404 ? got(null) : ended(called.outcome);
	}

	async function single(row: Row, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		// An id of ours: the record of an earlier try is known by it.
		const own = (await sha256(row.externalId)).slice(0, 17);
		const there = await standing(ctx, row, own);
		if (!there.ok) return there.outcome;
		return there.value === null ? create(row, own, ctx, to) : update(row, there.value, ctx, to);
	}

	async function update(row: Row, id: string, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		const called = await api.call(ctx, { method: 'PUT', path: `${path}/${id}`, body: to(row.values) });
		return called.ok ? { kind: 'verdicts', results: [taken(row, 'updated', id, link(id))] } : refusal(row, called.reply, called.outcome);
	}

	async function create(row: Row, own: string, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		const called = await api.call(ctx, { method: 'POST', path, body: { ...to(row.values), id: own } });
		if (called.ok) return made(row, called.reply);
		if (called.reply?.status === 409) {
			const others = Array.isArray(called.reply.json) ? (called.reply.json as unknown[]) : [];
			// Our own record: the browser itself sent the request twice, or it was delivered before, under another email.
			const ours = others.find((o) => at(o, 'id') === own);
			if (ours !== undefined)
				return row.key === '' || emailsOf(ours).includes(row.key)
					? { kind: 'verdicts', results: [taken(row, 'created', own, link(own))] }
					: update(row, own, ctx, to);
			// The same name is enough for a 409; only the same email makes it the same contact.
			const same = others.find((o) => row.key !== '' && emailsOf(o).includes(row.key));
			const id = textOf(at(same, 'id'));
			if (id !== null) return update(row, id, ctx, to);
			const forced = await api.call(ctx, {
				method: 'POST',
				path,
				body: { ...to(row.values), id: own },
				headers: { 'X-Skip-Duplicate-Check': 'true' }
			});
			return forced.ok ? made(row, forced.reply) : delivered(row, own, forced.reply, forced.outcome, ctx, to);
		}
		return delivered(row, own, called.reply, called.outcome, ctx, to);
	}
	/**
	 * A taken id fails inside the server, as other things do: where our id stands there, the contact was delivered before, under another
	 * email.
	 */
	async function delivered(row: Row, own: string, reply: Reply | null, outcome: SendOutcome, ctx: Ctx, to: Forms): Promise<SendOutcome> {
		if (reply?.status !== 500 && reply?.status !== 409) return refusal(row, reply, outcome);
		const there = await api.call(ctx, { method: 'GET', path: `${path}/${own}` });
		return there.ok && at(there.reply.json, 'id') === own ? update(row, own, ctx, to) : refusal(row, reply, outcome);
	}
	function made(row: Row, reply: Reply): SendOutcome {
		const id = textOf(at(reply.json, 'id'));
		return id === null ? api.unreadable() : { kind: 'verdicts', results: [taken(row, 'created', id, link(id))] };
	}
	const refusal = (row: Row, reply: Reply | null, outcome: SendOutcome): SendOutcome => {
		const failure = reply?.status === 400 ? failureOf(reply.json) : null;
		return failure ? { kind: 'verdicts', results: [rejected(row, failure.reason, failure.field)] } : outcome;
	};

	const shapeOf = (ctx: Ctx): Promise<Got<TargetField[]>> =>
		shapes.get(`${root} ${s.entity}`, ctx.now, async () => {
			const reply = await look(api, ctx, { method: 'GET', path: `/Metadata?key=entityDefs.${s.entity}.fields` });
			if (!reply.ok) return reply;
			const defs = reply.value.json;
			if (typeof defs !== 'object' || defs === null || !('emailAddress' in defs))
				return ended({ kind: 'stop', problem: { code: 'systemFieldsNotListed', params: { host: api.host } } });
			return got(
				Object.entries(defs).map(([n, d]) => {
					const options = listAt(d, 'options')
						?.map((o) => String(o))
						.filter(Boolean);
					const type = textOf(at(d, 'type')) ?? '';
					return {
						name: n,
						label: n,
						type: TYPES[type] ?? 'other',
						...(type.startsWith('datetime') && { form: 'moment' as const }),
						...(SEVERAL.has(type) && { form: 'several' as const }),
						required: at(d, 'required') === true,
						writable: at(d, 'readOnly') !== true,
						...(options && { choices: options })
					};
				})
			);
		});
	const kindsNow = async (ctx: Ctx): Promise<Kinds | null> => {
		const shape = await shapeOf(ctx);
		return shape.ok ? new Map(shape.value.map((f) => [f.name, f])) : null;
	};
	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const shape = await shapeOf(ctx);
		return shape.ok ? shape : { ok: false, problem: shape.outcome.problem };
	}

	return {
		url: home.href,
		batchSize: s.mode === 'single' ? 1 : s.batchSize,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		async send(records, ctx): Promise<SendOutcome> {
			const shape = await shapeOf(ctx);
			const { rows, unfit } = sayingYesOrNo(rowsOf(records, 'emailAddress'), shape.ok ? shape.value : []);
			// Unknown fields are dropped there in silence. Where the list may not be read, Test connection has said so.
			if (!shape.ok && shape.outcome.problem.code !== 'systemFieldsNotListed' && shape.outcome.problem.code !== 'deliveryForbidden')
				return shape.outcome;
			const known = shape.ok ? new Set(shape.value.map((f) => f.name)) : null;
			const missing = known ? [...new Set(rows.flatMap((r) => Object.keys(r.values)))].filter((n) => !known.has(n)) : [];
			if (missing.length > 0) {
				shapes.forget(`${root} ${s.entity}`);
				return {
					kind: 'stop',
					problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: missing.join(', '), count: missing.length } }
				};
			}
			const to = formsOf(shape.ok ? new Map(shape.value.map((f) => [f.name, f])) : null);
			if (s.mode === 'single') return inTurn([async () => unfit, ...rows.map((row) => async () => sentOf(await single(row, ctx, to)))]);
			const keyless = rows.filter((r) => r.key === '');
			const e = { api, ctx, entity: s.entity, link, find: (emails: readonly string[]) => idsByEmail(ctx, emails) };
			const strict = new Set((shape.ok ? shape.value : []).filter((f) => f.type === 'choice' || f.type === 'yesNo').map((f) => f.name));
			const cells = rows.filter((r) => r.key !== '').map((r) => ({ ...r, values: cellsOf(to(r.values)) }));
			return inTurn([
				async () => unfit,
				...waves(cells)
					.flatMap((wave) => byColumns(wave, strict))
					.map((group) => () => importRows(e, group.rows)),
				...keyless.map((row) => async () => sentOf(await single(row, ctx, to)))
			]);
		},
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `${path}?maxSize=1&select=id` },
					corsRemedy,
					scopes: s.mode === 'import' ? RIGHTS.espocrmImport : RIGHTS.espocrm,
					fields
				},
				needed,
				ctx,
				skippingUnlisted(report)
			),
		batchLink: () => null,
		fields,
		async createFields(missing, ctx) {
			const made: { said: string; custom: string }[] = [];
			for (const f of missing) {
				const reply = await api.ask(ctx, {
					method: 'POST',
					path: `/Admin/fieldManager/${s.entity}`,
					body: { name: f.name, label: f.label, type: f.type === 'number' ? 'int' : 'varchar' }
				});
				if (!reply.ok)
					return fail('systemCreateRefused', {
						host: api.host,
						count: missing.length - made.length,
						reason: String(reply.problem.params.reason ?? '')
					});
				// Custom fields get a c in front: leadScore becomes cLeadScore.
				const custom = `c${f.name.charAt(0).toUpperCase()}${f.name.slice(1)}`;
				made.push({ said: textOf(at(reply.value.json, 'name')) ?? custom, custom });
			}
			shapes.forget(`${root} ${s.entity}`);
			// The answer may still repeat the name that was asked for; the field list knows it.
			const shape = made.some((n) => n.said !== n.custom) ? await shapeOf(ctx) : null;
			const known = new Set(shape?.ok ? shape.value.map((f) => f.name) : []);
			return ok(made.map(({ said, custom }) => (!known.has(said) && known.has(custom) ? custom : said)));
		},
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties.emailAddress) || null,
				'email',
				EMAILS_AT_ONCE,
				async (keys, names) => {
					const found = await byEmail(ctx, keys, names);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					return ok(
						new Map([...found.value].map(([key, e]) => [key, { id: textOf(at(e, 'id')) ?? '', values: (n: string) => plain(at(e, n)) }]))
					);
				}
			),
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				async remove(some) {
					const [one] = some;
					if (!one) return [];
					const called = await api.call(ctx, { method: 'DELETE', path: `${path}/${one.crmId}` });
					return called.ok || called.reply?.status === 404 ? [takenBack(one)] : called.outcome;
				},
				async restore(some) {
					const [one] = some;
					if (!one) return [];
					const called = await api.call(ctx, {
						method: 'PUT',
						path: `${path}/${one.crmId}`,
						body: formsOf(await kindsNow(ctx))(one.before)
					});
					return called.ok ? [takenBack(one)] : called.outcome.kind === 'refused' ? [rejected(one, called.outcome.reason)] : called.outcome;
				}
			})
	};
}

/** All emails of a contact: the first one, and those beside it. */
const emailsOf = (contact: unknown): string[] =>
	[at(contact, 'emailAddress'), ...(listAt(contact, 'emailAddressData') ?? []).map((d) => at(d, 'emailAddress'))].map((e) => keyOf(e));

/** {"messageTranslation": {"data": {"field": "lastName", "type": "required"}}}: what a 400 says of a field. */
function failureOf(body: unknown): { field: string | null; reason: string } | null {
	const field = textOf(at(body, 'messageTranslation.data.field'));
	const type = textOf(at(body, 'messageTranslation.data.type'));
	return field === null && type === null ? null : { field, reason: [field, type].filter(Boolean).join(': ') };
}

const TYPES: Record<string, TargetField['type']> = {
	varchar: 'text',
	text: 'text',
	url: 'text',
	email: 'text',
	phone: 'text',
	int: 'number',
	float: 'number',
	currency: 'number',
	date: 'date',
	datetime: 'date',
	bool: 'yesNo',
	enum: 'choice',
	multiEnum: 'choice',
	checklist: 'choice',
	array: 'choice',
	datetimeOptional: 'date'
};
const SEVERAL: ReadonlySet<string> = new Set(['multiEnum', 'checklist', 'array']);

type Forms = (values: Values) => Record<string, string | number | boolean | string[] | null>;
/**
 * EspoCRM takes any other text for yes and no as the opposite, and a text for several choices as none, without a word (ORM/BaseEntity,
 * Tools/Import).
 */
function formsOf(kinds: Kinds | null): Forms {
	const to = inKind(kinds, undefined, (parts) => parts);
	const form = (name: string, value: string | number): ReturnType<typeof to> => {
		const made = to(value, name);
		return kinds?.get(name)?.form === 'moment' && typeof made === 'string' ? made.replace('T', ' ').slice(0, 19) : made;
	};
	return (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? null : form(name, value)]));
}
/** The same as cells of a table: true and false, lists as JSON. */
const cellsOf = (values: ReturnType<Forms>): Record<string, string | number> =>
	Object.fromEntries(
		Object.entries(values).map(([name, v]) => [name, typeof v === 'string' || typeof v === 'number' ? v : JSON.stringify(v)])
	);

const corsRemedy =
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.";

/** EspoCRM: looks each contact up by email before it writes; or by import, 200 rows at a time. */
export const espocrm: NetworkConnector = {
	id: 'espocrm',
	label: 'EspoCRM',
	description: 'Creates and updates contacts or leads in EspoCRM, found by their email.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	settings,
	defaultFields: {
		firstName: 'firstName',
		lastName: 'lastName',
		email: 'emailAddress',
		phone1: 'phoneNumber',
		jobTitle: 'title',
		street: 'addressStreet',
		city: 'addressCity',
		state: 'addressState',
		postalCode: 'addressPostalCode',
		country: 'addressCountry',
		notes: 'description'
	},
	open: openAt(schema, settings, target)
};
