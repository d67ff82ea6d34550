import type { PartInspection, SheetInfo } from '#domain/imports/import-reading';
import { m } from '#lib/messages/index';

interface Option {
	value: string;
	label: string;
}

/** One way to read, as the list of a guess shows it: its name, how likely it is (0–1; null = not judged), real values. */
export interface ReadChoiceOption extends Option {
	confidence: number | null;
	samples: readonly string[];
	note?: string;
	disabled?: boolean;
}
export interface ReadChoices {
	choices: ReadChoiceOption[];
	others: Option[];
}

/** Encodings that a person may know better than the detection; the candidates of the file stand first. */
export const COMMON_ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1252',
	'iso-8859-15',
	'windows-1250',
	'iso-8859-2',
	'windows-1251',
	'koi8-r',
	'koi8-u',
	'windows-1253',
	'windows-1254',
	'windows-1255',
	'windows-1256',
	'windows-1257',
	'windows-1258',
	'windows-874',
	'macintosh',
	'ibm850',
	'ibm852',
	'ibm437',
	'ibm866',
	'shift_jis',
	'euc-jp',
	'iso-2022-jp',
	'gb18030',
	'gbk',
	'big5',
	'euc-kr'
];
export const COMMON_DELIMITERS = [',', ';', '\t', '|'];

/** UTF-8, Windows-1252, UTF-8 + Windows-1252: encoding labels as people write them. */
export const encodingName = (label: string): string => label.split('+').map(oneName).join(' + ');

const oneName = (label: string): string =>
	label
		.replace(/^(utf|iso|euc|gb|big|koi|ibm)/, (s) => s.toUpperCase())
		.replace(/^windows/, 'Windows')
		.replace(/^macintosh$/, 'Mac Roman')
		.replace(/^shift_jis$/, 'Shift JIS')
		.replace(/le$/, ' LE')
		.replace(/be$/, ' BE');

export const delimiterName = (d: string): string => m.imports.file.delimiters[d] ?? m.imports.file.delimiterOther(d);
export const headerName = (row: number): string => (row === 0 ? m.imports.file.noHeader : m.imports.file.headerAt(row));

/** How sure the detection is of one way to read, in a word. */
export const readWord = (confidence: number): 'sure' | 'likely' | 'possible' | 'unlikely' =>
	confidence >= 0.9 ? 'sure' : confidence >= 0.6 ? 'likely' : confidence >= 0.2 ? 'possible' : 'unlikely';

/** Candidates with evidence first; the way in use is always among them; the rest of what could be meant stands behind "Other…". */
function choicesOf<T>(
	now: T,
	sure: number,
	candidates: readonly { value: T; confidence: number; samples: string[] }[],
	rest: readonly T[],
	name: (v: T) => string
): ReadChoices {
	const judged = candidates.filter((c, i) => candidates.findIndex((o) => o.value === c.value) === i);
	const known = judged.some((c) => c.value === now)
		? judged
		: [...judged, { value: now, confidence: judged.length > 0 ? -1 : sure, samples: [] }];
	const choices = known.map((c) => ({
		value: String(c.value),
		label: name(c.value),
		confidence: c.confidence < 0 ? null : c.confidence,
		samples: c.samples
	}));
	const listed = new Set(choices.map((c) => c.value));
	const others = [...new Set(rest)].filter((v) => !listed.has(String(v))).map((v) => ({ value: String(v), label: name(v) }));
	return { choices, others };
}

export const encodingChoices = (p: PartInspection): ReadChoices =>
	choicesOf(p.read.encoding, p.confidence.encoding, p.candidates.encoding, [...p.encodings, ...COMMON_ENCODINGS], encodingName);
export const delimiterChoices = (p: PartInspection): ReadChoices =>
	choicesOf(p.read.delimiter, p.confidence.delimiter, p.candidates.delimiter, [...p.delimiters, ...COMMON_DELIMITERS], delimiterName);
export const headerChoices = (p: PartInspection): ReadChoices =>
	choicesOf(
		p.read.headerRow,
		p.confidence.headerRow,
		p.candidates.headerRow,
		[0, ...headerRows(Math.max(20, p.read.headerRow)).map((o) => Number(o.value))],
		headerName
	);

/** Size and state of a sheet: "120 rows × 8 columns · hidden". */
export const sheetNote = (s: SheetInfo): string =>
	[s.rows > 0 ? m.imports.file.sheetSize(s.rows, s.columns) : m.imports.file.emptySheet, s.hidden ? m.imports.file.hidden : '']
		.filter(Boolean)
		.join(' · ');

/** Sheets of the workbook in their order; those read by other parts can't be read twice. */
export function sheetChoices(p: PartInspection, parts: readonly PartInspection[]): ReadChoices {
	const taken = new Set(parts.filter((o) => o !== p && o.file === p.file).map((o) => o.read.sheet));
	const choices = p.sheets.map((s) => ({
		value: String(s.index),
		label: s.name,
		confidence: s.confidence,
		samples: s.samples,
		note: sheetNote(s),
		disabled: s.rows === 0 || taken.has(s.index)
	}));
	return { choices, others: [] };
}

/** False where every value carries its own name, so that no row is a header. */
export const hasHeader = ({ read }: Pick<PartInspection, 'read'>): boolean => !['vcard', 'json', 'lines'].includes(read.format);

/** Below this a guess is worth a look. */
const SURE = 0.6;
export const isUnsure = ({ confidence: c }: Pick<PartInspection, 'confidence'>): boolean =>
	Math.min(c.encoding, c.delimiter, c.headerRow, c.sheet) < SURE;

/** Rows 1 to `last` as places of the header row. */
export const headerRows = (last: number): Option[] =>
	Array.from({ length: last }, (_, i) => ({ value: String(i + 1), label: m.imports.file.headerAt(i + 1) }));

/** What a part is called among several: its sheet, its file, or both. */
export function partName(p: Pick<PartInspection, 'name' | 'sheetName'>, parts: readonly Pick<PartInspection, 'name'>[]): string {
	if (p.sheetName === null) return p.name;
	return new Set(parts.map((o) => o.name)).size > 1 ? `${p.name}, ${p.sheetName}` : p.sheetName;
}

/** "UTF-8 · comma · row 1", as far as the format has them. */
export const readSummary = ({ read }: Pick<PartInspection, 'read'>): string =>
	[
		read.encoding ? encodingName(read.encoding) : '',
		read.format === 'csv' && read.delimiter ? delimiterName(read.delimiter) : '',
		!hasHeader({ read }) ? '' : headerName(read.headerRow)
	]
		.filter(Boolean)
		.join(' · ');
