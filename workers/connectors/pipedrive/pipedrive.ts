import * as z from 'zod/mini';
import type { DeliveryRecord, SettingField } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { checkAddress } from '../address';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, type Ctx, type Reply, type Trouble } from '../shared/api';
import { alikeBy } from '../shared/alike';
import { checkApi } from '../shared/check';
import { nextMidnight } from '../shared/clock';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { field, parseSettings, secretField, word } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import { forgetKinds, inKind, kindsOf, partsOf, type Kinds } from '../shared/kinds';
import { emailKey, filled } from '../shared/values';
import { taken, takenBack } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { entriesOf, knownField, personBody, PHONES, restoreBody, valueOf } from './person';

/** Bursts are counted over two seconds; at the smallest plan 20 calls fit, and a record takes up to three. */
const WINDOW_MS = 2000;
const INTERVAL_MS = 300;
const CORS_REMEDY = 'Pipedrive allows browsers by itself. If a network in between does not let it through, use another one.';

const SIGN_IN = 'https://oauth.pipedrive.com';

const schema = z.object({
	url: z._default(z.string(), 'https://api.pipedrive.com'),
	clientId: word(''),
	tokenUrl: word(`${SIGN_IN}/oauth/token`)
});
const settings: SettingField[] = [
	field(
		'url',
		'url',
		'Address',
		'The address of your company, for example https://yourcompany.pipedrive.com.',
		'https://api.pipedrive.com',
		true
	),
	secretField(
		'API token',
		'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.'
	),
	field(
		'text',
		'clientId',
		'Client ID',
		"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback."
	),
	field(
		'url',
		'tokenUrl',
		'Address that hands out tokens',
		'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).',
		`${SIGN_IN}/oauth/token`
	)
];

/** The way to sign in: code and PKCE; what an app may do is set in the developer hub, so no scopes are asked for. */
const oauth: NonNullable<NetworkConnector['oauth']> = (raw) => {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	if (s.value.clientId === '') return fail('deliverySettingWrong', { setting: 'Client ID' });
	const tokens = checkAddress(s.value.tokenUrl);
	return tokens.ok
		? ok({ authorizeUrl: `${SIGN_IN}/oauth/authorize`, tokenUrl: tokens.value.href, clientId: s.value.clientId, scopes: [] })
		: tokens;
};

/** 402 and a block after abuse (a 403 without JSON) are no matter of the record; a daily budget waits for midnight. */
function judge(reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | undefined {
	if (reply.status === 402) return { kind: 'stop', problem: say('deliveryForbidden') };
	if (reply.status === 403 && reply.json === undefined) return { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: 60_000 };
	if (reply.status === 429 && /daily|budget/i.test(reply.text))
		return { kind: 'parked', problem: say('serviceQuota'), untilMs: nextMidnight(now) };
	return undefined;
}

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = parseSettings(schema, settings, raw);
	if (!parsed.ok) return parsed;
	const base = checkAddress(parsed.value.url);
	return base.ok ? ok(target(base.value, parsed.value.clientId !== '')) : base;
}

/** @param signedIn the secret is the token of a sign-in, not an API token */
function target(base: URL, signedIn: boolean): Target {
	const api = createApi({
		base,
		secret: (ctx) => (signedIn ? outgoing(ctx.secret, 'Authorization', 'Bearer') : outgoing(ctx.secret, 'x-api-token', '')),
		judge,
		windowMs: WINDOW_MS
	});
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, 'email');

	/** Ids of the people with exactly this email, the oldest first. */
	async function idsOf(ctx: Ctx, email: string): Promise<{ ids: string[] } | { outcome: Trouble }> {
		const called = await api.call(ctx, {
			method: 'GET',
			path: `/api/v2/persons/search?term=${encodeURIComponent(email)}&fields=email&exact_match=true&limit=10`
		});
		if (!called.ok) return { outcome: called.outcome };
		const items = listAt(called.reply.json, 'data.items');
		if (!items) return { outcome: api.unreadable() };
		const ids = items
			.map((i) => at(i, 'item'))
			.filter((p) => (listAt(p, 'emails') ?? []).some((e) => typeof e === 'string' && e.trim().toLowerCase() === email))
			.map((p) => Number(at(p, 'id')))
			.filter(Number.isSafeInteger);
		return { ids: ids.sort((a, b) => a - b).map(String) };
	}
	/**
	 * What a lost answer may have left: its search learns of a new person a little later than the list of people does. null = nobody new
	 * has this email.
	 */
	async function newest(ctx: Ctx, email: string): Promise<{ id: string | null } | { outcome: Trouble }> {
		const called = await api.call(ctx, { method: 'GET', path: '/api/v2/persons?sort_by=add_time&sort_direction=desc&limit=100' });
		if (!called.ok) return called.reply?.status === 404 ? { id: null } : { outcome: called.outcome };
		const ids = (listAt(called.reply.json, 'data') ?? [])
			.filter((p) => entriesOf(p, 'emails').some((e) => e.value.trim().toLowerCase() === email))
			.map((p) => Number(at(p, 'id')))
			.filter(Number.isSafeInteger);
		return { id: ids.length > 0 ? String(Math.min(...ids)) : null };
	}
	/** Of several the oldest, so that each delivery meets the same one; null = none. */
	async function idOf(ctx: Ctx, email: string): Promise<{ id: string | null } | { outcome: Trouble }> {
		const found = await idsOf(ctx, email);
		return 'outcome' in found ? found : { id: found.ids[0] ?? null };
	}
	const link = (id: string): string | null =>
		base.hostname === 'api.pipedrive.com' ? null : `${base.origin}/person/${encodeURIComponent(id)}`;
	async function person(ctx: Ctx, id: string): Promise<{ person: unknown } | { outcome: Trouble }> {
		const called = await api.call(ctx, { method: 'GET', path: `/api/v2/persons/${id}` });
		if (!called.ok) return { outcome: called.outcome };
		const data = at(called.reply.json, 'data');
		return at(data, 'id') === undefined ? { outcome: api.unreadable() } : { person: data };
	}

	/** How values travel: numbers as such, choices by the ids of their labels. Yes and no are choices there. */
	async function formsOf(ctx: Ctx): Promise<(value: string | number, name: string) => unknown> {
		const kinds = await kindsOf(base.href, ctx, fields);
		const to = inKind(kinds);
		return (value, name) => {
			const field = kinds?.get(name);
			if (field?.choiceIds === undefined) {
				const made = to(value, name);
				return typeof made === 'boolean' ? value : made;
			}
			const idOf = (label: string): string | number => field.choiceIds?.[(field.choices ?? []).indexOf(label)] ?? label;
			return field.form === 'several' ? partsOf(String(value), field.choices).map(idOf) : idOf(String(value));
		};
	}
	/** Labels of the choices whose ids stand there. */
	const shown = (kinds: Kinds | null, name: string, value: unknown): unknown => {
		const field = kinds?.get(name);
		if (field?.choiceIds === undefined) return value;
		const labelOf = (id: unknown): unknown => field.choices?.[field.choiceIds?.indexOf(Number(id)) ?? -1] ?? id;
		return Array.isArray(value) ? value.map(labelOf) : value === null || value === undefined ? value : labelOf(value);
	};

	/** Search first, always: Pipedrive has no key of its own, so this is also what a lost answer asks for. */
	async function sendOne(record: DeliveryRecord, ctx: SendContext): Promise<SendOutcome> {
		const unknown = filled(record.properties)
			.map(([n]) => n)
			.filter((n) => !knownField(n));
		if (unknown.length > 0)
			return {
				kind: 'stop',
				problem: { code: 'deliveryFieldsMissing', params: { host: api.host, fields: unknown.join(', '), count: unknown.length } }
			};
		const to = await formsOf(ctx);
		const key = keyOf(record) ?? '';
		let found = await idOf(ctx, key);
		if (!('outcome' in found) && found.id === null && ctx.again) found = await newest(ctx, key);
		if ('outcome' in found) return found.outcome;
		let standing: unknown;
		if (found.id !== null) {
			const read = await person(ctx, found.id);
			if ('outcome' in read) return read.outcome;
			standing = read.person;
		}
		const called = await api.call(ctx, {
			method: found.id === null ? 'POST' : 'PATCH',
			path: `/api/v2/persons${found.id === null ? '' : `/${found.id}`}`,
			body: personBody(record.properties, standing, to)
		});
		if (!called.ok) return called.outcome;
		const id = textOf(at(called.reply.json, 'data.id'));
		if (id === null) return api.unreadable();
		return { kind: 'verdicts', results: [taken(record, found.id === null ? 'created' : 'updated', id, link(id))] };
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const list: TargetField[] = PHONES.slice(1).map((n, i) => ({
			name: n,
			label: `Phone ${i + 2}`,
			type: 'text',
			required: false,
			writable: true
		}));
		let cursor = '';
		do {
			const answer = await api.ask(ctx, {
				method: 'GET',
				path: `/api/v2/personFields?limit=500${cursor && `&cursor=${encodeURIComponent(cursor)}`}`
			});
			if (!answer.ok) return answer;
			const page = listAt(answer.value.json, 'data');
			if (!page) return { ok: false, problem: api.unreadable().problem };
			list.push(...page.map(toField).filter((f) => f.name !== ''));
			const next = textOf(at(answer.value.json, 'additional_data.next_cursor')) ?? '';
			cursor = next === cursor ? '' : next;
		} while (cursor !== '');
		return ok(list);
	}

	async function lookUp(ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const standing = new Map<string, Standing>();
		const kinds = await kindsOf(base.href, ctx, fields);
		for (const [i, key] of keys.entries()) {
			if (i > 0) await ctx.sleep?.(INTERVAL_MS);
			const found = await idOf(ctx, key);
			if ('outcome' in found) return { ok: false, problem: found.outcome.problem };
			if (found.id === null) continue;
			const read = await person(ctx, found.id);
			if ('outcome' in read) return { ok: false, problem: read.outcome.problem };
			standing.set(key, { id: found.id, values: (n) => shown(kinds, n, valueOf(read.person, n)) });
		}
		return ok(standing);
	}

	return {
		// One record a request: each gets its verdict written before the next one is touched.
		url: base.href,
		batchSize: 1,
		minIntervalMs: INTERVAL_MS,
		batchLink: () => null,
		fields,
		send: (records, ctx) =>
			inWaves(records, keyOf, 'email', async (wave) => {
				const results = [];
				for (const record of wave) {
					const outcome = await sendOne(record, ctx);
					if (outcome.kind !== 'verdicts')
						return results.length === 0
							? outcome
							: { kind: 'verdicts', results, ...(outcome.kind !== 'named' && { cut: outcome.problem }) };
					results.push(...outcome.results);
				}
				return { kind: 'verdicts', results };
			}),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: '/api/v2/persons?limit=1' }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.pipedrive, fields },
				needed,
				ctx,
				report
			),
		async createFields(missing, ctx) {
			const made: string[] = [];
			for (const m of missing) {
				const answer = await api.ask(ctx, {
					method: 'POST',
					path: '/api/v2/personFields',
					body: { field_name: m.label, field_type: m.type === 'number' ? 'double' : 'varchar' }
				});
				if (!answer.ok) return answer;
				const code = textOf(at(answer.value.json, 'data.field_code'));
				if (code === null) return { ok: false, problem: api.unreadable().problem };
				made.push(code);
			}
			forgetKinds(base.href);
			return ok(made);
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, 'email', 100, (keys) => lookUp(ctx, keys)),
		alike: (records, ctx) =>
			alikeBy(records, {
				keyOf,
				link,
				rest: () => ctx.sleep?.(INTERVAL_MS),
				async idsOf(key) {
					const found = await idsOf(ctx, key);
					return 'outcome' in found ? { problem: found.outcome.problem } : found;
				}
			}),
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				async remove([r]) {
					if (!r) return [];
					const called = await api.call(ctx, { method: 'DELETE', path: `/api/v2/persons/${encodeURIComponent(r.crmId)}` });
					return called.ok || called.reply?.status === 404 || called.reply?.status === 410 ? [takenBack(r)] : called.outcome;
				},
				async restore([r]) {
					if (!r) return [];
					const called = await api.call(ctx, {
						method: 'PATCH',
						path: `/api/v2/persons/${encodeURIComponent(r.crmId)}`,
						body: restoreBody(r.before, await formsOf(ctx))
					});
					return called.ok ? [takenBack(r)] : called.outcome;
				}
			})
	};
}

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	varchar: 'text',
	varchar_auto: 'text',
	text: 'text',
	phone: 'text',
	address: 'text',
	double: 'number',
	int: 'number',
	monetary: 'number',
	date: 'date',
	enum: 'choice',
	set: 'choice'
};
const READ_ONLY: ReadonlySet<string> = new Set(['id', 'add_time', 'update_time']);

function toField(e: unknown): TargetField {
	const kind = textOf(at(e, 'field_type'));
	const type = KINDS[kind ?? ''] ?? 'other';
	const options = (listAt(e, 'options') ?? []).flatMap((o) => {
		const label = textOf(at(o, 'label'));
		return label === null ? [] : [{ id: Number(at(o, 'id')), label }];
	});
	const code = textOf(at(e, 'field_code')) ?? '';
	return {
		name: code,
		label: textOf(at(e, 'field_name')) ?? '',
		type,
		required: code === 'name',
		writable: !READ_ONLY.has(code) && knownField(code),
		...(type === 'choice' && {
			choices: options.map((o) => o.label),
			...(options.every((o) => Number.isFinite(o.id)) && { choiceIds: options.map((o) => o.id) }),
			...(kind === 'set' && { form: 'several' as const })
		})
	};
}

/** Pipedrive persons, version 2 of the API: https://developers.pipedrive.com/docs/api/v1/Persons */
export const pipedrive: NetworkConnector = {
	id: 'pipedrive',
	label: 'Pipedrive',
	description: 'Creates and updates Pipedrive people; each is looked for by email before it is written.',
	kind: 'network',
	cors: 'open',
	proof: 'recorded',
	auth: 'oauth',
	oauth,
	upsertKey: 'none',
	findsDoubles: true,
	settings,
	defaultFields: {
		firstName: 'first_name',
		lastName: 'last_name',
		fullName: 'name',
		email: 'email',
		phone1: 'phone',
		phone2: 'phone_2',
		phone3: 'phone_3',
		phone4: 'phone_4',
		phone5: 'phone_5',
		jobTitle: 'job_title',
		notes: 'notes'
	},
	open
};
