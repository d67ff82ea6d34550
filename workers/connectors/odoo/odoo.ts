import type { DeliveryResult } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { CallContext, Foreseen, NetworkConnector, SendOutcome, Target, TargetField } from '../connector';
import { inTurn, type Sent } from '../kit/bisect';
import { sha256 } from '../kit/hash';
import { odooRpc } from '../kit/odoo-rpc';
import type { Got } from '../kit/remembered';
import { byColumns, keyOf, rowsOf, sayingYesOrNo, spellings, waves, type Row } from '../kit/rows';
import type { Ctx, Trouble } from '../shared/api';
import { checkFields } from '../shared/check';
import { foreseeBy } from '../shared/foresee';
import { yesOrNo } from '../shared/kinds';
import { at, listAt, plain, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { baseOf, parseSettings } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import { rejected, takenBack } from '../shared/verdict';
import { settings, schema, type Settings, corsRemedy } from './settings';
import { MODEL, shapes, partnersIn } from './partners';
import { loadingIn } from './load';
import { namesOf, emailsOf, home, customName } from './values';

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

	const { ask, shapeOf, find, linkedNames, may } = partnersIn({ api, call }, s, base);

	const load = loadingIn({ api, call }, link);

	async function sendWave(rows: readonly Row[], ctx: Ctx): Promise<Sent> {
		const found = await find(ctx, emailsOf(rows));
		if (!found.ok) return { results: [], ended: found.outcome };
		const { standing, archived } = found.value;
		const there = (r: Row): string => (r.key === '' ? '' : (textOf(at(standing.get(r.key), 'id')) ?? ''));
		// An id of ours, made from the email: the repeat of a request whose answer was lost writes the same partner again. That of somebody whom
		// a person archived since is not used again: what came now would be hidden with it.
		const ids = new Map(
			await Promise.all(
				rows.map(async (r): Promise<[string, string]> => {
					const hidden = archived.get(r.key);
					const own = hidden === undefined ? r.key || r.externalId : `${r.key} ${hidden}`;
					return [r.externalId, `muster.c${(await sha256(own)).slice(0, 32)}`];
				})
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
			report(checkFields(host, listed.ok ? listed.value : [], needed));
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
		foresee(records, ctx): Promise<Result<Foreseen[]>> {
			const spelled = spellings(records, 'email');
			return foreseeBy(
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
						spelled(keys),
						names.filter((n) => known.has(n))
					);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					const linked = await linkedNames(
						ctx,
						shape.value.filter((f) => names.includes(f.name)),
						[...found.value.standing.values()]
					);
					if (!linked.ok) return { ok: false, problem: linked.outcome.problem };
					const yesNo = new Set(shape.value.filter((f) => f.type === 'yesNo').map((f) => f.name));
					// A blank field is `false` there, a linked record [id, name], several of them a list of ids.
					return ok(
						new Map(
							[...found.value.standing].map(([key, p]) => [
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
			);
		},
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				async remove(some) {
					const ids = some.map((r) => Number(r.crmId));
					const answer = await call(ctx, MODEL, 'unlink', {}, ids);
					return answer.ok && answer.value !== true ? [] : back(some, answer);
				},
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
