/** Partners written by `load`: rows that are refused are named, and the rest goes again. */

import type { DeliveryResult } from '#domain/delivery';
import type { SendOutcome } from '../connector';
import { bisect, type Sent } from '../kit/bisect';
import type { Row } from '../kit/rows';
import type { Ctx } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { rejected, taken } from '../shared/verdict';
import { MODEL } from './partners';
import type { OdooRpc } from '../kit/odoo-rpc';

/** Rounds in which named rows are dropped and the rest is sent again, before it is halved. */
const NAMED_ROUNDS = 5;

/** @param link the page of a partner */
export function loadingIn({ api, call }: OdooRpc, link: (id: string) => string) {
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
		if (ids)
			return ids.length === rows.length && ids.every((id) => Number(id) > 0)
				? verdicts(rows, ids.map(Number), key.column === '.id', ctx)
				: api.unreadable();
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
			const listed = read.ok && Array.isArray(read.value) ? (read.value as unknown[]) : null;
			for (const p of listed ?? []) if (at(p, 'create_date') === at(p, 'write_date')) fresh.add(Number(at(p, 'id')));
			if (!listed) for (const id of ids) fresh.add(id);
		}
		return {
			kind: 'verdicts',
			results: rows.map((r, i) => {
				const id = ids[i] ?? 0;
				return taken(r, fresh.has(id) ? 'created' : 'updated', String(id), link(String(id)));
			})
		};
	}

	return load;
}
