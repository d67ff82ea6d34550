import { noLeftOut, type ImportSetup, type Preflight } from '#domain/import';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { SourceChunk } from '#domain/chunk';
import { primaryKeyOf } from '#domain/table-definition';
import { readSettings } from '../store/settings';
import { ChangeTally, IssueTally } from './changes';
import { mappedFields } from './clean';
import { openStore } from './context';
import { rememberProof } from './facts';
import { breathe } from './jobs';
import { DamageTally } from '../pipeline/damage/index';
import { QualityTally } from '../pipeline/quality/index';
import { readFiles } from './open-parts';
import { scanOf } from './scan';
import type { RowOrder } from '../rows/row-work';
import { withRowPool } from '../rows/start';
import { packRows } from '../store/source-rows';

/** Rows that are cleaned and checked for the preview; the rest is only read and counted. */
const CHECKED_ROWS = 5000;
let newest = 0;

/** PipelineApi.preflight: two passes over the rows when there are date columns (their order is a fact of the whole column), else one. */
export async function preflight(files: File[], setup: ImportSetup): Promise<Result<Preflight>> {
	const run = ++newest;
	const settings = await readSettings(await openStore());
	const scan = scanOf(setup, settings);
	const checked: SourceChunk[] = [];
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
			continue;
		}
		scan.add(part.chunk);
		if (checkedRows < CHECKED_ROWS) { checked.push(part.chunk); checkedRows += part.chunk.rowNumbers.length; }
		await breathe();
		if (run !== newest) return fail('importStopped', {});
	}
	rememberProof(files, setup, settings, scan);
	const order: RowOrder = { setup: scan.settle(), settings, facts: scan.facts() };
	const changes = new ChangeTally();
	const issues = new IssueTally();
	const damage = new DamageTally();
	const quality = new QualityTally({ primaryKey: primaryKeyOf(settings.table) });
	let rowsWithErrors = 0;
	const counted = await withRowPool(async (pool) => {
		for (const { rowNumbers, cells } of checked) {
			const rows = await pool.clean(order, packRows(rowNumbers, cells));
			changes.add(rows.changes);
			damage.add(rows.damage);
			quality.addPart(rows.quality);
			issues.add(rows.issues);
			rowsWithErrors += rows.failed;
			await breathe();
			if (run !== newest) return false;
		}
		return true;
	}, { stay: true });
	if (!counted) return fail('importStopped', {});
	return ok({
		rows, leftOut, raggedRows, checkedRows, changes: changes.list(), rowsWithErrors, issueCounts: issues.list(),
		dateOrders: scan.dateOrders(),
		damage: damage.list(), quality: quality.result(mappedFields(setup)), notes
	});
}
