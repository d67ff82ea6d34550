import * as z from 'zod/mini';
import type { DeliveryResult, SettingField } from '#domain/delivery';
import { standardField } from '#domain/fields';
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
import { bisect, inTurn } from './kit/bisect';
import { look, skippingUnlisted } from './kit/look';
import { ended, got, type Got } from './kit/remembered';
import { byColumns, keyOf, rowsOf, waves, type Row } from './kit/rows';
import { createApi, type Ctx, type Trouble } from './shared/api';
import { checkApi } from './shared/check';
import { foreseeBy } from './shared/foresee';
import { at, plain, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import { choice, field, name, openAt, rows as rowsSetting, rowsField, secretField } from './shared/settings';
import { takeBackBy } from './shared/take-back';
import { pieces } from './shared/values';
import { refusedBy, rejected, taken, takenBack } from './shared/verdict';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.', null, true),
	secretField('Key', 'A token (JWT) of a role that may read, insert and update the table. Kept encrypted on this device.'),
	choice('keyKind', 'How the key travels', 'Supabase wants it twice.', [
		['bearer', 'As a bearer token'],
		['supabase', 'As Supabase wants it']
	]),
	field('text', 'table', 'Table', 'The table or view that holds the contacts.', 'contacts', true),
	field(
		'text',
		'keyField',
		'Key column',
		'Contacts with the same value here are the same contact. It needs a unique constraint.',
		'email',
		true
	),
	field('text', 'idField', 'Id column', 'Its value goes into the receipts.', 'id', true),
	field('text', 'schema', 'Database schema', 'Only where it is not the first one that the server shows.'),
	rowsField(500, 1000),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];
const schema = z.object({
	url: z.string(),
	keyKind: z._default(z.enum(['bearer', 'supabase']), 'bearer'),
	table: name('contacts'),
	keyField: name('email'),
	idField: name('id'),
	schema: z._default(z.string().check(z.trim()), ''),
	batchSize: rowsSetting(500, 1000),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
type Settings = z.infer<typeof schema>;

/** Keys that fit into one address. */
const KEYS_AT_ONCE = 80;
/** Columns of ours that a table turned out not to have, by table. */
const absent = new Map<string, Set<string>>();

function target(s: Settings, base: URL): Target {
	const api = createApi({
		base,
		windowMs: 3000,
		secret: (ctx) => {
			const bearer = outgoing(ctx.secret, 'Authorization', 'Bearer');
			return bearer && s.keyKind === 'supabase' ? { ...bearer, also: { header: 'apikey', value: ctx.secret?.value ?? '' } } : bearer;
		},
		judge({ json }, _now, say) {
			const code = textOf(at(json, 'code')) ?? '';
			if (code === '42P10') return { kind: 'stop', problem: say('systemNoUnique', { field: s.keyField, list: s.table }) };
			if (code === 'PGRST205' || code === '42P01') return { kind: 'stop', problem: say('systemListMissing', { list: s.table }) };
			return code === '42501' ? { kind: 'stop', problem: say('deliveryForbidden') } : undefined;
		},
		reason: (json) => textOf(at(json, 'message'))
	});
	const profile: Record<string, string> = s.schema === '' ? {} : { 'Accept-Profile': s.schema, 'Content-Profile': s.schema };
	const known = absent.get(`${base.href} ${s.table}`) ?? new Set<string>();
	absent.set(`${base.href} ${s.table}`, known);

	async function standing(ctx: Ctx, keys: readonly string[], select: string): Promise<Got<Map<string, unknown>>> {
		const found = new Map<string, unknown>();
		for (const some of pieces(keys, KEYS_AT_ONCE)) {
			const values = some.map((k) => `"${k.replace(/["\\]/g, '\\$&')}"`).join(',');
			const reply = await look(api, ctx, {
				method: 'GET',
				path: `/${s.table}?select=${select}&${s.keyField}=in.(${encodeURIComponent(values)})`,
				headers: profile
			});
			if (!reply.ok) return reply;
			if (!Array.isArray(reply.value.json)) return ended(api.unreadable());
			for (const entry of reply.value.json as unknown[]) found.set(keyOf(at(entry, s.keyField)), entry);
		}
		return got(found);
	}

	/** One statement for rows that fill the same columns: a blank one would be written as null. */
	async function upsert(rows: readonly Row[], there: Set<string>, ctx: Ctx): Promise<SendOutcome> {
		const body = rows.map((r) => Object.fromEntries(Object.entries(r.values).filter(([n]) => !known.has(n))));
		const called = await api.call(ctx, {
			method: 'POST',
			path: `/${s.table}?on_conflict=${s.keyField}`,
			body,
			headers: { ...profile, Prefer: 'resolution=merge-duplicates,return=representation' }
		});
		if (!called.ok) {
			const column =
				at(called.reply?.json, 'code') === 'PGRST204'
					? (/'([^']+)' column/.exec(textOf(at(called.reply?.json, 'message')) ?? '')?.[1] ?? '')
					: '';
			// A field of ours that the table never had is left out; what somebody named for it must be there.
			if (column !== '' && standardField(column) && !known.has(column)) {
				known.add(column);
				return upsert(rows, there, ctx);
			}
			if (column !== '')
				return { kind: 'stop', problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: column, count: 1 } } };
			const about = /column "([^"]+)"/.exec(textOf(at(called.reply?.json, 'message')) ?? '')?.[1] ?? null;
			return called.outcome.kind === 'refused' ? { ...called.outcome, field: about } : called.outcome;
		}
		if (!Array.isArray(called.reply.json)) return api.unreadable();
		const made = new Map((called.reply.json as unknown[]).map((e) => [keyOf(at(e, s.keyField)), textOf(at(e, s.idField))]));
		const results = rows
			.filter((r) => made.has(r.key))
			.map((r) => taken(r, there.has(r.key) ? 'updated' : 'created', made.get(r.key) ?? r.key));
		for (const key of made.keys()) there.add(key);
		return { kind: 'verdicts', results };
	}

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const reply = await api.ask(ctx, { method: 'GET', path: '/', headers: { ...profile, Accept: 'application/openapi+json' } });
		const table = reply.ok ? at(reply.value.json, `definitions.${s.table}`) : undefined;
		const properties = at(table, 'properties');
		if (typeof properties !== 'object' || properties === null) return fail('systemFieldsNotListed', { host: api.host });
		const required = at(table, 'required');
		return ok(
			Object.entries(properties).map(([key, of]) => ({
				name: key,
				label: key,
				type: typeOf(textOf(at(of, 'format')) ?? '', textOf(at(of, 'type')) ?? ''),
				writable: true,
				required: Array.isArray(required) && required.includes(key) && at(of, 'default') === undefined && key !== s.idField,
				...(Array.isArray(at(of, 'enum')) && { choices: (at(of, 'enum') as unknown[]).map((c) => String(c)) })
			}))
		);
	}
	const answers = (json: unknown, crmId: string): boolean => Array.isArray(json) && json.some((e) => textOf(at(e, s.idField)) === crmId);
	/** A row that a call left as it was: gone already, or kept there. */
	async function untouched(r: { externalId: string; crmId: string }, ctx: Ctx, deletes: boolean): Promise<Got<DeliveryResult[]>> {
		const reply = await look(api, ctx, { method: 'GET', path: one(r.crmId), headers: profile });
		if (!reply.ok) return reply;
		if (!Array.isArray(reply.value.json)) return ended(api.unreadable());
		if (answers(reply.value.json, r.crmId)) return got([refusedBy(r, { code: 'deliveryTakeBackRefused', params: {} })]);
		return got([deletes ? takenBack(r) : refusedBy(r, { code: 'deliveryTakeBackGone', params: {} })]);
	}
	const one = (crmId: string): string => `/${s.table}?${s.idField}=eq.${encodeURIComponent(crmId)}&select=${s.idField}`;
	async function oneByOne<R extends { externalId: string; crmId: string }>(
		some: readonly R[],
		ctx: Ctx,
		method: 'DELETE' | 'PATCH',
		body: (r: R) => unknown
	): Promise<DeliveryResult[] | Trouble> {
		const results: DeliveryResult[] = [];
		for (const r of some) {
			const sent = body(r);
			// A policy of the table keeps a row without a word: only a row that is answered was touched.
			const headers = { ...profile, Prefer: 'return=representation' };
			const called = await api.call(ctx, { method, path: one(r.crmId), headers, ...(sent !== undefined && { body: sent }) });
			if (called.ok && answers(called.reply.json, r.crmId)) results.push(takenBack(r));
			else if (called.ok) {
				const left = await untouched(r, ctx, method === 'DELETE');
				if (!left.ok) return results.length === 0 ? left.outcome : results;
				results.push(...left.value);
			} else if (called.outcome.kind === 'refused') results.push(rejected(r, called.outcome.reason));
			// The others are asked for again, and meet it first.
			else return results.length === 0 ? called.outcome : results;
		}
		return results;
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		keyField: s.keyField,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		async send(records, ctx): Promise<SendOutcome> {
			const rows = rowsOf(records, s.keyField);
			const results = rows
				.filter((r) => r.key === '')
				.map((r) => refusedBy(r, { code: 'serviceNoKey', params: { key: s.keyField } }, s.keyField));
			const keyed = rows.filter((r) => r.key !== '');
			const there = await standing(ctx, [...new Set(keyed.flatMap((r) => [r.key, String(r.values[s.keyField]).trim()]))], s.keyField);
			if (!there.ok) return there.outcome;
			const before = new Set(there.value.keys());
			const groups = waves(keyed).flatMap((wave) => byColumns(wave));
			return inTurn([
				async () => ({ results, ended: null }),
				...groups.map((g) => () => bisect(g.rows, (part) => upsert(part, before, ctx)))
			]);
		},
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `/${s.table}?limit=1`, headers: profile },
					knows: Array.isArray,
					corsRemedy,
					scopes: RIGHTS.postgrest,
					fields
				},
				needed,
				ctx,
				skippingUnlisted(report)
			),
		batchLink: () => null,
		fields,
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties[s.keyField]) || null,
				s.keyField,
				KEYS_AT_ONCE,
				async (keys) => {
					const found = await standing(ctx, keys, '*');
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					return ok(
						new Map(
							[...found.value].map(([key, entry]) => [
								key,
								{ id: textOf(at(entry, s.idField)) ?? key, values: (n: string) => plain(at(entry, n)) }
							])
						)
					);
				}
			),
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: s.batchSize,
				remove: (some) => oneByOne(some, ctx, 'DELETE', () => undefined),
				restore: (some) => oneByOne(some, ctx, 'PATCH', (r) => r.before)
			})
	};
}

const typeOf = (format: string, type: string): TargetField['type'] =>
	/^(date|timestamp)/.test(format)
		? 'date'
		: type === 'integer' || type === 'number'
			? 'number'
			: type === 'boolean'
				? 'yesNo'
				: type === 'string'
					? 'text'
					: 'other';

const corsRemedy = "PostgREST lets every address in unless server-cors-allowed-origins is set; then add this app's address to it.";

/** PostgREST and Supabase: one upsert a request by a unique column, in any PostgreSQL, also one that is spread over many machines. */
export const postgrest: NetworkConnector = {
	id: 'postgrest',
	label: 'PostgREST or Supabase',
	description: 'Inserts and updates rows of a PostgreSQL table through PostgREST, as Supabase has it.',
	kind: 'network',
	cors: 'open',
	corsRemedy,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	settings,
	open: openAt(schema, settings, target)
};
