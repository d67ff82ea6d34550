/** Parties of Tryton as they stand there: their fields, and found by email with their contact mechanisms. */

import type { TargetField } from '../connector';
import { lookTrouble } from '../kit/look';
import { ended, got, remembered, type Got } from '../kit/remembered';
import { keyOf } from '../kit/rows';
import type { Ctx } from '../shared/api';
import { at, entryOf, textOf } from '../shared/json';
import type { Settings } from './settings';
import type { TrytonRpc } from '../kit/tryton-rpc';

export const PARTY = 'model.party.party';

const MECHANISM = 'model.party.contact_mechanism';

/** Values of a party that are kept as its contact mechanisms, by the names under which a party shows them. */
export const MECHANISMS = new Set(['email', 'phone', 'mobile', 'website']);

export interface Standing {
	id: number;
	mechanisms: { type: string; value: string }[];
}

export interface Shape {
	fields: TargetField[];
	types: Map<string, string>;
}

export const shapes = remembered<Shape>();

const TYPES: Record<string, TargetField['type']> = {
	char: 'text',
	text: 'text',
	integer: 'number',
	biginteger: 'number',
	float: 'number',
	numeric: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo'
};

/** Everything that is asked of one Tryton. */
export function partiesIn({ api, rpc }: TrytonRpc, s: Settings, base: URL) {
	const ask = async (ctx: Ctx, method: string, ...params: unknown[]): Promise<Got<unknown>> => {
		const answer = await rpc(ctx, method, ...params);
		return answer.ok ? answer : ended(lookTrouble(answer.outcome));
	};

	const list = (value: unknown): Got<unknown[]> => (Array.isArray(value) ? got(value as unknown[]) : ended(api.unreadable()));

	const shapeOf = (ctx: Ctx): Promise<Got<Shape>> =>
		shapes.get(`${base.href} ${s.database} ${s.user}`, ctx.now, async () => {
			const answer = await ask(ctx, `${PARTY}.fields_get`, []);
			if (!answer.ok) return answer;
			if (typeof answer.value !== 'object' || answer.value === null) return ended(api.unreadable());
			const entries = Object.entries(answer.value);
			return got({
				types: new Map(entries.map(([n, f]) => [n, textOf(at(f, 'type')) ?? ''])),
				fields: entries.map(([n, f]) => ({
					name: n,
					label: textOf(at(f, 'string')) ?? n,
					type: entryOf(TYPES, at(f, 'type')) ?? 'other',
					required: at(f, 'required') === true && n !== 'code',
					writable: at(f, 'readonly') !== true || MECHANISMS.has(n)
				}))
			});
		});

	/** Parties by their email, oldest first, with all their contact mechanisms. */
	async function find(ctx: Ctx, emails: readonly string[]): Promise<Got<Map<string, Standing[]>>> {
		const found = new Map<string, Standing[]>();
		if (emails.length === 0) return got(found);
		const named = await ask(
			ctx,
			`${MECHANISM}.search_read`,
			[
				['type', '=', 'email'],
				['value', 'in', emails]
			],
			0,
			null,
			[['party', 'ASC']],
			['party', 'value']
		);
		const owners = named.ok ? list(named.value) : named;
		if (!owners.ok) return owners;
		const all = await ask(
			ctx,
			`${MECHANISM}.search_read`,
			[['party', 'in', [...new Set(owners.value.map((o) => at(o, 'party')))]]],
			0,
			null,
			null,
			['party', 'type', 'value']
		);
		const mechanisms = all.ok ? list(all.value) : all;
		if (!mechanisms.ok) return mechanisms;
		for (const owner of owners.value) {
			const id = Number(at(owner, 'party'));
			const key = keyOf(at(owner, 'value'));
			if ((found.get(key) ?? []).some((p) => p.id === id)) continue;
			const own = mechanisms.value
				.filter((m) => at(m, 'party') === id)
				.map((m) => ({ type: textOf(at(m, 'type')) ?? '', value: textOf(at(m, 'value')) ?? '' }));
			found.set(key, [...(found.get(key) ?? []), { id, mechanisms: own }]);
		}
		return got(found);
	}

	return { ask, list, shapeOf, find };
}
