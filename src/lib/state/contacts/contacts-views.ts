import { byName } from '#domain/basics/by-name';
import type { ContactQuery } from '#domain/contact';
import { namesSomebody } from '#domain/contacts/field-filter';
import type { CustomField } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { m } from '#lib/messages/index';
import { filtersToLookAt } from './contacts-field-filters';
import { addressOf, columnsOf, queryOf, sentenceOf, withFields } from './contacts-query';

/** A saved view (CON-1): filters, order and columns of the list of contacts, under a name. */
export type ContactView = Settings['contactViews'][number];

/** Longest name of a view, in characters. */
export const VIEW_NAME_LENGTH = 60;

/** A query without what was typed into the search or as a name, an address or a number: that may name somebody who is erased one day. */
const nameless = ({ search: _, ...q }: ContactQuery): ContactQuery =>
	withFields(
		q,
		(q.fields ?? []).filter((f) => !namesSomebody(f))
	);

/** What a view keeps of a query, and of columns where some were chosen; nothing that may name somebody. */
export const filtersOf = (q: ContactQuery, columns: readonly string[] = []): string => addressOf(nameless(q), columns).split('?')[1] ?? '';

/**
 * An address of the list without what was typed into the search, or as a name, an address or a number: that may name somebody who is no
 * more.
 */
export function withoutSearch(address: string): string {
	const params = new URLSearchParams(address.split('?')[1]);
	return addressOf(nameless(queryOf(params)), columnsOf(params));
}

/**
 * The query in words as the name of a delivery, '' for all contacts: that something was typed is said, not what, since that may name
 * somebody who is erased one day.
 */
export function keptSentenceOf(...[q, ...how]: Parameters<typeof sentenceOf>): string {
	const kept = nameless(q);
	const said = sentenceOf(kept, ...how);
	if (q.search === undefined && (kept.fields?.length ?? 0) === (q.fields?.length ?? 0)) return said;
	const { searched } = m.contacts.filter.said;
	return said === '' ? searched.charAt(0).toUpperCase() + searched.slice(1) : `${said}, ${searched}`;
}

/** The query of a view; what it says and this version can't read is left out. */
export const queryOfView = (view: Pick<ContactView, 'filters'>): ContactQuery => queryOf(new URLSearchParams(view.filters));

/** Has the view a filter that its field's type of today has no comparison for? */
export const wantsLook = (view: Pick<ContactView, 'filters'>, custom: readonly CustomField[]): boolean =>
	filtersToLookAt(queryOfView(view).fields ?? [], custom).length > 0;

/** The columns of a view, none = those of the device. */
export const columnsOfView = (view: Pick<ContactView, 'filters'>): string[] => columnsOf(new URLSearchParams(view.filters));

/** The view that a query with its columns is, what it keeps nothing of aside; of several the one that was opened. Null = none. */
export function viewOf(
	views: readonly ContactView[],
	q: ContactQuery,
	opened: string | null = null,
	columns: readonly string[] = []
): ContactView | null {
	const filters = filtersOf(q, columns);
	const alike = views.filter((v) => filtersOf(queryOfView(v), columnsOfView(v)) === filters);
	return alike.find((v) => v.id === opened) ?? alike[0] ?? null;
}

const same = (a: string, b: string): boolean => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0;

/** The view of that name, whatever its capitals. */
export const namedView = (views: readonly ContactView[], name: string): ContactView | null =>
	views.find((v) => same(v.name, name.trim())) ?? null;

/** The views with a query and its columns kept under a name; one of that name is replaced. `id` = for a new one. */
export function withView(
	views: readonly ContactView[],
	name: string,
	q: ContactQuery,
	id: string,
	columns: readonly string[] = []
): ContactView[] {
	const view = { id: namedView(views, name)?.id ?? id, name: name.trim().slice(0, VIEW_NAME_LENGTH), filters: filtersOf(q, columns) };
	return [...views.filter((v) => v.id !== view.id), view].sort(byName);
}

/** The views with a deleted one again; one that was given its name since stays instead. */
export const restoredView = (views: readonly ContactView[], view: ContactView): ContactView[] =>
	namedView(views, view.name) ? [...views] : [...views, view].sort(byName);

/** The views with one under another name; one that has the name is replaced. */
export function renamedView(views: readonly ContactView[], id: string, name: string): ContactView[] {
	const replaced = namedView(views, name)?.id ?? id;
	return views
		.filter((v) => v.id === id || v.id !== replaced)
		.map((v) => (v.id === id ? { ...v, name: name.trim().slice(0, VIEW_NAME_LENGTH) } : v))
		.sort(byName);
}
