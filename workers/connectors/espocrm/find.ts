/** Records found by their email, or by the id that we give them. */

import { look } from '../kit/look';
import { ended, got, type Got } from '../kit/remembered';
import { keyOf, type Row } from '../kit/rows';
import type { Ctx, Api } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { pieces } from '../shared/values';

/** Emails in one question; each takes some 150 characters of the address. */
export const EMAILS_AT_ONCE = 30;

/** @param path of the kind of record */
export function lookUpsIn(api: Api, path: string) {
	/** What is found by email, oldest first; the filter is without case, "in" on emails fails there, so "or" of "equals". */
	async function byEmail(ctx: Ctx, emails: readonly string[], select: readonly string[] = []): Promise<Got<Map<string, unknown>>> {
		const found = new Map<string, unknown>();
		for (const some of pieces([...new Set(emails)], EMAILS_AT_ONCE)) {
			const one = (at: string, email: string): [string, string][] => [
				[`${at}[type]`, 'equals'],
				[`${at}[attribute]`, 'emailAddress'],
				[`${at}[value]`, email]
			];
			const [first] = some;
			const where: [string, string][] =
				some.length === 1 && first
					? one('where[0]', first)
					: [['where[0][type]', 'or'], ...some.flatMap((e, i) => one(`where[0][value][${i}]`, e))];
			const query = new URLSearchParams([
				...where,
				['select', ['id', 'emailAddress', ...select].join(',')],
				['maxSize', '200'],
				['orderBy', 'createdAt'],
				['order', 'asc']
			]);
			const reply = await look(api, ctx, { method: 'GET', path: `${path}?${query}` });
			if (!reply.ok) return reply;
			const list = listAt(reply.value.json, 'list');
			if (!list) return ended(api.unreadable());
			for (const entry of list) {
				const key = keyOf(at(entry, 'emailAddress'));
				if (!found.has(key)) found.set(key, entry);
			}
		}
		return got(found);
	}

	const idsByEmail = async (ctx: Ctx, emails: readonly string[]): Promise<Got<Map<string, string>>> => {
		const found = await byEmail(ctx, emails);
		return found.ok ? got(new Map([...found.value].map(([key, e]) => [key, textOf(at(e, 'id')) ?? '']))) : found;
	};

	/** The record of a row: by its email, and without one by an id that we give it. */
	async function standing(ctx: Ctx, row: Row, own: readonly string[]): Promise<Got<string | null>> {
		if (row.key !== '') {
			const found = await idsByEmail(ctx, [row.key]);
			return found.ok ? got(found.value.get(row.key) ?? null) : found;
		}
		for (const id of own) {
			const called = await api.call(ctx, { method: 'GET', path: `${path}/${id}` });
			if (called.ok) return at(called.reply.json, 'id') === id ? got(id) : ended(api.unreadable());
			if (called.reply?.status !== 404) return ended(called.outcome);
		}
		return got(null);
	}

	return { byEmail, idsByEmail, standing };
}
