import type { DeliveryRecord } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { noReason } from '../classify';
import { outgoing, type Target, type TargetField } from '../connector';
import { createApi, type Api, type Ctx } from '../shared/api';
import { checkApi } from '../shared/check';
import { ROLLING_QUOTA_MS } from '../shared/clock';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { beforeInKind, inKind, kindsOf } from '../shared/kinds';
import { RIGHTS } from '../shared/rights';
import { takeBackBy } from '../shared/take-back';
import { rejected, takenBack } from '../shared/verdict';
import { codeField, inCodes, PLACE_CODE } from './places';
import { API, CORS_REMEDY, NUMBERS, type SalesforceSettings } from './settings';

/** Faults of a moment, not of a record: it gets no verdict and is asked for again. */
export const PASSING: ReadonlySet<string> = new Set([
	'UNABLE_TO_LOCK_ROW',
	'SERVER_UNAVAILABLE',
	'REQUEST_RUNNING_TOO_LONG',
	'QUERY_TIMEOUT'
]);

/** Salesforce answers errors as a list: `[{message, errorCode, fields}]`; a used-up quota is a 403. */
export function salesforceApi(base: URL): Api {
	return createApi({
		base,
		windowMs: 30_000,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'),
		reason: (json) => textOf(at(json, '0.message')),
		judge(reply, now, say) {
			const code = textOf(at(reply.json, '0.errorCode'));
			if (code === 'REQUEST_LIMIT_EXCEEDED') {
				// Also said of too many long calls at once, which is over in a moment.
				if (/concurrent/i.test(textOf(at(reply.json, '0.message')) ?? ''))
					return { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: 30_000 };
				return { kind: 'parked', problem: say('serviceQuota'), untilMs: now + ROLLING_QUOTA_MS };
			}
			if (reply.status === 400) {
				const reason = textOf(at(reply.json, '0.message')) ?? noReason(reply.status);
				return {
					kind: 'refused',
					problem: say('deliveryRefused', { reason }),
					reason,
					field: textOf(at(reply.json, '0.fields.0')) ?? /No such column '(\w+)'/.exec(reason)?.[1] ?? null
				};
			}
			return undefined;
		}
	});
}

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	string: 'text',
	textarea: 'text',
	email: 'text',
	phone: 'text',
	url: 'text',
	id: 'text',
	encryptedstring: 'text',
	double: 'number',
	int: 'number',
	currency: 'number',
	percent: 'number',
	long: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo',
	picklist: 'choice',
	multipicklist: 'choice',
	combobox: 'choice'
};

const toField = (e: unknown): TargetField => {
	const kind = textOf(at(e, 'type')) ?? '';
	const type = KINDS[kind] ?? 'other';
	const name = textOf(at(e, 'name')) ?? '';
	const length = Number(at(e, 'length'));
	return {
		name,
		label: textOf(at(e, 'label')) ?? '',
		type,
		required: at(e, 'nillable') === false && at(e, 'defaultedOnCreate') !== true && at(e, 'createable') === true,
		writable: at(e, 'createable') === true && at(e, 'updateable') === true,
		...(type === 'text' && length > 0 && { maxLength: length }),
		...(kind === 'datetime' && { form: 'moment' }),
		...(kind === 'multipicklist' && { form: 'several' }),
		// A list that is not restricted takes any other value, too.
		...(type === 'choice' &&
			(kind === 'multipicklist' || at(e, 'restrictedPicklist') !== false || PLACE_CODE.test(name)) && {
				choices: (listAt(e, 'picklistValues') ?? [])
					.filter((p) => at(p, 'active') !== false)
					.map((p) => textOf(at(p, 'value')) ?? '')
					.filter((v) => v !== '')
			})
	};
};

/** What the kept kinds of fields belong to. */
export const kindsKey = (s: Pick<SalesforceSettings, 'object'>, api: Api): string => `${api.base.href} ${s.object}`;

/** What both ways of writing have in common: fields, looking up, checking, taking back. */
export function salesforceCommon(
	s: SalesforceSettings,
	api: Api
): Pick<Target, 'url' | 'emptiesScore' | 'batchSize' | 'batchLink' | 'check' | 'createFields' | 'foresee' | 'takeBack'> & {
	fields(ctx: Ctx): Promise<Result<TargetField[]>>;
	link(id: string): string;
} {
	const describeCall = { method: 'GET', path: `${API}/sobjects/${s.object}/describe` } as const;

	async function described(ctx: Ctx): Promise<Result<unknown[]>> {
		const answer = await api.ask(ctx, describeCall);
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'fields');
		return list ? ok(list) : { ok: false, problem: api.unreadable().problem };
	}
	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const list = await described(ctx);
		return list.ok ? ok(list.value.map(toField)) : list;
	}
	/** The key must be an external id, and unique, or Salesforce looks for it only among records that the user may see. */
	async function keyProblem(ctx: Ctx): Promise<Problem | null> {
		const list = await described(ctx);
		const key = list.ok ? list.value.find((f) => at(f, 'name') === s.externalIdField) : undefined;
		return at(key, 'externalId') === true && at(key, 'unique') === true
			? null
			: { code: 'serviceKeyField', params: { host: api.host, field: s.externalIdField } };
	}

	async function lookUp(ctx: Ctx, keys: readonly string[], names: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const kinds = await kindsOf(kindsKey(s, api), ctx, fields);
		const codes = names.flatMap((n) => codeField(n, kinds) ?? []);
		const columns = [...new Set(['Id', s.externalIdField, ...[...names, ...codes].filter((n) => /^[A-Za-z]\w*$/.test(n))])];
		const soql = `SELECT ${columns.join(',')} FROM ${s.object} WHERE ${s.externalIdField} IN (${keys.map((k) => `'${k.replace(/[\\']/g, '\\$&')}'`).join(',')})`;
		const answer = await api.ask(ctx, { method: 'GET', path: `${API}/query?q=${encodeURIComponent(soql)}` });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'records');
		if (!list) return { ok: false, problem: api.unreadable().problem };
		return ok(
			new Map(
				list.map((e) => [
					textOf(at(e, s.externalIdField)) ?? '',
					{ id: textOf(at(e, 'Id')) ?? '', values: (n: string) => at(e, codeField(n, kinds) ?? '') ?? at(e, n) }
				])
			)
		);
	}

	return {
		url: api.base.href,
		batchSize: s.batchSize,
		batchLink: () => null,
		link: (id) => `${api.base.origin}/lightning/r/${s.object}/${encodeURIComponent(id)}/view`,
		fields,
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: describeCall,
					corsRemedy: CORS_REMEDY,
					scopes: RIGHTS.salesforce,
					fields,
					alsoNeeds: () => keyProblem(ctx)
				},
				[...new Set([...needed, s.externalIdField])],
				ctx,
				report
			),
		createFields: (missing) =>
			Promise.resolve({
				ok: false,
				problem: { code: 'serviceCannotCreateFields', params: { host: api.host, fields: missing.map((m) => m.label).join(', ') } }
			}),
		foresee: (records, ctx) =>
			foreseeBy(
				records,
				(r: DeliveryRecord) => r.externalId,
				s.externalIdField,
				100,
				(keys, names) => lookUp(ctx, keys, names),
				true
			),
		emptiesScore: true,
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 200,
				async remove(some) {
					const called = await api.call(ctx, {
						method: 'DELETE',
						path: `${API}/composite/sobjects?allOrNone=false&ids=${some.map((r) => encodeURIComponent(r.crmId)).join(',')}`
					});
					return called.ok ? (inOrder(called.reply.json, some, GONE) ?? api.unreadable()) : called.outcome;
				},
				async restore(some) {
					const kinds = await kindsOf(kindsKey(s, api), ctx, fields);
					const to = inKind(kinds, NUMBERS, (parts) => parts.join(';'));
					const body = {
						allOrNone: false,
						records: some.map((r) => ({ attributes: { type: s.object }, id: r.crmId, ...beforeInKind(inCodes(r.before, kinds), to) }))
					};
					const called = await api.call(ctx, { method: 'PATCH', path: `${API}/composite/sobjects`, body });
					return called.ok ? (inOrder(called.reply.json, some, []) ?? api.unreadable()) : called.outcome;
				}
			})
	};
}

/** It is not there any more. */
const GONE: readonly string[] = ['ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY'];

/** Verdicts of taking back, in the order asked (promised by the vendor); `fine`: errors that say that nothing is left to do. */
function inOrder(json: unknown, some: readonly { externalId: string; crmId: string }[], fine: readonly string[]) {
	if (!Array.isArray(json) || json.length !== some.length) return null;
	return some.map((r, i) => {
		const isFine = at(json[i], 'success') === true || fine.includes(textOf(at(json[i], 'errors.0.statusCode')) ?? '');
		return isFine ? takenBack(r) : rejected(r, textOf(at(json[i], 'errors.0.message')));
	});
}
