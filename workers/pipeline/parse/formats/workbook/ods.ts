import { foundText } from '#domain/messages/found';
import { surveyOf, type Book, type BookSheet, type RowBatch, type SheetFacts } from './book';
import { LIMITS } from './limits';
import { numberText } from './number-text';
import { Refusal } from './refusal';
import { isoDate } from './serial-date';
import { unpackWhole } from './unpack';
import { xmlOf, xmlTags, xmlText, type Tag } from './xml';
import type { Zip } from './zip';

const BATCH = 500;

/** OpenDocument workbooks. Their content is one part: it is held as text, and its rows are read from it one by one. */
export async function openOds(zip: Zip): Promise<Book> {
	const manifest = zip.find('META-INF/manifest.xml');
	if (manifest && /<(?:[\w-]+:)?encryption-data\b/.test(xmlOf(await unpackWhole(zip, manifest, LIMITS.small))))
		throw new Refusal('passwordProtected');
	const entry = zip.find('content.xml');
	if (!entry) throw new Refusal('workbookDamaged', { what: foundText('its content is missing') });
	const xml = xmlOf(await unpackWhole(zip, entry, LIMITS.whole));
	const tables: (BookSheet & { at: number; end: number })[] = [];
	const hiddenStyles = new Set<string>();
	let style = '';
	for (const { name, kind, attributes, end, start } of xmlTags(xml)) {
		if (name === 'style') style = attributes.get('name') ?? '';
		else if (name === 'table-properties' && attributes.get('display') === 'false') hiddenStyles.add(style);
		else if (name === 'table' && kind === 'open')
			tables.push({
				index: tables.length,
				name: attributes.get('name') ?? `Sheet${tables.length + 1}`,
				hidden: hiddenStyles.has(attributes.get('style-name') ?? '-'),
				kind: 'cells',
				at: end,
				end: xml.length
			});
		else if (name === 'table' && kind === 'close' && tables.length > 0) (tables.at(-1) as { end: number }).end = start;
	}
	if (tables.length === 0) throw new Refusal('workbookDamaged', { what: foundText('its list of sheets is missing') });
	const rows: Book['rows'] = (index, facts) => {
		const table = tables[index];
		if (!table) throw new Refusal('workbookDamaged', { what: foundText('a sheet of it is missing') });
		return tableRows(xml, table.at, table.end, facts);
	};
	return {
		sheets: tables.map(({ index, name, hidden, kind }) => ({ index, name, hidden, kind })),
		date1904: false,
		sizeOf: (index) => (tables[index] ? tables[index].end - tables[index].at : 0),
		rows,
		survey: (index) => surveyOf(rows, index)
	};
}

/** The rows of a table. Repeated rows and cells are repeated only where they are filled, and never beyond what a sheet can hold. */
async function* tableRows(xml: string, from: number, to: number, facts: SheetFacts): AsyncGenerator<RowBatch> {
	let batch: RowBatch = { numbers: [], cells: [], done: 0 };
	let row = 0;
	let repeat = 1;
	let hidden = false;
	let cells: string[] = [];
	let column = 0;
	let columns = 0;
	for (const tag of xmlTags(xml, from)) {
		if (tag.start >= to) break;
		const { name, kind, attributes } = tag;
		if (name === 'table-column' && kind !== 'close') {
			const times = timesOf(tag, 'number-columns-repeated');
			if (attributes.has('visibility') && attributes.get('visibility') !== 'visible')
				for (let c = columns; c < Math.min(columns + times, 1000); c++) facts.hiddenColumns.push(c);
			columns += times;
		} else if (name === 'table-row' && kind !== 'close') {
			cells = [];
			column = 0;
			repeat = timesOf(tag, 'number-rows-repeated');
			hidden = /collapse|filter/.test(attributes.get('visibility') ?? '');
			if (kind === 'empty') row += repeat;
		} else if ((name === 'table-cell' || name === 'covered-table-cell') && kind !== 'close') {
			const times = timesOf(tag, 'number-columns-repeated');
			const text = kind === 'empty' && !attributes.has('value-type') ? '' : cellText(xml, tag, facts);
			const wide = timesOf(tag, 'number-columns-spanned');
			const tall = timesOf(tag, 'number-rows-spanned');
			if (wide * tall > 1) facts.merged.push({ top: row + 1, bottom: row + tall, left: column, right: column + wide - 1 });
			if (text !== '') {
				if (column + times > LIMITS.columns)
					throw new Refusal('tooManyCells', { row: row + 1, cells: column + times, limit: LIMITS.columns });
				while (cells.length < column) cells.push('');
				for (let n = 0; n < times; n++) cells.push(text);
			}
			column += times;
		} else if (name === 'table-row') {
			if (cells.some((c) => c.trim() !== '')) {
				if (row + repeat > LIMITS.rows)
					throw new Refusal('workbookDamaged', { what: foundText('it repeats a filled row {1} times', repeat) });
				for (let n = 0; n < repeat; n++) {
					if (hidden) facts.hiddenRows++;
					batch.numbers.push(row + n + 1);
					if (batch.cells.push(n === 0 ? cells : [...cells]) < BATCH) continue;
					yield { ...batch, done: (tag.end - from) / (to - from) };
					batch = { numbers: [], cells: [], done: 0 };
				}
			}
			row += repeat;
		}
	}
	yield { ...batch, done: 1 };
	facts.complete = true;
}

const timesOf = ({ attributes }: Tag, name: string): number => Math.max(1, Math.min(2_000_000, Number(attributes.get(name) ?? 1) || 1));

function cellText(xml: string, tag: Tag, facts: SheetFacts): string {
	const { attributes } = tag;
	const shown = tag.kind === 'empty' ? '' : shownText(xml, tag.end, facts);
	const value = attributes.get('value') ?? '';
	const type = attributes.get('value-type') ?? '';
	if (type === 'date') return isoDate(attributes.get('date-value') ?? shown);
	if (type === 'boolean') return attributes.get('boolean-value') === 'true' ? 'TRUE' : 'FALSE';
	if (type === 'float' || type === 'percentage' || type === 'currency')
		return value === '' || Number.isNaN(Number(value)) ? shown : numberOrShown(numberText(Number(value), value), shown);
	if (type === 'string') return attributes.get('string-value') ?? shown;
	return shown;
}

/** What is shown, where it shows the same whole number with zeros or a plus in front (0049…, +49…), else the plain number. */
function numberOrShown(number: string, shown: string): string {
	if (!/^\d+$/.test(number) || shown === number) return number;
	const digits = shown.replace(/\D/g, '');
	return (digits !== number && digits.replace(/^0+/, '') === number.replace(/^0$/, '')) || (digits === number && shown.startsWith('+'))
		? shown
		: number;
}

/** Elements whose text belongs to the paragraph that they stand in. */
const INLINE: ReadonlySet<string> = new Set(['span', 'a', 's', 'tab', 'line-break', 'date', 'time', 'sheet-name', 'title']);

/** The paragraphs of a cell; comments, pictures and shapes that hang on it are passed over. */
function shownText(xml: string, from: number, facts: SheetFacts): string {
	const paragraphs: string[] = [];
	let open = false;
	let foreign = 0;
	let at = from;
	let mail = false;
	const add = (text: string) => (paragraphs[paragraphs.length - 1] += text);
	for (const { name, kind, attributes, start, end } of xmlTags(xml, from)) {
		if (open && foreign === 0) add(xmlText(xml.slice(at, start)));
		at = end;
		if (foreign > 0) {
			foreign += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
		} else if (name === 'p' || name === 'h') {
			open = kind === 'open';
			if (kind !== 'close') paragraphs.push('');
		} else if (name === 'table-cell' || name === 'covered-table-cell') break;
		else if (!open || !INLINE.has(name)) foreign = kind === 'open' ? 1 : 0;
		else if (kind !== 'close') {
			if (name === 's') add(' '.repeat(Math.min(1000, Number(attributes.get('c') ?? 1) || 1)));
			else if (name === 'tab') add('\t');
			else if (name === 'line-break') add('\n');
			else if (name === 'a' && /^mailto:/i.test(attributes.get('href') ?? '')) mail = true;
		}
	}
	const text = paragraphs.join('\n');
	if (mail && !text.includes('@')) facts.mailLinks++;
	return text;
}
