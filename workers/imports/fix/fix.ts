import { CHUNK_ROWS } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { CellEdit, FixChange, FixCount, FixFilter, FixPage, FixRow, FixSummary } from '#domain/imports/fix';
import type { ImportManifest, ImportProgress } from '#domain/import';
import { fail, ok, type Result } from '#domain/result';
import { withLock } from '../../locks';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport, readImport } from '../../store/imports';
import { openStore, ProgressReporter, stopwatch } from '../context';
import { editRows, type RowEdits } from './edit-rows';
import { nextChunk } from './next-chunk';
import { editsOf } from './plan-change';
import { everything, extendList, listOf } from './select';
import { chunkOfRow, chunkState, dropFixSession, fixSession, positionOf, type FixSession } from './session';
import { changeAll, editCells, finishOpen, nextPieces, turn, type Label, type Report } from './steps';
import { rowOf, summaryOf } from './view';
import { asJob, breathe } from '../jobs';
import { asOwner } from '../owner';
import { matchImport } from '../match/session';

const PAGE_LIMIT = 200;
const SAMPLES = 5;
const silent = (): void => undefined;

/** One change at a time over all tabs, each seeing the ones before; none while the import is being read, matched or written. */
function asChange<T>(importId: string, job: (s: FixSession, shouldStop: () => boolean) => Promise<Result<T>>): Promise<Result<T>> {
	return withLock(`muster:fix:${importId}`, () =>
		asJob(importId, (shouldStop) =>
			asOwner(importId, async () => {
				const opened = await fixSession(importId);
				if (!opened.ok) return opened;
				await finishOpen(opened.value, shouldStop);
				const done = await job(opened.value, shouldStop);
				tell({ kind: 'imports', importId });
				return done;
			})
		)
	);
}

/** PipelineApi.fixSummary. A change that a killed tab left half done is finished first. */
export async function fixSummary(importId: string): Promise<Result<FixSummary>> {
	const opened = await fixSession(importId);
	if (!opened.ok) return opened;
	if (opened.value.log.at(-1)?.open && !opened.value.writing) return asChange(importId, async (s) => ok(await summaryOf(s)));
	return ok(await summaryOf(opened.value));
}

/** PipelineApi.fixPage. */
export async function fixPage(importId: string, filter: FixFilter, offset: number, limit: number): Promise<Result<FixPage>> {
	const opened = await fixSession(importId);
	if (!opened.ok) return opened;
	const s = opened.value;
	const count = Math.min(limit, PAGE_LIMIT);
	const rows: FixRow[] = [];
	if (everything(filter)) {
		// Every staged chunk but the last is full, so that a position says its chunk.
		for (let at = offset; at < Math.min(offset + count, s.manifest.rowsTotal); at++)
			rows.push(rowOf(s, await chunkState(s, Math.floor(at / CHUNK_ROWS)), at % CHUNK_ROWS));
		return ok({ total: s.manifest.rowsTotal, rows, searched: null });
	}
	const list = listOf(s, filter);
	await extendList(s, list, stopwatch, breathe);
	for (let at = offset; at < Math.min(offset + count, list.rows.length); at++) {
		const state = await chunkState(s, list.chunks[at] ?? 0);
		rows.push(rowOf(s, state, positionOf(state, list.rows[at] ?? 0)));
	}
	return ok({ total: list.rows.length, rows, searched: list.next < s.manifest.chunksDone ? list.next * CHUNK_ROWS : null });
}

/** Edits by the chunk and position of their rows; rows that the import does not have are left out. The last edit of a cell counts. */
async function byChunk(s: FixSession, edits: readonly CellEdit[]): Promise<Map<number, Map<number, Map<FieldId, string>>>> {
	const chunks = new Map<number, Map<number, Map<FieldId, string>>>();
	for (const { row, field, value } of edits) {
		const n = await chunkOfRow(s, row);
		if (n < 0) continue;
		const rows = chunks.get(n) ?? new Map<number, Map<FieldId, string>>();
		const i = positionOf(await chunkState(s, n), row);
		const cells = rows.get(i) ?? new Map<FieldId, string>();
		cells.set(field, value);
		rows.set(i, cells);
		chunks.set(n, rows);
	}
	return chunks;
}

async function rowsNow(s: FixSession, edits: readonly CellEdit[]): Promise<FixRow[]> {
	const rows: FixRow[] = [];
	for (const row of new Set(edits.map((e) => e.row))) {
		const n = await chunkOfRow(s, row);
		if (n < 0) continue;
		const state = await chunkState(s, n);
		rows.push(rowOf(s, state, positionOf(state, row)));
	}
	return rows;
}

/** PipelineApi.tryFix. */
export async function tryFix(importId: string, edits: CellEdit[]): Promise<Result<FixRow[]>> {
	const opened = await fixSession(importId);
	if (!opened.ok) return opened;
	const s = opened.value;
	const rows: FixRow[] = [];
	for (const [n, rowEdits] of await byChunk(s, edits)) {
		const state = await chunkState(s, n);
		const changes = editRows({ rowNumbers: state.staged.rows, columns: state.staged.columns }, rowEdits as RowEdits, s.rules.normalize);
		const next = nextChunk(
			state,
			changes.map(({ i, field, after }) => ({ i, field, value: after, mark: 1 })),
			s.rules.validate,
			s.setup.parts
		);
		for (const i of rowEdits.keys()) rows.push(rowOf(s, next, i));
	}
	return ok(rows);
}

/** PipelineApi.fixCells. */
export function fixCells(importId: string, edits: CellEdit[]): Promise<Result<{ summary: FixSummary; rows: FixRow[] }>> {
	return asChange(importId, async (s) => {
		const [first] = edits;
		const label: Label =
			edits.length === 1 && first
				? { code: 'fixEdited', params: { row: first.row, field: first.field } }
				: { code: 'fixPasted', params: {} };
		await editCells(s, await byChunk(s, edits), label);
		return ok({ summary: await summaryOf(s), rows: await rowsNow(s, edits) });
	});
}

const LABELS: { [K in FixChange['kind']]: (c: Extract<FixChange, { kind: K }>) => Label } = {
	suggestions: () => ({ code: 'fixSuggestions', params: {} }),
	equal: (c) => ({ code: 'fixEqual', params: { field: c.field, from: c.from, to: c.to } }),
	set: (c) => ({ code: c.value === '' ? 'fixCleared' : 'fixSet', params: { field: c.field, value: c.value } }),
	replace: (c) => ({ code: 'fixReplaced', params: { find: c.find, replace: c.replace } })
};
const labelOf = (c: FixChange): Label => LABELS[c.kind](c as never);

/** PipelineApi.fixAll. */
export function fixAll(
	importId: string,
	filter: FixFilter,
	change: FixChange,
	report: Report = silent
): Promise<Result<{ summary: FixSummary; changed: number }>> {
	return asChange(importId, async (s, shouldStop) => {
		const changed = await changeAll(s, filter, change, labelOf(change), throttled(report), shouldStop);
		return shouldStop() ? fail('importStopped', {}) : ok({ summary: await summaryOf(s), changed });
	});
}

let counting = 0;

/** PipelineApi.countFix. */
export async function countFix(importId: string, filter: FixFilter, change: FixChange): Promise<Result<FixCount>> {
	const run = ++counting;
	const opened = await fixSession(importId);
	if (!opened.ok) return opened;
	const s = opened.value;
	const count: FixCount = { cells: 0, rows: 0, samples: [] };
	for (let n = 0; n < s.manifest.chunksDone && run === counting; n++) {
		const edits = await editsOf(s, n, filter, change);
		if (edits.size === 0) continue;
		const { staged } = await chunkState(s, n);
		for (const [i, cells] of edits) {
			count.rows++;
			count.cells += cells.size;
			for (const [field, after] of cells)
				if (count.samples.length < SAMPLES)
					count.samples.push({ row: staged.rows[i] ?? 0, field, before: staged.columns.get(field)?.[i] ?? '', after });
		}
		await breathe();
	}
	// A count that another one ended knows a part of the rows only.
	return run === counting ? ok(count) : fail('importStopped', {});
}

const turning =
	(way: 'undo' | 'redo') =>
	(importId: string, report: Report = silent): Promise<Result<{ summary: FixSummary; rows: number[] }>> =>
		asChange(importId, async (s, shouldStop) => {
			if (nextPieces(s, way).length === 0) return fail(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo', {});
			const rows = await turn(s, way, throttled(report), shouldStop);
			return shouldStop() ? fail('importStopped', {}) : ok({ summary: await summaryOf(s), rows });
		});

/** PipelineApi.undoFix and redoFix. */
export const undoFix = turning('undo');
export const redoFix = turning('redo');

/** PipelineApi.closeFix: what changed is matched anew; without a change the import is in review already. */
export function closeFix(importId: string, report: (p: ImportProgress) => void): Promise<Result<ImportManifest>> {
	return withLock(`muster:fix:${importId}`, () =>
		asJob(importId, (shouldStop) =>
			asOwner(importId, async () => {
				const db = await openStore();
				const found = await readImport(db, importId);
				if (!found) return fail('importGone', {});
				if (found.phase !== 'matching' && found.phase !== 'review') return fail('importMovedOn', { phase: found.phase });
				const manifest = await finishFixes(importId, found, shouldStop);
				dropFixSession(importId);
				return manifest.phase === 'review'
					? ok(manifest)
					: matchImport(db, manifest, new ProgressReporter(manifest, report, manifest.rowsDone), shouldStop);
			})
		)
	);
}

/** Before an import is matched: a change that a killed tab left half done is finished. The caller owns the import. */
export async function finishFixes(importId: string, manifest: ImportManifest, shouldStop: () => boolean): Promise<ImportManifest> {
	const db = await openStore();
	const newest = await withDeadline(db.transaction('fixes').store.openCursor(ofImport(importId), 'prev'), 'Reading the changes');
	if (!newest?.value.open || newest.value.undone) return manifest;
	const opened = await fixSession(importId);
	if (!opened.ok) return manifest;
	await finishOpen(opened.value, shouldStop);
	return opened.value.manifest;
}

const TEN_A_SECOND = 100;
/** At most ten reports a second, and always the last. */
function throttled(report: Report): Report {
	let last = 0;
	return (done, total) => {
		const now = stopwatch();
		if (done < total && now - last < TEN_A_SECOND) return;
		last = now;
		report(done, total);
	};
}
