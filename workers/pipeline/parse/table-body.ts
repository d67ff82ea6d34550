import type { SourceChunk } from '#domain/chunk';
import { noLeftOut } from '#domain/imports/import-reading';
import type { Problem } from '#domain/result';
import { filledWidth } from './header-row';
import { isHeaderWord } from './header-words';
import { Packer } from './packer';
import { endRows, HELD_BACK } from './table-end';

/** What is left out of a table is said with at most this many characters of it. */
const SAID_CHARS = 160;

/**
 * The rows below the header row of one table: leaves out what is no contact (blank rows; with `trim` also repeated
 * header rows, totals and notes at the end, and another table below), counts that and the ragged rows, and packs the
 * rest. The last rows are held back until it is known whether the table ends there.
 */
export class TableBody {
	readonly leftOut = noLeftOut();
	raggedRows = 0;
	private readonly packer = new Packer();
	private readonly ring: string[][] = new Array<string[]>(HELD_BACK);
	private readonly numbers = new Float64Array(HELD_BACK);
	private held = 0;
	private first = 0;
	private blankBefore = false;
	private headerFilled: number;
	private headerLength: number;
	private said = '';
	/** Names of the columns with their places; empty when a single name says nothing. */
	private readonly names = new Map<string, number>();
	/** Row of the header of another table below, 0 before it. */
	private otherFrom = 0;
	private otherRows = 0;

	/** `header`: cells of the header row, null when there is none. */
	constructor(
		private readonly header: readonly string[] | null,
		private readonly trim: boolean
	) {
		this.headerLength = header?.length ?? 0;
		this.headerFilled = header ? filledWidth(header) : 0;
		if (trim && header && areNames(header)) header.forEach((h, c) => h.trim().length > 2 && this.names.set(h.trim(), c));
	}

	/** Rows passed on so far. */
	get rows(): number {
		return this.packer.rows;
	}

	/** Adds the next row; returns a chunk once one is full. `bytesRead` = bytes of the file read up to here. */
	add(row: number, cells: string[], bytesRead: number): SourceChunk | null {
		if (isBlank(cells) || (this.trim && isRuler(cells))) {
			this.leftOut.blank++;
			const again = this.blankBefore;
			this.blankBefore = true;
			return again || !this.trim ? null : this.hold(row, BLANK, bytesRead);
		}
		this.blankBefore = false;
		if (this.headerLength === 0) this.headerFilled = this.headerLength = cells.length;
		const first = cells[0] as string;
		if (this.names.size > 1 && first.length < 200 && (first === '' || this.names.has(first.trim()) || this.belowTitle())) {
			const kind = this.headerAgain(cells);
			if (kind === 'same') {
				this.otherFrom = 0;
				this.leaveOutAbove(true);
				this.leftOut.repeatedHeaders++;
				return null;
			}
			if (kind === 'other') this.otherFrom = row;
		}
		if (this.otherFrom > 0) {
			if (this.otherRows === 0) this.leaveOutAbove(false);
			this.leaveOut(cells);
			this.otherRows++;
			return null;
		}
		return this.trim ? this.hold(row, cells, bytesRead) : this.pass(row, cells, bytesRead);
	}

	/** The end of the table: what is left to pass on, in order. */
	end(bytesRead: number): SourceChunk[] {
		const tail = this.heldRows();
		const cut = tail.length - endRows(tail, this.headerLength);
		const chunks: SourceChunk[] = [];
		tail.forEach((cells, i) => {
			if (cells === BLANK) return undefined;
			if (i >= cut) return this.leaveOut(cells);
			const chunk = this.pass(this.numbers[(this.first + i) % HELD_BACK] as number, cells, bytesRead);
			if (chunk) chunks.push(chunk);
			return undefined;
		});
		this.held = 0;
		const rest = this.packer.rest(bytesRead);
		if (rest) chunks.push(rest);
		return chunks;
	}

	/** What was left out, in notes of the file catalogue. */
	notes(): Problem[] {
		const notes: Problem[] = [];
		const { totals, repeatedHeaders } = this.leftOut;
		if (this.otherRows > 0)
			notes.push({
				code: 'noteTableBelow',
				params: { rows: totals, row: this.otherFrom, text: this.said.replace(/\s+/g, ' ').slice(0, SAID_CHARS) }
			});
		else if (totals > 0)
			notes.push({ code: 'noteTotals', params: { rows: totals, text: this.said.replace(/\s+/g, ' ').slice(0, SAID_CHARS) } });
		if (repeatedHeaders > 0) notes.push({ code: 'noteRepeatedHeaders', params: { rows: repeatedHeaders } });
		return notes;
	}

	/** Whether a row names columns again: in the same places, or as another table does. */
	private headerAgain(cells: readonly string[]): 'same' | 'other' | null {
		const found = new Set<string>();
		let filled = 0;
		let inPlace = 0;
		for (let c = 0; c < cells.length; c++) {
			const cell = (cells[c] as string).trim();
			if (cell === '') continue;
			filled++;
			const place = this.names.get(cell);
			if (place === undefined) continue;
			found.add(cell);
			if (place === c || (this.header?.[c] ?? '').trim() === cell) inPlace++;
		}
		// Below a title of its own another table may name mostly other columns.
		if (
			found.size < 2 ||
			found.size < filled * (this.titledAbove() && cells.every((c) => c.trim() === '' || NAME.test(c.trim())) ? 0.4 : 0.6)
		)
			return null;
		return inPlace >= found.size * 0.9 ? 'same' : 'other';
	}

	/** Whether the row right above is a single cell, as the title of another table is. */
	private belowTitle(): boolean {
		const title = this.held > 0 && this.headerLength > 2 ? this.ring[(this.first + this.held - 1) % HELD_BACK] : undefined;
		return title !== undefined && title !== BLANK && (title[1] ?? '') === '' && filledWidth(title) === 1;
	}

	/** Whether a title stands right above, alone below a blank row. */
	private titledAbove(): boolean {
		const title = this.held > 1 ? this.ring[(this.first + this.held - 1) % HELD_BACK] : undefined;
		const gap = this.ring[(this.first + this.held - 2) % HELD_BACK];
		return title !== undefined && title !== BLANK && gap === BLANK && filledWidth(title) === 1 && !(title[0] as string).includes('@');
	}

	private leaveOut(cells: readonly string[]): void {
		this.leftOut.totals++;
		if (this.said.length < SAID_CHARS)
			this.said +=
				(this.said ? ' / ' : '') +
				cells
					.map((c) => c.trim())
					.filter(Boolean)
					.join(' ');
	}

	/**
	 * Where a header stands again, the table above it ended: its totals and notes are left out, and the title of the next,
	 * alone in the row right above. `gap`: only below a blank row is it one, as a page's header stands between rows.
	 */
	private leaveOutAbove(gap: boolean): void {
		const tail = this.heldRows();
		const above = tail.length - 1;
		const title = tail[above];
		const alone = title !== undefined && title !== BLANK && filledWidth(title) === 1 && !(title[0] as string).includes('@');
		const titled = alone && (!gap || (above > 0 && tail[above - 1] === BLANK && this.headerLength > 2));
		if (titled) tail.pop();
		for (const cells of tail.splice(tail.length - endRows(tail, this.headerLength))) if (cells !== BLANK) this.leaveOut(cells);
		if (titled) this.leaveOut(title);
		this.held = tail.length;
	}

	/** The rows held back, in order. */
	private heldRows(): string[][] {
		return Array.from({ length: this.held }, (_, i) => this.ring[(this.first + i) % HELD_BACK] as string[]);
	}

	private hold(row: number, cells: string[], bytesRead: number): SourceChunk | null {
		let chunk: SourceChunk | null = null;
		if (this.held === HELD_BACK) {
			const oldest = this.ring[this.first] as string[];
			if (oldest !== BLANK) chunk = this.pass(this.numbers[this.first] as number, oldest, bytesRead);
			this.first = (this.first + 1) % HELD_BACK;
			this.held--;
		}
		const at = (this.first + this.held++) % HELD_BACK;
		this.ring[at] = cells;
		this.numbers[at] = row;
		return chunk;
	}

	private pass(row: number, cells: string[], bytesRead: number): SourceChunk | null {
		if (cells.length < this.headerFilled || (cells.length > this.headerLength && filledWidth(cells) > this.headerLength)) this.raggedRows++;
		return this.packer.add(row, cells, bytesRead);
	}
}

const BLANK: string[] = [''];
/** What names a column: words, no values. */
const NAME = /^\p{L}[\p{L}\p{M} ()/#.:-]{0,40}$/u;

/** True when a header row surely holds names, so that a row that says it again is no row of the table: many, or known words. */
function areNames(header: readonly string[]): boolean {
	const filled = header.filter((h) => h.trim() !== '');
	return filled.length > 4 || (filled.length > 1 && filled.filter((h) => isHeaderWord(h.trim())).length >= filled.length / 2);
}

/** A line drawn between rows, as listings and Markdown have it: dashes alone. */
const RULE = /^[-=_+:─━│|\s]{3,}$/u;
function isRuler(cells: readonly string[]): boolean {
	let [filled, longest, drawn] = [0, 0, false];
	for (const cell of cells) {
		if (cell === '' || cell.trim() === '') continue;
		if (!RULE.test(cell)) return false;
		filled++;
		longest = Math.max(longest, cell.trim().length);
		drawn ||= /([-=_─━])\1/u.test(cell);
	}
	// A lone "---" is what somebody writes for nothing; a rule is long, or goes through all columns.
	return drawn && (filled > 1 || longest >= LONG_RULE);
}
const LONG_RULE = 20;

/** True when no cell holds more than blanks. Nearly every row shows by its first cell that it isn't. */
export function isBlank(cells: readonly string[]): boolean {
	for (let c = 0; c < cells.length; c++) {
		const cell = cells[c] as string;
		if (cell !== '' && (cell.charCodeAt(0) > 32 || cell.trim() !== '')) return false;
	}
	return true;
}
