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
import { byColumns, keyOf, rowsOf, sayingYesOrNo, waves, type Row } from '../kit/rows';
import { createApi, type Ctx } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy } from '../shared/foresee';
import type { Kinds } from '../shared/kinds';
import { at, plain, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { openAt } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { settings, schema, type Settings, corsRemedy } from './settings';
import { failureOf, formsOf, cellsOf, saidOf } from './values';
import { shapes, fieldsIn } from './fields';
import { EMAILS_AT_ONCE, lookUpsIn } from './find';
import { importRows } from './import';
import { isSaved, singlyTo } from './single';

function target(s: Settings, home: URL): Target {
	const root = home.href.replace(/\/+$/, '').replace(/\/api\/v1$/, '');
	const api = createApi({
		base: new URL(`${root}/api/v1`),
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, 'X-Api-Key', ''),
		reason(json) {
			const failure = failureOf(json);
			return failure ? saidOf(failure) : textOf(at(json, 'message'));
		}
	});
	const path = `/${s.entity}`;
	const link = (id: string): string => `${root}/#${s.entity}/view/${id}`;

	const { byEmail, standingByEmail, standing } = lookUpsIn(api, path);

	const single = singlyTo(api, path, link, standing);

	const shapeOf = fieldsIn(api, s, root);
	const kindsNow = async (ctx: Ctx): Promise<Kinds | null> => {
		const shape = await shapeOf(ctx);
		return shape.ok ? new Map(shape.value.map((f) => [f.name, f])) : null;
	};
	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const shape = await shapeOf(ctx);
		return shape.ok ? shape : { ok: false, problem: shape.outcome.problem };
	}

	return {
		url: home.href,
		batchSize: s.mode === 'single' ? 1 : s.batchSize,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		async send(records, ctx): Promise<SendOutcome> {
			const shape = await shapeOf(ctx);
			const { rows, unfit } = sayingYesOrNo(rowsOf(records, 'emailAddress'), shape.ok ? shape.value : []);
			// Unknown fields are dropped there in silence. Where the list may not be read, Test connection has said so.
			if (!shape.ok && shape.outcome.problem.code !== 'systemFieldsNotListed' && shape.outcome.problem.code !== 'deliveryForbidden')
				return shape.outcome;
			const known = shape.ok ? new Set(shape.value.map((f) => f.name)) : null;
			const missing = known ? [...new Set(rows.flatMap((r) => Object.keys(r.values)))].filter((n) => !known.has(n)) : [];
			if (missing.length > 0) {
				shapes.forget(`${root} ${s.entity}`);
				return {
					kind: 'stop',
					problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: missing.join(', '), count: missing.length } }
				};
			}
			const to = formsOf(shape.ok ? new Map(shape.value.map((f) => [f.name, f])) : null);
			if (s.mode === 'single') return inTurn([async () => unfit, ...rows.map((row) => async () => sentOf(await single(row, ctx, to)))]);
			const keyless = rows.filter((r) => r.key === '');
			const find = (emails: readonly string[]) => standingByEmail(ctx, emails);
			// One by one, values go as they are, not as cells.
			const byId = new Map(rows.map((r) => [r.externalId, r]));
			const e = { api, ctx, entity: s.entity, link, find, single: (row: Row) => single(byId.get(row.externalId) ?? row, ctx, to) };
			const strict = new Set((shape.ok ? shape.value : []).filter((f) => f.type === 'choice' || f.type === 'yesNo').map((f) => f.name));
			const cells = rows.filter((r) => r.key !== '').map((r) => ({ ...r, values: cellsOf(to(r.values)) }));
			return inTurn([
				async () => unfit,
				...waves(cells)
					.flatMap((wave) => byColumns(wave, strict))
					.map((group) => () => importRows(e, group.rows)),
				...keyless.map((row) => async () => sentOf(await single(row, ctx, to)))
			]);
		},
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `${path}?maxSize=1&select=id` },
					knows: (json) => Array.isArray(at(json, 'list')),
					corsRemedy,
					scopes: s.mode === 'import' ? RIGHTS.espocrmImport : RIGHTS.espocrm,
					fields
				},
				needed,
				ctx,
				skippingUnlisted(report)
			),
		batchLink: () => null,
		// Its import gives no ids of ours, and what stood there before has one of its own.
		...(s.mode === 'single' && { byOwnId: 'created' as const }),
		fields,
		async createFields(missing, ctx) {
			const made: { said: string; custom: string }[] = [];
			for (const f of missing) {
				const reply = await api.ask(ctx, {
					method: 'POST',
					path: `/Admin/fieldManager/${s.entity}`,
					body: { name: f.name, label: f.label, type: f.type === 'number' ? 'int' : 'varchar' }
				});
				if (!reply.ok)
					return fail('systemCreateRefused', {
						host: api.host,
						count: missing.length - made.length,
						reason: String(reply.problem.params.reason ?? '')
					});
				// Custom fields get a c in front: leadScore becomes cLeadScore.
				const custom = `c${f.name.charAt(0).toUpperCase()}${f.name.slice(1)}`;
				made.push({ said: textOf(at(reply.value.json, 'name')) ?? custom, custom });
			}
			shapes.forget(`${root} ${s.entity}`);
			// The answer may still repeat the name that was asked for; the field list knows it.
			const shape = made.some((n) => n.said !== n.custom) ? await shapeOf(ctx) : null;
			const known = new Set(shape?.ok ? shape.value.map((f) => f.name) : []);
			return ok(made.map(({ said, custom }) => (!known.has(said) && known.has(custom) ? custom : said)));
		},
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties.emailAddress) || null,
				'email',
				EMAILS_AT_ONCE,
				async (keys, names) => {
					const found = await byEmail(ctx, keys, names);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					return ok(
						// The email that it was found by, first or beside another, stays as it is.
						new Map(
							[...found.value].map(([key, e]) => [
								key,
								{ id: textOf(at(e, 'id')) ?? '', values: (n: string) => (n === 'emailAddress' ? key : plain(at(e, n))) }
							])
						)
					);
				}
			),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				remove: (r) => api.call(ctx, { method: 'DELETE', path: `${path}/${r.crmId}` }),
				isRemoved: ({ json }) => json === true,
				async restore({ crmId, before: { emailAddress: _, ...before } }) {
					return api.call(ctx, { method: 'PUT', path: `${path}/${crmId}`, body: formsOf(await kindsNow(ctx))(before) });
				},
				isRestored: ({ json }, r) => isSaved(json, r.crmId)
			})
	};
}

/** EspoCRM: looks each contact up by email before it writes; or by import, 200 rows at a time. */
export const espocrm: NetworkConnector = {
	id: 'espocrm',
	label: 'EspoCRM',
	description: 'Creates and updates contacts or leads in EspoCRM, found by their email.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	settings,
	defaultFields: {
		firstName: 'firstName',
		lastName: 'lastName',
		email: 'emailAddress',
		phone1: 'phoneNumber',
		jobTitle: 'title',
		street: 'addressStreet',
		city: 'addressCity',
		state: 'addressState',
		postalCode: 'addressPostalCode',
		country: 'addressCountry',
		notes: 'description'
	},
	open: openAt(schema, settings, target)
};
