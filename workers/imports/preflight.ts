import type { ImportSetup, Preflight } from '#domain/import';
import { fail, ok, type Result } from '#domain/result';
import { createDateOrderScan, defaultDateOrder } from '../pipeline/normalize/index';
import { applyMapping } from '../pipeline/map/index';
import { readSource } from '../pipeline/parse/index';
import type { SourceChunk } from '#domain/chunk';
import { fieldDefinition } from '#domain/fields';
import { fileSource } from '../store/files';
import { readSettings } from '../store/settings';
import { ChangeTally, IssueTally } from './changes';
import { cleaner, columnsOf, mappedFields } from './clean';
import { noStageMs, openStore, stopwatch } from './context';
import { breathe } from './jobs';

/** Rows that are cleaned and checked for the preview; the rest is only read and counted. */
const CHECKED_ROWS = 5000;
let newest = 0;

/** PipelineApi.preflight: two passes over the file when it has date columns (their order is a fact of the whole column), else one. */
export async function preflight(file: File, setup: ImportSetup): Promise<Result<Preflight>> {
	const run = ++newest;
	const settings = await readSettings(await openStore());
	const dates = mappedFields(setup).filter((f) => fieldDefinition(f).type === 'date');
	const scan = createDateOrderScan(dates, defaultDateOrder(setup.defaultCountry));
	const dateColumns = columnsOf(setup, dates);
	const headerCells = setup.mapping.reduce((max, m) => Math.max(max, m.index + 1), 0);
	const checked: SourceChunk[] = [];
	let rows = 0;
	let checkedRows = 0;
	let blankRows = 0;
	let raggedRows = 0;
	for await (const part of readSource(fileSource(file), setup.read)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'end') { ({ rows, blankRows, raggedRows } = part); continue; }
		if (dates.length > 0) scan.add(applyMapping(part.chunk, dateColumns));
		if (checkedRows < CHECKED_ROWS) { checked.push(part.chunk); checkedRows += part.chunk.rowNumbers.length; }
		await breathe();
		if (run !== newest) return fail('importStopped', {});
	}
	const orders = scan.result();
	const known = { ...Object.fromEntries(orders.map((o) => [o.field, o.order])), ...setup.dateOrders };
	const clean = cleaner({ ...setup, dateOrders: known }, settings, headerCells, stopwatch, noStageMs());
	const changes = new ChangeTally();
	const issues = new IssueTally();
	let rowsWithErrors = 0;
	for (const chunk of checked) {
		const cleaned = clean(chunk);
		changes.add(cleaned.changes);
		issues.add(cleaned.issues);
		for (const f of cleaned.failed) rowsWithErrors += f;
		await breathe();
		if (run !== newest) return fail('importStopped', {});
	}
	return ok({
		rows, blankRows, raggedRows, checkedRows, changes: changes.list(), rowsWithErrors, issueCounts: issues.list(),
		dateOrders: orders.map((o) => ({ ...o, order: setup.dateOrders[o.field] ?? o.order }))
	});
}
