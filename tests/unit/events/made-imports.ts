import { addEvents, noTotals, type DayTotals, type ImportFigures } from '#domain/figures/event-totals';
import type { AppEvent } from '#domain/figures/events';
import type { RowsOfSource, WasRead } from '#domain/figures/insights';

export const DAY = 86_400_000;
export const noon = new Date(2026, 4, 4, 12).getTime();
export const add = (events: AppEvent[]): { days: DayTotals[]; imports: ImportFigures[] } => {
	const totals = noTotals();
	addEvents(totals, events);
	return { days: [...totals.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), imports: [...totals.imports.values()] };
};
interface Made {
	id: string;
	at?: number;
	rows?: number;
	failed?: number;
	template?: 0 | 1;
	end?: boolean;
	left?: number;
	ms?: number;
}
/** The events of one import, from its beginning to its end where it has one. */
export const made = ({ id, at = noon, rows = 100, failed = 0, template = 0, end = true, left = failed, ms = 1000 }: Made): AppEvent[] => [
	{ name: 'import_initiated', at, props: { importId: id, method: 'file', format: 'csv', bytes: 10, files: 1, template } },
	{ name: 'data_completeness_impact', at, props: { importId: id, rows, failed, completeness: 90, validity: 95, uniqueness: 100 } },
	...(failed > 0
		? [
				{
					name: 'validation_error_encountered' as const,
					at,
					props: { importId: id, code: 'emailNoAt', severity: 'error' as const, count: failed }
				}
			]
		: []),
	...(end
		? [
				{
					name: 'import_completion_time' as const,
					at: at + 10,
					props: { importId: id, total: rows, created: rows - left - 2, merged: 2, skipped: 0, held: 0, failed: left, ms, sinceStart: 10 }
				}
			]
		: [])
];
/** All rows of an import as those of one source. */
export const whole =
	(nameOf: (importId: string) => string) =>
	({ importId, read }: WasRead): RowsOfSource[] => [
		{ source: nameOf(importId), rows: read.rows, failed: read.failed, completeness: read.completeness / 100 }
	];
