import { foundText } from '#domain/messages/found';
import { MAX_CELL_CHARS } from '../../format';
import { MAX_MERGED, type RowBatch, type SheetFacts } from './book';
import { LIMITS } from './limits';
import { rangeOf } from './references';
import { Refusal } from './refusal';
import { readCell, type CellContext } from './sheet-cell';
import type { CellShows } from './styles';
import { refuseDoctype, tagEnd, xmlTags } from './xml';

/** What stands before the rows (columns, claims) may be this long. */
const MAX_HEAD_CHARS = 8_000_000;

/**
 * Reads the XML of a sheet in pieces of any size, without a document tree: rows come out as they end, and one
 * unfinished cell at most is held. What stands before and after the rows fills the facts.
 */
export class SheetScanner {
	private stage: 'head' | 'rows' | 'tail' = 'head';
	private rest = '';
	private numbers: number[] = [];
	private rows: string[][] = [];
	private row = 0;
	private open: string[] | null = null;
	private hidden = false;
	private readonly context: CellContext;
	/** Cells that show an address, by row and column: what a mail link is compared with. */
	private readonly addresses = new Set<number>();

	/** `mailLinks`: ids of the links that lead to an e-mail address. */
	constructor(
		texts: CellContext['texts'],
		shows: CellShows,
		private readonly facts: SheetFacts,
		private readonly mailLinks: ReadonlySet<string>
	) {
		this.context = { texts, shows, facts, prefixLength: 0 };
	}

	/** Takes a piece of text; its rows are then to be taken by `take`. */
	scan(piece: string): void {
		const text = this.rest + piece;
		const used = this.stage === 'head' ? this.scanHead(text) : 0;
		const rest = used === 0 ? text : text.slice(used);
		this.rest = rest;
		if (this.stage === 'rows') this.rest = rest.slice(this.scanRows(rest));
		if (this.stage === 'tail') this.rest = this.scanTail(this.rest);
		if (this.stage === 'rows' && this.rest.length > MAX_CELL_CHARS * 8)
			throw new Refusal('cellTooLarge', {
				row: this.row,
				column: (this.open?.length ?? 0) + 1,
				characters: this.rest.length,
				limit: MAX_CELL_CHARS
			});
	}

	/** The rows that ended since the last call. */
	take(done: number): RowBatch {
		const batch = { numbers: this.numbers, cells: this.rows, done };
		this.numbers = [];
		this.rows = [];
		return batch;
	}

	/** To be called when all text was scanned: a sheet that ends among its rows was cut. */
	end(): void {
		if (this.stage === 'rows')
			throw new Refusal('workbookDamaged', { what: foundText('a sheet ends in the middle, after row {1}', this.row) });
		this.facts.complete = true;
	}

	private scanHead(text: string): number {
		const found = /<((?:[\w-]+:)?)sheetData\b/.exec(text);
		const end = found ? tagEnd(text, found.index) : -1;
		if (!found || end === -1) {
			if (text.length > MAX_HEAD_CHARS) throw new Refusal('workbookDamaged', { what: foundText('a sheet has no rows where they belong') });
			if (text.length < 100_000) refuseDoctype(text);
			return 0;
		}
		const head = text.slice(0, found.index);
		refuseDoctype(head);
		this.context.prefixLength = (found[1] as string).length;
		for (const { name, kind, attributes } of xmlTags(head)) {
			if (kind === 'close') continue;
			if (name === 'dimension') this.facts.claimedRows = rangeOf(attributes.get('ref') ?? '')?.bottom ?? 0;
			if (name === 'col' && isTrue(attributes.get('hidden')))
				this.hideColumns(Number(attributes.get('min')), Number(attributes.get('max')));
		}
		this.stage = text[end - 2] === '/' ? 'tail' : 'rows';
		return end;
	}

	private hideColumns(min: number, max: number): void {
		for (let c = min; c <= Math.min(max, 1000); c++) if (c >= 1) this.facts.hiddenColumns.push(c - 1);
	}

	/** Returns how much of the text is done with; what is left is the beginning of a tag or of a cell. */
	private scanRows(s: string): number {
		const skip = this.context.prefixLength;
		for (let p = 0; ;) {
			const lt = s.indexOf('<', p);
			if (lt === -1) return s.length;
			let q = lt + 1;
			if (s.charCodeAt(q) === 47) {
				const gt = s.indexOf('>', q);
				if (gt === -1) return lt;
				q += 1 + skip;
				if (s.startsWith('row', q)) this.endRow();
				else if (s.startsWith('sheetData', q)) {
					this.endRow();
					this.stage = 'tail';
					return gt + 1;
				}
				p = gt + 1;
				continue;
			}
			q += skip;
			const c = s.charCodeAt(q);
			if (c === 99 && s.charCodeAt(q + 1) <= 62) {
				if (!this.open) this.startRow('');
				const end = readCell(s, q + 1, this.row, this.open as unknown as string[], this.context);
				if (end === -1) return lt;
				p = end;
			} else if (c === 114 && s.startsWith('row', q)) {
				const end = tagEnd(s, q);
				if (end === -1) return lt;
				this.startRow(s.slice(q + 3, end - 1));
				p = end;
			} else {
				const end = s.startsWith('!--', lt + 1) ? s.indexOf('-->', lt) : tagEnd(s, q);
				if (end === -1 || q >= s.length) return lt;
				p = end;
			}
		}
	}

	private startRow(attributes: string): void {
		this.endRow();
		const given = Number(/\br\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? 0);
		// A number that stands a second time or goes back would give two rows one name: such rows are counted on.
		this.row = given > this.row ? given : this.row + 1;
		if (this.row > LIMITS.rows)
			throw new Refusal('workbookDamaged', {
				what: foundText('it numbers a row {1}, and no sheet has more than {2}', this.row, LIMITS.rows)
			});
		this.open = [];
		this.hidden = attributes.includes('hidden') && /\bhidden\s*=\s*["'](1|true)["']/.test(attributes);
		if (attributes.endsWith('/')) this.endRow();
	}

	private endRow(): void {
		const cells = this.open;
		if (!cells) return;
		this.open = null;
		let filled = false;
		for (let c = 0; c < cells.length && !filled; c++) filled = (cells[c] as string).trim() !== '';
		if (!filled) return;
		while (cells[cells.length - 1] === '') cells.pop();
		if (this.hidden) this.facts.hiddenRows++;
		if (this.mailLinks.size > 0 && this.addresses.size < 100_000)
			cells.forEach((cell, c) => cell.includes('@') && this.addresses.add(this.row * LIMITS.columns + c));
		this.numbers.push(this.row);
		this.rows.push(cells);
	}

	/** Merged ranges and links; returns what is left. */
	private scanTail(text: string): string {
		const end = text.lastIndexOf('>') + 1;
		for (const { name, kind, attributes } of xmlTags(text.slice(0, end))) {
			if (kind === 'close' || (name !== 'mergeCell' && name !== 'hyperlink')) continue;
			const range = rangeOf(attributes.get('ref') ?? '');
			if (!range) continue;
			if (name === 'mergeCell' && this.facts.merged.length < MAX_MERGED) this.facts.merged.push(range);
			if (
				name === 'hyperlink' &&
				this.mailLinks.has(attributes.get('rid') ?? '') &&
				!this.addresses.has(range.top * LIMITS.columns + range.left)
			)
				this.facts.mailLinks++;
		}
		return text.length - end > 100_000 ? '' : text.slice(end);
	}
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
