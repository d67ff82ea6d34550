/** Records found by their email, or by the id that we give them. */

import { look, lookTrouble } from '../kit/look';
import { ended, got, type Got } from '../kit/remembered';
import { keyOf, type Row } from '../kit/rows';
import type { Ctx, Api } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { pieces } from '../shared/values';
import { emailsOf } from './values';

/** Emails in one question; each takes some 150 characters of the address. */
export const EMAILS_AT_ONCE = 30;

/** What stands there for a row. `beside`: it has another email first, and that of the row beside it. */
export interface Standing {
	id: string;
	beside: boolean;
}

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
			const beside: unknown[] = [];
			for (const entry of list) {
				const key = keyOf(at(entry, 'emailAddress'));
				if (!some.includes(key)) beside.push(entry);
				else if (!found.has(key)) found.set(key, entry);
			}
			// A record is found by each of its emails (Orm/FieldConverters/Email of EspoCRM), and listed with its first.
			for (const entry of beside) {
				const keys = await emailsBeside(ctx, entry, some);
				if (!keys.ok) return keys;
				for (const key of keys.value) if (!found.has(key)) found.set(key, entry);
			}
		}
		return got(found);
	}

	/** Those of some emails that a record has beside its first one. */
	async function emailsBeside(ctx: Ctx, entry: unknown, asked: readonly string[]): Promise<Got<readonly string[]>> {
		if (asked.length === 1) return got(asked);
		const called = await api.call(ctx, { method: 'GET', path: `${path}/${textOf(at(entry, 'id')) ?? ''}` });
		if (!called.ok) return called.reply?.status === 404 ? got([]) : ended(lookTrouble(called.outcome));
		const all = emailsOf(called.reply.json);
		return got(asked.filter((email) => all.includes(email)));
	}

	const standingByEmail = async (ctx: Ctx, emails: readonly string[]): Promise<Got<Map<string, Standing>>> => {
		const found = await byEmail(ctx, emails);
		return found.ok ? got(new Map([...found.value].map(([key, e]) => [key, standingOf(e, key)]))) : found;
	};

	/** The record of a row: by its email, and without one by an id that we give it. */
	async function standing(ctx: Ctx, row: Row, own: readonly string[]): Promise<Got<Standing | null>> {
		if (row.key !== '') {
			const found = await standingByEmail(ctx, [row.key]);
			return found.ok ? got(found.value.get(row.key) ?? null) : found;
		}
		for (const id of own) {
			const called = await api.call(ctx, { method: 'GET', path: `${path}/${id}` });
			if (called.ok) return at(called.reply.json, 'id') === id ? got({ id, beside: false }) : ended(api.unreadable());
			if (called.reply?.status !== 404) return ended(called.outcome);
		}
		return got(null);
	}

	return { byEmail, standingByEmail, standing };
}

/** A record that has this email, first or beside another. */
export const standingOf = (record: unknown, email: string): Standing => ({
	id: textOf(at(record, 'id')) ?? '',
	beside: keyOf(at(record, 'emailAddress')) !== email
});
