import { filesTogether } from '../messages/files-together';
import type { Language } from '../messages/languages';

/**
 * An import reads one or more tables: files, or sheets of a workbook. Each is a part. A row's id is its number in its
 * own table plus an offset per part, so that ids are unique, ascending in reading order, and the first part's are the
 * plain row numbers.
 */
export const ROWS_A_PART = 10_000_000;
/** Parts that an import may have: ids stay below 2^32. */
export const MAX_PARTS = 400;

export const rowId = (part: number, row: number): number => part * ROWS_A_PART + row;
export const partOfRow = (id: number): number => Math.floor(id / ROWS_A_PART);
/** Row number as a spreadsheet shows it. */
export const rowInPart = (id: number): number => id % ROWS_A_PART;

/** How a part is called in messages and screens: its sheet, its file, or both where several files and sheets are read. */
export interface PartName {
	fileName: string;
	sheetName: string | null;
}

/** Name of the part that a row is in; '' where the import has one part only and a number says it all. */
export function placeOfRow(parts: readonly PartName[], id: number): string {
	const part = parts[partOfRow(id)];
	if (!part || parts.length < 2) return '';
	const files = new Set(parts.map((p) => p.fileName)).size;
	if (part.sheetName === null) return part.fileName;
	return files > 1 ? `${part.fileName}, ${part.sheetName}` : part.sheetName;
}

/** The name of the only file, or of the first and how many more there are, as who began the import reads it from then on. */
export const namesOf = (files: readonly { name: string }[], language: Language): string =>
	files.length > 1 ? filesTogether[language](files[0]?.name ?? '', files.length - 1) : (files[0]?.name ?? '');

/** A row as screens name it: the file or part it stands in, and its number there. */
export const rowPlace = (fileName: string, parts: readonly PartName[] | undefined, id: number): { file: string; row: number } => ({
	file: placeOfRow(parts ?? [], id) || fileName,
	row: rowInPart(id)
});

/** Rows as screens name them, file by file: those that belong together may stand in several. */
export function rowPlaces(
	fileName: string,
	parts: readonly PartName[] | undefined,
	ids: readonly number[]
): { file: string; rows: number[] }[] {
	const places = new Map<string, number[]>();
	for (const { file, row } of ids.map((id) => rowPlace(fileName, parts, id))) places.set(file, [...(places.get(file) ?? []), row]);
	return [...places].map(([file, rows]) => ({ file, rows }));
}
