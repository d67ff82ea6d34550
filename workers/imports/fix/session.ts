import { CHUNK_ROWS } from '#domain/chunk';
import type { FixFilter } from '#domain/imports/fix';
import type { ImportManifest, ImportSetup } from '#domain/import';
import { keepNewest } from '#domain/basics/keep-newest';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport, readImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { FixEntry } from '../../store/schema';
import { readSettings } from '../../store/settings';
import { readStagedChunk } from '../../store/chunks/staged-chunks';
import { rowRules, type RowRules } from '../stage/clean';
import { openStore } from '../context';
import { breathe } from '../jobs';
import { rulesOfFields } from '../held/judge-again';
import { findingsOf, hasRow, Kinds, type ChunkFindings } from './findings';
import type { ChunkState } from './next-chunk';

/** A piece of the log without its cells. */
export interface Piece extends Omit<FixEntry, 'cells' | 'failedBefore' | 'importId' | 'by'> {
	count: number;
	rows: number;
}

/** Rows that a filter shows, as they were when it was first asked; a search goes on where it stopped. */
export interface RowList {
	key: string;
	filter: FixFilter;
	rows: number[];
	chunks: number[];
	next: number;
	searched: number;
}

/** What the grid keeps in memory of one import; rebuilt from the store whenever the store has moved on without it. */
export interface FixSession {
	manifest: ImportManifest;
	setup: ImportSetup;
	rules: RowRules;
	/** Names the rules of the fields among them (`rulesOfFields`). */
	judges: string;
	kinds: Kinds;
	/** By number of the staged chunk. */
	findings: ChunkFindings[];
	/** Oldest first; what was undone stands at the end. */
	log: Piece[];
	/** Whether a row that the log names could go in before its first change. */
	firstFailed: Map<number, boolean>;
	/** Rows of the log that failed first and don't now. */
	mended: Set<number>;
	chunks: Map<number, ChunkState>;
	/** First and last row of chunks seen so far. */
	bounds: ([number, number] | undefined)[];
	/** Folded text of chunks, for searching. */
	texts: Map<number, { text: string; ends: Uint32Array }>;
	list: RowList | null;
	/** True while this worker writes: what the store says meanwhile is its own work. */
	writing: boolean;
}

/** Staged chunks, and folded texts, kept at hand. */
const KEEP_CHUNKS = 64;
export const KEEP_TEXTS = 128;
/** Values of `issues` read at once. */
const BATCH = 50;

let kept: { importId: string; session: Promise<FixSession> } | null = null;

/** Forgets what is in memory. */
export function dropFixSession(importId: string): void {
	if (kept?.importId === importId) kept = null;
}

/** The session of an import whose rows are all staged and not yet being written. */
export async function fixSession(importId: string): Promise<Result<FixSession>> {
	const db = await openStore();
	const mine = kept?.importId === importId ? await kept.session.catch(() => null) : null;
	if (mine?.writing) return ok(mine);
	const manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	if (!manifest.setup) return fail('importWithoutSetup', {});
	if (manifest.phase !== 'review' && manifest.phase !== 'matching') {
		dropFixSession(importId);
		return fail('importMovedOn', { phase: manifest.phase });
	}
	const settings = await readSettings(db);
	const judges = await rulesOfFields(settings);
	// Every write of the grid moves the time on, so an equal time means equal rows; they are judged by today's rules.
	if (mine && mine.manifest.updatedAt === manifest.updatedAt && mine.judges === judges) return ok(mine);
	const session = load(db, manifest, manifest.setup, settings, judges);
	kept = { importId, session };
	session.catch(() => dropFixSession(importId));
	return ok(await session);
}

async function load(db: Store, manifest: ImportManifest, setup: ImportSetup, settings: Settings, judges: string): Promise<FixSession> {
	const s: FixSession = {
		manifest,
		setup,
		rules: rowRules(setup, settings),
		judges,
		kinds: new Kinds(),
		findings: [],
		log: [],
		firstFailed: new Map(),
		mended: new Set(),
		chunks: new Map(),
		bounds: [],
		texts: new Map(),
		list: null,
		writing: false
	};
	const none = findingsOf([], s.kinds);
	for (let n = 0; n < manifest.chunksDone; n++) s.findings.push(none);
	for (let from = 0; from < manifest.chunksDone; from += BATCH) {
		const range = IDBKeyRange.bound([manifest.id, from], [manifest.id, Math.min(from + BATCH, manifest.chunksDone) - 1]);
		const [keys, values] = await withDeadline(
			Promise.all([db.getAllKeys('issues', range), db.getAll('issues', range)]),
			'Reading the findings'
		);
		keys.forEach(([, n], i) => {
			s.findings[n] = findingsOf(values[i] ?? [], s.kinds);
		});
		await breathe();
	}
	for (const entry of await withDeadline(db.getAll('fixes', ofImport(manifest.id)), 'Reading the changes')) {
		s.log.push(pieceOf(entry));
		noteMended(s, entry);
	}
	return s;
}

export function pieceOf(entry: FixEntry): Piece {
	const { seq, step, n, at, label, undone, fix, open, cells } = entry;
	return {
		seq,
		step,
		n,
		at,
		label,
		undone,
		...(fix && { fix }),
		...(open && { open }),
		count: cells.length,
		rows: new Set(cells.map((c) => c.row)).size
	};
}

/** Keeps count of the mended rows after the rows of a piece changed. */
export function noteMended(s: FixSession, entry: Pick<FixEntry, 'n' | 'cells' | 'failedBefore'>): void {
	for (const row of new Set(entry.cells.map((c) => c.row))) {
		if (!s.firstFailed.has(row)) s.firstFailed.set(row, hasRow(entry.failedBefore, row));
		const failedNow = hasRow(s.findings[entry.n]?.failed ?? new Uint32Array(), row);
		if (s.firstFailed.get(row) === true && !failedNow) s.mended.add(row);
		else s.mended.delete(row);
	}
}

/** A staged chunk with its findings, read at most once while it is among the last used. */
export async function chunkState(s: FixSession, n: number): Promise<ChunkState> {
	const at = s.chunks.get(n);
	if (at) {
		s.chunks.delete(n);
		s.chunks.set(n, at);
		return at;
	}
	const db = await openStore();
	const key: [string, number] = [s.manifest.id, n];
	const [staged, issues] = await withDeadline(
		Promise.all([readStagedChunk(db, s.manifest.id, n), db.get('issues', key)]),
		'Reading staged rows'
	);
	const state = { staged, issues: issues ?? [] };
	keepChunk(s, n, state);
	return state;
}

export function keepChunk(s: FixSession, n: number, state: ChunkState): void {
	keepNewest(s.chunks, n, state, KEEP_CHUNKS);
	s.bounds[n] = [state.staged.rows[0] ?? 0, state.staged.rows[state.staged.rows.length - 1] ?? 0];
}

/** Number of the chunk that a row is staged in, -1 when the import has no such row. Rows ascend from chunk to chunk. */
export async function chunkOfRow(s: FixSession, row: number): Promise<number> {
	const known = s.bounds.findIndex((b) => b !== undefined && b[0] <= row && row <= b[1]);
	let low = known >= 0 ? known : 0;
	let high = known >= 0 ? known : s.manifest.chunksDone - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		if (!s.bounds[mid]) await chunkState(s, mid);
		const [first, last] = s.bounds[mid] ?? [0, 0];
		if (row < first) high = mid - 1;
		else if (row > last) low = mid + 1;
		else return positionOf(await chunkState(s, mid), row) >= 0 ? mid : -1;
	}
	return -1;
}

/** Position of a row in its chunk, or -1. */
export function positionOf({ staged }: ChunkState, row: number): number {
	let low = 0;
	let high = Math.min(staged.rows.length, CHUNK_ROWS) - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const at = staged.rows[mid] ?? 0;
		if (at === row) return mid;
		if (at < row) low = mid + 1;
		else high = mid - 1;
	}
	return -1;
}
