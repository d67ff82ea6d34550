/**
 * What was copied as a web page alone: its table as the text that a spreadsheet puts beside such a one (APP-2). Read by hand, since the
 * page's own rules (Trusted Types) let no text of elsewhere become markup, not even in a document that nobody sees.
 */
import { quotedCell } from '#domain/basics/quoted-cell';

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'title', 'noscript']);
/** Elements behind which a new line begins. */
const LINES = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Rows and columns that one cell is believed to cover, and cells that all of a table are: more are no table but a trap. */
const MOST_SPANNED = 1000;
const MOST_COVERED = 2_000_000;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

interface Tag {
	name: string;
	closes: boolean;
	attributes: string;
}
type Table = (string | undefined)[][];

const decode = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (all, ten?: string, sixteen?: string, name?: string) => {
		if (name !== undefined) return SIGNS[name.toLowerCase()] ?? all;
		const code = ten === undefined ? parseInt(sixteen ?? '', 16) : Number(ten);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});

/** Where a tag that begins at `from` ends: a ">" in an attribute's quotes ends none. -1 = nowhere. */
function endOfTag(html: string, from: number): number {
	let quote = '';
	for (let i = from; i < html.length; i++) {
		const c = html.charAt(i);
		if (quote !== '') quote = c === quote ? '' : quote;
		else if (c === '>') return i;
		else if ((c === '"' || c === "'") && html.charAt(i - 1) === '=') quote = c;
	}
	return -1;
}

/** Tags and texts of a page in order, without comments and what nobody sees. */
function* partsOf(html: string): Generator<Tag | string, void> {
	let unseen = '';
	for (let at = 0; at < html.length;) {
		const open = html.indexOf('<', at);
		const text = html.slice(at, open < 0 ? html.length : open);
		if (text !== '' && unseen === '') yield decode(text);
		if (open < 0) return;
		const comment = html.startsWith('<!--', open);
		const end = comment ? html.indexOf('-->', open) : endOfTag(html, open);
		const [, slash, name = ''] = comment ? [] : (/^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 40)) ?? []);
		if (end < 0) return;
		at = end + (comment ? 3 : 1);
		const tag = { name: name.toLowerCase(), closes: slash === '/', attributes: html.slice(open + 1 + name.length, end) };
		if (unseen !== '') {
			if (tag.closes && tag.name === unseen) unseen = '';
		} else if (UNSEEN.has(tag.name) && !tag.closes) unseen = tag.name;
		else if (tag.name !== '') yield tag;
	}
}

const tidy = (text: string): string =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');

const spanOf = ({ attributes }: Tag, which: 'colspan' | 'rowspan'): number => {
	const said = Number(new RegExp(`\\b${which}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1);
	return Math.min(MOST_SPANNED, Math.max(1, said));
};

/** A table on its way. A cell over several rows holds its value in each of them, as merged cells of a workbook do (FIL-2). */
class Reading {
	readonly rows: Table = [];
	private cell: { text: string; tag: Tag } | null = null;
	private at = -1;
	/** The first column of the row that may be free. */
	private column = 0;
	private covered = 0;

	write(text: string): void {
		if (this.cell) this.cell.text += text;
	}
	row(): void {
		this.endCell();
		this.at++;
		this.column = 0;
		this.rows[this.at] ??= [];
	}
	begin(tag: Tag): void {
		if (this.at < 0) this.row();
		this.endCell();
		this.cell = { text: '', tag };
	}
	endCell(): void {
		if (!this.cell) return;
		const { text, tag } = this.cell;
		this.cell = null;
		const row = (this.rows[this.at] ??= []);
		while (row[this.column] !== undefined) this.column++;
		const [high, wide] = [spanOf(tag, 'rowspan'), spanOf(tag, 'colspan')];
		this.covered += high * wide;
		const value = tidy(text);
		for (let down = 0; down < (this.covered > MOST_COVERED ? 1 : high); down++)
			for (let across = 0; across < (this.covered > MOST_COVERED ? 1 : wide); across++)
				(this.rows[this.at + down] ??= [])[this.column + across] = across === 0 ? value : '';
	}

	/** Its rows without those that only a cell above reached into. */
	close(): Table {
		this.endCell();
		return this.rows.slice(0, this.at + 1);
	}
}

const cells = (t: Table): number => t.reduce((sum, row) => sum + row.length, 0);

/** The largest table of a page as lines of cells with tabs between them; the page's text where it has no table. */
export function textOfHtml(html: string): string {
	const open: Reading[] = [];
	const done: Table[] = [];
	let all = '';
	for (const part of partsOf(html)) {
		const now = open.at(-1);
		if (typeof part === 'string') {
			const text = part.replace(/\s+/g, ' ');
			now?.write(text);
			all += text;
			continue;
		}
		const { name, closes } = part;
		if (LINES.has(name)) {
			now?.write('\n');
			all += '\n';
		}
		if (name === 'table' && !closes) open.push(new Reading());
		else if (name === 'table') done.push(...(open.pop() ? [now?.close() ?? []] : []));
		else if (name === 'tr' && !closes) now?.row();
		else if (name === 'td' || name === 'th') {
			if (closes) now?.endCell();
			else now?.begin(part);
		}
	}
	done.push(...open.map((t) => t.close()));
	const largest = done.sort((a, b) => cells(b) - cells(a))[0];
	if (!largest || cells(largest) === 0) return tidy(all);
	return largest.map((row) => Array.from(row, (cell = '') => quotedCell(cell, '\t')).join('\t')).join('\n');
}

/** What was copied, as text; of what is a web page alone, its table. */
export function copiedText(data: Pick<DataTransfer, 'getData'> | null): string {
	const text = data?.getData('text/plain') ?? '';
	return text.trim() === '' ? textOfHtml(data?.getData('text/html') ?? '') : text;
}
