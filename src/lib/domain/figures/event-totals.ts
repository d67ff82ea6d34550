import { EVENTS, type AppEvent, type EventName } from './events';
import type { Ledger } from '../imports/ledger';
import { localDay } from '../basics/local-day';

/** What is added up of one kind of event: `n` events, `sum:PROP`, and `by:PROP=VALUE,…` groups. */
export type Tally = Record<string, number>;
/** All events of one day of the device, ISO. */
export interface DayTotals {
	day: string;
	names: Partial<Record<EventName, Tally>>;
}

/** What the events say of one import; null = that has not happened. Times in ms. */
export interface ImportFigures {
	importId: string;
	startedAt: number;
	method: string;
	format: string;
	bytes: number;
	/** Its columns are those of the template. */
	template: boolean;
	/** How often one went back to its setup. What is chosen there before the rows are read is no help, and no going back. */
	turns: number;
	/** As its rows were read; validity and the others in per cent. `again` = they are those of a corrected report, and were read before. */
	read: { rows: number; failed: number; completeness: number; validity: number; uniqueness: number; again?: true } | null;
	/** Findings by rule, as its rows were read. */
	found: Record<string, number>;
	/** Steps of the fix grid that hold: one taken back is none. */
	fixes: number;
	/** It was a corrected error report: rows of it that went in. */
	returned?: number;
	/** Pairs by "type,decision"; what was open when it ended and is settled since counts as settled alone. */
	decided: Record<string, number>;
	done: (Ledger & { at: number; ms: number }) | null;
	stageMs: Record<string, number>;
	abandoned: { at: number; step: number } | null;
	/** Other files were chosen in step 2: somebody goes on with these, and it is no import of its own. */
	replaced?: true;
	firstUseMs: number | null;
	campaignMs: number | null;
	deliveredMs: number | null;
	undoneAt: number | null;
}

/** Adds an event to the totals of its day. */
function addToDay(day: DayTotals, event: AppEvent): void {
	const { sums, groups } = EVENTS[event.name];
	const props = event.props as Record<string, string | number>;
	const tally: Tally = (day.names[event.name] ??= {});
	const add = (key: string, value: number): void => {
		tally[key] = (tally[key] ?? 0) + value;
	};
	add('n', 1);
	for (const prop of sums) add(`sum:${prop}`, Number(props[prop] ?? 0));
	for (const { by, weigh } of groups)
		add(`by:${by.map((prop) => String(props[prop] ?? '')).join(',')}`, weigh === null ? 1 : Number(props[weigh] ?? 0));
}

/** The import that an event is about; null = none. */
export const importOf = (event: AppEvent): string | null =>
	'importId' in event.props && event.props.importId !== '' ? event.props.importId : null;

const begun = (event: AppEvent & { name: 'import_initiated' }): ImportFigures => ({
	importId: event.props.importId,
	startedAt: event.at,
	method: event.props.method,
	format: event.props.format,
	bytes: event.props.bytes,
	template: event.props.template === 1,
	turns: 0,
	read: null,
	found: {},
	fixes: 0,
	decided: {},
	done: null,
	stageMs: {},
	abandoned: null,
	firstUseMs: null,
	campaignMs: null,
	deliveredMs: null,
	undoneAt: null
});

/** What an action adds to the steps of the fix grid that hold. */
const FIXES = { fixed: 1, undone: -1, report: 0, returned: 0 } as const;

/** Pairs without as many of a type that waited: they were counted as waiting when the import ended, and are decided now. */
function noLongerOpen(decided: Record<string, number>, type: string, count: number): Record<string, number> {
	const next = { ...decided };
	let left = count;
	for (const key of [`${type},open`, `${type},manual`]) {
		const gone = Math.min(left, next[key] ?? 0);
		if (gone > 0) next[key] = (next[key] ?? 0) - gone;
		left -= gone;
	}
	return next;
}

/** Pairs with one of a type that was merged, by a rule or by a person, as one of two people. */
function twoAfterAll(decided: Record<string, number>, type: string, by: 'rule' | 'user'): Record<string, number> {
	const settled = (by === 'user' ? ['merge'] : ['policy', 'rule']).map((d) => `${type},${d}`).find((key) => (decided[key] ?? 0) > 0);
	if (settled === undefined) return decided;
	const apart = `${type},keepBoth`;
	return { ...decided, [settled]: (decided[settled] ?? 0) - 1, [apart]: (decided[apart] ?? 0) + 1 };
}

/** Pairs with one of a type that a person had skipped as one that is open. */
function openAgain(decided: Record<string, number>, type: string): Record<string, number> {
	const [skipped, open] = [`${type},skip`, `${type},open`];
	if (!decided[skipped]) return decided;
	return { ...decided, [skipped]: decided[skipped] - 1, [open]: (decided[open] ?? 0) + 1 };
}

type Part = Exclude<keyof Ledger, 'total'>;
/** A ledger with rows of one part among those of another, as far as there are any. */
function moved<L extends Ledger>(ledger: L, from: Part, to: Part, rows: number): L {
	const n = Math.min(rows, ledger[from]);
	return { ...ledger, [from]: ledger[from] - n, [to]: ledger[to] + n };
}

/** What is known of an import after one more event; null = its beginning is not known, or is longer ago than events are kept. */
function withEvent(figures: ImportFigures | null, event: AppEvent): ImportFigures | null {
	if (event.name === 'import_initiated') return begun(event);
	if (!figures) return null;
	const f = { ...figures };
	switch (event.name) {
		case 'import_configuration_changed':
			if (event.props.change === 'back') f.turns++;
			break;
		case 'data_completeness_impact': {
			const { rows, failed, completeness, validity, uniqueness, again } = event.props;
			// Read anew: what was found the time before is what it was then.
			Object.assign(f, { read: { rows, failed, completeness, validity, uniqueness, ...(again && { again: true }) }, found: {} });
			break;
		}
		// A mark such as "free mail" is no fault: nobody need adjust its rule.
		case 'validation_error_encountered':
			if (event.props.severity !== 'info')
				f.found = { ...f.found, [event.props.code]: (f.found[event.props.code] ?? 0) + event.props.count };
			break;
		case 'error_recovery_actions':
			f.fixes = Math.max(0, f.fixes + FIXES[event.props.action]);
			if (event.props.action === 'returned') f.returned = event.props.cells;
			break;
		case 'duplicate_resolution_decision': {
			const key = `${event.props.type},${event.props.decision}`;
			f.decided = { ...(f.done ? noLongerOpen(f.decided, event.props.type, event.props.count) : f.decided) };
			f.decided[key] = (f.decided[key] ?? 0) + event.props.count;
			break;
		}
		case 'import_completion_time': {
			const { total, created, merged, skipped, held, failed, ms } = event.props;
			f.done = { at: event.at, ms, total, created, merged, skipped, held, failed };
			break;
		}
		case 'visitor_captured': {
			// An event at a booth is an import that grows by one a visitor and never ends.
			const { created, merged, held = 0 } = event.props;
			const was = f.done ?? { at: 0, ms: 0, total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 };
			f.done = {
				...was,
				at: event.at,
				total: was.total + 1,
				created: was.created + created,
				merged: was.merged + merged,
				held: was.held + held
			};
			break;
		}
		case 'visitor_taken_back': {
			f.done = f.done && moved(f.done, event.props.was, 'skipped', 1);
			break;
		}
		case 'waiting_settled': {
			const { from, to, rows } = event.props;
			f.done = f.done && moved(f.done, from, to, rows);
			break;
		}
		case 'processing_performance': {
			const { parse, map, normalize, validate, match, merge, score, store } = event.props;
			f.stageMs = { parse, map, normalize, validate, match, merge, score, store };
			break;
		}
		case 'import_abandonment':
			f.abandoned = { at: event.at, step: event.props.step };
			break;
		case 'import_replaced':
			f.replaced = true;
			break;
		case 'contact_access_post_import':
			f.firstUseMs ??= event.props.ms;
			break;
		case 'campaign_launch_speed':
			f.campaignMs ??= event.props.ms;
			break;
		case 'import_delivered':
			f.deliveredMs ??= event.props.ms;
			break;
		case 'merge_undone':
			if (event.props.counted && f.done) f.done = { ...f.done, created: f.done.created + 1, merged: Math.max(0, f.done.merged - 1) };
			f.decided = twoAfterAll(f.decided, event.props.type, event.props.by);
			break;
		case 'skip_undone':
			f.decided = openAgain(f.decided, event.props.type);
			break;
		case 'import_undone':
			f.undoneAt = event.at;
			break;
	}
	return f;
}

/** Everything added up, as the store keeps it. */
export interface EventTotals {
	days: Map<string, DayTotals>;
	imports: Map<string, ImportFigures>;
}
export const noTotals = (): EventTotals => ({ days: new Map(), imports: new Map() });

/** Adds events to totals that hold the days and imports that they are about. */
export function addEvents(totals: EventTotals, events: Iterable<AppEvent>): void {
	for (const event of events) {
		const key = localDay(event.at);
		const day = totals.days.get(key) ?? { day: key, names: {} };
		totals.days.set(key, day);
		addToDay(day, event);
		const importId = importOf(event);
		const next = importId === null ? null : withEvent(totals.imports.get(importId) ?? null, event);
		if (importId !== null && next) totals.imports.set(importId, next);
	}
}
