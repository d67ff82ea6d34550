import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { checkAddress } from '../address';
import type { NetworkConnector, SendContext, SendOutcome, Target } from '../connector';
import { at, textOf } from '../shared/json';
import { parseSettings } from '../shared/settings';
import { inKind, kindsOf } from '../shared/kinds';
import { filledObject, withEmptied } from '../shared/values';
import { rejected, taken } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { kindsKey, PASSING, salesforceApi, salesforceCommon } from './api';
import { coded } from './places';
import {
	API,
	CORS_REMEDY,
	NUMBERS,
	SALESFORCE_DEFAULTS,
	salesforceFields,
	salesforceFieldsOf,
	salesforceOauth,
	salesforceSchema
} from './settings';

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = parseSettings(salesforceSchema, salesforceFields, raw);
	if (!parsed.ok) return parsed;
	const base = checkAddress(parsed.value.url);
	if (!base.ok) return base;
	const s = parsed.value;
	const api = salesforceApi(base.value);
	const { link, ...common } = salesforceCommon(s, api);

	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const kinds = await kindsOf(kindsKey(s, api), ctx, common.fields);
		const to = inKind(kinds, NUMBERS, (parts) => parts.join(';'));
		const records = coded(wave, kinds).map((r) => ({
			attributes: { type: s.object },
			...withEmptied(r, filledObject(r.properties, to), null),
			[s.externalIdField]: r.externalId
		}));
		const called = await api.call(ctx, {
			method: 'PATCH',
			path: `${API}/composite/sobjects/${s.object}/${s.externalIdField}`,
			body: { allOrNone: false, records }
		});
		if (!called.ok) return called.outcome;
		const results = readCollection(called.reply.json, wave, link);
		if (results === null) return api.unreadable();
		// Every row hit a fault of the moment: nothing to write down, but a reason to wait.
		if (results.length === 0)
			return {
				kind: 'retry',
				problem: {
					code: 'deliveryServerError',
					params: { host: api.host, status: 200, reason: textOf(at(called.reply.json, '0.errors.0.message')) ?? '' }
				},
				afterMs: null
			};
		// Rows that hit one were not left out: they wait, however often it comes.
		const busy = (called.reply.json as unknown[]).find(isPassing);
		return {
			kind: 'verdicts',
			results,
			...(busy !== undefined && {
				cut: { code: 'deliveryServerError', params: { host: api.host, status: 200, reason: textOf(at(busy, 'errors.0.message')) ?? '' } }
			})
		};
	}
	return ok({
		...common,
		minIntervalMs: 100,
		send: (records, ctx) =>
			inWaves(
				records,
				(r) => r.externalId,
				s.externalIdField,
				(wave) => sendWave(wave, ctx)
			)
	});
}

const isPassing = (row: unknown): boolean => at(row, 'success') === false && PASSING.has(textOf(at(row, 'errors.0.statusCode')) ?? '');

/** One result a record, in the order of the request, which the vendor promises; another count or shape is no such answer. */
function readCollection(json: unknown, wave: readonly DeliveryRecord[], link: (id: string) => string): DeliveryResult[] | null {
	if (!Array.isArray(json) || json.length !== wave.length || json.some((e) => typeof at(e, 'success') !== 'boolean')) return null;
	return wave.flatMap((record, i): DeliveryResult[] => {
		const id = textOf(at(json[i], 'id'));
		if (at(json[i], 'success') === true)
			return id === null ? [] : [taken(record, at(json[i], 'created') === true ? 'created' : 'updated', id, link(id))];
		if (isPassing(json[i])) return [];
		return [
			rejected(
				record,
				textOf(at(json[i], 'errors.0.message')) ?? textOf(at(json[i], 'errors.0.statusCode')),
				textOf(at(json[i], 'errors.0.fields.0'))
			)
		];
	});
}

/**
 * Salesforce by sObject collections:
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm
 */
export const salesforce: NetworkConnector = {
	id: 'salesforce',
	label: 'Salesforce',
	description: 'Creates and updates Salesforce contacts or leads by an external id, 200 a request.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'oauth',
	oauth: salesforceOauth,
	upsertKey: 'externalId',
	settings: salesforceFields,
	defaultFields: SALESFORCE_DEFAULTS,
	defaultFieldsOf: salesforceFieldsOf,
	open
};
