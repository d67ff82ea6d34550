import type { FileInspection } from '#domain/import';
import { m } from '#lib/messages/index';

interface Option { value: string; label: string }

/** Encodings that a person may know better than the detection; the candidates of the file stand first. */
export const COMMON_ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'iso-8859-15', 'iso-8859-2', 'windows-1250', 'windows-1251', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr'];
export const COMMON_DELIMITERS = [',', ';', '\t', '|'];

/** UTF-8, Windows-1252: encoding labels as people write them. */
export const encodingName = (label: string): string =>
	label.replace(/^(utf|iso|euc|gb|big)/, (s) => s.toUpperCase()).replace(/^windows/, 'Windows').replace(/^shift_jis$/, 'Shift JIS').replace(/le$/, ' LE').replace(/be$/, ' BE');

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export const encodingOptions = (seen: FileInspection): Option[] =>
	unique([seen.read.encoding, ...seen.encodings, ...COMMON_ENCODINGS]).map((value) => ({ value, label: encodingName(value) }));

export const delimiterName = (d: string): string => m.imports.file.delimiters[d] ?? m.imports.file.delimiterOther(d);

export const delimiterOptions = (seen: FileInspection): Option[] =>
	unique([seen.read.delimiter, ...seen.delimiters, ...COMMON_DELIMITERS]).map((value) => ({ value, label: delimiterName(value) }));

/** Rows 1 to `last` as places of the header row. */
export const headerRows = (last: number): Option[] => Array.from({ length: last }, (_, i) => ({ value: String(i + 1), label: m.imports.file.headerAt(i + 1) }));

export const headerRowOptions = (seen: FileInspection): Option[] => headerRows(Math.max(20, seen.read.headerRow));
