/** Parties created and updated, all of a call or none. */

import type { SendOutcome } from '../connector';
import type { Row } from '../kit/rows';
import type { Ctx } from '../shared/api';
import { at } from '../shared/json';
import { taken } from '../shared/verdict';
import { typed } from './values';
import { PARTY, MECHANISMS, type Standing, type Shape, type partiesIn } from './parties';
import type { TrytonRpc } from '../kit/tryton-rpc';

/** Emails as they are compared and as they are written: both are asked for. */
export const emailsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((r) => [r.key, String(r.values.email).trim()]))];

const squeeze = (text: string): string => text.replace(/[\s().-]+/g, '').toLowerCase();

/** @param link the page of a party */
export function writingTo(
	{ api, rpc }: TrytonRpc,
	{ ask, list, find }: ReturnType<typeof partiesIn>,
	link: (id: number | string) => string
) {
	/** A record as Tryton takes it: typed, and what is a contact mechanism as one that is added where the party lacks it. */
	function valuesOf(row: Row, shape: Shape, standing?: Standing): Record<string, unknown> {
		const values: Record<string, unknown> = {};
		const more: { type: string; value: string }[] = [];
		for (const [n, value] of Object.entries(row.values)) {
			if (!MECHANISMS.has(n)) values[n] = typed(value, shape.types.get(n) ?? '');
			else if (!standing?.mechanisms.some((m) => m.type === n && squeeze(m.value) === squeeze(String(value))))
				more.push({ type: n, value: String(value) });
		}
		return more.length > 0 ? { ...values, contact_mechanisms: [['create', more]] } : values;
	}

	async function create(rows: readonly Row[], shape: Shape, ctx: Ctx): Promise<SendOutcome> {
		const answer = await rpc(
			ctx,
			`${PARTY}.create`,
			rows.map((r) => valuesOf(r, shape))
		);
		if (!answer.ok) return answer.outcome;
		const ids = list(answer.value);
		if (!ids.ok || ids.value.length !== rows.length) return api.unreadable();
		const made = new Map(rows.map((r, i) => [r.externalId, Number(ids.value[i])]));
		await removeTwins(ctx, rows, made);
		return {
			kind: 'verdicts',
			results: rows.map((r) => taken(r, 'created', String(made.get(r.externalId)), link(made.get(r.externalId) ?? '')))
		};
	}

	/**
	 * Tryton knows no request ids, and a browser may send a request again by itself (see [Note: a browser's own repeat]).
	 * None of these emails was there a moment ago: a party of this user, with the same email and name, is the first sending's.
	 */
	async function removeTwins(ctx: Ctx, rows: readonly Row[], made: ReadonlyMap<string, number>): Promise<void> {
		const found = await find(ctx, emailsOf(rows));
		if (!found.ok) return;
		const several = rows.filter((r) => (found.value.get(r.key) ?? []).length > 1);
		if (several.length === 0) return;
		const all = several.flatMap((r) => (found.value.get(r.key) ?? []).map((p) => p.id));
		const answer = await ask(ctx, `${PARTY}.read`, all, ['name', 'create_uid']);
		const parties = answer.ok ? list(answer.value) : answer;
		if (!parties.ok) return;
		const who = new Map(parties.value.map((p) => [at(p, 'id'), JSON.stringify([at(p, 'name'), at(p, 'create_uid')])]));
		const twins = several.flatMap((r) => {
			const mine = made.get(r.externalId);
			return (found.value.get(r.key) ?? []).map((p) => p.id).filter((id) => id !== mine && who.get(id) === who.get(mine));
		});
		if (twins.length > 0) await rpc(ctx, `${PARTY}.delete`, twins);
	}

	async function update(rows: readonly (Row & { standing: Standing })[], shape: Shape, ctx: Ctx): Promise<SendOutcome> {
		const answer = await rpc(ctx, `${PARTY}.write`, ...rows.flatMap((r) => [[r.standing.id], valuesOf(r, shape, r.standing)]));
		if (!answer.ok) return answer.outcome;
		return { kind: 'verdicts', results: rows.map((r) => taken(r, 'updated', String(r.standing.id), link(r.standing.id))) };
	}

	return { create, update };
}
