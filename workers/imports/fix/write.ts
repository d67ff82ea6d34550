import type { FixEntry } from '../../store/schema';
import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import { ofImport } from '../../store/imports';
import { withDeadline } from '../../store/engine/deadline';
import { EVENT_STORES, recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import { stagedToDisk } from '../../store/chunks/staged-chunks';
import { openStore, userName, wallClock } from '../context';
import { dropSession } from '../match/session';
import { findingsOf, sumCounts } from './findings';
import { nextChunk, type CellWrite, type ChunkState } from './next-chunk';
import { chunkState, keepChunk, noteMended, pieceOf, type FixSession } from './session';

/** Cells of one chunk to be written, and the piece of the log that says so. `back` = findings that an undo brings back. */
export interface ChunkWrite {
	n: number;
	writes: CellWrite[];
	piece: FixEntry;
	back?: Issue[];
}

/** What goes into the same transaction beside the rows. */
export interface Beside {
	/** Takes the undone pieces off the log: a new step ends what could be done again. */
	clearRedo?: boolean;
	/** Changes the corrections in the setup. */
	fixes?: (fixes: ImportManifest['setup']) => ImportManifest['setup'];
	/** A line for the journal, with its figures. */
	note?: Record<string, unknown>;
}

/**
 * Writes cells, findings, log and counters of some chunks in one transaction: whenever the tab dies, the rows, what is
 * wrong with them and the figures in the manifest say the same. The first change sets the import back to matching, since
 * the pairs may be others now; the session of the review goes with it.
 */
export async function writeChunks(s: FixSession, group: readonly ChunkWrite[], beside: Beside = {}): Promise<void> {
	const db = await openStore();
	const by = await userName(db);
	const parts = s.setup.parts;
	const done: { state: ChunkState; n: number }[] = [];
	const findings = s.findings.slice();
	let failed = s.manifest.ledger.failed;
	for (const { n, writes, piece, back } of group) {
		const { lost, ...state } = nextChunk(await chunkState(s, n), writes, s.rules.validate, parts, back);
		if (lost.length > 0) piece.lost = lost;
		done.push({ state, n });
		const now = findingsOf(state.issues, s.kinds);
		failed += now.failed.length - (findings[n]?.failed.length ?? 0);
		findings[n] = now;
	}
	const setup = beside.fixes?.(s.setup) ?? s.setup;
	const at = Math.max(wallClock(), s.manifest.updatedAt + 1);
	const manifest: ImportManifest = {
		...s.manifest,
		setup,
		phase: 'matching',
		fixing: true,
		updatedAt: at,
		ledger: { ...s.manifest.ledger, failed },
		issueCounts: sumCounts(findings)
	};
	const id = manifest.id;
	const pieces = group.map(({ piece }) => piece);
	const gone = beside.clearRedo ? s.log.filter((p) => p.undone) : [];
	s.writing = true;
	try {
		const tx = db.transaction(['staged', 'issues', 'fixes', 'imports', 'journal', ...EVENT_STORES], 'readwrite', { durability: 'relaxed' });
		const work: Promise<unknown>[] = [tx.objectStore('imports').put(manifest, id)];
		if (gone.length > 0)
			work.push(tx.objectStore('fixes').delete(IDBKeyRange.bound([id, Math.min(...gone.map((p) => p.seq))], ofImport(id).upper)));
		for (const { state, n } of done) {
			work.push(tx.objectStore('staged').put(stagedToDisk(state.staged), [id, n]));
			work.push(state.issues.length > 0 ? tx.objectStore('issues').put(state.issues, [id, n]) : tx.objectStore('issues').delete([id, n]));
		}
		for (const piece of pieces) work.push(tx.objectStore('fixes').put(piece, [id, piece.seq]));
		if (beside.note) {
			const { what, cells } = beside.note;
			work.push(
				journalIn(tx, at, by, 'import.fixed', { importId: id, ...beside.note }),
				recordIn(tx, [
					{
						name: 'error_recovery_actions',
						at,
						props: { importId: id, action: what === 'fixUndone' ? 'undone' : 'fixed', cells: Number(cells ?? 0) }
					}
				])
			);
		}
		for (const w of work) w.catch(() => undefined);
		await withDeadline(tx.done, 'Keeping the changes');
		s.manifest = manifest;
		s.setup = setup;
		s.findings = findings;
		for (const { state, n } of done) {
			keepChunk(s, n, state);
			s.texts.delete(n);
		}
		if (gone.length > 0) s.log = s.log.filter((p) => !p.undone);
		for (const piece of pieces) {
			const at = s.log.findIndex((p) => p.seq === piece.seq);
			if (at >= 0) s.log[at] = pieceOf(piece);
			else s.log.push(pieceOf(piece));
			noteMended(s, piece);
		}
		dropSession(id);
	} finally {
		s.writing = false;
	}
}
