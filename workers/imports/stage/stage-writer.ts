import type { ImportManifest } from '#domain/import';
import type { WorkedRows } from '../../rows/row-work';
import { committed } from '../../store/engine/committed';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { putRows, SOURCE_STORES, type PackedRows } from '../../store/chunks/source-rows';
import { putStaged, STAGED_STORES } from '../../store/chunks/staged-chunks';
import { stopwatch } from '../context';
import type { Books } from './stage-books';

/** A chunk that is clean and waits for its neighbours. */
export interface WorkedChunk {
	source: PackedRows;
	rows: WorkedRows;
}

/** Chunks that are stored together: what a kill costs at most, and some 2.5 MB. */
const GROUP = 8;

/** Stores clean chunks in the order of the file, some at a time, while the next ones are cleaned. What fails is told by the next call. */
export class StageWriter {
	private readonly clean: WorkedChunk[] = [];
	private writing: Promise<unknown> = Promise.resolve();
	private stored: number;

	constructor(
		private readonly db: Store,
		private readonly start: ImportManifest,
		private readonly books: Books
	) {
		this.stored = start.chunksDone;
	}

	/** Takes the next chunk. The first one is stored alone, so that the import says at once where it is. */
	async add(chunk: WorkedChunk): Promise<void> {
		this.clean.push(chunk);
		if (this.clean.length >= GROUP || this.stored === this.start.chunksDone) await this.begin();
	}

	/** Stores what is left, and waits for it. */
	async end(): Promise<void> {
		if (this.clean.length > 0) await this.begin();
		const mark = stopwatch();
		await this.writing;
		this.books.stageMs.store += stopwatch() - mark;
	}

	/** Waits for what is being stored; what is left is not. */
	async rest(): Promise<void> {
		await this.writing;
	}

	private async begin(): Promise<void> {
		const mark = stopwatch();
		await this.writing;
		const chunks = this.clean.splice(0);
		this.writing = stage(this.db, this.books.checkpoint(this.stored + chunks.length), this.stored, chunks);
		this.stored += chunks.length;
		// Failure is noticed at the next await; this keeps it from being reported as unhandled before that.
		this.writing.catch(() => undefined);
		this.books.stageMs.store += stopwatch() - mark;
	}
}

/** Chunks `first`, `first` + 1, … and the checkpoint that counts them, together or not at all. */
async function stage(db: Store, manifest: ImportManifest, first: number, chunks: readonly WorkedChunk[]): Promise<void> {
	const tx = db.transaction([...STAGED_STORES, ...SOURCE_STORES, 'issues', 'imports'] as const, 'readwrite', { durability: 'relaxed' });
	const puts = [
		...putStaged(
			tx,
			manifest.id,
			first,
			chunks.map((c) => c.rows.staged)
		),
		...putRows(
			tx,
			manifest.id,
			first,
			chunks.map((c) => c.source)
		)
	];
	chunks.forEach(({ rows: { issues } }, k) => {
		if (issues.length > 0) puts.push(tx.objectStore('issues').put(issues, [manifest.id, first + k]));
	});
	puts.push(tx.objectStore('imports').put(manifest, manifest.id));
	for (const put of puts) put.catch(() => undefined);
	await withDeadline(committed(tx), 'Keeping the rows on the device');
}
