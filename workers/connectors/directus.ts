import * as z from 'zod/mini';
import type { DeliveryResult, SettingField } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import { standardField } from '#domain/fields';
import {
	outgoing,
	type CallContext,
	type Foreseen,
	type NetworkConnector,
	type SendOutcome,
	type Target,
	type TargetField
} from './connector';
import { inTurn, type Sent } from './kit/bisect';
import { creates, updates, type Writing } from './kit/directus-write';
import { look } from './kit/look';
import { ended, got, remembered, type Got } from './kit/remembered';
import { keyOf, rowsOf, spellings, waves, type Row } from './kit/rows';
import { createApi, isSilent, type Ctx } from './shared/api';
import { checkApi } from './shared/check';
import { foreseeBy } from './shared/foresee';
import { at, entryOf, listAt, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import { field, name, openAt, rows as rowsSetting, rowsField, secretField } from './shared/settings';
import { removedInSilence, takeBackBy } from './shared/take-back';
import { takenBack } from './shared/verdict';
import { pieces } from './shared/values';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Directus runs, for example https://directus.example.com.', null, true),
	secretField('Token', 'A static token of a Directus user who may read, create and update the collection. Kept encrypted on this device.'),
	field('text', 'collection', 'Collection', 'The collection that holds the contacts.', 'contacts', true),
	field(
		'text',
		'keyField',
		'Key field',
		'Contacts with the same value here are the same contact. Best with a unique index.',
		'email',
		true
	),
	rowsField(100, 500),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];
const schema = z.object({
	url: z.string(),
	collection: name('contacts'),
	keyField: name('email'),
	batchSize: rowsSetting(100, 500),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0)
});
type Settings = z.infer<typeof schema>;

/** What the collection has: its fields, and which one is the primary key. */
interface Shape {
	fields: TargetField[];
	primary: string;
	uuid: boolean;
}
const shapes = remembered<Shape>();

/** Keys that fit into one address (about 6,000 characters). */
const KEYS_AT_ONCE = 80;

function target(s: Settings, base: URL): Target {
	const api = createApi({
		base,
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'),
		judge: ({ status, json }, _now, say) =>
			status === 403 && at(json, 'errors.0.extensions.code') === 'FORBIDDEN'
				? { kind: 'stop', problem: say('systemListMissing', { list: s.collection }) }
				: undefined,
		reason: (json) => textOf(at(json, 'errors.0.message'))
	});
	const items = `/items/${s.collection}`;
	const link = (id: string): string => `${base.href.replace(/\/$/, '')}/admin/content/${s.collection}/${encodeURIComponent(id)}`;

	/** Directus drops unknown fields in silence, so what there is must be known before anything is sent. */
	const shapeOf = (ctx: Ctx): Promise<Got<Shape>> =>
		shapes.get(`${base.href} ${s.collection} ${ctx.secret?.value ?? ''}`, ctx.now, async () => {
			const reply = await look(api, ctx, { method: 'GET', path: `/fields/${s.collection}` });
			if (!reply.ok) return reply;
			const list = listAt(reply.value.json, 'data');
			if (!list) return ended(api.unreadable());
			const primary = list.find((f) => at(f, 'schema.is_primary_key') === true);
			return got({
				primary: textOf(at(primary, 'field')) ?? 'id',
				uuid: at(primary, 'type') === 'uuid',
				fields: list
					.map((f) => ({
						name: textOf(at(f, 'field')) ?? '',
						label: textOf(at(f, 'field')) ?? '',
						type: entryOf(TYPES, at(f, 'type')) ?? 'other',
						required: at(f, 'meta.required') === true,
						writable: at(f, 'meta.readonly') !== true,
						...choicesOf(at(f, 'meta.options.choices'))
					}))
					.filter((f) => f.name !== '')
			});
		});

	/** What stands there, by key. */
	async function standing(
		ctx: Ctx,
		shape: Shape,
		keys: readonly string[],
		names: readonly string[]
	): Promise<Got<Map<string, { id: string; values: (n: string) => unknown }>>> {
		const found = new Map<string, { id: string; values: (n: string) => unknown }>();
		const fields = [...new Set([shape.primary, s.keyField, ...names])].join(',');
		for (const some of pieces(keys, KEYS_AT_ONCE)) {
			const filter = encodeURIComponent(JSON.stringify({ [s.keyField]: { _in: some } }));
			const reply = await look(api, ctx, { method: 'GET', path: `${items}?limit=-1&fields=${fields}&filter=${filter}` });
			if (!reply.ok) return reply;
			const list = listAt(reply.value.json, 'data');
			if (!list) return ended(api.unreadable());
			for (const entry of list) {
				const id = textOf(at(entry, shape.primary));
				if (id !== null) found.set(keyOf(at(entry, s.keyField)), { id, values: (n) => at(entry, n) });
			}
		}
		return got(found);
	}
	const written = (rows: readonly Row[]): string[] => [
		...new Set(rows.filter((r) => r.key !== '').flatMap((r) => [r.key, String(r.values[s.keyField]).trim()]))
	];

	async function sendWave(rows: readonly Row[], shape: Shape, ctx: Ctx): Promise<Sent> {
		const w: Writing = { api, ctx, items, shape, keyField: s.keyField, link };
		let open = rows;
		const results: DeliveryResult[] = [];
		// A contact that appeared between our look and our writing is met again as one to update; twice is enough.
		for (let n = 0; n < 3 && open.length > 0; n++) {
			const found = await standing(ctx, shape, written(open), []);
			if (!found.ok) return { results, ended: found.outcome };
			const there = open.map((row) => ({ row, id: row.key === '' ? undefined : found.value.get(row.key)?.id }));
			const made = await creates(
				w,
				there.filter((t) => t.id === undefined).map((t) => t.row),
				n > 0
			);
			results.push(...made.results);
			if (made.ended) return { results, ended: made.ended };
			const changed = await updates(w, [...there.filter((t): t is { row: Row; id: string } => t.id !== undefined), ...made.own]);
			results.push(...changed.results);
			if (changed.ended) return { results, ended: changed.ended };
			open = [...made.again, ...changed.again];
		}
		return { results, ended: null };
	}

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const shape = await shapeOf(ctx);
		return shape.ok ? ok(shape.value.fields) : { ok: false, problem: shape.outcome.problem };
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		keyField: s.keyField,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		async send(records, ctx): Promise<SendOutcome> {
			const shape = await shapeOf(ctx);
			if (!shape.ok) return shape.outcome;
			const known = new Set(shape.value.fields.map((f) => f.name));
			const rows = rowsOf(records, s.keyField);
			const missing = new Set<string>();
			for (const row of rows)
				for (const n of Object.keys(row.values)) {
					if (known.has(n)) continue;
					// Fields of ours that the collection never had are left out; what somebody named for it must be there.
					if (!standardField(n)) missing.add(n);
					delete row.values[n];
				}
			if (missing.size > 0) {
				shapes.forget(`${base.href} ${s.collection} ${ctx.secret?.value ?? ''}`);
				return {
					kind: 'stop',
					problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: [...missing].join(', '), count: missing.size } }
				};
			}
			if (known.has('externalId')) for (const row of rows) row.values.externalId ??= row.externalId;
			return inTurn(waves(rows).map((wave) => () => sendWave(wave, shape.value, ctx)));
		},
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: `${items}?limit=1` }, corsRemedy, scopes: RIGHTS.directus, fields },
				needed,
				ctx,
				report
			),
		batchLink: () => null,
		fields,
		async createFields(missing, ctx) {
			const names: string[] = [];
			for (const f of missing) {
				const reply = await api.ask(ctx, {
					method: 'POST',
					path: `/fields/${s.collection}`,
					body: { field: f.name, type: f.type === 'number' ? 'integer' : 'string', schema: {}, meta: { note: f.label } }
				});
				if (!reply.ok)
					return fail('systemCreateRefused', {
						host: api.host,
						count: missing.length - names.length,
						reason: String(reply.problem.params.reason ?? '')
					});
				names.push(f.name);
			}
			return ok(names);
		},
		async foresee(records, ctx): Promise<Result<Foreseen[]>> {
			const shape = await shapeOf(ctx);
			if (!shape.ok) return { ok: false, problem: shape.outcome.problem };
			const known = new Set(shape.value.fields.map((f) => f.name));
			const spelled = spellings(records, s.keyField);
			return foreseeBy(
				records,
				(r) => keyOf(r.properties[s.keyField]) || null,
				s.keyField,
				KEYS_AT_ONCE,
				async (keys, names) => {
					const found = await standing(
						ctx,
						shape.value,
						spelled(keys),
						names.filter((n) => known.has(n))
					);
					return found.ok ? ok(found.value) : { ok: false, problem: found.outcome.problem };
				}
			);
		},
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: s.batchSize,
				async remove(some) {
					const called = await api.call(ctx, { method: 'DELETE', path: items, body: some.map((r) => r.crmId) });
					// Refused together, they are halved: one that others depend on does not keep the rest.
					return removedInSilence(called, some);
				},
				async restore(some) {
					const shape = await shapeOf(ctx);
					if (!shape.ok) return shape.outcome;
					const called = await api.call(ctx, {
						method: 'PATCH',
						path: `${items}?fields=${shape.value.primary}`,
						body: some.map((r) => ({ ...r.before, [shape.value.primary]: r.crmId }))
					});
					if (!called.ok) return called.outcome;
					// Who may write and not read is told nothing.
					const done = new Set((listAt(called.reply.json, 'data') ?? []).map((e) => textOf(at(e, shape.value.primary))));
					return some.filter((r) => isSilent(called.reply) || done.has(r.crmId)).map(takenBack);
				}
			})
	};
}

const TYPES: Record<string, TargetField['type']> = {
	string: 'text',
	text: 'text',
	integer: 'number',
	bigInteger: 'number',
	float: 'number',
	decimal: 'number',
	boolean: 'yesNo',
	date: 'date',
	dateTime: 'date',
	timestamp: 'date',
	uuid: 'text'
};
const choicesOf = (options: unknown): { choices?: string[]; type?: 'choice' } =>
	Array.isArray(options) && options.length > 0
		? { type: 'choice', choices: options.map((o) => textOf(at(o, 'value')) ?? '').filter(Boolean) }
		: {};

const corsRemedy = "Set CORS_ENABLED=true and put this app's address into CORS_ORIGIN of Directus.";

/**
 * Directus: the field list is read first, since it drops unknown fields in silence; created records get an id of ours, so that a repeat is
 * told from a new one.
 */
export const directus: NetworkConnector = {
	id: 'directus',
	label: 'Directus',
	description: 'Creates and updates items of a collection in Directus.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy,
	proof: 'server',
	auth: 'header',
	upsertKey: 'email',
	settings,
	open: openAt(schema, settings, target)
};
