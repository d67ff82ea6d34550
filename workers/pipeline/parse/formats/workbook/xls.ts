import { foundText } from '#domain/messages/found';
import type { BiffFacts } from './biff';
import { BiffReader } from './biff-text';
import { MAX_MERGED, surveyOf, type Book, type RowBatch, type SheetFacts } from './book';
import { errorText } from './errors';
import { Refusal, Unfamiliar } from './refusal';
import { CellShows } from './styles';

const BATCH = 500;
const CONTINUE = 0x003c;
/** Records of the book that matter here; the numbers are those of "[MS-XLS]", section 2.3. */
const BOOK = { sst: 0x00fc, format: 0x041e, xf: 0x00e0, epoch: 0x0022, sheet: 0x0085 } as const;
/** Records of a sheet. */
const SHEET = {
	begin: 0x0809,
	end: 0x000a,
	size: 0x0200,
	text: 0x00fd,
	number: 0x0203,
	rk: 0x027e,
	rks: 0x00bd,
	label: 0x0204,
	rich: 0x00d6,
	bool: 0x0205,
	formula: 0x0006,
	result: 0x0207,
	merged: 0x00e5,
	link: 0x01b8
} as const;

/**
 * The reader of workbooks of 1997 to 2003 whose rows stand in order, as every program writes them: the stream is held as
 * bytes, rows come out one by one. `Unfamiliar` where it meets something else; the spreadsheet library reads those.
 */
export function openXls8(bytes: Uint8Array, facts: BiffFacts): Book {
	const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const names: string[] = [];
	const ids: number[] = [];
	const codes = new Map<number, string>();
	let texts: string[] = [];
	let epoch1904 = false;
	let depth = 0;
	for (let at = 0; at + 4 <= bytes.length; at += 4 + v.getUint16(at + 2, true)) {
		const type = v.getUint16(at, true);
		const data = at + 4;
		if (type === SHEET.begin) depth++;
		else if (type === SHEET.end && --depth === 0) break;
		else if (type === BOOK.epoch) epoch1904 = v.getUint16(data, true) === 1;
		else if (type === BOOK.xf) ids.push(v.getUint16(data + 2, true));
		else if (type === BOOK.format) codes.set(v.getUint16(data, true), readerAt(v, at, 2).text(true));
		else if (type === BOOK.sheet) names.push(readerAt(v, at, 6).text(false));
		else if (type === BOOK.sst) texts = sharedTexts(readerAt(v, at, 4));
	}
	if (names.length !== facts.sheets.length) throw new Unfamiliar();
	const shows = new CellShows(ids, codes, epoch1904);
	const ends = [...facts.sheets.map((s) => s.position), bytes.length].sort((a, b) => a - b);
	const endOf = (index: number) => ends.find((e) => e > (facts.sheets[index]?.position ?? 0)) ?? bytes.length;
	const rows: Book['rows'] = (index, sheetFacts) => sheetRows(v, facts, index, endOf(index), texts, shows, sheetFacts);
	return {
		sheets: facts.sheets.map(({ hidden, kind }, index) => ({ index, name: names[index] as string, hidden, kind })),
		date1904: epoch1904,
		sizeOf: (index) => endOf(index) - (facts.sheets[index]?.position ?? 0),
		rows,
		survey: (index) => surveyOf(rows, index)
	};
}

/** A reader of the record at `at` and what continues it, from `offset` of its data on. */
function readerAt(v: DataView, at: number, offset: number): BiffReader {
	const segments: [number, number][] = [];
	let next = at;
	do {
		const end = next + 4 + v.getUint16(next + 2, true);
		segments.push([next + 4 + (segments.length === 0 ? offset : 0), Math.min(end, v.byteLength)]);
		next = end;
	} while (next + 4 <= v.byteLength && v.getUint16(next, true) === CONTINUE);
	return new BiffReader(new Uint8Array(v.buffer, v.byteOffset, v.byteLength), segments);
}

function sharedTexts(reader: BiffReader): string[] {
	const count = reader.u32();
	const texts: string[] = [];
	while (texts.length < count && !reader.done) texts.push(reader.text(true));
	return texts;
}

async function* sheetRows(
	v: DataView,
	{ sheets, parts }: BiffFacts,
	index: number,
	end: number,
	texts: readonly string[],
	shows: CellShows,
	facts: SheetFacts
): AsyncGenerator<RowBatch> {
	const start = sheets[index]?.position ?? 0;
	const part = parts.get(start);
	if (!part) throw new Refusal('workbookDamaged', { what: foundText('a sheet of it is missing') });
	facts.hiddenColumns.push(...[...part.hiddenColumns].sort((a, b) => a - b));
	let batch: RowBatch = { numbers: [], cells: [], done: 0 };
	let row = -1;
	let cells: string[] = [];
	/** A formula whose text follows in a record of its own. */
	let waiting = -1;
	const links: [row: number, column: number][] = [];
	const addresses = new Set<number>();

	const put = (column: number, text: string) => {
		while (cells.length < column) cells.push('');
		cells[column] = text;
		if (text.includes('@') && addresses.size < 100_000) addresses.add(row * 256 + column);
	};
	const number = (style: number, value: number) => shows.of(style)(value);
	const endRow = () => {
		if (row === -1 || !cells.some((c) => c.trim() !== '')) return;
		while (cells[cells.length - 1] === '') cells.pop();
		if (part.hiddenRows.has(row + 1)) facts.hiddenRows++;
		batch.numbers.push(row + 1);
		batch.cells.push(cells);
	};
	const startCell = (data: number): number => {
		const at = v.getUint16(data, true);
		if (at !== row) {
			endRow();
			row = at;
			cells = [];
		}
		waiting = -1;
		return v.getUint16(data + 2, true);
	};

	let depth = 0;
	for (let at = start; at + 4 <= v.byteLength; at += 4 + v.getUint16(at + 2, true)) {
		const type = v.getUint16(at, true);
		const data = at + 4;
		const length = v.getUint16(at + 2, true);
		if (type === SHEET.begin) depth++;
		else if (type === SHEET.end) {
			if (--depth === 0) break;
		} else if (depth !== 1) continue;
		else if (type === SHEET.text) {
			const column = startCell(data);
			const text = texts[v.getUint32(data + 6, true)];
			if (text === undefined)
				throw new Refusal('workbookDamaged', { what: foundText('a cell in row {1} points at a text that is not there', row + 1) });
			put(column, text);
		} else if (type === SHEET.number) put(startCell(data), number(v.getUint16(data + 4, true), v.getFloat64(data + 6, true)));
		else if (type === SHEET.rk) put(startCell(data), number(v.getUint16(data + 4, true), rkNumber(v, data + 6)));
		else if (type === SHEET.rks) {
			const first = startCell(data);
			for (let p = data + 4, c = first; p + 6 <= data + length - 2; p += 6, c++) put(c, number(v.getUint16(p, true), rkNumber(v, p + 2)));
		} else if (type === SHEET.label || type === SHEET.rich) put(startCell(data), readerAt(v, at, 6).text(true));
		else if (type === SHEET.bool)
			put(startCell(data), v.getUint8(data + 7) === 1 ? errorText(v.getUint8(data + 6)) : v.getUint8(data + 6) === 1 ? 'TRUE' : 'FALSE');
		else if (type === SHEET.formula) {
			const column = startCell(data);
			const kind = v.getUint16(data + 12, true) === 0xffff ? v.getUint8(data + 6) : -1;
			if (kind === 0) waiting = column;
			else if (kind === 1) put(column, v.getUint8(data + 8) === 1 ? 'TRUE' : 'FALSE');
			else if (kind === 2) put(column, errorText(v.getUint8(data + 8)));
			else if (kind === -1) put(column, number(v.getUint16(data + 4, true), v.getFloat64(data + 6, true)));
		} else if (type === SHEET.result && waiting !== -1) {
			put(waiting, readerAt(v, at, 0).text(true));
			waiting = -1;
		} else if (type === SHEET.size && length >= 8) facts.claimedRows = v.getUint32(data + 4, true);
		else if (type === SHEET.merged) {
			for (let p = data + 2; p + 8 <= data + length && facts.merged.length < MAX_MERGED; p += 8)
				facts.merged.push({
					top: v.getUint16(p, true) + 1,
					bottom: v.getUint16(p + 2, true) + 1,
					left: v.getUint16(p + 4, true),
					right: v.getUint16(p + 6, true)
				});
		} else if (type === SHEET.link && leadsToMail(v, data, length)) links.push([v.getUint16(data, true), v.getUint16(data + 4, true)]);
		if (batch.cells.length < BATCH) continue;
		yield { ...batch, done: (at - start) / Math.max(1, end - start) };
		batch = { numbers: [], cells: [], done: 0 };
	}
	endRow();
	facts.mailLinks += links.filter(([r, c]) => !addresses.has(r * 256 + c)).length;
	facts.complete = true;
	yield { ...batch, done: 1 };
}

/** A number in four bytes: a whole number or the upper half of a floating one, perhaps of a hundredth. */
function rkNumber(v: DataView, at: number): number {
	const rk = v.getInt32(at, true);
	let value = rk >> 2;
	if ((rk & 2) === 0) {
		half.setUint32(4, rk & ~3, true);
		value = half.getFloat64(0, true);
	}
	return rk & 1 ? value / 100 : value;
}
const half = new DataView(new ArrayBuffer(8));

/** True for a link whose address, stored in two-byte characters, begins with mailto. */
function leadsToMail(v: DataView, data: number, length: number): boolean {
	return /mailto:/i.test(
		new TextDecoder('utf-16le').decode(new Uint8Array(v.buffer, v.byteOffset + data + 8, Math.max(0, (length - 8) & ~1)))
	);
}
