import { noLeftOut, type ImportManifest, type ImportSetup } from '#domain/import';
import { ok, fail, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/table-definition';
import type { FieldId } from '#domain/fields';
import { DamageTally } from '../pipeline/damage/index';
import { measure, QualityTally } from '../pipeline/quality/index';
import type { PoolOptions, RowPool } from '../rows/pool';
import type { RowOrder, WorkedRows } from '../rows/row-work';
import { withRowPool } from '../rows/start';
import { committed } from '../store/committed';
import { withDeadline } from '../store/deadline';
import type { Store } from '../store/open';
import { readSettings } from '../store/settings';
import { packRows, type PackedRows } from '../store/source-rows';
import { stagedFromDisk, stagedToDisk } from '../store/staged-chunks';
import { ChangeTally, IssueTally } from './changes';
import { mappedFields } from './clean';
import { stopwatch, wallClock, type ProgressReporter } from './context';
import { columnFacts } from './facts';
import { RowPrinter } from '../pipeline/parse/row-prints';
import { keepPrints } from './file-memory';
import { breathe } from './jobs';
import { readStaged } from './open-parts';

/** A chunk on its way: cut and packed, being cleaned somewhere, not yet stored. */
interface OnItsWay { n: number; source: PackedRows; bytesRead: number; worked: Promise<WorkedRows> }

/**
 * Phase `processing`: cut, clean, stage. The file is cut here and cleaned by row workers; chunks are stored in the order
 * of the file, one transaction each with rows, findings and checkpoint, so that a kill resumes at the next one.
 * `own` = row workers other than those of this thread.
 */
export async function stageRows(
	db: Store, start: ImportManifest, given: ImportSetup, progress: ProgressReporter, shouldStop: () => boolean, own?: PoolOptions
): Promise<Result<ImportManifest>> {
	const began = stopwatch();
	const settings = await readSettings(db);
	const { setup, facts } = await columnFacts(db, start, given, settings, shouldStop);
	const books = new Books({ ...start, setup, phase: 'processing' }, await qualityUntil(db, start, primaryKeyOf(settings.table)), () => start.wallMs + stopwatch() - began);
	const done = await withRowPool((pool) => cleanAndStore(db, start, books, { setup, settings, facts }, pool, progress, shouldStop), { own });
	if (done.ok) await withDeadline(db.put('imports', done.value, done.value.id), 'Recording the checkpoint');
	return done;
}

async function cleanAndStore(db: Store, start: ImportManifest, books: Books, order: RowOrder, pool: RowPool, progress: ProgressReporter, shouldStop: () => boolean): Promise<Result<ImportManifest>> {
	const { stageMs } = books;
	const printer = new RowPrinter(order.setup.mapping, primaryKeyOf(order.settings.table));
	const queue: OnItsWay[] = [];
	let writing: Promise<unknown> = Promise.resolve();
	let leftOut = noLeftOut();
	let n = 0;
	let cut = 0;

	/** Stores the chunk at the head of the queue. */
	const settle = async (): Promise<void> => {
		const { n, source, bytesRead, worked } = queue[0] as OnItsWay;
		const rows = await worked;
		queue.shift();
		const manifest = books.add(n, rows);
		const mark = stopwatch();
		await writing;
		writing = stage(db, manifest, n, source, rows);
		// Failure is noticed at the next await; this keeps it from being reported as unhandled before that.
		writing.catch(() => undefined);
		stageMs.store += stopwatch() - mark;
		progress.tell('processing', manifest.file.size > 0 ? bytesRead / manifest.file.size : 1, manifest.rowsDone, books.failed, manifest.pairs);
	};
	const stopped = async (): Promise<Result<never>> => { await writing; return fail('importStopped', {}); };
	// IMP-5: until here the rows were an estimate.
	const { deviceBytes, deviceRows } = order.settings;

	let mark = stopwatch();
	for await (const part of readStaged(db, start, order.setup)) {
		stageMs.parse += stopwatch() - mark;
		if (part.kind === 'problem') { await writing; return { ok: false, problem: part.problem }; }
		if (part.kind === 'end') { leftOut = part.leftOut; continue; }
		cut += part.chunk.rowNumbers.length;
		printer.add(part.chunk);
		if (n++ >= start.chunksDone) {
			const { rowNumbers, cells, bytesRead } = part.chunk;
			mark = stopwatch();
			const source = packRows(rowNumbers, cells);
			stageMs.store += stopwatch() - mark;
			const worked = pool.clean(order, source);
			// Who waits for it hears of a failure; until then it is not unhandled.
			worked.catch(() => undefined);
			queue.push({ n: n - 1, source, bytesRead, worked });
			while (queue.length >= pool.ahead) await settle();
		}
		await breathe();
		if (shouldStop()) return stopped();
		if (cut > deviceRows) { await writing; return fail('overDeviceLimit', { size: start.file.size, rows: cut, maxBytes: deviceBytes, maxRows: deviceRows }); }
		mark = stopwatch();
	}
	while (queue.length > 0) {
		await settle();
		await breathe();
		if (shouldStop()) return stopped();
	}
	mark = stopwatch();
	await writing;
	stageMs.store += stopwatch() - mark;
	await keepPrints(db, start, printer.prints());
	const done = books.close(leftOut, mappedFields(order.setup));
	progress.tell('processing', 1, done.rowsDone, books.failed, done.pairs, true);
	return ok(done);
}

/** The counters of an import while its rows are staged: what the manifest says with every chunk. */
class Books {
	failed: number;
	readonly stageMs: ImportManifest['stageMs'];
	private readonly changes: ChangeTally;
	private readonly issues: IssueTally;
	private readonly damage: DamageTally;

	constructor(private manifest: ImportManifest, private readonly quality: QualityTally, private readonly wallMs: () => number) {
		this.failed = manifest.ledger.failed;
		this.stageMs = { ...manifest.stageMs };
		this.changes = new ChangeTally(manifest.changes);
		this.issues = new IssueTally(manifest.issueCounts);
		this.damage = new DamageTally(manifest.damage);
	}

	/** The manifest with chunk `n` in it. */
	add(n: number, rows: WorkedRows): ImportManifest {
		this.changes.add(rows.changes);
		this.damage.add(rows.damage);
		this.issues.add(rows.issues);
		this.quality.addPart(rows.quality);
		this.failed += rows.failed;
		for (const stage of ['map', 'normalize', 'validate', 'match', 'store'] as const) this.stageMs[stage] += rows.ms[stage];
		this.manifest = {
			...this.manifest, updatedAt: wallClock(), chunksDone: n + 1, rowsDone: this.manifest.rowsDone + rows.staged.rows.length,
			changes: this.changes.list(), issueCounts: this.issues.list(), damage: this.damage.list(), stageMs: this.stageMs,
			ledger: { ...this.manifest.ledger, failed: this.failed }, wallMs: this.wallMs()
		};
		return this.manifest;
	}

	/** The manifest once every row is staged. */
	close(leftOut: ImportManifest['leftOut'], mapped: readonly FieldId[]): ImportManifest {
		return { ...this.manifest, phase: 'matching', rowsTotal: this.manifest.rowsDone, leftOut, quality: this.quality.result(mapped), stageMs: this.stageMs, wallMs: this.wallMs() };
	}
}

/** Data quality of the rows that are staged already: nothing for a new import, what the tab that died had counted for a resumed one. */
async function qualityUntil(db: Store, manifest: ImportManifest, primaryKey: FieldId): Promise<QualityTally> {
	const quality = new QualityTally({ primaryKey });
	for (let n = 0; n < manifest.chunksDone; n++) {
		const value = await withDeadline(db.get('staged', [manifest.id, n]), 'Reading staged rows');
		if (!value) throw new Error(`staged chunk ${n} of ${manifest.id} is missing`);
		const issues = await withDeadline(db.get('issues', [manifest.id, n]), 'Reading the findings');
		const { rows, packed } = 'packed' in value ? value : stagedToDisk(stagedFromDisk(value));
		quality.addPart(measure(rows, packed, issues ?? [], primaryKey));
	}
	return quality;
}

/** One chunk and the checkpoint that counts it, together or not at all. */
async function stage(db: Store, manifest: ImportManifest, n: number, source: PackedRows, { staged, issues }: WorkedRows): Promise<void> {
	const tx = db.transaction(['staged', 'sourceRows', 'issues', 'imports'], 'readwrite', { durability: 'relaxed' });
	const key: [string, number] = [manifest.id, n];
	tx.objectStore('staged').put(staged, key).catch(() => undefined);
	tx.objectStore('sourceRows').put(source, key).catch(() => undefined);
	if (issues.length > 0) tx.objectStore('issues').put(issues, key).catch(() => undefined);
	tx.objectStore('imports').put(manifest, manifest.id).catch(() => undefined);
	await withDeadline(committed(tx), 'Keeping the rows on the device');
}
