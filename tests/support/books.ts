import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { crc32 } from '#workers/pipeline/parse/formats/workbook/crc';

/** A file of an archive, and the lies that its entries may tell. */
export interface ZipPart {
	name: string;
	data: string | Uint8Array;
	stored?: boolean;
	method?: number;
	crc?: number;
	size?: number;
	packed?: number;
	flags?: number;
}

/** A ZIP archive as told, true or false: for books that no program would write. */
export function zipOf(parts: readonly ZipPart[], options: { cut?: number; count?: number } = {}): Uint8Array {
	const body: Uint8Array[] = [];
	const list: Uint8Array[] = [];
	let at = 0;
	for (const part of parts) {
		const data = typeof part.data === 'string' ? new TextEncoder().encode(part.data) : part.data;
		const packed = part.stored ? data : new Uint8Array(deflateRawSync(data));
		const name = new TextEncoder().encode(part.name);
		const fields = [20, part.flags ?? 0x800, part.method ?? (part.stored ? 0 : 8), 0, 0] as const;
		const sizes = [part.crc ?? crc32(0, data), part.packed ?? packed.length, part.size ?? data.length] as const;
		const local = record(0x04034b50, [...fields], [...sizes], [name.length, 0], [], name);
		list.push(record(0x02014b50, [20, ...fields], [...sizes], [name.length, 0, 0, 0, 0], [0, at], name));
		body.push(local, packed);
		at += local.length + packed.length;
	}
	const listed = list.reduce((n, b) => n + b.length, 0);
	const count = options.count ?? parts.length;
	const end = record(0x06054b50, [0, 0, count, count], [listed, at], [0], [], new Uint8Array(0));
	const all = Buffer.concat([...body, ...list, end]);
	return new Uint8Array(options.cut ? all.subarray(0, options.cut) : all);
}

function record(signature: number, shorts: number[], longs: number[], more: number[], last: number[], name: Uint8Array): Uint8Array {
	const bytes = Buffer.alloc(4 + shorts.length * 2 + longs.length * 4 + more.length * 2 + last.length * 4 + name.length);
	let p = bytes.writeUInt32LE(signature, 0);
	for (const n of shorts) p = bytes.writeUInt16LE(n & 0xffff, p);
	for (const n of longs) p = bytes.writeUInt32LE(n >>> 0, p);
	for (const n of more) p = bytes.writeUInt16LE(n, p);
	for (const n of last) p = bytes.writeUInt32LE(n >>> 0, p);
	bytes.set(name, p);
	return new Uint8Array(bytes);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a sheet of a hand-written XLSX is made of: everything is XML as it goes into the file. */
export interface SheetXml {
	name: string;
	rows?: string;
	before?: string;
	after?: string;
	state?: string;
	kind?: string;
	target?: string;
	external?: boolean;
	rels?: string;
}
export interface BookXml {
	sheets: SheetXml[];
	texts?: string;
	styles?: string;
	date1904?: boolean;
	extra?: ZipPart[];
	replace?: Record<string, Partial<ZipPart> | null>;
	prefix?: string;
}

/** The parts of a small XLSX in which every letter is under the test's control. */
export function xlsxParts({ sheets, texts, styles, date1904, extra = [], replace = {} }: BookXml): ZipPart[] {
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
	const parts: ZipPart[] = [
		{
			name: '[Content_Types].xml',
			data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
		},
		{
			name: '_rels/.rels',
			data: `${head}<Relationships><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		},
		{
			name: 'xl/workbook.xml',
			data: `${head}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((s, n) => `<sheet name="${s.name}" sheetId="${n + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			data: `${head}<Relationships>${sheets.map((s, n) => `<Relationship Id="rId${n + 1}" Type="${LINKS}/${s.kind ?? 'worksheet'}" Target="${s.target ?? `worksheets/sheet${n + 1}.xml`}"${s.external ? ' TargetMode="External"' : ''}/>`).join('')}<Relationship Id="rId98" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`
		},
		...sheets.map((s, n) => ({
			name: `xl/worksheets/sheet${n + 1}.xml`,
			data: `${head}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${s.before ?? ''}<sheetData>${s.rows ?? ''}</sheetData>${s.after ?? ''}</worksheet>`
		})),
		...sheets.flatMap((s, n) =>
			s.rels ? [{ name: `xl/worksheets/_rels/sheet${n + 1}.xml.rels`, data: `${head}<Relationships>${s.rels}</Relationships>` }] : []
		),
		...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: `${head}<sst xmlns="${MAIN}">${texts}</sst>` }]),
		...(styles === undefined ? [] : [{ name: 'xl/styles.xml', data: `${head}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }]),
		...extra
	];
	return parts.flatMap((p) => (replace[p.name] === null ? [] : [{ ...p, ...replace[p.name] }]));
}

export const xlsxOf = (book: BookXml): Uint8Array => zipOf(xlsxParts(book));

/** Cells in row after row as inline text. */
export const inlineRows = (rows: readonly (readonly string[])[], from = 1): string =>
	rows
		.map(
			(cells, r) =>
				`<row r="${from + r}">${cells.map((c) => (c === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${c.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`)).join('')}</row>`
		)
		.join('');

/** A style sheet whose n-th cell format is the n-th code. */
export const stylesOf = (codes: readonly string[]): string =>
	`<numFmts>${codes.map((c, n) => `<numFmt numFmtId="${200 + n}" formatCode="${c.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`).join('')}</numFmts><cellXfs>${codes.map((_, n) => `<xf numFmtId="${200 + n}"/>`).join('')}</cellXfs>`;

/** A book written by the spreadsheet library, of any kind that it writes; its types leave out two of the old ones. */
export function written(
	sheets: Record<string, unknown[][]>,
	bookType: XLSX.BookType | 'biff3' | 'biff4',
	change: (book: XLSX.WorkBook) => void = () => {}
): Uint8Array {
	const book = XLSX.utils.book_new();
	for (const [name, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
	change(book);
	return new Uint8Array(XLSX.write(book, { type: 'array', bookType: bookType as XLSX.BookType, compression: true }) as ArrayBuffer);
}

/** A compound file of the given streams, as old Office programs and encrypted books are kept. */
export function compoundOf(streams: Record<string, Uint8Array>): Uint8Array {
	const file = XLSX.CFB.utils.cfb_new();
	for (const [name, bytes] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(file, `/${name}`, bytes);
	return new Uint8Array(XLSX.CFB.write(file, { type: 'array' }) as ArrayBuffer);
}
