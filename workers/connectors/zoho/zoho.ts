import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, type Ctx, type Reply, type Trouble } from '../shared/api';
import { checkApi } from '../shared/check';
import { ROLLING_QUOTA_MS } from '../shared/clock';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { baseOf, parseSettings } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import { beforeInKind, forgetKinds, inKind, kindsOf } from '../shared/kinds';
import { emailKey, filledObject, pieces, withEmptied } from '../shared/values';
import { rejected, taken, takenBack } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import {
	CENTRES,
	CORS_REMEDY,
	NUMBERS,
	ZOHO_DEFAULTS,
	zohoFields,
	zohoFieldsOf,
	zohoOauth,
	zohoSchema,
	type ZohoSettings
} from './settings';

const API = '/crm/v8';
/** A query takes 50 columns, two of which are always asked for (COQL: Limitations). */
const COLUMNS_AT_ONCE = 48;

/** Zoho says by code what its status leaves open; an answer that lists rows is one, whatever its status. */
function judge(reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | 'ok' | undefined {
	const code = textOf(at(reply.json, 'code')) ?? '';
	if (['INVALID_TOKEN', 'AUTHENTICATION_FAILURE'].includes(code)) return { kind: 'stop', problem: say('deliveryUnauthorised') };
	if (['OAUTH_SCOPE_MISMATCH', 'NO_PERMISSION', 'AUTHORIZATION_FAILED'].includes(code))
		return { kind: 'stop', problem: say('deliveryForbidden') };
	if (['LIMIT_EXCEEDED', 'CREDITS_EXCEEDED', 'API_LIMIT_EXCEEDED'].includes(code))
		return { kind: 'parked', problem: say('serviceQuota'), untilMs: now + ROLLING_QUOTA_MS };
	return reply.status >= 400 && reply.status < 429 && listAt(reply.json, 'data')?.some((e) => at(e, 'code') !== undefined)
		? 'ok'
		: undefined;
}

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(zohoSchema, zohoFields, raw);
	if (!s.ok) return s;
	const base = baseOf(CENTRES[s.value.dataCentre].api, s.value.relayUrl);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

function target(s: ZohoSettings, base: URL): Target {
	const api = createApi({ base, secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Zoho-oauthtoken'), judge, windowMs: 60_000 });
	const byEmail = s.checkField === 'Email';
	const keyOf = (r: DeliveryRecord): string | null => (byEmail ? emailKey(r, 'Email') : r.externalId.toLowerCase());
	const link = (id: string): string => `${CENTRES[s.dataCentre].pages}/crm/tab/${s.module}/${encodeURIComponent(id)}`;
	/** An empty list keeps workflows still; leaving it out would start them. */
	const quiet = s.workflows ? {} : { trigger: [] };
	const kindsKey = `${base.href} ${s.module}`;

	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const to = inKind(await kindsOf(kindsKey, ctx, fields), NUMBERS, (parts) => parts);
		const data = wave.map((r) => ({
			...withEmptied(r, filledObject(r.properties, to), null),
			...(!byEmail && { [s.checkField]: r.externalId })
		}));
		const called = await api.call(ctx, {
			method: 'POST',
			path: `${API}/${s.module}/upsert`,
			body: { data, duplicate_check_fields: [s.checkField], ...quiet }
		});
		if (!called.ok) return called.outcome;
		const rows = listAt(called.reply.json, 'data');
		// Verdicts come in the order of the records; any other count can't be told apart.
		if (!rows || rows.length !== wave.length || rows.some((e) => textOf(at(e, 'code')) === null)) return api.unreadable();
		return { kind: 'verdicts', results: wave.flatMap((r, i) => verdictOf(r, rows[i])) };
	}

	function verdictOf(record: DeliveryRecord, row: unknown): DeliveryResult[] {
		const id = textOf(at(row, 'details.id'));
		if (at(row, 'code') === 'SUCCESS')
			return id === null ? [] : [taken(record, at(row, 'action') === 'insert' ? 'created' : 'updated', id, link(id))];
		return [
			rejected(
				record,
				[textOf(at(row, 'message')), reasonDetail(row)].filter((t) => t !== null).join(': '),
				textOf(at(row, 'details.api_name'))
			)
		];
	}

	async function listed(ctx: Ctx): Promise<Result<unknown[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: `${API}/settings/fields?module=${s.module}` });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'fields');
		return list ? ok(list) : { ok: false, problem: api.unreadable().problem };
	}
	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const list = await listed(ctx);
		return list.ok ? ok(list.value.map(toField)) : list;
	}

	async function lookUp(ctx: Ctx, keys: readonly string[], names: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const columns = [...new Set(names.filter((n) => /^[A-Za-z]\w*$/.test(n) && n !== 'id' && n !== s.checkField))];
		const where = `${s.checkField} in (${keys.map((k) => `'${k.replace(/[\\']/g, '\\$&')}'`).join(', ')})`;
		const found = new Map<string, object>();
		for (const some of columns.length === 0 ? [[]] : pieces(columns, COLUMNS_AT_ONCE)) {
			const select_query = `select ${['id', s.checkField, ...some].join(', ')} from ${s.module} where ${where} limit 200`;
			const answer = await api.ask(ctx, { method: 'POST', path: `${API}/coql`, body: { select_query } });
			if (!answer.ok) return answer;
			if (answer.value.status === 204) continue;
			const list = listAt(answer.value.json, 'data');
			if (!list) return { ok: false, problem: api.unreadable().problem };
			for (const e of list) {
				const id = textOf(at(e, 'id')) ?? '';
				found.set(id, { ...found.get(id), ...(e as object) });
			}
		}
		return ok(
			new Map([...found].map(([id, e]) => [(textOf(at(e, s.checkField)) ?? '').toLowerCase(), { id, values: (n: string) => at(e, n) }]))
		);
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 200,
		batchLink: () => null,
		byOwnId: !byEmail,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, s.checkField, (wave) => sendWave(wave, ctx)),
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `${API}/${s.module}?fields=id&per_page=1` },
					corsRemedy: CORS_REMEDY,
					scopes: RIGHTS.zoho,
					fields
				},
				[...new Set([...needed, s.checkField])],
				ctx,
				report
			),
		async createFields(missing, ctx) {
			const body = {
				fields: missing.map((m) => ({
					field_label: m.label,
					data_type: m.type === 'number' ? 'integer' : 'text',
					...(m.type === 'text' && { length: 255 })
				}))
			};
			const answer = await api.ask(ctx, { method: 'POST', path: `${API}/settings/fields?module=${s.module}`, body });
			if (!answer.ok) return answer;
			// The answer holds ids; the names that Zoho made of the labels stand in the list.
			const ids = new Set((listAt(answer.value.json, 'fields') ?? []).map((e) => textOf(at(e, 'details.id'))));
			forgetKinds(kindsKey);
			const list = await listed(ctx);
			if (!list.ok) return list;
			return ok(
				list.value
					.filter((f) => ids.has(textOf(at(f, 'id'))))
					.map((f) => textOf(at(f, 'api_name')) ?? '')
					.filter((n) => n !== '')
			);
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, s.checkField, 50, (keys, names) => lookUp(ctx, keys, names), true),
		emptiesScore: true,
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 100,
				async remove(some) {
					const called = await api.call(ctx, {
						method: 'DELETE',
						path: `${API}/${s.module}?ids=${some.map((r) => encodeURIComponent(r.crmId)).join(',')}&wf_trigger=false`
					});
					return called.ok ? byId(called.reply.json, some, true) : called.outcome;
				},
				async restore(some) {
					const to = inKind(await kindsOf(kindsKey, ctx, fields), NUMBERS, (parts) => parts);
					const called = await api.call(ctx, {
						method: 'PUT',
						path: `${API}/${s.module}`,
						body: { data: some.map((r) => ({ id: r.crmId, ...beforeInKind(r.before, to) })), trigger: [] }
					});
					return called.ok ? byId(called.reply.json, some, false) : called.outcome;
				}
			})
	};
}

/** What a rejected row says beyond its message: the kind of value expected, or the record that it clashes with. */
const reasonDetail = (row: unknown): string | null => {
	const wanted = textOf(at(row, 'details.expected_data_type'));
	return wanted === null ? textOf(at(row, 'details.api_name')) : `${textOf(at(row, 'details.api_name')) ?? ''} (${wanted})`;
};

/** Verdicts of taking back, by id; one that was to be deleted (`deletes`) and is gone already is taken back. */
function byId(json: unknown, some: readonly { externalId: string; crmId: string }[], deletes: boolean): DeliveryResult[] {
	const rows = new Map((listAt(json, 'data') ?? []).map((e) => [textOf(at(e, 'details.id')), e]));
	return some.flatMap((r) => {
		const row = rows.get(r.crmId);
		if (row === undefined) return [];
		const isGone = at(row, 'code') === 'RECORD_NOT_FOUND' || /deleted/i.test(textOf(at(row, 'message')) ?? '');
		return at(row, 'code') === 'SUCCESS' || (deletes && isGone) ? [takenBack(r)] : [rejected(r, textOf(at(row, 'message')))];
	});
}

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	text: 'text',
	textarea: 'text',
	email: 'text',
	phone: 'text',
	website: 'text',
	integer: 'number',
	bigint: 'number',
	double: 'number',
	currency: 'number',
	decimal: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo',
	picklist: 'choice',
	multiselectpicklist: 'choice'
};

function toField(e: unknown): TargetField {
	const kind = textOf(at(e, 'data_type')) ?? '';
	const type = KINDS[kind] ?? 'other';
	return {
		name: textOf(at(e, 'api_name')) ?? '',
		label: textOf(at(e, 'field_label')) ?? '',
		type,
		required: at(e, 'system_mandatory') === true,
		writable: at(e, 'read_only') !== true && at(e, 'field_read_only') !== true,
		...(kind === 'datetime' && { form: 'moment' }),
		...(kind === 'multiselectpicklist' && { form: 'several' }),
		...(type === 'choice' && {
			choices: (listAt(e, 'pick_list_values') ?? []).map((p) => textOf(at(p, 'actual_value')) ?? '').filter((v) => v !== '')
		})
	};
}

/** Zoho CRM, version 8 of the API: https://www.zoho.com/crm/developer/docs/api/v8/upsert-records.html */
export const zoho: NetworkConnector = {
	id: 'zoho',
	label: 'Zoho CRM',
	description: 'Creates and updates Zoho contacts or leads by email or by a unique field of yours, 100 a request.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'oauth',
	oauth: zohoOauth,
	upsertKey: 'email',
	settings: zohoFields,
	defaultFields: ZOHO_DEFAULTS,
	defaultFieldsOf: zohoFieldsOf,
	open
};
