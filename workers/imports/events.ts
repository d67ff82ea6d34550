import { ERROR_THRESHOLD, type AppEvent, type EventProps } from '#domain/figures/events';
import type { ImportManifest, ImportPhase, StageName } from '#domain/import';
import { daysBetween, noonOf } from '#domain/basics/local-day';
import { DECISIONS, MATCH_TYPES } from '#domain/matching/match';
import { ownColumn, ROW_HEADER } from '#domain/imports/own-columns';
import type { Settings } from '#domain/settings';
import { templateCsv } from '#domain/imports/template';
import type { HeldRecord } from '../store/schema';
import { isByRule } from './review/review-order';
import type { ImportSession } from './match/session';

/** The step that an import in a phase stands at (IMP-1). */
const STEP: Record<ImportPhase, number> = { configure: 2, processing: 3, matching: 3, review: 4, committing: 4, complete: 5, cancelled: 1 };

/** True where the columns of a file are those of the template as the table definition has it, in any order. */
function fromTemplate(m: ImportManifest, s: Settings): boolean {
	const headers = new Set(m.setup?.mapping.map((c) => c.header) ?? []);
	const columns = templateCsv(s.table, s.customFields, s.requiredPolicy).slice(1).split('\r\n')[0]?.split(',') ?? [];
	return headers.size === columns.length && columns.every((c) => headers.has(c));
}

/** An import was recorded. */
export function initiated(m: ImportManifest, s: Settings): AppEvent[] {
	const at = m.createdAt;
	const [importId, method, format] = [m.id, m.method, m.setup?.parts[0]?.read.format ?? 'none'];
	const [bytes, files] = [m.file.size, Math.max(1, m.files.length)];
	const bulk = bytes > s.standardBytes || m.setup?.largeFileConfirmed === true;
	return [
		{ name: 'import_initiated', at, props: { importId, method, format, bytes, files, template: fromTemplate(m, s) ? 1 : 0 } },
		{ name: 'import_source_preference', at, props: { importId, method, format } },
		...(bulk ? [{ name: 'bulk_import_initiated' as const, at, props: { importId, bytes, files } }] : [])
	];
}

const perCent = (share: number | undefined): number => Math.round((share ?? 0) * 1000) / 10;

/** The rows of an import were read and judged. */
export function wereRead(m: ImportManifest, at: number): AppEvent[] {
	const [importId, rows, failed] = [m.id, m.rowsTotal, m.ledger.failed];
	const counts = new Map<string, EventProps<'validation_error_encountered'>>();
	for (const { code, severity, count } of m.issueCounts) {
		const known = counts.get(code);
		counts.set(code, { importId, code, severity: known?.severity ?? severity, count: (known?.count ?? 0) + count });
	}
	return [
		{
			name: 'data_completeness_impact',
			at,
			props: {
				importId,
				rows,
				failed,
				completeness: perCent(m.quality?.completeness),
				validity: perCent(m.quality?.validity),
				uniqueness: perCent(m.quality?.uniqueness),
				...(isReport(m) && { again: 1 as const })
			}
		},
		...[...counts.values()].map((props) => ({ name: 'validation_error_encountered' as const, at, props })),
		...(failed > 0 && failed >= rows * ERROR_THRESHOLD
			? [{ name: 'error_threshold_reached' as const, at, props: { importId, rows, failed } }]
			: [])
	];
}

/** How the pairs of an import are settled at the moment its outcome is fixed. */
export function decided(s: ImportSession, at: number): AppEvent[] {
	const bulk = new Set(s.log.filter((e) => e.pairs.length > 1).flatMap((e) => [...e.pairs]));
	const groups = new Map<string, EventProps<'duplicate_resolution_decision'>>();
	for (let p = 0; p < s.pairs.length; p++) {
		const type = MATCH_TYPES[s.pairs.type[p] ?? 0] ?? 'exact';
		const by = DECISIONS[s.decisions[p] ?? 0] ?? 'undecided';
		const decision = by !== 'undecided' ? by : isByRule(s, p) ? 'rule' : s.plan.settled[p] === 1 ? 'policy' : 'open';
		const key = `${type},${decision}`;
		const group = groups.get(key) ?? { importId: s.manifest.id, type, decision, count: 0, bulk: 0 };
		groups.set(key, { ...group, count: group.count + 1, bulk: group.bulk + (by !== 'undecided' && bulk.has(p) ? 1 : 0) });
	}
	return [...groups.values()].map((props) => ({ name: 'duplicate_resolution_decision', at, props }));
}

/** Entries that waited were settled. */
export function heldDecided(
	entries: readonly HeldRecord[],
	decision: 'merge' | 'skip' | 'keepBoth',
	inBulk: boolean,
	at: number
): AppEvent[] {
	const groups = new Map<string, EventProps<'duplicate_resolution_decision'>>();
	for (const { importId, match } of entries) {
		if (!match) continue;
		const key = `${importId},${match.type}`;
		const group = groups.get(key) ?? { importId, type: match.type, decision, count: 0, bulk: 0 };
		groups.set(key, { ...group, count: group.count + 1, bulk: group.bulk + (inBulk ? 1 : 0) });
	}
	return [...groups.values()].map((props) => ({ name: 'duplicate_resolution_decision', at, props }));
}

type End = EventProps<'waiting_settled'>['from'];
/** Rows that waited became something else, or wait again; `counted` = when they were counted, ms. */
export interface Settled {
	from: End;
	to: End;
	rows: number;
	counted: number;
}

/** When the rows of an entry of Manual Review were counted: those of a file as their import ended, visitors of a booth day by day. */
export const countedAt = (m: Pick<ImportManifest, 'method' | 'completedAt' | 'completedDay'>, heldAt: number): number =>
	m.method === 'booth' ? heldAt : m.completedDay ? noonOf(m.completedDay) : (m.completedAt ?? heldAt);

/** What became of rows of Manual Review, by day. */
export function waitingSettled(importId: string, settled: readonly Settled[], at: number): AppEvent[] {
	const groups = new Map<string, EventProps<'waiting_settled'>>();
	for (const { from, to, rows, counted } of settled) {
		if (rows === 0) continue;
		const daysAgo = daysBetween(counted, at);
		const key = `${from},${to},${daysAgo}`;
		groups.set(key, { importId, from, to, rows: rows + (groups.get(key)?.rows ?? 0), daysAgo });
	}
	return [...groups.values()].map((props) => ({ name: 'waiting_settled', at, props }));
}

/** A row of Manual Review waits again. */
export const skipUndone = ({ importId, match }: HeldRecord, at: number): AppEvent[] =>
	match ? [{ name: 'skip_undone', at, props: { importId, type: match.type } }] : [];

const whole = (ms: Record<StageName, number>): Record<StageName, number> =>
	Object.fromEntries(Object.entries(ms).map(([k, v]) => [k, Math.round(v)])) as Record<StageName, number>;

/** True for an error report that came back (IMP-11). */
export const isReport = (m: Pick<ImportManifest, 'setup'>): boolean => ownColumn(m.setup?.mapping, ROW_HEADER) !== undefined;

/** An import ended; `recovered` = rows of a corrected report that had failed and went in now, where that was counted. */
export function completed(m: ImportManifest, recovered = m.ledger.created + m.ledger.merged): AppEvent[] {
	const at = m.completedAt ?? m.updatedAt;
	const { total, created, merged, skipped, held, failed } = m.ledger;
	return [
		{
			name: 'import_completion_time',
			at,
			props: {
				importId: m.id,
				total,
				created,
				merged,
				skipped,
				held,
				failed,
				ms: Math.round(m.wallMs),
				sinceStart: Math.max(0, at - m.createdAt)
			}
		},
		{ name: 'processing_performance', at, props: { importId: m.id, rows: total, ...whole(m.stageMs) } },
		...(isReport(m)
			? [
					{
						name: 'error_recovery_actions' as const,
						at,
						props: { importId: m.id, action: 'returned' as const, cells: recovered }
					}
				]
			: [])
	];
}

/** An import was given up, in a phase. */
export const abandoned = (m: ImportManifest, phase: ImportPhase, at: number): AppEvent[] => [
	{ name: 'import_abandonment', at, props: { importId: m.id, step: STEP[phase], rows: m.rowsTotal, failed: m.ledger.failed } }
];

/** What became of a visitor of a booth; `event` as it was before. The first one begins the event. */
export function visitorCaptured(event: ImportManifest, became: 'created' | 'merged' | 'held', at: number): AppEvent[] {
	const importId = event.id;
	return [
		...(event.rowsTotal === 0
			? [
					{
						name: 'import_initiated' as const,
						at,
						props: { importId, method: 'booth', format: 'none', bytes: 0, files: 1, template: 0 as const }
					},
					{ name: 'import_source_preference' as const, at, props: { importId, method: 'booth', format: 'none' } }
				]
			: []),
		{
			name: 'visitor_captured',
			at,
			props: {
				importId,
				created: became === 'created' ? 1 : 0,
				merged: became === 'merged' ? 1 : 0,
				...(became === 'held' && { held: 1 as const })
			}
		}
	];
}
