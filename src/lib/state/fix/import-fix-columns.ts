import { fieldDefinition, type CustomField, type FieldDefinition, type FieldId, type FieldType } from '#domain/fields';

/** A column of the fix grid: px from the left edge of the first one. */
export interface FixColumn {
	field: FieldId;
	definition: FieldDefinition;
	left: number;
	width: number;
}
export interface ColumnLayout {
	columns: FixColumn[];
	width: number;
}

/** Width of a column by what stands in it, px. */
const WIDTH: Record<FieldType, number> = {
	text: 168,
	name: 152,
	email: 236,
	phone: 168,
	phoneType: 120,
	url: 220,
	country: 128,
	state: 136,
	date: 128,
	number: 120,
	yesNo: 112,
	choice: 144,
	tags: 176,
	longText: 260
};

/** Columns side by side; on a narrow screen none is wider than what is left beside the row numbers. `scale` as in `gridMetrics`. */
export function columnLayout(fields: readonly FieldId[], custom: readonly CustomField[], widest = Infinity, scale = 1): ColumnLayout {
	let left = 0;
	const columns = fields.map((field): FixColumn => {
		const definition = fieldDefinition(field, custom);
		const width = Math.round(Math.min(WIDTH[definition.type] * scale, Math.max(112, widest)));
		const column = { field, definition, left, width };
		left += width;
		return column;
	});
	return { columns, width: left };
}

/** First and last column (inclusive) that a view of `width` px shows at `scrollLeft`, with one to spare on either side. */
export function columnRange({ columns }: ColumnLayout, scrollLeft: number, width: number): { first: number; last: number } {
	if (columns.length === 0) return { first: 0, last: -1 };
	let first = columns.findIndex((c) => c.left + c.width > scrollLeft);
	if (first < 0) first = columns.length - 1;
	let last = first;
	while (last < columns.length - 1 && (columns[last + 1] as FixColumn).left < scrollLeft + width) last++;
	return { first: Math.max(0, first - 1), last: Math.min(columns.length - 1, last + 1) };
}

/** Below this a view has room for about two columns, px. */
const SMALL = 480;

/**
 * Where to scroll so that a column is whole in a view of `width` px; the same when it is already. In a small view it begins at the edge, so
 * that none is cut before it.
 */
export function scrollToColumn(column: FixColumn, scrollLeft: number, width: number): number {
	if (column.left < scrollLeft || column.width >= width) return column.left;
	if (column.left + column.width <= scrollLeft + width) return scrollLeft;
	return width < SMALL ? column.left : column.left + column.width - width;
}
