import type { ImportSetup, Preflight } from '#domain/import';
import { noLeftOut } from '#domain/imports/import-reading';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { readSettings } from '../../store/settings';
import { ChangeTally, IssueTally } from '../stage/changes';
import { openStore } from '../context';
import { beginProof, cleaningOf, filesKey, rowsOf, type ColumnFacts, type KeptChunk } from './facts';
import { breathe } from '../jobs';
import { EarlyReading } from '../stage/early-reading';
import { DamageTally } from '../../pipeline/damage/tally';
import { headerLanguage } from '../../pipeline/map/index';
import { QualityTally } from '../../pipeline/quality/index';
import { earlierEdition } from './file-memory';
import { mappedFields } from './mapped-fields';
import { readFiles } from './open-parts';
import { withTakenBack } from './taken-back';
import type { Seen } from '../../rows/file-look';
import type { RowOrder, WorkedRows } from '../../rows/row-work';
import type { RowPool } from '../../rows/pool';
import { withRowPool } from '../../rows/start';
import { packedBytes, packRows } from '../../store/chunks/source-rows';

/** Rows that are cleaned and checked for the preview; the rest is only read and counted. */
const CHECKED_ROWS = 5000;
/**
 * Bytes of packed rows up to which they are kept for the import that follows: some 200,000 rows. More were measured to cost what they save,
 * in collecting garbage around them.
 */
const KEPT_BYTES = 32 * 1024 * 1024;

/** A look at files: of which ones and by which rules, what it finds, and what it proved so far. */
interface Look {
	of: string;
	found: Promise<Result<Preflight>>;
	over: boolean;
	proved: ColumnFacts | null;
}
let newest: Look | null = null;

/**
 * PipelineApi.preflight: reads all rows for what whole columns say, and cleans the first ones. Who asks again, by rules that
 * clean the same (another policy, the size confirmed), is answered by the same look: the files are read once.
 */
export async function preflight(files: File[], given: ImportSetup): Promise<Result<Preflight>> {
	const db = await openStore();
	const settings = await readSettings(db);
	const setup = await withTakenBack(db, given);
	const of = JSON.stringify([filesKey(files), cleaningOf(setup, settings)]);
	const known = newest?.of === of ? newest : null;
	if (known && !known.over) return known.found;
	const prints = known?.proved?.prints?.prints;
	// Whoever imported meanwhile took the rows: then they are read again.
	if (known && prints) {
		const [found, before] = [await known.found, await earlierEdition(await openStore(), prints, () => newest !== known)];
		if (newest !== known) return fail('importStopped', {});
		return found.ok ? ok({ ...found.value, before }) : found;
	}
	const mine: Look = { of, over: false, proved: null, found: Promise.resolve(fail('importStopped', {})) };
	newest = mine;
	return (mine.found = look(files, setup, settings, mine));
}

/** PipelineApi.stopPreflight. */
export async function stopPreflight(): Promise<void> {
	newest = null;
}

async function look(files: File[], setup: ImportSetup, settings: Settings, mine: Look): Promise<Result<Preflight>> {
	const prove = beginProof(files, setup, settings);
	try {
		return await withRowPool(
			(pool) =>
				lookWith(
					pool,
					files,
					setup,
					settings,
					(known) => {
						mine.proved = known;
						prove(known);
					},
					() => newest !== mine
				),
			{ stay: true }
		);
	} finally {
		mine.over = true;
		// Whoever waits for what was not found finds it out by themselves; what was found stays found.
		prove(null);
	}
}

async function lookWith(
	pool: RowPool,
	files: File[],
	setup: ImportSetup,
	settings: Settings,
	prove: ReturnType<typeof beginProof>,
	stopped: () => boolean
): Promise<Result<Preflight>> {
	// Known here since the mapping was proposed: row workers needn't learn the words of all languages.
	const language = headerLanguage(setup.mapping);
	const scan = pool.scan({ setup, settings, language });
	const read = await readThrough(files, setup, settings, scan, stopped);
	if (!read.ok) return read;
	const { first, kept, checkedRows, rows, leftOut, raggedRows, notes } = read.value;
	const known = (await scan.end()) ?? (await scanned(files, setup, settings, stopped));
	if (stopped()) return fail('importStopped', {});
	const { prints } = known;
	const primaryKey = primaryKeyOf(settings.table);
	const order: RowOrder = { setup: known.setup, facts: known.facts, settings, language };
	const proved: ColumnFacts = {
		setup: known.setup,
		facts: known.facts,
		language,
		prints: { by: primaryKey, prints },
		...(kept && { rows: { chunks: kept, leftOut, order } })
	};
	prove(proved);
	const quality = new QualityTally({ primaryKey });
	const checked = await checkFirst(pool, order, first, quality, stopped);
	if (!checked) return fail('importStopped', {});
	const before = await earlierEdition(await openStore(), prints, stopped);
	// What can't be done ahead is done by the import, which says what is wrong.
	withRowPool((pool) => cleanAhead(pool, order, proved, stopped), { stay: true }).catch(() => undefined);
	return ok({
		rows,
		leftOut,
		raggedRows,
		checkedRows,
		...checked,
		dateOrders: known.dateOrders,
		before,
		quality: quality.result(mappedFields(setup)),
		notes
	});
}

/** What was seen of the files as they were read. */
interface ReadThrough extends Pick<Preflight, 'rows' | 'leftOut' | 'raggedRows' | 'checkedRows'> {
	/** The chunks that are cleaned for the preview. */
	first: KeptChunk[];
	/** All chunks, where they are few enough to be kept for the import that follows. */
	kept: KeptChunk[] | null;
	notes: Problem[];
}

/** Reads all rows and has whole columns looked at. */
async function readThrough(
	files: File[],
	setup: ImportSetup,
	settings: Settings,
	scan: ReturnType<RowPool['scan']>,
	stopped: () => boolean
): Promise<Result<ReadThrough>> {
	const seen: ReadThrough = { rows: 0, leftOut: noLeftOut(), raggedRows: 0, checkedRows: 0, first: [], kept: [], notes: [] };
	let keptBytes = 0;
	for await (const part of readFiles(files, setup)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'end') {
			({ rows: seen.rows, leftOut: seen.leftOut, raggedRows: seen.raggedRows, notes: seen.notes = [] } = part);
			const { deviceRows: maxRows, deviceBytes: maxBytes } = settings;
			if (seen.rows > maxRows)
				return fail('overDeviceLimit', { size: files.reduce((n, f) => n + f.size, 0), rows: seen.rows, maxBytes, maxRows });
			continue;
		}
		const { rowNumbers, cells, bytesRead } = part.chunk;
		const source = packRows(rowNumbers, cells);
		keptBytes += packedBytes(source);
		if (keptBytes > KEPT_BYTES) seen.kept = null;
		await scan.add(source, seen.kept !== null);
		const chunk: KeptChunk = { source, bytesRead };
		if (seen.checkedRows < CHECKED_ROWS) {
			seen.first.push(chunk);
			seen.checkedRows += rowNumbers.length;
		}
		seen.kept?.push(chunk);
		await breathe();
		if (stopped()) return fail('importStopped', {});
	}
	return ok(seen);
}

/** Cleans the first rows, and counts what is found in them; null = stopped. */
async function checkFirst(
	pool: RowPool,
	order: RowOrder,
	first: readonly KeptChunk[],
	quality: QualityTally,
	stopped: () => boolean
): Promise<Pick<Preflight, 'changes' | 'issueCounts' | 'damage' | 'rowsWithErrors'> | null> {
	const [changes, issues, damage] = [new ChangeTally(), new IssueTally([], true), new DamageTally()];
	let rowsWithErrors = 0;
	for (const chunk of first) {
		const rows = await (chunk.worked ??= pool.clean(order, chunk.source));
		changes.add(rows.changes);
		damage.add(rows.damage);
		quality.addPart(rows.quality);
		issues.add(rows.issues);
		rowsWithErrors += rows.failed;
		await breathe();
		if (stopped()) return null;
	}
	return { changes: changes.list(), issueCounts: issues.list(), damage: damage.list(), rowsWithErrors };
}

/**
 * Cleans the rows that are kept while somebody looks at step 2, reads them for similar matching and finds what is similar among them,
 * until an import takes them or the file is read otherwise: the import finds done what was reached by then. Without row workers it
 * would hold up what is asked meanwhile.
 */
async function cleanAhead(pool: RowPool, order: RowOrder, proved: ColumnFacts, stopped: () => boolean): Promise<void> {
	const { rows } = proved;
	if (!rows || pool.workers === 0) return;
	const db = await openStore();
	const taken = (): boolean => !proved.rows || stopped();
	const early = await (rows.early = EarlyReading.begin(db, { setup: order.setup }, order.settings, rowsOf(rows)));
	const { chunks } = rows;
	const clean = (chunk: KeptChunk | undefined): Promise<WorkedRows | null> | null =>
		chunk ? (chunk.worked ??= pool.clean(order, chunk.source)).catch(() => null) : null;
	// Whoever takes a chunk hears of a failure.
	for (let n = 0; n < chunks.length && !taken() && pool.workers > 0; n++) {
		const one = clean(chunks[n]);
		for (let ahead = 1; ahead < pool.ahead; ahead++) void clean(chunks[n + ahead]);
		const worked = await one;
		if (!worked) return;
		if (!taken()) early.add(n, worked.staged);
		await breathe();
	}
	if (!taken()) await early.findAhead(db, order.settings, stopped);
}

/** The same on this thread: the row worker that looked at the rows died. */
async function scanned(files: File[], setup: ImportSetup, settings: Settings, stopped: () => boolean): Promise<Seen> {
	const look = (await import('../../rows/file-look')).fileLook({ setup, settings });
	for await (const part of readFiles(files, setup)) {
		if (part.kind !== 'chunk' || stopped()) break;
		look.add(packRows(part.chunk.rowNumbers, part.chunk.cells));
		await breathe();
	}
	return look.result();
}
