import * as z from 'zod/mini';
import type { DeliveryRecord, DeliveryResult, SettingField } from '#domain/delivery';
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
import { look, skippingUnlisted } from './kit/look';
import { ended, got, type Got } from './kit/remembered';
import { keyOf, rowsOf, waves, type Row } from './kit/rows';
import { createApi, type Ctx, type Reply } from './shared/api';
import { alikeBy } from './shared/alike';
import { checkApi } from './shared/check';
import { foreseeBy } from './shared/foresee';
import { at, listAt, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import { choice, field, name, openAt, rows as rowsSetting, rowsField, secretField, word } from './shared/settings';
import { takeBackBy, type Restoring, type Returning } from './shared/take-back';
import { rejected, taken, takenBack } from './shared/verdict';

const KEYS = {
	rest: 'X-Parse-REST-API-Key',
	javascript: 'X-Parse-Javascript-Key',
	session: 'X-Parse-Session-Token',
	master: 'X-Parse-Master-Key'
} as const;

/** Codes of Parse: https://docs.parseplatform.org/rest/guide/#error-codes */
const INTERNAL = 1,
	BUSY = 100,
	GONE = 101,
	FORBIDDEN = 119,
	TAKEN = 137,
	LIMIT = 155,
	REPEATED = 159;

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Parse Server is mounted, for example https://parse.example.com/parse.', null, true),
	field('text', 'applicationId', 'Application id', 'As it is set on the server (appId).', null, true),
	choice('keyKind', 'Kind of key', 'The master key also lets Muster read and create fields; a REST key is enough to deliver.', [
		['rest', 'REST API key'],
		['javascript', 'JavaScript key'],
		['session', 'Session token'],
		['master', 'Master key']
	]),
	{
		...secretField('Key', 'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.'),
		required: false
	},
	field('text', 'className', 'Class', 'The class that holds the contacts.', 'Contact', true),
	field('text', 'keyField', 'Key field', 'Contacts with the same value here are the same contact.', 'email', true),
	field(
		'text',
		'idField',
		'Field for our id',
		'Holds the id of the contact in Muster, by which contacts without a key are found again.',
		'externalId',
		true
	),
	rowsField(100, 500),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];

const schema = z.object({
	url: z.string(),
	applicationId: z.string().check(z.trim(), z.minLength(1)),
	keyKind: z._default(z.enum(['rest', 'javascript', 'session', 'master']), 'rest'),
	className: name('Contact'),
	keyField: name('email'),
	idField: word('externalId'),
	batchSize: rowsSetting(100, 500),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
type Settings = z.infer<typeof schema>;

/** What stands there: its id and values. */
interface Standing {
	id: string;
	values: Record<string, unknown>;
}

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

	/** What stands there for these values of a field, oldest first. A GET in the body of a POST: the address would grow too long. */
	async function byField(
		ctx: Ctx,
		name: string,
		values: readonly string[],
		keys: readonly string[] = []
	): Promise<Got<Map<string, Standing[]>>> {
		const standing = new Map<string, Standing[]>();
		if (values.length === 0) return got(standing);
		const body = {
			_method: 'GET',
			where: { [name]: { $in: values } },
			keys: [...new Set([name, s.idField, ...keys])].join(','),
			limit: 1000,
			order: 'createdAt'
		};
		const reply = await look(api, ctx, { method: 'POST', path: `/classes/${s.className}`, body, headers });
		if (!reply.ok) return reply;
		const found = listAt(reply.value.json, 'results');
		if (!found) return ended(api.unreadable());
		for (const entry of found) {
			const id = textOf(at(entry, 'objectId'));
			const key = keyOf(at(entry, name));
			if (id !== null) standing.set(key, [...(standing.get(key) ?? []), { id, values: entry as Record<string, unknown> }]);
		}
		return got(standing);
	}

	/** Rows with what stands there for them: by the key field, and those without a key by our id. */
	async function find(ctx: Ctx, rows: readonly Row[]): Promise<Got<Map<Row, Standing>>> {
		const keyed = rows.filter((r) => r.key !== '');
		const written = [...new Set(keyed.flatMap((r) => [r.key, String(r.values[s.keyField]).trim()]))];
		const byKey = await byField(ctx, s.keyField, written);
		if (!byKey.ok) return byKey;
		const byId = await byField(
			ctx,
			s.idField,
			rows.filter((r) => r.key === '').map((r) => r.externalId)
		);
		if (!byId.ok) return byId;
		const found = new Map<Row, Standing>();
		const twins: string[] = [];
		for (const row of rows) {
			const [first, ...more] = (row.key !== '' ? byKey.value.get(row.key) : byId.value.get(row.externalId.toLowerCase())) ?? [];
			if (!first) continue;
			found.set(row, first);
			if (first.values[s.idField] === row.externalId)
				twins.push(...more.filter((m) => m.values[s.idField] === row.externalId).map((m) => m.id));
		}
		await removeTwins(ctx, twins);
		return got(found);
	}

	/**
	 * [Note: a browser's own repeat] Where a kept connection closes before an answer began, Chromium sends a POST again by
	 * itself, and /batch knows no request ids: what it created the first time stands there twice, under our id. The younger
	 * of two that carry the same id of ours goes.
	 */
	async function removeTwins(ctx: Ctx, ids: readonly string[]): Promise<void> {
		if (ids.length > 0)
			await api.call(ctx, {
				method: 'POST',
				path: '/batch',
				headers,
				body: { requests: ids.map((id) => ({ method: 'DELETE', path: `${path}/${id}` })) }
			});
	}

	/** The ids under which created rows stand there, each once. */
	async function madeOnce(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string>> {
		const byId = await byField(
			ctx,
			s.idField,
			rows.map((r) => r.externalId)
		);
		const ids = new Map<string, string>();
		if (!byId.ok) return ids;
		const twins: string[] = [];
		for (const row of rows) {
			const [first, ...more] = byId.value.get(row.externalId.toLowerCase()) ?? [];
			if (first) ids.set(row.externalId, first.id);
			twins.push(...more.map((m) => m.id));
		}
		await removeTwins(ctx, twins);
		return ids;
	}

	async function sendWave(rows: readonly Row[], ctx: Ctx): Promise<SendOutcome> {
		const found = await find(ctx, rows);
		if (!found.ok) return found.outcome;
		const asked = rows.map((row) => {
			const standing = found.value.get(row);
			const body = { ...row.values, ...(!standing && { [s.idField]: row.externalId }) };
			return { row, standing, request: { method: standing ? 'PUT' : 'POST', path: standing ? `${path}/${standing.id}` : path, body } };
		});
		const called = await api.call(ctx, { method: 'POST', path: '/batch', body: { requests: asked.map((a) => a.request) }, headers });
		return called.ok ? verdicts(asked, called.reply, ctx) : called.outcome;
	}

	async function verdicts(asked: readonly { row: Row; standing: Standing | undefined }[], reply: Reply, ctx: Ctx): Promise<SendOutcome> {
		const list = Array.isArray(reply.json) ? (reply.json as unknown[]) : null;
		if (!list || list.length !== asked.length) return api.unreadable();
		const results: DeliveryResult[] = [];
		const again: { row: Row; error: unknown }[] = [];
		for (const [i, { row, standing }] of asked.entries()) {
			const error = at(list[i], 'error');
			const id = standing?.id ?? textOf(at(list[i], 'success.objectId'));
			const code = at(error, 'code');
			if (error === undefined && id !== null) results.push(taken(row, standing ? 'updated' : 'created', id));
			else if (code === TAKEN || code === GONE || retype(row, error)) again.push({ row, error });
			else if (code !== INTERNAL && error !== undefined) results.push(rejected(row, textOf(at(error, 'error')), fieldIn(error)));
		}
		if (results.length === 0 && list.every((e) => at(e, 'error.code') === FORBIDDEN))
			return {
				kind: 'stop',
				problem: { code: 'deliveryForbidden', params: { host: api.host, status: 403, reason: textOf(at(list[0], 'error.error')) ?? '' } }
			};
		const made = new Set(results.filter((r) => r.status === 'created').map((r) => r.externalId));
		const ids = await madeOnce(
			ctx,
			asked.map((a) => a.row).filter((r) => made.has(r.externalId))
		);
		for (const r of results) if (made.has(r.externalId)) r.crmId = ids.get(r.externalId) ?? r.crmId;
		for (const { row, error } of again) results.push(...(await meetAgain(row, error, ctx)));
		return { kind: 'verdicts', results };
	}

	/**
	 * A column of numbers wants "1200" as a number, one of texts 12 as a text; kept for the rows to come. True where that was the matter.
	 */
	function retype(row: Row, error: unknown): boolean {
		const [, name, wanted] = /mismatch for \w+\.(\w+); expected (Number|String) but got/.exec(textOf(at(error, 'error')) ?? '') ?? [];
		if (name === undefined || (wanted !== 'Number' && wanted !== 'String') || !fits(row.values[name], wanted)) return false;
		kinds.set(name, wanted);
		convert(row, kinds);
		return true;
	}

	/** Somebody made or deleted the contact between our look and our writing: looked up once more, alone. */
	async function meetAgain(row: Row, error: unknown, ctx: Ctx): Promise<DeliveryResult[]> {
		const found = await find(ctx, [row]);
		if (!found.ok) return [];
		const standing = found.value.get(row);
		if (at(error, 'code') === TAKEN && !standing) return [rejected(row, textOf(at(error, 'error')), fieldIn(error))];
		// Alone, a request that creates may carry its id: where the server looks at it, a repeat is answered with code 159.
		const named = { ...headers, 'X-Parse-Request-Id': row.externalId };
		const called = await api.call(
			ctx,
			standing
				? { method: 'PUT', path: `/classes/${s.className}/${standing.id}`, body: row.values, headers }
				: { method: 'POST', path: `/classes/${s.className}`, body: { ...row.values, [s.idField]: row.externalId }, headers: named }
		);
		// It is there already: left without a verdict, it is asked for again and found.
		if (!called.ok && at(called.reply?.json, 'code') === REPEATED) return [];
		if (!called.ok) return called.outcome.kind === 'refused' ? [rejected(row, called.outcome.reason)] : [];
		const id = standing?.id ?? textOf(at(called.reply.json, 'objectId'));
		return id === null ? [] : [taken(row, standing ? 'updated' : 'created', id)];
	}

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		if (!master) return fail('systemFieldsNotListed', { host: api.host });
		const reply = await api.ask(ctx, { method: 'GET', path: `/schemas/${s.className}`, headers });
		if (!reply.ok) return reply;
		const listed = at(reply.value.json, 'fields');
		return ok(
			Object.entries(typeof listed === 'object' && listed !== null ? listed : {}).map(([key, of]) => ({
				name: key,
				label: key,
				type: TYPES[textOf(at(of, 'type')) ?? ''] ?? 'other',
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
		return records.map((r, i) => {
			const error = at(list[i], 'error');
			return error === undefined || (r.before === null && at(error, 'code') === GONE)
				? takenBack(r)
				: rejected(r, textOf(at(error, 'error')));
		});
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
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
		foresee: (records: readonly DeliveryRecord[], ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties[s.keyField]) || null,
				s.keyField,
				200,
				async (keys, names) => {
					const found = await byField(ctx, s.keyField, keys, names);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					return ok(new Map([...found.value].map(([key, v]) => [key, { id: v[0]?.id ?? '', values: (n: string) => at(v[0]?.values, n) }])));
				}
			),
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

const TYPES: Record<string, TargetField['type']> = { String: 'text', Number: 'number', Date: 'date', Boolean: 'yesNo' };
type Kind = 'Number' | 'String';
/** Types of columns as refusals told them, by class. */
const learned = new Map<string, Map<string, Kind>>();
const fits = (value: string | number | undefined, kind: Kind): boolean =>
	kind === 'String' ? typeof value === 'number' : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
function convert(row: Row, kinds: ReadonlyMap<string, Kind>): void {
	for (const [name, kind] of kinds) {
		const value = row.values[name];
		if (value !== undefined && fits(value, kind)) row.values[name] = kind === 'Number' ? Number(value) : String(value);
	}
}
/** Fields that Parse fills itself. */
const OWN = new Set(['objectId', 'createdAt', 'updatedAt', 'ACL']);

/** "schema mismatch for Contact.leadScore; …", "lastName is required": the field that a message names. */
const fieldIn = (error: unknown): string | null =>
	/mismatch for \w+\.(\w+)|^(\w+) is required/
		.exec(textOf(at(error, 'error')) ?? '')
		?.slice(1)
		.find(Boolean) ?? null;

const corsRemedy = "Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).";

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
