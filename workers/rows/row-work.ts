import type { DamageFinding } from '#domain/imports/damage';
import type { FieldChanges, ImportSetup, StageName } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { cleaner } from '../imports/stage/clean';
import { noStageMs, stopwatch } from '../imports/context';
import type { DamageFacts } from '../pipeline/damage/index';
import { matchKeys } from '../pipeline/match/index';
import { measure, type QualityPart } from '../pipeline/quality/index';
import type { DiskStaged } from '../store/chunks/chunk-store';
import type { PackedRows } from '../store/chunks/source-rows';
import { stagedToDisk } from '../store/chunks/staged-chunks';
import { columnsOfPacked } from './packed-source';

/** What must be known to clean the rows of one import: plain data, sent to each row worker once. */
export interface RowOrder {
	setup: ImportSetup;
	settings: Settings;
	facts: DamageFacts;
	/** Of the headers; found out where it is needed and missing. */
	language?: string;
}

/** A chunk of rows as it is staged, and what it adds to the figures of the import. */
export interface WorkedRows {
	/** Ready to be stored. */
	staged: DiskStaged;
	issues: Issue[];
	failed: number;
	changes: FieldChanges[];
	damage: DamageFinding[];
	quality: QualityPart;
	/** ms per stage. */
	ms: Record<StageName, number>;
}

/**
 * The whole work on the rows of one import: map, repair, normalize, validate, match keys, figures, packing. The one way in
 * which rows are staged, whichever thread it runs on: the same rows come out the same.
 */
export function rowWork(order: RowOrder): (source: PackedRows) => WorkedRows {
	const ms = noStageMs();
	// Cells that a row may have; more are ragged.
	const headerCells = order.setup.mapping.reduce((max, m) => Math.max(max, m.index + 1), 0);
	const clean = cleaner(order.setup, order.settings, headerCells, stopwatch, ms, order.facts, order.language);
	const primaryKey = primaryKeyOf(order.settings.table);
	return (source) => {
		Object.assign(ms, noStageMs());
		const { chunk, issues, failed, changes, damage } = clean(columnsOfPacked(source));
		const t0 = stopwatch();
		const keys = matchKeys(chunk.columns, failed.length);
		const t1 = stopwatch();
		const staged = stagedToDisk({ rows: chunk.rowNumbers, columns: chunk.columns, failed, keys });
		const t2 = stopwatch();
		const quality = measure(staged.rows, staged.packed, issues, primaryKey);
		ms.match += t1 - t0;
		ms.store += t2 - t1;
		ms.validate += stopwatch() - t2;
		let bad = 0;
		for (const f of failed) bad += f;
		return { staged, issues, failed: bad, changes, damage, quality, ms: { ...ms } };
	};
}
