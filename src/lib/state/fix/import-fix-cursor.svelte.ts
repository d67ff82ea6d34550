import { fieldDefinition, type FieldId } from '#domain/fields';
import type { CellEdit, FixRow } from '#domain/imports/fix';
import { m } from '#lib/messages/index';
import { fromTsv, pasted, toTsv, writeLater } from './import-fix-clipboard';
import { savesTyped } from '../shell/half-typed';
import { editorKind } from './import-fix-editors';
import { afterTab, clampCell, moved, rangeOf, type CellAt, type GridAct, type Selection } from './import-fix-keys';
import { rowIssues } from './import-fix-words';
import { refusals } from '../shell/refusals.svelte';
import { toasts } from '../shell/toasts.svelte';
import type { Editing, FixDesk } from './import-fix.svelte';
import type { TypedCell } from './import-fix-typed';

/** Rows that one act on a selection may take. */
const MOST_ROWS = 2000;

/** Where the grid's focus is, what is selected, and what is done with it: the hands of a spreadsheet. */
export class FixCursor {
	selection = $state.raw<Selection>({ from: { r: 0, c: 0 }, at: { r: 0, c: 0 } });
	/** Counts up when the focus was moved by an act rather than by a pointer: the grid scrolls to it. */
	jumps = $state(0);
	readonly at = $derived(this.selection.at);
	readonly range = $derived(rangeOf(this.selection));
	/** The row and field under the focus; undefined until the row is here. */
	readonly row = $derived.by((): FixRow | undefined => this.desk.list.row(this.selection.at.r));
	readonly field = $derived.by((): FieldId | undefined => this.desk.columns[this.selection.at.c]);
	/** Column that Tab began in: Enter goes back to it. */
	#tabFrom: number | null = null;

	constructor(readonly desk: FixDesk) {}

	get #size(): { rows: number; columns: number } {
		return { rows: this.desk.list.total, columns: this.desk.columns.length };
	}

	/** To the first cell that has a problem. */
	home(): void {
		const first = this.desk.list.row(0);
		this.go({ r: 0, c: Math.max(0, first ? (this.#problemColumns(first)[0] ?? 0) : 0) });
	}
	readonly go = (cell: CellAt, extend = false): void => {
		const { rows, columns } = this.#size;
		const at = clampCell(cell, rows, columns);
		this.selection = { from: extend ? this.selection.from : at, at };
		this.#tabFrom = null;
		this.jumps++;
	};
	/** By a pointer: nothing scrolls. */
	readonly point = (cell: CellAt, extend: boolean): void => {
		this.selection = { from: extend ? this.selection.from : cell, at: cell };
		this.#tabFrom = null;
	};
	readonly move = (act: Extract<GridAct, { act: 'move' | 'edge' | 'page' }>, page: number): void => {
		const { rows, columns } = this.#size;
		this.selection = moved(this.selection, act, rows, columns, page);
		this.#tabFrom = null;
		this.jumps++;
	};
	/** False = the grid ends here. */
	readonly tab = (back: boolean): boolean => {
		const { rows, columns } = this.#size;
		const next = afterTab(this.at, back, rows, columns);
		if (!next) return false;
		const from = this.#tabFrom ?? this.at.c;
		this.go(next);
		this.#tabFrom = back ? null : from;
		return true;
	};
	/** After an edit was kept with Enter: down, to where Tab began. */
	readonly down = (up: boolean): void => {
		const c = this.#tabFrom ?? this.at.c;
		this.go({ r: this.at.r + (up ? -1 : 1), c });
	};
	readonly collapse = (): void => {
		this.selection = { from: this.at, at: this.at };
	};
	readonly all = (): void => {
		const { rows, columns } = this.#size;
		this.selection = { from: { r: 0, c: 0 }, at: { r: Math.max(0, rows - 1), c: Math.max(0, columns - 1) } };
	};

	#problemColumns(row: FixRow): number[] {
		return [
			...new Set(
				row.issues.flatMap((i) => {
					const c = i.field ? this.desk.columns.indexOf(i.field) : -1;
					return c >= 0 ? [c] : [];
				})
			)
		].sort((a, b) => a - b);
	}
	/**
	 * The next cell with a problem, in this row and then in the rows after it; a row that is not read yet is gone to. False = there is
	 * none.
	 */
	readonly problem = (back: boolean): boolean => {
		const { rows } = this.#size;
		const { r, c } = this.at;
		for (let at = r; at >= 0 && at < rows; at += back ? -1 : 1) {
			const row = this.desk.list.row(at);
			if (!row) {
				this.go({ r: at, c });
				return false;
			}
			const columns = this.#problemColumns(row);
			const found = back ? columns.findLast((k) => at !== r || k < c) : columns.find((k) => at !== r || k > c);
			if (found !== undefined) {
				this.go({ r: at, c: found });
				return true;
			}
		}
		return false;
	};

	/** Begins to edit the cell under the focus. `text` null = with what stands there. */
	readonly edit = (text: string | null, big = false): void => {
		const { row, field } = this;
		if (!row || !field || this.desk.busy) return;
		// Who may not keep it doesn't type it for nothing.
		const refused = refusals.reason('import');
		if (refused) {
			toasts.show({ text: refused, ms: 8000 });
			return;
		}
		const value = row.values[field] ?? '';
		const kind = editorKind(fieldDefinition(field, this.desk.custom), value);
		// A list is not typed into: the character looks for its entry there.
		const typed = kind === 'text' || kind === 'long' ? text : null;
		this.desk.editing = { row: row.row, field, text: typed ?? value, fresh: typed !== null, big: big || kind === 'long' };
	};
	/** Keeps what was typed. */
	readonly keep = (text: string): void => {
		const e = this.desk.editing;
		this.desk.editing = null;
		if (!e) return;
		const told = this.desk.typing.handOver();
		if (text.trim() === this.#stands(e)) told(true);
		else savesTyped(this.desk.edit([{ row: e.row, field: e.field, value: text.trim() }]).then(told, () => told(false)));
	};
	/** What is in the editor now. */
	readonly typed = (e: Editing, text: string): void => {
		this.desk.typing.keep({ row: e.row, field: e.field, text, big: e.big }, this.#stands(e));
		this.desk.trial.ask(e.row, e.field, text);
	};
	readonly leave = (): void => {
		this.desk.typing.drop();
		this.desk.editing = null;
	};
	/** What the cell holds. */
	#stands({ row, field }: Pick<Editing, 'row' | 'field'>): string {
		const at = this.desk.list.indexOf(row);
		return at >= 0 ? (this.desk.list.row(at)?.values[field] ?? '') : '';
	}

	/** Edits a cell on, wherever its row stands. False = there is no such cell, or it holds that text. */
	async resume(cell: TypedCell): Promise<boolean> {
		const { list } = this.desk;
		const c = this.desk.columns.indexOf(cell.field);
		if (c < 0) return false;
		if (list.indexOf(cell.row) < 0) {
			await this.desk.show({ show: 'all' });
			if ((await list.find(cell.row)) < 0) return false;
		}
		if (this.desk.editing || this.#stands(cell) === cell.text.trim()) return false;
		this.go({ r: list.indexOf(cell.row), c });
		this.desk.editing = { ...cell, fresh: false, back: true };
		return true;
	}

	/** The suggestion for the cell under the focus, or for the first problem of its row that has one. */
	readonly suggestion = $derived.by(() => {
		const { row, field } = this;
		const offers = row ? rowIssues(row).filter((i) => i.suggestion !== undefined && i.field) : [];
		return offers.find((i) => i.field === field) ?? offers[0];
	});

	/** What is selected, row by row; null when it is more than one act may take. */
	async #selected(): Promise<{ rows: FixRow[]; fields: FieldId[] } | null> {
		const { top, bottom, left, right } = this.range;
		if (bottom - top >= MOST_ROWS) {
			toasts.show({ text: m.fix.tooManyRows(MOST_ROWS) });
			return null;
		}
		return { rows: await this.desk.list.rows(top, bottom), fields: this.desk.columns.slice(left, right + 1) };
	}

	/** The selection as text for the clipboard, where its rows are at hand. */
	copyNow(): string | null {
		const { top, bottom, left, right } = this.range;
		const lines: string[][] = [];
		for (let r = top; r <= bottom; r++) {
			const row = this.desk.list.row(r);
			if (!row) return null;
			lines.push(this.desk.columns.slice(left, right + 1).map((f) => row.values[f] ?? ''));
		}
		return toTsv(lines);
	}
	/** The same where they must be read first; what is cut goes once the clipboard has it, and never without. */
	readonly copyLater = async (cut: boolean): Promise<void> => {
		const reading = this.#selected();
		const text = reading.then((got) => got && toTsv(got.rows.map((row) => got.fields.map((f) => row.values[f] ?? ''))));
		const done = await writeLater(text);
		const got = await reading;
		// Too many were told already.
		if (!done && got) toasts.show({ text: m.fix.notCopied, tone: 'red' });
		if (done && cut) await this.#clear(got);
	};

	readonly clear = async (): Promise<void> => this.#clear(await this.#selected());
	async #clear(got: { rows: FixRow[]; fields: FieldId[] } | null): Promise<void> {
		if (!got) return;
		const edits = got.rows.flatMap((row) =>
			got.fields.filter((f) => row.values[f]).map((field): CellEdit => ({ row: row.row, field, value: '' }))
		);
		if (edits.length > 0) await this.desk.edit(edits, m.fix.busy.set);
	}

	readonly paste = async (text: string): Promise<void> => {
		const begun = this.selection;
		const { top, bottom, left, right } = this.range;
		const cells = pasted(fromTsv(text), { rows: bottom - top + 1, columns: right - left + 1 });
		const lowest = Math.min(this.#size.rows - 1, top + Math.max(0, ...cells.map((c) => c.r)));
		if (lowest - top >= MOST_ROWS) {
			toasts.show({ text: m.fix.tooManyRows(MOST_ROWS) });
			return;
		}
		const rows = await this.desk.list.rows(top, lowest);
		const edits: CellEdit[] = [];
		let cut = 0;
		for (const { r, c, text: value } of cells) {
			const row = rows[r];
			const field = this.desk.columns[left + c];
			if (row && field) edits.push({ row: row.row, field, value: value.trim() });
			else cut++;
		}
		if (edits.length > 0) await this.desk.edit(edits, m.fix.busy.paste);
		const last = cells.at(-1);
		// Whoever went on to another cell meanwhile stays there: what is pasted next goes where they are.
		if (last && this.selection === begun)
			this.selection = {
				from: { r: top, c: left },
				at: clampCell({ r: top + last.r, c: left + last.c }, this.#size.rows, this.#size.columns)
			};
		if (cut > 0) toasts.show({ text: m.fix.pastedCut(cut), tone: 'yellow' });
	};

	/** Ctrl D: the top row of the selection into those below it; of a single cell, the one above it. */
	readonly fillDown = async (): Promise<void> => {
		const { top, bottom, left, right } = this.range;
		const from = top === bottom ? top - 1 : top;
		if (from < 0) return;
		if (bottom - from >= MOST_ROWS) {
			toasts.show({ text: m.fix.tooManyRows(MOST_ROWS) });
			return;
		}
		const [source, ...targets] = await this.desk.list.rows(from, bottom);
		const edits = targets.flatMap((row) =>
			this.desk.columns.slice(left, right + 1).map((field): CellEdit => ({ row: row.row, field, value: source?.values[field] ?? '' }))
		);
		if (edits.length > 0) await this.desk.edit(edits, m.fix.busy.set);
	};
}
