import { at, listAt, textOf } from '../shared/json';
import { filled, type Values } from '../shared/values';

/** Fields of a person that Pipedrive shows and no longer takes (API v2: Add a person, Update a person); deliveries may wait with them still. */
const SHOWN_ONLY: ReadonlySet<string> = new Set(['job_title', 'postal_address', 'notes', 'birthday']);
/** Fields of a person that are no custom field; Pipedrive would ignore any other name without a word. */
const PLAIN: ReadonlySet<string> = new Set(['name', ...SHOWN_ONLY]);
const NAME_PARTS: ReadonlySet<string> = new Set(['first_name', 'last_name']);
/** One list in Pipedrive, several fields with us. */
export const PHONES: readonly string[] = ['phone', 'phone_2', 'phone_3', 'phone_4', 'phone_5'];
/** Keys of custom fields are 40-character hashes. */
const CUSTOM = /^[0-9a-f]{40}$/;

export const knownField = (name: string): boolean =>
	PLAIN.has(name) || NAME_PARTS.has(name) || PHONES.includes(name) || name === 'email' || CUSTOM.test(name);

/** What is no field of the person, or one that is only shown. */
export const isWritable = (name: string): boolean => knownField(name) && !SHOWN_ONLY.has(name);

/** Gives a value the form of its field; `standing` = what stands in it now. */
export type Form = (value: string | number, name: string, standing?: unknown) => unknown;

interface Entry {
	value: string;
	primary: boolean;
	label: string;
}

/**
 * The body of a person. An update (`standing` given) adds to its emails and phones and never takes one away;
 * Pipedrive replaces these lists as a whole.
 */
export function personBody(properties: Values, standing: unknown, to: Form, emptied?: string): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	const custom: Record<string, unknown> = {};
	const values: Values = Object.fromEntries(filled(properties));
	for (const [name, value] of filled(properties)) {
		if (CUSTOM.test(name)) custom[name] = to(value, name, at(standing, `custom_fields.${name}`));
		else if (PLAIN.has(name)) body[name] = to(value, name);
	}
	// A score that is none by now.
	if (emptied !== undefined && CUSTOM.test(emptied)) custom[emptied] = null;
	const name = body.name === undefined ? nameOf(values, standing) : undefined;
	if (name !== undefined) body.name = name;
	if (body.name === undefined && standing === undefined) body.name = values.email;
	const emails = joined(standing, 'emails', values.email === undefined ? [] : [String(values.email)], (v) => v.trim().toLowerCase());
	if (emails) body.emails = emails;
	const phones = joined(
		standing,
		'phones',
		PHONES.flatMap((n) => (values[n] === undefined ? [] : [String(values[n])])),
		(v) => v.replace(/[^\d+]/g, '')
	);
	if (phones) body.phones = phones;
	if (Object.keys(custom).length > 0) body.custom_fields = custom;
	return body;
}

/** The name that parts of it make, with the other part as it stands there: one that is not written stays. undefined = none of them is. */
function nameOf(parts: Values, standing: unknown): string | undefined {
	if (![...NAME_PARTS].some((n) => Object.hasOwn(parts, n))) return undefined;
	const all = [...NAME_PARTS].map((n) => (Object.hasOwn(parts, n) ? parts[n] : at(standing, n)));
	return all.filter((v) => (typeof v === 'string' || typeof v === 'number') && v !== '').join(' ') || undefined;
}

/** True where values hold one part of a name without the other, which is needed beside it. */
export const isHalfName = (values: Values): boolean =>
	!Object.hasOwn(values, 'name') && [...NAME_PARTS].filter((n) => Object.hasOwn(values, n)).length === 1;

/** The list there with ours added; null when nothing is added. */
function joined(standing: unknown, list: 'emails' | 'phones', ours: readonly string[], same: (value: string) => string): Entry[] | null {
	const entries = entriesOf(standing, list);
	const before = entries.length;
	for (const value of ours)
		if (!entries.some((e) => same(e.value) === same(value))) entries.push({ value, primary: entries.length === 0, label: 'work' });
	return entries.length > before ? entries : null;
}

export const entriesOf = (person: unknown, list: 'emails' | 'phones'): Entry[] =>
	(listAt(person, list) ?? [])
		.map((e) => ({ value: textOf(at(e, 'value')) ?? '', primary: at(e, 'primary') === true, label: textOf(at(e, 'label')) ?? 'work' }))
		.filter((e) => e.value !== '');

/** What stands in a person under the name that records use. */
export function valueOf(person: unknown, name: string): unknown {
	if (name === 'email') return entriesOf(person, 'emails')[0]?.value;
	if (PHONES.includes(name)) return entriesOf(person, 'phones')[PHONES.indexOf(name)]?.value;
	return CUSTOM.test(name) ? at(person, `custom_fields.${name}`) : at(person, name);
}

/** The body that puts values back. Emails and phones were only added to, so they stay. */
export function restoreBody(before: Values, standing: unknown, to: Form): Record<string, unknown> {
	const body: Record<string, unknown> = {};
	const custom: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(before)) {
		if (CUSTOM.test(name)) custom[name] = value === null ? null : to(value, name, at(standing, `custom_fields.${name}`));
		else if (PLAIN.has(name) && !(name === 'name' && value === null)) body[name] = value;
	}
	const name = body.name === undefined ? nameOf(before, standing) : undefined;
	if (name !== undefined) body.name = name;
	if (Object.keys(custom).length > 0) body.custom_fields = custom;
	return body;
}
