import type { DeliveryRecord } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { ok, type Result } from '#domain/result';
import type { Foreseen } from '../connector';
import type { Api, Ctx } from './api';
import { at, plain, textOf } from './json';
import { pieces, written, type Values } from './values';

/** A record that stands there: its id, and its values by the names that records use. */
export interface Standing {
	id: string;
	values: (name: string) => unknown;
}

/**
 * What stands there now for each record, looked up by key, `atOnce` keys a call. `before` holds the fields that the record
 * would write, blank ones as null.
 * @param keyName what the key is called on screen @param empties it empties the score of who has none (Target.emptiesScore)
 */
export async function foreseeBy(
	records: readonly DeliveryRecord[],
	keyOf: (r: DeliveryRecord) => string | null,
	keyName: string,
	atOnce: number,
	lookUp: (keys: readonly string[], names: readonly string[]) => Promise<Result<Map<string, Standing>>>,
	empties = false
): Promise<Result<Foreseen[]>> {
	const keys = [...new Set(records.map(keyOf).filter((k) => k !== null))];
	const names = [...new Set(records.flatMap((r) => written(r, empties).map(([name]) => name)))];
	const found = new Map<string, Standing>();
	for (const some of pieces(keys, atOnce)) {
		const answer = await lookUp(some, names);
		if (!answer.ok) return answer;
		for (const [key, standing] of answer.value) found.set(key, standing);
	}
	return ok(
		records.map((record): Foreseen => {
			const key = keyOf(record);
			if (key === null)
				return {
					externalId: record.externalId,
					crmId: null,
					before: null,
					refused: messageText({ code: 'serviceNoKey', params: { key: keyName } })
				};
			const standing = found.get(key);
			return {
				externalId: record.externalId,
				crmId: standing?.id ?? null,
				before: standing ? beforeOf(record, standing, empties) : null,
				refused: null
			};
		})
	);
}

/**
 * What stands under each key, for a CRM that is asked for one contact a call and shows each with its id; a 404 says that there is none.
 * @param standing what an answer says of the contact; null = it counts as none
 * @param paceMs wait between two calls
 */
export async function lookUpEach(
	api: Api,
	ctx: Ctx,
	keys: readonly string[],
	path: (key: string) => string,
	standing: (contact: unknown, key: string) => Standing | null,
	paceMs: number
): Promise<Result<Map<string, Standing>>> {
	const found = new Map<string, Standing>();
	for (const [i, key] of keys.entries()) {
		if (i > 0) await ctx.sleep?.(paceMs);
		const called = await api.call(ctx, { method: 'GET', path: path(key) });
		if (!called.ok && called.reply?.status === 404) continue;
		if (!called.ok) return { ok: false, problem: called.outcome.problem };
		if (textOf(at(called.reply.json, 'id')) === null) return { ok: false, problem: api.unreadable().problem };
		const contact = standing(called.reply.json, key);
		if (contact) found.set(key, contact);
	}
	return ok(found);
}

function beforeOf(record: DeliveryRecord, standing: Standing, empties: boolean): Values {
	const before: Values = {};
	for (const [name] of written(record, empties)) before[name] = plain(standing.values(name));
	return before;
}
