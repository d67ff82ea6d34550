/** People of Pipedrive found by their email, and read. */

import type { Ctx, Trouble, Api } from '../shared/api';
import { at, listAt } from '../shared/json';
import { entriesOf } from './person';

/** Everything that is asked of people there. */
export function personsIn(api: Api) {
	/** Ids of the people with exactly this email, the oldest first. */
	async function idsOf(ctx: Ctx, email: string): Promise<{ ids: string[] } | { outcome: Trouble }> {
		const called = await api.call(ctx, {
			method: 'GET',
			path: `/api/v2/persons/search?term=${encodeURIComponent(email)}&fields=email&exact_match=true&limit=10`
		});
		if (!called.ok) return { outcome: called.outcome };
		const items = listAt(called.reply.json, 'data.items');
		if (!items) return { outcome: api.unreadable() };
		const ids = items
			.map((i) => at(i, 'item'))
			.filter((p) => (listAt(p, 'emails') ?? []).some((e) => typeof e === 'string' && e.trim().toLowerCase() === email))
			.map((p) => Number(at(p, 'id')))
			.filter(Number.isSafeInteger);
		return { ids: ids.sort((a, b) => a - b).map(String) };
	}

	/**
	 * What a lost answer may have left: its search learns of a new person a little later than the list of people does. null = nobody new
	 * has this email.
	 */
	async function newest(ctx: Ctx, email: string): Promise<{ id: string | null } | { outcome: Trouble }> {
		const called = await api.call(ctx, { method: 'GET', path: '/api/v2/persons?sort_by=add_time&sort_direction=desc&limit=100' });
		if (!called.ok) return called.reply?.status === 404 ? { id: null } : { outcome: called.outcome };
		const ids = (listAt(called.reply.json, 'data') ?? [])
			.filter((p) => entriesOf(p, 'emails').some((e) => e.value.trim().toLowerCase() === email))
			.map((p) => Number(at(p, 'id')))
			.filter(Number.isSafeInteger);
		return { id: ids.length > 0 ? String(Math.min(...ids)) : null };
	}

	/** Of several the oldest, so that each delivery meets the same one; null = none. */
	async function idOf(ctx: Ctx, email: string): Promise<{ id: string | null } | { outcome: Trouble }> {
		const found = await idsOf(ctx, email);
		return 'outcome' in found ? found : { id: found.ids[0] ?? null };
	}

	async function person(ctx: Ctx, id: string): Promise<{ person: unknown } | { outcome: Trouble }> {
		const called = await api.call(ctx, { method: 'GET', path: `/api/v2/persons/${id}` });
		if (!called.ok) return { outcome: called.outcome };
		const data = at(called.reply.json, 'data');
		return at(data, 'id') === undefined ? { outcome: api.unreadable() } : { person: data };
	}

	return { idsOf, newest, idOf, person };
}
