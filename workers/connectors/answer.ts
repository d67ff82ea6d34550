import type { DeliveryResult } from '#domain/delivery';
import { safeLink } from './address';

/**
 * Where an answer says what about a record: a path of keys to the list ("data.results"; empty = the answer itself is the list), and paths
 * in its entries.
 */
export interface AnswerShape {
	list: string;
	key: string;
	status: string;
	crmId: string;
	message: string;
	field: string;
	link: string;
}

const CREATED = new Set(['created', 'create', 'new', 'inserted', 'insert', 'added']);
const UPDATED = new Set(['updated', 'update', 'unchanged', 'existing', 'upserted', 'merged', 'ok', 'success', 'true']);
const REJECTED = new Set(['rejected', 'reject', 'error', 'failed', 'failure', 'invalid', 'conflict', 'false']);

/** JSON, or undefined when the text is none. Whole numbers that a number can't hold to the digit come as texts: an id stays that id. */
export function parseJson(text: string): unknown {
	try {
		// What is no JSON is told first: texts that never end would be sought from each of their quotes.
		const value = JSON.parse(text) as unknown;
		return LONG.test(text) ? (JSON.parse(text.replace(TOKEN, exact)) as unknown) : value;
	} catch {
		return undefined;
	}
}
const LONG = /\d{16}/;
/** A text or a number of JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const exact = (token: string): string => (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token);

/** Own property of a plain object, never one of its prototype. */
const own = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** What an entry holds under a key, or at a path of keys ("error.message"). */
const inside = (entry: unknown, path: string): unknown =>
	own(entry, path) ?? (path.includes('.') ? path.split('.').reduce<unknown>(own, entry) : undefined);

/** The list of an answer, or null when there is none at the path. */
export function resultList(body: unknown, path: string): unknown[] | null {
	let at = body;
	for (const key of path.split('.').filter((k) => k !== '')) at = own(at, key);
	return Array.isArray(at) ? at : null;
}

/**
 * Verdicts out of an answer's list, matched by externalId alone: entries for records that were not `asked` are dropped,
 * the first of two entries for one record counts, and an entry whose status says nothing known gives no verdict.
 */
export function readVerdicts(list: readonly unknown[], shape: AnswerShape, asked: ReadonlySet<string>, base: string): DeliveryResult[] {
	const seen = new Map<string, DeliveryResult>();
	for (const entry of list) {
		const externalId = text(inside(entry, shape.key));
		if (externalId === null || !asked.has(externalId) || seen.has(externalId)) continue;
		const word = text(inside(entry, shape.status))?.toLowerCase() ?? '';
		const status = CREATED.has(word) ? 'created' : UPDATED.has(word) ? 'updated' : REJECTED.has(word) ? 'rejected' : null;
		if (status === null) continue;
		const rejected = status === 'rejected';
		seen.set(externalId, {
			externalId,
			status,
			crmId: text(inside(entry, shape.crmId)),
			link: safeLink(inside(entry, shape.link), base),
			reason: rejected ? (readable(inside(entry, shape.message)) ?? '') : null,
			field: rejected ? text(inside(entry, shape.field)) : null
		});
	}
	return [...seen.values()];
}

/** True where an answer is a page for people: of a Wi-Fi that wants a sign-in, of a maintenance. */
export const isPage = (body: string): boolean => /^\s*<(!doctype\s+html|html)\b/i.test(body);

/**
 * What a refusing answer says of itself, in one line: the usual keys of a JSON body, or short plain text; '' when it says nothing readable.
 */
export function reasonOf(body: string): string {
	const json = parseJson(body);
	// What was cut off on the way, or marks up a page, is nothing to read.
	if (json === undefined) return body.length <= 300 && !/^\s*[<{[]/.test(body) ? (readable(body) ?? '') : '';
	for (const key of ['message', 'error', 'detail', 'title', 'reason', 'errors']) {
		const said = saying(own(json, key));
		if (said) return said;
	}
	return '';
}

/** What a value says: itself, the first of a list, an entry that tells why, or the first of a field's own complaints. */
function saying(value: unknown, depth = 0): string | null {
	if (typeof value !== 'object' || value === null) return readable(value);
	if (depth === DEEPEST) return null;
	if (Array.isArray(value)) return saying(value[0], depth + 1);
	for (const key of ['message', 'detail', 'msg', 'title']) {
		const said = readable(own(value, key));
		if (said) return said;
	}
	// {"email": ["is taken"]}
	const [field, complaints] = Object.entries(value)[0] ?? [];
	const said = Array.isArray(complaints) ? saying(complaints[0], depth + 1) : null;
	return said ? `${readable(field) ?? ''}: ${said}` : null;
}
/** Levels of an answer that are looked into. */
const DEEPEST = 4;

const text = (v: unknown): string | null =>
	typeof v === 'string' && v !== '' ? v.slice(0, 500) : typeof v === 'number' || typeof v === 'boolean' ? String(v) : null;

/** One line of at most 500 characters without control characters. */
const readable = (v: unknown): string | null =>
	text(v)
		?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim() || null;
