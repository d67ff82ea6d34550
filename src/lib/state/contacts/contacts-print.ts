import { comma } from '#domain/messages/locale';
import { keyFactorText } from '#domain/messages/index';
import type { ContactQuery, ContactRow } from '#domain/contact';
import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import { TIER_SCHEMES, type TierSchemeId } from '#domain/scoring/tier-schemes';
import { m } from '#lib/messages/index';
import { query as worker } from '#lib/worker-client/query';
import { readRows, type PrintSheet } from '../shell/printing.svelte';
import { chosenColumns, dayOf, fieldsOfColumns, USUAL_COLUMNS, type ColumnId, type ListColumn } from './contacts-columns';
import { groupsHere, shown } from './shown.svelte';

/** Rows that the worker gives at once. */
const PIECE = 200;
/** The usual columns on paper: numbers and addresses to use without the screen, in place of what only the screen can act on. */
const ON_PAPER: readonly ColumnId[] = [
	...USUAL_COLUMNS.filter((id) => !['@crm', '@why', 'leadSource'].includes(id)),
	'phone1',
	'email',
	'leadSource'
];

function cell(row: ContactRow, { id, type }: ListColumn, scheme: TierSchemeId): string {
	if (id === '@score') return row.score === null ? '' : String(row.score);
	if (id === '@tier') return TIER_SCHEMES[scheme].tiers[row.tier].short;
	if (id === '@why') return row.keyFactors.map(keyFactorText).join(comma());
	if (id === '@crm') return m.contacts.delivery[row.changedSince ? 'changed' : (row.delivery ?? 'none')];
	if (id === '@changed') return dayOf(row.updatedAt);
	const value = (row.fields as Partial<Record<FieldId, string>> | undefined)?.[id] ?? '';
	return value && type ? shown(type, value) : value;
}

/** The contacts of a view on paper, in its order, in the columns that somebody chose or those that paper is good for. */
export async function contactsSheet(
	query: ContactQuery,
	view: { title: string; state: string; columns: readonly string[]; custom: readonly CustomField[]; scheme: TierSchemeId }
): Promise<PrintSheet> {
	const columns = chosenColumns(view.columns, view.custom) ?? chosenColumns(ON_PAPER, view.custom) ?? [];
	const fields = fieldsOfColumns(columns);
	await groupsHere();
	const { total } = await worker.page(query, 0, 0, []);
	const rows = await readRows(total, PIECE, async (offset, limit) => (await worker.page(query, offset, limit, fields)).rows);
	const isNumber = (c: ListColumn): boolean =>
		c.id === '@score' || (c.type !== null && fieldDefinition(c.id as FieldId, view.custom).type === 'number');
	return {
		title: view.title,
		state: view.state,
		columns: [
			{ label: m.contacts.columns.name },
			...columns.map((c) => ({ label: c.label, ...(isNumber(c) && { kind: 'number' as const }) }))
		],
		rows: rows.map((row) => [row.name || row.email || m.contacts.columns.noName, ...columns.map((c) => cell(row, c, view.scheme))]),
		total
	};
}
