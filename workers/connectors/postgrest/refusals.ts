/** What PostgREST and the database behind it say of a request: https://docs.postgrest.org/en/stable/references/errors.html */

import type { Problem } from '#domain/result';
import type { Row } from '../kit/rows';
import type { Reply, Trouble } from '../shared/api';
import { at, textOf } from '../shared/json';
import type { PostgrestSettings } from './settings';

const codeOf = (json: unknown): string => textOf(at(json, 'code')) ?? '';
const raw = (json: unknown, key: 'message' | 'details'): string => {
	const said = at(json, key);
	return typeof said === 'string' ? said : '';
};

/**
 * Errors of the database that PostgREST answers with a 5xx although a row is at fault, and would be again: what a function or trigger raised
 * (09, 2F, 38, 39, P0), two rows where one may be (21), a value too large for an index (54).
 */
const OF_ROWS = /^(?:09|21|2F|38|39|54|P0)/;

/** What an answer means, where its status leaves that open. */
export function judge(
	s: PostgrestSettings,
	{ status, json }: Reply,
	say: (code: string, params?: Problem['params']) => Problem
): Trouble | undefined {
	const code = codeOf(json);
	const refused = (problem: Problem): Trouble => ({ kind: 'refused', problem, reason: reasonOf(json) ?? code, field: null });
	if (code === '42P10') return { kind: 'stop', problem: say('systemNoUnique', { field: s.keyField, list: s.table }) };
	if (code === 'PGRST205' || code === '42P01') return { kind: 'stop', problem: say('systemListMissing', { list: s.table }) };
	// A policy may let some rows through and others not.
	if (code === '42501') return isPolicy(json) ? refused(say('deliveryForbidden')) : { kind: 'stop', problem: say('deliveryForbidden') };
	// A column that the database fills by itself, of a table or a view: no row that names it goes in.
	const closed = code === '428C9' || code === '0A000' ? columnIn(json) : null;
	if (closed !== null) return { kind: 'stop', problem: say('systemFieldClosed', { field: closed }) };
	return status >= 500 && OF_ROWS.test(code) ? refused(say('deliveryRefused')) : undefined;
}

const isPolicy = (json: unknown): boolean => /row-level security/i.test(raw(json, 'message'));
/** The statement took longer than the database allows: of fewer rows it takes less. */
export const isTooLong = (json: unknown): boolean => codeOf(json) === '57014';

/** In the words of the database; of a value that clashes with another row or lacks one, which it is. */
export function reasonOf(json: unknown): string | null {
	const message = textOf(at(json, 'message'));
	const details = /^235/.test(codeOf(json)) && raw(json, 'details').startsWith('Key ') ? textOf(at(json, 'details')) : null;
	return message !== null && details !== null ? `${message}: ${details}` : message;
}

const columnIn = (json: unknown): string | null => /\bcolumn "([^"]+)"/.exec(raw(json, 'message'))?.[1] ?? null;

/** The column that the table does not have; null = it is no such answer. */
export const absentIn = (json: unknown): string | null =>
	codeOf(json) === 'PGRST204' ? (/'([^']+)' column/.exec(raw(json, 'message'))?.[1] ?? null) : null;

/** The text that a column of lists did not take for a list; null = it is no such answer. */
export const noListIn = (json: unknown): string | null =>
	codeOf(json) === '22P02' ? (/^malformed array literal: "(.*)"$/s.exec(raw(json, 'message'))?.[1] ?? null) : null;

/** Columns of some rows with this text as their value. */
export const columnsWith = (rows: readonly Pick<Row, 'values'>[], text: string): string[] => [
	...new Set(rows.flatMap(({ values }) => Object.keys(values).filter((n) => String(values[n]) === text)))
];

/**
 * The column that a refusal of one row is about, where that can be told: named in the message or its details, the only one with the value that
 * the message quotes or with one too long, or part of a constraint's usual name.
 */
export function fieldOf(json: unknown, table: string, row: Pick<Row, 'values'>): string | null {
	const message = raw(json, 'message');
	const named = columnIn(json);
	if (named !== null) return named;
	const key = /^Key \((.+?)\)=\(/.exec(raw(json, 'details'))?.[1]?.match(/\w+/g) ?? [];
	const names = Object.keys(row.values);
	const inKey = key.find((n) => names.includes(n));
	if (inKey !== undefined) return inKey;
	const only = (found: readonly string[]): string | null => (found.length === 1 ? (found[0] ?? null) : null);
	const quoted = /: "(.*)"$/s.exec(message)?.[1] ?? /^value "(.*)" is out of range/s.exec(message)?.[1];
	if (quoted !== undefined) return only(columnsWith([row], quoted));
	const most = Number(/^value too long for type character(?: varying)?\((\d+)\)/.exec(message)?.[1] ?? NaN);
	if (!Number.isNaN(most)) return only(names.filter((n) => String(row.values[n]).length > most));
	const constraint = / constraint "([^"]+)"/.exec(message)?.[1] ?? '';
	return only(names.filter((n) => constraint === `${table}_${n}_check`));
}
