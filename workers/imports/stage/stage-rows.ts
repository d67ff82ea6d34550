import type { ImportManifest, ImportSetup } from '#domain/import';
import { noLeftOut } from '#domain/imports/import-reading';
import type { ProofRecipe } from '#domain/imports/proof';
import { ok, fail, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import type { PoolOptions, RowPool } from '../../rows/pool';
import type { RowOrder, WorkedRows } from '../../rows/row-work';
import { createsApart, withRowPool } from '../../rows/start';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import type { PackedRows } from '../../store/chunks/source-rows';
import { stopwatch, type ProgressReporter } from '../context';
import { RowPrinter, type RowPrints } from '../../pipeline/quality/row-prints';
import { columnFacts, rowsOf, sameCleaning } from '../read/facts';
import { keepPrints } from '../read/file-memory';
import { EarlyReading, type AtHand } from './early-reading';
import { breathe } from '../jobs';
import { rulesOfFields } from '../held/judge-again';
import { mappedFields } from '../read/mapped-fields';
import { proofRecipe } from '../proof/recipe';
import { type RawRows, keptRows, readRows } from '../read/raw-rows';
import { Books, qualityUntil } from './stage-books';
import { StageWriter } from './stage-writer';

/** A chunk on its way: cut and packed, being cleaned somewhere, not yet stored. */
interface OnItsWay {
	source: PackedRows;
	bytesRead: number;
	worked: Promise<WorkedRows>;
}
/**
 * Bytes of files up to which the row workers stay for the commit. What they remember of the values of larger ones takes more
 * memory than a new start takes time.
 */
const STAY_BYTES = 40 * 1024 * 1024;
/**
 * Chunk from which on this thread cleans, too, when the row workers have enough at hand: before it, what it costs to warm up is more than
 * it helps.
 */
const HELP_FROM = 60;

/**
 * Phase `processing`: cut, clean, stage. The file is cut here and cleaned by row workers; chunks are stored in the order
 * of the file, some at a time in one transaction with rows, findings and checkpoint, so that a kill resumes behind the last.
 * `own` = row workers other than those of this thread; `keep` is given the rows as they were staged, where all were at once.
 */
export async function stageRows(
	db: Store,
	start: ImportManifest,
	given: ImportSetup,
	progress: ProgressReporter,
	shouldStop: () => boolean,
	{ own, keep }: { own?: PoolOptions | undefined; keep?: (rows: AtHand) => void } = {}
): Promise<Result<ImportManifest>> {
	const began = stopwatch();
	const settings = await readSettings(db);
	const { setup, facts, language, rows, prints } = await columnFacts(db, start, given, settings, shouldStop);
	if (rows) progress.outOf(rowsOf(rows));
	const books = new Books(
		// What a killed tab had staged was judged by the rules of then.
		{ ...start, setup, phase: 'processing', judgedBy: start.chunksDone > 0 ? start.judgedBy : await rulesOfFields(settings) },
		await qualityUntil(db, start, primaryKeyOf(settings.table)),
		() => start.wallMs + stopwatch() - began
	);
	const order =
		rows && sameCleaning(rows.order, { setup, settings })
			? rows.order
			: { setup, settings, facts, ...(language !== undefined && { language }) };
	const early =
		keep && rows && start.chunksDone === 0
			? ((order === rows.order ? await rows.early?.catch(() => null) : null) ??
				(await EarlyReading.begin(db, start, settings, rowsOf(rows))))
			: null;
	const done = await withRowPool(
		(pool) =>
			cleanAndStore(rows ? keptRows(rows, order === rows.order) : readRows(db, start, setup), {
				db,
				start,
				books,
				order,
				recipe: proofRecipe(given, settings),
				prints: prints?.by === primaryKeyOf(settings.table) ? prints.prints : null,
				pool,
				progress,
				shouldStop,
				early
			}),
		{ stay: createsApart() && start.file.size <= STAY_BYTES, own }
	);
	if (done.ok) await withDeadline(db.put('imports', done.value, done.value.id), 'Recording the checkpoint');
	if (done.ok && early) keep?.(early);
	return done;
}

/** What the rows of an import are cleaned and stored with. */
interface Staging {
	db: Store;
	/** As it was when this run of it began: chunks that it counts are stored already. */
	start: ImportManifest;
	books: Books;
	order: RowOrder;
	recipe: ProofRecipe;
	/** Fingerprints of the rows where they were made ahead. */
	prints: RowPrints | null;
	pool: RowPool;
	progress: ProgressReporter;
	shouldStop: () => boolean;
	early: EarlyReading | null;
}

async function cleanAndStore(read: AsyncGenerator<RawRows>, staging: Staging): Promise<Result<ImportManifest>> {
	const { db, start, books, order, pool, progress, shouldStop, early } = staging;
	const { stageMs } = books;
	const printer = staging.prints ?? new RowPrinter(order.setup.mapping, primaryKeyOf(order.settings.table));
	const writer = new StageWriter(db, start, books);
	const queue: OnItsWay[] = [];
	let leftOut = noLeftOut();
	let [n, cut, taken] = [0, 0, 0];

	/** Takes the chunk at the head of the queue. */
	const settle = async (): Promise<void> => {
		const { source, bytesRead, worked } = queue[0] as OnItsWay;
		const rows = await worked;
		queue.shift();
		books.add(rows);
		await writer.add({ source, rows });
		early?.add(taken++, rows.staged);
		progress.tell('processing', start.file.size > 0 ? bytesRead / start.file.size : 1, books.rowsDone, books.failed, start.pairs);
	};
	const stopped = async (): Promise<Result<never>> => {
		await writer.end();
		return fail('importStopped', {});
	};
	// IMP-5: until here the rows were an estimate.
	const { deviceBytes, deviceRows } = order.settings;

	let mark = stopwatch();
	for await (const part of read) {
		stageMs.parse += stopwatch() - mark;
		if (part.kind === 'problem') {
			await writer.rest();
			return { ok: false, problem: part.problem };
		}
		if (part.kind === 'end') {
			leftOut = part.leftOut;
			progress.outOf(cut);
			continue;
		}
		cut += part.rows;
		mark = stopwatch();
		const source = part.packed();
		if (printer instanceof RowPrinter) printer.add(source);
		if (n++ >= start.chunksDone) {
			const { bytesRead } = part;
			stageMs.store += stopwatch() - mark;
			const help = n > HELP_FROM;
			const worked = part.cleaned(() => pool.clean(order, source, help));
			// Who waits for it hears of a failure; until then it is not unhandled.
			worked.catch(() => undefined);
			queue.push({ source, bytesRead, worked });
			while (queue.length >= pool.ahead + Number(help)) await settle();
		}
		await breathe();
		if (shouldStop()) return stopped();
		if (cut > deviceRows) {
			await writer.rest();
			return fail('overDeviceLimit', { size: start.file.size, rows: cut, maxBytes: deviceBytes, maxRows: deviceRows });
		}
		mark = stopwatch();
	}
	while (queue.length > 0) {
		await settle();
		await breathe();
		if (shouldStop()) return stopped();
	}
	await early?.findAhead(db, order.settings, shouldStop);
	await writer.end();
	await keepPrints(db, start, printer instanceof RowPrinter ? printer.prints() : printer, staging.recipe);
	const done = books.close(leftOut, mappedFields(order.setup));
	progress.tell('processing', 1, done.rowsDone, books.failed, done.pairs, true);
	return ok(done);
}
