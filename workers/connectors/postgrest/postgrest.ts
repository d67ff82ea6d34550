import type { DeliveryResult } from '#domain/delivery';
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
} from '../connector';
import type { OutgoingSecret } from '../http';
import { bisect, inTurn } from '../kit/bisect';
import { look, skippingUnlisted } from '../kit/look';
import { ended, got, type Got } from '../kit/remembered';
import { byColumns, keyOf, rowsOf, spellings, waves, type Row } from '../kit/rows';
import { createApi, type Api, type Ctx, type Trouble } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy } from '../shared/foresee';
import { at, plain, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { openAt } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import { filledObject, pieces, type Values } from '../shared/values';
import { refusedBy, rejected, taken, takenBack } from '../shared/verdict';
import { inForm, learnedOf, learnList, type Learned } from './learned';
import { absentIn, fieldOf, isTooLong, judge, reasonOf } from './refusals';
import { schema, settings, type PostgrestSettings } from './settings';

/** Keys that fit into one address. */
const KEYS_AT_ONCE = 80;
/** Rows alone that a policy refused, with none taken before, after which it is no matter of the rows. */
const REFUSED_TO_STOP = 5;
/** Keys of Supabase that are no tokens: they travel in a header of their own and nowhere else, and a secret one from servers alone. */
const SUPABASE_KEY = /^sb_/;
const SECRET_KEY = /^sb_secret_/;

function target(s: PostgrestSettings, base: URL): Target {
	let isSecretKey = false;
	const plainApi = createApi({
		base,
		windowMs: 3000,
		secret(ctx): OutgoingSecret | null {
			const value = ctx.secret?.value ?? '';
			isSecretKey = SECRET_KEY.test(value);
			if (SUPABASE_KEY.test(value)) return outgoing(ctx.secret, 'apikey', '');
			const bearer = outgoing(ctx.secret, 'Authorization', 'Bearer');
			return bearer && s.keyKind === 'supabase' ? { ...bearer, also: { header: 'apikey', value } } : bearer;
		},
		judge: (reply, _now, say) =>
			reply.status === 401 && isSecretKey ? { kind: 'stop', problem: say('systemSecretKey') } : judge(s, reply, say),
		reason: reasonOf
	});
	const minIntervalMs = s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0;
	const asked = new WeakSet<Ctx>();
	/** The sender waits between two requests of its own, and each of them takes several calls. */
	const api: Api = {
		...plainApi,
		async call(ctx, call) {
			if (minIntervalMs > 0 && asked.has(ctx)) await ctx.sleep?.(minIntervalMs);
			asked.add(ctx);
			return plainApi.call(ctx, call);
		}
	};
	const known = (now: number): Learned => learnedOf(`${base.href} ${s.schema} ${s.table}`, now);
	const profile: Record<string, string> = s.schema === '' ? {} : { 'Accept-Profile': s.schema, 'Content-Profile': s.schema };

	/** By exactly these values: the database itself says what is the same. */
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
		const table = known(ctx.now);
		const called = await api.call(ctx, {
			method: 'POST',
			path: `/${s.table}?on_conflict=${s.keyField}`,
			body: rows.map((r) => inForm(r.values, table)),
			headers: { ...profile, Prefer: 'resolution=merge-duplicates,return=representation' }
		});
		if (!called.ok) {
			const json = called.reply?.json;
			const column = absentIn(json);
			// A field of ours that the table never had is left out; what somebody named for it must be there.
			if (column !== null && standardField(column) && !table.absent.has(column)) {
				table.absent.add(column);
				return upsert(rows, there, ctx);
			}
			if (column !== null)
				return { kind: 'stop', problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: column, count: 1 } } };
			if (learnList(json, rows, table)) return upsert(rows, there, ctx);
			const [first, another] = rows;
			if (another && isTooLong(json)) return { kind: 'tooLarge', problem: called.outcome.problem };
			if (called.outcome.kind !== 'refused') return called.outcome;
			return { ...called.outcome, field: another || !first ? null : fieldOf(json, s.table, first) };
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
		for (const key of Object.keys(properties)) known(ctx.now).absent.delete(key);
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
		body: (r: R) => Values | undefined
	): Promise<DeliveryResult[] | Trouble> {
		const results: DeliveryResult[] = [];
		// A policy of the table keeps a row without a word: only a row that is answered was touched.
		const headers = { ...profile, Prefer: 'return=representation' };
		for (const r of some) {
			const sent = body(r);
			const write = () =>
				api.call(ctx, { method, path: one(r.crmId), headers, ...(sent !== undefined && { body: inForm(sent, known(ctx.now)) }) });
			let called = await write();
			const values = filledObject(sent ?? {});
			while (!called.ok && learnList(called.reply?.json, [{ values }], known(ctx.now))) called = await write();
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
		minIntervalMs,
		async send(records, ctx): Promise<SendOutcome> {
			const rows = rowsOf(records, s.keyField);
			const results = rows
				.filter((r) => r.key === '')
				.map((r) => refusedBy(r, { code: 'serviceNoKey', params: { key: s.keyField } }, s.keyField));
			const keyed = rows.filter((r) => r.key !== '');
			const spelled = spellings(records, s.keyField, true);
			const there = await standing(ctx, spelled([...new Set(keyed.map((r) => r.key))]), s.keyField);
			if (!there.ok) return there.outcome;
			const before = new Set(there.value.keys());
			const groups = waves(keyed).flatMap((wave) => byColumns(wave));
			let policy: SendOutcome | null = null;
			let [alone, isAnyTaken] = [0, false];
			/** Where a policy takes none of several rows it is the token's rights, and nothing of this request was written. */
			async function part(some: readonly Row[]): Promise<SendOutcome> {
				const outcome = await upsert(some, before, ctx);
				isAnyTaken ||= outcome.kind === 'verdicts' && outcome.results.length > 0;
				const isPolicy = outcome.kind === 'refused' && outcome.problem.code === 'deliveryForbidden';
				if (!isPolicy || some.length > 1 || isAnyTaken || ++alone < REFUSED_TO_STOP) return outcome;
				return (policy = { kind: 'stop', problem: outcome.problem });
			}
			const outcome = await inTurn([async () => ({ results, ended: null }), ...groups.map((g) => () => bisect(g.rows, part))]);
			return policy ?? outcome;
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
		foresee(records, ctx): Promise<Result<Foreseen[]>> {
			const spelled = spellings(records, s.keyField, true);
			return foreseeBy(
				records,
				(r) => keyOf(r.properties[s.keyField]) || null,
				s.keyField,
				KEYS_AT_ONCE,
				async (keys) => {
					const found = await standing(ctx, spelled(keys), '*');
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
			);
		},
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
