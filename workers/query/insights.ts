import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import { EVENT_NAMES, EVENTS } from '#domain/figures/events';
import { ok } from '#domain/result';
import type { Exported, ExportOptions, TableFormat } from '../contract';
import type { Cell } from '../export/cells';
import { exportTable } from '../export/table';
import { readEvents, readTotals } from '../store/events';
import { openStore } from '../store/engine/open';

/** QueryApi.insights: one read of what is added up, oldest first; copies of files that others took the place of are no imports. */
export async function insights(): Promise<{ days: DayTotals[]; imports: ImportFigures[] }> {
	const totals = await readTotals(await openStore());
	return {
		days: [...totals.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
		imports: [...totals.imports.values()].filter((f) => !f.replaced).sort((a, b) => a.startedAt - b.startedAt)
	};
}

/** All properties that events have, in the order in which they are defined. */
const PROPS = [...new Set(EVENT_NAMES.flatMap((name) => Object.keys(EVENTS[name].props.shape)))];
const COLUMNS = [{ key: 'time', label: 'Time' }, { key: 'event', label: 'Event' }, ...PROPS.map((p) => ({ key: p, label: p }))];

/** QueryApi.exportEvents: one line per event, a column per property. */
export async function exportEvents(format: TableFormat, options: ExportOptions): Promise<Exported> {
	const db = await openStore();
	async function* rows(): AsyncGenerator<Cell[]> {
		for await (const events of readEvents(db))
			for (const e of events) {
				const props = e.props as Record<string, string | number | undefined>;
				yield [new Date(e.at).toISOString(), e.name, ...PROPS.map((p) => props[p] ?? null)];
			}
	}
	return ok(await exportTable(COLUMNS, rows(), format, { ...options, sheetName: 'Events' }));
}
