import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';

type Columns = ContactChunk['columns'];

/** The column of a field; where the chunk has none, one of blanks is added. */
export function columnIn(columns: Columns, field: FieldId, rows: number): Column {
	let column = columns.get(field);
	if (!column) columns.set(field, (column = new Array<string | null>(rows).fill(null)));
	return column;
}

/** What finds no field in its row is kept in the notes, in a line of its own behind what stands there. */
export function addNote(columns: Columns, row: number, rows: number, line: string): void {
	const notes = columnIn(columns, 'notes', rows);
	notes[row] = notes[row] ? `${notes[row]}\n${line}` : line;
}
