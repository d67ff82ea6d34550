import { fieldDefinition, type CustomField, type FieldId, type FieldType } from '#domain/fields';
import { locale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';
import { fieldsOffered } from './contact-fields';
import type { Sort } from './contacts-query';

/** Columns of the list that are no field of a contact. */
const OWN = ['@score', '@tier', '@why', '@crm', '@changed'] as const;
type OwnColumn = (typeof OWN)[number];
/** A column of the list of contacts behind the name, which is always the first: a field, or what the list says of its own. */
export type ColumnId = FieldId | OwnColumn;

export interface ListColumn {
	id: ColumnId;
	label: string;
	/** Of a field. */ type: FieldType | null;
	sort: Sort['by'] | null;
}

/** What the list shows unless somebody chose otherwise; the source only where there is room. */
export const USUAL_COLUMNS: readonly ColumnId[] = ['company', 'jobTitle', '@score', '@tier', '@why', 'leadSource', '@crm'];
/** More would leave none of them room. */
export const COLUMNS_AT_MOST = 8;

const isOwn = (id: string): id is OwnColumn => (OWN as readonly string[]).includes(id);

function column(id: ColumnId, custom: readonly CustomField[]): ListColumn {
	const words = m.contacts.columns;
	if (!isOwn(id))
		return {
			id,
			label: id === 'jobTitle' ? words.jobTitle : fieldDefinition(id, custom).label,
			type: fieldDefinition(id, custom).type,
			sort: id === 'company' ? 'company' : `field:${id}`
		};
	const labels: Record<OwnColumn, string> = {
		'@score': words.score,
		'@tier': words.tier,
		'@why': words.why,
		'@crm': words.crm,
		'@changed': m.contacts.chooser.changed
	};
	return { id, label: labels[id], type: null, sort: id === '@score' ? 'score' : id === '@changed' ? 'updatedAt' : null };
}

/** All columns that can be chosen, the list's own first; the full name is what the name column says. */
export const allColumns = (custom: readonly CustomField[]): ListColumn[] =>
	[
		...OWN,
		...fieldsOffered(custom)
			.map((f) => f.id)
			.filter((id) => id !== 'fullName')
	].map((id) => column(id, custom));

/**
 * The columns chosen, or null for the usual ones, also where an address or a view names just these. Fields that are gone since are left
 * out.
 */
export function chosenColumns(stored: readonly string[], custom: readonly CustomField[]): ListColumn[] | null {
	const known = new Map(allColumns(custom).map((c) => [c.id as string, c]));
	const found = [...new Set(stored)].flatMap((id) => known.get(id) ?? []).slice(0, COLUMNS_AT_MOST);
	return found.length > 0 && storedColumns(found.map((c) => c.id)).length > 0 ? found : null;
}

/** What is stored of a choice: nothing where it is the usual one. */
export const storedColumns = (ids: readonly ColumnId[]): string[] => (ids.join() === USUAL_COLUMNS.join() ? [] : [...ids]);

/** Fields whose values have to be read for the columns. */
export const fieldsOfColumns = (columns: readonly ListColumn[] | null): FieldId[] =>
	(columns ?? []).flatMap(({ id }) => (isOwn(id) ? [] : [id]));

let days: Intl.DateTimeFormat | null = null;
/** The day of a moment (ms), "5 Mar 2026". One format for all rows: making one costs more than a row. */
export const dayOf = (at: number): string => (days ??= new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' })).format(at);

const WIDTHS: Partial<Record<ColumnId, string>> = {
	'@score': '6rem',
	'@tier': '3.25rem',
	'@why': 'minmax(5rem,1.45fr)',
	'@crm': '6rem',
	'@changed': '6.5rem'
};
const widthOf = ({ id, type }: ListColumn): string =>
	WIDTHS[id] ??
	(type === 'yesNo' || type === 'phoneType'
		? 'minmax(3.5rem,0.6fr)'
		: type === 'number' // Half of twelve digits: the other half goes on in the second line, and none is cut off.
			? 'minmax(4.5rem,0.7fr)'
			: type === 'phone' || type === 'email'
				? 'minmax(6.5rem,1.4fr)'
				: 'minmax(4rem,1fr)');

/** The grid of head and rows: tick, name, and the columns. */
export const gridOf = (columns: readonly ListColumn[]): string => ['2.75rem', 'minmax(7rem,1.5fr)', ...columns.map(widthOf)].join(' ');
