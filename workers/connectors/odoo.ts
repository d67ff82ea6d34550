import * as z from 'zod/mini';
import type { DeliveryResult, SettingField } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { CallContext, Foreseen, NetworkConnector, SendOutcome, Target, TargetField } from './connector';
import { bisect, inTurn, type Sent } from './kit/bisect';
import { sha256 } from './kit/hash';
import { lookTrouble } from './kit/look';
import { odooRpc } from './kit/odoo-rpc';
import { ended, got, remembered, type Got } from './kit/remembered';
import { byColumns, keyOf, rowsOf, sayingYesOrNo, waves, type Row } from './kit/rows';
import type { Ctx, Trouble } from './shared/api';
import { foreseeBy } from './shared/foresee';
import { partsOf, yesOrNo } from './shared/kinds';
import { at, listAt, plain, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import {
	baseOf,
	choice,
	field,
	parseSettings,
	relayField,
	relaySetting,
	rows as rowsSetting,
	rowsField,
	secretField
} from './shared/settings';
import { takeBackBy } from './shared/take-back';
import { rejected, taken, takenBack } from './shared/verdict';

const MODEL = 'res.partner';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Odoo runs, for example https://odoo.example.com.', null, true),
	secretField(
		'API key',
		'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.'
	),
	choice('protocol', 'Version of Odoo', 'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.', [
		['jsonrpc', 'Up to 18 (JSON-RPC)'],
		['json2', '19 and later (JSON-2)']
	]),
	field('text', 'database', 'Database', 'The name of its database; up to 18 always needed, from 19 on where there are several.'),
	field('text', 'user', 'User', 'The login name that the API key belongs to; not needed from 19 on.'),
	rowsField(200, 1000),
	relayField
];
const schema = z.object({
	url: z.string(),
	protocol: z._default(z.enum(['jsonrpc', 'json2']), 'jsonrpc'),
	database: z._default(z.string().check(z.trim()), ''),
	user: z._default(z.string().check(z.trim()), ''),
	batchSize: rowsSetting(200, 1000),
	relayUrl: relaySetting
});
type Settings = z.infer<typeof schema>;

/** `model`: what a field of several linked records (tags) links to. */
type Field = TargetField & { model?: string };
const shapes = remembered<Field[]>();
/** Rounds in which named rows are dropped and the rest is sent again, before it is halved. */
const NAMED_ROUNDS = 5;

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = parseSettings(schema, settings, raw);
	if (!parsed.ok) return parsed;
	const address = baseOf(parsed.value.url, parsed.value.relayUrl);
	return address.ok ? ok(target(parsed.value, address.value)) : address;
}

function target(s: Settings, base: URL): Target {
	const { api, call } = odooRpc({ base, database: s.database, user: s.user, protocol: s.protocol });
	const link = (id: string): string =>
		s.protocol === 'json2' ? `${home(s.url)}/odoo/${MODEL}/${id}` : `${home(s.url)}/web#id=${id}&model=${MODEL}&view_type=form`;
	const ask = async (
		ctx: Ctx,
		model: string,
		method: string,
		named: Record<string, unknown>,
		ids?: readonly number[]
	): Promise<Got<unknown>> => {
		const answer = await call(ctx, model, method, named, ids);
		return answer.ok ? answer : ended(lookTrouble(answer.outcome));
	};

	const shapeOf = (ctx: Ctx): Promise<Got<Field[]>> =>
		shapes.get(`${base.href} ${s.database} ${s.user}`, ctx.now, async () => {
			const answer = await ask(ctx, MODEL, 'fields_get', {
				attributes: ['string', 'type', 'required', 'readonly', 'selection', 'relation']
			});
			if (!answer.ok) return answer;
			if (typeof answer.value !== 'object' || answer.value === null || !('email' in answer.value)) return ended(api.unreadable());
			return got(
				Object.entries(answer.value).map(([n, f]) => {
					const choices = listAt(f, 'selection')
						?.map((c) => textOf(at(c, '0')) ?? '')
						.filter(Boolean);
					return {
						name: n,
						label: textOf(at(f, 'string')) ?? n,
						type: TYPES[textOf(at(f, 'type')) ?? ''] ?? 'other',
						required: at(f, 'required') === true && n === 'name',
						writable: at(f, 'readonly') !== true,
						...(choices && { choices }),
						...(at(f, 'type') === 'many2many' && { form: 'several' as const, model: textOf(at(f, 'relation')) ?? '' })
					};
				})
			);
		});

	/**
	 * Partners by email, the oldest of each. "in" looks at letters of case; where Odoo keeps the email in lower case beside, as it does
	 * with its mail module, that is asked too.
	 */
	async function find(ctx: Ctx, emails: readonly string[], names: readonly string[] = []): Promise<Got<Map<string, unknown>>> {
		if (emails.length === 0) return got(new Map());
		const shape = await shapeOf(ctx);
		const lower = shape.ok && shape.value.some((f) => f.name === 'email_normalized') ? ['email_normalized'] : [];
		const domain = [
			...lower.map(() => '|'),
			['email', 'in', emails],
			...lower.map((n) => [n, 'in', [...new Set(emails.map((e) => e.toLowerCase()))]])
		];
		const answer = await ask(ctx, MODEL, 'search_read', { domain, fields: [...new Set(['email', ...lower, ...names])], order: 'id' });
		if (!answer.ok) return answer;
		if (!Array.isArray(answer.value)) return ended(api.unreadable());
		const found = new Map<string, unknown>();
		for (const partner of answer.value as unknown[]) {
			for (const key of [keyOf(at(partner, 'email')), keyOf(at(partner, 'email_normalized'))]) if (!found.has(key)) found.set(key, partner);
		}
		return got(found);
	}
	/** Names of the records that partners link to in fields of several, by field and id. */
	async function linkedNames(
		ctx: Ctx,
		fields: readonly Field[],
		partners: readonly unknown[]
	): Promise<Got<Map<string, Map<number, string>>>> {
		const named = new Map<string, Map<number, string>>();
		for (const { name, model } of fields) {
			if (model === undefined) continue;
			const ids = [...new Set(partners.flatMap((p) => listAt(p, name) ?? []).map(Number))];
			const answer = ids.length === 0 ? got<unknown>([]) : await ask(ctx, model, 'read', { fields: ['name'] }, ids);
			if (!answer.ok) return answer;
			named.set(
				name,
				new Map(
					(Array.isArray(answer.value) ? (answer.value as unknown[]) : []).map((e) => [Number(at(e, 'id')), textOf(at(e, 'name')) ?? ''])
				)
			);
		}
		return got(named);
	}
	/** False where Odoo says that this user may not; a version that does not answer so is not held against it. */
	async function may(ctx: Ctx, operation: 'create' | 'write'): Promise<boolean> {
		const answer =
			s.protocol === 'json2'
				? await call(ctx, MODEL, 'has_access', { operation }, [])
				: await call(ctx, MODEL, 'check_access_rights', { operation, raise_exception: false });
		return !answer.ok || answer.value !== false;
	}
	const emailsOf = (rows: readonly Row[]): string[] => [
		...new Set(rows.filter((r) => r.key !== '').flatMap((r) => [r.key, String(r.values.email).trim()]))
	];

	/**
	 * One `load` of rows that fill the same columns (a blank cell would erase). All or none are taken, and the messages name the bad ones.
	 */
	async function load(
		rows: readonly Row[],
		columns: readonly string[],
		key: { column: 'id' | '.id'; of(r: Row): string },
		ctx: Ctx
	): Promise<Sent> {
		const results: DeliveryResult[] = [];
		let open = rows;
		for (let n = 0; n < NAMED_ROUNDS && open.length > 0; n++) {
			const outcome = await attempt(open, columns, key, ctx);
			if (outcome.kind === 'verdicts') return { results: [...results, ...outcome.results], ended: null };
			if (outcome.kind !== 'named') break;
			results.push(...outcome.results);
			const bad = new Set(outcome.results.map((r) => r.externalId));
			open = open.filter((r) => !bad.has(r.externalId));
		}
		const rest = await bisect(open, async (part) => {
			const outcome = await attempt(part, columns, key, ctx);
			return outcome.kind === 'named'
				? { kind: 'refused', problem: outcome.problem, reason: outcome.results[0]?.reason ?? '', field: outcome.results[0]?.field ?? null }
				: outcome;
		});
		return { results: [...results, ...rest.results], ended: rest.ended };
	}

	async function attempt(
		rows: readonly Row[],
		columns: readonly string[],
		key: { column: 'id' | '.id'; of(r: Row): string },
		ctx: Ctx
	): Promise<SendOutcome> {
		const data = rows.map((r) => [key.of(r), ...columns.map((c) => String(r.values[c] ?? ''))]);
		const answer = await call(ctx, MODEL, 'load', { fields: [key.column, ...columns], data });
		if (!answer.ok) return answer.outcome;
		const ids = listAt(answer.value, 'ids');
		const messages = listAt(answer.value, 'messages') ?? [];
		if (ids) return ids.length === rows.length ? verdicts(rows, ids.map(Number), key.column === '.id', ctx) : api.unreadable();
		const errors = messages.filter((m) => at(m, 'type') !== 'warning');
		if (at(answer.value, 'ids') !== false || errors.length === 0) return api.unreadable();
		const bad = new Map<string, DeliveryResult>();
		for (const m of errors) {
			const row = rows[Number(at(m, 'record') ?? NaN)];
			if (row && !bad.has(row.externalId)) bad.set(row.externalId, rejected(row, textOf(at(m, 'message')), textOf(at(m, 'field'))));
		}
		const reason = textOf(at(errors[0], 'message')) ?? '';
		const problem = { code: 'deliveryRefused', params: { host: api.host, status: 200, reason } };
		return bad.size > 0 ? { kind: 'named', results: [...bad.values()], problem } : { kind: 'refused', problem, reason, field: null };
	}

	/** What was made by this very call has not been written since; what an earlier try made, or a person, has. */
	async function verdicts(rows: readonly Row[], ids: readonly number[], stood: boolean, ctx: Ctx): Promise<SendOutcome> {
		const fresh = new Set<number>();
		if (!stood) {
			const read = await call(ctx, MODEL, 'read', { fields: ['create_date', 'write_date'] }, ids);
			const listed = read.ok && Array.isArray(read.value) ? (read.value as unknown[]) : [];
			for (const p of listed) if (at(p, 'create_date') === at(p, 'write_date')) fresh.add(Number(at(p, 'id')));
			if (!read.ok) for (const id of ids) fresh.add(id);
		}
		return {
			kind: 'verdicts',
			results: rows.map((r, i) => {
				const id = ids[i] ?? 0;
				return taken(r, fresh.has(id) ? 'created' : 'updated', String(id), link(String(id)));
			})
		};
	}

	async function sendWave(rows: readonly Row[], ctx: Ctx): Promise<Sent> {
		const found = await find(ctx, emailsOf(rows));
		if (!found.ok) return { results: [], ended: found.outcome };
		const there = (r: Row): string => (r.key === '' ? '' : (textOf(at(found.value.get(r.key), 'id')) ?? ''));
		// An id of ours, made from the email: the repeat of a request whose answer was lost writes the same partner again.
		const ids = new Map(
			await Promise.all(
				rows.map(async (r): Promise<[string, string]> => [r.externalId, `muster.c${(await sha256(r.key || r.externalId)).slice(0, 32)}`])
			)
		);
		const results: DeliveryResult[] = [];
		const fresh = rows
			.filter((r) => there(r) === '')
			.map((r) => ({ ...r, values: { ...r.values, name: r.values.name ?? r.values.company_name ?? r.values.email ?? r.externalId } }));
		const work = [
			...byColumns(fresh).map((g) => () => load(g.rows, g.columns, { column: 'id', of: (r) => ids.get(r.externalId) ?? '' }, ctx)),
			...byColumns(rows.filter((r) => there(r) !== '')).map((g) => () => load(g.rows, g.columns, { column: '.id', of: there }, ctx))
		];
		for (const part of work) {
			const sent = await part();
			results.push(...sent.results);
			if (sent.ended) return { results, ended: sent.ended };
		}
		return { results, ended: null };
	}

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const shape = await shapeOf(ctx);
		return shape.ok ? shape : { ok: false, problem: shape.outcome.problem };
	}
	const back = <R extends { externalId: string; crmId: string }>(some: readonly R[], answer: Got<unknown>): DeliveryResult[] | Trouble =>
		answer.ok
			? some.map(takenBack)
			: answer.outcome.kind === 'refused'
				? some.map((r) => rejected(r, answer.outcome.problem.params.reason?.toString() ?? null))
				: answer.outcome;

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 0,
		async send(records, ctx): Promise<SendOutcome> {
			const shape = await shapeOf(ctx);
			if (!shape.ok) return shape.outcome;
			const known = new Set(shape.value.map((f) => f.name));
			const several = new Set(shape.value.filter((f) => f.form === 'several').map((f) => f.name));
			const yesNo = new Set(shape.value.filter((f) => f.type === 'yesNo').map((f) => f.name));
			const fit = sayingYesOrNo(rowsOf(records, 'email'), shape.value);
			const rows = fit.rows.map((r) => ({
				...r,
				values: Object.fromEntries(
					Object.entries(r.values).map(([n, v]) => [n, several.has(n) ? namesOf(v) : yesNo.has(n) ? String(yesOrNo(v) ?? v) : v])
				)
			}));
			const missing = [...new Set(rows.flatMap((r) => Object.keys(r.values)))].filter((n) => !known.has(n.split('/')[0] ?? n));
			if (missing.length > 0) {
				shapes.forget(`${base.href} ${s.database} ${s.user}`);
				return {
					kind: 'stop',
					problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: missing.join(', '), count: missing.length } }
				};
			}
			return inTurn([async () => fit.unfit, ...waves(rows).map((wave) => () => sendWave(wave, ctx))]);
		},
		async check(needed, ctx, report) {
			const listed = await shapeOf(ctx);
			const { host } = api;
			if (!listed.ok && listed.outcome.kind === 'unknown') {
				const { problem } = listed.outcome;
				report({
					step: 'cors',
					state: 'fail',
					detail: problem.code === 'deliveryNoAnswer' ? { code: 'serviceCors', params: { host, remedy: corsRemedy } } : problem
				});
				for (const step of ['authorised', 'fields'] as const) report({ step, state: 'skipped', detail: null });
				return;
			}
			report({ step: 'cors', state: 'pass', detail: null });
			const scope: Problem = { code: 'serviceScope', params: { host, scopes: RIGHTS.odoo } };
			const refusal = !listed.ok ? listed.outcome.problem : (await may(ctx, 'create')) && (await may(ctx, 'write')) ? null : scope;
			report({ step: 'authorised', state: refusal === null ? 'pass' : 'fail', detail: refusal });
			if (refusal !== null) return report({ step: 'fields', state: 'skipped', detail: null });
			const missing = listed.ok ? needed.filter((n) => !listed.value.some((f) => f.name === n)) : [];
			report({
				step: 'fields',
				state: missing.length === 0 ? 'pass' : 'fail',
				detail:
					missing.length === 0
						? null
						: { code: 'deliveryFieldsMissing', params: { host, fields: missing.join(', '), count: missing.length } }
			});
		},
		batchLink: () => null,
		fields,
		async createFields(missing, ctx) {
			const models = await ask(ctx, 'ir.model', 'search_read', { domain: [['model', '=', MODEL]], fields: ['id'] });
			const model = models.ok ? at(models.value, '0.id') : undefined;
			const made: string[] = [];
			for (const f of missing) {
				const name = customName(f.name);
				const vals = {
					name,
					model_id: model,
					field_description: f.label,
					ttype: f.type === 'number' ? 'integer' : 'char',
					state: 'manual'
				};
				const answer = await call(ctx, 'ir.model.fields', 'create', { vals_list: [vals] });
				if (!answer.ok)
					return fail('systemCreateRefused', {
						host: api.host,
						count: missing.length - made.length,
						reason: answer.outcome.problem.params.reason ?? ''
					});
				made.push(name);
			}
			shapes.forget(`${base.href} ${s.database} ${s.user}`);
			return ok(made);
		},
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties.email) || null,
				'email',
				500,
				async (keys, names) => {
					const shape = await shapeOf(ctx);
					if (!shape.ok) return { ok: false, problem: shape.outcome.problem };
					const known = new Set(shape.value.map((f) => f.name));
					const found = await find(
						ctx,
						keys,
						names.filter((n) => known.has(n))
					);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					const linked = await linkedNames(
						ctx,
						shape.value.filter((f) => names.includes(f.name)),
						[...found.value.values()]
					);
					if (!linked.ok) return { ok: false, problem: linked.outcome.problem };
					const yesNo = new Set(shape.value.filter((f) => f.type === 'yesNo').map((f) => f.name));
					// A blank field is `false` there, a linked record [id, name], several of them a list of ids.
					return ok(
						new Map(
							[...found.value].map(([key, p]) => [
								key,
								{
									id: textOf(at(p, 'id')) ?? '',
									values: (n: string) => {
										const v = at(p, n);
										return v === false
											? yesNo.has(n)
												? 'false'
												: null
											: plain(
													!Array.isArray(v)
														? v
														: linked.value.has(n)
															? v.map((id) => linked.value.get(n)?.get(Number(id)) ?? String(id))
															: v[1]
												);
									}
								}
							])
						)
					);
				}
			),
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				remove: async (some) =>
					back(
						some,
						await call(
							ctx,
							MODEL,
							'unlink',
							{},
							some.map((r) => Number(r.crmId))
						)
					),
				restore: async (some) => {
					// By `load`, which reads names of linked records and selections as they were shown.
					const [one] = some;
					if (!one) return [];
					const columns = Object.keys(one.before);
					const shape = await shapeOf(ctx);
					const several = new Set((shape.ok ? shape.value : []).filter((f) => f.form === 'several').map((f) => f.name));
					const cell = (c: string): string => {
						const v = one.before[c] ?? '';
						return several.has(c) ? namesOf(v) : String(v);
					};
					const answer = await call(ctx, MODEL, 'load', { fields: ['.id', ...columns], data: [[one.crmId, ...columns.map(cell)]] });
					return answer.ok && listAt(answer.value, 'ids') === null
						? [rejected(one, textOf(at(answer.value, 'messages.0.message')))]
						: back(some, answer);
				}
			})
	};
}

/** Names of linked records as `load` reads them: a blank behind a comma would be part of the next name. */
const namesOf = (value: string | number): string => partsOf(String(value)).join(',');
const home = (url: string): string => url.trim().replace(/\/+$/, '');
/** leadScore → x_lead_score: fields made by hand begin with x_ and are lower case. */
const customName = (name: string): string => {
	const plainName = name
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.replace(/\W+/g, '_')
		.toLowerCase();
	return plainName.startsWith('x_') ? plainName : `x_${plainName}`;
};
const TYPES: Record<string, TargetField['type']> = {
	char: 'text',
	text: 'text',
	html: 'text',
	integer: 'number',
	float: 'number',
	monetary: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo',
	selection: 'choice'
};

const corsRemedy =
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under "Relay address"; docs/relay.md shows how.';

/** Odoo: partners by `load`, which takes rows as an import does, under external ids made from the email. */
export const odoo: NetworkConnector = {
	id: 'odoo',
	label: 'Odoo',
	description: 'Creates and updates contacts in Odoo, found by their email. A browser needs a relay for it.',
	kind: 'network',
	cors: 'relay-only',
	corsRemedy,
	proof: 'recorded',
	auth: 'body',
	upsertKey: 'email',
	settings,
	defaultFields: {
		fullName: 'name',
		email: 'email',
		phone1: 'phone',
		company: 'company_name',
		jobTitle: 'function',
		website: 'website',
		street: 'street',
		city: 'city',
		postalCode: 'zip',
		country: 'country_id',
		notes: 'comment'
	},
	open
};
