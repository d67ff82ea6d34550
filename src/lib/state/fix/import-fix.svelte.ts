import { getContext, setContext } from 'svelte';
import type { CustomField, FieldId } from '#domain/fields';
import type { CellEdit, FixChange, FixCount, FixFilter, FixRow, FixSummary } from '#domain/imports/fix';
import type { ImportManifest } from '#domain/import';
import { rowInPart, type PartName } from '#domain/imports/parts';
import type { Problem, Result } from '#domain/result';
import type { RequiredPolicy } from '#domain/settings';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { FixCursor } from './import-fix-cursor.svelte';
import type { Selection } from './import-fix-keys';
import { FixList } from './import-fix-list.svelte';
import { FixTrial } from './import-fix-trial.svelte';
import { CellTyping } from './import-fix-typed';
import { changedCells, fitsAll, issueText, rowIssues, stepText } from './import-fix-words';
import { importTold } from '../import/import-told.svelte';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/**
 * A cell being edited. `fresh` = typing began anew, what stood there is not shown. `big` = in a sheet of its own (touch, long text). `back` =
 * gone on with after the page was left.
 */
export interface Editing {
	row: number;
	field: FieldId;
	text: string;
	fresh: boolean;
	big: boolean;
	back?: true;
}
/** A value that was changed in one row and stands in others, too. */
export interface Alike {
	row: number;
	field: FieldId;
	from: string;
	to: string;
	rows: number;
}
interface Busy {
	label: string;
	percent: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Work shorter than this shows no progress, ms (APP-4). */
const QUICK = 400;
/** Rows that may stand above a file's first, headings and titles. */
const HEAD_ROWS = 20;

/**
 * The fix grid of one import (IMP-8): what is shown, what is edited, and every change with its way back. The worker owns rows, rules and
 * the log.
 */
export class FixDesk {
	readonly id: string;
	/** No row has a longer number: a file's head, of a few rows, is counted in it. */
	readonly lastRow: number;
	readonly custom: readonly CustomField[];
	readonly policy: RequiredPolicy;
	readonly parts: readonly PartName[];
	readonly list: FixList;
	readonly cursor: FixCursor;
	readonly trial: FixTrial;
	readonly typing: CellTyping;
	summary = $state.raw<FixSummary | null>(null);
	filter = $state.raw<FixFilter>({ show: 'error' });
	editing = $state.raw<Editing | null>(null);
	alike = $state.raw<Alike | null>(null);
	busy = $state.raw<Busy | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** Per cent of the matching after Done; null = not closing. */
	closing = $state<number | null>(null);
	/** Read out by screen readers. */
	said = $state('');
	replacing = $state(false);
	readonly columns = $derived(this.summary?.columns ?? []);
	#asOf = 0;
	#pending: CellEdit[][] = [];
	#toast: number | null = null;
	#left = false;

	constructor(manifest: ImportManifest, custom: readonly CustomField[]) {
		this.id = manifest.id;
		this.lastRow = manifest.rowsDone + HEAD_ROWS;
		// Fields that this mapping makes are known before they are saved.
		const made = (manifest.setup?.mapping ?? []).flatMap((c) => (c.target.kind === 'custom' ? [c.target.field] : []));
		this.custom = [...custom.filter((c) => !made.some((f) => f.id === c.id)), ...made];
		this.policy = manifest.setup?.requiredPolicy ?? 'emailAndName';
		this.parts = manifest.setup?.parts ?? [];
		this.list = new FixList(manifest.id);
		this.cursor = new FixCursor(this);
		this.trial = new FixTrial(manifest.id);
		this.typing = new CellTyping(manifest.id);
	}

	async open(): Promise<void> {
		const got = await guarded(() => pipeline.fixSummary(this.id));
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.summary = got.value;
		await this.show({ show: got.value.failed > 0 ? 'error' : got.value.warned > 0 ? 'warning' : 'all' });
		await this.#bringTyped();
	}
	/** What was being typed when the page was left is in its cell again. */
	async #bringTyped(): Promise<void> {
		const left = await this.typing.bring();
		if (!left) return;
		if (!(await this.cursor.resume(left))) this.typing.drop();
	}

	/** Another list, from its top; also the same one asked anew, which lets the mended rows go. */
	readonly show = async (filter: FixFilter): Promise<void> => {
		this.filter = { ...filter, asOf: ++this.#asOf };
		this.alike = null;
		await this.list.show(this.filter, () => this.cursor.home());
	};

	/** Cells changed by hand, one step: shown at once, then as cleaning and rules leave them. True when they are kept. */
	readonly edit = async (edits: CellEdit[], label = ''): Promise<boolean> => {
		const rows = [...new Set(edits.map((e) => e.row))].flatMap((row) => {
			const at = this.list.indexOf(row);
			const now = at >= 0 ? this.list.row(at) : undefined;
			return now ? [now] : [];
		});
		this.#pending.push(edits);
		this.list.take(this.#typed(rows));
		this.#hush();
		const got = await this.#during(label, () => guarded(() => pipeline.fixCells(this.id, edits)));
		this.#pending = this.#pending.filter((p) => p !== edits);
		if (!got.ok) {
			this.problem = got.problem;
			this.list.take(this.#typed(rows));
			return false;
		}
		this.summary = got.value.summary;
		this.list.take(this.#typed(got.value.rows));
		this.#say(edits, rows, got.value.rows);
		const [only] = edits;
		if (edits.length === 1 && only) await this.#lookForAlike(only, rows[0], got.value.rows[0]);
		return true;
	};

	/** Rows with what was typed into them since and is not kept yet. */
	#typed(rows: readonly FixRow[]): FixRow[] {
		return rows.map((r) => {
			const typed = this.#pending.flat().filter((e) => e.row === r.row);
			return typed.length === 0 ? r : { ...r, values: { ...r.values, ...Object.fromEntries(typed.map((e) => [e.field, e.value])) } };
		});
	}

	/** After one cell: do other rows hold what stood there? */
	async #lookForAlike(edit: CellEdit, before: FixRow | undefined, after: FixRow | undefined): Promise<void> {
		const from = before?.values[edit.field] ?? '';
		const to = after?.values[edit.field] ?? '';
		if (from === '' || from === to || !fitsAll(edit.field, from, to)) return;
		const found = await this.count({ kind: 'equal', field: edit.field, from, to }, { show: 'all' });
		if (found && found.rows > 0 && !this.#left) this.alike = { row: edit.row, field: edit.field, from, to, rows: found.rows };
	}

	/** What a change would find; null when that can't be said. */
	readonly count = async (change: FixChange, filter: FixFilter): Promise<FixCount | null> => {
		const got = await guarded(() => pipeline.countFix(this.id, filter, change));
		return got.ok ? got.value : null;
	};

	readonly applyAlike = async (): Promise<void> => {
		const a = this.alike;
		if (a) await this.change({ kind: 'equal', field: a.field, from: a.from, to: a.to }, { show: 'all' });
	};

	/** One change over many rows. `filter` = which rows; as they are now, not as the list was. */
	readonly change = async (change: FixChange, filter: FixFilter = this.filter): Promise<void> => {
		this.#hush();
		const got = await this.#during(m.fix.busy[change.kind], (report) => guarded(() => pipeline.fixAll(this.id, filter, change, report)));
		if (!got.ok) {
			this.problem = got.problem;
			await this.#reload();
			return;
		}
		this.summary = got.value.summary;
		await this.list.refresh();
		this.said = m.fix.toast(got.value.changed);
		this.#toast = toasts.show({
			text: m.fix.toast(got.value.changed),
			...(got.value.changed > 0 && { action: { label: m.fix.undoWord, run: () => void this.undo() } })
		});
	};

	/** Where the last undo or redo led to: the next may have begun before. */
	#turned: Selection | null = null;
	readonly undo = (): Promise<void> => this.#turn('undo');
	readonly redo = (): Promise<void> => this.#turn('redo');
	async #turn(way: 'undo' | 'redo'): Promise<void> {
		const step = this.summary?.[way];
		if (!step || this.busy) return;
		const begun = this.cursor.selection;
		this.#hush();
		const got = await this.#during(m.fix.busy[way], (report) =>
			guarded(() => (way === 'undo' ? pipeline.undoFix : pipeline.redoFix)(this.id, report))
		);
		if (!got.ok) {
			this.problem = got.problem;
			await this.#reload();
			return;
		}
		this.summary = got.value.summary;
		await this.list.refresh();
		this.said = (way === 'undo' ? m.fix.said.undone : m.fix.said.redone)(stepText(step));
		// As a spreadsheet does: what changed comes into view; not where another cell was chosen meanwhile.
		const [row] = got.value.rows;
		const at = row === undefined ? -1 : this.list.indexOf(row);
		if (at < 0 || (this.cursor.selection !== begun && this.cursor.selection !== this.#turned)) return;
		this.cursor.go({ r: at, c: Math.max(this.cursor.at.c, 0) });
		this.#turned = this.cursor.selection;
	}

	/** Runs work that may take a while; shows how far it is once it does. One at a time. */
	async #during<T>(label: string, work: (report: (done: number, total: number) => void) => Promise<Result<T>>): Promise<Result<T>> {
		this.problem = null;
		let percent = 0;
		let over = false;
		const running = work((done, total) => {
			percent = total > 0 ? Math.floor((done / total) * 100) : 100;
			if (this.busy) this.busy = { label, percent };
		}).finally(() => {
			over = true;
		});
		if (label)
			void wait(QUICK).then(() => {
				if (!over) this.busy = { label, percent };
			});
		const got = await running;
		this.busy = null;
		return got;
	}

	async #reload(): Promise<void> {
		const got = await guarded(() => pipeline.fixSummary(this.id));
		if (got.ok) this.summary = got.value;
		await this.list.refresh();
	}

	/** What became of one row; of several, and of one that could go in all along, how many cells changed. */
	#say(edits: readonly CellEdit[], before: readonly FixRow[], rows: readonly FixRow[]): void {
		const [row, other] = rows;
		if (!row) return;
		const worst = rowIssues(row)[0];
		if (!other && worst?.severity === 'error') this.said = m.fix.said.still(rowInPart(row.row), issueText(worst));
		else if (!other && row.mended) this.said = m.fix.said.mended(rowInPart(row.row));
		else this.said = m.fix.toast(changedCells(edits, before, rows));
	}

	/** What was offered after the step before no longer speaks of the newest one. */
	#hush(): void {
		this.alike = null;
		if (this.#toast !== null) toasts.dismiss(this.#toast);
		this.#toast = null;
	}

	/** Leaves the grid: matches anew where rows changed. The manifest of the review, or what went wrong. */
	async close(): Promise<Result<ImportManifest>> {
		this.#hush();
		this.editing = null;
		this.closing = 0;
		const got = await guarded(() =>
			pipeline.closeFix(this.id, (p) => {
				importTold.last = p;
				this.closing = Math.max(this.closing ?? 0, Math.floor(p.percent));
			})
		);
		this.closing = null;
		if (!got.ok) this.problem = got.problem;
		return got;
	}

	/** The screen goes away. */
	leave(): void {
		this.#left = true;
		this.typing.leave();
		this.#hush();
	}
}

/** Cells changed by hand in an import; 0 where that can't be said. */
export async function changesByHand(importId: string): Promise<number> {
	const got = await guarded(() => pipeline.fixSummary(importId));
	return got.ok ? got.value.changes : 0;
}

const KEY = Symbol('import-fix');
export const provideDesk = (desk: () => FixDesk): void => void setContext(KEY, desk);
/** The grid of the step that is open. */
export const useDesk = (): FixDesk => getContext<() => FixDesk>(KEY)();
