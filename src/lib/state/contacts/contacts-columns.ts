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

/** Least width of a column in rem, and its share of what is left, none where it never needs more. */
type Width = readonly [least: number, share?: number];
const TICK: Width = [2.75];
const NAME: Width = [7.5, 1.5];
const OWN_WIDTHS: Record<OwnColumn, Width> = { '@score': [6], '@tier': [3.25], '@why': [6, 1.45], '@crm': [6], '@changed': [6.5] };
/** A phone number and a number of twelve digits on one line, an address or a word of twelve letters on one of two. */
const TYPE_WIDTHS: Partial<Record<FieldType, Width>> = {
	yesNo: [3.5, 0.6],
	phoneType: [3.5, 0.6],
	number: [7, 0.7],
	phone: [8.5, 1],
	email: [8, 1.4]
};
const USUAL: Width = [6.25, 1];
const widthOf = ({ id, type }: ListColumn): Width => (isOwn(id) ? OWN_WIDTHS[id] : ((type && TYPE_WIDTHS[type]) ?? USUAL));
const widthsOf = (columns: readonly ListColumn[]): Width[] => [TICK, NAME, ...columns.map(widthOf)];

/** The grid of head and rows: tick, name, and the columns. */
export const gridOf = (columns: readonly ListColumn[]): string =>
	widthsOf(columns)
		.map(([least, share]) => (share ? `minmax(${least}rem,${share}fr)` : `${least}rem`))
		.join(' ');

/** Between two columns, and at both ends of a row, rem. */
const GAP = 0.75;
const ENDS = 1;
/** What a row needs so that none of its columns is cut off, rem; a list that has less is moved sideways. */
export const leastWidthOf = (columns: readonly ListColumn[]): number =>
	ENDS + GAP * (columns.length + 1) + widthsOf(columns).reduce((sum, [least]) => sum + least, 0);
