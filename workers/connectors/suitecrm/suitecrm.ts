import * as z from 'zod/mini';
import type { DeliveryRecord, SettingField } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import type { Ctx, Trouble } from '../shared/api';
import { alikeBy } from '../shared/alike';
import { checkApi } from '../shared/check';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { inKind, kindsOf, sayingYesOrNo, type Kinds } from '../shared/kinds';
import { RIGHTS } from '../shared/rights';
import { choice, field, name, parseSettings, relayField, relaySetting, secretField, word } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { emailKey, filledObject } from '../shared/values';
import { taken } from '../shared/verdict';
import { inWaves, oneByOne } from '../shared/waves';
import { API_PATHS, suitecrmApi, suitecrmBase } from './api';

const CORS_REMEDY =
	'SuiteCRM lets browsers create but not update (PATCH is missing from its CORS headers). Set up the relay of docs/relay.md with your SuiteCRM as upstream and enter its address as “Relay address”.';
const JSON_API = { 'Content-Type': 'application/vnd.api+json', Accept: 'application/vnd.api+json' };

const schema = z.object({
	url: z.string(),
	relayUrl: relaySetting,
	version: z._default(z.enum(['8', '7']), '8'),
	module: z._default(z.enum(['Contacts', 'Leads']), 'Contacts'),
	clientId: word(''),
	keyField: name('email1')
});
const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Of your SuiteCRM, for example https://crm.example.com.', null, true),
	relayField,
	choice('version', 'Version', 'Version 8 keeps its API in the folder “legacy”.', [
		['8', 'SuiteCRM 8'],
		['7', 'SuiteCRM 7']
	]),
	field('text', 'clientId', 'Client ID', 'In SuiteCRM under Admin → OAuth2 Clients and Tokens: a client of the kind “client credentials”.'),
	secretField('Client secret', 'Of that client. Kept encrypted, and sent only to the relay (to the address above where there is none).'),
	choice('module', 'Kind of record', 'Contacts or leads; both need a last name.', [
		['Contacts', 'Contacts'],
		['Leads', 'Leads']
	]),
	field(
		'text',
		'keyField',
		'Recognise contacts by',
		"email1, or a text field of yours (its name ends in _c) where Muster puts its contact id. Versions before 7.12.3 can't search by email.",
		'email1',
		true
	)
];

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	const own = suitecrmBase(s.value.url);
	if (!own.ok) return own;
	const base = suitecrmBase(s.value.relayUrl || s.value.url);
	return base.ok ? ok(target(s.value, base.value, own.value)) : base;
}

function target(s: z.infer<typeof schema>, base: URL, own: URL): Target {
	const api = suitecrmApi(base, API_PATHS[s.version], s.clientId);
	const byEmail = s.keyField === 'email1';
	const keyOf = (r: DeliveryRecord): string | null => (byEmail ? emailKey(r, 'email1') : r.externalId);
	const link = (id: string): string =>
		`${own.href.replace(/\/$/, '')}/${s.version === '8' ? `#/${s.module.toLowerCase()}/record/` : `index.php?module=${s.module}&action=DetailView&record=`}${encodeURIComponent(id)}`;

	/**
	 * The records with exactly this key. The search also finds addresses that were removed, and one record several times: each is compared.
	 */
	async function findAll(ctx: Ctx, key: string): Promise<{ all: unknown[] } | { outcome: Trouble }> {
		const called = await api.call(ctx, {
			method: 'GET',
			path: `/V8/module/${s.module}?filter[operator]=and&filter[${s.keyField}][eq]=${encodeURIComponent(key)}&page[size]=20`,
			headers: { Accept: JSON_API.Accept }
		});
		if (!called.ok) return called.reply?.status === 404 ? { all: [] } : { outcome: called.outcome };
		const list = listAt(called.reply.json, 'data');
		if (!list) return { outcome: api.unreadable() };
		const same = list.filter(
			(e) => (textOf(attribute(e, s.keyField)) ?? '').toLowerCase() === key.toLowerCase() && textOf(at(e, 'id')) !== null
		);
		return { all: same.sort((a, b) => (String(at(a, 'id')) < String(at(b, 'id')) ? -1 : 1)) };
	}
	/** Of several the first by id, so that each delivery meets the same one; null = none. */
	async function find(ctx: Ctx, key: string): Promise<{ found: unknown } | { outcome: Trouble }> {
		const search = await findAll(ctx, key);
		return 'outcome' in search ? search : { found: search.all[0] ?? null };
	}

	const kindsNow = (ctx: Ctx): Promise<Kinds | null> => kindsOf(`${base.href} ${s.module}`, ctx, fields);
	const formOf = (kinds: Kinds | null): ReturnType<typeof inKind> =>
		inKind(kinds, undefined, (parts) => parts.map((p) => `^${p}^`).join(','));

	/**
	 * Any text for a yes or no that is no no SuiteCRM takes for a yes; several choices lie there between carets.
	 * Search first, always: SuiteCRM has no key of its own, so this is also what a lost answer asks for.
	 */
	async function sendOne(record: DeliveryRecord, ctx: SendContext): Promise<SendOutcome> {
		const kinds = await kindsNow(ctx);
		const { unfit } = sayingYesOrNo([record], kinds);
		if (unfit.length > 0) return { kind: 'verdicts', results: unfit };
		const to = formOf(kinds);
		const search = await find(ctx, keyOf(record) ?? '');
		if ('outcome' in search) return search.outcome;
		const standing = textOf(at(search.found, 'id'));
		const attributes = {
			...filledObject(record.properties, (v, n) => String(to(v, n))),
			...(!byEmail && { [s.keyField]: record.externalId })
		};
		const body = { data: { type: s.module, ...(standing !== null && { id: standing }), attributes } };
		const called = await api.call(ctx, { method: standing === null ? 'POST' : 'PATCH', path: '/V8/module', body, headers: JSON_API });
		if (!called.ok) return called.outcome;
		const id = textOf(at(called.reply.json, 'data.id'));
		return id === null
			? api.unreadable()
			: { kind: 'verdicts', results: [taken(record, standing === null ? 'created' : 'updated', id, link(id))] };
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: `/V8/meta/fields/${s.module}`, headers: { Accept: JSON_API.Accept } });
		if (!answer.ok) return answer;
		const list = at(answer.value.json, 'data.attributes');
		if (typeof list !== 'object' || list === null) return { ok: false, problem: api.unreadable().problem };
		const named = Object.entries(list).map(([n, e]) => toField(n, e));
		return ok(
			named.some((f) => f.name === 'email1')
				? named
				: [...named, { name: 'email1', label: 'Email', type: 'text', required: false, writable: true }]
		);
	}

	/** A known email must be found again, or each delivery would create its contacts once more. */
	async function searchProblem(ctx: Ctx): Promise<Problem | null> {
		const answer = await api.ask(ctx, {
			method: 'GET',
			path: `/V8/module/${s.module}?page[size]=20`,
			headers: { Accept: JSON_API.Accept }
		});
		if (!answer.ok) return answer.problem;
		const known = (listAt(answer.value.json, 'data') ?? []).map((e) => textOf(attribute(e, s.keyField))).find((k) => k !== null);
		if (known == null) return null;
		const again = await find(ctx, known);
		if ('outcome' in again) return again.outcome.problem;
		return again.found === null ? { code: 'serviceSearchBroken', params: { host: api.host } } : null;
	}

	async function lookUp(ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const standing = new Map<string, Standing>();
		const kinds = await kindsNow(ctx);
		for (const key of keys) {
			const search = await find(ctx, key);
			if ('outcome' in search) return { ok: false, problem: search.outcome.problem };
			const id = textOf(at(search.found, 'id'));
			if (id !== null) standing.set(key, { id, values: (n) => shown(attribute(search.found, n), kinds?.get(n)) });
		}
		return ok(standing);
	}

	return {
		// One record a request: each gets its verdict written before the next one is touched.
		url: base.href,
		batchSize: 1,
		minIntervalMs: 0,
		batchLink: () => null,
		byOwnId: !byEmail,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, s.keyField, (wave) => oneByOne(wave, (record) => sendOne(record, ctx))),
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: '/V8/meta/modules', headers: { Accept: JSON_API.Accept } },
					corsRemedy: CORS_REMEDY,
					scopes: RIGHTS.suitecrm,
					fields,
					alsoNeeds: (_, c) => searchProblem(c)
				},
				[...new Set([...needed, s.keyField])],
				ctx,
				report
			),
		createFields: (missing) =>
			Promise.resolve({
				ok: false,
				problem: { code: 'serviceCannotCreateFields', params: { host: api.host, fields: missing.map((m) => m.label).join(', ') } }
			}),
		foresee: (records, ctx) => foreseeBy(records, keyOf, s.keyField, 100, (keys) => lookUp(ctx, keys)),
		alike: (records, ctx) =>
			alikeBy(records, {
				keyOf,
				link,
				async idsOf(key) {
					const search = await findAll(ctx, key);
					return 'outcome' in search ? { problem: search.outcome.problem } : { ids: search.all.flatMap((e) => textOf(at(e, 'id')) ?? []) };
				}
			}),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				remove: (r) =>
					api.call(ctx, {
						method: 'DELETE',
						path: `/V8/module/${s.module}/${encodeURIComponent(r.crmId)}`,
						headers: { Accept: JSON_API.Accept }
					}),
				isRemoved: ({ text }, r) => text.includes(`Record with id ${r.crmId} is deleted`),
				// A record that is gone is a 400 there, as everything else that it refuses.
				isGone: ({ status, text }, r) => status === 404 || (status === 400 && text.includes(`module with id ${r.crmId} is not found`)),
				async restore(r) {
					const to = formOf(await kindsNow(ctx));
					const attributes = Object.fromEntries(Object.entries(r.before).map(([n, v]) => [n, v === null ? '' : String(to(v, n))]));
					const body = { data: { type: s.module, id: r.crmId, attributes } };
					return api.call(ctx, { method: 'PATCH', path: '/V8/module', body, headers: JSON_API });
				},
				isRestored: ({ json }, r) => textOf(at(json, 'data.id')) === r.crmId
			})
	};
}

const SIGNS: Readonly<Record<string, string>> = { '&#039;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' };

/** An attribute of a record; four signs in a text come as the entities of HTML (SuiteCRM#8101). */
function attribute(record: unknown, name: string): unknown {
	const value = at(record, `attributes.${name}`);
	return typeof value === 'string' ? value.replace(/&(?:#039|quot|lt|gt);/g, (entity) => SIGNS[entity] ?? entity) : value;
}

/** Several choices, which lie between carets there, as contacts hold them. */
const shown = (value: unknown, field: TargetField | undefined): unknown =>
	field?.form === 'several' && typeof value === 'string' ? value.replace(/^\^|\^$/g, '').replaceAll('^,^', ', ') : value;

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	varchar: 'text',
	name: 'text',
	text: 'text',
	phone: 'text',
	url: 'text',
	email: 'text',
	int: 'number',
	float: 'number',
	double: 'number',
	decimal: 'number',
	currency: 'number',
	date: 'date',
	datetime: 'date',
	datetimecombo: 'date',
	bool: 'yesNo',
	enum: 'choice',
	multienum: 'choice',
	radioenum: 'choice'
};
const READ_ONLY: ReadonlySet<string> = new Set(['id', 'date_entered', 'date_modified', 'created_by', 'modified_user_id', 'deleted']);

const toField = (n: string, e: unknown): TargetField => ({
	name: n,
	label: n,
	type: KINDS[textOf(at(e, 'type')) ?? ''] ?? 'other',
	...(at(e, 'type') === 'multienum' && { form: 'several' as const }),
	required: at(e, 'required') === true || at(e, 'required') === 'true',
	writable: !READ_ONLY.has(n)
});

/** SuiteCRM by its JSON API, version 8: https://docs.suitecrm.com/developer/api/developer-setup-guide/json-api/ */
export const suitecrm: NetworkConnector = {
	id: 'suitecrm',
	label: 'SuiteCRM',
	description: 'Creates and updates SuiteCRM contacts or leads; each is looked for before it is written.',
	kind: 'network',
	cors: 'relay-only',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'body',
	upsertKey: 'none',
	findsDoubles: true,
	settings,
	defaultFields: {
		salutation: 'salutation',
		firstName: 'first_name',
		lastName: 'last_name',
		email: 'email1',
		phone1: 'phone_work',
		phone2: 'phone_mobile',
		phone3: 'phone_home',
		phone4: 'phone_other',
		jobTitle: 'title',
		street: 'primary_address_street',
		city: 'primary_address_city',
		state: 'primary_address_state',
		postalCode: 'primary_address_postalcode',
		country: 'primary_address_country',
		leadSource: 'lead_source',
		notes: 'description'
	},
	open
};
