import { noLeftOut, type ImportSetup, type Preflight } from '#domain/import';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { readSettings } from '../store/settings';
import { ChangeTally, IssueTally } from './changes';
import { openStore } from './context';
import { beginProof, type KeptRows } from './facts';
import { breathe } from './jobs';
import { DamageTally } from '../pipeline/damage/tally';
import { QualityTally } from '../pipeline/quality/index';
import { RowPrinter } from '../pipeline/quality/row-prints';
import { earlierEdition } from './file-memory';
import { mappedFields } from './mapped-fields';
import { readFiles } from './open-parts';
import type { Proved } from './scan';
import type { RowOrder } from '../rows/row-work';
import type { RowPool } from '../rows/pool';
import { withRowPool } from '../rows/start';
import { packedBytes, packRows, type PackedRows } from '../store/source-rows';

/** Rows that are cleaned and checked for the preview; the rest is only read and counted. */
const CHECKED_ROWS = 5000;
/** Bytes of packed rows up to which they are kept for the import that follows: some 200,000 rows. More were measured to cost what they save, in collecting garbage around them. */
const KEPT_BYTES = 32 * 1024 * 1024;
let newest = 0;

/** PipelineApi.preflight: reads all rows for what whole columns say, and cleans the first ones. */
export async function preflight(files: File[], setup: ImportSetup): Promise<Result<Preflight>> {
	const run = ++newest;
	const settings = await readSettings(await openStore());
	const prove = beginProof(files, setup, settings);
	try {
		return await look(files, setup, settings, prove, () => run !== newest);
	} finally {
		// Whoever waits for what was not found finds it out by themselves; what was found stays found.
		prove(null);
	}
}

async function look(files: File[], setup: ImportSetup, settings: Settings, prove: ReturnType<typeof beginProof>, stopped: () => boolean): Promise<Result<Preflight>> {
	return withRowPool((pool) => lookWith(pool, files, setup, settings, prove, stopped), { stay: true });
}

async function lookWith(pool: RowPool, files: File[], setup: ImportSetup, settings: Settings, prove: ReturnType<typeof beginProof>, stopped: () => boolean): Promise<Result<Preflight>> {
	const scan = pool.scan({ setup, settings });
	const printer = new RowPrinter(setup.mapping, primaryKeyOf(settings.table));
	const checked: PackedRows[] = [];
	let kept: KeptRows['chunks'] | null = [];
	let keptBytes = 0;
	let rows = 0;
	let checkedRows = 0;
	let leftOut = noLeftOut();
	let notes: Problem[] = [];
	let raggedRows = 0;
	for await (const part of readFiles(files, setup)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'end') {
			({ rows, leftOut, raggedRows } = part);
			notes = part.notes ?? [];
			if (rows > settings.deviceRows) return fail('overDeviceLimit', { size: files.reduce((n, f) => n + f.size, 0), rows, maxBytes: settings.deviceBytes, maxRows: settings.deviceRows });
			continue;
		}
		const { rowNumbers, cells, bytesRead } = part.chunk;
		const source = packRows(rowNumbers, cells);
		await scan.add(source);
		printer.add(source);
		if (checkedRows < CHECKED_ROWS) { checked.push(source); checkedRows += rowNumbers.length; }
		keptBytes += packedBytes(source);
		if (keptBytes > KEPT_BYTES) kept = null;
		kept?.push({ source, bytesRead });
		await breathe();
		if (stopped()) return fail('importStopped', {});
	}
	const known = (await scan.end()) ?? (await scanned(files, setup, settings, stopped));
	if (stopped()) return fail('importStopped', {});
	const prints = printer.prints();
	prove({ setup: known.setup, facts: known.facts, prints: { by: primaryKeyOf(settings.table), prints }, ...(kept && { rows: { chunks: kept, leftOut } }) });
	const order: RowOrder = { setup: known.setup, facts: known.facts, settings };
	const changes = new ChangeTally();
	const issues = new IssueTally();
	const damage = new DamageTally();
	const quality = new QualityTally({ primaryKey: primaryKeyOf(settings.table) });
	let rowsWithErrors = 0;
	for (const source of checked) {
		const rows = await pool.clean(order, source);
		changes.add(rows.changes);
		damage.add(rows.damage);
		quality.addPart(rows.quality);
		issues.add(rows.issues);
		rowsWithErrors += rows.failed;
		await breathe();
		if (stopped()) return fail('importStopped', {});
	}
	const before = await earlierEdition(await openStore(), prints, stopped);
	return ok({
		rows, leftOut, raggedRows, checkedRows, changes: changes.list(), rowsWithErrors, issueCounts: issues.list(),
		dateOrders: known.dateOrders, before,
		damage: damage.list(), quality: quality.result(mappedFields(setup)), notes
	});
}

/** The same on this thread: the row worker that looked at the rows died. */
async function scanned(files: File[], setup: ImportSetup, settings: Settings, stopped: () => boolean): Promise<Proved> {
	const scan = (await import('./scan')).scanOf(setup, settings);
	for await (const part of readFiles(files, setup)) {
		if (part.kind !== 'chunk' || stopped()) break;
		scan.add(part.chunk);
		await breathe();
	}
	return scan.result();
}
