import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
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
import { inTurn, sentOf } from '../kit/bisect';
import { skippingUnlisted } from '../kit/look';
import { keyOf, rowsOf, spellings, waves } from '../kit/rows';
import { createApi } from '../shared/api';
import { alikeBy } from '../shared/alike';
import { checkApi } from '../shared/check';
import { foreseeBy } from '../shared/foresee';
import { at, entryOf, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { openAt } from '../shared/settings';
import { takeBackBy, type Restoring, type Returning } from '../shared/take-back';
import { rejected, takenBack } from '../shared/verdict';
import { settings, schema, type Settings, corsRemedy } from './settings';
import { TYPES, type Kind, learned, convert, OWN } from './columns';
import { BUSY, GONE, FORBIDDEN, LIMIT } from './codes';
import { lookUpsIn } from './find';
import { sendingTo } from './send';

const KEYS = {
	rest: 'X-Parse-REST-API-Key',
	javascript: 'X-Parse-Javascript-Key',
	session: 'X-Parse-Session-Token',
	master: 'X-Parse-Master-Key'
} as const;

function target(s: Settings, base: URL): Target {
	const master = s.keyKind === 'master';
	const headers = { 'X-Parse-Application-Id': s.applicationId };
	const api = createApi({
		base,
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, KEYS[s.keyKind], ''),
		judge({ status, json }, _now, say) {
			const code = at(json, 'code');
			if (code === BUSY || code === LIMIT) return { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: null };
			return code === FORBIDDEN && status >= 400 ? { kind: 'stop', problem: say('deliveryForbidden') } : undefined;
		},
		reason: (json) => textOf(at(json, 'error'))
	});
	const path = `${base.pathname.replace(/\/+$/, '')}/classes/${s.className}`;

	const kinds = learned.get(`${base.href} ${s.className}`) ?? new Map<string, Kind>();
	learned.set(`${base.href} ${s.className}`, kinds);

	const lookUps = lookUpsIn(api, s, path, headers);
	const { byField } = lookUps;

	const sendWave = sendingTo(api, s, path, headers, kinds, lookUps);

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		if (!master) return fail('systemFieldsNotListed', { host: api.host });
		const reply = await api.ask(ctx, { method: 'GET', path: `/schemas/${s.className}`, headers });
		if (!reply.ok) return reply;
		const listed = at(reply.value.json, 'fields');
		return ok(
			Object.entries(typeof listed === 'object' && listed !== null ? listed : {}).map(([key, of]) => ({
				name: key,
				label: key,
				type: entryOf(TYPES, at(of, 'type')) ?? 'other',
				required: at(of, 'required') === true,
				writable: !OWN.has(key)
			}))
		);
	}

	/** Deletes or changes records one by one in a single request. */
	async function batch(
		records: readonly Returning[],
		ctx: CallContext,
		request: (r: Returning) => { method: string; body?: unknown }
	): Promise<DeliveryResult[] | Exclude<SendOutcome, { kind: 'verdicts' | 'named' }>> {
		const called = await api.call(ctx, {
			method: 'POST',
			path: '/batch',
			headers,
			body: { requests: records.map((r) => ({ ...request(r), path: `${path}/${r.crmId}` })) }
		});
		if (!called.ok) return called.outcome;
		const list = Array.isArray(called.reply.json) ? (called.reply.json as unknown[]) : null;
		if (list?.length !== records.length) return api.unreadable();
		return records.flatMap((r, i) => {
			const error = at(list[i], 'error');
			if (error === undefined) return at(list[i], 'success') === undefined ? [] : [takenBack(r)];
			return r.before === null && at(error, 'code') === GONE ? [takenBack(r)] : [rejected(r, textOf(at(error, 'error')))];
		});
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		keyField: s.keyField,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		send: (records, ctx) => {
			const rows = rowsOf(records, s.keyField);
			for (const row of rows) convert(row, kinds);
			return inTurn(waves(rows).map((wave) => async () => sentOf(await sendWave(wave, ctx))));
		},
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `/classes/${s.className}?limit=1&keys=objectId`, headers },
					knows: (json) => Array.isArray(at(json, 'results')),
					corsRemedy,
					scopes: RIGHTS.parseServer,
					// A missing field is made by the first record that fills it.
					fields: async (c) => {
						const listed = await fields(c);
						return listed.ok
							? ok([
									...listed.value,
									...needed.map((n) => ({ name: n, label: n, type: 'other' as const, required: false, writable: true }))
								])
							: listed;
					}
				},
				needed,
				ctx,
				skippingUnlisted(report)
			),
		batchLink: () => null,
		fields,
		async createFields(missing, ctx) {
			if (!master) return fail('systemFieldsNotListed', { host: api.host });
			const made = Object.fromEntries(missing.map((f) => [f.name, { type: f.type === 'number' ? 'Number' : 'String' }]));
			const reply = await api.ask(ctx, {
				method: 'PUT',
				path: `/schemas/${s.className}`,
				headers,
				body: { className: s.className, fields: made }
			});
			return reply.ok ? ok(missing.map((f) => f.name)) : reply;
		},
		foresee(records: readonly DeliveryRecord[], ctx): Promise<Result<Foreseen[]>> {
			const spelled = spellings(records, s.keyField);
			return foreseeBy(
				records,
				(r) => keyOf(r.properties[s.keyField]) || null,
				s.keyField,
				200,
				async (keys, names) => {
					const found = await byField(ctx, s.keyField, spelled(keys), names);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					return ok(new Map([...found.value].map(([key, v]) => [key, { id: v[0]?.id ?? '', values: (n: string) => at(v[0]?.values, n) }])));
				}
			);
		},
		async alike(records, ctx) {
			const found = await byField(ctx, s.keyField, [
				...new Set(
					rowsOf(records, s.keyField)
						.filter((r) => r.key !== '')
						.flatMap((r) => [r.key, String(r.values[s.keyField]).trim()])
				)
			]);
			if (!found.ok) return { ok: false, problem: found.outcome.problem };
			return alikeBy(records, {
				keyOf: (r) => keyOf(r.properties[s.keyField]) || null,
				idsOf: async (key) => ({ ids: (found.value.get(key) ?? []).map((f) => f.id) }),
				link: () => null
			});
		},
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: s.batchSize,
				remove: (some) => batch(some, ctx, () => ({ method: 'DELETE' })),
				restore: (some: readonly Restoring[]) =>
					batch(some, ctx, (r) => ({
						method: 'PUT',
						body: Object.fromEntries(Object.entries(r.before ?? {}).map(([k, v]) => [k, v ?? { __op: 'Delete' }]))
					}))
			})
	};
}

/** Parse Server: looks contacts up by the key field, then creates and updates them in one request that answers record by record. */
export const parseServer: NetworkConnector = {
	id: 'parse-server',
	label: 'Parse Server',
	description: 'Creates and updates objects of a class in a Parse Server of yours.',
	kind: 'network',
	cors: 'open',
	corsRemedy,
	proof: 'server',
	auth: 'header',
	upsertKey: 'email',
	findsDoubles: true,
	settings,
	open: openAt(schema, settings, target)
};
