/** People of Pipedrive found by their email, and read. */

import type { Ctx, Trouble, Api } from '../shared/api';
import { at, listAt } from '../shared/json';
import { accountOf } from '../shared/kinds';
import { entriesOf } from './person';

/** How long it is kept whom we created, ms: by then the search of Pipedrive knows them for sure. */
const LATELY_MS = 60 * 60_000;
/** How long the newest people there are taken for these, ms; whom this worker creates meanwhile is noted beside them. */
const NEWEST_MS = 20_000;
/** Account and email → whom we created there, and when. */
const created = new Map<string, { id: string; at: number }>();
/** Account → the newest people there, by email, and when they were read. */
const newcomers = new Map<string, { ids: ReadonlyMap<string, number>; at: number }>();

type Found = { id: string; person: unknown } | null | { outcome: Trouble };

const has = (person: unknown, email: string): boolean => entriesOf(person, 'emails').some((e) => e.value.trim().toLowerCase() === email);

/** Of several people with one email the oldest. */
function oldestByEmail(people: readonly unknown[]): Map<string, number> {
	const ids = new Map<string, number>();
	for (const person of people) {
		const id = Number(at(person, 'id'));
		if (!Number.isSafeInteger(id)) continue;
		for (const { value } of entriesOf(person, 'emails')) {
			const email = value.trim().toLowerCase();
			ids.set(email, Math.min(id, ids.get(email) ?? id));
		}
	}
	return ids;
}

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
	 * The newest person with this email, of whom the search learns a little later than the list of people does: whom another tab, this one
	 * before it was loaded anew, or a lost answer (`again`: they are read anew) has left there. null = nobody new has this email.
	 */
	async function newest(ctx: Ctx, email: string, again: boolean): Promise<{ id: string | null } | { outcome: Trouble }> {
		const account = await accountOf(api.base.href, ctx);
		let known = newcomers.get(account);
		if (again || !known || Math.abs(ctx.now - known.at) > NEWEST_MS) {
			const called = await api.call(ctx, { method: 'GET', path: '/api/v2/persons?sort_by=add_time&sort_direction=desc&limit=100' });
			if (!called.ok) return called.reply?.status === 404 ? { id: null } : { outcome: called.outcome };
			// Nobody at all is said as null, and that it was read.
			const isEmpty = at(called.reply.json, 'data') === null && at(called.reply.json, 'success') === true;
			const people = isEmpty ? [] : listAt(called.reply.json, 'data');
			if (!people) return { outcome: api.unreadable() };
			newcomers.set(account, (known = { ids: oldestByEmail(people), at: ctx.now }));
		}
		const id = known.ids.get(email);
		return { id: id === undefined ? null : String(id) };
	}

	/** Somebody may be there of whom no answer told: the newest people are read anew. */
	const mayBeThere = async (ctx: Ctx): Promise<void> => void newcomers.delete(await accountOf(api.base.href, ctx));

	const keyOf = async (ctx: Ctx, email: string): Promise<string> => `${await accountOf(api.base.href, ctx)} ${email}`;

	/** Keeps whom we created: a second contact with this email comes before the search knows of the first. */
	async function note(ctx: Ctx, email: string, id: string): Promise<void> {
		for (const [key, { at: when }] of created) if (Math.abs(ctx.now - when) > LATELY_MS) created.delete(key);
		created.set(await keyOf(ctx, email), { id, at: ctx.now });
	}

	/** Whom we created with this email lately; null = nobody. */
	async function lately(ctx: Ctx, email: string): Promise<string | null> {
		const one = created.get(await keyOf(ctx, email));
		return one && Math.abs(ctx.now - one.at) <= LATELY_MS ? one.id : null;
	}

	/**
	 * The person with this email as it stands; of several the oldest, so that each delivery meets the same one; null = none. Its search still
	 * knows for a while who was deleted: they are none. It does not yet know who was created just now, nor (`again`) whom a lost answer left.
	 */
	async function standing(ctx: Ctx, email: string, again = false): Promise<Found> {
		const found = await idsOf(ctx, email);
		if ('outcome' in found) return found;
		for (const id of found.ids) {
			const one = await alive(ctx, id);
			if (one) return one;
		}
		const ours = await lately(ctx, email);
		const made = ours === null || found.ids.includes(ours) ? null : await alive(ctx, ours);
		// By now it may be somebody else's: whoever has another email there is not written over.
		const isTheirs = ({ person }: { person: unknown }): boolean => has(person, email) || entriesOf(person, 'emails').length === 0;
		if (made && ('outcome' in made || isTheirs(made))) return made;
		const late = await newest(ctx, email, again);
		if ('outcome' in late) return late;
		const one = late.id === null ? null : await alive(ctx, late.id);
		return one === null || 'outcome' in one || isTheirs(one) ? one : null;
	}

	/** A person as it stands; null = it was deleted. */
	async function alive(ctx: Ctx, id: string): Promise<Found> {
		const called = await api.call(ctx, { method: 'GET', path: `/api/v2/persons/${id}` });
		if (!called.ok && (called.reply?.status === 404 || called.reply?.status === 410)) return null;
		if (!called.ok) return { outcome: called.outcome };
		const person = at(called.reply.json, 'data');
		if (at(person, 'id') === undefined) return { outcome: api.unreadable() };
		return at(person, 'is_deleted') === true ? null : { id, person };
	}

	return { idsOf, standing, note, mayBeThere };
}
