/** Records written in one request, with the verdict on each; what was made, gone or of another type meanwhile goes once more. */

import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import type { Row } from '../kit/rows';
import type { Ctx, Reply, Api } from '../shared/api';
import { at, textOf } from '../shared/json';
import { rejected, taken } from '../shared/verdict';
import type { Settings } from './settings';
import { type Kind, fits, convert, fieldIn } from './columns';
import { INTERNAL, GONE, FORBIDDEN, TAKEN, REPEATED } from './codes';
import type { lookUpsIn, Standing } from './find';

/** @param kinds types of columns as refusals told them; grows */
export function sendingTo(
	api: Api,
	s: Settings,
	path: string,
	headers: Record<string, string>,
	kinds: Map<string, Kind>,
	{ find, madeOnce }: ReturnType<typeof lookUpsIn>
) {
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
		// It lets none of several in: that is no matter of theirs.
		if (list.length > 1 && list.every((e) => at(e, 'error.code') === FORBIDDEN))
			return {
				kind: 'stop',
				problem: { code: 'deliveryForbidden', params: { host: api.host, status: 403, reason: textOf(at(list[0], 'error.error')) ?? '' } }
			};
		const results: DeliveryResult[] = [];
		const again: { row: Row; error: unknown }[] = [];
		for (const [i, { row, standing }] of asked.entries()) {
			const error = at(list[i], 'error');
			const id = standing?.id ?? textOf(at(list[i], 'success.objectId'));
			const code = at(error, 'code');
			const isDone = error === undefined && isSaved(at(list[i], 'success'));
			if (isDone && id !== null) results.push(taken(row, standing ? 'updated' : 'created', id));
			else if (code === TAKEN || code === GONE || retype(row, error)) again.push({ row, error });
			else if (code !== INTERNAL && error !== undefined) results.push(rejected(row, textOf(at(error, 'error')), fieldIn(error)));
		}
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
		return id === null || !isSaved(called.reply.json) ? [] : [taken(row, standing ? 'updated' : 'created', id)];
	}

	return sendWave;
}

/** What was saved is answered with when; anything else says nothing of it. */
const isSaved = (said: unknown): boolean => textOf(at(said, 'updatedAt') ?? at(said, 'createdAt') ?? at(said, 'objectId')) !== null;
