import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { noReason } from '../classify';
import type { Reply, Trouble } from '../shared/api';
import { nextMidnight } from '../shared/clock';
import { at, listAt, textOf } from '../shared/json';
import { rejected, taken } from '../shared/verdict';

/** HubSpot's limits count over ten seconds. */
export const WINDOW_MS = 10_000;

/**
 * What a batch/upsert answered, record by record: `results` repeat the trace id that we sent (else our key), `errors` name
 * it in their context. Null when it is no such answer. Records that are named nowhere get no verdict.
 */
export function readUpsert(
	json: unknown,
	byKey: ReadonlyMap<string, DeliveryRecord>,
	keyProperty: string,
	link: (id: string) => string | null
): DeliveryResult[] | null {
	const results = listAt(json, 'results');
	const errors = listAt(json, 'errors') ?? [];
	if (results === null) return null;
	const records = new Map([...byKey.values()].map((r) => [r.externalId, r]));
	const said = new Map<string, DeliveryResult>();
	for (const entry of results) {
		const record =
			records.get(textOf(at(entry, 'objectWriteTraceId')) ?? '') ??
			byKey.get((textOf(at(entry, `properties.${keyProperty}`)) ?? '').toLowerCase());
		const id = textOf(at(entry, 'id'));
		if (record && id !== null) said.set(record.externalId, taken(record, at(entry, 'new') === true ? 'created' : 'updated', id, link(id)));
	}
	for (const error of errors) {
		const record =
			records.get(firstText(at(error, 'context.objectWriteTraceId')) ?? '') ??
			byKey.get((firstText(at(error, 'context.ids')) ?? firstText(at(error, 'context.id')) ?? '').toLowerCase());
		if (record && !said.has(record.externalId)) said.set(record.externalId, rejected(record, ...whyOf(error)));
	}
	return [...said.values()];
}

/** Reason and field of an error: HubSpot packs the faults of values as JSON into its message. */
export function whyOf(error: unknown): [reason: string, field: string | null] {
	const message = textOf(at(error, 'message')) ?? textOf(at(error, 'category')) ?? '';
	const inner = at(error, 'errors.0');
	const property = firstText(at(error, 'context.propertyName')) ?? firstText(at(inner, 'context.propertyName')) ?? textOf(at(inner, 'in'));
	const said = at(error, 'message');
	const fault = at(typeof said === 'string' ? readJson(packedIn(said)) : undefined, '0');
	const detail = textOf(at(fault, 'message')) ?? (/^(one or more|property values)/i.test(message) ? textOf(at(inner, 'message')) : null);
	return [detail ?? message, textOf(at(fault, 'name')) ?? property];
}

/** The list of objects that stands in a text, from its first bracket to its last; '' where there is none. */
function packedIn(text: string): string {
	const from = text.search(/\[\s*\{/);
	const last = text.lastIndexOf('}');
	const end = /^\s*\]/.exec(text.slice(last + 1));
	return from < 0 || last < from || end === null ? '' : text.slice(from, last + 1) + end[0];
}

const readJson = (text: string): unknown => {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
};
const firstText = (v: unknown): string | null => textOf(Array.isArray(v) ? v[0] : v);

/** 429 with the policy DAILY waits for midnight, any other one for the window; 423 is a lock; 400 names its property. */
export function judgeHubspot(timeZone: string) {
	return (reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | undefined => {
		if (reply.status === 429) {
			const daily = /daily/i.test(`${textOf(at(reply.json, 'policyName')) ?? ''} ${textOf(at(reply.json, 'message')) ?? ''}`);
			return daily ? { kind: 'parked', problem: say('serviceQuota'), untilMs: nextMidnight(now, timeZone) } : undefined;
		}
		if (reply.status === 423 || reply.status === 477) return { kind: 'retry', problem: say('deliveryServerError'), afterMs: WINDOW_MS };
		if (reply.status === 400 || reply.status === 409) {
			const [reason, field] = whyOf(reply.json);
			return { kind: 'refused', problem: say('deliveryRefused', { reason }), reason: reason || noReason(reply.status), field };
		}
		return undefined;
	};
}
