import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import * as figures from '#domain/figures/insights';
import type { Insight } from './insights-picture';
import { overTime, finishing, steps, template, sources, duplicates } from './insights-results';
import { volume, stages, rules, recovery, launch, features } from './insights-use';

/** Every question with its answer, from what was added up. `today`: ISO. `sourcesOf`: where the rows of an import come from, in words. */
export const allInsights = (
	days: readonly DayTotals[],
	imports: readonly ImportFigures[],
	today: string,
	sourcesOf: (f: figures.WasRead) => readonly figures.RowsOfSource[]
): Insight[] => [
	overTime(days, imports, today),
	finishing(imports),
	steps(days, figures.carried(imports)),
	template(days, imports),
	sources(imports, sourcesOf),
	duplicates(imports),
	rules(imports),
	recovery(imports),
	volume(imports),
	stages(imports),
	launch(imports),
	features(days)
];
