import type { DayTotals, ImportFigures } from './event-totals';
import { groupsOf } from './event-groups';
import type { EventName } from './events';
import { OUTCOME_PARTS, rowsMoved, type OutcomePart } from './insights-moved';
import { MATCH_TYPES, type MatchType } from '../matching/match';
import { withoutAccents } from '../basics/same-text';

/** A number of an event added up over days. */
const totalOf = (days: readonly DayTotals[], name: EventName, key: string): number =>
	days.reduce((sum, d) => sum + (d.names[name]?.[key] ?? 0), 0);

const sumOf = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((sum, item) => sum + of(item), 0);
/** The value in the middle; of an even number the mean of both; 0 for none. */
function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = Math.floor(sorted.length / 2);
	return sorted.length === 0 ? 0 : sorted.length % 2 === 1 ? (sorted[at] ?? 0) : ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2;
}
export const shareOf = (part: number, all: number): number => (all === 0 ? 0 : part / all);

type Ended = ImportFigures & { done: NonNullable<ImportFigures['done']> };
export type WasRead = ImportFigures & { read: NonNullable<ImportFigures['read']> };
const ended = (imports: readonly ImportFigures[]): Ended[] => imports.filter((f): f is Ended => f.done !== null);
const wereRead = (imports: readonly ImportFigures[]): WasRead[] => imports.filter((f): f is WasRead => f.read !== null && f.read.rows > 0);

/** The rows of a corrected report were read, and counted, with the file that it is about. */
const isReread = (f: ImportFigures): boolean => f.read?.again === true || f.returned !== undefined;
const readFirst = (imports: readonly ImportFigures[]): WasRead[] => wereRead(imports).filter((f) => !isReread(f));

/** Rows of all files, each counted once. */
export const rowsReadFirst = (imports: readonly ImportFigures[]): number => sumOf(readFirst(imports), (f) => f.read.rows);

/** Imports that somebody carries through the five steps; an event at a booth grows by itself. */
export const carried = (imports: readonly ImportFigures[]): ImportFigures[] => imports.filter((f) => f.method !== 'booth');

/** Are people finishing imports without help? `straight`: nobody went back to the setup, no row was corrected. */
export function finishing(all: readonly ImportFigures[]): {
	started: number;
	straight: number;
	helped: number;
	givenUp: number;
	open: number;
} {
	const imports = carried(all);
	const done = ended(imports);
	const straight = done.filter((f) => f.turns === 0 && f.fixes === 0).length;
	const givenUp = imports.filter((f) => !f.done && f.abandoned).length;
	return { started: imports.length, straight, helped: done.length - straight, givenUp, open: imports.length - done.length - givenUp };
}

/** Which step is hardest? Imports given up at each of the five steps. */
export function givenUpAt(days: readonly DayTotals[]): number[] {
	const at = new Map(groupsOf(days, 'import_abandonment'));
	return [1, 2, 3, 4, 5].map((step) => at.get(String(step)) ?? 0);
}

export interface ReadShare {
	imports: number;
	rows: number;
	failed: number;
}
const shareRead = (list: readonly WasRead[]): ReadShare => ({
	imports: list.length,
	rows: sumOf(list, (f) => f.read.rows),
	failed: sumOf(list, (f) => f.read.failed)
});

/** Does the template prevent errors? Rows that could not go in as read, of files with its columns and of others. */
export function byTemplate(
	days: readonly DayTotals[],
	imports: readonly ImportFigures[]
): { downloads: number; template: ReadShare; others: ReadShare } {
	const read = readFirst(imports);
	return {
		downloads: totalOf(days, 'template_downloaded', 'n'),
		template: shareRead(read.filter((f) => f.template)),
		others: shareRead(read.filter((f) => !f.template))
	};
}

/** Rows of an import that came from one source; `completeness` 0–1. */
export interface RowsOfSource {
	source: string;
	rows: number;
	failed: number;
	completeness: number;
}
export interface SourceFigures extends ReadShare {
	source: string;
	/** Mean over rows, 0–1. */ completeness: number;
}
/**
 * Which source brings the best contacts? Fewest rows that could not go in first, then the most complete. `sourcesOf`: the rows of an
 * import by what they name as their source, or all of them by what is known of the import.
 */
export function bySource(imports: readonly ImportFigures[], sourcesOf: (f: WasRead) => readonly RowsOfSource[]): SourceFigures[] {
	const groups = new Map<string, { source: string; from: Set<string>; rows: number; failed: number; complete: number }>();
	for (const f of readFirst(imports))
		for (const { source, rows, failed, completeness } of sourcesOf(f)) {
			// However it is spelled, it is one source; the first spelling names it.
			const key = withoutAccents(source);
			const group = groups.get(key) ?? { source, from: new Set(), rows: 0, failed: 0, complete: 0 };
			groups.set(key, group);
			group.from.add(f.importId);
			group.rows += rows;
			group.failed += failed;
			group.complete += completeness * rows;
		}
	return [...groups.values()]
		.map(({ source, from, rows, failed, complete }) => ({
			source,
			imports: from.size,
			rows,
			failed,
			completeness: shareOf(complete, rows)
		}))
		.sort((a, b) => shareOf(a.failed, a.rows) - shareOf(b.failed, b.rows) || b.completeness - a.completeness);
}

export interface TypeFigures {
	type: MatchType;
	/** A person said: one contact (merged, or the row skipped). */ same: number;
	/** A person said: two people. */ different: number;
	/** Merged by a rule or settled by the policy. */ settled: number;
	/** Nobody has decided. */ open: number;
}
/** Which types of match are right, and which does somebody check by hand? Types without pairs are left out. */
export function byMatchType(imports: readonly ImportFigures[]): TypeFigures[] {
	const of = (type: MatchType, ...decisions: string[]): number =>
		sumOf(imports, (f) => sumOf(decisions, (d) => f.decided[`${type},${d}`] ?? 0));
	return MATCH_TYPES.map((type) => ({
		type,
		same: of(type, 'merge', 'skip'),
		different: of(type, 'keepBoth'),
		settled: of(type, 'rule', 'policy'),
		open: of(type, 'open', 'manual')
	})).filter((t) => t.same + t.different + t.settled + t.open > 0);
}

/** Upper ends of the bands of size, rows. */
export const BANDS = [1000, 10_000, 50_000, Infinity] as const;
export interface BandFigures {
	upTo: number;
	imports: number;
	rows: number;
	/** Median of the work, ms. */ ms: number;
	/** Of all their rows and all their work: a median beside a mean would be the pace of no import. */ rowsASecond: number;
	/** Work by stage in all of them, ms. */ stageMs: Record<string, number>;
}
/** How does volume affect time? Ended imports by size; bands without any are left out. */
export function byVolume(imports: readonly ImportFigures[]): BandFigures[] {
	return BANDS.map((upTo, i) => {
		const list = ended(carried(imports)).filter((f) => f.done.total > 0 && f.done.total <= upTo && f.done.total > (BANDS[i - 1] ?? 0));
		const stageMs: Record<string, number> = {};
		for (const f of list) for (const [stage, ms] of Object.entries(f.stageMs)) stageMs[stage] = (stageMs[stage] ?? 0) + ms;
		const [rows, work] = [sumOf(list, (f) => f.done.total), sumOf(list, (f) => f.done.ms)];
		const rowsASecond = Math.round(1000 * shareOf(rows, work));
		return { upTo, imports: list.length, rows, ms: medianOf(list.map((f) => f.done.ms)), rowsASecond, stageMs };
	}).filter((b) => b.imports > 0);
}
/**
 * The same of imports whose stages were timed and that are larger than the first band: what starting costs would be told as what rows cost,
 * multiplied.
 */
export const stagesByVolume = (imports: readonly ImportFigures[]): BandFigures[] =>
	byVolume(imports.filter((f) => (f.done?.total ?? 0) > BANDS[0] && Object.values(f.stageMs).some((ms) => ms > 0)));

/**
 * Which rules need adjusting? What each found as rows were read, and in how many imports; most first. Each row counts once: `again` = reports
 * that came back corrected, whose findings are left out.
 */
export function byRule(imports: readonly ImportFigures[]): {
	read: number;
	again: number;
	rules: { code: string; count: number; imports: number }[];
} {
	const read = readFirst(imports);
	const rules = new Map<string, { code: string; count: number; imports: number }>();
	for (const f of read)
		for (const [code, count] of Object.entries(f.found)) {
			const known = rules.get(code) ?? { code, count: 0, imports: 0 };
			rules.set(code, { code, count: known.count + count, imports: known.imports + 1 });
		}
	return {
		read: read.length,
		again: wereRead(imports).length - read.length,
		rules: [...rules.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
	};
}

/**
 * Recovery after errors: rows of ended imports that could not go in as read, and how many still could not at the end, or when their
 * corrected report had come back. The rows of a report are those of another import, and are not counted again. `reports` = those that
 * brought rows: of which import each is nobody knows, so they stand beside `fixedIn`, the imports whose rows were corrected before they went in.
 */
export function recovery(imports: readonly ImportFigures[]): {
	imports: number;
	atReading: number;
	atEnd: number;
	fixedIn: number;
	reports: number;
} {
	const list = wereRead(ended(imports)).filter((f) => f.read.failed > 0 && !isReread(f));
	const reports = ended(imports).filter((f) => f.undoneAt === null && (f.returned ?? 0) > 0);
	const left = sumOf(list, (f) => Math.min(f.read.failed, f.done?.failed ?? 0));
	return {
		imports: list.length,
		atReading: sumOf(list, (f) => f.read.failed),
		atEnd: Math.max(0, left - sumOf(reports, (f) => f.returned ?? 0)),
		fixedIn: list.filter((f) => f.fixes > 0).length,
		reports: reports.length
	};
}

export interface Speed {
	imports: number;
	/** Median, ms. */ ms: number;
}
const speed = (values: readonly (number | null)[]): Speed => {
	const known = values.filter((v): v is number => v !== null);
	return { imports: known.length, ms: medianOf(known) };
};
/** How fast does a list become a campaign? From the end of an import to the first look, the first delivery, the campaign. */
export function launching(imports: readonly ImportFigures[]): { ended: number; use: Speed; delivery: Speed; campaign: Speed } {
	const done = ended(carried(imports)).filter((f) => f.undoneAt === null);
	return {
		ended: done.length,
		use: speed(done.map((f) => f.firstUseMs)),
		delivery: speed(done.map((f) => f.deliveredMs)),
		campaign: speed(done.map((f) => f.campaignMs))
	};
}

export interface PeriodFigures {
	/** First day, ISO. */ from: string;
	/** Last day, ISO. */ to: string;
	parts: Record<OutcomePart, number>;
}
/** Columns of the picture over time at most. */
const COLUMNS = 30;
/**
 * Rows and visitors of booths by what became of them, in equal spans of days from the first day with an import to `today` (ISO); a span is
 * as short as the picture allows.
 */
export function overTime(days: readonly DayTotals[], today: string): PeriodFigures[] {
	const withRows = days.filter((d) => (d.names.import_completion_time?.n ?? 0) + (d.names.visitor_captured?.n ?? 0) > 0);
	const first = withRows[0]?.day;
	if (first === undefined) return [];
	// By UTC every day has 24 hours.
	const number = (day: string): number => Math.floor(Date.parse(day) / 86_400_000);
	const iso = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10);
	const start = number(first);
	const end = Math.max(number(today), number(withRows.at(-1)?.day ?? first));
	const span = [1, 7, 28, 91].find((s) => Math.ceil((end - start + 1) / s) <= COLUMNS) ?? 365;
	const periods = Array.from({ length: Math.ceil((end - start + 1) / span) }, (_, i): PeriodFigures => ({
		from: iso(start + i * span),
		to: iso(Math.min(end, start + (i + 1) * span - 1)),
		parts: { created: 0, merged: 0, skipped: 0, held: 0, failed: 0 }
	}));
	const periodOf = (day: number): PeriodFigures | undefined => periods[Math.floor((day - start) / span)];
	for (const d of withRows) {
		const period = periodOf(number(d.day));
		if (period)
			for (const part of OUTCOME_PARTS)
				period.parts[part] += (d.names.import_completion_time?.[`sum:${part}`] ?? 0) + (d.names.visitor_captured?.[`sum:${part}`] ?? 0);
	}
	for (const { day, rows, from, to } of rowsMoved(days)) {
		const period = periodOf(number(day));
		const back = Math.min(rows, period?.parts[from] ?? 0);
		if (!period) continue;
		period.parts[from] -= back;
		period.parts[to] += back;
	}
	return periods;
}

/** Which parts of the app were opened, by role. */
export function byFeature(days: readonly DayTotals[]): { feature: string; roles: [string, number][]; total: number }[] {
	const features = new Map<string, [string, number][]>();
	for (const [key, n] of groupsOf(days, 'feature_adoption')) {
		const [role = '', feature = ''] = key.split(',');
		features.set(feature, [...(features.get(feature) ?? []), [role, n]]);
	}
	return [...features]
		.map(([feature, roles]) => ({ feature, roles, total: sumOf(roles, ([, n]) => n) }))
		.sort((a, b) => b.total - a.total || (a.feature < b.feature ? -1 : 1));
}
