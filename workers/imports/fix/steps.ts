import type { FixChange, FixFilter, ValueFix } from '#domain/imports/fix';
import type { ImportSetup } from '#domain/import';
import { withDeadline } from '../../store/engine/deadline';
import type { FixEntry } from '../../store/schema';
import { openStore, userName, wallClock } from '../context';
import { breathe } from '../jobs';
import { editRows, type RowEdits } from './edit-rows';
import { editsOf } from './plan-change';
import { chunkState, positionOf, type FixSession, type Piece } from './session';
import { sameFix } from './value-fixes';
import { writeChunks, type ChunkWrite } from './write';

/** Chunks written in one transaction. */
const GROUP = 8;

export type Label = FixEntry['label'];
export type Report = (done: number, total: number) => void;

/** What the pieces of one step have in common. */
interface Step {
	step: number;
	at: number;
	by: string;
	label: Label;
	fix: ValueFix | null;
}

const live = (s: FixSession): Piece[] => s.log.filter((p) => !p.undone);

async function newStep(s: FixSession, label: Label, fix: ValueFix | null): Promise<Step> {
	const last = live(s).at(-1);
	return {
		step: (last?.step ?? -1) + 1,
		at: Math.max(wallClock(), s.manifest.updatedAt + 1),
		by: await userName(await openStore()),
		label,
		fix
	};
}

/** The edits of one chunk as cells to write and their piece of the log; null when they change nothing. */
async function chunkWrite(s: FixSession, n: number, edits: RowEdits, step: Step): Promise<ChunkWrite | null> {
	const { staged } = await chunkState(s, n);
	const changes = editRows({ rowNumbers: staged.rows, columns: staged.columns }, edits, s.rules.normalize);
	if (changes.length === 0) return null;
	const touched = new Set(changes.map((c) => c.i));
	const cells = changes.map(({ i, field, before, after }) => {
		const was = staged.edited?.get(i)?.[field];
		return { row: staged.rows[i] ?? 0, field, before, after, ...(was !== undefined && { was }) };
	});
	const failedBefore = Uint32Array.from(
		[...touched].filter((i) => staged.failed[i] === 1).sort((a, b) => a - b),
		(i) => staged.rows[i] ?? 0
	);
	return {
		n,
		writes: changes.map(({ i, field, after }) => ({ i, field, value: after, mark: step.at })),
		piece: {
			importId: s.manifest.id,
			seq: -1,
			step: step.step,
			n,
			at: step.at,
			by: step.by,
			label: step.label,
			cells,
			failedBefore,
			undone: false
		}
	};
}

const withFix =
	(fix: ValueFix) =>
	(setup: ImportSetup | null): ImportSetup | null =>
		setup && { ...setup, fixes: [...setup.fixes, fix] };
const withoutFix =
	(fix: ValueFix) =>
	(setup: ImportSetup | null): ImportSetup | null => {
		const at = setup ? setup.fixes.findLastIndex((f) => sameFix(f, fix)) : -1;
		return setup && at >= 0 ? { ...setup, fixes: setup.fixes.filter((_, i) => i !== at) } : setup;
	};

/** Cells typed by hand, in any rows: one step. Returns whether anything changed. */
export async function editCells(s: FixSession, byChunk: ReadonlyMap<number, RowEdits>, label: Label): Promise<boolean> {
	const step = await newStep(s, label, null);
	const group: ChunkWrite[] = [];
	for (const n of [...byChunk.keys()].sort((a, b) => a - b)) {
		const write = await chunkWrite(s, n, byChunk.get(n) as RowEdits, step);
		if (write) group.push(write);
	}
	if (group.length === 0) return false;
	await writeGroup(s, group, step, true, { step: step.step, what: label.code, cells: cellsIn(group) });
	return true;
}

const cellsIn = (group: readonly ChunkWrite[]): number => group.reduce((sum, w) => sum + w.piece.cells.length, 0);

async function writeGroup(
	s: FixSession,
	group: readonly ChunkWrite[],
	step: Step,
	first: boolean,
	note?: Record<string, unknown>
): Promise<void> {
	let seq = (live(s).at(-1)?.seq ?? -1) + 1;
	for (const { piece } of group) piece.seq = seq++;
	const fix = first && step.fix && !s.setup.fixes.some((f) => sameFix(f, step.fix as ValueFix)) ? step.fix : null;
	if (fix && group[0]) group[0].piece.fix = fix;
	await writeChunks(s, group, { clearRedo: first, ...(fix && { fixes: withFix(fix) }), ...(note && { note }) });
}

/**
 * One change over many rows, chunk by chunk, each transaction whole in itself. Its newest piece says what is left, so that
 * a killed tab's change is finished by `finishOpen`. Returns the number of cells changed; stops early when told to.
 */
export async function changeAll(
	s: FixSession,
	filter: FixFilter,
	change: FixChange,
	label: Label,
	report: Report,
	shouldStop: () => boolean
): Promise<number> {
	const fix = change.kind === 'equal' ? { field: change.field, from: change.from, to: change.to } : null;
	return run(s, { filter, change, next: 0 }, await newStep(s, label, fix), true, 0, report, shouldStop);
}

async function run(
	s: FixSession,
	todo: NonNullable<FixEntry['open']>,
	step: Step,
	fresh: boolean,
	before: number,
	report: Report,
	shouldStop: () => boolean
): Promise<number> {
	const { filter, change } = todo;
	const total = s.manifest.chunksDone;
	let first = fresh;
	let changed = before;
	let group: ChunkWrite[] = [];
	for (let n = todo.next; n < total; n++) {
		// What is not written yet stays undone; the newest piece says where it stopped.
		if (shouldStop()) return changed;
		const edits = await editsOf(s, n, filter, change);
		const write = edits.size > 0 ? await chunkWrite(s, n, edits, step) : null;
		if (write) {
			// The group before goes out only now: it must know that more follows.
			if (group.length >= GROUP) {
				(group[group.length - 1] as ChunkWrite).piece.open = { filter, change, next: n };
				await writeGroup(s, group, step, first);
				changed += cellsIn(group);
				first = false;
				group = [];
			}
			group.push(write);
		}
		report(n + 1, total);
		await breathe();
	}
	if (group.length > 0) {
		changed += cellsIn(group);
		await writeGroup(s, group, step, first, { step: step.step, what: step.label.code, cells: changed });
	} else await closeOpen(s);
	return changed;
}

/** The change that a killed tab left half done: then the newest piece of all says what is left. */
const openPiece = (s: FixSession): Piece | null => {
	const newest = s.log.at(-1);
	return newest?.open && !newest.undone ? newest : null;
};

/** Takes the mark of the unfinished off the newest piece. */
async function closeOpen(s: FixSession): Promise<void> {
	const newest = openPiece(s);
	if (!newest) return;
	const piece = await readPiece(s, newest);
	delete piece.open;
	const db = await openStore();
	await withDeadline(db.put('fixes', piece, [s.manifest.id, piece.seq]), 'Keeping the changes');
	delete newest.open;
}

/** Finishes a change that a killed tab left half done, as part of the same step. */
export async function finishOpen(s: FixSession, shouldStop: () => boolean): Promise<void> {
	const newest = openPiece(s);
	if (!newest?.open) return;
	const { by } = await readPiece(s, newest);
	const done = s.log.filter((p) => p.step === newest.step).reduce((sum, p) => sum + p.count, 0);
	await run(
		s,
		newest.open,
		{ step: newest.step, at: newest.at, by, label: newest.label, fix: null },
		false,
		done,
		() => undefined,
		shouldStop
	);
}

async function readPiece(s: FixSession, { seq }: Piece): Promise<FixEntry> {
	const db = await openStore();
	const piece = await withDeadline(db.get('fixes', [s.manifest.id, seq]), 'Reading the changes');
	if (!piece) throw new Error(`piece ${seq} of the changes of ${s.manifest.id} is missing`);
	return piece;
}

/** The pieces that undo would take back, newest first; those that redo would do again, oldest first. */
export function nextPieces(s: FixSession, way: 'undo' | 'redo'): Piece[] {
	if (way === 'undo') {
		const top = live(s).at(-1);
		return top ? s.log.filter((p) => !p.undone && p.step === top.step).reverse() : [];
	}
	const bottom = s.log.find((p) => p.undone);
	return bottom ? s.log.filter((p) => p.undone && p.step === bottom.step) : [];
}

/**
 * Takes the newest step back, or does the one taken back last again; a kill between chunks leaves it half done, and the same call does the
 * rest. Returns the rows.
 */
export async function turn(s: FixSession, way: 'undo' | 'redo', report: Report, shouldStop: () => boolean): Promise<number[]> {
	const pieces = nextPieces(s, way);
	const rows = new Set<number>();
	let cells = 0;
	for (let from = 0; from < pieces.length && !shouldStop(); from += GROUP) {
		const group: ChunkWrite[] = [];
		let fix: ValueFix | undefined;
		for (const meta of pieces.slice(from, from + GROUP)) {
			const { open: _, ...piece } = await readPiece(s, meta);
			const state = await chunkState(s, piece.n);
			// Within a piece a cell stands once, so the order of its cells does not matter.
			const writes = piece.cells.map((c) => ({
				i: positionOf(state, c.row),
				field: c.field,
				value: way === 'undo' ? c.before : c.after,
				mark: way === 'undo' ? (c.was ?? null) : piece.at
			}));
			for (const c of piece.cells) rows.add(c.row);
			cells += piece.cells.length;
			fix ??= piece.fix;
			group.push({
				n: piece.n,
				writes,
				piece: { ...piece, undone: way === 'undo' },
				...(way === 'undo' && piece.lost && { back: piece.lost })
			});
		}
		const last = from + GROUP >= pieces.length;
		const note = last ? { step: pieces[0]?.step, what: way === 'undo' ? 'fixUndone' : 'fixRedone', cells } : undefined;
		await writeChunks(s, group, { ...(fix && { fixes: way === 'undo' ? withoutFix(fix) : withFix(fix) }), ...(note && { note }) });
		report(Math.min(from + GROUP, pieces.length), pieces.length);
		await breathe();
	}
	return [...rows];
}
